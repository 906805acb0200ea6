export {upgrade} from './link-upgrade.js';
