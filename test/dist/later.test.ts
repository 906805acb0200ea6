// What no first view needs lies in files of its own (dist/cdn/later/): one for all widgets and one for each, fetched when they are needed.
import {expect} from 'chai';
import {widgets} from '../contract/widgets.js';
import {closeAll, fetched, host, widgetIn, type HostPage} from '../support/host-page.js';
import {cleanUp, find, openMenu, press, shown, until, write} from '../support/page.js';
import {onDevice} from '../support/tabs.js';
import type {PowerElement} from '../../src/activity/power-element.js';

const CDN = '/dist/cdn';
const CONTENT = '/dist/content/en';
const MISSING = '/hosts/missing-later';

/** The later files that a page has asked for, by their names without the hash. */
const later = (page: HostPage): string[] => {
  const found = fetched(page).flatMap((address) => /\/later\/([a-z]+)-[0-9a-f]{8}\.js(.*)$/.exec(address)?.slice(1, 3).join('') ?? []);
  return [...new Set(found)].sort();
};

const keepBox = (element: PowerElement) => find<HTMLInputElement>(element, '.take-along details input[type=checkbox]');
const keep = (element: PowerElement) => keepBox(element).click();
const nameOf = (tag: string) => tag.replace('power-', '');
const REFLECTION = '<power-reflection></power-reflection>';

afterEach(async () => {
  closeAll();
  await cleanUp();
});

for (const {tag, act} of widgets) {
  const name = nameOf(tag);
  const file = `${CDN}/${tag}.js`;
  const own = `<${tag} src="${CONTENT}/${name}.json"></${tag}>`;

  describe(`<${tag}>`, () => {
    it('asks for no other file while it has its own content and keeps nothing on the device', async () => {
      const page = await host(`<${tag}></${tag}>`, [file]);
      await act((await widgetIn(page, tag)) as never);
      expect(fetched(page).filter((address) => new URL(address).pathname.startsWith(CDN))).to.deep.equal([
        new URL(file, location.href).href,
      ]);
    });

    it('reads the content of the page with its own later file and the common one', async () => {
      const page = await host(own, [file]);
      await widgetIn(page, tag);
      expect(later(page)).to.deep.equal(['common', name].sort());
    });

    for (const whole of [`${CDN}/power-widgets.iife.js`, `${CDN}/en/${tag}.js`, `${CDN}/es/${tag}.js`]) {
      it(`reads it without them: ${whole}`, async () => {
        const page = await host(own, [whole]);
        await act((await widgetIn(page, tag)) as never);
        expect(later(page)).to.deep.equal([]);
      });
    }
  });
}

describe('a file that comes later and is missing', () => {
  it('is told where a content file cannot be read, and asked for again', async () => {
    const page = await host(`<power-reflection src="${CONTENT}/reflection.json"></power-reflection>`, [`${MISSING}/power-reflection.js`]);
    const reflection = await widgetIn(page, 'power-reflection');
    expect(shown(reflection)).to.include('The content of this page could not be loaded.').and.to.include('Card 1 of');
    await press(reflection, 'Try again');
    await until('the content', () => !reflection.shadowRoot!.querySelector('.notice'));
    expect(later(page)).to.deep.equal(['common', 'common?retry=1', 'reflection', 'reflection?retry=1']);
  });

  it('is told where somebody presses what needs it, and asked for again', async () => {
    const page = await host('<power-checklist></power-checklist>', [`${MISSING}/power-checklist.js`]);
    const checklist = await widgetIn(page, 'power-checklist');
    const links: HTMLAnchorElement[] = [];
    page.view.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      links.push(this);
    };
    await press(checklist, 'Download (.html)');
    await until('the word', () => shown(checklist).includes('This part could not be loaded.'));
    expect(links).to.deep.equal([]);
    await press(checklist, 'Download (.html)');
    await until('the download', () => links.length);
    expect(later(page)).to.deep.equal(['common', 'common?retry=1']);
  });

  it('is asked for again where it is the way out', async () => {
    const page = await host('<power-reflection quick-exit="https://example.org/"></power-reflection>', [`${MISSING}/power-reflection.js`]);
    expect(shown(await widgetIn(page, 'power-reflection'))).to.include('Leave this page');
    expect(later(page)).to.deep.equal(['common', 'common?retry=1']);
  });

  it('is asked for again with the first words that it is to keep on the device', async () => {
    const page = await host('<power-reflection persist="device"></power-reflection>', [`${MISSING}/power-reflection.js`]);
    const reflection = await widgetIn(page, 'power-reflection');
    await write(reflection, 'textarea', 'my words');
    await onDevice('my words');
    expect(later(page)).to.deep.equal(['common', 'common?retry=1']);
    expect(find<HTMLTextAreaElement>(reflection, 'textarea').value).to.equal('my words');
  });

  it('is told where the menu opens, which has its buttons at the next try', async () => {
    const page = await host(REFLECTION, [`${MISSING}/power-reflection.js`]);
    const reflection = await widgetIn(page, 'power-reflection');
    find<HTMLDetailsElement>(reflection, '.take-along details').open = true;
    await until('the word', () => shown(reflection).includes('This part could not be loaded.'));
    find<HTMLDetailsElement>(reflection, '.take-along details').open = false;
    await openMenu(reflection);
    expect(later(page)).to.deep.equal(['common', 'common?retry=1']);
  });
});

/** WebKit fetches ahead, and does not check the hash of what it fetches. */
const isUnchecked = navigator.userAgent.includes('AppleWebKit') && !navigator.userAgent.includes('Chrome');

describe('a later file that is not the one that was published', () => {
  it('is not run where the browser checks what it fetches ahead', async () => {
    const page = await host(REFLECTION, ['/hosts/tampered-later/power-reflection.js']);
    const reflection = await widgetIn(page, 'power-reflection');
    find<HTMLDetailsElement>(reflection, '.take-along details').open = true;
    await until('an outcome', () => 'tampered' in page.view || shown(reflection).includes('This part could not be loaded.'));
    expect('tampered' in page.view).to.equal(isUnchecked);
  });
});

describe('words on this device', () => {
  it('are found at the next visit, with the database asked for at once', async () => {
    const first = await host(REFLECTION, [`${CDN}/power-reflection.js`]);
    const reflection = await widgetIn(first, 'power-reflection');
    await write(reflection, 'textarea', 'my words');
    await openMenu(reflection);
    keep(reflection);
    await until('the line', () => shown(reflection).includes('Your answers are kept on this device.'));
    closeAll();
    const second = await host(REFLECTION, [`${CDN}/power-reflection.js`]);
    expect(find<HTMLTextAreaElement>(await widgetIn(second, 'power-reflection'), 'textarea').value).to.equal('my words');
    expect(later(second)).to.deep.equal(['common']);
  });
});
