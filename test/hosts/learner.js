// Stands first on every rough host: works through the quiz as a learner does, and tells the test what the page looked like around it.
// With `?bare` in the address the page is without us, and this tells how it looks then; with `by-hand` there is no learner.
(() => {
  const host = location.pathname.split('/').pop();
  const asked = new URLSearchParams(location.search);
  if (asked.has('by-hand')) return;
  const bare = asked.has('bare');
  /** What depends on the room that is left, not on styles. */
  const ROOM = /size$|width$|height$|origin$|^(top|right|bottom|left|inset)|^(d|x|y|cx|cy|r|rx|ry)$/;
  const globals = () => Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name));

  async function until(what, found) {
    const end = performance.now() + 15_000;
    for (;;) {
      const value = found();
      if (value) return value;
      if (performance.now() > end) throw new Error(`Never came: ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** Every computed style of the host's own elements. */
  function styles() {
    const lines = [];
    for (const element of document.querySelectorAll('html, body, [data-probe], [data-probe] *')) {
      for (const pseudo of [null, '::before']) {
        const style = getComputedStyle(element, pseudo);
        for (const name of style)
          if (!ROOM.test(name)) lines.push(`${element.localName}${pseudo ?? ''} ${name}: ${style.getPropertyValue(name)}`);
      }
    }
    return lines;
  }

  const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  const tell = (report) => top.postMessage({host, bare, ...report}, '*');
  /** What the page must complain about. A browser may tell it after everything else. */
  const allComplaints = async () => {
    for (const pattern of JSON.parse(decodeURIComponent(document.documentElement.dataset.complaints ?? '[]')))
      await until(`a complaint like ${pattern}`, () => complaints.some((line) => new RegExp(pattern).test(line)));
  };
  const isSeen = (element) => !!element && element.checkVisibility() && element.getBoundingClientRect().width > 0;

  async function finish(quiz) {
    const inside = (selector) => quiz.shadowRoot.querySelector(selector);
    for (let round = 0; round < 60; round++) {
      await until('a situation or the result', () => inside('.zone input, .result-title, .notice'));
      if (inside('.result-title')) return 'finished';
      if (!inside('.zone input')) return 'opening';
      if (!inside('.feedback-title')) inside('.zone input').click();
      await quiz.updateComplete;
      inside('.actions .primary').click();
      await quiz.updateComplete;
    }
    throw new Error('The quiz has no end.');
  }

  async function run() {
    await until('the page', () => document.readyState === 'complete');
    if (bare) return tell({styles: styles(), overflow: overflow(), globals: globals()});
    const first = {focus: document.activeElement?.localName ?? 'body', scroll: scrollX + scrollY};
    if (document.documentElement.dataset.outcome === 'link') {
      const link = await until('the link', () => [...document.links].find((each) => each.pathname.endsWith('/quiz.html')));
      await allComplaints();
      return tell({outcome: isSeen(link) ? 'link' : 'hidden link', ...first, complaints, styles: styles(), overflow: overflow()});
    }
    const quiz = await until(
      'the quiz',
      () => document.querySelector('power-quiz')?.shadowRoot?.querySelector('.zone input') && document.querySelector('power-quiz'),
    );
    first.drawnFocus = document.activeElement?.localName ?? 'body';
    await window.hostActs?.(quiz, until);
    const now = document.querySelector('power-quiz');
    const seen = isSeen(now.shadowRoot.querySelector('.zone')) && isSeen(now.shadowRoot.querySelector('.primary'));
    const outcome = await finish(now);
    await allComplaints();
    tell({
      outcome: seen ? outcome : 'not seen',
      ...first,
      complaints,
      styles: styles(),
      overflow: overflow(),
      lang: now.shadowRoot.querySelector('.card').lang,
      globals: globals(),
      requests: performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname),
      offline: origin !== 'null' && !!navigator.serviceWorker?.controller,
    });
  }
  run().catch((error) => tell({outcome: String(error), complaints, styles: [], overflow: 0}));
})();
