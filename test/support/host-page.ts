import type {PowerElement} from '../../src/activity/power-element.js';
import {drawn, until} from './page.js';

const CDN = '/dist/cdn';
const frames: HTMLIFrameElement[] = [];

/** A host's page in a frame. Its window and document are read before its elements exist, since elements may have any name. */
export interface HostPage {
  readonly page: Document;
  readonly view: Window & typeof globalThis;
  readonly body: HTMLElement;
  readonly load: (src: string, classic?: boolean) => Promise<void>;
}

/** Opens a page in a frame. `sandbox` lists what the frame may do. */
export async function open(path: string, sandbox?: string): Promise<HostPage> {
  const frame = document.createElement('iframe');
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  Object.assign(frame, {width: 800, height: 600, src: path});
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  const {head, body} = page;
  const createScript = () => Document.prototype.createElement.call(page, 'script') as HTMLScriptElement;
  const load = async (src: string, classic = false) => {
    const script = Object.assign(createScript(), classic ? {src} : {type: 'module', src});
    const ran = new Promise((resolve, reject) => ((script.onload = resolve), (script.onerror = reject)));
    head.append(script);
    await ran;
  };
  return {page, view: frame.contentWindow as Window & typeof globalThis, body: body as HTMLElement, load};
}

/** A page with a host's markup, and our scripts in its head. */
export async function host(markup: string, scripts = [`${CDN}/power-quiz.js`], lang = 'en', sandbox?: string): Promise<HostPage> {
  const made = await open('/host/empty', sandbox);
  made.page.documentElement.lang = lang;
  made.body.innerHTML = markup;
  for (const src of scripts) await made.load(src, src.includes('.iife.'));
  return made;
}

/** The widget on a page, after it is drawn. */
export async function widgetIn({body}: {body: HTMLElement}, tag = 'power-quiz'): Promise<PowerElement> {
  const element = await until(tag, () => body.querySelector<PowerElement>(tag));
  await drawn(element);
  return element;
}

/** The addresses of all files that a page has fetched. */
export const fetched = ({view}: {view: Window}): string[] => view.performance.getEntriesByType('resource').map(({name}) => name);

/** Removes all pages. */
export function closeAll(): void {
  for (const frame of frames.splice(0)) frame.remove();
  sessionStorage.clear();
}
