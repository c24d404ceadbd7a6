import { draftsFor, mayBeVictim } from '../draft.ts';
import { joinedRight } from '../joined.ts';
import { DEEDS, FATAL } from '../deeds.ts';
import { groupAt, itemWord } from '../navigate.ts';
import { normAt } from '../lattice.ts';
import { ORDINALS } from '../peopleWithoutNumber.ts';
import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import type { Group } from '../group.ts';
import type { Draft, Recognizer } from '../recognizer.ts';

const AGENTS: ReadonlyMap<string, Effect> = new Map([...['kidnapper', 'kidnappers', 'captor', 'captors', 'abductor', 'abductors'].map((w) => [w, 'captured'] as const), ...['killer', 'killers', 'murderer', 'murderers', 'assassin', 'assassins'].map((w) => [w, 'killed'] as const)]);

/** "kidnappers of seven employees": the doer's noun carries the effect. */
function agentOf(clause: Clause, k: number): readonly Draft[] | null {
  const item = clause.items[k];
  if (!item || itemWord(clause, k + 1) !== 'of') return null;
  const effect = AGENTS.get(normAt(clause.lattice, item.last - 1));
  const group = groupAt(clause, k + 2);
  if (effect === undefined || !group || group.kind === 'plural' || !mayBeVictim(group, { careful: false })) return null;
  return draftsFor(clause, { positions: joinedRight(clause, k + 2), k, effect, rule: 'deathsOf', voice: 'noun' }).map((draft) => ({ ...draft, doer: { first: item.first, last: item.last } }));
}

const COFFINS = new Set(['coffin', 'coffins', 'caskets', 'casket']);

/** "the abduction of 30 pupils", "the assassination of a judge": the noun of a deed, where it is no verb. */
function takingOf(clause: Clause, k: number): readonly Draft[] | null {
  const word = itemWord(clause, k);
  const effect = DEEDS.get(word);
  if (effect === undefined || itemWord(clause, k + 1) !== 'of') return null;
  const group = groupAt(clause, k + 2);
  if (!group || group.kind === 'plural' || group.head.kind !== 'people') return null;
  return draftsFor(clause, { positions: joinedRight(clause, k + 2), k, effect, rule: 'deathsOf', voice: 'noun' });
}

/** "Abu Akleh's killing", "the girl's death": the people stand before the genitive. */
function ofOwner(clause: Clause, k: number): readonly Draft[] | null {
  const item = clause.items[k];
  if (item?.kind !== 'trigger' || !('effect' in item.trigger) || item.trigger.effect !== 'killed' || normAt(clause.lattice, item.first - 1) !== "'s") return null;
  if (item.trigger.kind === 'verb' ? !(item.trigger.tag.forms.includes('base') || item.trigger.tag.forms.includes('ing')) : item.trigger.kind !== 'count') return null;
  const group = groupAt(clause, k - 2);
  if (!group || (group.kind !== 'named' && group.kind !== 'singular') || group.last !== item.first - 1 || OLD.has(normAt(clause.lattice, item.last))) return null;
  return draftsFor(clause, { positions: [k - 2], k, effect: 'killed', rule: 'deathsOf', voice: 'noun' });
}

const OLD = new Set(['threats', 'threat', 'sentence', 'penalty', 'anniversary', 'charge', 'charges', 'trial', 'suspect', 'case', 'squad', 'row', 'toll', 'certificate']);

/** "the capture of", "the brutal murder of": a verb's base form behind an article is a noun. */
function isNounOfBase(clause: Clause, k: number): boolean {
  const item = clause.items[k];
  if (item?.kind !== 'trigger' || item.trigger.kind !== 'verb' || !(item.trigger.tag.forms.includes('base') || (item.trigger.tag.forms.includes('present') && itemWord(clause, k + 1) === 'of')) || item.trigger.tag.armed) return false;
  // "charged with murder of two sisters".
  if (['murder', 'slaughter'].includes(normAt(clause.lattice, item.first)) && normAt(clause.lattice, item.last) === 'of' && ['with', 'of', 'for', 'over', 'in', 'on', 'double', 'triple'].includes(normAt(clause.lattice, item.first - 1))) return true;
  return [1, 2].some((back) => ['the', 'a', 'an', 'this', 'that', 'his', 'her', 'their'].includes(normAt(clause.lattice, item.first - back)));
}

