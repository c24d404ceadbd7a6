import { OPENS } from '../lexicon/openers.ts';
import { KIND_BITS } from '../lexicon/tags.ts';
import type { BoundCue } from '../lexicon/tags.ts';
import type { Amount, Form, Read } from './amount.ts';
import { readAmount } from './amounts.ts';
import { hasKind, mayOpen, normAt, tagAt } from './lattice.ts';
import type { Lattice, Range } from './lattice.ts';

/** Numerals with the words that bound them ("at least", "or more") and those that lead them ("another", "his", "a family of"). */

/** A numeral with its bound words. `core` is the numeral without them. */
export interface Numeral extends Range {
  readonly core: Range;
  readonly amount: Amount;
  readonly bound: BoundCue | null;
  /** Digits with decimals, a time, a date, a suffix: what the set-aside rules look at. */
  readonly form: Form;
}

/** A numeral with what leads it: "the 30 hostages", "his two sons", "another three", "a further 12". */
export interface LedNumeral {
  readonly numeral: Numeral;
  readonly first: number;
  readonly more: boolean;
  readonly definite: boolean;
  /** The lead says whose they are, and belongs to the people's words. */
  readonly owned: boolean;
}

const POSSESSIVE = new Set(['his', 'her', 'their', 'its', 'our', 'my', 'your']);
const DEFINITE = new Set(['the', 'these', 'those', 'both', ...POSSESSIVE]);

/** The numeral that begins at token `i`, or behind a determiner there; null when there is none. */
export function ledNumeralAt(lattice: Lattice, i: number): LedNumeral | null {
  if (!mayOpen(lattice, i, OPENS.amount | OPENS.lead) && !hasKind(lattice, i, KIND_BITS.bound)) return null;
  const bare = numeralAt(lattice, i);
  if (bare) return { numeral: bare, first: i, more: false, definite: false, owned: false };
  const norm = normAt(lattice, i);
  const collective = collectiveLength(lattice, i);
  if (collective > 0) {
    const of = numeralAt(lattice, i + collective);
    if (of?.amount.kind === 'number' || of?.amount.kind === 'range') return { numeral: of, first: i, more: false, definite: false, owned: false };
  }
  const more = moreLength(lattice, i);
  if (more === 0 && !DEFINITE.has(norm)) return null;
  // "the remaining four", "the last five": of those told before.
  const rest = more === 0 && ['remaining', 'last'].includes(normAt(lattice, i + 1)) ? 2 : 1;
  const numeral = numeralAt(lattice, i + Math.max(more, rest));
  if (!numeral || numeral.amount.kind === 'zero' || numeral.amount.kind === 'share') return null;
  return { numeral, first: i, more: more > 0, definite: more === 0, owned: POSSESSIVE.has(norm) };
}

const COLLECTIVES = new Set(['family', 'group', 'crew', 'team', 'party', 'gang', 'squad', 'patrol', 'delegation', 'band', 'batch', 'contingent', 'cell']);

/** "a family of" ahead of a numeral: as many tokens as stand before the number, or 0. */
function collectiveLength(lattice: Lattice, i: number): number {
  // "Blast kills family of six": in headlines the article is left out.
  if (normAt(lattice, i) === 'family' && normAt(lattice, i + 1) === 'of' && !tagAt(lattice, i + 3, 'person') && !['a', 'the', 'same', 'one', 'their', 'his', 'her', 'royal'].includes(normAt(lattice, i - 1))) return 2;
  if (!['a', 'the', 'one', 'an', 'entire', 'whole'].includes(normAt(lattice, i))) return 0;
  for (let at = i + 1; at < i + 4; at++) if (COLLECTIVES.has(normAt(lattice, at))) return normAt(lattice, at + 1) === 'of' ? at + 2 - i : 0;
  return 0;
}

/** "another", "a further", "an additional", "the other" ahead of a numeral. */
function moreLength(lattice: Lattice, i: number): number {
  const norm = normAt(lattice, i);
  if (norm === 'another' || norm === 'other') return 1;
  const article = norm === 'a' || norm === 'an' || norm === 'the';
  return article && ['further', 'additional', 'other'].includes(normAt(lattice, i + 1)) ? 2 : 0;
}

