import { parseA1Ref, tokenize } from '@borgar/fx';
import type { Token } from '@borgar/fx';

/** A formula's signs, references in one piece each. Throws for a text that is no formula. */
export const tokensOf = (formula: string): Token[] => tokenize(formula, { mergeRefs: true, negativeNumbers: true });

const relative = (at: number | null | undefined, isFixed: boolean | null | undefined, home: number): string => (at === null || at === undefined ? '' : isFixed ? String(at) : `[${at - home}]`);

/** A reference as it is seen from a cell (R1C1), so that copies of a formula read alike. */
function seenFrom(text: string, row: number, column: number): string {
  const read = parseA1Ref(text, { allowNamed: false });
  if (!read || !('range' in read)) return text;
  const { top, left, bottom, right, $top, $left, $bottom, $right } = read.range;
  return `${(read.context ?? []).join('|')}!R${relative(top, $top, row)}C${relative(left, $left, column)}:R${relative(bottom, $bottom, row)}C${relative(right, $right, column)}`;
}

/** A text may hold a relative A1 reference; where it surely holds none, it is its own pattern. */
const MAY_MOVE = /(?:^|[^A-Za-z0-9_.\\])(?:[A-Za-z]{1,3}\$?\d|\$?[A-Za-z]{1,3}:|\$?\d+:\$?\d|[A-Za-z]{1,3}\$)/;

/** What formulas have in common that differ only by where they stand: equal for the rows of a column that was filled down. */
export function patternOf(formula: string, row: number, column: number): string {
  if (!MAY_MOVE.test(formula.includes('"') || formula.includes('[') ? formula.replace(/"[^"]*"/g, '""').replace(/\[[^\]]*\]/g, '[]') : formula)) return formula;
  return tokensOf(formula).map((t) => (t.type === 'range' || t.type === 'range_beam' || t.type === 'range_ternary' ? seenFrom(t.value, row, column) : t.value)).join('');
}
