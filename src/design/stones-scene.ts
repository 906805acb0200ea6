import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {ZONE_PATHS} from './stones.js';
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
  /** From 0, high and close, the client's stone pressed flat, to 1, beside it. */
  readonly ease?: number;
  /** Shows a way to use power instead of the scene. */
  readonly zone?: Zone;
  /** Shows the two vessels instead, with how full they are: of 150 and of 100. */
  readonly vessels?: {readonly practitioner: number; readonly client: number};
}

/** An element in the slot `stones`: it draws the picture in place of ours, and its property `scene` says what to show. */
export interface StonesPicture extends HTMLElement {
  scene: StonesScene;
}

/** The two stones, large: one picture for all that a learner does. A page may put its own in their place. */
export function stonesScene(scene: StonesScene): TemplateResult {
  const {label, names, difference, swapped, zone, vessels} = scene;
  // The picture is mirrored if the roles are swapped: the measure comes first then. The vessels and the zones have none.
  const captions = zone ? [] : vessels ? names : swapped ? [difference, ...names] : [...names, difference];
  return html`<div class="scene ${swapped ? 'swapped' : ''}" part="scene">
    <slot name="stones">
      <svg viewBox="0 0 480 190" role="img" aria-label=${label} focusable="false">
        ${zone ? zonePair(zone) : vessels ? vesselPair(vessels) : stonePair(scene)}
      </svg>
      <p class="names" aria-hidden="true" ?hidden=${zone}>
        <span .textContent=${captions[0] ?? ''}></span><span .textContent=${captions[1] ?? ''}></span><span .textContent=${captions[2] ?? ''}></span>
      </p>
    </slot>
  </div>`;
}

/** The stones of a zone, large. */
function zonePair(zone: Zone): SVGTemplateResult {
  const [practitioner, client] = ZONE_PATHS[zone];
  return svg`<g class=${zone} transform="translate(120 6) scale(3)"><path class="practitioner" d=${practitioner}></path><path class="client" d=${client}></path></g>`;
}

/** The stones stand in the middle of the first and the second third, the measure in that of the last. */
function stonePair({layers, ring, ease = 1}: StonesScene): SVGTemplateResult {
  const x = 115 - 35 * ease;
  const y = 140 - (layers ?? 0) * 13 - 42 * (1 - ease);
  const clientHeight = 11 + 13 * ease;
  return svg`<path class="ground" d="M10 170.5h460"></path>
    <path class="measure" d="M390 ${y - 43}h20m-10 0V${170 - 2 * clientHeight}m-10 0h20"></path>
    ${layers === undefined ? nothing : layerStack(layers, x)}
    <path class="line" d="M${x + 54} ${y}Q${(x + 280) / 2} ${y - 12} ${205} ${160 - clientHeight}"></path>
    <ellipse class="client" cx="240" cy=${170 - clientHeight} rx="52" ry=${clientHeight}></ellipse>
    <ellipse class="practitioner" cx=${x} cy=${y} rx="56" ry="30"></ellipse>
    <ellipse class="ring ${ring ? 'strong' : ''}" cx=${x} cy=${y} rx="69" ry="43"></ellipse>`;
}

const layerStack = (layers: number, x: number): SVGTemplateResult[] =>
  [0, 1, 2, 3, 4, 5].map(
    (layer) =>
      svg`<rect class="layer ${layer < layers ? '' : 'off'}" x=${x - 62 + 3 * layer} y=${157 - layer * 13} width=${124 - 6 * layer} height="12" rx="6"></rect>`,
  );

function vesselPair({practitioner, client}: NonNullable<StonesScene['vessels']>): SVGTemplateResult {
  const vessel = (name: string, x: number, size: number, filled: number) =>
    svg`<rect class=${name} x=${x} y=${175 - filled} width="96" height=${filled} rx="8"></rect>
      <rect class="vessel" x=${x} y=${175 - size} width="96" height=${size} rx="8"></rect>`;
  return svg`${vessel('practitioner', 72, 150, practitioner)}${vessel('client', 312, 100, client)}
    <path class="ground" d="M54 75h18m96 0h18"></path>`;
}
