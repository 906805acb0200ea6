// “Put this on your page” in the gallery: a widget's snippets, one for each way to embed it; one is shown at a time.
import {languageName, locales} from './widgets.mjs';

const EMBED_METHODS = ['tag', 'classic', ...locales.map((locale) => `inside-${locale}`), 'link', 'frame', 'address'];

/** The systems that a host may paste it into; each has a first step. */
const PLACES = {wordpress: 'WordPress', moodle: 'Moodle', canvas: 'Canvas', html: 'HTML'};

const place = ([key, name]) => `<div><dt translate="no">${name}</dt><dd data-words="place.${key}"></dd></div>`;

/** The label of a way to embed: words of the page, or the name of the language that is inside. */
const label = (way) =>
  way.startsWith('inside-')
    ? `<span><span data-words="share.inside"></span> <bdi lang="${way.slice(7)}">${languageName(way.slice(7))}</bdi></span>`
    : `<span data-words="share.${way}"></span>`;

const choice = (name) => (way, index) =>
  `<label><input type="radio" name="way-${name}" value="${way}" autocomplete="off"${index ? '' : ' checked'} />${label(way)}</label>`;

const snippet = (name, html) => (way) => `<div class="way" data-way="${way}">
                <p data-words="share.how-${way.replace(/-.*/, '')}"></p>
                <pre dir="ltr" translate="no"><code id="snippet-${name}-${way}">${html(way)}</code></pre>
                <p class="copying">
                  <button type="button" class="button" data-copies="snippet-${name}-${way}" data-words="share.copy" data-words-data-copied="share.copied" data-words-data-selected="share.selected"></button>
                  <span role="status"></span>
                </p>
              </div>`;

/** The part below a widget. `html` returns the snippet for a way to embed, as readable markup. */
export const shareOf = (name, html) => `<details class="share">
              <summary data-words="share.summary"></summary>
              <fieldset class="switch ways">
                <legend data-words="share.way"></legend>
                ${EMBED_METHODS.map(choice(name)).join('\n                ')}
              </fieldset>
              ${EMBED_METHODS.map(snippet(name, html)).join('\n              ')}
              <dl class="places">
                ${Object.entries(PLACES).map(place).join('\n                ')}
              </dl>
              <p data-words="share.refused"></p>
              <p data-words="share.proof"></p>
              <p data-words="share.published"></p>
            </details>`;

/** The style rules that show only the chosen snippet. */
export const shareStyles = () =>
  EMBED_METHODS.map((way) => `.share:not(:has([value='${way}']:checked)) [data-way='${way}'] {\n  display: none;\n}\n`).join('');
