import type { WorkbookModel } from '../../model/model.ts';
import type { Area } from '../../model/area.ts';
import type { NameView } from '../../model/views.ts';
import type { CalcValue } from '../../../calc/calc.ts';
import { areaOf } from '../areas.ts';
import { flagOf, textOf, type Args } from '../args.ts';
import { found, HostFailure } from '../failures.ts';
import { gridOf, valueType, wireValue } from '../grid.ts';
import { objectOf, type ClassOf, type Host, type HostObject } from '../objects.ts';
import { range } from './range.ts';
import { rangeOn, rangeOrNull } from './rangeOn.ts';
import { worksheet } from './worksheet.ts';

/** A name, of the workbook (`sheet` null) or of one sheet. */
interface NameSelf { readonly name: string; readonly sheet: string | null }
interface NamesSelf { readonly sheet: string | null }

const find = (key: string, sheet: string | null, { model }: Host): NameView | null => model.names().find((n) => n.sheet === sheet && n.name.toLowerCase() === key.toLowerCase()) ?? null;
const view = (self: NameSelf, host: Host): NameView => found(find(self.name, self.sheet, host));
const asObject = (name: NameView): HostObject => objectOf(namedItem, { name: name.name, sheet: name.sheet });
const areaOfName = (self: NameSelf, host: Host): Area | null => host.model.areaOf(view(self, host).formula.replace(/^=/, ''), self.sheet);

/** "Sheet1!$A$1:$B$2". */
export function absoluteAddress(model: WorkbookModel, area: Area): string {
  const address = model.addressOf(area);
  const cut = address.lastIndexOf('!') + 1;
  return address.slice(0, cut) + address.slice(cut).replace(/[A-Z]+|\d+/g, '$$$&');
}

/** What a name's formula comes to; of a range its address. */
function value(self: NameSelf, host: Host): unknown {
  const { formula } = view(self, host);
  return areaOfName(self, host) === null ? wireValue(computed(self, host)) : formula.replace(/^=/, '');
}

const computed = (self: NameSelf, host: Host): CalcValue => host.model.evaluate(view(self, host).formula, self.sheet ?? host.view.sheet().id);

function type(self: NameSelf, host: Host): string {
  if (areaOfName(self, host) !== null) return 'Range';
  const kind = valueType(computed(self, host));
  return kind === 'Empty' ? 'String' : kind;
}

const change = (self: NameSelf, of: Partial<Pick<NameView, 'formula' | 'comment' | 'visible'>>, host: Host): void => { const { name, sheet, formula, comment, visible } = view(self, host); host.model.setNameItem({ name, sheet, formula, comment, visible, ...of }); };

/** One thing for each cell of the named range, or for the one value of a constant or formula. */
const eachOf = <T>(read: (value: CalcValue) => T) => (self: NameSelf, host: Host): readonly (readonly T[])[] | null => {
  const area = areaOfName(self, host);
  return area === null ? [[read(computed(self, host))]] : gridOf(host.model, area, { empty: read(null), cell: (c) => read(c.value) });
};

const namedItemArrayValues: ClassOf<NameSelf> = { name: 'NamedItemArrayValues', get: { Types: eachOf(valueType), Values: eachOf(wireValue) } };

const namedItem: ClassOf<NameSelf> = {
  name: 'NamedItem',
  identity: '_Id',
  get: {
    Comment: (self, host) => view(self, host).comment,
    Formula: (self, host) => view(self, host).formula,
    Name: (self, host) => view(self, host).name,
    Scope: (self) => (self.sheet === null ? 'Workbook' : 'Worksheet'),
    Type: type,
    Value: value,
    Visible: (self, host) => view(self, host).visible,
    _Id: (self) => self.name,
  },
  set: {
    Comment: (self, to, host) => change(self, { comment: textOf(to) }, host),
    Formula: (self, to, host) => change(self, { formula: formulaOf(to) }, host),
    Visible: (self, to, host) => change(self, { visible: flagOf(to) }, host),
  },
  navigate: {
    ArrayValues: (self) => objectOf(namedItemArrayValues, self),
    Worksheet: (self) => objectOf(worksheet, { sheet: found(self.sheet) }),
    WorksheetOrNullObject: (self) => (self.sheet === null ? null : objectOf(worksheet, { sheet: self.sheet })),
  },
  call: {
    Delete: (self, _args, host) => { view(self, host); host.model.deleteNameItem(self.name, self.sheet); },
    GetRange: (self, _args, host) => rangeOn(host, found(areaOfName(self, host))),
    GetRangeOrNullObject: (self, _args, host) => rangeOrNull(host, areaOfName(self, host)),
  },
};

/** A formula as the name keeps it; plain numbers and words are constants. */
function formulaOf(reference: unknown): string {
  const text = textOf(reference);
  if (text.startsWith('=')) return text;
  return typeof reference === 'string' && Number.isNaN(Number(text)) ? `="${text.replaceAll('"', '""')}"` : `=${text}`;
}

function add(self: NamesSelf, args: Args, host: Host): HostObject {
  const given = args.objectOrNull(1, range);
  const formula = given === null ? formulaOf(args.at(1)) : `=${absoluteAddress(host.model, areaOf(given))}`;
  if (find(args.text(0), self.sheet, host) !== null) throw new HostFailure('ItemAlreadyExists');
  return asObject(host.model.setNameItem({ name: args.text(0), sheet: self.sheet, formula, comment: args.text(2, '') }));
}

const namesOf = (self: NamesSelf, { model }: Host): readonly NameView[] => model.names().filter((n) => n.sheet === self.sheet);
function byKey(self: NamesSelf, key: unknown, host: Host): HostObject | null {
  const name = find(textOf(key), self.sheet, host);
  return name === null ? null : asObject(name);
}

export const namedItemCollection: ClassOf<NamesSelf> = {
  name: 'NamedItemCollection',
  items: (self, host) => namesOf(self, host).map(asObject),
  item: byKey,
  call: { Add: add, AddFormulaLocal: add, GetCount: (self, _args, host) => namesOf(self, host).length, GetItemOrNullObject: (self, args, host) => byKey(self, args.at(0), host) },
};
