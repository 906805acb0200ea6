/** The absolute address of a content file, or `undefined` where it is not http or https. */
export function contentUrl(address: string, base: string = document.baseURI): string | undefined {
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
