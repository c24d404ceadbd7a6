import { PLACES } from '../hospital.ts';
import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { kindAt, normAt, tagAt } from '../lattice.ts';
import { groupAt, itemWord, nearestEffect } from '../navigate.ts';
import { FIGURES } from './figureMoved.ts';
import type { Draft, Recognizer } from '../recognizer.ts';

const PAPERS = new Set(['briefing', 'digest', 'report', 'statement', 'note', 'bulletin', 'update', 'newsletter', 'review', 'edition', 'issue', 'summary', 'sheet', 'count', 'list', 'letter', 'number']);

export const earlierTotal: Recognizer = {
  name: 'earlierTotal',
  words: 'At the end of May the number stood at N; against N in our last report: what a running total was before',
  examples: [
    ['Floods have killed 176 people since January. At the end of May the number stood at 139.', '176 killed; 139 killed'],
    ['Raids have killed 712 civilians this year. Our briefing of 31 October had the figure of 616.', '712 killed; 616 killed'],
    ['The toll rose to 97 on Sunday, the ministry said, up from 63 in the morning.', '97 killed; 63 killed'],
    ['The strike killed 16 people, up from an earlier figure of six.', '16 killed; six killed'],
    ['The riot killed 116 inmates. On Monday the service had given a figure of 24.', '116 killed; 24 killed'],
    ['The monitor has counted 90 civilians killed since May, against 71 in its report of 3 June.', '90 killed; 71 killed'],
    ['Raids have killed 97 people since May. On 30 June the same counter showed 80.', '97 killed; 80 killed'],
    ['Clashes killed 64 civilians in February, against 38 in January.', '64 killed; 38 killed'],
    ['The mission recorded 112 civilian deaths in May, up from 97 in April.', '112 killed; 97 killed'],
    ['The farmers counted eleven bodies. The council has owned up to two.', 'eleven killed; two killed'],
    ['Six soldiers lost their lives in the ambush (the army had announced five).', 'Six killed; five killed'],
    ['Fires have killed 309 people this year; at the end of August it was 262.', '309 killed; 262 killed'],
    ['Raids have killed 309 people since May. When we issued our last note, at the end of August, the number stood at 262.', '309 killed; 262 killed'],
    ['Fighting claimed 146 lives in June, down from 171 in May.', '146 killed; 171 killed'],
    ['The ministry raised the toll to 82 killed and 266 wounded, from 70 and 138 the night before.', '82 killed; 266 injured; 70 killed; 138 injured'],
    ['The gang killed 115 people; a preliminary estimate had been 70.', '115 killed; 70 killed'],
    ['Since January, raids have killed 96 people, against 80 by the end of May.', '96 killed; 80 killed'],
    ['We have recorded 58 civilians killed since May. It was 41 in note 12, which closed on 3 June.', '58 killed; 41 killed'],
    ['Since 1 May we have recorded 58 deaths; our bulletin no. 12 had them at 41.', '58 killed; 41 killed'],
    ['Since 1 May 58 people have died in the raids. Bulletin 12, which ran to 3 June, gave 41.', '58 killed; 41 killed'],
    ['Since 1 May 58 people have died in the raids. Up to 3 June we had counted 41.', '58 killed; 41 killed'],
    ['Since 1 May 58 people have died in the raids. Our last update stopped at 41.', '58 killed; 41 killed'],
    ['Since January 58 people have died in the raids. For the whole of 2018 the figure was 97.', '58 killed; 97 killed'],
    ['In the week to 8 June, 63 people died in raids. The week before, 25 to 31 May, had 41.', '63 killed; 41 killed'],
    ['From May to July 58 miners died. The year before the union had found 71.', '58 killed; 71 killed'],
    ['Raids killed 30 people in May. The month before, April, had 22.', '30 killed; 22 killed'],
    ['Mines have killed 61 people this year, compared with 57 in the same period of last year.', '61 killed; 57 killed'],
    ['Floods have killed 61 people since June (previously 57).', '61 killed; 57 killed'],
  ],
  counterExamples: ['For the whole of 2018 the figure was 97.', 'The dam held 309 tons; at the end of August it was 262.', 'Ticket sales rose to 97, up from 63 in the morning.', 'The number of the ward was 139 on 3 May.', 'On 30 April the same counter showed 80.', 'Visitors came since May. Our last update had 41.', 'It was 41 in note 12, which closed on 3 June.', 'At the end of May the number stood at 139.', 'The week before had four market days.', 'The month before had 22.', 'The week before had seven days.', 'The week before had 41.', 'The market was full on Sunday. The week before had 41 degrees.'],
  at: ['counted'],
  looksBack: 'carried',
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group?.kind !== 'counted' || group.head.kind !== 'none') return [];
    const both = fromBoth(clause, k);
    if (both.length > 0) return both.map(({ group: figure, effect: of }) => ({ ...draftOf({ group: figure, trigger: figure, effect: of, rule: 'earlierTotal', voice: 'noun' }), toll: true }) satisfies Draft);
    const announced = wasFirst(clause, k) ? nearestEffect(clause, k) ?? clause.carried : hadSaid(clause, k) || againstSaid(clause, k) ? nearestEffect(clause, k) : null;
    if (announced !== null) return [draftOf({ group, trigger: group, effect: announced, rule: 'earlierTotal', voice: 'noun' })];
    if (paperHad(clause, k) || weHad(clause, k) || itWasIn(clause, k) || timeHad(clause, k)) {
      const before = nearestEffect(clause, k) ?? firstTold(clause);
      if (before !== null) return [{ ...draftOf({ group, trigger: group, effect: before, rule: 'earlierTotal', voice: 'noun' }), toll: true } satisfies Draft];
    }
    const effect = isPreviously(clause, k) ? nearestEffect(clause, k) ?? clause.carried : againstReport(clause, k) || isUpFrom(clause, k) || itWas(clause, k) ? effectTold(clause, k) : clause.carried !== null && (hadGiven(clause, k) || stoodAt(clause, k) || showed(clause, k)) ? clause.carried : null;
    if (effect === null && clause.carried !== null && (isRejected(clause, k) || saysOnly(clause, k))) return [{ ...draftOf({ group, trigger: group, effect: clause.carried, rule: 'earlierTotal', voice: 'noun' }), toll: true } satisfies Draft];
    return effect === null ? [] : [{ ...draftOf({ group, trigger: group, effect, rule: 'earlierTotal', voice: 'noun' }), toll: true } satisfies Draft];
  },
};

