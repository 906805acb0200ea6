// The attributes of each tag for the templates of frameworks, derived from the classes by the compiler. The usual generators were tried
// first: for React `ref` did not accept a `useRef`, for Vue names appeared twice, for Svelte the output was for version 4, and for all
// three the event had no type.
import type {LitElement} from 'lit';
import type {PowerElement} from '../index.js';

/** The class of each tag. */
export type Widgets = {
  [Tag in keyof HTMLElementTagNameMap as HTMLElementTagNameMap[Tag] extends PowerElement ? Tag : never]: HTMLElementTagNameMap[Tag];
};

/** `passPercent` as `pass-percent`. */
type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

/** What a template may write. Numbers and booleans may also be text. */
type Written<Value> = Value extends boolean ? boolean | '' | 'true' | 'false' : Value extends number ? number | `${number}` : Value;

/** The fields of a widget that no other element has. */
type OwnField<Widget> = Exclude<keyof Widget & string, keyof LitElement | 'adoptedCallback'>;
/** Objects: properties without an attribute. */
type ObjectField = 'content' | 'state';

/** What a template may give a widget, by property name. */
export type WidgetFields<Widget extends PowerElement> = {[Field in OwnField<Widget>]?: Written<Widget[Field]>};

/**
 * What a template may give a widget: attributes by their HTML names, which also work if a framework renders before the tag is defined, and
 * the properties that take objects.
 */
export type WidgetAttributes<Widget extends PowerElement> = {
  [Field in Exclude<OwnField<Widget>, ObjectField> as Kebab<Field>]?: Written<Widget[Field]>;
} & {[Field in OwnField<Widget> & ObjectField]?: Widget[Field]};
