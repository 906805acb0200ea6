import type {PowerElement} from '../../src/activity/power-element.js';
import '../../src/all.js';
import type {Scene} from '../support/cases.js';
import {drawn, mount} from '../support/page.js';
import {cases} from '../support/states.js';

/** What is seen in a scene, beside what is recorded. */
export interface Comparison {
  readonly seen: string;
  readonly recorded: string;
}

/** The way through each widget. What a scene shows is in the folder `recorded` of its tests. */
export const SCENES = Object.fromEntries(Object.entries(cases).map(([name, {scenes}]) => [name, scenes]));

/** Walks through a widget in a language and gives each scene to `look`. */
export async function walk(
  widget: string,
  lang: string,
  look: (scene: Scene, element: PowerElement) => Promise<void>,
  begun: (element: PowerElement) => void = () => {},
): Promise<void> {
  let element: PowerElement | undefined;
  for (const scene of SCENES[widget]!) {
    if (scene.markup) {
      element?.parentElement!.remove();
      sessionStorage.clear();
      element = await mount(scene.markup, (made) => (made.lang = lang));
      await drawn(element);
      begun(element);
    }
    await scene.act?.(element!);
    await element!.updateComplete;
    await look(scene, element!);
  }
}
