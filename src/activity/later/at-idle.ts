import {followTheme} from '../../element/later/follow-theme.js';
import type {PageTheme} from '../../element/page-theme.js';
import type {LocaleController} from '../../language/locale.js';
import type {PowerElement} from '../power-element.js';
import {warnAuthor} from './author-warnings.js';

interface IdleActivity {
  readonly host: PowerElement;
  readonly page: PageTheme;
  readonly locale: LocaleController;
}

/** What is done for every element once the page is idle, also if nobody has come near it. */
export function atIdle({host, page, locale}: IdleActivity): void {
  warnAuthor(host);
  followTheme(host, page);
  // If the rest of the language cannot be fetched, it is fetched when it is needed.
  locale.loadComplete().catch(() => {});
}
