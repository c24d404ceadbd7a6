import { addressOf, areaOf } from './addresses.ts';
import { createCells } from './cells.ts';
import { createCharts } from './charts.ts';
import { createComments } from './comments.ts';
import { createConditional } from './conditional.ts';
import { createCopying } from './copying.ts';
import { createFilters } from './filters.ts';
import { createCore, findSheet } from './core.ts';
import type { Core, WorkbookOptions } from './core.ts';
import type { WorkbookModel } from './model.ts';
import { createNames } from './names.ts';
import { createSheets } from './sheets.ts';
import { restoreSnapshot, takeSnapshot } from './snapshot.ts';
import { createSorting } from './sorting.ts';
import { createStructure } from './structure.ts';
import { createTableRows } from './tableRows.ts';
import { createTables } from './tables.ts';
import { createUndo } from './undo.ts';
import { createValidations } from './validations.ts';

export type { WorkbookOptions } from './core.ts';

/** A workbook with one empty sheet, "Sheet1". */
export function createWorkbook(options: WorkbookOptions = {}): WorkbookModel {
  const core = createCore(options);
  const model = assemble(core);
  model.batch({ client: '', name: '', isAddin: false }, 'new', () => { core.keepNoStep(); model.addSheet('Sheet1'); });
  return model;
}

function assemble(core: Core): WorkbookModel {
  const parts: WorkbookModel = { ...createSheets(core), ...createCells(core), ...createTables(core), ...createStructure(core), ...createNames(core), ...createComments(core), ...createCharts(core), ...createUndo(core), ...createWhole(core), ...createTableRows(core), ...createSorting(core), ...createFilters(core), ...createCopying(core), ...createValidations(core), ...createConditional(core) };
  return asSteps(core, parts);
}

type Whole = Pick<WorkbookModel, 'name' | 'setName' | 'batch' | 'onEvents' | 'setCalculationMode' | 'calculationMode' | 'calculate' | 'evaluate' | 'areaOf' | 'addressOf' | 'file' | 'snapshot' | 'restoreSnapshot'>;

function createWhole(core: Core): Whole {
  let mode: ReturnType<WorkbookModel['calculationMode']> = 'Automatic';
  return {
    name: () => core.book().name,
    setName: (name) => { core.setBook({ name }); },
    batch: core.batch,
    onEvents: core.onEvents,
    setCalculationMode: (wanted) => { mode = wanted; core.calculation.setMode(wanted === 'Manual'); },
    calculationMode: () => mode,
    evaluate: (formula, sheet) => core.calculation.evaluate(formula, core.sheet(sheet).id),
    calculate: (how) => { core.calculation.settle(how === 'Recalculate' ? 'changed' : 'full', true); },
    file: () => core.book().file,
    snapshot: () => takeSnapshot(core),
    restoreSnapshot: (snapshot) => { restoreSnapshot(core, snapshot); },
    areaOf: (address, sheet) => areaOf(core.book(), address, sheet === null ? null : findSheet(core.book(), sheet)?.id ?? null),
    addressOf: (area) => addressOf(core.book(), { ...area, sheet: core.sheet(area.sheet).id }),
  };
}

/** What changes the workbook, in the words of an undo list; outside of a batch each is one of its own. */
const STEPS: Readonly<Partial<Record<keyof WorkbookModel, string>>> = {
  setName: 'rename the workbook', restoreSnapshot: 'open', calculate: 'calculate', addSheet: 'insert sheet', copySheet: 'copy sheet', deleteSheet: 'delete sheet', moveRange: 'move', moveSheet: 'move sheet', changeSheet: 'change sheet', write: 'typing', clear: 'clear', changeStyle: 'format', setColumnWidth: 'column width',
  setRowHeight: 'row height', setHidden: 'hide', autofit: 'autofit', setLink: 'link', merge: 'merge', unmerge: 'unmerge', insertCells: 'insert', deleteCells: 'delete', copy: 'paste', validate: 'validation', addConditionalFormat: 'conditional format',
  changeConditionalFormat: 'conditional format', clearConditionalFormats: 'conditional format', deleteConditionalFormat: 'conditional format', addTable: 'insert table', changeTable: 'change table', resizeTable: 'resize table', deleteTable: 'delete table', addTableRows: 'insert rows',
  deleteTableRows: 'delete rows', addTableColumn: 'insert column', deleteTableColumn: 'delete column', renameTableColumn: 'rename column', sortTable: 'sort', sortRange: 'sort', filterTable: 'filter', filterSheet: 'filter', setNameItem: 'name', deleteNameItem: 'delete name',
  addComment: 'comment', replyTo: 'reply', changeComment: 'edit comment', deleteComment: 'delete comment', addChart: 'insert chart', changeChart: 'change chart', deleteChart: 'delete chart', setSetting: 'setting', deleteSetting: 'setting',
};

function asSteps(core: Core, model: WorkbookModel): WorkbookModel {
  const wrapped = Object.entries(STEPS).map(([name, label]) => {
    const act = model[name as keyof WorkbookModel] as (...args: readonly unknown[]) => unknown;
    return [name, (...args: readonly unknown[]) => core.within(label, () => act(...args))] as const;
  });
  return { ...model, ...Object.fromEntries(wrapped) };
}
