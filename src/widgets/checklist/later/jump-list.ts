import {html, type TemplateResult} from 'lit';
import type {PolicyItem} from '../content.js';
import type {ChecklistView} from '../view.js';

/** Essential items that are still open, with a way to each. */
export const jumpList = (view: ChecklistView, open: readonly PolicyItem[]): TemplateResult =>
  html`<ul>
    ${open.map(({id, item}) => html`<li><button part="button" class="jump" data-item=${id} @click=${jump}>${view.text(item)}</button></li>`)}
  </ul>`;

/** Opens the group of an item and focuses the item. */
function jump({currentTarget}: Event): void {
  const button = currentTarget as HTMLElement;
  const tick = (button.getRootNode() as ShadowRoot).querySelector<HTMLInputElement>(`[name="${button.dataset['item']}"]`)!;
  tick.closest('details')!.open = true;
  tick.focus();
}
