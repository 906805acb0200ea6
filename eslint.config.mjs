import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import laterOnDemand from './tools/lint/later-on-demand.mjs';
import widgetsApart from './tools/lint/widgets-apart.mjs';

const asText = 'What a learner or a host wrote stays text: give it to a template as a value, or set textContent.';

/** Forbids a pattern in every string and template. */
const inText = (pattern, message) => [
  {selector: `TemplateElement[value.raw=/${pattern}/]`, message},
  {selector: `Literal[value=/${pattern}/]`, message},
];

/** Old libraries that some pages still use replace these (Prototype, MooTools). */
const replacedByPages = ['JSON.stringify', 'Array.from', '*.reduce', '*.entries', '*.toJSON'].map((name) => {
  const [object, property] = name.split('.');
  const of = object === '*' ? '[callee.object.name!="Object"]' : `[callee.object.name="${object}"]`;
  return {
    selector: `CallExpression${of}[callee.property.name="${property}"]`,
    message: `${name} may be a page's own: see src/element/json.ts.`,
  };
});

export default tseslint.config(
  {ignores: ['dist/', 'src/generated/', 'test/generated/', 'node_modules/', 'test-results/']},
  ...tseslint.configs.recommended,
  lit.configs['flat/recommended'],
  wc.configs['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      '@typescript-eslint/no-unused-expressions': ['error', {allowShortCircuit: true, allowTernary: true}],
      // This is how types of other packages are extended.
      '@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}],
      '@typescript-eslint/no-namespace': ['error', {allowDeclarations: true}],
      'no-restricted-imports': [
        'error',
        {patterns: [{regex: '^@?lit\\b', importNamePattern: '^(unsafe|styleMap)', message: `${asText} For a style, use a class.`}]},
      ],
    },
  },
  {
    files: ['src/**'],
    plugins: {house: {rules: {'later-on-demand': laterOnDemand, 'widgets-apart': widgetsApart}}},
    rules: {
      'house/later-on-demand': 'error',
      'house/widgets-apart': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({property, message: asText})),
      ],
      'no-restricted-syntax': [
        'error',
        ...replacedByPages,
        ...inText('(^|\\s)\\.(inner|outer)HTML=', asText),
        ...inText('(^|\\s)style=', 'A strict policy forbids style attributes: use a class, or set `element.style` from code.'),
        ...inText(
          'gradient\\(',
          'Text is never on a gradient: its contrast could not be computed. Use one color of src/design/tokens.json.',
        ),
      ],
    },
  },
  {
    // Files for tools and tests, which no page loads, and the script of our own pages, which is not a first file.
    files: ['src/widgets/*/widget.ts', 'src/embed/widget-page.ts'],
    rules: {'house/later-on-demand': 'off'},
  },
  {files: ['test/**', 'stories/**'], rules: {'wc/guard-super-call': 'off', 'wc/no-self-class': 'off'}},
  {
    files: ['stories/**/*.ts'],
    // The examples in frameworks/ are only shown, never run.
    ignores: ['stories/frameworks/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportDeclaration[specifiers.length=0][source.value!=/(\\/src\\/all\\.js|\\.css)$/]',
          message: 'Import a name and use it: the bundler leaves out a module of ours if none of its names is used.',
        },
      ],
    },
  },
);
