/** What every state has. `asked` (what the attributes asked for) and `items` (the questions) distinguish one attempt from another. */
export interface AnyState {
  readonly version: number;
  readonly asked?: string;
  readonly items?: unknown;
}
