import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import type { Group } from '../group.ts';
import { OPENS } from '../../lexicon/openers.ts';
import { STOPS } from '../phraseWords.ts';
import { cueAt, isCapital, kindAt, normAt, tagAt } from '../lattice.ts';
import type { Range } from '../lattice.ts';
import { draftOf } from '../draft.ts';
import { joinedRight } from '../joined.ts';
import { groupAt, hasPredicate, itemWord, nearestEffect } from '../navigate.ts';
import { needsArmed } from './arrests.ts';
import { bodyAt, bodyBehind } from '../slots/belonging.ts';
import type { Recognizer } from '../recognizer.ts';

export const ofTheFigure: Recognizer = {
  name: 'ofTheFigure',
  words: 'Eleven of the 26 killed were children; three were children: a part of a figure, told by who they were',
  examples: [
    ['Eleven of the 26 killed were children.', 'Eleven killed; 26 killed'],
    ['Of the 26 dead, eleven were children.', '26 killed; eleven killed'],
    ['Thirteen of the victims were children.', 'Thirteen killed'],
    ['The blast killed nine people. Four of them were women.', 'nine killed; Four killed'],
    ['Police said three of the dead, two girls and a boy, were under ten.', 'three killed; two killed; a killed'],
    ['The blast killed 14 people and 17 others were hurt. Of the 14, seven were clerics and four were nurses.', '14 killed; 17 injured; 14 killed; seven killed; four killed'],
    ['The drone killed three men. One of them was Karim Haddad, a commander.', 'three killed; Karim Haddad killed'],
    ['Raids killed 94 people. Seventeen were under eighteen.', '94 killed; Seventeen killed'],
    ['The shelling killed seventeen. Thirteen are from the market. The other four are of one house.', 'seventeen killed; Thirteen killed; four killed'],
    ['Raids killed 22 citizens and six guards. Thirteen of the citizens are from Aleppo.', '22 killed; six killed; Thirteen killed'],
    ['We documented the killing of 164 civilians. For 121 of them we hold the militia responsible.', '164 killed; 121 killed'],
    ['Nine workers died. Six were from Peru and three from Chile.', 'Nine killed; Six killed; three killed'],
    ['The raid killed five people. One was a boy of 12.', 'five killed; One killed'],
    ['One of those killed is a cousin of the mayor.', 'One killed'],
    ['Six of those killed, two women and a child among them, died when a car was bombed.', 'Six killed; two killed; a killed'],
    ['A raid left 27 dead. Red Cross staff report that 11 of the dead were displaced people.', '27 killed; 11 killed'],
    ['The raid killed 61 people, of whom 42 were civilians and 19 fighters.', '61 killed; 42 killed; 19 killed'],
    ['The raid killed fifteen villagers and two guards. Nine of the villagers were women.', 'fifteen killed; two killed; Nine killed'],
    ['Raids killed 148 people. By our records 117 of the dead were civilians, 19 belonged to the army and 12 to the rebels.', '148 killed; 117 killed; 19 killed; 12 killed'],
    ['Nine of the dead were women and two were children.', 'Nine killed; two killed'],
    ['The blast killed nine people. At least four were women.', 'nine killed; At least four killed'],
    ['The raid killed 24 people. Two of them were sanitation workers.', '24 killed; Two killed'],
    ['The raid killed eight people. Seven are soldiers and one is the driver of their car.', 'eight killed; Seven killed; one killed'],
    ['Eleven people were killed. Nine of the victims have been handed over to their families.', 'Eleven killed; Nine killed'],
  ],
  counterExamples: ['The hall holds seventeen. Thirteen are from the market. The other four are of one house.', 'Of the houses 19 belonged to the army and 12 to the church.', 'The shop sold nine cars. One of them was Rosa Duarte, the owner, says.', 'The council has nine members. Four of them are women.', 'The council has nine teachers. Four of the teachers were women.'],
  at: ['counted'],
  looksBack: 'figures',
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group?.kind !== 'counted' || (group.more && !isTheRest(clause, group) && !(k === 0 && normAt(clause.lattice, group.first) === 'the')) || (group.numeral?.amount.kind === 'share' && !(group.head.kind === 'pronoun' && ['them', 'whom'].includes(group.head.word)))) return [];
    const among = ofTheDead(clause, k, group);
    if (among) {
      const were = among.told.length === 0 ? predicateOf(clause, k, 8) : null;
      return [group, ...among.told].map((some) => ({ ...draftOf({ group: some, trigger: among, effect: among.effect, rule: 'subset', voice: 'noun' }), ...(were ? { about: were.about } : {}) }));
    }
    const named = clause.carried === null ? null : namedOne(clause, k, group);
    if (named && clause.carried !== null) return [draftOf({ group: named, trigger: group, effect: clause.carried, rule: 'subset', voice: 'noun' })];
    if (clause.carried !== null && isOfAge(clause, k)) return [draftOf({ group, trigger: group, effect: clause.carried, rule: 'subset', voice: 'noun' })];
    if (clause.carried === 'killed' && isBlamed(clause, k, group)) return [draftOf({ group, trigger: group, effect: 'killed', rule: 'subset', voice: 'noun' })];
    const members = belonging(clause, k);
    if (members.length > 0) return members.map(({ group: some, about, effect: of }) => ({ ...draftOf({ group: some, trigger: some, effect: of, rule: 'subset', voice: 'noun' }), ...(about ? { about } : {}) }));
    const origins = clause.carried === null ? [] : fromWhere(clause, k);
    if (origins.length > 0) return origins.map((some) => draftOf({ group: some, trigger: some, effect: clause.carried as Effect, rule: 'subset', voice: 'noun' }));
    const one = group.head.kind === 'none' && !group.definite && (k === 0 || ['and', ','].includes(itemWord(clause, k - 1))) ? whoThatWas(clause, k, group) : null;
    const ofOne = one ? effectBefore(clause, k) ?? clause.carried : null;
    if (one && ofOne !== null) return [{ ...draftOf({ group, trigger: one, effect: ofOne, rule: 'subset', voice: 'noun' }), about: one }];
    const next = nextOfThem(clause, k, group);
    if (next !== null) return [draftOf({ group, trigger: group, effect: next, rule: 'subset', voice: 'noun' })];
    const told = predicateOf(clause, k, group.head.kind === 'pronoun' || effectWithin(clause, group) !== null ? 8 : 3);
    if (!told) return isOfTheDead(clause, k, group) ? [draftOf({ group, trigger: group, effect: effectWithin(clause, group) as Effect, rule: 'subset', voice: 'noun' })] : [];
    const within = effectWithin(clause, group);
    const alone = isOfThosePeople(clause, group) || group.head.kind === 'none' || group.head.kind === 'pronoun' || told.ofFigure || within !== null;
    const effect = told.effect ?? within ?? ofWhichFigure(clause, k) ?? effectBefore(clause, k) ?? clause.carried;
    if (!alone || effect === null) return [];
    return [{ ...draftOf({ group, trigger: told.range, effect, rule: 'subset', voice: 'noun' }), about: told.about }, ...alsoTold(clause, told.at).map(({ group: also, about }) => ({ ...draftOf({ group: also, trigger: about ?? told.range, effect, rule: 'subset', voice: 'noun' }), about: about ?? undefined }))];
  },
};

