import { draftOf } from '../draft.ts';
import type { Clause, Item } from '../clause.ts';
import type { Group } from '../group.ts';
import { hasCue, normAt } from '../lattice.ts';
import { groupAt, hasPredicate, itemWord } from '../navigate.ts';
import type { Draft, Recognizer } from '../recognizer.ts';

/** "no deaths or injuries": the zero is said of both. */
function alsoNone(clause: Clause, k: number, group: Group): readonly Draft[] {
  const next = clause.items[k + 2];
  if (group.numeral?.amount.kind !== 'zero' || !['or', 'and', 'nor'].includes(itemWord(clause, k + 1)) || next?.kind !== 'trigger' || next.trigger.kind !== 'count') return [];
  const both: Group = { ...group, first: next.first, head: { kind: 'effect', effect: next.trigger.effect, at: next.first } };
  return [draftOf({ group: both, trigger: next, effect: next.trigger.effect, rule: 'countedNoun', voice: 'noun' })];
}

/** Hostages of whom the sentence says that they came free are no claim. */
export const isFreed = (clause: Clause, group: Group): boolean => group.head.kind === 'effect' && group.head.effect === 'captured'
  && (hasCue(clause.lattice, { first: Math.max(clause.sentence.first, group.first - 6), last: group.first }, 'freed') || hasCue(clause.lattice, { first: group.last, last: Math.min(group.last + (normAt(clause.lattice, group.last) === ',' ? 14 : 6), clause.sentence.last) }, 'freed'));

/** "Four of the captives were killed by their abductors": told by the verb behind. */
function isCaptiveKilled(clause: Clause, k: number, group: Group): boolean {
  if (group.head.kind !== 'effect' || group.head.effect !== 'captured' || !(hasPredicate(clause, k) || itemWord(clause, k + 1) === ',')) return false;
  const item = fateBehind(clause, k);
  return item?.kind === 'trigger' && 'effect' in item.trigger && item.trigger.effect !== 'captured';
}

const fateBehind = (clause: Clause, k: number): Clause['items'][number] | undefined => clause.items.slice(k + 1, k + 10).find((item) => item.kind === 'trigger');

/** "Five hostages, all of them nurses, have since been shot": whom captors shoot dies, unless said to be wounded. */
function shotInCaptivity(clause: Clause, k: number, group: Group): Draft | null {
  const item = isCaptiveKilled(clause, k, group) ? fateBehind(clause, k) : undefined;
  if (item?.kind !== 'trigger' || item.trigger.kind !== 'verb' || normAt(clause.lattice, item.first) !== 'shot' || !['been', 'were', 'was'].includes(normAt(clause.lattice, item.first - 1)) || normAt(clause.lattice, item.last) === 'and') return null;
  return draftOf({ group, trigger: item, effect: 'killed', rule: 'countedNoun', voice: 'passive' });
}

/** "died of multiple injuries", "suffered two stab wounds": injuries of one person are not people. */
const isOfOneBody = (clause: Clause, group: Group): boolean => group.head.kind === 'effect' && group.head.effect === 'injured' && ['injuries', 'wounds', 'wound', 'injury'].includes(normAt(clause.lattice, group.head.at))
  && (['from', 'with', 'suffered', 'suffering', 'sustained', 'sustaining', 'had', 'to'].includes(normAt(clause.lattice, group.first - 1)) || (normAt(clause.lattice, group.first - 1) === 'of' && !['toll', 'total', 'tally', 'count', 'number'].includes(normAt(clause.lattice, group.first - 2))) || normAt(clause.lattice, group.first) === 'multiple');

/** "44 massacres and 156 victims": a massacre's victims are dead. */
function isOfMassacre(clause: Clause, group: Group): boolean {
  if (group.kind !== 'counted' || group.head.kind !== 'people' || !['victims', 'victim'].includes(normAt(clause.lattice, group.words.first)) || group.last > group.words.first + 1) return false;
  for (let i = clause.sentence.first; i < clause.sentence.last; i++) if (['massacre', 'massacres'].includes(normAt(clause.lattice, i))) return true;
  return false;
}

const EXPLOSIVES = new Set(['mine', 'mines', 'landmine', 'landmines', 'explosive', 'explosives', 'ied', 'ieds', 'munition', 'munitions', 'ordnance', 'submunitions', 'bomblets']);

/** "63 victims of antipersonnel mines": killed or maimed. */
const isOfMines = ({ lattice }: Clause, group: Group): boolean => group.kind === 'counted' && normAt(lattice, group.words.first) === 'victims' && normAt(lattice, group.words.first + 1) === 'of' && [2, 3, 4].some((n) => EXPLOSIVES.has(normAt(lattice, group.words.first + n)));

const LAID = new Set(['found', 'recovered', 'identified', 'buried', 'named', 'retrieved', 'cremated']);

