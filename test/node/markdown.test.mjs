// What a learner wrote stays text in the Markdown file, as a reader of Markdown sees it.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {micromark} from 'micromark';
import {gfm, gfmHtml} from 'micromark-extension-gfm';
import {tsImport} from 'tsx/esm/api';

const {toText} = await tsImport('../../src/taking/later/export-text.ts', import.meta.url);

const documentOf = (text, label) => ({title: 'Notes', lang: 'en', fileName: 'notes', blocks: [{tag: 'p', text, ...(label && {label})}]});

const SIGNS = {amp: '&', lt: '<', gt: '>', quot: '"'};

/** What a reader of the Markdown sees after the title: the names of all elements, and the words. */
function read(source) {
  const html = micromark(toText(source, true), {extensions: [gfm()], htmlExtensions: [gfmHtml()]}).replace('<h1>Notes</h1>', '');
  return {
    elements: [...new Set([...html.matchAll(/<([a-z]\w*)/g)].map(([, name]) => name))].sort(),
    words: lines(html.replace(/<[^>]*>/g, '').replace(/&(\w+);/g, (_, name) => SIGNS[name])),
  };
}

/** Words without what no reader sees: the kind of a space, spaces at the ends of lines, empty lines. */
const lines = (text) =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.replaceAll('\t', '    ').replaceAll('\u00a0', ' ').trimEnd())
    .filter(Boolean)
    .join('\n');

const PAYLOADS = [
  'A heading?\n===',
  'A heading?\n---',
  'A heading?\n   =',
  '# no heading',
  '   ## no heading',
  '1) no list\n2) no list',
  '1. no list',
  '  12) no list',
  '- no list\n+ no list\n* no list',
  '-\n- ',
  '    no code',
  '\tno code',
  'text\n\n    no code\n\tno code',
  '```\nno code\n```',
  '~~~\nno code\n~~~',
  '`no code`',
  '&lt;b&gt; &amp;amp; &#35; &copy;',
  '***',
  '---',
  '___',
  '- - -',
  '* * *',
  '_ _ _',
  '<b>no tag</b>',
  '<script>alert(1)</script>',
  '<!-- no comment -->',
  '<https://example.org>',
  'https://example.org/a_b and www.example.org and someone@example.org',
  '[no link](https://example.org)',
  '![no picture](x.png)',
  '[no]: https://example.org\n[no]',
  '[^1]\n\n[^1]: no note',
  '> no quotation',
  '| no | table |\n|----|-------|\n| a | b |',
  'no | table\n:-- | --:\na | b',
  '- [ ] no task\n- [x] no task',
  '~~not struck~~ ~not~',
  '**not strong** __not__ *not* _not_',
  'a\\b \\* \\\\',
  'a line with two spaces  \nno break',
  'a line with a backslash\\\nno break',
  'end of line\r\nand\rmore',
  '$no$ formula, {no: braces}',
  ': no definition',
  '+++\nno = front\n+++',
  'word_with_underscores and 2*3*4',
  '\u200f- \u05d0\u05d1\u05d2',
  '٣) نص عربي\n# نص',
];

test('words in Markdown stay words', () => {
  for (const words of PAYLOADS) {
    const alone = read(documentOf(words));
    assert.deepEqual(alone, {elements: ['p'], words: lines(words)}, JSON.stringify(words));
    const labeled = read(documentOf(words, 'Your note:'));
    assert.deepEqual(labeled, {elements: ['p', 'strong'], words: lines(`Your note: ${words}`)}, JSON.stringify(words));
  }
});

test('a title and a heading are one line each', () => {
  const source = {...documentOf('text'), title: 'One\ntwo', blocks: [{tag: 'h2', text: 'Three\nfour'}]};
  assert.equal(toText(source, true), '# One two\n\n## Three four\n');
});

test('a line to write on stays one, and plain text is left as it is', () => {
  const line = '_'.repeat(30);
  assert.equal(toText(documentOf(line, 'Name:'), true), `# Notes\n\n**Name:** ${line}\n`);
  assert.equal(toText(documentOf('- a\n    # b &amp;')), 'Notes\n\n- a\n    # b &amp;\n');
});

test('a note of 400,000 empty lines ends', {timeout: 60_000}, () => {
  // Work that grew with the square of the lines would take hours.
  assert.ok(toText(documentOf(' \n'.repeat(400_000)), true).length);
});
