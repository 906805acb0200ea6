import type {PowerElement} from '../../src/element/power-element.js';
import {findAll} from './page.js';

/** Numbers from 0 to 1 that are the same each time. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

/** What a learner can act on. What prints, copies, downloads or is off is left alone. */
const controls = (element: PowerElement): HTMLElement[] =>
  findAll(element, 'button, input, textarea, summary').filter(
    (control) => !control.matches(':disabled, [readonly], .take-along *, .sheet .actions *, dialog *'),
  );

function fill(field: HTMLInputElement, at: number): void {
  if (field.type === 'range') field.valueAsNumber = Math.round(at * Number(field.max));
  else field.value = field.type === 'date' ? '2026-01-31' : `${field.value} ${Math.round(at * 1000)} <b>&`;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, {bubbles: true, composed: true}));
}

/** Acts on one thing, as chance has it; each second time on the way onward. Gives what it was. */
export async function act(element: PowerElement, chance: () => number): Promise<string> {
  const all = controls(element);
  const [where, onward, at] = [chance(), chance(), chance()];
  const ways = all.filter((control) => control.matches('.primary'));
  const choices = onward < 0.4 && ways.length ? ways : all;
  const control = choices[Math.floor(where * choices.length)]!;
  if (control.matches('textarea, [type="text"], [type="date"], [type="range"]')) fill(control as HTMLInputElement, at);
  else control.click();
  await element.updateComplete;
  return `${control.localName} ${control.className} ${control.textContent!.trim().slice(0, 40)}`;
}
