/** The message from a page in a frame to the page around it: its height in px, and nothing about its content. */
interface FrameHeight {
  readonly type: 'power-widgets:height';
  readonly height: number;
}

/** The message from the page around, if its script loads later than the frame: it asks for the height. */
export const ASK_HEIGHT = 'power-widgets:ask-height';

/** Heights are rounded up to a multiple of this many px: an exact height could reveal how long a note is, or which answer was chosen. */
export const HEIGHT_STEP = 64;

export const isFrameHeight = (data: unknown): data is FrameHeight =>
  (data as FrameHeight | null)?.type === 'power-widgets:height' && Number.isFinite((data as FrameHeight).height);

const steppedHeight = (): number => Math.ceil(document.body.getBoundingClientRect().height / HEIGHT_STEP) * HEIGHT_STEP;

/**
 * WordPress adds this to the end of the address of an oEmbed frame, and accepts a height that comes with it. It does not confirm a height,
 * and limits it to 200 to 1,000 px. It sends `ready` when it listens; before version 5.9 it sends nothing.
 */
const SECRET = /secret=([a-zA-Z\d]+)/;
const clamped = (height: number): number => Math.min(Math.max(height, 200), 1000);

/** The first and the longest pause before the height is sent again, in ms. */
const [SHORTEST, LONGEST] = [100, 60_000];

/** Tells the page around this frame how high the content is, rounded up: now, and whenever the rounded height changes. Any page may know it. */
export function tellHeight(): void {
  let told = 0;
  const send = (message: object): void => window.parent.postMessage(message, '*');
  const tell = (again: boolean): void => {
    const height = steppedHeight();
    // If the frame is in a closed tab panel it has no width, and before the widget is drawn it has no height.
    if (!innerWidth || !height) return;
    if (height === told && !again) return;
    told = height;
    send({type: 'power-widgets:height', height} satisfies FrameHeight);
    const secret = SECRET.exec(location.hash)?.[1];
    if (secret) send({message: 'height', value: height, secret});
  };
  new ResizeObserver(() => tell(false)).observe(document.body);
  addEventListener('message', ({source, data}) => {
    const {type, message} = (data ?? {}) as {type?: unknown; message?: unknown};
    if (source === window.parent && (type === ASK_HEIGHT || message === 'ready')) tell(true);
  });

  /**
   * Sends the height again, with longer and longer pauses, while the frame does not have it. Timers also run in a hidden frame that the
   * browser does not draw.
   */
  const repeat = (pause: number): void => {
    setTimeout(() => {
      if (innerHeight !== clamped(steppedHeight())) tell(true);
      if (pause < LONGEST) repeat(2 * pause);
    }, pause);
  };
  if (SECRET.test(location.hash)) repeat(SHORTEST);
}
