import type {MsgFn} from '../language/msg.js';
import type {Fault} from './later/rules.js';

/** A content file: everything that a widget needs, in one language. */
export interface ContentFile {
  readonly version: number;
  readonly lang: string;
  /** Where its ideas come from, and who has read it. */
  readonly about?: {readonly status: string; readonly source: string; readonly sourceUrl?: string};
  /** `machine` if a machine translated it and no native speaker has checked it. */
  readonly review?: 'machine' | 'native';
}

/** Why a host's content could not be used. */
export interface ContentProblem {
  readonly kind: 'missing' | 'slow' | 'too-big' | 'not-json' | 'not-valid' | 'address';
  /** The address that was requested; empty for the `content` property. */
  readonly url: string;
  readonly fault?: Fault;
}

/** What a host gave, and the element it is for. */
export interface ContentRequest {
  /** The tag of the element, for messages in the console. */
  readonly tag: string;
  readonly content: unknown;
  readonly src: string | undefined;
  /** The language that replaces `{lang}` in the address. */
  readonly wanted: string;
  /** True if a link asks for it, and not the host. */
  readonly linked: boolean;
  readonly signal: AbortSignal;
}

/** A content file that follows its rules, and its address, which is empty for the `content` property. */
export interface FoundContent {
  readonly value: unknown;
  readonly url: string;
}

/** Reads a widget's content files. Most pages give none, so it is loaded only when a page does. */
export interface ContentReader {
  readonly read: (request: ContentRequest) => Promise<FoundContent | ContentProblem>;
  /** Why the host's content could not be used, in the reader's language. */
  readonly problemText: (msg: MsgFn, problem: ContentProblem) => string;
}
