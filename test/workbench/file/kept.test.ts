import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { childOf, childrenOf, parseXml } from '../../../src/ooxml/xml.ts';
import type { XmlElement } from '../../../src/ooxml/xml.ts';
import { openXlsx } from '../../../src/workbench/file/openXlsx.ts';
import { saveXlsx } from '../../../src/workbench/file/saveXlsx.ts';
import { createWorkbook } from '../../../src/workbench/model/workbook.ts';
import type { WorkbookModel } from '../../../src/workbench/model/model.ts';
import { at } from '../model.support.ts';
import { fileOfEverything } from './everything.ts';

const NOW = '2018-05-24T12:00:00.000Z';

async function opened(bytes: Uint8Array): Promise<{ readonly book: WorkbookModel; readonly notKept: readonly string[] }> {
  const { snapshot, notKept } = await openXlsx(bytes, 'Book1.xlsx');
  const book = createWorkbook();
  book.restoreSnapshot(JSON.parse(JSON.stringify(snapshot)) as typeof snapshot);
  return { book, notKept };
}

const part = (bytes: Uint8Array, path: string): XmlElement => parseXml(strFromU8(unzipSync(bytes)[path] as Uint8Array));
const saved = async (book: WorkbookModel): Promise<Uint8Array> => (await saveXlsx(book, NOW)).bytes;

/** An element as its name, attributes in order, children and text: however it was written. */
const meaning = (of: XmlElement | undefined): unknown => of && [of.name, Object.entries(of.attributes).sort(), of.children.map(meaning), of.text.trim()];

const before = fileOfEverything();
const sheetBefore = part(before, 'xl/worksheets/sheet1.xml');

