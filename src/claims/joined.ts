import type { Group } from './group.ts';
import { cueAt, kindAt, normAt, tagAt } from './lattice.ts';
import type { Clause, Item } from './clause.ts';
import { ORDINALS } from './peopleWithoutNumber.ts';
import { opensObject } from './phraseWords.ts';
import { besideElsewhere, isCapitalWord, jointPhrase, passJoints, passOf } from './joints.ts';
import { followsSubsetCue, groupAt, hasPredicate, isObject, itemWord } from './navigate.ts';

/** People told side by side: "40 soldiers and 130 civilians", "three men, two of them guards, and a child". Positions are indexes into a clause's items. */

/** Groups joined to the left of a subject: "40 soldiers and 130 civilians were killed". */
export function joinedLeft(clause: Clause, k: number): readonly number[] {
  const found = [k];
  // "pulled 22 people out, nine of them dead": a part of those before.
  if (groupAt(clause, k)?.head.kind === 'pronoun' && [',', '—', '–', '('].includes(itemWord(clause, k - 1)) && clause.items[k + 1]?.kind === 'trigger' && isOfThem(groupAt(clause, k))) return found;
  for (let at = beforeNaming(clause, k) - 1; at >= 0;) {
    if (introducesNames(clause, at)) { at--; continue; }
    const before = pastTrade(clause, pastPredicate(clause, pastAlias(clause, passJoints(clause, at, -1))));
    const group = before === at ? null : groupAt(clause, before);
    if (group && alsoBehind(clause, before - 2) === before) break;
    if (!group || group.kind === 'plural' || isObjectPronoun(group) || isAtPlace(clause, group) || isFronted(clause, before) || (isNone(clause, found[0] as number) && !isNone(clause, before)) || isListedObject(clause, before) || isTollsFigure(clause, before) || followsSubsetCue(clause, before)) break;
    if (found.length === 1 && isSameOne(clause, before, k)) found[0] = before;
    else if (!isApposition(clause, before, found[0] as number) || !isClosed(clause, found[0] as number)) found.unshift(before);
    else if (groupAt(clause, before)?.kind === 'named' && (found.length > 1 || isWho(clause, (found[0] as number) + 1))) found.splice(0, 1, before);
    at = before - 1;
  }
  if (isMadeUpBehind(clause, found)) return [found[0] as number];
  if (areTold(clause, found)) return [found.at(-1) as number];
  const whole = wholeOf(clause, found);
  // "Nine people; two women and seven men, were killed": behind a semicolon the parts are told as such.
  return whole < 0 ? found : itemWord(clause, (found[0] as number) - 1) === ';' ? [whole, ...found] : [whole];
}

/** "nine nurses and a driver named Omar Dallu (were hurt)": the noun that the name tells, or the name itself where none does. */
const beforeNaming = (clause: Clause, k: number): number => (groupAt(clause, k)?.kind === 'named' && isNaming(clause, k - 1) && groupAt(clause, k - 2)?.kind === 'singular' ? k - 2 : k);

/** "Four people, two sisters and a retired couple, (were killed)": the last of those who make up the first stands behind the one that was taken for the subject. */
function isMadeUpBehind(clause: Clause, found: readonly number[]): boolean {
  const [whole, ...told] = found;
  const last = found.at(-1) as number;
  const behind = itemWord(clause, last + 1) === 'and' && itemWord(clause, last + 3) === ',' ? groupAt(clause, last + 2) : null;
  if (whole === undefined || told.length === 0 || !behind || itemWord(clause, whole + 1) !== ',') return false;
  return sizeOf(groupAt(clause, whole)) === told.reduce((sum, at) => sum + sizeOf(groupAt(clause, at)), sizeOf(behind));
}

/** "Nine people were killed, eight men and a girl, and (four people were hurt)": a list that "and" has closed already tells who those before were. */
function areTold(clause: Clause, found: readonly number[]): boolean {
  const last = found.at(-1) as number;
  if (found.length < 3 || itemWord(clause, last - 1) !== 'and' || itemWord(clause, last - 2) !== ',' || itemWord(clause, (found.at(-2) as number) - 1) !== 'and' || itemWord(clause, (found[0] as number) - 1) !== ',') return false;
  return clause.items.slice(0, found[0]).some((item) => item.kind === 'trigger');
}

