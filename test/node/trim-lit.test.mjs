// The files for script tags hold a part of Lit: what is not in it must not be asked for, and another Lit must not be cut in the wrong place.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {parseAst} from 'rollup/parseAst';
import {TRIMS} from '../../tools/lit-trims.mjs';
import {refuseRemoved, trimmed, trimLit} from '../../tools/trim-lit.mjs';

const refuse = (code) => refuseRemoved(code, parseAst(code));

const REFUSED = {
  'a part of an element': 'html`<p ${x}></p>`',
  'a part of an element after an attribute': 'html`<p class=${x} ${y}></p>`',
  'the text of a field': 'html`<textarea>${x}</textarea>`',
  'text in a field': 'html`<textarea>a < b</textarea><p>${x}</p>`',
  'a comment': 'html`<!-- ${x} --><p></p>`',
  'a comment without a value': 'html`<!-- a > b --><p>${x}</p>`',
  'a bound tag': 'html`<${x}></${x}>`',
  'a style sheet with a value': 'css`p {color: ${x}}`',
  'an object that listens': 'html`<p @click=${{handleEvent() {}}}></p>`',
  'what changed': 'class A extends B { updated(changed) {} }',
  'another step of an update': 'class A extends B { willUpdate() {} }',
};

for (const [what, code] of Object.entries(REFUSED)) test(`refused: ${what}`, () => assert.throws(() => refuse(code)));

const TAKEN = [
  'html`<p class="a ${x} b ${y}" lang=${z} .text=${t} ?hidden=${h} @click=${c}>${x}, ${y}</p>`',
  'html`<textarea .value=${x}></textarea><input .value=${x}/>${y}`',
  'svg`<rect x=${x}></rect>${y}`',
  'css`p {color: red}`',
  'class A extends B { updated() {} }',
];
for (const code of TAKEN) test(`taken: ${code}`, () => refuse(code));

test('a directive is refused', () => {
  for (const file of ['directive.js', 'directives/live.js', 'async-directive.js', 'static.js'])
    assert.throws(() => trimLit().transform('', `/node_modules/lit-html/${file}`), /directive/);
});

test('each trim finds its text once; text that is missing or there twice stops the build, and says which', () => {
  for (const [file, trims] of Object.entries(TRIMS)) {
    const folder = file.startsWith('reactive') ? '@lit/' : '';
    const code = readFileSync(new URL(`../../node_modules/${folder}${file}`, import.meta.url), 'utf8');
    assert.ok(trimmed(code, trims, file).length < code.length);
    for (const [name, from] of trims) {
      const one = [[name, from, '']];
      for (const changed of [code.replace(from, ''), code + from])
        assert.throws(
          () => trimmed(changed, one, file),
          ({message}) => message.includes(name) && message.includes(file),
        );
    }
  }
});
