// The house rules that ESLint checks: each finds what it is for, and leaves alone what is right.
import assert from 'node:assert/strict';
import {describe, it, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {ESLint, RuleTester} from 'eslint';
import tseslint from 'typescript-eslint';
import laterOnDemand from '../../tools/lint/later-on-demand.mjs';
import widgetsApart from '../../tools/lint/widgets-apart.mjs';
import {root} from '../../tools/widgets.mjs';

RuleTester.describe = describe;
RuleTester.it = it;
const tester = new RuleTester({languageOptions: {parser: tseslint.parser}});

const quiz = 'src/widgets/quiz/power-quiz.ts';
const at = (filename, code, messageId) => ({filename, code, name: `${filename}: ${code}`, ...(messageId && {errors: [{messageId}]})});

tester.run('what comes later is loaded when it is needed', laterOnDemand, {
  valid: [
    at(quiz, "const load = () => import('./later/index.js');"),
    at(quiz, "import type {Reader} from './later/reader.js';"),
    at(quiz, "export type {Reader} from './later/reader.js';"),
    at(quiz, "import {laterFile} from '../../embed/later-file.js';"),
    at(quiz, "import {later} from 'later/index.js';"),
    at('src/widgets/quiz/later/reader.ts', "import {rules} from '../../../content/later/rules.js';"),
    at('src/widgets/quiz/later/reader.ts', "export {problemText} from './words.js';"),
  ],
  invalid: [
    at(quiz, "import {read} from './later/reader.js';", 'static'),
    at(quiz, "import {rules} from '../../content/later/rules.js';", 'static'),
    at(quiz, "import './later/index.js';", 'static'),
    // The compiler leaves this in as an import without names.
    at(quiz, "import {type Reader} from './later/reader.js';", 'static'),
    at('src/index.ts', "export {read} from './widgets/quiz/later/reader.js';", 'static'),
    at('src/embed/later-file.ts', "export * from './later/index.js';", 'static'),
  ],
});

tester.run('widgets never import each other; shared folders never import a widget', widgetsApart, {
  valid: [
    at(quiz, "import {score} from './model.js';"),
    at('src/widgets/quiz/later/reader.ts', "import {rules} from '../content.js';"),
    at(quiz, "import {zones} from '../../subject/zones.js';"),
    at(quiz, "import {html} from 'lit';"),
    at('src/index.ts', "export * from './generated/widgets.js';"),
  ],
  invalid: [
    at(quiz, "import {Step} from '../explainer/model.js';", 'apart'),
    at(quiz, "import type {Step} from '../explainer/model.js';", 'apart'),
    at(quiz, "export * from '../explainer/model.js';", 'apart'),
    at(quiz, "const load = () => import('../explainer/later/index.js');", 'apart'),
    at('src/index.ts', "export {PowerQuiz} from './widgets/quiz/power-quiz.js';", 'apart'),
    at('src/element/announcer.ts', "import {score} from '../widgets/quiz/model.js';", 'apart'),
  ],
});

const eslint = new ESLint({cwd: fileURLToPath(root)});
/** The rules that a file would break if this were its text. */
async function broken(filePath, code) {
  const [{messages}] = await eslint.lintText(code, {filePath});
  return messages.map(({ruleId}) => ruleId).filter((rule) => !rule?.startsWith('@typescript-eslint/no-unused'));
}

/** By the rule: text that breaks it in a file of a widget. */
const WRONG = {
  'text stays text: nothing in the source writes markup from strings': [
    ['no-restricted-imports', "import {unsafeHTML} from 'lit/directives/unsafe-html.js';"],
    ['no-restricted-imports', "import {unsafeSVG as svg} from 'lit-html/directives/unsafe-svg.js';"],
    ['no-restricted-imports', "import {css, unsafeCSS} from '@lit/reactive-element';"],
    ['no-restricted-imports', "import {styleMap} from 'lit/directives/style-map.js';"],
    ['no-restricted-properties', "document.body.innerHTML = '';"],
    ['no-restricted-properties', "document.body.insertAdjacentHTML('beforeend', '');"],
    ['no-restricted-syntax', 'html`<p .innerHTML=${words}></p>`;'],
    ['no-restricted-syntax', 'html`<p class="a" style="color: red"></p>`;'],
    ['no-restricted-syntax', 'svg`<path\n style=${words} />`;'],
    ['no-eval', "eval('1');"],
    ['no-new-func', "new Function('1');"],
  ],
  'text never stands over a gradient: there is none': [
    ['no-restricted-syntax', 'css`:host { background: linear-gradient(red, blue); }`;'],
    ['no-restricted-syntax', "element.style.background = 'repeating-conic-gradient(red, blue)';"],
  ],
  'what is called is our own, not what an old library put in its place': [
    ['no-restricted-syntax', 'JSON.stringify(state);'],
    ['no-restricted-syntax', 'answers.reduce(add);'],
  ],
  'widgets and what comes later are imported as the rules above say': [
    ['house/widgets-apart', "import {Step} from '../explainer/model.js';"],
    ['house/later-on-demand', "import {read} from './later/reader.js';"],
  ],
};
for (const [title, wrong] of Object.entries(WRONG))
  test(title, async () => {
    for (const [rule, code] of wrong) assert.deepEqual(await broken(quiz, code), [rule], code);
    assert.deepEqual(await broken(quiz, 'html`<p class="style" .hidden=${off}>${words}</p>`; Object.entries(words);'), []);
  });

test('stories use what they import of their own: a bundler leaves out a module of which nothing is used', async () => {
  const story = 'stories/quiz.stories.ts';
  for (const right of ["import '../src/all.js';", "import './theming/page.css';", "import {states} from './states.js'; states();"])
    assert.deepEqual(await broken(story, right), [], right);
  assert.deepEqual(await broken(story, "import './support/states.js';"), ['no-restricted-syntax']);
  assert.deepEqual(await broken('stories/frameworks/quiz.ts', "import './support/states.js';"), []);
});
