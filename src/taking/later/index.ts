export {buttons, byHand, endPrinting, keepBox, selectByHand, take} from './take-along.js';
