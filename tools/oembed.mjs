// Makes the oEmbed files (https://oembed.com): a site such as WordPress asks for one when somebody pastes the address of a page. The files are
// static and contain the published address; people who serve a copy replace it with their own.
import {escapeHtml} from './escape-html.mjs';
import {publicCdn} from './public-base.mjs';
import {readContent} from './widgets.mjs';

/** Not a multiple of HEIGHT_STEP in src/embed/frame-height.ts, so the page in the frame notices when its height is applied. */
const HEIGHT = 600;

/** From a site that it does not know, WordPress accepts one quoted link, shown until the frame sends its height, and one frame. */
export function oembedOf(widget) {
  const {title} = readContent('en', widget);
  const words = escapeHtml(title);
  const cdn = publicCdn();
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'power-widgets',
    provider_url: cdn,
    // The width of the column: with a number, WordPress would force the frame into the ratio of the two numbers.
    html: `<blockquote><a href="${cdn}/${widget}.html">${words}</a></blockquote><iframe src="${cdn}/frame.html?widget=${widget}" title="${words}" width="100%" height="${HEIGHT}" frameborder="0" allow="clipboard-write"></iframe>`,
    width: 600,
    height: HEIGHT,
    cache_age: 86_400,
  };
}

/** The link in a page that names its oEmbed file. */
export const oembedLink = (widget) =>
  `<link rel="alternate" type="application/json+oembed" href="${publicCdn()}/${widget}.oembed.json" title="${escapeHtml(readContent('en', widget).title)}" />`;
