import type {ExportBlock, ExportDocument, ExportLine} from '../../../taking/later/export-document.js';
import {zoneName} from '../../../subject/zone-words.js';
import {STEPS, type ExplainerContent, type Line, type StepName} from '../content.js';
import {markText} from '../words.js';
import {pictureOf} from './paper-pictures.js';
import {nowLabel, partLabels, planSentence, startLabel, vesselsText, voiceLabels} from './words.js';
import type {ExplainerState} from '../model.js';
import type {View} from '../../../activity/view.js';

type ExportView = View<ExplainerContent, ExplainerState>;

/** The learner's picture of power: eight small pictures with what they did below each, then their sentence. Text has the lessons too. */
export function exportExplainer(view: ExportView): ExportDocument {
  const {msg, lang, content, state} = view;
  const title = msg('My picture of power', {
    id: 'explainer.paper-title',
    desc: 'On paper, above the eight pictures of what the learner did',
  });
  const sentence = planSentence(msg, state) || `${state.when} ${state.then}`.trim();
  const blocks: ExportBlock[] = [
    {tag: 'h2', text: title},
    {layout: 'pairs', blocks: STEPS.map((name) => ({layout: 'part', picture: pictureOf(view, name), blocks: stepLines(view, name)}))},
    ...(sentence ? [{tag: 'p', look: sentence.length < 300 ? 'large' : 'written', text: sentence} as const] : []),
  ];
  return {title: content.title, lang, fileName: 'power-explainer', blocks};
}

function stepLines(view: ExportView, name: StepName): ExportLine[] {
  const {msg, content, state} = view;
  const {title, body, check} = content.steps[name];
  const answer = check.options.find(({id}) => id === state.checked[name]);
  const yours = msg('Your answer:', {id: 'common.your-answer', desc: 'On paper, before the answer that the learner chose'});
  return [
    {tag: 'h2', text: title},
    {tag: 'p', text: body, textOnly: true},
    ...done(view, name),
    {tag: 'h3', text: check.question, textOnly: !answer},
    ...(answer ? [item(answer.text, yours), {tag: 'p', text: answer.feedback, textOnly: true} as const] : []),
  ];
}

const item = (text: string, label?: string): ExportLine => ({tag: 'li', text, ...(label && {label: label.replace(/:?$/, ':')})});

/** What the learner did in a step. */
function done(view: ExportView, name: StepName): ExportLine[] {
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
        const isTold = state.compared[id] === sorted;
        return [
          item(zoneName(msg, sorted), text),
          ...(isTold ? [{tag: 'p', label: `${zoneName(msg, zone)}:`, text: feedback, textOnly: true} as const] : []),
        ];
      });
    case 'responsibility': {
      const {practitioner, extra, client} = partLabels(msg);
      const part = (label: string, lines: readonly Line[]) => {
        const taken = lines.filter(({id}) => state.duties.includes(id)).map(({text}) => text);
        return taken.length ? [item(taken.join('; '), label)] : [];
      };
      return [
        {tag: 'p', text: vesselsText(view)},
        ...part(practitioner, steps.responsibility.practitioner),
        ...part(extra, steps.responsibility.extra),
        ...part(client, steps.responsibility.client),
      ];
    }
    case 'values': {
      const {client, practitioner} = voiceLabels(msg);
      // On paper only those that the learner heard in both voices.
      return steps.values.values.flatMap((value) => {
        const textOnly = !state.turned.includes(value.id);
        return [
          {...item(value.client, client), textOnly},
          {...item(value.practitioner, practitioner), textOnly},
        ];
      });
    }
    case 'habits': {
      const habit = steps.habits.habits.find(({id}) => id === state.habit);
      return [...(habit ? [{tag: 'p', text: habit.label} as const] : []), ...mark(nowLabel(msg), state.after)];
    }
    default:
      return [];
  }
}
