import {html, nothing, type TemplateResult} from 'lit';
import type {ContentFile} from './content.js';
import {contentText} from './content-text.js';
import {contentUrl} from './content-url.js';
import type {ExportBlock} from './export-document.js';
import type {LocaleController} from './locale.js';

interface About {
  /** Folded on the screen, open on paper; nothing where nothing is known. */
  readonly view: TemplateResult | typeof nothing;
  /** The same for what a learner takes along. */
  readonly blocks: readonly ExportBlock[];
}

/** What a widget knows of its own words: where the ideas come from, who has read them, what a machine translated. */
export function about({msg, pack}: LocaleController, content: ContentFile): About {
  const {status = '', source = '', sourceUrl} = content.about ?? {};
  const words = `${status} ${source}`.trim();
  const address = (sourceUrl && contentUrl(sourceUrl)) || '';
  const translated = [
    content.review === 'machine'
      ? msg('A machine translated the texts; nobody has checked them yet.', {
          id: 'common.about-texts',
          desc: 'The content (scenes, questions) was translated by a machine, and no native speaker has read it',
        })
      : '',
    pack?.machine
      ? msg('A machine translated the buttons and messages; nobody has checked them yet.', {
          id: 'common.about-buttons',
          desc: 'The interface was translated by a machine, and no native speaker has read it',
        })
      : '',
  ].join(' ');
  const lines = [words, address, translated.trim()].filter(Boolean);
  if (!lines.length) return {view: nothing, blocks: []};
  const title = msg('About this', {id: 'common.about', desc: 'Opens what is known of the words: source, status, translation'});
  return {
    view: html`<details class="about" part="about">
      <summary>${title}</summary>
      <p>${contentText(content, words)}</p>
      ${address ? html`<a href=${address} target="_blank" rel="noreferrer" dir="ltr">${address}</a>` : nothing}
      <p>${translated}</p>
    </details>`,
    blocks: [{tag: 'h2', text: title}, ...lines.map((text) => ({tag: 'p', text}) as const)],
  };
}