/** "killed nine nurses and a driver, and two women (were abducted)": the driver belongs to those before. */
function isListedObject(clause: Clause, k: number): boolean {
  let at = k;
  while (itemWord(clause, at - 1) === 'and' && groupAt(clause, at - 2)) at -= 2;
  return isObject(clause, at);
}

const isOfThem = (group: Group | null): boolean => group?.kind === 'counted' && group.head.kind === 'pronoun' && ['them', 'whom'].includes(group.head.word) && group.numeral?.amount.kind !== 'zero';

/** "A couple in their 70s, Manuel and Rosa Figueira,", "Three contractors in one lorry, two drivers and an apprentice,": those told between commas make up the figure before them; its position, or -1. */
function wholeOf(clause: Clause, told: readonly number[]): number {
  const [first, last] = [told[0] as number, told.at(-1) as number];
  if (told.length < 2 || ![',', ';'].includes(itemWord(clause, first - 1)) || itemWord(clause, last + 1) !== ',') return -1;
  const sum = told.reduce((all, at) => all + sizeOf(groupAt(clause, at)), 0);
  for (let at = first - 2; at >= Math.max(0, first - 10); at--) {
    if (clause.items[at]?.kind === 'trigger' || [',', ';', ':', '.'].includes(itemWord(clause, at))) return -1;
    if (groupAt(clause, at)?.kind === 'counted' || groupAt(clause, at)?.kind === 'singular') return sizeOf(groupAt(clause, at)) === sum ? at : -1;
  }
  return -1;
}

/** "The roof fell on him and two guests (were missing)". */
const isObjectPronoun = (group: Group): boolean => group.head.kind === 'pronoun' && ['him', 'them', 'me', 'us'].includes(group.head.word) && group.kind === 'singular';

/** "at the Saint Mary Centre on Sunday, 18 villagers (died)": a capitalised name behind "at the" is a place. */
const isAtPlace = ({ lattice }: Clause, group: Group): boolean => group.kind === 'named' && ['at', 'in', 'near', 'inside', 'outside'].includes(normAt(lattice, normAt(lattice, group.first - 1) === 'the' ? group.first - 2 : group.first - 1));

/** "According to the mayor, two nurses (died)", "At the house of a judge, three men (were shot)": who stands in a phrase before the subject is nobody's victim. */
const isFronted = ({ lattice, items, sentence }: Clause, at: number): boolean => {
  const { first, last } = items[at] as Item;
  // "Of the 40 aboard, a nurse (died)".
  if (normAt(lattice, sentence.first) === 'of' && first <= sentence.first + 2 && (normAt(lattice, last) === ',' || normAt(lattice, last + 1) === ',')) return true;
  return normAt(lattice, last) === ',' && FRONTS.has(normAt(lattice, first - 1));
};

const FRONTS = new Set(['to', 'by', 'for', 'from', 'on', 'at', 'in', 'near', 'like', 'under', 'unlike', 'against']);

/** "600 people, none of whom (was hurt)": not the 600. */
const isNone = (clause: Clause, k: number): boolean => groupAt(clause, k)?.numeral?.amount.kind === 'zero';

const sizeOf = (group: Group | null): number => (group?.numeral ? group.numeral.amount.kind === 'number' ? group.numeral.amount.n : Number.NaN : group?.size ?? Number.NaN);

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

/** "Hawa Ishag, a tea seller, and (her daughter)": back over what somebody is called by a word that no list knows; the position of the name. */
function pastTrade(clause: Clause, k: number): number {
  if (groupAt(clause, k) || itemWord(clause, k + 1) !== ',') return k;
  for (let at = k; at > Math.max(0, k - 6); at--) {
    if (itemWord(clause, at) === ',') return ['a', 'an'].includes(itemWord(clause, at + 1)) && groupAt(clause, at - 1)?.kind === 'named' ? at - 1 : k;
    if (clause.items[at]?.kind !== 'word' || ['.', ';', ':', '“', '”', '"'].includes(itemWord(clause, at))) return k;
  }
  return k;
}

