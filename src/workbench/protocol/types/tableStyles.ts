import { textOf } from '../args.ts';
import { found, HostFailure, invalidArgument, notImplemented } from '../failures.ts';
import { objectOf, type ClassOf, type Host, type HostObject } from '../objects.ts';

/** A table style by its name. */
interface TableStyleSelf { style: string }

const numbered = (group: string, count: number): readonly string[] => Array.from({ length: count }, (_, i) => `TableStyle${group}${i + 1}`);
/** Excel's built-in ones. */
const BUILT_IN: ReadonlySet<string> = new Set([...numbered('Light', 21), ...numbered('Medium', 28), ...numbered('Dark', 11)]);

const names = ({ parts }: Host): readonly string[] => [...BUILT_IN, ...parts.tableStyles.own];
const nameOf = (key: unknown, host: Host): string | null => names(host).find((name) => name.toLowerCase() === textOf(key).toLowerCase()) ?? null;
const styleOrNull = (key: unknown, host: Host): HostObject | null => { const name = nameOf(key, host); return name === null ? null : objectOf(tableStyle, { style: name }); };
const isOwn = (self: TableStyleSelf): boolean => !BUILT_IN.has(self.style);

function checkNew(name: string, host: Host): string {
  if (name.trim() === '' || name.length > 255) throw invalidArgument();
  if (nameOf(name, host) !== null) throw new HostFailure('ItemAlreadyExists');
  return name;
}

function checkOwn(self: TableStyleSelf, host: Host): void {
  if (!isOwn(self)) throw new HostFailure('AccessDenied');
  found(nameOf(self.style, host));
}

/** Tables that have the style are drawn in another one; "" for plain. */
function replace(self: TableStyleSelf, by: string, { model, parts }: Host): void {
  parts.tableStyles.own.delete(self.style);
  for (const table of model.tables()) if (table.style === self.style) model.changeTable(table.id, { style: by });
}

/** A style of one's own has no look to be set through Office.js before 1.17: tables in it are plain. */
const tableStyle: ClassOf<TableStyleSelf> = {
  name: 'TableStyle',
  identity: '_Id',
  get: { Name: (self, host) => found(nameOf(self.style, host)), ReadOnly: (self) => !isOwn(self), _Id: (self) => self.style },
  set: { Name: (self, value, host) => { checkOwn(self, host); const name = checkNew(textOf(value), host); host.parts.tableStyles.own.add(name); replace(self, name, host); self.style = name; } },
  call: {
    Delete: (self, _args, host) => { checkOwn(self, host); const { parts } = host; if (parts.tableStyles.usual === self.style) parts.tableStyles.usual = 'TableStyleMedium2'; replace(self, parts.tableStyles.usual, host); },
    Duplicate: () => { throw notImplemented('TableStyle.duplicate'); },
  },
};

function unused(name: string, host: Host): string {
  if (nameOf(name, host) === null) return name;
  for (let n = 2; ; n++) if (nameOf(`${name} ${n}`, host) === null) return `${name} ${n}`;
}

export const tableStyleCollection: ClassOf<null> = {
  name: 'TableStyleCollection',
  items: (_self, host) => names(host).map((style) => objectOf(tableStyle, { style })),
  item: (_self, key, host) => styleOrNull(key, host),
  call: {
    Add: (_self, args, host) => { const name = checkNew(args.flag(1, false) ? unused(args.text(0), host) : args.text(0), host); host.parts.tableStyles.own.add(name); return objectOf(tableStyle, { style: name }); },
    GetCount: (_self, _args, host) => names(host).length,
    GetDefault: (_self, _args, { parts }) => objectOf(tableStyle, { style: parts.tableStyles.usual }),
    GetItemOrNullObject: (_self, args, host) => styleOrNull(args.at(0), host),
    SetDefault: (_self, args, host) => { host.parts.tableStyles.usual = found(nameOf(args.at(0), host)); },
  },
};
