import {addons} from 'storybook/manager-api';
import {themes} from './themes.js';

addons.setConfig({
  theme: themes.light,
  // Pages and folders stand in one list, in the order of the preview; as roots, folders would all stand below the pages.
  sidebar: {showRoots: false},
});
