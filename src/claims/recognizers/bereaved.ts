import type { Clause } from '../clause.ts';
import type { Group } from '../group.ts';
import { people } from '../group.ts';
import { isOfAnotherTime } from '../anotherTime.ts';
import { draftOf } from '../draft.ts';
import { kindAt, normAt, tagAt } from '../lattice.ts';
import { joinedRight } from '../joined.ts';
import { groupAt, itemWord } from '../navigate.ts';
import { ORDINALS } from '../peopleWithoutNumber.ts';
import type { Recognizer } from '../recognizer.ts';

export const LOST = new Set(['lost', 'lose', 'loses', 'losing']);
const OWN = new Set(['kin', 'women', 'children', 'soldiers', 'military ranks', 'police', 'security forces', 'fighters', 'militants', 'members']);

/** Whom an organisation loses: "the network has lost seven reporters". A firm that "lost" workers may have let them go. */
const STAFF = new Set(['journalists', 'medical', 'religious']);

/** Who loses men in battle. */
const LOSERS = new Set(['we', 'they', 'army', 'forces', 'police', 'rebels', 'militants', 'group', 'militia', 'troops', 'side', 'sides', 'council', 'unit', 'regiment', 'brigade', 'guards', 'guerrillas', 'battalion', 'column', 'navy', 'marines', 'fighters', 'enemy', 'adversary', 'patrol', 'convoy', 'company', 'platoon', 'squad', 'detachment', 'garrison', 'contingent', 'division', 'insurgents', 'terrorists', 'jihadists', 'invaders', 'occupiers']);

/** "we lost one man", "troops ... killed 33 and lost seven men": somebody who fights stands before, in the same clause. */
function losesMen(clause: Clause, lost: number): boolean {
  for (let i = lost - 1; i >= Math.max(clause.sentence.first, lost - 14); i--) if (LOSERS.has(normAt(clause.lattice, i)) || tagAt(clause.lattice, i, 'person')?.tag.class === 'combatant') return true;
  return false;
}

/** "marines kill six gunmen, lose two of their own": where killing is told. */
const isOfTheirOwn = (clause: Clause, group: Group): boolean => group.kind === 'counted' && normAt(clause.lattice, group.numeral?.last ?? -1) === 'of' && normAt(clause.lattice, (group.numeral?.last ?? -1) + 2) === 'own' && clause.items.some((item) => item.kind === 'trigger' && 'effect' in item.trigger && item.trigger.effect === 'killed');

/** "claimed to have killed 43 rebels, but the rebels said they had lost eight": a number alone, where killing is told. */
const isOfTheirs = (clause: Clause, { kind, head, last }: Group, lost: number): boolean => kind === 'counted' && head.kind === 'none' && kindAt(clause.lattice, last) !== 'word' && losesMen(clause, lost) && clause.items.some((item) => item.kind === 'trigger' && item.trigger.kind === 'verb' && item.trigger.effect === 'killed');

/** "(its chief) admits to having lost two": of its own, where the dead have been told. */
const isOwnedUp = ({ lattice, carried }: Clause, { kind, head, last }: Group, lost: number): boolean => kind === 'counted' && head.kind === 'none' && carried === 'killed' && normAt(lattice, lost - 1) === 'having' && [2, 3].some((n) => /^(?:admit|acknowledg|conced|confess)/.test(normAt(lattice, lost - n))) && (kindAt(lattice, last) !== 'word' || ['and', 'in', 'at', 'while', 'but'].includes(normAt(lattice, last)));

/** "We lost seven, and we know their names": where the dead have been told. */
const weLost = ({ lattice, carried }: Clause, { kind, head, last }: Group, lost: number): boolean => kind === 'counted' && head.kind === 'none' && carried === 'killed' && normAt(lattice, lost) === 'lost' && ['we', 'they'].includes(['have', 'had'].includes(normAt(lattice, lost - 1)) ? normAt(lattice, lost - 2) : normAt(lattice, lost - 1)) && [',', '.', '”', '"', 'and', ''].includes(normAt(lattice, last));

const HEALERS = new Set(['hospital', 'clinic', 'ward', 'unit', 'infirmary', 'doctors', 'surgeons', 'centre', 'center', 'department']);
const FOLK = new Set(['residents', 'inhabitants', 'villagers', 'men', 'women', 'workers', 'miners', 'pupils', 'citizens', 'people', 'children', 'fishermen', 'labourers', 'families', 'townspeople', 'patients']);

/** "The burn unit lost three patients", "the mill lost three men" where the dead have been told: a place's own people. */
function losesThem(clause: Clause, group: Group): boolean {
  const { lattice, sentence, carried } = clause;
  const noun = normAt(lattice, group.last - 1);
  if (group.kind !== 'counted' || !FOLK.has(noun) || (normAt(lattice, group.last) === ',' && normAt(lattice, group.last + 1) === 'who') || !(['the', 'one', '.', ',', '', 'and', 'in', 'on', 'at', 'when', 'overnight', 'during', 'that', 'this', 'after', 'last', 'yesterday', 'today', 'as'].includes(normAt(lattice, group.last)))) return false;
  for (let i = sentence.first; i < sentence.last; i++) if (['contract', 'contracts', 'budget', 'jobs', 'strike', 'election', 'layoffs', 'closed', 'closure', 'bankruptcy', 'season', 'match'].includes(normAt(lattice, i))) return false;
  if (noun !== 'patients') return carried === 'killed' || carried === 'injured';
  for (let i = group.first - 2; i >= Math.max(sentence.first, group.first - 8); i--) if (HEALERS.has(normAt(lattice, i))) return true;
  return false;
}

