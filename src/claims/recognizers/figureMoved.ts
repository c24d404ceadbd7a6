import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import { people } from '../group.ts';
import type { Group } from '../group.ts';
import { hasCue, normAt } from '../lattice.ts';
import type { Range } from '../lattice.ts';
import { groupAt, itemWord, nearestEffect } from '../navigate.ts';
import { joinRanges } from '../recognizer.ts';
import type { Draft, Recognizer } from '../recognizer.ts';
import { boundOf } from './tollDraft.ts';

export const FIGURES = new Set(['figure', 'number', 'count', 'total', 'tally']);
const ROSE = new Set(['risen', 'rose', 'rise', 'rises', 'climbed', 'climb', 'climbs', 'grown', 'grew', 'increased', 'jumped', 'gone', 'went', 'crept', 'up']);
const MODALS = new Set(['could', 'may', 'might']);
/** "feared the toll would pass 30": no more than a fear where one is told. */
const WOULD = new Set(['would', 'will']);
const REACH = new Set(['reach', 'exceed', 'top', 'pass', 'approach', 'hit', 'surpass']);

export const figureMoved: Recognizer = {
  name: 'figureMoved',
  words: 'By nightfall the figure had risen to N; the number in the next country was N; the final count could reach N: a figure of what was told before',
  examples: [
    ['Nine people were killed outright. By nightfall the figure had risen to 14.', 'Nine killed; 14 killed'],
    ['Nine people were killed outright. By dawn the figure had risen to 14 and 17 were in hospital.', 'Nine killed; 14 killed; 17 injured'],
    ['Nine died at once. By dawn the count stood at 16, the hospital said.', 'Nine killed; 16 killed'],
    ['The storm killed 40. Officials fear that the final count could reach 200.', '40 killed; 200 killed'],
    ['The quake killed 40 and injured 300. Officials fear that the final count could reach 200.', '40 killed; 300 injured; 200 killed'],
    ['The death toll in Peru stood at 61, while the number in Ecuador was at least 12.', '61 killed; at least 12 killed'],
    ['The Observatory recorded 17 deaths last week. From 1 April to 16 May the figure is 63.', '17 killed; 63 killed'],
    ["The fire killed many, and the mayor's final figure of seventeen was disputed.", 'seventeen killed'],
    ["A local official put the army's dead at 19.", '19 killed'],
    ["The front put the enemy's wounded at 40.", '40 injured'],
    ['Two more miners have died. That makes nine.', 'Two killed; nine killed'],
    ['Villagers say 30 died. The official figure is seventeen.', '30 killed; seventeen killed'],
    ['A mine killed two on Friday. The year\'s total stands at 87 since 1 January.', 'two killed; 87 killed'],
    ['A mine killed two on Friday. Our running count now stands at 87.', 'two killed; 87 killed'],
    ['Relief workers fear the death toll could top 3,000.', '3,000 killed'],
    ['The storm killed nine. Police feared the toll would pass 30.', 'nine killed; 30 killed'],
    ['We had counted 7,277 deaths by March. With April included the figure stands at 7,294.', '7,277 killed; 7,294 killed'],
  ],
  counterExamples: ['The mayor won 17 votes. From 1 April to 16 May the figure is 63.', 'The hall seats 300. That makes nine.', 'The hall seats 300. By nightfall the figure had risen to 400.', 'The price could reach 200.', "Sales fell short of the firm's final figure of seventeen.", 'Officials fear that the final count could reach 200.'],
  at: ['counted'],
  looksBack: 'carried',
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group?.kind !== 'counted' || group.head.kind !== 'none') return [];
    const put = putAt(clause, k);
    if (put) return [{ ...draftOf({ group, trigger: put.harm, effect: put.effect, rule: 'risingToll', voice: 'noun' }), about: put.whose }];
    const that = clause.items[k - 2];
    if (that && clause.carried !== null && itemWord(clause, k - 1) === 'makes' && ['that', 'this', 'it'].includes(itemWord(clause, k - 2)) && CLOSES.has(itemWord(clause, k + 1))) return [{ ...draftOf({ group, trigger: that, effect: clause.carried, rule: 'risingToll', voice: 'noun' }), toll: true }];
    const official = officialFigure(clause, k);
    if (official < 0 && !CLOSES.has(itemWord(clause, k + 1))) return [];
    const at = ['stood', 'stands'].includes(itemWord(clause, k - 2)) && itemWord(clause, k - 1) === 'at';
    const comes = ['comes', 'came', 'amounts', 'amounted'].includes(itemWord(clause, k - 2)) && itemWord(clause, k - 1) === 'to';
    const stands = (at || comes) && (OPENS.has(normAt(clause.lattice, clause.sentence.first)) || isRunning(clause, k - 2));
    const moved = (ROSE.has(itemWord(clause, k - 2)) && itemWord(clause, k - 1) === 'to') || stands ? k - 2 : -1;
    const feared = REACH.has(itemWord(clause, k - 1)) ? k - 1 : moved;
    const modal = feared > 0 && (MODALS.has(itemWord(clause, feared - 1)) || (WOULD.has(itemWord(clause, feared - 1)) && isFeared(clause, feared - 1))) ? feared - 1 : -1;
    const figure = official > 0 ? official : figureBefore(clause, modal > 0 ? modal : moved > 0 ? moved : isThere(clause, k) ? k - 1 : -1);
    if (figure < 0) return [];
    const told = clause.items.slice(0, k).some((item) => item.kind === 'trigger' && 'effect' in item.trigger);
    const counted = clause.carried !== null && itemWord(clause, figure) === 'count' ? 'killed' : clause.carried;
    const effect = told ? nearestEffect(clause, k) : counted;
    const trigger = clause.items[modal > 0 ? modal : figure];
    return effect === null || !trigger ? [] : [{ ...draftOf({ group: boundOf(clause, group), trigger, effect, rule: 'risingToll', voice: 'noun' }), quote: joinRanges([{ first: trigger.first, last: trigger.last }, group]), toll: modal < 0 && (moved > 0 || opensPeriod(clause)) } satisfies Draft];
  },
};

