import type { Effect } from '../lexicon/terms.ts';
import { cueAt, normAt, tagAt } from './lattice.ts';
import type { Clause, Item } from './clause.ts';
import type { Group } from './group.ts';

/** Moves between a trigger and its people. Positions are indexes into a clause's items; -1 is "nowhere". */

export const itemAt = (clause: Clause, k: number): Item | undefined => clause.items[k];

export const groupAt = (clause: Clause, k: number): Group | null => {
  const item = clause.items[k];
  return item?.kind === 'group' ? item.group : null;
};

export const itemWord = (clause: Clause, k: number): string => {
  const item = clause.items[k];
  return item?.kind === 'word' || item?.kind === 'skip' ? normAt(clause.lattice, item.first) : '';
};

/** The item before k that is not an auxiliary or adverb; whether an auxiliary was passed on the way. */
export function beforeSkips(clause: Clause, k: number): { readonly at: number; readonly auxiliary: boolean } {
  let at = k - 1;
  let auxiliary = false;
  while (at >= 0) {
    const item = clause.items[at] as Item;
    if (item.kind === 'skip') auxiliary ||= item.auxiliary;
    else if (!['who', 'that', 'which', '“', '"', '‘', "'", '’', '”'].includes(itemWord(clause, at))) break;
    at--;
  }
  return { at, auxiliary };
}

/** The item after k that is not an adverb, nor the mark that closes a quotation of the verb alone ("neutralised" six rebels). */
export function afterAdverbs(clause: Clause, k: number): number {
  let at = k + 1;
  for (; at < clause.items.length; at++) {
    const item = clause.items[at] as Item;
    if (isClosing(clause, at)) continue;
    if (item.kind !== 'skip' || item.auxiliary) break;
  }
  return at;
}

const isClosing = (clause: Clause, at: number): boolean => ['”', '"', '’'].includes(itemWord(clause, at)) && clause.lattice.tokens[clause.items[at]?.first ?? -1]?.glued === true && clause.items[at - 1]?.kind === 'trigger';

const HARD_STOPS = new Set([';', ':', '—', '–', 'that', 'but', 'while', 'whereas', 'after', 'when']);
const FARTHEST = 14;

/** Is the group a part named behind its whole: "five people, including a child"? */
export function followsSubsetCue(clause: Clause, k: number): boolean {
  const item = clause.items[k];
  if (!item) return false;
  for (let i = item.first - 4; i < item.first; i++) {
    const length = cueAt(clause.lattice, i, 'subset');
    if (length > 0 && (i + length === item.first || normAt(clause.lattice, item.first - 1) === 'and')) return true;
  }
  return false;
}

/**
 * The group that is a trigger's subject: right before it, or farther left when an auxiliary shows that the trigger is a predicate.
 * Parts ("including a child") and appositions are passed over in favour of the counted group they belong to.
 */
export function subjectOf(clause: Clause, k: number): number {
  const pair = pairedBefore(clause, k);
  if (pair >= 0) return subjectOf(clause, pair);
  const { at, auxiliary: led } = beforeSkips(clause, k);
  const joined = joinedPredicate(clause, at);
  if (joined >= 0) return leftward(clause, joined);
  const auxiliary = led || isFinite(clause, k);
  if (at < 0 || ['they', 'it', 'we', 'you', 'this', 'which'].includes(itemWord(clause, at))) return -1;
  const named = namedBy(clause, at);
  if (named >= 0) return named;
  if (groupAt(clause, at) && !followsSubsetCue(clause, at) && !isInfinitiveObject(clause, at) && !(auxiliary && isPlaced(clause, at))) return auxiliary ? ofTheFigure(clause, firstOfPair(clause, at)) : firstOfPair(clause, at);
  if (!auxiliary && !groupAt(clause, at) && itemWord(clause, at) !== ',') return -1;
  return leftward(clause, at);
}

/** "Three persons named by relatives (remain missing)": the people, not those who named them; -1 where nobody did. */
function namedBy(clause: Clause, at: number): number {
  return groupAt(clause, at) && itemWord(clause, at - 1) === 'by' && ['named', 'reported', 'listed', 'identified', 'registered'].includes(itemWord(clause, at - 2)) && groupAt(clause, at - 3) ? at - 3 : -1;
}

