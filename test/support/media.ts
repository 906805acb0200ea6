/** The text of style rules as if one media feature or type matched; for `print`, rules for the screen do not match. */
const asIf = (text: string, wanted: string): string =>
  text.replace(/@media ([^{]+)\{/g, (group, media: string) => {
    if (media.includes(wanted)) return '@media all {';
    return wanted === 'print' && media.trim() === 'screen' ? '@media not all {' : group;
  });

/**
 * Looks at a widget as if a media feature or type matched, in engines that cannot emulate it. During that time the widget has copies of its
 * style sheets, because WebKit crashes after a while if the media of an existing rule is changed.
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
