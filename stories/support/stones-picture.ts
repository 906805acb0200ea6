import {css, html, LitElement, type TemplateResult} from 'lit';
import {sceneTokens} from '../../src/generated/scene-tokens.styles.js';
import {stonesTokens} from '../../src/generated/stones-tokens.styles.js';
import {tokens} from '../../src/generated/tokens.styles.js';
import {zoneStones} from '../../src/design/stones.js';
import {ZONES} from '../../src/subject/zones.js';
import {stonesStyles} from '../../src/design/stones.styles.js';
import {stonesScene, type StonesScene} from '../../src/design/stones-scene.js';
import {sceneStyles} from '../../src/design/stones-scene.styles.js';

const MEANINGS = {
  'over-use': ['Over-use', 'The upper stone presses; the lower one flattens.'],
  'skillful-use': ['Skillful use', 'It shelters; both are whole and close.'],
  'under-use': ['Under-use', 'It is small and dashed; the other stands alone.'],
} as const;

const styles = css`
  :host {
    display: block;
  }
  .card {
    color: var(--_ink);
  }
  .zones {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(13em, 1fr));
    gap: 12px;
  }
  .zones > div {
    padding: 16px;
    color: var(--_zone);
    background: var(--_zone-wash);
    border: 1.5px solid var(--_zone);
    border-radius: 12px;
  }
  p {
    margin: 0;
  }
  .name {
    font-weight: 600;
  }
`;

/** The pictures of the widgets on a page of this Storybook: a scene, or the three zones. */
class StonesPicture extends LitElement {
  static override readonly styles = [tokens, stonesTokens, sceneTokens, stonesStyles, sceneStyles, styles];
  static override readonly properties = {scene: {attribute: false}};
  scene?: StonesScene;

  protected override render() {
    return html`<div class="card">${this.scene ? stonesScene(this.scene) : this.#zones()}</div>`;
  }

  #zones() {
    return html`<div class="zones">
      ${ZONES.map((zone) => {
        const [name, meaning] = MEANINGS[zone];
        return html`<div class=${zone}>
          ${zoneStones(zone)}
          <p class="name">${name}</p>
          <p>${meaning}</p>
        </div>`;
      })}
    </div>`;
  }
}
customElements.define('stones-picture', StonesPicture);

/** The two stones in a scene of their own, or, where none is given, in all three zones. */
export const stonesPicture = (scene?: StonesScene): TemplateResult => html`<stones-picture .scene=${scene}></stones-picture>`;
