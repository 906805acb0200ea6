import {define} from '../../element/define.js';
import {PowerChecklist} from './power-checklist.js';

define('power-checklist', PowerChecklist);
