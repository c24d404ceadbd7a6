import { cueAt, isCapital, normAt, tagAt } from './lattice.ts';
import type { Clause, Item } from './clause.ts';
import { groupAt, itemWord } from './items.ts';
import { isGoverned, pastModifiers } from './modifiers.ts';
import { beforeSkips, followsSubsetCue, HARD_STOPS } from './navigate.ts';
import { isAuxiliary, isFinite, joinedPlain, joinedPredicate, pairedBefore } from './predicates.ts';

/** Who is the subject of a verb. Positions are indexes into a clause's items; -1 is "nowhere". */

const FARTHEST = 18;

/**
 * The group that is a trigger's subject: right before it, or farther left when an auxiliary shows that the trigger is a predicate.
 * Parts ("including a child") and appositions are passed over in favour of the counted group they belong to.
 */
export function subjectOf(clause: Clause, k: number): number {
  const pair = pairedBefore(clause, k);
  if (pair >= 0) return subjectOf(clause, pair);
  const at = nearestSubject(clause, k);
  return isForThoseWho(clause, { at, k }) ? -1 : at;
}

/** "12 candles for the people who (died)": what no list knows as people is no subject where people stand right before the verb's own pronoun. */
function isForThoseWho(clause: Clause, { at, k }: { readonly at: number; readonly k: number }): boolean {
  const { items, lattice } = clause;
  const group = groupAt(clause, at);
  if (group?.head.kind !== 'unknown') return false;
  let who = (items[k]?.first ?? 0) - 1;
  while (who > group.last && (cueAt(lattice, who, 'auxiliary') > 0 || cueAt(lattice, who, 'adverb') > 0)) who--;
  return normAt(lattice, who) === 'who' && who > group.count.last + 1 && tagAt(lattice, who - 1, 'person') !== null;
}

function nearestSubject(clause: Clause, k: number): number {
  const { at, auxiliary: led } = beforeSkips(clause, k);
  // "26 men who guard a pipeline, which has been (blown up)": a thing has.
  if (itemWord(clause, at + 1) === 'which' && itemWord(clause, at) !== 'of' && !groupAt(clause, itemWord(clause, at) === ',' ? at - 1 : at)) return -1;
  const listed = itemWord(clause, at) === ')' ? beforeList(clause, at) : -1;
  if (listed >= 0) return listed;
  const joined = joinedPredicate(clause, at);
  if (joined >= 0) return ahead(clause, joined, auxiliaryOf(clause, { at: joined, k }));
  const plain = isPredicate(clause, k) ? beforePlain(clause, at) : -1;
  if (plain >= 0) return firstOfPair(clause, ofTheFigure(clause, plain));
  if (itemWord(clause, at) === 'and' && isBehindSeparated(clause, at)) return -1;
  const auxiliary = led || isFinite(clause, k) || isAuxiliary(clause, k);
  if (auxiliary && isOfKin(clause, at)) return at;
  if (auxiliary && isAfterwards(clause, at)) return at;
  const modified = auxiliary ? pastModifiers(clause, at, auxiliaryOf(clause, { at, k })) : -1;
  if (modified >= 0) return firstOfPair(clause, ofTheFigure(clause, modified));
  if (at < 0 || ['they', 'it', 'we', 'you', 'this', 'which'].includes(itemWord(clause, at))) return -1;
  if (isAgent(clause, at)) return -1;
  const whole = governedBy(clause, at);
  if (whole >= 0) return whole;
  if (groupAt(clause, at) && (!followsSubsetCue(clause, at) || isOfWhom(clause, at)) && !(isInfinitiveObject(clause, at) && (auxiliary || at !== k - 1 || groupAt(clause, at)?.kind !== 'counted')) && !(auxiliary && isPlaced(clause, at))) return auxiliary ? ofTheFigure(clause, firstOfPair(clause, at)) : firstOfPair(clause, at);
  if (!auxiliary && !groupAt(clause, at) && itemWord(clause, at) !== ',') return -1;
  return leftward(clause, at);
}

/** "(The toll is 14,) after two patients (died)": right behind "after" and right before their verb, people open a clause of their own. */
const isAfterwards = (clause: Clause, at: number): boolean => ['after', 'since', 'until'].includes(itemWord(clause, at - 1)) && groupAt(clause, at)?.head.kind === 'people' && groupAt(clause, at)?.definite === false;

/** So many items a list in brackets may have. */
const LONGEST_LIST = 14;

