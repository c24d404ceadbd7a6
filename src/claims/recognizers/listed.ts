import type { Clause } from '../clause.ts';
import { bareOf, isElsewhere, isOfCause } from '../bareNumbers.ts';
import { draftOf } from '../draft.ts';
import { normAt } from '../lattice.ts';
import { speaks } from '../joined.ts';
import { groupAt, hasPredicate, itemWord, nearestEffect, ownEffect } from '../navigate.ts';
import type { Group } from '../group.ts';
import type { Recognizer } from '../recognizer.ts';
import { tookBefore } from './takenFrom.ts';

export const listed: Recognizer = {
  name: 'listed',
  words: 'People killed: so many soldiers and so many rebels. A list behind a figure names its parts',
  examples: [
    ['Sixty people were killed: 40 soldiers and 20 rebels.', 'Sixty killed; 40 killed; 20 killed'],
    ['Thirty-one people died, 14 women, 9 men and 8 children.', 'Thirty-one killed; 14 killed; 9 killed; 8 killed'],
    ['This brings to 43 the number of people killed since 14 October in connection with the protests, 33 in Conakry and 9 in the interior.', '43 killed; 33 killed; 9 killed'],
    ['Since May, 143 people have died: 96 up to the end of June and 47 in July.', '143 killed; 96 killed; 47 killed'],
    ['In the rains 94 people have died: 51 when houses collapsed and 43 by drowning.', '94 killed; 51 killed; 43 killed'],
    ['We recorded 38 deaths in nine incidents: 26 at religious gatherings, 7 at railway stations and 3 at concerts.', '38 killed; 26 killed; 7 killed; 3 killed'],
    ['The survey recorded 300 deaths on the western route: 150 off Orvel, 100 off Dorma and 50 off Karsan.', '300 killed; 150 killed; 100 killed; 50 killed'],
    ['The storm killed 14: six in Ayrum, five in Dilli and the rest at sea.', '14 killed; six killed; five killed'],
    ['We registered 61 deaths: 33 civilians, 9 soldiers and militiamen and 19 insurgents.', '61 killed; 33 killed; 9 killed; 19 killed'],
    ['The toll of the floods stands at 60: 40 drowned, 15 were buried by mud and 5 were hit by trees.', '60 killed; 40 killed; 15 killed; 5 killed'],
    ['Since May 70 people have died: 38 in landslides, 24 in floods and 10 by lightning.', '70 killed; 38 killed; 24 killed; 10 killed'],
    ['Between May and July 88 people died on the crossing: 61 by drowning, 20 of thirst or cold on board and 7 of other causes.', '88 killed; 61 killed; 20 killed; 7 killed'],
    ['The group documented 73 civilians killed: 52 by air strikes, 18 by the rebels.', '73 killed; 52 killed; 18 killed'],
    ['The centre counted 30 people killed: twelve farmers in air raids, ten women near wells and eight boys.', '30 killed; twelve killed; ten killed; eight killed'],
    ['Eleven sailors died, seven of burns and four of cold.', 'Eleven killed; seven killed; four killed'],
    ['Seventy pilgrims died on the march: 40 of heat, 25 in a crush and 5 of exhaustion.', 'Seventy killed; 40 killed; 25 killed; 5 killed'],
    ['Nine people died, namely five guards and four clerks.', 'Nine killed; five killed; four killed'],
    ['There were 14 casualties (5 dead, 9 injured).', '14 casualties; 5 killed; 9 injured'],
    ['The watch recorded 487 deaths at sea: 231 off Karsan, 198 off Orvel and 58 off Dorma.', '487 killed; 231 killed; 198 killed; 58 killed'],
    ['Mines caused 187 casualties: 71 dead and 116 wounded.', '187 casualties; 71 killed; 116 injured'],
    ['Disasters left 61 people dead (landslides 31, floods 22, extreme weather 8).', '61 killed; 31 killed; 22 killed; 8 killed'],
    ['A mortar killed three people (two sisters and their uncle).', 'three killed; two killed; their killed'],
    ['Fourteen guests died: ten waiters, including a cook and an usher, and four guards.', 'Fourteen killed; ten killed; a killed; an killed; four killed'],
    ['In May mines took 31 farmers from us: 19 men, nine women and three children.', '31 killed; 19 killed; nine killed; three killed'],
    ['We recorded 90 deaths in May, as follows: 50 civilians, including 9 children; 30 fighters of the two fronts; and 10 guards.', '90 killed; 50 killed; 9 killed; 30 killed; 10 killed'],
  ],
  counterExamples: ['The shelter has 12 beds: nine of iron and three of wood.', 'The party chose 30 people: twelve farmers in villages, ten women near towns and eight boys.', 'The army closed nine roads (north 5, south 4).', 'We raided nine villages, as follows: 40 civilians; 20 rebels.', 'The army closed nine roads: five highways and four tracks.', 'Six ministers met: two men and four women.', 'The war began 12 years ago, three residents and a medic told the agency.'],
  at: ['group'],
  read: (clause, k) => {
    const figure = figureBefore(clause, k) ?? farFigure(clause, k) ?? (isBareNumber(clause, k) ? figureOfNamed(clause, k) : null);
    if (!figure) return [];
    const people = listFrom(clause, k);
    const bare = people.length > 0 ? people : semicolonList(clause, k, figure) ?? bareListFrom(clause, k, figure);
    const positions = bare.length > 0 ? bare : namedListFrom(clause, k, figure);
    if (positions.length === 0) return [];
    const effect = nearestEffect(clause, k) ?? nearestEffect(clause, clause.items.findIndex((item) => item.kind === 'group' && item.group === figure)) ?? (tookBefore(clause, k) ? 'killed' : null);
    if (effect === null) return [];
    return positions.flatMap((at) => {
      const group = groupAt(clause, at);
      return group ? [draftOf({ group: bareOf(clause.lattice, group), trigger: group, effect: ownEffect(clause, at) ?? effect, rule: 'listed', voice: 'noun' })] : [];
    });
  },
};

