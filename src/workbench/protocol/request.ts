import { ModelError } from '../model/model.ts';
import { Args, isRecord } from './args.ts';
import { found, HostFailure, invalidArgument, itemNotFound, notImplemented } from './failures.ts';
import { asWritten, HostObject, member, type Host } from './objects.ts';
import { asJson, identityOf, load } from './query.ts';
import { setMember } from './setMember.ts';
import { ActionType, PathType, type Action, type AnswerBody, type ArgumentInfo, type ObjectPath, type PathIds, type RequestBody, type WireFailure } from './wire.ts';

/** Where the objects of a request come from: the workbook, and services that the library makes by their names. */
export interface Roots { readonly workbook: HostObject; readonly made: (name: string) => HostObject | null }

type Resolve = (path: number) => HostObject | null;
type Result = AnswerBody['Results'][number];

/** Performs the actions in order. The first that fails ends the request; what was done before it stays done. `limit` ends it after so many actions, as a lost connection does. */
export function perform(body: RequestBody, of: { readonly host: Host; readonly roots: Roots; readonly limit?: number }): AnswerBody {
  const resolve = resolver(body, of);
  const kept = new Set(body.Actions.filter((a) => a.ActionType === ActionType.Method && a.Name === '_KeepReference').map((a) => a.ObjectPathId));
  const results: Result[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.slice(0, of.limit).entries()) {
    try {
      if (action.ActionType === ActionType.Trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: action.ActionType === ActionType.Trace ? null : act(action, { body, host: of.host, resolve, kept }) });
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: failureOf(error, { index, location: locationOf(action, body, resolve) }) };
    }
  }
  return { Results: results, TraceIds: traces };
}

/** `kept`: the paths that this request asks to keep. */
interface Acting { readonly body: RequestBody; readonly host: Host; readonly resolve: Resolve; readonly kept: ReadonlySet<number> }

function act(action: Action, acting: Acting): unknown {
  const { body, host, resolve } = acting;
  const object = resolve(action.ObjectPathId);
  if (object === null) return null;
  switch (action.ActionType) {
    case ActionType.Instantiate: return identityOf(object, { host, lasting: isLasting(object, action, acting) });
    case ActionType.Query: return load(object, action.QueryInfo ?? {}, { host, lasting: object.of.areas === undefined ? body.AutoKeepReference === true : isLasting(object, action, acting) });
    case ActionType.QueryAsJson: return asJson(load(object, action.QueryInfo ?? {}, { host, lasting: false }));
    case ActionType.RecursiveQuery: return load(object, action.RecursiveQueryInfo?.Queries[object.of.name] ?? {}, { host, lasting: false });
    case ActionType.Method: return plain(call(object, { name: action.Name, args: argumentsOf(action.ArgumentInfo, resolve) }, host));
    case ActionType.SetProperty: return setMember(object, { name: action.Name, value: argumentsOf(action.ArgumentInfo, resolve)[0] }, host);
    case ActionType.Update: for (const [name, value] of Object.entries(action.ObjectState ?? {})) setMember(object, { name, value: withObjects(value, resolve) }, host); return null;
    case ActionType.EnsureUnchanged: return ensureUnchanged(object, action.ObjectState ?? {}, host);
    default: throw notImplemented(`Action ${action.ActionType}`);
  }
}

/** A reference outlives the request when the client keeps it, unless it asked not to. */
function isLasting(object: HostObject, action: Action, { body, kept }: Acting): boolean {
  const path = body.ObjectPaths[action.ObjectPathId];
  if (path?.D === true || object.of.areas === undefined) return false;
  return body.AutoKeepReference === true || path?.ObjectPathType === PathType.ReferenceId || kept.has(action.ObjectPathId);
}

/** Methods that give an object are called by paths; called as actions, their answer has nowhere to go. */
const plain = (value: unknown): unknown => (value instanceof HostObject || value === undefined ? null : value);

function call(object: HostObject, of: { readonly name: string; readonly args: readonly unknown[] }, host: Host): unknown {
  const method = member(object.of.call, of.name);
  if (method !== null) return method[1](object.self, new Args(of.args), host);
  if (of.name === '_KeepReference' && object.of.areas !== undefined) { host.keep(object); return null; }
  if (of.name === 'GetItem' && object.of.item !== undefined) return itemOf(object, of.args[0], host);
  if (of.name === 'GetItemAt' && object.of.items !== undefined) return found(object.of.items(object.self, host)[new Args(of.args).whole(0)]);
  if (object.of.otherwise !== undefined && /^[A-Za-z]\w*$/.test(of.name)) return object.of.otherwise(object.self, { name: of.name, args: new Args(of.args) }, host);
  throw notImplemented(`${object.of.name}.${asWritten(of.name)}`);
}

function itemOf(object: HostObject, key: unknown, host: Host): HostObject {
  if (object.of.item === undefined) throw notImplemented(`${object.of.name}.getItem`);
  if (key === null || key === undefined) throw invalidArgument();
  const item = object.of.item(object.self, key, host);
  if (item === null) throw itemNotFound();
  return item;
}

