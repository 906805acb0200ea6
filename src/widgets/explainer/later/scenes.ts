import type {StonesScene} from '../../../design/stones-scene.js';
import type {MsgFn} from '../../../language/msg.js';
import type {Zone} from '../../../subject/zones.js';
import type {StepName} from '../content.js';
import {SCALE_END} from '../model.js';
import {easeScene} from '../scene.js';
import type {StepView} from '../step-view.js';
import {vessels} from './duties.js';
import {layersText, personNames, planSentence, ringText, swappedText, vesselsText, zoneText} from './words.js';

/** What the picture shows in a step after the first. It changes with what the learner does there. */
export function sceneChanges(view: StepView, step: StepName): Partial<StonesScene> | undefined {
  const {msg, state, content} = view;
  switch (step) {
    case 'power':
      return undefined;
    case 'roles':
      return {names: personNames(view), swapped: state.swapped, ...(state.swapped && {label: swappedText(msg)})};
    case 'offSwitch':
      return {ring: state.tried, ...(state.tried && {label: ringText(msg)})};
    case 'amplifiers':
      return {layers: state.amplifiers.length, ring: !state.amplifiers.length, label: layersText(view)};
    case 'zones':
      return zoneScene(msg, state.moments[state.moment]);
    case 'responsibility':
      return {vessels: vessels(content, state), label: vesselsText(view)};
    case 'values':
      return {ease: 0.6 + (0.4 * state.turned.length) / content.steps.values.values.length};
    default:
      return planSentence(msg, state) ? zoneScene(msg, 'skillful-use') : easeScene(msg, (state.after ?? SCALE_END) / SCALE_END);
  }
}

const zoneScene = (msg: MsgFn, zone: Zone | undefined): Partial<StonesScene> => (zone ? {zone, label: zoneText(msg, zone)} : {});
