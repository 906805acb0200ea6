// A card on a page that says nothing of its color scheme: what lies behind it decides.
import {expect} from 'chai';
import '../../src/all.js';
import type {PowerElement} from '../../src/activity/power-element.js';
import {contrastOn} from '../support/colors.js';
import {withMedia} from '../support/media.js';
import {cleanUp, drawn, find, mount, until} from '../support/page.js';

const QUIZ = '<power-quiz seed="a"></power-quiz>';

/** Black or white behind the words, as a reader sees it. */
const isDark = (quiz: PowerElement): boolean => {
  const card = find(quiz, '.card');
  return contrastOn(card, 'white', 'transparent') > contrastOn(card, 'black', 'transparent');
};

const holders: HTMLElement[] = [];

/** Puts a quiz into boxes, the outermost first, with these styles. */
async function inBoxes(styles: readonly string[], markup = QUIZ): Promise<{quiz: PowerElement; boxes: HTMLElement[]}> {
  const boxes = styles.map((style) => Object.assign(document.createElement('div'), {style}));
  boxes.forEach((box, index) => (boxes[index - 1] ?? document.body).append(box));
  holders.push(boxes[0]!);
  boxes.at(-1)!.innerHTML = markup;
  const quiz = boxes.at(-1)!.querySelector<PowerElement>('power-quiz')!;
  await drawn(quiz);
  return {quiz, boxes};
}

