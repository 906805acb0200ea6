export {warnAuthor} from './author-warnings.js';
export {Whole} from './whole.js';
