// Every page of the test runner, and every frame that a test opens to measure in, is set in the fonts of the project: what fits in a line, and
// what is in view, is the same whatever fonts a machine has.
import {measuredType} from '../../tools/measured-font.mjs';

/** For the head of a page. Who measures there waits for the fonts first. */
export const MEASURED_TYPE = `<style>${measuredType('16px/1.5', (file) => `/${file}`)}</style>`;

/**
 * The page that a file of tests runs in. Nothing is tested before the fonts are there. POWER_WIDGETS names the widgets whose cases are read, if
 * not all are.
 */
export const measuredPage = (testFramework) => `<!DOCTYPE html><html><head>${MEASURED_TYPE}</head><body><script type="module">
globalThis.powerWidgets = ${JSON.stringify(process.env.POWER_WIDGETS?.split(',') ?? null)};
await Promise.all([...document.fonts].map((face) => face.load()));
await import('${testFramework}');
</script></body></html>`;