/** Groups joined to the right of an object: "killing 3 soldiers, two policemen and a child". A group with a predicate of its own is not joined. */
export function joinedRight(clause: Clause, k: number): readonly number[] {
  const found = [k];
  for (let at = k + 1; at < clause.items.length;) {
    if (isNaming(clause, at)) at += 2;
    const and = itemWord(clause, at) === ',' ? at + 1 : at;
    const names = introducesNames(clause, at) ? at : itemWord(clause, and) === 'and' && introducesNames(clause, and + 1) ? and + 1 : -1;
    if (names >= 0) at = names + 1;
    const joint = passOf(clause, k, passJoints(clause, at, 1));
    const next = pastPlace(clause, found.at(-1) as number, joint, at);
    const group = next === at && names < 0 && !isLostComma(clause, found.at(-1) as number, next) ? null : groupAt(clause, next);
    // "killing six people, four of them children, and a guard": those of them are told by what they were (ofThem.ts).
    if (isOfThem(group) && ['plural', 'singular'].includes(groupAt(clause, next + 1)?.kind ?? '')) { at = next + 2; continue; }
    // "killed five guards, one of whom died in hospital, and two porters".
    const behind = isOfThem(group) ? pastWhom(clause, next) : -1;
    if (behind > 0) { at = behind; continue; }
    // "killed nine civilians, most of them inside the town, and two guards": so are those told by where they were.
    if (isOfThem(group) && group?.numeral?.amount.kind === 'share' && closedAt(clause, next) > next && groupAt(clause, closedAt(clause, next) + 2)?.kind === 'counted') { at = closedAt(clause, next); continue; }
    if (!group || group.kind === 'plural' || hasPredicate(clause, next) || isOnItsOwn(clause, next) || isNextWithVerb(clause, next) || speaks(clause, next) || acts(clause, next) || (followsSubsetCue(clause, next) && !followsSubsetCue(clause, k))) break;
    if (group.head.kind === 'none' && (isManner(clause, next + 1) || isTheOne(group))) break;
    if (!isApposition(clause, found.at(-1) as number, next)) found.push(next);
    else if (isByName(clause, found.at(-1) as number, next)) found.splice(-1, 1, next);
    if (found.at(-1) !== next) at = Math.max(next, closedAt(clause, next) - 1);
    at = Math.max(at, next) + 1;
  }
  return found;
}

/** ", two of whom died in hospital, and (three porters)": the comma behind what is told of some of them, where more people with a number close the clause; or -1. */
function pastWhom(clause: Clause, k: number): number {
  if (groupAt(clause, k)?.head.kind !== 'pronoun' || itemWord(clause, k - 1) !== ',') return -1;
  for (let at = k + 1; at < k + 12; at++) {
    if (itemWord(clause, at) !== ',') continue;
    const more = itemWord(clause, at + 1) === 'and' ? groupAt(clause, at + 2) : null;
    return more?.kind === 'counted' && more.head.kind === 'people' && ['.', ':', ';', ',', ''].includes(itemWord(clause, at + 3)) ? at : -1;
  }
  return -1;
}

/** "murdered A and shift manager B in the yard and C in the car park": over a word for somebody's trade, and over where the one before was found; the position of the next name, or where the search stood. */
function pastPlace(clause: Clause, before: number, joint: number, from: number): number {
  if (groupAt(clause, joint)) return joint;
  if (groupAt(clause, before)?.kind !== 'named') return besideElsewhere(clause, joint);
  const isPlain = (at: number): boolean => clause.items[at]?.kind === 'word' && kindAt(clause.lattice, clause.items[at]?.first ?? 0) === 'word';
  if (joint > from && isPlain(joint) && !isCapitalWord(clause, joint) && groupAt(clause, joint + 1)?.kind === 'named' && groupAt(clause, joint + 1)?.head.kind === 'people') return joint + 1;
  if (!['in', 'at', 'outside', 'near', 'inside'].includes(itemWord(clause, joint))) return joint;
  let at = joint + 1;
  while (at < joint + 5 && isPlain(at) && itemWord(clause, at) !== 'and') at++;
  return itemWord(clause, at) === 'and' && groupAt(clause, at + 1)?.kind === 'named' && ['in', 'at', 'outside', 'near', 'inside', '.', ','].includes(itemWord(clause, at + 2)) ? at + 1 : joint;
}

