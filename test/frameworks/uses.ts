// Plain TypeScript. A line with “wrong:” must be an error, every other line none.
import 'power-widgets/all.js';
import {PowerActivityEvent, type ActivityVerb, type PowerElement, type QuizState} from 'power-widgets';
import {PowerReflection} from 'power-widgets/reflection.js';

const quiz = document.createElement('power-quiz');
quiz.theme = 'dark';
quiz.theme = 'purple'; // wrong: an unknown theme
quiz.persist = 'forever'; // wrong: an unknown place
quiz.mode = 'exam'; // wrong: an unknown mode
quiz.deck = 'quick-6';
quiz.deck = 'ours';
quiz.passPercent = '80'; // wrong: a text for a number
quiz.hideSensitive = 'false'; // wrong: a text for a boolean
quiz.content = {title: 'Ours'}; // wrong: half a content file
quiz.state = {position: 1}; // wrong: half a state
const state: QuizState | undefined = quiz.state;

document.addEventListener('power-activity', (event) => {
  const {verb, score}: {verb: ActivityVerb; score?: {scaled: number}} = event;
  const text = event.answer; // wrong: events carry no text
  return [verb, score, text, event instanceof PowerActivityEvent];
});
const all: PowerElement[] = [
  quiz,
  document.createElement('power-explainer'),
  ...document.querySelectorAll('power-checklist'),
  new PowerReflection(),
];
export {all, state};
