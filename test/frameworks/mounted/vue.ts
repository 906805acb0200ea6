import type {PowerActivityEvent} from 'power-widgets';
import {createApp} from 'vue';
import Mounted from './Mounted.vue';

export const mount = (place: HTMLElement, given: object, heard: (event: PowerActivityEvent) => void) =>
  createApp(Mounted, {given, heard}).mount(place);

export const example = async (place: HTMLElement) => createApp((await import('../Quiz.vue')).default).mount(place);
