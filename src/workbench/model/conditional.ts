import { isCalcError } from '../../calc/calc.ts';
import { formatValue } from '../../calc/numberFormat.ts';
import { lookAt } from './core.ts';
import type { Core } from './core.ts';
import { createKinds } from './conditionalKinds.ts';
import type { Kinds } from './conditionalKinds.ts';
import { evaluateFor } from './evaluateFor.ts';
import { idFrom } from './ids.ts';
import { ModelError } from './model.ts';
import type { WorkbookModel } from './model.ts';
import type { Area } from './area.ts';
import type { CellStyle, StyleChange } from './cellViews.ts';
import { checkUnprotected } from './protection.ts';
import { checkRect, contains, minus, onSheet, overlap } from './rects.ts';
import type { ConditionalState } from './state.ts';
import { changeOf } from './styles.ts';
import { tableLook } from './tableLook.ts';
import { comparison, holds } from './validations.ts';

type Conditional = Pick<WorkbookModel, 'addConditionalFormat' | 'changeConditionalFormat' | 'clearConditionalFormats' | 'deleteConditionalFormat' | 'shownStyle'>;

/**
 * Conditional formats. Those that ask how a value stands among others are in conditionalKinds. Of type "Custom" the rule is `{formula}`, written for the first area's first cell; of "CellValue" `{formula1, formula2, operator}`; of "ContainsText" `{operator, text}`.
 * Data bars, icons and kinds that are not known are kept as they came and show nothing.
 */
export function createConditional(core: Core): Conditional {
  const find = (id: string): ConditionalState => { const found = core.book().conditionalFormats.get(id); if (!found) throw new ModelError('ItemNotFound', `There is no conditional format ${id}.`); return found; };
  const kinds = createKinds(core);
  const told = (areas: readonly Area[]): void => { for (const area of areas) core.emit({ kind: 'format', area }); };
  return {
    addConditionalFormat: (areas, of) => {
      const [first, ...more] = areas.map((area) => { checkRect(area); return onSheet(core.sheet(area.sheet).id, area); });
      if (!first) throw new ModelError('InvalidArgument', 'A conditional format needs cells.');
      checkUnprotected(core, first.sheet, 'allowFormatCells');
      const others = [...core.book().conditionalFormats.values()].filter((f) => f.sheet === first.sheet);
      const made: ConditionalState = { ...of, id: idFrom(core.nextId(), '9'), sheet: first.sheet, areas: [first, ...more], base: { row: first.row, column: first.column }, priority: others.reduce((n, f) => Math.max(n, f.priority + 1), 0) };
      core.setItem('conditionalFormats', made.id, made);
      told(made.areas);
      return made;
    },
    changeConditionalFormat: (id, change) => {
      const was = find(id);
      const [first] = change.areas ?? was.areas;
      const base = change.areas && first ? { row: first.row, column: first.column } : was.base;
      core.setItem('conditionalFormats', id, { ...was, ...change, base });
      told([...was.areas, ...(change.areas ?? [])]);
    },
    clearConditionalFormats: (areas) => {
      const cleared = areas.map((a) => { checkRect(a); return onSheet(core.sheet(a.sheet).id, a); });
      for (const area of cleared) checkUnprotected(core, area.sheet, 'allowFormatCells');
      for (const format of [...core.book().conditionalFormats.values()].filter((f) => f.areas.some((a) => cleared.some((c) => c.sheet === a.sheet && overlap(a, c) !== null)))) {
        const left = cleared.reduce<readonly Area[]>((rest, c) => rest.flatMap((a) => (a.sheet === c.sheet ? minus(a, c).map((r) => onSheet(a.sheet, r)) : [a])), format.areas);
        core.setItem('conditionalFormats', format.id, left.length === 0 ? undefined : { ...format, areas: left });
      }
      told(cleared);
    },
    deleteConditionalFormat: (id) => { const was = find(id); core.setItem('conditionalFormats', id, undefined); told(was.areas); },
    shownStyle: (sheet, row, column) => shownStyle(core, kinds, { sheet: core.sheet(sheet).id, row, column }),
  };
}

interface At { readonly sheet: string; readonly row: number; readonly column: number }

/** Its own style over its table's, and over both what conditional formats add: of two that set the same, the one of lower priority number. */
function shownStyle(core: Core, kinds: Kinds, at: At): CellStyle {
  const own = core.cellAt(at.sheet, at.row, at.column)?.style ?? lookAt(core, at.sheet, at.row, at.column);
  const table = [...core.book().tables.values()].find((t) => t.sheet === at.sheet && contains(t.area, at.row, at.column));
  let style = table ? tableLook(own, table, { row: at.row, column: at.column, hiddenAbove: () => hiddenAbove(core, at, table.area.row) }) : own;
  const formats = [...core.book().conditionalFormats.values()].filter((f) => f.sheet === at.sheet && f.areas.some((a) => contains(a, at.row, at.column))).sort((a, b) => a.priority - b.priority);
  const changes: StyleChange[] = [];
  for (const format of formats) {
    const change = isMet(core, format, at) ? format.style : kinds.changeOf(format, core.valueOf(at.sheet, at.row, at.column));
    if (change === null) continue;
    changes.unshift(change);
    if (format.stopIfTrue) break;
  }
  for (const change of changes) style = changeOf(style, change);
  return style;
}

function hiddenAbove(core: Core, at: At, top: number): number {
  let hidden = 0;
  for (const [index, row] of core.rows(at.sheet)) if (row.hidden && index > top && index < at.row) hidden++;
  return hidden;
}

function isMet(core: Core, { type, rule, base, sheet }: ConditionalState, at: At): boolean {
  const from = { sheet, row: at.row - base.row, column: at.column - base.column };
  switch (type.toLowerCase()) {
    case 'custom': return holds(evaluateFor(core, String(rule['formula'] ?? ''), from));
    case 'cellvalue': {
      const value = core.valueOf(at.sheet, at.row, at.column);
      const limit = (given: unknown): number | string => { if (given === undefined || given === '') return NaN; const v = typeof given === 'number' ? given : evaluateFor(core, String(given), from); return typeof v === 'number' || typeof v === 'string' ? v : NaN; };
      const [one, two] = [limit(rule['formula1']), limit(rule['formula2'])];
      const operator = String(rule['operator']).toLowerCase();
      if (typeof value === 'string' && typeof one === 'string') { const same = value.toLowerCase() === one.toLowerCase(); return operator === 'equalto' ? same : operator === 'notequalto' && !same; }
      return typeof value === 'number' && typeof one === 'number' && comparison(operator, value, [one, typeof two === 'number' ? two : NaN]);
    }
    case 'containstext': {
      const value = core.valueOf(at.sheet, at.row, at.column);
      const text = (isCalcError(value) ? value.error : formatValue(value, 'General')).toLowerCase();
      const wanted = String(rule['text'] ?? '').toLowerCase();
      switch (String(rule['operator']).toLowerCase()) { case 'contains': return text.includes(wanted); case 'notcontains': return !text.includes(wanted); case 'beginswith': return text.startsWith(wanted); case 'endswith': return text.endsWith(wanted); default: return false; }
    }
    default: return false;
  }
}

