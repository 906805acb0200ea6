// The script of the rival in plain HTML.
const quiz = document.querySelector('.quiz');
const steps = [...quiz.querySelectorAll('.step')];
const sentences = JSON.parse(document.querySelector('#quiz-sentences').textContent);
const order = ['over-use', 'skillful-use', 'under-use'];

const chosenIn = (step) => step.querySelector('input:checked');
const nameOf = (step, zone) => step.querySelector(`[value=${zone}] + span .name`).textContent;

function fits(step) {
  const {value, dataset} = chosenIn(step);
  return value === step.dataset.best || 'why' in dataset;
}

function check(step) {
  const chosen = chosenIn(step);
  step.querySelector('.unchosen').hidden = !!chosen;
  if (!chosen) {
    step.querySelector('input').focus();
    return;
  }
  const {best} = step.dataset;
  for (const input of step.querySelectorAll('input')) input.disabled = true;
  step.querySelector(`[value=${best}]`).closest('label').classList.add('best');
  const title = step.querySelector('.feedback h4');
  title.textContent = `${fits(step) ? 'It fits' : 'Closer to'}: ${nameOf(step, best)}`;
  step.querySelector('.sentence').textContent = chosen.dataset.why ?? sentences[chosen.value][best];
  step.querySelector('.feedback').hidden = false;
  step.querySelector('.check').hidden = true;
  step.querySelector('.next').hidden = false;
  title.focus();
}

function next(step) {
  step.hidden = true;
  quiz.querySelector('.intro').hidden = true;
  const following = steps[steps.indexOf(step) + 1];
  if (!following) {
    showResult();
    return;
  }
  following.hidden = false;
  following.querySelector('h3').focus();
}

function showResult() {
  const again = steps.filter((step) => !fits(step));
  const over = again.filter((step) => order.indexOf(chosenIn(step).value) < order.indexOf(step.dataset.best)).length;
  const result = quiz.querySelector('.result');
  result.querySelector('.toward-over').textContent = over;
  result.querySelector('.fitting').textContent = `${steps.length - again.length} / ${steps.length}`;
  result.querySelector('.toward-under').textContent = again.length - over;
  for (const step of again) {
    const item = document.createElement('li');
    item.textContent = step.querySelector('.situation').textContent;
    result.querySelector('.again').append(item);
  }
  result.hidden = false;
  result.querySelector('h3').focus();
}

quiz.addEventListener('click', ({target}) => {
  if (target.matches('.check')) check(target.closest('.step'));
  else if (target.matches('.next')) next(target.closest('.step'));
});
