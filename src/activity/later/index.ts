export {Whole} from './whole.js';