/** Fails when a property no longer has the value that the client knows. */
function ensureUnchanged(object: HostObject, state: Readonly<Record<string, unknown>>, host: Host): null {
  const now = asJson(load(object, { Select: Object.keys(state) }, { host, lasting: false })) as Readonly<Record<string, unknown>>;
  for (const [name, value] of Object.entries(state)) if (JSON.stringify(now[asWritten(name)]) !== JSON.stringify(value)) throw new HostFailure('Conflict', `${object.of.name}.${asWritten(name)} has changed.`);
  return null;
}

function resolver(body: RequestBody, of: { readonly host: Host; readonly roots: Roots }): Resolve {
  const resolved = new Map<number, HostObject | null>();
  const resolve: Resolve = (id) => {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const path = body.ObjectPaths[id];
    if (path === undefined) throw new HostFailure('InvalidObjectPath', `There is no object path ${id}.`);
    const object = follow(path, { ...of, resolve });
    resolved.set(id, object);
    return object;
  };
  return resolve;
}

function follow(path: ObjectPath, of: { readonly host: Host; readonly roots: Roots; readonly resolve: Resolve }): HostObject | null {
  switch (path.ObjectPathType) {
    case PathType.Global: return of.roots.workbook;
    case PathType.New: return made(path.Name, of.roots);
    case PathType.ReferenceId: return referred(path.Name, of.host);
    case PathType.Null: return null;
    default: break;
  }
  const parent = of.resolve(path.ParentObjectPathId ?? 0);
  if (parent === null) return null;
  const args = argumentsOf(path.ArgumentInfo, of.resolve);
  switch (path.ObjectPathType) {
    case PathType.Property: return navigate(parent, path.Name, of.host);
    case PathType.Indexer: return itemOf(parent, args[0], of.host);
    case PathType.Method: return objectFrom(call(parent, { name: path.Name, args }, of.host), `${parent.of.name}.${asWritten(path.Name)}`);
    default: throw notImplemented(`Object path ${path.ObjectPathType}`);
  }
}

function objectFrom(value: unknown, what: string): HostObject | null {
  if (value === null || value instanceof HostObject) return value;
  throw notImplemented(what);
}

function made(name: string, roots: Roots): HostObject {
  const object = roots.made(name);
  if (object === null) throw notImplemented(name);
  return object;
}

function referred(id: string, host: Host): HostObject {
  const object = host.reference(id);
  if (object === null) throw new HostFailure('InvalidReference');
  return object;
}

function navigate(parent: HostObject, name: string, host: Host): HostObject | null {
  const property = member(parent.of.navigate, name);
  if (property === null) throw notImplemented(`${parent.of.name}.${asWritten(name)}`);
  return property[1](parent.self, host);
}

/** Arguments with the objects that they speak of in their places. */
function argumentsOf(info: ArgumentInfo | undefined, resolve: Resolve): readonly unknown[] {
  return (info?.Arguments ?? []).map((value, i) => withPaths(value, info?.ReferencedObjectPathIds?.[i], resolve));
}

function withPaths(value: unknown, ids: PathIds | undefined, resolve: Resolve): unknown {
  if (Array.isArray(ids) && Array.isArray(value)) return value.map((v, i) => withPaths(v, ids[i] as PathIds | undefined, resolve));
  if (typeof ids === 'number' && ids > 0) return resolve(ids);
  return withObjects(value, resolve);
}

/** Objects inside of plain records (`{list: {source: range}}`) come as `{_ObjectPathId: n}`. */
function withObjects(value: unknown, resolve: Resolve): unknown {
  if (Array.isArray(value)) return isRecord(value[0]) ? value.map((v) => withObjects(v, resolve)) : value;
  if (!isRecord(value)) return value;
  const id = value['_ObjectPathId'];
  if (typeof id === 'number') return resolve(id);
  return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, withObjects(v, resolve)]));
}

function failureOf(error: unknown, of: { readonly index: number; readonly location: string }): WireFailure {
  const known = error instanceof ModelError ? new HostFailure(error.code, error.message) : error instanceof HostFailure ? error : null;
  const failure = known ?? new HostFailure('GeneralException', `The host failed: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
  return { Code: failure.code, Message: failure.message, HttpStatusCode: failure.status, ActionIndex: of.index, Location: of.location };
}

/** "Range.values": the class and the member that failed, as the library shows it in `debugInfo.errorLocation`. */
function locationOf(action: Action, body: RequestBody, resolve: Resolve): string {
  const path = body.ObjectPaths[action.ObjectPathId];
  const object = quietly(() => resolve(action.ObjectPathId));
  if (object !== null) return action.Name === '' ? object.of.name : `${object.of.name}.${asWritten(action.Name)}`;
  if (path?.ParentObjectPathId === undefined) return path?.Name ?? '';
  const parent = quietly(() => resolve(path.ParentObjectPathId as number));
  const name = path.ObjectPathType === PathType.Indexer ? 'getItem' : asWritten(path.Name);
  return parent === null ? name : `${parent.of.name}.${name}`;
}

/** Naming a failure must not fail again: an object that cannot be resolved has no class to name. */
function quietly(resolve: () => HostObject | null): HostObject | null {
  try { return resolve(); } catch { return null; }
}
