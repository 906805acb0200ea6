import type {PowerActivityEvent} from 'power-widgets';
import {mount as mountComponent} from 'svelte';
import Mounted from './Mounted.svelte';

export const mount = (target: HTMLElement, given: object, heard: (event: PowerActivityEvent) => void) =>
  mountComponent(Mounted, {target, props: {given, heard}});

export const example = async (target: HTMLElement) =>
  mountComponent((await import('../Quiz.svelte')).default, {target, props: {onDone: () => undefined}});
