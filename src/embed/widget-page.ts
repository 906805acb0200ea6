// The script of the pages that show one widget: pages like `quiz.html`, which links lead to, and `frame.html`. The address says what to
// show. This script writes it onto a marked element, and the widget's own file does the rest, as on any page.
import {contentUrl, originOf} from '../content/later/content-url.js';
import {directionOf} from '../language/later/direction.js';
import {localeOf} from '../language/locale-chain.js';
import type {Theme} from '../activity/power-element.js';
import {short} from '../element/later/short.js';
import {tellHeight} from './frame-height.js';
import {pageWords, spokenLanguage} from './page-words.js';

const root = document.documentElement;
const main = document.querySelector('main')!;
const query = new URLSearchParams(location.search);
/** The widgets in the folder of this page. An address cannot load anything else. */
const names = root.dataset['widgets']!.split(' ');

/** The page uses the language in the address, or else the first of the reader's languages that we have. The widget inherits it. */
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

/** The page is as light or dark as the widget. A frame is light unless the address sets a theme, because the page around it is most likely light. */
function setColorScheme(framed: boolean): void {
  const schemes: Record<Theme, string> = {auto: 'light dark', dark: 'dark', light: 'light', contrast: 'light', host: 'light'};
  root.style.colorScheme = schemes[query.get('theme') as Theme] ?? (framed ? 'light' : 'light dark');
}

/**
 * The first `src` in the address that may not be shown. Content may only come from this site, or from one that it lists in
 * `data-content-origins`: otherwise anyone could write an address that shows their words in the name of this site.
 */
function foreignSource(): string | undefined {
  const allowed = [originOf(location.href), ...(root.dataset['contentOrigins'] ?? '').split(' ')];
  return query.getAll('src').find((src) => {
    const address = contentUrl(src, location.href);
    return !address || !allowed.includes(originOf(address));
  });
}

/** Writes what the address asks for as `data-` attributes of the marked element. */
function markPlace(place: Element): void {
  for (const [name, value] of query) {
    if (/^[a-z][a-z-]*$/.test(name) && !/^(lang|power|widget)$/.test(name)) place.setAttribute(`data-${name}`, value);
  }
}

/** Shows a message in place of the widget. */
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
