import type { WorkbookModel } from '../../model/model.ts';
import type { Area } from '../../model/area.ts';
import type { Validation } from '../../model/cellViews.ts';
import { areaOf, cellsOf, intersect, isUnbounded, rectangles, usedPart } from '../areas.ts';
import { flagOf, isRecord, recordOf } from '../args.ts';
import { found, invalidArgument } from '../failures.ts';
import { wireValue } from '../grid.ts';
import { HostObject, type ClassOf, type Host } from '../objects.ts';
import { absoluteAddress } from './names.ts';
import { range } from './range.ts';
import type { AreasSelf } from './rangeAreas.ts';
import { rangesOrNull } from './rangeOn.ts';

const KINDS: Readonly<Record<string, string>> = { wholeNumber: 'WholeNumber', decimal: 'Decimal', list: 'List', date: 'Date', time: 'Time', textLength: 'TextLength', custom: 'Custom' };
const NO_PROMPT: Validation['prompt'] = { showPrompt: true, title: '', message: '' };
const NO_ALERT: Validation['errorAlert'] = { showAlert: true, style: 'Stop', title: '', message: '' };

type Found = { readonly kind: 'none' } | { readonly kind: 'mixed'; readonly some: boolean } | { readonly kind: 'one'; readonly validation: Validation };

/** The validation that all cells have in common; cells may also have none, or several. */
function validationOf(self: AreasSelf, { model }: Host): Found {
  const areas = self.ranges.map(areaOf);
  const touching = [...new Set(areas.flatMap((area) => found(model.sheet(area.sheet)).validations.filter((v) => intersect(v.area, area) !== null)))];
  const first = touching[0];
  if (first === undefined) return { kind: 'none' };
  const isWhole = areas.every((area) => touching.reduce((n, v) => { const both = intersect(v.area, area); return n + (both === null ? 0 : both.rows * both.columns); }, 0) === area.rows * area.columns);
  const content = (v: Validation): string => JSON.stringify([v.rule, v.ignoreBlanks, v.prompt, v.errorAlert]);
  const isSame = touching.every((v) => content(v) === content(first));
  if (isWhole && isSame) return { kind: 'one', validation: first };
  return { kind: 'mixed', some: isSame };
}

/** A part of the common validation: what a cell without one has, or `null` where cells differ. */
const part = <T>(read: (v: Validation) => T, none: T) => (self: AreasSelf, host: Host): T | null => {
  const it = validationOf(self, host);
  return it.kind === 'one' ? read(it.validation) : it.kind === 'none' ? none : null;
};

function type(self: AreasSelf, host: Host): string {
  const it = validationOf(self, host);
  if (it.kind === 'none') return 'None';
  if (it.kind === 'mixed') return it.some ? 'Inconsistent' : 'MixedCriteria';
  return KINDS[Object.keys(it.validation.rule)[0] ?? ''] ?? 'None';
}

/** A rule with the ranges in it as addresses. */
function ruleOf(value: unknown, { model }: Host): Readonly<Record<string, unknown>> {
  const rule = recordOf(value);
  const kinds = Object.keys(rule).filter((kind) => rule[kind] !== null && rule[kind] !== undefined);
  if (kinds.length !== 1 || KINDS[kinds[0] as string] === undefined) throw invalidArgument();
  const source = (v: unknown): unknown => (v instanceof HostObject && (v.of as unknown) === range ? `=${absoluteAddress(model, areaOf(v.self))}` : v);
  const criteria = Object.fromEntries(Object.entries(recordOf(rule[kinds[0] as string])).map(([key, v]) => [key, source(v)]));
  return { [kinds[0] as string]: criteria };
}

function set(self: AreasSelf, change: Partial<Omit<Validation, 'area'>>, host: Host): void {
  for (const one of self.ranges) {
    const area = areaOf(one);
    const now = validationOf({ ranges: [one] }, host);
    const base = now.kind === 'one' ? now.validation : { rule: {}, ignoreBlanks: true, prompt: NO_PROMPT, errorAlert: NO_ALERT };
    host.model.validate({ rule: base.rule, ignoreBlanks: base.ignoreBlanks, prompt: base.prompt, errorAlert: base.errorAlert, ...change, area });
  }
}

/** Cells whose content their validation refuses. */
function invalid(model: WorkbookModel, area: Area): readonly { readonly row: number; readonly column: number }[] {
  const part = isUnbounded(area) ? usedPart(model, area) : area;
  if (part === null) return [];
  const ruled = found(model.sheet(area.sheet)).validations.map((v) => intersect(v.area, part)).filter((a) => a !== null);
  return ruled.flatMap(cellsOf).filter(({ row, column }) => model.refusal({ sheet: area.sheet, row, column }, wireValue(model.cell(area.sheet, row, column).value)) !== null);
}

const invalidAreas = (self: AreasSelf, { model }: Host): readonly Area[] => self.ranges.map(areaOf).flatMap((area) => rectangles(area.sheet, invalid(model, area)));

/** `true` when all cells are valid, `false` when none is, `null` otherwise. */
function valid(self: AreasSelf, { model }: Host): boolean | null {
  const areas = self.ranges.map(areaOf);
  const bad = areas.reduce((n, area) => n + invalid(model, area).length, 0);
  return bad === 0 ? true : bad === areas.reduce((n, area) => n + area.rows * area.columns, 0) ? false : null;
}

export const dataValidation: ClassOf<AreasSelf> = {
  name: 'DataValidation',
  get: { ErrorAlert: part((v) => v.errorAlert, NO_ALERT), IgnoreBlanks: part((v) => v.ignoreBlanks, true), Prompt: part((v) => v.prompt, NO_PROMPT), Rule: part<Readonly<Record<string, unknown>>>((v) => v.rule, {}), Type: type, Valid: valid },
  set: {
    ErrorAlert: (self, value, host) => set(self, { errorAlert: { ...NO_ALERT, ...recordOf(value) } }, host),
    IgnoreBlanks: (self, value, host) => set(self, { ignoreBlanks: flagOf(value) }, host),
    Prompt: (self, value, host) => set(self, { prompt: { ...NO_PROMPT, ...recordOf(value) } }, host),
    Rule: (self, value, host) => (isRecord(value) && Object.keys(value).length === 0 ? clear(self, host) : set(self, { rule: ruleOf(value, host) }, host)),
  },
  call: {
    Clear: (self, _args, host) => clear(self, host),
    GetInvalidCells: (self, _args, host) => found(rangesOrNull(host, invalidAreas(self, host))),
    GetInvalidCellsOrNullObject: (self, _args, host) => rangesOrNull(host, invalidAreas(self, host)),
  },
};

const clear = (self: AreasSelf, { model }: Host): void => { for (const r of self.ranges) model.validate({ area: areaOf(r), rule: null }); };