/** "Nine people died, namely five guards and four clerks". */
const NAMELY: ReadonlySet<string> = new Set(['namely', 'viz', 'respectively']);

const OPENERS = new Set([':', ',', '(', '—', '–', '-']);

/** Two or more groups of people joined by commas and "and", none with a predicate of its own, behind an opener. */
function listFrom(clause: Clause, k: number): readonly number[] {
  if (!OPENERS.has(itemWord(clause, k - 1)) && !(NAMELY.has(normAt(clause.lattice, (clause.items[k]?.first ?? 0) - 1)) && OPENERS.has(itemWord(clause, k - 2)))) return [];
  const positions: number[] = [];
  for (let at = k; ;) {
    const group = groupAt(clause, at);
    if (!group || group.kind === 'plural' || group.head.kind !== 'people' || group.definite && group.numeral !== null) break;
    if (hasPredicate(clause, at)) { if (isNextClause(clause, positions, at)) break; return []; }
    positions.push(at);
    at = pastPhrase(clause, k, pastAside(clause, at));
    const joint = itemWord(clause, at + 1);
    if (joint !== ',' && joint !== 'and') { at++; break; }
    at = joint === ',' && itemWord(clause, at + 2) === 'and' ? at + 3 : pastUnnumbered(clause, at + 2);
  }
  return positions.length >= 2 && !speaks(clause, positions.at(-1) as number) ? positions : [];
}

/** "(Nine were killed, eight men and a girl), and four people were hurt": behind a list that "and" has closed begins another clause. */
const isNextClause = (clause: Clause, told: readonly number[], at: number): boolean => told.length >= 2 && itemWord(clause, at - 1) === 'and' && itemWord(clause, at - 2) === ',' && itemWord(clause, (told.at(-1) as number) - 1) === 'and';

/** ": 50 civilians, including 9 children; 30 fighters of the two fronts; and 10 guards": what stands between the semicolons tells more of those before. Null where they exceed the figure. */
function semicolonList(clause: Clause, k: number, figure: Group): readonly number[] | null {
  if (![':', '('].includes(itemWord(clause, k - 1))) return null;
  const positions: number[] = [];
  for (let at = k; at < clause.items.length; at++) {
    const opens = at === k || itemWord(clause, at - 1) === ';' || (itemWord(clause, at - 1) === 'and' && itemWord(clause, at - 2) === ';');
    const group = opens ? groupAt(clause, at) : null;
    if (group === null) continue;
    if (group.kind !== 'counted' || group.head.kind !== 'people' || group.definite || hasPredicate(clause, at)) return null;
    positions.push(at);
  }
  return positions.length >= 2 && positions.reduce((sum, at) => sum + numberOf(groupAt(clause, at)), 0) <= numberOf(figure) ? positions : null;
}