/** "13 persons (10 women, two children and a man) died": the people before the brackets in which they are told apart; -1 where none are. */
function beforeList(clause: Clause, close: number): number {
  let parts = 0;
  for (let at = close - 1; at > Math.max(0, close - LONGEST_LIST); at--) {
    if (groupAt(clause, at)) parts++;
    if (itemWord(clause, at) !== '(') continue;
    const whole = groupAt(clause, at - 1);
    return parts > 1 && whole?.kind === 'counted' && whole.head.kind === 'people' ? at - 1 : -1;
  }
  return -1;
}

const KIN_OF = new Set(['relatives', 'families', 'parents', 'wives', 'mothers', 'friends', 'colleagues', 'kin', 'husbands', 'children']);

const PICTURES: ReadonlySet<string> = new Set(['names', 'photographs', 'photos', 'pictures', 'portraits', 'images', 'posters', 'descriptions', 'list']);

/** "Relatives of six workers who (remain untraced)": the workers do, not those who wait for them. */
const isOfKin = (clause: Clause, at: number): boolean => itemWord(clause, at + 1) === 'who' && itemWord(clause, at - 1) === 'of' && groupAt(clause, at)?.kind === 'counted' && (PICTURES.has(normAt(clause.lattice, (clause.items[at - 1]?.first ?? 0) - 1)) || KIN_OF.has(normAt(clause.lattice, (clause.items[at - 1]?.first ?? 0) - 1)));

/** The people before a predicate's auxiliary. */
function ahead(clause: Clause, at: number, verb: string): number {
  const modified = pastModifiers(clause, at, verb);
  return modified >= 0 ? firstOfPair(clause, ofTheFigure(clause, modified)) : leftward(clause, at);
}

/** "Two men (from Dorma) fell from the roof and (died)": whose plain verb stands before "and"; -1 where nobody is told of. */
function beforePlain(clause: Clause, and: number): number {
  const at = joinedPlain(clause, and);
  if (at < 0) return -1;
  const group = groupAt(clause, at);
  const modified = pastModifiers(clause, at, '');
  if (groupAt(clause, and - 1) && at === and - 3) return at;
  const people = group && !isGoverned(clause, at) ? at : modified >= 0 ? modified : leftward(clause, at);
  const told = groupAt(clause, people);
  return told?.head.kind === 'people' && told.kind !== 'plural' ? people : told?.kind === 'named' ? people : -1;
}

/** "took six men captive and (fled)": the doer did, not those it took. */
function isBehindSeparated(clause: Clause, at: number): boolean {
  const verb = clause.items.slice(Math.max(0, at - 16), at).findLast((item) => item.kind === 'trigger');
  return verb?.kind === 'trigger' && verb.trigger.kind === 'verb' && verb.trigger.separated === true;
}

/** The auxiliary between a predicate and what stands before it: "was", "have", or nothing. */
function auxiliaryOf(clause: Clause, of: { readonly at: number; readonly k: number }): string {
  const verb = clause.items.slice(of.at + 1, of.k + 1).find((item) => item.kind === 'skip' && item.auxiliary);
  return verb ? normAt(clause.lattice, verb.first) : '';
}

/** With an auxiliary, or a verb that needs none. */
const isPredicate = (clause: Clause, k: number): boolean => beforeSkips(clause, k).auxiliary || isFinite(clause, k) || isAuxiliary(clause, k);

/** "A shell launched by terrorists (fell on a house)": who launched it did not fall. */
const isAgent = (clause: Clause, at: number): boolean => groupAt(clause, at)?.kind === 'plural' && itemWord(clause, at - 1) === 'by' && clause.items[at - 2]?.kind === 'word' && LAUNCHED.has(itemWord(clause, at - 2));

const LAUNCHED = new Set(['fired', 'launched', 'dropped', 'planted', 'laid', 'thrown', 'hurled', 'left', 'set', 'detonated', 'lobbed', 'driven']);

/** "A gardener taken away with the cleric (is in captivity)", "a driver working for the agency for refugees (died)": the group right before the predicate only belongs to the subject; -1 where it is the subject. */
function governedBy(clause: Clause, at: number): number {
  const group = groupAt(clause, at);
  const before = normAt(clause.lattice, (clause.items[at]?.first ?? 0) - 1);
  if (!group || group.kind === 'counted' || group.kind === 'named') return -1;
  if (['with', 'alongside', 'beside'].includes(before) && isReduced(clause, at - 2)) return at - 3;
  if (group.kind !== 'plural' || !['for', 'with', 'by'].includes(before)) return -1;
  const subject = leftward(clause, at - 1);
  return groupAt(clause, subject)?.kind === 'counted' || groupAt(clause, subject)?.kind === 'singular' ? subject : -1;
}

