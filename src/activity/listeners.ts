import {hasPage} from '../element/has-page.js';
import type {PowerElement} from './power-element.js';

/** What the listeners tell an activity. */
interface Listening {
  readonly host: PowerElement;
  /** Hears an act of the learner, or a sign that one is near. */
  hear(type: string): void;
  /** Hears that the page prints, or that the line is back. */
  hearPage(type: string): void;
}

/** The first act of a learner, and signs that it is near. */
const ACTS = ['click', 'keydown'];
const SIGNS = ['pointerenter', 'focusin'];
const PAGE_EVENTS = ['beforeprint', 'afterprint', 'online'];

const listening = new WeakMap<EventTarget, Listening>();
/** Those in a page; the window is listened to once for all of them. */
const connected = new Set<Listening>();

export const elementsOfPage = (): readonly PowerElement[] => [...connected].map(({host}) => host);

/** Listens on an element, for one of its controls too: Lit calls listeners with the element. No element has closures of its own. */
export function hear(this: EventTarget, {type}: Event): void {
  listening.get(this)!.hear(type);
}

const hearPage = ({type}: Event): void => connected.forEach((activity) => activity.hearPage(type));

/** Listens on the element of an activity. */
export function listen(activity: Listening): void {
  const {host} = activity;
  listening.set(host, activity);
  // Also to those acts that do not leave the card.
  for (const act of ACTS) host.addEventListener(act, hear, true);
  for (const sign of SIGNS) host.addEventListener(sign, hear);
}

/** What was heard needs to be heard only once. True if it was an act. */
export function isFirstAct(host: PowerElement, type: string): boolean {
  const isAct = ACTS.includes(type);
  for (const other of isAct ? ACTS : SIGNS) host.removeEventListener(other, hear, isAct);
  return isAct;
}

/** Listens to the page of an activity. */
export function connect(activity: Listening): void {
  if (!connected.size && hasPage()) for (const type of PAGE_EVENTS) addEventListener(type, hearPage);
  connected.add(activity);
}

export function disconnect(activity: Listening): void {
  connected.delete(activity);
}