/** "All nine victims have been identified", "all the 11 victims of that landslide have now been found": of those who died before. */
function isAllVictims(clause: Clause, k: number, group: Group): boolean {
  const { lattice } = clause;
  const told = clause.carried === 'killed' || clause.items.slice(0, k).some((item) => item.kind === 'group' && item.group.head.kind === 'effect' && item.group.head.effect === 'killed');
  if (!told || group.kind !== 'counted' || group.head.kind !== 'people' || normAt(lattice, group.words.first) !== 'victims' || ![1, 2].some((n) => normAt(lattice, group.first - n) === 'all')) return false;
  for (let i = group.words.first + 1; i < Math.min(group.words.first + 10, clause.sentence.last); i++) if (LAID.has(normAt(lattice, i))) return normAt(lattice, i + 1) !== 'alive' && normAt(lattice, i + 1) !== 'safe';
  return false;
}

const COUNTS: ReadonlySet<string> = new Set(['count', 'counts', 'counted', 'list', 'lists', 'listed', 'record', 'records', 'recorded', 'register', 'registers', 'registered', 'document', 'documents', 'documented', 'buried', 'mourns']);

/** "The mosque, which washes the dead, lists thirty victims": as many dead, where the dead are told of, and nobody hurt. */
function isCountedVictims(clause: Clause, k: number, group: Group): boolean {
  const { lattice, items } = clause;
  if (group.kind !== 'counted' || group.head.kind !== 'people' || normAt(lattice, group.words.first) !== 'victims' || !COUNTS.has(normAt(lattice, group.first - 1)) || hasPredicate(clause, k)) return false;
  if (lattice.tokens.slice(group.last, group.last + 8).some((t) => ALIVE.has(t.norm))) return false;
  return clause.carried === 'killed' || items.slice(0, k).some((item) => item.kind === 'trigger' && 'effect' in item.trigger && item.trigger.effect === 'killed');
}

const HAPPENINGS = new Set(['events', 'accident', 'attack', 'massacre', 'ambush', 'collapse', 'crash', 'explosion', 'blast', 'fire', 'flood', 'floods', 'landslide', 'tragedy', 'disaster', 'bombing', 'shipwreck', 'incident']);
const ALIVE = new Set(['recovering', 'recover', 'hospital', 'hospitalised', 'hospitalized', 'stable', 'survive', 'survived', 'injured', 'wounded', 'testify', 'sue', 'hurt', 'alive', 'say', 'speak', 'tell', 'compensation']);

/** "Eleven victims in the events at a bar": a headline that begins with them, in what happened, and tells no more of them. */
function isHeadlineOfVictims(clause: Clause, k: number, group: Group): boolean {
  const { lattice, sentence } = clause;
  if (!sentence.telegraphic || k !== 0 || group.kind !== 'counted' || group.definite || normAt(lattice, group.last - 1) !== 'victims' || group.last !== group.words.first + 1 || normAt(lattice, group.last) !== 'in') return false;
  for (let i = group.last; i < sentence.last; i++) if (ALIVE.has(normAt(lattice, i))) return false;
  return [1, 2, 3, 4].some((n) => HAPPENINGS.has(normAt(lattice, group.last + n)));
}

/** "16 martyrs and wounded": one number for both. */
function isDeadAndWounded(clause: Clause, k: number, group: Group): boolean {
  const wounded = clause.items[k + 2];
  if (group.head.kind !== 'effect' || group.head.effect !== 'killed' || itemWord(clause, k + 1) !== 'and' || wounded?.kind !== 'trigger' || !('effect' in wounded.trigger) || wounded.trigger.effect !== 'injured') return false;
  return groupAt(clause, k + 3) === null && !['the', 'a', 'at', 'more', 'another'].includes(normAt(clause.lattice, wounded.last));
}

/** "one of the two bodies": the one is told, the two only say of which. */
const isOneOfThem = ({ lattice }: Clause, group: Group): boolean => group.definite && normAt(lattice, group.first - 1) === 'of' && ['one', 'two', 'three', 'four', 'several', 'some'].includes(normAt(lattice, group.first - 2));

/** "two wounded who died later in hospital": the verb with which they died. */
function isDyingLater(clause: Clause, k: number, group: Group): Item | null {
  if (group.head.kind !== 'effect' || group.head.effect !== 'injured' || !['who', 'that'].includes(normAt(clause.lattice, group.last))) return null;
  const verb = clause.items.slice(k + 1, k + 5).find((item) => item.kind === 'trigger');
  return verb?.kind === 'trigger' && verb.trigger.kind === 'verb' && verb.trigger.effect === 'killed' && verb.trigger.tag.valency === 'intransitive' ? verb : null;
}

const SOLVED = new Set(['solved', 'solve', 'solving', 'solves', 'investigated', 'investigating', 'investigate', 'treat', 'treated', 'treating']);