/** "the wedding in Bayt Sharaf", "the shelling of Bayt Sharaf": a capitalised name behind "in", or behind what befalls places, is a place. */
function isPlaced({ lattice, items }: Clause, at: number): boolean {
  const item = items[at];
  if (item?.kind !== 'group' || item.group.kind !== 'named') return false;
  const before = item.first - 1;
  return PLACED.has(normAt(lattice, before)) || (normAt(lattice, before) === 'of' && (tagAt(lattice, before - 1, 'means') !== null || tagAt(lattice, before - 1, 'act') !== null));
}

/** "Seven of the 14 survivors were taken to hospital": seven are meant, not the fourteen. */
function ofTheFigure(clause: Clause, k: number): number {
  let at = k - 1;
  while (['of', 'the', 'those', 'these'].includes(itemWord(clause, at))) at--;
  const before = at < k - 1 ? groupAt(clause, at) : null;
  return before?.kind === 'counted' && before.head.kind === 'pronoun' && before.head.word === 'figure' ? at : k;
}

/** "52 injured, of whom two (had died)": the part has a predicate of its own, where what befell the whole is told by its noun. */
function isOfWhom({ lattice, items }: Clause, at: number): boolean {
  const first = items[at]?.first ?? 0;
  const whole = items.slice(0, at).findLast((item) => item.kind === 'group');
  return ['whom', 'which'].includes(normAt(lattice, first - 1)) && normAt(lattice, first - 2) === 'of' && whole?.kind === 'group' && whole.group.head.kind === 'effect';
}

/** Words whose object is nobody's subject: "on their first holiday as a family". */
const GOVERN = new Set(['as', 'on', 'with', 'for', 'of', 'from', 'by', 'at', 'in', 'to', 'near', 'behind', 'against']);

const PLACED = new Set(['in', 'at', 'near', 'to', 'from']);

/** "the toll is five, as a grandmother, Rosa Duarte, (died)": behind a comma "as" begins a clause, where somebody is named behind it. */
const isAsClause = (clause: Clause, at: number): boolean => itemWord(clause, at - 1) === 'as' && itemWord(clause, at - 2) === ',' && itemWord(clause, at + 1) === ',' && groupAt(clause, at + 2)?.kind === 'named' && itemWord(clause, at + 3) === ',' && clause.items[at + 4]?.kind === 'trigger';

/** The subject of a plain verb at `k`, however far left: "A man who went to her aid suffered wounds". */
export function farSubject(clause: Clause, k: number): number {
  const { at } = beforeSkips(clause, k);
  if (at < 0) return -1;
  const modified = pastModifiers(clause, at, '');
  if (modified >= 0) return firstOfPair(clause, ofTheFigure(clause, modified));
  return groupAt(clause, at) && !followsSubsetCue(clause, at) && !GOVERN.has(normAt(clause.lattice, (clause.items[at] as Item).first - 1)) ? firstOfPair(clause, at) : leftward(clause, at);
}

function leftward(clause: Clause, from: number): number {
  let fallback = -1;
  for (let at = from, steps = 0; at >= 0 && steps < FARTHEST; at--, steps++) {
    const item = clause.items[at] as Item;
    if (isBareInfinitive(clause, at) || isWithWounds(clause, item)) continue;
    // "A constable, wounded in the attack on the base of La Orvela, (died)": a name inside is no subject.
    if (item.kind === 'trigger' && isParticipleAside(clause, at, from)) { at--; fallback = -1; continue; }
    if (item.kind === 'trigger' && item.trigger.kind !== 'leave') { if (fallback < 0 && isReduced(clause, at)) return firstOfPair(clause, ofTheFigure(clause, at - 1)); break; }
    const aside = item.kind === 'word' ? asideBefore(clause, at) : -1;
    if (aside >= 0) { at = aside; continue; }
    if (item.kind === 'word' && ['rest', 'remainder'].includes(itemWord(clause, at))) return -1;
    if (item.kind === 'word' && ((HARD_STOPS.has(itemWord(clause, at)) && !isThatDay(clause, at)) || (tagAt(clause.lattice, item.first, 'report') && itemWord(clause, at - 1) !== 'being'))) break;
    if (item.kind !== 'group' || followsSubsetCue(clause, at) || isInfinitiveObject(clause, at) || isOwner(clause, at)) continue;
    if (item.group.kind === 'counted') return joinedOne(clause, at, fallback) ?? ofTheFigure(clause, at);
    if (item.group.kind === 'named' ? isPlaced(clause, at) : GOVERN.has(normAt(clause.lattice, item.first - 1))) { if (isAsClause(clause, at)) return at; continue; }
    if (fallback < 0) fallback = at;
  }
  return fallback < 0 ? -1 : firstOfPair(clause, fallback);
}

