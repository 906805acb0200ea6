import {builtIn} from '../element/built-in.js';

/** What tells one page from another. Single-page sites change it later, so it is read when a widget comes. */
export interface PageAddress {
  readonly href: string;
  /** The address that the page itself says is its own. */
  readonly canonical: string | undefined;
}

export const addressOfPage = (): PageAddress => ({
  href: location.href,
  canonical: builtIn(document, 'querySelector')<HTMLLinkElement>('head link[rel~=canonical]')?.href,
});

/** The name under which an opening keeps an activity in the tab, until the store gives it the name of the page. */
export const earlyName = ({href}: PageAddress, activity: string): string => `power-widgets:early:${href.split('#')[0]!}:${activity}`;

/** True if something is kept of the activity, on whichever page of the site. */
export const isKept = (storage: Storage, activity: string): boolean => Object.keys(storage).some((name) => name.endsWith(`:${activity}`));
