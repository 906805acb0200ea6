import {nothing, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
// eslint-disable-next-line no-restricted-imports -- what is written so is the tag of a widget, which no learner and no host wrote
import {html, unsafeStatic} from 'lit/static-html.js';
import {expect} from 'storybook/test';
import type {WidgetState} from '../../test/support/cases.js';
import {atStage, names} from './cases.js';
import {drawn, type Played} from './widget-stories.js';

/** The arguments of a story about every widget: how far along each is, and attributes and properties that the page gives to all. */
export type Arguments = Readonly<Record<string, unknown>> & {readonly stage?: WidgetState['stage']};

/** Gives an element what a page gives to all of them. */
function give(element: HTMLElement, name: string, args: Arguments): void {
  for (const [key, value] of Object.entries(args)) {
    if (key.startsWith('--')) element.style.setProperty(key, String(value));
    else if (key === 'activity-id') element.setAttribute(key, `${name}:${String(value)}`);
    else if (value) element.setAttribute(key, String(value));
    else element.removeAttribute(key);
  }
}

/** A widget in one of its states, on a page that gives it attributes. */
export function widgetIn(name: string, {attributes = '', given, slotted = ''}: Partial<WidgetState>, args: Arguments): TemplateResult {
  const tag = unsafeStatic(`power-${name}`);
  /* eslint-disable lit/binding-positions, lit/no-invalid-html -- A static template may take its tag from a value. */
  return html`<${tag} seed="storybook" ${unsafeStatic(attributes)} .state=${given ?? nothing}
    ${ref((element) => element && give(element as HTMLElement, name, args))}>${unsafeStatic(slotted)}</${tag}>`;
}

/** Every widget, one below the other. */
export const everyWidget = ({stage, ...args}: Arguments): TemplateResult =>
  html`<div class="every-widget">
    ${names.map((name) => html`<section>${widgetIn(name, atStage(name, stage), args)}</section>`)}
  </div>`;

/** A play function that does the same with every widget, each on a canvas of its own. */
export const each =
  (play: (played: Played, last: boolean) => Promise<unknown>) =>
  async (played: Pick<Played, 'canvasElement' | 'args' | 'globals'>): Promise<void> => {
    const canvases = [...played.canvasElement.querySelectorAll<HTMLElement>('.every-widget > section')];
    await expect(canvases).toHaveLength(names.length);
    for (const [index, canvasElement] of canvases.entries()) await play({...played, canvasElement}, index === names.length - 1);
  };

/** Each widget shows its card. */
export const allDrawn = each(async (played) => drawn(played));
