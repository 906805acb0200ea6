import type {View} from '../../activity/view.js';
import type {Changed} from '../../keeping/change.js';
import type {ExportDocument} from '../../taking/later/export-document.js';
import type {ExportMethod} from '../../taking/later/take-along.js';
import type {ChecklistContent, PolicyGroup} from './content.js';
import type {ChecklistState, ItemState, SheetState} from './model.js';

/** What the templates of the checklist get. */
export interface ChecklistView extends View<ChecklistContent, ChecklistState> {
  /** The groups that are shown. */
  readonly groups: readonly PolicyGroup[];
  readonly change: (id: string, change: ItemState, typed?: boolean) => void;
  readonly changeSheet: (sheet: Partial<SheetState>, typed?: boolean) => void;
  /** Edits a line of the sheet, or adds or removes it. */
  readonly changeLine: (change: Changed<Pick<ChecklistState, 'lines' | 'chosen'>>, typed?: boolean) => void;
  /** Prints or downloads the sheet. */
  readonly take: (method: ExportMethod, source: ExportDocument) => Promise<void>;
  /** Says a status message. */
  readonly say: (message: string) => void;
}
