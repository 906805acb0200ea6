// The learner's way through a widget, without a page: what is shown after each event, and what is to be kept.
import {expect} from 'chai';
import {Attempt} from '../../src/activity/later/attempt.js';

interface Content {
  readonly questions: readonly {readonly id: string}[];
}
interface State {
  readonly version: number;
  readonly asked: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly step: number;
}

const contentOf = (...ids: string[]): Content => ({questions: ids.map((id) => ({id}))});
const content = contentOf('a', 'b');
const other = contentOf('c');

/** A widget of one list of questions: what has no place in the content is left out. */
function widget() {
  const selection = {current: 'all'};
  const reads: unknown[] = [];
  const attempt = new Attempt<Content, State>(({questions}, kept) => {
    reads.push(kept);
    const {answers = {}, step = 0} = (kept ?? {}) as Partial<State>;
    if (typeof step !== 'number') throw new TypeError('not a step');
    const fitting = questions.filter(({id}) => answers[id]).map(({id}) => [id, answers[id]!]);
    return {version: 1, asked: selection.current, answers: Object.fromEntries(fitting) as Record<string, string>, step};
  });
  const show = (shown: Content = content, isSubstitute = false) => attempt.show(shown, selection.current, isSubstitute);
  return {attempt, selection, reads, show};
}

const stateOf = (answers: Record<string, string> = {}, step = 0): State => ({version: 1, asked: 'all', answers, step});

