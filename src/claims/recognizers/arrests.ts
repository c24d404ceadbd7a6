import { areMasked, isPressed } from '../armedMen.ts';
import type { Clause, Item } from '../clause.ts';
import { DETERMINERS, STOPS } from '../phraseWords.ts';
import { beginsClause } from '../tails.ts';
import { cueAt, normAt, tagAt } from '../lattice.ts';
import { beforeSkips, groupAt, isObject, itemWord } from '../navigate.ts';
import { subjectOf } from '../subject.ts';
import { isPassiveAuxiliary } from './verbs.ts';

/** Who takes people away: the police arrest them, bands and rebels carry them off. */

const ARMED_GROUPS = new Set(['group', 'groups', 'gang', 'gangs', 'band', 'bands', 'faction']);
const ARMED = new Set(['militants', 'fighters', 'attackers']);
const FORCES = new Set(['police', 'soldiers', 'security forces', 'military ranks', 'officials']);
const REACH = 24;
/** Bands that take people away: "carried off by the gang". */
const GANGS = new Set(['band', 'gang', 'bandits', 'raiders', 'cartel', 'pirates', 'kidnappers', 'abductors', 'jihadists', 'insurgents', 'warlord']);

/** "detained by militants": arrests are claims only when an armed group makes them, named before the verb or behind "by". */
export function isByArmed(clause: Clause, k: number): boolean {
  const { lattice, sentence } = clause;
  const at = clause.items[k]?.first ?? 0;
  const passive = isPassiveAuxiliary(clause, k);
  const ledAway = isLedAway(clause, k);
  if (!passive && ['they', 'he', 'who'].includes(normAt(lattice, at - 1))) return true;
  const from = passive ? Math.max(sentence.first, at - REACH) : ownSubject(clause, at);
  const shared = from <= Math.max(sentence.first, at - REACH);
  for (let i = from; i < Math.min(sentence.last, Math.max(at + 5, (clause.items[k]?.last ?? 0) + 4)); i++) {
    const actor = tagAt(lattice, i, 'actor');
    if (actor && actor.tag.class === 'combatant' && !actor.tag.name.startsWith('Government of ') && (i < at ? !passive : normAt(lattice, i - 1) === 'by' || normAt(lattice, i - 2) === 'by')) return true;
    const person = modifiesDeed(clause, i) || isHarmed(clause, i, shared) || tellsOf(lattice, i) ? null : tagAt(lattice, i, 'person');
    if (passive && i > at && GANGS.has(normAt(lattice, i)) && [1, 2, 3].some((n) => normAt(lattice, i - n) === 'by')) return true;
    const leads = person !== null && !(passive && i < at) && ((ledAway && SOLDIERS.has(person.tag.category)) || (areMasked(lattice, i) && !tellsOfArrest(clause, at)));
    if (person && i < at && !passive && normAt(lattice, i - 1) === 'armed') return true;
    if (i < at && !passive && normAt(lattice, i) === 'armed' && ARMED_GROUPS.has(normAt(lattice, i + 1))) return true;
    if (person && !leads && i < at && !passive && FORCES.has(person.tag.category)) return false;
    if (person && (leads || ARMED.has(person.tag.category))) return i < at ? !passive : normAt(lattice, i - 1) === 'by' || normAt(lattice, i - 2) === 'by';
  }
  return false;
}

const JOINTS = new Set(['and', 'but', 'while', 'whereas', ';']);

/** "(killed four and) Iraqi police arrested 16": where the subject begins that stands between the last joint and the verb; without one the sentence's doers are asked. */
function ownSubject({ lattice, sentence }: Clause, at: number): number {
  let first = at;
  const start = Math.max(sentence.first, at - REACH);
  while (first > start && !JOINTS.has(normAt(lattice, first - 1))) first--;
  if (first === start) return start;
  while (first < at && (cueAt(lattice, first, 'adverb') > 0 || cueAt(lattice, first, 'auxiliary') > 0)) first++;
  // "killed two, (took four away)": behind the joint stands a verb of the same doer.
  for (let i = first; i < at; i++) if (tagAt(lattice, i, 'verb') !== null && tagAt(lattice, i, 'person') === null) return start;
  return first === at || normAt(lattice, at - 1) === ',' || (STOPS.has(normAt(lattice, first)) && !DETERMINERS.has(normAt(lattice, first))) ? start : first;
}

