import {expect} from 'chai';
import '../../../src/generated/define/reflection.js';
import {english} from '../../../src/generated/later/reflection.js';
import {cardsOf} from '../../../src/widgets/reflection/model.js';
import type {PowerReflection} from '../../../src/widgets/reflection/power-reflection.js';
import {sendKeys, tabTo} from '../../support/keys.js';
import {cleanUp, copyByHand, find, findAll, mount, openMenu, press, record, shown, until, write} from '../../support/page.js';

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
    expect(shown(reflection)).to.include('That is all for today.').and.to.include('Your notes: 6');
    await press(reflection, 'Look through your cards again');
    expect(find<HTMLTextAreaElement>(reflection, 'textarea').value).to.equal('one two');
  });

  it('tells the place, the group, the time and the depth', async () => {
    const reflection = await mount<PowerReflection>(BODY);
    for (const words of ['Card 1 of 6', 'Body awareness', 'About 2 minutes · light', 'Nothing is saved yet.', english.intro]) {
      expect(shown(reflection)).to.include(words);
    }
    await press(reflection, 'Skip');
    expect(shown(reflection)).to.include('About 3 minutes · goes a little deeper').and.not.to.include(english.intro);
  });

  it('lets a card pass without a remark, and goes back', async () => {
    const reflection = await mount<PowerReflection>(BODY);
    const first = prompt(reflection);
    expect(has(reflection, 'Back')).to.equal(false);
    await press(reflection, 'Skip');
    expect(prompt(reflection)).not.to.equal(first);
    expect(find(reflection, '[role=status]').textContent).to.equal('');
    expect(reflection.state!.notes).to.deep.equal({});
    await press(reflection, 'Back');
    expect(prompt(reflection)).to.equal(first);
    await write(reflection, 'textarea', '  ');
    expect(has(reflection, 'Skip')).to.equal(true);
    await write(reflection, 'textarea', 'Jaw.');
    await press(reflection, 'Next');
    expect(find<HTMLTextAreaElement>(reflection, 'textarea').value).to.equal('');
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
    await press(reflection, 'To the last cards');
    expect(prompt(reflection)).to.equal(first);
    expect(shown(reflection)).to.include('Card 37 of 38').and.to.include('What you wrote at the start');
    expect(find(reflection, '.written').textContent).to.equal(SECRET);
    expect(reflection.shadowRoot!.activeElement).to.equal(find(reflection, '.prompt'));
    await write(reflection, 'textarea', 'Softer now.');
    expect(reflection.state!.notes).to.deep.equal({rp05: SECRET, 'rp05-again': 'Softer now.'});
    expect(has(reflection, 'To the last cards') || has(reflection, 'Shuffle the rest')).to.equal(false);
    await press(reflection, 'Next');
    expect(prompt(reflection)).to.equal(english.closing.prompt);
    expect(shown(reflection)).to.include(english.closing.title);
  });

  it('says nothing of a first answer if there is none', async () => {
    const reflection = await mount<PowerReflection>(BODY);
    await press(reflection, 'To the last cards');
    expect(shown(reflection)).not.to.include('What you wrote at the start');
  });

  it('shuffles only the cards that are still ahead, and says so', async () => {
    const reflection = await mount<PowerReflection>('<power-reflection seed="a"></power-reflection>');
    await press(reflection, 'Skip');
    await press(reflection, 'Skip');
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
      await press(reflection, 'Skip');
      expect(find(reflection, '[part=care]').textContent).to.include(english.care);
      expect(contact.assignedSlot!.assignedElements()).to.deep.equal([contact]);
      expect(contact.getBoundingClientRect().height).to.be.above(0);
    }
    const alone = await mount<PowerReflection>('<power-reflection deck="history" persist="none"></power-reflection>');
    await press(alone, 'Skip');
    expect(find(alone, '[part=care]').textContent!.trim()).to.equal(english.care);
  });

  it('reports each further card once, the end once, and never a word of a note', async () => {
    const reflection = await mount<PowerReflection>(BODY);
    const events = record(reflection);
    await write(reflection, 'textarea', SECRET);
    await press(reflection, 'Next');
    await press(reflection, 'Back');
    await press(reflection, 'Next');
    await press(reflection, 'To the last cards');
    for (let round = 0; round < 2; round++) {
      await write(reflection, 'textarea', SECRET);
      while (!has(reflection, 'Finish')) await press(reflection, has(reflection, 'Next') ? 'Next' : 'Skip');
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
    expect(text).to.include(`Your note: ${SECRET}`);
    expect(text.match(/Your note: _+/g)).to.have.length(5);
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
      expect(shown(reflection)).to.include('Card 1 of 38');
      expect(said.join('\n')).to.include(' deck="nope"');
    } finally {
      console.warn = warn;
    }
  });
});
