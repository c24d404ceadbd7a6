import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { normAt } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import { joinRanges } from '../recognizer.ts';
import type { Draft, Recognizer } from '../recognizer.ts';

/** Deeds by their noun, which counts people where a number is said of it. */
const ABDUCTIONS: ReadonlySet<string> = new Set(['abductions', 'kidnappings', 'kidnaps']);
const DEATHS: ReadonlySet<string> = new Set(['killings', 'murders', 'executions', 'deaths', 'fatalities']);

export const comesTo: Recognizer = {
  name: 'comesTo',
  words: 'Abductions came to 112; the injured are 112, the missing three; with this the martyrs number 102: a number said of a deed or of those it befell',
  examples: [
    ['Raids killed 88 people in May. Abductions came to 112, down from 140 in April.', '88 killed; 112 captured; 140 captured'],
    ['Kidnappings in the valley numbered 31.', '31 captured'],
    ['We ask for help for the people displaced from Dorma, who number more than 3,000.', 'more than 3,000 displaced'],
    ['The missing of the same period, 300 people, are listed apart.', '300 missing'],
    ['Killings came to 40 in the north.', '40 killed'],
    ['The raid killed five. The wounded are 12, the missing three.', 'five killed; 12 injured; three missing'],
    ['The raid killed five. The injured are four, and the missing ten.', 'five killed; four injured; ten missing'],
    ['With this the martyrs since the coup number 102.', '102 killed'],
    ['Armed actors killed, whom we count apart, numbered 20 over the month: 17 militiamen and three soldiers.', '20 killed; 17 killed; three killed'],
    ['The displaced number 4,000.', '4,000 displaced'],
    ['Abductions also rose: 64 people were taken in June.', '64 captured'],
  ],
  counterExamples: ['We ask for help for the people housed in Dorma, who number more than 3,000.', 'Abductions came to an end.', 'Killings of wolves came to 31.', 'The injured are 18 to 25 years old.', 'The victims of the fraud number 112.', 'The dead are 3 km away.', 'Sales also rose: 64 people were taken on in June.', 'The winners number 12.'],
  at: ['counted'],
  signs: new Set([...ABDUCTIONS, 'martyrs']),
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group?.kind !== 'counted' || group.more || group.numeral?.amount.kind !== 'number') return [];
    const topic = topicBefore(clause, group) ?? subjectBefore(clause, k, group) ?? apposedTo(clause, k);
    return topic === null ? [] : [group, ...earlierBehind(clause, k)].map((one) => ({ ...draftOf({ group: one, trigger: topic, effect: topic.effect, rule: one === group ? 'risingToll' : 'earlierTotal', voice: 'noun' }), quote: joinRanges([topic, one]), toll: topic.running }) satisfies Draft);
  },
};

interface Topic { readonly first: number; readonly last: number; readonly effect: Effect; readonly running: boolean }

const CLOSES = new Set(['', '.', ',', ';', 'and', 'in', 'while', 'but', 'against', 'so', 'after', 'from', 'with', 'over', 'between', 'as', 'at', ')']);
const TAKEN = new Set(['taken', 'seized', 'abducted', 'kidnapped', 'carried', 'led', 'marched']);

/** "Abductions also rose: 64 people were taken": the topic stands before the colon. */
function topicBefore({ lattice, sentence }: Clause, { first, last, head }: Group): Topic | null {
  if (normAt(lattice, first - 1) !== ':' || head.kind !== 'people' || normAt(lattice, last) !== 'were' || !TAKEN.has(normAt(lattice, last + 1)) || normAt(lattice, last + 2) === 'on') return null;
  for (let i = first - 2; i >= Math.max(sentence.first, first - 8); i--) if (ABDUCTIONS.has(normAt(lattice, i))) return { first: last + 1, last: last + 2, effect: 'captured', running: false };
  return null;
}

const NUMBERS = new Set(['number', 'numbered', 'totalled', 'totaled', 'total']);

/** What the number is said of: a deed by its noun, or those whom it befell, with a verb that counts in between. */
function subjectBefore(clause: Clause, k: number, group: Group): Topic | null {
  if (group.head.kind !== 'none' || !CLOSES.has(itemWord(clause, k + 1))) return null;
  const verb = verbBefore(clause, k, group.first);
  if (verb === null) return countedToo(clause, k);
  // "the people displaced from Dorma, who number more than 3,000".
  const whoNumber = normAt(clause.lattice, verb.first - 1) === 'who' && normAt(clause.lattice, verb.first - 2) === ',';
  for (let at = k - 1; at >= Math.max(0, k - 12); at--) {
    const item = clause.items[at];
    if (!item || item.first >= verb.first - (whoNumber ? 2 : 0)) continue;
    const topic = harmOf(clause, at, whoNumber);
    // "The injured are 112" says no more than that; "the injured in the hall are 18" may go on to their ages.
    if (topic) return (verb.are && at > 1) || isOfOthers(clause.lattice, item.last) ? null : topic;
    const aside = itemWord(clause, at) === ',' ? asideBefore(clause, at) : -1;
    if (aside >= 0) { at = aside; continue; }
    if (item.kind === 'trigger' || (item.kind === 'group' && item.group.kind !== 'plural') || ENDS.has(itemWord(clause, at))) return null;
  }
  return null;
}