/** "the wedding in Bayt Sharaf": a capitalised name behind "in" is a place. */
const isPlaced = (clause: Clause, at: number): boolean => groupAt(clause, at)?.kind === 'named' && PLACED.has(normAt(clause.lattice, (clause.items[at] as Item).first - 1));

/** "kidnapped and killed": the verb before, with which this one shares its subject. */
function pairedBefore(clause: Clause, k: number): number {
  let at = k - 1;
  while (clause.items[at]?.kind === 'skip') at--;
  if (itemWord(clause, at) !== 'and' && itemWord(clause, at) !== 'or' && itemWord(clause, at) !== 'then') return -1;
  const before = clause.items[at - 1];
  return before?.kind === 'trigger' && before.trigger.kind === 'verb' && before.trigger.tag.forms.includes('participle') ? at - 1 : -1;
}

/** "died" needs no auxiliary to be a predicate; "killed" does. */
function isFinite(clause: Clause, k: number): boolean {
  const item = clause.items[k];
  return item?.kind === 'trigger' && item.trigger.kind === 'verb' && item.trigger.tag.valency === 'intransitive' && !item.trigger.tag.forms.includes('ing');
}

/** "were ambushed and shot dead": a participle with its auxiliary stands before "and"; the item before the auxiliary, or -1. */
function joinedPredicate(clause: Clause, at: number): number {
  if (itemWord(clause, at) !== 'and' || clause.items[at - 1]?.kind !== 'word' || !/(ed|en|shot|hit)$/.test(itemWord(clause, at - 1))) return -1;
  let before = at - 2;
  let led = false;
  for (let item = clause.items[before]; item?.kind === 'skip'; item = clause.items[before]) { led ||= item.auxiliary; before--; }
  return led ? before : -1;
}

/** "Seven of the 14 survivors were taken to hospital": seven are meant, not the fourteen. */
function ofTheFigure(clause: Clause, k: number): number {
  let at = k - 1;
  while (['of', 'the', 'those', 'these'].includes(itemWord(clause, at))) at--;
  const before = at < k - 1 ? groupAt(clause, at) : null;
  return before?.kind === 'counted' && before.head.kind === 'pronoun' && before.head.word === 'figure' ? at : k;
}

/** Words whose object is nobody's subject: "on their first holiday as a family". */
const GOVERN = new Set(['as', 'on', 'with', 'for', 'of', 'from', 'by', 'at', 'in', 'to', 'near', 'behind', 'against']);

const PLACED = new Set(['in', 'at', 'near', 'to', 'from']);

/** The subject of a plain verb at `k`, however far left: "A man who went to her aid suffered wounds". */
export function farSubject(clause: Clause, k: number): number {
  const { at } = beforeSkips(clause, k);
  if (at < 0) return -1;
  return groupAt(clause, at) && !followsSubsetCue(clause, at) && !GOVERN.has(normAt(clause.lattice, (clause.items[at] as Item).first - 1)) ? firstOfPair(clause, at) : leftward(clause, at);
}

function leftward(clause: Clause, from: number): number {
  let fallback = -1;
  for (let at = from, steps = 0; at >= 0 && steps < FARTHEST; at--, steps++) {
    const item = clause.items[at] as Item;
    if (item.kind === 'trigger' && item.trigger.kind !== 'leave') { if (fallback < 0 && isReduced(clause, at)) return firstOfPair(clause, ofTheFigure(clause, at - 1)); break; }
    if (item.kind === 'word' && ['rest', 'remainder'].includes(itemWord(clause, at))) return -1;
    if (item.kind === 'word' && (HARD_STOPS.has(itemWord(clause, at)) || tagAt(clause.lattice, item.first, 'report'))) break;
    if (item.kind !== 'group' || followsSubsetCue(clause, at) || isInfinitiveObject(clause, at)) continue;
    if (item.group.kind === 'counted') return ofTheFigure(clause, at);
    if ((item.group.kind === 'named' ? PLACED : GOVERN).has(normAt(clause.lattice, item.first - 1))) continue;
    if (fallback < 0) fallback = at;
  }
  return fallback < 0 ? -1 : firstOfPair(clause, fallback);
}

