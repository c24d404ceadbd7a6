import type { Clause } from '../clause.ts';
import type { Group } from '../group.ts';
import { speaks } from '../joined.ts';
import { cueAt, kindAt, normAt, tagAt } from '../lattice.ts';
import type { Lattice } from '../lattice.ts';
import { followsSubsetCue, groupAt, hasPredicate, isObject, itemWord } from '../navigate.ts';
import type { Of } from './asked.ts';

/** People before a figure who are none of those whom it counts: who speaks, strikes, finds, treats or looks on, and the parts of a figure before. */

/** "Doctors at the hospital told a website that they were treating 31 wounded", "a rescuer reached by phone said 52 wounded": who tells of the harmed is none of them. */
export function tells({ lattice }: Clause, { last }: Group): boolean {
  for (let i = last; i < last + TELL_REACH; i++) {
    if (tagAt(lattice, i, 'report')) return true;
    if (['.', ';', 'and', 'but'].includes(normAt(lattice, i)) || tagAt(lattice, i, 'verb') || cueAt(lattice, i, 'auxiliary') > 0) return false;
  }
  return false;
}

const TELL_REACH = 16;

/** "40 were killed by the army, 22 by rebels and nine at the hands of mobs", "troops were responsible for 40 of the deaths, while 12": who did it to those before is none of the next. */
export const isByThem = ({ lattice, items }: Clause, at: number): boolean => [1, 2].some((n) => normAt(lattice, (items[at]?.first ?? 0) - n) === 'by' || normAt(lattice, (items[at]?.last ?? 0) + n) === 'responsible');

const MEETS: ReadonlySet<string> = new Set(['clash', 'clashed', 'clashes', 'clashing', 'fought', 'fight', 'fights', 'fighting', 'battle', 'battled', 'battling', 'exchanged']);

/** "Gunmen on motorbikes raided three villages: 12 dead": who strikes is not who was struck, where neither a fight nor a number of their own says otherwise. */
export function strikes(clause: Clause, at: number): boolean {
  const group = groupAt(clause, at);
  if (group === null || !(group.kind === 'plural' || (group.kind === 'singular' && group.head.kind === 'people' && group.head.persons.some((p) => p.class === 'combatant'))) || followsSubsetCue(clause, at)) return false;
  const { lattice } = clause;
  // "Rebels overrun base, 16 dead": in a headline the verb stands in the present.
  if (clause.sentence.telegraphic && tagAt(lattice, group.last, 'act') && !['by', 'in', 'as', 'at', 'after', 'on'].includes(normAt(lattice, group.last + 1))) return true;
  for (let i = group.last; i < group.last + 6 && kindAt(lattice, i) === 'word'; i++) {
    if (cueAt(lattice, i, 'auxiliary') > 0 || MEETS.has(normAt(lattice, i)) || ['who', 'when', 'after', 'as', 'while', 'during', 'in', 'by'].includes(normAt(lattice, i))) return false;
    if (tagAt(lattice, i, 'act') && /(?:ed|fire|struck|set|threw|blew|burned|burnt|s)$/.test(normAt(lattice, i))) return true;
  }
  return false;
}

/** "Our doctors treated 94 wounded": not the doctors. */
export const isCarer = ({ clause }: Of, group: Group): boolean => group.head.kind === 'people' && group.head.persons.some((p) => p.category === 'medical') && ['treated', 'treat', 'treating', 'received', 'admitted'].includes(normAt(clause.lattice, group.last));

/** "nine people, two of them children, and wounding 20": the parts of a figure are not those whom the next one points back to. */
export function isPart(clause: Clause, at: number): boolean {
  if (followsSubsetCue(clause, at)) return true;
  const before = clause.items[at - 1];
  return before?.kind === 'group' && before.group.head.kind === 'pronoun' && ['them', 'whom'].includes(before.group.head.word);
}

/** "rebels attacked soldiers, killing 12": the attacked are those who died. */
const isAttacked = (clause: Clause, first: number): boolean => [1, 2, 3].some((n) => tagAt(clause.lattice, first - n, 'act') !== null || ['at', 'against', 'on', 'into', 'carrying', 'through'].includes(normAt(clause.lattice, first - n)));

/** "Police: bomb kills 15", "officials said 12 died", "Soldiers killed 12": who speaks and who does it are not who suffered. */
export function isOther(of: Of, at: number): boolean {
  const { clause, draft } = of;
  const item = clause.items[at];
  if (draft.rule === 'subset' && draft.voice === 'passive' && itemWord(clause, at - 1) === 'by') return true;
  if (!item || isOnlooker(of, at) || ['quoting', 'citing'].includes(normAt(clause.lattice, item.first - 1)) || ((item.kind !== 'group' || item.group.kind !== 'counted') && (itemWord(clause, at + 1) === ':' || isLabel(clause.lattice, item.last))) || speaks(clause, at) || finds(clause.lattice, item.last) || counts(of, at) || handles(of, at)) return true;
  // "Police feared the toll would pass 30".
  if (draft.rule === 'risingToll' && ['fear', 'fears', 'feared'].includes(normAt(clause.lattice, item.last))) return true;
  if (draft.voice === 'active' && draft.group?.head.kind === 'none' && !isObject(clause, at) && !hasPredicate(clause, at) && !isAttacked(clause, item.first)) return true;
  let next = at + 1;
  while (clause.items[next]?.kind === 'skip') next++;
  const verb = clause.items[next];
  // "Knife attacker kills one, wounds three": who did the first did the second.
  if (draft.voice === 'active' && verb?.kind === 'trigger' && verb.trigger.kind === 'verb' && verb.trigger.tag.valency === 'transitive' && groupAt(clause, next + 1)) return true;
  return draft.voice === 'active' && verb?.first === draft.trigger.first;
}

