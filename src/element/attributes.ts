import type {ComplexAttributeConverter} from 'lit';

/** A boolean attribute for which `"false"` means false, because frameworks write that before an element is defined. */
export const booleanAttribute: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value !== null && value !== 'false',
};

/** An attribute whose value is not known, and what is used in its place. */
export interface UnknownValue {
  readonly host: HTMLElement;
  readonly name: string;
  readonly value: unknown;
  readonly instead: string;
}

/** What the author of a page is warned of. It waits until `warn` has come, which no first view needs. */
export const unknownValues: {readonly waiting: UnknownValue[]; warn?: (unknown: UnknownValue) => void} = {waiting: []};

function warnAttribute(host: HTMLElement, name: string, value: unknown, instead: string): void {
  const unknown = {host, name, value, instead};
  if (unknownValues.warn) unknownValues.warn(unknown);
  else unknownValues.waiting.push(unknown);
}

// An empty value is not warned about: removing an attribute gives `null`, and frameworks set `undefined`. The default is used then.

/** `value` if it is one of `allowed`, else `fallback`; a wrong value is warned about. */
export function allowedValue<T extends string>(host: HTMLElement, name: string, value: string, allowed: readonly T[], fallback: T): T {
  if (allowed.includes(value as T)) return value as T;
  if (value) warnAttribute(host, name, value, `"${fallback}"`);
  return fallback;
}

/** Defines a property whose attribute has a closed list of values: reading it always gives one of them. The class declares it with `noAccessor`. */
export function enumerated<E extends HTMLElement & {requestUpdate(): void}, T extends string>(
  prototype: E,
  name: string,
  values: readonly T[],
  fallback: T,
): void {
  const given = new WeakMap<E, T>();
  Object.defineProperty(prototype, name, {
    get(this: E) {
      return given.get(this) ?? fallback;
    },
    set(this: E, value: string) {
      const before = given.get(this);
      const allowed = allowedValue(this, name, value, values, fallback);
      given.set(this, allowed);
      if (allowed !== before) this.requestUpdate();
    },
    configurable: true,
    enumerable: true,
  });
}

/** `value` if it is a whole number from `min` to `max`, else `fallback`; a wrong value is warned about. */
export function wholeNumber(host: HTMLElement, name: string, value: number, min: number, max: number, fallback: number): number {
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  if (value != null) warnAttribute(host, name, value, `"${fallback}"`);
  return fallback;
}

/** The known words of a space-separated list. Unknown words are warned about. */
export function knownWords(host: HTMLElement, name: string, value: string, known: (word: string) => boolean): string[] {
  const words = (value ?? '').split(/[\s,]+/).filter(Boolean);
  const unknown = words.filter((word) => !known(word));
  if (unknown.length) warnAttribute(host, name, unknown.join(' '), 'the rest of the list');
  return words.filter(known);
}
