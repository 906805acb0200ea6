import type {View} from '../../activity/view.js';
import type {QuizContent} from './content.js';
import type {QuizState} from './model.js';

/** What the parts of the quiz are drawn from. */
export interface QuizView extends View<QuizContent, QuizState> {
  readonly isAssessment: boolean;
  /** The share of fitting answers that passes an assessment, in percent. */
  readonly passPercent: number;
}
