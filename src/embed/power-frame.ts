// power-frame.js, for the page around frames: each frame of ours becomes as high as what is in it, and never less than the page gave it.
import {own} from '../element/own.js';
import {ASK_HEIGHT, isFrameHeight} from './frame-height.js';

/** No content is higher; a wrong number must not stretch a page without end. In px. */
const HIGHEST = 20_000;
/** The page is looked through for frames that came later no sooner than this after the last time, in ms: anybody may send messages. */
const LOOK_AGAIN = 250;

/** Our pages: the one for frames wherever it is, those of one widget in a folder of ours. */
const OURS = /\/frame\.html\?(.*&)?widget=|\/power-widgets\b.*\/[\w-]+\.html(\?|$)/;

/** What the page gave a frame: the space that it keeps free, in px, and its style. */
const given = new WeakMap<HTMLIFrameElement, {readonly space: number; readonly height: string}>();
/** The frames of ours, by their windows. */
let known = new Map<MessageEventSource | null, HTMLIFrameElement>();
let looked = -LOOK_AGAIN;
/** The last height that each window has told, and when. */
const told = new Map<MessageEventSource, {readonly height: number; readonly origin: string; readonly time: number}>();
let waiting = false;
const warned = new WeakSet<HTMLIFrameElement>();

const isOurs = ({src}: HTMLIFrameElement): boolean => URL.canParse(src) && OURS.test(new URL(src).pathname + new URL(src).search);

/** All in a document or an open shadow root, and in all within it. */
const framesIn = (find: ParentNode['querySelectorAll']): HTMLIFrameElement[] => [
  ...find<HTMLIFrameElement>('iframe'),
  ...[...find('*')].flatMap((element) => {
    const inner = own(element, 'shadowRoot');
    return inner ? framesIn(inner.querySelectorAll.bind(inner)) : [];
  }),
];

function look(): void {
  looked = performance.now();
  known = new Map(
    framesIn(own(document, 'querySelectorAll'))
      .filter(isOurs)
      .map((frame) => [frame.contentWindow, frame]),
  );
}

/** A message counts where it comes from the very window of a frame, and from the place that the frame was to show. */
function frameOf(source: MessageEventSource, origin: string): HTMLIFrameElement | undefined {
  const frame = known.get(source);
  if (!frame || frame.contentWindow !== source || !isOurs(frame)) return undefined;
  // A sandboxed frame has no origin of its own.
  const wanted = new URL(frame.src).origin;
  if (origin === 'null' ? frame.hasAttribute('sandbox') : origin === wanted) return frame;
  if (!warned.has(frame)) console.warn(`power-widgets: the frame with ${wanted} was led to ${origin}, so its height is not followed.`);
  warned.add(frame);
  return undefined;
}

function resize(frame: HTMLIFrameElement, wanted: number): void {
  // In a closed tab a frame has no height that could be taken as given.
  if (!frame.clientHeight) return;
  const {space, height} = given.get(frame) ?? {space: frame.clientHeight, height: frame.style.height};
  given.set(frame, {space, height});
  const border = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  // What fits is left as the page has it, to the fraction of a pixel: nothing may move.
  frame.style.height = wanted > space ? `${Math.min(wanted, HIGHEST) + border}px` : height;
}

/** Once for each frame of the animation, however many messages came. */
function measure(): void {
  waiting = false;
  const isKnown = (source: MessageEventSource): boolean => known.get(source)?.contentWindow === source;
  if (performance.now() - looked >= LOOK_AGAIN && ![...told.keys()].every(isKnown)) look();
  for (const [source, {height, origin, time}] of told) {
    const frame = frameOf(source, origin);
    if (frame) resize(frame, height);
    // One that is not there yet may have come since the page was looked through.
    if (frame || isKnown(source) || time < looked) told.delete(source);
  }
  if (told.size) setTimeout(measureSoon, LOOK_AGAIN);
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

  // Frames that were there first have told it already, to nobody.
  look();
  for (const frame of known.values()) frame.contentWindow?.postMessage({type: ASK_HEIGHT}, '*');
}

// Each snippet brings the script: the first copy does the work of all. A second would take what the first has made for what the page gave.
if (Reflect.defineProperty(window, Symbol.for('power-widgets:frames'), {value: true})) start();
