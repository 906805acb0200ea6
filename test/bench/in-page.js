// Runs inside the measured pages, before anything of theirs. A quiz is known by what its reader sees: radio buttons, the words of its
// buttons, and what is said to an answer.
const roots = [];
const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (...words) {
  const root = attachShadow.apply(this, words);
  roots.forEach((watch) => watch(root));
  return root;
};

const rootOf = (host) => (host ? document.querySelector(host)?.shadowRoot : document);
const isSeen = (element) => element.checkVisibility() && element.getClientRects().length > 0;
const seen = (root, selector, words = '') =>
  [...root.querySelectorAll(selector)].find((element) => element.textContent.includes(words) && isSeen(element));
const frame = () => new Promise(requestAnimationFrame);
/** Resolves when the frame that is due has been handed over for painting. */
const painted = async () => {
  await frame();
  const {port1, port2} = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage('');
  });
};

globalThis.bench = {
  /**
   * `bench.usable` resolves to when the quiz is usable: a radio button is laid out and visible, and a press on Check, with it chosen, is
   * answered. That is tried after every script, change of the page and frame; the time is that of the first press that got an answer.
   */
  watch(host) {
    bench.usable = new Promise((resolve) => {
      let pressed;
      const answered = (root) => pressed !== undefined && seen(root, '.feedback');
      const tried = () => {
        const root = document.readyState !== 'loading' && rootOf(host);
        if (!root) return false;
        if (answered(root)) return true;
        const [radio, check] = [seen(root, 'input[type=radio]'), seen(root, 'button', 'Check')];
        if (!radio || !check) return false;
        pressed = performance.now();
        radio.click();
        check.click();
        return answered(root);
      };
      const attempt = () => bench.done || ((bench.done = tried()) && resolve(pressed));
      const observer = new MutationObserver(attempt);
      const watch = (root) => observer.observe(root, {childList: true, subtree: true, attributes: true});
      roots.push(watch);
      watch(document);
      document.addEventListener('load', attempt, true);
      const each = () => attempt() || requestAnimationFrame(each);
      requestAnimationFrame(each);
    });
  },

  /** Answers every situation. Resolves to the times from the press on Check until what is said to it is painted. */
  async answerAll(host) {
    while (!rootOf(host) || !seen(rootOf(host), 'button', 'Check')) await frame();
    const root = rootOf(host);
    const times = [];
    for (let check; (check = seen(root, 'button', 'Check'));) {
      seen(root, 'input[type=radio]').click();
      await painted();
      // A reader presses at any time between two frames.
      await new Promise((resolve) => setTimeout(resolve, 17 * Math.random()));
      const begun = performance.now();
      check.click();
      do await painted();
      while (!seen(root, '.feedback'));
      times.push(performance.now() - begun);
      (seen(root, 'button', 'Next situation') ?? seen(root, 'button', 'See how it went')).click();
      await painted();
    }
    return times;
  },

  /** Appends copies and waits until each of them is drawn. Resolves to how long that took. */
  async append(tag, count) {
    const copies = Array.from({length: count}, (_, index) => {
      const copy = document.createElement(tag);
      copy.setAttribute('activity-id', `copy-${index}`);
      return copy;
    });
    const begun = performance.now();
    document.body.append(...copies);
    do await painted();
    while (!copies.every(({shadowRoot}) => shadowRoot?.querySelector('input[type=radio]')));
    return performance.now() - begun;
  },

  /** Appends new copies and removes them again, so many times. */
  async connect(tag, times, atOnce = 100) {
    for (let done = 0; done < times; done += atOnce) {
      await bench.append(tag, atOnce);
      document.body.replaceChildren();
    }
  },
};
