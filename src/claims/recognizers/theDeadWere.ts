import type { Clause } from '../clause.ts';
import { draftOf, mayBeVictim } from '../draft.ts';
import { bitFor } from '../../lexicon/openers.ts';
import type { Group } from '../group.ts';
import type { Effect } from '../../lexicon/terms.ts';
import { kindAt, normAt, tagAt } from '../lattice.ts';
import { numeralAt } from '../numerals.ts';
import { joinedLeft, joinedRight, speaks } from '../joined.ts';
import { groupAt, itemWord } from '../navigate.ts';
import { subjectOf } from '../subject.ts';
import type { Draft, Recognizer } from '../recognizer.ts';

const SAYS = bitFor(['among', 'include', 'includes', 'included', 'comprise', 'comprised']);

export const theDeadWere: Recognizer = {
  name: 'theDeadWere',
  words: 'The dead included people, among the dead were people, people were among those injured: part of the figure that stands beside them',
  examples: [
    ['Among the dead were three children.', 'three killed'],
    ['The first strike killed four. Among the dead in the second were three boys.', 'four killed; three killed'],
    ['The blast killed nine people. Among them were Mary Jones, a baker, and her son.', 'nine killed; Mary Jones killed; her killed'],
    ['The dead included two nurses and a doctor.', 'two killed; a killed'],
    ['The blast killed nine people. They included two nurses and a doctor.', 'nine killed; two killed; a killed'],
    ['The bomb killed five people. The other victim was a chemistry teacher.', 'five killed; a killed'],
    ["The week's dead include the six guards and three policemen of Karsan.", 'six killed; three killed'],
    ['Among the dead of the month are four nurses.', 'four killed'],
    ['Two dead, toddler among wounded after party shooting\n\nPolice were called at noon.', 'Two killed; toddler injured'],
    ['A cameraman was among those injured.', 'A injured'],
    ['One of the two, a carpenter, said the abbot, Omar Saleh, was one of the dead.', 'the abbot, Omar Saleh killed'],
    ['Four people were shot dead. A waitress of 19 is one of the dead.', 'Four killed; A killed'],
    ['The bomb killed nine. Hawa Ishag, a tea seller, and her baby daughter are among the dead.', 'nine killed; Hawa Ishag killed; her killed'],
    ['The bomb killed 24. The two sons of the man being mourned were among the dead, a relative said.', '24 killed; two killed'],
    ['Fifty-three people died. Mariam, who had called us, is among the dead.', 'Fifty-three killed; Mariam killed'],
    ['Major Ivan Petrov was among the Russian dead.', 'Ivan Petrov killed'],
    ['A bomb killed a constable. The dead man was named as Thomas Irwin.', 'a killed; Thomas Irwin killed'],
    ['The bomb killed three. They are Rosa Duarte, 50, and two boys aged 6 and 9.', 'three killed; Rosa Duarte killed; two killed'],
    ['A missile killed four people. A paramedic who had finished his shift is one of the four.', 'four killed; A killed; four killed'],
    ["The ambush killed 16 men. Among the dead is the unit's commander, Colonel Omar Saleh.", '16 killed; Omar Saleh killed'],
    ['The youngest victim was a boy of seven, the doctor said.', 'a killed'],
    ['The 38 dead included 21 Greeks, nine Bulgarians and four Romanians.', '38 killed; 21 killed; nine killed; four killed'],
    ['At least nine boys and four women are among the slain villagers.', 'At least nine killed; four killed'],
    ['A baker and his wife were named as among the nine victims of the crash.', 'A killed; his killed; nine killed'],
    ['The dead comprise 61 guards, 48 rebels and 39 civilians.', '61 killed; 48 killed; 39 killed'],
    ['The victims were identified as Omar Saleh, 31, and Ali Hassan, 19.', 'Omar Saleh killed; Ali Hassan killed'],
  ],
  counterExamples: ['The dead were remembered by three villages.', 'Three ministers were among the guests.', 'The road is one of the dead ends.'],
  at: ['trigger', 'group'],
  atWords: new Set(['them', 'they']),
  signs: new Set(['victims', 'them', 'they']),
  looksBack: 'figures',
  read: (clause, k) => {
    const item = clause.items[k];
    // Without a word that says who they were, only "the dead" themselves and a group can be meant.
    if ((clause.opens & SAYS) === 0 && item?.kind !== 'group' && item?.kind !== 'word' && !(item?.kind === 'trigger' && item.trigger.kind === 'those')) return [];
    const victim = victimIs(clause, k);
    const slain = amongTheSlain(clause, k);
    const they = theyAre(clause, k);
    if (they.length > 0) return they;
    const one = oneOfThem(clause, k);
    if (one) return drafts(clause, { positions: [one.at], k, effect: one.effect });
    if (slain) return drafts(clause, { positions: joinedLeft(clause, slain.at), k, effect: slain.effect });
    const included = includedIn(clause, k);
    if (included.length > 0) return included;
    if (victim >= 0) return drafts(clause, { positions: [victim], k, effect: groupAt(clause, k)?.inner ?? (isOldestVictim(clause, k) && [...clause.figures.values()].includes('killed') ? 'killed' : clause.carried ?? 'killed') });
    const effect = item?.kind === 'trigger' && item.trigger.kind === 'those' ? item.trigger.effect : item?.kind === 'trigger' && (item.trigger.kind === 'state' || (item.trigger.kind === 'verb' && (normAt(clause.lattice, item.first) === 'martyrs' || isBareHarmed(clause, k)))) && (itemWord(clause, amongTheir(clause, k) - 1) === 'among' || (itemWord(clause, k - 1) === 'the' && itemWord(clause, k - 2) === 'among')) ? item.trigger.effect : ourDead(clause, k) ?? effectOfCounted(clause, k) ?? effectOfThem(clause, k);
    if (effect === null || !item) return [];
    const end = item.kind === 'group' ? k + 1 : k;
    const among = itemWord(clause, k - 1) === 'among' || amongTheir(clause, k) !== k;
    const before = among ? subjectBefore(clause, amongTheir(clause, k) - 1) : -1;
    if (before >= 0 && normAt(clause.lattice, (clause.items[amongTheir(clause, k) - 1]?.first ?? 0) - 1) === 'not') return [];
    if (before >= 0) return [...drafts(clause, { positions: joinedLeft(clause, before), k, effect }), ...theFigure(clause, k, effect)];
    // "The two sons were among the dead, a relative said".
    const after = among && isSaidOfOthers(clause, amongTheir(clause, k) - 1) ? -1 : peopleAfter(clause, end, among);
    return after < 0 ? [] : drafts(clause, { positions: joinedRight(clause, after), k, effect });
  },
};

