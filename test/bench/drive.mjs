// Goes through a quiz as its reader does, with real presses: a rival that does not work is no rival.
import assert from 'node:assert/strict';
import {FAST, withPage} from './browser.mjs';

/** Answers all situations and arrives at the result, by mouse; the first situation by keyboard. */
export function drive(browser, url, {name}, situations = 12) {
  return withPage(browser, FAST, async (page) => {
    page.setDefaultTimeout(10_000);
    const faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`${url}/${name}`);
    const radio = page.locator('input[type=radio]:visible').first();
    const button = (words) => page.getByRole('button', {name: words});
    const feedback = page.locator('.feedback:visible');
    for (let position = 1; position <= situations; position++) {
      await page.getByText(`Situation ${position} of ${situations}`).waitFor();
      if (position === 1) {
        await radio.focus();
        await page.keyboard.press('Space');
        await page.keyboard.press('Enter');
        await button('Check').press('Enter');
      } else {
        await radio.check();
        await button('Check').click();
      }
      assert.match(
        await feedback.innerText(),
        /(It fits|Closer to): [\s\S]+(Try|Next step):/,
        `${name}: what is said to answer ${position}`,
      );
      await button(position < situations ? 'Next situation' : 'See how it went').click();
    }
    const result = page.getByText('As we read it').locator('xpath=ancestor::dl');
    assert.match(await result.innerText(), new RegExp(`\\d+ / ${situations}`), `${name}: the result`);
    assert.deepEqual(faults, [], `${name}: errors`);
  });
}
