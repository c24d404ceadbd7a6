import { OPENS } from '../lexicon/openers.ts';
import { KIND_BITS } from '../lexicon/tags.ts';
import type { Effect } from '../lexicon/terms.ts';
import type { Sentence } from '../text/structure.ts';
import type { Token } from '../text/tokens.ts';
import type { Clause, Item, MaskedNumeral } from './clause.ts';
import { withoutContrasts } from './contrasts.ts';
import type { DateMention } from './dates.ts';
import type { Glance } from './glance.ts';
import { countedGroup, isBracketed } from './groups.ts';
import { bareGroup } from './headlinePeople.ts';
import { cueAt, hasKind, kindAt, mayOpen, normAt, opensIn, tagAt } from './lattice.ts';
import type { Lattice, Range } from './lattice.ts';
import { maskOf } from './masks.ts';
import type { DatesByToken } from './masks.ts';
import { namedGroup, surnameGroup } from './namedPeople.ts';
import { tradeAndName } from './onePerson.ts';
import { ledNumeralAt, numeralAt } from './numerals.ts';
import type { LedNumeral, Numeral } from './numerals.ts';
import { everyoneGroup, ordinalGroup, pronounGroup } from './peopleWithoutNoun.ts';
import { ownedGroup, pluralGroup, singularGroup } from './peopleWithoutNumber.ts';
import { separatedVerb } from './separated.ts';
import { thoseBefore } from './thoseBefore.ts';
import { nounTriggerAt, triggerAt } from './triggers.ts';
import { unknownGroup } from './unknownPeople.ts';
import { WOUNDS } from './wounds.ts';

/** A sentence is cut into the items of its clause: what begins at a word, in which order it is asked for, and which numbers are set aside on the way. */

interface Build {
  readonly lattice: Lattice;
  readonly sentence: Sentence;
  readonly dates: DatesByToken;
  readonly limit: number;
  readonly telegraphic: boolean;
  /** Every word of the headline bears a capital: capitals tell no names. */
  readonly titleCase: boolean;
  readonly surnames: ReadonlySet<string>;
  readonly setAside: MaskedNumeral[];
  /** The words that close a verb whose people stand inside it. */
  closer: Range | null;
}

export interface ClauseOf { readonly lattice: Lattice; readonly sentence: Sentence; readonly dates: DatesByToken; readonly surnames: ReadonlySet<string> }

/**
 * A sentence's clause, as much of it as is asked for: nothing where neither numbers nor words of harm stand; up to its last number where no claim can be made
 * of it, since its numbers are only set aside. A number alone may point back to what the sentence before tells (`carried`).
 */
export function makeClause(of: ClauseOf, asked: { readonly glance: Glance; readonly carried: Effect | null; readonly figures: ReadonlyMap<number, Effect> }): Clause {
  const { glance: { harm, numbers }, carried, figures } = asked;
  if (!harm && !numbers) return { lattice: of.lattice, sentence: of.sentence, items: [], contrasts: [], opens: 0, harm: false, carried, figures, setAside: [] };
  return cutClause(of, { harm, carried, figures, last: harm || carried !== null || figures.size > 0 ? of.sentence.last : afterLastNumber(of.lattice, of.sentence) });
}

/** Behind it a sentence has no word of a number. */
function afterLastNumber(lattice: Lattice, sentence: Range): number {
  let last = sentence.last;
  while (last > sentence.first && !mayOpen(lattice, last - 1, OPENS.number)) last--;
  return last;
}

const NO_FIGURES: ReadonlyMap<number, Effect> = new Map();

interface Asked { readonly harm: boolean; readonly carried: Effect | null; readonly figures: ReadonlyMap<number, Effect>; readonly last: number }