/** "Of the 26 dead, 14 were women; four were soldiers; seven had been on the bus; and one was a washerman": the next of them behind a semicolon, whatever is told of it. */
function nextOfThem(clause: Clause, k: number, { head, definite, more, last }: Group): Effect | null {
  const { lattice, sentence, items } = clause;
  const joint = ['and', 'while'].includes(itemWord(clause, k - 1)) ? k - 2 : k - 1;
  if (head.kind !== 'none' || definite || more || itemWord(clause, joint) !== ';' || normAt(lattice, sentence.first) !== 'of' || !(cueAt(lattice, last, 'auxiliary') > 0)) return null;
  for (let at = k + 1; at < items.length && itemWord(clause, at) !== ';'; at++) { const item = items[at]; if (item?.kind === 'trigger' && (item.trigger.kind === 'verb' || item.trigger.kind === 'state')) return null; }
  const figure = items.slice(0, 6).find((item) => item.kind === 'trigger' || (item.kind === 'group' && item.group.head.kind === 'effect'));
  if (figure?.kind === 'group') return figure.group.head.kind === 'effect' ? figure.group.head.effect : null;
  return figure?.kind === 'trigger' && 'effect' in figure.trigger && figure.trigger.kind !== 'verb' ? figure.trigger.effect : null;
}

