import {builtIn} from '../../element/built-in.js';

/** Gives the reader a file. False if the page is sandboxed, because a browser may then refuse silently. */
export function downloadBlob(blob: Blob, fileName: string): boolean {
  if (origin === 'null') return false;
  const link = builtIn(document, 'createElement')('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return true;
}
