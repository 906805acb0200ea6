import {expect} from 'chai';
import '../../../src/generated/define/checklist.js';
import {english} from '../../../src/generated/later/checklist.js';
import {itemsOf, type ChecklistState} from '../../../src/widgets/checklist/model.js';
import {today} from '../../../src/widgets/checklist/later/sheet.js';
import type {PowerChecklist} from '../../../src/widgets/checklist/power-checklist.js';
import {sendKeys, tabTo} from '../../support/keys.js';
import {cleanUp, find, findAll, mount, openMenu, press, record, shown, until} from '../../support/page.js';

const items = itemsOf(english.groups);
const closed = () => mount<PowerChecklist>('<power-checklist></power-checklist>');

/** A checklist with its first group open. */
async function open(): Promise<PowerChecklist> {
  const checklist = await closed();
  find<HTMLDetailsElement>(checklist, '.group').open = true;
  return checklist;
}
const focused = (checklist: PowerChecklist) => checklist.shadowRoot!.activeElement as HTMLElement;

/** The frame of an item. */
const frame = (checklist: PowerChecklist, id: string): HTMLElement => find(checklist, `.item:has([name="${id}"])`);

/** A control of an item, or of the sheet, by its words. */
function control<E extends HTMLElement = HTMLInputElement>(within: ParentNode, words: string): E {
  const label = [...within.querySelectorAll('label')].find((candidate) => candidate.textContent!.trim().startsWith(words));
  if (!label) throw new Error(`There is no control "${words}"`);
  return label.querySelector<E>('input, textarea')!;
}

/** The line of an item on the sheet. */
const line = (checklist: PowerChecklist, id: string): HTMLTextAreaElement =>
  find(checklist, `.sheet textarea[aria-label$="${CSS.escape(items.find((item) => item.id === id)!.item)}"]`);

async function type(checklist: PowerChecklist, field: HTMLInputElement | HTMLTextAreaElement, words: string): Promise<void> {
  field.value = words;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  await checklist.updateComplete;
}

async function mark(checklist: PowerChecklist, id: string, words: string): Promise<void> {
  control(frame(checklist, id), words).click();
  await checklist.updateComplete;
}

/** The days around today, where the reader is. */
const daysFromNow = (days: number): string => {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return today(day);
};

/** Does one after the other, and gives back the file that each offered. */
async function downloads(...acts: (() => unknown)[]): Promise<{name: string; text: string}[]> {
  const links: HTMLAnchorElement[] = [];
  const {click} = HTMLElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    links.push(this);
  };
  try {
    for (const [index, act] of acts.entries()) {
      await act();
      await until('a file', () => links.length > index);
    }
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  return Promise.all(links.map(async ({href, download}) => ({name: download, text: await (await fetch(href)).text()})));
}

const SECRET = 'A note that nobody else may read';

/** Two lines on the sheet, one of them edited; and a note. */
const filled: ChecklistState = {
  version: 1,
  items: {pc01: {status: 'in-place', note: SECRET, who: 'Somebody'}, pc02: {status: 'in-place'}, pc03: {note: SECRET}},
  sheet: {practice: 'Hands & <Feet>', date: '2026-05-03'},
  lines: {pc02: 'Say stop, and I stop.'},
  chosen: {},
  done: false,
};

