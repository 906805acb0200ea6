// `npm run pictures` takes all pictures again and puts them on contact sheets to look at; `npm run pictures -- quiz` those of one widget. Without
// --update it compares them with the recorded ones; `npm test` does that. Another version of the browser, or another system, draws letters
// a little differently: there, differences are told and fail nothing.
import {execFileSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {namedWidgets} from '../../tools/named-widgets.mjs';
import {root} from '../../tools/widgets.mjs';
import {openCamera} from './camera.mjs';
import {difference, store} from './compare.mjs';
import {contactSheets} from './contact-sheet.mjs';
import {plan} from './plan.mjs';

const widgets = namedWidgets(process.argv);
const update = process.argv.includes('--update');
const results = new URL('test-results/pictures/', root);
const recordedFor = (widget) => new URL(`test/widgets/${widget}/recorded/`, root);
const versionFile = (widget) => new URL('browser.json', recordedFor(widget));
const picturesOf = (widget) => readdirSync(recordedFor(widget)).filter((file) => file.endsWith('.webp'));
const nameOf = (file) => file.replace(/\.webp$/, '');

/** Every picture of a widget with its name, one after the other: the screens first, then the pages of the prints. */
async function* takeAll(camera, widget) {
  for (const picture of plan(camera.names, widget)) yield {name: picture.name, png: await camera.take(picture)};
  for (const print of camera.names.prints[widget]) {
    for (const [index, png] of (await camera.print(widget, print)).entries()) yield {name: `print-${widget}-${print}-${index + 1}`, png};
  }
}

async function record(camera) {
  const taken = [];
  for (const widget of widgets) {
    const folder = recordedFor(widget);
    mkdirSync(folder, {recursive: true});
    for (const file of picturesOf(widget)) rmSync(new URL(file, folder));
    for await (const {name, png} of takeAll(camera, widget)) {
      writeFileSync(new URL(`${name}.webp`, folder), await store(png));
      taken.push({widget, name});
    }
    writeFileSync(versionFile(widget), `{"chromium": ${camera.version}, "platform": "${process.platform}"}\n`);
  }
  const sheets = await contactSheets(taken, results, camera);
  console.log(`${taken.length} pictures recorded. To look at:\n${sheets.join('\n')}`);
}

/** What is wrong with each picture of a widget, by name; an empty line for one with no fault. */
async function compareAll(camera, widget) {
  const recorded = recordedFor(widget);
  const files = new Set(picturesOf(widget));
  const complaints = new Map();
  for await (const {name, png} of takeAll(camera, widget)) {
    const file = `${name}.webp`;
    const found = files.delete(file) && (await difference(await store(png), readFileSync(new URL(file, recorded))));
    if (found === undefined) {
      complaints.set(name, '');
      continue;
    }
    writeFileSync(new URL(`${name}-actual.png`, results), png);
    if (found) writeFileSync(new URL(`${name}-difference.png`, results), found.image);
    complaints.set(name, found ? found.words : 'is not recorded; `npm run pictures` records it');
  }
  for (const file of files) complaints.set(nameOf(file), 'is recorded, but nothing takes it; `npm run pictures` removes it');
  return complaints;
}

/** Compares a widget's pictures, and says how many are as recorded and how many fail. */
async function compare(camera, widget) {
  const {chromium, platform} = JSON.parse(readFileSync(versionFile(widget), 'utf8'));
  const complaints = await compareAll(camera, widget);
  const failed = [...complaints].filter(([, complaint]) => complaint);
  for (const [name, complaint] of failed) console.log(`${name}: ${complaint}`);
  if (failed.length) console.log('Actual pictures and differences: test-results/pictures');
  const other = chromium !== camera.version || platform !== process.platform;
  if (other) {
    const [before, now] = [`Chromium ${chromium} on ${platform}`, `Chromium ${camera.version} on ${process.platform}`];
    console.log(`${widget}: recorded with ${before}, taken with ${now}: differences do not fail.`);
  }
  return {same: complaints.size - failed.length, failures: other ? 0 : failed.length};
}

/** Compares all, and says the sum in the last line, which `npm test` reads. */
async function compareWidgets(camera) {
  const sum = {same: 0, failures: 0};
  for (const widget of widgets) {
    const {same, failures} = await compare(camera, widget);
    sum.same += same;
    sum.failures += failures;
  }
  console.log(`${sum.same} pictures are as recorded, ${sum.failures} fail`);
  process.exitCode = sum.failures ? 1 : 0;
}

rmSync(results, {recursive: true, force: true});
mkdirSync(results, {recursive: true});
// The words may have changed; `npm test` has made them anew already.
if (update) execFileSync(process.execPath, ['tools/generate.mjs'], {cwd: root});
const camera = await openCamera();
try {
  await (update ? record(camera) : compareWidgets(camera));
} finally {
  await camera.close();
}
