import {english} from '../../../src/generated/later/quiz.js';
import type {Zone} from '../../../src/subject/zones.js';
import {situationsById} from '../../../src/widgets/quiz/model.js';
import type {PowerQuiz} from '../../../src/widgets/quiz/power-quiz.js';
import {find, until} from '../../support/page.js';

/** Each scene of the built-in content by its id. */
export const placed = situationsById(english);

export const here = (quiz: PowerQuiz): string => quiz.state!.items[quiz.state!.position]!;
export const best = (quiz: PowerQuiz): Zone => placed.get(here(quiz))!.situation.zone;
export const choose = (quiz: PowerQuiz, zone: Zone): void => find<HTMLInputElement>(quiz, `input[value="${zone}"]`).click();

/** Presses the button that leads on: it shows a sensitive scene, checks, or goes to the next. */
export async function onward(quiz: PowerQuiz): Promise<void> {
  find(quiz, '.actions .primary').click();
  await quiz.updateComplete;
}

/** Opens the same moment in all versions. */
export async function openVersions(quiz: PowerQuiz): Promise<void> {
  find(quiz, '.versions summary').click();
  await until('the versions', () => quiz.shadowRoot!.querySelector('.version'));
}

/** Answers the scene here; one that is sensitive is shown first. `heard` hears what is said then. */
export async function answerHere(quiz: PowerQuiz, zone: Zone, heard: (id: string) => unknown = () => {}): Promise<void> {
  if (!quiz.shadowRoot!.querySelector('.zones')) await onward(quiz);
  const id = here(quiz);
  choose(quiz, zone);
  await quiz.updateComplete;
  await onward(quiz);
  await heard(id);
  if (quiz.mode === 'learning') await onward(quiz);
}

/** Answers everything by the rule `answer`, with clicks. */
export async function finish(quiz: PowerQuiz, answer: (best: Zone) => Zone, heard?: (id: string) => unknown): Promise<void> {
  while (!quiz.state!.done) await answerHere(quiz, answer(best(quiz)), heard);
}
