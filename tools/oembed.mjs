// What a pasted address of a page becomes on a site that asks for it by oEmbed (https://oembed.com), as WordPress does. The files are static:
// they name the published address, and whoever serves a copy puts their own in its place.
import {escapeHtml} from './escape-html.mjs';
import {publicCdn} from './public-base.mjs';
import {readContent} from './widgets.mjs';

/** No step of HEIGHT_STEP in src/embed/frame-height.ts: so the page in the frame can tell that its height was heard. */
const HEIGHT = 600;

/** Of a site that it does not know WordPress takes one quoted link, which stands until the frame tells its height, and one frame. */
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
    // All of the column: with a number WordPress would hold the frame to the shape of both numbers, whatever is in it.
    html: `<blockquote><a href="${cdn}/${widget}.html">${words}</a></blockquote><iframe src="${cdn}/frame.html?widget=${widget}" title="${words}" width="100%" height="${HEIGHT}" frameborder="0" allow="clipboard-write"></iframe>`,
    width: 600,
    height: HEIGHT,
    cache_age: 86_400,
  };
}

/** How a page says where its file is. */
export const oembedLink = (widget) =>
  `<link rel="alternate" type="application/json+oembed" href="${publicCdn()}/${widget}.oembed.json" title="${escapeHtml(readContent('en', widget).title)}" />`;
