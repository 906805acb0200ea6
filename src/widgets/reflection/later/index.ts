import {stonesStyles} from '../../../design/copied/stones.styles.js';
import {stonesTokens} from '../../../generated/stones-tokens.styles.js';
import {reflectionLaterStyles} from './reflection-later.styles.js';

export {english} from '../../../generated/later/reflection.js';
export {backView, careView, earlierView} from './card-parts.js';
export {endView} from './end-view.js';
export {exportReflection} from './export.js';
export {problemText, read} from './reader.js';
export {readState, shuffleRest} from './read-state.js';
export {deviceLabel, finishLabel, lengthLine, shuffledText} from './words.js';

export const styles = [stonesTokens, stonesStyles, reflectionLaterStyles];
