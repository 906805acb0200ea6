/** A text with a new block between its markers, `<!-- name -->` and `<!-- /name -->`. */
export function withBlock(text, name, block) {
  const markers = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!markers.test(text)) throw new Error(`A README has no place for its block: <!-- ${name} --> and <!-- /${name} -->.`);
  return text.replace(markers, (_, begin, end) => `${begin}\n${block.trim()}\n\n${end}`);
}

const cellText = (text) => String(text).replaceAll('|', '\\|').replace(/\s+/g, ' ');

/** A Markdown table. */
export const tableOf = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cellText).join(' | ')} |`).join('\n');
