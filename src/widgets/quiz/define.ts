import {define} from '../../element/define.js';
import {PowerQuiz} from './power-quiz.js';

// Whoever registers the tag has its type.
export type {PowerQuiz};

define('power-quiz', PowerQuiz);
