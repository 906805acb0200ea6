export {english} from '../../../generated/later/reflection.js';
export {careView, earlierView, endView, shuffledText} from './card-parts.js';
export {exportReflection} from './export.js';
export {problemText, read} from './reader.js';
export {readState, shuffleRest} from './read-state.js';
export {lengthLine} from './words.js';
