// Pages that still have an old library, which puts something of its own in the place of built-ins. What each does here, a real one has done.
import {expect} from 'chai';
import type {PowerElement} from '../../src/activity/power-element.js';
import {widgets} from '../contract/widgets.js';
import {Frame} from '../support/frame.js';
import {cleanUp, find, findAll, mount, shown, until} from '../support/page.js';
import {onDevice} from '../support/tabs.js';

type View = Window & typeof globalThis;
/** Something of any shape, as these libraries see it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Any = any;

const allKeys = (value: object): string[] => {
  const keys = [];
  for (const key in value) keys.push(key);
  return keys;
};
const text = (value: unknown) => `"${String(value)}"`;

const LIBRARIES: Record<string, (view: View) => void> = {
  'Prototype 1.6': ({Array, Date, Function, Number, Object, String}) => {
    const extras = {
      toJSON: (list: Any) => `[${list.map(text).join(', ')}]`,
      reduce: (list: Any) => (list.length > 1 ? list : list[0]),
      entries: (list: Any) => list.map((each: unknown) => each),
      each: (list: Any, act: Any) => (list.forEach((value: unknown, index: number) => act(value, index)), list),
      find(list: Any, test: Any) {
        for (let index = 0; index < list.length; index++) if (test(list[index], index)) return list[index];
      },
      first: (list: Any) => list[0],
      last: (list: Any) => list.at(-1),
      clear: (list: Any) => ((list.length = 0), list),
      inspect: (list: Any) => `[${list.join()}]`,
    };
    for (const [name, act] of Object.entries(extras)) {
      Object.assign(Array.prototype, {
        [name](this: unknown, ...words: unknown[]) {
          return (act as Any)(this, ...words);
        },
      });
    }
    Object.assign(String.prototype, {
      toJSON: text,
      startsWith(this: string, start: string) {
        return this.indexOf(start) === 0;
      },
    });
    Object.assign(Number.prototype, {toJSON: text});
    Object.assign(Date.prototype, {
      toJSON(this: Date) {
        return text(isNaN(+this) ? 'NaN-NaN-NaN' : this.toISOString());
      },
    });
    Object.assign(Function.prototype, {
      bind(this: Any, ...words: unknown[]) {
        return words.length < 2 && words[0] === undefined
          ? this
          : (...more: unknown[]) => this.apply(words[0], [...words.slice(1), ...more]);
      },
    });
    Object.keys = allKeys;
    Object.values = (value: Any) => allKeys(value).map((key) => value[key]);
  },
  MooTools: ({Array, String}) => {
    Array.from = ((list: Any) => (list === null ? [] : Array.prototype.slice.call(list))) as Any;
    const extras = {
      each: (list: Any, act: Any) => list.forEach((value: unknown, index: number) => act(value, index, list)),
      contains: (list: Any, item: unknown) => list.indexOf(item) !== -1,
      include: (list: Any, item: unknown) => (list.push(item), list),
      append: (list: Any, more: Any) => (list.push(...more), list),
      pick: (list: Any) => list[0],
      empty: (list: Any) => ((list.length = 0), list),
    };
    for (const [name, act] of Object.entries(extras)) {
      Object.assign(Array.prototype, {
        [name](this: unknown, ...words: unknown[]) {
          return (act as Any)(this, ...words);
        },
      });
    }
    Object.assign(String.prototype, {
      contains(this: string, part: string, separator = '') {
        return (separator + this + separator).includes(separator + part + separator);
      },
    });
  },
  'a library that gives everything a toJSON': ({Object}) => {
    Object.defineProperty(Object.prototype, 'toJSON', {configurable: true, writable: true, value: text});
  },
};

/** As it is in this window, where no library is. */
const plain = (state: unknown): unknown => structuredClone(state);

describe('beside an old library', () => {
  const frames: Frame[] = [];

  /** A widget on a page that has the library first. */
  async function open(library: (view: View) => void, markup: string): Promise<PowerElement> {
    const frame = await Frame.open('/host/empty');
    frames.push(frame);
    library(frame.view);
    const script = frame.page.createElement('script');
    const loaded = new Promise((resolve, reject) => ((script.onload = resolve), (script.onerror = reject)));
    frame.page.head.append(Object.assign(script, {type: 'module', src: '/sources/all.js'}));
    await loaded;
    return mount<PowerElement>(markup, undefined, frame.page);
  }

  /** What the page was told of that went wrong. */
  const complaints = () =>
    frames
      .flatMap(({view}) => (view as unknown as {complaints: string[]}).complaints)
      .filter((words) => !/Lit is in dev mode|power-widgets:/.test(words));

  afterEach(async () => {
    for (const frame of frames.splice(0)) await frame.close();
    await cleanUp();
  });

  for (const [name, library] of Object.entries(LIBRARIES)) {
    for (const {tag, markup, act} of widgets) {
      it(`${name}, <${tag}> keeps what a learner did, in the tab and on the device`, async () => {
        for (const persist of ['session', 'device']) {
          const page = markup.replace('>', ` persist="${persist}" activity-id="${persist}">`);
          const element = await open(library, page);
          await act(element as never);
          const before = plain(element.state);
          if (persist === 'device') await onDevice(':device');
          element.remove();
          const again = await open(library, page);
          await until('what was kept', () => JSON.stringify(plain(again.state)) === JSON.stringify(before));
          expect(again.shadowRoot!.querySelector('p.notice, .others')?.textContent).to.equal(undefined);
        }
        expect(complaints()).to.deep.equal([]);
      });

      it(`${name}, <${tag}> takes a good content file, and says what is wrong with another`, async () => {
        const src = `/dist/content/en/${tag.replace('power-', '')}.json`;
        const good = await open(library, markup.replace('>', ` src="${src}">`));
        expect(good.shadowRoot!.querySelector('.notice')?.textContent).to.equal(undefined);
        const bad = await open(library, markup.replace('>', ' src="/package.json">'));
        await until('the notice', () => shown(bad).includes('Not known in the file: /name'));
      });
    }

    it(`${name}, a day to look again is kept`, async () => {
      const checklist = await open(library, '<power-checklist></power-checklist>');
      for (const closed of findAll<HTMLDetailsElement>(checklist, 'details')) closed.open = true;
      const field = find<HTMLInputElement>(checklist, '.item [type=date]');
      field.value = '2027-01-31';
      field.dispatchEvent(new InputEvent('input', {bubbles: true}));
      await checklist.updateComplete;
      checklist.remove();
      expect(find<HTMLInputElement>(await open(library, '<power-checklist></power-checklist>'), '.item [type=date]').value).to.equal(
        '2027-01-31',
      );
    });
  }
});
