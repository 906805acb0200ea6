import {own} from './own.js';

/** True on the pages that we ship, which show one widget: no author can mark another page so. */
export const isOurPage = (): boolean => own(document, 'documentElement').hasAttribute('data-widgets');

/** Our own pages stand in the folder of a version, and what a learner kept must outlive the next one: their names go without it. */
const withoutVersion = (name: string): string => name.replace(/[/@]\d+\.\d+\.\d+[^/:]*(?=\/)/, '');

/** How the names of earlier versions of this page become its name of today; `undefined` where the page is not one of ours. */
export const sameAs = (): ((name: string) => string) | undefined => (isOurPage() ? withoutVersion : undefined);

/** What the answers of this page are kept under. */
export const pageName = (): string => (sameAs() ?? String)(location.pathname);
