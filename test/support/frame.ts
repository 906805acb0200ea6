import {until} from './page.js';

/** A frame inside the test's page, so that the size of its window can be set in every engine. */
export class Frame {
  readonly #frame: HTMLIFrameElement;
  /** How busy the page is with databases. */
  #databases: {open: number; asked: number} | undefined;

  private constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
    const watch = () => (this.#databases = frame.contentDocument ? watchDatabases(this.view) : undefined);
    frame.addEventListener('load', watch);
    watch();
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

  /**
   * Closes the page, once it neither reads nor writes. If a frame is removed while it does, or if it begins to as it hears that it is, Firefox
   * never again deletes the database.
   */
  async close(): Promise<void> {
    this.#frame.contentDocument?.defaultView?.dispatchEvent(new PageTransitionEvent('pagehide'));
    await until('the end of all reading and writing', async () => {
      const {asked} = this.#databases ?? {};
      // What follows an answer begins in the tasks after it.
      for (let task = 0; task < 2; task++) await new Promise((resolve) => setTimeout(resolve));
      return !this.#databases?.open && asked === this.#databases?.asked;
    });
    this.#frame.remove();
  }
}

/** Counts the questions to databases that a page asks, and those that are open. */
function watchDatabases({IDBFactory, IDBDatabase}: Window & typeof globalThis): {open: number; asked: number} {
  const {open, databases} = IDBFactory.prototype;
  const {close} = IDBDatabase.prototype;
  const closed = new WeakSet<IDBDatabase>();
  const counts = {open: 0, asked: 0};
  const begin = () => {
    counts.open++;
    counts.asked++;
  };
  const end = () => void counts.open--;
  IDBFactory.prototype.open = function (...words) {
    const request = open.apply(this, words);
    begin();
    request.addEventListener('error', end);
    return request;
  };
  IDBFactory.prototype.databases = function () {
    begin();
    return databases.apply(this).finally(end);
  };
  IDBDatabase.prototype.close = function () {
    if (!closed.has(this)) end();
    closed.add(this);
    close.apply(this);
  };
  return counts;
}
