import { notImplemented } from './failures.ts';
import { asWritten, member, type Host, type HostObject } from './objects.ts';
import type { QueryInfo } from './wire.ts';

/** Values of an object's properties, by their names on the wire. */
export type Loaded = Record<string, unknown>;

/** How a query was asked: `lasting` gives ranges in the answer a reference by which the client can come back. */
interface Asked { readonly host: Host; readonly lasting: boolean }

/** What tells this object from others of its class: its id, or a reference when the client wants to hold on to it. */
export function identityOf(object: HostObject, asked: Asked): Loaded {
  const { of, self } = object;
  const loaded = emptyAnswer();
  if (of.identity !== undefined) loaded[of.identity] = of.get?.[of.identity]?.(self, asked.host);
  if (of.areas !== undefined && asked.lasting) loaded['_ReferenceId'] = asked.host.keep(object);
  return loaded;
}

/** "items/format/fill" and "format.fill" are both paths; "items" itself names nothing. */
const steps = (path: string): readonly string[] => path.split(/[/.]/).filter((step) => step !== '' && step.toLowerCase() !== 'items');

/** An object's properties as a query selects them; without a selection all plain ones. What the class never had is passed over, as Excel does: reading it is PropertyNotLoaded then. */
export function load(object: HostObject, query: QueryInfo, asked: Asked): Loaded {
  const paths = [...(query.Select ?? []).map(steps), ...(query.Expand ?? []).map((path) => [...steps(path), '*'])];
  return object.of.items === undefined ? loadOne(object, paths, asked) : loadCollection(object, { paths, query }, asked);
}

type Paths = readonly (readonly string[])[];

function loadCollection(object: HostObject, of: { readonly paths: Paths; readonly query: QueryInfo }, asked: Asked): Loaded {
  const own = of.paths.filter((path) => path.length === 1 && member(object.of.get, path[0] as string) !== null);
  const ofItems = of.paths.filter((path) => !own.includes(path));
  const loaded = own.length > 0 ? loadOne(object, own, asked) : emptyAnswer();
  if (ofItems.length === 0 && own.length > 0) return loaded;
  if (of.paths.length === 0 && object.of.get !== undefined) Object.assign(loaded, loadOne(object, [], asked));
  const from = of.query.Skip ?? 0;
  const items = (object.of.items?.(object.self, asked.host) ?? []).slice(from, of.query.Top === undefined ? undefined : from + of.query.Top);
  loaded['_Items'] = items.map((item) => (item.of.items === undefined ? loadOne(item, ofItems, asked) : loadCollection(item, { paths: ofItems, query: {} }, asked)));
  return loaded;
}

function loadOne(object: HostObject, paths: Paths, asked: Asked): Loaded {
  const { of, self } = object;
  const loaded = identityOf(object, asked);
  if (paths.every((path) => path.length === 0) || paths.some((path) => path[0] === '*')) for (const name of Object.keys(of.get ?? {})) loaded[name] = of.get?.[name]?.(self, asked.host);
  const below = new Map<string, (readonly string[])[]>();
  for (const path of paths) {
    const [first, ...rest] = path;
    if (first === undefined || first === '*') continue;
    const property = member(of.get, first);
    const object = property === null ? member(of.navigate, first) : null;
    if (property !== null) loaded[property[0]] = property[1](self, asked.host);
    else if (object !== null) below.set(object[0], [...(below.get(object[0]) ?? []), rest]);
    else if (of.missing?.some((name) => name.toLowerCase() === first.toLowerCase()) === true) throw notImplemented(`${of.name}.${first}`);
  }
  for (const [name, inner] of below) loaded[name] = loadBelow(of.navigate?.[name]?.(self, asked.host) ?? null, inner, asked);
  return loaded;
}

function loadBelow(object: HostObject | null, paths: Paths, asked: Asked): Loaded | null {
  if (object === null) return null;
  const inner = { ...asked, lasting: false };
  return object.of.items === undefined ? loadOne(object, paths, inner) : loadCollection(object, { paths: paths.filter((p) => p.length > 0), query: {} }, inner);
}

/** The same with names as callers write them ("items", "address"): what `retrieve` asks for. Values stay as they are, also those that are records. */
export function asJson(loaded: unknown): unknown {
  if (typeof loaded !== 'object' || loaded === null || !answers.has(loaded)) return loaded;
  return Object.fromEntries(Object.entries(loaded).map(([name, value]: [string, unknown]) => (name === '_Items' && Array.isArray(value) ? ['items', value.map(asJson)] : [asWritten(name), asJson(value)])));
}

/** Tells an answer's own records from values. */
const answers = new WeakSet<object>();
const emptyAnswer = (): Loaded => { const loaded: Loaded = {}; answers.add(loaded); return loaded; };
