import { notImplemented } from './failures.ts';
import { asWritten, member, type Host, type HostObject } from './objects.ts';

/** Sets a property by its name in any case. */
export function setMember(object: HostObject, of: { readonly name: string; readonly value: unknown }, host: Host): null {
  const property = member(object.of.set, of.name);
  if (property === null) throw notImplemented(`Setting ${object.of.name}.${asWritten(of.name)}`);
  property[1](object.self, of.value ?? null, host);
  return null;
}
