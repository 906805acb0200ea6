/** The groups of rules of a widget that apply under a condition, such as `print`. */
function* mediaRules(rules: CSSRuleList): Generator<CSSMediaRule> {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) yield rule;
    if ('cssRules' in rule) yield* mediaRules(rule.cssRules as CSSRuleList);
  }
}

/**
 * Looks at a widget as if a media feature or type applied, in engines that cannot be told so: its rules for it apply, and for `print` those
 * for the screen do not.
 */
export async function withMedia(element: Element, wanted: string, look: () => unknown): Promise<void> {
  // The rules are held, not their lists of media alone: WebKit crashes over a list whose rule was collected as garbage.
  const changed = element
    .shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...mediaRules(sheet.cssRules)])
    .map((rule) => ({rule, was: rule.media.mediaText}))
    .filter(({was}) => was.includes(wanted) || (wanted === 'print' && was === 'screen'));
  for (const {rule, was} of changed) rule.media.mediaText = was === 'screen' ? 'not all' : 'all';
  try {
    await look();
  } finally {
    for (const {rule, was} of changed) rule.media.mediaText = was;
  }
}
