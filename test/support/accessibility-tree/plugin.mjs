// A command for tests in browsers: what the engine tells a screen reader now, beside what is recorded. It runs here and not in a page,
// because only an engine's own protocol shows its tree; the scenes are played by the tests with the helpers of all other tests.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import * as chromium from './chromium.mjs';
import * as firefox from './firefox.mjs';
import * as webkit from './webkit.mjs';
import {controlsOf, linesOf, namesOf, withSameDigits} from './text.mjs';

/** What each engine can show: Chromium all, Firefox all (compared by what a reader can go to), WebKit roles and names of the same. */
const ENGINES = {
  playwright: {read: ({id, browser}) => chromium.readTree(browser.getPage(id)), view: (lines) => lines},
  puppeteer: {read: ({id, browser}) => firefox.readTree(browser.getPage(id)), view: controlsOf},
  webdriver: {read: ({browser}) => webkit.readTree(browser.driver), view: (lines) => namesOf(controlsOf(lines))},
};

/** Undefined for Playwright's own Firefox and WebKit, which are used where a system has none: they show nobody their tree. */
const engineOf = ({type, name}) => (type === 'playwright' && name !== 'Chromium' ? undefined : ENGINES[type]);

/** The file of a name like `quiz.en.tree`, with the tests of its widget. */
const fileOf = (name) => new URL(`../../widgets/${name.split('.')[0]}/recorded/${name}.txt`, import.meta.url);

/** The scenes of a file by name: a heading each, an empty line, and the lines. */
function readScenes(name) {
  if (!existsSync(fileOf(name))) return new Map();
  const [, ...parts] = `\n${readFileSync(fileOf(name), 'utf8')}`.split('\n## ');
  return new Map(parts.map((part) => part.trimEnd().split('\n')).map(([scene, , ...lines]) => [scene, lines]));
}

const HEADER = '# What a screen reader is told. Written by `npm run snapshots`: read it as one who listens before you keep it.\n';
const recordings = new Map();

/** Keeps the lines of a scene as the ones to hold. A file is written anew from its first scene on. */
function record(name, scene, lines) {
  const scenes = recordings.get(name) ?? new Map();
  recordings.set(name, scenes.set(scene, lines));
  mkdirSync(new URL('.', fileOf(name)), {recursive: true});
  const parts = [...scenes].map(([title, all]) => `## ${title}\n\n${all.join('\n')}\n`);
  writeFileSync(fileOf(name), [HEADER, ...parts].join('\n'));
}

/** What is seen in a scene beside what is recorded; `npm run snapshots` records it. */
function compare({name, scene}, lines, view = (all) => all) {
  if (process.env.POWER_SNAPSHOTS === 'record') record(name, scene, lines);
  const recorded = readScenes(name).get(scene) ?? ['(nothing is recorded; run: npm run snapshots)'];
  const [left, right] = [lines, recorded].map((each) => withSameDigits(view(each).join('\n')));
  return {seen: left, recorded: right};
}

const COMMANDS = {
  'can-read-tree': (_, {browser}) => engineOf(browser) !== undefined,
  'compare-tree': async (payload, session) => {
    const {read, view} = engineOf(session.browser);
    return compare(payload, linesOf(await read(session), payload.lang), view);
  },
  'compare-lines': (payload) => compare(payload, payload.lines),
};

export const accessibilityTree = {
  name: 'accessibility-tree',
  executeCommand: ({command, payload, session}) => COMMANDS[command]?.(payload, session),
};
