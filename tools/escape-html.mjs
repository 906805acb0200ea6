const ENTITIES = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Escapes text for HTML, including attribute values in quotes. */
export const escapeHtml = (text) => String(text).replace(/[&<>"]/g, (character) => ENTITIES[character]);
