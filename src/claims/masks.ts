import type { DateMention } from './dates.ts';
import { isCapital, kindAt, normAt, tagAt } from './lattice.ts';
import type { Lattice, Range } from './lattice.ts';
import type { Numeral } from './numerals.ts';
import { UNITS } from '../lexicon/numbers.ts';
import { isAgeInWords, isSaidOfAge } from './ages.ts';

/** Why a numeral cannot be a number of people, in the analyst's words, or null when it may be one. */
type Mask = (lattice: Lattice, numeral: Numeral, dates: DatesByToken) => string | null;

/** Tried in this order. */
const MASKS: readonly Mask[] = [maskFamily, maskChildren, maskDate, maskTime, maskAge, maskMoney, maskOrdinal, maskCode, maskModel, maskLabel, maskCompound, maskPercentage, maskScore];

export function maskOf(lattice: Lattice, numeral: Numeral, dates: DatesByToken): string | null {
  if (numeral.amount.kind === 'zero' || numeral.amount.kind === 'share') return null;
  for (const mask of MASKS) {
    const reason = mask(lattice, numeral, dates);
    if (reason !== null) return reason;
  }
  return null;
}

/** At each token, the date mention that it belongs to. */
export type DatesByToken = readonly (DateMention | null)[];

export function datesByToken(mentions: readonly DateMention[], tokens: number): DatesByToken {
  const dates: (DateMention | null)[] = new Array<DateMention | null>(tokens).fill(null);
  for (const mention of mentions) for (let i = mention.first; i < mention.last; i++) dates[i] = mention;
  return dates;
}

const isDate = (dates: DatesByToken, i: number): boolean => i >= 0 && i < dates.length && dates[i] !== null;

const PARENTS = new Set(['mother', 'father', 'parent', 'parents', 'grandmother', 'grandfather', 'widow', 'mum', 'mom', 'dad']);

/** "three from one family": families, not people. */
function maskFamily(lattice: Lattice, numeral: Numeral): string | null {
  return normAt(lattice, numeral.first - 1) === 'from' && normAt(lattice, numeral.first) === 'one' && ['family', 'household'].includes(normAt(lattice, numeral.last)) ? 'number of a thing' : null;
}

/** "on board a Let 410", "a Cessna 206 crashed": the number of a model, behind an article and its maker's name. */
function maskModel(lattice: Lattice, numeral: Numeral): string | null {
  const { first, last } = numeral.core;
  const made = numeral.form === 'digits' && last === first + 1 && isCapital(lattice, first - 1) && ['a', 'an'].includes(normAt(lattice, first - 2)) && tagAt(lattice, first - 1, 'month') === null;
  return made && tagAt(lattice, last, 'person') === null ? 'model number' : null;
}

/** "a taxi driver and father of four": his children are not counted. */
function maskChildren(lattice: Lattice, numeral: Numeral): string | null {
  return normAt(lattice, numeral.first - 1) === 'of' && PARENTS.has(normAt(lattice, numeral.first - 2)) ? 'number of children' : null;
}

function maskDate(lattice: Lattice, numeral: Numeral, dates: DatesByToken): string | null {
  const at = numeral.core.first;
  if (isDate(dates, at) || (numeral.amount.kind === 'range' && tagAt(lattice, numeral.core.last, 'month'))) return 'date';
  const bare = numeral.form === 'digits' && /^(19|20)\d\d(s)?$/.test(normAt(lattice, at));
  return bare && !tagAt(lattice, numeral.core.last, 'person') ? 'date' : null;
}

const CLOCK = new Set(["o'clock", 'am', 'pm', 'a.m', 'p.m', 'a.m.', 'p.m.', 'gmt', 'hrs', 'utc']);

function maskTime(lattice: Lattice, numeral: Numeral): string | null {
  if (/:\d/.test(normAt(lattice, numeral.core.first))) return 'time';
  const after = normAt(lattice, numeral.core.last);
  return CLOCK.has(after) || (after === 'local' && normAt(lattice, numeral.core.last + 1) === 'time') ? 'time' : null;
}

