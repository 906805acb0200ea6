// Storybook's docs pages are made with React; nothing else here is.
import {DocsContainer as Container} from '@storybook/addon-docs/blocks';
import {createElement, useEffect, useState} from 'react';
import {GLOBALS_UPDATED} from 'storybook/internal/core-events';
import {themes} from 'storybook/theming';

/** A docs page that is light or dark as the toolbar says. */
export function DocsContainer({context, children}) {
  const [theme, setTheme] = useState(() => context.store.userGlobals.get().theme);
  useEffect(() => {
    const follow = ({globals}) => setTheme(globals.theme);
    context.channel.on(GLOBALS_UPDATED, follow);
    return () => context.channel.off(GLOBALS_UPDATED, follow);
  }, [context]);
  useEffect(() => {
    document.documentElement.dataset.page = theme;
  }, [theme]);
  return createElement(Container, {context, theme: themes[theme]}, children);
}
