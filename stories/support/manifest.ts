import manifest from '../../dist/esm/custom-elements.json';

interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly cssParts?: readonly {readonly name: string; readonly description: string}[];
}
const declarations = manifest.modules.flatMap((module) => module.declarations as readonly Declaration[]);

/** What the manifest says of a widget. */
const declarationOf = (name: string): Declaration => declarations.find(({tagName}) => tagName === `power-${name}`)!;

/** What a widget is, in a sentence or two. */
export const summaryOf = (name: string): string => declarationOf(name).description!;

/** The parts of a widget that a page can style. */
export const partsOf = (name: string) => declarationOf(name).cssParts!;
