/** Lists and objects that no `toJSON` of the page's is found on: old libraries give all lists one, and JSON would hold a text in their place. */
const bare = (value: unknown): unknown => {
  if (typeof value !== 'object' || !value) return value;
  const copy = Array.isArray(value)
    ? [...value].map(bare)
    : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bare(inner)]));
  return Object.setPrototypeOf(copy, null);
};

/** The JSON of plain data, whatever the page has made of built-ins. */
// eslint-disable-next-line no-restricted-syntax -- the one place where it is used, and made safe
export const toJson = (value: unknown): string => JSON.stringify(bare(value));
