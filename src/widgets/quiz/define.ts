import {define} from '../../element/define.js';
import {PowerQuiz} from './power-quiz.js';

define('power-quiz', PowerQuiz);
