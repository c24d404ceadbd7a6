import type { Person } from '../../hub/messages.ts';

/** How long someone's name stands at their cells after they moved. */
const NAMED_FOR = 3_000;

/** Remembers when each person moved last; asks for another frame when a name has stood long enough. */
export function createNewcomers(again: () => void): (person: Person) => boolean {
  const moved = new Map<string, { readonly where: string; readonly at: number }>();
  return (person) => {
    const where = JSON.stringify([person.sheet, person.areas]);
    const known = moved.get(person.client);
    if (known?.where === where) return performance.now() - known.at < NAMED_FOR;
    moved.set(person.client, { where, at: performance.now() });
    setTimeout(again, NAMED_FOR + 20);
    return true;
  };
}
