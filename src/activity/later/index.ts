export {atIdle} from './at-idle.js';
export {Whole} from './whole.js';