function maskAge(lattice: Lattice, numeral: Numeral): string | null {
  const { first, last } = numeral.core;
  const after = normAt(lattice, last);
  const dashed = after === '-' ? normAt(lattice, last + 1) : after;
  if (/^(year|month|week|day)s?-olds?$/.test(dashed)) return 'age';
  if (['year', 'years', 'month', 'months'].includes(after) && normAt(lattice, last + 1).startsWith('old')) return 'age';
  // "a couple, 66 and 64 years old".
  if (normAt(lattice, last) === 'and' && kindAt(lattice, last + 1) === 'number' && normAt(lattice, last + 2) === 'years' && ['old', 'of'].includes(normAt(lattice, last + 3))) return 'age';
  if (['aged', 'age', 'ages'].includes(normAt(lattice, first - 1)) || (normAt(lattice, first - 1) === 'of' && ['age', 'ages'].includes(normAt(lattice, first - 2)))) return 'age';
  if (['at', 'age', 'turned'].includes(normAt(lattice, first - 1)) && numeral.amount.kind === 'number' && numeral.amount.n < 100 && [',', 'i', 'he', 'she', 'his', 'her', 'when'].includes(after) && !standsAtToll(lattice, first)) return 'age';
  if (['and', ','].includes(normAt(lattice, first - 1)) && kindAt(lattice, first - 2) === 'number' && normAt(lattice, first - 3) === 'aged') return 'age';
  // "most of them under 25", "half of them over 60".
  if (normAt(lattice, numeral.first - 1) === 'them' && numeral.amount.kind === 'number' && kindAt(lattice, last) !== 'word' && ((numeral.bound === 'less_than' && numeral.amount.n <= 40) || (numeral.bound === 'more_than' && numeral.amount.n >= 50 && numeral.amount.n < 100))) return 'age';
  if (isYouth(lattice, numeral) || isSaidOfAge(lattice, numeral.core)) return 'age';
  // "The driver, also 17, and".
  if (['also', 'just', 'only', 'barely'].includes(normAt(lattice, first - 1)) && normAt(lattice, first - 2) === ',' && after === ',' && numeral.amount.kind === 'number' && numeral.amount.n < 100 && (tagAt(lattice, first - 3, 'person') !== null || lattice.tokens[first - 3]?.capital === true)) return 'age';
  if (numeral.bound === 'less_than' && CHILDREN.has(normAt(lattice, numeral.first - 1)) && numeral.amount.kind === 'number' && numeral.amount.n <= 21) return 'age';
  if (numeral.amount.kind === 'range' && normAt(lattice, first - 1) === ',' && CHILDREN.has(normAt(lattice, first - 2)) && after === ',') return 'age';
  return isApposedAge(lattice, numeral) || isAgeOfOne(lattice, numeral) ? 'age' : null;
}

/** "Four of the dead were under 16": people are, where tolls and deaths are counted. */
function isYouth(lattice: Lattice, { first, amount, bound, core }: Numeral): boolean {
  if (bound !== 'less_than' || amount.kind !== 'number' || amount.n > 30 || !['were', 'was', 'are', 'is', 'still', 'all', 'be'].includes(normAt(lattice, first - 1)) || kindAt(lattice, core.last) === 'word') return false;
  for (let i = first - 2; i > first - 10 && kindAt(lattice, i) !== 'break'; i--) if (['toll', 'number', 'deaths', 'casualties', 'figure', 'count', 'total', 'fatalities', 'losses', 'injuries'].includes(normAt(lattice, i))) return false;
  return true;
}

const BY_AGE = new Set(['youngest', 'oldest', 'eldest']);

/** "nine others, the youngest of them 13,", "the oldest just 15": how old the one is of whom the words tell; not "the youngest nine", who are as many. */
function isAgeOfOne(lattice: Lattice, { core: { first, last }, amount }: Numeral): boolean {
  const of = ['just', 'only', 'barely', 'about', 'was', 'is', 'not', 'yet', 'being', 'a', 'mere'];
  let at = first - 1;
  while (at > first - 4 && of.includes(normAt(lattice, at))) at--;
  if (['them', 'whom', 'these', 'those'].includes(normAt(lattice, at)) && normAt(lattice, at - 1) === 'of') at -= 2;
  return BY_AGE.has(normAt(lattice, at)) && amount.kind === 'number' && amount.n < 120 && (kindAt(lattice, last) !== 'word' || ['and', 'were', 'was', 'when'].includes(normAt(lattice, last)));
}

