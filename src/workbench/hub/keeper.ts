/** Keeps a thing some time after it last changed, and at the latest after a while of steady changes; one keeping at a time. */
export function createKeeper<T>(keep: (thing: T) => Promise<void>, of: { readonly quiet: number; readonly atLatest: number; readonly now: () => number }): (thing: T) => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let [firstChange, isKeeping]: [number | null, boolean] = [null, false];
  const due = (thing: T): void => {
    timer = null;
    if (isKeeping) { changed(thing); return; }
    [firstChange, isKeeping] = [null, true];
    void keep(thing).finally(() => { isKeeping = false; });
  };
  const changed = (thing: T): void => {
    firstChange ??= of.now();
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => { due(thing); }, Math.max(0, Math.min(of.quiet, firstChange + of.atLatest - of.now())));
  };
  return changed;
}
