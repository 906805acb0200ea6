/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: ['../stories/fixtures'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true},
  viteFinal: (config) => ({...config, base: './', build: {...config.build, chunkSizeWarningLimit: 4000}}),
};