/** "puts the dead at 11, three of them children": a toll stands at a number, nobody does at that age. */
function standsAtToll(lattice: Lattice, first: number): boolean {
  if (normAt(lattice, first - 1) !== 'at') return false;
  if (normAt(lattice, first - 2) === 'counting') return true;
  for (let i = first - 2; i >= Math.max(0, first - 10) && kindAt(lattice, i) !== 'mark'; i--) {
    if (['put', 'puts', 'putting', 'stands', 'stood', 'standing'].includes(normAt(lattice, i))) return true;
  }
  return false;
}

const CHILDREN = new Set(['children', 'child', 'boys', 'girls', 'kids', 'those', 'people', 'infants', 'siblings', 'sisters', 'brothers', 'teenagers', 'pupils', 'players', 'sons', 'daughters']);

/** "Wael Halab (34)", unlike "Sindh (70)". */
const isNameOfPerson = (lattice: Lattice, i: number): boolean => isCapital(lattice, i) && (tagAt(lattice, i, 'given') !== null || tagAt(lattice, i, 'title') !== null);

/** "Ahmad Khalil, 34," and "Khalil (34)". */
function isApposedAge(lattice: Lattice, numeral: Numeral): boolean {
  const { first, last } = numeral.core;
  const { amount } = numeral;
  if (amount.kind !== 'number' || amount.n > 110 || last !== first + 1) return false;
  if (numeral.form !== 'digits') return isAgeInWords(lattice, first);
  const open = normAt(lattice, first - 1);
  const close = normAt(lattice, last);
  const named = isCapital(lattice, first - 2) || (open === ',' && close === ',' && amount.n > 9 && tagAt(lattice, first - 2, 'person')?.tag.number === 'singular');
  if (open === '(' && close === ')') return named && (tagAt(lattice, first - 2, 'place') === null || isNameOfPerson(lattice, first - 3));
  return named && open === ',' && (close === ',' || close === '.');
}

const CURRENCY = new Set(['$', '€', '£', '¥', '₹', '₽', '₦', 'rs', 'usd', 'eur', 'rs.', 'us$', 'inr', 'pkr']);

function maskMoney(lattice: Lattice, numeral: Numeral): string | null {
  return CURRENCY.has(normAt(lattice, numeral.core.first - 1)) || CURRENCY.has(normAt(lattice, numeral.core.last)) ? 'money' : null;
}

function maskOrdinal(lattice: Lattice, numeral: Numeral): string | null {
  return /^\d+(st|nd|rd|th)$/.test(normAt(lattice, numeral.core.first)) ? 'ordinal' : null;
}

const DIALLED: ReadonlySet<string> = new Set(['(', ')', '-', '–', '+', '/']);
/** Beyond so many tokens nothing is dialled. */
const LONGEST_DIALLED = 9;

/** "8 (7212) 55-01-12", "+380 (44) 123-45-67": three runs of digits or more between brackets and dashes, nine digits in all. */
function isDialled(lattice: Lattice, { first, last }: Range): boolean {
  const belongs = (i: number): boolean => kindAt(lattice, i) === 'number' || DIALLED.has(lattice.tokens[i]?.text ?? '');
  let [from, to] = [first, last];
  while (from > first - LONGEST_DIALLED && belongs(from - 1)) from--;
  while (to < last + LONGEST_DIALLED && belongs(to)) to++;
  // Most numbers stand alone.
  if (to - from === 1) return false;
  let [runs, digits, marks] = [0, 0, 0];
  for (let i = from; i < to; i++) {
    if (kindAt(lattice, i) !== 'number') { marks++; continue; }
    runs += normAt(lattice, i).split('-').length;
    digits += normAt(lattice, i).replace(/\D/g, '').length;
  }
  return runs >= 3 && digits >= 9 && marks >= 2;
}

/** Long runs of digits without separators, or several in a row, are telephone numbers and codes. */
function maskCode(lattice: Lattice, numeral: Numeral, dates: DatesByToken): string | null {
  if (numeral.form !== 'digits') return null;
  if (isDialled(lattice, numeral.core)) return 'telephone number or code';
  const digits = normAt(lattice, numeral.core.first);
  // "Bodies recovered: 05": forms print two digits.
  if (/^\d{7,}$/.test(digits) || (/^0\d+$/.test(digits) && !(digits.length === 2 && normAt(lattice, numeral.core.first - 1) === ':'))) return 'telephone number or code';
  const isNumber = (i: number): boolean => kindAt(lattice, i) === 'number' && !isDate(dates, i) && /^\d{2,}$/.test(normAt(lattice, i));
  return (isNumber(numeral.core.first - 1) || isNumber(numeral.core.last)) && lattice.tokens[numeral.core.last]?.glued !== true ? 'telephone number or code' : null;
}