describe('what a file holds and the workbench does not show', () => {
  it.each(['sheetViews', 'protectedRanges', 'sheetProtection', 'autoFilter', 'mergeCells', 'printOptions', 'pageMargins', 'headerFooter', 'rowBreaks', 'colBreaks', 'ignoredErrors'])('%s is saved as it was', async (name) => {
    const { book } = await opened(before);
    expect(meaning(childOf(part(await saved(book), 'xl/worksheets/sheet1.xml'), name))).toEqual(meaning(childOf(sheetBefore, name)));
  });

  it('conditional formats of every kind are saved as they were', async () => {
    const { book } = await opened(before);
    const rules = (sheet: XmlElement): unknown => childrenOf(sheet, 'conditionalFormatting').flatMap((f) => f.children.map((rule) => [Number(rule.attributes['priority']), f.attributes['sqref'], meaning(rule)] as const)).sort(([a], [b]) => a - b);
    expect(rules(part(await saved(book), 'xl/worksheets/sheet1.xml'))).toEqual(rules(sheetBefore));
    expect(book.sheet('Data')?.conditionalFormats.map((f) => f.type)).toEqual(['ColorScale', 'DataBar', 'IconSet', 'TopBottom', 'PresetCriteria', 'PresetCriteria', 'ContainsText', 'ContainsText', 'Custom', 'PresetCriteria', 'PresetCriteria']);
  });

  it('validations of every kind are saved as they were, each area for itself', async () => {
    const { book } = await opened(before);
    const each = (sheet: XmlElement): readonly unknown[] => childrenOf(childOf(sheet, 'dataValidations'), 'dataValidation').flatMap((v) => (v.attributes['sqref'] ?? '').split(' ').map((cells) => [cells, v.children.map(meaning), Object.entries(v.attributes).filter(([name, value]) => name !== 'sqref' && !(name === 'operator' && value === 'between')).sort()])).sort();
    expect(each(part(await saved(book), 'xl/worksheets/sheet1.xml'))).toEqual(each(sheetBefore));
  });

  it('groups, hidden rows and columns, and the signs of closed groups are saved as they were', async () => {
    const { book } = await opened(before);
    const sheet = part(await saved(book), 'xl/worksheets/sheet1.xml');
    const groups = (of: XmlElement): unknown => [...childrenOf(childOf(of, 'cols'), 'col'), ...childrenOf(childOf(of, 'sheetData'), 'row')].map(({ attributes: { r, min, hidden, outlineLevel, collapsed } }) => [r ?? min, hidden, outlineLevel, collapsed]);
    expect(groups(sheet)).toEqual(groups(sheetBefore));
    expect(childOf(childOf(sheet, 'sheetPr'), 'outlinePr')?.attributes['summaryBelow']).toBe('0');
    expect(book.sheet('Data')).toMatchObject({ outline: { rows: { 2: 1, 3: 2, 4: 1 }, columns: { 1: 1, 2: 1 } }, autoFilter: { row: 0, rows: 6, columns: 3 } });
  });

  it('cell styles by name, gradients, patterns, diagonals and superscript are saved as they were', async () => {
    const { book } = await opened(before);
    const bytes = await saved(book);
    const looks = (of: Uint8Array): unknown => {
      const styles = part(of, 'xl/styles.xml');
      const [xfs, names] = [childOf(styles, 'cellXfs')?.children ?? [], childOf(styles, 'cellStyles')?.children ?? []];
      const list = (name: string, index: string | undefined): unknown => meaning(childOf(styles, name)?.children[Number(index)]);
      return childrenOf(childOf(part(of, 'xl/worksheets/sheet1.xml'), 'sheetData'), 'row')[0]?.children.map((c) => { const xf = xfs[Number(c.attributes['s'] ?? 0)]; return [c.attributes['r'], list('fonts', xf?.attributes['fontId']), list('fills', xf?.attributes['fillId']), list('borders', xf?.attributes['borderId']), names.find((n) => n.attributes['xfId'] === xf?.attributes['xfId'])?.attributes['name'], xf?.children.map(meaning)]; });
    };
    expect(looks(bytes)).toEqual(looks(before));
    expect(book.cell('Data', 0, 3).style).toMatchObject({ styleName: 'Heading 1', font: { bold: true, size: 15 } });
    expect(book.cell('Data', 1, 2).style).toMatchObject({ textOrientation: 45, shrinkToFit: true, readingOrder: 'RightToLeft' });
  });

  it('notes, links on numbers, words with formats, and a text that looks like a formula come through', async () => {
    const { book } = await opened(await saved((await opened(before)).book));
    expect(book.sheet('Data')?.file?.notes).toMatchObject([{ row: 5, column: 1, author: 'Bo', text: 'Bo:\na note' }, { row: 8, column: 5, text: 'on an empty cell' }]);
    expect(book.comments()).toEqual([]);
    expect(book.cell('Data', 2, 1)).toMatchObject({ value: 4, link: { documentReference: "'Own sheet'!A1" } });
    expect(book.cell('Data', 2, 0).link).toMatchObject({ address: 'https://example.org/a?b=1&c=2', screenTip: 'tip' });
    expect(book.cell('Data', 5, 1)).toMatchObject({ value: 18, formula: '=SUM(B2:B5)', link: { documentReference: 'Data!A1' } });
    expect(book.cell('Data', 2, 3)).toMatchObject({ value: '=quoted', formula: null });
    expect(book.sheet('Data')?.file?.rich['bold plain']).toContain('<b/>');
  });

  it('the workbook\'s protection, window, names with their notes, printed areas and properties come through', async () => {
    const { book } = await opened(before);
    const bytes = await saved(book);
    const [was, is] = [part(before, 'xl/workbook.xml'), part(bytes, 'xl/workbook.xml')];
    for (const name of ['workbookProtection', 'bookViews', 'definedNames']) expect(meaning(childOf(is, name))).toEqual(meaning(childOf(was, name)));
    expect(childOf(is, 'calcPr')?.attributes['calcMode']).toBe('manual');
    expect(childrenOf(part(bytes, 'docProps/core.xml'), 'title')[0]?.text).toBe('My title');
    expect(book.sheet('Data')?.pageLayout).toMatchObject({ orientation: 'Landscape', paperSize: 'A4', leftMargin: 36, centerHorizontally: true, blackAndWhite: true, printArea: 'Data!A1:C9', printTitleRows: 'Data!1:1', printTitleColumns: 'Data!A:A', zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 } });
    expect(book.names()).toContainEqual({ name: 'Local', sheet: book.sheet('Own sheet')?.id, formula: '=Data!$B$2', comment: 'why', visible: true });
  });

  it('goes with its cells when rows come in, and gives way to what is changed here', async () => {
    const { book } = await opened(before);
    book.changeSheet('Data', { protection: { on: false, options: {} } });
    book.insertCells(at(book, '2:3'), 'Down');
    book.changeStyle(at(book, 'E1'), { fill: '#00FF00' });
    const bytes = await saved(book);
    const sheet = part(bytes, 'xl/worksheets/sheet1.xml');
    const one = (name: string, inside: string): XmlElement | undefined => childOf(childOf(sheet, name), inside);
    expect([one('protectedRanges', 'protectedRange')?.attributes['sqref'], one('ignoredErrors', 'ignoredError')?.attributes['sqref'], one('rowBreaks', 'brk')?.attributes['id'], childOf(sheet, 'autoFilter')?.attributes['ref']]).toEqual(['B4:B7', 'D5', '7', 'A1:C8']);
    const again = (await opened(bytes)).book;
    expect(again.sheet('Data')?.file?.notes.map((n) => n.row)).toEqual([7, 10]);
    expect(again.sheet('Data')?.conditionalFormats.find((f) => f.type === 'ContainsText')).toMatchObject({ areas: [{ row: 3 }], rule: { operator: 'Contains', text: 'y' } });
    expect(childrenOf(sheet, 'conditionalFormatting').map((f) => f.raw).join('')).toContain('SEARCH("y",A4)');
    expect(again.cell('Data', 0, 4).style).toMatchObject({ fill: '#00FF00' });
    expect(childOf(sheet, 'sheetProtection')).toBeUndefined();
    expect(again.sheet('Data')?.pageLayout['printArea']).toBe('Data!A1:C11');
  });

  it('says what is lost, and nothing else', async () => {
    expect((await opened(before)).notKept).toEqual(['what array formulas give beyond their first cell (Excel computes it again from the formula)']);
  });

  it('formulas that reckon with whole ranges are marked as such, so that Excel does not cut the ranges down to one cell', async () => {
    const { book } = await opened(before);
    book.changeSheet('Data', { protection: { on: false, options: {} } });
    book.write({ ...at(book, 'J1:J4') }, [['=SUM(B2:B5*2)'], ['=SUM(B2:B5)'], ['=MAX(LEN(A2:A5))'], ['=SUMIFS(B2:B5,A2:A5,"y")']]);
    const bytes = await saved(book);
    const formulas = new Map(childrenOf(childOf(part(bytes, 'xl/worksheets/sheet1.xml'), 'sheetData'), 'row').flatMap((row) => row.children.flatMap((c) => { const f = childOf(c, 'f'); return f ? [[c.attributes['r'], [c.attributes['cm'], f.attributes['t'], f.attributes['ref'], f.text]] as const] : []; })));
    expect([formulas.get('A8'), formulas.get('J1'), formulas.get('J2'), formulas.get('J3'), formulas.get('J4')]).toEqual([['1', 'array', 'A8', 'TRANSPOSE(B2:C2)'], ['1', 'array', 'J1', 'SUM(B2:B5*2)'], [undefined, undefined, undefined, 'SUM(B2:B5)'], ['1', 'array', 'J3', 'MAX(LEN(A2:A5))'], [undefined, undefined, undefined, 'SUMIFS(B2:B5,A2:A5,"y")']]);
    expect((await opened(bytes)).book.cell('Data', 7, 0).formula).toBe('=TRANSPOSE(B2:C2)');
  });
});

