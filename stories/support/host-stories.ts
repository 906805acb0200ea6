import {expect} from 'storybook/test';
import {REFUSED} from './refused-storage.js';
import {Walk} from './walk.js';
import {shows, type Played} from './widget-stories.js';

/** The states that a page brings to any widget. `npm run storybook:build` fails where a widget does not show one of them. */
export function hostStories(state: unknown) {
  return {
    KeptInThisTab: {args: {state, persist: 'session', 'activity-id': 'storybook'}},
    KeptOnThisDevice: {
      args: {state, persist: 'device', 'activity-id': 'storybook'},
      play: shows(/kept on this device/, 'take-along'),
    },
    NotSaved: {
      args: {state, persist: 'session', 'activity-id': REFUSED},
      play: shows(/not saved on this device/, 'take-along'),
    },
    BrokenContent: {args: {src: 'broken.json'}, play: shows(/could not be loaded/, 'notice')},
    QuickExit: {args: {state, 'quick-exit': 'https://example.org/'}, play: shows('Press Escape twice to leave this page at once.')},
    AboutThis: {
      args: {state},
      play: async (played: Played) => {
        const about = (await Walk.through(played)).part('about');
        await about.unfold();
        await expect(about.seen.getByRole('link')).toBeVisible();
      },
    },
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
