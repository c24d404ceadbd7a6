import type { Sentence } from '../text/structure.ts';
import type { Effect } from '../lexicon/terms.ts';
import { KIND_BITS } from '../lexicon/tags.ts';
import type { TagOf } from '../lexicon/tags.ts';
import { withoutContrasts } from './contrasts.ts';
import type { Contrast } from './contrasts.ts';
import type { DateMention } from './dates.ts';
import type { Glance } from './glance.ts';
import { countedGroup, isBracketed } from './groups.ts';
import type { Group } from './group.ts';
import { cueAt, hasKind, kindAt, mayOpen, normAt, opensIn, tagAt } from './lattice.ts';
import type { Lattice, Range } from './lattice.ts';
import { maskOf } from './masks.ts';
import type { DatesByToken } from './masks.ts';
import type { Token } from '../text/tokens.ts';
import { ledNumeralAt, numeralAt } from './numerals.ts';
import { namedGroup, surnameGroup } from './namedPeople.ts';
import { bareGroup, everyoneGroup, ordinalGroup, ownedGroup, pluralGroup, pronounGroup, singularGroup, unknownGroup } from './peopleWithoutNumber.ts';
import { separatedVerb } from './separated.ts';
import { thoseBefore } from './thoseBefore.ts';
import type { LedNumeral, Numeral } from './numerals.ts';
import { OPENS } from '../lexicon/openers.ts';

/** What can make people victims: a verb, a state, a noun, a toll. */
export type Trigger =
  | { readonly kind: 'verb'; readonly tag: TagOf<'verb'>; readonly effect: Effect; readonly separated?: true }
  | { readonly kind: 'state'; readonly effect: Effect }
  | { readonly kind: 'count'; readonly effect: Effect }
  | { readonly kind: 'toll'; readonly effect: Effect }
  | { readonly kind: 'losses'; readonly effect: Effect }
  | { readonly kind: 'those'; readonly effect: Effect }
  | { readonly kind: 'lives' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'noInformation' };

/** A sentence as the recognizers see it: groups of people, triggers, words that may be passed over, and the rest. */
export type Item =
  | ({ readonly kind: 'group'; readonly group: Group } & Range)
  | ({ readonly kind: 'trigger'; readonly trigger: Trigger } & Range)
  | ({ readonly kind: 'skip'; readonly auxiliary: boolean } & Range)
  | ({ readonly kind: 'word' } & Range);

export interface Clause {
  readonly lattice: Lattice;
  readonly sentence: Sentence;
  readonly items: readonly Item[];
  /** Numbers that are said not to be the number, and those that are meant. */
  readonly contrasts: readonly Contrast[];
  /** What its words may open, all together (openers.ts). */
  readonly opens: number;
  /** May something be claimed in it by its own words? Without, only a number can point back to `carried`. */
  readonly harm: boolean;
  /** The effect of the last people counted in the sentence before, in the same paragraph or the one before: "Three were children." */
  readonly carried: Effect | null;
  /** The effects of the numbers told in the sentences before. */
  readonly figures: ReadonlyMap<number, Effect>;
  /** Numerals that count something else, with the reason. */
  readonly setAside: readonly MaskedNumeral[];
}

export interface MaskedNumeral { readonly numeral: Numeral; readonly reason: string; readonly range: Range }

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
  const day = token.norm === 'on' ? build.dates[i + 1] : undefined;
  if (day && i + 1 < build.limit) return dateItem(build, { first: i, from: i + 1, mention: day });
  if (isPlain(build, i)) return { kind: 'word', first: i, last: i + 1 };
  const separated = build.closer !== null && i < build.closer.first ? null : separatedVerb(lattice, i, build.limit);
  if (separated) { build.closer = separated.closer; return { kind: 'trigger', trigger: { kind: 'verb', tag: separated.tag, effect: separated.tag.effect, separated: true }, first: i, last: i + 1 }; }
  const noInformation = cueAt(lattice, i, 'noInformation');
  if (noInformation > 0) return { kind: 'trigger', trigger: { kind: 'noInformation' }, first: i, last: i + noInformation };
  const phrase = nounTriggerAt(lattice, i);
  if (phrase && phrase.last - phrase.first > 1) return phrase;
  const everyone = everyoneGroup(lattice, i) ?? thoseBefore(lattice, i, build.sentence);
  if (everyone) return { kind: 'group', group: everyone, first: i, last: everyone.last };
  const led = ledNumeralAt(lattice, i);
  const masked = led !== null && led.first < led.numeral.first && maskOf(lattice, led.numeral, build.dates) !== null;
  const aged = masked ? singularGroup(lattice, i, build.limit) : null;
  if (aged) return { kind: 'group', group: aged, first: i, last: aged.last };
  if (led && !masked) return numeralItem(build, led);
  return phrase ?? triggerAt(lattice, i) ?? groupItem(build, i) ?? plainItem(lattice, i);
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

