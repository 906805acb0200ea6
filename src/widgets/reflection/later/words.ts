import type {Kept} from '../../../keeping/kept.js';
import {str, type MsgFn} from '../../../language/msg.js';
import {lightLine} from '../words.js';

/** How long a question takes, and how deep it goes. */
export function lengthLine(msg: MsgFn, time: string, depth: 1 | 2 | 3): string {
  switch (depth) {
    case 1:
      return lightLine(msg, time);
    case 2:
      return msg(str`About ${time} · goes a little deeper`, {
        id: 'reflection.deeper',
        desc: 'How long a question takes (“3 minutes”), and how deep it goes',
      });
    default:
      return msg(str`About ${time} · goes deep`, {
        id: 'reflection.deep',
        desc: 'How long a question takes (“3 minutes”), and how deep it goes',
      });
  }
}

/** Says that a note stays on the device, if it does. */
export const deviceLabel = (msg: MsgFn, kept: Kept): string | undefined =>
  kept === 'device' || kept === 'not-erased'
    ? msg('Your note, if you like. It stays on this device; if others use it, they could read it.', {
        id: 'reflection.note-device',
        desc: 'Label of a text field',
      })
    : undefined;

export const finishLabel = (msg: MsgFn): string => msg('Finish', {id: 'reflection.finish', desc: 'Button on the last card'});

export const shuffledText = (msg: MsgFn): string =>
  msg('The cards ahead are in a new order.', {id: 'reflection.shuffled', desc: 'Said after shuffling'});
