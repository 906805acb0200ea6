import {html, nothing, type TemplateResult} from 'lit';
import {directionOf} from '../language/locale-chain.js';

/** A text of the content in its own language and direction, which may differ from those of the interface around it. */
export function contentText({lang}: {readonly lang: string}, text: string, id?: string): TemplateResult {
  return html`<span class="content" id=${id ?? nothing} lang=${lang} dir=${directionOf(lang)} .textContent=${text}></span>`;
}
