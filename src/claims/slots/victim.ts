import type { Victim } from '../claim.ts';
import type { Clause } from '../clause.ts';
import type { Group } from '../group.ts';
import { cueAt, kindAt, normAt, spanOf, tagAt, wordsOf } from '../lattice.ts';
import type { Lattice } from '../lattice.ts';
import type { ActorMention, Mentions } from '../mentions.ts';
import { firstFrom, lastEnding, positionFrom, within } from '../ordered.ts';
import { speaks } from '../joined.ts';
import { followsSubsetCue, groupAt, hasPredicate, isObject, itemWord } from '../navigate.ts';
import type { Draft } from '../recognizer.ts';
import { belongsTo } from './belonging.ts';
import { brothersInArms, ledBy, leftBehind, lostMen, ownSide } from './comrades.ts';
import { describe, UNKNOWN } from './describe.ts';
import { losersOf, losersRightBefore } from './side.ts';
import type { TagOf } from '../../lexicon/tags.ts';

interface Of { readonly clause: Clause; readonly mentions: Mentions; readonly draft: Draft }

/** Who the victims are: the group's own words, or, for "them", "13 others" and a number alone, the people it points back to; where nobody is told, the side whose losses they are. */
export function victimOf(of: Of): Victim {
  const victim = losersRightBefore(of) ?? peopleOf(of);
  const bare = victim.text === '' && victim.actor === null && victim.class === 'unknown';
  return bare ? losersOf(of) ?? victim : victim;
}

function peopleOf(of: Of): Victim {
  const { clause, draft, mentions } = of;
  const both = bothParties(clause, draft, mentions);
  if (both) return both;
  const group = draft.about ?? draft.group;
  const ours = group?.head.kind === 'none' || group?.head.kind === 'effect' ? ownSide(of, group) ?? leftBehind(of, group) : null;
  if (ours) return ours;
  if (!group) return victimOfEffect(of);
  if (group.head.kind === 'effect') return ofBodies(of, group) ?? peopleBeforeState(of, group) ?? captives(of, group) ?? adjectiveVictim(of, group) ?? (ADJECTIVES.has(normAt(clause.lattice, group.head.at)) ? antecedent(of, group) : null) ?? ofCasualties(of, group) ?? bodies(of, group) ?? UNKNOWN;
  if (draft.toll && !draft.about && group.head.kind === 'none') return victimOfEffect(of);
  // "The police speak of 12": those who speak are not the dead.
  if (draft.rule === 'earlierTotal' && !draft.about && group.head.kind === 'none') return UNKNOWN;
  const pointsBack = group.head.kind === 'pronoun' || group.head.kind === 'none' || (group.more && group.head.kind !== 'people');
  const body = pointsBack || group.head.kind === 'unknown' ? belongsTo(clause.lattice, group.count.last, mentions) : null;
  if (body) return body;
  const earlier = pointsBack ? ofFigure(of, group) ?? antecedent(of, group) : null;
  if (earlier) return earlier;
  if (group.head.kind === 'none' && !pointsBack) return UNKNOWN;
  const persons = group.head.kind === 'people' ? [...group.head.persons, ...kindsBehind(clause, group)] : group.kind === 'named' ? apposed(clause, group) : [];
  return ledBy(of, group) ?? lostMen(of, group) ?? brothersInArms(of, group) ?? describe({ lattice: clause.lattice, mentions, words: group.words, persons, at: group.first });
}

/** "65 bodies of civilians": the people behind "of". */
function ofBodies(of: Of, group: Group): Victim | null {
  const { clause, mentions } = of;
  const at = group.head.kind === 'effect' ? group.head.at : -1;
  if (at < 0) return null;
  if (normAt(clause.lattice, at + 1) !== 'of') return peopleBeforeBodies(of, group, at);
  const persons: TagOf<'person'>[] = [];
  for (let i = at + 2; i < group.last; i++) { const person = tagAt(clause.lattice, i, 'person'); if (person) persons.push(person.tag); }
  return persons.length > 0 ? describe({ lattice: clause.lattice, mentions, words: { first: at + 2, last: group.last }, persons, at: group.first }) : null;
}

