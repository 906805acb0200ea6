// What no first view needs is in files of its own (dist/cdn/later/): one for all widgets and one for each, fetched when the page is idle or when
// they are needed.
import {sendMouse} from '@web/test-runner-commands';
import {expect} from 'chai';
import {widgets} from '../contract/widgets.js';
import {closeAll, fetched, host, widgetIn, type HostPage} from '../support/host-page.js';
import {button, cleanUp, find, opened, openMenu, press, shown, until, write} from '../support/page.js';
import {onDevice} from '../support/tabs.js';
import type {PowerElement} from '../../src/activity/power-element.js';
import type {PowerQuiz} from '../../src/widgets/quiz/power-quiz.js';

const CDN = '/dist/cdn';
const CONTENT = '/dist/content/en';
const MISSING = '/hosts/missing-later';

/** The later files that a page has asked for, by their names without the hash. */
const later = (page: HostPage): string[] => {
  const found = fetched(page).flatMap((address) => /\/later\/([\w-]+)-[0-9a-f]{8}\.js(.*)$/.exec(address)?.slice(1, 3).join('') ?? []);
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
/** A first view has at most 32. These have more, by their lists: no number here may grow. */
const MOST_PARTS: Readonly<Record<string, number>> = {explainer: 53, checklist: 43};

/** A page that is never idle: what comes later comes only if something asks for it. */
async function busy(markup: string, script: string, prepare: (page: HostPage) => void = () => {}): Promise<HostPage> {
  // An earlier test may have left the pointer where the widget will be; to reset it does not move it in every browser.
  await sendMouse({type: 'move', position: [1, 1]});
  const page = await host('', []);
  // A function of the page itself: one of this window would be no `Function` there, and a timer would be used.
  const {Function: FunctionOfPage} = page.view as unknown as {Function: FunctionConstructor};
  Object.assign(page.view, {requestIdleCallback: new FunctionOfPage('return 0')});
  prepare(page);
  page.body.innerHTML = markup;
  await page.load(script);
  return page;
}

/** What a page has fetched of our files. */
const paths = (page: HostPage) =>
  fetched(page)
    .map((address) => new URL(address).pathname)
    .filter((path) => path.startsWith(CDN))
    .sort();

/** The widget, once its first view is there; nothing is near it. */
async function firstView(page: HostPage, tag: string): Promise<PowerElement> {
  const element = await until(tag, () => page.body.querySelector<PowerElement>(tag));
  await opened(element);
  return element;
}

const isComplete = (page: HostPage, name: string) => until('what comes later', () => later(page).join() === ['common', name].sort().join());
/** The button that leads past the first view, and what is seen then. */
const NEXT: Readonly<Record<string, readonly [string, string]>> = {
  quiz: ['Pass on this scene', 'Situation 1 of 11'],
  explainer: ['Next step', 'Step 2 of 8'],
  reflection: ['Skip', 'Card 2 of'],
};

for (const {tag, act, states} of widgets) {
  const name = nameOf(tag);
  const file = `${CDN}/${tag}.js`;
  const markup = `<${tag}></${tag}>`;
  const own = `<${tag} src="${CONTENT}/${name}.json"></${tag}>`;

  describe(`<${tag}>`, () => {
    it('has its first view from one file, with few parts that change', async () => {
      const page = await busy(markup, file);
      const element = await firstView(page, tag);
      expect(paths(page)).to.deep.equal([file]);
      const parts = page.page.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_COMMENT);
      let count = 0;
      while (parts.nextNode()) count += (parts.currentNode as Comment).data ? 1 : 0.5;
      expect(count).to.be.at.most(MOST_PARTS[name] ?? 32);
    });

    it('has its first view in Spanish from two files, and from the whole language when that is needed', async () => {
      const page = await busy(markup.replace(`<${tag}`, `<${tag} lang="es"`), file);
      const element = await firstView(page, tag);
      const opening = `${CDN}/locales/es/opening/${name}.js`;
      expect(paths(page)).to.deep.equal([file, opening].sort());
      // What is closed is not in it.
      const words = () => element.shadowRoot!.querySelector<HTMLElement>('.card')!.innerText;
      const before = words();
      element.dispatchEvent(new Event('pointerenter'));
      await element.updateComplete;
      expect(paths(page)).to.include(`${CDN}/locales/es/${name}.js`);
      expect(words()).to.equal(before);
    });

    it('fetches the rest when the page is idle', async () => {
      const page = await host(markup, [file]);
      await firstView(page, tag);
      await isComplete(page, name);
    });

    for (const sign of ['pointerenter', 'focusin'])
      it(`fetches the rest at once on ${sign}`, async () => {
        const page = await busy(markup, file);
        (await firstView(page, tag)).dispatchEvent(new Event(sign));
        await isComplete(page, name);
      });

    it('fetches the rest to print', async () => {
      const page = await busy(markup, file);
      await firstView(page, tag);
      page.view.dispatchEvent(new Event('beforeprint'));
      await isComplete(page, name);
    });

    it('fetches the rest before it shows a state that the page gives', async () => {
      const page = await busy('', file);
      const element = page.page.createElement(tag) as PowerElement;
      element.state = states.find(({given}) => given)!.given;
      page.body.append(element);
      await firstView(page, tag);
      expect(later(page)).to.deep.equal(['common', name].sort());
    });

    it('reads the content of the page with its own later file and the common one', async () => {
      const page = await busy(own, file);
      await firstView(page, tag);
      expect(later(page)).to.deep.equal(['common', name].sort());
    });

    it('shows after a visit what is kept in the tab, and nothing else before', async () => {
      const first = await host(markup, [file]);
      await act((await widgetIn(first, tag)) as never);
      const kept = JSON.stringify((await widgetIn(first, tag)).state);
      const second = await busy(markup, file);
      expect(JSON.stringify((await firstView(second, tag)).state)).to.equal(kept);
    });

    const [next, seen] = NEXT[name] ?? [];
    if (next && seen) {
      it('goes on past its first view when the rest is there, and says so if it cannot be fetched', async () => {
        const page = await busy(markup, `${MISSING}/${tag}.js`);
        const element = await firstView(page, tag);
        button(element, next).click();
        await until('the word', () => shown(element).includes('This part could not be loaded.'));
        const before = JSON.stringify(element.state);
        await press(element, 'Try again');
        await until('the next view', () => shown(element).includes(seen));
        expect(shown(element)).not.to.include('This part could not be loaded.');
        expect(JSON.stringify(element.state)).to.equal(before);
        expect(later(page)).to.deep.equal(['common', 'common?retry=1', name, `${name}?retry=1`].sort());
      });

      it('keeps the focus where the learner is, if the rest cannot be fetched and then comes', async () => {
        const page = await busy(markup, `${MISSING}/${tag}.js`);
        const element = await firstView(page, tag);
        const focused = () => element.shadowRoot!.activeElement;
        const onward = button(element, next);
        onward.focus();
        onward.click();
        await until('the word', () => shown(element).includes('This part could not be loaded.'));
        // If the button is gone, the notice has the focus.
        await until('the focus', () => focused()?.matches('.notice') || focused() === onward);
        const retry = button(element, 'Try again');
        retry.focus();
        retry.click();
        await until('the next view', () => shown(element).includes(seen));
        await until('the focus on it', () => focused()?.checkVisibility() && !focused()!.closest('.notice'));
      });

      it('does not call a learner back who has gone elsewhere on the page', async () => {
        const page = await busy(`${markup}<input>`, `${MISSING}/${tag}.js`);
        const element = await firstView(page, tag);
        const onward = button(element, next);
        onward.focus();
        onward.click();
        await until('the word', () => shown(element).includes('This part could not be loaded.'));
        const field = page.body.querySelector('input')!;
        field.focus();
        page.view.dispatchEvent(new Event('online'));
        await until('the next view', () => shown(element).includes(seen));
        await element.updateComplete;
        expect(page.page.activeElement === field).to.equal(true);
      });

      it('goes on from “Try again” in the menu to the menu', async () => {
        const page = await busy(markup, `${MISSING}/${tag}.js`);
        const element = await firstView(page, tag);
        find<HTMLDetailsElement>(element, '.take-along details').open = true;
        await until('the word', () => shown(element).includes('This part could not be loaded.'));
        const retry = button(element, 'Try again');
        retry.focus();
        retry.click();
        await until('the menu', () => element.shadowRoot!.querySelector('.take-along details button + button'));
        await until('the focus on it', () => element.shadowRoot!.activeElement?.matches('.take-along summary'));
      });

      it('tries again when the line is back', async () => {
        const page = await busy(markup, `${MISSING}/${tag}.js`);
        const element = await firstView(page, tag);
        button(element, next).click();
        await until('the word', () => shown(element).includes('This part could not be loaded.'));
        page.view.dispatchEvent(new Event('online'));
        await until('the next view', () => shown(element).includes(seen));
      });
    }

    for (const whole of [`${CDN}/power-widgets.iife.js`, `${CDN}/en/${tag}.js`, `${CDN}/es/${tag}.js`]) {
      it(`needs no other file: ${whole}`, async () => {
        const page = await host(own, [whole]);
        await act((await widgetIn(page, tag)) as never);
        expect(later(page)).to.deep.equal([]);
      });
    }
  });
}

