import { draftsFor, mayBeVictim } from '../draft.ts';
import type { Clause } from '../clause.ts';
import type { Group } from '../group.ts';
import { kindAt, normAt, tagAt } from '../lattice.ts';
import { joinedLeft, joinedRight } from '../joined.ts';
import { afterAdverbs, beforeSkips, groupAt, itemWord } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';
import { isExecuted } from '../executed.ts';
import { isByArmed, needsArmed } from './arrests.ts';
import { endsCombined, isFatal, leadsPair, takesObject } from './verbs.ts';

/** "stabbed a driver to death", "shot four robbers dead": what stands behind the people says that they died. */
function complement(clause: Clause, at: number): 'killed' | null {
  const dead = clause.items[at + 1];
  if (dead?.kind === 'trigger' && dead.trigger.kind === 'state' && dead.trigger.effect === 'killed') return 'killed';
  if (itemWord(clause, at + 1) === 'alive' && /^(?:burn|bury|buri|skin|roast)/.test(itemWord(clause, at - 1) || normAt(clause.lattice, clause.items[at - 1]?.first ?? -1))) return 'killed';
  if (itemWord(clause, at + 1) === 'beyond' && normAt(clause.lattice, (clause.items[at + 2]?.first ?? -1)) === 'recognition') return 'killed';
  return itemWord(clause, at + 1) === 'dead' || (itemWord(clause, at + 1) === 'to' && normAt(clause.lattice, (clause.items[at + 1]?.first ?? -2) + 1) === 'death') ? 'killed' : null;
}

/** "shot him and two of his sons dead", "burning a mother and her baby beyond recognition": the words behind the last are said of all, but not a bare number's ("shot nine people, six dead"); none for one alone. */
function complementOfAll(clause: Clause, first: number): readonly number[] {
  const positions = [first];
  for (let at = first; ['and', ','].includes(itemWord(clause, at + 1)) && groupAt(clause, at + 2) && positions.length < 5;) positions.push(at += 2);
  return positions.length > 1 && groupAt(clause, positions.at(-1) as number)?.head.kind !== 'none' && positions.every((at) => groupAt(clause, at)?.kind !== 'plural') && complement(clause, positions.at(-1) as number) !== null ? positions : [];
}

/** "wounds she had sustained": a pronoun that begins a clause is no object. */
const SUBJECTS = new Set(['he', 'she', 'they', 'we', 'i']);

/** "killed six guerrillas and captured four": a bare number takes its people from the verb before. */
const isElliptic = (clause: Clause, k: number, group: Group): boolean => group.head.kind === 'none' && (isHeadlinesDeed(clause, k) || clause.items.slice(0, k).some((item) => item.kind === 'trigger' && item.trigger.kind === 'verb'));

/** "Troops repel rebels in Asa, neutralise 14": in a headline that names fighters. */
const isHeadlinesDeed = ({ lattice, sentence, items }: Clause, k: number): boolean => {
  const at = items[k]?.first ?? 0;
  if (!sentence.telegraphic || !normAt(lattice, at).startsWith('neutrali')) return false;
  const words = lattice.tokens.slice(sentence.first, at);
  return !words.some((t) => /^(?:mine|bomb|explosive|shell|drone)/.test(t.norm)) && words.some((_, n) => tagAt(lattice, sentence.first + n, 'person')?.tag.class === 'combatant');
};

/** "Hector Villanueva, 33, was waiting for a trim when the gunman shot him dead": the name with which the sentence opens is the better evidence than "him". */
function namedBefore(clause: Clause, at: number): number {
  const group = groupAt(clause, at);
  if (group?.head.kind !== 'pronoun' || !['him', 'her'].includes(group.head.word)) return at;
  const first = clause.items.slice(0, 4).findIndex((item) => item.kind === 'group');
  const said = clause.items[first + 1];
  // "Sheriff Moss said a marksman had killed him": who says so is no victim.
  if (said && (tagAt(clause.lattice, said.first, 'report') || DATELINE.has(itemWord(clause, first + 1)))) return at;
  return groupAt(clause, first)?.kind === 'named' && complement(clause, at) === null ? first : at;
}

/** "KABUL (Reuters) -", "KABUL: A bomber": who files the report is nobody. */
const DATELINE: ReadonlySet<string> = new Set(['(', '-', '–', '—', ':']);

