import type {ContentReader} from '../content/content-file.js';
import type {LaterModule} from '../element/import-later.js';
import type {Kept} from '../keeping/kept.js';
import type {Changed} from '../keeping/change.js';
import type {PackLoaders} from '../language/packs.js';
import type {MsgFn} from '../language/msg.js';
import type {ExportDocument} from '../taking/later/export-document.js';
import type {Way as TakeWay} from '../taking/later/take-along.js';
import type {TakeAlongParts} from '../taking/take-along.js';
import type {CSSResult} from 'lit';
import type {TitledContent} from './card.js';
import type {AnyState} from './state.js';

/** What the later file of a widget holds for every widget. It may hold more: templates get it through `activity.later`. */
export interface LaterPart<C> extends ContentReader {
  /** The built-in content, in English. */
  readonly english: C;
  /** The styles of what is drawn later. */
  readonly styles?: readonly CSSResult[];
}

/** What only one widget does. There is one description for each class: `host` is the element that it is asked for. */
export interface Activity<H, C extends TitledContent, S extends AnyState, L extends LaterPart<C>> {
  /** What the first view shows of the built-in content. */
  readonly opening: C;
  /** The other languages. */
  readonly packs: PackLoaders;
  /** What the first view does without: it is fetched when the page is idle, or when it is needed. */
  readonly later: LaterModule<L>;
  /** False if what the attributes ask for needs more than the opening. */
  readonly isOpening?: (host: H) => boolean;
  /** A new state. */
  readonly start: (host: H, content: C) => S;
  /** A whole state that fits the content: from what was kept or given, else a new one. It may come from anywhere: check it. */
  readonly read: (host: H, later: L, content: C, kept: unknown) => S;
  /** What the learner takes along. */
  readonly document: (host: H, later: L) => ExportDocument;
  /** The fields of the state, at any depth, in which a learner writes. */
  readonly words?: readonly string[];
  /** What the page hears of, if it is not the answers. */
  readonly told?: (msg: MsgFn) => string;
  /** How much is done, from 0 to 1. */
  readonly progress: (state: S, host: H) => number;
  /** The deck, if the widget has decks; a part of the default `activity-id`. */
  readonly deck?: (host: H) => string;
  /** What the attributes ask for. A change of it begins a new state. */
  readonly selection?: (host: H, content: C, later: L | undefined) => unknown;
  /** Forgets what is remembered beside the state. */
  readonly forget?: (host: H) => void;
  /** True if nothing may replace the host's content: an assessment. */
  readonly isStrict?: (host: H) => boolean;
}

/** What the card shows around a widget's own view, as templates. */
export interface CardParts {
  /** The way out, a notice, the origin of the content. */
  readonly above: unknown;
  /** Words of another tab that differ. */
  readonly below: unknown;
  /** Something is known of the words. */
  readonly hasAbout: boolean;
  /** Earlier answers were put aside. */
  readonly isPutAside: boolean;
  readonly takeAlong: TakeAlongParts;
}

/** The learner's way through a widget: in its opening, or with all that comes later. */
export interface Way<C, S> {
  /** False until the card can be drawn. */
  readonly isReady: boolean;
  readonly content: C;
  /** The state, once it fits the content. */
  readonly fitted: S | undefined;
  /** What the page reads. */
  readonly state: S | undefined;
  /** Where the answers are. */
  readonly kept: Kept;
  /** The content of the host cannot be used. */
  readonly isBroken: boolean;
  hostUpdate(): void;
  give(state: unknown): void;
  update(change: Changed<S>, typed: boolean): void;
  replace(state: S): void;
  parts(): CardParts;
  /** Prints or downloads a document that is not the learner's own. */
  take?(way: TakeWay, source: ExportDocument): Promise<void>;
}
