// A field for a day, while somebody types in it.
import {expect} from 'chai';
import '../../../src/all.js';
import type {PowerChecklist} from '../../../src/widgets/checklist/power-checklist.js';
import {sendKeys} from '../../support/keys.js';
import {cleanUp, find, findAll, mount, until} from '../../support/page.js';

const DAY = '2027-01-31';
/** In WebKit as it is driven here, keys do not fill a field for a day. */
const itTypes = !navigator.userAgent.includes('AppleWebKit') || navigator.userAgent.includes('Chrome') ? it : it.skip;

/** The fields for a day: that of an item, and that of the sheet. What is kept of each. */
const FIELDS: [selector: string, kept: (checklist: PowerChecklist) => string | undefined][] = [
  ['.item [type=date]', ({state}) => state!.items['pc01']?.review],
  ['.sheet [type=date]', ({state}) => state!.sheet.date],
];

async function open(selector: string): Promise<[PowerChecklist, HTMLInputElement]> {
  const checklist = await mount<PowerChecklist>('<power-checklist></power-checklist>');
  for (const closed of findAll<HTMLDetailsElement>(checklist, 'details')) closed.open = true;
  return [checklist, await until('the field', () => checklist.shadowRoot!.querySelector<HTMLInputElement>(selector))];
}

async function set(checklist: PowerChecklist, field: HTMLInputElement, day: string): Promise<void> {
  field.value = day;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await checklist.updateComplete;
}

/** Types a day by its parts, whatever their order is in the reader’s language. */
async function type(checklist: PowerChecklist, field: HTMLInputElement): Promise<void> {
  field.focus();
  for (const key of '01312027') await sendKeys({press: key});
  await until('the day', () => field.value === DAY);
  await checklist.updateComplete;
}

/** Draws the whole list again, in another language too. */
async function drawAgain(checklist: PowerChecklist): Promise<void> {
  find(checklist, '.item [type=checkbox]').click();
  await checklist.updateComplete;
  checklist.lang = 'es';
  await until('Spanish', () => find(checklist, '.card').lang === 'es');
  await checklist.updateComplete;
}

const isHalfTyped = ({validity, value}: HTMLInputElement): boolean => validity.badInput && !value;

describe('a field for a day', () => {
  afterEach(cleanUp);

  for (const [selector, kept] of FIELDS) {
    it(`leaves a day that cannot be kept as it is, and keeps the last good one: ${selector}`, async () => {
      const [checklist, field] = await open(selector);
      await set(checklist, field, DAY);
      await set(checklist, field, '20275-01-31');
      await drawAgain(checklist);
      expect([field.value, kept(checklist)]).to.deep.equal(['20275-01-31', DAY]);
      checklist.remove();
      const [again, later] = await open(selector);
      expect([later.value, kept(again)]).to.deep.equal([DAY, DAY]);
    });

    itTypes(`takes a fifth digit in a year without losing the day: ${selector}`, async () => {
      const [checklist, field] = await open(selector);
      await type(checklist, field);
      await sendKeys({press: '5'});
      await drawAgain(checklist);
      expect(field.value).to.match(/^\d{4}-01-31$/);
      expect(kept(checklist)).to.equal(field.value);
      checklist.remove();
      expect((await open(selector))[1].value).to.equal(field.value);
    });

    itTypes(`is left alone while a part of the day is missing: ${selector}`, async () => {
      const [checklist, field] = await open(selector);
      await type(checklist, field);
      await sendKeys({press: 'Backspace'});
      await until('the half', () => isHalfTyped(field));
      await drawAgain(checklist);
      expect([isHalfTyped(field), kept(checklist)]).to.deep.equal([true, DAY]);
    });

    it(`can be emptied: ${selector}`, async () => {
      const [checklist, field] = await open(selector);
      await set(checklist, field, DAY);
      await set(checklist, field, '');
      expect(kept(checklist) ?? '').to.equal('');
    });
  }
});
