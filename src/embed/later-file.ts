import {importLater} from '../element/import-later.js';
import {own} from '../element/own.js';

/** What a later file exports: it makes the modules inside from what it shares with the first file. */
type Make = (ground: readonly unknown[]) => unknown;

/** Fetches a module and lets the browser check its hash. Its address is asked for once: `import()` takes what was preloaded. */
async function importChecked(address: string, integrity: string): Promise<{default: Make}> {
  const link = own(document, 'createElement')('link');
  if (link.relList.supports('modulepreload')) {
    const {nonce} = own(document, 'querySelector')<HTMLScriptElement>('script[nonce]') ?? {};
    Object.assign(link, {rel: 'modulepreload', href: address, integrity, crossOrigin: 'anonymous', ...(nonce && {nonce})});
    const answer = new Promise<void>((resolve, reject) => {
      link.onload = () => resolve();
      link.onerror = () => reject(new Error(`power-widgets: ${address} could not be loaded, or is not the file that was published.`));
    });
    own(document, 'head').append(link);
    await answer.finally(() => link.remove());
  }
  return import(address);
}

/**
 * How a file of dist/cdn/later is loaded: for `importLater`.
 *
 * @param address - Gives its address; `retry` is a query that is new with each try, since some browsers remember a module that failed.
 * @param integrity - Its hash, as the `integrity` attribute takes it.
 * @param give - Calls the file with what it shares with the first file.
 * @param loadCommon - Loads the file that it needs beside the first one.
 */
export function laterFile<M, C>(
  address: (retry: string) => string,
  integrity: string,
  give: (make: Make, common: C) => M,
  loadCommon?: (attempt: number) => Promise<C>,
): (attempt: number) => Promise<M> {
  return async (attempt) => {
    const [own, common] = await Promise.allSettled([
      importChecked(address(attempt ? `?retry=${attempt}` : ''), integrity),
      loadCommon && importLater(loadCommon),
    ]);
    // Both have ended: the next try asks for both again.
    if (own.status === 'rejected') throw own.reason;
    if (common.status === 'rejected') throw common.reason;
    return give(own.value.default, common.value as C);
  };
}
