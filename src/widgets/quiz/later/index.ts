import {versionStyles} from '../../../design/later/version.styles.js';
import {quizLaterStyles} from './quiz-later.styles.js';

export {english} from '../../../generated/later/quiz.js';
export {endReports, passedIn, placeAt, readState} from './attempts.js';
export {gradedView, readSelection, startAsked} from './attributes.js';
export {exportQuiz} from './export.js';
export {problemText, read} from './reader.js';
export {endView} from './result-view.js';
export {contentNote, versions, versionsNote} from './scene-view.js';
export {nothingFits, notScored, onwardLabel, showLabel} from './words.js';

export const styles = [versionStyles, quizLaterStyles];