/** "611 people (previously 571)". */
const isPreviously = (clause: Clause, k: number): boolean => ['previously', 'earlier', 'formerly'].includes(normAt(clause.lattice, (clause.items[k]?.first ?? 0) - 1)) && itemWord(clause, k + 1) === ')';

/** "82 killed and 266 wounded, from 70 and 138 the night before": what each of two figures of a toll was. */
function fromBoth(clause: Clause, k: number): readonly { readonly group: Group; readonly effect: Effect }[] {
  const [first, second] = [groupAt(clause, k), itemWord(clause, k + 1) === 'and' ? groupAt(clause, k + 2) : null];
  if (!first || itemWord(clause, k - 1) !== 'from' || itemWord(clause, k - 2) !== ',' || !clause.items.slice(0, k).some((item) => item.kind === 'trigger' && item.trigger.kind === 'toll')) return [];
  const told = clause.items.slice(0, k).flatMap((item, at) => { const next = clause.items[at + 1]; return item.kind === 'group' && item.group.kind === 'counted' ? [item.group.head.kind === 'effect' ? item.group.head.effect : next?.kind === 'trigger' && 'effect' in next.trigger ? next.trigger.effect : 'killed'] : []; });
  const effects = told.slice(-2);
  if (second?.kind === 'counted' && second.head.kind === 'none' && effects.length === 2) return [{ group: first, effect: effects[0] as Effect }, { group: second, effect: effects[1] as Effect }];
  return effects.length > 0 ? [{ group: first, effect: effects[0] as Effect }] : [];
}

/** "a preliminary estimate had been 70", "the first count was nine". */
function wasFirst(clause: Clause, k: number): boolean {
  const was = clause.items[k - 1];
  const figure = was?.kind === 'skip' && was.auxiliary ? was.first - 1 : -1;
  return (FIGURES.has(normAt(clause.lattice, figure)) || ['estimate', 'toll'].includes(normAt(clause.lattice, figure))) && ['preliminary', 'initial', 'earlier', 'first', 'previous'].includes(normAt(clause.lattice, figure - 1)) && ENDS.has(itemWord(clause, k + 1));
}

