import {expect} from 'chai';
import '../../src/all.js';
import {english as reflectionContent} from '../../src/generated/later/reflection.js';
import type {PowerChecklist} from '../../src/widgets/checklist/power-checklist.js';
import type {PowerQuiz} from '../../src/widgets/quiz/power-quiz.js';
import type {PowerReflection} from '../../src/widgets/reflection/power-reflection.js';
import type {PowerElement} from '../../src/activity/power-element.js';
import {Frame} from '../support/frame.js';
import {cleanUp, find, findAll, mount, openMenu, press, shown, until, viewOf, write} from '../support/page.js';
import {tags} from '../support/states.js';
import {inTwoTabs, later, onDevice, turnTo} from '../support/tabs.js';
import {namesOfPage} from '../../src/keeping/later/page-name.js';
import {addressOfPage} from '../../src/keeping/page-address.js';

const NOTES = '<power-reflection deck="body" seed="a" persist="device"></power-reflection>';
const PAGE_OF_WRITING = 'A whole page of writing, with everything that mattered.';

/** What a learner sees in the field for a note. */
const note = (reflection: Element) => find<HTMLTextAreaElement>(reflection, '.sheet textarea').value;

describe('what is written in two tabs', () => {
  afterEach(cleanUp);

  for (const [choice, kept] of [
    ['Keep the first', 'x'],
    ['Keep the second', PAGE_OF_WRITING],
    ['Keep both', `x\n\n${PAGE_OF_WRITING}`],
  ] as const) {
    it(`one key in a tab that knows nothing of it takes no page of writing away: ${choice}`, async () => {
      await inTwoTabs<PowerReflection>(NOTES, async (first, second) => {
        await write(first, 'textarea', PAGE_OF_WRITING);
        await onDevice(PAGE_OF_WRITING);
        await write(second, 'textarea', 'x');
        await until('both texts', () => shown(second).includes(PAGE_OF_WRITING));
        expect(note(second)).to.equal('x');
        await press(second, choice);
        await until('the end of the question', () => !second.shadowRoot!.querySelector('.others'));
        expect(note(second)).to.equal(kept);
        turnTo(first);
        await until('the same in the other tab', () => note(first) === kept);
        expect(first.shadowRoot!.querySelector('.others')).to.equal(null);
      });
      await later(NOTES, (reflection) => note(reflection) === kept);
    });
  }

  it('a tab that comes to the front shows what another one wrote', async () => {
    await inTwoTabs<PowerReflection>(NOTES, async (first, second) => {
      await write(first, 'textarea', PAGE_OF_WRITING);
      await onDevice(PAGE_OF_WRITING);
      turnTo(second);
      await until('the note', () => note(second) === PAGE_OF_WRITING);
      await write(second, 'textarea', `${PAGE_OF_WRITING} More.`);
      await onDevice(`${PAGE_OF_WRITING} More.`);
      expect(second.shadowRoot!.querySelector('.others')).to.equal(null);
      // Words that were taken out again are nobody’s loss.
      await write(second, 'textarea', 'Less.');
      await onDevice('Less.');
      expect(second.shadowRoot!.querySelector('.others')).to.equal(null);
    });
  });

  it('what is passed on in two tabs is asked in neither', async () => {
    const QUIZ = '<power-quiz deck="quick-6" seed="a" persist="device"></power-quiz>';
    const pass = (quiz: PowerElement) => press(quiz, 'Pass on this scene');
    await inTwoTabs<PowerQuiz>(QUIZ, async (first, second) => {
      const [one, two] = first.state!.items as [string, string];
      find(second, '.zone input').click();
      await press(second, 'Check');
      await press(second, 'Next situation');
      await onDevice(`"${one}":`);
      await pass(first);
      await onDevice(`"passedOn":["${one}"]`);
      // This tab knows nothing of it.
      await pass(second);
      await onDevice(`"passedOn":["${two}"`);
      turnTo(first);
      await until('both', () => first.state!.passedOn.length === 2);
      expect(first.state!.items).to.have.length(4).and.not.to.include(one).and.not.to.include(two);
    });
  });

  it('notes on two cards are both kept', async () => {
    await inTwoTabs<PowerReflection>(NOTES, async (first, second) => {
      await press(second, 'Skip');
      await write(first, 'textarea', 'on the first card');
      await write(second, 'textarea', 'on the second card');
      await onDevice('on the first card');
      await onDevice('on the second card');
    });
    await later<PowerReflection>(NOTES, ({state}) => Object.values(state?.notes ?? {}).length === 2);
  });

  it('keeping on the device in one tab takes no longer note away that another has put there', async () => {
    const markup = NOTES.replace(' persist="device"', '');
    await inTwoTabs<PowerReflection>(markup, async (first, second) => {
      await write(first, 'textarea', PAGE_OF_WRITING);
      await keep(first);
      await onDevice(PAGE_OF_WRITING);
      await write(second, 'textarea', 'short');
      await keep(second);
      await until('both texts', () => shown(second).includes(PAGE_OF_WRITING) && note(second) === 'short');
      await press(second, 'Keep both');
      await onDevice('short');
    });
    await later(markup, (reflection) => note(reflection) === `short\n\n${PAGE_OF_WRITING}`);
  });

  it('a tick leaves the note that another tab wrote about the same item', async () => {
    const markup = '<power-checklist persist="device"></power-checklist>';
    await inTwoTabs<PowerChecklist>(markup, async (first, second) => {
      const item = findAll<HTMLElement>(first, '.item')[0]!;
      const id = item.querySelector<HTMLInputElement>('[type=radio]')!.name;
      await write(first, '.item textarea', PAGE_OF_WRITING);
      await onDevice(PAGE_OF_WRITING);
      find(second, '.item [type=checkbox]').click();
      await onDevice('"said":true');
      await later<PowerChecklist>(markup, ({state}) => state?.items[id]?.note === PAGE_OF_WRITING && state.items[id].said);
    });
  });
});

