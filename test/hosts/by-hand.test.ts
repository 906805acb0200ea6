// Rough hosts where it matters what a reader presses, by which address they came, or what their system prefers; with the built files.
import {emulateMedia, executeServerCommand} from '@web/test-runner-commands';
import {expect} from 'chai';
import type {PowerQuiz} from '../../src/widgets/quiz/power-quiz.js';
import type {PowerReflection} from '../../src/widgets/reflection/power-reflection.js';
import {closeAll, open, widgetIn, type HostPage} from '../support/host-page.js';
import {sendKeys} from '../support/keys.js';
import {find, findAll, openMenu, until} from '../support/page.js';

const openHost = (name: string, query = ''): Promise<HostPage> => open(`/hosts/page/${name}?by-hand${query}`);
const quizIn = async (host: HostPage) => (await widgetIn(host)) as PowerQuiz;
const press = (key: string) => sendKeys({press: key});

/** The place of the answer that is chosen, among the three; -1 for none. */
const chosen = (quiz: PowerQuiz) => findAll<HTMLInputElement>(quiz, '.zone input').findIndex(({checked}) => checked);

/** Writes with keys into the note of a reflection. */
async function note(host: HostPage, words: string): Promise<HTMLTextAreaElement> {
  const reflection = (await widgetIn(host, 'power-reflection')) as PowerReflection;
  const field = find<HTMLTextAreaElement>(reflection, 'textarea');
  field.focus();
  await sendKeys({type: words});
  await until('the words', () => field.value === words);
  return field;
}

describe('on a page that takes keys for itself', () => {
  afterEach(closeAll);

  interface Listening extends Window {
    /** What the page has heard: `keydown a`. */
    readonly heard: string[];
  }
  const heardBy = ({view}: HostPage) => (view as unknown as Listening).heard;
  const search = ({page}: HostPage) => page.getElementById('search') as HTMLInputElement;

  it('a note gets its words, and all of them can be selected', async () => {
    const host = await openHost('greedy-keys');
    const field = await note(host, 'one two');
    expect(search(host).value).to.equal('');
    await press('ArrowLeft');
    await until('the cursor before the last letter', () => field.selectionStart === 6);
    await executeServerCommand('press-with', {modifier: 'Control', key: 'a'});
    await until('all words selected', () => field.selectionStart === 0 && field.selectionEnd === 7);
    expect(heardBy(host).filter((line) => !line.endsWith('Control'))).to.deep.equal([]);
  });

  it('arrows choose, and Space chooses and checks', async () => {
    const host = await openHost('greedy-keys');
    const quiz = await quizIn(host);
    find(quiz, '.zone input').focus();
    await press(' ');
    await until('the first answer', () => chosen(quiz) === 0);
    await press('ArrowDown');
    await until('the second answer', () => chosen(quiz) === 1);
    find(quiz, '.actions .primary').focus();
    await press(' ');
    await until('the feedback', () => quiz.shadowRoot!.querySelector('.feedback-title'));
    expect(heardBy(host)).to.deep.equal([]);
  });

  it('the page gets the keys that are not used here', async () => {
    const host = await openHost('greedy-keys');
    const quiz = await quizIn(host);
    await note(host, 'one');
    for (const key of ['Escape', 'Tab']) {
      await press(key);
      await until(`${key} heard`, () => heardBy(host).includes(`keydown ${key}`));
    }
    find(quiz, '.zone input').focus();
    await press('x');
    await until('the focus of the page’s shortcut', () => host.page.activeElement === search(host));
  });
});

