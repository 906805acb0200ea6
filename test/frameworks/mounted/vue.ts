import type {PowerActivityEvent} from 'power-widgets';
import {createApp, h, ref} from 'vue';
import Mounted from './Mounted.vue';

export const mount = (place: HTMLElement, given: object, heard: (event: PowerActivityEvent) => void) =>
  createApp(Mounted, {given, heard}).mount(place);

export const example = async (place: HTMLElement) => createApp((await import('../Quiz.vue')).default).mount(place);

/** An article with a link that comes and goes, as `v-if` makes it. */
export function article(place: HTMLElement): (shown: boolean) => void {
  const shown = ref(false);
  const link = () => h('a', {class: 'power-quiz', href: '/quiz.html?deck=quick-6'}, 'Take the quiz');
  createApp(() => [shown.value ? link() : null, h('p', shown.value ? 'With a link' : 'Without')]).mount(place);
  return (now) => void (shown.value = now);
}