/** "the other 265 served in the army": those of a figure who are left. */
const isTheRest = ({ lattice }: Clause, group: Group): boolean => normAt(lattice, group.first) === 'the' && ['other', 'remaining'].includes(normAt(lattice, group.first + 1)) && group.head.kind === 'unknown';

/** "(fifteen villagers were shot.) Nine of the villagers were women": people by the word with which the sentence before counts its harmed. */
function isOfThosePeople({ lattice, carried, sentence }: Clause, group: Group): boolean {
  const noun = normAt(lattice, group.last - 1);
  if (carried === null || group.head.kind !== 'people' || group.head.persons.some((p) => ['militants', 'fighters', 'attackers'].includes(p.category)) || group.last - group.count.last !== 3 || normAt(lattice, group.count.last) !== 'of' || !['the', 'these', 'those'].includes(normAt(lattice, group.count.last + 1))) return false;
  for (let i = sentence.first - 1; i >= Math.max(0, sentence.first - 40); i--) if (normAt(lattice, i) === noun) return [1, 2].some((n) => ((lattice.opens[i - n] ?? 0) & OPENS.number) !== 0);
  return false;
}

/** "one of the wounded, a driver, (was flown to Toledo)", "one of those killed is my cousin": whatever is told of them, they are of that number; unless their own fate follows. */
function ofTheDead(clause: Clause, k: number, group: Group): (Range & { readonly effect: Effect; readonly told: readonly Group[] }) | null {
  if (group.head.kind !== 'pronoun' || group.numeral?.amount.kind !== 'number') return null;
  const next = clause.items[k + 1];
  if (group.head.word === 'those' && next?.kind === 'trigger' && 'effect' in next.trigger && next.trigger.effect === 'killed' && itemWord(clause, k + 2) === ',') return { first: next.first, last: next.last, effect: 'killed', told: joinedRight(clause, k + 3).flatMap((at) => groupAt(clause, at) ?? []) };
  if (group.head.word === 'those') return next?.kind === 'trigger' && 'effect' in next.trigger && !needsArmed(clause, k + 1) && clause.items[k + 2]?.kind === 'skip' && !isFateBehind(clause, k + 2) ? { first: next.first, last: next.last, effect: next.trigger.effect, told: [] } : null;
  const within = effectWithin(clause, group);
  if (within === null || itemWord(clause, k + 1) !== ',' || !groupAt(clause, k + 2) || isFateBehind(clause, k + 2)) return null;
  const told = joinedRight(clause, k + 2).flatMap((at) => groupAt(clause, at) ?? []);
  return { first: group.count.last, last: group.last, effect: within, told: told.length > 1 ? told : [] };
}

/** "Families of three of the deceased cremated the bodies". */
const isOfTheDead = (clause: Clause, k: number, group: Group): boolean => !isDeadThing(clause, group) && ((isOfVictims(clause, group) && clause.items[k + 1]?.kind !== 'trigger' && !isFateBehind(clause, k + 1)) || group.head.kind === 'pronoun' && group.head.word !== 'those' && ['killed', 'injured'].includes(effectWithin(clause, group) ?? '') && clause.items[k + 1]?.kind !== 'trigger' && !isFateBehind(clause, k + 1));

