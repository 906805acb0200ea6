/** What every state has, and what tells one attempt from another: what was asked for, and a list of questions. */
export interface AnyState {
  readonly version: number;
  readonly asked?: string;
  readonly items?: unknown;
}
