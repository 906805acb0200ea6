import {scenePicturesStyles} from './scene-pictures.styles.js';
import {versionStyles} from '../../../design/later/version.styles.js';
import {explainerLaterStyles} from './explainer-later.styles.js';

export {english} from '../../../generated/later/explainer.js';
export {endView} from './end.js';
export {exportExplainer} from './export.js';
export {problemText, read} from './reader.js';
export {readState} from './read-state.js';
export {pictureOf} from './picture.js';
export {sceneChanges} from './scenes.js';
export {TRY} from './try.js';

export const styles = [versionStyles, scenePicturesStyles, explainerLaterStyles];
