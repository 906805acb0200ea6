import {html, type TemplateResult} from 'lit';
import type {Zone} from '../subject/zones.js';

/** An ellipse as a path. */
const ellipse = (cx: number, cy: number, rx: number, ry: number): string =>
  `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0${-2 * rx} 0z`;

/** The two stones of each zone, the practitioner's and the client's, as paths in a field of 80 by 56. */
export const ZONE_PATHS: Readonly<Record<Zone, readonly [practitioner: string, client: string]>> = {
  // The upper stone presses on the lower one, which flattens.
  'over-use': [ellipse(40, 20, 30, 16), ellipse(40, 43, 19, 7)],
  // It shelters; both are whole and close.
  'skillful-use': [ellipse(31, 22, 24, 15), ellipse(57, 39, 18, 11)],
  // It is small and dashed; the client stands alone.
  'under-use': [ellipse(20, 41, 13, 7), ellipse(56, 34, 20, 13)],
};

/** The two stones of a zone. A picture beside words, so it is hidden from a screen reader. */
export function zoneStones(zone: Zone): TemplateResult {
  const [practitioner, client] = ZONE_PATHS[zone];
  return html`<svg class="stones ${zone}" part="stones" viewBox="0 0 80 56" aria-hidden="true" focusable="false"><path class="practitioner" d=${practitioner}></path><path class="client" d=${client}></path></svg>`;
}
