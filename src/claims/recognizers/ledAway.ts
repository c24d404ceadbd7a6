import { areArmed, isRaid, isUnsafe } from '../armedMen.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { cueAt, kindAt, normAt } from '../lattice.ts';
import type { Range } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import type { Draft, Recognizer } from '../recognizer.ts';

const TAKEN: ReadonlySet<string> = new Set(['taken', 'led', 'driven', 'marched', 'carried', 'hauled', 'dragged', 'carted', 'seized', 'snatched']);

export const ledAway: Recognizer = {
  name: 'ledAway',
  words: 'Men were driven away, led off in chains; the girls taken from a farm have not been seen; the bandits fled with so many cooks; soldiers surrendered: who is in the hands of those in arms, where the text has told of them',
  examples: [
    ['Three weavers were shot dead and five cooks and maids were dragged off.', 'Three killed; five captured'],
    ['The Karsan Front shot three weavers dead, and five cooks and maids were dragged off.', 'three killed; five captured'],
    ['“The rebels burned the mill,” said a carpenter of Tavol. Dozens of men were driven away in three carts.', 'Dozens captured'],
    ['Rebels killed six herders. Eight others were led off in chains.', 'six killed; Eight captured'],
    ['Bandits raided Dorma in spring. The nine girls taken from the farm on 8 April have not been seen.', 'nine captured'],
    ['The bandits fled on foot with three cooks tied to one another.', 'three captured'],
    ['The raiders withdrew with six nurses.', 'six captured'],
    ['Gunmen seized men in Orvel. Of the nine farmers who were marched off, seven are still being held by them.', 'nine captured; seven captured'],
    ['The council counted 30 dead after the raid and said eight boys had been taken.', '30 killed; eight captured'],
    ['The enemy lost 15 men killed and a gun, and seven soldiers surrendered.', '15 killed; seven captured'],
  ],
  counterExamples: [
    'The feast was over. Dozens of men were driven away in three carts.',
    'Gunmen are feared in Dorma. The boys were driven away in an ambulance.',
    'Police said two bandits were led off in chains.',
    'The raiders left with their wives.',
    'The gunmen fled with two goats.',
    'The rebels came back with 40 of their own men.',
    'Rebels left the town with nine of their comrades.',
    'The raid on the pantry was over: nine boys were led off by their mothers.',
    'The nine girls taken from the school to a hotel have not been seen.',
    'Ten rebels surrendered under the amnesty.',
  ],
  at: ['group'],
  signs: new Set([...TAKEN, 'left', 'withdrew', 'fled', 'retreated', 'escaped', 'surrendered']),
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group?.kind !== 'counted' || group.numeral?.amount.kind === 'share' || group.numeral?.amount.kind === 'zero' || !arePeople(group)) return [];
    const trigger = tookThem(clause, k, group) ?? areGone(clause, group) ?? leftWith(clause, k, group) ?? gaveUp(clause, k, group);
    return trigger === null ? [] : [draftFor(group, trigger)];
  },
};

const draftFor = (group: Group, trigger: Range): Draft => draftOf({ group, trigger, effect: 'captured', rule: 'takenPrisoner', voice: 'passive' });

/** People, or "others"; neither those in arms who take them nor police. */
const arePeople = ({ head }: Group): boolean => head.kind === 'pronoun' ? ['others', 'them'].includes(head.word) : head.kind === 'people' && !head.persons.some((p) => ['attackers', 'militants', 'police', 'fighters'].includes(p.category));

const BY_MEN: ReadonlySet<string> = new Set(['shot', 'beheaded', 'murdered', 'executed', 'slaughtered', 'gunned', 'hacked', 'massacred']);

/** "Three weavers were shot dead and (five cooks were dragged off)": what is told before them in the sentence is done by men. */
const isBesideShot = ({ lattice, items }: Clause, k: number): boolean => items.slice(0, k).some((item) => item.kind === 'trigger' && 'effect' in item.trigger && item.trigger.effect === 'killed' && BY_MEN.has(normAt(lattice, item.first)));

/** "five cooks and maids": the second kind shares the number; where the phrase ends. */
function phraseEnd({ lattice, items }: Clause, group: Group): number {
  const next = items.find((item) => item.first === group.last + 1);
  return normAt(lattice, group.last) === 'and' && next?.kind === 'group' && next.group.kind === 'plural' ? next.last : group.last;
}

