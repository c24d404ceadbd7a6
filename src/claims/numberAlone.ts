import { KIND_BITS } from '../lexicon/tags.ts';
import { hasKind, normAt } from './lattice.ts';
import type { Lattice } from './lattice.ts';
import { isStop } from './phraseWords.ts';

/** What may stand behind a number, or behind a thing that it seems to count, and says that people are meant. */

const HARM_OR_PEOPLE = KIND_BITS.person | KIND_BITS.verb | KIND_BITS.state | KIND_BITS.count;

/** "nine camel tenders", "two lorry owner-drivers": behind one thing, or animals, the word of those who live by it, which no list holds. */
export function isTradeOf(lattice: Lattice, at: number): boolean {
  const token = lattice.tokens[at];
  return token?.kind === 'word' && !token.capital && /(?:ers|men|women|ists|boys|girls|hands)$/.test(token.norm) && !normAt(lattice, at - 1).endsWith('s') && !hasKind(lattice, at, HARM_OR_PEOPLE | KIND_BITS.thing) && !isStop(lattice, at) && !OTHERS.has(token.norm);
}

const OTHERS: ReadonlySet<string> = new Set(['others', 'numbers', 'trailers', 'containers', 'tyres', 'quarters', 'covers', 'tankers', 'carriers', 'corners']);

const HIT: ReadonlySet<string> = new Set(['hit', 'struck', 'run', 'knocked', 'cut', 'grazed', 'pierced']);

/** "21 hit by live rounds", "6 run over by vehicles": the number stands alone, and what happened to them follows. */
export const isHitBy = (lattice: Lattice, at: number): boolean => HIT.has(normAt(lattice, at)) && normAt(lattice, ['over', 'down'].includes(normAt(lattice, at + 1)) ? at + 2 : at + 1) === 'by';

const BROUGHT: ReadonlySet<string> = new Set(['taken', 'rushed', 'brought', 'airlifted', 'flown', 'transferred', 'moved', 'conveyed', 'evacuated', 'ferried']);

/** "with a further 12 flown to the clinic": the number stands alone, and where they were brought follows. */
export const isBroughtTo = (lattice: Lattice, at: number): boolean => BROUGHT.has(normAt(lattice, at)) && normAt(lattice, at + 1) === 'to';
