import { attributesText, element, encodeText, escapeAttribute, escapeXml, parseXml } from '../../ooxml/xml.ts';
import { relationsPath, zipped } from '../../ooxml/zipped.ts';
import { printRect } from '../model/addresses.ts';
import { listedAreas } from '../model/moveFileParts.ts';
import type { WorkbookModel } from '../model/model.ts';
import type { BookFile, SheetView } from '../model/views.ts';
import { drawCharts } from './saveCharts.ts';
import type { Drawn } from './saveCharts.ts';
import { createPeople, putComments } from './saveNotes.ts';
import type { People } from './saveNotes.ts';
import { createStyles } from './saveStyles.ts';
import { sheetXml } from './saveSheet.ts';
import { tableXml } from './saveTables.ts';
import { createParts, createRelations, formulaText, MAIN, SHEET_KIND } from './saving.ts';
import type { Relations, Saving, Texts } from './saving.ts';

/** The bytes of the .xlsx file, and what of the workbook they do not hold, in words. */
export interface Saved { readonly bytes: Uint8Array; readonly notKept: readonly string[] }

/** Writes a workbook as an .xlsx file that Excel computes anew when it opens it. `now` is the ISO day and time that the file says it was saved. */
export async function saveXlsx(model: WorkbookModel, now: string): Promise<Saved> {
  const notKept = new Set<string>();
  const [file, numbers, parts, texts] = [model.file() ?? {}, new Map<string, number>(), createParts(), createTexts()];
  const saving: Saving = {
    model, parts, texts, flags: { arrays: false }, styles: createStyles(file), names: new Set([...model.names(), ...model.tables()].map((n) => n.name.toLowerCase())), say: (what) => { notKept.add(what); },
    next: (kind) => { const n = (numbers.get(kind) ?? 0) + 1; numbers.set(kind, n); return n; },
  };
  const [relations, people, drawn] = [createRelations(), createPeople(), await drawCharts(saving)];
  const sheets = model.sheets().map((view, i) => { putSheet(saving, view, { number: i + 1, drawn, people }); return { view, id: relations.add('worksheet', `worksheets/sheet${i + 1}.xml`) }; });
  putShared(saving, { relations, people, theme: file['theme'] ?? drawn.theme });
  parts.put('xl/workbook.xml', workbookXml(saving, sheets, file), `${SHEET_KIND}.sheet.main+xml`);
  parts.put('xl/_rels/workbook.xml.rels', relations.xml());
  putProperties(saving, file, now);
  if (model.settings().size > 0) saving.say('settings of add-ins');
  return { bytes: zipped(new Map([['[Content_Types].xml', typesXml(saving)] as const, ...parts.all])), notKept: [...notKept] };
}

function createTexts(): Texts {
  const [items, known] = [[] as string[], new Map<string, number>()];
  return { items, count: 0, of: (text, rich) => { const key = rich ?? `<t${/^\s|\s$|\n|\t| {2}/.test(text) ? ' xml:space="preserve"' : ''}>${encodeText(text)}</t>`; let at = known.get(key); if (at === undefined) known.set(key, at = items.push(`<si>${key}</si>`) - 1); return at; } };
}

function putSheet(saving: Saving, view: SheetView, { number, drawn, people }: { readonly number: number; readonly drawn: Drawn; readonly people: People }): void {
  const relations = createRelations();
  const path = `xl/worksheets/sheet${number}.xml`;
  const drawing = drawn.drawings.get(view.id);
  const tables = saving.model.tables().filter((t) => t.sheet === view.id).map((table) => { const n = saving.next('table'); saving.parts.put(`xl/tables/table${n}.xml`, tableXml(saving, table, n), `${SHEET_KIND}.table+xml`); return relations.add('table', `../tables/table${n}.xml`); });
  const of = { relations, tables, drawing: drawing === undefined ? null : relations.add('drawing', `/${drawing}`), notes: putComments(saving, view, { relations, people }) };
  saving.parts.put(path, sheetXml(saving, view, of), `${SHEET_KIND}.worksheet+xml`);
  if (!relations.isEmpty()) saving.parts.put(relationsPath(path), relations.xml());
}

/** Marks formulas that spill: `cm` of a cell is the number of an entry here, from 1. */
const METADATA = '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

function putShared({ parts, texts, styles, flags }: Saving, { relations, people, theme }: { readonly relations: Relations; readonly people: People; readonly theme: string | null }): void {
  parts.put('xl/sharedStrings.xml', `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${texts.count}" uniqueCount="${texts.items.length}">${texts.items.join('')}</sst>`, `${SHEET_KIND}.sharedStrings+xml`);
  relations.add('sharedStrings', 'sharedStrings.xml');
  parts.put('xl/styles.xml', styles.xml(), `${SHEET_KIND}.styles+xml`);
  relations.add('styles', 'styles.xml');
  if (theme !== null) { parts.put('xl/theme/theme1.xml', theme, 'application/vnd.openxmlformats-officedocument.theme+xml'); relations.add('theme', 'theme/theme1.xml'); }
  if (flags.arrays) { parts.put('xl/metadata.xml', METADATA, `${SHEET_KIND}.sheetMetadata+xml`); relations.add('sheetMetadata', 'metadata.xml'); }
  if (!people.isEmpty()) { parts.put('xl/persons/person.xml', people.xml(), 'application/vnd.ms-excel.person+xml'); relations.add('person', 'persons/person.xml'); }
}

interface SheetSaved { readonly view: SheetView; readonly id: string }

