// The analyzer alone gives only the names of types and leaves out inherited members: the plugins of @wc-toolkit add both.
import {cemInheritancePlugin} from '@wc-toolkit/cem-inheritance';
import {getTsProgram, typeParserPlugin} from '@wc-toolkit/type-parser';
import {publicFields, tokens} from './tools/manifest-plugin.mjs';

// The type parser warns about each private type that it does not resolve.
const {warn} = console;
console.warn = (...texts) => texts.some((text) => /type-parser\] - Skipped parsing/.test(text)) || warn(...texts);

export default {
  globs: ['src/activity/power-element.ts', 'src/widgets/*/power-*.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist/esm',
  packagejson: false,
  litelement: true,
  // The types of the whole program, so that a type can be replaced by its values.
  overrideModuleCreation: ({ts, globs}) => {
    const program = getTsProgram(ts, globs, 'tsconfig.json');
    return globs.map((file) => program.getSourceFile(file));
  },
  plugins: [typeParserPlugin({parseObjectTypes: 'none'}), cemInheritancePlugin(), publicFields(), tokens()],
};
