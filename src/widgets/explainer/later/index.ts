export {problemText, read} from './reader.js';
