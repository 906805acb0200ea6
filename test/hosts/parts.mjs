// What the rough hosts are made of. Addresses are absolute: some hosts turn relative ones elsewhere.

/** Stands for the origin of the page; the server knows it. */
export const ORIGIN = '{{origin}}';
/** Stands for another origin, with the same files, as a content delivery network has them. */
export const ELSEWHERE = '{{elsewhere}}';

const FILES = `${ORIGIN}/dist/cdn`;

/** The host's own things, by which a style of ours that leaks would be seen. */
export const ARTICLE = `<div data-probe=""><h1>An article</h1><p>Words with <a href="#">a link</a>, <em>stress</em> and <code>code</code>.</p><ul><li>One</li></ul>
<form><fieldset><legend>Legend</legend><label><input type="radio" name="host" />One</label> <input value="Text" size="8" /> <button type="button">Press</button></fieldset></form>
<details><summary>More</summary><p>Closed</p></details><table><tbody><tr><td>Cell</td></tr></tbody></table></div>`;

/** One that is left out of the page without us. */
export const ours = (html) => `<!--ours-->${html}<!--/ours-->`;

export const LINK = `<a href="${FILES}/quiz.html?deck=quick-6">Take the quiz</a>`;
export const quiz = (attributes = '') => ours(`<power-quiz deck="quick-6" seed="a"${attributes}>${LINK}</power-quiz>`);
export const QUIZ = quiz();

export const module = (address = `${FILES}/power-quiz.js`, attributes = '') =>
  ours(`<script type="module" src="${address}"${attributes}></script>`);
export const classic = (address = `${FILES}/power-widgets.iife.js`, attributes = '') =>
  ours(`<script src="${address}"${attributes}></script>`);

/** The host's own script. */
export const script = (code) => `<script>${code}</script>`;
/** What the host does once the quiz is drawn, and before the learner begins. `until(what, found)` waits for something. */
export const acts = (code) => script(`window.hostActs = async (quiz, until) => {${code}};`);

export const MODULE = module();
export const style = (css) => `<style>${css}</style>`;
export const inside = (before, after) => ({body: before + QUIZ + after + MODULE});

/** An answer is given before the host acts, and must be there afterwards. */
export const answerThen = (act) =>
  acts(`const answer = () => quiz.shadowRoot.querySelector('.zone input').click();
    answer(); await quiz.updateComplete; quiz.shadowRoot.querySelector('.actions .primary').click(); await quiz.updateComplete;
    ${act}
    await new Promise(requestAnimationFrame);
    if (Object.keys(document.querySelector('power-quiz').state.answers).length !== 1) throw new Error('The answer is lost.');`);
