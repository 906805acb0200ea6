import {expect, within} from 'storybook/test';
import {drawn, type Played} from './widget-stories.js';
import {REFUSED} from './refused-storage.js';

/** The states that a page brings to any widget. `npm run storybook:build` fails where a widget does not show one of them. */
export function hostStories(state: unknown) {
  return {
    KeptInThisTab: {args: {state, persist: 'session', 'activity-id': 'storybook'}},
    KeptOnThisDevice: {
      args: {state, persist: 'device', 'activity-id': 'storybook'},
      play: (played: Played) => says(played, 'take-along', /kept on this device/),
    },
    NotSaved: {
      args: {state, persist: 'session', 'activity-id': REFUSED},
      play: (played: Played) => says(played, 'take-along', /not saved on this device/),
    },
    BrokenContent: {args: {src: 'broken.json'}, play: (played: Played) => says(played, 'notice', /could not be loaded/)},
    Spanish: {args: {state}, globals: {language: 'es'}},
    RightToLeft: {args: {state}, globals: {language: 'ar'}},
    Mirrored: {args: {state}, globals: {language: 'ar-XB'}},
    LongWords: {args: {state}, globals: {language: 'en-XA'}},
    DarkPage: {args: {state}, globals: {theme: 'dark'}},
    HighContrast: {args: {state, theme: 'contrast'}},
    ColorsOfTheHost: {args: {state, theme: 'host'}},
    NarrowColumn: {args: {state}, globals: {width: '320'}},
    LargeText: {args: {state}, globals: {textSize: '200'}},
  };
}

async function says(played: Played, part: string, words: RegExp): Promise<void> {
  const widget = await drawn(played);
  await expect(within(widget.shadowRoot!.querySelector<HTMLElement>(`[part~=${part}]`)!).getByText(words)).toBeVisible();
}
