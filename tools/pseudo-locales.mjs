const ACCENTS = Object.fromEntries(
  [...'aáeéiíoóuúAÁEÉIÍOÓUÚcçnñsšyýzžCÇNÑSŠYÝZŽ'].map((c, i, all) => (i % 2 ? [] : [c, all[i + 1]])).filter((p) => p.length),
);
const FILLER = 'one two three four five six seven eight nine ten '.repeat(60);

/** Accented and 40 to 100 % longer: shows what is not translated and what does not fit. */
function long(text) {
  const more = Math.ceil(text.length * (text.length < 20 ? 1 : text.length < 60 ? 0.6 : 0.4));
  return `[${text.replace(/[A-Za-z]/g, (letter) => ACCENTS[letter] ?? letter)} ${FILLER.slice(0, more).trimEnd()}]`;
}

/** Shown from right to left, letter by letter. */
const mirrored = (text) => (text ? `\u202e${text}\u202c` : text);

/** What makes each pseudo-locale out of an English text. For tests and Storybook only. */
export const PSEUDO_LOCALES = {'en-XA': long, 'ar-XB': mirrored};

/** A message template with its text changed and its placeholders kept. */
export function pseudoMessage(change, message) {
  return typeof message === 'string'
    ? change(message)
    : {...message, strings: message.strings.map((text) => (text.trim() ? change(text) : text))};
}

const KEPT = new Set(['id', 'zone', 'topic', 'profession', 'lang', 'audience', 'level', 'opening']);
/** Keys whose values are lists of ids. */
const REFERENCES = new Set(['decks', 'amplifiers']);

/** Content with its words changed and its ids kept. */
export function pseudoContent(change, value, key = '') {
  if (typeof value === 'string') return KEPT.has(key) ? value : change(value);
  if (Array.isArray(value))
    return value.map((item) => (typeof item === 'string' && REFERENCES.has(key) ? item : pseudoContent(change, item, key)));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, key === 'decks' ? inner : pseudoContent(change, inner, name)]),
  );
}
