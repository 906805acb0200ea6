const ACCENTS = Object.fromEntries(
  [...'aáeéiíoóuúAÁEÉIÍOÓUÚcçnñsšyýzžCÇNÑSŠYÝZŽ'].map((c, i, all) => (i % 2 ? [] : [c, all[i + 1]])).filter((p) => p.length),
);
const FILLER = 'one two three four five six seven eight nine ten '.repeat(60);

/** Accented and 40 to 100 % longer: reveals text that is not translated or does not fit. */
function long(text) {
  const more = Math.ceil(text.length * (text.length < 20 ? 1 : text.length < 60 ? 0.6 : 0.4));
  return `[${text.replace(/[A-Za-z]/g, (letter) => ACCENTS[letter] ?? letter)} ${FILLER.slice(0, more).trimEnd()}]`;
}

/** Shown from right to left, letter by letter. */
const mirrored = (text) => (text ? `\u202e${text}\u202c` : text);

const GERMAN = {u: 'ü', U: 'Ü', oo: 'ö', ea: 'ä', ss: 'ß', sh: 'sch', c: 'k', w: 'v'};
/** Endings for German compounds, from long to short. */
const TAILS = ['verantwortlichkeiten', 'schaftlichkeiten', 'verantwortung', 'verhältnis', 'schaft', 'keit', 'ung', 'en'];

/** Still readable, but with umlauts and 30 to 60 % longer: not more words, but long compounds, which have few places to break. */
function german(text) {
  const words = text.split(/(\s+)/);
  const enough = words.length > 1 ? /\p{L}{5}/u : /\p{L}{4}/u;
  const compound = words.flatMap((word, index) => (enough.test(word) ? [index] : []));
  let [read, added, tails] = [0, 0, 0];
  return words
    .map((word, index) => {
      read += word.length;
      const due = Math.round(read * 0.5) - added;
      const last = index === compound.at(-1);
      // Short endings are collected into a long one, and the next ending is a different one.
      const tail =
        compound.includes(index) && (last || due > 10) ? TAILS.find((one, at) => one.length <= due && (last || at >= tails % 4)) : '';
      if (tail) tails++;
      const changed = word.replace(/oo|ea|ss|sh|[uUcw]/g, (letters) => GERMAN[letters]);
      const whole = tail ? changed.replace(/(\p{L})(?!.*\p{L})/u, `$1${tail}`) : changed;
      added += whole.length - word.length;
      return whole;
    })
    .join('');
}

const KANJI = '力関係者相談支援信頼境界同意責任時間場面言葉選択質問説明確認変化安全理由方法身体気持経験学習判断練習';
const HIRAGANA = 'のはをにがでともしてなりますことるからよ';
const KATAKANA = 'プラクティショナーサポートケアセッションバランスルールメモ';
const JAPANESE_SIGNS = {
  '.': '。',
  ',': '、',
  ';': '。',
  '?': '？',
  '!': '！',
  ':': '：',
  '(': '（',
  ')': '）',
  '“': '「',
  '”': '」',
  '‘': '『',
  '’': '』',
};

/** A word as Japanese characters, half as many as its letters: a short word becomes a particle, a long one a loan word. */
function japaneseWord(word) {
  const key = [...word].reduce((sum, letter) => sum + letter.codePointAt(0), 0);
  const signs = (from, count) => Array.from({length: count}, (_, index) => from[(key + index) % from.length]).join('');
  if (word.length < 4) return signs(HIRAGANA, 1);
  if (word.length > 9) return signs(KATAKANA, Math.round(word.length / 2));
  return signs(KANJI, 2) + signs(HIRAGANA, Math.round(word.length / 2) - 2);
}

/** Kana and kanji without spaces, with Japanese punctuation; digits, symbols and file extensions stay. */
function japanese(text) {
  return text
    .replace(/(?<=\()\.\p{L}+|[\p{L}’']*\p{L}/gu, (word) => (word.startsWith('.') ? word : japaneseWord(word)))
    .replace(/[,;?!:()“”‘’]|\.(?!\w)/g, (sign) => JAPANESE_SIGNS[sign])
    .replace(/ +/g, '');
}

/** The function that makes each pseudo-locale from English text. For tests and Storybook only. */
export const PSEUDO_LOCALES = {'en-XA': long, 'ar-XB': mirrored, 'de-XA': german, 'ja-XA': japanese};

/** A message template with its text changed and its placeholders kept. */
export function pseudoMessage(change, message) {
  return typeof message === 'string'
    ? change(message)
    : {...message, strings: message.strings.map((text) => (text.trim() ? change(text) : text))};
}