/** The numeral that begins at token `i` (its bound words first), or null. */
export function numeralAt(lattice: Lattice, i: number): Numeral | null {
  const before = boundBeforeAt(lattice, i);
  if (before) {
    const first = i + before.length;
    // "at least another eleven".
    const start = first + (boundBeforeAt(lattice, first)?.length ?? moreLength(lattice, first));
    const read = readAmount(lattice, start);
    return read ? withBoundAfter(lattice, { first: i, core: { first: start, last: read.last }, read, bound: before.bound }) : null;
  }
  const read = readAmount(lattice, i);
  // "a similar number" is about as many.
  return read ? withBoundAfter(lattice, { first: i, core: { first: i, last: read.last }, read, bound: normAt(lattice, i + 1) === 'similar' ? 'about' : null }) : null;
}

function withBoundAfter(lattice: Lattice, of: { readonly first: number; readonly core: Range; readonly read: Read; readonly bound: BoundCue | null }): Numeral {
  const { first, core, read } = of;
  const after = of.bound === null ? boundAfterAt(lattice, core.last) : null;
  const [length, bound] = after ? [after.length, after.bound] : [0, of.bound];
  return { first, last: core.last + length, core, amount: read.amount, bound, form: read.form };
}

/** "has gone up to 14" moves, "has owned up to 14" admits: it does not bound. */
const MOVED = new Set(['owned', 'owns', 'owning', 'own', 'gone', 'went', 'go', 'goes', 'going', 'rose', 'risen', 'climbed', 'shot', 'jumped', 'moved', 'pushed', 'pushing', 'bumped', 'revised', 'came', 'adding', 'adds']);

/** "handed over eleven bodies": what is given away is not bounded. */
const HANDED = new Set(['handed', 'handing', 'hand', 'hands', 'turned', 'turning']);

/** "at least", "more than", "up to" ahead of a numeral. */
function boundBeforeAt(lattice: Lattice, i: number): { readonly bound: BoundCue; readonly length: number } | null {
  if (!hasKind(lattice, i, KIND_BITS.bound)) return null;
  const before = (lattice.matches[i] ?? []).findLast((m) => m.tag.kind === 'bound' && m.tag.side === 'before');
  if (before && normAt(lattice, i) === 'past' && !MOVED.has(normAt(lattice, i - 1))) return null;
  if (before && normAt(lattice, i) === 'up' && MOVED.has(normAt(lattice, i - 1))) return null;
  if (before && normAt(lattice, i) === 'over' && HANDED.has(normAt(lattice, i - 1))) return null;
  return before?.tag.kind === 'bound' ? { bound: before.tag.bound, length: before.length } : null;
}

/** "at least", "or more", "-plus", "+" behind a numeral. A bound that binds the next numeral ("3, at least 4 of them") is not behind. */
export function boundAfterAt(lattice: Lattice, i: number): { readonly bound: BoundCue; readonly length: number } | null {
  const plus = lattice.tokens[i];
  if (plus?.glued && plus.text === '+') return { bound: 'more_than', length: 1 };
  if (plus?.glued && plus.text === '-' && normAt(lattice, i + 1) === 'plus') return { bound: 'more_than', length: 2 };
  if (plus?.glued && plus.text === '-' && normAt(lattice, i + 1) === 'odd') return { bound: 'about', length: 2 };
  if (!hasKind(lattice, i, KIND_BITS.bound)) return null;
  const matches = lattice.matches[i] ?? [];
  const after = matches.findLast((m) => m.tag.kind === 'bound' && m.tag.side === 'after');
  if (!after || after.tag.kind !== 'bound') return null;
  if (normAt(lattice, i + after.length) === 'than') return null;
  const binds = readAmount(lattice, i + after.length) !== null && !normAt(lattice, i).startsWith('or');
  return binds ? null : { bound: after.tag.bound, length: after.length };
}