/** "one of the dead ends", "two of the dead whales": a noun that no list knows follows. */
const isDeadThing = ({ lattice, sentence }: Clause, group: Group): boolean => normAt(lattice, group.last - 1) === 'dead' && group.last < sentence.last && kindAt(lattice, group.last) === 'word' && !isCapital(lattice, group.last) && lattice.kinds[group.last] === 0 && !STOPS.has(normAt(lattice, group.last)) && /[^s]s$/.test(normAt(lattice, group.last)) && normAt(lattice, group.last) !== 'as';

/** "Nine of the victims have been identified", where dead have been told of. */
const isOfVictims = ({ lattice, carried }: Clause, group: Group): boolean => carried === 'killed' && group.head.kind === 'people' && !group.more && normAt(lattice, group.last - 1) === 'victims' && normAt(lattice, group.last - 2) === 'the' && normAt(lattice, group.last - 3) === 'of';

/** Another harm is told of them in the same clause. */
function isFateBehind(clause: Clause, from: number): boolean {
  for (let at = from; at < Math.min(from + 10, clause.items.length); at++) {
    const item = clause.items[at];
    if (item?.kind === 'trigger' && 'effect' in item.trigger && item.trigger.effect === 'displaced' && groupAt(clause, at + 1)) continue;
    if (item?.kind === 'trigger') return item.trigger.kind === 'verb' || (item.trigger.kind === 'state' && item.trigger.effect === 'killed');
    if ([';', '.'].includes(itemWord(clause, at))) return false;
  }
  return false;
}

/** "Of the 14, seven were clerics": the effect of the figure that the text takes up, which need not be the last one. */
function ofWhichFigure(clause: Clause, k: number): Effect | null {
  if (itemWord(clause, 0) !== 'of' && itemWord(clause, k - 1) !== 'of') return null;
  const figure = groupAt(clause, 1);
  return k > 1 && figure?.definite === true && figure.numeral?.amount.kind === 'number' ? clause.figures.get(figure.numeral.amount.n) ?? null : null;
}

/** "One of them was Saleh Omar, a commander": who it was, by name. */
function namedOne(clause: Clause, k: number, group: Group): Group | null {
  const one = k === 0 && ((group.head.kind === 'pronoun' && group.head.word === 'them') || group.head.kind === 'none') && group.numeral?.amount.kind === 'number' && group.numeral.amount.n === 1;
  const who = one && clause.items[1]?.kind === 'skip' && ['is', 'was'].includes(itemWord(clause, 1)) ? groupAt(clause, 2) : null;
  return who?.kind === 'named' || (who?.kind === 'singular' && who.head.kind === 'people' && ['his', 'her', 'their', 'my', 'our'].includes(normAt(clause.lattice, who.first))) ? who : null;
}

/** "Seventeen were under eighteen": at the head of its sentence. */
const isOfAge = (clause: Clause, k: number): boolean => k === 0 && clause.items[1]?.kind === 'skip' && clause.items[1].auxiliary && clause.items[2]?.kind !== 'trigger' && /^(?:under|aged|below|younger)$/.test(clause.lattice.tokens[clause.items[2]?.first ?? -1]?.norm ?? '') && clause.items.length <= 6;

/** "For 121 of them it holds the militia responsible", "for nine of these it blames the army": at the head of a sentence. */
function isBlamed({ lattice, sentence }: Clause, k: number, { first, last, head }: Group): boolean {
  if (k !== 1 || head.kind !== 'pronoun' || !['them', 'these', 'those'].includes(head.word) || normAt(lattice, first - 1) !== 'for') return false;
  for (let i = last; i < Math.min(last + 10, sentence.last) && ![';', '.'].includes(normAt(lattice, i)); i++) if (['responsible', 'blames', 'blame', 'blamed', 'accuses', 'accountable'].includes(normAt(lattice, i))) return true;
  return false;
}

/** Where the dead come from, by its noun. */
const PLACES: ReadonlySet<string> = new Set(['market', 'city', 'town', 'village', 'camp', 'district', 'quarter', 'neighbourhood', 'neighborhood', 'school', 'mosque', 'church', 'suburb', 'valley', 'coast', 'island', 'factory', 'mine']);

