import type { Clause } from '../clause.ts';
import { isOfAnotherTime } from '../anotherTime.ts';
import { draftsFor, mayBeVictim } from '../draft.ts';
import type { Group } from '../group.ts';
import { joinedLeft, joinedRight } from '../joined.ts';
import { jointPhrase } from '../joints.ts';
import { afterAdverbs, groupAt, itemWord } from '../navigate.ts';
import { subjectOf } from '../subject.ts';
import { hasKind, normAt, tagAt } from '../lattice.ts';
import { KIND_BITS } from '../../lexicon/tags.ts';
import { deathsTold } from '../harmedOnes.ts';
import type { Draft, Recognizer } from '../recognizer.ts';

const MOURNS = new Set(['mourn', 'mourns', 'mourned', 'mourning']);

export const buried: Recognizer = {
  name: 'buried',
  words: 'People buried by people: the dead laid to rest; never those under mud or rubble',
  examples: [
    ['Villagers said they had buried eleven fighters.', 'eleven killed'],
    ['A nurse buried her husband and two daughters.', 'her killed; two killed'],
    ['The fire killed 23 workers. "I fear we shall bury 35," a volunteer said.', '23 killed; 35 killed'],
    ['Five of the dead were buried on Friday.', 'Five killed'],
    ['"In this village alone we have buried 168," he said.', '168 killed'],
    ['One man said he had helped to bury 143 people.', '143 killed'],
    ['Market killings: Chairman says 25 buried', '25 killed'],
    ['The preacher, Karim Haddad, was laid to rest in Yakka.', 'The preacher, Karim Haddad killed'],
    ['Twenty-six people were buried in two churchyards on Monday.', 'Twenty-six killed'],
    ['Rosa Duarte and her cousin Marta Duarte, who rowed in one crew, were buried at Dorma on the same morning.', 'Rosa Duarte killed; her cousin Marta Duarte killed'],
    ['Twelve people laid to rest after Tuesday attack', 'Twelve killed'],
    ['Fishing port mourns 14 after squall', '14 killed'],
    ['The suburb is mourning nine of its children.', 'nine killed'],
  ],
  counterExamples: ['We shall bury 35 cables.', 'A landslide buried 30 houses.', 'A landslide buried 30 miners.', 'Thirty miners were buried under rubble.', 'She mourned 14 years for him.', 'Some 300 people were buried in the plague cemetery in 1665.', 'Joram Mell buried his father last year.', 'Forty mourners saw her laid to rest.', 'In her years as a chaplain she helped to bury 143 people.'],
  at: [],
  atWords: new Set(['buried', 'bury', 'laid', ...MOURNS]),
  read: (clause, k) => {
    const item = clause.items[k];
    if (isOfOldTimes(clause)) return [];
    const laid = itemWord(clause, k) === 'laid' && itemWord(clause, k + 1) === 'to' && itemWord(clause, k + 2) === 'rest' && clause.items[k - 1]?.kind === 'skip' ? subjectOf(clause, k) : -1;
    const resting = groupAt(clause, laid);
    if (resting && resting.kind !== 'plural' && (mayBeVictim(resting, { careful: true }) || resting.kind === 'named')) return draftsFor(clause, { positions: joinedLeft(clause, laid), k, effect: 'killed', rule: 'buried', voice: 'noun' }).map((d) => ofTheDead(clause, d));
    const rested = itemWord(clause, k) === 'laid' && itemWord(clause, k + 1) === 'to' && itemWord(clause, k + 2) === 'rest' && clause.sentence.telegraphic ? groupAt(clause, k - 1) : null;
    if (rested?.kind === 'counted' && mayBeVictim(rested, { careful: true }) && isOfViolence(clause)) return draftsFor(clause, { positions: joinedLeft(clause, k - 1), k, effect: 'killed', rule: 'buried', voice: 'noun' });
    if (itemWord(clause, k) === 'bury') return helpedToBury(clause, k);
    const mourned = MOURNS.has(itemWord(clause, k)) ? groupAt(clause, k + 1) : null;
    if (mourned?.kind === 'counted' && ['none', 'people', 'pronoun'].includes(mourned.head.kind) && clause.items[k + 2]?.kind !== 'trigger') return draftsFor(clause, { positions: [k + 1], k, effect: 'killed', rule: 'buried', voice: 'noun' });
    if (item?.kind !== 'word' || itemWord(clause, k) !== 'buried' || (!['we', 'i', 'they'].includes(itemWord(clause, k - 1)) && isUnderRubble(clause, k))) return [];
    const object = afterAdverbs(clause, k);
    const at = groupAt(clause, object) ? object : itemWord(clause, object) === 'them' ? ofThem(clause, object) : subjectOf(clause, k);
    const group = groupAt(clause, at);
    if (!group || group.kind === 'plural' || isOfALifetime(clause, group) || (group.kind === 'singular' && at === object && isOfAnotherTime(clause.lattice, clause.sentence)) || !(mayBeVictim(group, { careful: true }) || (group.kind === 'named' && clause.items[k - 1]?.kind === 'skip') || (group.head.kind === 'none' && (tellsKilling(clause) || (at === object && ['have', 'had', 'we', 'they', 'i'].includes(normAt(clause.lattice, item.first - 1))))))) return [];
    return draftsFor(clause, { positions: at > k ? joinedRight(clause, at) : [...joinedLeft(clause, at), ...besideThem(clause, k)], k, effect: 'killed', rule: 'buried', voice: 'noun' }).map((d) => ofTheDead(clause, d)).map((d) => (d.group?.head.kind === 'pronoun' && d.group.size === 1 && !d.group.numeral ? { ...d, personal: true } : d));
  },
};