/** Where the people stand: right behind "of", behind a state ("body of missing hiker"), or behind "believed to be that of". */
function peopleAfterOf(clause: Clause, k: number): number {
  const dated = clause.items[k + 1]?.kind === 'skip' && itemWord(clause, k + 2) === 'of' ? k + 2 : -1;
  const of = itemWord(clause, k + 1) === 'of' || itemWord(clause, k + 1) === 'to' ? k + 1 : dated >= 0 ? dated : Math.max(pointsOn(clause, k), placedOf(clause, k));
  if (of < 0) return -1;
  const next = clause.items[of + 1];
  const state = next?.kind === 'trigger' && (next.trigger.kind === 'state' || (next.trigger.kind === 'verb' && next.trigger.tag.forms.includes('participle')));
  // "the martyrdom of the fighters Ali Saad and Omar Naji": the plural only introduces the names.
  const introduces = groupAt(clause, of + 1)?.kind === 'plural' && groupAt(clause, of + 2)?.kind === 'named';
  // "The bodies of all nine men".
  const all = next?.kind === 'skip' && !next.auxiliary && groupAt(clause, of + 2)?.kind === 'counted';
  return introduces || all || (state && groupAt(clause, of + 2)) ? of + 2 : of + 1;
}

/** "the death in the line of duty of an officer", "the deaths in hospital of two": behind the phrase that tells where or when, the "of" before people; or -1. */
function placedOf(clause: Clause, k: number): number {
  if (!['in', 'on', 'at', 'during', 'near', 'from'].includes(itemWord(clause, k + 1))) return -1;
  for (let at = k + 2; at < Math.min(k + 10, clause.items.length); at++) {
    if (clause.items[at]?.kind === 'trigger' || HELD.has(itemWord(clause, at)) || [',', '.', ';', ':'].includes(itemWord(clause, at))) return -1;
    const group = itemWord(clause, at) === 'of' ? groupAt(clause, at + 1) : null;
    if (group) return group.kind !== 'plural' && (group.kind === 'named' || group.head.kind === 'people' || group.head.kind === 'effect' || group.head.kind === 'pronoun') ? at : -1;
  }
  return -1;
}

/** "the death in the custody of two officers": they held the dead. */
const HELD = new Set(['custody', 'hands', 'presence', 'house', 'home', 'care', 'arms', 'vehicle', 'car', 'service', 'absence', 'company', 'wake', 'trial', 'case', 'office', 'name']);

/** "the body believed to be that of", "remains identified as those of", "the remains correspond to": the word behind the pointer, or -1. */
function pointsOn(clause: Clause, k: number): number {
  // "a tenth body, in uniform, was that of a sergeant": one more, told as such (anotherBody.ts).
  if (ORDINALS.has(normAt(clause.lattice, (clause.items[k]?.first ?? 0) - 1))) return -1;
  for (let at = k + 1; at < Math.min(k + 12, clause.items.length); at++) {
    if (clause.items[at]?.kind === 'trigger') return -1;
    if (['correspond', 'corresponds', 'corresponded', 'belong', 'belongs', 'belonged'].includes(itemWord(clause, at)) && itemWord(clause, at + 1) === 'to') return at + 1;
    if (['that', 'those'].includes(itemWord(clause, at)) && itemWord(clause, at + 1) === 'of') return at + 1;
  }
  return -1;
}

