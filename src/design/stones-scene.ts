import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {STONE} from './copied/stone-shapes.js';
import type {Zone} from '../subject/zones.js';

/** What the illustration of the two stones shows. Heights and places say it; no color alone does. */
export interface StonesScene {
  /** What is seen, in words; the picture's name for those who do not see it. */
  readonly label: string;
  /** The names under the stones, in reading order. */
  readonly names: readonly [string, string];
  /** The name of the measure from the client's stone up to the ring. */
  readonly difference: string;
  /** How many layers lie under the practitioner's stone, 0 to 6. */
  readonly layers?: number;
  /** The practitioner's stone comes second in reading order. */
  readonly swapped?: boolean;
  /** The dotted ring, which is the role, is drawn strong. */
  readonly ring?: boolean;
  /** From 0, large and close, the client's stone pressed flat, to 1, beside it. */
  readonly ease?: number;
  /** Shows the stones twice: as they were at the start, from 0 to 1, and with `ease` as they are now. */
  readonly first?: number;
  /** Shows a way to use power instead of the scene. */
  readonly zone?: Zone;
  /** Shows the two vessels instead, with how full they are: of 150 and of 100. */
  readonly vessels?: {readonly practitioner: number; readonly client: number};
}

/** An element in the slot `stones`: it draws the picture in place of ours, and its property `scene` says what to show. */
export interface StonesPicture extends HTMLElement {
  scene: StonesScene;
}

/** Where the ground is, how high a layer lies above the one below, and where the stones lie, in units of the picture, which is 480 wide. */
export const [GROUND_Y, LAYER_PITCH, PRACTITIONER_X, CLIENT_X] = [160, 12, 98, 268];

/** The practitioner's stone in its ring, and the client's, each on its shadow and with the middle of its foot at the origin. */
const [HELD, OTHER] = [
  (ring: unknown) =>
    svg`<ellipse class="shadow" rx="62" ry="3.5"></ellipse><path class="practitioner" transform="translate(-54-62)scale(.5)" d=${STONE}></path>${ring}`,
  svg`<ellipse class="shadow" rx="62" ry="3.5"></ellipse><path class="client" transform="translate(-54-46)scale(.5 .371)" d=${STONE}></path>`,
];

/** The two stones, large: one picture for all that a learner does. A page may put its own in their place. `drawn` is one that comes later. */
export function stonesScene(scene: StonesScene, drawn: SVGTemplateResult = stonePair(scene)): TemplateResult {
  const {label, names, difference, layers, swapped, first, zone, vessels} = scene;
  const [top, height] = layers !== undefined || vessels ? [0, 172] : [46, 126];
  const kind = zone || vessels || first !== undefined ? 'halves' : swapped ? 'swapped' : '';
  const [from, to] = measureOf(scene);
  return html`<div class="scene ${top ? '' : 'tall'} ${kind}" part="scene">
    <slot name="stones">
      <div class="drawing">
        <svg viewBox="0 ${top} ${kind === 'halves' ? 480 : 357.6} ${height}" role="img" aria-label=${label} focusable="false">
          <path class="ground" d="M8 160.5h464"></path>
          ${drawn}
        </svg>
        <p class="difference" aria-hidden="true" ?hidden=${kind === 'halves'} .style=${`inset-block-start:${(((from + to) / 2 - top) / height) * 100}%`} .textContent=${difference}></p>
      </div>
      <p class="names" aria-hidden="true" ?hidden=${zone}><span .textContent=${names[0]}></span><span .textContent=${names[1]}></span></p>
    </slot>
  </div>`;
}

/** How large the practitioner's stone is, and where its foot is: toward the hard word it looms. */
const stand = ({layers = 0, ease = 1}: StonesScene) => ({
  size: 1.3 - 0.3 * ease,
  x: PRACTITIONER_X + 20 * (1 - ease),
  y: GROUND_Y - layers * LAYER_PITCH,
});

/** How much of its height the client's stone has left. */
const flatness = ({ease = 1}: StonesScene): number => Math.min(1, 0.45 + 0.9 * ease);

/** The heights between which the difference is measured: the top of the ring, and that of the client's stone. */
function measureOf(scene: StonesScene): [number, number] {
  const {size, y} = stand(scene);
  return [y - 79 * size, GROUND_Y - 46 * flatness(scene)];
}

/**
 * The stones, each one group with what belongs to it. Line and measure are drawn in a field of 1 by 1 that is stretched between them, so all
 * moves together.
 */
export function stonePair(scene: StonesScene, pile: unknown = nothing): SVGTemplateResult {
  const {ring, ease = 1} = scene;
  const {size, x, y} = stand(scene);
  const [from, to] = measureOf(scene);
  const moved = (right: number, down: number, width: number, height: number) =>
    `transform:translate(${right}px,${down}px)scale(${width},${height})`;
  const [lineX, lineY] = [x + 52 * size, y - 64 * size];
  return svg`${pile}
    <g data-style=${moved(CLIENT_X, GROUND_Y, 1.12 - 0.12 * ease, flatness(scene))}>${OTHER}</g>
    <g data-style=${moved(x, y, size, size)}>${HELD(svg`<ellipse class="ring ${ring ? 'strong' : ''}" cy="-39" rx="68" ry="39.5"></ellipse>`)}</g>
    <g class="line" data-style=${moved(lineX, lineY, CLIENT_X - 12 - lineX, to - lineY)}><path d="M0 0C.42-.28 .83 .17 1 1"></path><path class="knot" d="M1 1h.01"></path></g>
    <g class="measure" data-style=${moved(346, from, 1, to - from)}><path class="guide" d="M-226 0H-9M-58 1H-9"></path><path d="M-6 0H6M0 0V1M-6 1H6"></path></g>`;
}

/** Moves the parts of the pictures in `root`: from code, which a strict policy allows. */
export function moveParts(root: ParentNode): void {
  // Not as a property of the template: SVG has none that can be set in happy-dom, where pages are tested.
  for (const part of root.querySelectorAll<SVGElement>('[data-style]')) part.style.cssText = part.getAttribute('data-style')!;
}
