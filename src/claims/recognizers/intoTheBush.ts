import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { joinedRight } from '../joined.ts';
import { cueAt, normAt } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';
import { groupAt } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

export const intoTheBush: Recognizer = {
  name: 'intoTheBush',
  words: 'Walked four villagers into the forest, led three teenagers away, four herders were taken away in a jeep, the five porters still in their hands, 17 herders listed as abducted: taken by those in arms, where the text has told of an attack',
  examples: [
    ['Gunmen walked four villagers into the forest.', 'four captured'],
    ['The raid killed eight. It also led three teenagers away.', 'eight killed; three captured'],
    ['Gunmen wounded seven, and four herders were taken away in a jeep.', 'seven injured; four captured'],
    ['The rebels killed five guards. We ask for news of the five porters still in their hands.', 'five killed; five captured'],
    ['The bandits dragged a teacher and two pupils into the bush.', 'a captured; two captured'],
    ['We list 17 herders as abducted.', '17 captured'],
  ],
  counterExamples: ['Guides walked four visitors into the forest.', 'The raid is over. Police led three suspects away.', 'The attack failed, and four herders were taken away in an ambulance.', 'Two rebels were led away by police.', 'We list 33 people as members.', 'The police took three men away for questioning.'],
  at: ['counted', 'singular'],
  signs: new Set(['away', 'off', 'into', 'hands', 'as', 'prisoner', 'captive', 'hostage', 'held']),
  looksBack: 'figures',
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (!group || group.kind === 'plural' || group.numeral?.amount.kind === 'zero' || !(group.head.kind === 'people' || (group.kind === 'counted' && ['none', 'pronoun'].includes(group.head.kind)) || group.more)) return [];
    const listed = listedAs(clause, group);
    if (listed) return [draftOf({ group, trigger: listed.at, effect: listed.effect, rule: 'listed', voice: 'noun' })];
    if (isLawful(clause) || !isRaided(clause)) return [];
    if (areTakers(clause, group)) return [];
    const words = takenOff(clause, k, group) ?? wereTaken(clause, group) ?? inTheirHands(clause, group) ?? areHeld(clause, group);
    if (words === null) return [];
    return joinedRight(clause, k).flatMap((at) => { const one = groupAt(clause, at); return one && one.kind !== 'plural' && one.kind !== 'named' ? [draftOf({ group: one, trigger: words, effect: 'captured', rule: 'takenPrisoner', voice: 'passive' })] : []; });
  },
};

const STATES: ReadonlyMap<string, Effect> = new Map([['abducted', 'captured'], ['kidnapped', 'captured'], ['taken', 'captured'], ['missing', 'missing'], ['disappeared', 'missing'], ['wounded', 'injured'], ['injured', 'injured'], ['killed', 'killed'], ['dead', 'killed'], ['displaced', 'displaced']]);
const LISTS: ReadonlySet<string> = new Set(['list', 'lists', 'listed', 'record', 'records', 'recorded', 'register', 'registers', 'registered', 'count', 'counts', 'counted', 'have', 'has', 'enter', 'entered', 'report', 'reported', 'reports', 'describes', 'gives', 'names', 'named', 'documented', 'carry', 'carries', 'describe', 'note', 'noted', 'confirmed', 'gave']);

/** "(17 herders) as abducted", "(nine) as missing": what a list says of them. */
function listedAs({ lattice }: Clause, { first, last, kind }: Group): { readonly at: Range; readonly effect: Effect } | null {
  if (kind !== 'counted' || normAt(lattice, last) !== 'as' || ![1, 2].some((n) => LISTS.has(normAt(lattice, first - n)))) return null;
  const effect = STATES.get(normAt(lattice, last + 1));
  return effect !== undefined && ['.', ',', ';', 'and', '', 'on', 'in', 'from', 'there'].includes(normAt(lattice, last + 2)) ? { at: { first: last, last: last + 2 }, effect } : null;
}

const LAW: ReadonlySet<string> = new Set(['police', 'officer', 'officers', 'arrested', 'custody', 'handcuffs', 'questioning', 'detectives', 'court', 'warrant', 'suspect', 'suspects', 'ambulance', 'ambulances', 'hospital', 'clinic', 'stretcher', 'stretchers', 'rescuers', 'paramedics', 'guides', 'bus', 'buses', 'relatives', 'gendarmes', 'firefighters', 'volunteers', 'safety', 'shelter', 'evacuated']);

/** Those who lead people off by law or to help them. */
const isLawful = ({ lattice, sentence }: Clause): boolean => lattice.tokens.slice(sentence.first, sentence.last).some((t) => LAW.has(t.norm) && t.norm !== 'gendarmes') && !lattice.tokens.slice(sentence.first, sentence.last).some((t) => ARMED.has(t.norm));

const ARMED: ReadonlySet<string> = new Set(('gunmen gunman attackers attacker raiders raider bandits bandit rebels rebel militants militant militiamen insurgents jihadists jihadis terrorists assailants assailant kidnappers abductors captors fighters raid raids abducted kidnapped massacre ambush pirates gang gangs '
  + 'hitmen cartel dissidents guerrillas guerrilla subversives armed gunpoint hostage hostages siege stormed inmates rioters adf lra iswap mutineers').split(' '));

