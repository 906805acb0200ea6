/** Fields to write in. They use every key that writes, moves or edits. */
const WRITES = 'textarea, input:not([type=radio], [type=checkbox], [type=range], [type=button])';

/** The keys that other controls use. */
const USED: readonly (readonly [selector: string, keys: RegExp])[] = [
  ['input[type=radio]', /^( |Arrow.+)$/],
  ['input[type=checkbox]', /^ $/],
  ['input[type=range]', /^(Arrow.+|Home|End|Page.+)$/],
  ['button, summary', /^( |Enter)$/],
  ['a', /^Enter$/],
];

/** Keys that edit text together with Ctrl or Command. */
const EDITS = /^([acvxyz]|Arrow.+|Home|End|Backspace|Delete|Insert)$/i;

/** True if a field to write in uses the key. Tab and Escape leave the field, so it does not use them. */
function writes({key, ctrlKey, metaKey, altKey}: KeyboardEvent): boolean {
  // AltGr is used to type characters, and some systems report it as Ctrl and Alt.
  if (metaKey || (ctrlKey && !altKey)) return EDITS.test(key);
  return !/^(Tab|Escape|F\d+)$/.test(key);
}

/** True if the focused control uses the key. */
function isUsed(control: Element, event: KeyboardEvent): boolean {
  // Escape closes an open dialog, or cancels the composition of a character.
  if (event.key === 'Escape') return event.isComposing || !!control.closest('dialog[open]');
  if (control.matches(WRITES)) return writes(event);
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  return USED.some(([selector, keys]) => control.matches(selector) && keys.test(event.key));
}

/**
 * Hides keys from the page while our focused control uses them. The page sees only the widget as their target, so it could take them for
 * its own shortcuts. All other keys reach the page, and no key loses its effect in the widget.
 */
export function keepOwnKeys(root: ShadowRoot): void {
  /** The codes of the keys that are down and used by us. Their `keyup` is hidden too, even if the focus has moved in the meantime. */
  const down = new Set<string>();
  const hear = (event: Event): void => {
    const key = event as KeyboardEvent;
    const control = key.target as Element;
    if (key.type === 'keydown') {
      // An element in a slot belongs to the page.
      if (control.getRootNode() === root && isUsed(control, key)) down.add(key.code);
      else down.delete(key.code);
    }
    if (down.has(key.code)) key.stopPropagation();
    if (key.type === 'keyup') down.delete(key.code);
  };
  for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, hear);
}
