// The rival in plain HTML: all situations stand in the page, its script opens one after the other.

import {escapeHtml} from '../../../tools/escape-html.mjs';

/** The quiz as markup. */
export const htmlQuiz = (scenes) => `<section class="quiz" aria-labelledby="quiz-title">
  <h2 id="quiz-title">${escapeHtml(scenes.title)}</h2>
  <p class="intro">${escapeHtml(scenes.intro)}</p>
  ${scenes.situations.map((situation, index) => step(scenes, situation, index)).join('\n  ')}
  <div class="result" hidden>
    <h3 tabindex="-1">How it went</h3>
    <dl>
      <div><dt>Toward over-use</dt><dd class="toward-over"></dd></div>
      <div><dt>As we read it</dt><dd class="fitting"></dd></div>
      <div><dt>Toward under-use</dt><dd class="toward-under"></dd></div>
    </dl>
    <h4>To look at again</h4>
    <ul class="again"></ul>
  </div>
  <script type="application/json" id="quiz-sentences">${JSON.stringify(scenes.feedback).replaceAll('<', '\\u003c')}</script>
</section>`;

const step = ({zones, situations}, situation, index) => `<div class="step" data-best="${situation.zone}"${index ? ' hidden' : ''}>
    <h3 tabindex="-1">Situation ${index + 1} of ${situations.length}</h3>
    <p class="situation">${escapeHtml(situation.text)}</p>
    <fieldset>
      <legend>How is the power of the role used here?</legend>
      <div class="zones">${zones.map((zone) => answer(zone, situation)).join('')}</div>
      <p class="unchosen" hidden>Choose one of the three first.</p>
    </fieldset>
    <div class="feedback" hidden>
      <h4 tabindex="-1"></h4>
      <p class="sentence"></p>
      <p>${escapeHtml(situation.rationale)}</p>
      <p><strong>${situation.zone === 'skillful-use' ? 'Next step:' : 'Try:'}</strong> ${escapeHtml(situation.alternative)}</p>
    </div>
    <div class="actions">
      <button type="button" class="check">Check</button>
      <button type="button" class="next" hidden>${index < situations.length - 1 ? 'Next situation' : 'See how it went'}</button>
    </div>
  </div>`;

const answer = ({id, name, meaning}, situation) => {
  const why = situation.alsoAccept?.find(({zone}) => zone === id)?.why;
  return `<label class="zone"><input type="radio" name="${situation.id}" value="${id}"${why ? ` data-why="${escapeHtml(why)}"` : ''}>
        <span><span class="name">${name}</span> <span class="meaning">${escapeHtml(meaning)}</span></span></label>`;
};
