import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {Walk} from './walk.js';
import {drawn, playedInDocs, type Played} from './widget-stories.js';

const ROUNDED = 'border: 3px solid #7a2e5d; border-radius: 0 20px';
/** The places of two buttons among those for taking answers along. */
const [COPY, ERASE] = [0, -1];

/** Unfolds what can be done with the answers, and waits until it is drawn. */
async function openMenu(played: Played) {
  const menu = (await Walk.through(played)).part('take-along');
  await menu.unfold();
  // They come with a file of their own.
  await waitFor(() => expect(menu.seen.getAllByRole('button').length).toBeGreaterThan(2));
  return menu;
}

/** The parts that every widget has, each with a style that is easy to see. `npm run storybook:build` fails where a widget does not show one. */
export function commonParts(state: unknown) {
  return {
    Frame: {
      args: {
        state,
        'card-part': `${ROUNDED}; background: #fdf6fb`,
        'title-part': 'text-transform: uppercase; letter-spacing: 0.08em',
        'take-along-part': 'border-block-start: 4px double #7a2e5d',
        'about-part': 'border-inline-start: 4px double #7a2e5d; padding-inline-start: 12px',
      },
      play: changed,
    },
    Controls: {
      args: {
        state,
        persist: 'session',
        'activity-id': 'storybook-parts',
        'button-part': 'border-radius: 4px; border-style: dashed',
        'primary-part': 'border-radius: 4px; background: #7a2e5d; color: #ffffff',
        'choice-part': 'font-style: italic',
        'quick-exit': 'https://example.org/',
        'quick-exit-part': 'border-color: #863413; color: #863413',
      },
      play: async (played: Played) => {
        await openMenu(played);
        await changed(played);
      },
    },
    Notice: {args: {src: 'broken.json', 'notice-part': 'border-inline-start: 8px solid #7a2e5d; background: #fbeef6'}, play: changed},
    /** The question before everything is erased. */
    Dialog: {
      args: {state, 'dialog-part': `${ROUNDED}; font-size: 1.2em`},
      parameters: playedInDocs(500),
      play: async (played: Played) => {
        const menu = await openMenu(played);
        await changed(played);
        await menu.pressAt(ERASE);
        await expect(menu.seen.getByRole('alertdialog')).toBeVisible();
      },
    },
    /** Where the browser refuses to copy, the text stands in a field, ready to be taken by hand. */
    ByHand: {
      args: {state, 'field-part': 'border-radius: 0; border-style: dashed'},
      parameters: playedInDocs(700),
      play: async (played: Played) => {
        const menu = await openMenu(played);
        await withoutClipboard(() => menu.pressAt(COPY));
        await expect(await menu.seen.findByRole('textbox')).toBeVisible();
        await changed(played);
      },
    },
    /** A house style of a few tokens. */
    Tokens: {
      args: {
        state,
        '--power-accent': '#7a2e5d',
        '--power-paper': '#fffafd',
        '--power-wash': '#f8ecf3',
        '--power-radius': '4px',
        '--power-radius-inner': '2px',
        '--power-radius-button': '4px',
        '--power-font-ui': 'Georgia, serif',
      },
    },
  };
}

/** Every part that a story styles is there and looks as the story says; what it puts into a slot is seen. */
export async function changed(played: Played): Promise<void> {
  const {shadowRoot} = await drawn(played);
  const styles = played.canvasElement.querySelector('style')?.sheet;
  for (const [name, value] of Object.entries(played.args)) {
    if (!value) continue;
    if (name.endsWith('-part')) await partChanges(shadowRoot!, styles!, name.replace('-part', ''), String(value));
    if (name.endsWith('-slot')) await slotIsTaken(played.canvasElement, name.replace('-slot', ''));
  }
}

/** What nothing takes is not seen, though its own style shows it. */
async function slotIsTaken(canvas: HTMLElement, name: string): Promise<void> {
  const given = canvas.querySelector(`[slot="${name}"]`);
  await expect(given?.assignedSlot, `the slot “${name}”`).toBeTruthy();
  await expect(given).toBeVisible();
}

async function partChanges(root: ShadowRoot, sheet: CSSStyleSheet, part: string, styles: string): Promise<void> {
  const found = root.querySelector(`[part~="${part}"]`);
  await expect(found, `::part(${part})`).toBeTruthy();
  const look = () => declared(styles).map((name) => getComputedStyle(found!).getPropertyValue(name));
  const styled = look();
  sheet.disabled = true;
  const plain = look();
  sheet.disabled = false;
  await expect(styled, `::part(${part}) with ${styles}`).not.toEqual(plain);
}

/** Does something in a browser that gives no access to the clipboard. */
async function withoutClipboard(act: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
  try {
    await act();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}

/** The names of the properties that some styles set. */
function declared(styles: string): string[] {
  const {style} = document.createElement('i');
  style.cssText = styles;
  return [...style];
}

/** What a reader sees where the script never comes: a frame without scripts. */
export const withoutScript = (tag: string) => ({
  argTypes: {'default-slot': {control: 'text' as const}},
  render: ({'default-slot': fallback}: Played['args']) =>
    html`<iframe
      class="without-script"
      title="Without the script"
      sandbox
      srcdoc=${`<${tag} style="font: 18px Georgia, serif">${String(fallback)}</${tag}>`}
    ></iframe>`,
  play: async ({canvasElement}: Played) => expect(canvasElement.querySelector('iframe')).toBeVisible(),
});
