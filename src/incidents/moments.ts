import type { Claim } from '../claims/claim.ts';
import { borderOf, isDaysAfter, isDaysLater, isElsewhere, isFound, isOfOtherDay, isRespective, LOOKED_AT, NEAR } from './claimGroups.ts';
import { opensAnew } from './opensAnew.ts';
import { isOfTheFirst, ofThatAttack } from './lookedBack.ts';
import { endOf, isBehind, isRecalled, isShifted, startOf } from './claimSpans.ts';
import { STANDS } from './eventDay.ts';
import { isOfDeathsOnly } from './deathDays.ts';
import { isInner } from './inner.ts';
import { later } from './later.ts';
import { daysOf, ownDay } from './momentDays.ts';
import { asPlaced } from './named.ts';
import { placesOf } from './names.ts';
import type { Named } from './names.ts';
import { partOf, passageAt, withoutPart } from './passages.ts';
import type { ArticleText, Passage } from './passages.ts';
import { periodOf } from './periods.ts';
import type { Period } from './periods.ts';
import { shiftFor } from './shifts.ts';
import { isWhereTold, listedFor, thatTown, there, toldBefore } from './there.ts';
import { placeOfClause } from './whereClause.ts';
import { isOnward, isSeparate, isTimed, laterIn } from './turns.ts';
import type { Shift } from './turns.ts';

/** The claims of one sentence, with what the sentences since the claim before lead up to. */
export interface Moment {
  readonly claims: readonly Claim[];
  readonly passage: Passage;
  /** Its own sentence last. */
  readonly lead: readonly Passage[];
  readonly places: readonly string[];
  /** The names that say so. */
  readonly placed: readonly Named[];
  /** What contains its places, as far as it is known. */
  readonly around: readonly string[];
  readonly targets: readonly string[];
  /** How people came to harm, as its sentence and those before it in its paragraph say. Looked for where it is asked: a text with one happening has nothing to part by it. */
  readonly means: () => readonly string[];
  /** The days that the sentence itself states. */
  readonly days: readonly string[];
  /** They are the happening's beyond doubt: "Tuesday's ambush". */
  readonly owned: boolean;
  /** They are days on which one or two persons died, and perhaps of what had happened before. */
  readonly thin: boolean;
  /** The month, season or year that its sentence states, where it states no day. */
  readonly period: Period | null;
  readonly districts: readonly (readonly [string, string])[];
  readonly separate: boolean;
  /** It goes back to the first of two: "the toll of the first strike". */
  readonly first: boolean;
  /** "Hours later": perhaps another happening of the day. */
  readonly later: boolean;
  /** What leads up to it begins, in a paragraph of its own, with a time of its own: "This afternoon, ...". */
  readonly timed: boolean;
  /** A sentence that leads up to it goes on with what was told before: "The attack took place near Karsan." */
  readonly onward: boolean;
  /** Told in a clause that recalls another happening: "in revenge for the killing of 19". */
  readonly recalled: boolean;
  readonly shift: number;
  readonly opens: boolean;
  /** An entry of a list begins between it and the claim before. */
  readonly entry: boolean;
  /** Somewhere the article names the place of another happening in passing: "following the attack at X". */
  readonly recalls: boolean;
  /** Names that look alike and that the article tells apart. */
  readonly apart: ArticleText['apart'];
  /** Told in one breath with another happening of the kind: "with four deaths and one death respectively". */
  readonly beside: boolean;
  /** It takes for known what happened: "hurt by the bomb". */
  readonly supposes: boolean;
  /** "There was no fighter among the dead": it speaks of those who were told. */
  readonly amongThem: boolean;
  /** It begins with what was told before: "The bus fell on the road to Karsan". */
  readonly definite: boolean;
  /** A paragraph begins with what befell somebody or something that was not spoken of: "A pirogue overturned yesterday". */
  readonly anew: boolean;
}

