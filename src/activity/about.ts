import {html, nothing, type TemplateResult} from 'lit';
import type {ContentFile} from '../content/content-controller.js';
import {contentText} from '../content/content-text.js';
import {contentUrl} from '../content/content-url.js';
import type {ExportBlock} from '../taking/export-document.js';
import type {LocaleController} from '../language/locale.js';

interface About {
  /** Folded on the screen, open on paper; nothing where nothing is known. */
  readonly view: TemplateResult | typeof nothing;
  /** The same for what a learner takes along. */
  readonly blocks: readonly ExportBlock[];
}

/** What a widget knows of its own words: where the ideas come from, who has read them, what a machine translated. */
export function about({msg, pack}: LocaleController, content: ContentFile): About {
  const {status, source, sourceUrl} = content.about ?? {};
  const words = status && `${status} ${source}`;
  const address = sourceUrl && contentUrl(sourceUrl);
  const texts =
    content.review === 'machine' &&
    msg('The texts were translated by a machine, and nobody has checked them yet.', {
      id: 'common.about-texts',
      desc: 'The content (scenes, questions) was translated by a machine, and no native speaker has read it',
    });
  const buttons =
    pack?.machine &&
    msg('The buttons and messages were translated by a machine, and nobody has checked them yet.', {
      id: 'common.about-buttons',
      desc: 'The interface was translated by a machine, and no native speaker has read it',
    });
  const title = msg('About this', {id: 'common.about', desc: 'Opens what is known of the words: source, status, translation'});
  const lines = [words, address, texts, buttons].filter((line) => !!line) as string[];
  if (!lines.length) return {view: nothing, blocks: []};
  return {
    view: html`<details class="about" part="about">
      <summary>${title}</summary>
      ${lines.map((line) => html`<p>${line === words ? contentText(content, line) : line === address ? html`<a href=${line} target="_blank" lang=${content.lang} dir="ltr">${line}</a>` : line}</p>`)}
    </details>`,
    blocks: [title, ...lines].map((text, index) => ({tag: index ? 'p' : 'h2', text})),
  };
}
