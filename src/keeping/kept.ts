/**
 * Where the learner's state is: nowhere but in this page, in this tab, on this device, only here against our will (`refused`), or still on
 * the device against the learner's will (`not-erased`).
 */
export type Kept = 'page' | 'tab' | 'device' | 'refused' | 'not-erased';

/** The values of the `persist` attribute. */
export const PERSIST = ['none', 'session', 'device'] as const;
export type Persist = (typeof PERSIST)[number];
