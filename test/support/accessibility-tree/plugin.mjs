// Commands for browser tests that compare what the engine tells a screen reader with what is recorded. They run here and not in a page, because
// only an engine's own protocol shows its tree. The tests play the scenes, with the same helpers as all other tests.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import * as chromium from './chromium.mjs';
import * as firefox from './firefox.mjs';
import * as webkit from './webkit.mjs';
import {controlsOf, linesOf, namesOf, withSameDigits} from './text.mjs';

/** What each engine can show: Chromium everything, Firefox too (compared for controls and landmarks), WebKit roles and names of these. */
const ENGINES = {
  playwright: {read: ({id, browser}) => chromium.readTree(browser.getPage(id)), view: (lines) => lines},
  puppeteer: {read: ({id, browser}) => firefox.readTree(browser.getPage(id)), view: controlsOf},
  webdriver: {read: ({browser}) => webkit.readTree(browser.driver), view: (lines) => namesOf(controlsOf(lines))},
};

/** Undefined for Playwright's Firefox and WebKit, which are used if a system has none: they do not show their tree. */
const engineOf = ({type, name}) => (type === 'playwright' && name !== 'Chromium' ? undefined : ENGINES[type]);

/** The file for a name like `quiz.en.tree`, beside the tests of its widget. */
const fileOf = (name) => new URL(`../../widgets/${name.split('.')[0]}/recorded/${name}.txt`, import.meta.url);

/** The scenes of a file by name. Each is a heading, an empty line, and its lines. */
function readScenes(name) {
  if (!existsSync(fileOf(name))) return new Map();
  const [, ...parts] = `\n${readFileSync(fileOf(name), 'utf8')}`.split('\n## ');
  return new Map(parts.map((part) => part.trimEnd().split('\n')).map(([scene, , ...lines]) => [scene, lines]));
}

const HEADER = '# What a screen reader is told. Written by `npm run snapshots`: read it as one who listens before you keep it.\n';
const recordings = new Map();

/** Records the lines of a scene. The first scene of a run starts the file again. */
function record(name, scene, lines) {
  const scenes = recordings.get(name) ?? new Map();
  recordings.set(name, scenes.set(scene, lines));
  mkdirSync(new URL('.', fileOf(name)), {recursive: true});
  const parts = [...scenes].map(([title, all]) => `## ${title}\n\n${all.join('\n')}\n`);
  writeFileSync(fileOf(name), [HEADER, ...parts].join('\n'));
}

/** The lines of a scene now and as recorded; `npm run snapshots` records them. */
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
