const ENTITIES = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Text as it stands in HTML, also within the quotes of an attribute. */
export const escapeHtml = (text) => String(text).replace(/[&<>"]/g, (character) => ENTITIES[character]);