/** Claims by sentence; where the reader parts one long sentence into scenes of their own, by scene. Cumulative ones only part what leads up to others. */
export function momentsOf(claims: readonly Claim[], text: ArticleText): readonly Moment[] {
  const groups: { readonly index: number; readonly claims: Claim[] }[] = [];
  for (const claim of [...claims].sort((a, b) => a.quote.start - b.quote.start)) {
    const index = passageAt(text, claim.quote.start)?.index ?? 0;
    const last = groups.at(-1);
    const passage = text.passages[index] as Passage;
    const joins = last !== undefined && last.index === index && (last.claims.some((c) => (c.scene === claim.scene && isOfOneScope(c, claim)) || isOfOneDay(c, claim)) || isFound(last.claims, claim, text, passage)) && !isElsewhere(last.claims, claim, passage, text.doc.article.text) && isRecalled(last.claims, passage) === isRecalled([claim], passage) && isShifted(last.claims, passage) === isShifted([claim], passage) && !isDaysAfter(last.claims, claim, passage, text) && !isDaysLater(last.claims, claim, passage, text);
    if (joins) last.claims.push(claim); else groups.push({ index, claims: [claim] });
  }
  const moments: Moment[] = [];
  let before: Group | null = null;
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i] as Group;
    const moment = momentOf({ text, index: group.index, claims: group.claims, before, next: groups[i + 1] ?? null });
    if (group.claims[0]?.scope !== 'cumulative') moments.push(moment);
    if (!moment.recalled) before = group;
  }
  return moments;
}

/** "Lists 31 names of villagers killed: twelve women and 19 men": what the sentence gives no other time for is of the time of the rest. */
const isOfOneScope = (a: Claim, b: Claim): boolean => a.scope === b.scope || ([a, b].every((c) => c.scope !== 'cumulative') && [a, b].every((c) => c.scope !== 'background' || c.date?.basis.kind !== 'stated') && (a.partOf === b.id || b.partOf === a.id || a.date?.from === b.date?.from));

/** Parts of one figure, and what one sentence dates to one day. */
const isOfOneDay = (a: Claim, b: Claim): boolean => a.scope !== 'cumulative' && b.scope !== 'cumulative' && (b.partOf === a.id || (a.date?.precision === 'day' && a.date.basis.kind === 'stated' && b.date?.basis.kind === 'stated' && b.date.from === a.date.from));

/** The sentence turns to something else between the claims and the words. */
const turnsBefore = (at: number, claims: readonly Claim[], all: string): boolean => isBehind(at, claims) && TURNS.test(all.slice(endOf(claims), at));

export interface Group { readonly index: number; readonly claims: readonly Claim[] }

/** So many sentences lead up to a claim; what stands farther back belongs to something else. */
const LEAD = 4;

function momentOf(of: Around): Moment {
  const { text, index, claims } = of;
  const passage = text.passages[index] as Passage;
  const lead = leadOf(of, passage);
  const scene = sceneOf(lead);
  const recalled = isRecalled(claims, passage);
  const placed = placedBy(of, { passage, scene, recalled });
  const { names, around, districts } = whereIn(placed);
  const other = ofThatAttack(text, passage);
  const { days, owned } = other ?? ownDay(of) ?? daysOf({ text, claims, opening: of.before === null || text.passages[of.before.index]?.headline === true }, lead, whereTold(placed, scene, passage));
  const { separate, later, timed, opens, entry } = saidIn(lead, of, passage);
  return {
    // A headline over two places speaks of both happenings.
    claims, passage, lead, places: passage.headline && names.length > 1 ? NO_PLACES : names, placed, around, targets: targetsOf(lead.at(-1) as Passage, scene), means: meansOf(scene, passage, text), days, owned, thin: isOfDeathsOnly({ claims, lead, days, text: text.doc.article.text, published: text.doc.article.published }), period: days.length > 0 ? null : periodOf(claims, passage, text),
    districts, separate: separate || other !== null || isPartedBehind(of, passage), first: isOfTheFirst(of, passage), shift: other?.shift ?? shiftFor(of, passage, lead), later, timed, onward: !separate && !later && lead.some((p) => !p.headline && p.shift === null && isOnward(p)), recalled, opens: opens || isWhereTold(text, passage), entry, recalls: text.recalls, apart: text.apart, beside: of.before?.index === index && [isRespective, isOfOtherDay].some((told) => told((of.before as Group).claims, claims[0] as Claim, passage, text.doc.article.text)), supposes: SUPPOSES.test(text.doc.article.text.slice(passage.start, Math.min(passage.end, passage.start + LOOKED_AT))), amongThem: AMONG_THEM.test(text.doc.article.text.slice(startOf(claims), Math.min(passage.end, startOf(claims) + NEAR))), definite: isDefinite(text.doc.article.text.slice(passage.start, Math.min(passage.end, passage.start + NEAR))), anew: opensAnew(lead, of),
  };
}

