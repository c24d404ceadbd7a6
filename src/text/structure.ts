import type { Span } from './span.ts';

/** A paragraph or line that stands alone. `first` and `last` are token positions, `last` exclusive. */
export interface Block extends Span {
  readonly kind: 'headline' | 'paragraph';
  readonly first: number;
  readonly last: number;
}

/** A sentence as a run of tokens; `first` and `last` are positions in the document's tokens, `last` exclusive. */
export interface Sentence {
  readonly block: number;
  readonly first: number;
  readonly last: number;
  readonly headline: boolean;
  /** Headline style: short, without a final stop, so nouns may lack their article ("Policeman shot dead in Belfast"). */
  readonly telegraphic: boolean;
}
