import type {ArgTypes, StoryContext} from '@storybook/web-components-vite';
import {getStorybookHelpers} from '@wc-toolkit/storybook-helpers';
import {expect, waitFor, within} from 'storybook/test';
import type {PowerElement} from '../../src/activity/power-element.js';
import {fitControls} from './controls.js';
import {toPaste} from './paste.js';

type Arguments = Record<string, unknown>;

/** What a play function is given, as far as it is used here. */
export interface Played {
  readonly canvasElement: HTMLElement;
  readonly args: Arguments;
  readonly globals: Readonly<Record<string, unknown>>;
}

/** Whether words can be compared: the toolbar shows a story in any language, and what is expected is written in English. */
export const inEnglish = ({globals}: Pick<Played, 'globals'>): boolean => globals['language'] === 'en';

/** The widget of a story, once it shows its card. */
export async function drawn<E extends PowerElement>({canvasElement}: Pick<Played, 'canvasElement'>): Promise<E> {
  return waitFor(() => {
    const widgets = [...canvasElement.querySelectorAll<E>('*')].filter(({localName}) => localName.startsWith('power-'));
    for (const widget of widgets)
      void expect(widget.shadowRoot?.querySelector('[part~=card]'), `the card of <${widget.localName}>`).toBeTruthy();
    void expect(widgets).not.toHaveLength(0);
    return widgets[0]!;
  });
}

/** A play function: waits until a part of the card can be seen, and these words can be read in it. */
export const shows =
  (words: string | RegExp, part = 'card') =>
  async (played: Pick<Played, 'canvasElement' | 'globals'>): Promise<void> => {
    const {shadowRoot} = await drawn(played);
    const place = () => shadowRoot!.querySelector<HTMLElement>(`[part~=${part}]`)!;
    await waitFor(() => expect(place()).toBeVisible());
    if (inEnglish(played)) await waitFor(() => expect(within(place()).getByText(words)).toBeVisible());
  };

/** A story that shows what its play function has done. On a docs page only a frame of its own plays; it is this high. */
export const playedInDocs = (height: number) => ({docs: {story: {inline: false, height: `${height}px`}}});

/** What all stories of a widget begin with: the manifest gives the controls, their defaults and the template; `own` says what fits them better. */
export function widgetStories(tag: string, own: ArgTypes = {}) {
  const {args, argTypes, template} = getStorybookHelpers(tag);
  const fitting = fitControls(tag, argTypes as ArgTypes, own);
  // A property that nobody set stays with the page and the widget.
  const unset = Object.fromEntries(Object.keys(fitting).flatMap((name) => (name.startsWith('--') ? [[name, '']] : [])));
  return {
    component: tag,
    // Objects that nobody gave must not reach the element as empty words.
    args: {...args, ...unset, persist: 'none', state: undefined, content: undefined} as Arguments,
    argTypes: fitting,
    parameters: {
      docs: {source: {excludeDecorators: true, transform: (_: string, {args, argTypes}: StoryContext) => toPaste(tag, args, argTypes)}},
    },
    render: (given: Arguments) => template(given),
    play: async (played: Played): Promise<void> => void (await drawn(played)),
  };
}
