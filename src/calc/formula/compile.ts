import { parse } from '@borgar/fx';
import type { AstExpression, BinaryExpression, CallExpression, ReferenceIdentifier, UnaryExpression } from '@borgar/fx';
import type { CalcError, CalcValue } from '../calc.ts';
import { oneValue, readCell } from '../cells/read.ts';
import { BINARY, UNARY } from '../values/operators.ts';
import { arrayOf, errorNamed, ERRORS, isScalar } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import { compileCall } from './call.ts';
import type { Code, Compiled, Place, Position, Surroundings } from './compiled.ts';
import { intersection, joined, oneOfMany, united } from './joinReferences.ts';
import { lifted } from './lift.ts';
import { tokensOf } from './pattern.ts';
import { locateRange, locateTable } from './references.ts';
import type { Locate } from './references.ts';

/** What compiling gathers on its way through a formula. */
export interface Compiling {
  readonly home: Position;
  readonly book: Surroundings;
  /** By the text of the reference, so that one that is written twice is followed once. */
  readonly reads: Map<string, Locate>;
  readonly mentions: Set<string>;
  readonly unknown: Set<string>;
  /** Names of LET, and names being looked up, so that one that speaks of itself ends. */
  readonly locals: ReadonlyMap<string, Code>;
  readonly open: readonly string[];
  readonly found: { isVolatile: boolean };
}

const constant = (value: CalcValue): Code => ({ isScalar: true, run: () => value });

/** Compiles a formula as written in the cell `home`; what cannot be parsed shows #NAME?, as Excel would not let a person enter it. */
export function compileFormula(formula: string, home: Position, book: Surroundings): Compiled {
  const compiling: Compiling = { home, book, reads: new Map(), mentions: new Set(), unknown: new Set(), locals: new Map(), open: [], found: { isVolatile: false } };
  const code = compileText(formula, compiling);
  return { run: code.run, reads: [...compiling.reads.values()], mentions: compiling.mentions, unknown: [...compiling.unknown], ...compiling.found };
}

/** Only what fx itself refuses is taken for an unreadable formula. */
function parsed(formula: string): AstExpression | null {
  try { return parse(tokensOf(formula), { looseRefCalls: true }) as AstExpression; } catch (error) { if (error instanceof Error && 'source' in error) return null; throw error; }
}

export function compileText(formula: string, of: Compiling): Code {
  const ast = parsed(formula);
  return ast ? compileNode(ast, of) : constant(ERRORS.name);
}

export function compileNode(node: AstExpression, of: Compiling): Code {
  switch (node.type) {
    case 'Literal': return constant(node.value);
    case 'ErrorLiteral': return constant(errorNamed(node.value) ?? ERRORS.value);
    case 'ReferenceIdentifier': return compileReference(node, of);
    case 'UnaryExpression': return compileUnary(node, of);
    case 'BinaryExpression': return compileBinary(node, of);
    case 'CallExpression': return compileCall(node as CallExpression, of);
    case 'ArrayExpression': { const rows = node.elements.map((row) => row.map((e) => literalOf(e as AstExpression))); const array = arrayOf(rows.length, rows[0]?.length ?? 0, rows.flat()); return { isScalar: false, run: () => array }; }
    case 'LetExpression': {
      const locals = node.declarations.reduce((known, d) => new Map([...known, [d.id.name.toLowerCase(), d.init ? compileNode(d.init as AstExpression, { ...of, locals: known }) : constant(null)]]), of.locals);
      return node.body ? compileNode(node.body as AstExpression, { ...of, locals }) : constant(ERRORS.value);
    }
    default: of.unknown.add('LAMBDA'); return constant(ERRORS.name);
  }
}

const literalOf = (node: AstExpression): CalcValue => (node.type === 'Literal' ? node.value : node.type === 'ErrorLiteral' ? errorNamed(node.value) : ERRORS.value);

function compileReference(node: ReferenceIdentifier, of: Compiling): Code {
  if (node.kind === 'name') return compileName(node.value, of);
  mention(node, of);
  const target = node.kind === 'table' ? locateTable(node.value, of.home, of.book) : locateRange(node.value, of.home, of.book);
  if (!target) return constant(node.kind === 'table' ? ERRORS.name : ERRORS.ref);
  of.reads.set(node.value, target.locate);
  return referenceCode(target);
}

