import type {ExportBlock, ExportDocument} from '../../../taking/later/export-document.js';
import {zoneName} from '../../../subject/zone-words.js';
import {STEPS, type ExplainerContent, type Line, type StepName} from '../content.js';
import {markText} from '../words.js';
import {nowLabel, partLabels, planSentence, startLabel, vesselsText, voiceLabels} from './words.js';
import type {ExplainerState} from '../model.js';
import type {View} from '../../../activity/view.js';

type ExportView = View<ExplainerContent, ExplainerState>;

/** All eight steps with what the learner did and wrote, to print, copy or keep. Each line has a label. */
export function exportExplainer(view: ExportView): ExportDocument {
  const {msg, lang, content, state} = view;
  const blocks = STEPS.flatMap((name): ExportBlock[] => {
    const {title, body, check} = content.steps[name];
    const answer = check.options.find(({id}) => id === state.checked[name]);
    const yours = msg('Your answer:', {id: 'common.your-answer', desc: 'On paper, before the answer that the learner chose'});
    return [
      {tag: 'h2', text: title},
      {tag: 'p', text: body},
      ...done(view, name),
      {tag: 'h3', text: check.question},
      ...(answer ? [item(answer.text, yours), {tag: 'p', text: answer.feedback} as const] : []),
    ];
  });
  return {title: content.title, lang, fileName: 'power-explainer', blocks};
}

const item = (text: string, label?: string): ExportBlock => ({tag: 'li', text, ...(label && {label: label.replace(/:?$/, ':')})});

/** What the learner did in a step. */
function done(view: ExportView, name: StepName): ExportBlock[] {
  const {msg, content, state} = view;
  const {steps} = content;
  const mark = (label: string, value: number | null) => (value === null ? [] : [item(markText(view, value), label)]);
  switch (name) {
    case 'power':
      return mark(startLabel(msg), state.before);
    case 'amplifiers':
      return steps.amplifiers.amplifiers
        .filter(({id}) => state.amplifiers.includes(id))
        .map(({label, soften}) => item(soften.join('; '), label));
    case 'zones':
      return steps.zones.moments.flatMap(({id, text, zone, feedback}) => {
        const sorted = state.moments[id];
        if (!sorted) return [];
        return [
          item(zoneName(msg, sorted), text),
          ...(state.compared[id] === sorted ? [{tag: 'p', label: `${zoneName(msg, zone)}:`, text: feedback} as const] : []),
        ];
      });
    case 'responsibility': {
      const {practitioner, extra, client} = partLabels(msg);
      const part = (label: string, lines: readonly Line[]) =>
        lines.filter(({id}) => state.duties.includes(id)).map(({text}) => item(text, label));
      return [
        {tag: 'p', text: vesselsText(view)},
        ...part(practitioner, steps.responsibility.practitioner),
        ...part(extra, steps.responsibility.extra),
        ...part(client, steps.responsibility.client),
      ];
    }
    case 'values': {
      const {client, practitioner} = voiceLabels(msg);
      return steps.values.values.flatMap((value) => [item(value.client, client), item(value.practitioner, practitioner)]);
    }
    case 'habits': {
      const habit = steps.habits.habits.find(({id}) => id === state.habit);
      const sentence = planSentence(msg, state) || `${state.when} ${state.then}`.trim();
      return [
        ...(habit ? [{tag: 'p', text: habit.label} as const] : []),
        ...(sentence ? [{tag: 'p', text: sentence} as const] : []),
        ...mark(nowLabel(msg), state.after),
      ];
    }
    default:
      return [];
  }
}