/** "and one in the second (of those nights)", "and a fourth today": the next of them. */
function oneMore(clause: Clause, k: number): readonly Group[] {
  const { lattice } = clause;
  const and = clause.items.findIndex((_, at) => at > k && at < k + 8 && itemWord(clause, at) === 'and');
  if (and < 0 || clause.items.slice(k + 1, and).some((item) => item.kind === 'trigger' || item.kind === 'group')) return [];
  const next = groupAt(clause, and + 1);
  if (next?.kind === 'counted') return next.head.kind === 'none' && ['in', 'on', 'during'].includes(itemWord(clause, and + 2)) ? [next] : [];
  const first = clause.items[and]?.last ?? 0;
  return normAt(lattice, first) === 'a' && ORDINALS.has(normAt(lattice, first + 1)) && clause.items[and + 3]?.kind === 'skip' ? [people({ kind: 'singular', first, last: first + 2, count: { first, last: first + 2 }, head: { kind: 'pronoun', word: 'another' }, words: { first: first + 1, last: first + 2 }, more: true })] : [];
}

/** "lost my brother to the first bomb and a nephew to the second": what took the next one stands behind it, as behind the one before. */
function kinToTheNext(clause: Clause, k: number): readonly number[] {
  if (itemWord(clause, k + 1) !== 'to') return [];
  const and = clause.items.findIndex((_, at) => at > k + 1 && at < k + 9 && itemWord(clause, at) === 'and');
  const kin = and < 0 || clause.items.slice(k + 2, and).some((item) => item.kind === 'skip' || itemWord(clause, clause.items.indexOf(item)) === ',') ? null : groupAt(clause, and + 1);
  return kin?.head.kind === 'people' && kin.kind !== 'plural' && ['to', 'in'].includes(itemWord(clause, and + 2)) ? [and + 1] : [];
}

/** What takes people, beside what the lexicon knows as means. */
const TAKERS: ReadonlySet<string> = new Set(['raid', 'massacre', 'bombing', 'attack', 'lightning', 'flood', 'floods', 'fire', 'fires', 'landslide', 'landslides', 'avalanche', 'shelling', 'drowning', 'snakebite', 'snakebites', 'crocodiles', 'bomb', 'bombs', 'mines', 'mine', 'drone', 'drones', 'hunger', 'heat', 'cold', 'violence', 'bandits', 'gunmen', 'crash', 'quake', 'earthquake', 'storm', 'cyclone', 'wildfires', 'shipwreck', 'stampede', 'explosion', 'blast', 'war', 'sea']);

/** "had lost six civilians in the raid on its clinic", "has lost 40 people to lightning": what took them stands right behind. */
function isLostIn({ lattice }: Clause, { kind, head, last }: Group): boolean {
  if (kind !== 'counted' || head.kind !== 'people' || !['in', 'to', 'during'].includes(normAt(lattice, last))) return false;
  const from = ['the', 'a', 'an', 'that', 'this'].includes(normAt(lattice, last + 1)) ? last + 2 : normAt(lattice, last) === 'to' ? last + 1 : -1;
  return from > 0 && [0, 1].some((n) => tagAt(lattice, from + n, 'means') !== null || TAKERS.has(normAt(lattice, from + n)));
}

/** "The hamlet lost nine of its men that night": its own people, by the time of it. */
const isLostThatNight = ({ lattice }: Clause, { kind, head, last, count }: Group): boolean => kind === 'counted' && head.kind === 'people' && normAt(lattice, count.last) === 'of' && ['its', 'their', 'our'].includes(normAt(lattice, count.last + 1)) && FOLK_OF.has(normAt(lattice, last - 1)) && normAt(lattice, last) === 'that' && ['night', 'day', 'morning', 'evening', 'afternoon', 'week'].includes(normAt(lattice, last + 1));
const FOLK_OF: ReadonlySet<string> = new Set(['men', 'sons', 'women', 'children', 'people', 'daughters', 'villagers', 'girls', 'boys']);

/** "lost a brother, a baker": what he was, where no third makes it a list. */
const isTradeOf = (clause: Clause, k: number, at: number): boolean => { const one = groupAt(clause, at); return at === k + 2 && itemWord(clause, k + 1) === ',' && groupAt(clause, k)?.kind === 'singular' && one?.kind === 'singular' && ['a', 'an'].includes(normAt(clause.lattice, one.first)) && one.head.kind === 'people' && !one.head.persons.some((p) => OWN.has(p.category)) && itemWord(clause, at + 1) !== 'and'; };