/** "five men, two of them brothers, (and three women)", "nine clerks, including a cook, (and three guards)": where an aside on the people at `at` ends, or `at`. */
function pastAside(clause: Clause, at: number): number {
  if (itemWord(clause, at + 1) === ',' && INCLUDES.has(normAt(clause.lattice, clause.items[at + 2]?.first ?? -1))) {
    for (let n = at + 3; n < Math.min(at + 14, clause.items.length); n++) if (itemWord(clause, n) === ',' && (groupAt(clause, n + 1) ?? groupAt(clause, n + 2))?.kind === 'counted') return n - 1;
    return at;
  }
  const part = itemWord(clause, at + 1) === ',' ? groupAt(clause, at + 2) : null;
  if (part?.kind !== 'counted' || part.head.kind !== 'pronoun' || !['them', 'whom'].includes(part.head.word)) return at;
  for (let n = at + 3; n < at + 8; n++) if (itemWord(clause, n) === ',') return n - 1;
  return at;
}

const INCLUDES: ReadonlySet<string> = new Set(['including', 'among']);

/** ": seven civilians in clashes, one officer and six people in traffic accidents": behind a colon, where the phrase ends that tells where or how these died, or `at`. */
function pastPhrase(clause: Clause, k: number, at: number): number {
  if (itemWord(clause, k - 1) !== ':' || !LEADS.has(itemWord(clause, at + 1)) || itemWord(clause, at + 1) === 'of') return at;
  for (let n = at + 2; n < at + 9; n++) {
    if ([',', 'and', '.', ';'].includes(itemWord(clause, n)) || n === clause.items.length) return n - 1;
    if (clause.items[n]?.kind === 'trigger' || groupAt(clause, n)) return at;
  }
  return at;
}

/** "9 soldiers and local militiamen and 19 insurgents": people without a number of their own share the one before. */
function pastUnnumbered(clause: Clause, from: number): number {
  const at = clause.items[from]?.kind === 'word' ? from + 1 : from;
  return groupAt(clause, at)?.kind === 'plural' && ['and', ','].includes(itemWord(clause, at + 1)) && groupAt(clause, at + 2)?.kind === 'counted' ? at + 2 : from;
}

/** The counted figure before the list, in the same clause. */
function figureBefore(clause: Clause, k: number): Group | null {
  const reach = itemWord(clause, k - 1) === ':' ? 44 : itemWord(clause, k - 1) === '(' ? 24 : 12;
  for (let at = k - 2; at >= Math.max(0, k - reach); at--) {
    const group = groupAt(clause, at);
    if (group?.kind === 'counted') return group;
  }
  return null;
}

/** "bring to 43 the number of people killed since 14 October in connection with the demonstrations, 33 in Conakry and 9 in the interior": far before the comma, of people and their harm, where bare numbers are told by their places. */
function farFigure(clause: Clause, k: number): Group | null {
  if (itemWord(clause, k - 1) !== ',' || !isBareNumber(clause, k) || !LEADS.has(itemWord(clause, k + 1))) return null;
  for (let at = k - 13; at >= Math.max(0, k - 28); at--) {
    if ([';', ':', '.'].includes(itemWord(clause, at))) return null;
    const group = groupAt(clause, at);
    if (group?.kind === 'counted') return group.numeral?.amount.kind === 'number' && group.numeral.amount.n >= 10 ? group : null;
  }
  return null;
}

const LEADS = new Set(['when', 'after', 'because', 'as', 'while', 'by', 'in', 'up', 'from', 'during', 'between', 'until', 'through', 'on', 'at', 'near', 'to', 'among', 'of', 'for', 'under', 'with', 'off', 'inside', 'outside']);

