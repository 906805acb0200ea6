import {define} from '../../element/define.js';
import {PowerReflection} from './power-reflection.js';

define('power-reflection', PowerReflection);