/** "(Nine people were killed.) Rosa Duarte was buried on Sunday": one person, where deaths have been told, is of those. */
const ofTheDead = (clause: Clause, draft: Draft): Draft => (draft.group && draft.group.kind !== 'counted' && draft.group.head.kind !== 'pronoun' && deathsTold(clause) ? { ...draft, rule: 'subset' } : draft);

/** "One man said he had helped to bury 143 people": no trade, and not over years. */
function helpedToBury(clause: Clause, k: number): ReturnType<Recognizer['read']> {
  const { lattice, sentence } = clause;
  const first = clause.items[k]?.first ?? 0;
  const helped = [1, 2].some((n) => ['helped', 'helping'].includes(normAt(lattice, first - n)));
  const next = groupAt(clause, k + 1);
  if (!helped && isForetold(clause, k) && next?.kind === 'counted' && ['none', 'people'].includes(next.head.kind) && ['', '.', ',', '”', '"', 'in', 'on'].includes(itemWord(clause, k + 2))) return draftsFor(clause, { positions: [k + 1], k, effect: 'killed', rule: 'buried', voice: 'noun' });
  const group = helped ? next : null;
  if (group?.kind !== 'counted' || group.head.kind !== 'people' || lattice.tokens.slice(sentence.first, sentence.last).some((t) => ['years', 'career', 'priest', 'trade'].includes(t.norm))) return [];
  return draftsFor(clause, { positions: joinedRight(clause, k + 1), k, effect: 'killed', rule: 'buried', voice: 'noun' });
}

/** "I fear we shall bury 35": of the dead or missing told before. */
function isForetold({ lattice, items, carried }: Clause, k: number): boolean {
  const first = items[k]?.first ?? 0;
  return (carried === 'killed' || carried === 'missing') && ['shall', 'will', 'must', "'ll"].includes(normAt(lattice, first - 1)) && ['we', 'they'].includes(normAt(lattice, first - 2));
}

/** "She buried two husbands": one after the other, in the course of a life. */
const isOfALifetime = ({ lattice }: Clause, { kind, last }: Group): boolean => kind === 'counted' && ['husbands', 'wives', 'spouses'].includes(normAt(lattice, last - 1));

/** "buried in the plague cemetery in 1665". */
function isOfOldTimes({ lattice, sentence }: Clause): boolean {
  for (let i = sentence.first; i < sentence.last; i++) if (/^1[0-8]\d\d$/.test(normAt(lattice, i)) || ['century', 'medieval', 'plague', 'ancient', 'neolithic', 'roman'].includes(normAt(lattice, i))) return true;
  return false;
}

/** Something that kills is told of in the sentence. */
const isOfViolence = ({ lattice, sentence }: Clause): boolean => { for (let i = sentence.first; i < sentence.last; i++) if (hasKind(lattice, i, KIND_BITS.means | KIND_BITS.act)) return true; return false; };

/** "We buried them at night, twenty-three of them". */
function ofThem(clause: Clause, k: number): number {
  for (let at = k + 1; at < Math.min(k + 14, clause.items.length); at++) {
    const group = groupAt(clause, at);
    if (group) return group.kind === 'counted' && group.head.kind === 'pronoun' && group.head.word === 'them' ? at : -1;
  }
  return -1;
}

/** "was buried together with her three daughters". */
function besideThem(clause: Clause, k: number): readonly number[] {
  const at = k + 1 + (itemWord(clause, k + 1) === 'beside' ? 1 : jointPhrase(clause, k + 1, 1));
  const group = at > k + 1 ? groupAt(clause, at) : null;
  return group && group.kind !== 'plural' && mayBeVictim(group, { careful: true }) ? joinedRight(clause, at) : [];
}

/** "Market killings: Chairman says 25 buried": a number alone is of people where the sentence tells of killing. */
const tellsKilling = (clause: Clause): boolean => clause.items.some((item) => item.kind === 'trigger' && 'effect' in item.trigger && item.trigger.effect === 'killed');

const COVERS = new Set(['under', 'beneath', 'alive', 'in', 'by', 'underneath']);

/** Under mud or rubble, where people may be alive. */
export function isUnderRubble(clause: Clause, k: number): boolean {
  const { lattice, sentence } = clause;
  const at = clause.items[k]?.first ?? 0;
  for (let i = at + 1; i < Math.min(at + 5, sentence.last); i++) if (COVERS.has(normAt(lattice, i)) && normAt(lattice, i - 1) !== 'side' && !tagAt(lattice, i + 1, 'month') && ![1, 2, 3, 4].some((n) => ['grave', 'graves', 'cemetery', 'cemeteries', 'graveyard', 'graveyards', 'churchyard', 'churchyards', 'plot', 'tomb', 'tombs', 'coffins', 'shrouds', 'village', 'villages', 'hometown', 'town', 'parish'].includes(normAt(lattice, i + n)))) return true;
  for (let i = sentence.first; i < at; i++) {
    const thing = tagAt(lattice, i, 'thing');
    if (thing?.tag.reason === 'attack count' || ['mud', 'snow', 'rubble', 'debris', 'mudslide', 'mudslides', 'earth'].includes(normAt(lattice, i))) return true;
  }
  return false;
}
