// Types of the tags in the templates of Vue 3, in the form that Vue's guide gives for custom elements. This file has no code.
import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {PowerActivityEvent} from '../index.js';
import type {WidgetFields, Widgets} from './attributes.js';

type CustomElement<Tag extends keyof Widgets> = new () => Widgets[Tag] & {
  /** Vue’s type checker looks here for each attribute, by its name in camel case. The element has no such property. */
  $props: WidgetFields<Widgets[Tag]> & Omit<HTMLAttributes, keyof WidgetFields<Widgets[Tag]>> & PublicProps;
  $emit: EmitFn<{'power-activity': (event: PowerActivityEvent) => void}>;
};

type Tags = {[Tag in keyof Widgets]: CustomElement<Tag>};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
