import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Range } from '../lattice.ts';
import { kindAt, normAt, tagAt } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import { joinRanges } from '../recognizer.ts';
import type { Recognizer } from '../recognizer.ts';

/** Nouns and states that a number may be said of, whatever stands between. */
const TOPICS: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ['dead', 'killed'], ['deaths', 'killed'], ['fatalities', 'killed'], ['killings', 'killed'], ['martyrs', 'killed'], ['bodies', 'killed'], ['drowned', 'killed'], ['wounded', 'injured'], ['injured', 'injured'], ['injuries', 'injured'], ['missing', 'missing'], ['displaced', 'displaced'], ['abductions', 'captured'], ['abducted', 'captured'], ['killed', 'killed'],
]);
const SIGNS = new Set(TOPICS.keys());

export const deadOf: Recognizer = {
  name: 'deadOf',
  words: 'Brought the dead of the army in that ambush to 21; the dead of that day now number two; killed at Karsan rise to five; Road deaths in May: 14. A number said of the dead, with their place and day in between',
  examples: [
    ["Two more men died, which brings the company's dead in the collapse at Karsan to 21.", 'Two killed; 21 killed'],
    ['The governor put the confirmed dead in the floods of the south at 48.', '48 killed'],
    ["The company's dead of that Friday now number nine.", 'nine killed'],
    ['Miners killed at Karsan rise to seven', 'seven killed'],
    ['Bodies found up to noon today: 14 (nine men, five women).', '14 killed; nine killed; five killed'],
    ['Road deaths in the valley in May: 14', '14 killed'],
  ],
  counterExamples: ['Cattle deaths in the valley in May: 14', 'Deaths of the famous: 14 lives in pictures'],
  at: ['counted'],
  signs: SIGNS,
  needs: SIGNS,
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group?.kind !== 'counted' || group.head.kind !== 'none' || group.definite || group.more || group.numeral?.amount.kind !== 'number' || !isClosed(clause, k)) return [];
    const from = connector(clause, k);
    const topic = from === null ? null : topicBefore(clause, from.before, from.label);
    if (topic === null || from === null || (from.put && !isPut(clause, topic.at))) return [];
    return [{ ...draftOf({ group, trigger: topic, effect: topic.effect, rule: 'risingToll', voice: 'noun' }), quote: joinRanges([topic, group]) }];
  },
};

const CLOSES: ReadonlySet<string> = new Set(['', '.', ',', ';', '(', ')', 'and', 'after', 'on', 'since', 'while', 'as', 'by', 'in', '—', '–', '”', '"', 'but', 'from', 'when']);
const isClosed = (clause: Clause, k: number): boolean => CLOSES.has(itemWord(clause, k + 1)) && (itemWord(clause, k + 1) !== '' || clause.items[k + 1] === undefined || clause.items[k + 1]?.kind === 'skip');

const COUNTS: ReadonlySet<string> = new Set(['number', 'numbered', 'numbers', 'total', 'totalled', 'totaled', 'reach', 'reached', 'reaches', 'passed', 'pass', 'passes', 'exceed', 'exceeded', 'exceeds', 'hit', 'hits', 'top', 'topped', 'tops']);
const RISES: ReadonlySet<string> = new Set(['rise', 'rises', 'rose', 'risen', 'climb', 'climbs', 'climbed', 'grow', 'grows', 'grew', 'grown', 'jump', 'jumped', 'jumps', 'increase', 'increases', 'increased', 'fall', 'mount', 'mounts', 'mounted', 'come', 'came', 'comes', 'amount', 'amounted', 'amounts', 'up', 'soar', 'soared', 'soars']);
const PUTS: ReadonlySet<string> = new Set(['put', 'puts', 'putting', 'bring', 'brings', 'brought', 'bringing', 'raise', 'raises', 'raised', 'raising', 'take', 'takes', 'took', 'taking', 'lift', 'lifts', 'lifted', 'pushed', 'push', 'pushes', 'pushing', 'set', 'lowered', 'revised', 'estimated', 'estimates']);

/** What leads to the number: a verb that counts, a rise to it, "at" or "to" behind what was put or brought there, or the colon of a label. */
function connector(clause: Clause, k: number): { readonly before: number; readonly label: boolean; readonly put: boolean } | null {
  const word = normAt(clause.lattice, (clause.items[k]?.first ?? 0) - 1);
  if (word === ':') return ['', '.', '(', ';', ','].includes(itemWord(clause, k + 1)) ? { before: k - 1, label: true, put: false } : null;
  if (COUNTS.has(word)) return { before: k - 1, label: false, put: false };
  if (word === 'to' && RISES.has(itemWord(clause, k - 2))) return { before: k - 2, label: false, put: false };
  if (word === 'at' && ['stand', 'stands', 'stood'].includes(itemWord(clause, k - 2))) return { before: k - 2, label: false, put: false };
  return word === 'to' || word === 'at' ? { before: k - 1, label: false, put: true } : null;
}

