import {expect} from 'chai';
import {LitElement} from 'lit';
import {DATABASE} from '../../src/keeping/later/database.js';
import type {PowerActivityEvent} from '../../src/activity/activity-event.js';
import {define} from '../../src/element/define.js';
import '../../src/generated/pseudo.js';
import {languages} from '../generated/languages.js';
import {cleanUp, drawn, find, mount, openMenu, press, shown, until, withHeldFetch, withStorageRefused} from '../support/page.js';
import {widgets} from './widgets.js';

const LANGUAGES = [...languages, 'en-XA', 'ar-XB'];

for (const {tag, constructor, markup, act} of widgets) {
  describe(`<${tag}> keeps the contract`, () => {
    afterEach(cleanUp);

    it('is registered, knows its version, and takes a second define in silence', () => {
      expect(customElements.get(tag)).to.equal(constructor);
      define(
        tag,
        class extends HTMLElement {
          static readonly version = constructor.version;
        },
      );
      expect(customElements.get(tag)).to.equal(constructor);
    });

    it('takes each attribute back without a word', async () => {
      const element = await mount(markup);
      const names = (constructor as unknown as typeof LitElement).observedAttributes;
      expect(names).to.include('heading-level');
      const warnings: unknown[] = [];
      const {warn} = console;
      console.warn = (words) => warnings.push(words);
      try {
        for (const name of names) element.setAttribute(name, element.getAttribute(name) ?? '1');
        warnings.length = 0;
        for (const name of names) element.removeAttribute(name);
        await element.updateComplete;
      } finally {
        console.warn = warn;
      }
      expect(warnings).to.deep.equal([]);
      await drawn(element);
    });

    it('lets every property be set: React stops at one that cannot', () => {
      const fixed: string[] = [];
      for (let {prototype} = constructor; prototype !== LitElement.prototype; prototype = Object.getPrototypeOf(prototype)) {
        const accessors = Object.entries(Object.getOwnPropertyDescriptors(prototype)).filter(([, {get, set}]) => get && !set);
        fixed.push(...accessors.map(([name]) => name));
      }
      expect(fixed).to.deep.equal([]);
    });

    it('takes no focus and says nothing on load', async () => {
      const element = await mount(markup);
      expect(document.activeElement).to.equal(document.body);
      expect(element.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal('');
    });

    it('stores nothing before the learner acts', async () => {
      await mount(markup);
      expect(sessionStorage.length + localStorage.length).to.equal(0);
      expect((await indexedDB.databases()).map(({name}) => name)).not.to.include(DATABASE);
    });

    for (const language of LANGUAGES) {
      it(`does not scroll sideways at 320 px in ${language}`, async () => {
        const element = await mount(markup, (made) => {
          made.lang = language;
          made.style.width = '320px';
        });
        await act(element as never);
        const card = element.shadowRoot!.querySelector('.card')!;
        expect(card.scrollWidth).to.be.at.most(320);
      });
    }

    it('follows the language of the page, live, and keeps the answers', async () => {
      const element = await mount(markup);
      await act(element as never);
      const before = JSON.stringify(element.state);
      document.documentElement.lang = 'es';
      await until('Spanish', () => element.shadowRoot!.querySelector('.card')!.getAttribute('lang') === 'es');
      element.lang = 'ar';
      const arabic = () => element.shadowRoot!.querySelector<HTMLElement>('.card')!;
      await until('Arabic', () => arabic().lang === 'ar' && arabic().dir === 'rtl');
      await element.updateComplete;
      expect(JSON.stringify(element.state)).to.equal(before);
    });

    it('keeps the answers over a reload in the same tab', async () => {
      const element = await mount(markup);
      await act(element as never);
      const before = JSON.stringify(element.state);
      const words = shown(element);
      element.remove();
      const again = await mount(markup);
      expect(JSON.stringify(again.state)).to.equal(before);
      expect(shown(again)).to.equal(words);
    });

    it('says so if storage is refused, and loses nothing', async () => {
      const element = await mount(markup);
      const said: string[] = [];
      const status = find(element, '[role=status]');
      new MutationObserver(() => said.push(status.textContent!)).observe(status, {childList: true, characterData: true, subtree: true});
      await withStorageRefused(element, async () => {
        await act(element as never);
        const before = JSON.stringify(element.state);
        expect(shown(element)).to.include('Your answers are not saved on this device.');
        document.documentElement.lang = 'es';
        await until('Spanish', () => element.shadowRoot!.querySelector('.card')!.getAttribute('lang') === 'es');
        expect(JSON.stringify(element.state)).to.equal(before);
      });
      expect(said.filter((words) => words.includes('not saved on this device'))).to.have.length(1);
    });

    it('shows the built-in content and a reason if the host’s file is broken', async () => {
      const element = await mount(markup.replace('>', ' src="/content/not-json.json">'));
      const notice = await until('the notice', () => element.shadowRoot!.querySelector('.notice'));
      expect(notice.textContent).to.include('not valid JSON');
      expect(notice.querySelector('button')!.textContent).to.include('Try again');
    });

    it('reads as one of the values that its attributes allow, whatever the page writes', async () => {
      const {warn} = console;
      const said: string[] = [];
      console.warn = (words: string) => said.push(words);
      try {
        const element = await mount(markup.replace('>', ' theme="pink" persist="for-ever">'));
        expect([element.theme, element.persist]).to.deep.equal(['auto', 'session']);
        element.theme = 'dark';
        element.setAttribute('persist', 'none');
        expect([element.theme, element.persist]).to.deep.equal(['dark', 'none']);
        element.removeAttribute('theme');
        element.theme = 'blue' as never;
        element.removeAttribute('persist');
        expect([element.theme, element.persist]).to.deep.equal(['auto', 'session']);
      } finally {
        console.warn = warn;
      }
      for (const words of ['theme="pink" is not known; "auto" is used', 'persist="for-ever"', 'theme="blue"'])
        expect(said.join()).to.include(words);
    });

    it('tells the styles of the page that its content is broken, until it is not', async () => {
      const element = await mount(markup.replace('>', ' src="/content/not-json.json">'));
      await until('the state', () => element.matches(':state(broken)'));
      element.removeAttribute('src');
      await until('the built-in content', () => !element.matches(':state(broken)'));
      expect(element.matches(':state(done)')).to.equal(false);
    });

    it('loads again on request: the card stays meanwhile, and the focus goes to the answer, unless the learner went on', async () => {
      const element = await mount(markup.replace('>', ' src="/content/not-json.json">'));
      const retry = await until('the button', () => element.shadowRoot!.querySelector<HTMLElement>('.notice button'));
      const {status, title} = {status: find(element, '[role=status]'), title: find(element, '.title')};
      const elsewhere = Object.assign(document.createElement('input'), {ariaLabel: 'Elsewhere'});
      element.after(elsewhere);
      for (const stays of [true, false]) {
        await withHeldFetch(async (answer) => {
          retry.focus();
          retry.click();
          await until('what is going on', () => status.textContent!.includes('Loading'));
          expect(find(element, '.notice').textContent).to.include('Loading');
          expect(find(element, '.title')).to.equal(title);
          expect(element.shadowRoot!.activeElement).to.equal(retry);
          if (!stays) elsewhere.focus();
          answer();
        });
        await until('the answer', () => find(element, '.notice').textContent!.includes('not valid JSON'));
        await element.updateComplete;
        if (stays) await until('the focus on the answer', () => element.shadowRoot!.activeElement === find(element, '.notice'));
        else expect(document.activeElement).to.equal(elsewhere);
      }
      elsewhere.remove();
    });

    it('asks before it erases, and erases nothing if the learner keeps it', async () => {
      const element = await mount(markup);
      const begun = JSON.stringify(element.state);
      await act(element as never);
      const before = JSON.stringify(element.state);
      await openMenu(element);
      for (const words of ['Keep them', 'Erase all']) {
        await press(element, 'Erase');
        const dialog = find<HTMLDialogElement>(element, 'dialog');
        expect(dialog.open).to.equal(true);
        expect(JSON.stringify(element.state)).to.equal(before);
        await press(element, words);
        expect(dialog.open).to.equal(false);
        if (words === 'Keep them') expect(JSON.stringify(element.state)).to.equal(before);
      }
      await until('what was done, in sight', () => shown(element).includes('Erased.'));
      expect(Object.keys(sessionStorage)).to.deep.equal([]);
      // The quiz and the cards are in a new order.
      const dealt = (state: unknown) => ({...Object(state), seed: '', items: [], order: []});
      expect(dealt(element.state)).to.deep.equal(dealt(JSON.parse(begun)));
    });

    it('sends ids and numbers only in its events, and they leave the shadow root', async () => {
      const seen: PowerActivityEvent[] = [];
      const listen = (event: PowerActivityEvent) => seen.push(event);
      document.addEventListener('power-activity', listen);
      try {
        const element = await mount(markup);
        await act(element as never);
        for (const field of element.shadowRoot!.querySelectorAll<HTMLTextAreaElement>('textarea:not([readonly])')) {
          field.value = 'SECRET words';
          field.dispatchEvent(new InputEvent('input', {bubbles: true}));
        }
        await element.updateComplete;
        await act(element as never);
      } finally {
        document.removeEventListener('power-activity', listen);
      }
      expect(seen[0]).to.deep.include({verb: 'initialized', progress: 0, widget: tag.replace('power-', '')});
      expect(seen.length).to.be.at.least(2);
      for (const {response = {}, progress, bubbles, composed, ...rest} of seen) {
        expect(bubbles && composed).to.equal(true);
        expect(progress).to.be.within(0, 1);
        for (const id of Object.values(response)) expect(id).to.match(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(JSON.stringify(rest)).not.to.include('SECRET');
      }
    });

    it('survives being moved to another document', async () => {
      const element = await mount(markup);
      await act(element as never);
      const before = JSON.stringify(element.state);
      const frame = document.createElement('iframe');
      document.body.append(frame);
      try {
        frame.contentDocument!.body.append(element);
        await drawn(element);
        expect(JSON.stringify(element.state)).to.equal(before);
        const style = frame.contentWindow!.getComputedStyle(element.shadowRoot!.querySelector('.card')!);
        expect(style.borderRadius).to.equal('16px');
      } finally {
        frame.remove();
      }
    });
  });
}