/** "The missing of the same period, 300 people, are listed apart": the number is set between commas behind those of whom it is. */
function apposedTo(clause: Clause, k: number): Topic | null {
  const { items, lattice } = clause;
  const [topic, closer, verb] = [items[0], itemWord(clause, k + 1), items[k + 2]];
  const head = groupAt(clause, k)?.head.kind;
  if (topic?.kind !== 'trigger' || topic.trigger.kind !== 'those' || k < 2 || k > 10 || itemWord(clause, k - 1) !== ',' || closer !== ',' || !['people', 'none'].includes(head ?? '') || verb?.kind !== 'skip' || !verb.auxiliary) return null;
  const plain = items.slice(1, k - 1).every((item) => item.kind === 'skip' || item.kind === 'word' || (item.kind === 'group' && item.group.kind === 'plural'));
  return plain && ['victims', 'bodies', 'casualties'].every((word) => normAt(lattice, topic.last - 1) !== word) ? { first: topic.first, last: topic.last, effect: topic.trigger.effect, running: false } : null;
}

/** ", whom we count apart,": the comma before it, or -1. */
function asideBefore(clause: Clause, comma: number): number {
  for (let at = comma - 1; at > Math.max(0, comma - 9) && clause.items[at]?.kind !== 'trigger'; at--) if (['whom', 'which', 'who'].includes(itemWord(clause, at))) return itemWord(clause, at - 1) === ',' ? at - 1 : -1;
  return -1;
}

/** ", down from 140": the number of the time before. */
function earlierBehind(clause: Clause, k: number): readonly Group[] {
  const at = [k + 3, k + 4].find((n) => itemWord(clause, n) === 'from' && ['down', 'up'].includes(itemWord(clause, n - 1)));
  const group = at === undefined ? null : groupAt(clause, at + 1);
  return group?.kind === 'counted' && group.head.kind === 'none' ? [group] : [];
}

const ENDS = new Set([',', ';', ':', '.', 'who', 'that', 'whom']);

/** "came to", "number", or "are" where nothing but a stop follows the number. */
function verbBefore(clause: Clause, k: number, at: number): { readonly first: number; readonly are: boolean } | null {
  const word = normAt(clause.lattice, at - 1);
  if (word === 'to' && ['came', 'come', 'comes', 'amounted', 'amount'].includes(normAt(clause.lattice, at - 2))) return { first: at - 2, are: false };
  const are = ['are', 'were'].includes(word) && ['', '.', ',', ';', 'and'].includes(itemWord(clause, k + 1));
  return are || NUMBERS.has(word) ? { first: at - 1, are } : null;
}

/** "(The wounded are 12,) the missing three": its verb stands with those who were counted before. */
function countedToo(clause: Clause, k: number): Topic | null {
  const topic = harmOf(clause, k - 1);
  const told = topic !== null && [',', 'and'].includes(normAt(clause.lattice, topic.first - 1)) && clause.items.slice(0, k - 1).some((item, at) => harmOf(clause, at) !== null && ['are', 'were', 'number'].includes(normAt(clause.lattice, item.last)));
  return told ? topic : null;
}

/** "killings of wolves", "victims of the fraud": what the number is of is told, and may be nobody. */
const isOfOthers = (lattice: Clause['lattice'], last: number): boolean => normAt(lattice, last) === 'of' && !['the', 'civilians', 'villagers', 'people'].includes(normAt(lattice, last + 1));

/** The harm of a topic: "abductions", "the injured", "the martyrs". */
function harmOf(clause: Clause, at: number, anywhere = false): Topic | null {
  const { lattice, items } = clause;
  const item = items[at];
  if (!item) return null;
  const word = normAt(lattice, item.last - 1);
  const range = { first: item.first, last: item.last };
  if (ABDUCTIONS.has(word)) return { ...range, effect: 'captured', running: true };
  if (DEATHS.has(word) && item.kind === 'trigger' && item.last - item.first === 1) return { ...range, effect: 'killed', running: true };
  if (item.kind === 'trigger' && item.trigger.kind === 'those' && !['victims', 'bodies', 'casualties'].includes(word)) return { ...range, effect: item.trigger.effect, running: false };
  // "Armed actors killed, whom we count apart, numbered 20".
  if (item.kind === 'trigger' && item.trigger.kind === 'verb' && item.trigger.tag.forms.includes('participle') && !item.trigger.tag.armed && (at < 4 || anywhere) && groupAt(clause, at - 1)?.kind === 'plural') return { ...range, effect: item.trigger.effect, running: !anywhere };
  if (normAt(lattice, item.first - 1) === 'the' && ['martyrs', 'displaced', 'missing', 'wounded', 'injured'].includes(word) && item.kind === 'trigger' && 'effect' in item.trigger) return { ...range, effect: item.trigger.effect, running: word === 'martyrs' };
  return null;
}