/** The claims of one sentence between those of others. */
export type Around = Group & { readonly text: ArticleText; readonly before: Group | null; readonly next: Group | null };

/** "One of the policemen hurt by the bomb": there has been a bomb. */
const SUPPOSES = /\b(?:hurt|wounded|injured|burned|burnt|maimed|buried) (?:in|by) (?:the|that) (?:roadside )?(?:bomb|blast|crash|fire|blaze|explosion|collapse|mine|slide|landslide|crush|stampede|collision)\b/i;
const AMONG_THEM = /^[^,.;]*\b(?:among|of) (?:them|(?:the|those) (?:dead|killed|victims|casualties|wounded|injured))\b/i;
/** "The collapse of a mine" is told for the first time, and "the bomb at Karsan" by its own place. */
const isDefinite = (words: string): boolean => STANDS.test(words) && !/^\W*\w+ \w+ (?:(?:of|at|in|on) an? |(?:at|in|near|on|outside) \p{Lu})/u.test(words);
const NO_PLACES: readonly string[] = [];

const NO_NAMES: readonly Named[] = [];

/** The names that say where. What stands in the paragraphs before leads up to a claim only where its own names no place. */
function placedBy(of: Around, { passage, scene, recalled }: { readonly passage: Passage; readonly scene: readonly Passage[]; readonly recalled: boolean }): readonly Named[] {
  const near = recalled ? NO_NAMES : withoutLookalikes(placesOf(namesIn(scene, passage.block)), passage, of.text);
  const told = recalled ? passage.names.filter((n) => n.aside && !n.wide).map(asPlaced) : besideClaims(near.some((n) => !n.rough) ? near : placesOf(namesIn(scene)), of, passage);
  if (told.length > 0) return there(of.text, passage) ?? told;
  const listed = recalled ? NO_NAMES : listedFor(of.text, passage);
  if (listed.length > 0) return listed;
  const behind = recalled ? NO_NAMES : placeOfClause(of.claims, passage, of.text);
  if (behind.length > 0) return behind;
  const town = there(of.text, passage) ?? thatTown(of.text, passage);
  if (town.length > 0 || recalled) return town;
  const local = passage.names.filter((n) => n.local && !n.wide);
  return local.length > 0 ? local : of.before === null || of.before.index === passage.index ? NO_NAMES : toldBefore(of.text, passage);
}

/** "The last coach was being lifted at Karsan. Seven died when a train rammed a van near Karsano": of two names that the text tells apart, the one in the claims' own sentence. */
function withoutLookalikes(named: readonly Named[], { start, end }: Passage, { apart }: ArticleText): readonly Named[] {
  const own = apart.length === 0 ? [] : named.filter((n) => n.start >= start && n.start < end);
  return own.length === 0 ? named : named.filter((n) => own.includes(n) || !own.some((o) => apart.some(([x, y]) => (x === o.name && y === n.name) || (y === o.name && x === n.name))));
}

/** The sentence of a paragraph before in which the place of some claims stands; undefined where their own paragraph names it. */
const whereTold = (placed: readonly Named[], scene: readonly Passage[], { block }: Passage): Passage | undefined =>
  scene.findLast((p) => p.block !== block && !p.headline && placed.some((n) => n.start >= p.start && n.start < p.end));

function whereIn(placed: readonly Named[]): { readonly names: readonly string[]; readonly around: readonly string[]; readonly districts: Moment['districts'] } {
  const [names, around, districts]: [string[], string[], (readonly [string, string])[]] = [[], [], []];
  for (const n of placed) {
    if (!names.includes(n.name)) names.push(n.name);
    if (n.within) around.push(n.within);
    if (n.district !== null) districts.push([n.name, n.district]);
  }
  return { names, around, districts };
}

