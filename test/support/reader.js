// Stands on pages that a browser opens alone, with nothing that drives it: reads as a reader does, and tells the server what was seen.
globalThis.reader = {
  async until(found) {
    for (;;) {
      const value = await found();
      if (value) return value;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  },

  tell: (report) => fetch('/told', {method: 'POST', body: JSON.stringify(report), keepalive: true}),

  /** What is drawn inside the quiz, once it is there. */
  find: (selector) => reader.until(() => document.querySelector('power-quiz').shadowRoot?.querySelector(selector)),

  /** Answers the situation that is asked, and waits for what is said to it. */
  async answer() {
    (await reader.find('.zone input')).click();
    (await reader.find('.actions .primary')).click();
    return (await reader.find('.feedback-title')).textContent;
  },

  async next() {
    (await reader.find('.actions .primary')).click();
    await reader.until(() => !document.querySelector('power-quiz').shadowRoot.querySelector('.feedback'));
  },
};
