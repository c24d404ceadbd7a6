import type { Clause } from './clause.ts';
import type { Group } from './group.ts';
import { markFor } from '../lexicon/openers.ts';
import { cueAt, isMarked, kindAt, normAt, tagAt } from './lattice.ts';

/** Who gives a number alone, and by which words; and whose number it is when it is of nobody harmed. */

/** A number's noun. */
export const SUMS: ReadonlySet<string> = new Set(['sum', 'figure', 'total', 'count', 'tally', 'toll', 'number', 'estimate', 'balance', 'reckoning', 'score']);

/** Where people are written down, by its noun. */
export const LISTS_HOLD: ReadonlySet<string> = new Set(['list', 'lists', 'roll', 'register', 'sheet', 'board']);

/** Of these a number alone counts other fates or other things. */
const OTHERS = markFor(('aboard board passengers survivors survivor survived rescued saved alive unhurt unharmed uninjured safe safely safety licensed licence license seats seat seated seating capacity carrying carried carries carry manifest tickets crew lifejackets '
  + 'arrested arrests arrest detained suspects charged sentenced jailed convicted wanted released freed discharged escaped surrendered defected houses homes huts buildings shops vehicles cars trucks cattle cows goats sheep animals camels head rupees dollars euros pounds money shillings francs pesos '
  + 'metres meters kilometres kilometers miles km storeys floors degrees age aged old older oldest youngest born birthday hours minutes seconds clock votes goals points wickets runs rockets shells drones missiles tanks rounds strikes raids sorties times pages beds bed staff members visitors tourists guests spectators').split(' '));

const CLAUSE_ENDS = markFor([';', '.', ':', '—', '–', '?', '!']);
const REACH = 9;

/** "There were 40 on board", "police arrested nine", "the oldest was 81": others than the harmed, by a word of the same clause; other fates that are told as such. */
export function isOfOthers({ lattice, sentence }: Clause, { first, last }: Group): boolean {
  for (let i = first - 1; i >= Math.max(sentence.first, first - REACH) && !isMarked(lattice, i, CLAUSE_ENDS); i--) if (isOther(lattice, i)) return true;
  for (let i = last; i < Math.min(sentence.last, last + REACH) && !isMarked(lattice, i, CLAUSE_ENDS) && normAt(lattice, i) !== ','; i++) if (isOther(lattice, i)) return true;
  return false;
}

const isOther = (lattice: Clause['lattice'], i: number): boolean => isMarked(lattice, i, OTHERS) || cueAt(lattice, i, 'exempt') > 0;

/** Irregular verbs of saying, counting, writing and holding; regular ones end in -ed. */
const GIVES: ReadonlySet<string> = new Set(('say says said give gives gave given giving write writes wrote written print prints count counts counting list lists acknowledge acknowledges admit admits recognise recognises recognizes claim claims report reports confirm confirms register registers maintain maintains allege alleges concede concedes '
  + 'announce announces record records document documents tally tallies log logs mourn mourns bury buries declare declares state states cite cites quote quotes publish publishes post posts tweet tweets estimate estimates verify verifies note notes think thinks thought believe believes hear hears heard know knows knew tell tells told find finds found see sees saw '
  + 'make makes made making mean means meant become becomes became reckon reckons assume assumes fear fears identify identifies enter enters put puts lay laid bring brings brought show shows read reads').split(' '));
/** Regular verbs whose object alone is no count of the harmed. */
const NO_COUNT: ReadonlySet<string> = new Set(('needed wanted asked demanded elected selected fired launched intercepted destroyed burned burnt looted swallowed played scored turned reached lasted earned paid charged hired employed recruited trained fined visited invited married fathered raised hosted housed sheltered fed used tried passed crossed walked travelled seemed looked named missed numbered hundred ordered inspected built opened closed installed repaired replaced delivered checked tested owned operated planned promised pledged donated required prepared offered approved signed issued cancelled covered painted planted produced loaded arrested detained rescued saved freed released evacuated questioned interviewed sent deployed moved held voted walked').split(' '));
/** Who holds or receives those told of, by its noun. */
const HAS: ReadonlySet<string> = new Set(['has', 'had', 'have', 'holds', 'held', 'keeps', 'kept', 'took', 'takes', 'received', 'receives', 'got', 'carries', 'contains', 'now']);
const HOLDERS: ReadonlySet<string> = new Set('morgue mortuary hospital clinic register list log book ledger page notebook record records file files roll database count tally sheet crescent cross we i network union ministry undertaker gravedigger imam priest parish'.split(' '));

