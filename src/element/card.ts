import {html, type TemplateResult} from 'lit';
import {allowedValue} from './attributes.js';
import type {LocaleController} from './locale.js';
import {THEMES, type PowerElement} from './power-element.js';

/** The card around a widget, in the language and direction of its words. The heading inside with `id="title"` names it. */
export function card(host: PowerElement, {lang, dir}: LocaleController, body: unknown): TemplateResult {
  return html`<section
    class="card"
    part="card"
    lang=${lang}
    dir=${dir}
    data-theme=${allowedValue(host, 'theme', host.theme, THEMES, 'auto')}
    aria-labelledby="title"
  >
    <div class="body">${body}</div>
  </section>`;
}
