export const MODES = ['learning', 'assessment'] as const;
/** The built-in lists of situations; a content file may have its own. */
export type QuizDeck = 'quick-6' | 'standard-12' | 'form-a' | 'form-b' | 'form-c' | (string & {});
export const DEFAULT_PASS_PERCENT = 80;