const SEEN = new Set(['bodies', 'body', 'corpses', 'names', 'name', 'list', 'lists', 'photographs', 'photos', 'pictures', 'portraits', 'deaths', 'remains', 'graves']);

/** "Relatives wrote down the names of 61 still missing", "its researchers had seen the bodies of nine of them": who looks on is none of those whose names or bodies they are. */
function isOnlooker({ clause, draft: { group } }: Of, at: number): boolean {
  const { lattice } = clause;
  const of = (group?.first ?? 0) - 1;
  if (normAt(lattice, of) !== 'of' || !SEEN.has(normAt(lattice, of - 1)) || groupAt(clause, at)?.kind === 'counted' || isObject(clause, at)) return false;
  return !['of', 'by', 'on', 'at', 'from', 'against'].includes(normAt(lattice, (clause.items[at]?.first ?? 0) - 1)) && !clause.items.some((item, n) => n > at && item.kind === 'trigger' && item.trigger.kind === 'verb' && item.first < of);
}

/** "<b>Police</b>: two dead": the colon behind what closes a mark-up. */
const isLabel = (lattice: Lattice, at: number): boolean => normAt(lattice, at) === '<' && [2, 3, 4, 5].some((n) => normAt(lattice, at + n) === '>' && normAt(lattice, at + n + 1) === ':');

const FINDS = new Set(['found', 'find', 'recovered', 'recover', 'discovered', 'retrieved', 'pulled', 'unearthed', 'exhumed']);

/** "Police found a body", "divers recovered two more": who finds is not who was found. */
const finds = (lattice: Lattice, at: number): boolean => FINDS.has(normAt(lattice, at)) && tagAt(lattice, at + 1, 'state') === null && !['in', 'at', 'on', 'by', 'with', 'from'].includes(normAt(lattice, at + 1));

const GIVES = new Set(['gives', 'gave', 'give', 'counts', 'counted', 'lists', 'listed', 'agree', 'agrees', 'agreed', 'concur', 'concurs', 'concurred', 'raise', 'raised', 'raises', 'revised', 'puts', 'speak', 'speaks', 'spoke', 'list']);
const COUNTS = new Set(['counts', 'counted', 'tallies', 'tallied', 'lists', 'listed', 'sees', 'saw', 'registers', 'registered', 'gives', 'gave', 'giving', 'admits', 'admitted', 'received', 'confirms', 'confirmed', 'give', 'confirm', 'report', 'reports', 'reported', 'registers']);

/** "Captain Belkar of the highway police now gives nineteen dead and thirty hurt", "police raise their count: nine dead", "concur with the clinic on nine dead": of both. */
function givesFigures({ lattice, items }: Clause, at: number, first: number): boolean {
  const from = items[at]?.last ?? first;
  for (let i = from; i < Math.min(from + 8, first) && kindAt(lattice, i) === 'word'; i++) if (GIVES.has(normAt(lattice, i))) return true;
  return false;
}

/** "A doctor at the clinic counted 14 dead": who counts is not who was counted. */
function counts({ clause, draft }: Of, at: number): boolean {
  const first = draft.group?.first ?? 0;
  if (givesFigures(clause, at, first)) return true;
  return COUNTS.has(normAt(clause.lattice, first - 1)) && !clause.items.some((item, n) => n > at && item.kind === 'group' && item.last < first);
}

/** What was done to the counted, or what they did themselves, in words that are no verbs of harm. */
const SUFFERED: ReadonlySet<string> = new Set(['suffered', 'sustained', 'lost', 'left', 'had', 'died', 'fell', 'perished', 'drowned', 'needed', 'received', 'escaped', 'arrived', 'remained', 'stayed', 'clashed', 'fought', 'included', 'lived', 'belonged', 'numbered', 'died', 'retreated', 'fled', 'withdrew', 'mourned', 'walked', 'returned', 'came', 'went', 'ended']);
const IRREGULAR: ReadonlySet<string> = new Set(['wrote', 'took', 'saw', 'read', 'gave', 'brought', 'drew', 'heard', 'kept', 'laid', 'dug', 'held', 'met', 'put', 'sent', 'led', 'drove', 'bore', 'set', 'knew', 'spoke', 'dealt', 'hid', 'washed']);

/** "Our clerk copied out 26 dead", "soldiers carried seven wounded to the road": who does something with the counted is none of them. */
function handles({ clause, draft: { group } }: Of, at: number): boolean {
  const people = groupAt(clause, at);
  if (group === null || people === null || people.kind === 'counted' || group.first - people.last > HANDS_REACH || (group.head.kind !== 'none' && group.head.kind !== 'effect')) return false;
  const { lattice } = clause;
  let verb = people.last;
  while (verb < people.last + 3 && (normAt(lattice, verb).endsWith('ly') || ['also', 'then', 'later', 'has', 'have', 'already', 'now', 'since'].includes(normAt(lattice, verb)))) verb++;
  const word = normAt(lattice, verb);
  if ((!word.endsWith('ed') && !IRREGULAR.has(word)) || SUFFERED.has(word) || ['by', 'in', 'on', 'at', 'with', 'from', 'when', 'during'].includes(normAt(lattice, verb + 1))) return false;
  for (let i = verb; i < group.first; i++) if (tagAt(lattice, i, 'verb') !== null) return false;
  return true;
}
const HANDS_REACH = 16;
