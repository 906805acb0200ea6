// What an author is told in the console, once, of something that is the page's to mend.
import {expect} from 'chai';
import {closeAll, host, open, type HostPage} from '../support/host-page.js';
import {until} from '../support/page.js';

const elsewhere = await (await fetch('/hosts/elsewhere')).text();

const complaintsOf = ({view}: HostPage): string[] => (view as unknown as {complaints: string[]}).complaints;

describe('the console of the page around', () => {
  afterEach(closeAll);

  it('says once that a frame was led to another origin, and the frame keeps the height that the page gave it', async () => {
    const page = await host('<iframe src="/moved/frame.html?widget=reflection" width="600" height="120"></iframe>', [
      '/dist/cdn/power-frame.js',
    ]);
    const frame = page.body.querySelector('iframe')!;
    let told = 0;
    page.view.addEventListener('message', ({source}) => (told += Number(source === frame.contentWindow)));
    // As an answer of the server would lead there.
    frame.contentWindow!.location.replace(`${elsewhere}/dist/cdn/frame.html?widget=reflection`);
    // Chromium draws a frame from another origin only where it can be seen.
    frame.scrollIntoView();
    await until('a warning', () => complaintsOf(page).length);
    const before = told;
    frame.width = '280';
    await until('another height', () => told > before);
    // Heights are taken over with the next picture.
    await new Promise((resolve) => page.view.requestAnimationFrame(() => page.view.requestAnimationFrame(resolve)));
    expect(complaintsOf(page)).to.deep.equal([
      `power-widgets: the frame with ${location.origin} was led to ${elsewhere}, so its height is not followed.`,
    ]);
    expect(frame.clientHeight).to.equal(120);
  });

  it('says once that a tag is not closed, as the page is read', async () => {
    const page = await open('/host/open-tag');
    await until('a warning', () => complaintsOf(page).length);
    expect(complaintsOf(page)).to.have.length(1);
    expect(complaintsOf(page)[0]).to.include('<power-quiz>').and.to.include('close the tag with </power-quiz>');
  });
});
