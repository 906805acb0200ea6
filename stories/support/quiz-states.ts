import type {Zone} from '../../src/subject/zones.js';
import {english} from '../../src/generated/quiz.js';
import {situationsById, startAttempt, type QuizState} from '../../src/widgets/quiz/model.js';

/** The quiz before its first answer, whatever its attributes ask for. */
export const begun: QuizState = {
  ...startAttempt(english, {deck: 'quick-6', topics: [], professions: [], hideSensitive: false}, 'storybook', 1),
  asked: undefined,
};

/** Every scene by its id. */
export const placed = situationsById(english);

/** A way through the quiz on which every answer follows from the best fit. */
export function answered(answer: (best: Zone) => Zone, count = begun.items.length): QuizState {
  const answers = Object.fromEntries(begun.items.slice(0, count).map((id) => [id, answer(placed.get(id)!.situation.zone)]));
  return {...begun, answers, position: count - 1, done: count === begun.items.length};
}

const hold = (best: Zone): Zone => (best === 'over-use' ? 'skillful-use' : 'under-use');

/** One answer, and what is said to it. */
export const feedbackState = answered(hold, 1);
const only = (id: string, answer?: Zone): QuizState => ({...begun, items: [id], answers: answer ? {[id]: answer} : {}});
/** What a sensitive scene is about, before it is shown. */
export const sensitiveState = only('t05-u');
/** An answer to a scene in which the practitioner is the one wronged. */
export const wrongedState = only('t05-u', 'under-use');
/** An answer to what is never a matter of degree. */
export const brightLineState = only('t17-o', 'skillful-use');
/** The end, with everything passed on. */
export const passedOnState: QuizState = {...begun, items: [], passedOn: begun.items, done: true};
/** The end, with answers toward both sides. */
export const resultState = answered(hold);
/** The end, with every answer as we read it. */
export const fittingState = answered((best) => best);
