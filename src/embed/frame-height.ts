/** What a page in a frame tells the page around it: its height in px, and nothing of what is in it. */
export interface FrameHeight {
  readonly type: 'power-widgets:height';
  readonly height: number;
}

/** What the page around asks for when it comes later than the frame. */
export const ASK_HEIGHT = 'power-widgets:ask-height';

export const isFrameHeight = (data: unknown): data is FrameHeight =>
  (data as FrameHeight | null)?.type === 'power-widgets:height' && Number.isFinite((data as FrameHeight).height);

/** Tells the page around this frame how high the content is, now and whenever that changes. It is a number: whoever it is may know it. */
export function tellHeight(): void {
  const tell = (): void => {
    // In a closed tab of the page around there is no room, and so no height.
    if (!innerWidth) return;
    const {height} = document.body.getBoundingClientRect();
    window.parent.postMessage({type: 'power-widgets:height', height: Math.ceil(height)} satisfies FrameHeight, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  addEventListener('message', ({source, data}) => {
    if (source === window.parent && (data as {type?: unknown} | null)?.type === ASK_HEIGHT) tell();
  });
}
