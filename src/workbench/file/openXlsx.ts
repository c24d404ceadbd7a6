import { childOf, childrenOf, flag, parseXml } from '../../ooxml/xml.ts';
import type { XmlElement } from '../../ooxml/xml.ts';
import { partsNotHeld } from '../../ooxml/parts.ts';
import { unzipped } from '../../ooxml/zipped.ts';
import type { Relation, Zipped } from '../../ooxml/zipped.ts';
import { sheetIdFrom } from '../model/ids.ts';
import { ModelError } from '../model/model.ts';
import type { Snapshot } from '../model/model.ts';
import type { Rect } from '../model/area.ts';
import type { BookFile, NameView } from '../model/views.ts';
import { printRect } from '../model/addresses.ts';
import { listedAreas } from '../model/moveFileParts.ts';
import { spansRows } from '../model/rects.ts';
import { nameKey } from '../model/state.ts';
import type { SheetState } from '../model/state.ts';
import { NORMAL_STYLE } from '../model/styles.ts';
import type { SnapshotContent } from '../model/snapshot.ts';
import { decodeFormula } from './formulaText.ts';
import { newShared, readCells } from './openCells.ts';
import type { Shared } from './openCells.ts';
import { readCharts } from './openCharts.ts';
import { readComments, readPersons } from './openNotes.ts';
import type { Persons } from './openNotes.ts';
import { rectsIn } from './opening.ts';
import type { Opening } from './opening.ts';
import { linksIn, mergedIn, readColumns, readFormats, readSheetState, readValidations, sheetPart, tablePaths } from './openSheet.ts';
import type { SheetPart } from './openSheet.ts';
import { readStyles } from './openStyles.ts';
import { readTables } from './openTables.ts';
import { readSharedTexts } from './sharedTexts.ts';

/** An opened file: what `restoreSnapshot` takes, and what the file holds besides, in words: a saved copy will be without it. */
export interface Opened { readonly snapshot: Snapshot; readonly notKept: readonly string[] }

/** Opens the bytes of an .xlsx file. What is none is an `InvalidArgument`. */
export async function openXlsx(bytes: Uint8Array, name = 'Book1.xlsx'): Promise<Opened> {
  const notKept = new Set<string>();
  try {
    const book = bookOf(unzipped(bytes));
    for (const words of partsNotHeld(bytes, ['comments', 'charts'])) notKept.add(words);
    let next = 1;
    const opening: Opening = { zip: book.zip, styles: readStyles(book.text('styles'), book.text('theme')), texts: readSharedTexts(book.text('sharedStrings')), daysFrom1904: flag(childOf(book.root, 'workbookPr')?.attributes['date1904']), ids: () => next++, say: (what) => { notKept.add(what); } };
    const content = await readBook(opening, book, name);
    return { snapshot: { ...content, nextId: next } as unknown as Snapshot, notKept: [...notKept] };
  } catch (error) { throw new ModelError('InvalidArgument', `This is no .xlsx workbook that can be opened (${error instanceof Error ? error.message : String(error)}).`); }
}

/** The workbook's own part, and those that belong to it by their kind. */
interface BookParts { readonly zip: Zipped; readonly root: XmlElement; readonly relations: readonly Relation[]; readonly text: (kind: string) => string | null }

