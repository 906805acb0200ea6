// The snippets that a host copies, for each way to embed a widget. The gallery, the docs and the tests all take them from here.
import {escapeHtml} from './escape-html.mjs';
import {locales} from './widgets.mjs';

/** The height of a frame in px if a page allows no styles: enough for most of the first view of any widget on a phone. */
const FRAME_HEIGHT = 640;

/**
 * The snippets of a widget, by way to embed it.
 *
 * @param {{name: string, tag: string, attributes: Record<string, string>}} widget its tag, and the attributes that the snippet has
 * @param {{base: string, integrityOf: (file: string) => string, link: string, title: string, alone: string, lang?: string}} published the
 *   address of `cdn/` of a version, without a slash at its end; the hash of each file; the words of the link, of the title of a frame, and of
 *   the link after it; the language of the host's page, if it is not English
 * @returns {Record<string, string>} HTML by way to embed: `tag`, `classic`, `inside-<language>`, `link`, `frame`; and an `address`
 */
export function snippetsOf({name, tag, attributes}, {base, integrityOf, link, title, alone, lang}) {
  const markup = (all) =>
    Object.entries(all)
      .map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
      .join('');
  const from = (file, kind = '') =>
    `<script${kind} src="${base}/${file}" integrity="${integrityOf(file)}" crossorigin="anonymous"></script>`;
  const page = (file, attributes) => {
    const query = new URLSearchParams({...attributes, ...(lang && {lang})});
    return `${base}/${file}${query.size ? `?${query}` : ''}`;
  };
  const own = page(`${name}.html`, attributes);
  // All frames of a site share one address: this keeps the answers of the same widget in two articles apart.
  const activity = [name, ...Object.values(attributes)].join('-');
  const styles = `power-reserve-${name}.css`;
  const space = `<link rel="stylesheet" href="${base}/${styles}" integrity="${integrityOf(styles)}" crossorigin="anonymous">`;
  const element = `<${tag}${markup(attributes)}><a href="${escapeHtml(own)}">${link}</a></${tag}>`;
  const frame = markup({
    src: page('frame.html', {widget: name, ...attributes, 'activity-id': activity}),
    title,
    width: '100%',
    height: `${FRAME_HEIGHT}`,
    loading: 'lazy',
    allow: 'clipboard-write',
    style: 'border: 0',
  });
  const module = ' type="module"';
  return {
    tag: `${space}\n${from(`power-${name}.js`, module)}\n${element}`,
    classic: `${space}\n${from('power-widgets.iife.js', ' defer')}\n${element}`,
    ...Object.fromEntries(
      locales.map((locale) => [`inside-${locale}`, `${space}\n${from(`${locale}/power-${name}.js`, module)}\n${element}`]),
    ),
    link: `${space}\n${from(`power-${name}.js`, module)}

<a class="${tag}" href="${escapeHtml(own)}">${link}</a>`,
    // Themes set the width of an article's children, except of frames. If a filter removes the frame, the link remains.
    frame: `${space}\n<div class="${tag}-frame"><iframe${frame}></iframe><p><a href="${escapeHtml(own)}">${alone}</a></p></div>\n${from('power-frame.js', ' async')}`,
    // Without attributes: WordPress asks a static oEmbed file about it, which cannot know any.
    address: page(`${name}.html`, {}),
  };
}
