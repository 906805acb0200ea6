import {executeServerCommand, sendKeys as send} from '@web/test-runner-commands';
import {findAll, until} from './page.js';

/**
 * Presses keys. They reach a page only while it has the focus: a browser may have opened its window behind another, or show something of its
 * own, so the page is brought to the front first.
 */
export async function sendKeys(keys: Parameters<typeof send>[0]): Promise<void> {
  if (!document.hasFocus() && (await executeServerCommand('to-front'))) await until('the focus of the page', () => document.hasFocus());
  await send(keys);
}

/** Presses Tab until the focus is on something that matches: once it can be reached, or the focus leaves the page for good in Firefox. */
export async function tabTo(element: Element, selector: string): Promise<HTMLElement> {
  await until(`${selector} in sight`, () => findAll(element, selector).some((each) => each.checkVisibility()));
  return until(`the focus on ${selector}`, async () => {
    const focused = element.shadowRoot!.activeElement as HTMLElement | null;
    if (focused?.matches(selector)) return focused;
    await sendKeys({press: 'Tab'});
    return undefined;
  });
}
