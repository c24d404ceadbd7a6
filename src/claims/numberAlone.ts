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

const SPANS: ReadonlySet<string> = new Set(['minute', 'hour', 'day', 'night', 'week', 'fortnight', 'month', 'year', 'season', 'decade']);

/** "kills four a day after the crash", "hurt nine an hour later": when, and no rate. */
export const opensTime = (lattice: Lattice, at: number): boolean => ['a', 'an', 'one'].includes(normAt(lattice, at)) && SPANS.has(normAt(lattice, at + 1)) && ['after', 'later', 'before', 'earlier'].includes(normAt(lattice, at + 2));

const BROUGHT: ReadonlySet<string> = new Set(['taken', 'rushed', 'brought', 'airlifted', 'flown', 'transferred', 'moved', 'conveyed', 'evacuated', 'ferried']);

/** "with a further 12 flown to the clinic": the number stands alone, and where they were brought follows. */
export const isBroughtTo = (lattice: Lattice, at: number): boolean => BROUGHT.has(normAt(lattice, at)) && normAt(lattice, at + 1) === 'to';

const TOLD: ReadonlySet<string> = new Set(['given', 'claimed', 'announced', 'reported', 'cited', 'quoted', 'published', 'printed', 'posted', 'mentioned', 'named', 'alleged', 'declared', 'asserted', 'counted', 'listed', 'registered', 'recovered', 'found', 'identified', 'acknowledged', 'admitted', 'confirmed', 'circulating', 'spoken']);
const BEHIND: ReadonlySet<string> = new Set(['by', 'in', 'on', 'at', 'from', 'of', 'earlier', 'yesterday', 'today', 'so', 'until', 'before', 'since', 'after', 'then', 'there', 'here', 'this', 'last', 'first', 'abroad', 'locally', 'online', '.', ',', ';', ')', '']);

/** Verbs that no noun looks like. */
const FINITE: ReadonlySet<string> = new Set(['took', 'came', 'comes', 'went', 'lay', 'lies', 'sat', 'ran', 'belong', 'belonged', 'includes', 'included', 'include', 'wore', 'spoke', 'knew', 'grew', 'began', 'became', 'got', 'gave', 'made', 'rests', 'leaves', 'stands', 'says', 'comprises', 'ought', 'amounts', 'amounted', 'stood', 'rises', 'rose', 'totals']);

/** "the toll of 41 given by Orvel's mayor", "the 70 claimed in Belkar", "funerals for the six took place": the number stands alone, and who gives it, where they were found or what they did follows. */
export const isToldOf = (lattice: Lattice, at: number): boolean => FINITE.has(normAt(lattice, at)) || (TOLD.has(normAt(lattice, at)) && BEHIND.has(normAt(lattice, at + 1)));
