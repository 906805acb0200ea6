/** Counts the listeners on objects that outlive a widget (the window, the page, a media query), from now until `stop`. */
export function countListeners(): {count: () => number; stop: () => void} {
  const {prototype} = EventTarget;
  const {addEventListener, removeEventListener} = prototype;
  const standing = new WeakMap<EventTarget, Set<string>>();
  const names = new WeakMap<object, number>();
  let [count, named] = [0, 0];

  const outlives = (target: EventTarget) =>
    !(target instanceof Node) || [document, document.documentElement, document.body].includes(target as HTMLElement);
  /** A key that is equal for listeners that a browser treats as the same. */
  const keyOf = (type: string, listener: object, options: AddEventListenerOptions | boolean | undefined) => {
    if (!names.has(listener)) names.set(listener, named++);
    return `${type} ${names.get(listener)} ${typeof options === 'object' ? !!options.capture : !!options}`;
  };

  prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    addEventListener.call(target, type, listener, options);
    if (!listener || !outlives(target) || (typeof options === 'object' && options.once)) return;
    const keys = standing.get(target) ?? new Set();
    standing.set(target, keys);
    if (keys.size !== keys.add(keyOf(type, listener, options)).size) count++;
  };
  prototype.removeEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    removeEventListener.call(target, type, listener, options as EventListenerOptions);
    if (listener && standing.get(target)?.delete(keyOf(type, listener, options))) count--;
  };
  return {
    count: () => count,
    stop: () => void Object.assign(prototype, {addEventListener, removeEventListener}),
  };
}