export const deathsOf: Recognizer = {
  name: 'deathsOf',
  words: 'The deaths of people, the killing of people, the bodies of people',
  examples: [
    ['The raid resulted in the capture of five people.', 'five captured'],
    ["The girl's death shocked the town.", 'The killed'],
    ['Body of missing hiker found in Alps', 'hiker killed'],
    ['Bodies of all nine men were recovered.', 'nine killed'],
    ['The bodies of a woman and a young boy were found inside.', 'a killed; a killed'],
    ['The remains correspond to eleven persons.', 'eleven killed'],
    ['They marched with the coffins of nine shepherds.', 'nine killed'],
    ['They recovered a body believed to be that of a truck driver.', 'a killed'],
    ['The ministry confirmed the deaths of at least 4 of its soldiers and injuries of 13 others.', 'at least 4 killed; 13 injured'],
    ['Rescuers found the bodies of six miners.', 'six killed'],
    ['The bodies of nine traders and dozens of wounded had been brought to the town.', 'nine killed; dozens injured'],
    ['Ambulances carried off the bodies of two guards and seven wounded clerks.', 'two killed; seven injured'],
    ['Rescuers brought up the bodies of four miners and those of two rescuers.', 'four killed; two killed'],
    ['Divers found the remains of three passengers and that of the pilot.', 'three killed; the killed'],
    ['Shops closed after the deaths on Monday of three tailors.', 'three killed'],
    ['The killing of a teacher set off protests.', 'a killed'],
    ['The court heard of the murders of six nuns and the disappearance of nine monks.', 'six killed; nine missing'],
    ['The fleet mourns the death in the line of duty of two guards.', 'two killed'],
    ['The killing in cold blood of three farmers shocked the valley.', 'three killed'],
    ['They recalled the fatal shooting of seven miners, including two boys, and the abduction of a cook.', 'seven killed; two killed; a captured'],
    ['The kidnappers of seven drivers sent a video.', 'seven captured'],
    ['It recalled the fatal mauling of a boy.', 'a killed'],
    ['The unprovoked massacre of dozens of herders went unpunished.', 'dozens killed'],
  ],
  counterExamples: ['The fall of 22 ministers came in May.', 'The deaths of which we wrote are history.', 'The killing of time is a trade.', 'The deaths in the custody of two officers were examined.', 'The rebels split after the arrest of 60 members.'],
  at: ['trigger', 'group'],
  atWords: new Set([...AGENTS.keys(), ...DEEDS.keys(), ...COFFINS]),
  read: (clause, k) => {
    const item = clause.items[k];
    const agent = agentOf(clause, k);
    if (agent) return agent;
    const owned = ofOwner(clause, k);
    if (owned) return owned;
    const coffins = COFFINS.has(itemWord(clause, k)) && itemWord(clause, k + 1) === 'of' ? groupAt(clause, k + 2) : null;
    if (coffins && coffins.kind !== 'plural' && coffins.head.kind === 'people') return draftsFor(clause, { positions: joinedRight(clause, k + 2), k, effect: 'killed', rule: 'deathsOf', voice: 'noun' });
    const taking = takingOf(clause, k);
    if (taking) return taking;
    const noun = item?.kind === 'trigger' && (item.trigger.kind === 'count' || (item.trigger.kind === 'verb' && (item.trigger.tag.forms.includes('ing') || isNounOfBase(clause, k))));
    const at = noun ? peopleAfterOf(clause, k) : -1;
    const group = groupAt(clause, at);
    // "the massacre of Karsan": of a place.
    if (group?.kind === 'named' && /^massacres?$/.test(normAt(clause.lattice, (item as Clause['items'][number]).first)) && group.head.kind === 'unknown') return [];
    if (!noun || !group || group.kind === 'plural' || isFromOffice(clause, k, group) || !mayBeVictim(group, { careful: false })) return [];
    const stated = item.trigger.kind === 'count' || item.trigger.kind === 'verb' ? item.trigger.effect : 'killed';
    const effect = FATAL.has(normAt(clause.lattice, item.first - 1)) ? 'killed' : stated;
    const drafts = draftsFor(clause, { positions: withThoseOf(clause, joinedRight(clause, at)), k, effect, rule: 'deathsOf', voice: 'noun' });
    // "the bodies of nine traders and dozens of wounded", "and eleven wounded fighters": the next ones are told by their own word.
    return drafts.map((draft, n) => {
      const own = draft.group?.head.kind === 'effect' ? draft.group.head.effect : draft.group?.inner ?? woundedIn(clause, draft.group);
      return n > 0 && own !== null && own !== effect ? { ...draft, effect: own } : draft;
    });
  },
};

/** "(and) eleven wounded fighters": the word before the people says what became of them. */
const woundedIn = ({ lattice }: Clause, group: Group | null): Effect | null => (group !== null && WOUNDED.has(normAt(lattice, group.words.first)) ? 'injured' : null);
const WOUNDED: ReadonlySet<string> = new Set(['wounded', 'injured', 'hurt']);

/** "the fall of 22 ministers": they lost no more than their seats. */
const isFromOffice = ({ lattice, items }: Clause, k: number, group: Group): boolean => /^falls?$/.test(normAt(lattice, items[k]?.first ?? -1)) && group.head.kind === 'people' && group.head.persons.some((p) => ['officials', 'politicians'].includes(p.category) || /minister|king|president|governor/.test(normAt(lattice, group.last - 1)));

/** "the bodies of four miners and those of two rescuers, and that of the guide": the noun is told again by its pronoun. */
function withThoseOf(clause: Clause, positions: readonly number[]): readonly number[] {
  const found = [...positions];
  for (let at = (found.at(-1) as number) + 1; at < clause.items.length; at++) {
    while ([',', 'and', 'as', 'well', 'along', 'with'].includes(itemWord(clause, at))) at++;
    if (!['those', 'that'].includes(itemWord(clause, at)) || itemWord(clause, at + 1) !== 'of' || !groupAt(clause, at + 2) || groupAt(clause, at + 2)?.kind === 'plural') break;
    found.push(...joinedRight(clause, at + 2));
    at = found.at(-1) as number;
  }
  return found;
}
