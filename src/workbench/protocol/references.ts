import type { TrackedArea, WorkbookModel } from '../model/model.ts';
import type { Host, HostObject } from './objects.ts';

export interface References {
  readonly forHost: Pick<Host, 'track' | 'keep' | 'reference' | 'forget' | 'countReferences'>;
  /** Lets go of every area that was followed for this request only. */
  readonly endRequest: () => void;
}

/** The ranges that a client holds on to over requests. They move with their cells until the client lets them go. */
export function createReferences(model: WorkbookModel): References {
  const kept = new Map<string, HostObject>();
  const ids = new WeakMap<object, string>();
  let passing = new Set<TrackedArea>();
  let last = 0;
  const areasOf = (object: HostObject): readonly TrackedArea[] => object.of.areas?.(object.self) ?? [];
  const forget = (id: string): void => {
    const object = kept.get(id);
    if (object !== undefined) for (const area of areasOf(object)) passing.add(area);
    kept.delete(id);
  };
  return {
    forHost: {
      track: (area) => { const tracked = model.track(area); passing.add(tracked); return tracked; },
      keep: (object) => {
        const id = ids.get(object.self) ?? `Ref${++last}`;
        ids.set(object.self, id);
        kept.set(id, object);
        for (const area of areasOf(object)) passing.delete(area);
        return id;
      },
      reference: (id) => kept.get(id) ?? null,
      forget: (id) => { for (const one of id === null ? [...kept.keys()] : [id]) forget(one); },
      countReferences: () => kept.size,
    },
    endRequest: () => { for (const area of passing) area.release(); passing = new Set(); },
  };
}
