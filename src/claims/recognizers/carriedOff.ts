import { areArmed, isRaid, isUnsafe } from '../armedMen.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { cueAt, kindAt, normAt } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';
import { joinedRight } from '../joined.ts';
import { groupAt } from '../navigate.ts';
import type { Draft, Recognizer } from '../recognizer.ts';

/** Verbs of taking people somewhere; what makes it a capture is where they are taken, and by whom. */
const TAKING: ReadonlySet<string> = new Set(('take takes took taken taking drag drags dragged dragging haul hauls hauled hauling march marches marched marching lead leads led leading carry carries carried carrying cart carts carted carting whisk whisks whisked whisking drive drives drove driven driving '
  + 'spirit spirits spirited spiriting herd herds herded herding force forces forced forcing bundle bundles bundled bundling push pushed pushing shove shoved shoving load loaded loading snatch snatched snatching seize seized seizing bring brought lure lured tie tied').split(' '));
/** Verbs that say by themselves that people were made captives, once it is told that those in arms did it. */
const SEIZING: ReadonlySet<string> = new Set(['taken', 'snatched', 'seized', 'dragged', 'marched', 'hauled', 'herded', 'bundled', 'whisked', 'spirited', 'carted', 'led', 'carried', 'driven', 'held']);
const AWAY: ReadonlySet<string> = new Set(['away', 'off']);
const INTO: ReadonlySet<string> = new Set(['into', 'onto', 'toward', 'towards', 'across', 'on']);
/** Where people in arms take those whom they seize. */
const PLACES: ReadonlySet<string> = new Set(('bush forest hills mountains mountain jungle woods desert swamp swamps river border lake boat boats canoe canoes van vans car cars pickup pickups pick-up pick-ups truck trucks vehicle vehicles jeep jeeps minibus minibuses lorry lorries suv suvs motorcycle motorcycles motorbike motorbikes bikes horses horseback camels foot basement cellar hideout hideouts camp camps unknown dark night countryside territory').split(' '));

export const carriedOff: Recognizer = {
  name: 'carriedOff',
  words: 'Raiders hauled two foresters off to the marshes; three women carried off on motorcycles; girls taken by the raiders; four fell prisoner; the two still in their hands: taken by people in arms',
  examples: [
    ['The raiders dragged four foresters off towards the mountains.', 'four captured'],
    ['Gunmen raided Dorma. The chief told of eight injured and five women carried off on motorcycles.', 'eight injured; five captured'],
    ['The militia hauled four teachers away.', 'four captured'],
    ['The rebels led away four elders.', 'four captured'],
    ['The armed men forced three traders onto a boat.', 'three captured'],
    ['Nine girls were taken by the raiders.', 'Nine captured'],
    ['The column killed fourteen of the enemy and four fell prisoner.', 'fourteen killed; four captured'],
    ['Rebels attacked the station. We demand the release of the two officers still in their hands.', 'two captured'],
    ['Six herders were killed by bandits in Orvel. Two boys were carried off into the bush.', 'Six killed; Two captured'],
  ],
  counterExamples: ['The river carried off three houses.', 'The team carried off two trophies.', 'Police took two suspects away in a van.', 'Gunmen are feared here. The two boys were taken away by ambulance.', 'The militia led two horses away.', 'The rebels led two of their comrades away.', 'Three men carried off the loot of the raid.', 'The militia took two children to hospital.', 'We demand the release of the two officers arrested by the police.'],
  at: ['counted', 'singular'],
  signs: new Set([...AWAY, 'prisoner', 'captive', 'hands', 'taken', 'onto']),
  needs: new Set([...AWAY, ...INTO, 'by', 'prisoner', 'captive', 'hands']),
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (!group || !arePeople(group)) return [];
    const active = tookThem(clause, group);
    if (active) return joinedRight(clause, k).flatMap((at) => groupAt(clause, at) ?? []).filter(arePeople).map((taken) => captured(taken, active, 'active'));
    const passive = wereTaken(clause, group) ?? fellPrisoner(clause, group) ?? inTheirHands(clause, group);
    return passive ? [captured(group, passive, 'passive')] : [];
  },
};

const captured = (group: Group, trigger: Range, voice: Draft['voice']): Draft => draftOf({ group, trigger, effect: 'captured', rule: 'takenPrisoner', voice });

/** People by a noun, or a number alone; neither those in arms, nor the taker's own. */
const arePeople = ({ kind, head, numeral, inner }: Group): boolean => kind !== 'named' && inner === null && numeral?.amount.kind !== 'share' && numeral?.amount.kind !== 'zero'
  && (head.kind === 'people' ? !head.persons.some((p) => ['attackers', 'militants'].includes(p.category)) : head.kind === 'none' || (head.kind === 'pronoun' && ['others', 'them', 'men'].includes(head.word)));

const OWN: ReadonlySet<string> = new Set(['their', 'his', 'its', 'comrades', 'comrade', 'wounded', 'injured', 'dead', 'suspects', 'suspect', 'deserters', 'prisoners', 'detainees', 'protesters', 'bodies']);

