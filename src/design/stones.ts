import {svg, html, type TemplateResult} from 'lit';
import type {Zone} from '../subject/zones.js';

/** The two stones of each zone, drawn in a field of 80 by 56. */
export const ZONE_SHAPES: Readonly<Record<Zone, TemplateResult>> = {
  // The upper stone presses on the lower one, which flattens.
  'over-use': svg`<ellipse class="practitioner" cx="40" cy="20" rx="30" ry="16"></ellipse><ellipse class="client" cx="40" cy="43" rx="19" ry="7"></ellipse>`,
  // It shelters; both are whole and close.
  'skillful-use': svg`<ellipse class="practitioner" cx="31" cy="22" rx="24" ry="15"></ellipse><ellipse class="client" cx="57" cy="39" rx="18" ry="11"></ellipse>`,
  // It is small and dashed; the client stands alone.
  'under-use': svg`<ellipse class="practitioner dashed" cx="20" cy="41" rx="13" ry="7"></ellipse><ellipse class="client" cx="56" cy="34" rx="20" ry="13"></ellipse>`,
};

/** The two stones of a zone: the practitioner's and the client's. A picture beside words, so it is hidden from a screen reader. */
export function zoneStones(zone: Zone): TemplateResult {
  return html`<svg class="stones" part="stones" viewBox="0 0 80 56" aria-hidden="true" focusable="false">${ZONE_SHAPES[zone]}</svg>`;
}
