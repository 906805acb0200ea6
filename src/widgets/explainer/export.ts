import type {ExportBlock, ExportDocument} from '../../element/export-document.js';
import {zoneName} from '../../element/zone-words.js';
import {STEPS, type Line, type StepName} from './content.js';
import type {StepView} from './step-view.js';
import {planSentence} from './steps/habits.js';
import {markText} from './steps/power.js';
import {vesselsText} from './steps/responsibility.js';

type ExportView = Pick<StepView, 'msg' | 'lang' | 'content' | 'state'>;

/** All eight steps with what the learner did and wrote, to print, copy or keep. */
export function exportExplainer(view: ExportView): ExportDocument {
  const {content, state} = view;
  const blocks: ExportBlock[] = STEPS.flatMap((name) => {
    const {title, body, check} = content.steps[name];
    const answer = check.options.find(({id}) => id === state.checked[name]);
    return [
      {tag: 'h2', text: title} as const,
      {tag: 'p', text: body} as const,
      ...done(view, name),
      {tag: 'p', text: check.question} as const,
      ...(answer ? list(answer.text, answer.feedback) : []),
    ];
  });
  return {title: content.title, lang: view.lang, fileName: 'power-explainer', blocks};
}

/** A list of what there is. */
const list = (...items: (string | false | null)[]): ExportBlock[] =>
  items.flatMap((text) => (typeof text === 'string' ? [{tag: 'li', text} as const] : []));

/** What the learner did in a step. */
function done(view: ExportView, name: StepName): ExportBlock[] {
  const {msg, content, state} = view;
  const {steps} = content;
  const chosen = (lines: readonly Line[], ids: readonly string[]) => lines.filter(({id}) => ids.includes(id)).map(({text}) => text);
  switch (name) {
    case 'power':
      return list(state.before !== null && markText(view, state.before));
    case 'amplifiers':
      return list(
        ...steps.amplifiers.amplifiers
          .filter(({id}) => state.amplifiers.includes(id))
          .map(({label, soften}) => `${label}: ${soften.join('; ')}`),
      );
    case 'zones':
      return list(
        ...steps.zones.moments.flatMap(({id, text}) => (state.moments[id] ? [`${text} — ${zoneName(msg, state.moments[id])}`] : [])),
      );
    case 'responsibility': {
      const {client, practitioner, extra} = steps.responsibility;
      return list(vesselsText(view), ...chosen([...practitioner, ...extra, ...client], state.duties));
    }
    case 'values':
      return list(...steps.values.values.flatMap(({client, practitioner}) => [client, practitioner]));
    case 'habits':
      return list(
        steps.habits.habits.find(({id}) => id === state.habit)?.label ?? null,
        planSentence(msg, state) || [state.when, state.then].join(' ').trim() || null,
        state.after !== null && markText(view, state.after),
      );
    default:
      return [];
  }
}
