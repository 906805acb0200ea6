import {html, nothing, type TemplateResult} from 'lit';
import type {MsgFn} from '../../language/msg.js';
import {downloadBlob} from './download.js';
import {drawPicture, type Picture} from './picture.js';

/** Buttons that make a picture on the device and give it to the reader: as a file, or to another app where the browser can. */
export function pictureButtons({msg}: {readonly msg: MsgFn}, picture: () => Picture): TemplateResult {
  const press = (give: (blob: Blob, file: string) => Promise<boolean>) => async (event: Event) => {
    const place = (event.currentTarget as Element).closest('.keep-picture')!;
    const source = picture();
    const canvas = drawPicture(source, place.closest<HTMLElement>('.card')!);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    if (blob && (await give(blob, `${source.fileName}.png`))) return;
    // The picture itself is shown: most browsers let a reader save it from there.
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', `${source.sentence} ${source.wordsLabel}: ${source.words}`);
    place.querySelector('.by-itself')!.replaceChildren(canvas);
    const refused = place.querySelector<HTMLElement>('.refused')!;
    refused.hidden = false;
    refused.focus();
  };
  return html`<div class="keep-picture stack">
    <div class="actions">
      <button part="button" @click=${press(async (blob, file) => downloadBlob(blob, file))}>
        ${msg('Save the picture', {id: 'common.save-picture', desc: 'Button: saves a picture of the result as a file'})}
      </button>
      ${
        canShareFiles()
          ? html`<button part="button" class="quiet" @click=${press(share)}>
              ${msg('Share the picture', {id: 'common.share-picture', desc: 'Button: gives a picture of the result to another app of the device'})}
            </button>`
          : nothing
      }
    </div>
    <p class="small refused" tabindex="-1" hidden>
      ${msg('This page does not allow it. Here is the picture itself.', {id: 'common.picture-by-hand', desc: 'Above a picture that could not be saved as a file'})}
    </p>
    <div class="by-itself"></div>
  </div>`;
}

/** True if this browser can give a picture to another app. */
const canShareFiles = (): boolean => !!navigator.canShare?.({files: [new File([''], 'picture.png', {type: 'image/png'})]});

/** False if the browser refuses. A reader who changes their mind has not been refused. */
async function share(blob: Blob, file: string): Promise<boolean> {
  try {
    await navigator.share({files: [new File([blob], file, {type: 'image/png'})]});
    return true;
  } catch (error) {
    return (error as DOMException).name === 'AbortError';
  }
}
