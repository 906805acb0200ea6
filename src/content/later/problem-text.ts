import {str, type MsgFn} from '../../language/msg.js';
import type {ContentProblem} from '../content-file.js';
import {short} from '../../element/later/short.js';
import type {Fault} from './rules.js';

/** Why the host's content could not be used. */
export function problemText(msg: MsgFn, {kind, fault}: ContentProblem): string {
  switch (kind) {
    case 'slow':
      return msg('The file took too long.', {id: 'common.content-slow', desc: 'Why content was not loaded'});
    case 'too-big':
      return msg('The file is larger than 512 KB.', {id: 'common.content-too-big', desc: 'Why content was not loaded'});
    case 'not-json':
      return msg('The file is not valid JSON.', {id: 'common.content-not-json', desc: 'Why content was not loaded'});
    case 'not-valid':
      return fault ? faultText(msg, fault) : '';
    case 'address':
      return msg('The address is not a web address.', {id: 'common.content-address', desc: 'Why content was not loaded'});
    default:
      return msg('The file was not found.', {id: 'common.content-missing', desc: 'Why content was not loaded'});
  }
}

function faultText(msg: MsgFn, {path: whole, reason, detail = ''}: Fault): string {
  const path = short(whole);
  switch (reason) {
    case 'missing':
      return msg(str`Missing in the file: ${path}.`, {id: 'common.fault-missing', desc: 'A path like /triads/3/zone'});
    case 'unknown':
      return msg(str`Not known in the file: ${path}.`, {id: 'common.fault-unknown', desc: 'A path like /triads/3/zone'});
    default:
      return msg(str`Not right in the file: ${path} (${detail}).`, {
        id: 'common.fault-value',
        desc: 'A path like /triads/3/zone, then what is allowed there, or an id that is there twice or does not exist',
      });
  }
}
