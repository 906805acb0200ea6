import type {View} from '../../activity/view.js';
import type {QuizContent} from './content.js';
import type {QuizResult, QuizState} from './model.js';

/** What the parts of the quiz are drawn from. */
export interface QuizView extends View<QuizContent, QuizState> {
  readonly result: QuizResult;
  /** The sentence about the pass mark, in an assessment in which something counts. */
  readonly grade: string | undefined;
  readonly isAssessment: boolean;
  /** The best fits may be seen: while learning, and after an assessment. */
  readonly isOpen: boolean;
}