/** "Rescuers recovered nine more victims from the mud": bodies, unless alive. */
function isRecovered({ lattice, sentence }: Clause, group: Group): boolean {
  if (group.kind !== 'counted' || !['recovered', 'retrieved', 'exhumed', 'unearthed', 'recover', 'retrieve', 'recovering', 'retrieving'].includes(normAt(lattice, group.first - 1)) || !lattice.tokens.slice(group.words.first, group.last).some((t) => t.norm === 'victims')) return false;
  for (let i = group.last; i < Math.min(sentence.last, group.last + 8); i++) if (ALIVE.has(normAt(lattice, i))) return false;
  return true;
}

/** "Two Rivers Casualty Record": who counts, not who was counted. */
const PAPERS: ReadonlySet<string> = new Set(['record', 'records', 'recorder', 'recorders', 'bureau', 'monitor', 'list', 'lists', 'register', 'figures', 'report', 'reports', 'count', 'project', 'tracker', 'update', 'updates', 'data', 'database', 'recording', 'department', 'ward']);

export const countedNoun: Recognizer = {
  name: 'countedNoun',
  words: 'A number of deaths, fatalities, bodies, injuries, casualties, hostages',
  examples: [
    ['The ministry reported 14 deaths and 203 injuries.', '14 killed; 203 injured'],
    ['Police recovered three bodies from the river.', 'three killed'],
    ['Five hostages, all of them nurses, have since been shot.', 'Five killed'],
    ['The mine collapsed and 25 people died. The mosque lists thirty victims of the collapse.', '25 killed; thirty killed'],
    ['Rescuers digging by hand recovered nine more victims from the mud.', 'nine killed'],
    ['We documented 63 victims of antipersonnel mines.', '63 casualties'],
    ['No casualties were reported.', 'No casualties'],
    ['The army spoke of two civilian fatalities.', 'two killed'],
    ['Eleven victims in the events at a bar in Salvatierra', 'Eleven killed'],
    ['The mine killed eleven. This includes two injured who died later in hospital.', 'eleven killed; two killed'],
    ['Own troops: 6 KIA, 14 WIA, 2 MIA.', '6 killed; 14 injured; 2 missing'],
    ['The raid left 16 martyrs and wounded in the village.', '16 casualties'],
  ],
  counterExamples: ['The bank counts nine victims of the fraud.', 'He sold two Kia cars.', 'Two Rivers Casualty Record', 'Divers recovered two victims alive from the wreck.', 'Four hostages, including a priest, had been allowed to leave the mosque.', 'The court heard 14 counts of fraud.', 'Three bodies of water lie near the town.', 'Three victims in attack on bar recovering'],
  at: ['group'],
  signs: new Set(['massacre', 'massacres', 'victims', 'kia', 'wia', 'mia']),
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group && (isOfMassacre(clause, group) || isHeadlineOfVictims(clause, k, group))) return [draftOf({ group, trigger: group.words, effect: 'killed', rule: 'countedNoun', voice: 'noun' })];
    if (group && isOfMines(clause, group)) return [draftOf({ group, trigger: group.words, effect: 'casualties', rule: 'countedNoun', voice: 'noun' })];
    if (group && isRecovered(clause, group)) return [draftOf({ group, trigger: { first: group.first - 1, last: group.first }, effect: 'killed', rule: 'countedNoun', voice: 'noun' })];
    if (group && isCountedVictims(clause, k, group)) return [draftOf({ group, trigger: group.words, effect: 'killed', rule: 'countedNoun', voice: 'noun' })];
    if (group && isAllVictims(clause, k, group)) return [draftOf({ group, trigger: group.words, effect: 'killed', rule: 'countedNoun', voice: 'noun' })];
    if (group?.kind !== 'counted' || group.head.kind !== 'effect' || (group.numeral?.amount.kind === 'zero' && group.head.effect === 'captured') || SOLVED.has(normAt(clause.lattice, group.first - 1)) || isFreed(clause, group) || (group.numeral?.amount.kind === 'zero' && ['body', 'bodies', 'corpse', 'corpses', 'remains'].includes(normAt(clause.lattice, group.head.at))) || isOneOfThem(clause, group)) return [];
    const shot = shotInCaptivity(clause, k, group);
    if (shot) return [shot];
    if (normAt(clause.lattice, group.last - 1) === 'casualty' && PAPERS.has(normAt(clause.lattice, group.last))) return [];
    if (isOfOneBody(clause, group) || isCaptiveKilled(clause, k, group)) return [];
    const trigger = { first: group.head.at, last: group.last };
    if (isDeadAndWounded(clause, k, group)) return [draftOf({ group, trigger: { first: trigger.first, last: clause.items[k + 2]?.last ?? trigger.last }, effect: 'casualties', rule: 'countedNoun', voice: 'noun' })];
    const died = isDyingLater(clause, k, group);
    if (died) return [draftOf({ group, trigger: { first: trigger.first, last: died.last }, effect: 'killed', rule: 'countedNoun', voice: 'noun' })];
    return [draftOf({ group, trigger, effect: group.head.effect, rule: 'countedNoun', voice: 'noun' }), ...alsoNone(clause, k, group)];
  },
};
