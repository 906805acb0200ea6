// What runs in the page that is pictured. From the sources, in one bundle: the built files hold no stand-ins for languages, and that
// they show the same as the sources is what test/dist looks at.
import '../../src/all.js';
import '../../src/generated/pseudo.js';
import type {PowerElement} from '../../src/element/power-element.js';
import {directionOf} from '../../src/element/locale-chain.js';
import {pictured, printed, type PictureState} from './pictured.js';

/** The pages that a widget stands on, and its `theme` there. */
const PAGES: Readonly<Record<string, string>> = {light: 'auto', dark: 'auto', contrast: 'contrast', host: 'host'};

const frame = () => new Promise(requestAnimationFrame);

async function settled(element: PowerElement): Promise<void> {
  while (!element.shadowRoot?.querySelector('.card')) await frame();
  await element.updateComplete;
  await frame();
}

async function show(
  widget: string,
  {attributes, slotted, state, refused, clicks = []}: PictureState,
  lang: string,
  theme = 'light',
): Promise<void> {
  const page = document.documentElement;
  page.lang = lang;
  page.dir = directionOf(lang);
  page.dataset['page'] = theme;
  if (refused) {
    Storage.prototype.setItem = () => {
      throw new DOMException('Refused', 'QuotaExceededError');
    };
  }
  const element = document.createElement(`power-${widget}`) as PowerElement;
  for (const [name, value] of Object.entries({seed: 'pictures', theme: PAGES[theme]!, ...attributes})) element.setAttribute(name, value);
  element.innerHTML = slotted ?? '';
  if (state) element.state = state;
  document.body.append(element);
  await settled(element);
  for (const selector of clicks) {
    const targets = element.shadowRoot!.querySelectorAll<HTMLElement>(selector);
    if (!targets.length) throw new Error(`<power-${widget}> shows no ${selector}`);
    for (const target of targets) target.click();
    await settled(element);
  }
  // Fonts are fetched once their letters are laid out.
  await document.fonts.ready;
  await frame();
}

const names = {
  pictures: Object.fromEntries(Object.entries(pictured).map(([widget, states]) => [widget, Object.keys(states)])),
  themes: Object.keys(PAGES),
  prints: Object.keys(printed),
};
const pictures = {
  names,
  show: (widget: string, state: string, lang: string, theme: string) => show(widget, pictured[widget]![state]!, lang, theme),
  showPrint: (name: string) => show(printed[name]!.widget, printed[name]!, printed[name]!.lang),
};
Object.assign(globalThis, {pictures});