/** "nine soldiers and a guard (who had no rifle), (died)", "nine soldiers and a guard, Omar Dallu, (died)": the one joined to those counted at `at`, told by a noun or then by name too. */
function joinedOne(clause: Clause, at: number, last: number): number | null {
  const one = last < 0 ? last : firstOfPair(clause, last);
  const told = itemWord(clause, one - 1) === ',' && groupAt(clause, one)?.kind === 'named' && groupAt(clause, one - 2)?.kind === 'singular' ? one - 2 : one;
  return told - 2 === at && itemWord(clause, at + 1) === 'and' && groupAt(clause, told)?.size === 1 ? one : null;
}

/** "on the road that morning", "survivors of that wreck". */
const isThatDay = ({ lattice, items }: Clause, at: number): boolean => normAt(lattice, items[at]?.first ?? -1) === 'that' && (PLACED.has(normAt(lattice, (items[at]?.first ?? 0) - 1)) || ['of', 'on', 'by'].includes(normAt(lattice, (items[at]?.first ?? 0) - 1)) || ['morning', 'day', 'night', 'evening', 'afternoon', 'week', 'month', 'year'].includes(normAt(lattice, (items[at]?.first ?? -1) + 1)));

/** "A constable, injured in the attack of 16 February, (died)": a participle between commas behind its people. */
function isParticipleAside(clause: Clause, at: number, from: number): boolean {
  const item = clause.items[at];
  // "A passenger, in intensive care since Sunday, (died)".
  const hurt = item?.kind === 'trigger' && 'effect' in item.trigger && item.trigger.effect === 'injured' && (item.trigger.kind === 'state' || (item.trigger.kind === 'verb' && item.trigger.tag.forms.includes('participle')));
  return hurt && itemWord(clause, at - 1) === ',' && itemWord(clause, from) === ',' && clause.items.slice(at + 1, from).every((inside) => inside.kind !== 'trigger' && !(inside.kind === 'group' && inside.group.kind === 'counted'));
}

/** ", police said on Monday,": who says so, set between commas inside the sentence; the comma before it, or -1. */
function asideBefore(clause: Clause, at: number): number {
  if (!tagAt(clause.lattice, clause.items[at]?.first ?? -1, 'report')) return -1;
  const closed = [1, 2, 3].some((n) => itemWord(clause, at + n) === ',');
  for (let k = at - 1; closed && k >= Math.max(0, at - 7); k--) {
    if (itemWord(clause, k) === ',') return k;
    if (clause.items[k]?.kind === 'trigger' || groupAt(clause, k)?.kind === 'counted') return -1;
  }
  return -1;
}

/** "A woman with burns to her legs (died)": what she had. */
const isWithWounds = ({ lattice }: Clause, { kind, first }: Item): boolean => kind === 'trigger' && ['wounds', 'injuries', 'burns', 'wound'].includes(normAt(lattice, first)) && ['with', 'a', 'gunshot', 'severe', 'serious', 'bullet'].includes(normAt(lattice, first - 1)) && [1, 2, 3].some((n) => normAt(lattice, first - n) === 'with');

/** "A woman who would not leave her house (was crushed)": whose the house is. */
const isOwner = (clause: Clause, at: number): boolean => groupAt(clause, at)?.head.kind === 'pronoun' && normAt(clause.lattice, clause.items[at]?.first ?? -1) === 'her' && clause.lattice.tokens[clause.items[at + 1]?.first ?? -1]?.kind === 'word' && clause.items[at + 1]?.kind === 'word';

const MODALS = new Set(['could', 'would', 'can', 'did', 'cannot']);

/** "watching an effigy burn (were crushed)": what others were seen to do; "a couple who could not flee (burned)": what they could not. */
function isBareInfinitive(clause: Clause, at: number): boolean {
  const item = clause.items[at];
  if (item?.kind === 'trigger' && item.trigger.kind === 'verb' && (MODALS.has(itemWord(clause, at - 1)) || (itemWord(clause, at - 1) === 'not' && MODALS.has(itemWord(clause, at - 2))))) return true;
  return item?.kind === 'trigger' && item.trigger.kind === 'verb' && item.trigger.tag.forms.includes('base') && !item.trigger.tag.forms.includes('past') && clause.items[at + 1]?.kind === 'skip' && groupAt(clause, at - 1) === null;
}

