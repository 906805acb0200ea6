import {until} from './page.js';

/** What comes to paper by what is done: a copy of the page in its frame, and the styles. A real print dialog would wait for somebody. */
export async function printed(act: () => unknown): Promise<{body: HTMLElement; styles: string}> {
  const contentWindow = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const view = contentWindow.get!.call(this) as Window;
      view.print = () => void view.dispatchEvent(new Event('beforeprint'));
      return view;
    },
  });
  try {
    await act();
    const frame = await until('the printed page', () => document.querySelector<HTMLIFrameElement>('iframe[aria-hidden]'));
    const {body, adoptedStyleSheets} = frame.contentDocument!;
    frame.remove();
    return {body, styles: adoptedStyleSheets.flatMap(({cssRules}) => Array.from(cssRules, ({cssText}) => cssText)).join('\n')};
  } finally {
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', contentWindow);
  }
}
