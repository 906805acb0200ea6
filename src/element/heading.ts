import {html, type TemplateResult} from 'lit';

/**
 * A heading of level 1 to 6. It can take focus from a script, so that a new step is read from its start.
 * One template for each level: a tag name cannot be bound.
 */
export function heading(level: number, content: unknown, name = ''): TemplateResult {
  switch (Math.min(level, 6)) {
    case 1:
      return html`<h1 class=${name} tabindex="-1">${content}</h1>`;
    case 2:
      return html`<h2 class=${name} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 class=${name} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 class=${name} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 class=${name} tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 class=${name} tabindex="-1">${content}</h6>`;
  }
}
