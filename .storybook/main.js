import {fileURLToPath} from 'node:url';
import remarkGfm from 'remark-gfm';
import {mergeConfig} from 'vite';
import {servingFigures} from '../tools/file-sizes.mjs';
import {writeTokens} from '../tools/tokens.mjs';

/** The sizes of the files that are built, for the page on serving. */
const servingFiguresModule = () => ({
  name: 'serving-figures',
  resolveId: (id) => (id === 'virtual:serving-figures' ? `\0${id}` : null),
  load: (id) => (id === '\0virtual:serving-figures' ? `export default ${JSON.stringify(servingFigures())}` : null),
});

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  addons: [
    // Without it, a table in a page is a paragraph of dashes and pipes.
    {name: '@storybook/addon-docs', options: {mdxPluginOptions: {mdxCompileOptions: {remarkPlugins: [remarkGfm]}}}},
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
  ],
  // The page on tokens offers their files; Storybook begins without a build, so it makes them itself.
  staticDirs: async (storybooksOwn) => {
    await writeTokens('published');
    return [...storybooksOwn, '../stories/fixtures', {from: '../dist/tokens', to: '/tokens'}];
  },
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true},
  viteFinal: (config) =>
    mergeConfig(config, {
      base: './',
      plugins: [servingFiguresModule()],
      build: {chunkSizeWarningLimit: 4000},
      // The story helpers import Node's path for a watcher that is never used in a browser.
      resolve: {alias: {path: fileURLToPath(new URL('nothing.js', import.meta.url))}},
    }),
};
