import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {Zone} from '../../../subject/zones.js';
import {ZONE_PATHS} from '../../../design/copied/stone-shapes.js';
import {GROUND_Y, LAYER_PITCH, PRACTITIONER_X, stonePair, type StonesScene} from '../../../design/stones-scene.js';

/** A layer as a path, 128 wide, with the middle of its foot at the origin. */
const LAYER = 'M-64-7c0-5 5-7 14-7.5 34-1.5 68-1 100 .5 9 .5 14 3 14 7.500s-5 6.500-14 6.500h-100c-9 0-14-2.500-14-6.500z';
const MOST_LAYERS = 6;
/** Where the layers lie that are off: in two small piles. */
const STORE_X = [396, 446];
const STORE_PITCH = 8;

/** A jar that is 92 wide and stands on the ground; `rise` is how high its straight side is. */
const jar = (rise: number): string =>
  `M-29-${rise + 48}v5c0 11-22 9-22 26v${rise - 7}q0 24 24 24h54q24 0 24-24v-${rise - 7}c0-17-22-15-22-26v-5z`;

/** A picture that not every first view needs; undefined if the scene is that of the two stones. `press` tells which layer was pressed. */
export function scenePicture(scene: StonesScene, press?: (layer: number) => void): SVGTemplateResult | undefined {
  const {zone, vessels, layers, first} = scene;
  if (zone) return zonePair(zone);
  if (vessels) return jars(vessels);
  if (layers !== undefined) return stonePair(scene, layerStack(layers, press));
  return first === undefined ? undefined : thenAndNow(scene, first);
}

/** The stones of a zone, large. */
function zonePair(zone: Zone): SVGTemplateResult {
  const [practitioner, client] = ZONE_PATHS[zone];
  return svg`<g class="still ${zone}" transform="translate(149 51) scale(1.9)"><path class="client" d=${client}></path><path class="practitioner" d=${practitioner}></path></g>`;
}

/** The layers that are on lie under the practitioner's stone, the others beside it. A press puts one on, or takes one off. */
function layerStack(layers: number, press?: (layer: number) => void): SVGTemplateResult {
  const place = (layer: number) => {
    // Every other one is turned round, so that no two look alike.
    const width = (1.06 - 0.045 * layer) * (layer % 2 ? -1 : 1);
    if (layer < layers) return `translate(${PRACTITIONER_X}px,${GROUND_Y - layer * LAYER_PITCH}px)scale(${width},.8)`;
    const above = MOST_LAYERS - 1 - layer;
    return `translate(${STORE_X[above % 2]}px,${GROUND_Y - Math.floor(above / 2) * STORE_PITCH}px)scale(${width * 0.36},.52)`;
  };
  const drawn = (layer: number) =>
    svg`<path class="layer" d=${LAYER} data-style=${`transform:${place(layer)}`} @click=${press ? () => press(layer) : nothing}></path>`;
  return svg`<g class=${press ? 'layers pressed' : 'layers'}>${[0, 1, 2, 3, 4, 5].map(drawn)}</g>`;
}

/** Two jars. The part above the dotted line is what the practitioner carries for the whole. */
function jars({practitioner, client}: NonNullable<StonesScene['vessels']>): SVGTemplateResult {
  const vessel = (name: string, x: number, size: number, filled: number) => {
    const path = jar(size - 48);
    // The line at 100 of both jars; what is filled above it is lighter.
    const level = (amount: number) => `transform:scaleY(${amount / 100})`;
    return svg`<g transform="translate(${x} ${GROUND_Y})" class="jar ${name}-jar">
      <clipPath id="${name}-clip"><path d=${path}></path></clipPath>
      <g clip-path="url(#${name}-clip)">
        ${size > 100 ? svg`<rect class="more ${name}" x="-60" y="-100" width="120" height="100" data-style=${level(filled)}></rect>` : nothing}
        <rect class=${name} x="-60" y="-100" width="120" height="100" data-style=${level(Math.min(filled, 100))}></rect>
      </g>
      ${size > 100 ? svg`<path class="mark" d="M-51-100H51"></path>` : nothing}
      <path class="vessel" d="${path}M-34-${size}h68"></path>
    </g>`;
  };
  return svg`${vessel('practitioner', 120, 150, practitioner)}${vessel('client', 360, 100, client)}`;
}

/** The stones at the start and now. */
function thenAndNow(scene: StonesScene, first: number): SVGTemplateResult {
  const half = (ease: number, x: number) =>
    svg`<g class="still" transform="translate(${x} 56) scale(.65)">${stonePair({...scene, ease})}</g>`;
  return svg`${half(first, 0)}${half(scene.ease ?? 1, 240)}`;
}
