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

/** Tells the page around this frame how high the content is, rounded up, now and whenever a step is taken. Whoever it is may know it. */
export function tellHeight(): void {
  let told = 0;
  const tell = (again: boolean): void => {
    // In a closed tab of the page around there is no room, and so no height.
    if (!innerWidth) return;
    const height = Math.ceil(document.body.getBoundingClientRect().height / HEIGHT_STEP) * HEIGHT_STEP;
    if (height === told && !again) return;
    told = height;
    window.parent.postMessage({type: 'power-widgets:height', height} satisfies FrameHeight, '*');
  };
  new ResizeObserver(() => tell(false)).observe(document.body);
  addEventListener('message', ({source, data}) => {
    if (source === window.parent && (data as {type?: unknown} | null)?.type === ASK_HEIGHT) tell(true);
  });
}
