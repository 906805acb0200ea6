import {expect} from 'chai';
import '../../src/all.js';
import type {StonesPicture} from '../../src/design/stones-scene.js';
import type {PowerExplainer} from '../../src/widgets/explainer/power-explainer.js';
import type {PowerQuiz} from '../../src/widgets/quiz/power-quiz.js';
import {sendKeys} from '../support/keys.js';
import {cleanUp, find, findAll, mount, press, until} from '../support/page.js';
import {widgets} from './widgets.js';

interface Token {
  readonly $type: string;
}
type Group = Readonly<Record<string, Token | string>> & {readonly $type?: string};

/** What each type of token is changed to. */
const PROBES: Readonly<Record<string, string>> = {
  color: 'rgb(1, 2, 3)',
  dimension: '71px',
  fontFamily: 'Probe',
  number: '3em',
  fontWeight: '900',
  duration: '7s',
  cubicBezier: 'steps(3)',
};

/** The styles in which a token can show. */
const STYLES = [
  ...['color', 'backgroundColor', 'borderTopColor', 'borderBottomColor', 'borderInlineStartColor', 'outlineColor', 'accentColor'],
  ...['fill', 'stroke', 'fontFamily', 'fontSize', 'fontWeight', 'paddingTop', 'rowGap', 'borderTopLeftRadius', 'minHeight'],
  ...['borderTopWidth', 'borderBottomWidth', 'outlineWidth', 'outlineOffset', 'transitionDuration', 'transitionTimingFunction'],
] as const;

const tokens = await fetch('/src/design/tokens.json').then((answer) => answer.json() as Promise<Readonly<Record<string, Group>>>);
const names = Object.values(tokens).flatMap((group) =>
  Object.entries(group).flatMap(([name, token]) => (typeof token === 'string' ? [] : [{name, type: token.$type ?? group.$type!}])),
);

/** Every widget in the states that show the most of it; the steps of all as on paper. */
async function mountAll(): Promise<Element[]> {
  const elements = [];
  for (const {markup, act} of widgets) {
    const element = await mount(markup.replace('>', ' persist="none">'));
    await act(element as never);
    for (const closed of element.shadowRoot!.querySelectorAll('details')) closed.open = true;
    elements.push(element);
  }
  const quiz = await mount<PowerQuiz>('<power-quiz persist="none" deck="quick-6" seed="a"></power-quiz>');
  const {items} = quiz.state!;
  quiz.state = {...quiz.state!, answers: Object.fromEntries(items.map((id) => [id, 'over-use' as const])), done: true};
  await quiz.updateComplete;
  window.dispatchEvent(new Event('beforeprint'));
  return [...elements, quiz];
}

/** One element of each kind: the others look the same. */
function kinds(elements: readonly Element[]): Element[] {
  const all = elements.flatMap((element) => [...element.shadowRoot!.querySelectorAll('*')]);
  const key = (inner: Element) =>
    `${inner.localName} ${inner.getAttribute('class')} ${inner.matches(':focus')} ${inner.parentElement?.className}`;
  return [...new Map(all.map((inner) => [key(inner), inner])).values()];
}

const looks = (elements: readonly Element[]): string =>
  elements
    .map((inner) => {
      const style = getComputedStyle(inner);
      return STYLES.map((name) => style[name]).join();
    })
    .join('\n');

describe('What a designer can change', () => {
  afterEach(async () => {
    window.dispatchEvent(new Event('afterprint'));
    document.documentElement.removeAttribute('style');
    await cleanUp();
  });

  it('every token changes what is seen', async () => {
    const elements = await mountAll();
    // The ring is seen where the focus is.
    await sendKeys({press: 'Tab'});
    await until('the focus', () => elements.some((element) => element.shadowRoot!.activeElement?.matches(':focus-visible')));
    const seen = kinds(elements);
    const before = looks(seen);
    const idle = names.filter(({name, type}) => {
      document.documentElement.style.setProperty(`--power-${name}`, PROBES[type]!);
      const after = looks(seen);
      document.documentElement.style.removeProperty(`--power-${name}`);
      return after === before;
    });
    expect(idle.map(({name}) => name)).to.deep.equal([]);
  });

  it('a page’s colors give way in the theme for more contrast', async () => {
    document.documentElement.style.setProperty('--power-ink', 'rgb(200, 200, 200)');
    const quiz = await mount('<power-quiz theme="contrast"></power-quiz>');
    expect(getComputedStyle(find(quiz, '.card')).color).to.equal('rgb(0, 0, 0)');
  });

  it('a picture of the page’s own takes the place of the stones, and gets what to show', async () => {
    const explainer = await mount<PowerExplainer>('<power-explainer><p slot="stones">Mine</p></power-explainer>');
    const picture = explainer.querySelector<StonesPicture & HTMLParagraphElement>('p')!;
    expect(picture.checkVisibility()).to.equal(true);
    expect(picture.scene.names).to.deep.equal(['You, in your role', 'Your client']);
    const step = findAll(explainer, '.steps button')[3]!;
    step.click();
    await explainer.updateComplete;
    expect(picture.scene.layers).to.equal(0);
    find<HTMLInputElement>(explainer, '.choice input[type=checkbox]').click();
    await explainer.updateComplete;
    expect(picture.scene.layers).to.equal(1);
  });

  it('pictures of the page’s own show the zones, before the answer and in the result', async () => {
    const quiz = await mount<PowerQuiz>('<power-quiz deck="quick-6" seed="a"><b slot="over-use">!</b></power-quiz>');
    const picture = quiz.querySelector('b')!;
    const seenIn = () => picture.assignedSlot?.closest('label, .directions > div')?.className;
    expect(seenIn()).to.include('over-use');
    find<HTMLInputElement>(quiz, 'input').click();
    await press(quiz, 'Check');
    expect(findAll(quiz, '.version .stones')).to.have.length(0);
    quiz.state = {...quiz.state!, done: true};
    await quiz.updateComplete;
    expect(seenIn()).to.include('over-use');
  });
});