/** "(the army had announced five)": what somebody said before of those just counted. */
function hadSaid(clause: Clause, k: number): boolean {
  const said = clause.items[k - 1];
  const had = clause.items[k - 2];
  if (!said || had?.kind !== 'skip' || itemWord(clause, k - 2) !== 'had' || !['announced', 'reported', 'acknowledged', 'admitted', 'claimed', 'declared'].includes(normAt(clause.lattice, said.first)) || ![')', '.', ',', ';', ''].includes(itemWord(clause, k + 1))) return false;
  return clause.items.slice(0, k - 2).some((item) => item.kind === 'trigger' && 'effect' in item.trigger);
}

const SAID = new Set(['announced', 'reported', 'acknowledged', 'admitted', 'claimed', 'declared', 'given', 'stated', 'named']);

/** "(seven died,) as against the four announced by the army". */
const againstSaid = (clause: Clause, k: number): boolean => itemWord(clause, k - 1) === 'against' && SAID.has(itemWord(clause, k + 1)) && ['by', 'earlier', 'on', 'in', 'previously', 'so'].includes(itemWord(clause, k + 2)) && clause.items.slice(0, k).some((item) => item.kind === 'trigger' && 'effect' in item.trigger);

const REJECTS = new Set(['rejected', 'rejects', 'dismissed', 'dismisses', 'disputed', 'disputes', 'denied', 'denies', 'brushed', 'ridiculed', 'refuted', 'called']);

/** "The official brushed aside the group's figure of 17": another's number for those told before. */
const isRejected = (clause: Clause, k: number): boolean => itemWord(clause, k - 1) === 'of' && FIGURES.has(itemWord(clause, k - 2)) && clause.items.slice(Math.max(0, k - 10), k - 2).some((item) => item.kind !== 'group' && REJECTS.has(normAt(clause.lattice, item.first)));

/** "The council has owned up to two.", "the army admits two.": a side's own number for those told before. */
function ownsUp(clause: Clause, k: number): boolean {
  if (clause.carried !== 'killed' || k > 7 || !['.', '', ','].includes(itemWord(clause, k + 1))) return false;
  const { lattice, sentence } = clause;
  let verb = (groupAt(clause, k)?.first ?? 0) - 1;
  while (verb > sentence.first && ['to', 'up', 'only', 'just'].includes(normAt(lattice, verb))) verb--;
  if (lattice.tokens.slice(sentence.first, verb).some((t) => PLACES.has(t.norm))) return false;
  return ['owned', 'admits', 'admitted', 'acknowledges', 'acknowledged', 'concedes', 'conceded', 'confessed', 'confesses', 'owns'].includes(normAt(lattice, verb)) && clause.items.slice(0, k).every((item) => item.kind !== 'trigger');
}

/** "The union says nine.": a whole sentence, behind those told before. */
const saysOnly = (clause: Clause, k: number): boolean => ownsUp(clause, k) || k >= 2 && k <= 4 && k >= clause.items.length - 2 && ['says', 'said', 'say'].includes(itemWord(clause, k - 1)) && clause.carried === 'killed' && clause.items.slice(0, k - 1).every((item) => item.kind !== 'trigger');

/** "up from an earlier figure of six", "revising down an earlier figure of 22". */
const fromEarlier = (clause: Clause, k: number): boolean => itemWord(clause, k - 1) === 'of' && (FIGURES.has(itemWord(clause, k - 2)) || clause.items[k - 2]?.kind === 'trigger') && ['earlier', 'previous', 'initial', 'preliminary'].includes(normAt(clause.lattice, (clause.items[k - 2]?.first ?? 0) - 1)) && clause.items.slice(0, k - 2).some((item) => item.kind === 'trigger' && 'effect' in item.trigger);

/** "rose to 97, the ministry said, up from 63 in the morning". */
const isUpFrom = (clause: Clause, k: number): boolean => fromEarlier(clause, k) || itemWord(clause, k - 1) === 'from' && ['up', 'upwards', 'upward', 'down'].includes(itemWord(clause, k - 2)) && clause.items.slice(0, k).some((item, at) => (groupAt(clause, at)?.head.kind === 'effect' || (item.kind === 'trigger' && ('effect' in item.trigger || item.trigger.kind === 'lives'))) && at < k - 2) && clause.items.slice(0, k).some((_, at) => groupAt(clause, at)?.kind === 'counted');