/** "killing the prioress, two nuns and six farmers": one whom no list knows stands before those who are counted; the position of the next, or the same. */
function pastUnknown(clause: Clause, at: number): number {
  const { lattice } = clause;
  const first = clause.items[at]?.first ?? -1;
  const next = groupAt(clause, at + 3);
  if (clause.items[at]?.kind !== 'word' || !['the', 'a', 'an', 'his', 'her', 'their', 'its'].includes(normAt(lattice, first)) || kindAt(lattice, first + 1) !== 'word' || tagAt(lattice, first + 1, 'thing') !== null) return at;
  return itemWord(clause, at + 2) === ',' && next?.kind === 'counted' && next.head.kind === 'people' && ['and', ','].includes(itemWord(clause, at + 4)) && groupAt(clause, at + 5) && clause.items[at + 6]?.kind !== 'skip' && ENDS.has(itemWord(clause, at + 6)) ? at + 3 : at;
}

const ENDS: ReadonlySet<string> = new Set(['', '.', ',', ';', 'in', 'on', 'at', 'near', 'as', 'when', 'who', 'and', 'from', 'outside']);

const SELF: ReadonlySet<string> = new Set(['himself', 'herself']);

/** "before he killed himself", "the gunman shot himself dead": the one who did it, right before the verb, is told by more than the pronoun; the position, or that of the pronoun. */
function ownDoer(clause: Clause, k: number, at: number): number {
  const group = groupAt(clause, at);
  if (group?.head.kind !== 'pronoun' || !(SELF.has(group.head.word) || group.head.word === 'themselves')) return at;
  const before = beforeSkips(clause, k).at;
  const doer = groupAt(clause, before);
  // "four of them blew themselves up".
  if (doer?.kind === 'counted' && doer.head.kind === 'pronoun' && ['whom', 'them'].includes(doer.head.word)) return before;
  if (!SELF.has(group.head.word)) return at;
  // Whoever blows himself up is told of as who did it to others.
  if (normAt(clause.lattice, clause.items[k]?.first ?? -1).startsWith('bl')) return at;
  return doer?.kind === 'singular' && doer.size === 1 && ['he', 'she', 'the'].includes(normAt(clause.lattice, doer.first)) && doer.last > (clause.items[k]?.first ?? 0) - 4 ? before : at;
}

/** What leads to people who do a thing, or to whom it belongs. */
const NO_OBJECT: ReadonlySet<string> = new Set(['of', 'by', 'with', 'from', 'for', 'in', 'at', 'and', 'or', ',', '.', ';', ':', '(', '"', '“', '', 'that', 'when', 'as', 'while', 'after', 'where', 'said', 'than', 'like', 'to', 'on', 'near', 'about']);

/** "took four pickers out of a hall and shot them", "tied up nine guards and killed them": the pronoun behind the verb takes up people who are an object before it in the sentence; their position, or -1. */
function whomBefore(clause: Clause, k: number): number {
  const item = clause.items[k];
  const word = itemWord(clause, k + 1);
  if (item?.kind !== 'trigger' || item.trigger.kind !== 'verb' || (item.trigger.effect !== 'killed' && !isExecuted(clause, k)) || word !== 'them' || itemWord(clause, k - 1) !== 'and') return -1;
  const at = clause.items.findLastIndex((one, n) => n < k && one.kind === 'group');
  const group = groupAt(clause, at);
  if (group?.kind !== 'counted' || group.head.kind !== 'people' || group.head.persons.every((p) => p.class === 'combatant' && ['attackers', 'militants'].includes(p.category)) || NO_OBJECT.has(normAt(clause.lattice, group.first - 1)) || clause.items.slice(at + 1, k).some((one) => one.kind === 'trigger' || (one.kind === 'skip' && one.auxiliary))) return -1;
  return at;
}

/** The name with which the sentence opens, and those who are joined to the pronoun that stands for it: "killing him and nine others". */
function namedFor(clause: Clause, k: number, at: number): readonly number[] {
  const pronoun = afterAdverbs(clause, k);
  return pronoun <= at ? joinedRight(clause, at) : [at, ...joinedRight(clause, pronoun).slice(1)];
}

const HOLDS = new Set(['hold', 'holds', 'held', 'holding']);

/** Intransitive verbs that take those they kill as well: "sank in a storm, drowning more than 100 people". */
const CAUSES = new Set(['drowning', 'suffocating', 'drowned', 'suffocated']);

