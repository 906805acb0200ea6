// What our classes may ask of Lit: the files for script tags hold no more of it (tools/lit-trims.mjs).
import {expect} from 'chai';
import {LitElement, type PropertyDeclaration} from 'lit';
import {widgets} from '../contract/widgets.js';

/** Methods that nobody calls in those files, or that are others there. */
const UNTAKEN = ['willUpdate', 'firstUpdated', 'shouldUpdate', 'scheduleUpdate', 'createRenderRoot', 'update'];

/** What may be said of a property, and how. */
const OPTIONS: Record<string, (value: unknown) => boolean> = {
  attribute: (name) => name === false || typeof name === 'string',
  type: (type) => type === Number,
  converter: (converter) => typeof (converter as {fromAttribute?: unknown}).fromAttribute === 'function',
  noAccessor: (is) => is === true,
};

/** The options that are not there. A property that the class reads and writes itself must be said to be one. */
function untaken(options: PropertyDeclaration & {wrapped?: boolean; [option: string]: unknown}): string[] {
  const found: string[] = [];
  for (const option in options) {
    if (option === 'wrapped' ? !options.noAccessor : !OPTIONS[option]?.(options[option])) found.push(option);
  }
  return found;
}

for (const {tag, constructor} of widgets) {
  const {elementProperties, prototype} = constructor as unknown as typeof LitElement;
  describe(`<${tag}> asks of Lit what the files for script tags hold`, () => {
    it('of its properties', () => {
      for (const [name, options] of elementProperties) expect(untaken(options as never), String(name)).to.deep.equal([]);
    });

    it('of its methods', () => {
      for (const name of UNTAKEN) expect(Reflect.get(prototype, name), name).to.equal(Reflect.get(LitElement.prototype, name));
      const updated = Reflect.get(prototype, 'updated') as () => void;
      if (updated !== Reflect.get(LitElement.prototype, 'updated')) expect(updated, 'what changed is not told').to.have.length(0);
    });
  });
}

describe('what those files do not hold', () => {
  for (const options of [{reflect: true}, {type: Boolean}, {attribute: true}, {hasChanged: () => true}, {converter: () => 1}])
    it(`is noticed: ${Object.keys(options)[0]!}`, () => {
      expect(untaken(options as never)).to.deep.equal(Object.keys(options));
    });
});