/** "24 rebel bodies", "nine soldiers' bodies": whose bodies they are. */
function peopleBeforeBodies({ clause, mentions }: Of, group: Group, at: number): Victim | null {
  if (!BODIES.has(normAt(clause.lattice, at))) return null;
  for (let i = group.words.first; i < at; i++) {
    const person = tagAt(clause.lattice, i, 'person');
    if (person && person.tag.class !== 'unknown') return describe({ lattice: clause.lattice, mentions, words: { first: i, last: at + 1 }, persons: [person.tag], at: group.first });
  }
  return null;
}

/** "Four soldiers wounded (in action)", "of eight people injured": the people stand before what was done to them. */
function peopleBeforeState({ clause: { lattice }, mentions }: Of, group: Group): Victim | null {
  const at = group.head.kind === 'effect' ? group.head.at : -1;
  if (!ADJECTIVES.has(normAt(lattice, at)) || group.words.first >= at) return null;
  const persons: TagOf<'person'>[] = [];
  for (let i = group.words.first; i < at; i++) { const person = tagAt(lattice, i, 'person'); if (person) persons.push(person.tag); }
  return persons.at(-1)?.number === 'plural' ? describe({ lattice, mentions, words: { first: group.words.first, last: at }, persons, at: group.first }) : null;
}

const BODIES = new Set(['body', 'bodies', 'corpse', 'corpses', 'martyr', 'martyrs', 'remains', 'dead']);

/** "27 unidentified bodies": nothing more is said of them than the noun; "seventeen bodies in uniform" were in arms. */
function bodies(of: Of, group: Group): Victim | null {
  const { clause } = of;
  const at = group.head.kind === 'effect' ? group.head.at : -1;
  if (at < 0 || !BODIES.has(normAt(clause.lattice, at))) return null;
  const uniformed = normAt(clause.lattice, at + 1) === 'in' && ['uniform', 'uniforms', 'fatigues'].some((w) => [2, 3].some((n) => normAt(clause.lattice, at + n) === w));
  const words = { first: Math.min(group.words.first, at), last: uniformed ? at + 3 : at + 1 };
  return { text: wordsOf(clause.lattice, words), actor: null, class: uniformed ? 'combatant' : 'unknown', category: uniformed ? 'soldiers' : null, basis: { kind: 'stated', span: spanOf(clause.lattice, words) } };
}

/** "three captives", "26 hostages": held people are civilians unless another word says that they fight. */
function captives(of: Of, group: Group): Victim | null {
  const { clause, mentions } = of;
  if (group.head.kind !== 'effect' || group.head.effect !== 'captured') return null;
  const words = { first: group.words.first, last: Math.max(group.head.at + 1, group.words.first) };
  const victim = describe({ lattice: clause.lattice, mentions, words, persons: [], at: group.first });
  return victim.class === 'unknown' && victim.text !== '' ? { ...victim, class: 'civilian', actor: 'Civilians' } : victim.text === '' ? null : victim;
}

/** "Sunita Rao, 41, a family doctor, was found": the noun behind the name tells who it was. */
function apposed(clause: Clause, group: Group): readonly TagOf<'person'>[] {
  const { lattice } = clause;
  let at = group.last;
  if (normAt(lattice, at) !== ',' && normAt(lattice, at - 1) !== ',') return [];
  if (normAt(lattice, at) === ',') at++;
  if (!['a', 'an', 'the', 'who'].includes(normAt(lattice, at))) return [];
  for (let i = at + 1; i < Math.min(at + 7, clause.sentence.last); i++) {
    const person = tagAt(lattice, i, 'person');
    if (person) return person.tag.number === 'singular' ? [person.tag] : [];
    if (kindAt(lattice, i) !== 'word') return [];
  }
  return [];
}

/** "26 citizens, servicemen and civilians,", "nine people, all soldiers": what kinds of people they were, between a comma and the next mark. */
function kindsBehind(clause: Clause, group: Group): readonly TagOf<'person'>[] {
  const at = group.kind === 'counted' && normAt(clause.lattice, group.last) === ',' ? clause.items.findIndex((item) => item.first === group.last) + 1 : 0;
  const told = at > 0 ? groupAt(clause, clause.items[at]?.kind === 'skip' ? at + 1 : at) : null;
  if (told?.kind !== 'plural' || told.head.kind !== 'people' || (told.last < clause.sentence.last && kindAt(clause.lattice, told.last) === 'word')) return [];
  return told.head.persons;
}

