import {executeServerCommand, sendKeys as send} from '@web/test-runner-commands';
import {findAll, until} from './page.js';

/**
 * Presses keys. They reach a page only while it has the focus. A browser may have opened its window behind another one or show its own
 * interface, so the page is brought to the front first.
 */
export async function sendKeys(keys: Parameters<typeof send>[0]): Promise<void> {
  if (!document.hasFocus() && (await executeServerCommand('to-front'))) await until('the focus of the page', () => document.hasFocus());
  await until('the focus of the page or frame that is in use', () => {
    const page = inUse();
    // The runner may open a test file in a frame, which nobody has focused yet.
    if (!page.hasFocus()) page.defaultView!.focus();
    return page.hasFocus();
  });
  await send(keys);
}

/** The page, or the frame in it, that has the focused element. A browser may give a frame the keys later than the focus. */
function inUse(page = document): Document {
  const {activeElement} = page;
  const inner = activeElement?.localName === 'iframe' && (activeElement as HTMLIFrameElement).contentDocument;
  return inner ? inUse(inner) : page;
}

/** Presses Tab until a matching element has the focus. It must be visible first: in Firefox, the focus could leave the page for good. */
export async function tabTo(element: Element, selector: string): Promise<HTMLElement> {
  await until(`${selector} in sight`, () => findAll(element, selector).some((each) => each.checkVisibility()));
  return until(`the focus on ${selector}`, async () => {
    const focused = element.shadowRoot!.activeElement as HTMLElement | null;
    if (focused?.matches(selector)) return focused;
    await sendKeys({press: 'Tab'});
    return undefined;
  });
}
