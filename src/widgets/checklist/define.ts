import {define} from '../../element/define.js';
import {PowerChecklist} from './power-checklist.js';

// Whoever registers the tag has its type.
export type {PowerChecklist};

define('power-checklist', PowerChecklist);
