// `npm run pictures` takes all pictures anew and puts them on contact sheets to look at. Without --update it compares them with the recorded
// ones; `npm test` does that. Another version of the browser, or another system, draws letters a little differently: there, differences are
// told and fail nothing.
import {execFileSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {root} from '../../tools/widgets.mjs';
import {openCamera} from './camera.mjs';
import {difference, store} from './compare.mjs';
import {contactSheets} from './contact-sheet.mjs';
import {plan} from './plan.mjs';

const update = process.argv.includes('--update');
const recorded = new URL('test/pictures/recorded/', root);
const results = new URL('test-results/pictures/', root);
const versionFile = new URL('browser.json', recorded);
const nameOf = (file) => file.replace(/\.webp$/, '');

/** Every picture with its name, one after the other: the screens first, then the pages of the prints. */
async function* takeAll(camera) {
  for (const picture of plan(camera.names)) yield {name: picture.name, png: await camera.take(picture)};
  for (const name of camera.names.prints) {
    for (const [index, png] of (await camera.print(name)).entries()) yield {name: `print-${name}-${index + 1}`, png};
  }
}

async function record(camera) {
  rmSync(recorded, {recursive: true, force: true});
  mkdirSync(recorded, {recursive: true});
  const names = [];
  for await (const {name, png} of takeAll(camera)) {
    writeFileSync(new URL(`${name}.webp`, recorded), await store(png));
    names.push(name);
  }
  writeFileSync(versionFile, `{"chromium": ${camera.version}, "platform": "${process.platform}"}\n`);
  const sheets = await contactSheets(names, results, camera);
  console.log(`${names.length} pictures recorded. To look at:\n${sheets.join('\n')}`);
}

/** What is wrong with each picture, by name; an empty line where nothing is. */
async function compareAll(camera) {
  const files = new Set(readdirSync(recorded).filter((file) => file.endsWith('.webp')));
  const complaints = new Map();
  for await (const {name, png} of takeAll(camera)) {
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

async function compare(camera) {
  const {chromium, platform} = JSON.parse(readFileSync(versionFile, 'utf8'));
  const complaints = await compareAll(camera);
  const failed = [...complaints].filter(([, complaint]) => complaint);
  for (const [name, complaint] of failed) console.log(`${name}: ${complaint}`);
  if (failed.length) console.log('Actual pictures and differences: test-results/pictures');
  const other = chromium !== camera.version || platform !== process.platform;
  if (other) {
    const [before, now] = [`Chromium ${chromium} on ${platform}`, `Chromium ${camera.version} on ${process.platform}`];
    console.log(`Recorded with ${before}, taken with ${now}: differences do not fail.`);
  }
  const failures = other ? 0 : failed.length;
  console.log(`${complaints.size - failed.length} pictures are as recorded, ${failures} fail`);
  process.exitCode = failures ? 1 : 0;
}

rmSync(results, {recursive: true, force: true});
mkdirSync(results, {recursive: true});
// The words may have changed; `npm test` has made them anew already.
if (update) execFileSync(process.execPath, ['tools/generate.mjs'], {cwd: root});
const camera = await openCamera();
try {
  await (update ? record(camera) : compare(camera));
} finally {
  await camera.close();
}
