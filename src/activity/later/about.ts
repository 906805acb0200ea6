import {html, type TemplateResult} from 'lit';
import type {ContentFile} from '../../content/content-file.js';
import {contentText} from '../../content/content-text.js';
import {contentUrl} from '../../content/later/content-url.js';
import type {LocaleController} from '../../language/locale.js';
import type {ExportBlock} from '../../taking/later/export-document.js';
import {aboutTitle} from '../../taking/take-along.js';

interface About {
  /** Closed on the screen until it is opened, open on paper. */
  readonly view: readonly TemplateResult[];
  /** The same for the document that a learner takes along; empty if nothing is known. */
  readonly blocks: readonly ExportBlock[];
}

/** What a widget knows about its own words: where the ideas come from, who has read them, what a machine translated. */
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
  const lines = [words, address, texts, buttons].filter((line) => !!line) as string[];
  if (!lines.length) return {view: [], blocks: []};
  const link = (line: string) => html`<a href=${line} target="_blank" lang=${content.lang} dir="ltr">${line}</a>`;
  return {
    view: lines.map((line) => html`<p>${line === words ? contentText(content, line) : line === address ? link(line) : line}</p>`),
    blocks: [aboutTitle(msg), ...lines].map((text, index) => ({tag: index ? 'p' : 'h2', text})),
  };
}
