import type { FormulaCell } from '../cells/formulaCell.ts';
import type { Sheet } from '../cells/sheet.ts';
import { compileFormula } from './compile.ts';
import type { Compiled, Surroundings } from './compiled.ts';
import { patternOf } from './pattern.ts';

/** Compiles each formula once for all cells of a sheet, or of a table in it, that write it the same way. */
export interface Compiler {
  readonly compile: (cell: FormulaCell) => Compiled;
  /** Drops what speaks of these tables, names and sheets. */
  readonly forget: (changed: ReadonlySet<string>) => void;
}

export function makeCompiler(book: Surroundings): Compiler {
  /** By sheet, then by the table that the cell stands in (as text where the formula speaks of it), then by pattern. */
  const known = new Map<Sheet, Map<string, Map<string, Compiled>>>();
  const shelf = (cell: FormulaCell): Map<string, Compiled> => {
    const table = cell.formula.includes('[') ? (book.tableAt(cell.sheet, cell.row, cell.column)?.name ?? '') : '';
    const tables = known.get(cell.sheet) ?? known.set(cell.sheet, new Map()).get(cell.sheet) as Map<string, Map<string, Compiled>>;
    return tables.get(table) ?? tables.set(table, new Map()).get(table) as Map<string, Compiled>;
  };
  return {
    compile: (cell) => {
      const patterns = shelf(cell);
      const pattern = patternOf(cell.formula, cell.row, cell.column);
      const found = patterns.get(pattern);
      if (found) return found;
      const made = compileFormula(cell.formula, cell, book);
      patterns.set(pattern, made);
      return made;
    },
    forget: (changed) => {
      for (const patterns of [...known.values()].flatMap((tables) => [...tables.values()])) for (const [pattern, compiled] of patterns) if ([...compiled.mentions].some((m) => changed.has(m))) patterns.delete(pattern);
    },
  };
}