/** "(The bomb killed three.) They are Rosa Duarte, 50, and two boys": a list that makes up a figure told before, exactly. */
function theyAre(clause: Clause, k: number): readonly Draft[] {
  const effect = clause.carried;
  if (k !== 0 || effect === null || itemWord(clause, 0) !== 'they' || !['are', 'were'].includes(itemWord(clause, 1))) return NO_DRAFTS;
  const told = joinedRight(clause, 2).flatMap((at) => groupAt(clause, at) ?? []).filter((group) => group.kind !== 'plural');
  const sum = told.reduce((all, { numeral, size }) => all + (numeral?.amount.kind === 'number' ? numeral.amount.n : size), 0);
  return told.length > 1 && told.some(({ kind }) => kind === 'named' || kind === 'singular') && clause.figures.get(sum) === effect ? told.map((group) => draftOf({ group, trigger: group, effect, rule: 'subset', voice: 'noun' })) : NO_DRAFTS;
}

const NO_DRAFTS: readonly Draft[] = [];

/** "is one of them", "is one of the four": of those just told of. */
function ofThoseTold({ lattice, carried, figures }: Clause, { count, last }: Group): Effect | null {
  if (normAt(lattice, count.last) !== 'of') return null;
  if (normAt(lattice, count.last + 1) === 'them') return kindAt(lattice, last) === 'word' ? null : carried;
  const figure = normAt(lattice, count.last + 1) === 'the' ? numeralAt(lattice, count.last + 2) : null;
  return figure?.amount.kind === 'number' && kindAt(lattice, figure.last) !== 'word' ? figures.get(figure.amount.n) ?? null : null;
}

