import {fallbackChain, SOURCE_LOCALE} from '../language/locale-chain.js';

interface PageWords {
  readonly notLoaded: string;
  readonly unknown: (name: string, names: string) => string;
  readonly foreign: (src: string) => string;
}

/** What a page of one widget says where it has none to show. The languages other than English are machine-made, not yet read by a native. */
export const PAGE_WORDS: Readonly<Record<string, PageWords>> = {
  en: {
    notLoaded: 'This activity could not be loaded. Check your connection, then load the page again.',
    unknown: (name, names) => `The address of this page asks for “${name}”, which is not here. It can ask for: widget=${names}.`,
    foreign: (src) => `The address of this page asks for content from another site, which is not shown here: ${src}`,
  },
  es: {
    notLoaded: 'Esta actividad no se pudo cargar. Revisa tu conexión y vuelve a cargar la página.',
    unknown: (name, names) => `La dirección de esta página pide «${name}», que no está aquí. Puede pedir: widget=${names}.`,
    foreign: (src) => `La dirección de esta página pide contenido de otro sitio, que aquí no se muestra: ${src}`,
  },
  ar: {
    notLoaded: 'تعذّر تحميل هذا النشاط. تحقّق من اتصالك، ثم أعد تحميل الصفحة.',
    unknown: (name, names) => `عنوان هذه الصفحة يطلب «${name}» وهو غير موجود هنا. يمكن أن يطلب: widget=${names}.`,
    foreign: (src) => `عنوان هذه الصفحة يطلب محتوى من موقع آخر لا يُعرض هنا: ${src}`,
  },
};

/** The nearest of our languages to a BCP 47 tag: English where there is none. */
const nearest = (lang: string): string => fallbackChain(lang).find((locale) => locale in PAGE_WORDS)!;

export const pageWords = (lang: string): PageWords => PAGE_WORDS[nearest(lang)]!;

/** The first of a reader's languages that we have, as the reader writes it. English stands in for others, but is chosen only by name. */
export function spokenLanguage(languages: readonly string[]): string {
  const spoken = languages.find((lang) => nearest(lang) !== SOURCE_LOCALE || /^en\b/i.test(lang)) ?? SOURCE_LOCALE;
  return nearest(spoken) === SOURCE_LOCALE ? SOURCE_LOCALE : spoken;
}
