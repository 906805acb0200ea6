import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {english} from '../src/generated/checklist.js';
import {itemsOf, readState, STATUSES, type ChecklistState, type ItemState} from '../src/widgets/checklist/model.js';
import type {PowerChecklist} from '../src/widgets/checklist/power-checklist.js';

type Attributes = Partial<Record<'groups' | 'src' | 'theme' | 'persist' | 'lang', string>> & {state?: ChecklistState};

const meta: Meta<Attributes> = {
  title: 'Widgets/Checklist',
  component: 'power-checklist',
  args: {persist: 'none'},
  render: (args) =>
    html`<power-checklist
      groups=${args.groups ?? nothing}
      src=${args.src ?? nothing}
      theme=${args.theme ?? nothing}
      persist=${args.persist ?? nothing}
      lang=${args.lang ?? nothing}
      .state=${args.state}
    ></power-checklist>`,
};
export default meta;
type Story = StoryObj<Attributes>;

/** A state in which every item is marked by a rule. */
const marked = (rule: (index: number) => ItemState): ChecklistState =>
  readState(english, {
    version: 1,
    items: Object.fromEntries(itemsOf(english.groups).map(({id}, index) => [id, rule(index)])),
    sheet: {practice: 'Quiet Hands', date: '2026-05-03'},
  });
const begun = marked((index) => ({status: STATUSES[(index * 2) % 3], said: index % 2 === 0, written: index % 4 === 0}));
const noted: ChecklistState = {
  ...begun,
  items: {...begun.items, pc01: {status: 'in-place', said: true, note: 'Said at every first visit.', who: 'Ana', review: '2024-01-31'}},
};

export const Untouched: Story = {};
export const Begun: Story = {args: {state: begun}};
/** A note, somebody who looks after it, and a date that has passed. */
export const Noted: Story = {args: {state: noted}};
/** No essential item is open. */
export const AllInPlace: Story = {args: {state: marked(() => ({status: 'in-place', written: true}))}};
export const NothingApplies: Story = {args: {state: marked(() => ({status: 'not-applicable'}))}};
export const TwoGroups: Story = {args: {groups: 'payment scheduling'}};
export const KeptInThisTab: Story = {args: {persist: 'session'}};
/** The host's file is broken: the built-in content stands in, and a line says why. */
export const BrokenContent: Story = {args: {src: 'broken.json'}};
/** A content file as an object. */
export const OwnContent: Story = {
  render: () =>
    html`<power-checklist
      persist="none"
      .content=${{...english, title: 'Our own policies', groups: english.groups.slice(0, 2)}}
    ></power-checklist>`,
};
export const Spanish: Story = {args: {lang: 'es', state: noted}};
export const Arabic: Story = {args: {lang: 'ar', state: noted}};
export const LongWords: Story = {args: {lang: 'en-XA', state: noted}};
export const DarkPage: Story = {args: {state: noted}, globals: {theme: 'dark'}};
export const HighContrast: Story = {args: {theme: 'contrast', state: noted}};
export const ColorsOfTheHost: Story = {args: {theme: 'host', state: noted}};
/** 320 px, as on a small phone. */
export const NarrowColumn: Story = {args: {state: noted}, decorators: [(story) => html`<div class="narrow">${story()}</div>`]};

/** The sheet for clients, put together with real clicks. */
export const SheetForClients: Story = {
  args: {state: begun},
  play: async ({canvasElement}) => {
    const checklist = canvasElement.querySelector<PowerChecklist>('power-checklist')!;
    while (!checklist.shadowRoot?.querySelector('.sheet')) await checklist.updateComplete.then(() => new Promise(requestAnimationFrame));
    checklist.shadowRoot.querySelector<HTMLElement>('.sheet summary')!.click();
  },
};