/** "By dawn the count stood at 16", "with April included the figure stands at 90". */
const OPENS = new Set(['by', 'now', 'with', 'including', 'adding', 'counting']);

/** The word for the figure that the verb at `k` moves, in the same clause; -1 where none stands. "The number of visitors" counts something else. */
function figureBefore(clause: Clause, k: number): number {
  for (let at = k - 1; at >= Math.max(0, k - 24); at--) {
    const item = clause.items[at];
    if (item?.kind === 'trigger' && item.trigger.kind === 'toll') return at;
    if (item?.kind === 'trigger' || (item?.kind === 'group' && item.group.kind === 'counted') || [';', ':', 'that', 'which', 'while'].includes(itemWord(clause, at))) return -1;
    if (FIGURES.has(itemWord(clause, at))) return itemWord(clause, at + 1) !== 'of' && (['the', 'this', 'that', 'final', 'its', 'official'].includes(itemWord(clause, at - 1)) || RUNNING.has(itemWord(clause, at - 1))) ? at : -1;
  }
  return -1;
}

/** Somebody fears, before `k`. */
const isFeared = ({ lattice, sentence, items }: Clause, k: number): boolean => hasCue(lattice, { first: sentence.first, last: items[k]?.first ?? 0 }, 'feared');

/** A figure of what is counted on and on. */
const RUNNING = new Set(["'s", 'our', 'their', 'running', 'overall', 'cumulative', 'annual', 'combined', 'yearly', 'total', 'grand']);

/** "The year's total stands at", "our running count now stood at". */
const isRunning = (clause: Clause, verb: number): boolean => [1, 2].some((n) => FIGURES.has(itemWord(clause, verb - n)) && RUNNING.has(itemWord(clause, verb - n - 1)));

const CLOSES = new Set(['', '.', ',', ';', 'as', 'when', 'after', 'in', 'by', 'at', 'with', 'and', 'while', 'since', 'so', 'up', 'for']);

const WHOSE = new Set(['final', 'official', 'latest', 'own', 'revised', 'confirmed', 'preliminary', 'initial', 'provisional', 'lower', 'higher']);

/** "the Collector's final figure of seventeen", "the official figure is seventeen": the word for the figure, or -1. */
function officialFigure(clause: Clause, k: number): number {
  const at = FIGURES.has(itemWord(clause, k - 2)) && ['of', 'is', 'was', 'at'].includes(itemWord(clause, k - 1)) ? k - 2 : -1;
  const told = clause.carried !== null || clause.items.slice(0, Math.max(at, 0)).some((item) => item.kind === 'trigger' && 'effect' in item.trigger && !/^f[ae]ll/.test(normAt(clause.lattice, item.first)));
  return at > 1 && told && WHOSE.has(itemWord(clause, at - 1)) && ["'s", 'the', 'its', 'their', 'our', 'an'].includes(itemWord(clause, at - 2)) ? at : -1;
}

/** "the number in Syria was N". */
function isThere(clause: Clause, k: number): boolean {
  if (itemWord(clause, k - 1) !== 'was' && itemWord(clause, k - 1) !== 'is') return false;
  const figure = figureBefore(clause, k - 1);
  return figure > 0 && clause.items[figure]?.kind === 'word' && (itemWord(clause, figure + 1) === 'in' || (figure === k - 2 && opensPeriod(clause)));
}

const PUT = new Set(['put', 'puts', 'putting', 'placed', 'estimated', 'estimates']);

/** "put the army's dead at 19", "put its own wounded at 40": a side's harm by a word of state, with whose it is before it. */
function putAt(clause: Clause, k: number): { readonly harm: Range; readonly effect: Effect; readonly whose: Group | undefined } | null {
  let at = k - 2;
  while (at > Math.max(0, k - 6) && clause.items[at]?.kind !== 'trigger') at--;
  const item = clause.items[at];
  if (itemWord(clause, k - 1) !== 'at' || item?.kind !== 'trigger' || item.trigger.kind !== 'state' && item.trigger.kind !== 'verb' || !['dead', 'wounded', 'injured', 'missing'].includes(normAt(clause.lattice, item.first))) return null;
  const owned = ["'s", "'", 'own', 'its', 'their', 'his', 'her'].includes(itemWord(clause, at - 1));
  const put = clause.items.findIndex((_, n) => n < at && n > at - 9 && PUT.has(itemWord(clause, n)));
  if (!owned || put < 0) return null;
  const [from, to] = [clause.items[put]?.last ?? item.first, clause.items[at - 1]?.first ?? item.first];
  const words = { first: from, last: to };
  const whose = itemWord(clause, at - 1) === "'s" ? people({ kind: 'plural', ...words, count: { first: from, last: from }, head: { kind: 'unknown' }, size: 0 }) : undefined;
  return { harm: { first: item.first, last: item.last }, effect: item.trigger.effect, whose };
}
/** "From 1 April to 16 May the figure is 63": the sentence opens with the time that the figure is of. */
const opensPeriod = (clause: Clause): boolean => ['from', 'between', 'since'].includes(itemWord(clause, 0)) && clause.items[1]?.kind === 'skip';
