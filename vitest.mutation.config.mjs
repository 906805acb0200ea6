// Tests that need no drawn page, run in Node for `npm run mutation`: the same files that @web/test-runner runs in real browsers.
import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

const shared = {globals: true, setupFiles: ['test/support/in-node.ts']};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'logic',
          include: ['test/widgets/*/{attributes,content,model}.test.ts', 'test/element/{attempt,join,record,rules}.test.ts'],
        },
      },
      {
        resolve: {
          // Lit's build for browsers: in Node, Lit would otherwise act as on a server.
          conditions: ['browser'],
          // None of these tests uses the commands of the test runner.
          alias: {'@web/test-runner-commands': fileURLToPath(new URL('.storybook/nothing.js', import.meta.url))},
        },
        test: {
          ...shared,
          name: 'page',
          include: ['test/element/{content-url,built-in,journal,store,store-*}.test.ts'],
          environment: 'happy-dom',
          environmentOptions: {happyDOM: {url: 'http://localhost/page'}},
          server: {deps: {inline: [/lit/]}},
        },
      },
    ],
  },
});