const LABELS = new Set([
  'grade', 'form', 'year', 'standard', 'primary', 'stage', 'lot', 'checkpoint', 'post', 'pier', 'shaft', 'cell', 'barracks', 'quarter', 'station', 'no', 'nos', '#', 'number', 'route', 'highway', 'flight', 'resolution', 'article', 'section', 'boeing', 'airbus', 'statement', 'chapter', 'page', 'block', 'sector', 'zone', 'channel',
  'line', 'gate', 'platform', 'building', 'district', 'camp', 'unit', 'phase', 'level', 'magnitude', 'category', 'group', 'class', 'room', 'ward', 'day', 'week', 'round', 'episode', 'part', 'version', 'km', 'ak', 'f', 'mi', 'su', 'mig', 'm', 'b', 't', '@',
]);

/** Those that say it in small letters too: "route 7", "magnitude 6". */
const SIGNS = new Set(['#', '@', 'magnitude', 'route', 'platform', 'flight', 'gate', 'highway']);

/** "in Delmas 6, eight people": a place's own number, where a comma and another number of people follow. */
function isPartOfName(lattice: Lattice, { core: { first, last } }: Numeral): boolean {
  if (last !== first + 1 || !isCapital(lattice, first - 1) || tagAt(lattice, first - 1, 'month') !== null || normAt(lattice, last) !== ',' || !['in', 'at', 'near', 'of'].includes(normAt(lattice, first - 2))) return false;
  return (kindAt(lattice, last + 1) === 'number' || UNITS.has(normAt(lattice, last + 1))) && tagAt(lattice, last + 2, 'person') !== null;
}

function maskLabel(lattice: Lattice, numeral: Numeral): string | null {
  if (numeral.bound !== null || numeral.form !== 'digits') return null;
  const before = lattice.tokens[numeral.core.first - 1];
  if (!before) return null;
  const dotted = before.text === '.' && normAt(lattice, numeral.core.first - 2) === 'no';
  const dashed = before.text === '-' && before.glued && LABELS.has(normAt(lattice, numeral.core.first - 2));
  return dotted || dashed || isPartOfName(lattice, numeral) || (LABELS.has(before.norm) && (before.capital || SIGNS.has(before.norm))) ? 'number of a thing' : null;
}

/** "a 2,000-strong force", "a 17-storey block", "the 11-hour siege": a measure before a noun. */
function maskCompound(lattice: Lattice, numeral: Numeral): string | null {
  const { last } = numeral.core;
  const dash = lattice.tokens[last];
  const word = lattice.tokens[last + 1];
  if (!dash?.glued || dash.text !== '-' || !word?.glued || word.kind !== 'word' || word.norm === 'plus') return null;
  return word.norm.startsWith('strong') ? 'strength of a force' : 'measure';
}

function maskPercentage(lattice: Lattice, numeral: Numeral): string | null {
  const next = normAt(lattice, numeral.core.last);
  return next === '%' || next === 'percent' || (next === 'per' && normAt(lattice, numeral.core.last + 1) === 'cent') ? 'percentage' : null;
}

/** "won 3-1", "eighteen + 11 =": numbers that belong to a sum or a result; "2 pupils + 1 coach" are people side by side. */
function maskScore(lattice: Lattice, numeral: Numeral): string | null {
  if (isEndOfScore(lattice, numeral)) return 'sum or score';
  if (normAt(lattice, numeral.core.first - 1) === '+' && tagAt(lattice, numeral.core.first - 2, 'person') && tagAt(lattice, numeral.core.last, 'person')) return null;
  const around = [normAt(lattice, numeral.core.first - 1), numeral.bound === null ? normAt(lattice, numeral.core.last) : ''];
  return around.some((n) => ['+', '=', '×', '−', '*', '/'].includes(n)) ? 'sum or score' : null;
}

/** "A 14-0 win": a nought behind a dash and a number. */
function isEndOfScore(lattice: Lattice, { core: { first } }: Numeral): boolean {
  return normAt(lattice, first) === '0' && ['-', '–'].includes(normAt(lattice, first - 1)) && lattice.tokens[first]?.glued === true && kindAt(lattice, first - 2) === 'number';
}
