import {publicAttributes} from './tools/manifest-plugin.mjs';

export default {
  globs: ['src/element/power-element.ts', 'src/widgets/*/power-*.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist/esm',
  packagejson: false,
  litelement: false,
  plugins: [publicAttributes()],
};