describe('an attempt', () => {
  it('has no state before there is a content, and a new one then', () => {
    const {attempt, show} = widget();
    expect(attempt.state).to.equal(undefined);
    expect(attempt.take(undefined, '', {})).to.equal(true);
    expect(attempt.state).to.equal(undefined);
    expect(show()).to.equal(false);
    expect(attempt.state).to.deep.equal(stateOf());
    expect(attempt.isPutAside).to.equal(false);
  });

  it('takes up what was kept, and adds changes to it', () => {
    const {attempt, show} = widget();
    attempt.take(stateOf({a: 'x'}), '', {});
    show();
    expect(attempt.state).to.deep.equal(stateOf({a: 'x'}));
    expect(attempt.unkept).to.equal(undefined);
    expect(attempt.update({answers: {b: 'y'}})).to.deep.equal({state: stateOf({a: 'x', b: 'y'}), change: {answers: {b: 'y'}}});
    expect(attempt.state).to.deep.equal(stateOf({a: 'x', b: 'y'}));
  });

  it('shows a given state before there is a content, and never one that was kept', () => {
    const {attempt} = widget();
    attempt.take({nonsense: true}, '', {});
    expect(attempt.state).to.equal(undefined);
    const given = widget().attempt;
    given.give({nonsense: true});
    expect(given.state).to.deep.equal({nonsense: true});
    expect(given.fitted).to.equal(undefined);
  });

  it('begins again if what was kept cannot be read at all', () => {
    const {attempt, show, reads} = widget();
    attempt.take({step: 'first'}, '', {});
    show();
    expect(reads).to.deep.equal([{step: 'first'}, undefined]);
    expect(attempt.state).to.deep.equal(stateOf());
  });

  it('lets a state that was given first take precedence over what was kept, and replaces that', () => {
    const {attempt, show} = widget();
    attempt.give(stateOf({a: 'given'}));
    expect(attempt.take(stateOf({a: 'kept'}), '', {old: {}})).to.equal(false);
    show();
    expect(attempt.archive).to.deep.equal({old: {}});
    expect(attempt.state).to.deep.equal(stateOf({a: 'given'}));
    expect(attempt.unkept).to.equal(attempt.state);
    expect(attempt.update({step: 1})).to.deep.equal({state: stateOf({a: 'given'}, 1)});
    // From then on it is what is kept.
    expect(attempt.unkept).to.equal(undefined);
    expect(attempt.update({step: 2})).to.deep.equal({state: stateOf({a: 'given'}, 2), change: {step: 2}});
  });

  it('takes up what was kept if the page gave the same, and what another tab keeps later', () => {
    const {attempt, show} = widget();
    attempt.give(stateOf({a: 'same'}));
    expect(attempt.take(stateOf({a: 'same'}), '', {})).to.equal(true);
    show();
    expect(attempt.unkept).to.equal(undefined);
    attempt.give(stateOf({a: 'given'}));
    expect(attempt.take(stateOf({a: 'later'}), '', {})).to.equal(true);
    show();
    expect(attempt.state).to.deep.equal(stateOf({a: 'later'}));
  });

  it('is not given what it has, and begins again for nothing', () => {
    const {attempt, show} = widget();
    attempt.take(stateOf({a: 'x'}), '', {});
    show();
    const {state} = attempt;
    expect(attempt.give(stateOf({a: 'x'}))).to.equal(false);
    expect(attempt.state).to.equal(state);
    expect(attempt.give(stateOf({a: 'y'}))).to.equal(true);
    show();
    expect(attempt.state).to.deep.equal(stateOf({a: 'y'}));
    expect(attempt.give(undefined)).to.equal(true);
    expect(attempt.state).to.equal(undefined);
    show();
    expect(attempt.state).to.deep.equal(stateOf());
    expect(attempt.unkept).to.deep.equal(stateOf());
  });

  it('reads a content once, and again if it or the selection is another', () => {
    const {attempt, show, selection, reads} = widget();
    attempt.take(stateOf({a: 'x'}), '', {});
    show();
    show();
    expect(reads).to.have.length(1);
    show(contentOf('a', 'b'));
    expect(reads).to.have.length(2);
    selection.current = 'some';
    show(content);
    expect(attempt.state?.asked).to.equal('some');
    // What was asked before is kept: it is replaced.
    expect(attempt.unkept).to.equal(attempt.state);
    expect(attempt.update({step: 1})).not.to.have.property('change');
  });

  it('reads a given state again until the attributes that came with it are there', () => {
    const {attempt, show, reads} = widget();
    attempt.take(undefined, '', {});
    show();
    const given = stateOf({c: 'z'});
    attempt.give(given);
    show();
    expect(attempt.state).to.deep.equal(stateOf());
    show(other);
    expect(attempt.state).to.deep.equal(stateOf({c: 'z'}));
    attempt.settle();
    const shown = attempt.state;
    const count = reads.length;
    show(content);
    expect(reads[count]).to.equal(shown);
  });

  it('puts answers aside that have no place any more, says so once, and takes them up again', () => {
    const {attempt, show} = widget();
    attempt.take(undefined, '', {});
    show();
    attempt.settle();
    attempt.update({answers: {a: 'x'}});
    const {identity} = attempt;
    expect(show(other)).to.equal(true);
    expect(attempt.isPutAside).to.equal(true);
    expect(attempt.state).to.deep.equal(stateOf());
    expect(attempt.archive).to.deep.equal({[identity]: stateOf({a: 'x'})});
    expect(attempt.unkept).to.equal(attempt.state);
    expect(attempt.identity).not.to.equal(identity);
    expect(attempt.replace(attempt.state!)).to.deep.equal({state: stateOf()});
    expect(attempt.unkept).to.equal(undefined);
    expect(show(content)).to.equal(false);
    expect(attempt.state).to.deep.equal(stateOf({a: 'x'}));
    expect(attempt.archive[identity]).to.equal(null);
    expect(attempt.unkept).to.equal(attempt.state);
    expect(attempt.isPutAside).to.equal(false);
  });

  it('prefers what the page gives to what is saved of another activity', () => {
    const {attempt, show} = widget();
    attempt.take(stateOf({a: 'x'}), '', {});
    show();
    attempt.settle();
    attempt.open();
    attempt.give(stateOf({a: 'given'}));
    expect(attempt.take(stateOf({a: 'saved'}), '', {})).to.equal(false);
    show();
    expect(attempt.state).to.deep.equal(stateOf({a: 'given'}));
  });

  it('brings back what was put aside with what was done meanwhile', () => {
    const {attempt, show} = widget();
    attempt.take(stateOf({a: 'x', b: 'y'}), '', {});
    show();
    attempt.settle();
    show(contentOf('b'));
    attempt.update({answers: {b: 'newer'}});
    show(content);
    expect(attempt.state!.answers).to.deep.equal({a: 'x', b: 'newer'});
  });

  it('puts answers aside without a word if nobody has done anything, or for a substitute', () => {
    const given = widget();
    given.attempt.give(stateOf({a: 'x'}));
    given.show(other);
    expect(given.attempt.isPutAside).to.equal(false);
    expect(given.attempt.archive).to.deep.equal({'': stateOf({a: 'x'})});

    const {attempt, show} = widget();
    attempt.take(stateOf({a: 'x'}), '', {});
    expect(show(other, true)).to.equal(false);
    expect(attempt.isPutAside).to.equal(false);
    expect(attempt.unkept).to.equal(attempt.state);
  });

  it('forgets the word about what was put aside when it begins again', () => {
    const {attempt, show} = widget();
    attempt.take(stateOf({a: 'x'}), '', {});
    expect(show(other)).to.equal(true);
    attempt.give(undefined);
    expect(attempt.isPutAside).to.equal(false);
  });

  it('leaves an archive as it was given', () => {
    const {attempt, show} = widget();
    const archive = Object.freeze({});
    attempt.take(stateOf({a: 'x'}), '', archive);
    show(other);
    expect(archive).to.deep.equal({});
  });
});