/** Those in arms themselves, or their own people. */
const areTakers = ({ lattice }: Clause, { head, count, last }: Group): boolean => (head.kind === 'people' && head.persons.some((p) => ['attackers', 'militants', 'fighters', 'police'].includes(p.category))) || lattice.tokens.slice(count.last, last).some((t) => ['their', 'own', 'comrades', 'suspects'].includes(t.norm));

/** "(twelve pupils) are being held in a cellar": the words. */
function areHeld({ lattice }: Clause, { last }: Group): Range | null {
  let at = last;
  while (cueAt(lattice, at, 'auxiliary') > 0 || cueAt(lattice, at, 'adverb') > 0 || normAt(lattice, at) === 'being') at++;
  return at > last && normAt(lattice, at) === 'held' && ['on', 'in', 'inside', 'at', 'captive', 'hostage'].includes(normAt(lattice, at + 1)) && !['memory', 'prison', 'jail', 'custody', 'honour', 'contempt'].some((w) => [2, 3].some((n) => normAt(lattice, at + n) === w)) ? { first: at, last: at + 1 } : null;
}

/** How far back, in tokens, the attack may be told. */
const BACK = 160;

/** Those in arms are told of, in the sentence or in those before it. */
const isRaided = ({ lattice, sentence }: Clause): boolean => lattice.tokens.slice(Math.max(0, sentence.first - BACK), sentence.last).some((t) => ARMED.has(t.norm));

const LEADS: ReadonlySet<string> = new Set(('march marched marching marches walk walked walking lead led leading leads drag dragged dragging drags drive drove driven driving herd herded herding carry carried carrying haul hauled hauling take took taken taking takes bundle bundled bundling force forced forcing whisk whisked spirit spirited snatched seized hustled rounded abducting pulled').split(' '));
const WILDS: ReadonlySet<string> = new Set(['forest', 'bush', 'hills', 'mountains', 'jungle', 'desert', 'woods', 'swamp', 'mangroves', 'reeds', 'vehicle', 'vehicles', 'car', 'cars', 'truck', 'trucks', 'pickup', 'pickups', 'van', 'vans', 'boats', 'boat', 'canoes', 'canoe', 'night', 'dark', 'thicket', 'valley', 'savannah', 'unknown', 'captivity']);

/** "walked (four villagers) into the forest", "led (three teenagers) away", "taking (another) prisoner". */
function takenOff(clause: Clause, k: number, { first }: Group): Range | null {
  const { lattice } = clause;
  const last = groupAt(clause, joinedRight(clause, k).at(-1) ?? k)?.last ?? first;
  const verb = [1, 2].find((n) => LEADS.has(normAt(lattice, first - n)));
  if (verb === undefined || (verb === 2 && cueAt(lattice, first - 1, 'adverb') === 0 && !['off', 'away', 'out'].includes(normAt(lattice, first - 1)))) return null;
  const words = goesOff(lattice, last);
  return words > 0 ? { first: first - verb, last: last + words } : null;
}

/** "(four herders) were taken away in a jeep", "were led into the forest". */
function wereTaken({ lattice }: Clause, { last }: Group): Range | null {
  let at = last;
  while (cueAt(lattice, at, 'auxiliary') > 0 || cueAt(lattice, at, 'adverb') > 0 || normAt(lattice, at) === 'who') at++;
  if (at === last || !LEADS.has(normAt(lattice, at)) || !/(?:ed|en|led)$/.test(normAt(lattice, at))) return null;
  const words = goesOff(lattice, at + 1);
  return words > 0 && !['prisoner', 'with'].includes(normAt(lattice, at + 1 + words)) ? { first: at, last: at + 1 + words } : null;
}

/** "away", "off into the bush", "into the forest", "with them", "prisoner": how many words say that they are gone; 0 where none do. */
function goesOff(lattice: Lattice, from: number): number {
  const word = normAt(lattice, from);
  if (['prisoner', 'captive', 'hostage', 'prisoners', 'hostages'].includes(word)) return 1;
  if (word === 'with') return ['them', 'him', 'it'].includes(normAt(lattice, from + 1)) ? 2 : 0;
  if (['away', 'off'].includes(word)) return ['to', 'for', 'by'].includes(normAt(lattice, from + 1)) && !['to', 'unknown'].some((w) => normAt(lattice, from + 3) === w && w === 'unknown') && !WILDS.has(normAt(lattice, from + 3)) ? 0 : 1;
  if (!['into', 'towards', 'toward', 'to', 'on', 'aboard'].includes(word)) return 0;
  const wild = [1, 2, 3, 4].find((n) => WILDS.has(normAt(lattice, from + n)));
  return wild !== undefined && (word !== 'on') ? wild + 1 : 0;
}

/** "(the five porters) still in their hands", "(nine) held by the group": the words. */
function inTheirHands({ lattice }: Clause, { last }: Group): Range | null {
  let at = last;
  while (['still', 'who', 'are', 'remain', 'now', 'were'].includes(normAt(lattice, at)) || cueAt(lattice, at, 'auxiliary') > 0) at++;
  if (normAt(lattice, at) !== 'in') return null;
  const owner = ['their', 'its', 'his'].includes(normAt(lattice, at + 1)) || normAt(lattice, at + 2) === "'s" || normAt(lattice, at + 3) === "'s";
  const hands = [2, 3, 4].find((n) => ['hands', 'captivity', 'custody', 'power'].includes(normAt(lattice, at + n)));
  return owner && hands !== undefined ? { first: at, last: at + hands + 1 } : null;
}