describe('an answer to the first scene', () => {
  it('has its feedback from the first file, and is kept in the tab though nothing else can be fetched', async () => {
    const page = await busy('<power-quiz></power-quiz>', `${MISSING}/power-quiz.js`);
    const quiz = (await firstView(page, 'power-quiz')) as PowerQuiz;
    find<HTMLInputElement>(quiz, '[value=over-use]').click();
    await press(quiz, 'Check');
    expect(shown(quiz)).to.include('It fits: Over-use');
    const {answers} = quiz.state!;
    expect(Object.values(answers)).to.deep.equal(['over-use']);
    const again = await busy('<power-quiz></power-quiz>', `${CDN}/power-quiz.js`);
    expect(((await firstView(again, 'power-quiz')) as PowerQuiz).state!.answers).to.deep.equal(answers);
  });
});

describe('a language that has brought the words of all scenes', () => {
  it('does not draw one that needs what comes later before that is there', async () => {
    const page = await busy('<power-quiz lang="es" deck="quick-6"></power-quiz>', `${MISSING}/power-quiz.js`);
    const quiz = await firstView(page, 'power-quiz');
    button(quiz, 'Saltar esta escena').click();
    await until('the line', () => quiz.shadowRoot!.querySelector('.notice')?.textContent!.includes('no se pudo cargar'));
    expect(quiz.shadowRoot!.querySelector('.situation')).to.equal(null);
  });
});

