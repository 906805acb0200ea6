import 'power-widgets/react';
import type {PowerActivityEvent} from 'power-widgets';
import {createRoot} from 'react-dom/client';

export const mount = (place: HTMLElement, given: object, heard: (event: PowerActivityEvent) => void) =>
  createRoot(place).render(<power-quiz {...given} onpower-activity={heard} />);

export async function example(place: HTMLElement) {
  const {Quiz} = await import('../Quiz');
  createRoot(place).render(<Quiz onDone={() => undefined} />);
}

/** An article with a link that comes and goes. */
export function article(place: HTMLElement): (shown: boolean) => void {
  const root = createRoot(place);
  return (shown) =>
    root.render(
      <>
        {shown && (
          <a className="power-quiz" href="/quiz.html?deck=quick-6">
            Take the quiz
          </a>
        )}
        <p>{shown ? 'With a link' : 'Without'}</p>
      </>,
    );
}
