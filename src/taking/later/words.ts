import type {MsgFn} from '../../language/msg.js';

export const nameLine = (msg: MsgFn): string => msg('Name:', {id: 'common.name-line', desc: 'On paper, before a line to write on'});
export const dateLine = (msg: MsgFn): string => msg('Date:', {id: 'common.date-line', desc: 'On paper, before a line to write on'});

export const downloadMarkdown = (msg: MsgFn): string =>
  msg('Download (.md)', {id: 'common.download-markdown', desc: 'Button: downloads the answers as a Markdown file'});
