/** What a page in a frame tells the page around it: its height in px, and nothing of what is in it. */
export interface FrameHeight {
  readonly type: 'power-widgets:height';
  readonly height: number;
}

/** What the page around asks for when it comes later than the frame. */
export const ASK_HEIGHT = 'power-widgets:ask-height';

/** Heights are told in steps of this many px: the exact one would tell how long a note is, or which answer was chosen. */
export const HEIGHT_STEP = 64;

export const isFrameHeight = (data: unknown): data is FrameHeight =>
  (data as FrameHeight | null)?.type === 'power-widgets:height' && Number.isFinite((data as FrameHeight).height);

const steppedHeight = (): number => Math.ceil(document.body.getBoundingClientRect().height / HEIGHT_STEP) * HEIGHT_STEP;

/**
 * WordPress puts this at the end of the address of what it was given by oEmbed, and hears a height that comes with it. It says nothing back,
 * makes a frame from 200 to 1,000 px high, and says that it is ready, or, before 5.9, nothing.
 */
const SECRET = /secret=([a-zA-Z\d]+)/;
const clamped = (height: number): number => Math.min(Math.max(height, 200), 1000);

/** The first pause and the last one between what is told again, in ms. */
const [SHORTEST, LONGEST] = [100, 60_000];

/** Tells the page around this frame how high the content is, rounded up, now and whenever a step is taken. Whoever it is may know it. */
export function tellHeight(): void {
  let told = 0;
  const send = (message: object): void => window.parent.postMessage(message, '*');
  const tell = (again: boolean): void => {
    const height = steppedHeight();
    // In a closed tab of the page around there is no room, and before the widget is drawn there is nothing in it.
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

  /** Ever more seldom, until the frame has its height. A browser that does not draw a hidden frame runs its timers all the same. */
  const repeat = (pause: number): void => {
    setTimeout(() => {
      if (innerHeight !== clamped(steppedHeight())) tell(true);
      if (pause < LONGEST) repeat(2 * pause);
    }, pause);
  };
  if (SECRET.test(location.hash)) repeat(SHORTEST);
}