/** "A man stabbed outside a pub (has died)", "six of the seven men abducted from a bus (were found dead)": a participle right behind its people, without an auxiliary. */
function isReduced(clause: Clause, at: number): boolean {
  const item = clause.items[at];
  const group = groupAt(clause, at - 1);
  return item?.kind === 'trigger' && item.trigger.kind === 'verb' && ['injured', 'captured'].includes(item.trigger.effect) && item.trigger.tag.forms.includes('participle') && group !== null && group.size === 1 && !followsSubsetCue(clause, at - 1);
}

/** "sent to rescue the crew": the object of an infinitive is nobody's subject. */
const isInfinitiveObject = (clause: Clause, at: number): boolean => {
  const first = clause.items[at]?.first ?? 0;
  return normAt(clause.lattice, first - 2) === 'to' && clause.items[at - 1]?.kind === 'word';
};

const JOINTS = new Set(['and', ',', 'or', 'plus', '&']);

/** Groups joined to the left of a subject: "40 soldiers and 130 civilians were killed". */
export function joinedLeft(clause: Clause, k: number): readonly number[] {
  const found = [k];
  for (let at = k - 1; at >= 0;) {
    if (introducesNames(clause, at)) { at--; continue; }
    const before = pastPredicate(clause, pastAlias(clause, passJoints(clause, at, -1)));
    const group = before === at ? null : groupAt(clause, before);
    if (!group || group.kind === 'plural' || isObject(clause, before) || isTollsFigure(clause, before) || followsSubsetCue(clause, before)) break;
    if (!isApposition(clause, before, found[0] as number) || !isClosed(clause, found[0] as number)) found.unshift(before);
    at = before - 1;
  }
  return found;
}

/** "her sons Mateo, 9, and Bruno, 4": a plural right before the names of those whom it means. */
const introducesNames = (clause: Clause, at: number): boolean => groupAt(clause, at)?.kind === 'plural' && groupAt(clause, at + 1)?.kind === 'named';

/** "Death toll from the attack now 30, over 50 people abducted": the toll's number suffers no second harm. */
function isTollsFigure(clause: Clause, k: number): boolean {
  const group = groupAt(clause, k);
  if (group?.kind !== 'counted' || group.head.kind !== 'none' || !['now', 'at', 'to', 'reaches', 'hits'].includes(normAt(clause.lattice, group.first - 1))) return false;
  return clause.items.slice(0, k).some((item) => item.kind === 'trigger' && item.trigger.kind === 'toll');
}

/** "An American woman, believed to be a civilian, and an Afghan girl": what somebody is believed to be is no second person; the position of the first. */
function pastPredicate(clause: Clause, k: number): number {
  const group = groupAt(clause, k);
  if (group?.kind !== 'singular' || !['be', 'as'].includes(normAt(clause.lattice, group.first - 1))) return k;
  for (let at = k - 1; at >= Math.max(0, k - 8); at--) if (groupAt(clause, at)) return itemWord(clause, at + 1) === ',' ? at : k;
  return k;
}

/** "Lieutenant Warsame, known as Dhagaweyne, and two of his men": back over the other name. */
function pastAlias(clause: Clause, k: number): number {
  if (groupAt(clause, k)?.kind === 'counted' || itemWord(clause, k + 1) !== ',') return k;
  for (let at = k; at >= Math.max(1, k - 5); at--) {
    if (['known', 'nicknamed', 'alias'].includes(itemWord(clause, at))) return itemWord(clause, at - 1) === ',' ? at - 2 : k;
    if (itemWord(clause, at) === ',' || clause.items[at]?.kind === 'trigger') return k;
  }
  return k;
}

/** Groups joined to the right of an object: "killing 3 soldiers, two policemen and a child". A group with a predicate of its own is not joined. */
export function joinedRight(clause: Clause, k: number): readonly number[] {
  const found = [k];
  for (let at = k + 1; at < clause.items.length;) {
    const next = passJoints(clause, at, 1);
    const group = next === at && !isLostComma(clause, found.at(-1) as number, next) ? null : groupAt(clause, next);
    if (!group || group.kind === 'plural' || hasPredicate(clause, next) || speaks(clause, next) || (followsSubsetCue(clause, next) && !followsSubsetCue(clause, k))) break;
    if (group.head.kind === 'none' && isManner(clause, next + 1)) break;
    if (!isApposition(clause, found.at(-1) as number, next)) found.push(next);
    else at = Math.max(next, closedAt(clause, next) - 1);
    at = Math.max(at, next) + 1;
  }
  return found;
}

