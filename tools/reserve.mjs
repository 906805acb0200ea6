// The space that a page reserves for a widget while its script loads, so that nothing moves when it appears. Space that the card does not fill
// stays free below it until the learner acts. It comes from tools/reserve.json, which `npm run measure` writes.
import {existsSync, readFileSync} from 'node:fs';
import {root} from './widgets.mjs';

const file = new URL('tools/reserve.json', root);
const table = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};

/**
 * The space itself: a box without width behind the card. Unlike the widget, it can query how wide the widget is. Chromium reads `min-width` in
 * much less time than `width >=` (measured), and there are hundreds of steps.
 */
const box = (selector, [[, lowest], ...steps]) => `    ${selector}::before {
      block-size: calc(${lowest});
${steps.map(([from, height]) => `      @container (min-width: ${from}) { block-size: calc(${height}) }\n`).join('')}    }
`;

/**
 * dist/cdn/power-reserve-<name>.css, for tags, for links and marked elements that become widgets, and for the box around a frame. It does not
 * apply in print or if scripts are off. `hidden` elements stay hidden, and a link inside a widget is only its fallback.
 *
 * @param {string} widget
 * @returns {string} CSS
 * @throws if the widget has not been measured yet
 */
export function reserveStyles(widget) {
  if (!table[widget]) throw new Error(`tools/reserve.json has no "${widget}": run npm run measure -- ${widget}`);
  const {en, ...others} = table[widget];
  const name = `power-${widget}`;
  return `${name}:not([hidden]) {
  display: block;
}
@media screen and (scripting) {
  :where(${name}, a.${name}, [data-power=${widget}], .${name}-frame):not([hidden], ${name} *) {
    display: flow-root;
    container-type: inline-size;
    &::before {
      content: '';
      float: inline-start;
      inline-size: 0;
      visibility: hidden;
    }
${box('&', en)}${Object.entries(others)
    .map(([lang, steps]) => box(`&:lang(${lang})`, steps))
    .join('')}  }
  /* The page in a frame has its own font. Its height comes in steps of 64 px (HEIGHT_STEP), and the link is below the space. */
  .${name}-frame {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    font-size: 16px;
    line-height: 1.5;
    &::before {
      padding-block-end: 64px;
    }
    &::before, & > iframe {
      grid-area: 1 / 1;
    }
    /* It fills the space: in a lower frame a scroll bar would make the content narrower, and so higher than it is in the end. */
    & > iframe {
      min-block-size: 100%;
    }
  }
  /* The columns give the element a width where its parent takes its width from the content, such as a table cell. */
  ${name}:defined:not([hidden]) {
    display: grid;
    grid-template-columns: minmax(0, 40em) minmax(0, 1fr);
    &::before {
      grid-area: 1 / 1 / 2 / -1;
    }
  }
}
`;
}