/** Cuts a sentence into items in one pass from left to right. */
export function cutClause(of: ClauseOf, asked: Asked = { harm: true, carried: null, figures: NO_FIGURES, last: of.sentence.last }): Clause {
  const build: Build = { lattice: of.lattice, sentence: of.sentence, dates: of.dates, limit: of.sentence.last, telegraphic: of.sentence.telegraphic, titleCase: of.sentence.telegraphic && isTitleCase(of.lattice, of.sentence), surnames: of.surnames, setAside: [], closer: null };
  const items: Item[] = [];
  for (let i = of.sentence.first; i < asked.last;) {
    const { closer } = build;
    const item = closer === null || i > closer.first ? itemAt(build, i) : i === closer.first ? { kind: 'word' as const, ...closer } : itemAt({ ...build, limit: closer.first }, i);
    items.push(item);
    i = item.last;
  }
  setAsideTheRest(build, of.sentence, items);
  const meant = withoutContrasts(items, of.lattice);
  return { lattice: of.lattice, sentence: of.sentence, items: meant.items, contrasts: meant.contrasts, opens: opensIn(of.lattice, of.sentence), harm: asked.harm, carried: asked.carried, figures: asked.figures, setAside: build.setAside };
}

function isTitleCase(lattice: Lattice, sentence: Sentence): boolean {
  let [words, capitals] = [0, 0];
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = lattice.tokens[i];
    if (token?.kind !== 'word' || token.text.length < 4) continue;
    words++;
    if (token.capital) capitals++;
  }
  return words >= 4 && capitals / words > 0.8;
}

/** A number inside another phrase ("a 34-year-old man", "14:30", "104th") is set aside too: nothing printed is passed over in silence. */
function setAsideTheRest(build: Build, sentence: Sentence, items: readonly Item[]): void {
  let first = sentence.first;
  while (first < sentence.last && kindAt(build.lattice, first) !== 'number') first++;
  if (first === sentence.last) return;
  const covered = new Set<number>();
  const cover = (range: Range): void => { for (let i = range.first; i < range.last; i++) covered.add(i); };
  for (const aside of build.setAside) cover(aside.range);
  for (const item of items) if (item.kind === 'group' && item.group.numeral) cover(item.group.numeral);
  for (let i = first; i < sentence.last; i++) {
    if (kindAt(build.lattice, i) !== 'number' || covered.has(i)) continue;
    const numeral = numeralAt(build.lattice, i) ?? bareNumeral(i);
    build.setAside.push({ numeral, reason: maskOf(build.lattice, numeral, build.dates) ?? 'no number of people', range: { first: i, last: i + 1 } });
  }
}

function itemAt(build: Build, i: number): Item {
  const { lattice } = build;
  const token = lattice.tokens[i];
  if (!token || token.kind === 'mark' || token.kind === 'break') return (token?.text === '(' && bracketed(build, i)) || { kind: 'word', first: i, last: i + 1 };
  const date = build.dates[i];
  if (date) return dateItem(build, { first: i, from: i, mention: date });
  const from = dayFrom(lattice, i);
  const day = from > i ? build.dates[from] : undefined;
  if (day?.first === from && from < build.limit) return dateItem(build, { first: i, from, mention: day });
  if (isPlain(build, i)) return { kind: 'word', first: i, last: i + 1 };
  const separated = build.closer !== null && i < build.closer.first ? null : separatedVerb(lattice, i, build.limit);
  if (separated) { build.closer = separated.closer; return { kind: 'trigger', trigger: { kind: 'verb', tag: separated.tag, effect: separated.tag.effect, separated: true }, first: i, last: i + 1 }; }
  const noInformation = cueAt(lattice, i, 'noInformation');
  if (noInformation > 0) return { kind: 'trigger', trigger: { kind: 'noInformation' }, first: i, last: i + noInformation };
  const phrase = nounTriggerAt(lattice, i);
  if (phrase && phrase.last - phrase.first > 1) return phrase;
  const everyone = everyoneGroup(lattice, i) ?? thoseBefore(lattice, i, build.sentence);
  if (everyone) return { kind: 'group', group: everyone, first: i, last: everyone.last };
  if (isTotalOf(lattice, i)) return { kind: 'skip', auxiliary: false, first: i, last: i + 3 };
  const led = ledNumeralAt(lattice, i);
  const masked = led !== null && led.first < led.numeral.first && maskOf(lattice, led.numeral, build.dates) !== null;
  const aged = masked ? singularGroup(lattice, i, build.limit) : null;
  if (aged) return { kind: 'group', group: aged, first: i, last: aged.last };
  if (led && !masked) { const item = numeralItem(build, led); return item.kind === 'word' ? agedName(build, led.numeral) ?? item : item; }
  return phrase ?? triggerAt(lattice, i) ?? groupItem(build, i) ?? plainItem(lattice, i);
}

