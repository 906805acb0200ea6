// Stories as small pictures of themselves on a docs page, which is made with React.
import {AnchorMdx, DocsContext, useOf} from '@storybook/addon-docs/blocks';
import {createElement, useContext, useEffect, useRef} from 'react';
import {GLOBALS_UPDATED} from 'storybook/internal/core-events';
import {drawSmall} from './small-story.js';

/** A story that is drawn when it comes into sight, and again when the toolbar changes. It can be seen, not used. */
function Picture({id, story, meta}) {
  const place = useRef(null);
  const {channel, store} = useContext(DocsContext);
  useEffect(() => {
    const draw = () => drawSmall(story, meta, store.userGlobals.get(), place.current);
    const observer = new IntersectionObserver(([{isIntersecting}]) => {
      if (!isIntersecting) return;
      observer.disconnect();
      draw();
      channel.on(GLOBALS_UPDATED, draw);
    });
    place.current.inert = true;
    observer.observe(place.current);
    return () => {
      observer.disconnect();
      channel.off(GLOBALS_UPDATED, draw);
    };
  }, []);
  return createElement('div', {className: 'thumbnail', 'aria-hidden': true}, createElement('div', {ref: place, id: `small-${id}`}));
}

function Thumbnail({of, meta}) {
  const {story} = useOf(of, ['story']);
  return createElement(
    'li',
    null,
    createElement(Picture, {id: story.id, story: of, meta}),
    createElement(AnchorMdx, {href: `./?path=/story/${story.id}`}, story.name),
    createElement('div', null, story.parameters.docs?.description?.story),
  );
}

/** All stories of a module, each a link with its picture and what its comment says. */
export const Thumbnails = ({of}) =>
  createElement(
    'ul',
    {className: 'thumbnails'},
    Object.keys(of)
      .filter((name) => /^[A-Z]/.test(name))
      .map((name) => createElement(Thumbnail, {key: name, of: of[name], meta: of.default})),
  );
