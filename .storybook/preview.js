import {setCustomElementsManifest} from '@storybook/web-components-vite';
import {setStorybookHelpersConfig} from '@wc-toolkit/storybook-helpers';
import {configure} from 'storybook/test';
import manifest from '../dist/esm/custom-elements.json';
import '../src/all.js';
import '../src/generated/pseudo.js';
import {DocsContainer} from './docs-container.js';
import {page} from './page.js';
import {globalTypes, initialGlobals} from './toolbar.js';
import './preview.css';

setCustomElementsManifest(manifest);
// Stories wait for what they expect; a slow machine is no fault.
configure({asyncUtilTimeout: 10_000});
// The styles of one story stay with it; our elements never change their own attributes, so no control has to follow them.
setStorybookHelpersConfig({
  useScopedStyles: true,
  disableArgObserver: true,
  hideArgRef: true,
  categoryOrder: ['attributes', 'properties', 'slots', 'cssParts', 'cssProps', 'cssStates', 'methods', 'events'],
});

export default {
  tags: ['autodocs'],
  decorators: [page],
  globalTypes,
  initialGlobals,
  parameters: {
    layout: 'fullscreen',
    a11y: {test: 'error'},
    controls: {expanded: true, sort: 'none'},
    docs: {
      container: DocsContainer,
      story: {inline: true},
      // Prose and stories alike have headings of these levels.
      toc: {headingSelector: 'h2, h3'},
      // The stories bring their controls, in an order of their own.
      extractArgTypes: () => undefined,
    },
    options: {
      storySort: {
        order: [
          'Introduction',
          'The idea and its art',
          'Tokens',
          'Theming',
          'Languages side by side',
          'Right to left',
          'Writing for the widgets',
          'States',
          'Accessibility',
          'Embedding',
          'Serving to many',
          'Frameworks',
          'Every widget',
          '*',
        ],
      },
    },
  },
};
