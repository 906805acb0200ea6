// What filters of content systems leave of a snippet. DOMPurify needs a document, and runs in the page instead.
import sanitize from 'sanitize-html';

const words = ['p', 'br', 'strong', 'em', 'ul', 'ol', 'li', 'h2', 'h3', 'blockquote', 'img'];

/** By name: the library as it comes, and lists like those that were seen at work. */
export const FILTERS = {
  'sanitize-html': sanitize.defaults,
  // WordPress for authors: no script, no frame, no element that it does not know; data attributes on a div.
  kses: {
    allowedTags: [...words, 'a', 'div', 'span'],
    allowedAttributes: {a: ['href', 'title', 'rel', 'target', 'class'], div: ['class', 'id', 'data-*', 'style']},
  },
  // Canvas: frames too.
  canvas: {
    allowedTags: [...words, 'a', 'div', 'span', 'iframe'],
    allowedAttributes: {a: ['href', 'class'], div: ['class', 'data-*'], iframe: ['src', 'title', 'width', 'height', 'allow', 'style']},
  },
  // A forum that purifies: no classes, no data.
  forum: {allowedTags: [...words, 'a', 'div'], allowedAttributes: {a: ['href']}},
};

export const filtered = (filter, html) => sanitize(html, FILTERS[filter]);
