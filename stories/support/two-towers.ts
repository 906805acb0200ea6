import type {StonesPicture, StonesScene} from '../../src/design/stones-scene.js';

const ZONE_HEIGHTS = {'over-use': [120, 0], 'skillful-use': [80, 40], 'under-use': [0, 40]} as const;

/** Two towers in place of the two stones: a picture of a page’s own, which is told what to show each time a learner does something. */
class TwoTowers extends HTMLElement implements StonesPicture {
  set scene({label, names, layers = 0, swapped, ring, ease = 1, zone, vessels}: StonesScene) {
    const heights = vessels ? [vessels.practitioner, vessels.client] : zone ? ZONE_HEIGHTS[zone] : [40 + layers * 12, ease * 20];
    const towers = heights.map((height, index) => {
      const tower = document.createElement('span');
      tower.style.cssText = `flex: 1; padding: ${height}px 8px 0; border: 3px ${ring && index === 0 ? 'dotted' : 'solid'}`;
      return tower;
    });
    if (swapped) towers.reverse();
    towers.forEach((tower, index) => (tower.textContent = names[index]!));
    this.style.cssText = 'display: flex; gap: 24px; align-items: end; min-block-size: 170px';
    this.role = 'img';
    this.ariaLabel = label;
    this.replaceChildren(...towers);
  }
}
customElements.define('two-towers', TwoTowers);

/** As markup for the slot `stones`. */
export const twoTowers = '<two-towers></two-towers>';
