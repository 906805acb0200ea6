// power-frame.js, for a page that contains our frames: each frame becomes as high as its content, and never lower than the page made it.
import {builtIn} from '../element/built-in.js';
import {ASK_HEIGHT, isFrameHeight} from './frame-height.js';

/** The largest height in px. No content is higher, and a wrong number must not stretch the page endlessly. */
const HIGHEST = 20_000;
/** The shortest time between two searches for new frames, in ms: any script can send messages, and each could cause a search. */
const SEARCH_INTERVAL_MS = 250;

/** The addresses of our pages: `frame.html` on any site, and pages of one widget in a folder of ours. */
const OURS = /\/frame\.html\?(.*&)?widget=|\/power-widgets\b.*\/[\w-]+\.html(\?|$)/;

/** What the page gave a frame: the height that it reserves, in px, and its style. */
const given = new WeakMap<HTMLIFrameElement, {readonly space: number; readonly height: string}>();
/** Our frames, by their windows. */
let known = new Map<MessageEventSource | null, HTMLIFrameElement>();
let looked = -SEARCH_INTERVAL_MS;
/** The last height that each window has sent, and when. */
const told = new Map<MessageEventSource, {readonly height: number; readonly origin: string; readonly time: number}>();
let waiting = false;
const warned = new WeakSet<HTMLIFrameElement>();

const isOurs = ({src}: HTMLIFrameElement): boolean => URL.canParse(src) && OURS.test(new URL(src).pathname + new URL(src).search);

/** All frames in a document or an open shadow root, and in the open shadow roots inside it. */
const framesIn = (find: ParentNode['querySelectorAll']): HTMLIFrameElement[] => [
  ...find<HTMLIFrameElement>('iframe'),
  ...[...find('*')].flatMap((element) => {
    const inner = builtIn(element, 'shadowRoot');
    return inner ? framesIn(inner.querySelectorAll.bind(inner)) : [];
  }),
];

function look(): void {
  looked = performance.now();
  known = new Map(
    framesIn(builtIn(document, 'querySelectorAll'))
      .filter(isOurs)
      .map((frame) => [frame.contentWindow, frame]),
  );
}

/** The frame that a message came from. It counts only if it came from the frame's own window and from the site that the frame should show. */
function frameOf(source: MessageEventSource, origin: string): HTMLIFrameElement | undefined {
  const frame = known.get(source);
  if (!frame || frame.contentWindow !== source || !isOurs(frame)) return undefined;
  // The origin of a sandboxed frame is “null”.
  const wanted = new URL(frame.src).origin;
  if (origin === 'null' ? frame.hasAttribute('sandbox') : origin === wanted) return frame;
  if (!warned.has(frame)) console.warn(`power-widgets: the frame with ${wanted} was led to ${origin}, so its height is not followed.`);
  warned.add(frame);
  return undefined;
}

function resize(frame: HTMLIFrameElement, wanted: number): void {
  // A frame in a closed tab panel has no height yet, so the height that the page gave is not known.
  if (!frame.clientHeight) return;
  const {space, height} = given.get(frame) ?? {space: frame.clientHeight, height: frame.style.height};
  given.set(frame, {space, height});
  const border = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  // If the content fits, the page's own height is used, exact to the fraction of a pixel, so that nothing moves.
  frame.style.height = wanted > space ? `${Math.min(wanted, HIGHEST) + border}px` : height;
}

/** Runs at most once per animation frame, even if many messages arrive. */
function measure(): void {
  waiting = false;
  const isKnown = (source: MessageEventSource): boolean => known.get(source)?.contentWindow === source;
  if (performance.now() - looked >= SEARCH_INTERVAL_MS && ![...told.keys()].every(isKnown)) look();
  for (const [source, {height, origin, time}] of told) {
    const frame = frameOf(source, origin);
    if (frame) resize(frame, height);
    // If the frame is not known and the message came after the last search, the frame may be new: the message is kept until the next search.
    if (frame || isKnown(source) || time < looked) told.delete(source);
  }
  if (told.size) setTimeout(measureSoon, SEARCH_INTERVAL_MS);
}

function measureSoon(): void {
  if (!waiting) requestAnimationFrame(measure);
  waiting = true;
}

function start(): void {
  addEventListener('message', ({data, source, origin}) => {
    if (!isFrameHeight(data) || !source) return;
    told.set(source, {height: data.height, origin, time: performance.now()});
    measureSoon();
  });

  // Frames that loaded before this script have sent their heights too early, so they are asked again.
  look();
  for (const frame of known.values()) frame.contentWindow?.postMessage({type: ASK_HEIGHT}, '*');
}

// Each snippet loads this script, but only the first copy runs. A second copy would take the heights set by the first for those of the page.
if (Reflect.defineProperty(window, Symbol.for('power-widgets:frames'), {value: true})) start();
