import {importLater} from '../element/import-later.js';
import {builtIn} from '../element/built-in.js';

/** The function that a later file exports. It makes its modules from what it shares with the first file. */
type Make = (sharedImports: readonly unknown[]) => unknown;

/** Fetches a module and lets the browser check its hash. It is requested only once: `import()` uses the preloaded file. */
async function importChecked(address: string, integrity: string): Promise<{default: Make}> {
  const link = builtIn(document, 'createElement')('link');
  if (link.relList.supports('modulepreload')) {
    const {nonce} = builtIn(document, 'querySelector')<HTMLScriptElement>('script[nonce]') ?? {};
    Object.assign(link, {rel: 'modulepreload', href: address, integrity, crossOrigin: 'anonymous', ...(nonce && {nonce})});
    const answer = new Promise<void>((resolve, reject) => {
      link.onload = () => resolve();
      link.onerror = () => reject(new Error(`power-widgets: ${address} could not be loaded, or has been changed.`));
    });
    builtIn(document, 'head').append(link);
    await answer.finally(() => link.remove());
  }
  return import(address);
}

/**
 * Makes the function that loads a file of dist/cdn/later, for `importLater`.
 *
 * @param address - Gives its address. `retry` is a query that is new with each try, because some browsers remember a module that failed.
 * @param integrity - Its hash, in the form of the `integrity` attribute.
 * @param give - Calls the exported function with what it shares with the first file.
 * @param loadCommon - Loads the other file that it needs, if it needs one.
 */
export function laterFile<M, C>(
  address: (retry: string) => string,
  integrity: string,
  give: (make: Make, common: C) => M,
  loadCommon?: (attempt: number) => Promise<C>,
): (attempt: number) => Promise<M> {
  return async (attempt) => {
    const [ownModule, common] = await Promise.allSettled([
      importChecked(address(attempt ? `?retry=${attempt}` : ''), integrity),
      loadCommon && importLater(loadCommon),
    ]);
    // Both have settled here, so the next try can request both again.
    if (ownModule.status === 'rejected') throw ownModule.reason;
    if (common.status === 'rejected') throw common.reason;
    return give(ownModule.value.default, common.value as C);
  };
}
