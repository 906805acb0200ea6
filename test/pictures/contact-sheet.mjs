import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** So many pictures stand on one sheet: enough to compare, few enough to see. */
const PER_SHEET = 8;
const STYLES =
  'body{margin:0;background:#888;font:14px sans-serif}section{columns:4;gap:20px;padding:20px}figure{display:inline-block;margin:0 0 20px}img{display:block;max-inline-size:100%}';

const figure = ({widget, name}) =>
  `<figure><img src="../../test/widgets/${widget}/recorded/${name}.webp" alt=""><figcaption>${name}</figcaption></figure>`;

/** Puts the recorded pictures on one page, and each sheet of it into an image. Returns the addresses of the files. */
export async function contactSheets(pictures, folder, camera) {
  const sheets = Array.from({length: Math.ceil(pictures.length / PER_SHEET)}, (_, index) =>
    pictures.slice(index * PER_SHEET, (index + 1) * PER_SHEET),
  );
  const sections = sheets.map((sheet) => `<section>${sheet.map(figure).join('')}</section>`);
  const page = new URL('contact-sheet.html', folder);
  writeFileSync(
    page,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures</title><style>${STYLES}</style>${sections.join('')}</html>\n`,
  );
  const images = await camera.photograph('/test-results/pictures/contact-sheet.html', 'section', 1600);
  return [
    page,
    ...images.map((image, index) => {
      const file = new URL(`contact-sheet-${String(index + 1).padStart(2, '0')}.png`, folder);
      writeFileSync(file, image);
      return file;
    }),
  ].map((file) => fileURLToPath(file));
}
