// A reader who must not be seen reading leaves at once. Each test runs in a frame, which can go away.
import {expect} from 'chai';
import type {PowerElement} from '../../src/activity/power-element.js';
import {Frame} from '../support/frame.js';
import {sendKeys} from '../support/keys.js';
import {button, cleanUp, drawn, find, findAll, mount, openMenu, press, until, write} from '../support/page.js';
import {widgets} from './widgets.js';

/**
 * WebKit lets a frame take the page of the tests along, whatever its sandbox says; and where that page stays, as the answer says, frames that
 * are being loaded are given up with it. So nobody leaves there.
 */
const canLeave = !navigator.userAgent.includes('AppleWebKit') || navigator.userAgent.includes('Chrome');
const AWAY = '/host/empty?away';
const itLeaves = canLeave ? it : it.skip;
/** A frame that may not take the page of the tests along. */
const ALONE = 'allow-scripts allow-same-origin allow-modals';

let frame: Frame;

/** Opens a page of its own and puts a widget on it. */
async function open(markup: string): Promise<PowerElement> {
  frame = await Frame.open('/host/sources', ALONE);
  await frame.resize(600, 600);
  await until('the widgets', () => frame.view.customElements.get('power-reflection'));
  return mount<PowerElement>(markup, () => {}, frame.page);
}

const withExit = (markup: string, address = AWAY) => markup.replace('>', ` quick-exit="${address}">`);

/** A key as it was pressed so many milliseconds after the page began. */
function key(name: string, at: number, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new frame.view.KeyboardEvent('keydown', {key: name, bubbles: true, composed: true, cancelable: true, ...more});
  Object.defineProperty(event, 'timeStamp', {value: at});
  return event;
}

const escape = (at: number, target: EventTarget = frame.page.body) => target.dispatchEvent(key('Escape', at));

/** Lets a script of the page itself begin what is done: WebKit asks whose script it was, before it lets a frame take the page around along. */
const fromWithin = (act: () => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const begin = (): void => {
      try {
        act();
        resolve();
      } catch (error) {
        reject(error as Error);
      }
    };
    Object.assign(frame.view, {begin});
    const script = frame.page.createElement('script');
    script.textContent = 'setTimeout(() => begin())';
    frame.page.head.append(script);
  });

const leave = (element: PowerElement, check: () => void = () => {}): Promise<void> =>
  fromWithin(() => {
    button(element, 'Leave this page').click();
    check();
  });

const hasLeft = () => until('the other page', () => frame.view.location.search === '?away' && frame.page.readyState === 'complete');

/** Nothing of the widget can be seen, read by a machine, or found in the page. */
function expectNothingLeft(element: PowerElement): void {
  expect(element.getClientRects()).to.have.length(0);
  expect(element.shadowRoot!.textContent!.trim()).to.equal('');
  expect(frame.page.body.checkVisibility()).to.equal(false);
}

