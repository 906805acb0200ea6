import type {View} from '../../../activity/view.js';
import {str, type MsgFn} from '../../../language/msg.js';
import type {Zone} from '../../../subject/zones.js';
import type {ExplainerContent} from '../content.js';
import type {ExplainerState} from '../model.js';
import type {StepView} from '../step-view.js';
import {vessels} from './duties.js';

export const ringText = (msg: MsgFn): string =>
  msg('Two stones. The dotted ring of the role, around yours, is strong now: it stays.', {
    id: 'explainer.scene-ring',
    desc: 'Describes the picture to those who do not see it',
  });

export const swappedText = (msg: MsgFn): string =>
  msg('The same two stones with the roles swapped: the higher one, in the dotted ring, is on the other side now.', {
    id: 'explainer.scene-swapped',
    desc: 'Describes the picture to those who do not see it',
  });

export function zoneText(msg: MsgFn, zone: Zone): string {
  switch (zone) {
    case 'over-use':
      return msg('The upper stone presses on the lower one and flattens it.', {
        id: 'explainer.scene-over-use',
        desc: 'Describes the picture to those who do not see it',
      });
    case 'under-use':
      return msg('One stone is small and dashed; the other stands alone.', {
        id: 'explainer.scene-under-use',
        desc: 'Describes the picture to those who do not see it',
      });
    default:
      return msg('The upper stone shelters the lower one; both are whole.', {
        id: 'explainer.scene-skillful-use',
        desc: 'Describes the picture to those who do not see it',
      });
  }
}

/** How many layers are under the stone. */
export function layersText({msg, number, state, content}: View<ExplainerContent, ExplainerState>): string {
  const [on, all] = [state.amplifiers, content.steps.amplifiers.amplifiers].map(({length}) => number(length));
  return msg(str`Two stones. Layers under yours: ${on} of ${all}. The dotted ring of the role is always there.`, {
    id: 'explainer.scene-layers',
    desc: 'Describes the picture to those who do not see it; two numbers',
  });
}

export type Plan = Pick<ExplainerState, 'when' | 'then'>;

/** “When …, I will ….”, once both halves are there. */
export function planSentence(msg: MsgFn, {when, then}: Plan): string {
  const [moment, act] = [when, then].map((half) => half.trim().replace(/[.,;]+$/, ''));
  return moment && act
    ? msg(str`When ${moment}, I will ${act}.`, {id: 'explainer.plan', desc: 'The learner’s sentence; its two halves are their own words'})
    : '';
}

export const startLabel = (msg: MsgFn): string =>
  msg('At the start', {id: 'explainer.at-start', desc: 'Above the mark from the first step'});

export const nowLabel = (msg: MsgFn): string => msg('Now', {id: 'explainer.now', desc: 'Above the mark from the last step'});

/** The names of the two full parts and of the additional half. */
export const partLabels = (msg: MsgFn) => ({
  practitioner: msg('Your own part, 100', {id: 'explainer.practitioner-part', desc: 'Above the duties of the practitioner'}),
  extra: msg('And for the whole, 50 more', {id: 'explainer.extra-part', desc: 'Above the additional duties of the practitioner'}),
  client: msg('Your client’s part, 100', {id: 'explainer.client-part', desc: 'Above the duties of the client'}),
});

/** “You: 125 of 150. Your client: 75 of 100.” */
export function vesselsText({msg, number, content, state}: View<ExplainerContent, ExplainerState>): string {
  const filled = vessels(content, state);
  const [yours, theirs, most, full] = [filled.practitioner, filled.client, 150, 100].map(number);
  return msg(str`You: ${yours} of ${most}. Your client: ${theirs} of ${full}.`, {
    id: 'explainer.vessels',
    desc: 'How full the two vessels are: of 150 and of 100',
  });
}

/** The two people with the role that each has now. */
export function personNames({msg, content, state}: View<ExplainerContent, ExplainerState>): [string, string] {
  const [first, second] = content.steps.roles.people.map(({name}) => name) as [string, string];
  const practitioner = (name: string) =>
    msg(str`${name}, in the role`, {id: 'explainer.in-role', desc: 'The name of a person who is the practitioner now'});
  const client = (name: string) =>
    msg(str`${name}, as client`, {id: 'explainer.as-client', desc: 'The name of a person who is the client now'});
  return state.swapped ? [client(first), practitioner(second)] : [practitioner(first), client(second)];
}

/** Whose voice it is. */
export const voiceLabels = (msg: MsgFn) => ({
  client: msg('Your client says', {id: 'explainer.client-voice', desc: 'Above a sentence in the voice of the client'}),
  practitioner: msg('You say', {id: 'explainer.practitioner-voice', desc: 'Above a sentence in the voice of the practitioner'}),
});

/** How many of the compared moments were sorted as we sort them. */
export function comparedText({msg, number, content}: StepView, compared: ExplainerState['compared']): string {
  const sorted = content.steps.zones.moments.filter(({id}) => compared[id]);
  const [same, all] = [sorted.filter(({id, zone}) => compared[id] === zone), sorted].map(({length}) => number(length));
  return msg(str`Sorted as we read them: ${same} of ${all}.`, {
    id: 'explainer.compared',
    desc: 'Said after the moments were compared; two numbers',
  });
}
