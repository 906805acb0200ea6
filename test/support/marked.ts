import {states, type WidgetState} from './states.js';

export const named = (tag: string, name: string): WidgetState => states.find((state) => state.tag === tag && state.name === name)!;

/** What stands out in a state, and one of those that it must stand out from. */
export const MARKED = [
  [named('power-quiz', 'chosen'), '.zone.chosen', '.zone:not(.chosen)'],
  [named('power-quiz', 'feedback to under-use, opened'), '.zone.best', '.zone:not(.best, .chosen)'],
  [named('power-quiz', 'text to copy by hand'), 'button.primary', '.take-along button'],
  [named('power-explainer', 'step power, tried'), '.question .choice.on', '.question .choice:not(.on)'],
  [named('power-explainer', 'first view'), '.steps [aria-current]', '.steps button:not([aria-current])'],
  [named('power-explainer', 'one question answered'), '.steps .checked', '.steps button:not(.checked, [aria-current])'],
  [named('power-explainer', 'step amplifiers, tried'), '[aria-pressed=true]', '[aria-pressed=false]'],
] as const;
