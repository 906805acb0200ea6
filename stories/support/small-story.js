import {render} from 'lit';
import {page} from '../../.storybook/page.js';

/**
 * Draws a story into an element, as large as its page is: a style sheet makes it small. Nothing is played.
 *
 * @param {object} story as its module exports it
 * @param {object} meta what the module has for all its stories
 * @param {object} globals what the toolbar says
 * @param {HTMLElement} element it needs an id: each copy of a widget keeps its own answers
 */
export function drawSmall(story, meta, globals, element) {
  const draw = ({args}) => (story.render ?? meta.render)(args);
  const args = {...meta.args, ...story.args};
  render(page(draw, {args, globals: {...globals, width: 'full', ...story.globals}, viewMode: 'docs', canvasElement: element}), element);
}
