import {own} from '../element/own.js';

/** True on the pages that we ship, which show one widget: no author can mark another page so. */
export const isOurPage = (): boolean => own(document, 'documentElement').hasAttribute('data-widgets');

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

/** The address that the page itself says is its own, where that is on its own site; else the address that it was opened by. */
function ownAddress(): URL {
  const here = new URL(location.href);
  const {href = ''} = own(document, 'querySelector')<HTMLLinkElement>('head link[rel~=canonical]') ?? {};
  return URL.canParse(href) && new URL(href).origin === here.origin ? new URL(href) : here;
}

/** Of a page of ours the address says how it looks; in a frame it belongs to the page around, where the browser tells which. */
function ourName(): string {
  const {referrer} = document;
  const around = window !== parent && URL.canParse(referrer) ? new URL(referrer) : undefined;
  const sources = new URLSearchParams(location.search).getAll('src').sort();
  return [withoutVersion(location.pathname), ...sources, around ? around.origin + withoutTracking(around) : ''].filter(Boolean).join(' ');
}

/** The names of what is kept of one activity. */
export interface Names {
  readonly key: string;
  /** True for a name that an earlier version of this library kept the same by: it knew a page by its path alone. */
  readonly isEarlier: (name: string) => boolean;
}

/** Gives the names of an activity of this page, whose address may change later. */
export function namesOfPage(): (activity: string) => Names {
  const ours = isOurPage();
  const page = ours ? ourName() : withoutTracking(ownAddress());
  const same = ours ? withoutVersion : String;
  const path = same(location.pathname);
  return (activity) => ({
    key: `power-widgets:page:${page}:${activity}`,
    isEarlier: (name) => same(name) === `power-widgets:${path}:${activity}`,
  });
}
