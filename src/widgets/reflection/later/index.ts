export {english} from '../../../generated/later/reflection.js';
export {backView, careView, earlierView, endView} from './card-parts.js';
export {exportReflection} from './export.js';
export {problemText, read} from './reader.js';
export {readState, shuffleRest} from './read-state.js';
export {reflectionLaterStyles as styles} from './reflection-later.styles.js';
export {deviceLabel, finishLabel, lengthLine, shuffledText} from './words.js';
