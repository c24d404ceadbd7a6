import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import { tagAt } from '../lattice.ts';
import { groupAt, itemWord, nearestEffect } from '../navigate.ts';
import type { Draft, Recognizer } from '../recognizer.ts';

const FIGURES = new Set(['figure', 'number', 'count', 'total', 'tally']);
const PAPERS = new Set(['briefing', 'digest', 'report', 'statement', 'note', 'bulletin', 'update']);

export const earlierTotal: Recognizer = {
  name: 'earlierTotal',
  words: 'At the end of May the number stood at N; against N in our last report: what a running total was before',
  examples: [
    ['Floods have killed 176 people since January. At the end of May the number stood at 139.', '176 killed; 139 killed'],
    ['Raids have killed 712 civilians this year. Our briefing of 31 October had the figure of 616.', '712 killed; 616 killed'],
    ['The monitor has counted 90 civilians killed since May, against 71 in its report of 3 June.', '90 killed; 71 killed'],
    ['Since January, raids have killed 96 people, against 80 by the end of May.', '96 killed; 80 killed'],
  ],
  counterExamples: ['The number of the ward was 139 on 3 May.', 'At the end of May the number stood at 139.'],
  at: ['group'],
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group?.kind !== 'counted' || group.head.kind !== 'none') return [];
    const effect = againstReport(clause, k) ? nearestEffect(clause, k) : clause.carried !== null && stoodAt(clause, k) ? clause.carried : null;
    return effect === null ? [] : [{ ...draftOf({ group, trigger: group, effect, rule: 'earlierTotal', voice: 'noun' }), toll: true } satisfies Draft];
  },
};

/** "against 357 in our digest of 10 May". */
function againstReport(clause: Clause, k: number): boolean {
  const against = itemWord(clause, k - 1) === 'against' || (itemWord(clause, k - 1) === 'with' && itemWord(clause, k - 2) === 'compared');
  if (!against) return false;
  return (itemWord(clause, k + 1) === 'in' && [3, 4].some((n) => PAPERS.has(itemWord(clause, k + n)))) || byEndOf(clause, k + 1);
}

/** "Against 718 by the end of September", "at the end of May". */
const byEndOf = (clause: Clause, at: number): boolean => ['by', 'at', 'until', 'up'].includes(itemWord(clause, at)) && [1, 2, 3].some((n) => ['end', 'start', 'beginning', 'middle'].includes(itemWord(clause, at + n)) && itemWord(clause, at + n + 1) === 'of');

/** "the figure was 112", "the count, also from 1 January, stood at 117", in a sentence that gives its own day. */
function stoodAt(clause: Clause, k: number): boolean {
  if (itemWord(clause, k - 1) === 'of' && FIGURES.has(itemWord(clause, k - 2)) && clause.items.some((_, at) => at < k && PAPERS.has(itemWord(clause, at)))) return tellsDay(clause);
  const said = itemWord(clause, k - 1) === 'was' || (itemWord(clause, k - 1) === 'at' && itemWord(clause, k - 2) === 'stood');
  if (!said || !tellsDay(clause)) return false;
  for (let at = k - 2; at > k - 10; at--) {
    if (clause.items[at]?.kind === 'trigger' || groupAt(clause, at)) return false;
    if (FIGURES.has(itemWord(clause, at))) return itemWord(clause, at + 1) !== 'of';
  }
  return false;
}

const tellsDay = (clause: Clause): boolean => clause.items.some((item) => item.kind === 'skip' && [item.first, item.last - 1, item.last - 2].some((i) => tagAt(clause.lattice, i, 'month') !== null));
