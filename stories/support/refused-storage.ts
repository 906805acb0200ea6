/** What the name of an activity ends with for which the browser refuses to keep anything, as it does in a sandboxed frame. */
export const REFUSED = 'refused';

for (const method of ['getItem', 'setItem', 'removeItem'] as const) {
  const original = Storage.prototype[method] as (key: string, ...rest: string[]) => never;
  Storage.prototype[method] = function (this: Storage, key: string, ...rest: string[]): never {
    if (key.endsWith(`:${REFUSED}`)) throw new DOMException('Refused, for a story.', 'SecurityError');
    return original.call(this, key, ...rest);
  };
}