/** "15 injured": a participle that counts the people before it. */
const ADJECTIVES = new Set(['injured', 'wounded', 'dead', 'killed', 'hurt']);

/** "both parties", "both sides" beside a figure: the last two actors named before it. */
function bothParties(clause: Clause, draft: Draft, mentions: Mentions): Victim | null {
  const { lattice } = clause;
  // "3 fighters of the SDF were killed in clashes between the two parties": these are of one of them.
  if (draft.group && within(mentions.actors, draft.group.words).length > 0) return null;
  const from = draft.quote.first - 1;
  for (let i = from; i < Math.min(draft.quote.last + 8, clause.sentence.last); i++) {
    const length = cueAt(lattice, i, 'both');
    if (length === 0 || (draft.group && i > draft.group.last + 14) || isOfABorder(lattice, i + length)) continue;
    const names = lastTwo(mentions, i);
    const range = { first: i, last: i + length };
    return { text: wordsOf(lattice, range), actor: names.length === 2 ? names.join(' + ') : null, class: 'combatant', category: null, basis: { kind: 'stated', span: spanOf(lattice, range) } };
  }
  return null;
}

/** "on both sides of the border": of a line on the map. */
const isOfABorder = (lattice: Lattice, at: number): boolean => normAt(lattice, at) === 'of' && [2, 3].some((n) => LINES.has(normAt(lattice, at + n)));
const LINES: ReadonlySet<string> = new Set(['border', 'frontier', 'road', 'highway', 'river', 'street', 'line', 'fence', 'valley', 'lake', 'strait', 'bridge', 'track', 'tracks']);

function lastTwo(mentions: Mentions, at: number): readonly string[] {
  const names: string[] = [];
  for (let n = positionFrom(mentions.actors, at) - 1; n >= 0 && names.length < 2; n--) {
    const actor = mentions.actors[n] as ActorMention;
    if (actor.class === 'combatant' && !names.includes(actor.name)) names.push(actor.name);
  }
  return names.sort((a, b) => Number(b.startsWith('Government')) - Number(a.startsWith('Government')) || (a < b ? -1 : 1));
}

/** "three of his four passengers": the people of the figure behind "of". */
function ofFigure({ clause, mentions }: Of, group: Group): Victim | null {
  const next = group.head.kind === 'pronoun' && group.head.word === 'figure' ? clause.items.find((item) => item.kind === 'group' && item.first >= group.last && item.first <= group.last + 3) : undefined;
  return next?.kind === 'group' && next.group.head.kind === 'people' ? describe({ lattice: clause.lattice, mentions, words: next.group.words, persons: next.group.head.persons, at: group.first }) : null;
}

/** "dozens of them", "100 more", "13 others": the nearest people before, in this sentence or an actor before it. */
function antecedent(of: Of, group: Group): Victim | null {
  const { clause, mentions } = of;
  const before = clause.items.filter((item, at) => item.kind === 'group' && item.last <= group.first && item.group.head.kind === 'people' && !isOther(of, at) && !isPart(clause, at) && !isCarer(of, item.group) && !(group.more && group.kind === 'counted' && !isOne(group) && group.head.kind === 'pronoun' && item.group.size === 1 && item.group.kind === 'singular') && !(group.head.kind === 'effect' && item.group.kind !== 'counted' && (isNobodyElse(item.group, group) || tells(clause, item.group))) && !(group.head.kind === 'none' && DEEDS.has(normAt(clause.lattice, item.last))) && !(group.head.kind === 'none' && (isByThem(clause, at) || strikes(clause, at) || isNobodyElse(item.group, group))));
  const nearest = group.kind === 'singular' && SHE.has(group.head.kind === 'pronoun' ? group.head.word : '') ? onePerson(of, group) : before.findLast((item) => item.kind === 'group' && item.group.kind === 'counted') ?? before.at(-1);
  if (nearest?.kind === 'group' && nearest.group.kind === 'named' && nearest.group.head.kind !== 'people') return describe({ lattice: clause.lattice, mentions, words: nearest.group.words, persons: apposed(clause, nearest.group), at: group.first });
  if (nearest?.kind === 'group' && nearest.group.head.kind === 'people' && (group.head.kind !== 'none' || group.more || before.length > 0)) {
    const victim = describe({ lattice: clause.lattice, mentions, words: nearest.group.words, persons: nearest.group.head.persons, at: group.first });
    return { ...victim, basis: { kind: 'implied', because: `the words point back to "${victim.text}"` } };
  }
  const casualties = group.head.kind === 'none' ? ofCasualties(of, group) : null;
  if (casualties) return casualties;
  if (group.head.kind !== 'pronoun' || group.more || !BACK.has(group.head.word) || isOfBareFigure(clause, group)) return null;
  const actor = lastEnding(mentions.actors, group.first, (a) => a.class === 'combatant');
  if (!actor) return null;
  return { text: wordsOf(clause.lattice, actor), actor: actor.name, class: actor.class, category: null, basis: { kind: 'implied', because: `the words point back to "${wordsOf(clause.lattice, actor)}"` } };
}

