import {expect} from 'storybook/test';
import {drawn, type Played} from './widget-stories.js';

/** A play function: what the story puts into slots is seen. What no slot takes is not, though its own style shows it. */
export async function slotsTaken(played: Played): Promise<void> {
  await drawn(played);
  for (const [name, value] of Object.entries(played.args)) {
    if (!name.endsWith('-slot') || !value) continue;
    const slot = name.replace('-slot', '');
    const given = played.canvasElement.querySelector(`[slot="${slot}"]`);
    await expect(given?.assignedSlot, `the slot “${slot}”`).toBeTruthy();
    await expect(given).toBeVisible();
  }
}

/** Whom a learner can turn to, for the slot `support`. */
export const counselors = '<p>Our counselors listen: <a href="#counselors">call or write</a>.</p>';
