export {atIdle} from './at-idle.js';
export {CompletePhase} from './complete-phase.js';
