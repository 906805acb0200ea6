// A pasted address on a site where nobody can install anything: WordPress shows the frame that oEmbed gives, sandboxed, and hears its height.
import {expect} from 'chai';
import {closeAll, host, open, type HostPage} from '../support/host-page.js';
import {until} from '../support/page.js';

interface Told {
  readonly type?: string;
  readonly message?: string;
  readonly value?: number;
  readonly secret?: string;
}

type Parent = Window & {readonly messages: Told[]; readonly listen: () => void};

const parentOf = ({view}: HostPage) => view as unknown as Parent;
const heights = (page: HostPage): Told[] => parentOf(page).messages.filter(({message}) => message);

/** A page with the pasted address, whose script begins to listen at once, or later. */
async function article(listen = true): Promise<{page: HostPage; frame: HTMLIFrameElement; link: HTMLElement}> {
  const page = await open('/host/oembed');
  if (listen) parentOf(page).listen();
  return {page, frame: page.body.querySelector('iframe')!, link: page.body.querySelector('blockquote')!};
}

const grown = (frame: HTMLIFrameElement) =>
  until('its height', () => frame.height !== '600' && frame.checkVisibility({visibilityProperty: true}));

describe('a pasted address', () => {
  afterEach(closeAll);

  it('is a link until the widget is there, then the widget in its height', async () => {
    const {frame, link} = await article(false);
    expect([link.checkVisibility(), frame.checkVisibility({visibilityProperty: true})]).to.deep.equal([true, false]);
    const later = await article();
    await grown(later.frame);
    expect(later.link.checkVisibility()).to.equal(false);
    expect(Number(later.frame.height)).to.be.within(400, 1000);
  });

  it('is heard by a page that begins to listen late and never says so', async () => {
    const {page, frame} = await article(false);
    await until('what nobody hears', () => heights(page).length);
    parentOf(page).listen();
    await grown(frame);
  });

  it('tells heights in steps, for its own secret, and nothing else', async () => {
    const {page, frame} = await article();
    await grown(frame);
    const before = Math.max(...heights(page).map(({value}) => value!));
    page.body.style.width = '300px';
    await until('more height in a narrow column', () => heights(page).some(({value}) => value! > before));
    for (const told of heights(page)) {
      expect(told).to.have.all.keys('message', 'value', 'secret');
      expect([told.message, told.secret, told.value! % 64]).to.deep.equal(['height', frame.dataset['secret'], 0]);
      expect(told.value).to.be.above(200);
    }
  });

  it('tells it again to a page that says it is ready; without a secret only what it tells every page', async () => {
    const page = await host('<iframe src="/dist/cdn/frame.html?widget=quiz" width="600" height="600"></iframe>', []);
    const told: Told[] = [];
    page.view.addEventListener('message', ({data}: MessageEvent<Told>) => told.push(data));
    const {contentWindow} = page.body.querySelector('iframe')!;
    await until('the quiz', () => contentWindow!.document.querySelector('power-quiz')?.shadowRoot?.querySelector('.zone') && told.length);
    const before = told.length;
    // Asked by the page around, as its script does.
    const textContent = "document.querySelector('iframe').contentWindow.postMessage({message: 'ready', secret: 'x'}, '*')";
    page.body.append(Object.assign(page.page.createElement('script'), {textContent}));
    await until('an answer', () => told.length > before);
    expect(new Set(told.map(({type}) => type))).to.deep.equal(new Set(['power-widgets:height']));
  });
});
