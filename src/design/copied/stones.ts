import {html, type TemplateResult} from 'lit';
import type {Zone} from '../../subject/zones.js';
import {ZONE_PATHS} from './stone-shapes.js';

/** The two stones of a zone. A picture beside words, so it is hidden from a screen reader. */
export function zoneStones(zone: Zone): TemplateResult {
  const [practitioner, client] = ZONE_PATHS[zone];
  return html`<svg class="stones ${zone}" part="stones" viewBox="0 0 96 58" aria-hidden="true" focusable="false"><path class="client" d=${client}></path><path class="practitioner" d=${practitioner}></path></svg>`;
}