/** "62 civilians 31 soldiers and 17 rebels": two counted groups side by side. */
function isLostComma(clause: Clause, a: number, b: number): boolean {
  const [first, second] = [groupAt(clause, a), groupAt(clause, b)];
  return b === a + 1 && first?.kind === 'counted' && second?.kind === 'counted' && first.head.kind === 'people' && second.head.kind === 'people';
}

/** ", a conductor on route 7, and her son": where the apposition that begins at `k` is closed by its comma, or `k`. */
function closedAt(clause: Clause, k: number): number {
  for (let at = k + 1; at < Math.min(k + 8, clause.items.length); at++) {
    if (itemWord(clause, at) === ',') return at;
    if (clause.items[at]?.kind === 'trigger' || clause.items[at]?.kind === 'group') return k;
  }
  return k;
}

const MANNERS = new Set(['seriously', 'critically', 'badly', 'severely', 'gravely', 'lightly', 'slightly', 'fatally']);

/** "injured 40, four critically": a part told by how it was hurt. */
const isManner = (clause: Clause, k: number): boolean => clause.items[k]?.kind === 'skip' && MANNERS.has(itemWord(clause, k)) && clause.items[k + 1]?.kind !== 'trigger';

/** Of two words for one person the name is the better evidence behind "the" ("The captain, La Ode Hamsir,"); "a photographer, Ruben Haak," introduces somebody, and a name given by the way ("identified as") is an addition. */
function firstOfPair(clause: Clause, k: number): number {
  let at = k - 1;
  while (at > 0 && INTRODUCES.has(itemWord(clause, at))) at--;
  const [first, second] = [groupAt(clause, at), groupAt(clause, k)];
  if (at < k - 1 && first?.kind === 'singular' && second?.kind === 'named' && at + 2 < k && itemWord(clause, at + 1) !== ',' && !first.definite) return at;
  if (at === k - 1 || !first || !second || itemWord(clause, at + 1) !== ',') return k;
  if (first.kind === 'named' && second.kind === 'singular' && !second.definite) return firstOfPair(clause, at);
  return first.kind === 'singular' && second.kind === 'named' && (k - at > 2 || normAt(clause.lattice, first.first) !== 'the') ? at : k;
}

const INTRODUCES = new Set([',', 'identified', 'named', 'known', 'as', 'called']);

/** "killing 37 civilians, the governor said": the one who says so is no victim. */
export function speaks(clause: Clause, k: number): boolean {
  let at = clause.items[k]?.last ?? 0;
  while (cueAt(clause.lattice, at, 'auxiliary') > 0 || cueAt(clause.lattice, at, 'adverb') > 0) at++;
  return tagAt(clause.lattice, at, 'report') !== null && normAt(clause.lattice, at) !== 'reported';
}

/** The second of two words for one person is set between commas: "A soldier, Corporal James Higgins, was killed". */
const isClosed = (clause: Clause, k: number): boolean => itemWord(clause, k + 1) === ',';

/** "its driver, Saleh Ali (34)", "Mary Jones, a baker": one person said twice, with nothing but a comma between. */
function isApposition(clause: Clause, a: number, b: number): boolean {
  const [first, second] = [groupAt(clause, a), groupAt(clause, b)];
  if (!first || !second || b !== a + 2 || itemWord(clause, a + 1) !== ',') return false;
  return (first.kind === 'singular' && second.kind === 'named') || (first.kind === 'named' && second.kind === 'singular');
}

function passJoints(clause: Clause, from: number, step: 1 | -1): number {
  let at = from;
  for (;;) {
    const phrase = jointPhrase(clause, at, step);
    const adverb = at !== from && clause.items[at]?.kind === 'skip' && !(clause.items[at] as Extract<Item, { kind: 'skip' }>).auxiliary;
    if (phrase === 0 && !JOINTS.has(itemWord(clause, at)) && !adverb && !isNameBreak(clause, at)) return at;
    at += step * Math.max(phrase, 1);
  }
}

/** "Maria Delgado, 52; Tyrone Banks, 45": a semicolon between names. */
const isNameBreak = (clause: Clause, at: number): boolean => itemWord(clause, at) === ';' && [at - 1, at - 2].some((n) => groupAt(clause, n)?.kind === 'named') && [at + 1, at + 2, at + 3].some((n) => groupAt(clause, n)?.kind === 'named');

