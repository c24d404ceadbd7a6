import type { BookRead } from '../../workbook/bookRead.ts';
import { inputRule, LINE, lineCount, lineHeights, linesName } from '../../workbook/layout.ts';
import { placedLook } from '../../workbook/look.ts';
import type { Look } from '../../workbook/look.ts';
import type { Edit, PlacedCell } from '../../workbook/table.ts';
import type { Contents } from './contents.ts';
import { refusal } from './errors.ts';
import { foundValue } from './plan.ts';
import { heightStep, inGroups, lookStep, numberFormatStep, ruleStep, setLinkFont } from './format.ts';
import { sameFormula, showsText, textInput } from './input.ts';
import type { Input } from './input.ts';
import { addressOf, blockOf, pointsOfWidth, rowsAddress, sheetOf } from './place.ts';
import { valuesStep } from './fill.ts';
import { linkTarget, rangeOfColumn } from './plan.ts';
import type { Planned } from './plan.ts';
import { bytesOf, onRange, SMALL } from './steps.ts';
import type { Step } from './steps.ts';
import { lower } from './survey.ts';
import type { Survey } from './survey.ts';

/** A sheet of free cells (Summary): written where it differs, dressed anew where its lines have moved. What people write beside and below it stays. */

type WriteCells = Extract<Edit, { kind: 'write-cells' }>;
export interface Lines { readonly before: readonly Step[]; readonly cells: readonly Step[]; readonly changed: number }
export interface LinesOf { readonly found: Survey; readonly contents: Contents; readonly planned: Planned; readonly read: BookRead | null; readonly redo: boolean }

/** What is known of the sheet before anything is written. */
interface Setting extends LinesOf { readonly edit: WriteCells; readonly sheet: string; readonly isFresh: boolean; readonly grid: readonly (readonly unknown[])[]; readonly was: number; readonly will: number; readonly at: ReadonlyMap<string, PlacedCell> }

export function linesSteps(edit: WriteCells, of: LinesOf): Lines {
  const known = of.found.sheets.get(lower(edit.sheet));
  const grid = of.contents.sheets.get(lower(edit.sheet)) ?? [];
  const named = of.found.names.get(lower(linesName(edit.sheet)));
  const was = named !== undefined && !named.includes('#REF!') ? blockOf(named.replace('=', '')).rows : grid.length;
  const setting: Setting = { ...of, edit, sheet: known?.name ?? edit.sheet, isFresh: known === undefined || grid.length === 0, grid, was, will: lineCount(edit), at: new Map(edit.cells.map((c) => { const b = blockOf(c.at); return [`${b.row},${b.column}`, c] as const; })) };
  refuseStranger(setting);
  const rows = Array.from({ length: Math.max(setting.will, was) }, (_, i) => rowOf(setting, i + 1));
  const inputs = rows.flatMap((r) => r.inputs.flatMap((input, k) => (input === undefined ? [] : [{ row: r.row, column: k + 1, input }])));
  const relinked = linkSteps(setting);
  return {
    before: [...(setting.isFresh ? widthSteps(setting) : []), ...roomSteps(setting), ...nameSteps(setting), ...dressSteps(setting, rows.filter((r) => r.isDressed).map((r) => r.row)), ...ruleSteps(setting), ...relinked],
    cells: rowSteps(setting, rows), changed: inputs.length + relinked.length,
  };
}

const isOurs = ({ edit, sheet, found, grid }: Setting): boolean => grid.length === 0 || grid.every((row) => row.every((c) => c === '')) || grid[0]?.[0] === edit.cells[0]?.cell
  || edit.cells.some((c) => c.input && sheetOf(found.names.get(lower(c.input.name))?.replace('=', '') ?? '') === sheet);

function refuseStranger(setting: Setting): void {
  const { edit, sheet, found } = setting;
  if (!isOurs(setting)) throw refusal('NotOurs', { place: sheet, words: `A sheet named "${sheet}" is in the workbook already, and it is none of this program's.`, remedy: 'Rename that sheet, then insert again. Nothing was changed.' });
  for (const { input } of edit.cells) {
    const there = input === undefined ? undefined : found.names.get(lower(input.name));
    if (input && there !== undefined && !there.includes('#REF!') && sheetOf(there.replace('=', '')) !== sheet) throw refusal('NotOurs', { place: sheet, words: `The name "${input.name}" stands for ${there.replace('=', '')} in this workbook.`, remedy: 'Rename it (Formulas, Name Manager), then insert again. Nothing was changed.' });
  }
}