/** "A waitress is one of the dead", "Omar Saleh was one of those killed": who is meant stands before. */
function oneOfThem(clause: Clause, k: number): { readonly at: number; readonly effect: Effect } | null {
  const one = groupAt(clause, k);
  const was = clause.items[k - 1];
  if (one?.kind !== 'counted' || one.numeral?.amount.kind !== 'number' || one.numeral.amount.n !== 1 || was?.kind !== 'skip' || !was.auxiliary) return null;
  const ofTold = ofThoseTold(clause, one);
  if (one.head.kind !== 'pronoun' && ofTold === null) return null;
  const apposed = itemWord(clause, k - 2) === ',' && groupAt(clause, k - 3)?.kind === 'named' && itemWord(clause, k - 4) === ',' && groupAt(clause, k - 5)?.kind === 'singular';
  const somebody = ofTold === null ? -1 : openingPerson(clause, k);
  const at = somebody >= 0 ? somebody : apposed ? k - 3 : subjectOf(clause, k - 1);
  const group = groupAt(clause, at);
  if (!group || group.size !== 1 || group.head.kind === 'pronoun' || (group.kind !== 'singular' && group.kind !== 'named')) return null;
  const next = clause.items[k + 1];
  if (ofTold !== null || one.head.kind !== 'pronoun') return ofTold === null ? null : { at, effect: ofTold };
  const effect = one.head.word === 'those' ? (next?.kind === 'trigger' && next.trigger.kind === 'verb' && !next.trigger.tag.armed ? next.trigger.effect : null) : (tagAt(clause.lattice, one.last - 2, 'those') ?? tagAt(clause.lattice, one.last - 1, 'state'))?.tag.effect ?? null;
  return effect === null ? null : { at, effect };
}

/** "A paramedic who had finished his shift (is one of the four)": one person with an article at the head of the sentence, and nobody else is counted before the verb. */
const openingPerson = (clause: Clause, k: number): number => { const first = groupAt(clause, 0); return first?.kind === 'singular' && !first.definite && first.head.kind === 'people' && !clause.items.slice(1, k - 1).some((item) => item.kind === 'group' && item.group.kind === 'counted') ? 0 : -1; };

/** "toddler among wounded": those harmed, as a headline has it. */
const isBareHarmed = (clause: Clause, k: number): boolean => clause.sentence.headline && ['wounded', 'injured', 'killed', 'hurt'].includes(normAt(clause.lattice, clause.items[k]?.first ?? -1)) && groupAt(clause, k + 1) === null;

/** "among the Russian dead": where the phrase of the dead begins. */
const amongTheir = (clause: Clause, k: number): number => (itemWord(clause, k - 1) === 'the' && itemWord(clause, k - 2) === 'among' && normAt(clause.lattice, clause.items[k]?.first ?? -1) === 'martyrs' ? k - 1 : clause.items[k]?.kind === 'trigger' && normAt(clause.lattice, clause.items[k]?.first ?? -1) === 'dead' && itemWord(clause, k - 2) === 'the' && itemWord(clause, k - 3) === 'among' ? k - 2 : k);

/** "the 38 dead included 21 Greeks": the figure and its parts. */
function includedIn(clause: Clause, k: number): readonly Draft[] {
  const item = clause.items[k];
  const [figure, part] = [groupAt(clause, k - 1), groupAt(clause, k + 2)];
  if (item?.kind !== 'trigger' || item.trigger.kind !== 'state' || !['included', 'include', 'includes'].includes(itemWord(clause, k + 1)) || figure?.kind !== 'counted' || !part || part.kind === 'plural') return [];
  return [draftOf({ group: figure, trigger: item, effect: item.trigger.effect, rule: 'intransitive', voice: 'passive' }), ...drafts(clause, { positions: joinedRight(clause, k + 2), k, effect: item.trigger.effect })];
}

/** "Nine boys are among the slain villagers": a participle before the people they were among. */
function amongTheSlain(clause: Clause, k: number): { readonly at: number; readonly effect: Effect } | null {
  const item = clause.items[k];
  if (item?.kind !== 'trigger' || item.trigger.kind !== 'verb' || itemWord(clause, k - 1) !== 'the' || itemWord(clause, k - 2) !== 'among' || groupAt(clause, k + 1)?.kind !== 'plural') return null;
  const at = subjectBefore(clause, k - 2);
  return groupAt(clause, at)?.kind === 'counted' ? { at, effect: item.trigger.effect } : null;
}

