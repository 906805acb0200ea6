/**
 * True if there is a page, and false on a server. It looks for a document each time: Lit's `isServer` depends on how the package was
 * resolved, so it can be true in test environments such as jsdom, which have a page.
 */
export const hasPage = (): boolean => !!globalThis.document?.defaultView;
