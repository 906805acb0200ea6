import {html} from 'lit';
import {expect} from 'storybook/test';
import {drawn, type Played} from './widget-stories.js';

/** The styles that a story gives to parts, by the name of the part. */
const styledParts = (args: Played['args']): [string, string][] =>
  Object.entries(args).flatMap(([name, styles]) =>
    name.endsWith('-part') && styles ? [[name.slice(0, -'-part'.length), String(styles)]] : [],
  );

/** The names of the properties that some styles set. */
function declared(styles: string): string[] {
  const {style} = document.createElement('i');
  style.cssText = styles;
  return [...style];
}

/** Every part that the story styles is there, and looks as the story says. */
export async function partsChange(played: Played): Promise<void> {
  const {shadowRoot} = await drawn(played);
  const {sheet} = played.canvasElement.querySelector('style')!;
  for (const [part, styles] of styledParts(played.args)) {
    const [found] = shadowRoot!.querySelectorAll(`[part~="${part}"]`);
    await expect(found, `::part(${part})`).toBeTruthy();
    const names = declared(styles);
    const look = () => names.map((name) => getComputedStyle(found!).getPropertyValue(name)).join();
    const styled = look();
    sheet!.disabled = true;
    const plain = look();
    sheet!.disabled = false;
    await expect(styled, `::part(${part}) with ${styles}`).not.toBe(plain);
  }
}

/** What a reader sees where the script never comes: a frame without scripts. */
export const withoutScript = (tag: string) => ({
  render: ({'default-slot': fallback}: Played['args']) =>
    html`<iframe class="without-script" title="Without the script" sandbox srcdoc=${`<${tag} style="font: 18px Georgia, serif">${String(fallback)}</${tag}>`}></iframe>`,
  play: async ({canvasElement}: Played) => expect(canvasElement.querySelector('iframe')).toBeVisible(),
});
