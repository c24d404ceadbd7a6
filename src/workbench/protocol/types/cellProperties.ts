import { type TrackedArea } from '../../model/model.ts';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../model/area.ts';
import { areaOf, cellOf, type RangeSelf } from '../areas.ts';
import { isRecord, type Args } from '../args.ts';
import { invalidArgument, notImplemented } from '../failures.ts';
import { asWritten, member, objectOf, type ClassOf, type Host, type HostObject } from '../objects.ts';
import { asJson, load } from '../query.ts';
import { setMember } from '../setMember.ts';
import { range } from './range.ts';
import { rangeFormat } from './rangeFormat.ts';

type Wanted = Readonly<Record<string, unknown>>;

/** A cell, row or column for the moment: nobody holds on to it, so it need not be followed. */
const standing = (area: Area): TrackedArea => ({ area: () => area, release: () => undefined });
const rangeAt = (area: Area): HostObject => objectOf(range, { tracked: standing(area) });
const formatAt = (area: Area): HostObject => objectOf(rangeFormat, { ranges: [{ tracked: standing(area) }] });

/** The paths that are asked for (`{format: {fill: {color: true}}}`), except for borders, which go by their sides. */
function paths(wanted: Wanted, prefix = ''): readonly string[] {
  return Object.entries(wanted).flatMap(([name, value]) => (value === true ? [`${prefix}${name}`] : isRecord(value) ? paths(value, `${prefix}${name}/`) : []));
}

/** Sizes of columns and rows are asked for beside the rest of the format ("columnWidth"), and stand in it. */
function propertiesOf(area: Area, wanted: Wanted, host: Host): unknown {
  const all = paths(wanted);
  const select = all.filter((path) => !path.startsWith(BORDERS));
  const plain = select.length === 0 ? {} : asJson(load(rangeAt(area), { Select: select }, { host, lasting: false })) as Wanted;
  if (select.length === all.length) return plain;
  return { ...plain, format: { ...plain['format'] as Wanted | undefined, borders: bordersOf(area, all.filter((path) => path.startsWith(BORDERS)).map((path) => path.slice(BORDERS.length)), host) } };
}

const BORDERS = 'format/borders/';

/** The four sides of a cell with what is asked of each ("color", "style", "weight"). */
function bordersOf(area: Area, names: readonly string[], host: Host): Wanted {
  const borders = member(rangeFormat.navigate, 'Borders')?.[1]({ ranges: [{ tracked: standing(area) }] }, host);
  return Object.fromEntries(['bottom', 'left', 'right', 'top'].map((side) => { const border = borders?.of.item?.(borders.self, `Edge${side.charAt(0).toUpperCase()}${side.slice(1)}`, host) ?? null; return [side, border === null ? {} : asJson(load(border, { Select: names }, { host, lasting: false }))]; }));
}

const readEach = (areas: (area: Area) => readonly Area[]) => (self: RangeSelf, args: Args, host: Host): readonly unknown[] => areas(areaOf(self)).map((a) => propertiesOf(a, args.record(0), host));

/** Sets what a record names, and what the records in it name. */
function setAll(object: HostObject, properties: Wanted, host: Host): void {
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue;
    if (!isRecord(value) || member(object.of.navigate, name) === null) { setMember(object, { name, value }, host); continue; }
    const below = member(object.of.navigate, name)?.[1](object.self, host);
    if (below === null || below === undefined) throw notImplemented(`${object.of.name}.${asWritten(name)}`);
    if (below.of.name === 'RangeBorderCollection') setBorders(below, value, host);
    else setAll(below, value, host);
  }
}

/** `{top: {style}, insideHorizontal: {...}}`: by sides. */
function setBorders(borders: HostObject, sides: Wanted, host: Host): void {
  for (const [side, look] of Object.entries(sides)) {
    if (!isRecord(look)) throw invalidArgument();
    const name = ['top', 'bottom', 'left', 'right'].includes(side) ? `Edge${side}` : side;
    const border = borders.of.item?.(borders.self, name, host) ?? null;
    if (border === null) throw invalidArgument();
    setAll(border, look, host);
  }
}

/** Properties for a row or column; its size stands beside the format ("columnWidth") and belongs to it. */
function setLine(area: Area, given: unknown, host: Host): void {
  if (!isRecord(given)) throw invalidArgument();
  const { columnWidth, rowHeight, ...rest } = given;
  setAll(rangeAt(area), rest, host);
  setAll(formatAt(area), { columnWidth, rowHeight }, host);
}

const rowsOf = (a: Area): readonly Area[] => Array.from({ length: a.rows }, (_, i) => ({ ...a, row: a.row + i, rows: 1, column: 0, columns: MAX_COLUMNS }));
const columnsOf = (a: Area): readonly Area[] => Array.from({ length: a.columns }, (_, i) => ({ ...a, column: a.column + i, columns: 1, row: 0, rows: MAX_ROWS }));

const setEach = (areas: (area: Area) => readonly Area[]) => (self: RangeSelf, args: Args, host: Host): void => {
  const [given, all] = [args.at(0), areas(areaOf(self))];
  if (!Array.isArray(given) || given.length !== all.length) throw invalidArgument();
  all.forEach((area, i) => setLine(area, given[i], host));
};

export const cellProperties: NonNullable<ClassOf<RangeSelf>['call']> = {
  GetCellProperties: (self, args, host) => { const a = areaOf(self); return Array.from({ length: a.rows }, (_, r) => Array.from({ length: a.columns }, (_c, c) => propertiesOf(cellOf(a, r, c), args.record(0), host))); },
  GetColumnProperties: readEach(columnsOf),
  GetRowProperties: readEach(rowsOf),
  SetCellProperties: (self, args, host) => {
    const [a, given] = [areaOf(self), args.at(0)];
    if (!Array.isArray(given) || given.length !== a.rows || given.some((row: unknown) => !Array.isArray(row) || row.length !== a.columns)) throw invalidArgument();
    (given as readonly (readonly unknown[])[]).forEach((row, r) => row.forEach((properties, c) => { if (!isRecord(properties)) throw invalidArgument(); setAll(rangeAt(cellOf(a, r, c)), properties, host); }));
  },
  SetColumnProperties: setEach(columnsOf),
  SetRowProperties: setEach(rowsOf),
};