const SHE: ReadonlySet<string> = new Set(['he', 'she', 'him', 'her', 'himself', 'herself']);

/** "Sam Cole shot three guests before he killed himself", "beside a bishop, killing him": one person before; for who does something, the subject, else the nearest. */
function onePerson({ clause }: Of, group: Group): Clause['items'][number] | undefined {
  const acts = group.head.kind === 'pronoun' && !['him', 'her'].includes(group.head.word);
  const ones = clause.items.filter((item, at) => item.kind === 'group' && item.last <= group.first && item.group.size === 1 && (item.group.kind === 'named' || (item.group.kind === 'singular' && item.group.head.kind === 'people')) && !speaks(clause, at) && !(acts && isObject(clause, at)));
  return acts ? ones[0] : ones.findLast((item) => item.kind === 'group' && !isAttacker(item.group)) ?? ones[0];
}

/** "A gunman (walked up to a bishop, killing him)": whose word says that he does it. */
const isAttacker = ({ head }: Group): boolean => head.kind === 'people' && head.persons.some((p) => p.category === 'attackers' || p.category === 'militants');

/** "Doctors at the hospital told a website that they were treating 31 wounded", "a rescuer reached by phone said 52 wounded": who tells of the harmed is none of them. */
function tells({ lattice }: Clause, { last }: Group): boolean {
  for (let i = last; i < last + TELL_REACH; i++) {
    if (tagAt(lattice, i, 'report')) return true;
    if (['.', ';', 'and', 'but'].includes(normAt(lattice, i)) || tagAt(lattice, i, 'verb') || cueAt(lattice, i, 'auxiliary') > 0) return false;
  }
  return false;
}

const TELL_REACH = 16;

/** "187 civilian casualties: 71 dead and 116 wounded": whose they were, of both. */
function ofCasualties(of: Of, group: Group): Victim | null {
  const figure = of.clause.items.findLast((item) => item.kind === 'group' && item.last <= group.first && item.group.head.kind === 'effect' && item.group.head.effect === 'casualties');
  const adjective = figure?.kind === 'group' ? adjectiveVictim(of, figure.group) : null;
  return adjective && { ...adjective, basis: { kind: 'implied', because: `the words point back to "${adjective.text}"` } };
}

/** "Police actions have cost 97 lives: 71 in the capital": whose deeds they are. */
const DEEDS: ReadonlySet<string> = new Set(['actions', 'operations', 'raids', 'massacres', 'killings', 'strikes', 'shootings', 'attacks', 'patrols', 'gunfire', 'fire', 'bullets', 'violence', 'shelling', 'custody', 'brutality', 'action', 'operation', 'raid', 'massacre']);

/** "40 were killed by the army, 22 by rebels and nine at the hands of mobs", "troops were responsible for 40 of the deaths, while 12": who did it to those before is none of the next. */
const isByThem = ({ lattice, items }: Clause, at: number): boolean => [1, 2].some((n) => normAt(lattice, (items[at]?.first ?? 0) - n) === 'by' || normAt(lattice, (items[at]?.last ?? 0) + n) === 'responsible');

const MEETS: ReadonlySet<string> = new Set(['clash', 'clashed', 'clashes', 'clashing', 'fought', 'fight', 'fights', 'fighting', 'battle', 'battled', 'battling', 'exchanged']);