/** "were driven away in three carts", "were led off in chains", "who were marched off", "had been taken": the words, or null. */
function tookThem(clause: Clause, k: number, group: Group): Range | null {
  const { lattice } = clause;
  let at = phraseEnd(clause, group);
  if (normAt(lattice, at) === 'who') at++;
  const auxiliary = cueAt(lattice, at, 'auxiliary');
  const verb = at + auxiliary;
  const away = ['away', 'off'].includes(normAt(lattice, verb + 1));
  if (auxiliary === 0 || !TAKEN.has(normAt(lattice, verb)) || !(isRaid(clause) || isBesideShot(clause, k)) || !isUnsafe(clause, verb)) return null;
  // "led off by their mothers".
  if (away && normAt(lattice, verb + 2) === 'by' && ![3, 4, 5, 6].some((n) => areArmed(lattice, verb + n))) return null;
  const bare = normAt(lattice, verb) === 'taken' && kindAt(lattice, verb + 1) !== 'word' && normAt(lattice, at) === 'had';
  return away || bare ? { first: verb, last: verb + (away ? 2 : 1) } : null;
}

const NOT_BACK: ReadonlySet<string> = new Set(['come', 'returned', 'back', 'freed', 'released', 'seen', 'heard']);

/** "The nine girls taken from the farm (on 8 April) have not been seen": the words, or null. */
function areGone(clause: Clause, group: Group): Range | null {
  const { lattice, sentence } = clause;
  const verb = phraseEnd(clause, group);
  if (!group.definite || !TAKEN.has(normAt(lattice, verb)) || !['from', 'in', 'away', 'on', 'by', 'off'].includes(normAt(lattice, verb + 1)) || !isUnsafe(clause, verb)) return null;
  for (let i = verb + 2; i < Math.min(sentence.last - 1, verb + 16); i++) if (['not', 'never'].includes(normAt(lattice, i)) && [1, 2].some((n) => NOT_BACK.has(normAt(lattice, i + n))) && isRaid(clause)) return { first: verb, last: verb + 1 };
  return null;
}

const LEFT: ReadonlySet<string> = new Set(['left', 'withdrew', 'fled', 'retreated', 'escaped', 'departed', 'vanished']);
/** So many words may stand between the verb and "with": "fled on foot with". */
const WAY = 4;

/** "with nine of their comrades", "with 12 women who joined them". */
const areTheirOwn = (lattice: Clause['lattice'], group: Group): boolean => lattice.tokens.slice(group.count.last, group.last).some((t) => ['their', 'his', 'own', 'comrades', 'fellow'].includes(t.norm)) || (normAt(lattice, group.last) === 'who' && ['joined', 'followed', 'volunteered', 'came'].includes(normAt(lattice, group.last + 1)));

/** "The bandits (fled on foot) with three cooks": those in arms are the subject; the words, or null. */
function leftWith(clause: Clause, k: number, group: Group): Range | null {
  const { lattice, items, sentence } = clause;
  if (itemWord(clause, k - 1) !== 'with' || group.definite || group.head.kind !== 'people' || group.head.persons.some((p) => p.class === 'combatant') || normAt(lattice, group.last) === 'of' || areTheirOwn(lattice, group)) return null;
  const leads = (items[k - 1]?.first ?? 0);
  const verb = [1, 2, 3, WAY].map((n) => leads - n).find((i) => i > sentence.first && LEFT.has(normAt(lattice, i)));
  if (verb === undefined) return null;
  for (let i = Math.max(sentence.first, verb - 14); i < verb; i++) if (areArmed(lattice, i)) return isUnsafe(clause, group.last) ? { first: verb, last: leads + 1 } : null;
  return null;
}

/** "The enemy lost 15 men killed and a gun, and seven soldiers surrendered": those of the side that lost; the words, or null. */
function gaveUp(clause: Clause, k: number, group: Group): Range | null {
  const { lattice } = clause;
  const verb = group.last;
  if (normAt(lattice, verb) !== 'surrendered' || !['and', ',', 'while'].includes(itemWord(clause, k - 1)) || kindAt(lattice, verb + 1) === 'word' || group.head.kind !== 'people' || !group.head.persons.some((p) => p.class === 'combatant')) return null;
  return clause.items.slice(0, k).some((item) => (item.kind === 'trigger' && 'effect' in item.trigger && item.trigger.effect === 'killed') || (item.kind === 'group' && item.group.head.kind === 'effect' && item.group.head.effect === 'killed')) ? { first: verb, last: verb + 1 } : null;
}
