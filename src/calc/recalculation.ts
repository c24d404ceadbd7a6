import type { CalcValue } from './calc.ts';
import type { FormulaCell, Standing } from './cells/formulaCell.ts';
import type { RangeNode } from './cells/rangeNode.ts';
import { NEEDS, oneValue } from './cells/read.ts';
import { columnOf, putValue, storedValue } from './cells/sheet.ts';
import type { Sheet } from './cells/sheet.ts';
import type { Place, Surroundings } from './formula/compiled.ts';
import { isScalar, sameValue } from './values/value.ts';
import type { Value } from './values/value.ts';

/**
 * One recalculation. First everything below what changed is marked: readers as stale, what lies further down as doubtful. Then each marked formula is settled,
 * what it reads before itself, on a stack of our own, so that chains may be as long as they like. A doubtful formula none of whose precedents took another value is settled without being computed.
 * What a formula reads is known from its text; where it turns out to read something that is not settled (OFFSET, a branch that leads back), it says so (`NEEDS`) and is computed again after that.
 * Formulas that wait for each other are circular: they give 0, as in Excel.
 */
export interface Pass {
  readonly number: number;
  readonly place: Place;
  /** Every formula that was marked, in that order. */
  readonly work: FormulaCell[];
  readonly stack: FormulaCell[];
  readonly changed: Set<FormulaCell>;
  /** Formulas found to wait for themselves. */
  readonly circles: FormulaCell[];
  /** Whether marks still spread to all that lies further down; once formulas are computed, only to direct readers. */
  spreads: boolean;
  /** Whether a settled formula had to be computed once more: then no range may be taken for told already. */
  isDisturbed: boolean;
}

export const makePass = (number: number, book: Surroundings): Pass => ({ number, place: { sheet: null as unknown as Sheet, row: 0, column: 0, book }, work: [], stack: [], changed: new Set(), circles: [], spreads: true, isDisturbed: false });

/** Marks a formula for computing. */
export const markStale = (pass: Pass, cell: FormulaCell): void => raise(pass, cell, 'stale');

/** Marks the readers of a cell whose value is another one now. */
export const valueChanged = (pass: Pass, sheet: Sheet, at: { readonly row: number; readonly column: number }): void => tell(pass, { sheet, ...at }, 'stale');

/** Computes what was marked. */
export function settle(pass: Pass): void {
  for (let i = 0; i < pass.work.length; i++) tell(pass, pass.work[i] as FormulaCell, 'doubtful');
  pass.spreads = false;
  for (let i = 0; i < pass.work.length; i++) settleOne(pass, pass.work[i] as FormulaCell);
}

function raise(pass: Pass, cell: FormulaCell, to: Standing): void {
  if (cell.circular === pass.number) return;
  if (cell.standing === 'doubtful') cell.standing = to;
  if (cell.standing !== 'settled') return;
  cell.standing = to;
  columnOf(cell.sheet, cell.column).unsettled++;
  pass.work.push(cell);
  if (!pass.spreads) pass.isDisturbed = true;
}

function raiseRange(pass: Pass, range: RangeNode, to: Standing): void {
  if (!pass.isDisturbed && (range.staled === pass.number || (to === 'doubtful' && range.marked === pass.number))) return;
  if (to === 'stale') range.staled = pass.number; else range.marked = pass.number;
  for (const reader of range.readers) raise(pass, reader, to);
}

/** Marks the formulas that read a cell, and those that read a range with it. */
function tell(pass: Pass, at: { readonly sheet: Sheet; readonly row: number; readonly column: number }, to: Standing): void {
  for (const range of at.sheet.wide) if (range.top <= at.row && at.row <= range.bottom && range.left <= at.column && at.column <= range.right) raiseRange(pass, range, to);
  const column = at.sheet.columns[at.column];
  if (!column) return;
  const readers = column.readers[at.row];
  if (readers) for (const reader of readers) raise(pass, reader, to);
  const few = column.ranges.few();
  if (few === null) { column.ranges.at(at.row, (range) => raiseRange(pass, range, to)); return; }
  for (const range of few) if (range.top <= at.row && at.row <= range.bottom) raiseRange(pass, range, to);
}

