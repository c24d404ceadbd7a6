import { isCalcError } from '../../calc/calc.ts';
import type { CalcValue } from '../../calc/calc.ts';
import { eachIn } from './cells.ts';
import type { Core } from './core.ts';
import { evaluateFor } from './evaluateFor.ts';
import { dynamicDays } from './filterDates.ts';
import type { StyleChange } from './cellViews.ts';
import type { ConditionalState } from './state.ts';

/** Conditional formats that ask how a value stands among all values of their areas. Data bars and icons are kept, and not drawn. */

/** The values of a format's areas; the numbers from the smallest on. */
interface Values { readonly numbers: readonly number[]; readonly counts: ReadonlyMap<string, number>; readonly mean: number; readonly deviation: number }

export interface Kinds { readonly changeOf: (format: ConditionalState, value: CalcValue) => StyleChange | null }

/** Values are gathered once for all cells of a format, and anew after anything has changed. */
export function createKinds(core: Core): Kinds {
  const known = new Map<string, Values>();
  core.onEvents(() => { known.clear(); });
  const valuesOf = (format: ConditionalState): Values => { let values = known.get(format.id); if (values === undefined) known.set(format.id, values = gather(core, format)); return values; };
  return {
    changeOf: (format, value) => {
      switch (format.type.toLowerCase()) {
        case 'presetcriteria': return isPreset(String(format.rule['criterion']), value, { values: () => valuesOf(format), now: core.now() }) ? format.style : null;
        case 'topbottom': return isExtreme(format.rule, value, valuesOf(format)) ? format.style : null;
        case 'colorscale': return scaled(core, format, { value, values: valuesOf(format) });
        default: return null;
      }
    },
  };
}

const keyOf = (value: CalcValue): string => (typeof value === 'string' ? `s${value.toLowerCase()}` : JSON.stringify(value));

function gather(core: Core, { areas, sheet }: ConditionalState): Values {
  const [numbers, counts]: [number[], Map<string, number>] = [[], new Map()];
  for (const area of areas) eachIn(core.rows(sheet), area, (row, column) => {
    const value = core.valueOf(sheet, row, column);
    if (value === null) return;
    if (typeof value === 'number') numbers.push(value);
    counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
  });
  numbers.sort((a, b) => a - b);
  const mean = numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
  return { numbers, counts, mean, deviation: Math.sqrt(numbers.reduce((sum, n) => sum + (n - mean) ** 2, 0) / numbers.length) };
}

const DEVIATIONS: Readonly<Record<string, number>> = { '': 0, OneStdDev: 1, TwoStdDev: 2, ThreeStdDev: 3 };

function isPreset(criterion: string, value: CalcValue, of: { readonly values: () => Values; readonly now: string }): boolean {
  switch (criterion) {
    case 'Blanks': return value === null || (typeof value === 'string' && value.trim() === '');
    case 'NonBlanks': return value !== null && !(typeof value === 'string' && value.trim() === '');
    case 'Errors': return isCalcError(value);
    case 'NonErrors': return !isCalcError(value);
    case 'DuplicateValues': return value !== null && (of.values().counts.get(keyOf(value)) ?? 0) > 1;
    case 'UniqueValues': return value !== null && of.values().counts.get(keyOf(value)) === 1;
    default: break;
  }
  if (typeof value !== 'number') return false;
  const [, equal, deviations = '', side] = /^(EqualOr)?((?:One|Two|Three)StdDev)?(Above|Below)Average$/.exec(criterion) ?? [];
  if (side !== undefined) { const { mean, deviation } = of.values(); const by = side === 'Above' ? value - mean - (DEVIATIONS[deviations] ?? 0) * deviation : mean - (DEVIATIONS[deviations] ?? 0) * deviation - value; return by > 0 || (by === 0 && (equal !== undefined || deviations !== '')); }
  const today = Math.floor(Date.parse(of.now) / 86_400_000) + 25_569;
  return criterion === 'LastSevenDays' ? value >= today - 6 && value < today + 1 : dynamicDays(criterion, of.now)?.(value) ?? false;
}

function isExtreme(rule: ConditionalState['rule'], value: CalcValue, { numbers }: Values): boolean {
  if (typeof value !== 'number' || numbers.length === 0) return false;
  const [kind, rank] = [String(rule['type']), Number(rule['rank'] ?? 10)];
  const count = Math.max(1, Math.min(numbers.length, kind.endsWith('Percent') ? Math.floor((numbers.length * rank) / 100) : rank));
  return kind.startsWith('Bottom') ? value <= (numbers[count - 1] as number) : value >= (numbers[numbers.length - count] as number);
}

interface Point { readonly type?: string; readonly formula?: unknown; readonly color?: string }

/** The fill between the colours of the two points around the value. */
function scaled(core: Core, { rule, sheet }: ConditionalState, { value, values }: { readonly value: CalcValue; readonly values: Values }): StyleChange | null {
  const { minimum, midpoint, maximum } = (rule['criteria'] ?? {}) as Readonly<Record<string, Point | undefined>>;
  if (typeof value !== 'number' || values.numbers.length === 0 || !minimum || !maximum) return null;
  const limit = (formula: unknown): number => { const given = typeof formula === 'string' && formula.startsWith('=') ? evaluateFor(core, formula, { sheet, row: 0, column: 0 }) : Number(formula ?? 0); return typeof given === 'number' ? given : NaN; };
  const points = [minimum, midpoint, maximum].flatMap((point) => { const place = point && placeOf(point, values.numbers, limit); const colour = /^#[0-9A-Fa-f]{6}$/.exec(point?.color ?? '')?.[0]; return place === undefined || Number.isNaN(place) || colour === undefined ? [] : [{ place, colour }]; });
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return null;
  const above = points.findIndex((p) => p.place >= value);
  if (above < 0) return { fill: last.colour };
  const [from, to] = [points[above - 1], points[above]];
  return { fill: from && to ? mixed(from.colour, to.colour, (value - from.place) / (to.place - from.place || 1)) : first.colour };
}

function placeOf({ type, formula }: Point, numbers: readonly number[], limit: (formula: unknown) => number): number {
  const [low, high] = [numbers[0] as number, numbers.at(-1) as number];
  switch (type) {
    case 'LowestValue': return low;
    case 'HighestValue': return high;
    case 'Percent': return low + ((high - low) * limit(formula)) / 100;
    case 'Percentile': { const at = ((numbers.length - 1) * limit(formula)) / 100; const [a, b] = [numbers[Math.floor(at)] ?? low, numbers[Math.ceil(at)] ?? high]; return a + (b - a) * (at - Math.floor(at)); }
    default: return limit(formula);
  }
}

const mixed = (from: string, to: string, share: number): string => `#${[1, 3, 5].map((i) => { const [a, b] = [parseInt(from.slice(i, i + 2), 16), parseInt(to.slice(i, i + 2), 16)]; return Math.round(a + (b - a) * share).toString(16).padStart(2, '0'); }).join('').toUpperCase()}`;
