// The script of the pages that show one widget: `quiz.html` and its like, where links lead, and `frame.html`. The address says what to show;
// a marked element stands for it, and the widget's own file does the rest, as on any page.
import {contentUrl, originOf} from '../content/later/content-url.js';
import {directionOf, localeOf} from '../language/locale-chain.js';
import type {Theme} from '../activity/power-element.js';
import {short} from '../element/short.js';
import {tellHeight} from './frame-height.js';
import {pageWords, spokenLanguage} from './page-words.js';

const root = document.documentElement;
const main = document.querySelector('main')!;
const query = new URLSearchParams(location.search);
/** The widgets that stand beside this page: an address never loads anything else. */
const names = root.dataset['widgets']!.split(' ');

/** The page speaks the language of the address, else the first of the reader's that we have; the widget inherits it. */
function setLanguage(): void {
  const asked = query.get('lang') ?? spokenLanguage(navigator.languages);
  if (!asked) return;
  try {
    root.lang = localeOf(asked).toString();
    root.dir = directionOf(root.lang);
  } catch {
    console.warn(`power-widgets: lang="${short(asked)}" in the address is not a language tag; this page stays in English.`);
  }
}

/** The page is as light or as dark as the widget. A frame is light until it is asked otherwise: the page around it most likely is. */
function setColorScheme(framed: boolean): void {
  const schemes: Record<Theme, string> = {auto: 'light dark', dark: 'dark', light: 'light', contrast: 'light', host: 'light'};
  root.style.colorScheme = schemes[query.get('theme') as Theme] ?? (framed ? 'light' : 'light dark');
}

/**
 * The first `src` of the address that may not be shown: whoever wrote the address would speak in the name of this site. Content comes from the
 * site itself, or from one that it names in `data-content-origins`.
 */
function foreignSource(): string | undefined {
  const allowed = [originOf(location.href), ...(root.dataset['contentOrigins'] ?? '').split(' ')];
  return query.getAll('src').find((src) => {
    const address = contentUrl(src, location.href);
    return !address || !allowed.includes(originOf(address));
  });
}

/** What the address asks for, as the `data-` attributes of the marked element. */
function markPlace(place: Element): void {
  for (const [name, value] of query) {
    if (/^[a-z][a-z-]*$/.test(name) && !/^(lang|power|widget)$/.test(name)) place.setAttribute(`data-${name}`, value);
  }
}

/** A message in place of the widget. */
function tell(words: string): void {
  const message = document.createElement('p');
  message.role = 'alert';
  message.textContent = words;
  main.replaceChildren(message);
}

function show(name: string): void {
  const place = document.querySelector('[data-power]') ?? main.appendChild(document.createElement('div'));
  markPlace(place);
  document.addEventListener('power-activity', ({target}) => {
    const title = (target as Element).shadowRoot?.querySelector('#title')?.textContent;
    if (title) document.title = title;
  });
  place.setAttribute('data-power', name);
  import(new URL(`power-${name}.js`, import.meta.url).href).catch((error: unknown) => {
    console.error(`power-widgets: power-${name}.js could not be loaded.`, error);
    tell(pageWords(root.lang, 'not-loaded'));
  });
}

const framed = window.parent !== window;
setLanguage();
setColorScheme(framed);
if (framed) tellHeight();
const name = names.length === 1 ? names[0]! : (query.get('widget') ?? '');
const foreign = foreignSource();
if (foreign) tell(pageWords(root.lang, 'foreign', {src: short(foreign)}));
else if (names.includes(name)) show(name);
else tell(pageWords(root.lang, 'unknown', {name: short(name), names: names.join(', ')}));
