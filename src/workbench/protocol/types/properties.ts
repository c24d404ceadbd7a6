import { isRecord, textOf } from '../args.ts';
import { invalidArgument } from '../failures.ts';
import { objectOf, type ClassOf, type Host, type HostObject } from '../objects.ts';

const TEXTS = ['Author', 'Category', 'Comments', 'Company', 'Keywords', 'Manager', 'Subject', 'Title'] as const;

export const documentProperties: ClassOf<null> = {
  name: 'DocumentProperties',
  get: {
    ...Object.fromEntries(TEXTS.map((name) => [name, (_self: null, { parts }: Host) => parts.properties.get(name) ?? ''])),
    CreationDate: (_self, { parts }) => parts.properties.get('CreationDate') ?? null,
    LastAuthor: (_self, { actor }) => actor.name,
    RevisionNumber: (_self, { parts }) => parts.properties.get('RevisionNumber') ?? 0,
  },
  set: {
    ...Object.fromEntries(TEXTS.map((name) => [name, (_self: null, value: unknown, { parts }: Host) => { parts.properties.set(name, textOf(value)); }])),
    RevisionNumber: (_self, value, { parts }) => { parts.properties.set('RevisionNumber', value); },
  },
  navigate: { Custom: () => objectOf(customPropertyCollection, null) },
};

interface PropertySelf { readonly key: string }

const byKey = (key: unknown, { parts }: Host): HostObject | null => (parts.customProperties.has(textOf(key)) ? objectOf(customProperty, { key: textOf(key) }) : null);

function plain(value: unknown): string | number | boolean {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalidArgument();
}

const customProperty: ClassOf<PropertySelf> = {
  name: 'CustomProperty',
  identity: 'Key',
  get: {
    Key: (self) => self.key,
    Type: (self, { parts }) => { const value = parts.customProperties.get(self.key); return typeof value === 'number' ? 'Number' : typeof value === 'boolean' ? 'Boolean' : 'String'; },
    Value: (self, { parts }) => parts.customProperties.get(self.key) ?? null,
  },
  set: { Value: (self, value, { parts }) => { parts.customProperties.set(self.key, plain(value)); } },
  call: { Delete: (self, _args, { parts }) => { parts.customProperties.delete(self.key); } },
};

const customPropertyCollection: ClassOf<null> = {
  name: 'CustomPropertyCollection',
  items: (_self, { parts }) => [...parts.customProperties.keys()].map((key) => objectOf(customProperty, { key })),
  item: (_self, key, host) => byKey(key, host),
  call: {
    Add: (_self, args, { parts }) => { parts.customProperties.set(args.text(0), plain(args.at(1))); return objectOf(customProperty, { key: args.text(0) }); },
    DeleteAll: (_self, _args, { parts }) => { parts.customProperties.clear(); },
    GetCount: (_self, _args, { parts }) => parts.customProperties.size,
    GetItemOrNullObject: (_self, args, host) => byKey(args.at(0), host),
  },
};

interface XmlSelf { readonly id: string }

/** The namespace of an XML text's root element, by its own prefix; `null` when it is no XML. */
function namespaceOf(xml: string): string | null {
  const root = /<([A-Za-z_][\w.-]*)(?::([A-Za-z_][\w.-]*))?((?:\s[^<>]*)?)>/.exec(xml.replace(/<\?[^?]*\?>/g, ''));
  if (root === null) return null;
  const attribute = root[2] === undefined ? 'xmlns' : `xmlns:${root[1] as string}`;
  const quoted = new Map([...(root[3] ?? '').matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map((m) => [m[1], m[2] ?? m[3] ?? '']));
  return quoted.get(attribute) ?? '';
}

function checked(xml: string): string {
  if (namespaceOf(xml) === null) throw invalidArgument();
  return xml;
}

const xmlOf = (self: XmlSelf, { parts }: Host): string => parts.xml.get(self.id) ?? '';

const customXmlPart: ClassOf<XmlSelf> = {
  name: 'CustomXmlPart',
  identity: 'Id',
  get: { Id: (self) => self.id, NamespaceUri: (self, host) => namespaceOf(xmlOf(self, host)) ?? '' },
  call: { Delete: (self, _args, { parts }) => { parts.xml.delete(self.id); }, GetXml: (self, _args, host) => xmlOf(self, host), SetXml: (self, args, { parts }) => { parts.xml.set(self.id, checked(args.text(0))); } },
};

const partBy = (key: unknown, { parts }: Host): HostObject | null => (parts.xml.has(textOf(key)) ? objectOf(customXmlPart, { id: textOf(key) }) : null);

interface ScopedSelf { readonly namespace: string }

const scoped = (self: ScopedSelf, { parts }: Host): readonly HostObject[] => [...parts.xml].filter(([, xml]) => namespaceOf(xml) === self.namespace).map(([id]) => objectOf(customXmlPart, { id }));
const onlyOne = (self: ScopedSelf, host: Host): HostObject | null => { const all = scoped(self, host); return all.length === 1 ? all[0] ?? null : null; };

const customXmlPartScopedCollection: ClassOf<ScopedSelf> = {
  name: 'CustomXmlPartScopedCollection',
  items: scoped,
  item: (self, key, host) => scoped(self, host).find((o) => isRecord(o.self) && o.self['id'] === key) ?? null,
  call: {
    GetCount: (self, _args, host) => scoped(self, host).length,
    GetItemOrNullObject: (self, args, host) => scoped(self, host).find((o) => isRecord(o.self) && o.self['id'] === args.at(0)) ?? null,
    GetOnlyItem: (self, _args, host) => { const one = onlyOne(self, host); if (one === null) throw invalidArgument(); return one; },
    GetOnlyItemOrNullObject: onlyOneCall,
  },
};

function onlyOneCall(self: ScopedSelf, _args: unknown, host: Host): HostObject | null { return onlyOne(self, host); }

export const customXmlPartCollection: ClassOf<null> = {
  name: 'CustomXmlPartCollection',
  items: (_self, { parts }) => [...parts.xml.keys()].map((id) => objectOf(customXmlPart, { id })),
  item: (_self, key, host) => partBy(key, host),
  call: {
    Add: (_self, args, { parts }) => { const id = parts.newId(); parts.xml.set(id, checked(args.text(0))); return objectOf(customXmlPart, { id }); },
    GetByNamespace: (_self, args) => objectOf(customXmlPartScopedCollection, { namespace: args.text(0) }),
    GetCount: (_self, _args, { parts }) => parts.xml.size,
    GetItemOrNullObject: (_self, args, host) => partBy(args.at(0), host),
  },
};