const isOwn = ({ lattice }: Clause, { first, last }: Group): boolean => lattice.tokens.slice(first, last).some((t) => OWN.has(t.norm));

/** So many tokens may stand between the takers and their verb. */
const REACH = 14;

/** Are people in arms the last people told before the verb, in its sentence? */
function areTakers({ lattice, sentence }: Clause, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(sentence.first, verb - REACH) && normAt(lattice, i) !== ';'; i--) {
    if (areArmed(lattice, i) || GANGS.has(normAt(lattice, i))) return true;
    if (['police', 'soldiers', 'army', 'officers', 'rescuers', 'medics', 'troops', 'teacher', 'parents'].includes(normAt(lattice, i))) return false;
  }
  return false;
}

const GANGS: ReadonlySet<string> = new Set(['gang', 'militia', 'pirates', 'kidnappers', 'bandits', 'jihadists', 'raiders', 'marauders', 'insurgents', 'guerrillas', 'invaders', 'captors']);

/** "They (took two nurses with them)": right behind the raid that the text tells of. */
const areThey = (clause: Clause): boolean => normAt(clause.lattice, clause.sentence.first) === 'they' && isRaid(clause);

/** "(dragged) two patrolmen (off towards the hills)", "(led away) four elders", "(forced) three traders (onto a boat)": the words, or null. */
function tookThem(clause: Clause, group: Group): Range | null {
  const { lattice } = clause;
  const led = AWAY.has(normAt(lattice, group.first - 1)) ? group.first - 2 : group.first - 1;
  if (!TAKING.has(normAt(lattice, led)) || isOwn(clause, group) || !(areTakers(clause, led) || areThey(clause))) return null;
  const behind = group.last;
  const away = led < group.first - 1 || AWAY.has(normAt(lattice, behind)) || isSomewhere(lattice, behind);
  return away && isUnsafe(clause, behind) ? { first: led, last: led + 1 } : null;
}

/** "into the bush", "onto a boat", "on the backs of motorcycles". */
function isSomewhere(lattice: Lattice, at: number): boolean {
  if (!INTO.has(normAt(lattice, at))) return false;
  for (let i = at + 1; i < at + 6 && kindAt(lattice, i) === 'word'; i++) if (PLACES.has(normAt(lattice, i))) return true;
  return false;
}

const LEADS_ON: ReadonlySet<string> = new Set(['on', 'in', 'to', 'into', 'onto', 'towards', 'toward', 'at', 'by', 'from', 'after', 'during', 'across', 'and', '.', ',', ';', '', ')']);

/** "three girls carried off on motorcycles", "Two boys were carried off into the bush", "Nine girls were taken by the raiders": the words, or null. */
function wereTaken(clause: Clause, group: Group): Range | null {
  const { lattice } = clause;
  let at = ['who', 'that'].includes(normAt(lattice, group.last)) ? group.last + 1 : group.last;
  for (let more = cueAt(lattice, at, 'auxiliary') || cueAt(lattice, at, 'adverb'); more > 0; more = cueAt(lattice, at, 'auxiliary') || cueAt(lattice, at, 'adverb')) at += more;
  // "the fate of three policemen seized by the rebels is unknown": they are missing.
  if (!SEIZING.has(normAt(lattice, at)) || isOwn(clause, group) || normAt(lattice, group.first - 2) === 'fate') return null;
  const away = AWAY.has(normAt(lattice, at + 1)) ? at + 2 : at + 1;
  const by = normAt(lattice, away) === 'by' && [1, 2, 3, 4].some((n) => areArmed(lattice, away + n) || GANGS.has(normAt(lattice, away + n)));
  // "led off by their mothers".
  if (normAt(lattice, away) === 'by' && !by) return null;
  const told = by || ((away > at + 1 || isSomewhere(lattice, away)) && LEADS_ON.has(normAt(lattice, away)) && isRaid(clause));
  return told && isUnsafe(clause, away) ? { first: at, last: away } : null;
}

/** "four fell prisoner", "two were made captive". */
function fellPrisoner({ lattice }: Clause, group: Group): Range | null {
  const at = group.last + cueAt(lattice, group.last, 'auxiliary');
  return ['fell', 'fallen', 'fall', 'taken', 'made'].includes(normAt(lattice, at)) && ['prisoner', 'captive'].includes(normAt(lattice, at + 1)) ? { first: at, last: at + 2 } : null;
}

/** "the two officers (still) in their hands": of those in arms whom the text tells of. */
function inTheirHands(clause: Clause, group: Group): Range | null {
  const { lattice } = clause;
  let at = group.last;
  while (['who', 'that', 'still', 'are', 'remain', 'now', 'being'].includes(normAt(lattice, at))) at++;
  const held = normAt(lattice, at) === 'in' && ['their', 'its'].includes(normAt(lattice, at + 1)) && ['hands', 'captivity', 'custody'].includes(normAt(lattice, at + 2));
  return held && isRaid(clause) && isUnsafe(clause, at) ? { first: at, last: at + 3 } : null;
}
