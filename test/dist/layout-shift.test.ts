// Nothing on a page moves when a late script comes, where the space was kept free. What stands below tells it in every engine; where the
// browser measures layout shift itself, that counts too.
import {setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import {widgets} from '../contract/widgets.js';
import {drawn, until} from '../support/page.js';

/** The kept space may be this many px higher than an English widget on a wide page needs. */
const TOO_MUCH = 90;

/** The widget on a page, or in the frame on it. */
const widgetOn = (page: Document, tag: string): HTMLElement | null | undefined =>
  (page.querySelector('iframe')?.contentDocument ?? page).querySelector<HTMLElement>(tag);

/** Waits until the page around a frame has heard how high it is now. */
async function heard(view: Window, heights: readonly number[]): Promise<void> {
  const inner = view.document.querySelector('iframe')!.contentDocument!;
  await until('the height of the frame', () => heights.at(-1) === Math.ceil(inner.body.getBoundingClientRect().height / 64) * 64);
}

/** Opens a page of `width`, and lets the script come only when the page has been painted without it. */
async function arrive(way: string, tag: string, width: number): Promise<{shift: number; moved: number; excess: number}> {
  const frame = document.createElement('iframe');
  Object.assign(frame, {width, height: 2000, src: `/host/arrive/${way}/${tag.replace('power-', '')}`});
  frame.style.cssText = 'position: fixed; inset: 0 auto auto 0; border: 0';
  document.body.append(frame);
  try {
    const below = () => frame.contentDocument?.querySelector('#below');
    await until('the page', () => frame.contentDocument?.readyState !== 'loading' && below());
    const view = frame.contentWindow as Window & typeof globalThis;
    const sheets = [...view.document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
    await until('the style sheets', () => sheets.every(({sheet}) => sheet));
    for (const weight of [400, 600, 700]) await view.document.fonts.load(`${weight} 1em noto-sans`);
    const frames = async () => {
      for (let count = 0; count < 2; count++) await new Promise((resolve) => view.requestAnimationFrame(resolve));
      await new Promise((resolve) => view.setTimeout(resolve));
    };
    const heights: number[] = [];
    view.addEventListener('message', ({data}: MessageEvent<{height: number}>) => heights.push(data.height));
    let shift = 0;
    const observer = new view.PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & {value: number}).value;
    });
    observer.observe({type: 'layout-shift', buffered: true});
    await frames();
    expect(view.document.querySelector(tag)?.shadowRoot, 'the script came too early').not.to.be.an('object');
    const before = below()!.getBoundingClientRect().top;
    await fetch('/host/release');
    const element = await until('the widget', () => widgetOn(view.document, tag));
    await drawn(element);
    if (way === 'frame') await heard(view, heights);
    // The frame that shows the widget, and one more, by which its shifts are told.
    await frames();
    const moved = below()!.getBoundingClientRect().top - before;
    for (const entry of observer.takeRecords()) shift += (entry as PerformanceEntry & {value: number}).value;
    if (way === 'frame') {
      // A scroll bar that comes and goes would make the content narrower, and the frame higher for a moment.
      expect([...new Set(heights)], 'heights told').to.have.length(1);
      return {shift, moved, excess: 0};
    }
    const {height} = element.getBoundingClientRect();
    element.style.setProperty('min-block-size', '0', 'important');
    return {shift, moved, excess: height - element.getBoundingClientRect().height};
  } finally {
    frame.remove();
  }
}

describe('the space kept free', () => {
  // A shift counts only where it can be seen. Heights were measured in the engine that counts shifts; in others type is set a little otherwise.
  const counted = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
  before(async () => counted && setViewport({width: 1240, height: 2000}));
  after(async () => counted && setViewport({width: 800, height: 600}));

  for (const way of ['style-sheet', 'tag', 'classic', 'link', 'frame']) {
    for (const width of [320, 768, 1200]) {
      it(`holds every widget on a page of ${width} px: ${way}`, async () => {
        for (const {tag} of widgets) {
          const {shift, moved, excess} = await arrive(way, tag, width);
          expect({shift, moved}, tag).to.deep.equal({shift: 0, moved: 0});
          if (counted && width > 320) expect(excess, `${tag}, px too much`).to.be.below(TOO_MUCH);
        }
      });
    }
  }
});
