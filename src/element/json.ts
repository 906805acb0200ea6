/** Lists that no `toJSON` of the page's is found on: old libraries give all lists one, and JSON would hold a text in their place. */
const bare = (value: unknown): unknown => {
  if (Array.isArray(value)) return Object.setPrototypeOf([...value].map(bare), null);
  if (typeof value !== 'object' || !value) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bare(inner)]));
};

/** The JSON of plain data, whatever the page has made of built-ins. */
// eslint-disable-next-line no-restricted-syntax -- the one place where it is used, and made safe
export const toJson = (value: unknown): string => JSON.stringify(bare(value));
