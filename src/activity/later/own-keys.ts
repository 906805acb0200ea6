/** Where a learner writes: every key that writes, moves or edits. */
const WRITES = 'textarea, input:not([type=radio], [type=checkbox], [type=range], [type=button])';

/** Keys by which other controls are used. */
const USED: readonly (readonly [selector: string, keys: RegExp])[] = [
  ['input[type=radio]', /^( |Arrow.+)$/],
  ['input[type=checkbox]', /^ $/],
  ['input[type=range]', /^(Arrow.+|Home|End|Page.+)$/],
  ['button, summary', /^( |Enter)$/],
  ['a', /^Enter$/],
];

/** Keys with Ctrl or Command by which a text is edited. */
const EDITS = /^([acvxyz]|Arrow.+|Home|End|Backspace|Delete|Insert)$/i;

/** True where a key does something in a field that somebody writes in. Tab and Escape lead out of it. */
function writes({key, ctrlKey, metaKey, altKey}: KeyboardEvent): boolean {
  // AltGr, which writes, says Ctrl and Alt on some systems.
  if (metaKey || (ctrlKey && !altKey)) return EDITS.test(key);
  return !/^(Tab|Escape|F\d+)$/.test(key);
}

/** True where the focused control of ours does something with a key. */
function isUsed(control: Element, event: KeyboardEvent): boolean {
  // An open dialog closes, or what is being composed is given up.
  if (event.key === 'Escape') return event.isComposing || !!control.closest('dialog[open]');
  if (control.matches(WRITES)) return writes(event);
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  return USED.some(([selector, keys]) => control.matches(selector) && keys.test(event.key));
}

/**
 * Keeps the keys that our focused control uses from the page: to it they seem to be pressed on the whole widget, and it would take them for its own
 * shortcuts. All others go on to the page. No key loses what it does.
 */
export function keepOwnKeys(root: ShadowRoot): void {
  /** The keys that are down and ours, by their places: their end is ours too, wherever the focus went meanwhile. */
  const down = new Set<string>();
  const hear = (event: Event): void => {
    const key = event as KeyboardEvent;
    const control = key.target as Element;
    if (key.type === 'keydown') {
      // What stands in a slot is the page's.
      if (control.getRootNode() === root && isUsed(control, key)) down.add(key.code);
      else down.delete(key.code);
    }
    if (down.has(key.code)) key.stopPropagation();
    if (key.type === 'keyup') down.delete(key.code);
  };
  for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, hear);
}
