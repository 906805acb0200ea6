import type {View} from '../../activity/view.js';
import type {QuizContent} from './content.js';
import type {QuizState} from './model.js';

/** What the templates of the quiz get. */
export interface QuizView extends View<QuizContent, QuizState> {
  readonly isAssessment: boolean;
}

/** What a result is drawn from. */
export interface GradedView extends QuizView {
  /** The share of fitting answers that passes an assessment, in percent. */
  readonly passPercent: number;
  /** How many attempts an assessment allows; 0 for any number. */
  readonly allowed: number;
}