/** "death toll", "heavy losses": noun phrases whose first word may look like something else ("number of ..."). */
function nounTriggerAt(lattice: Lattice, i: number): Extract<Item, { kind: 'trigger' }> | null {
  if (!hasKind(lattice, i, KIND_BITS.toll | KIND_BITS.losses | KIND_BITS.those)) return null;
  const toll = tagAt(lattice, i, 'toll');
  const losses = tagAt(lattice, i, 'losses');
  const those = tagAt(lattice, i, 'those');
  if (those && !(normAt(lattice, i + 1) === 'bodies' && normAt(lattice, i + 2) === 'of') && those.length > Math.max(toll?.length ?? 0, losses?.length ?? 0) && !tagAt(lattice, i + those.length, 'person')) return { kind: 'trigger', trigger: { kind: 'those', effect: those.tag.effect }, first: i, last: i + those.length };
  // "put the number treated at 14".
  const hurt = toll !== null && HURT.has(normAt(lattice, i + toll.length));
  if (toll && toll.length >= (losses?.length ?? 0)) return { kind: 'trigger', trigger: { kind: 'toll', effect: hurt ? 'injured' : toll.tag.effect }, first: i, last: i + toll.length + (hurt ? 1 : 0) };
  return losses ? { kind: 'trigger', trigger: { kind: 'losses', effect: losses.tag.effect }, first: i, last: i + losses.length } : null;
}

const HURT: ReadonlySet<string> = new Set(['treated', 'hospitalised', 'hospitalized', 'hurt', 'injured', 'wounded']);

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

const EFFECTS = KIND_BITS.verb | KIND_BITS.state | KIND_BITS.count | KIND_BITS.lives | KIND_BITS.leave;

function triggerAt(lattice: Lattice, i: number): Item | null {
  if (!hasKind(lattice, i, EFFECTS)) return null;
  const verb = tagAt(lattice, i, 'verb');
  const state = tagAt(lattice, i, 'state');
  const count = tagAt(lattice, i, 'count');
  if (state && normAt(lattice, i) === 'dead' && normAt(lattice, i + 1) === 'in' && normAt(lattice, i + 3) === 'water') return null;
  // "burns to 60 % of his body".
  if (count && normAt(lattice, i) === 'body' && normAt(lattice, i - 2) === 'of' && ['%', 'cent', 'percent', 'third', 'quarter', 'half'].includes(normAt(lattice, i - 3))) return null;
  // "two dead horses".
  if (state && normAt(lattice, i) === 'dead' && tagAt(lattice, i + 1, 'thing')?.tag.reason === 'animals') return null;
  if (state && normAt(lattice, i) === 'dead' && normAt(lattice, i + 1) === 'and' && normAt(lattice, i + 2) === 'buried') return null;
  if (count && normAt(lattice, i) === 'remains' && (tagAt(lattice, i + 1, 'state') || ['in', 'under', 'at', 'hospitalised', 'hospitalized', 'critical'].includes(normAt(lattice, i + 1)))) return null;
  if (verb && ['crush', 'club', 'knife', 'stone', 'gas'].includes(normAt(lattice, i)) && ['the', 'a', 'this', 'that'].includes(normAt(lattice, i - 1))) return null;
  // "was put down to a fault": a cause, no killing.
  if (verb && normAt(lattice, i) === 'put' && normAt(lattice, i + 2) === 'to') return null;
  if (verb && HOLDS.has(normAt(lattice, i)) && verb.length === 1 && !holdsPeople(lattice, i)) return null;
  if (verb && normAt(lattice, i).startsWith('hang') && ['on', 'out', 'over', 'around', 'up'].includes(normAt(lattice, i + 1))) return null;
  if (state && normAt(lattice, i) === 'in' && ['died', 'die', 'dies', 'dying', 'death', 'deaths'].includes(normAt(lattice, i - 1))) return null;
  const longest = Math.max(verb?.length ?? 0, state?.length ?? 0, count?.length ?? 0);
  const at = (trigger: Trigger): Item => ({ kind: 'trigger', trigger, first: i, last: i + longest });
  if (longest === 0) return heldPhrase(lattice, i);
  if (verb && verb.length === longest) return at({ kind: 'verb', tag: verb.tag, effect: verb.tag.effect });
  if (state && state.length === longest) return at({ kind: 'state', effect: state.tag.effect });
  return at({ kind: 'count', effect: (count as NonNullable<typeof count>).tag.effect });
}

const HOLDS = new Set(['hold', 'holds', 'held', 'holding']);

const MANY = new Set(['hundreds', 'dozens', 'scores']);

const CELLS = new Set(['school', 'house', 'building', 'camp', 'base', 'prison', 'jail', 'mosque', 'church', 'monastery', 'temple', 'barracks', 'basement', 'warehouse', 'cell']);