describe('a file that comes later and is missing', () => {
  it('is asked for again if it is the whole of a language', async () => {
    const page = await busy('<power-quiz lang="es" deck="quick-6"></power-quiz>', `${MISSING}/power-quiz.js`);
    const quiz = await firstView(page, 'power-quiz');
    button(quiz, 'Saltar esta escena').click();
    const notice = () => quiz.shadowRoot!.querySelector('.notice');
    await until('the line', () => notice()?.textContent!.includes('no se pudo cargar'));
    find(quiz, '.notice button').click();
    await until('the next scene', () => quiz.shadowRoot!.querySelector('.situation'));
    expect(find(quiz, '.situation .content').lang).to.equal('es');
    expect(notice()).to.equal(null);
  });

  it('is named if a content file cannot be read, and requested again', async () => {
    const page = await busy(`<power-reflection src="${CONTENT}/reflection.json"></power-reflection>`, `${MISSING}/power-reflection.js`);
    const reflection = await firstView(page, 'power-reflection');
    expect(shown(reflection)).to.equal('This part could not be loaded. Check your connection, and press again.Try again');
    await press(reflection, 'Try again');
    await until('the content', () => reflection.shadowRoot!.textContent!.includes('Card 1 of'));
    expect(later(page)).to.deep.equal(['common', 'common?retry=1', 'reflection', 'reflection?retry=1']);
  });

  it('is asked for again with the first press that needs it', async () => {
    const page = await busy('<power-checklist></power-checklist>', `${MISSING}/power-checklist.js`);
    const checklist = await firstView(page, 'power-checklist');
    checklist.dispatchEvent(new Event('pointerenter'));
    await until('the word', () => checklist.shadowRoot!.textContent!.includes('This part could not be loaded.'));
    find<HTMLDetailsElement>(checklist, '.group').open = true;
    await until('the policies', () => checklist.shadowRoot!.querySelector('.item'));
    expect(later(page)).to.deep.equal(['checklist', 'checklist?retry=1', 'common', 'common?retry=1']);
  });

  it('is asked for twice if it is the way out', async () => {
    const page = await busy('<power-reflection quick-exit="https://example.org/"></power-reflection>', `${MISSING}/power-reflection.js`);
    expect(shown(await firstView(page, 'power-reflection'))).to.include('Leave this page');
  });

  it('keeps the first words that are to be kept on the device in the tab until then', async () => {
    const page = await busy('<power-reflection persist="device"></power-reflection>', `${MISSING}/power-reflection.js`);
    const reflection = await firstView(page, 'power-reflection');
    await write(reflection, 'textarea', 'my words');
    expect(JSON.stringify({...page.view.sessionStorage})).to.include('my words');
    page.view.dispatchEvent(new Event('online'));
    await onDevice('my words');
    expect(find<HTMLTextAreaElement>(reflection, 'textarea').value).to.equal('my words');
  });

  it('is said in the menu, which has its buttons at the next try', async () => {
    const page = await busy(REFLECTION, `${MISSING}/power-reflection.js`);
    const reflection = await firstView(page, 'power-reflection');
    const menu = find<HTMLDetailsElement>(reflection, '.take-along details');
    menu.open = true;
    await until('the word', () => shown(reflection).includes('This part could not be loaded.'));
    find(reflection, '.take-along .notice button').click();
    await openMenu(reflection);
  });
});

