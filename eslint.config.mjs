import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {ignores: ['dist/', 'src/generated/', 'test/generated/', 'node_modules/', 'test-results/']},
  ...tseslint.configs.recommended,
  lit.configs['flat/recommended'],
  wc.configs['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      '@typescript-eslint/no-unused-expressions': ['error', {allowShortCircuit: true, allowTernary: true}],
      // How the types of other packages are added to.
      '@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}],
      '@typescript-eslint/no-namespace': ['error', {allowDeclarations: true}],
      // Text is text: what a learner or a host wrote never becomes markup.
      'no-restricted-imports': [
        'error',
        {paths: ['lit/directives/unsafe-html.js', 'lit/directives/style-map.js', 'lit/directives/unsafe-svg.js']},
      ],
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-properties': ['error', {property: 'innerHTML'}, {property: 'outerHTML'}, {property: 'insertAdjacentHTML'}],
      // Old libraries that some pages still have put something else in the place of these (Prototype, MooTools).
      'no-restricted-syntax': [
        'error',
        ...['JSON.stringify', 'Array.from', '*.reduce', '*.entries', '*.toJSON'].map((name) => {
          const [object, property] = name.split('.');
          const of = object === '*' ? '[callee.object.name!="Object"]' : `[callee.object.name="${object}"]`;
          return {
            selector: `CallExpression${of}[callee.property.name="${property}"]`,
            message: `${name} may be a page's own: see src/element/json.ts.`,
          };
        }),
      ],
    },
  },
  {files: ['test/**', 'stories/**'], rules: {'wc/guard-super-call': 'off', 'wc/no-self-class': 'off'}},
);
