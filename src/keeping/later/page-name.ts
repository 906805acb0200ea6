import {builtIn} from '../../element/built-in.js';
import {earlyName, type PageAddress} from '../page-address.js';

/** True on the pages that we ship, which show one widget: no author can mark another page so. */
export const isOurPage = (): boolean => builtIn(document, 'documentElement').hasAttribute('data-widgets');

/** Our own pages stand in the folder of a version, and what a learner kept must outlive the next one: their names go without it. */
const withoutVersion = (name: string): string => name.replace(/[/@]\d+\.\d+\.\d+[^/:]*(?=\/)/, '');

/** What tells where a reader came from, and not what they came to. */
const TRACKING =
  /^(utm|mtm|pk|hsa|oly|vero|gad|mc)_|(cl(ic)?k?id|braid)$|^(igsh(id)?|_hs(enc|mi)|_g[al]|li_fat_id|epik|srsltid|mkt_tok|_openstat)$/i;

/** What identifies a page: path and query, whatever the order, without what only tracks. */
function withoutTracking({pathname, searchParams}: URL): string {
  const query = new URLSearchParams([...searchParams].filter(([name]) => !TRACKING.test(name)).sort()).toString();
  return pathname + (query && `?${query}`);
}

/** The address that the page itself says is its own, if that is on its own site; else the address that it was opened by. */
function ownAddress(here: URL, canonical = ''): URL {
  return URL.canParse(canonical) && new URL(canonical).origin === here.origin ? new URL(canonical) : here;
}

/** The address of a page of ours says how it looks. In a frame it belongs to the page around, if the browser tells which. */
function ourName({pathname, searchParams}: URL): string {
  const {referrer} = document;
  const around = window !== parent && URL.canParse(referrer) ? new URL(referrer) : undefined;
  const sources = searchParams.getAll('src').sort();
  return [withoutVersion(pathname), ...sources, around ? around.origin + withoutTracking(around) : ''].filter(Boolean).join(' ');
}

/** The names of what is kept of one activity. */
export interface Names {
  readonly key: string;
  /** True for a name that the same was kept under before: by an opening, or by an earlier version, which knew a page by its path alone. */
  readonly isEarlier: (name: string) => boolean;
}

/** Gives the names of an activity of the page with this address. */
export function namesOfPage(address: PageAddress): (activity: string) => Names {
  const here = new URL(address.href);
  const ours = isOurPage();
  const page = ours ? ourName(here) : withoutTracking(ownAddress(here, address.canonical));
  const same = ours ? withoutVersion : String;
  const path = same(here.pathname);
  return (activity) => ({
    key: `power-widgets:page:${page}:${activity}`,
    isEarlier: (name) => name === earlyName(address, activity) || same(name) === `power-widgets:${path}:${activity}`,
  });
}