for (const {tag, markup, act} of widgets) {
  describe(`<${tag}> has a quick way out`, () => {
    afterEach(async () => {
      await frame?.close();
      await cleanUp();
    });

    it('if the host names an address, and else none', async () => {
      const element = await open(markup);
      expect(findAll(element, '.quick-exit')).to.deep.equal([]);
      for (const at of [100, 200, 300]) escape(at);
      expect(find(element, '.card').isConnected).to.equal(true);
      element.setAttribute('quick-exit', AWAY);
      await element.updateComplete;
      // The card stays while the way out is on its way.
      expect(find(element, '.card').isConnected).to.equal(true);
      await until('the way out', () => element.shadowRoot!.querySelector('.quick-exit'));
      expect(button(element, 'Leave this page').part.contains('quick-exit')).to.equal(true);
      expect(find(element, '.quick-exit + p').textContent).to.include('Press Escape twice to leave this page at once.');
    });

    itLeaves('by a button: all is out of sight before the page is left, whatever the page’s styles say', async () => {
      const element = await open(withExit(markup));
      const forced = new frame.view.CSSStyleSheet();
      forced.replaceSync(`${tag} {display: block !important}`);
      frame.page.adoptedStyleSheets = [forced];
      frame.page.body.append('The page around.');
      await act(element as never);
      await leave(element, () => {
        expectNothingLeft(element);
        // Nor does it come back while the other page is on its way.
        element.lang = 'es';
        // At once, as for printing.
        element.ownerDocument.defaultView!.dispatchEvent(new Event('beforeprint'));
        expectNothingLeft(element);
      });
      await hasLeft();
    });

    itLeaves('by Escape pressed twice, anywhere in the page', async () => {
      const element = await open(withExit(markup));
      await fromWithin(() => {
        escape(1000);
        expect(find(element, '.card').isConnected).to.equal(true);
        escape(1900);
        expectNothingLeft(element);
      });
      await hasLeft();
    });

    itLeaves('and nothing that was kept is lost', async () => {
      const element = await open(withExit(markup));
      await act(element as never);
      const before = JSON.stringify(element.state);
      await leave(element);
      await hasLeft();
      await frame.close();
      expect(JSON.stringify((await open(markup)).state)).to.equal(before);
    });
  });
}

