import { parseA1Ref, parseStructRef, stringifyA1Ref, tokenize } from '@borgar/fx';
import { rectOfCorners } from './addresses.ts';
import type { Corners } from './addresses.ts';
import { MAX_COLUMNS, MAX_ROWS } from './area.ts';
import type { Rect } from './area.ts';

/** A reference in a formula to cells, by corners; `sheet` is the name before the "!", if any. */
export interface CellReference { readonly sheet: string | null; readonly rect: Rect; readonly range: RangeWithDollars }
export interface RangeWithDollars extends Corners { readonly $top?: boolean; readonly $left?: boolean; readonly $bottom?: boolean; readonly $right?: boolean }

/** A structured reference: "Table[[#Headers],[Column]]"; an empty table is the formula's own. */
export interface StructuredReference { readonly table: string; readonly columns: readonly string[]; readonly sections: readonly string[] }

type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'cells'; readonly text: string; readonly context: readonly string[]; readonly reference: CellReference }
  | { readonly kind: 'structured'; readonly text: string; readonly reference: StructuredReference }
  | { readonly kind: 'name'; readonly text: string; readonly sheet: string | null; readonly name: string };

interface Pieces { readonly pieces: readonly Piece[]; readonly has: ReadonlySet<Piece['kind']> }

const cut = new Map<string, Pieces>();
const KEPT = 100_000;

/** A formula in pieces: references, and the text between them. The same formula stands in thousands of cells, so what was cut is kept. */
function piecesOf(formula: string): Pieces {
  const known = cut.get(formula);
  if (known) return known;
  const pieces = tokenize(formula).map(pieceOf);
  const made = { pieces, has: new Set(pieces.map((p) => p.kind)) };
  if (cut.size >= KEPT) cut.clear();
  cut.set(formula, made);
  return made;
}

function pieceOf({ type, value }: { readonly type: string; readonly value: string }): Piece {
  if (type === 'structured') {
    const reference = parseStructRef(value) as StructuredReference | undefined;
    return reference ? { kind: 'structured', text: value, reference } : { kind: 'text', text: value };
  }
  if (!type.startsWith('range')) return { kind: 'text', text: value };
  const parsed = parseA1Ref(value, { allowTernary: true }) as { readonly context: readonly string[]; readonly range?: RangeWithDollars; readonly name?: string } | undefined;
  if (!parsed) return { kind: 'text', text: value };
  const sheet = parsed.context.at(-1) ?? null;
  return parsed.range ? { kind: 'cells', text: value, context: parsed.context, reference: { sheet, rect: rectOfCorners(parsed.range), range: parsed.range } } : { kind: 'name', text: value, sheet, name: parsed.name ?? value };
}

/** What becomes of a reference: another one, `null` for "#REF!", `undefined` for the same. */
export type Mapping = {
  readonly cells?: (reference: CellReference) => RangeWithDollars | null | undefined;
  /** Another sheet's name. */
  readonly sheet?: (sheet: string | null) => string | null | undefined;
  /** Also as text: what stands in its place. */
  readonly structured?: (reference: StructuredReference) => StructuredReference | string | null | undefined;
  readonly name?: (name: string, sheet: string | null) => string | undefined;
};

/** A formula with its references changed, all else to the letter as it was. The same string when nothing changes. */
export function mapReferences(formula: string, map: Mapping): string {
  const { pieces, has } = piecesOf(formula);
  if (!((map.cells || map.sheet) && has.has('cells')) && !((map.name || map.sheet) && has.has('name')) && !(map.structured && has.has('structured'))) return formula;
  let changed = false;
  const texts = pieces.map((piece) => { const text = mapped(piece, map); changed ||= text !== piece.text; return text; });
  return changed ? texts.join('') : formula;
}