interface RowOf { readonly row: number; readonly inputs: readonly (Input | undefined)[]; /** The whole row gets its looks anew. */ readonly isDressed: boolean }

/** What differs in a row; its looks are set again where its first cell is another one than before. */
function rowOf(setting: Setting, row: number): RowOf {
  const { edit, grid, isFresh, redo, will } = setting;
  const inputs = edit.widths.map((_, k): Input | undefined => inputAt(setting, row, k));
  const isBare = isFresh && row > will;
  return { row, inputs, isDressed: !isBare && (isFresh || redo || grid[row - 1] === undefined || inputs[0] !== undefined || row > will) };
}

function inputAt(setting: Setting, row: number, k: number): Input | undefined {
  const { at, grid, planned, read } = setting;
  const placed = at.get(`${row},${k + 1}`);
  const found = grid[row - 1]?.[k] ?? '';
  const cell = placed?.cell ?? null;
  if (cell === null) return found === '' || keepsChoice(placed, { found, read }) ? undefined : '';
  if (typeof cell === 'number') return found === cell || keepsChoice(placed, { found, read }) ? undefined : cell;
  if (typeof cell === 'object' && cell.kind === 'formula') return sameFormula(found, cell.formula, null) ? undefined : cell.formula;
  const text = typeof cell === 'object' ? cell.text : cell;
  return showsText(found, text) || keepsChoice(placed, { found, read }) ? undefined : textInput(text, lookAt(setting, row, k + 1, planned).numberFormat);
}

/** Somebody chose otherwise since the workbook was read. */
function keepsChoice(placed: PlacedCell | undefined, of: { readonly found: unknown; readonly read: BookRead | null }): boolean {
  if (placed?.input === undefined || of.read === null || !of.read.inputs.has(placed.input.name)) return false;
  return String(of.read.inputs.get(placed.input.name) ?? '') === String(placed.cell ?? '') && foundValue(of.found) !== (of.read.inputs.get(placed.input.name) ?? null);
}

const NOTHING: PlacedCell = { at: 'A1', cell: null, tone: 'plain', format: 'text' };
const lookAt = ({ at }: Setting, row: number, column: number, _planned?: Planned): Look => placedLook(at.get(`${row},${column}`) ?? NOTHING);

const widthSteps = ({ edit, sheet }: Setting): readonly Step[] => edit.widths.map((width, i) => onRange(sheet, addressOf({ row: 1, column: i + 1, rows: 1, columns: 1 }), { deed: (range) => { range.format.columnWidth = pointsOfWidth(width); } }));

/** What people wrote below our lines moves down where the lines grow. */
function roomSteps({ sheet, grid, was, will, found }: Setting): readonly Step[] {
  const used = found.sheets.get(lower(sheet))?.used ?? null;
  const below = Math.max(grid.length, used === null ? 0 : used.row + used.rows - 1) > was;
  return will > was && was > 0 && below ? [onRange(sheet, rowsAddress(was + 1, will - was), { deed: (range) => { range.insert('Down').untrack(); } })] : [];
}

/** Names stand for cells that people fill, and for the lines as a whole. */
function nameSteps({ edit, sheet, found, will }: Setting): readonly Step[] {
  const wanted = [...edit.cells.flatMap((c) => (c.input ? [{ name: c.input.name, address: c.at }] : [])), { name: linesName(edit.sheet), address: addressOf({ row: 1, column: 1, rows: will, columns: edit.widths.length }) }];
  return wanted.flatMap(({ name, address }): readonly Step[] => {
    const there = found.names.get(lower(name));
    const target = there?.replace('=', '') ?? '';
    if (there !== undefined && sheetOf(target) === sheet && addressOf(blockOf(target)) === address) return [];
    return [{ place: sheet, bytes: SMALL, run: (context) => {
      if (there !== undefined) context.workbook.names.getItem(name).delete();
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
      context.workbook.names.add(name, range);
      range.untrack();
    } }];
  });
}

