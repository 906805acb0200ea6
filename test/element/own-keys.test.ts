// Outside a shadow root a key seems to be pressed on the widget, and not in a field: a page with shortcuts would take it for itself.
import {expect} from 'chai';
import '../../src/all.js';
import type {PowerElement} from '../../src/activity/power-element.js';
import type {PowerChecklist} from '../../src/widgets/checklist/power-checklist.js';
import type {PowerReflection} from '../../src/widgets/reflection/power-reflection.js';
import {sendKeys} from '../support/keys.js';
import {cleanUp, find, findAll, mount, openMenu, press, until} from '../support/page.js';

type Key = string | ({key: string} & KeyboardEventInit);
const ctrl = (key: string): Key => ({key, ctrlKey: true});
const command = (key: string): Key => ({key, metaKey: true});
const alt = (key: string): Key => ({key, altKey: true});
const nameOf = (key: Key): string => (typeof key === 'string' ? key : Object.entries(key).join(' '));

let heard: KeyboardEvent[] = [];
const listen = (event: KeyboardEvent): unknown => heard.push(event);
const TYPES = ['keydown', 'keypress', 'keyup'] as const;

beforeEach(() => {
  heard = [];
  for (const type of TYPES) document.addEventListener(type, listen);
});
afterEach(async () => {
  for (const type of TYPES) document.removeEventListener(type, listen);
  await cleanUp();
});

/** A key at a control, as a browser tells it. */
function send(control: Element, type: (typeof TYPES)[number], key: Key): KeyboardEvent {
  const init = typeof key === 'string' ? {key} : key;
  const event = new KeyboardEvent(type, {code: `Key${init.key}`, bubbles: true, composed: true, cancelable: true, ...init});
  control.dispatchEvent(event);
  return event;
}

/** Presses a key and lets it go, and tells which of it the page around heard; none of it may be prevented. */
function strike(control: Element, key: Key): string[] {
  heard = [];
  for (const type of TYPES) expect(send(control, type, key).defaultPrevented, nameOf(key)).to.equal(false);
  return heard.map(({type}) => type);
}