function mapped(piece: Piece, map: Mapping): string {
  switch (piece.kind) {
    case 'text': return piece.text;
    case 'cells': {
      const range = map.cells?.(piece.reference);
      const sheet = map.sheet?.(piece.reference.sheet);
      if (range === undefined && sheet === undefined) return piece.text;
      const context = sheet === undefined ? piece.context : sheet === null ? [] : [sheet];
      if (range === null) return context.length === 0 ? '#REF!' : `${prefixOf(context)}#REF!`;
      return stringifyA1Ref({ context: [...context], range: (range ?? piece.reference.range) as never });
    }
    case 'structured': {
      const made = map.structured?.(piece.reference);
      return made === undefined ? piece.text : made === null ? '#REF!' : typeof made === 'string' ? made : printStructured(made);
    }
    case 'name': {
      const name = map.name?.(piece.name, piece.sheet);
      const sheet = piece.sheet === null ? undefined : map.sheet?.(piece.sheet);
      if (name === undefined && sheet === undefined) return piece.text;
      const context = sheet === undefined ? piece.sheet : sheet;
      return context === null ? name ?? piece.name : `${prefixOf([context])}${name ?? piece.name}`;
    }
  }
}

const prefixOf = (context: readonly string[]): string => stringifyA1Ref({ context: [...context], range: { top: 0, left: 0, bottom: 0, right: 0 } as never }).replace(/A1$/, '');

const SECTIONS: Readonly<Record<string, string>> = { all: '#All', data: '#Data', headers: '#Headers', totals: '#Totals', 'this row': '#This Row' };
const escaped = (column: string): string => column.replace(/['#[\]@]/g, "'$&");
const simple = (column: string): boolean => /^[\p{L}\p{N}_.]+$/u.test(column);

/** As a person types it: "[@Col]", "[@[Two words]]", "Table[[#Headers],[a]:[b]]". */
export function printStructured({ table, columns, sections }: StructuredReference): string {
  const names = columns.map((c) => `[${escaped(c)}]`);
  const [section] = sections;
  if (sections.length === 1 && section === 'this row') {
    const [only = ''] = columns;
    return `${table}[@${columns.length === 1 && simple(only) ? only : names.join(':')}]`;
  }
  if (sections.length === 0) return columns.length === 1 ? `${table}${names.join('')}` : columns.length === 0 ? (table === '' ? '[]' : table) : `${table}[${names.join(':')}]`;
  const kinds = sections.map((s) => `[${SECTIONS[s] ?? `#${s}`}]`);
  if (columns.length === 0 && kinds.length === 1) return `${table}${kinds.join('')}`;
  return `${table}[${[...kinds, ...(columns.length > 0 ? [names.join(':')] : [])].join(',')}]`;
}

/** The formula as it reads after a copy by so many rows and columns: absolute parts stay, what falls off the sheet is #REF!. */
export const moveRelative = (formula: string, rows: number, columns: number): string => (rows === 0 && columns === 0 ? formula : mapReferences(formula, {
  cells: ({ range }) => {
    const by = (at: number | null | undefined, fixed: boolean | undefined, step: number): number | null => (at === null || at === undefined ? null : fixed ? at : at + step);
    const made = { ...range, top: by(range.top, range.$top, rows), bottom: by(range.bottom, range.$bottom, rows), left: by(range.left, range.$left, columns), right: by(range.right, range.$right, columns) };
    const off = [made.top, made.bottom].some((r) => r !== null && (r < 0 || r >= MAX_ROWS)) || [made.left, made.right].some((c) => c !== null && (c < 0 || c >= MAX_COLUMNS));
    return off ? null : ordered(made);
  },
}));

function ordered(r: RangeWithDollars): RangeWithDollars {
  const rows = r.top != null && r.bottom != null && r.top > r.bottom ? { top: r.bottom, bottom: r.top, $top: r.$bottom ?? false, $bottom: r.$top ?? false } : {};
  const columns = r.left != null && r.right != null && r.left > r.right ? { left: r.right, right: r.left, $left: r.$right ?? false, $right: r.$left ?? false } : {};
  return { ...r, ...rows, ...columns };
}

/** Gives every reference without a sheet the name of one, for formulas that stand in no cell. */
export const qualify = (formula: string, sheet: string): string => mapReferences(formula, { sheet: (named) => (named === null ? sheet : undefined) });
