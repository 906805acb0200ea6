/** The absolute address of a content file, or `undefined` where it is not http or https. */
export function contentUrl(address: string, base: string = document.baseURI): string | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const {protocol, href} = new URL(address, base);
  return ['http:', 'https:'].includes(protocol) ? href : undefined;
}