export const active: Recognizer = {
  name: 'active',
  words: 'Somebody or something killed people; killing, kills',
  examples: [
    ['The rebels who stormed the town were holding at least 1,000 people in its hospital.', 'at least 1,000 captured'],
    ['The blast killed nine guards and wounded as many more.', 'nine killed; as many injured'],
    ['The blaze killed three, and some 160 villagers were saved.', 'three killed'],
    ['The flood killed 31 people and left a similar number missing.', '31 killed; a similar number missing'],
    ['A blast killed more than 150 people.', 'more than 150 killed'],
    ['The strike also killed dozens of militants.', 'dozens killed'],
    ['Hooded men took four fruit pickers out of a bar and shot them.', 'four killed'],
    ['Rebels tied up nine guards and beheaded them.', 'nine killed'],
    ['Gunmen opened fire, killing three soldiers and a farmer.', 'three killed; a killed'],
    ['A shell killed Sergeant Jan Novak, 34, and his sons Petr, 9, and Omar, 6.', 'Jan Novak killed; Petr killed; Omar killed'],
    ['Bus plunge kills 12 in Peru', '12 killed'],
    ['A launch sank in a storm, drowning more than 100 people.', 'more than 100 killed'],
    ['The bombs killed 12 civilians who had fled earlier fighting.', '12 killed'],
    ['Rebels hold dozens in Lima as first captives walk free', 'dozens captured'],
    ['They shot him and two of his sons dead.', 'him killed; two killed'],
    ['Militiamen burned four villagers alive in a barn.', 'four killed'],
    ['Security forces "neutralised" six rebels near Tunceli.', 'six killed'],
    ['Raiders beat six herders from the north, among them two boys, to death.', 'six killed; two killed'],
    ['Rebels took six herders captive and fled.', 'six captured'],
    ['Gunmen took nine nurses and a driver hostage.', 'nine captured; a captured'],
    ['Gunmen marched a village chief and four of his sons into the bush.', 'a captured; four captured'],
    ['Rebels killed nine guards and Iraqi police arrested 16 suspects.', 'nine killed'],
    ['The army killed nine guards and rebels kidnapped two.', 'nine killed; two captured'],
    ['TROOPS REPEL REBELS IN ASA, NEUTRALISE 14', '14 killed'],
    ['The fire killed four pupils and injured nine.', 'four killed; nine injured'],
  ],
  counterExamples: ['Troops sweep minefield, neutralise 14', 'Sheriff Jan Moss said the deputy fired as they hit him.', 'The court is holding three people on remand.', 'It was the fourth raid in as many months.', 'Road crashes kill 40 people a day.', 'Vets killed nine boars and the army arrested 18 people.', 'The law would kill 300 jobs.', 'The blast destroyed 12 houses.', 'Five attackers burned eleven houses.', 'Six raiders burned houses and stole goats.'],
  at: ['verb'],
  read: (clause, k) => {
    const item = clause.items[k];
    if (item?.kind !== 'trigger' || item.trigger.kind !== 'verb' || (item.trigger.tag.valency !== 'transitive' && !CAUSES.has(normAt(clause.lattice, item.first)))) return [];
    if (leadsPair(clause, k) || endsCombined(clause, k)) return [];
    const them = whomBefore(clause, k);
    if (them >= 0) return draftsFor(clause, { positions: joinedLeft(clause, them), k, effect: isExecuted(clause, k) || isFatal(clause, k) || complement(clause, k + 1) === 'killed' ? 'killed' : item.trigger.effect, rule: 'active', voice: 'active' });
    const object = afterAdverbs(clause, k);
    const counted = pastUnknown(clause, object);
    if ((counted === object && !takesObject(clause, k)) || (needsArmed(clause, k) && !isByArmed(clause, k))) return [];
    const at = namedBefore(clause, counted);
    const group = groupAt(clause, at);
    if (group?.head.kind === 'pronoun' && SUBJECTS.has(group.head.word)) return [];
    // "killing its crew of five": the five are counted (crewOf.ts).
    if (group?.kind === 'plural' && normAt(clause.lattice, group.last) === 'of' && groupAt(clause, at + 2)?.kind === 'counted') return [];
    const own = ownDoer(clause, k, at);
    // Whoever only "shot himself" may live.
    if (own !== at && item.trigger.effect !== 'killed' && complement(clause, at) === null) return [];
    if (own !== at) return draftsFor(clause, { positions: [own, ...joinedRight(clause, at).slice(1)], k, effect: complement(clause, at) ?? item.trigger.effect, rule: 'active', voice: 'passive' });
    const together = complementOfAll(clause, at);
    if (together.length > 0) return draftsFor(clause, { positions: together, k, effect: 'killed', rule: 'active', voice: 'active' });
    if (!group || (HOLDS.has(normAt(clause.lattice, item.first)) && ((group.head.kind !== 'people' && group.numeral?.amount.kind !== 'vague') || group.kind === 'plural'))) return [];
    if (!(mayBeVictim(group, item.trigger.tag) || (group.kind === 'named' && item.trigger.separated) || isElliptic(clause, k, group) || complement(clause, at) !== null) || (item.trigger.tag.careful && group.kind === 'plural')) return [];
    if (item.trigger.tag.careful && ['himself', 'herself'].includes(normAt(clause.lattice, group.first)) && complement(clause, at) === null) return [];
    return draftsFor(clause, { positions: namedFor(clause, k, at), k, effect: complement(clause, at) ?? (isFatal(clause, k) ? 'killed' : item.trigger.effect), rule: 'active', voice: 'active' });
  },
};