/** "On Wednesday it had given a figure of 26". */
const hadGiven = (clause: Clause, k: number): boolean => itemWord(clause, k - 1) === 'of' && FIGURES.has(itemWord(clause, k - 2)) && itemWord(clause, k - 3) === 'a' && ['given', 'gave', 'announced', 'released', 'put'].includes(itemWord(clause, k - 4)) && clause.items.slice(0, k).some((item) => item.kind === 'skip' && [item.first, item.first + 1].some((i) => tagAt(clause.lattice, i, 'weekday') !== null || ['earlier', 'previously', 'initially'].includes(normAt(clause.lattice, i))));

/** "against 357 in our digest of 10 May". */
function againstReport(clause: Clause, k: number): boolean {
  const against = itemWord(clause, k - 1) === 'against' || (itemWord(clause, k - 1) === 'with' && itemWord(clause, k - 2) === 'compared');
  if (!against) return false;
  return (itemWord(clause, k + 1) === 'in' && [3, 4].some((n) => PAPERS.has(itemWord(clause, k + n)))) || byEndOf(clause, k + 1) || (itemWord(clause, k + 1) === 'in' && isPeriod(clause, k + 2)) || isPeriodBefore(clause, k + 1) || isSamePeriod(clause, k + 1) || isFirstPart(clause, k + 1);
}

/** "against 38 in January", "compared with 9 in 2019". */
function isPeriod(clause: Clause, at: number): boolean {
  const item = clause.items[at];
  return item?.kind === 'skip' && (tagAt(clause.lattice, item.first, 'month') !== null || /^(?:19|20)\d\d$/.test(normAt(clause.lattice, item.first)));
}

/** "compared with 38 in the same period of last year", "against 9 for the whole of 2019". */
const isSamePeriod = (clause: Clause, at: number): boolean => ['in', 'for', 'over', 'during'].includes(itemWord(clause, at)) && [1, 2].some((n) => ['same', 'whole', 'corresponding', 'previous', 'preceding'].includes(normAt(clause.lattice, (clause.items[at]?.last ?? 0) + n)));

/** "against 70 in the first two quarters of 2019", "compared with 40 in the last quarter". */
const isFirstPart = ({ lattice, items }: Clause, at: number): boolean => { const first = items[at]?.first ?? -1; return ['in', 'for', 'over', 'during'].includes(normAt(lattice, first)) && normAt(lattice, first + 1) === 'the' && ['first', 'last', 'second', 'third', 'fourth', 'past', 'preceding'].includes(normAt(lattice, first + 2)) && [3, 4].some((n) => /^(?:month|quarter|half|week|year|day)s?$/.test(normAt(lattice, first + n))); };

/** "compared with 38 the month before", "against 9 a year earlier", "against 12 last year". */
function isPeriodBefore(clause: Clause, at: number): boolean {
  const { lattice } = clause;
  const first = clause.items[at]?.first ?? -1;
  const last = normAt(lattice, first) === 'in' ? first + 1 : first;
  return (['the', 'a'].includes(normAt(lattice, last)) && [1, 2].some((n) => ['month', 'year', 'week', 'quarter'].includes(normAt(lattice, last + n)))) || (normAt(lattice, last) === 'last' && ['month', 'year', 'week'].includes(normAt(lattice, last + 1)));
}

/** "Against 718 by the end of September", "at the end of May". */
const byEndOf = (clause: Clause, at: number): boolean => ['by', 'at', 'until', 'up'].includes(itemWord(clause, at)) && [1, 2, 3].some((n) => ['end', 'start', 'beginning', 'middle'].includes(itemWord(clause, at + n)) && itemWord(clause, at + n + 1) === 'of');

/** A total that says of nothing else what it counts, is of the dead where there are dead. */
const firstTold = ({ carried, figures }: Clause): Clause['carried'] => (carried !== null && [...figures.values()].includes('killed') ? 'killed' : carried);

/** Told in the sentence, else in the one before. */
const effectTold = (clause: Clause, k: number): ReturnType<typeof nearestEffect> => nearestEffect(clause, k) ?? (itWas(clause, k) ? clause.carried : null);

const ENDS = new Set(['.', ',', ';', ')', '']);

