import {html, nothing, type TemplateResult} from 'lit';

/** A radio or a checkbox with its words. */
export function choice(
  type: 'radio' | 'checkbox',
  name: string,
  label: unknown,
  checked: boolean,
  take: (checked: boolean) => void,
): TemplateResult {
  return html`<label class="tick" part="choice"
    ><input
      type=${type}
      name=${name}
      .checked=${checked}
      @change=${(event: Event) => take((event.target as HTMLInputElement).checked)}
    />${label}</label
  >`;
}

/** A field for a line or for a day. */
export function field(
  type: 'text' | 'date',
  label: string,
  value: string,
  take: (value: string) => void,
  describedBy: string | false = false,
  changed: () => void = () => {},
): TemplateResult {
  const typed = ({target}: Event) => {
    const {validity, value: words} = target as HTMLInputElement;
    // A day that is half typed reads as empty; taking that over would clear the field under the reader's hands.
    if (!validity.badInput) take(words);
  };
  return html`<label class="field"
    >${label}<input part="field" type=${type} .value=${value} aria-describedby=${describedBy || nothing} @input=${typed} @change=${changed}
  /></label>`;
}
