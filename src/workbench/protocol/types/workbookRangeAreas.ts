import type { Area } from '../../model/area.ts';
import { areaOf, type RangeSelf } from '../areas.ts';
import { textOf, type Args } from '../args.ts';
import { found, itemNotFound } from '../failures.ts';
import { objectOf, type ClassOf, type Host, type HostObject } from '../objects.ts';
import { rangeAreas, rangeCollection } from './rangeAreas.ts';

/** Ranges on several sheets. */
interface BookAreasSelf { readonly ranges: readonly RangeSelf[] }

/** The ranges sheet by sheet, in the order in which the sheets come up. */
function bySheet(self: BookAreasSelf): ReadonlyMap<string, readonly RangeSelf[]> {
  const sheets = new Map<string, RangeSelf[]>();
  for (const range of self.ranges) { const { sheet } = areaOf(range); const on = sheets.get(sheet) ?? []; on.push(range); sheets.set(sheet, on); }
  return sheets;
}

const areas = (self: BookAreasSelf): readonly HostObject[] => [...bySheet(self).values()].map((ranges) => objectOf(rangeAreas, { ranges }));

/** By the sheet's id or name. */
function onSheet(self: BookAreasSelf, key: unknown, { model }: Host): HostObject | null {
  const sheet = model.sheet(textOf(key));
  const ranges = sheet === null ? undefined : bySheet(self).get(sheet.id);
  return ranges === undefined ? null : objectOf(rangeAreas, { ranges });
}

export const workbookRangeAreas: ClassOf<BookAreasSelf> = {
  name: 'WorkbookRangeAreas',
  areas: (self) => self.ranges.map((r) => r.tracked),
  get: { Addresses: (self, { model }) => [...bySheet(self).values()].map((ranges) => ranges.map((r) => model.addressOf(areaOf(r))).join(',')) },
  navigate: { Areas: (self) => objectOf(rangeAreasCollection, self), Ranges: (self) => objectOf(rangeCollection, self) },
  call: { GetRangeAreasBySheet: (self, args, host) => found(onSheet(self, args.at(0), host)), GetRangeAreasOrNullObjectBySheet: (self, args, host) => onSheet(self, args.at(0), host) },
};

const rangeAreasCollection: ClassOf<BookAreasSelf> = {
  name: 'RangeAreasCollection',
  items: areas,
  call: { GetCount: (self) => areas(self).length, GetItemAt: (self, args) => found(areas(self)[args.whole(0)]) },
};

/** What formulas read, or who reads a range ("Range.getPrecedents" and the like); none is ItemNotFound. */
export const relatives = (way: 'precedents' | 'dependents', direct: boolean) => (self: RangeSelf, _args: Args, host: Host): HostObject => {
  const related: readonly Area[] = host.model.related(areaOf(self), { way, direct });
  if (related.length === 0) throw itemNotFound();
  return objectOf(workbookRangeAreas, { ranges: related.map((area) => ({ tracked: host.track(area) })) });
};
