// The stock analyzer names types and leaves out what is inherited: the plugins of @wc-toolkit write both out.
import {cemInheritancePlugin} from '@wc-toolkit/cem-inheritance';
import {getTsProgram, typeParserPlugin} from '@wc-toolkit/type-parser';
import {publicFields, tokens} from './tools/manifest-plugin.mjs';

// The type parser warns of each private type that it leaves as it is.
const {warn} = console;
console.warn = (...texts) => texts.some((text) => /type-parser\] - Skipped parsing/.test(text)) || warn(...texts);

export default {
  globs: ['src/activity/power-element.ts', 'src/widgets/*/power-*.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist/esm',
  packagejson: false,
  litelement: true,
  // The types of a whole program, so that the name of a type becomes its values.
  overrideModuleCreation: ({ts, globs}) => {
    const program = getTsProgram(ts, globs, 'tsconfig.json');
    return globs.map((file) => program.getSourceFile(file));
  },
  plugins: [typeParserPlugin({parseObjectTypes: 'none'}), cemInheritancePlugin(), publicFields(), tokens()],
};
