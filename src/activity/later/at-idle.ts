import {followTheme} from '../../element/later/follow-theme.js';
import type {PageTheme} from '../../element/page-theme.js';
import type {PowerElement} from '../power-element.js';
import {warnAuthor} from './author-warnings.js';

/** What is done for every element once the page is idle, also if nobody has come near it. */
export function atIdle(host: PowerElement, theme: PageTheme): void {
  warnAuthor(host);
  followTheme(host, theme);
}
