import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import { normAt } from '../lattice.ts';
import { speaks } from '../joined.ts';
import { groupAt, hasPredicate, itemWord, nearestEffect } from '../navigate.ts';
import type { Group } from '../group.ts';
import type { Recognizer } from '../recognizer.ts';

export const listed: Recognizer = {
  name: 'listed',
  words: 'People killed: so many soldiers and so many rebels. A list behind a figure names its parts',
  examples: [
    ['Sixty people were killed: 40 soldiers and 20 rebels.', 'Sixty killed; 40 killed; 20 killed'],
    ['Thirty-one people died, 14 women, 9 men and 8 children.', 'Thirty-one killed; 14 killed; 9 killed; 8 killed'],
    ['Since May, 143 people have died: 96 up to the end of June and 47 in July.', '143 killed; 96 killed; 47 killed'],
    ['In the rains 94 people have died: 51 when houses collapsed and 43 by drowning.', '94 killed; 51 killed; 43 killed'],
    ['We recorded 38 deaths in nine incidents: 26 at religious gatherings, 7 at railway stations and 3 at concerts.', '38 killed; 26 killed; 7 killed; 3 killed'],
    ['The storm killed 14: six in Ayrum, five in Dilli and the rest at sea.', '14 killed; six killed; five killed'],
    ['We registered 61 deaths: 33 civilians, 9 soldiers and militiamen and 19 insurgents.', '61 killed; 33 killed; 9 killed; 19 killed'],
    ['The toll of the floods stands at 60: 40 drowned, 15 were buried by mud and 5 were hit by trees.', '60 killed; 40 killed; 15 killed; 5 killed'],
    ['A mortar killed three people (two sisters and their uncle).', 'three killed; two killed; their killed'],
    ['We recorded 90 deaths in May, as follows: 50 civilians, including 9 children; 30 fighters of the two fronts; and 10 guards.', '90 killed; 50 killed; 9 killed; 30 killed; 10 killed'],
  ],
  counterExamples: ['We raided nine villages, as follows: 40 civilians; 20 rebels.', 'The army closed nine roads: five highways and four tracks.', 'Six ministers met: two men and four women.', 'The war began 12 years ago, three residents and a medic told the agency.'],
  at: ['group'],
  read: (clause, k) => {
    const figure = figureBefore(clause, k);
    if (!figure) return [];
    const people = listFrom(clause, k);
    const positions = people.length > 0 ? people : semicolonList(clause, k, figure) ?? bareListFrom(clause, k, figure);
    if (positions.length === 0) return [];
    const effect = nearestEffect(clause, k);
    if (effect === null) return [];
    return positions.flatMap((at) => {
      const group = groupAt(clause, at);
      return group ? [draftOf({ group: isElsewhere(clause, group) ? { ...group, head: { kind: 'none' }, words: { first: group.last, last: group.last } } : group, trigger: group, effect, rule: 'listed', voice: 'noun' })] : [];
    });
  },
};

const OPENERS = new Set([':', ',', '(', '—', '–', '-']);

/** Two or more groups of people joined by commas and "and", none with a predicate of its own, behind an opener. */
function listFrom(clause: Clause, k: number): readonly number[] {
  if (!OPENERS.has(itemWord(clause, k - 1))) return [];
  const positions: number[] = [];
  for (let at = k; ;) {
    const group = groupAt(clause, at);
    if (!group || group.kind === 'plural' || group.head.kind !== 'people' || group.definite && group.numeral !== null) break;
    if (hasPredicate(clause, at)) return [];
    positions.push(at);
    at = pastAside(clause, at);
    const joint = itemWord(clause, at + 1);
    if (joint !== ',' && joint !== 'and') { at++; break; }
    at = joint === ',' && itemWord(clause, at + 2) === 'and' ? at + 3 : pastUnnumbered(clause, at + 2);
  }
  return positions.length >= 2 && !speaks(clause, positions.at(-1) as number) ? positions : [];
}

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

/** "five men, two of them brothers, (and three women)": where an aside on the people at `at` ends, or `at`. */
function pastAside(clause: Clause, at: number): number {
  const part = itemWord(clause, at + 1) === ',' ? groupAt(clause, at + 2) : null;
  if (part?.kind !== 'counted' || part.head.kind !== 'pronoun' || !['them', 'whom'].includes(part.head.word)) return at;
  for (let n = at + 3; n < at + 8; n++) if (itemWord(clause, n) === ',') return n - 1;
  return at;
}

/** "9 soldiers and local militiamen and 19 insurgents": people without a number of their own share the one before. */
function pastUnnumbered(clause: Clause, from: number): number {
  const at = clause.items[from]?.kind === 'word' ? from + 1 : from;
  return groupAt(clause, at)?.kind === 'plural' && ['and', ','].includes(itemWord(clause, at + 1)) && groupAt(clause, at + 2)?.kind === 'counted' ? at + 2 : from;
}

/** The counted figure before the list, in the same clause. */
function figureBefore(clause: Clause, k: number): Group | null {
  const reach = [':', '('].includes(itemWord(clause, k - 1)) ? 24 : 12;
  for (let at = k - 2; at >= Math.max(0, k - reach); at--) {
    const group = groupAt(clause, at);
    if (group?.kind === 'counted') return group;
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
    const bare = group?.kind === 'counted' && ((group.head.kind === 'none' && (colon || LEADS.has(itemWord(clause, at + 1)))) || isElsewhere(clause, group));
    if (bare && (at === k || [',', 'and'].includes(itemWord(clause, at - 1)))) positions.push(at);
  }
  const numbers = positions.map((at) => numberOf(groupAt(clause, at)));
  const [sum, whole] = [numbers.reduce((a, b) => a + b, 0), numberOf(figure)];
  // Three parts told by where they were, which leave little over: "38 deaths: 26 at gatherings, 7 at stations and 3 at concerts".
  const near = colon && positions.length >= 3 && whole >= 10 && sum < whole && sum >= 0.8 * whole && positions.every((at) => LEADS.has(itemWord(clause, at + 1)));
  return positions.length >= 2 && (sum === whole || near || (sum < whole && hasRest(clause, positions.at(-1) as number))) ? positions : [];
}

/** "six in Ayrum, five in Dilli and the rest at sea": somebody is left over. */
function hasRest(clause: Clause, last: number): boolean {
  for (let at = last + 1; at < Math.min(last + 9, clause.items.length) && !['.', ';'].includes(itemWord(clause, at)); at++) if ([',', 'and'].includes(itemWord(clause, at)) && [at + 1, at + 2].some((n) => ['rest', 'remainder', 'others'].includes(itemWord(clause, n)))) return true;
  return false;
}

/** "and eight elsewhere". */
const isElsewhere = (clause: Clause, group: Group): boolean => group.head.kind === 'unknown' && normAt(clause.lattice, group.words.first) === 'elsewhere';

const numberOf = (group: Group | null): number => (group?.numeral?.amount.kind === 'number' ? group.numeral.amount.n : Number.NaN);
