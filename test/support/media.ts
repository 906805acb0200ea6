/** The text of rules with one media feature or type taken as met, and for `print` the rules for the screen as not met. */
const asIf = (text: string, wanted: string): string =>
  text.replace(/@media ([^{]+)\{/g, (group, media: string) => {
    if (media.includes(wanted)) return '@media all {';
    return wanted === 'print' && media.trim() === 'screen' ? '@media not all {' : group;
  });

/**
 * Looks at a widget as if a media feature or type applied, in engines that cannot be told so. It wears copies of its style sheets meanwhile:
 * WebKit crashes in time where the media of a rule that stands is changed.
 */
export async function withMedia(element: Element, wanted: string, look: () => unknown): Promise<void> {
  const root = element.shadowRoot!;
  const own = root.adoptedStyleSheets;
  root.adoptedStyleSheets = own.map((sheet) => {
    const copy = new CSSStyleSheet();
    copy.replaceSync(asIf([...sheet.cssRules].map(({cssText}) => cssText).join('\n'), wanted));
    return copy;
  });
  try {
    await look();
  } finally {
    root.adoptedStyleSheets = own;
  }
}