describe('the theme of a card', () => {
  const {documentElement: root, body} = document;
  afterEach(async () => {
    for (const holder of holders.splice(0)) holder.remove();
    for (const node of [root, body]) for (const name of ['class', 'style', 'data-theme']) node.removeAttribute(name);
    await cleanUp();
  });

  const DARK = [
    ...['#111', 'rgb(20 30 40)', 'hsl(220 40% 12%)', 'black', 'rgb(10 10 10 / 95%)', 'navy', 'color-mix(in srgb, black 90%, white)'],
    ...[
      'oklch(0.2 0.05 250)',
      'oklab(0.25 0 0)',
      'lab(15% 0 0)',
      'lch(20% 10 200)',
      'color(srgb 0.1 0.1 0.1)',
      'color(display-p3 0.1 0.1 0.15)',
    ],
    'color(srgb-linear 0.01 0.01 0.01)',
  ];
  const LIGHT = [
    ...['white', '#f4f4f4', 'hsl(40 60% 90%)', 'yellow', 'oklch(0.95 0.02 90)', 'oklab(0.9 0 0)', 'lab(90% 0 0)', 'lch(95% 5 90)'],
    ...['color(srgb 0.9 0.9 0.9)', 'color(display-p3 1 1 0.9)', 'transparent', 'rgb(0 0 0 / 10%)', 'rgb(0 0 0 / 50%)'],
    'linear-gradient(#000, #111)',
  ];
  for (const background of DARK) {
    it(`is dark on ${background}`, async () => expect(isDark((await inBoxes([`background: ${background}`])).quiz)).to.equal(true));
  }
  for (const background of LIGHT) {
    it(`is light on ${background}`, async () => expect(isDark((await inBoxes([`background: ${background}`])).quiz)).to.equal(false));
  }

  const BOXES: [what: string, styles: string[], dark: boolean][] = [
    ['a light box on a dark page', ['background: #111', 'background: #fff'], false],
    ['a dark box on a light page', ['background: #fff', 'background: #111'], true],
    [
      'a box that one sees through, on a dark page',
      ['background: #111', 'background: transparent', 'background: rgb(255 255 255 / 8%)'],
      true,
    ],
    ['a picture on a dark page', ['background: #111', 'background: linear-gradient(white, white)'], true],
    ['a dark page that says it is light', ['background: #111; color-scheme: light'], false],
    ['a light page that says it is dark', ['background: #fff; color-scheme: dark'], true],
    ['a dark page that says it is dark', ['background: #111; color-scheme: dark'], true],
  ];
  for (const [what, styles, dark] of BOXES) {
    it(`is ${dark ? 'dark' : 'light'} in ${what}`, async () => expect(isDark((await inBoxes(styles)).quiz)).to.equal(dark));
  }

  it('is that of the page, whose body or root is dark', async () => {
    for (const node of [body, root]) {
      node.style.background = '#111';
      expect(isDark(await mount(QUIZ))).to.equal(true);
      node.style.background = '';
      node.style.colorScheme = '';
    }
  });

  it('is found through slots and shadow roots', async () => {
    const {boxes} = await inBoxes(['background: white']);
    const layout = document.createElement('div');
    layout.attachShadow({mode: 'open'}).innerHTML = '<section style="background: #111"><slot></slot></section>';
    layout.innerHTML = QUIZ;
    boxes[0]!.append(layout);
    const quiz = layout.querySelector<PowerElement>('power-quiz')!;
    await drawn(quiz);
    expect(isDark(quiz)).to.equal(true);
    layout.shadowRoot!.querySelector('section')!.style.background = 'white';
    await until('the light card', () => !isDark(quiz));
    const inner = document.createElement('div');
    inner.attachShadow({mode: 'open'}).innerHTML = QUIZ;
    inner.style.background = '#111';
    boxes[0]!.append(inner);
    const within = inner.shadowRoot!.querySelector<PowerElement>('power-quiz')!;
    await drawn(within);
    expect(isDark(within)).to.equal(true);
  });

  it('follows the page: a class, a style, a theme, a style sheet that comes late', async () => {
    const {quiz, boxes} = await inBoxes(['', '']);
    const style = document.createElement('style');
    style.textContent = '.night, [data-theme=night] {background: #111}';
    document.head.append(style);
    try {
      for (const node of [root, body, boxes[0]!]) {
        for (const [on, off] of [
          [() => node.classList.add('night'), () => node.classList.remove('night')],
          [() => (node.dataset['theme'] = 'night'), () => delete node.dataset['theme']],
          [() => (node.style.background = '#111'), () => (node.style.background = '')],
        ] as const) {
          on();
          await until('the dark card', () => isDark(quiz));
          off();
          await until('the light card', () => !isDark(quiz));
        }
      }
      const link = Object.assign(document.createElement('link'), {rel: 'stylesheet', href: 'data:text/css,body{background:%23111}'});
      document.head.append(link);
      await until('the dark card', () => isDark(quiz));
      link.remove();
    } finally {
      style.remove();
    }
  });

  it('follows a page that fades', async () => {
    const {quiz, boxes} = await inBoxes(['background: white; transition: background-color 50ms']);
    await until('the first color', () => getComputedStyle(boxes[0]!).backgroundColor.includes('255'));
    boxes[0]!.style.backgroundColor = '#111';
    await until('the dark card', () => isDark(quiz));
  });

  it('is that of the new place when the card is moved, and follows it there', async () => {
    const {quiz} = await inBoxes(['background: white']);
    const [outer, inner] = [document.createElement('div'), document.createElement('p')];
    outer.style.background = '#111';
    outer.append(inner);
    document.body.append(outer);
    holders.push(outer);
    inner.append(quiz);
    await until('the dark card', () => isDark(quiz));
    outer.style.background = 'white';
    await until('the light card', () => !isDark(quiz));
  });

  for (const theme of ['light', 'dark', 'contrast', 'host']) {
    it(`"${theme}" is left alone`, async () => {
      const {quiz} = await inBoxes(['background: #111; color: white'], QUIZ.replace('>', ` theme="${theme}">`));
      expect(find(quiz, '.card').dataset['theme']).to.equal(theme);
    });
  }

  it('is light on paper', async () => {
    const {quiz} = await inBoxes(['background: #111']);
    await withMedia(quiz, 'print', () => expect(isDark(quiz)).to.equal(false));
  });

  it('keeps every word to be read', async () => {
    const {quiz} = await inBoxes(['background: #111; color: #eee']);
    for (const part of quiz.shadowRoot!.querySelectorAll('p, legend, summary, button, span')) {
      const {color} = getComputedStyle(part);
      expect(contrastOn(part, color, 'transparent'), part.className || part.localName).to.be.at.least(4.5);
    }
  });
});
