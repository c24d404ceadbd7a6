import type { Effect } from '../lexicon/terms.ts';
import type { Clause, Trigger } from './clause.ts';
import type { Group } from './group.ts';
import type { Range } from './lattice.ts';

/** A claim as first seen, before anything around it has been asked. */
export interface Draft {
  readonly effect: Effect;
  /** The people it speaks of; null when the text has only an effect ("casualties were reported"). */
  readonly group: Group | null;
  /** Who they are, when the number stands apart from its people: "it rose to 557, the number of soldiers who". */
  readonly about?: Group | undefined;
  /** The words that carry the effect. */
  readonly trigger: Range;
  /** Everything the claim's quote must hold. */
  readonly quote: Range;
  readonly rule: string;
  /** How the people stand to the verb: the doer is looked for behind "by", or before the verb. */
  readonly voice: 'passive' | 'active' | 'noun';
  readonly kind: 'counted' | 'unquantified' | 'no_information';
  /** The verb is one that some ministries use for killed, wounded and captured together. */
  readonly neutralised?: boolean | undefined;
  /** A running toll up to now, unless one incident's date says otherwise. */
  readonly toll?: boolean | undefined;
  /** Who did it, where the phrasing names them: "the kidnappers of". */
  readonly doer?: Range | undefined;
  /** "He died": kept only where nothing else carries the death. */
  readonly personal?: boolean | undefined;
  /** The earlier figure that this one replaces: "rose from 4 to 7". */
  readonly earlier?: Group | undefined;
}

/** One phrasing. The order of the list in recognizers.ts is the order in which they are tried at a trigger. */
export interface Recognizer {
  readonly name: string;
  /** What it reads, for the analyst. */
  readonly words: string;
  /** Each example reads as the claims it holds: "12 killed; 30 injured". */
  readonly examples: readonly Example[];
  /** Texts that look alike and hold no claim. */
  readonly counterExamples: readonly string[];
  /** The items at which it is tried: all triggers, all groups of people, or those of some kinds. */
  readonly at: readonly ('trigger' | 'group' | Trigger['kind'] | Group['kind'])[];
  /** Words that begin it where no trigger and no group of people stands. */
  readonly atWords?: ReadonlySet<string>;
  /**
   * Where it finds something in a sentence without any word of harm (no verb, state or noun of an effect): words of which one stands there, by default
   * those of `atWords`. A sentence with neither is not asked (glance.ts), so rare words are better than "with".
   */
  readonly signs?: ReadonlySet<string>;
  /** Words of which one stands in every sentence where it finds something, whatever else stands there: a sentence without them is not asked. */
  readonly needs?: ReadonlySet<string>;
  /**
   * Where it is tried at groups and asks what the sentences before have told: the effect that is `carried`, or that and the `figures`. Those that ask for `carried` need it where the
   * sentence itself has no word of harm; those that do not look back are not asked without such a word.
   */
  readonly looksBack?: 'carried' | 'figures';
  /** The drafts of the item at `k`, or none. */
  readonly read: (clause: Clause, k: number) => readonly Draft[];
}

/** A text and its claims in one line: count words and effect, separated by semicolons. */
export type Example = readonly [text: string, claims: string];

export const joinRanges = (ranges: readonly Range[]): Range => ({
  first: Math.min(...ranges.map((r) => r.first)),
  last: Math.max(...ranges.map((r) => r.last)),
});
