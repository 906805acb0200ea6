import {html} from 'lit';
import {directionOf} from '../src/language/later/direction.js';
import {previewSettings} from './reader-settings.js';

/** Words of the page itself: a widget keeps the direction of its own language, so only they show what the toolbar asks for. */
const hostText = html`<p lang="en">These are words of the page: the toolbar decides where they begin. The widget follows its own language.</p>`;

/** On a docs page a widget stands many times; each copy keeps its own answers, or they would warn of each other. */
const ownActivity = (args, {id}) => ({'activity-id': `${id}:${args['activity-id'] || ''}`});

/** Puts a story on a page with the language, direction, colors, type size and width of the toolbar. */
export const page = (story, {args, globals, viewMode, canvasElement}) => {
  const {language, direction, theme, widgetTheme, textSize, width} = globals;
  const dir = direction === 'auto' ? directionOf(language) : direction;
  const theming = widgetTheme === 'story' ? {} : {theme: widgetTheme};
  previewSettings(globals);
  // A docs page holds many stories, each with a page of its own; its prose stays as it is.
  const whole = viewMode !== 'docs';
  if (whole) Object.assign(document.documentElement, {lang: language, dir}).dataset.page = theme;
  return html`<div
    class="page ${whole ? 'whole' : ''}"
    lang=${language}
    dir=${dir}
    data-page=${theme}
    style="--text-size: ${textSize}; --width: ${width === 'full' ? 'none' : `${width}px`}"
  >
    <main>${direction === 'auto' ? '' : hostText}${story({args: {...args, ...theming, ...(whole ? {} : ownActivity(args, canvasElement))}})}</main>
  </div>`;
};
