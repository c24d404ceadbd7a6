import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { normAt } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

const TAKEN: ReadonlySet<string> = new Set(['taken', 'took', 'takes', 'take', 'torn', 'tore', 'snatched', 'stolen', 'stole', 'wrenched', 'wrested', 'ripped']);
const ROBBED: ReadonlySet<string> = new Set(['robbed', 'rob', 'robs', 'robbing', 'deprived', 'deprives', 'bereft', 'bereaved', 'stripped', 'emptied', 'drained']);
const US: ReadonlySet<string> = new Set(['us', 'them', 'the', 'our', 'their', 'its', 'this', 'among']);

export const takenFrom: Recognizer = {
  name: 'takenFrom',
  words: 'Shells have taken 31 of our neighbours from us; mines robbed the valley of 40 lives',
  examples: [
    ['This year mines have taken 31 of our neighbours from us.', '31 killed'],
    ['The river took 14 fishermen from the village.', '14 killed'],
    ['The road has robbed the valley of 40 lives since March.', '40 killed'],
    ['Shelling robbed the parish of nine people.', 'nine killed'],
    ['Sickness has deprived the camp of 60 lives.', '60 killed'],
  ],
  counterExamples: ['The club took three players from the village.', 'The coach took 14 fishermen from the village to the fair.', 'Thieves robbed the valley of 40 sheep.', 'Gunmen robbed nine people of their money.', 'Police took 31 of our neighbours from us to the barracks.'],
  at: ['counted'],
  signs: new Set([...TAKEN, ...ROBBED]),
  needs: new Set([...TAKEN, ...ROBBED]),
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group?.kind !== 'counted' || group.definite || !(isTaken(clause, k, group) || isRobbed(clause, k, group))) return [];
    return [draftOf({ group, trigger: { first: group.first - 1, last: group.first }, effect: 'killed', rule: 'takenFrom', voice: 'active' })];
  },
};

/** Is somebody told before an item whom such words took? A list behind them has no other word of harm. */
export function tookBefore(clause: Clause, k: number): boolean {
  for (let at = k - 1; at >= Math.max(0, k - FAR); at--) { const group = groupAt(clause, at); if (group?.kind === 'counted') return isTaken(clause, at, group) || isRobbed(clause, at, group); }
  return false;
}
const FAR = 14;

/** What kills takes for good; who takes somebody somewhere does not. */
const KILLERS: ReadonlySet<string> = new Set(['drones', 'drone', 'mines', 'mine', 'bombs', 'bomb', 'shells', 'shelling', 'missiles', 'missile', 'rockets', 'rocket', 'river', 'sea', 'lake', 'road', 'roads', 'storm', 'storms', 'flood', 'floods', 'mud', 'water', 'waters', 'snow', 'avalanche', 'avalanches', 'landslide', 'landslides', 'fire', 'fires', 'cold', 'heat', 'hunger', 'cholera', 'sickness', 'disease', 'epidemic', 'war', 'violence', 'fighting', 'attack', 'attacks', 'strike', 'strikes', 'raids', 'raid', 'quake', 'earthquake', 'tremor', 'accident', 'accidents', 'crash', 'crashes', 'bullets', 'gunfire', 'snipers', 'artillery', 'lightning', 'rains', 'monsoon', 'pit', 'pits', 'mountain', 'disaster', 'tragedy', 'explosion', 'explosions', 'blast', 'blasts', 'hatred', 'terror', 'enemy', 'bombardment', 'bombing', 'bombings', 'massacre', 'killings', 'murder', 'murders']);
/** So many items before its verb the doer stands. */
const BEFORE = 8;

const isDeadly = (clause: Clause, verb: number): boolean => { for (let at = verb - 1; at >= Math.max(0, verb - BEFORE); at--) { const item = clause.items[at]; if (!item) continue; for (let i = item.first; i < item.last; i++) if (KILLERS.has(normAt(clause.lattice, i))) return true; if ([';', '.', ':'].includes(itemWord(clause, at))) return false; } return false; };

/** "have taken (31 of our neighbours) from us", and not to any place. */
function isTaken(clause: Clause, k: number, group: Group): boolean {
  const { lattice } = clause;
  const people = group.head.kind === 'people' || group.head.kind === 'pronoun' || ['our', 'its', 'their'].includes(normAt(lattice, (group.numeral?.last ?? -2) + 1));
  if (!TAKEN.has(normAt(lattice, group.first - 1)) || !people || !isDeadly(clause, k - 1)) return false;
  // "Fishermen from the village" is one phrase.
  let from = group.numeral?.last ?? group.first;
  while (from < group.last && normAt(lattice, from) !== 'from') from++;
  return normAt(lattice, from) === 'from' && US.has(normAt(lattice, from + 1)) && [2, 3, 4].every((n) => normAt(lattice, from + n) !== 'to');
}

/** "robbed the valley of (40 lives)": of lives, or by what kills of people. */
function isRobbed(clause: Clause, k: number, group: Group): boolean {
  const { lattice } = clause;
  if (normAt(lattice, group.first - 1) !== 'of') return false;
  const lives = ['lives', 'life'].some((w) => [group.last - 1, group.last].some((i) => normAt(lattice, i) === w));
  if (!lives && group.head.kind !== 'people') return false;
  for (let at = k - 2; at >= Math.max(0, k - BEFORE); at--) {
    if (ROBBED.has(normAt(lattice, clause.items[at]?.first ?? -1))) return lives || isDeadly(clause, at);
    if ([',', ';', '.', ':'].includes(itemWord(clause, at))) return false;
  }
  return false;
}
