import type {SVGTemplateResult} from 'lit';
import {scenePicture} from './scene-pictures.js';
import type {StonesScene} from '../../../design/stones-scene.js';
import type {StepView} from '../step-view.js';
import {toggle} from './steps/amplifiers.js';

/** What is drawn of a scene. A press on a layer takes it off, and one on a layer beside the pile puts it on: a second way for a pointer. */
export function pictureOf(view: StepView, scene: StonesScene): SVGTemplateResult | undefined {
  const {content, state} = view;
  const press = (layer: number) => {
    const {amplifiers} = content.steps.amplifiers;
    const isOn = ({id}: {readonly id: string}) => state.amplifiers.includes(id);
    // Those that are on lie below, in their own order, and then come the others.
    const pressed = [...amplifiers.filter(isOn), ...amplifiers.filter((amplifier) => !isOn(amplifier))][layer];
    if (pressed) toggle(view, pressed.id);
  };
  return scenePicture(scene, press);
}
