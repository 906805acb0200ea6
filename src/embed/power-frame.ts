// power-frame.js, for the page around frames: each frame of ours becomes as high as what is in it, and never less than the page gave it.
import {ASK_HEIGHT, isFrameHeight} from './frame-height.js';

/** No content is higher; a wrong number must not stretch a page without end. In px. */
const HIGHEST = 20_000;

/** What the page gave a frame: the space that it keeps free, in px, and its style. */
const given = new WeakMap<HTMLIFrameElement, {readonly space: number; readonly height: string}>();

/** Ours in a document or an open shadow root, and in all within it. */
const framesIn = (root: ParentNode): HTMLIFrameElement[] => [
  ...root.querySelectorAll<HTMLIFrameElement>('iframe[src*="/frame.html?"], iframe[src*="power-widgets/"]'),
  ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? framesIn(shadowRoot) : [])),
];

/** A message counts where it comes from the very window of a frame, and from the place that the frame was to show. */
function senderOf({source, origin}: MessageEvent): HTMLIFrameElement | undefined {
  const frame = framesIn(document).find(({contentWindow}) => contentWindow === source);
  // A sandboxed frame has no origin of its own.
  return frame && (origin === 'null' ? frame.hasAttribute('sandbox') : origin === new URL(frame.src).origin) ? frame : undefined;
}

addEventListener('message', (event) => {
  if (!isFrameHeight(event.data)) return;
  const frame = senderOf(event);
  // In a closed tab a frame has no height that could be taken as given.
  if (!frame?.clientHeight) return;
  const {space, height} = given.get(frame) ?? {space: frame.clientHeight, height: frame.style.height};
  given.set(frame, {space, height});
  const border = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  // What fits is left as the page has it, to the fraction of a pixel: nothing may move.
  frame.style.height = event.data.height > space ? `${Math.min(event.data.height, HIGHEST) + border}px` : height;
});

// Frames that were there first have told it already, to nobody.
for (const {contentWindow} of framesIn(document)) contentWindow?.postMessage({type: ASK_HEIGHT}, '*');