/** Nouns as well, with a number of their own: "situation report 3", "bulletin note 21". */
const NOUNS: ReadonlySet<string> = new Set('log list count record document report register note claim tally estimate post state print mean fear state tweet'.split(' '));

/** "the police list five", "we count nine". */
function hasPluralBefore({ lattice, sentence }: Clause, verb: number): boolean {
  const i = cueAt(lattice, verb - 1, 'adverb') > 0 ? verb - 2 : verb - 1;
  return i >= sentence.first && (/[^s]s$/.test(normAt(lattice, i)) || ['we', 'i', 'they', 'police', 'people', 'all', 'who', 'therefore'].includes(normAt(lattice, i)) || tagAt(lattice, i, 'person') !== null);
}

/** A verb that gives a number, at `i`. */
function isGiving(clause: Clause, i: number): boolean {
  const { lattice } = clause;
  const word = normAt(lattice, i);
  if (kindAt(lattice, i) !== 'word') return false;
  if (GIVES.has(word)) return true;
  if (HAS.has(word)) return hasHolder(clause, i);
  return word.endsWith('ed') && word.length > 4 && !NO_COUNT.has(word) && (tagAt(lattice, i, 'verb') === null) && !['was', 'were', 'is', 'are', 'been', 'be', 'a', 'the', 'an', 'of'].includes(normAt(lattice, i - 1));
}

/** "the morgue had", "its log now has": who counts stands right before the verb. */
function hasHolder({ lattice, sentence }: Clause, verb: number): boolean {
  const reach = normAt(lattice, verb - 1) === 'it' ? REACH : 4;
  for (let i = verb - 1; i >= Math.max(sentence.first, verb - reach); i--) if (HOLDERS.has(normAt(lattice, i))) return true;
  return false;
}

/** Prepositions before a number, with the words that lead to them. */
const LED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['of', new Set('speak speaks spoke spoken speaking talk talks talked talking tell tells told write writes wrote written hear hears heard know knows knew learn learned learnt count counts toll tolls figure figures tally tallies estimate estimates warned informed'.split(' '))],
  ['at', new Set('put puts putting stand stands stood standing set sets left leave remain remains remained arrive arrives arrived estimate estimates estimated fixed it them dead toll number count total was is were are now still'.split(' '))],
  ['by', new Set(['stand', 'stands', 'stood', 'standing', 'abide', 'abides'])],
  ['on', new Set('labels tags insist insists insisted insisting settle settles settled agree agrees agreed'.split(' '))],
  ['to', new Set('admit admits admitted own owns owned confess confesses confessed stick sticks stuck keep keeps kept hold holds held cling clings clung come comes came raise raises raised raising rise rises risen rose climb climbs climbed climbing grow grows grown grew jump jumped fell fallen fall shrunk shrank shrink shrinks drop drops dropped lower lowered lowers cut cuts correct corrected corrects revise revised revises amend amended up down bring brings bringing brought'.split(' '))],
  ['from', new Set('revise revised raised lowered corrected gone went rose risen up down moved cut changed'.split(' '))],
  ['over', new Set(['prayed', 'pray', 'prays', 'praying'])],
  ['for', new Set(['praying', 'prayed', 'pray', 'prays'])],
  ['as', new Set(SUMS)],
  ['with', new Set('list notebook register log book roll'.split(' '))],
]);

const PUTS: ReadonlySet<string> = new Set(['put', 'puts', 'putting']);

const SPEAKS: ReadonlySet<string> = new Set('admit admits admitted own owns owned confess confesses confessed stick sticks stuck cling clings clung arrive arrives arrived'.split(' '));

