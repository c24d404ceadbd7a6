import type { TrackedArea, WorkbookModel } from '../model/model.ts';
import type { Area } from '../model/area.ts';
import type { Actor } from '../model/events.ts';
import type { Args } from './args.ts';
import type { DocumentParts } from './documentParts.ts';
import type { View } from './view.ts';

/**
 * A class of Office.js as a table: each member by its name on the wire (Pascal case), and how the model answers it. What has no entry is not implemented, and the host says so.
 * `S` is what an object of the class stands for: a sheet's id, a tracked area, a path of chart options.
 */
export interface ClassOf<S> {
  readonly name: string;
  /** The property that tells one object from another ("Id"); clients come back with it. */
  readonly identity?: string;
  /** Areas of a class whose objects clients may hold on to by a reference ("_ReferenceId"). */
  readonly areas?: (self: S) => readonly TrackedArea[];
  readonly get?: Readonly<Record<string, (self: S, host: Host) => unknown>>;
  readonly set?: Readonly<Record<string, (self: S, value: unknown, host: Host) => void>>;
  /** Properties that the class has in Office.js and not here: loading one fails by its name. */
  readonly missing?: readonly string[];
  /** Properties that are objects. */
  readonly navigate?: Readonly<Record<string, (self: S, host: Host) => HostObject | null>>;
  /** Methods; they give a plain value, an object, or `null` for a null object. */
  readonly call?: Readonly<Record<string, (self: S, args: Args, host: Host) => unknown>>;
  /** Answers every method that `call` does not list. */
  readonly otherwise?: (self: S, of: { readonly name: string; readonly args: Args }, host: Host) => unknown;
  /** Of a collection: its members in order, and one by its key or id. */
  readonly items?: (self: S, host: Host) => readonly HostObject[];
  readonly item?: (self: S, key: unknown, host: Host) => HostObject | null;
}

export class HostObject {
  readonly of: ClassOf<never>;
  readonly self: never;
  constructor(of: ClassOf<never>, self: unknown) { this.of = of; this.self = self as never; }
}

export const objectOf = <S>(of: ClassOf<S>, self: S): HostObject => new HostObject(of, self);

/** What the tables may use: the workbook, and what belongs to one client of it. */
export interface Host {
  readonly model: WorkbookModel;
  readonly actor: Actor;
  readonly email: string;
  /** What the person of this client has selected, and the sheet in front. */
  readonly view: View;
  readonly parts: DocumentParts;
  /** Follows an area while cells move; let go at the end of the request unless the client keeps a reference to it. */
  readonly track: (area: Area) => TrackedArea;
  /** Holds on to an object's areas until the client forgets them; the name of the reference. */
  readonly keep: (object: HostObject) => string;
  readonly reference: (id: string) => HostObject | null;
  readonly forget: (id: string | null) => void;
  readonly countReferences: () => number;
  readonly register: (event: { readonly type: number; readonly target: string; readonly by: 1 | -1 }) => void;
  readonly runtime: { enableEvents: boolean };
}

/** A member of a table by its name in any case: clients ask for properties as their callers wrote them. */
export function member<T>(table: Readonly<Record<string, T>> | undefined, name: string): readonly [string, T] | null {
  if (table === undefined) return null;
  if (Object.hasOwn(table, name)) return [name, table[name] as T];
  const key = namesOf(table).get(name.toLowerCase());
  return key === undefined ? null : [key, table[key] as T];
}

const known = new WeakMap<object, ReadonlyMap<string, string>>();

function namesOf(table: object): ReadonlyMap<string, string> {
  let names = known.get(table);
  if (names === undefined) known.set(table, names = new Map(Object.keys(table).map((name) => [name.toLowerCase(), name])));
  return names;
}

/** "GetRange" as callers write it: "getRange". */
export const asWritten = (name: string): string => (name.startsWith('_') ? name : name.slice(0, 1).toLowerCase() + name.slice(1));

/** Methods that register and unregister the named events, for the target that `of` gives. */
export function registers<S>(events: Readonly<Record<string, number>>, of: (self: S) => string): Readonly<Record<string, (self: S, args: Args, host: Host) => null>> {
  const register = (type: number, by: 1 | -1) => (self: S, _args: Args, host: Host): null => { host.register({ type, target: of(self), by }); return null; };
  return Object.fromEntries(Object.entries(events).flatMap(([name, type]) => [[`_Register${name}`, register(type, 1)], [`_Unregister${name}`, register(type, -1)]]));
}