/** "Police said gunmen", "According to the mayor, rebels": who only tells of it. */
const tellsOf = (lattice: Clause['lattice'], i: number): boolean => ['said', 'say', 'says', 'told'].includes(normAt(lattice, i + 1)) || [2, 3].some((n) => normAt(lattice, i - n) === 'according');

/** "had killed 61 rebels and arrested 18 people": those killed arrest nobody; `listed` asks the others of their list as well. */
function isHarmed(clause: Clause, i: number, listed: boolean): boolean {
  const n = clause.items.findIndex((item) => item.kind === 'group' && item.first <= i && i < item.last);
  if (n < 0 || isObject(clause, n) || !listed) return n >= 0 && isObject(clause, n);
  let at = n - 1;
  while (at > 0 && (groupAt(clause, at) || ['and', ','].includes(itemWord(clause, at)))) at--;
  return isObject(clause, at + 1);
}

/** Soldiers who lead people away, or masked men, are no police; unless the sentence speaks of an arrest. */
function isLedAway({ lattice, sentence, items }: Clause, k: number): boolean {
  const verb = items[k];
  if (!verb || !['away', 'off'].includes(normAt(lattice, verb.last - 1)) || /^(?:carr|driv|drove)/.test(normAt(lattice, verb.first))) return false;
  return !tellsOfArrest({ lattice, sentence }, verb.last);
}

/** Up to where another doer's clause begins: "took away four people and the police arrested nine". */
function tellsOfArrest({ lattice, sentence }: Pick<Clause, 'lattice' | 'sentence'>, from: number): boolean {
  for (let i = sentence.first; i < sentence.last; i++) {
    if (ARREST.has(normAt(lattice, i))) return true;
    if (i > from && JOINTS.has(normAt(lattice, i)) && beginsClause(lattice, i + 1)) return false;
  }
  return false;
}

const ARREST = new Set(['suspect', 'suspects', 'handcuffs', 'handcuffed', 'arrest', 'arrested', 'arrests', 'court', 'custody', 'police', 'prisoner', 'prisoners', 'detainees', 'wounded', 'injured', 'prison', 'safety', 'captured', 'surrendered']);

const SOLDIERS = new Set(['soldiers', 'military ranks']);

/** "a terrorist attack", "militant groups' bombings": the word only tells what kind of deed. */
function modifiesDeed(clause: Clause, i: number): boolean {
  const person = tagAt(clause.lattice, i, 'person');
  const next = i + (person?.length ?? 0);
  return person?.tag.number === 'singular' && (tagAt(clause.lattice, next, 'means') !== null || tagAt(clause.lattice, next, 'thing') !== null || ['attack', 'attacks', 'plot', 'plots', 'cell', 'threat'].includes(normAt(clause.lattice, next)));
}

/** "He was seized at the airport": of a person already known, without who did it, an arrest is as likely. */
function isArrestOfOne(clause: Clause, k: number): boolean {
  const item = clause.items[k];
  const subject = groupAt(clause, beforeSkips(clause, k).at);
  return item?.kind === 'trigger' && item.trigger.kind === 'verb' && item.trigger.tag.careful && isPassiveAuxiliary(clause, k) && subject?.head.kind === 'pronoun' && subject.size === 1;
}

const POLICE = new Set(['police', 'security forces', 'officials']);

/** "Security agents have seized nine suspects": what the police do to suspects is an arrest by any name. */
function isByPolice(clause: Clause, k: number): boolean {
  const subject = groupAt(clause, beforeSkips(clause, k).at);
  return !isPassiveAuxiliary(clause, k) && subject?.head.kind === 'people' && subject.head.persons.some((p) => POLICE.has(p.category));
}

