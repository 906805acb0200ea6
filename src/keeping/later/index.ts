export {Journal} from './journal.js';
export {otherWords, otherWordsText} from './other-words.js';
