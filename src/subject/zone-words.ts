import type {MsgFn} from '../language/msg.js';
import type {Zone} from './zones.js';

/** The name of a zone. */
export function zoneName(msg: MsgFn, zone: Zone): string {
  switch (zone) {
    case 'over-use':
      return msg('Over-use', {id: 'common.zone-over-use', desc: 'Name of a zone: too much power is used'});
    case 'under-use':
      return msg('Under-use', {id: 'common.zone-under-use', desc: 'Name of a zone: too little power is used'});
    default:
      return msg('Skillful use', {id: 'common.zone-skillful-use', desc: 'Name of a zone: power is used well'});
  }
}

/** What a zone means, in a few words. */
export function zoneMeaning(msg: MsgFn, zone: Zone): string {
  switch (zone) {
    case 'over-use':
      return msg('more than the moment needs', {id: 'common.meaning-over-use', desc: 'Under the name of the zone over-use'});
    case 'under-use':
      return msg('less than the role asks for', {id: 'common.meaning-under-use', desc: 'Under the name of the zone under-use'});
    default:
      return msg('clear, kind, in the other’s service', {
        id: 'common.meaning-skillful-use',
        desc: 'Under the name of the zone skillful use',
      });
  }
}