/** "A man stabbed outside a pub (has died)", "six of the seven men abducted from a bus (were found dead)": a participle right behind its people, without an auxiliary. */
function isReduced(clause: Clause, at: number): boolean {
  const item = clause.items[at];
  const group = groupAt(clause, at - 1);
  return item?.kind === 'trigger' && item.trigger.kind === 'verb' && ['injured', 'captured'].includes(item.trigger.effect) && item.trigger.tag.forms.includes('participle') && group !== null && group.size === 1 && !followsSubsetCue(clause, at - 1);
}

/** "sent to rescue the crew": the object of an infinitive is nobody's subject; "on the road to Barekot two soldiers (died)" goes to a place. */
const isInfinitiveObject = (clause: Clause, at: number): boolean => {
  const first = clause.items[at]?.first ?? 0;
  return normAt(clause.lattice, first - 2) === 'to' && clause.items[at - 1]?.kind === 'word' && !isCapital(clause.lattice, first - 1) && !['which', 'whom'].includes(normAt(clause.lattice, first - 1));
};

/** Of two words for one person the name is the better evidence behind "the" ("The captain, La Ode Hamsir,"); "a photographer, Ruben Haak," introduces somebody, and a name given by the way ("identified as") is an addition. */
function firstOfPair(clause: Clause, k: number): number {
  let at = k - 1;
  while (at > 0 && INTRODUCES.has(itemWord(clause, at))) at--;
  const [first, second] = [groupAt(clause, at), groupAt(clause, k)];
  const introduced = second?.kind === 'named' ? introducedBefore(clause, k) : -1;
  if (introduced >= 0) return introduced;
  if (at < k - 1 && first?.kind === 'singular' && second?.kind === 'named' && at + 2 < k && itemWord(clause, at + 1) !== ',' && !first.definite) return at;
  if (at === k - 1 || !first || !second || itemWord(clause, at + 1) !== ',') return k;
  if (isSaidAgain(clause, { at, k })) return firstOfPair(clause, at);
  if (first.kind === 'named' && second.kind === 'singular' && (!second.definite || isKinAside(clause, { at, k }))) return firstOfPair(clause, at);
  return first.kind === 'singular' && second.kind === 'named' && (k - at > 2 || normAt(clause.lattice, first.first) !== 'the') ? at : k;
}

/** "A man who was waiting for water, Samir Dallu, (was killed)": the one whom the name tells, over a clause of her own; or -1. */
function introducedBefore(clause: Clause, k: number): number {
  if (itemWord(clause, k - 1) !== ',' || itemWord(clause, k + 1) !== ',') return -1;
  for (let at = k - 2; at > Math.max(0, k - 12); at--) {
    const item = clause.items[at];
    if (item?.kind === 'trigger' || item?.kind === 'group' || [',', ';', ':', 'and', 'that'].includes(itemWord(clause, at))) return -1;
    const one = itemWord(clause, at) === 'who' ? groupAt(clause, at - 1) : null;
    if (one) return one.kind === 'singular' && one.size === 1 && one.head.kind === 'people' && !one.definite ? at - 1 : -1;
  }
  return -1;
}

/** "Nurhayati, the boy's mother, (was not found)": whose kin somebody is, between commas. */
const isKinAside = (clause: Clause, of: { readonly at: number; readonly k: number }): boolean => of.at === of.k - 2 && itemWord(clause, of.k + 1) === ',' && itemWord(clause, of.k + 2) !== 'and' && normAt(clause.lattice, clause.items[of.k]?.first ?? -1) === 'the' && normAt(clause.lattice, (clause.items[of.k]?.last ?? 0) - 2) === "'s" && !['and', ','].includes(itemWord(clause, of.at - 1));

/** "A ninth victim, a woman in her 20s,": two indefinite words for one person, with only a comma between and no third to make a list. */
function isSaidAgain(clause: Clause, of: { readonly at: number; readonly k: number }): boolean {
  const [first, second] = [groupAt(clause, of.at), groupAt(clause, of.k)];
  if (of.at !== of.k - 2 || first?.kind !== 'singular' || second?.kind !== 'singular' || second.definite || first.size !== 1 || !['a', 'an'].includes(normAt(clause.lattice, second.first)) || FRONTS.has(normAt(clause.lattice, first.first - 1))) return false;
  return !['and', ','].includes(itemWord(clause, of.at - 1)) && itemWord(clause, of.k + 1) !== 'and' && !(itemWord(clause, of.k + 1) === ',' && itemWord(clause, of.k + 2) === 'and');
}

/** "According to the mayor, a woman (was hurt)": who stands in a phrase before the subject. */
const FRONTS: ReadonlySet<string> = new Set(['to', 'by', 'for', 'from', 'with', 'of', 'near', 'like', 'unlike', 'against', 'for']);

const INTRODUCES = new Set([',', 'identified', 'named', 'known', 'as', 'called']);
