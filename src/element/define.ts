import {VERSION} from '../generated/version.js';

/**
 * Registers a tag. The first copy on a page wins; a second copy changes nothing, and logs a warning if its version differs.
 * `customElements.define` alone would throw and stop the second script.
 */
export function define(tag: string, constructor: CustomElementConstructor, registry = customElements): void {
  const first = registry.get(tag) as {version?: string} | undefined;
  if (!first) registry.define(tag, constructor);
  else if (first.version !== VERSION) {
    console.warn(`power-widgets: <${tag}> is already defined by version ${first.version}; version ${VERSION} is not used.`);
  }
}
