// Storybook's docs pages are made with React; nothing else here is.
import {DocsContainer as Container} from '@storybook/addon-docs/blocks';
import {createElement, useEffect, useState} from 'react';
import {GLOBALS_UPDATED} from 'storybook/internal/core-events';
import {themes} from 'storybook/theming';
import {initialGlobals} from './toolbar.js';

/** The address of stories in frames: they see the same toolbar as the page around them. */
function frameAddress(globals) {
  const settings = Object.keys(initialGlobals).map((name) => `${name}:${globals[name]}`);
  return `iframe.html?globals=${settings.join(';')}`;
}

function openFramesAnew(globals) {
  const {searchParams} = new URL(frameAddress(globals), document.baseURI);
  for (const frame of document.querySelectorAll('.sb-story > div > iframe')) {
    const address = new URL(frame.src);
    address.searchParams.set('globals', searchParams.get('globals'));
    if (address.href !== frame.src) frame.src = address.href;
  }
}

/** A docs page that is light or dark as the toolbar says. */
export function DocsContainer({context, children}) {
  const [globals, setGlobals] = useState(() => context.store.userGlobals.get());
  const {theme} = globals;
  // Storybook's name for where a frame begins.
  globalThis.PREVIEW_URL = frameAddress(globals);
  useEffect(() => {
    const follow = (change) => setGlobals(change.globals);
    context.channel.on(GLOBALS_UPDATED, follow);
    return () => context.channel.off(GLOBALS_UPDATED, follow);
  }, [context]);
  useEffect(() => {
    document.documentElement.dataset.page = theme;
    openFramesAnew(globals);
  }, [globals]);
  return createElement(Container, {context, theme: themes[theme]}, children);
}
