import {executeServerCommand} from '@web/test-runner-commands';
import {expect} from 'chai';
import type {PowerElement} from '../../src/activity/power-element.js';
import {countListeners} from '../support/listeners.js';
import {cleanUp, drawn, mount, until} from '../support/page.js';
import {widgets, type WidgetUnderTest} from './widgets.js';

const CONNECTS = 10_000;
/** How many elements are made, drawn and thrown away. */
const COPIES = 100;
/** What either of them may leave in memory, in bytes. */
const MAX_GROWTH = 200 * 1024;
/** Nodes and listeners of the browser's own that may come meanwhile: far fewer than one for each time. */
const MAX_LEFT = 10;
/** How many widgets stand on one page. */
const CROWD = 1000;
/** No test may depend on how fast a machine is. */
const PATIENCE = 120_000;

/** How often a widget is connected. */
const connectsOf = ({slowInFirefox}: WidgetUnderTest) =>
  slowInFirefox && navigator.userAgent.includes('Firefox') ? CONNECTS / 20 : CONNECTS;

const short = ({markup, shortMarkup = markup}: WidgetUnderTest) => shortMarkup;

/** What is in use once the garbage is collected, or false where the engine does not tell. */
const leftInMemory = () => executeServerCommand<{bytes: number; nodes: number; listeners: number} | false, undefined>('left-in-memory');

/** All nodes of a tree, shadow roots included. */
function countNodes(root: Node): number {
  const inner = [...root.childNodes, ...((root as Element).shadowRoot?.childNodes ?? [])];
  return inner.reduce((sum, node) => sum + countNodes(node), 1);
}

/** Takes an element off its page and puts it back, again and again. */
async function reconnect(element: PowerElement, times: number): Promise<void> {
  const holder = element.parentNode!;
  for (let time = 0; time < times; time++) {
    element.remove();
    holder.append(element);
    await element.updateComplete;
  }
}

/** Makes elements, lets them draw themselves, and throws them away. */
async function makeAndLeave(markup: string, count: number): Promise<WeakRef<Element>[]> {
  const left: WeakRef<Element>[] = [];
  for (let time = 0; time < count; time++) {
    left.push(new WeakRef(await mount(markup)));
    await cleanUp();
  }
  return left;
}

/** Fails where `act` leaves a node, a listener or memory behind. A first, shorter round has filled what is kept once for all. */
async function leavesNothing(act: (times: number) => Promise<unknown>, times: number): Promise<void> {
  const listeners = countListeners();
  try {
    await act(times / 10);
    const before = {nodes: countNodes(document), listeners: listeners.count(), memory: await leftInMemory()};
    await act(times);
    expect(listeners.count(), 'listeners').to.equal(before.listeners);
    expect(countNodes(document), 'nodes on the page').to.equal(before.nodes);
    const memory = await leftInMemory();
    if (!memory || !before.memory) return;
    expect(memory.nodes - before.memory.nodes, 'nodes in memory').to.be.at.most(MAX_LEFT);
    expect(memory.listeners - before.memory.listeners, 'listeners in memory').to.be.at.most(MAX_LEFT);
    expect(memory.bytes - before.memory.bytes, 'bytes').to.be.at.most(MAX_GROWTH);
  } finally {
    listeners.stop();
  }
}

for (const widget of widgets) {
  describe(`<${widget.tag}> endures`, function () {
    this.timeout(PATIENCE);
    afterEach(cleanUp);

    it(`${connectsOf(widget)} connects and disconnects, and leaves nothing behind`, async () => {
      const element = await mount(short(widget));
      await leavesNothing((times) => reconnect(element, times), connectsOf(widget));
    });

    it(`being made, drawn and thrown away ${COPIES} times, and is forgotten`, async () => {
      const left: WeakRef<Element>[] = [];
      await leavesNothing(async (times) => left.push(...(await makeAndLeave(short(widget), times))), COPIES);
      if (await leftInMemory()) expect(left.filter((copy) => copy.deref())).to.have.length(0);
    });
  });
}

describe(`${CROWD} widgets on one page`, function () {
  this.timeout(PATIENCE);
  afterEach(cleanUp);

  it('are all drawn, share no answers, and follow the language together', async () => {
    const crowd = Array.from({length: CROWD}, (_, index) =>
      short(widgets[index % widgets.length]!).replace('>', ` activity-id="${index}">`),
    );
    const first = await mount(crowd.join(''));
    const all = [...first.parentNode!.children] as PowerElement[];
    const allShow = async (lang: string) => {
      for (const element of all) {
        const shows = () => element.shadowRoot!.querySelector('.card')?.getAttribute('lang') === lang;
        await until(`${lang} in ${element.localName}`, shows, PATIENCE);
      }
    };
    await allShow('en');
    expect(all).to.have.length(CROWD);

    const states = () => all.map(({state}) => JSON.stringify(state));
    for (const [index, {act}] of widgets.entries()) {
      const [before, told] = [states(), CROWD / 2 + index];
      await drawn(all[told]!);
      await act(all[told] as never);
      const after = states();
      expect(after.flatMap((state, at) => (state === before[at] ? [] : [at]))).to.deep.equal([told]);
    }

    const answered = states();
    document.documentElement.lang = 'es';
    await allShow('es');
    expect(states()).to.deep.equal(answered);
  });
});
