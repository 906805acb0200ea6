/** What all widgets share, and no first view needs. In the files for script tags it is a file of its own. */
export const loadLaterParts = () => import('./later/index.js');
export type LaterParts = Awaited<ReturnType<typeof loadLaterParts>>;
