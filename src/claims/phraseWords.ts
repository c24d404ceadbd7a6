import { markFor } from '../lexicon/openers.ts';
import { KIND_BITS } from '../lexicon/tags.ts';
import { cueAt, hasKind, isMarked, kindAt, normAt, tagAt } from './lattice.ts';
import type { Lattice } from './lattice.ts';
import { ledNumeralAt } from './numerals.ts';

/** Words at which a phrase of people ends, begins or goes on. */

/** Words that end a phrase of people. */
export const STOPS = new Set((
  'in at on by from for with after before during when while as who whom which that where since until into near over under between among against following amid despite including and or but '
  + 'than can cannot to is are was were has have had been be being will would could may might he she they it we i his her their its this these those said says told not also if because so then there here '
  + 'rather instead aboard whose up until outside inside across through around within without upon toward towards via per about both all neither survived'
).split(' '));

export const DETERMINERS = new Set(['the', 'its', 'their', 'his', 'her', 'our', 'these', 'those', 'your', 'my']);

const STOP = markFor(STOPS);
const DETERMINER = markFor(DETERMINERS);

/** Does token `i` end a phrase of people, or open one? The same as the sets say, for those who ask at every token. */
export const isStop = (lattice: Lattice, i: number): boolean => isMarked(lattice, i, STOP);
export const isDeterminer = (lattice: Lattice, i: number): boolean => isMarked(lattice, i, DETERMINER);

const UNITS = 'one two three four five six seven eight nine'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
export const NUMBER_WORDS = new Set([...UNITS, ...'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen a an several dozens some many'.split(' '), ...TENS, ...TENS.flatMap((ten) => UNITS.map((unit) => `${ten}-${unit}`))]);

const NUMBER_WORD = markFor(NUMBER_WORDS);
export const isNumberWord = (lattice: Lattice, i: number): boolean => isMarked(lattice, i, NUMBER_WORD);

export const countsAhead = (lattice: Lattice, i: number): boolean => tagAt(lattice, i, 'bound') !== null || kindAt(lattice, i) === 'number' || isNumberWord(lattice, i);

/** "overran two bases killing 36 soldiers": behind the participle stand those it kills. */
export const opensObject = (lattice: Lattice, at: number): boolean => countsAhead(lattice, at) || ledNumeralAt(lattice, at) !== null || isDeterminer(lattice, at);

/** Behind a short bracket ("ISIS (Daesh) militants"), or -1. */
export function closing(lattice: Lattice, at: number): number {
  for (let i = at + 1; i < at + 5; i++) if (lattice.tokens[i]?.text === ')') return i + 1;
  return -1;
}

export const isAdverb = (lattice: Lattice, at: number): boolean => cueAt(lattice, at, 'adverb') > 0 || (normAt(lattice, at).endsWith('ly') && normAt(lattice, at).length > 5);

export function personAhead(lattice: Lattice, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    if (tagAt(lattice, i, 'person')) return true;
    const close = lattice.tokens[i]?.text === '(' ? closing(lattice, i) : -1;
    if (close > 0) { i = close - 1; end += close - i; continue; }
    if (lattice.tokens[i]?.text === '/' && lattice.tokens[i]?.glued) { end++; continue; }
    if (kindAt(lattice, i) !== 'word' || isStop(lattice, i) || isNumberWord(lattice, i)) return false;
  }
  return false;
}

/** "killed nine and rebels kidnapped two": a past tense with an object of its own. */
export const actsOn = (lattice: Lattice, at: number): boolean => (normAt(lattice, at).endsWith('ed') || tagAt(lattice, at, 'verb')?.tag.forms.includes('past') === true) && !hasKind(lattice, at, KIND_BITS.person) && opensObject(lattice, at + (tagAt(lattice, at, 'verb')?.length ?? 1));

/** "of them", "of whom": words for people who were told of before. */
export const POINTING_BACK: ReadonlySet<string> = new Set(['them', 'us', 'whom', 'those', 'these', 'others', 'which']);