function dressSteps(setting: Setting, rows: readonly number[]): readonly Step[] {
  const { edit, sheet, isFresh } = setting;
  const looks = new Map<string, { readonly look: Look; readonly addresses: string[] }>();
  const formats: Step[] = [];
  for (const row of rows) edit.widths.forEach((_, k) => {
    const address = addressOf({ row, column: k + 1, rows: 1, columns: 1 });
    if (isFresh && !setting.at.has(`${row},${k + 1}`)) return;
    const look = lookAt(setting, row, k + 1);
    const group = looks.get(JSON.stringify(look)) ?? { look, addresses: [] };
    group.addresses.push(address);
    looks.set(JSON.stringify(look), group);
    formats.push(...numberFormatStep(sheet, address, { numberFormat: look.numberFormat, isFresh }));
  });
  const heights = lineHeights(edit);
  const byHeight = new Map<number, string[]>();
  for (const row of rows) { const height = heights.get(row) ?? LINE; if (!isFresh || height > LINE) byHeight.set(height, [...byHeight.get(height) ?? [], rowsAddress(row, 1)]); }
  return [...formats, ...[...looks.values()].flatMap(({ look, addresses }) => inGroups(addresses).map((group) => lookStep(sheet, group, { look, isFresh }))), ...[...byHeight].flatMap(([height, of]) => inGroups(of).map((group) => heightStep(sheet, group, height)))];
}

function ruleSteps(setting: Setting): readonly Step[] {
  const { edit, sheet, isFresh, redo, planned, found } = setting;
  return edit.cells.flatMap(({ at, input }): readonly Step[] => {
    if (!input) return [];
    const source = input.list !== null && 'table' in input.list ? planned.byName.get(input.list.table) : undefined;
    const isMoved = source?.isChanged === true || !found.names.has(lower(input.name));
    return isFresh || redo || isMoved ? [ruleStep(sheet, at, { rule: inputRule(input), sourceOf: (list) => `=${rangeOfColumn(planned, list)}` })] : [];
  });
}

function linkSteps(setting: Setting): readonly Step[] {
  const { edit, sheet, planned, contents, isFresh } = setting;
  const found = isFresh ? [] : contents.links.get(lower(edit.sheet))?.get(0) ?? [];
  return edit.cells.flatMap(({ at, cell }): readonly Step[] => {
    if (typeof cell !== 'object' || cell?.kind !== 'link') return [];
    const target = linkTarget(planned, cell);
    const look = lookAt(setting, blockOf(at).row, blockOf(at).column);
    const there = found[blockOf(at).row - 1] ?? null;
    if (there !== null && there.replaceAll("'", '') === target.replaceAll("'", '')) return [];
    return [onRange(sheet, at, { deed: (range) => { range.setCellProperties([[{ hyperlink: { documentReference: target } }]]); setLinkFont(range.format, look); } })];
  }).concat(staleLinks({ edit, sheet, found }));
}

/** A line that no longer links. */
function staleLinks({ edit, sheet, found }: { readonly edit: WriteCells; readonly sheet: string; readonly found: readonly (string | null)[] }): readonly Step[] {
  const linked = new Set(edit.cells.flatMap((c) => (typeof c.cell === 'object' && c.cell?.kind === 'link' ? [blockOf(c.at).row] : [])));
  return found.flatMap((target, i) => (target === null || linked.has(i + 1) ? [] : [onRange(sheet, `A${i + 1}`, { deed: (range) => { range.clear('Hyperlinks'); } })]));
}

/** Rows that follow each other go in one call; null leaves a cell alone. */
function rowSteps({ sheet }: Setting, rows: readonly RowOf[]): readonly Step[] {
  const blocks: { readonly row: number; readonly values: (Input | null)[][] }[] = [];
  for (const { row, inputs } of rows) {
    if (inputs.every((i) => i === undefined)) continue;
    const values = inputs.map((i) => i ?? null);
    const last = blocks.at(-1);
    if (last && last.row + last.values.length === row) last.values.push(values);
    else blocks.push({ row, values: [values] });
  }
  return blocks.map(({ row, values }) => valuesStep(sheet, { row, column: 1, values, bytes: bytesOf(values) + SMALL }));
}

