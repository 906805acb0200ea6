import type {ContentProblem, ContentRequest, FoundContent} from '../content-file.js';
import {contentUrl} from './content-url.js';
import {shortChain} from '../../language/later/short-chain.js';
import {short} from '../../element/later/short.js';
import type {Fault} from './rules.js';

/** The most bytes that a content file may have. */
const MAX_BYTES = 512 * 1024;
/** The longest time that it may take to load, in milliseconds. */
const MAX_WAIT = 10_000;

/** Reads what a host gave, and checks it. A problem is also reported in the console. */
export async function readContent(
  check: (content: unknown) => Fault | undefined,
  request: ContentRequest,
): Promise<FoundContent | ContentProblem> {
  const {tag, content, signal} = request;
  let got = content === undefined ? await fetchContent(request) : {value: content, url: ''};
  const fault = 'value' in got && check(got.value);
  if (fault) got = {kind: 'not-valid', url: got.url, fault};
  if ('kind' in got && !signal.aborted) {
    const where = got.url ? `src "${short(got.url)}"` : 'the property "content"';
    const why = fault ? ` at ${short(fault.path)} (${fault.reason}${fault.detail ? `: ${fault.detail}` : ''})` : '';
    console.error(`power-widgets: <${tag}> cannot use ${where}: ${got.kind}${why}.`);
  }
  return got;
}

/** If the address has `{lang}`, the languages of the chain are tried one after the other. */
async function fetchContent({src = '', wanted, linked, signal}: ContentRequest): Promise<FoundContent | ContentProblem> {
  const urls = (src.includes('{lang}') ? shortChain(wanted) : ['']).map((lang) => src.replaceAll('{lang}', lang));
  for (const url of urls) {
    const got = await fetchJson(url, signal, linked);
    if (typeof got !== 'string') return got;
    if (got !== 'missing') return {kind: got, url};
  }
  // If none is found, the first address is reported as missing.
  return {kind: 'missing', url: urls[0]!};
}

/**
 * Reads a JSON file within the limits, or returns why it cannot. For a link it sends no cookies, follows no redirect, and the answer must
 * be JSON.
 */
async function fetchJson(address: string, signal: AbortSignal, linked: boolean): Promise<FoundContent | ContentProblem['kind']> {
  const wanted = contentUrl(address);
  if (!wanted) return 'address';
  const slow = AbortSignal.timeout(MAX_WAIT);
  let text: string | undefined;
  let url: string;
  try {
    const response = await fetch(wanted, {
      signal: AbortSignal.any([signal, slow]),
      ...(linked && {credentials: 'omit', redirect: 'error'}),
    });
    if (!response.ok) return 'missing';
    if (linked && !/^application\/(.+\+)?json\b/i.test(response.headers.get('content-type')!)) return 'not-json';
    url = response.url;
    text = await readText(response.body!.getReader());
  } catch {
    return slow.aborted ? 'slow' : 'missing';
  }
  if (text === undefined) return 'too-big';
  try {
    return {value: JSON.parse(text), url};
  } catch {
    return 'not-json';
  }
}

/** The text, or `undefined` if it is longer than a content file may be. Then reading stops. */
export async function readText(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    if ((size += value.length) > MAX_BYTES) return void reader.cancel();
    text += decoder.decode(value, {stream: true});
  }
}
