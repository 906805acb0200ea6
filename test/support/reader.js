// Runs in pages that a browser opens without a driver: acts like a reader and sends what it saw to the server.
globalThis.reader = {
  async until(found) {
    for (;;) {
      const value = await found();
      if (value) return value;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  },

  tell: (report) => fetch('/told', {method: 'POST', body: JSON.stringify(report), keepalive: true}),

  /** An element inside the quiz, as soon as it is drawn. */
  find: (selector) => reader.until(() => document.querySelector('power-quiz').shadowRoot?.querySelector(selector)),

  /** Answers the current situation and waits for the feedback. */
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
