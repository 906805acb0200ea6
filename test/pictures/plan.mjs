import {factsOf, locales} from '../../tools/widgets.mjs';
import {pairwise} from './pairwise.mjs';

/** Those that are pictured, and two stand-ins. A new one changes which pictures are taken of the others. */
const LANGUAGES = ['en', 'de-XA', ...locales.filter((locale) => factsOf(locale).pictures), 'ja-XA'];
const WIDTHS = [320, 768, 1200];

/** The pictures to take of a widget: every two of state, theme, language and width meet at least once. */
export function plan({pictures, themes}, widget) {
  return pairwise([pictures[widget], themes, LANGUAGES, WIDTHS]).map(([state, theme, lang, width]) => ({
    name: [widget, state, theme, lang, width].join('-'),
    widget,
    state,
    theme,
    lang,
    width,
  }));
}