/** "at the end of August it was 1,162", "at the end of April, it was 975": the pronoun takes up the figure that was told; nothing is counted behind it. */
function itWas(clause: Clause, k: number): boolean {
  if (!['was', 'is', 'were'].includes(itemWord(clause, k - 1)) || itemWord(clause, k - 2) !== 'it' || !ENDS.has(itemWord(clause, k + 1))) return false;
  const day = itemWord(clause, k - 3) === ',' ? k - 4 : k - 3;
  return clause.items[day]?.kind === 'skip' && itemWord(clause, day - 1) === 'of' && byEndOf(clause, day - 4);
}

/** "the figure was 112", "the count, also from 1 January, stood at 117", in a sentence that gives its own day. */
function stoodAt(clause: Clause, k: number): boolean {
  if (itemWord(clause, k - 1) === 'of' && FIGURES.has(itemWord(clause, k - 2)) && clause.items.some((_, at) => at < k && PAPERS.has(itemWord(clause, at)))) return tellsDay(clause);
  const said = itemWord(clause, k - 1) === 'was' || (itemWord(clause, k - 1) === 'at' && itemWord(clause, k - 2) === 'stood');
  if (!said || !(tellsDay(clause) || tellsTime(clause, groupAt(clause, k)?.first ?? 0))) return false;
  for (let at = k - 2; at > k - 10; at--) {
    if (clause.items[at]?.kind === 'trigger' || groupAt(clause, at)) return false;
    if (FIGURES.has(itemWord(clause, at))) return itemWord(clause, at + 1) !== 'of';
  }
  return false;
}

const COUNTERS = new Set(['counter', 'register', 'tracker', 'database', 'list', 'log', 'table', 'dashboard', 'map', 'count', 'tally', 'figure', 'total', 'number']);
const SHOWED = new Set(['showed', 'read', 'reached', 'gave', 'held', 'had', 'displayed', 'listed', 'was', 'were']);

/** "On 30 April the same counter showed 80", "by the end of May our list held 61": what somebody counts by, on a day. */
function showed(clause: Clause, k: number): boolean {
  const said = clause.items[k - 1];
  return said !== undefined && SHOWED.has(normAt(clause.lattice, said.first)) && [2, 3].some((n) => COUNTERS.has(itemWord(clause, k - n)) && ['the', 'same', 'our', 'its', 'this', 'their', 'own'].includes(itemWord(clause, k - n - 1))) && (ENDS.has(itemWord(clause, k + 1)) || ['on', 'at', 'by'].includes(itemWord(clause, k + 1))) && tellsDay(clause);
}


const SAYS = new Set(['had', 'gave', 'showed', 'listed', 'counted', 'recorded', 'put', 'carried', 'held', 'gives', 'has', 'lists', 'read', 'said', 'closed', 'ended', 'stopped', 'stood']);
const OLDER = new Set(['our', 'its', 'last', 'previous', 'preceding', 'earlier', 'first', 'own']);
const BEHIND = new Set(['', '.', ',', ';', ')', 'in', 'on', 'by', 'at', 'up', 'until', 'a', 'last', 'when', 'and', 'for', 'one']);

/** "Update 23, which ran to 11 June, had 40", "our note no. 21 had them at 436", "the previous bulletin closed at 61": what an earlier paper of the row gave. */
function paperHad(clause: Clause, k: number): boolean {
  const { lattice, sentence } = clause;
  const number = groupAt(clause, k)?.first ?? 0;
  if (!BEHIND.has(itemWord(clause, k + 1))) return false;
  let verb = number - 1;
  if (['at', 'as', 'with'].includes(normAt(lattice, verb))) verb--;
  while (verb > number - 6 && ['them', 'it', 'this', 'that', 'the', 'dead', 'number', 'figure', 'toll', 'total', 'count', 'only', 'still'].includes(normAt(lattice, verb))) verb--;
  if (!SAYS.has(normAt(lattice, verb))) return false;
  for (let i = verb - 1; i >= Math.max(sentence.first, verb - 14) && normAt(lattice, i) !== ';'; i--) if (isPaper(clause, i)) return true;
  return false;
}

