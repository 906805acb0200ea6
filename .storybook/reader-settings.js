// A page cannot switch on its reader's reduced motion, forced colors or contrast. For a preview, the conditions of the style sheets are rewritten
// while a setting is on; forced colors also replace all colors, as the browser does. The system's own setting stays the real test.

import manifest from '../dist/esm/custom-elements.json';

const CONDITIONS = {
  reducedMotion: '(prefers-reduced-motion: reduce)',
  forcedColors: '(forced-colors: active)',
  moreContrast: '(prefers-contrast: more)',
};
const ALWAYS = '(min-width: 0px)';

/** No specificity: what a widget itself says about forced colors goes before it. */
const FORCED_COLORS = `@media not all {
  :where(.card, .card *, .card ::before, .card ::after) {
    color: CanvasText !important;
    background: transparent !important;
    border-color: CanvasText !important;
    outline-color: Highlight !important;
    accent-color: auto !important;
    box-shadow: none !important;
    text-shadow: none !important;
  }
  :where(.card, .card dialog) { color-scheme: dark !important; background: Canvas !important; }
  :where(.card) :where(a) { color: LinkText !important; }
  :where(.card) :where(button) { color: ButtonText !important; background: ButtonFace !important; }
}`;

/** The media query that each rule was written with. */
const written = new WeakMap();
const forcedColorsRules = new WeakMap();

/** The style sheets of a widget are shared by all its copies, so changing them once is enough. */
const widgetSheets = () =>
  manifest.modules
    .flatMap(({declarations}) => declarations)
    .flatMap(({tagName}) => (tagName ? [customElements.get(tagName).elementStyles.map((style) => style.styleSheet)] : []));

function* mediaRules({cssRules = []}) {
  for (const rule of cssRules) {
    if (rule instanceof CSSMediaRule) yield rule;
    yield* mediaRules(rule);
  }
}

function rewrite(rule, settings) {
  if (!written.has(rule)) written.set(rule, rule.media.mediaText);
  const own = written.get(rule);
  const wanted = Object.entries(CONDITIONS).reduce(
    (text, [name, condition]) => (settings[name] ? text.replace(condition, ALWAYS) : text),
    own,
  );
  if (rule.media.mediaText !== wanted) rule.media.mediaText = wanted;
  if (!own.includes(CONDITIONS.forcedColors)) return;
  for (const {style} of rule.cssRules) {
    for (const name of [...style]) style.setProperty(name, style.getPropertyValue(name), settings.forcedColors ? 'important' : '');
  }
}

function forceColors(sheet, on) {
  if (!forcedColorsRules.has(sheet)) forcedColorsRules.set(sheet, sheet.cssRules[sheet.insertRule(FORCED_COLORS, sheet.cssRules.length)]);
  forcedColorsRules.get(sheet).media.mediaText = on ? 'all' : 'not all';
}

/** Makes the widgets look as they do for a reader with the settings of the toolbar. */
export function previewSettings({motion, colors}) {
  const settings = {reducedMotion: motion === 'reduced', forcedColors: colors === 'forced', moreContrast: colors === 'more-contrast'};
  document.documentElement.dataset.colors = colors;
  for (const sheets of widgetSheets()) {
    for (const sheet of sheets) for (const rule of mediaRules(sheet)) rewrite(rule, settings);
    forceColors(sheets.at(-1), settings.forcedColors);
  }
}
