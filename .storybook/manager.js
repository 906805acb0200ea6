import {addons} from 'storybook/manager-api';
import {create} from 'storybook/theming';

addons.setConfig({
  theme: create({base: 'light', brandTitle: 'power-widgets', colorPrimary: '#0d5552', colorSecondary: '#0d5552'}),
  // Pages and folders stand in one list, in the order of the preview; as roots, folders would all stand below the pages.
  sidebar: {showRoots: false},
});
