import { clockLength } from '../../clocks.ts';
import { cueAt, isArticle, normAt, tagAt } from '../../lattice.ts';
import type { Lattice, Range } from '../../lattice.ts';
import type { Where } from './phrases.ts';

/** Where a verb's own clause begins, and whether people stand in it on their own. */

/** "a bombing targeting traffic police has killed": the people belong to the words before them. */
export function isGoverned(of: Where, first: number): boolean {
  const { lattice } = of.clause;
  const determined = [1, 2].find((back) => isArticle(lattice, first - back)) ?? 0;
  const before = normAt(lattice, first - determined - 1);
  return ['targeting', 'against', 'near', 'outside', 'at', 'in', 'carrying', 'on', 'hitting', 'striking', 'between', 'inside'].includes(before) || (before === 'as' && !opensClause(lattice, first - determined - 1));
}

/** "It fell back as regime forces inflicted losses": not "disguised as police", "such as", "served as". */
const opensClause = (lattice: Lattice, as: number): boolean => !CALLED.has(normAt(lattice, as - 1)) && !SERVED.has(normAt(lattice, as - 1));

const SERVED: ReadonlySet<string> = new Set(['such', 'well', 'served', 'serving', 'worked', 'working', 'acted', 'acting', 'regarded', 'seen', 'same', 'used', 'listed', 'dead']);

/** "A councillor said the raid took place in the north, killing 12": what is reported begins behind the verb of saying, and its speaker did nothing. */
export function afterReport(of: Where, range: Range): number {
  for (let i = range.last - 1; i > range.first; i--) {
    const report = tagAt(of.clause.lattice, i, 'report');
    if (report && REPORTING.has(report.tag.act) && !CALLED.has(normAt(of.clause.lattice, i)) && !isAside(of, range.first, i)) return i + report.length;
  }
  return range.first;
}

/** "gunmen, the mayor said, (killed)", "gunmen are reported to have (killed)": what stands before is not what somebody says. */
function isAside({ clause: { lattice } }: Where, first: number, report: number): boolean {
  if (normAt(lattice, report + 1) === 'to' && cueAt(lattice, report - 1, 'auxiliary') > 0) return true;
  if (normAt(lattice, report + 1) !== ',') return false;
  for (let i = report - 1; i > Math.max(first, report - 9); i--) if (normAt(lattice, i) === ',') return true;
  return false;
}

const REPORTING = new Set(['say', 'tell']);

/** Behind the last "after", "when", "while" before the verb, or the segment's start; "while standing in a queue" has the subject of what stands before it. */
export function clauseStart(of: Where, verb: number): number {
  const { lattice } = of.clause;
  for (let i = verb - 1; i > of.segment.first; i--) {
    const shared = isWellAs(lattice, i) || (['while', 'when'].includes(normAt(lattice, i)) && normAt(lattice, i + 1).endsWith('ing')) || (normAt(lattice, i) === 'as' && CALLED.has(normAt(lattice, i - 1)));
    if (!shared && (CLAUSE_STARTS.has(normAt(lattice, i)) || isSaid(of, i) || (normAt(lattice, i) === 'which' && normAt(lattice, i - 1) === 'in'))) return i + 1;
  }
  return afterDateline(of);
}

/** Either "as" of "as well as". */
const isWellAs = (lattice: Lattice, i: number): boolean => normAt(lattice, i) === 'as' && (normAt(lattice, i + 1) === 'well' || normAt(lattice, i - 1) === 'well');

const CALLED = new Set(['described', 'identified', 'known', 'named', 'disguised', 'dressed', 'posing']);

const CLAUSE_STARTS = new Set(['while', 'when', 'after', 'as', 'where', 'whereas', ';']);

/** "said on Monday that the coalition killed": the clause of what is said. */
const isSaid = (of: Where, i: number): boolean => normAt(of.clause.lattice, i) === 'that' && [1, 2, 3, 4].some((n) => tagAt(of.clause.lattice, i - n, 'report') !== null);

/** "GAZA CITY - An aircraft", "19:20 An aircraft": the sentence begins behind the dash, or behind the time. */
export function afterDateline(of: Where): number {
  const { last } = of.segment;
  const first = of.segment.first + clockLength(of.clause.lattice, of.segment.first);
  for (let i = first + 1; i < Math.min(first + 14, last); i++) {
    const token = of.clause.lattice.tokens[i];
    if (token?.kind === 'mark' && !token.glued && '-–—_'.includes(token.text)) return i + 1;
    if (token?.text === ':' && (i < first + 4 || (i < first + 8 && tagAt(of.clause.lattice, i - 1, 'month')))) return i + 1;
  }
  return first;
}

/** What else is told, with a doer of its own: "while rebel fire left two dead", "and that a teacher had been shot"; in lists behind each ";". */
const opensOther = (lattice: Lattice, i: number): boolean => {
  const [word, next] = [normAt(lattice, i), normAt(lattice, i + 1)];
  return word === ';' || word === 'whereas' || (word === 'while' && !next.endsWith('ing') && !['on', 'in', 'at'].includes(next)) || (word === 'and' && next === 'that') || (word === ':' && normAt(lattice, i - 1) === 'follows');
};

/** The part of the sentence around a claim in which whatever else is told is told of the same. */
export function ownPart(lattice: Lattice, segment: Range, at: Range): Range {
  let [first, last] = [segment.first, at.last];
  for (let i = at.first - 1; i >= segment.first && first === segment.first; i--) if (opensOther(lattice, i)) first = i + 1;
  while (last < segment.last && !opensOther(lattice, last)) last++;
  return { first, last };
}
