import { idFrom, sheetIdFrom } from '../model/ids.ts';
import type { CommentView, ConditionalFormat, NameView, Rect, Snapshot } from '../model/model.ts';
import { ModelError } from '../model/model.ts';
import { nameKey } from '../model/state.ts';
import type { ConditionalState, SheetState, ValidationState } from '../model/state.ts';
import type { SnapshotContent } from '../model/snapshot.ts';
import { plain, rectsIn } from './opening.ts';
import type { Opening } from './opening.ts';
import { readCells } from './openCells.ts';
import type { CellsRead } from './openCells.ts';
import { readCharts } from './openCharts.ts';
import { readTables } from './openTables.ts';
import { decodeFormula } from './formulaText.ts';
import { OPERATORS, readValidation } from './fileRules.ts';
import type { FileValidation } from './fileRules.ts';
import { colourOf, readStyle } from './fileStyle.ts';
import { partsNotHeld } from '../../ooxml/parts.ts';
import { commentsOf, formatsOf, newFile, validationsOf } from './library.ts';
import type { FileFormatRule, FileName, Sheet } from './library.ts';

/** An opened file: what `restoreSnapshot` takes, and what the file holds besides, in words: a saved copy will be without it. */
export interface Opened { readonly snapshot: Snapshot; readonly notKept: readonly string[] }

/** Opens the bytes of an .xlsx file. What is none is an `InvalidArgument`. */
export async function openXlsx(bytes: Uint8Array, name = 'Book1.xlsx'): Promise<Opened> {
  const book = newFile();
  try { await book.xlsx.load(bytes as never); } catch (error) { throw new ModelError('InvalidArgument', `This is no .xlsx workbook that can be opened (${error instanceof Error ? error.message : String(error)}).`); }
  const notKept = new Set(partsNotHeld(bytes, ['comments', 'charts']));
  let next = 1;
  const opening: Opening = { book, ids: () => next++, say: (what) => { notKept.add(what); } };
  const content = readBook(opening, name);
  return { snapshot: { ...content, nextId: next } as unknown as Snapshot, notKept: [...notKept] };
}

function readBook(opening: Opening, name: string): Omit<SnapshotContent, 'nextId'> {
  const sheets = opening.book.worksheets.map((sheet) => ({ sheet, state: readSheet(sheet, sheetIdFrom(opening.ids())) }));
  const tables = sheets.flatMap(({ sheet, state }) => readTables(opening, sheet, state.id));
  const cells = readCells(opening, sheets.map(({ sheet, state }) => ({ sheet, tables: tables.filter((t) => t.sheet === state.id) })));
  return {
    version: 1, name, styles: cells.styles, formulas: cells.formulas, links: cells.links, tables: tables.map((t) => ({ ...t, filters: [] })), names: readNames(opening, sheets.map((s) => s.state)),
    sheets: sheets.map(({ sheet, state }, i) => ({ state, merged: sheet.mergedRegions.map((m): Rect => ({ row: m.top - 1, column: m.left - 1, rows: m.bottom - m.top + 1, columns: m.right - m.left + 1 })), ...(cells.sheets[i] as CellsRead['sheets'][number]) })),
    validations: sheets.flatMap(({ sheet, state }) => readValidations(opening, sheet, state.id)), conditionalFormats: sheets.flatMap(({ sheet, state }) => readFormats(opening, sheet, state.id)),
    comments: sheets.flatMap(({ sheet, state }) => readComments(opening, sheet, state.id)), charts: sheets.flatMap(({ sheet, state }) => readCharts(opening, sheet, state.id)), settings: [],
  };
}

const ALLOWED = ['formatCells', 'formatColumns', 'formatRows', 'insertColumns', 'insertRows', 'insertHyperlinks', 'deleteColumns', 'deleteRows', 'sort', 'autoFilter', 'pivotTables'] as const;
export const protectionOption = (name: string): string => `allow${name.charAt(0).toUpperCase()}${name.slice(1)}`;

function readSheet(sheet: Sheet, id: string): SheetState {
  const [view] = sheet.views as readonly { readonly state?: string; readonly xSplit?: number; readonly ySplit?: number; readonly showGridLines?: boolean; readonly showRowColHeaders?: boolean }[];
  const protection = sheet.sheetProtection as unknown as Readonly<Record<string, unknown>> | null;
  const visibility = sheet.state === 'veryHidden' ? 'VeryHidden' : sheet.state === 'hidden' ? 'Hidden' : 'Visible';
  const options = protection ? { ...Object.fromEntries(ALLOWED.filter((name) => protection[name] === true).map((name) => [protectionOption(name), true])), file: plain(protection) } : {};
  return {
    id, name: sheet.name, visibility, tabColor: colourOf(sheet.properties.tabColor as never) ?? '', showGridlines: view?.showGridLines !== false, showHeadings: view?.showRowColHeaders !== false, protection: { on: protection?.['sheet'] === true, options },
    frozen: view?.state === 'frozen' ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 } : { rows: 0, columns: 0 }, pageLayout: { orientation: sheet.pageSetup.orientation === 'landscape' ? 'Landscape' : 'Portrait', file: plain({ pageSetup: sheet.pageSetup, headerFooter: sheet.headerFooter }) },
  };
}

