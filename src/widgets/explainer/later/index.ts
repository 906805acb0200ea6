import {versionStyles} from '../../../design/later/version.styles.js';
import {explainerLaterStyles} from './explainer-later.styles.js';

export {english} from '../../../generated/later/explainer.js';
export {exportExplainer} from './export.js';
export {problemText, read} from './reader.js';
export {readState} from './read-state.js';
export {sceneChanges} from './scenes.js';
export {TRY} from './try.js';

export const styles = [versionStyles, explainerLaterStyles];
