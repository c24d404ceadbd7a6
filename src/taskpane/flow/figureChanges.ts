import { numberIn, textIn } from '../../workbook/bookRead.ts';
import type { BookRead, CellRead } from '../../workbook/bookRead.ts';
import { plainCell } from '../../workbook/table.ts';
import type { Edit } from '../../workbook/table.ts';

/** What every figure of an effect adds up to. */
export interface Totals { readonly killed: number; readonly injured: number }

/** A figure before and after a run; null where there is none. */
export interface FigureChange { readonly code: string; readonly title: string; readonly effect: string; readonly actor: string; readonly before: number | null; readonly after: number | null }

export interface Effects { readonly before: Totals; readonly after: Totals; readonly changes: readonly FigureChange[] }

interface Line { readonly code: string; readonly title: string; readonly effect: string; readonly actor: string; readonly used: number | null; readonly amount: number }

const lineOf = (row: ReadonlyMap<string, CellRead>): Line => ({ code: textIn(row, 'Code'), title: textIn(row, 'Title'), effect: textIn(row, 'Effect'), actor: textIn(row, 'Actor'), used: numberIn(row, 'In use'), amount: numberIn(row, 'Amount') ?? 0 });

const linesIn = (book: BookRead): readonly Line[] => (book.tables.get('Figures')?.rows ?? []).map(lineOf);

function linesOf(edits: readonly Edit[]): readonly Line[] {
  const table = edits.flatMap((e) => (e.kind === 'write-table' && e.table.name === 'Figures' ? [e.table] : []))[0];
  if (!table) return [];
  return table.rows.map((row) => lineOf(new Map(table.columns.map((c, i) => [c.name, { value: plainCell(row[i]), formula: null, at: '' }]))));
}

const totalsOf = (lines: readonly Line[]): Totals => {
  const sum = (effect: string): number => lines.filter((l) => l.effect === effect).reduce((n, l) => n + l.amount, 0);
  return { killed: sum('killed'), injured: sum('injured') };
};

/** What a run does to the numbers: shown to a person before it is applied. */
export function effectsOf(book: BookRead, edits: readonly Edit[]): Effects {
  const [before, after] = [linesIn(book), linesOf(edits)];
  const [old, now] = [new Map(before.map((l) => [l.code, l])), new Map(after.map((l) => [l.code, l]))];
  const changes = [...new Set([...old.keys(), ...now.keys()])].flatMap((code): readonly FigureChange[] => {
    const [was, is] = [old.get(code), now.get(code)];
    const line = is ?? was;
    return line === undefined || (was && is && was.used === is.used) ? [] : [{ code, title: line.title, effect: line.effect, actor: line.actor, before: was?.used ?? null, after: is?.used ?? null }];
  });
  return { before: totalsOf(before), after: totalsOf(after), changes };
}