/** "was at fifteen deaths and 92 injured". */
const countedBehind = ({ items }: Clause, { last }: Group): boolean => items.some((item) => item.first === last && item.kind === 'group' && item.group.head.kind === 'effect');

/** These move any number: what moves must be one of people. */
const MOVES: ReadonlySet<string> = new Set(['to', 'from', 'at', 'as']);
const MOVED: ReadonlySet<string> = new Set([...SUMS, 'it', 'that', 'this', 'which', 'dead', 'deaths', 'killed', 'victims', 'wounded', 'injured', 'missing', 'lost', 'list', 'homicides', 'murders', 'killings', 'martyrs', 'them']);

/** Do the words that end at `at`, right before the number, give it? */
export function saysAt(clause: Clause, at: number, group: Group): boolean {
  const { lattice } = clause;
  const word = normAt(lattice, at);
  const leads = LED.get(word);
  if (leads !== undefined) {
    if (word === 'at' && normAt(lattice, at - 1) === 'counting' && /^(?:stop|up$|left|end|ceas)/.test(normAt(lattice, at - 2))) return true;
    if (word === 'of' && group.head.kind === 'unknown' && LISTS_HOLD.has(normAt(lattice, at - 1))) return true;
    const led = [at - 1, at - 2, at - 3].some((i) => i >= clause.sentence.first && leads.has(normAt(lattice, i))) || (word === 'at' && standsBefore(clause, at, PUTS));
    return led && (!MOVES.has(word) || [at - 1, at - 2].some((i) => SPEAKS.has(normAt(lattice, i))) || standsBefore(clause, at, MOVED) || countedBehind(clause, group));
  }
  if (word === 'it') return ['making', 'makes', 'made', 'make', 'brings', 'bringing'].includes(normAt(lattice, at - 1));
  if (word === 'down') return ['wrote', 'written', 'write', 'writes', 'noted', 'put'].includes(normAt(lattice, at - 1));
  if (isGiving(clause, at)) return !NOUNS.has(word) || hasPluralBefore(clause, at);
  return isCopula(clause, at) && normAt(lattice, group.last) !== 'when' && isFigureBefore(clause, at, group);
}

const BE: ReadonlySet<string> = new Set(['is', 'was', 'were', 'are', 'been', 'become', 'be']);
const isCopula = ({ lattice }: Clause, at: number): boolean => BE.has(normAt(lattice, at));

/** "It had been four", "the true number is twenty", "those who lost their lives today are ten". */
function isFigureBefore(clause: Clause, at: number, { first }: Group): boolean {
  const { lattice, sentence, items } = clause;
  let subject = at - 1;
  while (subject > sentence.first && ['has', 'had', 'have', 'now', 'been', 'still', 'then', 'already', 'not', 'first'].includes(normAt(lattice, subject))) subject--;
  if (['it', 'that', 'which'].includes(normAt(lattice, subject)) || SUMS.has(normAt(lattice, subject))) return true;
  if (['he', 'she', 'i', 'who', 'age', 'there'].includes(normAt(lattice, subject))) return false;
  if (standsBefore(clause, at, SUMS)) return true;
  const told = items.findLastIndex((item) => item.last <= first && first - item.last < REACH + 3 && item.kind === 'trigger' && (item.trigger.kind === 'lives' || normAt(lattice, item.first - 2) === 'those' || (item.trigger.kind === 'those' && item.trigger.effect === 'killed') || NOUNLIKE.has(normAt(lattice, item.last - 1))));
  return told >= 0 && !items.slice(told).some((item) => item.last <= first && item.kind === 'group' && item.group.kind === 'counted');
}

/** "the killed of the week are 34", "the martyrs of that shell have become five". */
const NOUNLIKE: ReadonlySet<string> = new Set(['killed', 'dead', 'martyrs', 'fallen', 'wounded', 'injured', 'missing', 'victims']);

function standsBefore({ lattice, sentence }: Clause, at: number, words: ReadonlySet<string>): boolean {
  for (let i = at - 1; i >= Math.max(sentence.first, at - REACH - 3); i--) {
    if (words.has(normAt(lattice, i))) return true;
    if (isMarked(lattice, i, CLAUSE_ENDS)) return false;
  }
  return false;
}
