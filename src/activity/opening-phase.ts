import {nothing} from 'lit';
import {hasPage} from '../element/has-page.js';
import {toJson} from '../element/json.js';
import {merge, type Change, type Changed} from '../keeping/change.js';
import type {Kept} from '../keeping/kept.js';
import type {LocaleController} from '../language/locale.js';
import {addressOfPage, earlyName, isKept, type PageAddress} from '../keeping/page-address.js';
import type {Activity, CardParts, LaterPart, TitledContent, ActivityPhase} from './activity.js';
import type {PowerElement} from './power-element.js';
import type {AnyState} from './state.js';

/** What an opening gets from its activity. */
interface OpeningActivity<H, C extends TitledContent, S extends AnyState, L extends LaterPart<C>> {
  readonly host: H;
  readonly description: Activity<H, C, S, L>;
  readonly locale: LocaleController;
  readonly id: string;
  readonly hasFailed: boolean;
  readonly notLoaded: unknown;
  need(): void;
}

/**
 * The learner's way as long as nothing has come later: a new state of the built-in content, kept in the tab. All else is for the `CompletePhase` that
 * takes its place, so this asks for it.
 */
export class OpeningPhase<
  H extends PowerElement,
  C extends TitledContent,
  S extends AnyState,
  L extends LaterPart<C>,
> implements ActivityPhase<C, S> {
  kept: Kept = 'page';
  fitted: S | undefined;
  /** The learner has done something. */
  hasActed = false;
  /** A state that the page gave. */
  given: unknown;

  /** The address of the page when the element came. */
  address: PageAddress | undefined;
  #name = '';
  /** Something is kept in the tab. */
  #isKept = false;
  #selected = '';

  constructor(private readonly activity: OpeningActivity<H, C, S, L>) {}

  get content(): C {
    const {locale, description} = this.activity;
    return (locale.pack?.content as C | undefined) ?? description.opening;
  }

  get state(): S | undefined {
    return this.fitted ?? (this.given as S | undefined);
  }

  get isReady(): boolean {
    return !!this.fitted || (this.activity.hasFailed && this.activity.locale.ready);
  }

  hostUpdate(): void {
    const {activity} = this;
    const {host, description, locale} = activity;
    if (!hasPage() || !locale.ready) return;
    this.#open();
    if (this.#needsMore()) {
      // What the learner has done stays in sight.
      if (!this.hasActed) this.fitted = undefined;
      return activity.need();
    }
    const {persist, quickExit} = host;
    if (persist === 'device' || quickExit) {
      activity.need();
      if (!this.fitted && !activity.hasFailed) return;
    }
    const selected = toJson(description.selection?.(host, this.content, undefined) ?? '');
    if (selected !== this.#selected) this.#forget();
    this.#selected = selected;
    this.fitted ??= description.start(host, this.content);
  }

  /** Looks whether something is kept of the activity with this id; it is read later. */
  #open(): void {
    this.address ??= addressOfPage();
    const {host, id} = this.activity;
    const name = `${host.localName}:${id}`;
    if (name === this.#name) return;
    this.#forget();
    this.#isKept = false;
    this.#name = name;
    if (host.persist === 'none') return;
    try {
      this.#isKept = isKept(sessionStorage, name);
    } catch {
      this.kept = 'refused';
    }
  }

  #needsMore(): boolean {
    const {host, description} = this.activity;
    const {src, content} = host as {src?: unknown; content?: unknown};
    return !!src || content !== undefined || this.given !== undefined || this.#isKept || description.isOpening?.(host) === false;
  }

  give(state: unknown): void {
    this.given = state;
    this.#forget();
    try {
      // The page has begun again: what was kept before must not come back.
      if (state === undefined) sessionStorage.removeItem(earlyName(this.address!, this.#name));
    } catch {
      // The browser refuses storage, so nothing was kept.
    }
    this.activity.host.requestUpdate();
  }

  #forget(): void {
    this.fitted = undefined;
    this.hasActed = false;
    this.kept = 'page';
  }

  update(change: Changed<S>): void {
    this.replace(merge(this.fitted as unknown as Change, change as Change) as unknown as S);
  }

  replace(state: S): void {
    const {persist} = this.activity.host;
    this.fitted = state;
    this.hasActed = true;
    if (persist === 'none') return;
    try {
      const kept = {time: Date.now(), isEarly: true, forDevice: persist === 'device'};
      sessionStorage.setItem(earlyName(this.address!, this.#name), toJson({...state, kept}));
      this.kept = 'tab';
    } catch {
      this.kept = 'refused';
      this.activity.need();
    }
  }

  parts(): CardParts {
    return {above: undefined, below: nothing, isPutAside: false, hasAbout: true, takeAlong: {menu: this.activity.notLoaded}};
  }
}
