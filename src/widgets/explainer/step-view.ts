import {html, type TemplateResult} from 'lit';
import type {Changed} from '../../keeping/change.js';
import type {ExplainerContent} from './content.js';
import type {ExplainerState} from './model.js';
import type {View} from '../../activity/view.js';

/** What each step is drawn from, and how it answers to the learner. */
export interface StepView extends View<ExplainerContent, ExplainerState> {
  /** Keeps what the learner did; `typed` if it is a word that they are still writing. */
  readonly update: (change: Changed<ExplainerState>, typed?: boolean) => void;
  /** Says a status message; words of the content with their language. */
  readonly say: (message: string, lang?: string) => void;
  /** Leads the learner to what comes next. */
  readonly focus: (selector: string) => void;
  /** What was asked for without the choice that it needs: a line says so until the learner acts. */
  readonly missing: '' | 'answer' | 'moment';
  readonly miss: (what: StepView['missing'], selector: string) => void;
}

/** A radio button or checkbox with its label, as a whole a target for a finger. */
export function choice(
  view: StepView,
  input: {type: 'radio' | 'checkbox'; name: string; checked: boolean; change: () => void},
  text: string,
): TemplateResult {
  return html`<label part="choice" lang=${view.content.lang} class="choice ${input.checked ? 'on' : ''}"
    ><input type=${input.type} name=${input.name} .checked=${input.checked} @change=${input.change} />${view.text(text)}</label
  >`;
}