const MODALS: ReadonlySet<string> = new Set(['may', 'might', 'will', 'could', 'lost', 'needs', 'lies']);

/** "killed two drummers, and a third drummer may (lose a leg)": one more, with a verb of its own. */
const isNextWithVerb = ({ lattice, items }: Clause, k: number): boolean => { const [item, next] = [items[k], items[k + 1]]; return item?.kind === 'group' && ((next?.kind === 'skip' && next.auxiliary) || MODALS.has(normAt(lattice, item.last))) && ORDINALS.has(normAt(lattice, item.first + 1)); };

/** "killed nine, and eight residents were (still being looked for)", "killed three, and 160 were (saved)": people with an auxiliary of their own behind "and". */
const isOnItsOwn = (clause: Clause, k: number): boolean => { const item = clause.items[k + 1]; return item?.kind === 'skip' && item.auxiliary && ['were', 'was', 'are', 'is'].includes(normAt(clause.lattice, item.first)) && itemWord(clause, k - 1) === 'and' && (isVerbsObject(clause, itemWord(clause, k - 2) === ',' ? k - 3 : k - 2) || [2, 3, 4].some((n) => ['looked', 'searched', 'sought'].includes(itemWord(clause, k + n)))); };

/** Not "the lives of two pilots (and a nurse were lost)". */
const isVerbsObject = (clause: Clause, k: number): boolean => { const verb = clause.items[k - 1]; return groupAt(clause, k) !== null && verb?.kind === 'trigger' && verb.trigger.kind === 'verb'; };

/** "were killed in addition to 20 rebels", "died with four of his friends", "was shot dead alongside his wife and two children": those who shared a fate, told right behind its verb. */
export function joinedBehind(clause: Clause, k: number): readonly number[] {
  const also = alsoBehind(clause, k);
  if (also >= 0) return [also];
  const whom = itemWord(clause, k + 1) === ',' && isOfThem(groupAt(clause, k + 2)) ? pastWhom(clause, k + 2) : -1;
  if (whom > 0) return joinedRight(clause, whom + 2);
  // "were killed, together with one guard": a comma changes nothing.
  const comma = itemWord(clause, k + 1) === ',' && jointPhrase(clause, k + 2, 1) > 0 ? 1 : 0;
  const phrase = comma > 0 ? comma + jointPhrase(clause, k + 2, 1) : jointPhrase(clause, k + 1, 1);
  const there = phrase === 0 && ['there', 'here', 'instantly', 'together'].includes(itemWord(clause, k + 1)) ? 1 : 0;
  const beside = phrase === 0 && ['with', 'alongside', 'beside'].includes(itemWord(clause, k + 1 + there));
  const at = k + 1 + (beside ? 1 + there : phrase);
  const group = at > k + 1 ? groupAt(clause, at) : null;
  if (!group || hasPredicate(clause, at)) return [];
  const fellow = group.kind === 'counted' ? ['people', 'pronoun'].includes(group.head.kind) : group.kind === 'singular' && group.head.kind === 'people' && /^(?:his|her|their|its|a|an|the)$/.test(normAt(clause.lattice, group.first));
  return fellow ? joinedRight(clause, at) : [];
}

/** "At least 6 of the forces were killed and 3 of the organization, and several were wounded": people behind "and" with no verb of their own before the clause closes; their position, or -1. */
function alsoBehind(clause: Clause, k: number): number {
  const led = clause.items[k - 1];
  const group = itemWord(clause, k + 1) === 'and' && led?.kind === 'skip' && led.auxiliary ? groupAt(clause, k + 2) : null;
  if (group?.kind !== 'counted' || group.head.kind !== 'people' || group.definite || group.more || speaks(clause, k + 2)) return -1;
  const close = itemWord(clause, k + 3);
  return ['.', ';', ''].includes(close) && clause.items[k + 3]?.kind !== 'skip' && (k + 3 >= clause.items.length || clause.items[k + 3]?.kind === 'word') || (close === ',' && ['and', 'while', 'whereas'].includes(itemWord(clause, k + 4))) ? k + 2 : -1;
}

/** "the driver, Segundo Neira, and": the name is the better evidence. */
const isByName = (clause: Clause, a: number, b: number): boolean => groupAt(clause, b)?.kind === 'named' && normAt(clause.lattice, groupAt(clause, a)?.first ?? -1) === 'the';

