// What the two rivals show: the words of our deck, read from our content, so that they are stored once.
import {readContent} from '../../tools/widgets.mjs';

export const DECK = 'standard-12';

/** Our three answers, in the words of the widget. */
const ZONES = [
  {id: 'over-use', name: 'Over-use', meaning: 'more than the moment needs'},
  {id: 'skillful-use', name: 'Skillful use', meaning: 'clear, kind, in the other’s service'},
  {id: 'under-use', name: 'Under-use', meaning: 'less than the role asks for'},
];

/** Title, introduction, answers, the sentences to each answer, and the situations of the deck in its order. */
export function readScenes() {
  const {title, intro, feedback, decks, triads} = readContent('en', 'quiz');
  const all = triads.flatMap((triad) => triad.situations);
  const situations = decks[DECK].map((wanted) => {
    const {id, zone, text, rationale, alternative, alsoAccept} = all.find((situation) => situation.id === wanted);
    return {id, zone, text, rationale, alternative, alsoAccept};
  });
  return {title, intro, zones: ZONES, feedback, situations};
}
