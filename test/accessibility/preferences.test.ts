import {expect} from 'chai';
import {emulateMedia} from '@web/test-runner-commands';
import '../../src/all.js';
import {cleanUp, find, findAll} from '../support/page.js';
import {pictureFaults} from '../support/colors.js';
import {describePart, oneOfEachKind} from '../support/drawn.js';
import {ringFaults} from '../support/focus.js';
import {fullStates, MARKED, named, setTheme, show, states, tags} from '../support/states.js';
import {withMedia} from '../support/media.js';

/** Only Chromium can be told what a reader prefers; elsewhere the tests below that need it are passed over. */
const canPrefer = navigator.userAgent.includes('Chrome');

const prefer = (preferences: Record<string, string>) => emulateMedia(preferences as Parameters<typeof emulateMedia>[0]);

/** What tells a part from others without any color. */
function shapeOf(part: Element): string {
  const {borderBlockWidth, borderInlineWidth, borderBlockStyle, textDecorationLine, fontWeight} = getComputedStyle(part);
  return [borderBlockWidth, borderInlineWidth, borderBlockStyle, textDecorationLine, fontWeight].join();
}

describe('Where colors are forced', () => {
  before(async function () {
    if (!canPrefer) return this.skip();
    await prefer({forcedColors: 'active'});
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
  });
  after(() => (canPrefer ? prefer({forcedColors: 'none'}) : undefined));
  afterEach(cleanUp);

  for (const [state, marked, other] of MARKED) {
    it(`<${state.tag}>: ${marked} differs from ${other} by its shape`, async () => {
      const element = await show(state);
      for (const details of findAll<HTMLDetailsElement>(element, 'details')) details.open = true;
      expect(shapeOf(find(element, marked))).not.to.equal(shapeOf(find(element, other)));
    });
  }

  for (const state of states) {
    it(`<${state.tag}>, ${state.name}: pictures and the focus are seen`, async () => {
      const element = await show(state);
      expect(pictureFaults(element)).to.deep.equal([]);
      if (state.modal) return;
      for (const control of oneOfEachKind(element)) {
        control.focus({focusVisible: true} as FocusOptions);
        expect(await ringFaults(control)).to.deep.equal([]);
      }
    });
  }
});

describe('Where a reader wants less motion, nothing moves', () => {
  afterEach(cleanUp);

  for (const state of fullStates) {
    it(`<${state.tag}>, ${state.name}`, async () => {
      const element = await show(state);
      const moving = () =>
        [...element.shadowRoot!.querySelectorAll('*')].filter((part) => {
          const {transitionDuration, transitionProperty, animationName} = getComputedStyle(part);
          return animationName !== 'none' || (transitionProperty !== 'none' && /[1-9]/.test(transitionDuration));
        });
      await withMedia(element, 'prefers-reduced-motion: reduce', () => expect(moving().map(describePart)).to.deep.equal([]));
    });
  }
});

describe('Where a reader wants more contrast', () => {
  afterEach(cleanUp);

  for (const tag of tags) {
    it(`<${tag}> has its strongest colors, whatever the page and the theme ask for`, async () => {
      const element = await show(named(tag, 'first view'));
      const card = find(element, '.card');
      document.documentElement.style.setProperty('--power-ink', 'gray');
      try {
        await withMedia(element, 'prefers-contrast: more', async () => {
          // Not `host`: there all colors are the page's.
          for (const theme of ['auto', 'light', 'dark', 'contrast'] as const) {
            await setTheme(element, theme);
            const {color, backgroundColor} = getComputedStyle(card);
            const strongest = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'];
            expect([color, backgroundColor], theme).to.deep.equal(theme === 'dark' ? strongest.toReversed() : strongest);
          }
        });
      } finally {
        document.documentElement.style.removeProperty('--power-ink');
      }
    });
  }
});

describe('Where a reader prefers dark', () => {
  before(async function () {
    if (!canPrefer) return this.skip();
    await prefer({colorScheme: 'dark'});
  });
  after(() => (canPrefer ? prefer({colorScheme: 'light'}) : undefined));
  afterEach(async () => {
    document.documentElement.style.colorScheme = '';
    await cleanUp();
  });

  for (const tag of tags) {
    it(`<${tag}> stays light on a page that is light, and is dark on one that follows`, async () => {
      const card = find(await show(named(tag, 'first view')), '.card');
      const light = getComputedStyle(card).color;
      document.documentElement.style.colorScheme = 'light dark';
      expect(getComputedStyle(card).color).not.to.equal(light);
    });
  }
});
