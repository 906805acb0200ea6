/**
 * The rules that a content file must follow, as plain data. The build makes the published JSON Schemas from the same rules, so the two
 * cannot differ; `checkRules` is the part that runs in the reader's page.
 */
export type Rule = {
  /** Only editors use it, so it is not in what a page loads. */
  readonly editors?: true;
} & (
  | {readonly kind: 'text'; readonly max: number; readonly pattern?: string}
  | {readonly kind: 'one-of'; readonly values: readonly (string | number | boolean)[]}
  | {readonly kind: 'list'; readonly of: Rule; readonly min: number; readonly max: number}
  | {readonly kind: 'map'; readonly of: Rule; readonly min: number; readonly max: number}
  | {readonly kind: 'object'; readonly fields: Readonly<Record<string, Rule>>; readonly optional: readonly string[]}
);

/** An error at a place in a content file. `detail` says what is allowed there, or names the id. */
export interface Fault {
  readonly path: string;
  readonly reason: 'missing' | 'unknown' | 'value' | 'duplicate' | 'reference';
  readonly detail?: string;
}

/** Text of 1 to `max` characters (code points, as JSON Schema counts them). */
export const text = (max: number, pattern?: string): Rule => ({kind: 'text', max, pattern});
/** A stable id. `constructor` is excluded because every object has a property of that name. */
export const id: Rule = text(64, '^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$');
/** A BCP 47 tag with language, script and region, as `Intl` accepts it. */
export const lang: Rule = text(64, '^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?$');
export const url: Rule = text(2000, '^https?://[!-~]+$');
export const oneOf = (...values: (string | number | boolean)[]): Rule => ({kind: 'one-of', values});
export const yesOrNo: Rule = oneOf(true, false);
export const list = (of: Rule, min: number, max: number): Rule => ({kind: 'list', of, min, max});
export const map = (of: Rule, min: number, max: number): Rule => ({kind: 'map', of, min, max});
/** Keys that end in `?` are optional. A key that is not listed is an error. */
export const object = (shape: Readonly<Record<string, Rule>>): Rule => {
  const keys = Object.keys(shape);
  return {
    kind: 'object',
    fields: Object.fromEntries(keys.map((key) => [key.replace('?', ''), shape[key]!])),
    optional: keys.filter((key) => key.endsWith('?')).map((key) => key.slice(0, -1)),
  };
};

/** A field that only editors use. */
export const forEditors = (rule: Rule): Rule => ({...rule, editors: true});

/** The words around a widget in the gallery: the line above it, the text that is shown without JavaScript, and the words of the snippets. */
const galleryWords = forEditors(object({invite: text(300), fallback: text(300), link: text(160), frame: text(160), alone: text(160)}));

/** The fields that every content file has: its own, those that say where it comes from, and those that only editors use. */
export const contentFile = (shape: Readonly<Record<string, Rule>>): Rule =>
  object({
    version: oneOf(1),
    lang,
    '$schema?': text(2000),
    'review?': oneOf('machine', 'native'),
    'about?': object({status: text(600), source: text(600), 'sourceUrl?': url}),
    title: text(160),
    'gallery?': galleryWords,
    ...shape,
  });

/** The ideas that an object teaches, for editors and the coverage report. */
export const covers = forEditors(list(text(8), 0, 40));

/** The first error in `value`, or `undefined` if it follows the rule. */
export function checkRules(rule: Rule, value: unknown, path = ''): Fault | undefined {
  const must = (right: boolean, detail: unknown): Fault | undefined =>
    right ? undefined : {path: path || '/', reason: 'value', detail: `${detail}`};
  const within = (count: number, min: number, max: number) => must(count >= min && count <= max, `${min}–${max}`);
  const at = (key: string | number) => `${path}/${key}`;
  switch (rule.kind) {
    case 'one-of':
      return must(rule.values.includes(value as string), rule.values.join(', '));
    case 'text':
      if (typeof value !== 'string') return must(false, '“ ”');
      return within([...value].length, 1, rule.max) ?? must(!rule.pattern || new RegExp(rule.pattern).test(value), rule.pattern);
    case 'list':
      if (!Array.isArray(value)) return must(false, '[ ]');
      return within(value.length, rule.min, rule.max) ?? first(value, (item, index) => checkRules(rule.of, item, at(index)));
  }
  if (typeof value !== 'object' || !value || Array.isArray(value)) return must(false, '{ }');
  const fields = value as Record<string, unknown>;
  const keys = Object.keys(fields);
  if (rule.kind === 'map') {
    return (
      within(keys.length, rule.min, rule.max) ??
      first(keys, (key) => checkRules(id, key, at(key)) ?? checkRules(rule.of, fields[key], at(key)))
    );
  }
  return first([...keys, ...Object.keys(rule.fields)], (key) => {
    if (!Object.hasOwn(rule.fields, key)) return {path: at(key), reason: 'unknown'};
    if (Object.hasOwn(fields, key)) return checkRules(rule.fields[key]!, fields[key], at(key));
    return rule.optional.includes(key) ? undefined : {path: at(key), reason: 'missing'};
  });
}

/** The first error that `check` finds in `items`. */
export function first<T>(items: readonly T[], check: (item: T, index: number) => Fault | undefined): Fault | undefined {
  let found: Fault | undefined;
  items.some((item, index) => (found = check(item, index)));
  return found;
}

/** The first id that is used twice. */
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
