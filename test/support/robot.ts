import type {PowerElement} from '../../src/activity/power-element.js';
import {findAll} from './page.js';

/** Pseudo-random numbers from 0 to 1, the same for each seed. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

/** The controls that a learner can use, without those that print, copy, download or are disabled. */
const controls = (element: PowerElement): HTMLElement[] =>
  findAll(element, 'button, input, textarea, summary').filter(
    (control) => !control.matches(':disabled, [readonly], .take-along *, details.sheet .actions *, dialog *'),
  );

function fill(field: HTMLInputElement, at: number): void {
  if (field.type === 'range') field.valueAsNumber = Math.round(at * Number(field.max));
  else field.value = field.type === 'date' ? '2026-01-31' : `${field.value} ${Math.round(at * 1000)} <b>&`;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, {bubbles: true, composed: true}));
}

async function use(element: PowerElement, control: HTMLElement, at: number): Promise<string> {
  if (control.matches('textarea, [type="text"], [type="date"], [type="range"]')) fill(control as HTMLInputElement, at);
  else control.click();
  await element.updateComplete;
  return `${control.localName} ${control.className} ${control.textContent!.trim().slice(0, 40)}`;
}

/** Uses a random control; in four of ten cases, one that leads onward. Returns its description. */
export async function act(element: PowerElement, chance: () => number): Promise<string> {
  const all = controls(element);
  const [where, onward, at] = [chance(), chance(), chance()];
  const ways = all.filter((control) => control.matches('.primary'));
  const choices = onward < 0.4 && ways.length ? ways : all;
  return use(element, choices[Math.floor(where * choices.length)]!, at);
}

/** Uses the control with this index among those that do not lead elsewhere, or goes onward after the last. Returns its description. */
export async function actOn(element: PowerElement, place: number): Promise<{what: string; onward: boolean}> {
  const all = controls(element);
  const here = all.filter((control) => !control.matches('nav *, .jump, .actions:has(> .primary) > *'));
  const control = here[place] ?? all.findLast((each) => each.matches('.primary'));
  return control ? {what: await use(element, control, 0.7), onward: !here[place]} : {what: 'the end', onward: true};
}
