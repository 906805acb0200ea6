/** A piece of a document that a learner takes along: to copy, to print, or as a file. Text only. */
export interface ExportBlock {
  readonly tag: 'h2' | 'h3' | 'p' | 'li';
  /** Stands before the text, strong. */
  readonly label?: string;
  readonly text: string;
}

/** What a widget hands over when the learner copies, prints or downloads. One source for all of them. */
export interface ExportDocument {
  readonly title: string;
  readonly lang: string;
  /** A file name without its ending. */
  readonly fileName: string;
  readonly blocks: readonly ExportBlock[];
}

/** To write on by hand. */
export const LINE = '______________________________';

/** What is written by hand, on paper: the name, and the date. */
export const blank = (label: string): ExportBlock => ({tag: 'p', label, text: LINE});