const JOINT_PHRASES = [['as', 'well', 'as'], ['along', 'with'], ['together', 'with'], ['in', 'addition', 'to'], ['but', 'also']];

/** "as well as", "along with": how many items long, 0 when none stands here. */
export function jointPhrase(clause: Clause, at: number, step: 1 | -1): number {
  for (const words of JOINT_PHRASES) {
    const first = step === 1 ? at : at - words.length + 1;
    if (words.every((word, n) => wordOf(clause, first + n) === word)) return words.length;
  }
  return 0;
}

const wordOf = (clause: Clause, at: number): string => {
  const item = clause.items[at];
  return item && item.kind !== 'group' && item.kind !== 'trigger' ? normAt(clause.lattice, item.first) : '';
};

/** The group stands right behind a transitive trigger and so is its object already. */
export function isObject(clause: Clause, k: number): boolean {
  let at = k - 1;
  while (at >= 0 && clause.items[at]?.kind === 'skip' && !(clause.items[at] as Extract<Item, { kind: 'skip' }>).auxiliary) at--;
  const item = clause.items[at];
  return item?.kind === 'trigger' && ((item.trigger.kind === 'verb' && item.trigger.tag.valency === 'transitive') || item.trigger.kind === 'leave' || item.trigger.kind === 'lives');
}

/** The group is followed, auxiliaries aside, by a trigger of its own: "and 3 civilians were injured", "30 wounded". */
export function hasPredicate(clause: Clause, k: number): boolean {
  let at = k + 1;
  while (clause.items[at]?.kind === 'skip' || ['who', 'that'].includes(itemWord(clause, at))) at++;
  const item = clause.items[at];
  if (item?.kind !== 'trigger') return false;
  return item.trigger.kind === 'state' || (item.trigger.kind === 'verb' && !item.trigger.tag.forms.includes('ing'));
}

/** The effect of the whole: the nearest trigger or counted noun to the left, else (for "five people, including a child, were hurt") to the right. */
export function nearestEffect(clause: Clause, k: number): Effect | null {
  const behind = followsSubsetCue(clause, k) ? effectBehind(clause, k) : null;
  if (behind) return behind;
  for (let at = k - 1; at >= 0; at--) {
    if (isArrest(clause, at)) return null;
    const effect = effectAt(clause, at);
    if (effect) return effect;
  }
  for (let at = k + 1; at < Math.min(k + 8, clause.items.length); at++) {
    if (isArrest(clause, at) || itemWord(clause, at) === 'while') return null;
    const effect = effectAt(clause, at);
    if (effect) return effect;
  }
  return null;
}

/** "two were martyred and 7 others including 3 children were wounded": the whole stands right before the cue and its verb behind. */
function effectBehind(clause: Clause, k: number): Effect | null {
  let whole = k - 1;
  while (whole >= 0 && !groupAt(clause, whole)) { if (clause.items[whole]?.kind === 'trigger') return null; whole--; }
  if (whole < 0 || groupAt(clause, whole)?.kind !== 'counted' || isObject(clause, whole) || k - whole > 4) return null;
  for (let at = k + 1; at < Math.min(k + 10, clause.items.length); at++) {
    const item = clause.items[at] as Item;
    if (item.kind === 'trigger') return clause.items[at - 1]?.kind === 'skip' ? effectAt(clause, at) : null;
    if (item.kind === 'word' && HARD_STOPS.has(itemWord(clause, at))) return null;
  }
  return null;
}

const isArrest = (clause: Clause, at: number): boolean => {
  const item = clause.items[at];
  return item?.kind === 'trigger' && item.trigger.kind === 'verb' && item.trigger.tag.armed;
};

function effectAt(clause: Clause, at: number): Effect | null {
  const item = clause.items[at] as Item;
  if (item.kind === 'trigger' && 'effect' in item.trigger && item.trigger.kind !== 'losses') return item.trigger.effect;
  if (item.kind === 'trigger' && item.trigger.kind === 'lives') return 'killed';
  if (item.kind === 'group' && item.group.head.kind === 'effect') return item.group.head.effect;
  return item.kind === 'group' ? item.group.inner : null;
}
