import {until} from './page.js';

/** A frame inside the test's page, so that the size of its window can be set in every engine. */
export class Frame {
  readonly #frame: HTMLIFrameElement;

  private constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
  }

  /** Opens a page, by default one that has all widgets, the pseudo-locales and the fonts of the tests. `sandbox` lists what the frame may do. */
  static async open(src = '/host/sources', sandbox?: string): Promise<Frame> {
    const frame = document.createElement('iframe');
    if (sandbox) frame.setAttribute('sandbox', sandbox);
    frame.src = src;
    frame.style.cssText = 'position: absolute; inset: 0 auto auto 0; border: 0';
    document.body.append(frame);
    await new Promise((resolve) => (frame.onload = resolve));
    await Promise.all([...frame.contentDocument!.fonts].map((face) => face.load()));
    return new Frame(frame);
  }

  get page(): Document {
    return this.#frame.contentDocument!;
  }

  get view(): Window & typeof globalThis {
    return this.page.defaultView!;
  }

  /** Resolves when the page has that width. */
  async resize(width: number, height: number): Promise<void> {
    this.#frame.style.width = `${width}px`;
    this.#frame.style.height = `${height}px`;
    await until(`a window of ${width} px`, () => this.page.defaultView!.innerWidth === width);
  }

  close(): void {
    this.#frame.remove();
  }
}
