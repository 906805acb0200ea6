// Links of docs pages, which are made with React.
import {AnchorMdx, useOf} from '@storybook/addon-docs/blocks';
import {Fragment, createElement} from 'react';
import {names} from './cases.js';

const lists = new Intl.ListFormat('en');

/** A link to a story, and what its comment says about it. */
export function StoryLink({of}) {
  const {story} = useOf(of, ['story']);
  const words = story.parameters.docs?.description?.story;
  return createElement(Fragment, null, createElement(AnchorMdx, {href: `./?path=/story/${story.id}`}, story.name), words && `: ${words}`);
}

/** A link to the page of each widget, or to one of its stories, as a sentence lists them. */
export function WidgetLinks({story}) {
  const link = (name) =>
    createElement(AnchorMdx, {key: name, href: `./?path=/${story ? `story/${name}--${story}` : `docs/${name}--docs`}`}, name);
  return lists
    .formatToParts(names)
    .map(({type, value}, index) => (type === 'element' ? link(value) : createElement(Fragment, {key: index}, value)));
}