/** "on (5 June)", "on the (6th)", "Saturday the (6th)": where the date behind the small words begins; `i` where none leads to one. */
function dayFrom(lattice: Lattice, i: number): number {
  const on = normAt(lattice, i) === 'on' ? i + 1 : i;
  return normAt(lattice, on) === 'the' && kindAt(lattice, on + 1) === 'number' ? on + 1 : on;
}

/** "had abducted a total of (five engineers)": nothing but the number behind the verb. */
const isTotalOf = (lattice: Lattice, i: number): boolean => normAt(lattice, i + 1) === 'total' && normAt(lattice, i + 2) === 'of' && ['a', 'the'].includes(normAt(lattice, i)) && hasKind(lattice, i - 1, KIND_BITS.verb);

/** "a volunteer, 34-year-old Omar Dallu,": the age belongs to the name behind it. */
function agedName(build: Build, { core: { first, last } }: Numeral): Item | null {
  const { lattice, limit } = build;
  const old = /^(?:-|years?-old)$/.test(normAt(lattice, last)) ? [last, last + 1].find((i) => normAt(lattice, i).endsWith('year-old')) : undefined;
  const named = old === undefined ? null : namedGroup(lattice, old + 1, { limit, titleCase: build.titleCase });
  return named ? { kind: 'group', group: { ...named, first }, first, last: named.last } : null;
}

/** "(19) villagers": the brackets belong to the number. */
function bracketed(build: Build, i: number): Item | null {
  const led = kindAt(build.lattice, i + 1) === 'number' ? ledNumeralAt(build.lattice, i + 1) : null;
  const item = led && isBracketed(build.lattice, led.numeral) ? numeralItem(build, led) : null;
  return item?.kind === 'group' ? { kind: 'group', group: { ...item.group, first: i }, first: i, last: Math.max(item.last, i + 3) } : null;
}

/** Most words of a text are in no list and begin nothing: they are passed over at once. */
function isPlain(build: Build, i: number): boolean {
  const { lattice } = build;
  const token = lattice.tokens[i] as Token;
  if (token.kind !== 'word' || token.capital || build.telegraphic || lattice.kinds[i] !== 0 || ((lattice.opens[i] as number) & OPENS.any) !== 0) return false;
  return !token.norm.endsWith('ly') && !hasKind(lattice, i - 1, KIND_BITS.verb);
}

/** A date, with the "on" before it or without. */
function dateItem(build: Build, of: { readonly first: number; readonly from: number; readonly mention: DateMention }): Item {
  const { first, from, mention } = of;
  const numeral = numeralInside(build.lattice, { first: from, last: mention.last });
  if (numeral) build.setAside.push({ numeral, reason: 'date', range: { first: mention.first, last: mention.last } });
  return { kind: 'skip', auxiliary: false, first, last: Math.min(mention.last, build.limit) };
}

function numeralInside(lattice: Lattice, range: Range): Numeral | null {
  for (let i = range.first; i < range.last; i++) {
    if (kindAt(lattice, i) === 'number') return numeralAt(lattice, i) ?? bareNumeral(i);
  }
  return null;
}

const bareNumeral = (i: number): Numeral => ({ first: i, last: i + 1, core: { first: i, last: i + 1 }, amount: { kind: 'number', n: 0 }, bound: null, form: 'digits' });

function numeralItem(build: Build, led: LedNumeral): Item {
  const { lattice, limit } = build;
  const { numeral } = led;
  const mask = numeral.core.last > limit ? 'number of a thing' : maskOf(lattice, numeral, build.dates);
  if (mask !== null) {
    build.setAside.push({ numeral, reason: mask, range: numeral });
    return { kind: 'word', first: led.first, last: Math.min(mask === 'number of children' ? pastChildren(lattice, numeral.last) : numeral.last, limit) };
  }
  const group = countedGroup(lattice, led, isDayBehind(build, numeral.last) ? numeral.last : limit);
  if (group.head.kind !== 'thing') return { kind: 'group', group, first: group.first, last: Math.max(group.last, group.first + 1) };
  const reason = numeral.amount.kind === 'share' ? 'share of a thing' : group.head.reason;
  build.setAside.push({ numeral, reason, range: { first: group.first, last: group.last } });
  return { kind: 'word', first: group.first, last: group.last };
}

