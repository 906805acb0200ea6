import {expect} from 'chai';
import '../../../src/generated/define/explainer.js';
import {english} from '../../../src/generated/later/explainer.js';
import {STEPS, type StepName} from '../../../src/widgets/explainer/content.js';
import type {PowerExplainer} from '../../../src/widgets/explainer/power-explainer.js';
import {sendKeys, tabTo} from '../../support/keys.js';
import {cleanUp, copyByHand, find, findAll, mount, openMenu, press, record, shown, until, write} from '../../support/page.js';
import {printed} from '../../support/printed.js';

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
      await tabTo(explainer, '.way .end');
      await sendKeys({press: 'Enter'});
      await until('the feedback, with the focus on it', () => focused()?.matches('.feedback'));
      const option = steps[name].check.options.find(({id}) => id === explainer.state!.checked[name])!;
      expect(focused()!.textContent).to.include(option.feedback);
      await tabTo(explainer, '.way .end');
      await sendKeys({press: 'Enter'});
      await until('the next step, with the focus on its heading', () => focused()?.matches('.step-title'));
    }
    expect(find(explainer, '.step-title').textContent).to.include('Your picture of power');
    expect(events.map(({verb}) => verb).filter((verb) => verb === 'completed')).to.have.length(1);
    expect(events.at(-1)).to.deep.include({verb: 'completed', progress: 1, widget: 'explainer', activity: 'power-explainer'});
  });

  it('lets the steps be entered in any order, and tells which are answered', async () => {
    const explainer = await at('values');
    expect(find(explainer, '.step-title').textContent).to.include(steps.values.title);
    await click(explainer, '.question input');
    await press(explainer, 'See how we read it');
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
        await press(explainer, 'See how we read it');
        expect(shown(explainer)).to.include(feedback);
      }
    }
  });

  it('has one button that leads on: it shows how we read a chosen answer, and goes on if there is nothing to show', async () => {
    const explainer = await at('power');
    const onward = () => find(explainer, '.way .end');
    const words = () => onward().textContent;
    expect(words()).to.equal('Next step');
    const button = onward();
    await click(explainer, '.question input');
    expect(words()).to.equal('See how we read it');
    await click(explainer, '.way .end');
    expect(words()).to.equal('Next step');
    findAll(explainer, '.question input')[1]!.click();
    await explainer.updateComplete;
    expect(words()).to.equal('See how we read it');
    expect(onward()).to.equal(button);
    expect(explainer.state!.checked).to.deep.equal({power: 'a'});
    findAll(explainer, '.steps button')[7]!.click();
    await explainer.updateComplete;
    expect(words()).to.equal('Finish');
  });

  it('ends with the stones then and now, both marks and the sentence, and comes back there', async () => {
    const explainer = await mount<PowerExplainer>('<power-explainer></power-explainer>');
    const events = record(explainer);
    explainer.state = {...explainer.state!, step: 'habits', before: 2, after: 9, when: 'I am late', then: 'say so'};
    await explainer.updateComplete;
    await press(explainer, 'Finish');
    expect(explainer.shadowRoot!.activeElement).to.equal(find(explainer, '.step-title'));
    const read = shown(explainer).replace(/\s+/g, ' ');
    expect(read).to.include('When I am late, I will say so.');
    expect(read).to.include('At the start: 2 of 10 toward “A helpful word”').and.to.include('Now: 9 of 10 toward “A helpful word”');
    expect(label(explainer)).to.include('twice');
    expect(events.map(({verb}) => verb)).not.to.include('completed');
    explainer.remove();
    const again = await mount<PowerExplainer>('<power-explainer></power-explainer>');
    expect(again.state!.ended).to.equal(true);
    expect(find(again, '.plan').textContent).to.include('I am late');
    await press(again, 'Back');
    expect(find(again, '.step-title').textContent).to.include(steps.habits.title);
  });

  it('starts again from the end, and leaves what the learner wrote', async () => {
    const explainer = await mount<PowerExplainer>('<power-explainer></power-explainer>');
    const events = record(explainer);
    explainer.state = {
      ...explainer.state!,
      step: 'habits',
      ended: true,
      before: 2,
      choices: {power: 'a'},
      checked: {power: 'a'},
      when: 'I am late',
      then: 'say so',
    };
    await explainer.updateComplete;
    await press(explainer, 'Start again');
    const {step, ended, before, checked, when} = explainer.state!;
    expect([step, ended, before, checked, when]).to.deep.equal(['power', false, null, {}, 'I am late']);
    await until('the event', () => events.some(({verb}) => verb === 'reset'));
  });

  it('puts a layer on and takes it off where it is pressed in the picture', async () => {
    const explainer = await at('amplifiers');
    const tap = async (layer: number) => {
      findAll(explainer, '.layer')[layer]!.dispatchEvent(new MouseEvent('click', {bubbles: true}));
      await explainer.updateComplete;
    };
    await tap(0);
    expect(explainer.state!.amplifiers).to.deep.equal(['am1']);
    await tap(2);
    expect(explainer.state!.amplifiers).to.deep.equal(['am1', 'am3']);
    expect(find<HTMLInputElement>(explainer, 'input[name=am3]').checked).to.equal(true);
    await tap(0);
    expect(explainer.state!.amplifiers).to.deep.equal(['am3']);
    expect(findAll(explainer, '.scene [tabindex], .scene button')).to.have.length(0);
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

  it('answers each moment at once, one at a time, and then tells one moment three ways', async () => {
    const explainer = await at('zones');
    const {moments, versions} = steps.zones;
    const visible = () => findAll(explainer, '.moment').filter((moment) => moment.checkVisibility());
    expect(visible()).to.have.length(1);
    for (const [index, {text, feedback}] of moments.entries()) {
      expect(visible()[0]!.textContent).to.include(text).and.not.to.include(feedback);
      visible()[0]!.querySelector<HTMLElement>('button')!.click();
      await explainer.updateComplete;
      expect(visible()[0]!.querySelector('.outcome')!.textContent).to.include(feedback);
      expect(label(explainer)).to.include('presses');
      expect(find(explainer, '[role=status].visually-hidden').textContent).to.include(feedback);
      if (index < moments.length - 1) await press(explainer, 'Next moment');
    }
    expect(find(explainer, '.try > .actions').textContent).to.include('Sorted as we read them: 2 of 5.');
    // After the last comes the first, with the focus on its words.
    await press(explainer, 'Next moment');
    expect(explainer.shadowRoot!.activeElement!.textContent).to.include(moments[0]!.text);
    // Sorted again, it is answered again.
    visible()[0]!.querySelectorAll<HTMLElement>('button')[1]!.click();
    await explainer.updateComplete;
    expect(explainer.state!.moments[moments[0]!.id]).to.equal('skillful-use');
    for (const {text} of versions) expect(find(explainer, '.versions').textContent).to.include(text);
  });

  it('fills two vessels, each by its own duties', async () => {
    const explainer = await at('responsibility');
    for (const {id} of steps.responsibility.client) await click(explainer, `input[name=${id}]`);
    expect(label(explainer)).to.equal('Your duties: 0 of 7. Your client’s duties: 4 of 4.');
    expect(shown(explainer)).to.include(steps.responsibility.note);
    await click(explainer, `input[name=${steps.responsibility.extra[0]!.id}]`);
    expect(label(explainer)).to.equal('Your duties: 1 of 7. Your client’s duties: 4 of 4.');
  });

  it('shows one value at a time, in one of two voices', async () => {
    const explainer = await at('values');
    const [first, second] = steps.values.values;
    const visible = () => findAll(explainer, '.value').find((value) => value.checkVisibility())!;
    expect(visible().innerText).to.include(first!.client).and.not.to.include(first!.practitioner);
    visible().querySelectorAll<HTMLElement>('button')[1]!.click();
    await explainer.updateComplete;
    expect(visible().innerText).to.include(first!.practitioner).and.not.to.include(first!.client);
    findAll(explainer, '.try fieldset button')[1]!.click();
    await explainer.updateComplete;
    expect(visible().innerText).to.include(second!.client);
    expect(explainer.state!.turned).to.deep.equal([first!.id]);
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

  it('is printed as a picture of power: eight small pictures, what was chosen below each, and the sentence', async () => {
    const explainer = await at('zones');
    const [first, second] = steps.values.values;
    explainer.state = {
      ...explainer.state!,
      checked: {power: 'a'},
      turned: [first!.id],
      when: 'I <b>hurry</b>',
      then: 'stop',
    };
    await openMenu(explainer);
    const {body} = await printed(() => press(explainer, 'Print'));
    const parts = [...body.querySelectorAll('.pairs > .part')];
    expect(parts.map((part) => part.querySelector('h2')!.textContent)).to.deep.equal(STEPS.map((step) => steps[step].title));
    for (const part of parts) expect(part.querySelector('svg path')).not.to.equal(null);
    const answer = steps.power.check.options.find(({id}) => id === 'a')!;
    expect(parts[0]!.textContent).to.include(answer.text).and.not.to.include(answer.feedback).and.not.to.include(steps.power.body);
    expect(parts[1]!.textContent).not.to.include(steps.roles.check.question);
    expect(body.textContent).to.include(first!.client).and.not.to.include(second!.client);
    expect(body.querySelector('.large')!.textContent).to.equal('When I <b>hurry</b>, I will stop.');
  });

  it('prints a sentence of any length whole', async () => {
    const explainer = await at('habits');
    const long = 'so many words '.repeat(400).trim();
    explainer.state = {...explainer.state!, when: long, then: 'breathe'};
    await openMenu(explainer);
    const {body} = await printed(() => press(explainer, 'Print'));
    expect(body.querySelector('main > .written')!.textContent).to.equal(`When ${long}, I will breathe.`);
  });

  it('hands over all eight steps, and what was done in them', async () => {
    const explainer = await at('zones');
    await click(explainer, '.moment button');
    await click(explainer, '.question input');
    await press(explainer, 'See how we read it');
    const copied = await copyByHand(explainer);
    for (const step of STEPS) expect(copied).to.include(steps[step].title);
    const [chosen] = steps.zones.check.options;
    expect(copied).to.include(`- Your answer: ${chosen!.text}\n\n${chosen!.feedback}`);
    expect(copied).to.include(`${steps.zones.moments[0]!.text}: Over-use`).and.to.include(steps.zones.moments[0]!.feedback);
  });
});
