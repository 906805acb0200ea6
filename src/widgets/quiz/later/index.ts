export {english} from '../../../generated/later/quiz.js';
export {chooseItems, passedIn, passes, readState, resultOf, startAttempt} from './attempts.js';
export {exportQuiz} from './export.js';
export {quizLaterStyles as styles} from './quiz-later.styles.js';
export {problemText, read} from './reader.js';
export {endActions, resultView} from './result-view.js';
export {contentNote, versions} from './scene-view.js';
export {notScored, showLabel} from './words.js';
