import {checklistLaterStyles} from './checklist-later.styles.js';

export {english} from '../../../generated/later/checklist.js';
export {exportChecklist} from './export.js';
export {itemsView} from './item-view.js';
export {problemText, read} from './reader.js';
export {readState} from './read-state.js';
export {sheetView} from './sheet-view.js';

export const styles = [checklistLaterStyles];
