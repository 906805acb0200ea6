import type {MsgFn} from '../../language/msg.js';
import type {Zone} from '../../subject/zones.js';
import type {StonesScene} from '../../design/stones-scene.js';
import type {StepName} from './content.js';
import {SCALE_END, vessels} from './model.js';
import type {StepView} from './step-view.js';
import {layersText} from './words.js';
import {planSentence} from './words.js';
import {vesselsText} from './words.js';
import {personNames} from './words.js';
import {ringText, swappedText, zoneText} from './words.js';

/** The picture of a step: it answers to what the learner does there. */
export function sceneOf(view: StepView, step: StepName): StonesScene {
  const {msg, state, content} = view;
  const names = [
    msg('You, in your role', {id: 'explainer.you', desc: 'Under the stone of the practitioner'}),
    msg('Your client', {id: 'explainer.client', desc: 'Under the stone of the client'}),
  ] as const;
  return {
    label: msg('Two stones: yours stands higher, in the dotted ring of the role; your client’s lies beside it.', {
      id: 'explainer.scene',
      desc: 'Describes the picture to those who do not see it',
    }),
    names,
    difference: msg('the difference', {
      id: 'explainer.difference',
      desc: 'Beside a measure: how much higher one stone stands than the other',
    }),
    ...changes(),
  };

  function changes(): Partial<StonesScene> {
    switch (step) {
      case 'power':
        return easeScene(msg, (state.before ?? SCALE_END / 2) / SCALE_END);
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
}

/** A hard word: the one stone looms, the other lies flat. A helpful word: both are whole. */
function easeScene(msg: MsgFn, ease: number): Partial<StonesScene> {
  if (ease >= 0.5) return {ease};
  return {
    ease,
    label: msg('Two stones: yours stands high and close; your client’s is pressed flat.', {
      id: 'explainer.scene-hard',
      desc: 'Describes the picture to those who do not see it',
    }),
  };
}

function zoneScene(msg: MsgFn, zone: Zone | undefined): Partial<StonesScene> {
  return zone ? {zone, label: zoneText(msg, zone)} : {};
}
