// The gallery's own script: language, colors, and copying. The widgets do not need it; they follow the page by themselves.

const root = document.documentElement;
const loads = new Map();
let wanted = root.lang;

/** The page's words in a language, fetched once; a failed load is tried again next time. */
function load(locale) {
  if (!loads.has(locale)) {
    const request = fetch(new URL(`words/${locale}.json`, import.meta.url)).then((response) => {
      if (!response.ok) throw new Error(`${response.status} ${response.url}`);
      return response.json();
    });
    request.catch(() => loads.delete(locale));
    loads.set(locale, request);
  }
  return loads.get(locale);
}

/** Fills in the words that `data-words` and `data-words-<attribute>` ask for, and marks words that are still in English. */
function say(words) {
  const wordsOf = (key) => (typeof words[key] === 'object' ? words[key] : {lang: words['page.lang'], text: words[key]});
  for (const element of document.querySelectorAll('*')) {
    if ('words' in element.dataset) {
      const {lang, text} = wordsOf(element.dataset.words);
      if (lang === root.lang) element.removeAttribute('lang');
      else element.lang = lang;
      if (element.dataset.words) element.textContent = text;
    }
    for (const {name, value} of [...element.attributes])
      if (name.startsWith('data-words-')) element.setAttribute(name.slice('data-words-'.length), wordsOf(value).text);
  }
  // A status in the earlier language is removed.
  for (const status of document.querySelectorAll('.copying [role="status"]')) status.textContent = '';
}

/** Shows the page in a language; the words and `lang` change together. */
async function speak(locale) {
  wanted = locale;
  try {
    const words = await load(locale);
    if (wanted !== locale) return; // another language was chosen in the meantime
    root.lang = locale;
    root.dir = words['page.dir'];
    say(words);
  } catch (error) {
    console.warn(`The words for "${locale}" could not be loaded.`, error);
    if (wanted !== locale) return;
    wanted = root.lang;
    document.querySelector(`[name="language"][value="${root.lang}"]`).checked = true;
  }
}

/** Copies a snippet, or selects it if the browser refuses to copy. Each copy is a separate activity, so two articles do not share answers. */
async function copy(button) {
  const code = document.getElementById(button.dataset.copies);
  const fresh = Math.random().toString(36).slice(2, 8);
  for (const activity of code.querySelectorAll('[data-activity]')) activity.textContent = `${activity.dataset.activity}-${fresh}`;
  const status = button.parentElement.querySelector('[role="status"]');
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(code.textContent);
    status.textContent = button.dataset.copied;
  } catch {
    getSelection().selectAllChildren(code);
    status.textContent = button.dataset.selected;
  }
}

document.addEventListener('change', ({target}) => {
  if (target.name === 'language') speak(target.value);
});

document.addEventListener('click', ({target}) => {
  const button = target.closest('[data-copies]');
  if (button) copy(button);
});
