import type {ContentFile, ContentReader} from '../content/content-file.js';
import type {LaterModule} from '../element/import-later.js';
import type {Kept} from '../keeping/kept.js';
import type {Changed} from '../keeping/change.js';
import type {PackLoaders} from '../language/packs.js';
import type {MsgFn} from '../language/msg.js';
import type {ExportDocument} from '../taking/later/export-document.js';
import type {TakeAlongParts} from '../taking/take-along.js';
import type {CSSResult} from 'lit';
import type {AnyState} from './state.js';

/** The content that every widget shows above its own view. */
export interface TitledContent extends ContentFile {
  readonly title: string;
  readonly intro: string;
}

/** What the later file of every widget must hold. It may hold more: templates get it through `activity.later`. */
export interface LaterPart<C> extends ContentReader {
  /** The built-in content, in English. */
  readonly english: C;
  /** The styles of what is drawn later. */
  readonly styles?: readonly CSSResult[];
}

/** What differs from widget to widget. Each class has one description; `host` is the element that it is used for. */
export interface Activity<H, C extends TitledContent, S extends AnyState, L extends LaterPart<C>> {
  /** The part of the built-in content that the first view shows. */
  readonly opening: C;
  /** The other languages. */
  readonly packs: PackLoaders;
  /** What the first view does not need. It is fetched when the page is idle, or earlier if it is needed. */
  readonly later: LaterModule<L>;
  /** False if the attributes ask for something that is not in the opening. */
  readonly isOpening?: (host: H) => boolean;
  /** A new state. */
  readonly start: (host: H, content: C) => S;
  /** A complete state that fits the content: made from `kept` if possible, or else new. `kept` may come from anywhere, so check it. */
  readonly read: (host: H, later: L, content: C, kept: unknown) => S;
  /** The document that the learner can copy, print or download. */
  readonly document: (host: H, later: L) => ExportDocument;
  /** The fields of the state, at any depth, in which a learner writes. */
  readonly words?: readonly string[];
  /** Says what the page is told, if that is not the answers. */
  readonly told?: (msg: MsgFn) => string;
  /** How much is done, from 0 to 1. */
  readonly progress: (state: S, host: H) => number;
  /** The deck, if the widget has decks. It is part of the default `activity-id`. */
  readonly deck?: (host: H) => string;
  /** What the attributes ask for. If it changes, a new state begins. */
  readonly selection?: (host: H, content: C, later: L | undefined) => unknown;
  /** Forgets what the widget remembers outside the state. */
  readonly forget?: (host: H) => void;
  /** True if the built-in content must not replace broken content of the host, as in an assessment. */
  readonly isStrict?: (host: H) => boolean;
}

/** The templates that the card shows around a widget's own view. */
export interface CardParts {
  /** The quick exit, a notice, and the origin of the content. */
  readonly above: unknown;
  /** Words from another tab that differ from the ones here. */
  readonly below: unknown;
  /** There is something to say about the origin of the words. */
  readonly hasAbout: boolean;
  /** Earlier answers were put aside because the content changed. */
  readonly isPutAside: boolean;
  readonly takeAlong: TakeAlongParts;
}

/** The learner's way through a widget: `OpeningPhase` has only the first view, `CompletePhase` has everything. */
export interface ActivityPhase<C, S> {
  /** False until the card can be drawn. */
  readonly isReady: boolean;
  readonly content: C;
  /** The state, once it fits the content. */
  readonly fitted: S | undefined;
  /** The state that the page can read. */
  readonly state: S | undefined;
  /** Where the answers are. */
  readonly kept: Kept;
  hostUpdate(): void;
  give(state: unknown): void;
  update(change: Changed<S>, typed: boolean): void;
  replace(state: S): void;
  parts(): CardParts;
}