/** WebKit fetches ahead, and does not check the hash of what it fetches. */
const isUnchecked = navigator.userAgent.includes('AppleWebKit') && !navigator.userAgent.includes('Chrome');

describe('a later file that is not the one that was published', () => {
  it('is not run if the browser checks what it fetches ahead', async () => {
    const page = await host(REFLECTION, ['/hosts/tampered-later/power-reflection.js']);
    const reflection = await widgetIn(page, 'power-reflection');
    find<HTMLDetailsElement>(reflection, '.take-along details').open = true;
    await until('an outcome', () => 'tampered' in page.view || shown(reflection).includes('This part could not be loaded.'));
    expect('tampered' in page.view).to.equal(isUnchecked);
  });
});

describe('words on this device', () => {
  it('are found at the next visit, once the first view is there', async () => {
    const first = await host(REFLECTION, [`${CDN}/power-reflection.js`]);
    const reflection = await widgetIn(first, 'power-reflection');
    await write(reflection, 'textarea', 'my words');
    await openMenu(reflection);
    keep(reflection);
    await until('the line', () => shown(reflection).includes('Your answers are kept on this device.'));
    closeAll();
    const second = await host(REFLECTION, [`${CDN}/power-reflection.js`]);
    const again = await firstView(second, 'power-reflection');
    await until('the words', () => find<HTMLTextAreaElement>(again, 'textarea').value === 'my words');
  });
});
