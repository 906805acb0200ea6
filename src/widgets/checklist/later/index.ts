import {stonesStyles} from '../../../design/copied/stones.styles.js';
import {stonesTokens} from '../../../generated/stones-tokens.styles.js';
import {checklistLaterStyles} from './checklist-later.styles.js';

export {english} from '../../../generated/later/checklist.js';
export {completeView} from './complete-view.js';
export {exportChecklist} from './export.js';
export {itemsView} from './item-view.js';
export {jumpList} from './jump-list.js';
export {problemText, read} from './reader.js';
export {readState} from './read-state.js';
export {sheetView} from './sheet-view.js';

export const styles = [stonesTokens, stonesStyles, checklistLaterStyles];