/** "were held in the school": people are, talks are not. */
const isHeldInside = (lattice: Lattice, i: number): boolean => normAt(lattice, i) === 'held' && ['were', 'was', 'being', 'been'].includes(normAt(lattice, i - 1)) && ['in', 'inside', 'at'].includes(normAt(lattice, i + 1)) && [2, 3, 4].some((n) => CELLS.has(normAt(lattice, i + n)));

/** "held the contractor responsible": blamed, not held. */
function isBlamed(lattice: Lattice, i: number): boolean {
  for (let at = i + 1; at < i + 9 && kindAt(lattice, at) !== 'mark'; at++) if (['responsible', 'accountable', 'liable'].includes(normAt(lattice, at))) return true;
  return false;
}

/** "holding two truckers", "held by militants", "held hostage": people are held, bridges and meetings are held as well. */
function holdsPeople(lattice: Lattice, i: number): boolean {
  if (normAt(lattice, i + 1) === 'by' || isHeldInside(lattice, i)) return true;
  if (isBlamed(lattice, i)) return false;
  if (normAt(lattice, i + 1) === '(' && kindAt(lattice, i + 2) === 'number' && tagAt(lattice, i + 4, 'person')) return true;
  if (MANY.has(normAt(lattice, i + 1))) for (let at = i + 2; at < i + 12; at++) if (tagAt(lattice, at, 'count')?.tag.effect === 'captured') return true;
  for (let at = i + 1; at < i + 6; at++) { if (tagAt(lattice, at, 'person')) return true; if (kindAt(lattice, at) === 'mark') return false; }
  return false;
}

/** "claimed the lives of", "claimed 12 lives", "left". */
function heldPhrase(lattice: Lattice, i: number): Item | null {
  if (tagAt(lattice, i, 'lives') && (livesFollow(lattice, i + 1) || (normAt(lattice, i).startsWith('claim') && ledNumeralAt(lattice, i + 1)) || costsMen(lattice, i))) return { kind: 'trigger', trigger: { kind: 'lives' }, first: i, last: i + 1 };
  return tagAt(lattice, i, 'leave') ? { kind: 'trigger', trigger: { kind: 'leave' }, first: i, last: i + 1 } : null;
}

/** "cost the operation over 500 men": soldiers or men by their number, within the next few words. */
function costsMen(lattice: Lattice, i: number): boolean {
  if (!['cost', 'costs', 'costing'].includes(normAt(lattice, i))) return false;
  for (let at = i + 1; at < i + 6; at++) {
    const led = ledNumeralAt(lattice, at);
    if (led) { const person = tagAt(lattice, led.numeral.last, 'person'); return person?.tag.class === 'combatant' || normAt(lattice, led.numeral.last) === 'men'; }
  }
  return false;
}

const LIVES = new Set(['lives', 'life', 'throats', 'throat']);
const THROATS = new Set(['throats', 'throat']);

/** "lives" or "life" within the next few words; what is slit or cut is a throat. */
function livesFollow(lattice: Lattice, from: number): boolean {
  const words = /^(?:slit|cut)/.test(normAt(lattice, from - 1)) ? THROATS : LIVES;
  const reach = normAt(lattice, from - 1).startsWith('cost') ? 16 : 7;
  for (let i = from; i < from + reach && normAt(lattice, i) !== '.'; i++) if (words.has(normAt(lattice, i))) return true;
  return false;
}

function groupItem(build: Build, i: number): Item | null {
  const { lattice, limit } = build;
  const telegraphic = build.telegraphic || followsHeadlineVerb(lattice, i) || followsOwnKin(lattice, i);
  const group = singularGroup(lattice, i, limit) ?? bareGroup(lattice, i, { limit, telegraphic }) ?? namedGroup(lattice, i, { limit, titleCase: build.titleCase }) ?? pluralGroup(lattice, i, limit) ?? pronounGroup(lattice, i) ?? ownedGroup(lattice, i, limit) ?? surnameGroup(lattice, i, build.surnames) ?? ordinalGroup(lattice, i) ?? unknownGroup(lattice, i, limit);
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

const WOUNDS: ReadonlySet<string> = new Set(['injuries', 'wounds', 'burns', 'fractures', 'injury', 'wound', 'bruises']);

const endsLikeAdverb = (norm: string): boolean => norm.endsWith('ly') && norm.length > 4 && !['family', 'assembly', 'supply', 'italy', 'reply', 'anomaly'].includes(norm);

function plainItem(lattice: Lattice, i: number): Item {
  const auxiliary = cueAt(lattice, i, 'auxiliary');
  const adverb = cueAt(lattice, i, 'adverb');
  if (auxiliary > 0 && auxiliary >= adverb && !getsWounds(lattice, i)) return { kind: 'skip', auxiliary: true, first: i, last: i + auxiliary };
  if (adverb > 0 || endsLikeAdverb(normAt(lattice, i))) return { kind: 'skip', auxiliary: false, first: i, last: i + Math.max(adverb, 1) };
  return { kind: 'word', first: i, last: i + 1 };
}
