import { isCalcError, type CalcValue } from '../../../calc/calc.ts';
import type { WorkbookModel } from '../../model/model.ts';
import { areaOf } from '../areas.ts';
import type { Args } from '../args.ts';
import { invalidArgument } from '../failures.ts';
import { HostObject, objectOf, type ClassOf, type Host } from '../objects.ts';
import { range } from './range.ts';

/** What a worksheet function gave. */
interface ResultSelf { readonly value: CalcValue }

const functionResult: ClassOf<ResultSelf> = {
  name: 'FunctionResult',
  get: { Error: (self) => (isCalcError(self.value) ? self.value.error : null), Value: (self) => (isCalcError(self.value) ? null : self.value) },
};

/** An argument as it is written in a formula; a list of values is several arguments. */
function written(value: unknown, model: WorkbookModel): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((v: unknown) => written(v, model));
  if (value instanceof HostObject) {
    if ((value.of as unknown) === range) return [model.addressOf(areaOf(value.self))];
    if ((value.of as unknown) === functionResult) return written((value.self as ResultSelf).value, model);
    throw invalidArgument();
  }
  if (typeof value === 'string') return [`"${value.replaceAll('"', '""')}"`];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value).toUpperCase()];
  throw invalidArgument();
}

/** "Norm_S_Dist" is NORM.S.DIST. Arguments that were left out at the end are left out. */
function compute(name: string, args: Args, host: Host): HostObject {
  const given = args.values.slice(0, args.values.findLastIndex((v) => v !== null && v !== undefined) + 1);
  const formula = `=${name.replaceAll('_', '.').toUpperCase()}(${given.flatMap((v) => (v === null || v === undefined ? [''] : written(v, host.model))).join(',')})`;
  return objectOf(functionResult, { value: host.model.evaluate(formula, host.view.sheet().id) });
}

/** The worksheet's functions for scripts: each is computed as a formula that stands in no cell; one that the engine does not know gives #NAME?. */
export const functions: ClassOf<null> = { name: 'Functions', otherwise: (_self, of, host) => compute(of.name, of.args, host) };