/** "Gunmen on motorbikes raided three villages: 12 dead": who strikes is not who was struck, where neither a fight nor a number of their own says otherwise. */
function strikes(clause: Clause, at: number): boolean {
  const group = groupAt(clause, at);
  if (group?.kind !== 'plural' || followsSubsetCue(clause, at)) return false;
  const { lattice } = clause;
  for (let i = group.last; i < group.last + 6 && kindAt(lattice, i) === 'word'; i++) {
    if (cueAt(lattice, i, 'auxiliary') > 0 || MEETS.has(normAt(lattice, i)) || ['who', 'when', 'after', 'as', 'while', 'during', 'in', 'by'].includes(normAt(lattice, i))) return false;
    if (tagAt(lattice, i, 'act') && /(?:ed|fire|struck|set|threw|blew|burned|burnt|s)$/.test(normAt(lattice, i))) return true;
  }
  return false;
}

const ANYBODY: ReadonlySet<string> = new Set(['women', 'children', 'kin', 'people']);

/** "a woman in her 60s died; 38 were hurt": of several, one woman, a groom or his sister does not say who they were. */
const isNobodyElse = (before: Group, group: Group): boolean => before.kind === 'singular' && before.size === 1 && group.kind === 'counted' && !isOne(group) && before.head.kind === 'people' && before.head.persons.every((p) => ANYBODY.has(p.category));

const isOne = (group: Group): boolean => group.numeral?.amount.kind === 'number' && group.numeral.amount.n === 1;

const BACK: ReadonlySet<string> = new Set(['them', 'whom', 'these', 'those', 'figure']);

/** "26 dead, three of whom died later": of a figure that says nothing of its people. */
const isOfBareFigure = (clause: Clause, group: Group): boolean => clause.items.some((item) => item.kind === 'group' && item.last <= group.first && item.group.kind === 'counted' && (item.group.head.kind === 'effect' || item.group.head.kind === 'none'));

/** "Our doctors treated 94 wounded": not the doctors. */
const isCarer = ({ clause }: Of, group: Group): boolean => group.head.kind === 'people' && group.head.persons.some((p) => p.category === 'medical') && ['treated', 'treat', 'treating', 'received', 'admitted'].includes(normAt(clause.lattice, group.last));

/** "nine people, two of them children, and wounding 20": the parts of a figure are not those whom the next one points back to. */
function isPart(clause: Clause, at: number): boolean {
  if (followsSubsetCue(clause, at)) return true;
  const before = clause.items[at - 1];
  return before?.kind === 'group' && before.group.head.kind === 'pronoun' && ['them', 'whom'].includes(before.group.head.word);
}

/** "rebels attacked soldiers, killing 12": the attacked are those who died. */
const isAttacked = (clause: Clause, first: number): boolean => [1, 2, 3].some((n) => tagAt(clause.lattice, first - n, 'act') !== null || ['at', 'against', 'on', 'into', 'carrying', 'through'].includes(normAt(clause.lattice, first - n)));

