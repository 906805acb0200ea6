// The snippets as they are published: what the built gallery shows, and its button copies.
import {readFileSync} from 'node:fs';

const {version, powerWidgets} = JSON.parse(readFileSync('package.json', 'utf8'));
const ENTITIES = {'&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&'};

/** Where the published snippets get their files from. */
export const PUBLISHED = `${powerWidgets.publicBase}/${version}/cdn`;

/** The snippet of a widget for a way in, with another address in place of the public one. */
export function published(widget, way, base = PUBLISHED) {
  const page = readFileSync('dist/site/index.html', 'utf8');
  const [, shown] = new RegExp(`<code id="snippet-${widget}-${way}">([\\s\\S]*?)</code>`).exec(page) ?? [];
  if (!shown) throw new Error(`The gallery has no snippet "${way}" of ${widget}: npm run build`);
  const text = shown.replace(/<\/?span[^>]*>/g, '').replace(/&(lt|gt|quot|amp);/g, (entity) => ENTITIES[entity]);
  return text.replaceAll(PUBLISHED, base);
}
