// What runs in the page that is pictured. From the sources, in one bundle: the built files hold no stand-ins for languages, and that
// they show the same as the sources is what test/dist looks at.
import '../../src/all.js';
import '../../src/generated/pseudo.js';
import type {PowerElement} from '../../src/activity/power-element.js';
import {directionOf} from '../../src/language/later/direction.js';
import type {WidgetState} from '../support/cases.js';
import {cases} from '../support/states.js';

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
  {attributes = '', slotted = '', given, enter}: WidgetState,
  lang: string,
  theme = 'light',
): Promise<void> {
  const page = document.documentElement;
  page.lang = lang;
  page.dir = directionOf(lang);
  page.dataset['page'] = theme;
  const holder = document.createElement('div');
  holder.innerHTML = `<power-${widget} seed="pictures" theme="${PAGES[theme]}" ${attributes}>${slotted}</power-${widget}>`;
  const element = holder.firstElementChild as PowerElement;
  if (given) element.state = given;
  document.body.append(element);
  await settled(element);
  await enter?.(element);
  await settled(element);
  // Fonts are fetched once their letters are laid out.
  await document.fonts.ready;
  await frame();
}

/** The states of a widget that have this field. */
const having = (widget: string, field: 'picture' | 'print'): readonly WidgetState[] =>
  cases[widget]!.states.filter((state) => state[field]);

const names = {
  pictures: Object.fromEntries(Object.keys(cases).map((widget) => [widget, having(widget, 'picture').map(({picture}) => picture)])),
  themes: Object.keys(PAGES),
  prints: Object.fromEntries(Object.keys(cases).map((widget) => [widget, having(widget, 'print').map(({print}) => print!.name)])),
};
const pictures = {
  names,
  show: (widget: string, name: string, lang: string, theme: string) =>
    show(
      widget,
      having(widget, 'picture').find(({picture}) => picture === name)!,
      lang,
      theme,
    ),
  showPrint: (widget: string, name: string) => {
    const state = having(widget, 'print').find(({print}) => print!.name === name)!;
    return show(widget, state, state.print!.lang);
  },
};
Object.assign(globalThis, {pictures});