/** "lost two men to injury", "to a rival": they left. */
const isToRival = ({ lattice }: Clause, { last }: Group): boolean => normAt(lattice, last) === 'to' && [1, 2].some((n) => ['rival', 'rivals', 'injury', 'injuries', 'competitors', 'retirement', 'desertion', 'suspension'].includes(normAt(lattice, last + n)));

export const bereaved: Recognizer = {
  name: 'bereaved',
  words: 'Somebody lost their own: her parents and two brothers, the army lost twelve soldiers',
  examples: [
    ['He lost his wife and two sons in the bombing.', 'his killed; two killed'],
    ['Omar lost his brother to the first bomb and a nephew to the second.', 'his killed; a killed'],
    ['Salma lost a brother, a baker; her aunt was wounded in the arm.', 'a killed; her injured'],
    ['It recalled that Orvel had lost six civilians in the raid of May 2019 on its clinic.', 'six killed'],
    ['The girl lost five relatives in the flood.', 'five killed'],
    ['The province has lost 31 people to lightning since May.', '31 killed'],
    ['The hamlet lost nine of its men that night.', 'nine killed'],
    ['The network has lost seven reporters in three years.', 'seven killed'],
    ['The army lost a liaison officer in the fighting.', 'a killed'],
    ['The commander said he had lost no more than two men.', 'no more than two killed'],
    ['The army says eleven rebels died. Their chief admits to having lost two.', 'eleven killed; two killed'],
    ['The burn unit lost three patients on Thursday night and a fourth today.', 'three killed; a fourth killed'],
    ['Drones killed nine people. The suburb of Asa lost two residents on the first night and one in the second.', 'nine killed; two killed; one killed'],
    ['Police lost no one in the raid.', 'no one killed'],
    ['The enemy lost five men in the clash.', 'five killed'],
    ['Lena Abad lost her husband and infant daughter in the sinking.', 'her killed; daughter killed'],
    ['The army claims to have killed 43 rebels, but the rebels say they have lost eight.', '43 killed; eight killed'],
    ['Marines kill six gunmen, lose two of their own in ambush', 'six killed; two killed'],
    ['The gang boasted of 30 dead guards. "We lost nine, and we know their names," the general said.', '30 killed; nine killed'],
  ],
  counterExamples: ['Joram Mell lost his wife in 2009.', 'We lost nine, and the coach was angry.', 'The mill lost three men to a rival.', 'The clinic lost three patients to a rival.', 'The coach admits to having lost two.', 'The village lost nine men in the election.', 'The guards lost two men to a rival firm.', 'The club had lost six guests in the reform.', 'The army lost no time.', 'The party lost two seats.', 'The company lost two workers to a rival.', 'The army played the guards and lost eight.', 'He lost his way and two bags.'],
  at: ['group'],
  signs: LOST,
  read: (clause, k) => {
    const group = groupAt(clause, k);
    // "had lost only two", 'had lost "dozens" of men'.
    const lost = group ? group.first - (['only', 'just', '"', '“', '‘'].includes(normAt(clause.lattice, group.first - 1)) ? 2 : 1) : -1;
    if (!group || !LOST.has(normAt(clause.lattice, lost)) || isToRival(clause, group) || (group.kind === 'singular' && isOfAnotherTime(clause.lattice, clause.sentence))) return [];
    if (group.numeral?.amount.kind === 'zero' && (group.head.kind === 'none' || group.head.kind === 'people') && losesMen(clause, lost)) return [draftOf({ group, trigger: { first: lost, last: group.first }, effect: 'killed', rule: 'bereaved', voice: 'noun' })];
    if (isOfTheirOwn(clause, group) || isOfTheirs(clause, group, lost)) return [draftOf({ group, trigger: { first: group.first - 1, last: group.first }, effect: 'killed', rule: 'bereaved', voice: 'noun' })];
    if (isOwnedUp(clause, group, lost) || weLost(clause, group, lost)) return [draftOf({ group, trigger: { first: lost, last: group.first }, effect: 'killed', rule: 'bereaved', voice: 'noun' })];
    if (group.head.kind !== 'people') return [];
    if (losesThem(clause, group)) return [group, ...oneMore(clause, k)].map((one) => draftOf({ group: one, trigger: { first: lost, last: group.first }, effect: 'killed', rule: 'bereaved', voice: 'noun' }));
    const lostOnes = group.kind === 'counted' && group.head.persons.some((p) => STAFF.has(p.category)) && ['has', 'have', 'had'].includes(normAt(clause.lattice, group.first - 2));
    const own = lostOnes || isLostIn(clause, group) || isLostThatNight(clause, group) || group.head.persons.some((p) => OWN.has(p.category)) || (group.kind === 'counted' && group.head.persons.some((p) => p.category === 'people') && losesMen(clause, lost));
    if (!own) return [];
    const trigger = { first: lost, last: group.first };
    return [...joinedRight(clause, k).filter((at) => at === k || !isTradeOf(clause, k, at)), ...kinToTheNext(clause, k)].flatMap((at) => {
      const kin = groupAt(clause, at);
      return kin ? [draftOf({ group: kin, trigger, effect: 'killed', rule: 'bereaved', voice: 'noun' })] : [];
    });
  },
};
