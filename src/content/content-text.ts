import {html, nothing, type TemplateResult} from 'lit';
import {knownDirection} from '../language/known-direction.js';

/** A text of the content in its own language and direction, which may differ from those of the interface around it. */
export function contentText({lang}: {readonly lang: string}, text: string, id?: string): TemplateResult {
  return html`<span class="content" id=${id ?? nothing} lang=${lang} dir=${knownDirection(lang)} .textContent=${text}></span>`;
}
