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

/** What is wrong at a place in a content file. `detail` says what is allowed there, or names the id. */
export interface Fault {
  readonly path: string;
  readonly reason: 'missing' | 'unknown' | 'value' | 'duplicate' | 'reference';
  readonly detail?: string;
}

/** What ids, language tags and addresses look like; the schemas carry the same patterns. */
export const PATTERNS = {
  id: '^[a-z0-9]+(-[a-z0-9]+)*$',
  lang: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$',
  url: '^https?://[!-~]+$',
} as const;

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

/** The first fault in `value`, or `undefined` where it keeps the rule. */
export function checkRules(rule: Rule, value: unknown, path = ''): Fault | undefined {
  const must = (right: boolean, detail: unknown): Fault | undefined =>
    right ? undefined : {path: path || '/', reason: 'value', detail: `${detail}`};
  const within = (count: number, min: number, max: number) => must(count >= min && count <= max, `${min}–${max}`);
  switch (rule.kind) {
    case 'boolean':
      return must(typeof value === 'boolean', 'true, false');
    case 'one-of':
      return must(rule.values.includes(value as string), rule.values.join(', '));
    case 'whole':
      return must(Number.isInteger(value), '1, 2, 3 …') ?? within(value as number, rule.min, rule.max);
    case 'list':
      if (!Array.isArray(value)) return must(false, '[ ]');
      return within(value.length, rule.min, rule.max) ?? first(value, (item, index) => checkRules(rule.of, item, `${path}/${index}`));
    case 'map':
    case 'object':
      if (typeof value !== 'object' || !value || Array.isArray(value)) return must(false, '{ }');
      return checkObject(rule, value as Record<string, unknown>, path);
    default:
      if (typeof value !== 'string') return must(false, '“ ”');
      // Code points, as JSON Schema counts them.
      if (rule.kind === 'text') return within([...value].length, 1, rule.max);
      return (
        within(value.length, 1, rule.kind === 'url' ? 2000 : 64) ?? must(new RegExp(PATTERNS[rule.kind]).test(value), PATTERNS[rule.kind])
      );
  }
}

function checkObject(rule: Extract<Rule, {kind: 'map' | 'object'}>, value: Record<string, unknown>, path: string): Fault | undefined {
  const keys = Object.keys(value);
  const at = (key: string) => `${path}/${key}`;
  if (rule.kind === 'map') {
    if (keys.length > rule.max) return {path, reason: 'value', detail: `0–${rule.max}`};
    return first(keys, (key) => checkRules(id, key, at(key)) ?? checkRules(rule.of, value[key], at(key)));
  }
  return first([...keys, ...Object.keys(rule.fields)], (key) => {
    if (!Object.hasOwn(rule.fields, key)) return {path: at(key), reason: 'unknown'};
    if (Object.hasOwn(value, key)) return checkRules(rule.fields[key]!, value[key], at(key));
    return rule.optional.includes(key) ? undefined : {path: at(key), reason: 'missing'};
  });
}

function first<T>(items: readonly T[], check: (item: T, index: number) => Fault | undefined): Fault | undefined {
  for (const [index, item] of items.entries()) {
    const found = check(item, index);
    if (found) return found;
  }
  return undefined;
}

/** The first id that stands twice. */
export function duplicateId(items: readonly {readonly id: string; readonly path: string}[]): Fault | undefined {
  const seen = new Set<string>();
  return first(items, ({id, path}) => (seen.size === seen.add(id).size ? {path, reason: 'duplicate', detail: id} : undefined));
}

/** The first reference to an id that does not exist. */
export function brokenReference(
  references: readonly {readonly to: string; readonly path: string}[],
  known: (id: string) => boolean,
): Fault | undefined {
  return first(references, ({to, path}) => (known(to) ? undefined : {path, reason: 'reference', detail: to}));
}
