import {define} from '../../element/define.js';
import {PowerExplainer} from './power-explainer.js';

define('power-explainer', PowerExplainer);