/** Ticks “Keep on this device”. */
async function keep(element: PowerElement): Promise<HTMLInputElement> {
  await openMenu(element);
  const box = find<HTMLInputElement>(element, '.take-along [type=checkbox]');
  box.click();
  return box;
}

/** Erases everything, as the learner does. */
async function erase(element: PowerElement): Promise<void> {
  if (![...findAll(element, 'button')].some((candidate) => candidate.textContent!.trim() === 'Erase')) await openMenu(element);
  await press(element, 'Erase');
  await press(element, 'Erase all');
  await until('the end of it', () => shown(element).includes('Erased.'));
}

describe('what was erased', () => {
  afterEach(cleanUp);

  it('does not come back from another tab that is open', async () => {
    await inTwoTabs<PowerReflection>(NOTES, async (first, second) => {
      await write(first, 'textarea', 'a secret');
      await onDevice('a secret');
      turnTo(second);
      await until('the note', () => note(second) === 'a secret');
      await erase(first);
      await until('the empty field', () => note(second) === '');
      await write(second, 'textarea', 'after');
      await onDevice('after');
    });
    await later(NOTES, (reflection) => note(reflection) === 'after');
  });

  it('does not come back from a tab that was told nothing', async () => {
    const asleep = (view: Window) => view.addEventListener('storage', (event) => event.stopImmediatePropagation());
    const act = async (first: PowerReflection, second: PowerReflection) => {
      await write(first, 'textarea', 'a secret');
      await onDevice('a secret');
      turnTo(second);
      await until('the note', () => note(second) === 'a secret');
      await erase(first);
      expect(note(second)).to.equal('a secret');
      await write(second, 'textarea', 'a secret and more');
      await until('the empty field', () => note(second) === '');
      turnTo(second);
      viewOf(second).dispatchEvent(new Event('pagehide'));
      expect(JSON.stringify({...localStorage})).not.to.include('secret');
    };
    await inTwoTabs<PowerReflection>(NOTES, act, asleep);
    await later(NOTES, (reflection) => reflection.state && note(reflection) === '');
  });

  it('is gone from a second widget of the same activity', async () => {
    const tab = await Frame.open();
    try {
      const [first, second] = [
        await mount<PowerReflection>(NOTES, undefined, tab.page),
        await mount<PowerReflection>(NOTES, undefined, tab.page),
      ];
      await write(first, 'textarea', 'a secret');
      await onDevice('a secret');
      turnTo(second);
      await until('the note', () => note(second) === 'a secret');
      await erase(first);
      await until('the empty field', () => note(second) === '');
    } finally {
      await tab.close();
    }
  });

  it('leaves no words in the database, nor do words that were written over', async () => {
    const reflection = await mount<PowerReflection>(NOTES);
    await write(reflection, 'textarea', 'an earlier secret');
    await onDevice('an earlier secret');
    await write(reflection, 'textarea', 'later');
    await onDevice('later');
    await write(reflection, 'textarea', 'latest');
    await onDevice('latest');
    expect(await entries())
      .to.not.include('secret')
      .and.not.include('"later"');
    await erase(reflection);
    expect(await entries()).not.to.include('latest');
  });
});

