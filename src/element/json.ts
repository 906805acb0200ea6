/** A copy without prototypes, so that no `toJSON` of the page is called: some old libraries add one to all arrays, and it turns them into strings. */
const bare = (value: unknown): unknown => {
  if (typeof value !== 'object' || !value) return value;
  const copy = Array.isArray(value)
    ? [...value].map(bare)
    : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bare(inner)]));
  return Object.setPrototypeOf(copy, null);
};

/** The JSON of plain data, even if the page has changed the built-in objects. */
// eslint-disable-next-line no-restricted-syntax -- the only use, made safe here
export const toJson = (value: unknown): string => JSON.stringify(bare(value));
