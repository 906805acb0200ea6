import {hasPage} from '../element/has-page.js';
import type {PowerElement} from './power-element.js';

/** What the listeners tell an activity. */
interface Listening {
  readonly host: PowerElement;
  /** Called when the learner acts, or when a sign says that they are about to. */
  onEvent(type: string): void;
  /** Called when the page is printed, and when the connection is back. */
  onPageEvent(type: string): void;
}

/** Actions of the learner, and signs that one is near. */
export const ACTION_EVENTS = ['click', 'keydown'];
const INTENT_EVENTS = ['pointerenter', 'focusin'];
const PAGE_EVENTS = ['beforeprint', 'afterprint', 'online'];

const activities = new WeakMap<EventTarget, Listening>();
/** Those in a page; the window is listened to once for all of them. */
const connected = new Set<Listening>();

export const elementsOfPage = (): readonly PowerElement[] => [...connected].map(({host}) => host);

/** Listens on an element, for one of its controls too: Lit calls listeners with the element. No element has closures of its own. */
export function tellActivity(this: EventTarget, {type}: Event): void {
  activities.get(this)!.onEvent(type);
}

const tellAll = ({type}: Event): void => connected.forEach((activity) => activity.onPageEvent(type));

/** Listens on the element of an activity. */
export function listen(activity: Listening): void {
  const {host} = activity;
  activities.set(host, activity);
  // Capturing also hears events that do not leave the card. The first of each kind says enough.
  for (const type of ACTION_EVENTS) host.addEventListener(type, tellActivity, {capture: true, once: true});
  for (const type of INTENT_EVENTS) host.addEventListener(type, tellActivity, {once: true});
}

/** Listens to the page of an activity. */
export function connect(activity: Listening): void {
  if (!connected.size && hasPage()) for (const type of PAGE_EVENTS) addEventListener(type, tellAll);
  connected.add(activity);
}

export function disconnect(activity: Listening): void {
  connected.delete(activity);
}
