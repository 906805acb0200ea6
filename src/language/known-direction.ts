/** Languages from right to left. A pack says so of its own language; of a content file of the page it is found out later. */
const rightToLeft = new Set<string>();

export const addRightToLeft = (lang: string): unknown => rightToLeft.add(lang);

/** The writing direction of a language that the page shows. */
export const knownDirection = (lang: string): 'ltr' | 'rtl' => (rightToLeft.has(lang) ? 'rtl' : 'ltr');
