import {expect, waitFor} from 'storybook/test';
import {Walk} from './walk.js';
import type {Played} from './widget-stories.js';

/** Unfolds what can be done with the answers, and waits until it is drawn. */
export async function openMenu(played: Played) {
  const menu = (await Walk.through(played)).part('take-along');
  await menu.unfold();
  // The buttons come with a file of their own.
  await waitFor(() => expect(menu.seen.getAllByRole('button').length).toBeGreaterThan(2));
  return menu;
}

/** Does something in a browser that gives no access to the clipboard. */
export async function withoutClipboard(act: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
  try {
    await act();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}
