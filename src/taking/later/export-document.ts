import type {MsgFn} from '../../language/msg.js';
import type {Picture} from './paper-picture.js';

/** A line of a document that a learner can copy, print or download. Plain text only. */
export interface ExportLine {
  readonly tag: 'h2' | 'h3' | 'p' | 'li';
  /** Comes before the text, in bold. */
  readonly label?: string;
  readonly text: string;
  /** How it is set on paper: as large as a poster, as small print, or as something the learner wrote. */
  readonly look?: 'large' | 'small' | 'written';
  /** It is copied and saved as text, but not put on paper. */
  readonly textOnly?: boolean;
}

/** Lines that belong together: one below the other and on one page, or parts side by side. Text has them one after the other. */
export interface ExportGroup {
  readonly layout: 'part' | 'columns' | 'pairs';
  /** Stands above the lines on paper. */
  readonly picture?: Picture;
  readonly blocks: readonly ExportBlock[];
}

export type ExportBlock = ExportLine | ExportGroup;

/** A document that is made to be pinned up. */
export interface Leaf {
  /** Whose it is, large at the top. */
  readonly by: string;
  /** The last line, below the lines for name and date. */
  readonly foot: string;
  /** Printed across the paper in two columns, to be folded once. */
  readonly folded?: boolean;
}

/** What a widget provides when the learner copies, prints or downloads. One source for all of these. */
export interface ExportDocument {
  readonly title: string;
  readonly lang: string;
  /** The file name without its extension. */
  readonly fileName: string;
  readonly blocks: readonly ExportBlock[];
  readonly leaf?: Leaf;
  /** The lines for name and date. Every document gets them when it is taken. */
  readonly names?: readonly ExportLine[];
}

/** A line to write on by hand. */
export const LINE = '______________________________';

/** A label with a line to write on by hand. */
export const blank = (label: string): ExportLine => ({tag: 'p', label, text: LINE});

/** The lines for the learner's name and the date. */
export const nameLines = (msg: MsgFn): ExportLine[] => [
  blank(msg('Name:', {id: 'common.name-line', desc: 'On paper, before a line to write on'})),
  blank(msg('Date:', {id: 'common.date-line', desc: 'On paper, before a line to write on'})),
];
