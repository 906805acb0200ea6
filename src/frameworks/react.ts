// Types of the tags in React 19. This file has no code.
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {PowerActivityEvent} from '../index.js';
import type {WidgetAttributes, Widgets} from './attributes.js';

type Attributes<Tag extends keyof Widgets> = WidgetAttributes<Widgets[Tag]> & {
  'onpower-activity'?: (event: PowerActivityEvent) => void;
} & Omit<DetailedHTMLProps<HTMLAttributes<Widgets[Tag]>, Widgets[Tag]>, keyof WidgetAttributes<Widgets[Tag]>>;

type Tags = {[Tag in keyof Widgets]: Attributes<Tag>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
