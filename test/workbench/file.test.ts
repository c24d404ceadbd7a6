import { describe, expect, it } from 'vitest';
import { Workbook } from '@cj-tech-master/excelts';
import { encodeFormula } from '../../src/ooxml/encodeFormula.ts';
import { decodeFormula } from '../../src/workbench/file/formulaText.ts';
import { openXlsx } from '../../src/workbench/file/openXlsx.ts';
import { saveXlsx } from '../../src/workbench/file/saveXlsx.ts';
import { isCalcError } from '../../src/calc/calc.ts';
import { openBook, readFormulas } from '../../src/hosts/xlsx/readBook.ts';
import { DEFAULT_PROFILE } from '../../src/claims/profile.ts';
import { writeBook } from '../../src/hosts/xlsx/writeBook.ts';
import { tally } from '../../src/pipeline.ts';
import { makeWorkbook } from '../../src/workbook/book.ts';
import { samples } from '../samples.ts';
import { createWorkbook } from '../../src/workbench/model/workbook.ts';
import type { WorkbookModel } from '../../src/workbench/model/model.ts';
import { ANN, at, contentOf, put } from './model.support.ts';

const NOW = '2018-05-24T12:00:00.000Z';

async function opened(bytes: Uint8Array): Promise<{ readonly book: WorkbookModel; readonly notKept: readonly string[] }> {
  const { snapshot, notKept } = await openXlsx(bytes, 'Book1.xlsx');
  const book = createWorkbook();
  book.restoreSnapshot(snapshot);
  return { book, notKept };
}

async function again(book: WorkbookModel): Promise<WorkbookModel> {
  const saved = await saveXlsx(book, NOW);
  return (await opened(saved.bytes)).book;
}

const inOrder = (value: unknown): unknown => (Array.isArray(value) ? value.map(inOrder) : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)).map(([k, v]) => [k, inOrder(v)])) : value);

/** What must come through a file: everything but identities, which are numbered anew. */
function comparable(book: WorkbookModel): unknown {
  const content = contentOf(book) as { readonly sheets: readonly { readonly state: object }[] } & Record<string, unknown>;
  const ids = new Map(book.sheets().map((s) => [s.id, s.name]));
  const text = JSON.stringify(content, (key, value: unknown) => (key === 'id' || key === 'file' ? undefined : typeof value === 'string' && ids.has(value) ? ids.get(value) : value));
  const plain = JSON.parse([...ids].reduce((t, [id, name]) => t.replaceAll(`"${id}`, `"${name}`), text)) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(plain).map(([key, value]) => [key, key !== 'sheets' && Array.isArray(value) ? value.map((item) => JSON.stringify(inOrder(item))).sort() : value]));
}

describe('formulas in the file', () => {
  it.each([
    ['=[@Dead]*2', 'T', 'T[[#This Row],[Dead]]*2'], ['=SUM(T[[#Totals],[Dead]],U[@[Two words]])', 'T', 'SUM(T[[#Totals],[Dead]],U[[#This Row],[Two words]])'], ['=MAXIFS(A:A,B:B,"_xlfn.x")', null, '_xlfn.MAXIFS(A:A,B:B,"_xlfn.x")'],
    ['=SORT(FILTER(A1:A3,B1:B3))', null, '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,B1:B3))'], ['=LET(x,A1,x+Name)', null, '_xlfn.LET(_xlpm.x,A1,_xlpm.x+Name)'], ['=SUM(A1#)', null, 'SUM(_xlfn.ANCHORARRAY(A1))'],
  ])('%s in %s', (typed, table, stored) => {
    expect(encodeFormula(typed, table, new Set(['name', 't', 'u']))).toBe(stored);
    expect(decodeFormula(stored, table)).toBe(typed);
  });
});

