// The classes, with no side effects: nothing is registered.
export {PowerActivityEvent, type ActivityDetail, type ActivityScore, type ActivityVerb} from './activity/activity-event.js';
export type {StonesPicture, StonesScene} from './design/stones-scene.js';
export {PowerElement, type Theme} from './activity/power-element.js';
export type {PowerToken, PowerTokens} from './generated/token-names.js';
export type {Persist} from './keeping/store.js';
export {PowerChecklist} from './widgets/checklist/power-checklist.js';
export type {ChecklistContent} from './widgets/checklist/content.js';
export type {ChecklistState} from './widgets/checklist/model.js';
export {PowerExplainer} from './widgets/explainer/power-explainer.js';
export type {ExplainerContent} from './widgets/explainer/content.js';
export type {ExplainerState} from './widgets/explainer/model.js';
export {PowerQuiz} from './widgets/quiz/power-quiz.js';
export type {QuizContent} from './widgets/quiz/content.js';
export type {QuizState} from './widgets/quiz/model.js';
export type {QuizDeck} from './widgets/quiz/options.js';
export {PowerReflection, type ReflectionDeck} from './widgets/reflection/power-reflection.js';
export type {ReflectionContent} from './widgets/reflection/content.js';
export type {ReflectionState} from './widgets/reflection/model.js';
