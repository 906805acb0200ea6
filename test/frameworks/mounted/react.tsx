import 'power-widgets/react';
import type {PowerActivityEvent} from 'power-widgets';
import {createRoot} from 'react-dom/client';

export const mount = (place: HTMLElement, given: object, heard: (event: PowerActivityEvent) => void) =>
  createRoot(place).render(<power-quiz {...given} onpower-activity={heard} />);

export async function example(place: HTMLElement) {
  const {Quiz} = await import('../Quiz');
  createRoot(place).render(<Quiz onDone={() => undefined} />);
}
