/**
 * True where there is a page, and false on a server. Asked of the document each time: what Lit knows (`isServer`) comes from how a package was
 * resolved, and test environments such as jsdom have a page all the same.
 */
export const hasPage = (): boolean => !!globalThis.document?.defaultView;
