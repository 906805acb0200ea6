import type {View} from '../../activity/view.js';
import {str} from '../../language/msg.js';
import type {ExplainerContent} from './content.js';
import {SCALE_END, type ExplainerState} from './model.js';

/** “7 of 10 toward: a helpful word”. */
export function markText({msg, number, content}: View<ExplainerContent, ExplainerState>, mark: number): string {
  const [figure, most, word] = [number(mark), number(SCALE_END), content.steps.power.helpful];
  return msg(str`${figure} of ${most} toward “${word}”`, {
    id: 'explainer.mark',
    desc: 'A mark on the scale; two numbers, then the words “A helpful word” of the content',
  });
}
