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