/** Everything in the database, as text. */
async function entries(): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('power-widgets', 1);
    request.onsuccess = () => resolve(request.result);
  });
  const all = await new Promise((resolve) => {
    const request = database.transaction('entries').objectStore('entries').getAll();
    request.onsuccess = () => resolve(request.result);
  });
  database.close();
  return JSON.stringify(all);
}

describe('if the device does not do what it should', () => {
  afterEach(cleanUp);

  it('typing without a pause is written all the same', async () => {
    const reflection = await mount<PowerReflection>(NOTES);
    await write(reflection, 'textarea', 'first');
    let typed = 'word ';
    await until('some of the words', async () => {
      typed += 'x';
      await write(reflection, 'textarea', typed);
      return (await indexedDB.databases()).some(({name}) => name === 'power-widgets') && (await entries()).includes('word x');
    });
  });

  it('a database that never answers keeps no card away, and words wait in the tab until it does', async () => {
    const tab = await Frame.open();
    try {
      const first = await mount<PowerReflection>(NOTES, undefined, tab.page);
      await write(first, 'textarea', 'kept before');
      await onDevice('kept before');
      first.remove();
      const view = viewOf(first);
      const {open} = view.IDBFactory.prototype;
      view.IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
      const second = await mount<PowerReflection>(NOTES, undefined, tab.page);
      expect(shown(second)).to.include('not saved on this device');
      await write(second, 'textarea', 'written meanwhile');
      await until('the words in the tab', () => JSON.stringify({...view.sessionStorage}).includes('written meanwhile'));
      expect(shown(second)).to.include('not saved on this device');
      second.remove();
      view.IDBFactory.prototype.open = open;
      const third = await mount<PowerReflection>(NOTES, undefined, tab.page);
      expect(note(third)).to.equal('written meanwhile');
      await until('the other words', () => shown(third).includes('kept before'));
      await onDevice('written meanwhile');
      await until('an empty tab', () => view.sessionStorage.length === 0);
      expect(shown(third)).to.include('kept on this device');
    } finally {
      await tab.close();
    }
  });

  it('an answer that comes too late is taken up if nothing was written meanwhile', async () => {
    const tab = await Frame.open();
    try {
      const first = await mount<PowerReflection>(NOTES, undefined, tab.page);
      await write(first, 'textarea', 'kept before');
      await onDevice('kept before');
      first.remove();
      const view = viewOf(first);
      const {databases} = view.IDBFactory.prototype;
      let answer = (): void => undefined;
      const held = new Promise<void>((resolve) => (answer = resolve));
      view.IDBFactory.prototype.databases = function () {
        return held.then(() => databases.call(this));
      };
      const second = await mount<PowerReflection>(NOTES, undefined, tab.page);
      expect(note(second)).to.equal('');
      answer();
      await until('the note', () => note(second) === 'kept before');
      expect(shown(second)).to.include('kept on this device');
    } finally {
      await tab.close();
    }
  });

  it('the only copy stays on the device if the tab has no room for it', async () => {
    const reflection = await mount<PowerReflection>(NOTES.replace(' persist="device"', ''));
    await write(reflection, 'textarea', 'the only copy');
    const box = await keep(reflection);
    await onDevice('the only copy');
    const {setItem} = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      box.click();
      await until('the tick again', () => box.checked);
    } finally {
      Storage.prototype.setItem = setItem;
    }
    expect(shown(reflection)).to.include('kept on this device');
    expect(await entries()).to.include('the only copy');
  });

  it('what the device refuses to keep is not ticked', async () => {
    const reflection = await mount<PowerReflection>(NOTES.replace(' persist="device"', ''));
    await write(reflection, 'textarea', 'words');
    const {open} = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    try {
      const box = await keep(reflection);
      await until('no tick', () => !box.checked);
    } finally {
      IDBFactory.prototype.open = open;
    }
    expect(shown(reflection)).to.include('kept in this tab only');
  });

  for (const kept of [
    {version: {valueOf: 1}},
    {version: {toString: 1}, notes: 5},
    {version: 1, notes: [], order: {length: 1e9}},
    {version: 1, kept: {time: {valueOf: 1}, archive: [1], others: {a: {}}, erased: '9'}},
    {version: 1, items: null, answers: 'x', seed: 1, kept: null},
  ]) {
    it(`a kept state of a strange shape leaves no card blank: ${JSON.stringify(kept)}`, async () => {
      for (const tag of tags) {
        const markup = `<${tag} activity-id="strange"></${tag}>`;
        sessionStorage.setItem(namesOfPage(addressOfPage())(`${tag}:strange`).key, JSON.stringify(kept));
        const tab = await Frame.open();
        try {
          const path = `${location.pathname}${location.search}`;
          viewOf(tab.page.body).history.replaceState(null, '', path);
          const element = await mount<PowerElement>(markup, undefined, tab.page);
          expect(shown(element).length, tag).to.be.greaterThan(100);
          await erase(element);
        } finally {
          await tab.close();
        }
      }
    });
  }
});

