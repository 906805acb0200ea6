/**
 * The rules that a content file must keep, as plain data. The build turns the same rules into the published JSON Schemas, so the two
 * cannot drift; `checkRules` is the part that runs in the reader's page.
 */
export type Rule =
  | {readonly kind: 'text'; readonly max: number}
  | {readonly kind: 'id'}
  | {readonly kind: 'url'}
  | {readonly kind: 'lang'}
  | {readonly kind: 'whole'; readonly min: number; readonly max: number}
  | {readonly kind: 'boolean'}
  | {readonly kind: 'one-of'; readonly values: readonly (string | number)[]}
  | {readonly kind: 'list'; readonly of: Rule; readonly min: number; readonly max: number}
  | {readonly kind: 'map'; readonly of: Rule; readonly max: number}
  | {readonly kind: 'object'; readonly fields: Readonly<Record<string, Rule>>; readonly optional: readonly string[]};

/** What is wrong at a place in a content file. `detail` is a limit, a list of allowed values or an id. */
export interface Fault {
  readonly path: string;
  readonly reason: 'missing' | 'unknown-key' | 'kind' | 'empty' | 'too-long' | 'range' | 'not-allowed' | 'duplicate' | 'reference';
  readonly detail?: string;
}

/** What ids, language tags and addresses look like; the schemas carry the same patterns. */
export const PATTERNS = {
  id: '^[a-z0-9]+(-[a-z0-9]+)*$',
  lang: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$',
  url: '^https?://[!-~]+$',
} as const;
const ALLOWED = {id: 'a-z 0-9 -', lang: 'en, es-MX …', url: 'https://…'} as const;

export const text = (max: number): Rule => ({kind: 'text', max});
export const id: Rule = {kind: 'id'};
export const lang: Rule = {kind: 'lang'};
export const url: Rule = {kind: 'url'};
export const yesOrNo: Rule = {kind: 'boolean'};
export const whole = (min: number, max: number): Rule => ({kind: 'whole', min, max});
export const oneOf = (...values: (string | number)[]): Rule => ({kind: 'one-of', values});
export const list = (of: Rule, min: number, max: number): Rule => ({kind: 'list', of, min, max});
export const map = (of: Rule, max: number): Rule => ({kind: 'map', of, max});
/** Keys that end in `?` may be left out; a key that is not named is a fault. */
export const object = (shape: Readonly<Record<string, Rule>>): Rule => {
  const keys = Object.keys(shape);
  return {
    kind: 'object',
    fields: Object.fromEntries(keys.map((key) => [key.replace('?', ''), shape[key]!])),
    optional: keys.filter((key) => key.endsWith('?')).map((key) => key.slice(0, -1)),
  };
};

/** The fields that every content file has, and the ones that only its editors use. */
export const contentFile = (shape: Readonly<Record<string, Rule>>): Rule =>
  object({
    version: oneOf(1),
    lang,
    'review?': oneOf('machine', 'native'),
    'about?': object({status: text(600), source: text(600), 'sourceUrl?': url}),
    title: text(160),
    ...shape,
  });

/** The ideas that an object serves; for editors and the coverage report. */
export const covers = list(text(8), 0, 40);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first fault in `value`, or `undefined` where it keeps the rule. */
export function checkRules(rule: Rule, value: unknown, path = ''): Fault | undefined {
  const fault = (reason: Fault['reason'], detail?: unknown, at = path): Fault => ({path: at || '/', reason, detail: detail?.toString()});
  switch (rule.kind) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : fault('kind', 'true / false');
    case 'whole':
      if (!Number.isInteger(value)) return fault('kind', '1, 2, 3 …');
      return (value as number) < rule.min || (value as number) > rule.max ? fault('range', `${rule.min}–${rule.max}`) : undefined;
    case 'one-of':
      return rule.values.includes(value as string) ? undefined : fault('not-allowed', rule.values.join(', '));
    case 'list':
      if (!Array.isArray(value)) return fault('kind', '[ ]');
      if (value.length < rule.min || value.length > rule.max) return fault('range', `${rule.min}–${rule.max}`);
      return first(value.entries(), ([index, item]) => checkRules(rule.of, item, `${path}/${index}`));
    case 'map':
      if (!isObject(value)) return fault('kind', '{ }');
      if (Object.keys(value).length > rule.max) return fault('range', `0–${rule.max}`);
      return first(Object.keys(value), (key) =>
        new RegExp(PATTERNS.id).test(key)
          ? checkRules(rule.of, value[key], `${path}/${key}`)
          : fault('not-allowed', ALLOWED.id, `${path}/${key}`),
      );
    case 'object':
      if (!isObject(value)) return fault('kind', '{ }');
      return (
        first(Object.keys(value), (key) =>
          Object.hasOwn(rule.fields, key) ? undefined : fault('unknown-key', undefined, `${path}/${key}`),
        ) ??
        first(Object.keys(rule.fields), (key) => {
          if (Object.hasOwn(value, key)) return checkRules(rule.fields[key]!, value[key], `${path}/${key}`);
          return rule.optional.includes(key) ? undefined : fault('missing', undefined, `${path}/${key}`);
        })
      );
    default:
      return checkText(rule, value, fault);
  }
}

function checkText(
  rule: Extract<Rule, {kind: 'text' | 'id' | 'lang' | 'url'}>,
  value: unknown,
  fault: (reason: Fault['reason'], detail?: unknown) => Fault,
): Fault | undefined {
  if (typeof value !== 'string') return fault('kind', '" "');
  if (!value) return fault('empty');
  const max = rule.kind === 'text' ? rule.max : rule.kind === 'url' ? 2000 : 64;
  // Code points, as JSON Schema counts them.
  if (value.length > max && [...value].length > max) return fault('too-long', max);
  if (rule.kind === 'text') return undefined;
  return new RegExp(PATTERNS[rule.kind]).test(value) ? undefined : fault('not-allowed', ALLOWED[rule.kind]);
}

function first<T>(items: Iterable<T>, check: (item: T) => Fault | undefined): Fault | undefined {
  for (const item of items) {
    const found = check(item);
    if (found) return found;
  }
  return undefined;
}

/** The first id that stands twice. */
export function duplicateId(items: Iterable<{readonly id: string; readonly path: string}>): Fault | undefined {
  const seen = new Set<string>();
  return first(items, (item) => {
    if (seen.has(item.id)) return {path: item.path, reason: 'duplicate', detail: item.id};
    seen.add(item.id);
    return undefined;
  });
}

/** The first reference to an id that does not exist. */
export function brokenReference(
  references: Iterable<{readonly to: string; readonly path: string}>,
  known: (id: string) => boolean,
): Fault | undefined {
  return first(references, ({to, path}) => (known(to) ? undefined : {path, reason: 'reference', detail: to}));
}
