// Every page of the test runner, and every frame that a test opens to measure in, uses the fonts of the project: what fits in a line and what is
// in view does not depend on the fonts of a machine.
import {measuredType} from '../../tools/measured-font.mjs';

/** For the head of a page. A test that measures there waits for the fonts first. */
export const MEASURED_TYPE = `<style>${measuredType('16px/1.5', (file) => `/${file}`)}</style>`;

/**
 * The page that a test file runs in. Tests begin after the fonts are loaded, and with nothing kept: the runner may use the tab of an earlier
 * test file again, with what that kept for the tab (in Firefox it does). POWER_WIDGETS names the widgets whose cases are read; without it,
 * all are.
 */
export const measuredPage = (testFramework) => `<!DOCTYPE html><html><head>${MEASURED_TYPE}</head><body><script type="module">
globalThis.powerWidgets = ${JSON.stringify(process.env.POWER_WIDGETS?.split(',') ?? null)};
sessionStorage.clear();
localStorage.clear();
await Promise.all([...document.fonts].map((face) => face.load()));
await import('${testFramework}');
</script></body></html>`;