/** "note 36", "update no. 21", "our last bulletin", "the previous report". */
const isPaper = ({ lattice }: Clause, i: number): boolean => PAPERS.has(normAt(lattice, i)) && ([1, 2].some((n) => OLDER.has(normAt(lattice, i - n))) || kindAt(lattice, i + 1) === 'number' || ['no', 'no.', 'nr', 'n°', '#', 'of'].includes(normAt(lattice, i + 1)) && [2, 3].some((n) => kindAt(lattice, i + n) === 'number'));

/** "The week before, 4 to 10 February, had 41", "the previous month saw 30": a time of the same kind, and nothing but its number. */
function timeHad({ lattice, sentence, carried, items }: Clause, k: number): boolean {
  const number = items[k]?.first ?? 0;
  if (carried === null || !['had', 'saw', 'brought', 'gave', 'counted'].includes(normAt(lattice, number - 1)) || !ENDS.has(normAt(lattice, (items[k]?.last ?? 0)))) return false;
  const { first } = sentence;
  return normAt(lattice, first) === 'the' && ((TIMES.has(normAt(lattice, first + 1)) && normAt(lattice, first + 2) === 'before') || (['previous', 'preceding'].includes(normAt(lattice, first + 1)) && TIMES.has(normAt(lattice, first + 2))));
}

/** "Up to 31 October we had counted 112", "at the end of July we were at 219": with a day that the sentence gives; "in our count of 31 July there were 219". */
function weHad(clause: Clause, k: number): boolean {
  const { lattice, sentence } = clause;
  const number = groupAt(clause, k)?.first ?? 0;
  const word = (n: number): string => normAt(lattice, number - n);
  if (word(2) === 'we' && word(1) === 'had' || word(3) === 'we' && ['were', 'stood'].includes(word(2)) && word(1) === 'at') return BEHIND.has(itemWord(clause, k + 1)) && tellsDay(clause);
  if (word(2) === 'there' && word(1) === 'were') for (let i = sentence.first; i < number; i++) if (isPaper(clause, i)) return BEHIND.has(itemWord(clause, k + 1));
  return ['counted', 'recorded', 'registered', 'documented', 'listed', 'been', 'noted', 'verified', 'logged', 'confirmed', 'tallied', 'reached', 'found'].includes(normAt(lattice, number - 1)) && [2, 3].some((n) => normAt(lattice, number - n) === 'had') && BEHIND.has(itemWord(clause, k + 1)) && (tellsDay(clause) || clause.carried !== null && tellsTime(clause, number));
}

/** "It was 546 in note 36": right behind the figure that it was before. */
function itWasIn(clause: Clause, k: number): boolean {
  const { lattice, sentence } = clause;
  const number = groupAt(clause, k)?.first ?? 0;
  const led = ['was', 'were', 'been', 'at', 'numbered'].includes(normAt(lattice, number - 1)) && [2, 3].some((n) => ['it', 'they'].includes(normAt(lattice, number - n)) && number - n <= sentence.first + 1);
  if (clause.carried === null || !led || !BEHIND.has(itemWord(clause, k + 1))) return false;
  for (let i = number + 1; i < Math.min(number + 6, sentence.last); i++) if (isPaper(clause, i)) return true;
  return tellsDay(clause);
}

const tellsDay = (clause: Clause): boolean => clause.items.some((item) => item.kind === 'skip' && [item.first, item.last - 1, item.last - 2].some((i) => tagAt(clause.lattice, i, 'month') !== null || (SPANS.has(normAt(clause.lattice, i)) && ['ago', 'earlier', 'before'].includes(normAt(clause.lattice, i + 1)))));

/** "the year before", "for the whole of 2018", "in the previous fiscal year": a time of the same kind that is over. */
function tellsTime({ lattice, sentence }: Clause, last: number): boolean {
  for (let i = sentence.first; i < last; i++) {
    const word = normAt(lattice, i);
    if (/^(?:19|20)\d\d$/.test(word) && ['in', 'for', 'of', 'during', 'throughout', 'year', 'fiscal'].includes(normAt(lattice, i - 1))) return true;
    if (TIMES.has(word) && (['before', 'earlier'].includes(normAt(lattice, i + 1)) || [1, 2].some((n) => ['last', 'previous', 'preceding'].includes(normAt(lattice, i - n))))) return true;
  }
  return false;
}

const TIMES = new Set(['year', 'season', 'winter', 'summer', 'month', 'quarter', 'week', 'monsoon']);
const SPANS = new Set(['week', 'weeks', 'month', 'months', 'year', 'days']);
