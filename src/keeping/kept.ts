/**
 * Where the learner's state is: only in this page, in this tab, or on this device. `refused`: only in this page, because the browser
 * refused to save it. `not-erased`: still on the device, because the browser refused to erase it.
 */
export type Kept = 'page' | 'tab' | 'device' | 'refused' | 'not-erased';

/** The values of the `persist` attribute. */
export const PERSIST = ['none', 'session', 'device'] as const;
export type Persist = (typeof PERSIST)[number];