function mention(node: ReferenceIdentifier, of: Compiling): void {
  if (node.kind === 'table') of.mentions.add(node.value.slice(0, Math.max(0, node.value.indexOf('['))).toLowerCase() || (of.book.tableAt(of.home.sheet, of.home.row, of.home.column)?.name.toLowerCase() ?? NO_TABLE));
  else if (node.value.includes('!')) of.mentions.add(sheetMention(node.value.slice(0, node.value.lastIndexOf('!')).replace(/^'|'$/g, '').replaceAll("''", "'")));
}

/** What a formula mentions that speaks of its own table and stands in none. */
export const NO_TABLE = '@';
export const sheetMention = (name: string): string => `${name.toLowerCase()}!`;

/** A cell is read at once; a fixed range is one object for all time. */
function referenceCode({ locate, isOneCell, isFixed }: { readonly locate: Locate; readonly isOneCell: boolean; readonly isFixed: boolean }): Code {
  const fixed = isFixed ? (locate(0, 0) ?? ERRORS.ref) : null;
  return { isScalar: false, run: fixed ? () => fixed : (at) => locate(at.row, at.column) ?? ERRORS.ref, ...(isOneCell && { read: readOf(locate) }) };
}

const readOf = (locate: Locate): ((at: Place) => CalcValue) => (at) => { const ref = locate(at.row, at.column); return ref === null ? ERRORS.ref : readCell(ref.sheet, ref.top, ref.left); };

/** The part as code for one value, where it can only be one: a single cell is read without making a range of it. */
export const scalarRun = (code: Code): ((at: Place) => CalcValue) | null => (code.isScalar ? (code.run as (at: Place) => CalcValue) : (code.read ?? null));

function compileName(text: string, of: Compiling): Code {
  const local = of.locals.get(text.toLowerCase());
  if (local) return local;
  const name = text.slice(text.lastIndexOf('!') + 1);
  of.mentions.add(name.toLowerCase());
  const known = of.book.nameOf(name, of.home.sheet);
  if (known && !of.open.includes(name.toLowerCase())) return compileText(known.formula.startsWith('=') ? known.formula : `=${known.formula}`, { ...of, locals: new Map(), open: [...of.open, name.toLowerCase()] });
  if (of.book.tableNamed(name)) return compileReference({ type: 'ReferenceIdentifier', kind: 'table', value: `${name}[]` } as ReferenceIdentifier, of);
  return constant(ERRORS.name);
}

function compileUnary(node: UnaryExpression, of: Compiling): Code {
  const [argument] = node.arguments;
  const inner = compileNode(argument as AstExpression, of);
  if (node.operator === '@') return { isScalar: true, run: (at) => oneOfMany(inner.run(at), at) };
  const operator = UNARY[node.operator];
  if (!operator) { of.unknown.add(node.operator); return constant(ERRORS.name); }
  const one = scalarRun(inner);
  if (one) return { isScalar: true, run: (at) => operator(one(at)) };
  return { isScalar: false, run: (at) => lifted([inner.run(at)], ([a]) => operator(a as CalcValue)) };
}

const REFERENCE_OPERATORS: Readonly<Record<string, (a: Value, b: Value) => Value>> = { ':': joined, ' ': intersection, ',': united };

function compileBinary(node: BinaryExpression, of: Compiling): Code {
  const [left, right] = node.arguments.map((n) => compileNode(n as AstExpression, of)) as [Code, Code];
  const references = REFERENCE_OPERATORS[node.operator];
  if (references) { if (node.operator === ':') of.found.isVolatile = true; return { isScalar: false, run: (at) => references(left.run(at), right.run(at)) }; }
  const operator = BINARY[node.operator] as (a: CalcValue, b: CalcValue) => CalcValue;
  const [a, b] = [scalarRun(left), scalarRun(right)];
  if (a && b) return { isScalar: true, run: (at) => operator(a(at), b(at)) };
  return { isScalar: false, run: (at) => liftedPair(operator, a ? a(at) : left.run(at), b ? b(at) : right.run(at)) };
}

function liftedPair(operator: (a: CalcValue, b: CalcValue) => CalcValue, a: Value, b: Value): Value {
  const x = isScalar(a) ? a : single(a);
  const y = isScalar(b) ? b : single(b);
  return x !== undefined && y !== undefined ? operator(x, y) : lifted([a, b], ([p, q]) => operator(p as CalcValue, q as CalcValue));
}

/** A range of one cell as its value; undefined for what is larger. */
const single = (value: Value): CalcValue | CalcError | undefined => (isScalar(value) || (value.kind === 'reference' && value.top === value.bottom && value.left === value.right) ? oneValue(value) : undefined);
