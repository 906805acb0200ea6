export {Journal} from './journal.js';
export {otherWords, otherWordsText} from './other-words.js';
export {QuickExit} from './quick-exit.js';
export {buttons, byHand, endPrinting, keepBox, selectByHand, take} from './take-along.js';