/** "Eighteen were from China and one from Laos; the other three were Koreans": a sentence that tells where each of them came from. */
function fromWhere(clause: Clause, k: number): readonly Group[] {
  const { lattice, items } = clause;
  const comes = (at: number): boolean => itemWord(clause, at) === 'from' && (isCapital(lattice, items[at]?.last ?? -1) || [1, 2].some((n) => ['same', 'one'].includes(normAt(lattice, (items[at]?.first ?? 0) + n))) || (clause.carried === 'killed' && normAt(lattice, items[at]?.last ?? -1) === 'the' && PLACES.has(normAt(lattice, (items[at]?.last ?? 0) + 1))));
  const first = groupAt(clause, k);
  if (k === 0 && first?.kind === 'counted' && normAt(lattice, first.first) === 'the' && first.more && first.head.kind === 'none' && ['are', 'were'].includes(itemWord(clause, 1)) && ['of', 'from'].includes(itemWord(clause, 2)) && clause.carried === 'killed') return [first];
  if (k !== 0 || !(first?.head.kind === 'none' || (first && isOfThosePeople(clause, first))) || !['were', 'was', 'came', 'are', 'is'].includes(itemWord(clause, 1)) || !comes(2)) return [];
  return [first, ...items.flatMap((_, at) => {
    const group = at > 2 ? groupAt(clause, at) : null;
    const other = group?.definite === true && group.more && ['were', 'was', 'are', 'came'].includes(itemWord(clause, at + 1));
    return group?.kind === 'counted' && (comes(at + 1) || other) && ['none', 'pronoun'].includes(group.head.kind) ? [group] : [];
  })];
}

/** "(117 of the dead were civilians,) 19 belonged to the army or the police and 12 to the rebels": to whom they belonged. */
function belonging(clause: Clause, k: number): readonly { readonly group: Group; readonly about: Group | null; readonly effect: Effect }[] {
  const told = groupAt(clause, k);
  if (told?.kind !== 'counted' || !['none', 'pronoun', 'unknown'].includes(told.head.kind)) return [];
  const { lattice } = clause;
  const verb = told.head.kind === 'unknown' && told.words.first >= told.count.last;
  const from = bodyBehind(lattice, told.count.last);
  const to = from === null ? '' : normAt(lattice, from - 1);
  if (from === null || (bodyAt(lattice, from) === null && to !== 'to') || (to === 'from' && from === told.count.last + 1)) return [];
  const first: Group = verb ? { ...told, last: told.words.first, head: { kind: 'none' }, words: { first: told.words.first, last: told.words.first } } : told;
  const effect = effectWithin(clause, first) ?? clause.items.slice(0, k).map((_, at) => { const before = groupAt(clause, at); return before ? effectWithin(clause, before) : null; }).findLast((one) => one !== null) ?? effectBefore(clause, k) ?? clause.carried;
  if (effect === null) return [];
  const found = [{ group: first, about: bodyAt(lattice, from) === null ? peopleFrom(clause, verb ? k + 2 : k + 3) : null, effect }];
  for (let at = k + 3; at < Math.min(k + 24, clause.items.length) && !['.', ';'].includes(itemWord(clause, at)); at++) {
    if (groupAt(clause, at)?.head.kind === 'none' && [',', 'and'].includes(itemWord(clause, at - 1)) && itemWord(clause, at + 1) === to) found.push({ group: groupAt(clause, at) as Group, about: peopleFrom(clause, at + 2), effect });
  }
  return found;
}

/** The people named behind "to the". */
const peopleFrom = (clause: Clause, from: number): Group | null => { const group = groupAt(clause, from) ?? groupAt(clause, from + 1); return group?.kind === 'plural' ? group : null; };

/** "two were children": the people without a number right behind an auxiliary. */
export function whatTheyWere(clause: Clause, k: number): Group | null {
  const [was, people] = [clause.items[k + 1], groupAt(clause, k + 2)];
  return was?.kind === 'skip' && was.auxiliary && people?.kind === 'plural' ? people : null;
}

