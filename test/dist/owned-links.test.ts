// Links and marked elements that a page still owns once they are widgets: a framework, a script, a copy of the page.
import {expect} from 'chai';
import type {PowerElement} from '../../src/activity/power-element.js';
import {closeAll, host, widgetIn, type HostPage} from '../support/host-page.js';
import {drawn, until} from '../support/page.js';

const LINK = '<a class="power-quiz" id="try" href="/quiz.html?deck=quick-6" style="min-height: 400px">Take the quiz</a>';
const MARKED = '<div data-power="quiz" id="try" data-deck="quick-6">Take the quiz</div>';

const linkIn = ({body}: HostPage) => body.querySelector<HTMLElement>('[href], [data-power]')!;
const widgets = ({body}: HostPage): PowerElement[] => [...body.querySelectorAll<PowerElement>('power-quiz')];
const gone = (page: HostPage) => until('the end of the widget', () => !widgets(page).length);

/** The widget is drawn and stands right after its link, which is out of sight; there is one. */
async function expectBeside(page: HostPage, link = linkIn(page)): Promise<PowerElement> {
  const widget = await until('the widget beside its link', () => {
    const next = link.nextElementSibling as PowerElement | null;
    return next?.localName === 'power-quiz' && next.checkVisibility() ? next : undefined;
  });
  await drawn(widget);
  expect(link.checkVisibility()).to.equal(false);
  expect(widgets(page)).to.deep.equal([widget]);
  return widget;
}

afterEach(closeAll);

for (const [what, markup] of Object.entries({link: LINK, 'marked element': MARKED})) {
  describe(`a ${what} that its page owns`, () => {
    it('stays where it is, out of sight, and its widget beside it has its place and its name', async () => {
      const page = await host(`<style>a, div {display: block !important}</style><p>Before</p>${markup}<p>After</p>`);
      const link = linkIn(page);
      const widget = await expectBeside(page);
      expect(link.parentNode).to.equal(page.body);
      expect(widget.nextElementSibling!.textContent).to.equal('After');
      expect(page.page.querySelectorAll('#try')).to.have.length(1);
      expect(page.page.getElementById('try')).to.equal(widget);
      if (markup === LINK) expect(widget.style.minHeight).to.equal('400px');
    });

    it('takes its widget along when it goes, and brings the same one back', async () => {
      const page = await host(`<div id="here">${markup}</div><div id="there"></div>`);
      const link = linkIn(page);
      const widget = await expectBeside(page);
      widget.shadowRoot!.querySelector<HTMLElement>('.zone input')!.click();
      const [here, there] = ['#here', '#there'].map((id) => page.body.querySelector(id)!) as [Element, Element];
      here.removeChild(link);
      await gone(page);
      here.insertBefore(link, here.firstChild);
      expect(await expectBeside(page)).to.equal(widget);
      there.append(link);
      await until('the move', () => widget.parentNode === there);
      expect(await expectBeside(page)).to.equal(widget);
      expect((widget.state as {draft: string}).draft).to.equal('over-use');
      page.body.innerHTML = '';
      await gone(page);
    });

    it('is seen again if the page takes the widget away', async () => {
      const page = await host(markup);
      (await expectBeside(page)).remove();
      await until('the link', () => linkIn(page).checkVisibility());
      expect(widgets(page)).to.deep.equal([]);
    });

    it('has one widget, in sight, in a copy of the page', async () => {
      const page = await host(`<div id="here">${markup}</div>`);
      const first = await expectBeside(page);
      const here = page.body.querySelector('#here')!;
      here.replaceWith(here.cloneNode(true));
      const [copied] = widgets(page);
      await until('a widget that knows all', () => !copied!.isConnected);
      const second = await expectBeside(page);
      expect(second).not.to.equal(first);
      expect(second.activityId).to.equal(first.activityId);
      expect(page.page.getElementById('try')).to.equal(second);
    });

    it('has one widget beside two copies of this library', async () => {
      const page = await host(markup, ['/dist/cdn/power-quiz.js', '/dist/cdn/power-widgets.js']);
      const link = linkIn(page);
      const widget = await expectBeside(page);
      page.body.prepend(link);
      expect(await expectBeside(page)).to.equal(widget);
      link.remove();
      await gone(page);
      page.body.append(link);
      expect(await expectBeside(page)).to.equal(widget);
      widget.remove();
      await until('the link', () => link.checkVisibility());
      expect(page.view).to.have.property('complaints').that.deep.equals([]);
    });
  });
}

describe('a link that is pressed', () => {
  for (const markup of [
    '<div class="wp-block-button"><a class="wp-block-button__link power-quiz" href="/quiz.html">Quiz</a></div>',
    '<p><a class="wp-element-button" href="/dist/cdn/quiz.html">Quiz</a></p>',
    '<p><a role="button" href="/dist/cdn/quiz.html">Quiz</a></p>',
    '<p><a class="btn btn-primary" href="/dist/cdn/quiz.html">Quiz</a></p>',
    '<p class="button"><a href="/dist/cdn/quiz.html">Quiz</a></p>',
  ]) {
    it(`stays a link: ${markup}`, async () => {
      const page = await host(`${markup}<hr><p id="last"><a href="/dist/cdn/quiz.html">Quiz</a></p>`);
      await widgetIn(page);
      expect(widgets(page).map(({parentElement}) => parentElement!.id)).to.deep.equal(['last']);
      expect(linkIn(page).checkVisibility()).to.equal(true);
    });
  }
});

describe('a link to a widget', () => {
  it('is seen until the widget is drawn, and found by its name', async () => {
    const page = await host(LINK, []);
    const link = linkIn(page);
    const seen: boolean[] = [];
    new MutationObserver(() => seen.push(link.checkVisibility() || widgets(page).some((each) => each.checkVisibility()))).observe(
      page.body,
      {
        attributes: true,
        childList: true,
        subtree: true,
      },
    );
    await page.load('/dist/cdn/power-quiz.js');
    await expectBeside(page, link);
    expect(seen).to.include(true).and.not.to.include(false);
  });

  it('is not on paper, where its widget is', async () => {
    const page = await host(LINK);
    const widget = await expectBeside(page);
    expect(page.view.getComputedStyle(linkIn(page)).display).to.equal('none');
    expect(page.view.getComputedStyle(widget).display).to.equal('block');
  });
});