const WRITING: Key[] = [
  ...['a', 'S', '/', '?', ' ', 'Enter', 'Backspace', 'Delete', 'ArrowLeft', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', 'é', '語'],
  ...['Dead', 'Process', 'Unidentified', 'F'],
  ...['a', 'c', 'v', 'x', 'y', 'z', 'Z', 'ArrowLeft', 'Home', 'End', 'Backspace', 'Delete', 'Insert'].flatMap((key) => [
    ctrl(key),
    command(key),
  ]),
  {key: 'Enter', isComposing: true},
  {key: 'Escape', isComposing: true},
  {key: '@', ctrlKey: true, altKey: true},
  alt('ł'),
];
const NOT_WRITING: Key[] = [
  ...['Tab', 'Escape', 'F1', 'F5', 'F12'],
  ...['s', 'p', 'k', 'f', 'Enter', 'Tab'].flatMap((key) => [ctrl(key), command(key)]),
];
const MODIFIED: Key[] = [ctrl(' '), alt('ArrowLeft'), command('Enter')];

const CONTROLS: {what: string; markup: string; selector: string; ours: Key[]; others: Key[]}[] = [
  {what: 'a note', markup: '<power-reflection></power-reflection>', selector: 'textarea', ours: WRITING, others: NOT_WRITING},
  {what: 'a line', markup: '<power-checklist></power-checklist>', selector: '[type=text]', ours: WRITING, others: NOT_WRITING},
  {what: 'a day', markup: '<power-checklist></power-checklist>', selector: '[type=date]', ours: ['1', 'ArrowUp', ' '], others: NOT_WRITING},
  {
    what: 'a radio button',
    markup: '<power-quiz></power-quiz>',
    selector: '[type=radio]',
    ours: [' ', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
    others: ['Enter', 'a', '/', 'Home', 'PageDown', 'Tab', 'Escape', 'F1', ...MODIFIED],
  },
  {
    what: 'a checkbox',
    markup: '<power-checklist></power-checklist>',
    selector: '[type=checkbox]',
    ours: [' '],
    others: ['Enter', 'a', 'ArrowDown', 'Tab', 'Escape', 'F1', ...MODIFIED],
  },
  {
    what: 'a slider',
    markup: '<power-explainer></power-explainer>',
    selector: '[type=range]',
    ours: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'],
    others: [' ', 'Enter', 'a', 'Tab', 'Escape', ...MODIFIED],
  },
  ...['.actions button', 'summary'].map((selector) => ({
    what: selector,
    markup: '<power-quiz></power-quiz>',
    selector,
    ours: [' ', 'Enter'],
    others: ['a', 'ArrowDown', 'Home', 'Tab', 'Escape', 'F1', ...MODIFIED],
  })),
  {
    what: 'a link',
    markup: '<power-quiz></power-quiz>',
    selector: '.about a',
    ours: ['Enter'],
    others: [' ', 'a', 'Tab', 'Escape', ...MODIFIED],
  },
  {what: 'a heading', markup: '<power-quiz></power-quiz>', selector: '.title', ours: [], others: [' ', 'Enter', 'a', 'Tab', 'Escape']},
];

describe('a key', () => {
  for (const {what, markup, selector, ours, others} of CONTROLS) {
    it(`that ${what} uses stays with it, and no other`, async () => {
      const element = await mount<PowerElement>(markup);
      for (const closed of findAll<HTMLDetailsElement>(element, 'details')) closed.open = true;
      const control = await until(what, () => element.shadowRoot!.querySelector(selector));
      const wrong = [
        ...ours.filter((key) => strike(control, key).length).map((key) => `${nameOf(key)} is heard`),
        ...others.filter((key) => strike(control, key).length !== TYPES.length).map((key) => `${nameOf(key)} is not heard`),
      ];
      expect(wrong).to.deep.equal([]);
    });
  }

  it('in a field that the page has put inside is the page’s', async () => {
    const quiz = await mount('<power-quiz><div slot="support"><input></div></power-quiz>');
    for (const key of ['a', ' ', 'Enter', 'Escape']) expect(strike(quiz.querySelector('input')!, key), key).to.deep.equal([...TYPES]);
  });

  it('that was pressed on a control of ours is not heard as it comes up elsewhere in the card', async () => {
    const quiz = await mount('<power-quiz></power-quiz>');
    send(find(quiz, '.actions .primary'), 'keydown', 'Enter');
    send(find(quiz, '.zone input'), 'keyup', 'Enter');
    expect(heard).to.deep.equal([]);
    // The next one is a key like any other.
    send(find(quiz, '.zone input'), 'keydown', 'Enter');
    send(find(quiz, '.zone input'), 'keyup', 'Enter');
    expect(heard.map(({type}) => type)).to.deep.equal(['keydown', 'keyup']);
  });

  it('that was pressed on the page is heard as it comes up in the card', async () => {
    const reflection = await mount('<power-reflection></power-reflection>');
    send(document.body, 'keydown', 'n');
    send(find(reflection, 'textarea'), 'keyup', 'n');
    expect(heard.map(({type}) => type)).to.deep.equal(['keydown', 'keyup']);
  });
});

describe('beside a page that takes keys for itself', () => {
  const taken: string[] = [];
  const take = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLInputElement || /^(Tab|Control|Shift)$/.test(event.key)) return;
    taken.push(event.key);
    event.preventDefault();
  };
  beforeEach(() => {
    taken.length = 0;
    document.addEventListener('keydown', take);
  });
  afterEach(() => document.removeEventListener('keydown', take));

  it('a note is written', async () => {
    const reflection = await mount<PowerReflection>('<power-reflection></power-reflection>');
    const field = find<HTMLTextAreaElement>(reflection, 'textarea');
    field.focus();
    for (const key of [...'s / jk,', 'Backspace']) await sendKeys({press: key});
    await until('the note', () => field.value === 's / jk');
    expect(Object.values(reflection.state!.notes)).to.deep.equal(['s / jk']);
    expect(taken).to.deep.equal([]);
  });

  it('a scene is answered', async () => {
    const quiz = await mount<PowerElement>('<power-quiz></power-quiz>');
    find(quiz, '.zone input').focus();
    await sendKeys({press: ' '});
    await sendKeys({press: 'ArrowDown'});
    await until('the choice', () => findAll<HTMLInputElement>(quiz, '.zone input')[1]!.checked);
    find(quiz, '.actions .primary').focus();
    await sendKeys({press: 'Enter'});
    await until('the feedback', () => quiz.shadowRoot!.querySelector('.feedback-title'));
    expect(taken).to.deep.equal([]);
  });

  it('our question closes by Escape, and the page does not hear of it; the next is the page’s', async () => {
    const checklist = await mount<PowerChecklist>('<power-checklist></power-checklist>');
    await openMenu(checklist);
    await press(checklist, 'Erase');
    const dialog = find<HTMLDialogElement>(checklist, 'dialog');
    await sendKeys({press: 'Escape'});
    await until('the end of the question', () => !dialog.open);
    expect(taken).to.deep.equal([]);
    find(checklist, '.take-along summary').focus();
    await sendKeys({press: 'Escape'});
    await until('the key', () => taken.length);
    expect(taken).to.deep.equal(['Escape']);
  });
});