function bookOf(zip: Zipped): BookParts {
  const path = zip.relations('').find((r) => r.kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const xml = zip.text(path);
  if (xml === null) throw new Error('It holds no workbook.');
  const relations = zip.relations(path);
  return { zip, root: parseXml(xml), relations, text: (kind) => { const found = relations.find((r) => r.kind === kind); return found ? zip.text(found.target) : null; } };
}

interface SheetOpened { readonly part: SheetPart; readonly state: SheetState }

async function readBook(opening: Opening, book: BookParts, name: string): Promise<Omit<SnapshotContent, 'nextId'>> {
  const sheets = sheetsOf(opening, book);
  if (sheets.length === 0) throw new Error('It holds no sheet.');
  const tables = sheets.flatMap(({ part, state }) => readTables(opening, tablePaths(part), state.id));
  const [shared, names] = [newShared(), namesIn(book, sheets)];
  const made = sheets.map((sheet) => readSheet(opening, shared, { sheet, tables: tables.filter((t) => t.sheet === sheet.state.id) }));
  const charts = await readCharts(opening, sheets.map((sheet, i) => ({ ...sheet, content: made[i] as SheetContent })));
  return {
    version: 1, name, styles: shared.styles.items, formulas: shared.formulas.items, links: shared.links, tables: tables.map((t) => ({ ...t, filters: [...t.filters] })), names: names.usual,
    sheets: made.map((m, i) => ({ ...m, state: { ...m.state, pageLayout: { ...m.state.pageLayout, ...names.pages[i] } } })), validations: sheets.flatMap(({ part, state }) => readValidations(opening, part, state.id)),
    conditionalFormats: sheets.flatMap(({ part, state }) => readFormats(opening, part, state.id)), comments: sheets.flatMap(({ part, state }) => commentsOf(opening, { part, sheet: state.id, persons: readPersons(book.text('person')) })), charts, settings: [], file: fileOf(book),
  };
}

function sheetsOf(opening: Opening, { root, relations }: BookParts): readonly SheetOpened[] {
  return childrenOf(childOf(root, 'sheets'), 'sheet').flatMap(({ attributes }) => {
    const relation = relations.find((r) => r.id === (attributes['r:id'] ?? attributes['id']));
    if (relation?.kind !== 'worksheet') { opening.say(relation?.kind === 'chartsheet' ? 'sheets that are one chart' : 'sheets of other kinds'); return []; }
    const part = sheetPart(opening, relation.target);
    return [{ part, state: readSheetState(opening, part, { id: sheetIdFrom(opening.ids()), name: attributes['name'] ?? 'Sheet', state: attributes['state'] }) }];
  });
}

export type SheetContent = SnapshotContent['sheets'][number];

function readSheet(opening: Opening, shared: Shared, { sheet: { part, state }, tables }: { readonly sheet: SheetOpened; readonly tables: ReturnType<typeof readTables> }): SheetContent {
  const { columns, outline, looks } = readColumns(opening, part, shared.styles.of);
  const standardHeight = Number(part.by.get('sheetFormatPr')?.attributes['defaultRowHeight'] ?? 15);
  const cells = readCells(opening, shared, { xml: part.xml, tables, links: linksIn(part), columnLook: (column) => looks.get(column) ?? NORMAL_STYLE, standardHeight });
  const hasGroups = Object.keys(outline).length + Object.keys(cells.outline).length > 0;
  return { state: { ...state, ...(hasGroups ? { outline: { rows: cells.outline, columns: outline } } : {}), ...(state.file ? { file: { ...state.file, rich: cells.rich } } : {}) }, merged: mergedIn(part), columns, rows: cells.rows };
}

function commentsOf(opening: Opening, { part, sheet, persons }: { readonly part: SheetPart; readonly sheet: string; readonly persons: Persons }): ReturnType<typeof readComments> {
  return part.relations.filter((r) => r.kind === 'threadedComment').flatMap((r) => { const xml = opening.zip.text(r.target); return xml === null ? [] : readComments(opening, { xml, persons, sheet }); });
}

interface NamesRead { readonly usual: readonly (readonly [string, NameView])[]; /** By sheet: what is printed, and what on every page. */ readonly pages: readonly Readonly<Record<string, string>>[] }

/** Names; those that stand for what a sheet prints belong to its page layout, and the one of a filter is made anew. */
function namesIn({ root }: BookParts, sheets: readonly SheetOpened[]): NamesRead {
  const places = childrenOf(childOf(root, 'sheets'), 'sheet').map((s) => sheets.findIndex((one) => one.state.name === s.attributes['name']));
  const pages: Record<string, string>[] = sheets.map(() => ({}));
  const usual = childrenOf(childOf(root, 'definedNames'), 'definedName').flatMap(({ attributes, text }) => {
    const { name = '', localSheetId, hidden, comment } = attributes;
    const place = localSheetId === undefined ? null : places[Number(localSheetId)] ?? -1;
    if (place === -1) return [];
    if (name.startsWith('_xlnm.')) { if (place !== null) Object.assign(pages[place] as object, printedOf(name, text, sheets[place]?.state.name ?? '')); return []; }
    const sheet = place === null ? null : sheets[place]?.state.id ?? null;
    return [[nameKey(name, sheet), { name, sheet, formula: decodeFormula(text, null), comment: comment ?? '', visible: !flag(hidden) }] as const];
  });
  return { usual, pages };
}

function printedOf(name: string, text: string, sheet: string): Readonly<Record<string, string>> {
  const areas = listedAreas(text).flatMap((area) => rectsIn(area.slice(area.lastIndexOf('!') + 1)));
  const printed = (of: readonly Rect[]): string => of.map((rect) => printRect(rect, { sheet })).join(',');
  if (areas.length === 0) return {};
  if (name === '_xlnm.Print_Area') return { printArea: printed(areas) };
  return name === '_xlnm.Print_Titles' ? Object.fromEntries(areas.map((area) => [spansRows(area) ? 'printTitleColumns' : 'printTitleRows', printed([area])])) : {};
}

/** What belongs to the workbook as a whole and is saved again as it was. */
function fileOf({ zip, root, text }: BookParts): BookFile {
  const part = (name: string): Readonly<Record<string, string>> => { const found = childOf(root, name); return found ? { [name]: found.raw } : {}; };
  const whole = (name: string, xml: string | null): Readonly<Record<string, string>> => (xml === null ? {} : { [name]: xml });
  return { ...part('workbookPr'), ...part('workbookProtection'), ...part('bookViews'), ...part('calcPr'), ...whole('styles', text('styles')), ...whole('theme', text('theme')), ...whole('core', zip.text('docProps/core.xml')), ...whole('custom', zip.text('docProps/custom.xml')) };
}