describe('files of other programs', () => {
  it('are refused when a part is broken or means to grow', async () => {
    const files = unzipSync(before);
    const { zipSync, strToU8 } = await import('fflate');
    const broken = (xml: string): Uint8Array => zipSync({ ...files, 'xl/styles.xml': strToU8(xml) });
    await expect(openXlsx(broken('<styleSheet><fonts>'))).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(openXlsx(broken('<!DOCTYPE a [<!ENTITY b "c">]><styleSheet/>'))).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('may write every element with a prefix, cells without references, and shared formulas', async () => {
    const files = unzipSync(before);
    const { zipSync, strToU8 } = await import('fflate');
    const sheet = '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:f t="shared" ref="B1:B3" si="0">A1*$A$1</x:f><x:v>1</x:v></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>5</x:v></x:c><x:c r="B2"><x:f t="shared" si="0"/><x:v>5</x:v></x:c></x:row><x:row r="3"><x:c r="C3" t="inlineStr"><x:is><x:t>a_x000A_b &amp;lt;</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    const { book } = await opened(zipSync({ ...files, 'xl/worksheets/sheet2.xml': strToU8(sheet) }));
    expect([book.cell('Own sheet', 0, 0).value, book.cell('Own sheet', 0, 1).formula, book.cell('Own sheet', 1, 1).formula, book.cell('Own sheet', 2, 2).value]).toEqual([1, '=A1*$A$1', '=A2*$A$1', 'a\nb &lt;']);
  });
});
