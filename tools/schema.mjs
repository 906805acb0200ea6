import {tsImport} from 'tsx/esm/api';
import {describe} from './widgets.mjs';

const {id} = await tsImport('../src/content/later/rules.ts', import.meta.url);

/** A rule of src/content/later/rules.ts as JSON Schema (draft 2020-12). */
function toSchema(rule) {
  switch (rule.kind) {
    case 'text':
      return {type: 'string', minLength: 1, maxLength: rule.max, ...(rule.pattern && {pattern: rule.pattern})};
    case 'one-of':
      return {enum: rule.values};
    case 'list':
      return {type: 'array', items: toSchema(rule.of), minItems: rule.min, maxItems: rule.max};
    case 'map':
      return {
        type: 'object',
        additionalProperties: toSchema(rule.of),
        propertyNames: toSchema(id),
        minProperties: rule.min,
        maxProperties: rule.max,
      };
    case 'object': {
      const properties = Object.entries(rule.fields).map(([name, field]) => [name, toSchema(field)]);
      const required = Object.keys(rule.fields).filter((name) => !rule.optional.includes(name));
      return {type: 'object', properties: Object.fromEntries(properties), required, additionalProperties: false};
    }
    default:
      throw new Error(`No schema for a rule of the kind "${rule.kind}".`);
  }
}

/** The published schema of a widget's content file. */
export async function contentSchema(widget) {
  const {rules} = await describe(widget);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Content of <power-${widget}>`,
    ...toSchema(rules),
  };
}