/** "killed six soldiers, the one in Zabul four": another attack. */
const isTheOne = (group: Group): boolean => group.definite && group.numeral?.amount.kind === 'number' && group.numeral.amount.n === 1;

/** "a child named Yaman Kadah and his grandmother": the name is no second person. */
const isNaming = (clause: Clause, at: number): boolean => ['named', 'called', 'identified'].includes(itemWord(clause, at)) && groupAt(clause, at + 1)?.kind === 'named';

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

/** "killing 37 civilians, the governor said": the one who says so is no victim. */
export function speaks(clause: Clause, k: number): boolean {
  let at = clause.items[k]?.last ?? 0;
  if (normAt(clause.lattice, at) === ',' && groupAt(clause, k)?.kind === 'named') at++;
  at = pastWhere(clause, k, at);
  while (cueAt(clause.lattice, at, 'auxiliary') > 0 || cueAt(clause.lattice, at, 'adverb') > 0) at++;
  return tagAt(clause.lattice, at, 'report') !== null && normAt(clause.lattice, at) !== 'reported';
}

/** "a doctor at the Saint Mary hospital (said)": behind the words that tell where one person serves, where a verb of telling follows them. */
function pastWhere({ lattice, items }: Clause, k: number, from: number): number {
  const item = items[k];
  if (item?.kind !== 'group' || item.group.size !== 1 || item.group.kind === 'counted' || !['at', 'in', 'of', 'from', 'with'].includes(normAt(lattice, from))) return from;
  for (let i = from + 1; i < from + 8 && kindAt(lattice, i) === 'word'; i++) {
    if (SAYS.has(normAt(lattice, i))) return i;
    if (tagAt(lattice, i, 'verb') !== null) return from;
  }
  return from;
}

const SAYS: ReadonlySet<string> = new Set(['said', 'says', 'told', 'tells', 'confirmed', 'added', 'reported']);

/** "killed nine people and the governor visited two families": a past tense with an object of its own. */
function acts({ lattice, items }: Clause, k: number): boolean {
  const at = items[k]?.last ?? 0;
  return normAt(lattice, at).endsWith('ed') && !['named', 'called'].includes(normAt(lattice, at)) && !tagAt(lattice, at, 'verb') && opensObject(lattice, at + 1);
}

/** The second of two words for one person is set between commas: "A soldier, Corporal James Higgins, was killed", "Omar Dallu, the man who kept the mill, died". */
const isClosed = (clause: Clause, k: number): boolean => itemWord(clause, k + 1) === ',' || (groupAt(clause, k)?.kind === 'singular' && isWho(clause, k + 1));
const isWho = (clause: Clause, k: number): boolean => ['who', 'whom', 'whose'].includes(itemWord(clause, k));

/** "The boy, the couple's son, (was found)": one person told by two nouns, the second between commas right before the verb. */
function isSameOne(clause: Clause, a: number, b: number): boolean {
  const [first, second, verb] = [groupAt(clause, a), groupAt(clause, b), clause.items[b + 2]];
  const singular = (group: Group | null): boolean => group?.kind === 'singular' && group.size === 1 && group.head.kind === 'people' && !group.more;
  return singular(first) && singular(second) && ['the', 'a', 'an'].includes(normAt(clause.lattice, second?.first ?? -1)) && b === a + 2 && itemWord(clause, a + 1) === ',' && isClosed(clause, b) && (verb?.kind === 'skip' ? ['was', 'is', 'has'].includes(normAt(clause.lattice, verb.first)) : verb?.kind === 'trigger');
}

/** "Hazim Khalaf, his wife": two. */
const OWNERS = new Set(['his', 'her', 'their']);

/** "its driver, Saleh Ali (34)", "Mary Jones, a baker": one person said twice, with nothing but a comma between. */
function isApposition(clause: Clause, a: number, b: number): boolean {
  const [first, second] = [groupAt(clause, a), groupAt(clause, b)];
  if (!first || !second || b !== a + 2 || itemWord(clause, a + 1) !== ',') return false;
  return (first.kind === 'singular' && second.kind === 'named') || (first.kind === 'named' && second.kind === 'singular' && !OWNERS.has(normAt(clause.lattice, second.first)));
}
