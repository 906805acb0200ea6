// Widgets that a server has drawn: what it drew is what they begin with, and then they are as any other.
import {expect} from 'chai';
import {widgets} from '../contract/widgets.js';
import type {PowerElement} from '../../src/activity/power-element.js';
import {cleanUp, drawn, findAll, shown} from '../support/page.js';

interface ServedWindow extends Window {
  readonly eval: (script: string) => unknown;
}

let frame: HTMLIFrameElement;

describe('a widget that a server has drawn', () => {
  before(async function () {
    // The first request draws the widgets and makes the script.
    this.timeout(60_000);
    await fetch('/host/served/?hydrated');
    await fetch('/host/served/?plain');
  });

  afterEach(async () => {
    sessionStorage.clear();
    frame.remove();
    await cleanUp();
  });

  for (const way of ['hydrated', 'plain']) {
    it(`is drawn once and works, also with answers of before: ${way}`, async () => {
      for (const visit of ['first', 'second']) {
        frame = document.createElement('iframe');
        frame.width = '800';
        frame.src = `/host/served/?${way}`;
        const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
        document.body.append(frame);
        await loaded;
        const page = frame.contentDocument!;
        for (const {tag, act} of widgets) {
          const element = page.querySelector<PowerElement>(tag)!;
          await drawn(element);
          expect(findAll(element, '.card'), `${tag}, ${visit} visit`).to.have.length(1);
          expect(findAll(element, '.wait'), `${tag}, ${visit} visit`).to.have.length(0);
          expect(element.innerText).not.to.include('Fallback');
          expect(shown(element).length).to.be.above(200);
          if (visit === 'first') await act(element as never);
          else expect(JSON.stringify(element.state)).to.match(/over-use|in-place|A tight jaw|true|\d/);
        }
        expect((frame.contentWindow as ServedWindow).eval('complaints')).to.deep.equal([]);
        if (visit === 'first') frame.remove();
      }
    });
  }
});
