import { isCalcError } from '../../calc/calc.ts';
import type { CalcValue } from '../../calc/calc.ts';
import { formatValue } from '../../calc/numberFormat.ts';
import { areaOf } from './addresses.ts';
import { eachIn } from './cells.ts';
import { lookAt } from './core.ts';
import type { Core } from './core.ts';
import { evaluateFor } from './evaluateFor.ts';
import { cellOf } from './inputs.ts';
import type { CellInput, WorkbookModel } from './model.ts';
import type { Area } from './area.ts';
import type { Validation } from './cellViews.ts';
import { checkUnprotected } from './protection.ts';
import { checkRect, contains, minus, onSheet } from './rects.ts';
import { moveRelative } from './references.ts';
import type { ValidationState } from './state.ts';

type Validations = Pick<WorkbookModel, 'validate' | 'refusal' | 'choices'>;
type At = Parameters<WorkbookModel['refusal']>[0];

export function createValidations(core: Core): Validations {
  const find = (at: At): ValidationState | undefined => { const sheet = core.sheet(at.sheet).id; return [...core.book().validations.values()].find((v) => v.area.sheet === sheet && contains(v.area, at.row, at.column)); };
  return {
    validate: (validation) => { validate(core, validation); },
    refusal: (at, input) => {
      const found = find(at);
      return !found || !found.errorAlert.showAlert || isAllowed(core, found, { at: { ...at, sheet: found.area.sheet }, input }) ? null : found.errorAlert;
    },
    choices: (at) => {
      const found = find(at);
      const list = found?.rule['list'] as { readonly source?: unknown; readonly inCellDropDown?: boolean } | undefined;
      return found && list && list.inCellDropDown !== false ? wordsOf(core, found, { ...at, sheet: found.area.sheet }) : null;
    },
  };
}

/** A new validation takes the place of what was there before: other validations keep what lies outside. */
function validate(core: Core, wanted: Validation | { readonly area: Area; readonly rule: null }): void {
  checkRect(wanted.area);
  const area = onSheet(core.sheet(wanted.area.sheet).id, wanted.area);
  checkUnprotected(core, area.sheet);
  const items = new Map(core.book().validations);
  for (const [id, old] of core.book().validations) {
    if (old.area.sheet !== area.sheet) continue;
    const [first, ...more] = minus(old.area, area);
    if (first === old.area) continue;
    if (first) items.set(id, { ...old, area: onSheet(area.sheet, first) }); else items.delete(id);
    for (const piece of more) { const next = `v${core.nextId()}`; items.set(next, { ...old, id: next, area: onSheet(area.sheet, piece) }); }
  }
  if (wanted.rule !== null) { const id = `v${core.nextId()}`; items.set(id, { ...wanted, id, area }); }
  core.setBook({ validations: items });
  core.emit({ kind: 'format', area });
}

/** The words of a list: written out, or what the cells show that it points at. */
function wordsOf(core: Core, { rule, area }: Validation, at: At): readonly string[] {
  const { source = '' } = rule['list'] as { readonly source?: unknown };
  const text = String(source);
  if (!text.startsWith('=')) return text.split(',').map((w) => w.trim());
  const indirect = /^=\s*INDIRECT\(\s*"([^"]+)"\s*\)\s*$/i.exec(text)?.[1];
  const found = areaOf(core.book(), indirect ?? moveRelative(text, at.row - area.row, at.column - area.column), at.sheet);
  if (!found) return [];
  const words: string[] = [];
  eachIn(core.rows(found.sheet), found, (row, column, cell) => { const word = formatValue(core.valueOf(found.sheet, row, column), cell.style.numberFormat); if (word !== '') words.push(word); });
  return words;
}

interface Entered { readonly at: At; readonly input: CellInput }

/** What Office.js calls the rules that compare a number. */
const COMPARED = ['wholeNumber', 'decimal', 'textLength', 'date', 'time'] as const;

function isAllowed(core: Core, validation: Validation, entered: Entered): boolean {
  const { at, input } = entered;
  const { rule } = validation;
  const [kind] = Object.keys(rule);
  if (kind === undefined) return true;
  const was = core.cellAt(at.sheet, at.row, at.column) ?? { value: null, formula: null, style: lookAt(core, at.sheet, at.row, at.column), link: null };
  const cell = cellOf(input, was);
  if (cell?.formula == null && (cell?.value ?? null) === null && kind !== 'custom') return validation.ignoreBlanks;
  return trial(core, { at, cell }, (value) => {
    if (kind === 'list') { const text = value === null ? '' : formatValue(value, cell?.style.numberFormat ?? 'General'); return wordsOf(core, validation, at).some((w) => w === text || w === String(value)); }
    if (kind === 'custom') { const { formula } = rule['custom'] as { readonly formula: string }; return holds(evaluateFor(core, formula, { sheet: at.sheet, row: at.row - validation.area.row, column: at.column - validation.area.column })); }
    const compared = COMPARED.find((k) => k === kind);
    return compared === undefined || compares(core, { value, kind: compared, validation, at });
  });
}

export const holds = (value: CalcValue): boolean => (isCalcError(value) || value === null ? false : typeof value === 'string' ? false : Boolean(value));

/** What would be if the cell held that; everything is as it was afterwards. */
function trial<T>(core: Core, { at, cell }: { readonly at: At; readonly cell: ReturnType<typeof cellOf> }, ask: (value: CalcValue) => T): T {
  const was = core.cellAt(at.sheet, at.row, at.column);
  const run = (): T => {
    core.putCell(at.sheet, at.row, at.column, cell);
    try { return ask(core.valueOf(at.sheet, at.row, at.column)); } finally { core.putCell(at.sheet, at.row, at.column, was); core.calculation.settle(); }
  };
  return core.unseen(run);
}

type Comparison = { readonly formula1?: unknown; readonly formula2?: unknown; readonly operator?: string };

function compares(core: Core, of: { readonly value: CalcValue; readonly kind: (typeof COMPARED)[number]; readonly validation: Validation; readonly at: At }): boolean {
  const { value, kind, validation, at } = of;
  const asked = kind === 'textLength' ? String(value ?? '').length : value;
  if (typeof asked !== 'number' || (kind === 'wholeNumber' && !Number.isInteger(asked))) return false;
  const { formula1, formula2, operator = 'Between' } = validation.rule[kind] as Comparison;
  const limit = (given: unknown): number => {
    const computed = typeof given === 'string' ? (given.startsWith('=') ? evaluateFor(core, given, { sheet: at.sheet, row: at.row - validation.area.row, column: at.column - validation.area.column }) : cellOf(given, { style: lookAt(core, at.sheet, at.row, at.column), link: null })?.value ?? null) : given;
    return typeof computed === 'number' ? computed : NaN;
  };
  return comparison(operator, asked, [limit(formula1), limit(formula2)]);
}

/** Office.js's operators of two numbers and a value, whatever their case. */
export function comparison(operator: string, value: number, [one, two]: readonly [number, number]): boolean {
  switch (operator.toLowerCase()) {
    case 'between': return value >= Math.min(one, two) && value <= Math.max(one, two);
    case 'notbetween': return value < Math.min(one, two) || value > Math.max(one, two);
    case 'equalto': return value === one;
    case 'notequalto': return value !== one;
    case 'greaterthan': return value > one;
    case 'lessthan': return value < one;
    case 'greaterthanorequalto': case 'greaterthanorequal': return value >= one;
    case 'lessthanorequalto': case 'lessthanorequal': return value <= one;
    default: return false;
  }
}
