// The rough hosts, by name. Each is a page of its own; test/hosts/README.md says what is rough about it.
import {MEDDLING_PAGES} from './meddling-pages.mjs';
import {acts, answerThen, classic, ELSEWHERE, inside, LINK, MODULE, module, ORIGIN, ours, QUIZ, quiz, script, style} from './parts.mjs';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'none'; img-src data:; require-trusted-types-for 'script'; trusted-types power-widgets lit-html";

/**
 * The fields of a page: `body`, `head`; `lang` (`null` for none), `html` for attributes of the root; `doctype`; `type`; `policy`; `width` and
 * `height` of the window; `links` where something becomes a widget, for which one more file is fetched; `outcome` where it is not a finished quiz; `may`: the console lines that are allowed, each of which must come.
 */
export const PAGES = {
  'all-unset': {head: style('* {all: unset}'), ...inside('', '')},
  normalize: {head: '<link rel="stylesheet" href="/node_modules/normalize.css/normalize.css">', ...inside('', '')},
  'theme-2012': {
    head: `<link rel="stylesheet" href="/test/hosts/theme-2012.css">`,
    ...inside('<div id="content"><div class="entry">', '</div></div>'),
  },
  'font-62': {head: style('html {font-size: 62.5%} body {font-size: 1.6rem}'), ...inside('', '')},
  'base-href': {head: '<base href="https://elsewhere.example/deep/">', lang: 'es', ...inside('', '')},
  'right-to-left': {lang: 'ar', html: ' dir="rtl"', ...inside('', '')},
  dark: {head: style(':root {color-scheme: dark} body {background: #111; color: #eee}'), ...inside('', '')},
  'column-200': inside('<div style="width: 200px">', '</div>'),
  flex: inside('<div style="display: flex; gap: 10px"><aside style="flex: none; width: 150px">Aside</aside>', '</div>'),
  grid: inside('<div style="display: grid; grid-template-columns: 1fr 1fr"><p>A</p>', '</div>'),
  tab: {
    ...inside('<div id="panel" style="display: none">', '</div>'),
    head: acts("document.getElementById('panel').style.display = 'block'; await quiz.updateComplete"),
  },
  details: {
    ...inside('<details id="more"><summary>Open</summary>', '</details>'),
    head: acts("document.getElementById('more').open = true"),
  },
  dialog: {...inside('<dialog id="box">', '</dialog>'), head: acts("document.getElementById('box').showModal()")},
  table: inside('<table border="1"><tr><td>Left</td><td>', '</td></tr></table>'),
  paragraph: inside('<p>Before it ', ' after it.</p>'),
  jquery: {
    head:
      '<script src="/node_modules/jquery/dist/jquery.min.js"></script>' +
      answerThen("jQuery(quiz).wrap('<div class=\"wrapped\">').parent().detach().appendTo('#end');"),
    body: `${QUIZ}<div id="end"></div>${MODULE}`,
  },
  'document-write': {
    body: ours(
      script(
        `document.write('<script src="${ORIGIN}/dist/cdn/power-widgets.iife.js"><\\/script><power-quiz deck="quick-6" seed="a"></power-quiz>')`,
      ),
    ),
  },
  'head-script': {head: classic(), body: QUIZ},
  // Chromium runs no module in XML.
  xhtml: {type: 'application/xhtml+xml', body: QUIZ + classic()},
  quirks: {doctype: '', ...inside('', '')},
  'lang-empty': {lang: '', ...inside('', '')},
  'lang-none': {lang: null, ...inside('', '')},
  'sandboxed-frame': {frame: {sandbox: 'allow-scripts'}, body: QUIZ + module(`${ELSEWHERE}/dist/cdn/power-quiz.js`)},
  'third-party-frame': {frame: {elsewhere: true}, ...inside('', '')},
  insecure: {frame: {insecure: true}, ...inside('', '')},
  wordpress: {
    // What wpautop and wptexturize make of the pasted lines: the tag and its link fall apart, and quotes in text are curled.
    links: true,
    body:
      ours(
        `<p>${'<power-quiz deck="quick-6" seed="a">'}</p>\n<p>${LINK}</p>\n<p></power-quiz></p>\n<p>It&#8217;s &#8220;here&#8221;.</p>`,
      ) + MODULE,
  },
  printed: {...inside('', ''), head: answerThen("dispatchEvent(new Event('beforeprint')); dispatchEvent(new Event('afterprint'));")},
  'slow-script': {
    slow: true,
    head: ours(
      script(`const seen = setInterval(() => {
        if (!document.querySelector('power-quiz a')?.checkVisibility()) return;
        clearInterval(seen);
        fetch('/hosts/release');
      }, 5);`),
    ),
    body: QUIZ + module(`${ORIGIN}/hosts/late/power-quiz.js`),
  },
  'script-blocked': {
    policy: `script-src ${ORIGIN}/test/`,
    outcome: 'link',
    may: [/script-src/],
    ...inside('', ''),
  },
  'json-blocked': {
    policy: "connect-src 'none'",
    may: [/connect-src/, /cannot use src ".*quiz\.json": missing/],
    body: quiz(` src="${ORIGIN}/dist/content/en/quiz.json"`) + MODULE,
  },
  'service-worker': {worker: true, ...inside('', '')},
  'patched-define': {
    head: script(`const define = customElements.define;
      customElements.define = function (name, constructor, options) {
        if (!this.get(name)) define.call(this, name, class extends constructor {}, options);
      };`),
    ...inside('', ''),
  },
  'zoom-400': {width: 320, height: 256, ...inside('', '')},
  'strict-policy': {
    policy: STRICT,
    // The host's own Lit, as its developer loads it.
    may: [/Lit is in dev mode/],
    body: `${ours('<host-clock></host-clock>')}${QUIZ}<script type="module" src="/test/hosts/host-lit.js"></script>${MODULE}${module(`${ORIGIN}/dist/cdn/power-widgets.js`)}`,
  },
  'hash-policy': {
    // The server of the tests changes scripts on their way; the other one does not.
    frame: {elsewhere: true},
    lang: 'es',
    html: ' data-shown="es"',
    policy: "default-src 'none'; script-src {{hashes of the tests}} '{{hash of dist/cdn/es/power-quiz.js}}'; img-src data:",
    body: QUIZ + module(`${ORIGIN}/dist/cdn/es/power-quiz.js`, ' integrity="{{hash of dist/cdn/es/power-quiz.js}}"'),
  },
  'older-version-first': {
    may: [/is already defined by version 0\.0\.1/],
    body: QUIZ + module(`${ORIGIN}/hosts/version/0.0.1/power-quiz.js`) + MODULE,
  },
  'newer-version-first': {
    may: [/is already defined by version 99\.0\.0/],
    body: QUIZ + module(`${ORIGIN}/hosts/version/99.0.0/power-quiz.js`) + MODULE,
  },
  concatenated: {
    lang: 'es',
    html: ' data-shown="es"',
    body: QUIZ + classic(`${ORIGIN}/hosts/bundle.js`, ` data-base="${ORIGIN}/dist/cdn"`),
  },
  inlined: {
    lang: 'es',
    html: ' data-shown="es"',
    body: `${QUIZ}${ours(`<script type="module" data-base="${ORIGIN}/dist/cdn/">{{power-quiz.js}}</script>`)}`,
  },
  'inlined-without-base': {
    lang: 'es',
    html: ' data-shown="en"',
    // Nothing says where our other files are: the first situation is all that is there.
    outcome: 'opening',
    may: [/the language "es" could not be loaded/, /later\/common-\w+\.js could not be loaded/],
    body: `${QUIZ}${ours('<script type="module">{{power-quiz.js}}</script>')}`,
  },
  delayed: {
    lang: 'es',
    html: ' data-shown="es"',
    body:
      QUIZ +
      ours(`<script type="text/delayed" data-src="${ORIGIN}/dist/cdn/power-widgets.iife.js"></script>`) +
      script(`addEventListener('pointermove', () => {
        for (const waiting of document.querySelectorAll('[type="text/delayed"]')) {
          const now = document.createElement('script');
          now.src = waiting.dataset.src;
          waiting.replaceWith(now);
        }
      }, {once: true});
      addEventListener('load', () => dispatchEvent(new PointerEvent('pointermove')));`),
  },
  'another-document': {
    head: answerThen(`const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentDocument.body.append(quiz);
      await quiz.updateComplete;
      document.body.append(quiz);
      frame.remove();`),
    ...inside('', ''),
  },
  'another-shadow-root': {
    head: answerThen(`const box = document.body.appendChild(document.createElement('div'));
      box.attachShadow({mode: 'open'}).append(quiz);
      await quiz.updateComplete;
      document.body.append(quiz);`),
    ...inside('', ''),
  },
  cloned: {
    head: acts(`const copy = quiz.cloneNode(true); quiz.after(copy); quiz.remove(); await copy.updateComplete;
      while (!copy.shadowRoot?.querySelector('.zone input')) await new Promise(requestAnimationFrame);`),
    ...inside('', ''),
  },
  template: {
    head: script(`addEventListener('load', () => document.body.append(document.querySelector('template').content.cloneNode(true)))`),
    body: `<template>${QUIZ}</template>${MODULE}`,
  },
  'link-by-class': {
    links: true,
    body: ours(`<p>Before. <a class="power-quiz" href="${ORIGIN}/quiz.html?deck=quick-6&amp;seed=a">Take the quiz</a></p>`) + MODULE,
  },
  'link-by-address': {
    links: true,
    body: ours(`<p><a href="${ORIGIN}/dist/cdn/quiz.html?deck=quick-6">Take the quiz</a></p>`) + MODULE,
  },
  'link-later': {
    links: true,
    head: script(`addEventListener('load', () => {
      document.getElementById('place').innerHTML = '<p><a class="power-quiz" href="/quiz.html?deck=quick-6">Take the quiz</a></p>';
    })`),
    body: `<div id="place"></div>${MODULE}`,
  },
  'named-elements': {
    // What an author may leave in a comment: elements that are found by the names of the document's own properties.
    lang: 'es',
    html: ' data-shown="es"',
    body:
      ours(
        `${['currentScript', 'createComment', 'importNode', 'baseURI', 'designMode', 'parentNode']
          .map((name) => `<img name="${name}" id="${name}" src="${ELSEWHERE}/nothing.png" alt="" loading="lazy" hidden>`)
          .join('')}<form><input name="parentNode"><input name="getAttribute">`,
      ) + `${QUIZ}${ours('</form>')}${classic()}`,
  },
  'marked-element': {links: true, body: ours(`<div data-power="quiz" data-deck="quick-6" data-seed="a">${LINK}</div>`) + MODULE},
  ...MEDDLING_PAGES,
};
