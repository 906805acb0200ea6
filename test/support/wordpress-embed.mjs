// A pasted address on a WordPress site that does not know us: the part of the oEmbed answer that it keeps, and the page with the frame.
import sanitize from 'sanitize-html';

export const SECRET = 'aB3dE5gH7j';

const KEPT = {
  allowedTags: ['a', 'blockquote', 'iframe'],
  allowedAttributes: {
    a: ['href'],
    iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
  },
};

/** Like `wp_filter_oembed_result`: a quoted link, shown first, and a sandboxed frame, hidden until it sends its height. */
export function embedded(html) {
  const [, quote = '', frame] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(sanitize(html, KEPT)) ?? [];
  if (!frame) return '';
  const secret = `data-secret="${SECRET}"`;
  const hidden = quote ? ' style="position: absolute; visibility: hidden;"' : '';
  return (
    quote.replace('<blockquote', `<blockquote class="wp-embedded-content" ${secret}`) +
    frame
      .replace(/ src="(.*?)"/, ` src="$1#?secret=${SECRET}" ${secret}`)
      .replace('<iframe', `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${hidden}`)
  );
}

/** Like `wp-embed.js`, after the page calls `listen()`. */
export const PARENT = `window.listen = () => addEventListener('message', ({data, source}) => {
  if (!data?.secret || /[^a-zA-Z0-9]/.test(data.secret)) return;
  for (const quote of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]')) quote.style.display = 'none';
  for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
    if (source !== frame.contentWindow) continue;
    frame.removeAttribute('style');
    if (data.message === 'height') frame.height = Math.min(Math.max(parseInt(data.value, 10), 200), 1000);
  }
});
window.messages = [];
addEventListener('message', ({data}) => messages.push(data));`;
