import {expect} from 'chai';
import '../../../src/generated/define/reflection.js';
import {english} from '../../../src/generated/later/reflection.js';
import {cardsOf} from '../../../src/widgets/reflection/model.js';
import type {PowerReflection} from '../../../src/widgets/reflection/power-reflection.js';
import {sendKeys, tabTo} from '../../support/keys.js';
import {button, cleanUp, copyByHand, find, findAll, mount, openMenu, press, record, shown, until, write} from '../../support/page.js';
import {printed} from '../../support/printed.js';

const SECRET = 'Mi mandíbula\nis tight';
const BODY = '<power-reflection deck="body" seed="a"></power-reflection>';

const prompt = (reflection: PowerReflection) => find(reflection, '.prompt > .content').textContent!.trim();
const has = (reflection: PowerReflection, words: string) =>
  findAll(reflection, 'button').some((candidate) => candidate.textContent!.trim() === words);

describe('<power-reflection>', () => {
  afterEach(cleanUp);

  it('can be walked from the first card to the end with the keyboard alone', async () => {
    const reflection = await mount<PowerReflection>(BODY);
    const focused = () => reflection.shadowRoot!.activeElement as HTMLElement | null;
    for (const {prompt: words, followUp} of cardsOf(english, reflection.state!.order)) {
      expect(prompt(reflection)).to.equal(words);
      await tabTo(reflection, '.sheet summary');
      await sendKeys({press: 'Enter'});
      await until('the second question', () => find<HTMLDetailsElement>(reflection, '.sheet details').open);
      expect(find(reflection, '.sheet details').textContent).to.include(followUp);
      await tabTo(reflection, 'textarea');
      await sendKeys({type: 'one two'});
      await tabTo(reflection, '.sheet .primary');
      await sendKeys({press: 'Enter'});
      await until('the focus on the next heading', () => focused()?.matches('.prompt'));
      expect(findAll<HTMLDetailsElement>(reflection, '.sheet details').some(({open}) => open)).to.equal(false);
    }
    expect(shown(reflection)).to.include('That is all for today.');
    expect(findAll(reflection, '.written').map((note) => note.textContent)).to.deep.equal(Array(6).fill('one two'));
    await press(reflection, 'Look through your cards again');
    expect(find<HTMLTextAreaElement>(reflection, 'textarea').value).to.equal('one two');
  });

  it('tells the place, the group, the time and the depth', async () => {
    const reflection = await mount<PowerReflection>(BODY);
    for (const words of ['Card 1 of 6', 'Body awareness', 'About 2 minutes · light', 'Nothing is saved yet.', english.intro]) {
      expect(shown(reflection)).to.include(words);
    }
    await press(reflection, 'Next');
    expect(shown(reflection)).to.include('About 3 minutes · goes a little deeper').and.not.to.include(english.intro);
  });

  it('lets a card pass without a remark, and goes back', async () => {
    const reflection = await mount<PowerReflection>(BODY);
    const first = prompt(reflection);
    expect(has(reflection, 'Back')).to.equal(false);
    await press(reflection, 'Next');
    expect(prompt(reflection)).not.to.equal(first);
    expect(find(reflection, '[role=status]').textContent).to.equal('');
    expect(reflection.state!.notes).to.deep.equal({});
    await press(reflection, 'Back');
    expect(prompt(reflection)).to.equal(first);
  });

  it('calls the way on “Next” with or without a note, and fills the button once something is written', async () => {
    const reflection = await mount<PowerReflection>(BODY);
    const isFilled = () => getComputedStyle(button(reflection, 'Next')).backgroundColor !== 'rgba(0, 0, 0, 0)';
    expect(isFilled()).to.equal(false);
    const {height} = button(reflection, 'Next').getBoundingClientRect();
    await write(reflection, 'textarea', '  ');
    expect(isFilled()).to.equal(false);
    await write(reflection, 'textarea', 'Jaw.');
    expect(isFilled()).to.equal(true);
    expect(button(reflection, 'Next').getBoundingClientRect().height).to.equal(height);
    await press(reflection, 'Next');
    expect(find<HTMLTextAreaElement>(reflection, 'textarea').value).to.equal('');
    expect(isFilled()).to.equal(false);
  });

  it('shows a short deck as pebbles, and no total of a long one', async () => {
    const short = await mount<PowerReflection>(BODY);
    await press(short, 'Next');
    const row = find<SVGElement>(short, '.prompt .pebbles');
    const count = (selector: string) => (row.querySelector(selector)!.getAttribute('d')!.match(/M/g) ?? []).length;
    expect([count('path'), count('.done'), count('.here')]).to.deep.equal([5, 1, 1]);
    const long = await mount<PowerReflection>('<power-reflection seed="a"></power-reflection>');
    await press(long, 'Next');
    expect(findAll(long, '.pebbles')).to.have.length(0);
    expect(shown(long)).to.include('Card 2').and.not.to.include('38');
  });

  it('keeps a note over a reload and a change of language', async () => {
    const reflection = await mount<PowerReflection>(BODY);
    await write(reflection, 'textarea', SECRET);
    await press(reflection, 'Next');
    await press(reflection, 'Back');
    reflection.remove();
    const again = await mount<PowerReflection>(BODY);
    expect(find<HTMLTextAreaElement>(again, 'textarea').value).to.equal(SECRET);
    again.lang = 'es';
    await until('Spanish', () => shown(again).includes('Tarjeta 1 de 6'));
    expect(find<HTMLTextAreaElement>(again, 'textarea').value).to.equal(SECRET);
  });

  it('keeps what is being typed on the device too, once the learner pauses', async () => {
    const markup = '<power-reflection persist="device"></power-reflection>';
    const reflection = await mount<PowerReflection>(markup);
    await write(reflection, 'textarea', SECRET);
    reflection.remove();
    await until('the note', async () => {
      const again = await mount<PowerReflection>(markup);
      const {value} = find<HTMLTextAreaElement>(again, 'textarea');
      again.remove();
      return value === SECRET;
    });
  });

  it('shows the first answer beside the same question asked again', async () => {
    const reflection = await mount<PowerReflection>('<power-reflection></power-reflection>');
    const first = prompt(reflection);
    await write(reflection, 'textarea', SECRET);
    await press(reflection, 'To the closing cards');
    expect(prompt(reflection)).to.equal(first);
    expect(shown(reflection)).to.include('Card 37').and.to.include('What you wrote at the start');
    expect(find(reflection, '.written').textContent).to.equal(SECRET);
    expect(reflection.shadowRoot!.activeElement).to.equal(find(reflection, '.prompt'));
    await write(reflection, 'textarea', 'Softer now.');
    expect(reflection.state!.notes).to.deep.equal({rp05: SECRET, 'rp05-again': 'Softer now.'});
    expect(has(reflection, 'To the closing cards') || has(reflection, 'Shuffle the rest')).to.equal(false);
    await press(reflection, 'Next');
    expect(prompt(reflection)).to.equal(english.closing.prompt);
    expect(shown(reflection)).to.include(english.closing.title);
  });

  it('ends with each note under its question, the first answer beside the last, and prints them', async () => {
    const reflection = await mount<PowerReflection>(BODY);
    const [first, second] = reflection.state!.order;
    reflection.state = {
      ...reflection.state!,
      position: 6,
      done: true,
      notes: {rp05: SECRET, [second!]: 'A no.', 'rp05-again': 'Softer now.'},
    };
    await reflection.updateComplete;
    const questions = findAll(reflection, '.noted .name').map((question) => question.textContent!.trim());
    const words = (id: string) => english.groups.flatMap(({prompts}) => prompts).find((prompt) => prompt.id === id)!.prompt;
    expect(questions)
      .to.deep.equal([words('rp05'), words(second!)])
      .and.not.to.include(words(first!));
    expect([find(reflection, '.then .written').textContent, find(reflection, '.now .written').textContent]).to.deep.equal([
      SECRET,
      'Softer now.',
    ]);
    expect(findAll(reflection, '.both path')).to.have.length(4);
    const {get} = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {configurable: true, get: () => null});
    try {
      await press(reflection, 'Print your notes');
      const field = await until('the text', () => reflection.shadowRoot!.querySelector<HTMLTextAreaElement>('.by-hand textarea'));
      expect(field.value).to.include(SECRET).and.to.include('Softer now.').and.to.include('About this');
    } finally {
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {configurable: true, get});
    }
  });

  it('ends with a kind line and no empty boxes if nothing was written', async () => {
    const reflection = await mount<PowerReflection>(BODY);
    await press(reflection, 'To the closing cards');
    await press(reflection, 'Next');
    await press(reflection, 'Finish');
    expect(shown(reflection)).to.include('You wrote nothing down.');
    expect(findAll(reflection, '.written, .both')).to.have.length(0);
    expect(has(reflection, 'Print your notes')).to.equal(false);
  });

  it('shows one answer to the opening question under it, without a second side', async () => {
    const reflection = await mount<PowerReflection>(BODY);
    await write(reflection, 'textarea', SECRET);
    await press(reflection, 'To the closing cards');
    await press(reflection, 'Next');
    await press(reflection, 'Finish');
    expect(findAll(reflection, '.noted .written').map((note) => note.textContent)).to.deep.equal([SECRET]);
    expect(findAll(reflection, '.then, .now, .both')).to.have.length(0);
  });

  it('says nothing of a first answer if there is none', async () => {
    const reflection = await mount<PowerReflection>(BODY);
    await press(reflection, 'To the closing cards');
    expect(shown(reflection)).not.to.include('What you wrote at the start');
  });

  it('shuffles only the cards that are still ahead, and says so', async () => {
    const reflection = await mount<PowerReflection>('<power-reflection seed="a"></power-reflection>');
    await press(reflection, 'Next');
    await press(reflection, 'Next');
    const [here, before] = [prompt(reflection), reflection.state!.order];
    await press(reflection, 'Shuffle the rest');
    expect(prompt(reflection)).to.equal(here);
    expect(reflection.state!.order.slice(0, 2)).to.deep.equal(before.slice(0, 2));
    expect(reflection.state!.order).to.have.members(before);
    expect(reflection.state!.order).not.to.deep.equal(before);
    expect(find(reflection, '[role=status]').textContent).to.equal('The cards ahead are in a new order.');
    const again = await mount<PowerReflection>('<power-reflection></power-reflection>');
    await press(again, 'Shuffle the rest');
    const once = again.state!.order;
    await press(again, 'Shuffle the rest');
    expect(again.state!.order).not.to.deep.equal(once);
  });

  it('shows the care note and the host’s contacts if a prompt may touch old things', async () => {
    const reflection = await mount<PowerReflection>(
      '<power-reflection deck="history"><a slot="support" href="#help">Our counselors</a></power-reflection>',
    );
    const contact = reflection.querySelector('a')!;
    expect(shown(reflection)).not.to.include(english.care);
    expect(contact.assignedSlot).to.equal(null);
    for (let index = 0; index < 4; index++) {
      await press(reflection, 'Next');
      expect(find(reflection, '[part=care]').textContent).to.include(english.care);
      expect(contact.assignedSlot!.assignedElements()).to.deep.equal([contact]);
      expect(contact.getBoundingClientRect().height).to.be.above(0);
    }
    const alone = await mount<PowerReflection>('<power-reflection deck="history" persist="none"></power-reflection>');
    await press(alone, 'Next');
    expect(find(alone, '[part=care]').textContent!.trim()).to.equal(english.care);
  });

  it('reports each further card once, the end once, and never a word of a note', async () => {
    const reflection = await mount<PowerReflection>(BODY);
    const events = record(reflection);
    await write(reflection, 'textarea', SECRET);
    await press(reflection, 'Next');
    await press(reflection, 'Back');
    await press(reflection, 'Next');
    await press(reflection, 'To the closing cards');
    for (let round = 0; round < 2; round++) {
      await write(reflection, 'textarea', SECRET);
      while (!has(reflection, 'Finish')) await press(reflection, 'Next');
      await press(reflection, 'Finish');
      await press(reflection, 'Look through your cards again');
    }
    expect(events.map(({verb, progress}) => [verb, progress])).to.deep.equal([
      ['progressed', 1 / 6],
      ['progressed', 4 / 6],
      ['progressed', 5 / 6],
      ['completed', 1],
    ]);
    expect(events.at(-1)).to.deep.include({widget: 'reflection', activity: 'power-reflection:body', lang: 'en'});
    for (const event of events) expect(JSON.stringify({...event})).not.to.include('tight');
    expect(reflection.state!.done).to.equal(true);
  });

  it('puts every card with its note on the paper of the page', async () => {
    const reflection = await mount<PowerReflection>(BODY);
    await write(reflection, 'textarea', SECRET);
    await press(reflection, 'Next');
    const field = find<HTMLTextAreaElement>(reflection, 'textarea');
    field.focus();
    dispatchEvent(new Event('beforeprint'));
    for (const {prompt: words, followUp} of cardsOf(english, reflection.state!.order)) {
      expect(find(reflection, '.card').textContent).to.include(words).and.to.include(followUp);
    }
    expect(findAll(reflection, '.written').map((note) => note.textContent)).to.include(SECRET);
    dispatchEvent(new Event('afterprint'));
    expect(findAll(reflection, '.sheet')).to.have.length(1);
    expect(reflection.shadowRoot!.activeElement).to.equal(field);
  });

  it('hands over every prompt, with its note or a line to write on', async () => {
    const reflection = await mount<PowerReflection>(BODY);
    await write(reflection, 'textarea', SECRET);
    const text = await copyByHand(reflection);
    for (const {prompt: words} of cardsOf(english, reflection.state!.order)) expect(text).to.include(words);
    expect(text).to.include(`At the start: ${SECRET}\n\nNow: ____`);
    expect(text.match(/Your note: _+/g)).to.have.length(4);
  });

  it('prints each note under its question, and what was written then and now side by side', async () => {
    const reflection = await mount<PowerReflection>(BODY);
    const {opening, groups} = english;
    const [, second] = cardsOf(english, reflection.state!.order);
    const notes = {[opening]: SECRET, [`${opening}-again`]: 'loose <i>now</i>', [second!.id]: 'long '.repeat(5000).trim()};
    reflection.state = {...reflection.state!, notes};
    await openMenu(reflection);
    const {body} = await printed(() => press(reflection, 'Print'));
    const [first, next] = body.querySelectorAll('main > .part');
    const question = groups.flatMap(({prompts}) => prompts).find(({id}) => id === opening)!;
    expect(first!.querySelector('h2')!.textContent).to.equal(question.prompt);
    expect([...first!.querySelectorAll('.columns > .written')].map(({textContent}) => textContent)).to.deep.equal([
      `At the start: ${SECRET}`,
      'Now: loose <i>now</i>',
    ]);
    expect(next!.querySelector('.written')!.textContent).to.equal(`Your note: ${notes[second!.id]}`);
    expect([...body.querySelectorAll('h2')].filter(({textContent}) => textContent === question.prompt)).to.have.length(1);
  });

  it('erases after a question, and begins at the first card', async () => {
    const reflection = await mount<PowerReflection>(BODY);
    const events = record(reflection);
    await write(reflection, 'textarea', SECRET);
    await press(reflection, 'Next');
    expect(sessionStorage.length).to.equal(1);
    await openMenu(reflection);
    await press(reflection, 'Erase');
    await press(reflection, 'Keep them');
    expect(reflection.state!.notes).to.deep.equal({rp05: SECRET});
    await press(reflection, 'Erase');
    await press(reflection, 'Erase all');
    await until('an empty state', () => reflection.state && !Object.keys(reflection.state.notes).length);
    expect(sessionStorage.length).to.equal(0);
    await reflection.updateComplete;
    expect(shown(reflection)).to.include('Card 1 of 6');
    expect(find<HTMLTextAreaElement>(reflection, 'textarea').value).to.equal('');
    expect(events.at(-1)!.verb).to.equal('reset');
  });

  it('empties the field in sight when all is erased', async () => {
    const reflection = await mount<PowerReflection>(BODY);
    await write(reflection, 'textarea', SECRET);
    await openMenu(reflection);
    await press(reflection, 'Erase');
    await press(reflection, 'Erase all');
    await until('an empty field', () => !reflection.shadowRoot!.querySelector('textarea')?.value);
  });

  it('warns of a deck it does not know, and shows all', async () => {
    const said: string[] = [];
    const {warn} = console;
    console.warn = (words: string) => said.push(words);
    try {
      const reflection = await mount<PowerReflection>('<power-reflection deck="nope"></power-reflection>');
      expect(shown(reflection)).to.include('Card 1');
      expect(said.join('\n')).to.include(' deck="nope"');
    } finally {
      console.warn = warn;
    }
  });
});
