import {html, type TemplateResult} from 'lit';

/** How a heading looks, and its `::part`. */
type HeadingPart = 'title' | 'subtitle' | 'eyebrow' | 'name';

/**
 * A heading of level 1 to 6, which code can find by `name`. A script can focus it, so that a new step is read from its start. There is one
 * template for each level, because a template cannot bind a tag name.
 */
export function heading(level: number, content: unknown, part: HeadingPart, name = ''): TemplateResult {
  const names = `${part} ${name}`;
  switch (Math.min(level, 6)) {
    case 1:
      return html`<h1 part=${part} class=${names} tabindex="-1">${content}</h1>`;
    case 2:
      return html`<h2 part=${part} class=${names} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 part=${part} class=${names} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 part=${part} class=${names} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 part=${part} class=${names} tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 part=${part} class=${names} tabindex="-1">${content}</h6>`;
  }
}