describe('the quick way out', () => {
  const markup = '<power-reflection deck="body" seed="a" persist="device"></power-reflection>';

  afterEach(async () => {
    await frame?.close();
    await cleanUp();
  });

  itLeaves('counts neither a key that is held down, nor two presses far apart, nor others between', async () => {
    const element = await open(withExit(markup));
    const keys = [
      key('Escape', 1000),
      key('Escape', 1030, {repeat: true}),
      key('Escape', 1060, {repeat: true}),
      key('Escape', 2100),
      key('a', 2200),
      key('Escape', 2300),
      key('Tab', 2400),
    ];
    for (const pressed of keys) frame.page.body.dispatchEvent(pressed);
    expect(find(element, '.card').isConnected).to.equal(true);
    await fromWithin(() => {
      escape(2500);
      escape(2600);
      expectNothingLeft(element);
    });
    await hasLeft();
  });

  itLeaves('works in a field, also where the page keeps keys for itself, and leaves the key to the page', async () => {
    const element = await open(withExit(markup));
    const heard: boolean[] = [];
    frame.page.addEventListener('keydown', (event) => heard.push(event.defaultPrevented));
    const field = find(element, 'textarea');
    escape(1000, field);
    expect(heard).to.deep.equal([false]);
    field.addEventListener('keydown', (event) => event.stopImmediatePropagation());
    await fromWithin(() => {
      escape(1100, field);
      expectNothingLeft(element);
    });
    await hasLeft();
  });

  it('lets Escape close our dialog, once, and stays', async () => {
    const element = await mount<PowerElement>(withExit(markup, '/host/nowhere'));
    await openMenu(element);
    await press(element, 'Erase');
    const dialog = find<HTMLDialogElement>(element, 'dialog');
    expect(dialog.open).to.equal(true);
    await sendKeys({press: 'Escape'});
    await until('the end of the dialog', () => !dialog.open);
    expect(find(element, '.card').isConnected).to.equal(true);
    expect(document.body.checkVisibility()).to.equal(true);
  });

  itLeaves('can be pressed for real', async () => {
    const element = await open(withExit(markup));
    find(element, 'textarea').focus();
    await until('the other page', async () => {
      if (frame.view.location.search === '?away') return true;
      await sendKeys({press: 'Escape'});
      return false;
    });
  });

  itLeaves('keeps the words of the last moment', async () => {
    const first = await open(markup);
    await write(first, 'textarea', 'A tight');
    first.remove();
    const note = (element: Element) => find<HTMLTextAreaElement>(element, 'textarea').value;
    const element = await until('the first words on the device', async () => {
      const again = await mount<PowerElement>(withExit(markup), () => {}, frame.page);
      if (note(again) === 'A tight') return again;
      again.remove();
      return undefined;
    });
    await write(element, 'textarea', 'A tight jaw.');
    await leave(element);
    await hasLeft();
    await frame.close();
    const last = await open(markup);
    await until('the last words', () => note(last) === 'A tight jaw.');
  });

  itLeaves('is not come back to', async () => {
    frame = await Frame.open('/host/empty?before', ALONE);
    // An address that is asked for while a page still loads takes its place.
    await new Promise((resolve) => setTimeout(resolve));
    frame.view.location.assign('/host/sources');
    await until('the widgets', () => frame.view.customElements?.get('power-reflection'));
    const element = await mount<PowerElement>(withExit(markup), () => {}, frame.page);
    const {length} = frame.view.history;
    await leave(element);
    await hasLeft();
    expect(frame.view.history.length).to.equal(length);
    frame.view.history.back();
    await until('the page before', () => frame.view.location.search === '?before');
  });

  itLeaves('is taken once where several widgets stand on a page, and leaves none in sight', async () => {
    const first = await open(withExit('<power-quiz></power-quiz>'));
    const second = await mount<PowerElement>(
      withExit('<power-explainer></power-explainer>', '/host/empty?elsewhere'),
      () => {},
      frame.page,
    );
    const third = await mount<PowerElement>('<power-checklist></power-checklist>', () => {}, frame.page);
    await fromWithin(() => {
      escape(100);
      escape(200);
      expectNothingLeft(first);
      expectNothingLeft(second);
      expect(third.getClientRects()).to.have.length(0);
    });
    await hasLeft();
  });

  it('is off, with a word in the console, if the address is not one of the web', async () => {
    for (const address of ['javascript:alert(1)', 'mailto:a@example.org', 'http://[', 'data:text/html,x']) {
      const element = await open(markup);
      const said: string[] = [];
      (frame.view as unknown as {console: Console}).console.warn = (words: string) => said.push(words);
      element.setAttribute('quick-exit', address);
      await until('the word', () => said.length);
      escape(100);
      escape(200);
      element.requestUpdate();
      await element.updateComplete;
      expect(said, address).to.deep.equal(['power-widgets: <power-reflection>: quick-exit is no web address.']);
      expect(findAll(element, '.quick-exit'), address).to.deep.equal([]);
      expect(find(element, '.card').isConnected, address).to.equal(true);
      await frame.close();
    }
  });

  it('ends with the widget', async () => {
    const element = await open(withExit(markup));
    element.remove();
    escape(100);
    escape(200);
    frame.page.body.append(element);
    await drawn(element);
    expect(frame.view.location.pathname).to.equal('/host/sources');
  });

  it('is found where Tab enters the card, and stays in sight while the card is read', async () => {
    const element = await open(withExit(markup));
    const way = button(element, 'Leave this page');
    expect(element.shadowRoot!.querySelector('button, input, textarea, summary, a')).to.equal(way);
    const focusable = find(element, '.take-along summary');
    frame.page.documentElement.scrollTop = 250;
    await until('the scrolled page', () => frame.page.documentElement.scrollTop > 0);
    expect(find(element, '.card').getBoundingClientRect().top).to.be.lessThan(0);
    expect(way.getBoundingClientRect().top).to.be.at.least(0);
    expect(focusable.isConnected).to.equal(true);
  });

  itLeaves('takes the page around a frame along where that is allowed', async () => {
    const around = window.open('/host/empty?around', '', 'popup')!;
    await until('the page around', () => around.document?.readyState === 'complete' && around.location.search === '?around');
    const inner = around.document.createElement('iframe');
    inner.src = '/host/sources';
    around.document.body.append(inner);
    const view = () => inner.contentWindow as Window & typeof globalThis;
    await until('the widgets', () => view().customElements?.get('power-reflection'));
    const element = await mount<PowerElement>(withExit(markup), () => {}, view().document);
    button(element, 'Leave this page').click();
    await until('the other page', () => around.location.search === '?away');
    await around.close();
  });
});
