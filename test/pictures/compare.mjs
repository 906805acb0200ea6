import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

/**
 * What two pictures may differ by. Two runs of the same browser store the same bytes. A border that is 1 px thicker, even around one small
 * label of a long page, changes a larger share of the pixels than MAX_SHARE, and each of them by more than THRESHOLD (from 0 to 1, in
 * pixelmatch's measure), which does not see how one set of 32 colors differs from the next.
 */
const THRESHOLD = 0.05;
const MAX_SHARE = 0.00002;
const COLORS = 32;

/** A picture as it is stored. WebP without loss takes about a third less than PNG for these, and code hosts show it. */
export async function store(png) {
  const few = await sharp(png).png({palette: true, colours: COLORS, dither: 0}).toBuffer();
  return sharp(few).webp({lossless: true, effort: 6}).toBuffer();
}

/** Both pictures on canvases of one size, so that what one of them lacks is a difference too. */
async function pixels(image, width, height) {
  const {width: own, height: ownHeight} = await sharp(image).metadata();
  return sharp(image)
    .ensureAlpha()
    .extend({right: width - own, bottom: height - ownHeight, background: '#ff00ff'})
    .raw()
    .toBuffer();
}

/** What differs between two stored pictures, in words and as a PNG; undefined where nothing does. */
export async function difference(actual, recorded) {
  if (recorded.equals(actual)) return undefined;
  const sizes = await Promise.all([actual, recorded].map((image) => sharp(image).metadata()));
  const [now, before] = sizes.map(({width, height}) => `${width} × ${height}`);
  const [width, height] = ['width', 'height'].map((side) => Math.max(...sizes.map((size) => size[side])));
  const [a, b] = await Promise.all([actual, recorded].map((image) => pixels(image, width, height)));
  const marked = Buffer.alloc(a.length);
  const count = pixelmatch(a, b, marked, width, height, {threshold: THRESHOLD, includeAA: true});
  if (now === before && count <= MAX_SHARE * width * height) return undefined;
  const size = now === before ? '' : `${before} px became ${now} px, `;
  return {
    words: `${size}${count} pixels differ`,
    image: await sharp(marked, {raw: {width, height, channels: 4}})
      .png()
      .toBuffer(),
  };
}