/** "The youngest victim", behind nine dead and thirty hurt, died. */
const isOldestVictim = (clause: Clause, k: number): boolean => ['youngest', 'oldest'].includes(normAt(clause.lattice, (groupAt(clause, k)?.last ?? 0) - 2));

/** "Another victim was Amanda Geissler": who a victim was. */
function victimIs(clause: Clause, k: number): number {
  const group = groupAt(clause, k);
  if (group?.kind !== 'singular' || !(normAt(clause.lattice, group.last - 1) === 'victim' || (group.definite && group.inner === 'killed')) || clause.items[k + 1]?.kind !== 'skip') return -1;
  for (let at = k + 2; at < Math.min(k + 5, clause.items.length); at++) {
    const named = groupAt(clause, at);
    if (named) return named.kind === 'named' || (normAt(clause.lattice, group.last - 1) === 'victim' && (clause.carried === 'killed' || ['youngest', 'oldest'].includes(normAt(clause.lattice, group.last - 2))) && named.kind === 'singular' && !named.definite && named.head.kind === 'people' && at === k + 2) ? at : -1;
    if (clause.items[at]?.kind === 'trigger') return -1;
  }
  return -1;
}

/** "among the seven victims": the figure itself. */
function theFigure(clause: Clause, k: number, effect: Effect): readonly Draft[] {
  const group = groupAt(clause, k);
  if (group?.head.kind === 'effect') return [draftOf({ group, trigger: { first: group.head.at, last: group.last }, effect, rule: 'countedNoun', voice: 'noun' })];
  return group?.head.kind === 'people' ? [draftOf({ group, trigger: group.words, effect, rule: 'theDeadWere', voice: 'noun' })] : [];
}

/** "among the 12 dead": a counted group with its state behind it. */
function effectOfCounted(clause: Clause, k: number): Effect | null {
  const group = groupAt(clause, k);
  if (itemWord(clause, k - 1) !== 'among') return null;
  if (group?.kind !== 'counted') return null;
  if (group.head.kind === 'effect') return group.head.effect;
  if (group.head.kind === 'people' && normAt(clause.lattice, group.words.first) === 'victims') return 'killed';
  if (group.head.kind === 'none' && group.definite) return clause.carried;
  const next = clause.items[k + 1];
  return next?.kind === 'trigger' && (next.trigger.kind === 'state' || next.trigger.kind === 'verb') ? next.trigger.effect : null;
}

/** "A cameraman was among", "A and B were also named as among": an auxiliary must lead to "among". */
function subjectBefore(clause: Clause, among: number): number {
  if (isNobody(clause, among - 1) || (clause.sentence.telegraphic && groupAt(clause, among - 1) !== null)) return among - 1;
  for (let at = among - 1; at >= Math.max(0, among - 6); at--) {
    const item = clause.items[at];
    if (item?.kind === 'skip' && item.auxiliary) return subjectOf(clause, at);
    if (item?.kind !== 'skip' && !NAMING.has(itemWord(clause, at))) return -1;
  }
  return -1;
}

/** An auxiliary leads to "among": of whom it is said stands before. */
const isSaidOfOthers = (clause: Clause, among: number): boolean => { const was = clause.items[among - 1]; return was?.kind === 'skip' && was.auxiliary && itemWord(clause, among - 2) !== 'there'; };

const NAMING = new Set(['named', 'identified', 'listed', 'as', 'counted', 'being', 'yesterday', 'today', 'confirmed']);

/** "Among them were two nurses": those of the sentence before. "There was no fighter among them", behind dead and wounded, speaks of the dead. */
function effectOfThem(clause: Clause, k: number): Effect | null {
  if (k === 0 && itemWord(clause, k) === 'they') return ['include', 'included'].includes(itemWord(clause, 1)) ? clause.carried : null;
  if (itemWord(clause, k) !== 'them' || itemWord(clause, k - 1) !== 'among') return null;
  if (isNobody(clause, k - 2)) return clause.carried === 'injured' ? 'killed' : clause.carried;
  return k === 1 || subjectBefore(clause, k - 1) >= 0 ? clause.carried : null;
}

const isNobody = (clause: Clause, k: number): boolean => groupAt(clause, k)?.numeral?.amount.kind === 'zero';

