// The widget's rules say what each part of a content file is: words, an id or a fixed value, or a field for editors.
import {describe, widgets} from './widgets.mjs';

const rulesOf = Object.fromEntries(await Promise.all(widgets.map(async (widget) => [widget, (await describe(widget)).rules])));

/** A copy of a value with its words changed by `change`, and without the fields whose rules `drop` accepts. Values without a rule stay. */
function copy(rule, value, {change, drop}) {
  const inner = (innerRule, item) => copy(innerRule, item, {change, drop});
  if (rule?.kind === 'text') return rule.pattern || typeof value !== 'string' ? value : change(value);
  if (rule?.kind === 'list') return Array.isArray(value) ? value.map((item) => inner(rule.of, item)) : value;
  if (!['map', 'object'].includes(rule?.kind) || value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const ruleAt = (key) => (rule.kind === 'map' ? rule.of : Object.hasOwn(rule.fields, key) ? rule.fields[key] : undefined);
  const kept = Object.entries(value).filter(([key]) => !drop(ruleAt(key)));
  return Object.fromEntries(kept.map(([key, item]) => [key, inner(ruleAt(key), item)]));
}

/** Content without the fields that only editors use. */
export const stripContent = (widget, content) =>
  content && copy(rulesOf[widget], content, {change: (words) => words, drop: (rule) => rule?.editors});

/** Content with its words changed; ids and fixed values stay. */
export const changeWords = (widget, content, change) => copy(rulesOf[widget], content, {change, drop: () => false});
