import { addressed, areaOf, isEntireColumn, isEntireRow } from '../areas.ts';
import { oneOf, recordOf, type Args } from '../args.ts';
import { found, invalidArgument } from '../failures.ts';
import { objectOf, type ClassOf, type Host, type HostObject } from '../objects.ts';
import { range } from './range.ts';
import { rangeAreas } from './rangeAreas.ts';
import { rangeOn, rangesOrNull } from './rangeOn.ts';
import { sheetView, type SheetSelf } from './worksheet.ts';

/** What a page starts with; lengths in points. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  BlackAndWhite: false, BottomMargin: 54, CenterHorizontally: false, CenterVertically: false, DraftMode: false, FirstPageNumber: '', FooterMargin: 21.6, HeaderMargin: 21.6, LeftMargin: 50.4, Orientation: 'Portrait', PaperSize: 'Letter',
  PrintComments: 'NoComments', PrintErrors: 'AsDisplayed', PrintGridlines: false, PrintHeadings: false, PrintOrder: 'DownThenOver', RightMargin: 50.4, TopMargin: 54, Zoom: { scale: 100 },
};

/** A part of the layout by its path ("headersFooters/evenPages"), whose properties are kept below it. */
interface LayoutSelf extends SheetSelf { readonly path: string }

const keyOf = (path: string, name: string): string => `${path}${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
const read = (self: SheetSelf, key: string, host: Host): unknown => sheetView(self, host).pageLayout[key];
const write = (self: SheetSelf, change: Readonly<Record<string, unknown>>, host: Host): void => host.model.changeSheet(self.sheet, { pageLayout: { ...sheetView(self, host).pageLayout, ...change } });

const getters = <S extends SheetSelf>(names: Readonly<Record<string, unknown>>, pathOf: (self: S) => string): NonNullable<ClassOf<S>['get']> =>
  Object.fromEntries(Object.entries(names).map(([name, otherwise]) => [name, (self: S, host: Host) => read(self, keyOf(pathOf(self), name), host) ?? otherwise]));
const setters = <S extends SheetSelf>(names: Readonly<Record<string, unknown>>, pathOf: (self: S) => string): NonNullable<ClassOf<S>['set']> =>
  Object.fromEntries(Object.keys(names).map((name) => [name, (self: S, value: unknown, host: Host) => write(self, { [keyOf(pathOf(self), name)]: value }, host)]));

/** Ranges as an argument (of this sheet), as an address without the sheet. */
function addressArgument(self: SheetSelf, args: Args, host: Host): string {
  const areas = args.objectOrNull(0, rangeAreas)?.ranges.map(areaOf) ?? [args.objectOrNull(0, range)].flatMap((r) => (r === null ? [] : [areaOf(r)]));
  const all = areas.length > 0 ? areas : args.text(0).split(',').map((a) => addressed(host.model, a.trim(), self.sheet));
  if (all.some((a) => a.sheet !== self.sheet)) throw invalidArgument();
  return all.map((a) => host.model.addressOf(a)).join(',');
}

const areasAt = (self: SheetSelf, key: string, host: Host): HostObject | null => {
  const address = read(self, key, host);
  return typeof address !== 'string' ? null : rangesOrNull(host, address.split(',').map((a) => addressed(host.model, a, self.sheet)));
};
const areaAt = (self: SheetSelf, key: string, host: Host): HostObject | null => {
  const address = read(self, key, host);
  return typeof address === 'string' ? rangeOn(host, addressed(host.model, address, self.sheet)) : null;
};

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function setMargins(self: SheetSelf, args: Args, host: Host): void {
  const points = POINTS[oneOf(args.at(0), ['Points', 'Inches', 'Centimeters'])];
  const margins = Object.entries(recordOf(args.at(1))).map(([side, length]) => { if (typeof length !== 'number') throw invalidArgument(); return [`${side}Margin`, length * points] as const; });
  write(self, Object.fromEntries(margins), host);
}

function setTitles(key: string, isWhole: typeof isEntireRow): (self: SheetSelf, args: Args, host: Host) => void {
  return (self, args, host) => {
    const address = addressArgument(self, args, host);
    if (!isWhole(addressed(host.model, address, self.sheet))) throw invalidArgument();
    write(self, { [key]: address }, host);
  };
}

export const pageLayout: ClassOf<SheetSelf> = {
  name: 'PageLayout',
  get: getters<SheetSelf>(DEFAULTS, () => ''),
  set: setters<SheetSelf>(DEFAULTS, () => ''),
  navigate: { HeadersFooters: (self) => objectOf(headerFooterGroup, { sheet: self.sheet, path: 'headersFooters/' }) },
  call: {
    GetPrintArea: (self, _args, host) => found(areasAt(self, 'printArea', host)),
    GetPrintAreaOrNullObject: (self, _args, host) => areasAt(self, 'printArea', host),
    GetPrintTitleColumns: (self, _args, host) => found(areaAt(self, 'printTitleColumns', host)),
    GetPrintTitleColumnsOrNullObject: (self, _args, host) => areaAt(self, 'printTitleColumns', host),
    GetPrintTitleRows: (self, _args, host) => found(areaAt(self, 'printTitleRows', host)),
    GetPrintTitleRowsOrNullObject: (self, _args, host) => areaAt(self, 'printTitleRows', host),
    SetPrintArea: (self, args, host) => write(self, { printArea: addressArgument(self, args, host) }, host),
    SetPrintMargins: setMargins,
    SetPrintTitleColumns: setTitles('printTitleColumns', isEntireColumn),
    SetPrintTitleRows: setTitles('printTitleRows', isEntireRow),
  },
};

const GROUP = { State: 'Default', UseSheetMargins: true, UseSheetScale: true };
const TEXTS = { CenterFooter: '', CenterHeader: '', LeftFooter: '', LeftHeader: '', RightFooter: '', RightHeader: '' };
const pages = (name: string) => (self: LayoutSelf): HostObject => objectOf(headerFooter, { sheet: self.sheet, path: `${self.path}${name}/` });

const headerFooterGroup: ClassOf<LayoutSelf> = {
  name: 'HeaderFooterGroup',
  get: getters<LayoutSelf>(GROUP, (self) => self.path),
  set: setters<LayoutSelf>(GROUP, (self) => self.path),
  navigate: { DefaultForAllPages: pages('defaultForAllPages'), EvenPages: pages('evenPages'), FirstPage: pages('firstPage'), OddPages: pages('oddPages') },
};

const headerFooter: ClassOf<LayoutSelf> = { name: 'HeaderFooter', get: getters<LayoutSelf>(TEXTS, (self) => self.path), set: setters<LayoutSelf>(TEXTS, (self) => self.path) };