const WILD = new Set(['hills', 'mountains', 'forest', 'forests', 'bush', 'jungle', 'desert', 'woods', 'scrub', 'swamp', 'swamps', 'captivity', 'river', 'border']);

/** "were carried off into the hills": no police lead anybody there. */
const isIntoTheWild = ({ lattice }: Clause, at: number): boolean => ['into', 'to', 'towards', 'toward'].includes(normAt(lattice, at)) && [1, 2, 3].some((n) => WILD.has(normAt(lattice, at + n))) && ![3, 4, 5, 6].some((n) => normAt(lattice, at + n) === 'police');

/** "(killed nine, and) six women were led away" beside gunmen, "led away and held for ransom", soldiers "arrested and moved to a safe location": no police do so. */
function isHeldByRebels(clause: Clause, k: number): boolean {
  const { lattice, sentence, items } = clause;
  const item = items[k] as Item;
  if (item.kind === 'trigger' && item.trigger.kind === 'verb' && item.trigger.tag.armed) return isToHideout(clause, k);
  if (areCarriedOff(clause, k)) return true;
  if (!['away', 'off'].includes(normAt(lattice, item.last - 1)) || !isLedAway(clause, k)) return false;
  if (areDefenceless(clause, k)) return true;
  let armed = false;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (normAt(lattice, i) === 'ransom') return true;
    armed ||= ARMED.has(tagAt(lattice, i, 'person')?.tag.category ?? '') && !modifiesDeed(clause, i);
  }
  return armed && items.some((other) => other.kind === 'trigger' && other.trigger.kind === 'verb' && other.trigger.effect === 'killed');
}

const DEFENCELESS: ReadonlySet<string> = new Set(['sisters', 'girls', 'women', 'children', 'boys', 'teachers', 'pupils', 'students', 'villagers', 'families', 'nurses', 'priests', 'nuns', 'girl', 'schoolgirls', 'schoolboys', 'wives', 'daughters', 'brides', 'farmers', 'herders']);

/** Kin, of whom a raid takes one: nobody arrests "the son of the chief" in passing. */
const KIN_TAKEN: ReadonlySet<string> = new Set(['son', 'daughter', 'wife', 'child', 'girl', 'boy', 'sister', 'nephew', 'niece', 'mother', 'granddaughter', 'grandson', 'baby', 'infant', 'schoolgirl', 'schoolboy', 'bride']);

/** "were marched off and have not been seen again": no police hide whom they arrest. */
export const isNotHeardOf = ({ items, lattice }: Clause, k: number): boolean => [2, 3, 4].some((n) => { const item = items[k + n]; return item?.kind === 'trigger' && item.trigger.kind === 'state' && item.trigger.effect === 'missing' && normAt(lattice, item.first) === 'not'; });

/** "carried away on a stretcher", "led away by a teacher to safety": they are in good hands. */
const isHelped = ({ lattice, items }: Clause, k: number): boolean => { const { last } = items[k] as Item; return ['on', 'to', 'for', 'with', 'weeping', 'crying'].includes(normAt(lattice, last)) || (normAt(lattice, last) === 'by' && ![1, 2, 3, 4].some((n) => GANGS.has(normAt(lattice, last + n)) || ARMED.has(tagAt(lattice, last + n, 'person')?.tag.category ?? ''))); };

/** "(The raiders beheaded seven.) Two sisters were led away", "and the son of the chief was carried off": people whom nobody arrests, right behind the dead. */
function areDefenceless(clause: Clause, k: number): boolean {
  const group = groupAt(clause, subjectOf(clause, k));
  const told = clause.carried === 'killed' || clause.items.slice(0, k).some((item) => item.kind === 'trigger' && 'effect' in item.trigger && item.trigger.effect === 'killed');
  if (group?.head.kind !== 'people') return false;
  if (group.kind === 'singular') return (told || clause.carried !== null || clause.items.slice(0, k).some((item) => item.kind === 'trigger' && item.trigger.kind === 'verb')) && [1, 2, 3].some((n) => KIN_TAKEN.has(normAt(clause.lattice, group.first + n))) && ['.', ',', ';', '', 'by', 'into', 'from', 'and', 'as'].includes(itemWord(clause, k + 1)) && !isHelped(clause, k);
  if (group.kind === 'counted' && isNotHeardOf(clause, k)) return told;
  return (told || clause.carried === 'injured') && group.kind === 'counted' && DEFENCELESS.has(normAt(clause.lattice, group.words.first)) && !isHelped(clause, k);
}