/** "and one is the driver of the car". */
function whoThatWas(clause: Clause, k: number, one: Group): Group | null {
  const who = one.numeral?.amount.kind === 'number' && one.numeral.amount.n === 1 && clause.items[k + 1]?.kind === 'skip' && ['is', 'was'].includes(itemWord(clause, k + 1)) ? groupAt(clause, k + 2) : null;
  return who?.kind === 'singular' && who.head.kind === 'people' ? who : null;
}

/** "421 were civilians and 191 fighters", "nine of the dead were women and two were children": the next kind with a number of its own. */
function alsoTold(clause: Clause, at: number): readonly { readonly group: Group; readonly about: Group | null }[] {
  const other = itemWord(clause, at + 1) === 'and' ? groupAt(clause, at + 2) : null;
  if (other?.kind !== 'counted') return [];
  const about = other.head.kind === 'none' ? whatTheyWere(clause, at + 2) ?? whoThatWas(clause, at + 2, other) : null;
  return about || (other.head.kind === 'people' && !hasPredicate(clause, at + 2) && [',', '.', ';', ''].includes(itemWord(clause, at + 3))) ? [{ group: other, about }] : [];
}

interface Told { readonly at: number; readonly about: NonNullable<ReturnType<typeof groupAt>>; readonly effect: Effect | null; readonly range: { readonly first: number; readonly last: number }; readonly ofFigure: boolean }

/** "... were children": an auxiliary, then people without a number; a figure with its effect ("of the 26 killed") may stand between. */
function predicateOf(clause: Clause, k: number, reach: number): Told | null {
  let effect: Effect | null = null;
  let auxiliary = false;
  for (let at = k + 1; at <= Math.min(k + reach, clause.items.length - 1); at++) {
    const item = clause.items[at];
    if (item?.kind === 'skip') { auxiliary ||= item.auxiliary; continue; }
    if (auxiliary && isTradeWord(clause, at)) continue;
    const group = groupAt(clause, at);
    if (group?.kind === 'plural' && auxiliary) return { at, about: group, effect, range: group.words, ofFigure: effect !== null };
    if (item?.kind === 'trigger' && item.trigger.kind === 'verb' && item.trigger.tag.armed) return null;
    if (item?.kind === 'trigger' && !auxiliary && 'effect' in item.trigger) { effect = item.trigger.effect; continue; }
    if (group?.kind === 'counted' && !auxiliary) continue;
    if (item?.kind === 'word' && ['of', 'the', 'those', ','].includes(itemWord(clause, at)) && !auxiliary) continue;
    return null;
  }
  return null;
}

/** "were sanitation workers": a bare word right before the people without a number. */
function isTradeWord(clause: Clause, at: number): boolean {
  const item = clause.items[at];
  const next = groupAt(clause, at + 1) ?? groupAt(clause, at + 2);
  return item?.kind === 'word' && kindAt(clause.lattice, item.first) === 'word' && next?.kind === 'plural' && !next.definite && !STOPS.has(itemWord(clause, at)) && !/(?:ing|ed|ly)$/.test(itemWord(clause, at)) && !['not', 'no', 'of', 'to'].includes(itemWord(clause, at));
}

/** "three of the dead", "thirteen of the victims": the effect stands in the phrase itself. */
function effectWithin(clause: Clause, group: Group): Effect | null {
  for (let i = group.count.last; i < group.last; i++) {
    const those = tagAt(clause.lattice, i, 'those') ?? tagAt(clause.lattice, i, 'state');
    if (those) return those.tag.effect;
  }
  return null;
}

/** The effect of what stands before in the sentence, never of what follows. */
function effectBefore(clause: Clause, k: number): Effect | null {
  return clause.items.slice(0, k).some((item) => item.kind === 'trigger' || (item.kind === 'group' && item.group.head.kind === 'effect')) ? nearestEffect(clause, k) : null;
}