describe('our own pages', () => {
  afterEach(cleanUp);

  it('find what a page of an earlier version kept, in the tab and on the device, and erase that too', async () => {
    const visit = async (version: string, persist: string, act: (reflection: PowerReflection) => Promise<unknown>) => {
      const tab = await Frame.open();
      try {
        tab.page.documentElement.dataset['widgets'] = 'reflection';
        viewOf(tab.page.body).history.replaceState(null, '', `/power-widgets/${version}/reflection.html`);
        await act(await mount<PowerReflection>(NOTES.replace('device', persist), undefined, tab.page));
      } finally {
        await tab.close();
      }
    };
    for (const persist of ['device', 'session']) {
      await visit('0.1.0', persist, async (reflection) => {
        await write(reflection, 'textarea', 'earlier words');
        if (persist === 'device') await onDevice('earlier words');
      });
      await visit('0.2.0-beta.1', persist, async (reflection) => expect(note(reflection)).to.equal('earlier words'));
      // As a version that knew its own address only has kept it.
      await visit('0.2.0', persist, async (reflection) => {
        await erase(reflection);
      });
      await visit('0.1.0', persist, async (reflection) => expect(note(reflection)).to.equal(''));
    }
  });

  it('find what a version kept that did not know of others', async () => {
    const old = 'power-widgets:/power-widgets/0.1.0/reflection.html:power-reflection:body';
    const {Journal} = await import('../../src/keeping/later/journal.js');
    const visit = async (act: (reflection: PowerReflection) => Promise<unknown>) => {
      const tab = await Frame.open();
      try {
        tab.page.documentElement.dataset['widgets'] = 'reflection';
        viewOf(tab.page.body).history.replaceState(null, '', '/power-widgets/0.2.0/reflection.html');
        await act(await mount<PowerReflection>('<power-reflection activity-id="body"></power-reflection>', undefined, tab.page));
      } finally {
        await tab.close();
      }
    };
    const opening = reflectionContent.opening;
    sessionStorage.setItem(old, JSON.stringify({version: 1, notes: {[opening]: 'from the tab'}}));
    await visit(async (reflection) => expect(note(reflection)).to.equal('from the tab'));
    sessionStorage.clear();
    await new Journal(old).update(() => ({version: 1, notes: {[opening]: 'from the device'}}));
    localStorage.setItem(old, '{}');
    await visit(async (reflection) => expect(note(reflection)).to.equal('from the device'));
    await visit(async (reflection) => {
      await erase(reflection);
      expect(await entries()).not.to.include('from the device');
    });
  });
});
