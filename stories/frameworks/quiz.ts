import 'power-widgets/define/quiz.js';

const quiz = document.createElement('power-quiz');
quiz.deck = 'quick-6';
quiz.addEventListener('power-activity', ({verb, progress}) => console.log(verb, progress));
document.body.append(quiz);
