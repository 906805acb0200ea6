import {html, render} from 'lit';
import type {StoryObj} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import type {PowerElement} from '../../src/activity/power-element.js';
import type {WidgetState} from '../../test/support/cases.js';
import {cases, titleOf} from './cases.js';
import {widgetIn} from './every-widget.js';
import {partsOf} from './manifest.js';
import {drawn, playedInDocs} from './widget-stories.js';

/** Storybook has one file that is broken. */
const withOurFile = (state: WidgetState): WidgetState => ({
  ...state,
  attributes: state.attributes?.replace(/src="[^"]*"/, 'src="broken.json"'),
});

/** The states that show parts, each in a place of its own: above it the names of the parts that no state before it has shown. */
class OutlinedParts extends HTMLElement {
  name = '';
  /** Settles when every state is drawn, with the names of the parts that were seen. */
  seen?: Promise<ReadonlySet<string>>;

  connectedCallback(): void {
    this.seen ??= this.#drawAll();
  }

  async #drawAll(): Promise<ReadonlySet<string>> {
    const seen = new Set<string>();
    for (const state of cases[this.name]!.states.filter(({parts}) => parts)) {
      const place = this.appendChild(document.createElement('section'));
      const fresh = await this.#draw(place, state, seen);
      for (const part of fresh) seen.add(part);
    }
    return seen;
  }

  /** Draws a state; gives the parts that are seen in it and were not seen before. */
  async #draw(place: HTMLElement, state: WidgetState, seen: ReadonlySet<string>): Promise<string[]> {
    const [names, held] = [document.createElement('div'), document.createElement('div')];
    place.append(names, held);
    const activity = `parts-${state.name.replaceAll(/\W+/g, '-')}`;
    render(widgetIn(this.name, withOurFile(state), {persist: 'session', 'activity-id': activity}), held);
    const widget = await drawn<PowerElement>({canvasElement: held});
    await state.enter?.(widget);
    await widget.updateComplete;
    const found = (part: string) => widget.shadowRoot!.querySelectorAll(`[part~="${part}"]`);
    const isSeen = (part: string) => [...found(part)].some((element) => element.checkVisibility());
    const fresh = partsOf(this.name).filter(({name}) => !seen.has(name) && isSeen(name));
    // A dialog would cover what follows; a story about every widget shows it.
    for (const dialog of widget.shadowRoot!.querySelectorAll('dialog')) dialog.close();
    const left = fresh.filter(({name}) => isSeen(name));
    if (left.length) render(this.#names(state.name, left), names);
    else place.remove();
    return fresh.map(({name}) => name);
  }

  #names(state: string, parts: ReturnType<typeof partsOf>) {
    // A part is marked only in the state whose names have it.
    const rules = parts.map(
      ({name}) => `section:has([data-part="${name}"]) power-${this.name}::part(${name}) { outline: 2px dashed; outline-offset: 2px }
        section:has([data-part="${name}"]:is(:hover, :focus)) power-${this.name}::part(${name}) { outline: 4px solid }`,
    );
    return html`<style>
        ${rules.join('\n')}
      </style>
      <h3>${titleOf(state)}</h3>
      <p>${parts.map(({name, description}) => html`<button data-part=${name} title=${description}>${name}</button> `)}</p>`;
  }
}
customElements.define('outlined-parts', OutlinedParts);

/** The story that shows every part of a widget: the manifest names them, and cases.ts says which states show them. */
export const outlinedParts = (name: string): StoryObj => ({
  globals: {width: 'full'},
  parameters: {
    controls: {disable: true},
    // A widget is here several times, each with the same landmarks.
    a11y: {config: {rules: [{id: 'landmark-unique', enabled: false}]}},
    ...playedInDocs(900),
  },
  render: () => html`<outlined-parts .name=${name}></outlined-parts>`,
  play: async ({canvasElement}) => {
    const parts = canvasElement.querySelector<OutlinedParts>('outlined-parts')!;
    await waitFor(() => expect(parts.seen).toBeTruthy());
    const seen = await parts.seen!;
    await expect(
      partsOf(name)
        .map((part) => part.name)
        .filter((part) => !seen.has(part)),
      'parts that no state shows',
    ).toEqual([]);
    for (const button of parts.querySelectorAll<HTMLElement>('[data-part]'))
      await expect(isOutlined(button), button.dataset['part']).toBe(true);
  },
});

/** A part looks as a page says. */
function isOutlined(button: HTMLElement): boolean {
  const widget = [...button.closest('section')!.querySelectorAll('*')].find(({localName}) => localName.startsWith('power-'))!;
  const part = widget.shadowRoot!.querySelector(`[part~="${button.dataset['part']}"]`)!;
  return getComputedStyle(part).outlineStyle === 'dashed';
}
