/** What messages are made of: `msg` is typed so that lit-localize finds its calls, `str` marks a message with values in it. */
export type {MsgFn} from '@lit/localize/internal/types.js';
export {str} from '@lit/localize/internal/str-tag.js';