const meansOf = (scene: readonly Passage[], { block }: Passage, text: ArticleText): Moment['means'] =>
  later(() => scene.flatMap((p) => (p.block === block && !p.headline ? text.meansIn(p) : [])));

/** What any of the sentences says that lead up to some claims. */
function saidIn(lead: readonly Passage[], { text, claims, before }: Around, { index }: Passage): Pick<Moment, 'separate' | 'later' | 'timed' | 'opens' | 'entry'> {
  const left = before === null ? -1 : text.passages[before.index]?.block;
  let [separate, later, timed, opens, entry] = [false, false, false, false, false];
  for (const p of lead) {
    separate ||= isSeparate(p);
    const at = later ? null : laterIn(p);
    later ||= at !== null && !(p.index === index && turnsBefore(at, claims, text.doc.article.text));
    timed ||= p.block !== left && isTimed(p);
    opens ||= p.names.some((n) => n.opens);
    entry ||= p.entry || p.counted;
  }
  return { separate, later, timed, opens, entry };
}

/** A sentence that opens with a place ("In Bahri, ...") leaves behind where the sentences before it were. */
export const sceneOf = (lead: readonly Passage[]): readonly Passage[] => lead.slice(Math.max(0, lead.findLastIndex((p) => p.entry || (p.counted && p.names.some((n) => n.place && !n.wide)) || opensScene(p))));

export const opensScene = (p: Passage): boolean => p.names.some((n) => n.opens && n.place && !n.wide && !isInner(n.name));

/** The places that its titles and letterhead tell of, else the known towns that they name. */
export function townsIn({ passages }: ArticleText): readonly Named[] {
  const names = passages.filter((p) => p.headline).flatMap((p) => p.names).filter((n) => !n.wide && !n.country);
  // "GENERAL HOSPITAL, ORVEL. Sub: Karsan temple incident"
  const told = names.filter((n) => n.place && !n.aside);
  return told.length > 0 ? told : names.filter((n) => n.known);
}

/** The sentences since the claim before, its own last; a title leads up to nothing, nor does another entry of a live text. */
function leadOf(of: Around, passage: Passage): readonly Passage[] {
  const { text, index } = of;
  const from = of.before === null ? 0 : of.before.index === index ? index : firstBehind(of.before.index, passage, text);
  const lead: Passage[] = [];
  for (let i = Math.max(from, index - LEAD); i < index; i++) { const p = text.passages[i] as Passage; if (!p.headline && !passage.headline && p.clock === passage.clock) lead.push(p); }
  lead.push(within(passage, of));
  return lead;
}

/** The sentences behind the claim before; in another paragraph than its, only those of paragraphs behind it: the rest of its own still speaks of it. */
function firstBehind(before: number, passage: Passage, { passages }: ArticleText): number {
  const block = (passages[before] as Passage).block;
  let at = before + 1;
  if (passage.block !== block && !(passages[before] as Passage).headline) while (at < passage.index && passages[at]?.block === block) at++;
  return at;
}

/** The names of some sentences, or of those that stand in one paragraph. */
function namesIn(passages: readonly Passage[], block: number | null = null): readonly Named[] {
  const names: Named[] = [];
  for (const p of passages) if (block === null || p.block === block) for (const n of p.names) names.push(n);
  return names;
}

/** Of several places in the claims' own sentence, the one that stands with them: "in Karsan last Saturday, and holds them responsible for the death of fifteen in Orvel". */
function besideClaims(named: readonly Named[], { text, claims }: Group & { readonly text: ArticleText }, passage: Passage): readonly Named[] {
  const spans = claims.flatMap((c) => (c.place?.basis.kind === 'stated' && c.place.basis.span.start >= passage.start && c.place.basis.span.end <= passage.end ? [c.place.basis.span] : []));
  const own = named.filter((n) => spans.some((s) => n.start >= s.start && n.start < s.end));
  if (own.length === 0 || own.length === named.length) return named;
  const all = text.doc.article.text;
  return named.filter((n) => n.start < passage.start || n.start >= passage.end || own.some((o) => o === n || !TURNED.test(all.slice(Math.min(o.start, n.start), Math.max(o.start, n.start)))));
}

