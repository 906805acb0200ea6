import {define} from '../../element/define.js';
import {PowerExplainer} from './power-explainer.js';

// Whoever registers the tag has its type.
export type {PowerExplainer};

define('power-explainer', PowerExplainer);