describe('<power-checklist>', () => {
  afterEach(cleanUp);

  it('lets a status be set, said be ticked, a note and a date be written, with the keyboard alone', async () => {
    const checklist = await closed();
    await tabTo(checklist, '.group summary');
    await sendKeys({press: 'Enter'});
    await tabTo(checklist, '[type=radio]');
    await sendKeys({press: 'ArrowDown'});
    await until('a status', () => checklist.state!.items.pc01?.status === 'in-place');
    expect(focused(checklist)).to.equal(control(frame(checklist, 'pc01'), 'In place'));
    await tabTo(checklist, '[type=checkbox]');
    await sendKeys({press: ' '});
    await until('said', () => checklist.state!.items.pc01!.said);
    await tabTo(checklist, '.item summary');
    await sendKeys({press: 'Enter'});
    await tabTo(checklist, 'textarea');
    await sendKeys({type: 'Ask Ana'});
    await tabTo(checklist, '[type=text]');
    await sendKeys({type: 'Ana'});
    await tabTo(checklist, '[type=date]');
    (focused(checklist) as HTMLInputElement).valueAsNumber = Date.parse('2031-05-03');
    focused(checklist).dispatchEvent(new Event('input'));
    expect(checklist.state!.items).to.deep.equal({
      pc01: {status: 'in-place', said: true, note: 'Ask Ana', who: 'Ana', review: '2031-05-03'},
    });
  });

  it('counts each group’s progress, without what does not apply', async () => {
    const checklist = await open();
    const progress = () => find(checklist, '.group summary').textContent!.replace(/\s+/g, ' ').trim();
    expect(progress()).to.equal('Informed consent 0 of 4 in place');
    await mark(checklist, 'pc01', 'In place');
    await mark(checklist, 'pc02', 'Does not apply');
    expect(progress()).to.equal('Informed consent 1 of 3 in place');
    const {value, max} = find<HTMLProgressElement>(checklist, 'progress');
    expect([value, max]).to.deep.equal([1, 3]);
    await mark(checklist, 'pc01', 'Open');
    expect(progress()).to.equal('Informed consent 0 of 3 in place');
    for (const id of ['pc01', 'pc03', 'pc04']) await mark(checklist, id, 'Does not apply');
    expect(progress()).to.equal('Informed consent Does not apply');
  });

  it('says when a review date has passed, and not before', async () => {
    const checklist = await open();
    const date = control(frame(checklist, 'pc01'), 'Review on:');
    for (const [days, passed] of [
      [1, false],
      [0, false],
      [-1, true],
    ] as const) {
      await type(checklist, date, daysFromNow(days));
      expect(frame(checklist, 'pc01').textContent!.includes('The review date has passed:')).to.equal(passed);
    }
    const line = checklist.shadowRoot!.getElementById(date.getAttribute('aria-describedby')!)!;
    expect(line.textContent).to.include(new Intl.DateTimeFormat('en', {dateStyle: 'long'}).format(new Date(`${daysFromNow(-1)}T12:00:00`)));
  });

  it('leads to each essential item that is open, and says when none is', async () => {
    const checklist = await open();
    const essential = items.filter(({level}) => level === 'essential');
    expect(findAll(checklist, '.jump')).to.have.length(essential.length);
    const last = items.find(({id}) => id === 'pc40')!;
    const group = frame(checklist, 'pc40').closest('details')!;
    expect(group.open).to.equal(false);
    await press(checklist, last.item);
    expect(group.open).to.equal(true);
    expect(focused(checklist)).to.equal(control(frame(checklist, 'pc40'), 'Open'));
    for (const {id} of essential) await mark(checklist, id, 'In place');
    expect(findAll(checklist, '.jump')).to.have.length(0);
    expect(shown(checklist)).to.include('No essential item is open.');
  });

  it('offers for the sheet what is in place, and keeps an edited line over a reload', async () => {
    const checklist = await open();
    expect(findAll(checklist, '.sheet textarea')).to.have.length(0);
    await mark(checklist, 'pc02', 'In place');
    await mark(checklist, 'pc26', 'In place'); // for the practitioner alone
    control(find(checklist, '.sheet'), items[2]!.item).click();
    await checklist.updateComplete;
    expect(findAll<HTMLTextAreaElement>(checklist, '.sheet textarea').map(({value}) => value)).to.deep.equal([
      items[1]!.sample,
      items[2]!.sample,
    ]);
    await type(checklist, line(checklist, 'pc02'), 'Say stop, and I stop.');
    await type(checklist, control(find(checklist, '.sheet'), 'Name of the practice:'), 'Quiet Hands');
    checklist.remove();
    const again = await open();
    expect(line(again, 'pc02').value).to.equal('Say stop, and I stop.');
    expect(control(find(again, '.sheet'), 'Name of the practice:').value).to.equal('Quiet Hands');
    expect(control(find(again, '.sheet'), items[2]!.item).checked).to.equal(true);
  });

  it('downloads the sheet as a web page and as Markdown, with the lines and no notes', async () => {
    const checklist = await mount<PowerChecklist>('<power-checklist></power-checklist>', (made) => (made.state = filled));
    const markdown = findAll<HTMLButtonElement>(checklist, '.sheet button').find((one) => one.textContent!.includes('(.md)'))!;
    const files = await downloads(
      () => press(checklist, 'Download (.html)'),
      () => markdown.click(),
    );
    expect(files.map(({name}) => name)).to.deep.equal(['client-sheet.html', 'client-sheet.md']);
    const page = new DOMParser().parseFromString(files[0]!.text, 'text/html');
    expect([...page.querySelectorAll('h1, p')].map((element) => element.textContent)).to.deep.equal([
      english.sheet.title,
      'Hands & <Feet>',
      'May 3, 2026',
      english.sheet.intro,
    ]);
    expect([...page.querySelectorAll('li')].map((element) => element.textContent)).to.deep.equal([
      items[0]!.sample,
      'Say stop, and I stop.',
    ]);
    expect(files[1]!.text).to.include('# How we work together').and.to.include('- Say stop, and I stop.');
    for (const {text} of files) expect(text).not.to.include(SECRET).and.not.to.include('Somebody');
    await until('the word that it is done', () => shown(checklist).includes('Downloaded.'));
  });

  it('shows the sheet by hand if printing is refused, and lets the focus go on from there', async () => {
    const checklist = await open();
    checklist.state = filled;
    await checklist.updateComplete;
    const contentWindow = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {configurable: true, get: () => null});
    try {
      await press(checklist, 'Print the sheet');
      const field = await until('the text', () => checklist.shadowRoot!.querySelector<HTMLTextAreaElement>('.by-hand textarea'));
      await until('the focus on it', () => focused(checklist) === field);
      expect(field.value).to.include('Say stop, and I stop.').and.not.to.include(SECRET);
    } finally {
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', contentWindow);
    }
    const radio = control(frame(checklist, 'pc03'), 'In place');
    radio.focus();
    await mark(checklist, 'pc03', 'In place');
    expect(focused(checklist) === radio).to.equal(true);
  });

  it('takes the practitioner’s own list along with its notes', async () => {
    const checklist = await mount<PowerChecklist>('<power-checklist></power-checklist>', (made) => (made.state = filled));
    await openMenu(checklist);
    const [file] = await downloads(() => press(checklist, 'Download (.txt)'));
    expect(file!.text).to.include(`${items[0]!.item}\n\nIn place\n\nYour note: ${SECRET}\n\nWho looks after it: Somebody`);
    expect(file!.text).not.to.include('Hands &');
  });

  it('puts status and notes as words on paper', async () => {
    const checklist = await mount<PowerChecklist>('<power-checklist></power-checklist>', (made) => (made.state = filled));
    const paper = (within: Element) => [...within.querySelectorAll('.paper-only')].map((element) => element.textContent!.trim());
    expect(paper(frame(checklist, 'pc01'))).to.deep.equal(['In place', `Your note: ${SECRET}`, 'Who looks after it: Somebody']);
    await mark(checklist, 'pc04', 'Does not apply');
    await mark(checklist, 'pc04', 'Written');
    expect(paper(frame(checklist, 'pc04'))).to.deep.equal(['Does not apply · Written']);
    expect(paper(find(checklist, '.sheet'))).to.deep.equal(['Hands & <Feet>', 'May 3, 2026', items[0]!.sample, 'Say stop, and I stop.']);
  });

  it('reports each decision with ids, completes once, and never tells what was written', async () => {
    const checklist = await mount<PowerChecklist>('<power-checklist groups="self-disclosure"></power-checklist>');
    const events = record(checklist);
    await type(checklist, control(frame(checklist, 'pc37'), 'Your note:'), SECRET);
    expect(events).to.have.length(0);
    await mark(checklist, 'pc37', 'In place');
    expect(events[0]).to.deep.include({verb: 'answered', widget: 'checklist', response: {item: 'pc37', choice: 'in-place'}});
    expect(events[0]!.progress).to.be.closeTo(1 / 3, 1e-9);
    await mark(checklist, 'pc38', 'Does not apply');
    await mark(checklist, 'pc39', 'In place');
    await mark(checklist, 'pc39', 'Does not apply');
    expect(events.map(({verb}) => verb)).to.deep.equal([
      'answered',
      'progressed',
      'answered',
      'progressed',
      'answered',
      'completed',
      'answered',
    ]);
    expect(JSON.stringify(events.map((event) => ({...event})))).not.to.include(SECRET);
  });

  it('keeps to the groups it is asked for, and warns of words it does not know', async () => {
    const said: string[] = [];
    const {warn} = console;
    console.warn = (words: string) => said.push(words);
    try {
      const checklist = await mount<PowerChecklist>('<power-checklist groups="payment nonsense scope"></power-checklist>');
      expect(findAll(checklist, '.group .subtitle').map((label) => label.textContent!.trim())).to.deep.equal([
        'Scope of practice',
        'Payment',
      ]);
      expect(said.join('\n')).to.include('groups="nonsense"');
    } finally {
      console.warn = warn;
    }
  });

  it('keeps everything when the language changes', async () => {
    const checklist = await mount<PowerChecklist>('<power-checklist></power-checklist>', (made) => (made.state = filled));
    find<HTMLDetailsElement>(checklist, '.sheet').open = true;
    const before = JSON.stringify(checklist.state);
    checklist.lang = 'es';
    await until('Spanish', () => shown(checklist).includes('1 de 4') || shown(checklist).includes('2 de 4'));
    expect(JSON.stringify(checklist.state)).to.equal(before);
    expect(find<HTMLTextAreaElement>(checklist, '.item textarea').value).to.equal(SECRET);
    expect(findAll<HTMLTextAreaElement>(checklist, '.sheet textarea')[1]!.value).to.equal('Say stop, and I stop.');
    expect(find<HTMLDetailsElement>(checklist, '.sheet').open).to.equal(true);
  });

  it('forgets everything when asked', async () => {
    const checklist = await open();
    await mark(checklist, 'pc01', 'In place');
    await type(checklist, control(frame(checklist, 'pc01'), 'Your note:'), SECRET);
    await openMenu(checklist);
    await press(checklist, 'Erase');
    await press(checklist, 'Erase all');
    await until('an empty list', () => control(frame(checklist, 'pc01'), 'Open').checked);
    expect(control<HTMLTextAreaElement>(frame(checklist, 'pc01'), 'Your note:').value).to.equal('');
  });

  it('keeps the lines that two copies of the page edit, each its own', async () => {
    const {warn} = console;
    console.warn = () => {};
    try {
      const [one, two] = [await open(), await open()];
      for (const [copy, id, words] of [
        [one, 'pc01', 'First line.'],
        [two, 'pc02', 'Second line.'],
      ] as const) {
        await mark(copy, id, 'In place');
        await type(copy, line(copy, id), words);
      }
    } finally {
      console.warn = warn;
    }
    const again = await open();
    expect(again.state!.lines).to.deep.equal({pc01: 'First line.', pc02: 'Second line.'});
  });
});
