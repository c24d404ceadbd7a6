import { textOf } from '../args.ts';
import { objectOf, type ClassOf, type Host, type HostObject } from '../objects.ts';
import type { SheetSelf } from './worksheet.ts';

interface PropertySelf extends SheetSelf { readonly key: string }

/** Keys that an add-in keeps on a sheet; found again whatever their case. */
function propertiesOf(self: SheetSelf, { parts }: Host): Map<string, string> {
  let properties = parts.sheetProperties.get(self.sheet);
  if (properties === undefined) parts.sheetProperties.set(self.sheet, properties = new Map());
  return properties;
}

function byKey(self: SheetSelf, key: unknown, host: Host): HostObject | null {
  const found = [...propertiesOf(self, host).keys()].find((k) => k.toLowerCase() === textOf(key).toLowerCase());
  return found === undefined ? null : objectOf(worksheetCustomProperty, { sheet: self.sheet, key: found });
}

const worksheetCustomProperty: ClassOf<PropertySelf> = {
  name: 'WorksheetCustomProperty',
  identity: '_Id',
  get: { Key: (self) => self.key, Value: (self, host) => propertiesOf(self, host).get(self.key) ?? '', _Id: (self) => self.key },
  set: { Value: (self, value, host) => { propertiesOf(self, host).set(self.key, textOf(value)); } },
  call: { Delete: (self, _args, host) => { propertiesOf(self, host).delete(self.key); } },
};

export const worksheetCustomPropertyCollection: ClassOf<SheetSelf> = {
  name: 'WorksheetCustomPropertyCollection',
  items: (self, host) => [...propertiesOf(self, host).keys()].map((key) => objectOf(worksheetCustomProperty, { sheet: self.sheet, key })),
  item: byKey,
  call: {
    Add: (self, args, host) => { propertiesOf(self, host).set(args.text(0), args.text(1)); return objectOf(worksheetCustomProperty, { sheet: self.sheet, key: args.text(0) }); },
    GetCount: (self, _args, host) => propertiesOf(self, host).size,
    GetItemOrNullObject: (self, args, host) => byKey(self, args.at(0), host),
  },
};