/** How many items may tell whose dead they are, where and of what day. */
const FARTHEST = 12;

/** The nearest word of harm to the left, with nothing between that tells another thing. */
function topicBefore(clause: Clause, before: number, label: boolean): (Range & { readonly effect: Effect; readonly at: number }) | null {
  const { lattice, items } = clause;
  for (let at = before - 1; at >= Math.max(0, before - FARTHEST); at--) {
    const item = items[at];
    if (!item) return null;
    const word = normAt(lattice, item.last - 1);
    const effect = TOPICS.get(word);
    if (effect !== undefined && item.kind === 'trigger') return isTopic(clause, at, label) ? { first: item.first, last: item.last, effect, at } : null;
    if (item.kind === 'trigger' && !(label && ['recovered', 'found', 'confirmed'].includes(word))) return null;
    if ((item.kind === 'group' && item.group.kind === 'counted') || (ENDS.has(normAt(lattice, item.first)) && !isThatDay(clause, item.first)) || (item.kind === 'skip' && item.auxiliary && label)) return null;
    if (!label && kindAt(lattice, item.first) === 'mark' && normAt(lattice, item.first) !== "'s") return null;
  }
  return null;
}

/** "the dead of that Friday". */
const isThatDay = ({ lattice }: Clause, at: number): boolean => normAt(lattice, at) === 'that' && ['of', 'on', 'in', 'at', 'from'].includes(normAt(lattice, at - 1));

const ENDS: ReadonlySet<string> = new Set([',', ';', ':', '.', '(', 'who', 'whom', 'that', 'which', 'but', 'while', 'because', 'if']);
const OWNERS: ReadonlySet<string> = new Set(["'s", "'", 'the', 'our', 'their', 'its', 'his', 'confirmed', 'civilian', 'known', 'total', 'military', 'more', 'of', 'recorded', 'official', 'registered']);

/** "the army's dead", "the confirmed dead", "miners killed", or at the head of a line "Road deaths": of people, and no verb. */
function isTopic(clause: Clause, at: number, label: boolean): boolean {
  const { lattice, items, sentence } = clause;
  const { first, last } = items[at] as Range;
  const [word, before] = [normAt(lattice, last - 1), normAt(lattice, first - 1)];
  const next = items[at + 1];
  if (isOfNobody(clause, first) || (next?.kind === 'word' && !FOLLOWS.has(normAt(lattice, next.first)))) return false;
  if ((word === 'bodies' && normAt(lattice, last) === 'of') || ['families', 'households'].includes(before)) return false;
  const plural = groupAt(clause, at - 1)?.kind === 'plural';
  if (['killed', 'abducted', 'displaced', 'drowned'].includes(word)) return plural || (label && first <= sentence.first + 1);
  if (label) return first - sentence.first <= 3 && items.slice(0, at).every((item) => item.kind === 'word' || item.kind === 'skip' || (item.kind === 'group' && item.group.kind === 'plural'));
  return /(?:s|ies)$/.test(word) ? normAt(lattice, last) !== 'of' || normAt(lattice, last + 1) === 'the' : OWNERS.has(before) || first === sentence.first;
}

/** What may stand behind the topic: where, when and whose; "dead weight" is another thing. */
const FOLLOWS: ReadonlySet<string> = new Set(['of', 'in', 'from', 'on', 'at', 'for', 'by', 'since', 'to', 'so', 'up', 'during', 'after', 'under', 'near', 'around', 'recovered', 'found', 'confirmed', 'recorded', 'registered', 'documented', 'identified', 'this', 'last', 'rise', 'rises', 'rose', 'number', 'numbered', 'total', 'reach', 'reaches', 'reached', 'and', ':', 'here', 'there', 'climb', 'climbs', 'as', 'with', 'among', 'until']);

const ANIMALS: ReadonlySet<string> = new Set(['cattle', 'livestock', 'fish', 'bird', 'bee', 'dog', 'horse', 'whale', 'elephant', 'cow', 'sheep', 'tiger', 'tree', 'animal', 'pet', 'plant', 'celebrity']);
const isOfNobody = ({ lattice }: Clause, at: number): boolean => ANIMALS.has(normAt(lattice, at - 1)) || tagAt(lattice, at - 1, 'thing')?.tag.reason === 'animals';

/** "brings (the army's dead)", "put (the confirmed dead)": the verb stands within a few words before. */
function isPut(clause: Clause, at: number): boolean {
  for (let k = at; k >= Math.max(0, at - 6); k--) {
    const item = clause.items[k];
    if (item && PUTS.has(normAt(clause.lattice, item.first))) return true;
    if (k < at && item?.kind === 'trigger') return false;
  }
  return false;
}