/** Another clause begins between them. */
const TURNED = /, (?:and|while|but|whereas) (?!(?:in|at|near|the) )(?!\p{Lu})|; /u;

/** "Elsewhere", in what follows in its paragraph up to the next claim. */
function isPartedBehind({ text, index, next }: { readonly text: ArticleText; readonly index: number; readonly next: Group | null }, passage: Passage): boolean {
  for (let i = index + 1; i < Math.min(next?.index ?? Infinity, index + 3, text.passages.length); i++) { const p = text.passages[i] as Passage; if (p.block === passage.block && isSeparate(p)) return true; }
  return false;
}

/** Of a sentence that tells of several happenings, the names from the claim before to the claim behind. */
function within(passage: Passage, of: Around): Passage {
  const all = of.text.doc.article.text;
  const from = of.before?.index === of.index ? borderOf(of.before.claims, of.claims, passage, all) : 0;
  const to = of.next?.index === of.index ? borderOf(of.claims, of.next.claims, passage, all) : Infinity;
  const clause = passage.headline ? clauseOf(passage, of) : { start: passage.start, end: cutOf(passage, of) };
  const [first, end] = [Math.max(from, clause.start), Math.min(to, clause.end)];
  const own = first <= passage.start && end >= passage.end ? passage : partOf(passage, first, end);
  return isOutside(passage, of.claims) ? withoutPart(own, passage.shift as Shift) : own;
}

/** "A day after the attack at X, gunmen stormed Y and killed four": X is where the other one was. */
const isOutside = ({ shift }: Passage, claims: readonly Claim[]): boolean => shift?.clause === true && shift.days < 0 && !(startOf(claims) >= shift.from && startOf(claims) < shift.to);

/** Where the sentence passes on to what happened later: "killing six, and a crowded bus fell into a river hours later". */
function cutOf(passage: Passage, { text, claims }: Group & { readonly text: ArticleText }): number {
  const later = laterIn(passage);
  if (later === null || !isBehind(later, claims)) return passage.end;
  const from = endOf(claims);
  const found = TURNS.exec(text.doc.article.text.slice(from, later));
  return found === null ? passage.end : from + found.index;
}

const TURNS = /,? (?:and|while|but) (?:a|an|the|another|two|three|several|gunmen|police|troops)\b|; /i;

/** "Six dead in Karsan; gas blast in Orvel": each part of a title speaks of its own happening. */
function clauseOf(passage: Passage, { text, claims }: Group & { readonly text: ArticleText }): { readonly start: number; readonly end: number } {
  const words = text.doc.article.text;
  const at = startOf(claims);
  const [before, behind] = [words.lastIndexOf(';', at), words.indexOf(';', at)];
  return { start: Math.max(passage.start, before), end: behind < 0 ? passage.end : Math.min(passage.end, behind) };
}

/** What the sentence itself names, else the one before it or the one that sets a separate scene. */
function targetsOf(passage: Passage, lead: readonly Passage[]): readonly string[] {
  if (passage.targets.length > 0) return passage.targets;
  return lead.findLast((p) => p.targets.length > 0 && !isOfOtherTimes(p) && (p.shift !== null || (p.block === passage.block && p.index >= passage.index - 2) || isSeparate(p)))?.targets ?? [];
}

/** "A year ago a ferry was attacked": a sentence that leads up to a count may look back on another happening. */
export const isOfOtherTimes = ({ words }: Passage): boolean => OTHER_TIMES.test(words.slice(0, LOOKED_AT_FIRST));
const OTHER_TIMES = /^\W*(?:(?:about|some|nearly|almost|just|over|more than) )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|\d+) (?:years?|months?) (?:ago|before|earlier)\b|^\W*(?:last (?:year|month|winter|summer|spring|autumn)|in (?:19|20)\d\d|in \w+ (?:of )?last year)\b/i;
const LOOKED_AT_FIRST = 60;