/** "The week's dead include", "our wounded include": whose they are stands before. */
function ourDead(clause: Clause, k: number): Effect | null {
  const item = clause.items[k];
  const owned = item?.kind === 'trigger' && item.trigger.kind === 'state' && ["'s", "'", 'our', 'their', 'its', 'his'].includes(normAt(clause.lattice, item.first - 1));
  return owned && ['include', 'included', 'comprise', 'comprised'].includes(itemWord(clause, k + 1)) ? item.trigger.effect : null;
}

const SAYS_WHO = new Set(['include', 'includes', 'included', 'including', 'comprised', 'comprise', 'comprises', 'as', ':']);

/** The people named behind "the dead": after "were", "included", "were named as", or right behind "among the dead". */
function peopleAfter(clause: Clause, from: number, among: boolean): number {
  let says = among;
  for (let at = from + 1, end = from + 7; at < Math.min(end, clause.items.length); at++) {
    const item = clause.items[at];
    const group = groupAt(clause, at);
    if (group && speaks(clause, at)) return -1;
    const named = says ? namedBehindOffice(clause, at) : -1;
    if (named > 0) return named;
    if (group) return says && group.kind !== 'plural' && (mayBeVictim(group, { careful: true }) || (group.kind === 'singular' && group.size > 1)) || (says && group.kind === 'named') ? at : -1;
    if (item?.kind === 'skip') { says ||= item.auxiliary; continue; }
    if (item?.kind !== 'word') return -1;
    const word = itemWord(clause, at);
    // "Among the dead, according to the manifest, were".
    const aside = word === ',' && itemWord(clause, at + 1) === 'according' ? clause.items.findIndex((_, n) => n > at + 2 && n < at + 8 && itemWord(clause, n) === ',') : -1;
    if (aside > 0) { at = aside; end = aside + 4; continue; }
    if (word === 'by') { const as = behindAs(clause, at); if (as > 0) { at = as; end = as + 3; says = true; continue; } }
    if (SAYS_WHO.has(word)) { says = true; continue; }
    if (!['identified', 'named', 'believed', 'to', 'in', 'the', 'attack', 'blast', 'crash', 'by', 'officials', 'police', ',', 'at', 'least', 'second', 'first', 'strike', 'fire', 'bombing', 'of', 'month', 'week', 'day', 'year', 'night'].includes(word)) return -1;
    if (word === 'by') says = false;
  }
  return -1;
}

const OFFICE_REACH = 9;

/** "Among the dead is the unit's commander, Colonel Andrei Gordeyev", "are the keeper of the shrine, Omar Shah, 74, and": the name behind what somebody is, by its article and comma. */
function namedBehindOffice(clause: Clause, from: number): number {
  const { lattice, items } = clause;
  const first = items[from]?.first ?? 0;
  if (normAt(lattice, first) !== 'the' && !(groupAt(clause, from)?.kind === 'singular' && normAt(lattice, first) === 'the')) return -1;
  for (let at = from + 1; at < Math.min(from + OFFICE_REACH, items.length - 1); at++) {
    if (itemWord(clause, at) === ',') return groupAt(clause, at + 1)?.kind === 'named' && !speaks(clause, at + 1) ? at + 1 : -1;
    if (items[at]?.kind === 'trigger' || items[at]?.kind === 'skip' || groupAt(clause, at)?.kind === 'counted') return -1;
  }
  return -1;
}

/** "identified by the county coroner as": the item of "as", or 0. */
function behindAs(clause: Clause, by: number): number {
  for (let at = by + 1; at < Math.min(by + 8, clause.items.length); at++) {
    if (itemWord(clause, at) === 'as') return at;
    if (clause.items[at]?.kind === 'trigger' || itemWord(clause, at) === ',') return 0;
  }
  return 0;
}

function drafts(clause: Clause, of: { readonly positions: readonly number[]; readonly k: number; readonly effect: Effect }): readonly Draft[] {
  const trigger = clause.items[of.k];
  return of.positions.flatMap((at) => {
    const group = groupAt(clause, at);
    if (!trigger || !group || group.kind === 'plural') return [];
    return [draftOf({ group, trigger, effect: of.effect, rule: 'subset', voice: 'noun' })];
  });
}
