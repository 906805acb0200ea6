// The classes, with no side effects: nothing is registered.
export {PowerActivityEvent, type ActivityDetail, type ActivityScore, type ActivityVerb} from './activity/activity-event.js';
export type {StonesPicture, StonesScene} from './design/stones-scene.js';
export {PowerElement, type Theme} from './activity/power-element.js';
export type {PowerToken, PowerTokens} from './generated/token-names.js';
export type {Persist} from './keeping/kept.js';
export * from './generated/widgets.js';