const STATES = { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

function workbookXml(saving: Saving, sheets: readonly SheetSaved[], file: BookFile): string {
  const list = sheets.map(({ view, id }, i) => element('sheet', { name: view.name, sheetId: i + 1, state: STATES[view.visibility], 'r:id': id })).join('');
  const names = namesXml(saving, sheets.map((s) => s.view));
  const { date1904: _days, ...properties } = attributesIn(file, 'workbookPr');
  const { fullCalcOnLoad: _full, calcId: _id, ...calculation } = attributesIn(file, 'calcPr');
  return `<workbook ${MAIN}>${Object.keys(properties).length === 0 ? '' : element('workbookPr', plainOnly(properties))}${file['workbookProtection'] ?? ''}${viewsXml(file, sheets)}<sheets>${list}</sheets>${names === '' ? '' : `<definedNames>${names}</definedNames>`}${element('calcPr', { calcId: 191029, ...calculation, fullCalcOnLoad: 1 })}</workbook>`;
}

const attributesIn = (file: BookFile, name: string): Readonly<Record<string, string>> => (file[name] === undefined ? {} : parseXml(file[name]).attributes);
/** Attributes of later additions would need their addresses declared. */
const plainOnly = (attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(attributes).filter(([name]) => !name.includes(':')));

/** The window as it was, with a sheet in front that can be seen. */
function viewsXml(file: BookFile, sheets: readonly SheetSaved[]): string {
  const [view] = file['bookViews'] === undefined ? [] : parseXml(file['bookViews']).children;
  const [wanted, first] = [Number(view?.attributes['activeTab'] ?? 0), sheets.findIndex((s) => s.view.visibility === 'Visible')];
  const front = sheets[wanted]?.view.visibility === 'Visible' ? wanted : Math.max(0, first);
  const { firstSheet: _first, ...attributes } = plainOnly(view?.attributes ?? {});
  return `<bookViews>${element('workbookView', { ...attributes, activeTab: front === 0 ? undefined : front })}</bookViews>`;
}

/** Names, and those of Excel's own that stand for what a sheet filters and prints. */
function namesXml(saving: Saving, sheets: readonly SheetView[]): string {
  const quoted = (sheet: SheetView, address: string): string => listedAreas(address).map((area) => printRect(rectOf(saving, area, sheet), { sheet: sheet.name, absolute: true })).join(',');
  const own = sheets.flatMap((sheet, localSheetId) => {
    const { printArea, printTitleRows, printTitleColumns } = sheet.pageLayout as Readonly<Record<string, string | undefined>>;
    const titles = [printTitleColumns, printTitleRows].filter((t): t is string => typeof t === 'string').map((t) => quoted(sheet, t)).join(',');
    const made = (name: string, text: string, hidden?: number): string => `<definedName${attributesText({ name, localSheetId, hidden })}>${escapeXml(text)}</definedName>`;
    return [...(sheet.autoFilter ? [made('_xlnm._FilterDatabase', printRect(sheet.autoFilter, { sheet: sheet.name, absolute: true }), 1)] : []), ...(typeof printArea === 'string' ? [made('_xlnm.Print_Area', quoted(sheet, printArea))] : []), ...(titles === '' ? [] : [made('_xlnm.Print_Titles', titles)])];
  });
  const usual = saving.model.names().map((name) => `<definedName${attributesText({ name: name.name, comment: name.comment === '' ? undefined : name.comment, localSheetId: name.sheet === null ? undefined : sheets.findIndex((s) => s.id === name.sheet), hidden: name.visible ? undefined : 1 })}>${escapeXml(formulaText(saving, name.formula, null))}</definedName>`);
  return [...own, ...usual].join('');
}

function rectOf({ model }: Saving, address: string, sheet: SheetView): NonNullable<ReturnType<WorkbookModel['areaOf']>> {
  const area = model.areaOf(address, sheet.id);
  if (!area) throw new Error(`"${address}" is no area to print.`);
  return area;
}

function putProperties({ parts }: Saving, file: BookFile, now: string): void {
  const relations = createRelations();
  relations.add('officeDocument', 'xl/workbook.xml');
  const [core, custom] = [file['core'], file['custom']];
  const spaces = 'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  const saved = `<dcterms:modified xsi:type="dcterms:W3CDTF">${escapeAttribute(now)}</dcterms:modified>`;
  const kept = core === undefined ? '' : parseXml(core).children.filter((c) => c.name !== 'modified').map((c) => c.raw).join('');
  parts.put('docProps/core.xml', `<cp:coreProperties ${spaces}${kept.includes('dcmitype:') ? ' xmlns:dcmitype="http://purl.org/dc/dcmitype/"' : ''}>${core === undefined ? saved.replaceAll('modified', 'created') : kept}${saved}</cp:coreProperties>`, 'application/vnd.openxmlformats-package.core-properties+xml');
  relations.add('core-properties', 'docProps/core.xml');
  parts.put('docProps/app.xml', '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Workbench</Application></Properties>', 'application/vnd.openxmlformats-officedocument.extended-properties+xml');
  relations.add('extended-properties', 'docProps/app.xml');
  if (custom !== undefined) { parts.put('docProps/custom.xml', custom, 'application/vnd.openxmlformats-officedocument.custom-properties+xml'); relations.add('custom-properties', 'docProps/custom.xml'); }
  parts.put('_rels/.rels', relations.xml());
}

function typesXml({ parts }: Saving): string {
  const defaults = [['rels', 'application/vnd.openxmlformats-package.relationships+xml'], ['xml', 'application/xml'], ['vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing']].map(([Extension, ContentType]) => element('Default', { Extension, ContentType }));
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${[...parts.types].map(([path, ContentType]) => element('Override', { PartName: `/${path}`, ContentType })).join('')}</Types>`;
}
