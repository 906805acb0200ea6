import {ZONES, type Zone} from '../../../subject/zones.js';
import type {ActivityScore, ActivityVerb} from '../../../activity/activity-event.js';
import type {QuizContent, Triad} from '../content.js';
import type {GradedView} from '../view.js';
import {fits, newAttempt, shuffledDeck, situationsById, type Moved, type Placed, type QuizState} from '../model.js';

/** Which situations a host wants. */
export interface Selection {
  readonly deck: string;
  readonly topics: readonly string[];
  readonly professions: readonly string[];
  readonly hideSensitive: boolean;
}

/** A result in two directions, which are never added up or subtracted. */
export interface QuizResult {
  /** The number of answers that count. */
  readonly total: number;
  readonly fitting: number;
  /** Answers that are nearer to over-use than the best fit. */
  readonly towardOver: number;
  /** Answers that are nearer to under-use than the best fit. */
  readonly towardUnder: number;
  readonly topics: readonly {readonly topic: string; readonly fitting: number; readonly total: number}[];
  /** The situations to look at again. */
  readonly again: readonly string[];
}

/**
 * The situations of an attempt, shuffled: at most one of each triad, and none of a triad that the learner passed on. Each further attempt
 * takes the next situation of each triad. Empty if nothing fits the selection.
 */
export function chooseItems(
  content: QuizContent,
  selection: Selection,
  seed: string,
  attempt: number,
  passedOn: readonly string[] = [],
): string[] {
  const {topics, professions, hideSensitive} = selection;
  const placed = situationsById(content);
  const isWanted = ({situation, triad}: Placed) =>
    (!topics.length || topics.includes(triad.topic)) &&
    (!professions.length || professions.includes(triad.profession)) &&
    !(hideSensitive && situation.sensitive);
  const left = new Set(passedOn.map((id) => placed.get(id)?.triad));
  const triads = new Map<Triad, string>();
  for (const id of shuffledDeck(content, selection.deck, seed, attempt)) {
    const {triad} = placed.get(id)!;
    if (triads.has(triad) || left.has(triad)) continue;
    const members = triad.situations;
    const start = members.findIndex((member) => member.id === id) + attempt - 1;
    const next = members[start % members.length]!;
    // If the next situation must not be shown, its triad is left out, so that all attempts have the same balance of zones.
    if (isWanted({situation: next, triad})) triads.set(triad, next.id);
  }
  return [...triads.values()];
}

/** A new attempt. */
export function startAttempt(
  content: QuizContent,
  selection: Selection,
  seed: string,
  attempt: number,
  asked = '',
  passedOn: readonly string[] = [],
): QuizState {
  const items = chooseItems(content, selection, seed, attempt, passedOn);
  // If the learner has passed on everything, the attempt is done.
  return {...newAttempt(items, seed, attempt, asked), passedOn, done: !items.length && passedOn.length > 0};
}

/**
 * The change that leads to a place. Past the last scene it leads to what was not answered yet, which may be new if the content has changed, or
 * else to the end.
 */
export function placeAt(state: QuizState, change: Moved & {readonly position: number}, isAssessment: boolean): Partial<QuizState> {
  const {items, answers} = {...state, ...change};
  const {position} = change;
  const at = position < items.length ? position : items.findIndex((id) => !answers[id]);
  if (at < 0) return {...change, position: state.position, done: true};
  return {...change, position: at, draft: isAssessment ? (answers[items[at]!] ?? null) : null};
}

/** True if the share of fitting answers reaches the pass mark, in percent. If nothing counts, there is nothing to pass. */
export const passes = ({fitting, total}: QuizResult, percent: number): boolean => fitting * 100 >= percent * total;

/** The result of the answers that count. */
export function resultOf(content: QuizContent, {items, answers, passedOn}: QuizState): QuizResult {
  const placed = situationsById(content);
  const topics = new Map<string, {topic: string; fitting: number; total: number}>();
  const again: string[] = [];
  let [total, towardOver, towardUnder] = [0, 0, 0];
  for (const id of items) {
    const item = placed.get(id);
    const answer = answers[id];
    if (!item || !answer || item.situation.unscored || passedOn.includes(id)) continue;
    const {topic} = item.triad;
    const row = topics.get(topic) ?? {topic, fitting: 0, total: 0};
    topics.set(topic, row);
    total++;
    row.total++;
    if (fits(item.situation, answer)) {
      row.fitting++;
      continue;
    }
    again.push(id);
    if (ZONES.indexOf(answer) < ZONES.indexOf(item.situation.zone)) towardOver++;
    else towardUnder++;
  }
  return {total, fitting: total - again.length, towardOver, towardUnder, topics: [...topics.values()], again};
}

const isZone = (value: unknown): value is Zone => ZONES.includes(value as Zone);

/** The scenes that the learner passed on, in any state. States that were saved before this was possible have none. */
export function passedIn(content: QuizContent, value: unknown): readonly string[] {
  const {passedOn} = (value ?? {}) as Partial<QuizState>;
  const placed = situationsById(content);
  return [...new Set(Array.isArray(passedOn) ? passedOn : [])].filter((id) => placed.has(id));
}

/**
 * Makes a complete state from one that came from a storage or a host, with only existing situations and zones. `undefined` if it is not
 * ours, has another version, or was made for other attributes.
 */
export function readState(content: QuizContent, value: unknown, asked = ''): QuizState | undefined {
  const state = value as Partial<QuizState> | null;
  if (!state || state.version !== 1 || (state.asked ?? asked) !== asked || !Array.isArray(state.items) || typeof state.seed !== 'string')
    return undefined;
  const placed = situationsById(content);
  const items = [...new Set(state.items)].filter((item) => placed.has(item));
  const passedOn = passedIn(content, state);
  // An attempt has no items only if the learner passed on all of them.
  if (!items.length && (state.items.length || !passedOn.length)) return undefined;
  const answers = Object.fromEntries(Object.entries(state.answers ?? {}).filter(([id, zone]) => items.includes(id) && isZone(zone)));
  const here = items.indexOf(state.items[Number(state.position)]!);
  const whole = (number: unknown, least: number, most: number) => Math.min(Math.max(Math.trunc(Number(number) || 0), least), most);
  return {
    version: 1,
    seed: state.seed,
    attempt: whole(state.attempt, 1, 1e6),
    items,
    answers,
    passedOn,
    draft: here >= 0 && isZone(state.draft) ? state.draft : null,
    position: here >= 0 ? here : whole(state.position, 0, Math.max(items.length - 1, 0)),
    asked,
    done: (state.done === true || !items.length) && items.every((item) => item in answers),
  };
}

/** What the page is told at the end, in order: an assessment in which something counts is graded. */
export function endReports({content, state, isAssessment, passPercent}: GradedView): readonly [ActivityVerb, ActivityScore?][] {
  const result = resultOf(content, state);
  const {fitting, total} = result;
  if (!isAssessment || !total) return [['completed']];
  const score = {scaled: fitting / total, raw: fitting, min: 0, max: total};
  return [
    ['completed', score],
    [passes(result, passPercent) ? 'passed' : 'failed', score],
  ];
}