/** "Police: bomb kills 15", "officials said 12 died", "Soldiers killed 12": who speaks and who does it are not who suffered. */
function isOther(of: Of, at: number): boolean {
  const { clause, draft } = of;
  const item = clause.items[at];
  if (draft.rule === 'subset' && draft.voice === 'passive' && itemWord(clause, at - 1) === 'by') return true;
  if (!item || isOnlooker(of, at) || ['quoting', 'citing'].includes(normAt(clause.lattice, item.first - 1)) || ((item.kind !== 'group' || item.group.kind !== 'counted') && (itemWord(clause, at + 1) === ':' || isLabel(clause.lattice, item.last))) || speaks(clause, at) || finds(clause.lattice, item.last) || counts(of, at)) return true;
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

const GIVES = new Set(['gives', 'gave', 'give', 'counts', 'counted', 'lists', 'listed', 'agree', 'agrees', 'agreed', 'raise', 'raised', 'raises', 'revised', 'puts', 'speak', 'speaks', 'spoke', 'list']);
const COUNTS = new Set(['counts', 'counted', 'tallies', 'tallied', 'lists', 'listed', 'sees', 'saw', 'registers', 'registered', 'gives', 'gave', 'giving', 'admits', 'admitted', 'received', 'confirms', 'confirmed', 'give', 'confirm', 'report', 'reports', 'reported', 'registers']);

/** "Captain Belkar of the highway police now gives nineteen dead and thirty hurt", "police raise their count: nine dead", "agree with the clinic on nine dead": of both. */
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

/** "two civilian deaths": the people are in the adjective. */
function adjectiveVictim(of: Of, group: Group): Victim | null {
  const { clause, mentions } = of;
  for (let i = group.words.first; i < group.last; i++) {
    const norm = normAt(clause.lattice, i);
    if (norm !== 'civilian' && norm !== 'military' && norm !== 'police') continue;
    const victimClass = norm === 'civilian' ? 'civilian' : 'combatant';
    const range = { first: i, last: i + 1 };
    return { text: wordsOf(clause.lattice, range), actor: victimClass === 'civilian' ? 'Civilians' : mentions.homeState, class: victimClass, category: null, basis: { kind: 'stated', span: spanOf(clause.lattice, range) } };
  }
  return null;
}

/** "the number of people killed", "the number of students killed": the people stand inside the toll's own words. */
function toldInToll(of: Of): Victim | null {
  const { clause, mentions, draft } = of;
  if (draft.toll !== true) return null;
  for (let i = draft.trigger.first; i < Math.min(draft.trigger.last + 3, clause.sentence.last); i++) {
    const person = normAt(clause.lattice, i - 1) === 'of' ? tagAt(clause.lattice, i, 'person') : null;
    if (person?.tag.number === 'plural') return describe({ lattice: clause.lattice, mentions, words: { first: i, last: i + person.length }, persons: [person.tag], at: draft.trigger.first });
  }
  return null;
}

/** "heavy losses upon the group", "casualties in ISIS ranks", "mass displacement": an actor right behind the effect's words. */
function victimOfEffect(of: Of): Victim {
  const { clause, mentions, draft } = of;
  const told = toldInToll(of);
  if (told) return told;
  if (draft.kind === 'no_information') { const asked = adjectiveBehind(of); if (asked) return asked; }
  if (draft.effect === 'displaced') return { ...UNKNOWN, actor: 'Civilians', class: 'civilian', basis: { kind: 'implied', because: 'residents are displaced' } };
  const before = normAt(clause.lattice, draft.trigger.first - 1);
  const said = before === 'civilian' ? draft.trigger.first - 1 : tagAt(clause.lattice, draft.trigger.first, 'losses') && normAt(clause.lattice, draft.trigger.first) === 'civilian' ? draft.trigger.first : -1;
  if (said >= 0) return { text: 'civilian', actor: 'Civilians', class: 'civilian', category: null, basis: { kind: 'stated', span: spanOf(clause.lattice, { first: said, last: said + 1 }) } };
  const led = ['in', 'on', 'upon', 'of', 'among', 'to', 'the', 'for'].includes(normAt(clause.lattice, draft.trigger.last));
  const near = led ? firstFrom(mentions.actors, { first: draft.trigger.last, last: draft.trigger.last + 5 }) : undefined;
  // "the death toll of the shelling by the army", "of an Israeli raid": who shelled did not die.
  // "the dead of the massacre, carried out by cells of the group".
  if (!near || [1, 2, 3, 4, 5].some((n) => near.first - n >= draft.trigger.last && ['by', ','].includes(normAt(clause.lattice, near.first - n))) || isTheirDeed(clause.lattice, near.last)) return UNKNOWN;
  return { text: wordsOf(clause.lattice, near), actor: near.name, class: near.class, category: null, basis: { kind: 'stated', span: spanOf(clause.lattice, near) } };
}

/** "no reports of civilian casualties": of whom nothing is known. */
function adjectiveBehind({ clause: { lattice }, draft: { trigger } }: Of): Victim | null {
  for (let i = trigger.last; i < trigger.last + 4; i++) {
    if (normAt(lattice, i) !== 'civilian') continue;
    const range = { first: i, last: i + 1 };
    return { text: wordsOf(lattice, range), actor: 'Civilians', class: 'civilian', category: null, basis: { kind: 'stated', span: spanOf(lattice, range) } };
  }
  return null;
}

/** "the Turkish (drone strike)", "the army's (shelling)": what they did stands behind their name. */
function isTheirDeed(lattice: Lattice, last: number): boolean {
  const next = normAt(lattice, last) === "'s" ? last + 1 : last;
  return tagAt(lattice, next, 'means') !== null || tagAt(lattice, next, 'act') !== null || ['air', 'drone', 'missile', 'artillery'].includes(normAt(lattice, next));
}
