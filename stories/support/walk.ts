import {expect, userEvent, waitFor, within} from 'storybook/test';
import type {PowerElement} from '../../src/activity/power-element.js';
import {drawn, type Played} from './widget-stories.js';

/**
 * A story that walks through a widget. It goes by the words on the controls, so it stays in English whatever the toolbar says; a docs page, which does
 * not play it, leaves it out.
 */
export const WALKED_THROUGH = {globals: {language: 'en'}, tags: ['!autodocs']};

/** What a reader does in a widget, or in a place of it. Controls are found as a reader finds them: by role and name. */
export class Walk<E extends PowerElement> {
  private constructor(
    readonly widget: E,
    private readonly place: () => HTMLElement,
  ) {}

  /** Begins where the card is there. */
  static async through<E extends PowerElement>(played: Played): Promise<Walk<E>> {
    const widget = await drawn<E>(played);
    return new Walk(widget, () => widget.shadowRoot!.querySelector<HTMLElement>('[part~=card]')!);
  }

  /** What can be seen here. */
  get seen() {
    return within(this.place());
  }

  /** The same walk, in a part of the card. */
  part(name: string): Walk<E> {
    return new Walk(this.widget, () => this.widget.shadowRoot!.querySelector<HTMLElement>(`[part~=${name}]`)!);
  }

  /** The same walk, in the group of controls whose name begins with these words. */
  group(words: string): Walk<E> {
    return new Walk(this.widget, () => this.seen.getByRole('group', {name: (name) => name.startsWith(words)}));
  }

  /** Presses the button that bears these words. */
  press(words: string | RegExp): Promise<void> {
    return this.#click(this.seen.getByRole('button', {name: words}));
  }

  /** Presses a button by its place among those that can be seen here, in any language; -1 is the last one. */
  pressAt(place: number): Promise<void> {
    return this.#click(this.seen.getAllByRole('button').at(place)!);
  }

  /** Takes a choice by its words. */
  take(role: 'radio' | 'checkbox' | 'switch', words: string | RegExp): Promise<void> {
    return this.#click(this.seen.getByRole(role, {name: words}));
  }

  /** Opens what is folded under these words. */
  open(words: string | RegExp): Promise<void> {
    return this.#click(this.seen.getByText(words, {selector: 'summary, summary *'}));
  }

  /** Opens the first of what is folded here, in any language. */
  unfold(): Promise<void> {
    return this.#click(this.place().querySelector('summary')!);
  }

  /** Writes into the field with this label. */
  async write(label: string | RegExp, words: string): Promise<void> {
    await userEvent.type(this.seen.getByLabelText(label), words);
    await this.widget.updateComplete;
  }

  /** Waits until these words can be read: seen, not only said to a screen reader. */
  reads(words: string | RegExp): Promise<void> {
    return waitFor(() => expect(this.seen.getByText(words, {ignore: '[role=status]'})).toBeVisible());
  }

  /** Waits until the widget has led its reader to this heading; its number may stand before the words. */
  stands(heading: string | RegExp): Promise<void> {
    const name = (words: string) => (typeof heading === 'string' ? words.endsWith(heading) : heading.test(words));
    return waitFor(() =>
      expect(this.seen.getByRole('heading', {name}) === this.widget.shadowRoot!.activeElement, `at ${heading}`).toBe(true),
    );
  }

  async #click(target: HTMLElement): Promise<void> {
    await userEvent.click(target);
    await this.widget.updateComplete;
  }
}
