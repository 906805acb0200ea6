// What a browser has and happy-dom lacks: a database. For the tests that `npm run mutation` runs in Node.
import 'fake-indexeddb/auto';

/** Each mutant sees the property tests again: a few thousand addresses tell as much there. */
Object.assign(globalThis, {POWER_RUNS: 2000});
