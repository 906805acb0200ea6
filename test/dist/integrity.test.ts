// The built files on pages that give their hashes: what is as it was built runs, and what was changed on its way does not.
import {expect} from 'chai';
import {drawn, shown} from '../support/page.js';

interface HostWindow extends Window {
  /** What the page's console complained about. */
  readonly complaints: string[];
  /** Whether the browser did not run the script that is looked at. */
  readonly refused?: boolean;
  /** Whether the page's own script ran. */
  readonly wentOn?: boolean;
}

const frames: HTMLIFrameElement[] = [];

/** Opens a page of test/support/integrity-hosts.mjs. */
async function open(settings: Record<string, string>) {
  const frame = document.createElement('iframe');
  frames.push(frame);
  frame.width = '800';
  frame.src = `/integrity/page?${new URLSearchParams(settings)}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  const [quiz, reflection] = [page.querySelector('power-quiz')!, page.querySelector('power-reflection')!];
  return {page, quiz, reflection, view: frame.contentWindow as unknown as HostWindow};
}

/** What a reader sees where the script was refused: the link, the other widget, and a page that went on. */
async function expectRefused({quiz, reflection, view}: Awaited<ReturnType<typeof open>>) {
  expect(view.refused).to.equal(true);
  expect(!!quiz.shadowRoot).to.equal(false);
  const link = quiz.querySelector('a')!;
  expect(link.innerText).to.equal('Take the quiz');
  expect(link.getBoundingClientRect().height).to.be.above(0);
  await drawn(reflection);
  expect(view.wentOn).to.equal(true);
  expect(view.complaints).to.deep.equal([]);
}

const fileHashes = async (): Promise<Record<string, string>> => (await fetch('/dist/cdn/sri.json')).json();

describe('the hashes of the built files', () => {
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
    sessionStorage.clear();
  });

  for (const form of ['module', 'classic']) {
    for (const origin of ['same', 'other']) {
      it(`let a ${form} script run, from the ${origin} origin`, async () => {
        const {quiz, view} = await open({form, origin, state: 'intact'});
        await drawn(quiz);
        expect(shown(quiz)).to.include('Situation 1 of 12');
        expect(view.refused).to.equal(undefined);
        expect(view.complaints).to.deep.equal([]);
      });

      it(`keep out a ${form} script with one byte changed, from the ${origin} origin; the link in the tag stays`, async () => {
        await expectRefused(await open({form, origin, state: 'changed'}));
      });
    }
  }

  it('are all that keeps it out: without one, the changed script runs', async () => {
    // An address of its own: Chromium remembers one that it has refused.
    const {quiz} = await open({form: 'module', origin: 'other', state: 'changed', hash: 'none', query: 'unchecked'});
    await drawn(quiz);
  });

  it('need an origin that lets others read its files', async () => {
    await expectRefused(await open({form: 'module', origin: 'other', state: 'intact', query: 'closed'}));
  });

  it('let a file with Spanish inside run, and keep it out with one byte changed', async () => {
    const spanish = {form: 'module', origin: 'other', file: 'es/power-quiz.js', lang: 'es'};
    const {quiz} = await open({...spanish, state: 'intact'});
    await drawn(quiz);
    expect(shown(quiz)).to.include('Situación 1 de 12');
    const changed = await open({...spanish, state: 'changed'});
    expect(changed.view.refused).to.equal(true);
    expect(!!changed.quiz.shadowRoot).to.equal(false);
  });

  it('are those that the browser computes, for every file and every language', async () => {
    const all = Object.entries(await fileHashes());
    expect(all.map(([name]) => name)).to.include('locales/es/quiz.js');
    for (const [name, integrity] of all) {
      const answer = await fetch(`/integrity/intact/${name}`, {integrity});
      expect(answer.ok, name).to.equal(true);
    }
  });

  it('tell a language file that was changed', async () => {
    const {['locales/es/quiz.js']: integrity} = await fileHashes();
    const outcome = await fetch('/integrity/changed/locales/es/quiz.js', {integrity}).then(
      () => 'fetched',
      (error: Error) => error.name,
    );
    expect(outcome).to.equal('TypeError');
  });
});

describe('files that are served to be kept', () => {
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
    sessionStorage.clear();
  });

  it('are asked for once, however often a reader comes back', async () => {
    // An address that no earlier run has asked for.
    const query = `visit=${crypto.randomUUID()}`;
    for (let visit = 0; visit < 3; visit++) {
      const {quiz} = await open({form: 'module', origin: 'other', state: 'intact', query});
      await drawn(quiz);
      frames.pop()!.remove();
    }
    const address = encodeURIComponent(`/integrity/intact/power-quiz.js?${query}`);
    expect(await (await fetch(`/integrity/asked?address=${address}`)).text()).to.equal('1');
  });
});
