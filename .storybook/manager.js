import {addons} from 'storybook/manager-api';
import {create} from 'storybook/theming';

addons.setConfig({theme: create({base: 'light', brandTitle: 'power-widgets', colorPrimary: '#0d5552', colorSecondary: '#0d5552'})});
