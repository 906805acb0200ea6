// The rival written by hand with Lit: one element, English only. Its scenes and its styles are bundled into it.
// eslint-disable-next-line no-restricted-imports -- the style sheet is a file of this folder
import {html, LitElement, nothing, unsafeCSS} from 'lit';
import styles from '../html-quiz/quiz.css';
import {feedback, intro, situations, title, zones} from 'scenes';

const nameOf = (id) => zones.find((zone) => zone.id === id).name;
const rank = (id) => zones.findIndex((zone) => zone.id === id);
const creditFor = ({alsoAccept}, answer) => alsoAccept?.find(({zone}) => zone === answer);
const fits = (situation, answer) => answer === situation.zone || !!creditFor(situation, answer);

class LitQuiz extends LitElement {
  static properties = {
    position: {state: true},
    draft: {state: true},
    unchosen: {state: true},
    answers: {state: true},
  };

  static styles = unsafeCSS(styles);

  constructor() {
    super();
    this.position = 0;
    this.draft = undefined;
    this.unchosen = false;
    this.answers = [];
  }

  updated() {
    if (!this.focusOn) return;
    this.renderRoot.querySelector(this.focusOn)?.focus();
    this.focusOn = undefined;
  }

  check() {
    this.unchosen = !this.draft;
    this.focusOn = this.unchosen ? 'input' : 'h4';
    if (this.draft) this.answers = [...this.answers, this.draft];
  }

  next() {
    this.position++;
    this.draft = undefined;
    this.focusOn = 'h3';
  }

  render() {
    return html`<section class="quiz" aria-labelledby="title">
      <h2 id="title">${title}</h2>
      ${this.position ? nothing : html`<p>${intro}</p>`} ${this.position < situations.length ? this.renderStep() : this.renderResult()}
    </section>`;
  }

  renderStep() {
    const situation = situations[this.position];
    const answer = this.answers[this.position];
    return html`<div class="step">
      <h3 tabindex="-1">Situation ${this.position + 1} of ${situations.length}</h3>
      <p class="situation">${situation.text}</p>
      <fieldset>
        <legend>How is the power of the role used here?</legend>
        <div class="zones">${zones.map((zone) => this.renderZone(zone, situation, answer))}</div>
        ${this.unchosen ? html`<p class="unchosen">Choose one of the three first.</p>` : nothing}
      </fieldset>
      ${answer ? this.renderFeedback(situation, answer) : nothing}
      <div class="actions">
        ${answer ? html`<button @click=${this.next}>${this.onward}</button>` : html`<button @click=${this.check}>Check</button>`}
      </div>
    </div>`;
  }

  get onward() {
    return this.position < situations.length - 1 ? 'Next situation' : 'See how it went';
  }

  renderZone({id, name, meaning}, situation, answer) {
    return html`<label class="zone ${answer && id === situation.zone ? 'best' : ''}">
      <input
        type="radio"
        name="zone"
        value=${id}
        .checked=${this.draft === id}
        ?disabled=${!!answer}
        @change=${() => (this.draft = id)}
      />
      <span><span class="name">${name}</span> <span class="meaning">${meaning}</span></span>
    </label>`;
  }

  renderFeedback(situation, answer) {
    return html`<div class="feedback">
      <h4 tabindex="-1">${fits(situation, answer) ? 'It fits' : 'Closer to'}: ${nameOf(situation.zone)}</h4>
      <p>${creditFor(situation, answer)?.why ?? feedback[answer][situation.zone]}</p>
      <p>${situation.rationale}</p>
      <p><strong>${situation.zone === 'skillful-use' ? 'Next step:' : 'Try:'}</strong> ${situation.alternative}</p>
    </div>`;
  }

  renderResult() {
    const again = situations.filter((situation, index) => !fits(situation, this.answers[index]));
    const over = again.filter((situation) => rank(this.answers[situations.indexOf(situation)]) < rank(situation.zone)).length;
    return html`<div class="result">
      <h3 tabindex="-1">How it went</h3>
      <dl>
        <div><dt>Toward over-use</dt><dd>${over}</dd></div>
        <div><dt>As we read it</dt><dd>${situations.length - again.length} / ${situations.length}</dd></div>
        <div><dt>Toward under-use</dt><dd>${again.length - over}</dd></div>
      </dl>
      <h4>To look at again</h4>
      <ul>
        ${again.map(({text}) => html`<li>${text}</li>`)}
      </ul>
    </div>`;
  }
}

customElements.define('lit-quiz', LitQuiz);
