import {reflectionLaterStyles} from './reflection-later.styles.js';

export {english} from '../../../generated/later/reflection.js';
export {backView, careView, earlierView, endView} from './card-parts.js';
export {exportReflection} from './export.js';
export {problemText, read} from './reader.js';
export {readState, shuffleRest} from './read-state.js';
export {deviceLabel, finishLabel, lengthLine, shuffledText} from './words.js';

export const styles = [reflectionLaterStyles];
