import type {StonesScene} from '../../design/stones-scene.js';
import type {MsgFn} from '../../language/msg.js';
import {SCALE_END} from './model.js';
import type {StepView} from './step-view.js';

/** The picture of the first step. `changes` are those of another one. */
export function sceneOf({msg, state}: StepView, changes = easeScene(msg, (state.before ?? SCALE_END / 2) / SCALE_END)): StonesScene {
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
      desc: 'Beside a measure: how much higher one stone is than the other',
    }),
    ...changes,
  };
}

/** Toward the hard word one stone looms and the other lies flat. Toward the helpful word both are whole. */
export function easeScene(msg: MsgFn, ease: number): Partial<StonesScene> {
  if (ease >= 0.5) return {ease};
  return {
    ease,
    label: msg('Two stones: yours stands high and close; your client’s is pressed flat.', {
      id: 'explainer.scene-hard',
      desc: 'Describes the picture to those who do not see it',
    }),
  };
}
