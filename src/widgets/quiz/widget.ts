import {p, type ReadingPart, type WidgetDescription} from '../../content/widget-description.js';
import type {MsgFn} from '../../language/msg.js';
import {zoneName} from '../../subject/zone-words.js';
import type {QuizContent} from './content.js';
import {check, rules} from './later/reader.js';
import {hardToRead, notScored} from './later/words.js';
import {DEFAULT_DECK, situationsById, type Placed} from './model.js';
import {question} from './words.js';

/**
 * A scene, with the feedback hidden behind the question. A sensitive scene is hidden behind a line that says what it is about. If the
 * practitioner is wronged, no zone is named.
 */
export function sceneToRead({triad, situation}: Placed, msg: MsgFn): readonly ReadingPart[] {
  const {text, zone, unscored, sensitive, rationale, alternative} = situation;
  const verdict = unscored ? notScored(msg, unscored) : zoneName(msg, zone);
  const why = unscored === 'wronged' ? rationale : `${verdict}. ${rationale}`;
  const scene = [p(text), {summary: question(msg), parts: [p(why), p(alternative)]}];
  return sensitive ? [{summary: triad.contentNote ?? hardToRead(msg), parts: scene}] : scene;
}

export const widget: WidgetDescription<QuizContent> = {
  tag: 'power-quiz',
  rules,
  check,
  reading: (content, msg) => {
    const placed = situationsById(content);
    return content.decks[DEFAULT_DECK]!.flatMap((id) => sceneToRead(placed.get(id)!, msg));
  },
  // One scene with what is said to it, and the decks that begin with it. Forms are for assessments, which need all scenes.
  opening: ({opening, decks, triads, feedback, topics: _, professions: __, ...more}) => {
    const open = triads.flatMap((triad) => {
      const situations = triad.situations.filter(({id}) => id === opening);
      return situations.length ? [{id: triad.id, situations}] : [];
    });
    const {zone} = open[0]!.situations[0]!;
    return {
      ...more,
      opening,
      feedback: Object.fromEntries(Object.entries(feedback).map(([answer, byZone]) => [answer, {[zone]: byZone[zone]}])),
      decks: Object.fromEntries(Object.entries(decks).filter(([deck, ids]) => ids.includes(opening!) && !deck.startsWith('form-'))),
      triads: open,
      topics: {},
      professions: {},
    };
  },
  linkAttributes: ['deck', 'topics', 'professions', 'seed', 'hide-sensitive'],
  galleryAttributes: {deck: 'quick-6'},
  ceiling: 16_384,
};
