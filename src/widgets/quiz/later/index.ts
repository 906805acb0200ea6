export {english} from '../../../generated/later/quiz.js';
export {endReports, passedIn, readState, startAttempt} from './attempts.js';
export {attemptsOf, passPercentOf, readSelection} from './attributes.js';
export {exportQuiz} from './export.js';
export {quizLaterStyles as styles} from './quiz-later.styles.js';
export {problemText, read} from './reader.js';
export {endView} from './result-view.js';
export {contentNote, versions} from './scene-view.js';
export {notScored, showLabel} from './words.js';