/** "143 people: 96 up to the end of June and 47 in July": numbers alone, taken for parts only when they make up the figure exactly. */
function bareListFrom(clause: Clause, k: number, figure: Group): readonly number[] {
  if (itemWord(clause, k - 1) !== ':' && itemWord(clause, k - 1) !== '(' && itemWord(clause, k - 1) !== ',') return [];
  // Behind a colon the sum alone tells: "60: 40 drowned, 15 were buried by mud and 5 were hit by a tree".
  // So it does in brackets right behind the figure: "27 (12 confirmed, 15 for validation)".
  const colon = itemWord(clause, k - 1) === ':' || (itemWord(clause, k - 1) === '(' && groupAt(clause, k - 2) === figure);
  const positions: number[] = [];
  for (let at = k; at < Math.min(k + 30, clause.items.length); at++) {
    const group = groupAt(clause, at);
    const bare = group?.kind === 'counted' && !(normAt(clause.lattice, group.last) === 'were' && hasPredicate(clause, at) && !colon) && ((group.head.kind === 'none' && (colon || LEADS.has(itemWord(clause, at + 1)))) || isElsewhere(clause.lattice, group) || isOfCause(clause.lattice, group));
    if (bare && (at === k || [',', 'and'].includes(itemWord(clause, at - 1)))) positions.push(at);
  }
  const numbers = positions.map((at) => numberOf(groupAt(clause, at)));
  const [sum, whole] = [numbers.reduce((a, b) => a + b, 0), numberOf(figure)];
  // Parts told by where or how they died need not make up the whole, which their source may have added up wrongly: "38 deaths: 26 at gatherings, 7 at stations and 3 at concerts".
  const near = (colon || isToll(clause, figure)) && isNear({ sum, whole, numbers }) && positions.every((at) => LEADS.has(itemWord(clause, at + 1)) || isOfCause(clause.lattice, groupAt(clause, at) as Group));
  return positions.length >= 2 && (sum === whole || near || (sum < whole && hasRest(clause, positions.at(-1) as number))) ? positions : [];
}

/** "bring to 43 the number of people killed": a toll has its parts behind it. */
const isToll = ({ lattice }: Clause, figure: Group): boolean => normAt(lattice, figure.first - 1) === 'to' && normAt(lattice, figure.last) === 'the' && normAt(lattice, figure.last + 1) === 'number';

/** Parts that leave little over, or are somewhat too many. */
const isNear = ({ sum, whole, numbers }: { readonly sum: number; readonly whole: number; readonly numbers: readonly number[] }): boolean => whole >= 10 && sum >= 0.8 * whole && sum <= 1.25 * whole && numbers.every((n) => n < whole);

const isBareNumber = (clause: Clause, at: number): boolean => { const group = groupAt(clause, at); return group?.kind === 'counted' && bareOf(clause.lattice, group).head.kind === 'none'; };

/** The words before a part of a list that names what it counts: at most so many. */
const NAME_WORDS = 4;

/** Where the words begin that name the number at `k`, behind the mark that parts it from the one before; -1 where other things stand between. */
function nameBefore(clause: Clause, k: number): number {
  for (let at = k - 1; at >= Math.max(0, k - 1 - NAME_WORDS); at--) {
    if (['(', ':', ',', ';', 'and'].includes(itemWord(clause, at))) return at < k - 1 ? at : -1;
    if (clause.items[at]?.kind === 'trigger' || ['.', 'by', 'to', 'from', 'of', 'in', 'at', 'on', 'for', 'than'].includes(itemWord(clause, at)) || groupAt(clause, at)?.kind === 'counted') return -1;
  }
  return -1;
}

/** "61 people dead (landslides 31": the figure before the bracket or colon that opens the list. */
function figureOfNamed(clause: Clause, k: number): Group | null {
  const open = nameBefore(clause, k);
  return open > 0 && ['(', ':'].includes(itemWord(clause, open)) ? figureBefore(clause, open + 1) : null;
}

/** "(landslides 31, floods 22, extreme weather 8)": each number behind what it counts, together the figure or near it. */
function namedListFrom(clause: Clause, k: number, figure: Group): readonly number[] {
  const positions: number[] = [];
  for (let at = k; isBareNumber(clause, at) && nameBefore(clause, at) >= 0; ) {
    positions.push(at);
    if (![',', ';', 'and'].includes(itemWord(clause, at + 1))) break;
    let next = at + 2;
    while (next < at + 3 + NAME_WORDS && !isBareNumber(clause, next)) next++;
    at = next;
  }
  const numbers = positions.map((at) => numberOf(groupAt(clause, at)));
  const [sum, whole] = [numbers.reduce((a, b) => a + b, 0), numberOf(figure)];
  return positions.length >= 2 && (sum === whole || (positions.length >= 3 && isNear({ sum, whole, numbers }))) ? positions : [];
}

/** "six in Ayrum, five in Dilli and the rest at sea": somebody is left over. */
function hasRest(clause: Clause, last: number): boolean {
  for (let at = last + 1; at < Math.min(last + 9, clause.items.length) && !['.', ';'].includes(itemWord(clause, at)); at++) if ([',', 'and'].includes(itemWord(clause, at)) && [at + 1, at + 2].some((n) => ['rest', 'remainder', 'others'].includes(itemWord(clause, n)))) return true;
  return false;
}

const numberOf = (group: Group | null): number => (group?.numeral?.amount.kind === 'number' ? group.numeral.amount.n : Number.NaN);