function store(pass: Pass, cell: FormulaCell, value: CalcValue): void {
  const column = columnOf(cell.sheet, cell.column);
  cell.standing = 'settled';
  cell.waitsFor = null;
  if (cell.circular !== pass.number) cell.circular = -1;
  column.unsettled--;
  if (sameValue(storedValue(cell.sheet, cell.row, cell.column), value)) return;
  putValue(column, cell.row, value);
  pass.changed.add(cell);
  tell(pass, cell, 'stale');
}

function settleOne(pass: Pass, root: FormulaCell): void {
  const { stack } = pass;
  stack.push(root);
  while (stack.length > 0) {
    const cell = stack[stack.length - 1] as FormulaCell;
    if (cell.standing === 'settled') { stack.pop(); continue; }
    if (cell.visited !== pass.number) { cell.visited = pass.number; if (askPrecedents(pass, cell)) continue; }
    if (cell.standing === 'doubtful') { cell.standing = 'settled'; columnOf(cell.sheet, cell.column).unsettled--; stack.pop(); continue; }
    const value = compute(cell, pass.place);
    if (value === NEEDS) wait(pass, cell); else { store(pass, cell, value as CalcValue); stack.pop(); }
  }
}

/** Puts what a formula reads and is not settled on the stack; gives whether there was anything. What is asked for already makes the formula stale: it must see for itself. */
function askPrecedents(of: Pass, cell: FormulaCell): boolean {
  const before = of.stack.length;
  for (const ref of cell.cells) { const column = ref.sheet.columns[ref.left]; if (column && column.unsettled > 0) ask(column.formulas[ref.top], cell, of); }
  for (const range of cell.ranges) {
    if (range.settled === of.number) continue;
    if (range.asked === of.number) { if (isSettled(range)) range.settled = of.number; else cell.standing = 'stale'; continue; }
    range.asked = of.number;
    eachFormula(range, (formula) => ask(formula, cell, of));
  }
  return of.stack.length > before;
}

function ask(formula: FormulaCell | undefined, by: FormulaCell, of: Pass): void {
  if (formula === undefined || formula.standing === 'settled') return;
  if (formula.visited === of.number) by.standing = 'stale'; else of.stack.push(formula);
}

function eachFormula(range: RangeNode, tell: (formula: FormulaCell) => void): void {
  for (let c = range.left; c <= range.right && c < range.sheet.columns.length; c++) {
    const column = range.sheet.columns[c];
    if (!column || column.unsettled === 0) continue;
    for (let r = Math.min(range.bottom, column.formulas.length - 1); r >= range.top; r--) { const formula = column.formulas[r]; if (formula) tell(formula); }
  }
}

function isSettled(range: RangeNode): boolean {
  let all = true;
  eachFormula(range, (formula) => { if (formula.standing !== 'settled') all = false; });
  return all;
}

/** The value of a formula, or NEEDS when it met a formula that is not settled. A cell never holds an empty answer: that is 0. */
function compute(cell: FormulaCell, place: Place): CalcValue | typeof NEEDS {
  place.sheet = cell.sheet;
  place.row = cell.row;
  place.column = cell.column;
  try { return shown((cell.compiled as NonNullable<FormulaCell['compiled']>).run(place)) ?? 0; } catch (thrown) { if (thrown === NEEDS) return NEEDS; throw thrown; }
}

/** Of several values a cell shows the first. */
const shown = (value: Value): CalcValue => (isScalar(value) ? value : value.kind === 'reference' ? oneValue({ ...value, bottom: value.top, right: value.left }) : oneValue(value));

/** Puts what a formula needs on top of it. Where that waits, over others or at once, for this very formula, all of them are circular. */
function wait(of: Pass, cell: FormulaCell): void {
  const needed = NEEDS.cell as FormulaCell;
  cell.waitsFor = needed;
  // It is asked for while what it reads is still being asked: only computing it can tell.
  if (needed.visited === of.number) needed.standing = 'stale';
  const circle: FormulaCell[] = [cell];
  for (let next: FormulaCell | null = needed; next !== null && next !== cell; next = next.waitsFor) { circle.push(next); if (next.standing === 'settled' || next.waitsFor === null) { of.stack.push(needed); return; } }
  for (const each of circle) { each.circular = of.number; of.circles.push(each); }
  for (const each of circle) store(of, each, 0);
}
