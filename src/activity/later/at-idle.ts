import {followTheme} from '../../element/later/follow-theme.js';
import type {PageTheme} from '../../element/page-theme.js';
import {isKept} from '../../keeping/page-address.js';
import type {LocaleController} from '../../language/locale.js';
import type {PowerElement} from '../power-element.js';
import {warnAuthor} from './author-warnings.js';

interface IdleActivity {
  readonly host: PowerElement;
  readonly page: PageTheme;
  readonly locale: LocaleController;
  readonly id: string;
  need(): void;
}

/** What is done for every element once the page is idle, also if nobody has come near it. */
export function atIdle(activity: IdleActivity): void {
  const {host, page, locale, id} = activity;
  try {
    // The device may have something of this activity. Reading this blocks, so it waits until now.
    if (isKept(localStorage, `${host.localName}:${id}`)) activity.need();
  } catch {
    // The browser refuses storage, so nothing is kept there.
  }
  warnAuthor(host);
  followTheme(host, page);
  // If the rest of the language cannot be fetched, it is fetched when it is needed.
  locale.loadComplete().catch(() => {});
}
