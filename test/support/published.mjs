// The published snippets: the built gallery shows them, and its button copies them.
import {readFileSync} from 'node:fs';

const {version, powerWidgets} = JSON.parse(readFileSync('package.json', 'utf8'));
const ENTITIES = {'&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&'};

/** The address that the published snippets load their files from. */
export const PUBLISHED = `${powerWidgets.publicBase}/${version}/cdn`;

/** The snippet of a widget for a way to embed it, with another address instead of the public one. */
export function published(widget, way, base = PUBLISHED) {
  const page = readFileSync('dist/site/index.html', 'utf8');
  const [, shown] = new RegExp(`<code id="snippet-${widget}-${way}">([\\s\\S]*?)</code>`).exec(page) ?? [];
  if (!shown) throw new Error(`The gallery has no snippet "${way}" of ${widget}: npm run build`);
  const text = shown.replace(/<\/?span[^>]*>/g, '').replace(/&(lt|gt|quot|amp);/g, (entity) => ENTITIES[entity]);
  return text.replaceAll(PUBLISHED, base);
}
