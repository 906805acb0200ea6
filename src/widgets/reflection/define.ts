import {define} from '../../element/define.js';
import {PowerReflection} from './power-reflection.js';

// Whoever registers the tag has its type.
export type {PowerReflection};

define('power-reflection', PowerReflection);
