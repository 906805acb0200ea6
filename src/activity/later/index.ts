export {QuickExit} from './quick-exit.js';