describe('a workbook of our own, saved and opened', () => {
  const mine = (): WorkbookModel => {
    const book = createWorkbook({ now: () => NOW });
    put(book, 'A3', [['Name', 'Dead', 'Twice'], ['x', 3, null], ["'007", 4, null], ['=1', '2018-05-24', null]]);
    book.addTable(at(book, 'A3:C6'), { hasHeaders: true, name: 'T' });
    put(book, 'C4', [['=[@Dead]*2']]);
    put(book, 'E1', [['=SUM(T[Dead])', '=NA()', true, '50%', '#N/A'], ["'=text", '=E1&"x"', null, '=IFS(TRUE,1)', '=Other!A1']]);
    const other = book.addSheet('Other one').id;
    book.addSheet('Other');
    book.write({ sheet: other, row: 1, column: 1, rows: 1, columns: 1 }, [['there']]);
    book.changeStyle(at(book, 'A1:B2'), { fill: '#FFEEDD', font: { bold: true, color: '#112233', size: 14, underline: 'Double' }, borders: { EdgeBottom: { style: 'Dash', weight: 'Medium', color: '#FF0000' } }, horizontalAlignment: 'CenterAcrossSelection', verticalAlignment: 'Center', wrapText: true, locked: false });
    book.changeStyle(at(book, 'H:H'), { numberFormat: '0.000' });
    book.setColumnWidth(at(book, 'B:B'), 105); book.setRowHeight(at(book, '2:2'), 33); book.setHidden(at(book, 'D:D'), { columns: true }); book.setHidden(at(book, '9:9'), { rows: true });
    book.setNameItem({ name: 'Here', sheet: null, formula: "='Other one'!$B$2" }); book.setNameItem({ name: 'Rate', sheet: null, formula: '=0.5' }); book.setNameItem({ name: 'Mine', sheet: other, formula: '=Sheet1!$A$1:$B$2', visible: false });
    book.setLink(at(book, 'J1'), { address: null, documentReference: "'Other one'!B2", textToDisplay: 'go', screenTip: null }); book.setLink(at(book, 'J2'), { address: 'https://example.org/', documentReference: null, textToDisplay: 'out', screenTip: null });
    book.merge(at(book, 'L1:M2'), false);
    const alert = { ignoreBlanks: true, prompt: { showPrompt: true, title: 'T', message: 'M' }, errorAlert: { showAlert: true, style: 'Stop' as const, title: 'E', message: 'no' } };
    book.validate({ area: at(book, 'A4:A6'), rule: { list: { source: 'yes,no', inCellDropDown: true } }, ...alert }); book.validate({ area: at(book, 'B4:B6'), rule: { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } }, ...alert });
    book.validate({ area: at(book, 'C4:C6'), rule: { custom: { formula: '=FALSE' } }, ...alert }); book.validate({ area: at(book, 'N1'), rule: { list: { source: "='Other one'!$B$2:$B$9", inCellDropDown: true } }, ...alert });
    book.addConditionalFormat([at(book, 'A4:A6'), at(book, 'C4:C6')], { type: 'Custom', stopIfTrue: false, rule: { formula: '=$B4=3' }, style: { fill: '#FF0000', font: { bold: true, color: '#00FF00' } } });
    book.addConditionalFormat([at(book, 'B4:B6')], { type: 'CellValue', stopIfTrue: false, rule: { formula1: '=3', operator: 'GreaterThan' }, style: { font: { italic: true } } });
    book.changeSheet('Sheet1', { frozen: { rows: 3, columns: 1 }, tabColor: '#AA0011', showGridlines: false, pageLayout: { orientation: 'Landscape' }, protection: { on: true, options: { allowSort: true } } }); book.changeSheet('Other', { visibility: 'VeryHidden', pageLayout: { orientation: 'Portrait' } }); book.changeSheet('Other one', { pageLayout: { orientation: 'Portrait' } });
    const thread = book.batch(ANN, 'c', () => book.addComment({ sheet: 'Other one', row: 1, column: 1 }, 'why?'));
    book.batch(ANN, 'r', () => { book.replyTo(thread.id, 'so'); }); book.changeComment(thread.id, { resolved: true });
    book.addChart('Other one', { name: 'Chart 1', chartType: 'ColumnStacked', title: { text: 'Dead', visible: true }, left: 60, top: 40, width: 300, height: 200, legend: { visible: true, position: 'Bottom' }, series: [{ name: 's', xValues: 'Sheet1!$A$4:$A$6', values: 'Sheet1!$B$4:$B$6', format: { color: '#123456' } }], options: {} });
    return book;
  };

  it('comes back the same', async () => {
    const book = mine();
    const copy = await again(book);
    const [a, b] = [comparable(book), comparable(copy)] as [Record<string, unknown>, Record<string, unknown>];
    for (const key of Object.keys(a)) expect({ [key]: b[key] }).toEqual({ [key]: a[key] });
    expect(copy.cell('Sheet1', 0, 4).value).toBe(43251);
  });

  it('a chart\'s ranges move, and its look is the file\'s', async () => {
    const book = await again(mine());
    book.changeSheet('Sheet1', { protection: { on: false, options: {} } });
    book.insertCells(at(book, '1:1'), 'Down');
    const copy = await again(book);
    expect(copy.sheet('Other one')?.charts).toMatchObject([{ chartType: 'ColumnStacked', title: { text: 'Dead', visible: true }, series: [{ name: 's', xValues: 'Sheet1!$A$5:$A$7', values: 'Sheet1!$B$5:$B$7', format: { color: '#123456' } }] }]);
    const described = (b: WorkbookModel): string => JSON.stringify(b.sheet('Other one')?.charts[0]?.options['file']);
    expect(described(copy)).toBe(described(book).replaceAll('$A$4:$A$6', '$A$5:$A$7').replaceAll('$B$4:$B$6', '$B$5:$B$7'));
    copy.changeChart(copy.sheet('Other one')?.charts[0]?.id ?? '', { title: { text: 'Killed', visible: true } });
    expect((await again(copy)).sheet('Other one')?.charts[0]?.title.text).toBe('Killed');
  });

  it('says what is not kept', async () => {
    const book = mine();
    book.setSetting('a', 1);
    expect((await saveXlsx(book, NOW)).notKept).toEqual(['settings of add-ins']);
    await expect(openXlsx(new Uint8Array([1, 2, 3]))).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('keeps what was a limit as a formula, and "stop if true"', async () => {
    const book = mine();
    book.changeSheet('Sheet1', { protection: { on: false, options: {} } });
    const format = book.addConditionalFormat([at(book, 'A1')], { type: 'Custom', stopIfTrue: true, rule: { formula: '=TRUE' }, style: {} });
    book.validate({ area: at(book, 'B4'), rule: { wholeNumber: { formula1: '=E1', operator: 'GreaterThan' } }, ignoreBlanks: true, prompt: { showPrompt: false, title: '', message: '' }, errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' } });
    const copy = await again(book);
    expect(copy.sheet('Sheet1')?.conditionalFormats[format.priority]).toMatchObject({ type: 'Custom', stopIfTrue: true, rule: { formula: '=TRUE' } });
    expect(copy.sheet('Sheet1')?.validations.map((v) => v.rule)).toContainEqual({ wholeNumber: { formula1: '=E1', operator: 'GreaterThan' } });
  });
});

describe('the workbook that the product writes', () => {
  const made = writeBook(makeWorkbook(tally(samples()), { now: NOW, version: '0', profile: DEFAULT_PROFILE }), { now: NOW });

  it('opens with all that is in it, and every formula computes to what the file says', async () => {
    const { book, notKept } = await opened(await made);
    expect(notKept).toEqual([]);
    expect(book.sheets().map((s) => s.name).slice(0, 3)).toEqual(['Summary', 'Articles', 'Claims']);
    const claims = book.table('Claims');
    expect(claims?.columns.filter((c) => c.calculatedFormula !== null).map((c) => c.name)).toContain('In totals');
    expect(claims?.columns.find((c) => c.name === 'Incident')?.calculatedFormula).toBe('=IF([@[Move to]]<>"",[@[Move to]],[@[Placed in]]&"")');
    expect(book.sheet('Claims')).toMatchObject({ frozen: { rows: 4, columns: 1 }, tabColor: '#1F5A7A', showGridlines: false });
    expect(book.sheet('Claims')?.conditionalFormats[0]).toMatchObject({ type: 'Custom', rule: { formula: '=$AF5="changed"' } });
    expect(book.cell('Claims', 4, 2).link?.documentReference).toBe("'Passages'!D5");
    expect(book.choices({ sheet: 'Summary', row: 8, column: 1 })).toEqual(['house', 'acled', 'plural']);
    expect(book.names().map((n) => n.name)).toContain('Rule_profile');
    expect(book.sheet('Summary')?.charts).toHaveLength(4);
    const file = await openBook(await made);
    const wrong = [...readFormulas(file)].filter(([where, result]) => {
      const area = book.areaOf(where.replace(/^(.*)!/, "'$1'!"), null);
      const value = area && book.cell(area.sheet, area.row, area.column).value;
      const shown = isCalcError(value) ? value.error : typeof value === 'boolean' ? String(value).toUpperCase() : value;
      return typeof shown === 'number' && typeof result === 'number' ? Math.abs(shown - result) > 1e-9 : (shown ?? '') !== (result ?? '');
    });
    expect(wrong).toEqual([]);
  });

  it('comes back the same when it is saved', async () => {
    const { book } = await opened(await made);
    const [a, b] = [comparable(book), comparable(await again(book))] as [Record<string, unknown>, Record<string, unknown>];
    for (const key of Object.keys(a)) expect({ [key]: b[key] }).toEqual({ [key]: a[key] });
  });
});

describe('how sheets print', () => {
  it('is saved as add-ins set it: paper, pages, titles and footers', async () => {
    const book = createWorkbook();
    const [sheet] = book.sheets();
    if (!sheet) throw new Error('A new workbook has a sheet.');
    book.changeSheet(sheet.id, { pageLayout: { orientation: 'Landscape', paperSize: 'A4', zoom: { horizontalFitToPages: 2, verticalFitToPages: 0 }, printTitleRows: 'Sheet1!4:4', printTitleColumns: 'Sheet1!A:A', 'headersFooters/defaultForAllPages/leftFooter': '&F', 'headersFooters/defaultForAllPages/rightFooter': '&P of &N', topMargin: 36 } });
    const file = new Workbook();
    await file.xlsx.load((await saveXlsx(book, '2026-11-25T00:00:00Z')).bytes as never);
    const { pageSetup, headerFooter } = file.getWorksheet('Sheet1') as unknown as { readonly pageSetup: Record<string, unknown>; readonly headerFooter: Record<string, unknown> };
    expect(pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 2, fitToHeight: 0, printTitlesRow: '4:4', printTitlesColumn: 'A:A' });
    expect((pageSetup['margins'] as { readonly top: number }).top).toBe(0.5);
    expect(headerFooter['oddFooter']).toBe('&L&F&R&P of &N');
  });
});