function readValidations(opening: Opening, sheet: Sheet, id: string): readonly ValidationState[] {
  return Object.entries(validationsOf(sheet)).map(([key, v]) => [key, v && (v.formulae ?? []).some(isLost) ? limitLost(opening, v) : v] as const).flatMap(([key, validation]) => (validation ? rectsIn(key.replace(/^range:/, '')).map((rect) => ({ ...readValidation(validation), id: `v${opening.ids()}`, area: { sheet: id, ...rect } })) : []));
}

/** The library reads limits of numbers and days as numbers: one that is a formula comes as none. */
const isLost = (limit: unknown): boolean => (typeof limit === 'number' && Number.isNaN(limit)) || (limit instanceof Date && Number.isNaN(limit.getTime()));

function limitLost(opening: Opening, { promptTitle, prompt, showInputMessage }: FileValidation): FileValidation {
  opening.say('limits of validations that are formulas');
  return { type: 'any', ...(promptTitle === undefined ? {} : { promptTitle }), ...(prompt === undefined ? {} : { prompt }), ...(showInputMessage === undefined ? {} : { showInputMessage }) };
}

function readFormats(opening: Opening, sheet: Sheet, id: string): readonly ConditionalState[] {
  return formatsOf(sheet).flatMap(({ ref, rules }) => {
    const areas = rectsIn(ref).map((rect) => ({ sheet: id, ...rect }));
    const [first] = areas;
    return first ? rules.map((rule) => ({ ...readFormatRule(rule), id: idFrom(opening.ids(), '9'), sheet: id, areas, base: { row: first.row, column: first.column }, priority: (rule.priority ?? 1) - 1, stopIfTrue: rule.stopIfTrue === true, style: readStyle(rule.style ?? {}, 'format') })) : [];
  });
}

/** Kinds that are not known here are kept as the file has them, and saved again. */
function readFormatRule(rule: FileFormatRule): Pick<ConditionalFormat, 'type' | 'rule'> {
  const formula = (at: number): string | undefined => { const given = rule.formulae?.[at]; return given === undefined ? undefined : decodeFormula(String(given), null); };
  if (rule.type === 'expression') return { type: 'Custom', rule: { formula: formula(0) ?? '' } };
  if (rule.type === 'cellIs') return { type: 'CellValue', rule: { formula1: formula(0) ?? '', ...(rule.formulae?.[1] === undefined ? {} : { formula2: formula(1) }), operator: OPERATORS[rule.operator ?? 'equal'] ?? 'EqualTo' } };
  return { type: `file:${rule.type}`, rule: { file: plain(rule) } };
}

function readComments(opening: Opening, sheet: Sheet, id: string): readonly CommentView[] {
  const author = (person: string): CommentView['author'] => { const found = opening.book.persons.find((p) => p.id === person); return { name: found?.displayName ?? '', email: found?.userId?.includes('@') === true ? found.userId : '' }; };
  const all = commentsOf(sheet);
  return all.filter((c) => c.comment.parentId === undefined).flatMap(({ ref, comment }) => {
    const [at] = rectsIn(ref);
    const made = (c: typeof comment): Pick<CommentView, 'id' | 'author' | 'content' | 'created'> => ({ id: c.id ?? idFrom(opening.ids(), '8'), author: author(c.personId), content: c.text, created: c.date ?? '' });
    return at ? [{ ...made(comment), at: { sheet: id, row: at.row, column: at.column }, resolved: comment.done === true, replies: all.filter((r) => comment.id !== undefined && r.comment.parentId === comment.id).map((r) => made(r.comment)) }] : [];
  });
}

function readNames(opening: Opening, sheets: readonly SheetState[]): readonly (readonly [string, NameView])[] {
  return (opening.book.definedNames.model as readonly FileName[]).flatMap((item) => {
    const text = item.ranges.length > 0 ? item.ranges.join(',') : item.formulaExpression ?? item.rawText;
    if (text === undefined || item.name.startsWith('_xlnm.')) return [];
    const sheet = item.localSheetId === undefined ? null : sheets[item.localSheetId]?.id ?? null;
    return [[nameKey(item.name, sheet), { name: item.name, sheet, formula: decodeFormula(text, null), comment: '', visible: item.hidden !== true }] as const];
  });
}

