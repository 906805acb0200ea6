// Rough hosts whose own scripts meddle with what is ours: texts, keys, colors, addresses, states and built-ins.
import {acts, answerThen, ELSEWHERE, inside, module, MODULE, ORIGIN, ours, QUIZ, quiz, script, style} from './parts.mjs';

const REFLECTION = module(`${ORIGIN}/dist/cdn/power-reflection.js`);

/** Content files are taken, and an answer is there after a reload. */
const beside = (library, more = '') => ({
  head:
    `<script src="${ELSEWHERE}/node_modules/${library}"></script>` +
    script(more) +
    acts(`await until('the reflection', () => document.querySelector('power-reflection').shadowRoot.querySelector('.card'));
      if (performance.getEntriesByType('navigation')[0].type !== 'reload') {
        quiz.shadowRoot.querySelector('.zone input').click();
        await quiz.updateComplete;
        quiz.shadowRoot.querySelector('.actions .primary').click();
        await quiz.updateComplete;
        // Else the browser itself scrolls to where the feedback was.
        history.scrollRestoration = 'manual';
        location.reload();
        await new Promise(() => {});
      }
      if (Object.keys(quiz.state.answers).length !== 1) throw new Error('The answer is lost.');`),
  body:
    quiz(` src="${ORIGIN}/dist/content/en/quiz.json"`) +
    ours(`<power-reflection src="${ORIGIN}/dist/content/en/reflection.json"></power-reflection>`) +
    REFLECTION +
    MODULE,
});

/** Waits until the card is dark, or light. */
const DARK = `const isDark = () => {
    const [red, green, blue] = getComputedStyle(quiz.shadowRoot.querySelector('.card')).backgroundColor.match(/[\\d.]+/g).map(Number);
    return red + green + blue < 384;
  };
  const turns = (dark) => until(dark ? 'a dark card' : 'a light card', () => isDark() === dark);`;

/** Hears of every step, and looks at the end whether all answers are there. */
const owner = (code) =>
  script(`addEventListener('power-activity', ({target: quiz, verb}) => {
    ${code}
    if (verb === 'completed' && Object.keys(quiz.state.answers).length !== 6) console.error('An answer is lost.');
  });`);

/** As scripts do that know only the fields of their own page. */
const UNLESS_IN_A_FIELD = "if (event.target.matches?.('input, textarea')) return;";
const REFLECTION_TAG = ours('<power-reflection seed="a"></power-reflection>');

export const MEDDLING_PAGES = {
  // It comes with an old Sizzle, which was once measured against it.
  prototype: beside('sizzle/speed/frameworks/prototype.js'),
  // Of the core only that without a page is on npm: the rest is what its other half does with the document and, to be as it was, with events.
  mootools: beside(
    'mootools/lib/mootools-core-1.5.2-server.js',
    `window.Document = document.$constructor = new Type('Document', function () {});
    document.$family = Function.from('document').hide();
    Document.mirror((name, method) => (document[name] = method));
    window.Event = new Type('DOMEvent', function (event) {this.type = event.type.toLowerCase();});`,
  ),
  translator: {
    head:
      '<script type="module">import {translate} from "/test/support/translator.ts"; translate();</script>' +
      acts(`const twin = document.querySelector('[translate=no] power-quiz');
        await until('the twin', () => twin.shadowRoot.querySelector('.zone input'));
        const words = ({shadowRoot}) => shadowRoot.querySelector('.body').textContent.replace(/\\s+/g, ' ');
        const press = async (selector) => {
          for (const each of [quiz, twin]) {
            each.shadowRoot.querySelector(selector).click();
            await each.updateComplete;
          }
          await until('the words of the twin after ' + selector, () => words(quiz) === words(twin));
        };
        await until('a translation', () => quiz.shadowRoot.querySelector('.situation font font'));
        for (let place = 0; place < 5; place++) {
          await press('.zone input');
          await press('.actions .primary');
          if (place === 2) quiz.lang = twin.lang = 'es';
        }
        await until('Spanish', () => words(quiz) === words(twin) && words(quiz).includes('Situación 6 de 6'));`),
    html: ' data-shown="es"',
    body:
      quiz(' mode="assessment" activity-id="translated"') +
      `<div translate="no">${quiz(' mode="assessment" activity-id="twin"')}</div>${MODULE}`,
  },
  'greedy-keys': {
    head: script(`window.heard = [];
      for (const target of [document, window]) for (const type of ['keydown', 'keypress', 'keyup']) target.addEventListener(type, (event) => {
        ${UNLESS_IN_A_FIELD}
        heard.push(event.type + ' ' + event.key);
        const letter = /^[a-z]$/i.test(event.key);
        if (letter || event.key === ' ' || event.key.startsWith('Arrow')) event.preventDefault();
        if (letter && !event.ctrlKey) document.getElementById('search').focus();
      });`),
    body: `<input id="search" />${QUIZ}${REFLECTION_TAG}${REFLECTION}${MODULE}`,
  },
  slides: {
    head:
      style('section:not(.now) {display: none}') +
      script(`document.addEventListener('keydown', (event) => {
        ${UNLESS_IN_A_FIELD}
        if (!/^( |Arrow.+|Page.+)$/.test(event.key)) return;
        for (const slide of document.querySelectorAll('section')) slide.classList.toggle('now');
      });`),
    ...inside('<section class="now"><p>One</p>', `${REFLECTION_TAG}</section><section><p>Two</p></section>${REFLECTION}`),
  },
  modal: {
    head: script("document.addEventListener('keydown', ({key}) => {if (key === 'Escape') document.getElementById('box').hidden = true;});"),
    ...inside('<div id="box" role="dialog" aria-label="Quiz">', '</div>'),
  },
  'dark-class': {
    head:
      style('body.night {background: #14161a; color: #ddd}') +
      acts(`${DARK} const {classList} = document.body;
        await turns(false); classList.add('night'); await turns(true); classList.remove('night'); await turns(false);`),
    ...inside('', ''),
  },
  'dark-group': {
    head:
      style('body {background: #fff} .group {background: rgb(20 22 26); color: #ddd; padding: 20px}') + acts(`${DARK} await turns(true);`),
    ...inside('<div class="group"><div>', '</div></div>'),
  },
  'dark-late': {
    head: acts(`${DARK} await turns(false);
      const link = document.head.appendChild(document.createElement('link'));
      Object.assign(link, {rel: 'stylesheet', href: '/test/hosts/night.css'});
      await turns(true);
      link.remove();`),
    ...inside('', ''),
  },
  permalinks: inside('', ''),
  canonical: {head: '<link rel="canonical" href="/hosts/page/canonical?p=99" />', ...inside('', '')},
  'state-owner': {
    head:
      owner('quiz.state = structuredClone(quiz.state); quiz.state = quiz.state;') +
      answerThen(`const again = quiz.cloneNode();
        again.state = structuredClone(quiz.state);
        again.state = again.state;
        quiz.replaceWith(again);
        await until('the quiz again', () => again.shadowRoot.querySelector('.zone input'));`),
    body: quiz(' mode="assessment" persist="none"') + MODULE,
  },
  // As React does: it holds what it was told, and sets it when it renders.
  'state-form': {
    head: owner('const held = {...quiz.state}; queueMicrotask(() => (quiz.state = held));'),
    body: quiz(' mode="assessment"') + MODULE,
  },
};
