// Types of the tags in Svelte 5. This file has no code.
import type {HTMLAttributes} from 'svelte/elements';
import type {PowerActivityEvent} from '../index.js';
import type {WidgetAttributes, Widgets} from './attributes.js';

type Attributes<Tag extends keyof Widgets> = WidgetAttributes<Widgets[Tag]> & {
  'onpower-activity'?: (event: PowerActivityEvent) => void;
} & Omit<HTMLAttributes<Widgets[Tag]>, keyof WidgetAttributes<Widgets[Tag]>>;

type Tags = {[Tag in keyof Widgets]: Attributes<Tag>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
