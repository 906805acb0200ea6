import {html, nothing, type TemplateResult} from 'lit';

/** A radio button or a checkbox with its label. */
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

/** A field for a line of text or for a day. */
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
    // A day that is only half typed, or too late for us to save, is left as it is, so that the reader can go on typing.
    if (validity.valid) take(words);
  };
  return html`<label class="field"
    >${label}<input part="field" type=${type} max=${type === 'date' ? '9999-12-31' : nothing} .value=${value} aria-describedby=${describedBy || nothing} @input=${typed} @change=${changed}
  /></label>`;
}
