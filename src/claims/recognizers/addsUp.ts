import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { normAt } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

export const addsUp: Recognizer = {
  name: 'addsUp',
  words: 'Of 58 deaths 30 in crowds, 17 under walls and 11 in fires; 88 occurred in one town, 67 in another: numbers alone, each with where or by what, that make up a figure told before',
  examples: [
    ['The office registered 58 deaths in accidents, namely 30 in crowds, 17 under fallen walls and 11 in fires.', '58 killed; 30 killed; 17 killed; 11 killed'],
    ['The department registered 211 violent deaths. By area, 88 occurred in Orvel, 67 in the coastal belt, 40 in the north and 16 in the south.', '211 killed; 88 killed; 67 killed; 40 killed; 16 killed'],
    ['We logged 90 deaths. As for the cause, 50 came by drowning, 25 by fire and 15 through falls.', '90 killed; 50 killed; 25 killed; 15 killed'],
  ],
  counterExamples: ['The office registered 58 sales, namely 30 in shops, 17 under contract and 11 in fairs.', 'The department counted 211 thefts. By area, 88 occurred in Orvel, 67 in Dorma and 56 in Tavol.'],
  at: ['counted'],
  looksBack: 'figures',
  read: (clause, k) => {
    if (!isPlaced(clause, k)) return [];
    const row = rowFrom(clause, k);
    const effect = row.length < 2 ? null : effectOf(clause, k, row.reduce((n, group) => n + sizeOf(group), 0));
    return effect === null ? [] : row.map((group) => draftOf({ group, trigger: group, effect, rule: 'listed', voice: 'noun' }));
  },
};

const LEADS: ReadonlySet<string> = new Set(['in', 'under', 'by', 'at', 'on', 'from', 'through', 'near', 'during', 'outside', 'along', 'inside', 'within', 'below']);
const HAPPENED: ReadonlySet<string> = new Set(['occurred', 'happened', 'came', 'fell', 'were', 'was', 'took']);
const sizeOf = ({ numeral }: Group): number => (numeral?.amount.kind === 'number' ? numeral.amount.n : 0);

/** "30 in crowds", "88 occurred in Orvel": a number alone with the word that leads to where or how. */
function isPlaced(clause: Clause, k: number): boolean {
  const group = groupAt(clause, k);
  if (group?.kind !== 'counted' || group.definite || sizeOf(group) === 0) return false;
  // A verb that no list knows is taken for what is counted: "88 occurred".
  if (group.head.kind === 'unknown') return group.last === group.count.last + 1 && HAPPENED.has(normAt(clause.lattice, group.count.last)) && LEADS.has(itemWord(clause, k + 1));
  if (group.head.kind !== 'none') return false;
  return LEADS.has(itemWord(clause, HAPPENED.has(itemWord(clause, k + 1)) ? k + 2 : k + 1));
}

/** So many items may stand from one number of the row to the next. */
const REACH = 9;

/** The numbers of the row, up to the end of the sentence. */
function rowFrom(clause: Clause, k: number): readonly Group[] {
  const row: Group[] = [];
  for (let at = k, last = k; at < clause.items.length && at - last <= REACH && ![';', '.'].includes(itemWord(clause, at)); at++) {
    if (!isPlaced(clause, at) || (at > k && ![',', 'and'].includes(itemWord(clause, at - 1)))) continue;
    row.push(groupAt(clause, at) as Group);
    last = at;
  }
  return row;
}

/** How many of the figures told last a row may make up; no row makes up fewer people. */
const [LAST_TOLD, FEWEST] = [6, 4];

/** What befell those of the figure that the row makes up: in the same sentence before it, or told last. */
function effectOf(clause: Clause, k: number, sum: number): Effect | null {
  if (sum < FEWEST) return null;
  for (let at = 0; at < k; at++) { const whole = groupAt(clause, at); if (whole?.kind === 'counted' && whole.head.kind === 'effect' && sizeOf(whole) === sum) return whole.head.effect; }
  return [...clause.figures].slice(-LAST_TOLD).find(([figure]) => figure === sum)?.[1] ?? null;
}
