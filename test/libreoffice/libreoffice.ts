import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether LibreOffice can be run here. */
export const libreOfficeIsThere = (): boolean => spawnSync('soffice', ['--version']).error === undefined;

const PROFILE = (recalculate: boolean): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${recalculate ? 0 : 1}</value></prop></item>
</oor:items>`;

export type Sheets = ReadonlyMap<string, readonly (readonly string[])[]>;

/** What LibreOffice shows of a workbook, sheet by sheet: recalculated by it, or as the file's cached values say. */
export const shownBy = (bytes: Uint8Array, of: { readonly recalculate: boolean }): Sheets => shownByAll([bytes], of)[0] as Sheets;

/** The same of many workbooks, with one start of the program. */
export function shownByAll(books: readonly Uint8Array[], of: { readonly recalculate: boolean }): readonly Sheets[] {
  const folder = mkdtempSync(join(tmpdir(), 'judge-'));
  mkdirSync(join(folder, 'profile/user'), { recursive: true });
  writeFileSync(join(folder, 'profile/user/registrymodifications.xcu'), PROFILE(of.recalculate));
  const names = books.map((_, i) => `book${i}`);
  names.forEach((name, i) => { writeFileSync(join(folder, `${name}.xlsx`), books[i] as Uint8Array); });
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
  const run = spawnSync('soffice', [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', filter, '--outdir', join(folder, 'out'), ...names.map((name) => join(folder, `${name}.xlsx`))], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`LibreOffice failed: ${run.stderr}`);
  const files = readdirSync(join(folder, 'out'));
  const sheets = names.map((name) => new Map(files.filter((f) => f.startsWith(`${name}-`)).map((f) => [f.slice(name.length + 1).replace(/\.csv$/, ''), parseCsv(readFileSync(join(folder, 'out', f), 'utf8'))] as const)));
  rmSync(folder, { recursive: true });
  return sheets;
}

/** The workbook as LibreOffice saves it. */
export function savedBy(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'judge-'));
  mkdirSync(join(folder, 'profile/user'), { recursive: true });
  writeFileSync(join(folder, 'profile/user/registrymodifications.xcu'), PROFILE(true));
  writeFileSync(join(folder, 'book.xlsx'), bytes);
  const run = spawnSync('soffice', [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out'), join(folder, 'book.xlsx')], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`LibreOffice failed: ${run.stderr}`);
  return new Uint8Array(readFileSync(join(folder, 'out/book.xlsx')));
}

/** LibreOffice's own comma-separated values: quotes doubled inside quotes. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if (quoted && c === '"' && text[i + 1] === '"') { cell += '"'; i++; continue; }
    if (c === '"') { quoted = !quoted; continue; }
    if (!quoted && (c === ',' || c === '\n')) { (rows.at(-1) as string[]).push(cell); cell = ''; if (c === '\n') rows.push([]); continue; }
    cell += c;
  }
  return rows;
}

/** A table sheet as records by column name; the header stands in row 4. */
export function records(sheets: Sheets, sheet: string): readonly Readonly<Record<string, string>>[] {
  const rows = sheets.get(sheet) ?? [];
  const header = rows[3] ?? [];
  return rows.slice(4).filter((r) => r.some((c) => c !== '')).map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}

/** A Summary line by its label: the cells behind it. */
export const summaryLine = (sheets: Sheets, label: string, nth = 0): readonly string[] => (sheets.get('Summary') ?? []).filter((r) => r[0] === label)[nth]?.slice(1) ?? [];
