import {expect} from 'chai';
import '../../../src/generated/define/explainer.js';
import {english} from '../../../src/generated/later/explainer.js';
import {STEPS, type StepName} from '../../../src/widgets/explainer/content.js';
import type {PowerExplainer} from '../../../src/widgets/explainer/power-explainer.js';
import {sendKeys, tabTo} from '../../support/keys.js';
import {cleanUp, copyByHand, find, findAll, mount, press, record, shown, until, write} from '../../support/page.js';

const {steps} = english;

/** An explainer that stands at a step. */
async function at(step: StepName): Promise<PowerExplainer> {
  const explainer = await mount<PowerExplainer>('<power-explainer></power-explainer>');
  findAll(explainer, '.steps button')[STEPS.indexOf(step)]!.click();
  await explainer.updateComplete;
  return explainer;
}

const label = (explainer: PowerExplainer) => find(explainer, '.scene svg').getAttribute('aria-label');

async function click(explainer: PowerExplainer, selector: string): Promise<void> {
  find(explainer, selector).click();
  await explainer.updateComplete;
}

describe('<power-explainer>', () => {
  afterEach(cleanUp);

  it('can be walked from the first step to the last with the keyboard alone', async () => {
    const explainer = await mount<PowerExplainer>('<power-explainer></power-explainer>');
    const events = record(explainer);
    const focused = () => explainer.shadowRoot!.activeElement as HTMLElement | null;
    for (const name of STEPS) {
      await tabTo(explainer, '.question input');
      await sendKeys({press: ' '});
      await until('a choice', () => explainer.state!.choices[name]);
      await tabTo(explainer, '.question button');
      await sendKeys({press: 'Enter'});
      await until('the feedback, with the focus on it', () => focused()?.matches('.feedback'));
      const option = steps[name].check.options.find(({id}) => id === explainer.state!.checked[name])!;
      expect(focused()!.textContent).to.include(option.feedback);
      if (name === 'habits') break;
      await tabTo(explainer, '.actions .primary');
      await sendKeys({press: 'Enter'});
      await until('the next step, with the focus on its heading', () => focused()?.matches('.step-title'));
    }
    expect(shown(explainer)).to.include('Questions answered: 8 of 8');
    expect(events.map(({verb}) => verb).filter((verb) => verb === 'completed')).to.have.length(1);
    expect(events.at(-1)).to.deep.include({verb: 'completed', progress: 1, widget: 'explainer', activity: 'power-explainer'});
  });

  it('lets the steps be entered in any order, and tells which are answered', async () => {
    const explainer = await at('values');
    expect(find(explainer, '.step-title').textContent).to.include(steps.values.title);
    await click(explainer, '.question input');
    await press(explainer, 'Check');
    await press(explainer, 'Back');
    expect(find(explainer, '.step-title').textContent).to.include(steps.responsibility.title);
    expect(findAll(explainer, '.steps button').map((button) => button.textContent!.includes('(answered)'))).to.deep.equal(
      STEPS.map((step) => step === 'values'),
    );
  });

  it('has words for every option of every question', async () => {
    const explainer = await mount<PowerExplainer>('<power-explainer></power-explainer>');
    for (const step of STEPS) {
      for (const [index, {feedback}] of steps[step].check.options.entries()) {
        findAll(explainer, '.steps button')[STEPS.indexOf(step)]!.click();
        await explainer.updateComplete;
        findAll(explainer, '.question input')[index]!.click();
        await explainer.updateComplete;
        expect(shown(explainer)).not.to.include(feedback);
        await press(explainer, 'Check');
        expect(shown(explainer)).to.include(feedback);
      }
    }
  });

  it('says that a choice is missing, and leads to it', async () => {
    const explainer = await at('power');
    await press(explainer, 'Check');
    expect(explainer.shadowRoot!.activeElement).to.equal(find(explainer, '.question input'));
    expect(explainer.state!.checked).to.deep.equal({});
    const line = () => explainer.shadowRoot!.getElementById(find(explainer, '.question fieldset').getAttribute('aria-describedby')!);
    expect(line()!.textContent).to.include('Choose an answer first.');
    dispatchEvent(new Event('beforeprint'));
    expect(findAll(explainer, '#missing')).to.have.length(1);
    dispatchEvent(new Event('afterprint'));
    await click(explainer, '.question input');
    expect(shown(explainer)).not.to.include('Choose an answer first.');
  });

  it('asks for the scale again at the end, and shows both marks side by side', async () => {
    const explainer = await at('power');
    await write(explainer, 'input[type=range]', '2');
    findAll(explainer, '.steps button')[7]!.click();
    await explainer.updateComplete;
    expect(shown(explainer)).not.to.include('At the start');
    await write(explainer, 'input[type=range]', '9');
    const marks = findAll(explainer, '.scale .columns > div').map((mark) => mark.textContent!.replace(/\s+/g, ' ').trim());
    expect(marks).to.deep.equal(['At the start 2 of 10 toward “A helpful word”', 'Now 9 of 10 toward “A helpful word”']);
  });

  it('swaps the roles of two people: what the role brings moves, what they share stays', async () => {
    const explainer = await at('roles');
    const columns = () => findAll(explainer, '.columns > div').map((column) => column.textContent!);
    const before = columns();
    expect(before[0]).to.include('Maya, in the role').and.to.include(steps.roles.practitioner[0]!.text);
    const picture = label(explainer);
    await press(explainer, 'Swap the roles');
    expect(columns()[0]).to.include('Maya, as client').and.to.include(steps.roles.client[0]!.text);
    expect(columns()[1]).to.include('Ben, in the role').and.to.include(steps.roles.practitioner[0]!.text);
    expect(columns()[2]).to.equal(before[2]);
    expect(label(explainer)).not.to.equal(picture);
    expect(find(explainer, '[role=status].visually-hidden').textContent).to.include('Ben, in the role');
  });

  it('has a switch that springs back and says why', async () => {
    const explainer = await at('offSwitch');
    const toggle = find<HTMLInputElement>(explainer, '[role=switch]');
    expect(shown(explainer)).not.to.include(steps.offSwitch.outcome);
    await click(explainer, '[role=switch]');
    expect(toggle.checked).to.equal(false);
    expect(find(explainer, '.outcome').textContent).to.include(steps.offSwitch.outcome);
    expect(find(explainer, '[role=status].visually-hidden').textContent).to.include(steps.offSwitch.outcome);
  });

  it('puts amplifiers on and off; the ring stays when all are off', async () => {
    const explainer = await at('amplifiers');
    expect(shown(explainer)).to.include(steps.amplifiers.base);
    await click(explainer, 'input[name=am2]');
    expect(shown(explainer)).to.include(steps.amplifiers.amplifiers[1]!.soften[0]!).and.not.to.include(steps.amplifiers.base);
    expect(label(explainer)).to.include('1 of 6');
    await press(explainer, 'Online');
    expect(
      findAll<HTMLInputElement>(explainer, '.try input')
        .filter(({checked}) => checked)
        .map(({name}) => name),
    ).to.deep.equal(['am3', 'am4', 'am5']);
    expect(shown(explainer)).to.include(steps.amplifiers.presets[2]!.note);
    for (const name of ['am3', 'am4', 'am5']) await click(explainer, `input[name=${name}]`);
    expect(label(explainer)).to.include('0 of 6');
    expect(find(explainer, '.ring').getAttribute('class')).to.include('strong');
  });

  it('compares the five moments only when asked, then tells one moment three ways', async () => {
    const explainer = await at('zones');
    await press(explainer, 'Compare');
    // The line stands where the focus is led, and belongs to that group.
    const group = explainer.shadowRoot!.activeElement!.closest('fieldset')!;
    expect(group.textContent).to.include('Sort at least one moment first.');
    expect(find(explainer, `#${group.getAttribute('aria-describedby')}`).textContent).to.equal('Sort at least one moment first.');
    for (const {id} of steps.zones.moments) await click(explainer, `input[name=${id}]`);
    expect(shown(explainer)).not.to.include('Sort at least one moment first.');
    expect(shown(explainer)).not.to.include(steps.zones.moments[1]!.feedback);
    expect(label(explainer)).to.include('presses');
    await press(explainer, 'Compare');
    for (const {feedback} of steps.zones.moments) expect(shown(explainer)).to.include(feedback);
    expect(find(explainer, '[role=status]').textContent).to.include('Sorted as we read them: 2 of 5.');
    expect(find(explainer, '.try > .actions').textContent).to.include('Sorted as we read them: 2 of 5.');
    // The focus goes to the first answer; each belongs to its moment.
    expect(explainer.shadowRoot!.activeElement).to.equal(find(explainer, '.outcome'));
    for (const group of findAll(explainer, '.moment')) {
      expect(find(explainer, `#${group.getAttribute('aria-describedby')}`).closest('.moment')).to.equal(group);
    }
    // Another choice takes its answer away until it is compared: an arrow key gives nothing away.
    findAll(explainer, 'input[name=mo2]')[2]!.click();
    await explainer.updateComplete;
    expect(shown(explainer)).to.include(steps.zones.moments[0]!.feedback).and.not.to.include(steps.zones.moments[1]!.feedback);
    for (const {text} of steps.zones.versions) expect(find(explainer, '.versions').textContent).to.include(text);
  });

  it('fills two vessels, each by its own duties', async () => {
    const explainer = await at('responsibility');
    for (const {id} of steps.responsibility.client) await click(explainer, `input[name=${id}]`);
    expect(label(explainer)).to.equal('You: 0 of 150. Your client: 100 of 100.');
    expect(shown(explainer)).to.include(steps.responsibility.note);
    await click(explainer, `input[name=${steps.responsibility.extra[0]!.id}]`);
    expect(label(explainer)).to.equal('You: 17 of 150. Your client: 100 of 100.');
  });

  it('turns each value to the other voice', async () => {
    const explainer = await at('values');
    const {client, practitioner} = steps.values.values[0]!;
    const visible = () => findAll(explainer, '.value')[0]!.innerText;
    expect(visible()).to.include(client).and.not.to.include(practitioner);
    await click(explainer, '.value button');
    expect(visible()).to.include(practitioner).and.not.to.include(client);
  });

  it('makes a sentence of a habit, from an example or from the learner’s own words, and keeps it', async () => {
    const explainer = await at('habits');
    const events = record(explainer);
    await click(explainer, 'input[name=habit]');
    await click(explainer, '.example');
    const {when} = steps.habits.habits[0]!.examples[0]!;
    expect(find(explainer, '.plan').textContent).to.include(`When ${when}, I will slow down`);
    await write(explainer, 'textarea', 'I feel rushed.');
    expect(find(explainer, '.plan').textContent).to.include('When I feel rushed, I will slow down and offer two other options.');
    findAll(explainer, '.example')[1]!.click();
    await explainer.updateComplete;
    expect(find(explainer, '.plan').textContent).to.include('When I feel rushed, I will stop and ask first.');
    explainer.remove();
    const again = await mount<PowerExplainer>('<power-explainer></power-explainer>');
    expect(find(again, '.plan').textContent).to.include('I feel rushed');
    expect(JSON.stringify(events)).not.to.include('rushed');
  });

  it('is open as a whole when the page prints', async () => {
    const explainer = await at('values');
    find(explainer, '.value button').focus();
    const focused = explainer.shadowRoot!.activeElement;
    dispatchEvent(new Event('beforeprint'));
    for (const step of STEPS) expect(shown(explainer)).to.include(steps[step].title).and.to.include(steps[step].check.question);
    dispatchEvent(new Event('afterprint'));
    expect(shown(explainer)).not.to.include(steps.power.check.question);
    expect(focused !== null && explainer.shadowRoot!.activeElement === focused).to.equal(true);
  });

  it('hands over all eight steps, and what was done in them', async () => {
    const explainer = await at('zones');
    await click(explainer, 'input[name=mo1]');
    await click(explainer, '.question input');
    await press(explainer, 'Check');
    const copied = await copyByHand(explainer);
    for (const step of STEPS) expect(copied).to.include(steps[step].title);
    const [chosen] = steps.zones.check.options;
    expect(copied).to.include(`- Your answer: ${chosen!.text}\n\n${chosen!.feedback}`);
    expect(copied).to.include(`${steps.zones.moments[0]!.text}: Over-use`).and.not.to.include(steps.zones.moments[0]!.feedback);
  });
});