describe('in a slide show', () => {
  afterEach(closeAll);

  const slide = ({page}: HostPage) => page.querySelector('section.now p')!.textContent;

  it('the slide stays while the keys are used in the widget', async () => {
    const host = await openHost('slides');
    const quiz = await quizIn(host);
    find(quiz, '.zone input').focus();
    for (const [key, place] of [
      [' ', 0],
      ['ArrowRight', 1],
      ['ArrowLeft', 0],
    ] as const) {
      await press(key);
      await until(`what ${key} chooses`, () => chosen(quiz) === place);
    }
    const field = await note(host, 'a b');
    await press('ArrowLeft');
    await until('the cursor before the last letter', () => field.selectionStart === 2);
    for (const key of ['ArrowUp', 'PageDown', 'PageUp']) await press(key);
    // Keys come in order: what this one writes is seen after the others were heard.
    await press('c');
    await until('the next letter', () => field.value.length === 4);
    expect(slide(host)).to.equal('One');
    field.blur();
    await press('PageDown');
    await until('the next slide', () => slide(host) === 'Two');
  });
});

describe('in a modal of the page', () => {
  afterEach(closeAll);

  for (const [name, isOpen] of [
    ['modal', (box: HTMLElement) => !box.hidden],
    ['dialog', (box: HTMLElement) => (box as HTMLDialogElement).open],
  ] as const) {
    it(`Escape closes our own question first, and the page’s next (${name})`, async () => {
      const host = await openHost(name);
      const box = host.page.getElementById('box')!;
      if (box.matches('dialog')) (box as HTMLDialogElement).showModal();
      const quiz = await quizIn(host);
      await openMenu(quiz);
      find(quiz, '.take-along details button:last-of-type').focus();
      await press('Enter');
      const question = find<HTMLDialogElement>(quiz, 'dialog');
      await until('our question', () => question.open);
      await press('Escape');
      await until('our question closed', () => !question.open);
      expect(isOpen(box)).to.equal(true);
      await press('Escape');
      await until('the modal closed', () => !isOpen(box));
    });
  }
});

describe('a page among others', () => {
  afterEach(closeAll);

  /** How many answers a quiz has there. */
  const answersAt = async (name: string, query: string) => Object.keys((await quizIn(await openHost(name, query))).state!.answers).length;

  async function answerAt(name: string, query: string): Promise<void> {
    const quiz = await quizIn(await openHost(name, query));
    find(quiz, '.zone input').click();
    await quiz.updateComplete;
    find(quiz, '.actions .primary').click();
    await quiz.updateComplete;
  }

  it('keeps its answers to itself if the query tells pages apart', async () => {
    await answerAt('permalinks', '&p=99');
    expect(await answersAt('permalinks', '&p=100')).to.equal(0);
    expect(await answersAt('permalinks', '')).to.equal(0);
    expect(await answersAt('permalinks', '&p=99')).to.equal(1);
  });

  it('is the same page wherever its readers come from', async () => {
    await answerAt('permalinks', '&p=99&utm_source=letter');
    for (const query of ['&p=99', '&fbclid=x&p=99&gclid=y', '&p=99&utm_medium=mail#end']) {
      expect(await answersAt('permalinks', query), query).to.equal(1);
    }
  });

  it('is the page that its canonical link names', async () => {
    await answerAt('canonical', '&view=print');
    expect(await answersAt('canonical', '&page=1')).to.equal(1);
  });
});

describe('on a white page', () => {
  /** Only Chromium can be told what a reader prefers. */
  const canPrefer = navigator.userAgent.includes('Chrome');
  before(async function () {
    if (!canPrefer) return this.skip();
    await emulateMedia({colorScheme: 'dark'});
  });
  after(() => (canPrefer ? emulateMedia({colorScheme: 'light'}) : undefined));
  afterEach(closeAll);

  it('the card is light, whatever the system prefers', async () => {
    const host = await openHost('permalinks');
    const quiz = await quizIn(host);
    expect(host.view.matchMedia('(prefers-color-scheme: dark)').matches).to.equal(true);
    const light = getComputedStyle(find(quiz, '.card'))
      .backgroundColor.match(/[\d.]+/g)!
      .map(Number);
    expect(Math.min(...light)).to.be.above(200);
  });
});
