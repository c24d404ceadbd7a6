import type { AstExpression, CallExpression } from '@borgar/fx';
import { isCalcError } from '../calc.ts';
import type { CalcValue } from '../calc.ts';
import { FUNCTIONS } from '../functions/functions.ts';
import type { FunctionDefinition } from '../functions/definition.ts';
import { ERRORS, isScalar } from '../values/value.ts';
import { compileNode, scalarRun } from './compile.ts';
import type { Compiling } from './compile.ts';
import type { Code, Place } from './compiled.ts';
import { lifted } from './lift.ts';

/** Functions that came later carry a prefix in files: _xlfn.XLOOKUP. */
const functionName = (name: string): string => name.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, '');

const MISSING: Code = { isScalar: true, run: () => null };

export function compileCall(node: CallExpression, of: Compiling): Code {
  const name = 'name' in node.callee ? functionName(node.callee.name) : 'LAMBDA';
  const definition = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (!definition) { of.unknown.add(name); return { isScalar: true, run: () => ERRORS.name }; }
  const given = node.arguments as readonly (AstExpression | null)[];
  if (given.length < definition.least || given.length > definition.most) return { isScalar: true, run: () => ERRORS.value };
  if (definition.isVolatile) of.found.isVolatile = true;
  const codes = given.map((argument) => (argument ? compileNode(argument, of) : MISSING));
  return name === 'IF' ? compileIf(codes) : withDefinition(definition, codes, given);
}

/** The function that every workbook uses most has its own code: without a list of its arguments. */
function compileIf(codes: readonly Code[]): Code {
  const [condition, then, otherwise] = codes as [Code, Code, Code | undefined];
  const general = FUNCTIONS.IF as Extract<FunctionDefinition, { kind: 'lazy' }>;
  const test = scalarRun(condition);
  if (!test) return { isScalar: false, run: (at) => general.run(codes.map((c) => c.run), at) };
  const [yes, no] = [scalarRun(then) ?? then.run, otherwise ? (scalarRun(otherwise) ?? otherwise.run) : () => false];
  const isSingle = scalarRun(then) !== null && (!otherwise || scalarRun(otherwise) !== null);
  return { isScalar: isSingle, run: (at) => { const met = test(at); return met === true ? yes(at) : met === false ? no(at) : isCalcError(met) ? met : general.run([() => met, yes, no], at); } };
}

function withDefinition(definition: FunctionDefinition, codes: readonly Code[], given: readonly (AstExpression | null)[]): Code {
  if (definition.kind === 'lazy') { const runs = codes.map((c, i) => (given[i] ? c.run : null)); return { isScalar: false, run: (at) => definition.run(runs, at) }; }
  if (definition.kind === 'whole') return { isScalar: false, run: (at) => definition.run(codes.map((c) => c.run(at)), at) };
  const singles = codes.map(scalarRun);
  const run = (values: readonly CalcValue[], at: Place): CalcValue => values.find(isCalcError) ?? definition.run(values, at);
  if (singles.every((s) => s !== null)) return { isScalar: true, run: (at) => run(singles.map((s) => s(at)), at) };
  return { isScalar: false, run: (at) => { const values = codes.map((c, i) => singles[i]?.(at) ?? c.run(at)); return values.every(isScalar) ? run(values, at) : lifted(values, (each) => run(each, at)); } };
}