/** "killed two last month", "wounded four yesterday": the number is of nobody named. */
function isDayBehind({ lattice, dates }: Build, at: number): boolean {
  const day = dates[at];
  return day?.first === at && (['last', 'yesterday', 'today', 'tonight', 'this', 'earlier'].includes(normAt(lattice, at)) || kindAt(lattice, day.last) !== 'word');
}

/** "(father of five) daughters", "two sons and a daughter": his children are none of those told of. */
function pastChildren(lattice: Lattice, from: number): number {
  let at = from;
  while (at < from + 2 && kindAt(lattice, at) === 'word' && !tagAt(lattice, at, 'person') && tagAt(lattice, at + 1, 'person')?.tag.number === 'plural') at++;
  const children = tagAt(lattice, at, 'person');
  if (!children) return from;
  at += children.length;
  const more = normAt(lattice, at) === 'and' ? tagAt(lattice, at + 2, 'person') : null;
  return more && (numeralAt(lattice, at + 1) !== null || ['a', 'one'].includes(normAt(lattice, at + 1))) ? at + 2 + more.length : at;
}

function groupItem(build: Build, i: number): Item | null {
  const { lattice, limit } = build;
  const telegraphic = build.telegraphic || followsHeadlineVerb(lattice, i) || followsOwnKin(lattice, i);
  const group = singularGroup(lattice, i, limit) ?? bareGroup(lattice, i, { limit, telegraphic }) ?? namedGroup(lattice, i, { limit, titleCase: build.titleCase }) ?? tradeAndName(lattice, i, limit) ?? pluralGroup(lattice, i, limit) ?? pronounGroup(lattice, i) ?? ownedGroup(lattice, i, limit) ?? surnameGroup(lattice, i, build.surnames) ?? ordinalGroup(lattice, i) ?? unknownGroup(lattice, i, limit);
  return group ? { kind: 'group', group, first: group.first, last: group.last } : null;
}

/** "his wife and infant daughter": whose the second is stands with the first. */
const followsOwnKin = (lattice: Lattice, i: number): boolean => normAt(lattice, i - 1) === 'and' && tagAt(lattice, i - 2, 'person')?.tag.category !== undefined && [3, 4].some((n) => ['his', 'her', 'their', 'my'].includes(normAt(lattice, i - n)));

/** "Forces kill teen": after a verb in the present a bare noun is headline style wherever it stands. */
function followsHeadlineVerb(lattice: Lattice, i: number): boolean {
  const verb = tagAt(lattice, i - 1, 'verb');
  return verb !== null && verb.length === 1 && verb.tag.forms.some((f) => f === 'base' || f === 'present') && !verb.tag.forms.includes('past') && normAt(lattice, i - 2) !== 'to';
}

/** "five passers-by got splinter injuries". */
const getsWounds = (lattice: Lattice, i: number): boolean => ['got', 'get', 'gets'].includes(normAt(lattice, i)) && [1, 2, 3].some((n) => WOUNDS.has(normAt(lattice, i + n)));

const endsLikeAdverb = (norm: string): boolean => norm.endsWith('ly') && norm.length > 4 && !['family', 'assembly', 'supply', 'italy', 'reply', 'anomaly'].includes(norm);

function plainItem(lattice: Lattice, i: number): Item {
  const auxiliary = cueAt(lattice, i, 'auxiliary');
  const adverb = cueAt(lattice, i, 'adverb');
  if (auxiliary > 0 && auxiliary >= adverb && !getsWounds(lattice, i)) return { kind: 'skip', auxiliary: true, first: i, last: i + auxiliary };
  if (adverb > 0 || endsLikeAdverb(normAt(lattice, i))) return { kind: 'skip', auxiliary: false, first: i, last: i + Math.max(adverb, 1) };
  return { kind: 'word', first: i, last: i + 1 };
}
