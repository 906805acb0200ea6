/** A way to use the power that comes with a role. */
export type Zone = 'over-use' | 'skillful-use' | 'under-use';

/** All zones, in the order of the scale from too much to too little. */
export const ZONES: readonly Zone[] = ['over-use', 'skillful-use', 'under-use'];