const TAKERS = /^(?:abduct|kidnap|raid|hostage|gunm|bandit|rebel|militant|ransom)/;

/** "(It was the fourth abduction.) In May 300 boys were carried off from Kankara": people whom nobody arrests, where takers or a kidnapping are told of; the hurt and the drowned are carried off as well. */
function areCarriedOff(clause: Clause, k: number): boolean {
  const { lattice, sentence, items } = clause;
  const item = items[k] as Item;
  const group = groupAt(clause, subjectOf(clause, k));
  if (!/^carr/.test(normAt(lattice, item.first)) || !isPassiveAuxiliary(clause, k) || group?.head.kind !== 'people' || isByWater(clause) || !['from', 'on', 'to', 'into', 'and', 'as', 'by', ',', '.'].includes(normAt(lattice, item.last))) return false;
  if (normAt(lattice, item.last) === 'by' || (normAt(lattice, item.last) === 'on' && [1, 2].some((n) => normAt(lattice, item.last + n).startsWith('stretcher')))) return false;
  const defenceless = lattice.tokens.slice(group.words.first, group.words.last).some((t) => DEFENCELESS.has(t.norm));
  const kin = group.kind === 'singular' && [1, 2, 3].some((n) => KIN_TAKEN.has(normAt(lattice, group.first + n)));
  return (defenceless || kin) && ((clause.carried !== null && clause.carried !== 'displaced') || (kin && items.slice(0, k).some((other) => other.kind === 'trigger' && 'effect' in other.trigger && other.trigger.effect === 'killed')) || lattice.tokens.slice(sentence.first, sentence.last).some((t) => TAKERS.test(t.norm)));
}

const WATER = /^(?:flood|drown|river|wave|torrent|current|stream|tide|mudslide|landslide|avalanche|tsunami|storm|cyclone|wind)/;

/** How far before the sentence, in tokens, the water may be told. */
const BACK = 25;

/** "(The torrent swept over the camp.) Two girls were carried off": nobody took them. */
function isByWater({ lattice, sentence }: Clause): boolean {
  for (let i = Math.max(0, sentence.first - BACK); i < sentence.last; i++) if (WATER.test(normAt(lattice, i))) return true;
  return false;
}

const HIDEOUTS: ReadonlySet<string> = new Set(['location', 'place', 'house', 'area']);

/** Soldiers "(arrested and) moved to a safe location". */
function isToHideout({ lattice, items }: Clause, k: number): boolean {
  const before = items.slice(0, k).findLast((item) => item.kind === 'group');
  const soldiers = before?.kind === 'group' && before.group.head.kind === 'people' && before.group.head.persons.some((p) => p.class === 'combatant' && !ARMED.has(p.category));
  const from = items[k]?.last ?? 0;
  return soldiers && [2, 3, 4, 5, 6].some((n) => ['safe', 'secure', 'undisclosed', 'unknown'].includes(normAt(lattice, from + n)) && HIDEOUTS.has(normAt(lattice, from + n + 1)));
}

/** Arrests, and taking away, are captures only when armed people do them. */
export function needsArmed(clause: Clause, k: number): boolean {
  const item = clause.items[k];
  if (item?.kind !== 'trigger' || item.trigger.kind !== 'verb') return false;
  if (isHeldByRebels(clause, k)) return false;
  return item.trigger.tag.armed || (item.trigger.effect === 'captured' && ((['away', 'off'].includes(normAt(clause.lattice, item.last - 1)) && !isIntoTheWild(clause, item.last) && !isPressed(clause.lattice, item.last)) || isByPolice(clause, k) || isArrestOfOne(clause, k)));
}
