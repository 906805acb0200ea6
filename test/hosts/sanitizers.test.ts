// What is left of each published snippet after a filter still works as promised: the widget where the site has our script, else a link.
import DOMPurify from 'dompurify';
import {expect} from 'chai';
import {until} from '../support/page.js';

type Outcome = 'widget' | 'link' | 'frame' | 'nothing';

/** The docs hold the same table: stories/embedding.mdx. */
const PROMISED: Readonly<Record<string, Readonly<Record<string, Outcome>>>> = {
  DOMPurify: {tag: 'widget', classic: 'widget', link: 'widget', frame: 'widget'},
  'sanitize-html': {tag: 'widget', classic: 'widget', link: 'widget', frame: 'widget'},
  kses: {tag: 'widget', classic: 'widget', link: 'widget', frame: 'widget'},
  canvas: {tag: 'widget', classic: 'widget', link: 'widget', frame: 'frame'},
  forum: {tag: 'widget', classic: 'widget', link: 'widget', frame: 'widget'},
};

const text = async (address: string): Promise<string> => (await fetch(address)).text();

/** A link that lost its class is known by the folder of our script: both come from the same place. */
const fromHere = (html: string): string =>
  html.replace(/https:\/\/cdn\.example\.org\/power-widgets\/[\d.]+\/cdn/g, `${location.origin}/dist/cdn`);

/** The snippet as a filter leaves it. */
async function left(filter: string, way: string): Promise<string> {
  if (filter !== 'DOMPurify') return text(`/hosts/filtered/${filter}/${way}`);
  return DOMPurify.sanitize(await text(`/hosts/filtered/none/${way}`));
}

/** What a reader gets of it, on a site that has our script or not. */
async function outcome(html: string, withScript: boolean): Promise<Outcome> {
  const frame = document.createElement('iframe');
  frame.src = '/host/empty';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  try {
    await loaded;
    const page = frame.contentDocument!;
    page.body.innerHTML = `<p>The article.</p><p>${fromHere(html)}</p>`;
    if (withScript) {
      const script = Object.assign(page.createElement('script'), {type: 'module', src: '/dist/cdn/en/power-quiz.js'});
      const ran = new Promise((resolve) => script.addEventListener('load', resolve));
      page.head.append(script);
      await ran;
      // With all inside, what makes a widget of a link comes a task later at most.
      await new Promise((resolve) => setTimeout(resolve));
    }
    if (page.querySelector('power-quiz')) {
      await until('the quiz', () => page.querySelector('power-quiz')!.shadowRoot?.querySelector('.zone'));
      return 'widget';
    }
    if (page.querySelector('iframe')?.src.includes('/frame.html?widget=quiz')) return 'frame';
    return [...page.links].some(({pathname, search}) => pathname.endsWith('/quiz.html') && search === '?deck=quick-6') ? 'link' : 'nothing';
  } finally {
    frame.remove();
  }
}

describe('after a filter', () => {
  for (const [filter, ways] of Object.entries(PROMISED)) {
    for (const [way, promised] of Object.entries(ways)) {
      it(`${filter}: ${way} is a ${promised}`, async () => {
        const html = await left(filter, way);
        expect(html).not.to.include('<script');
        expect(await outcome(html, true), html).to.equal(promised);
        expect(await outcome(html, false), html).to.equal(promised === 'widget' ? 'link' : promised);
      });
    }
  }
});
