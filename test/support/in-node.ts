// The database that happy-dom does not have, for the tests that `npm run mutation` runs in Node.
import 'fake-indexeddb/auto';

/** The property tests run again for each mutant, where a few thousand addresses are enough. */
Object.assign(globalThis, {POWER_RUNS: 2000});
