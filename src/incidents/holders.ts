import { makeNumberTable } from './numberTable.ts';

/** Who holds which key. Most keys have one holder for ever, and cost two numbers. */
export interface Holders {
  readonly of: (key: number) => readonly number[];
  /** The holders of a key that more than one ever held; null where one alone did, as for most. */
  readonly several: (key: number) => readonly number[] | null;
  readonly size: (key: number) => number;
  /** Gives how many hold it now. */
  readonly add: (key: number, holder: number) => number;
  readonly remove: (key: number, holder: number) => void;
}

export function makeHolders(): Holders {
  /** The only holder plus one, or the number of its list below zero; 0 is a key that nobody ever held. */
  const table = makeNumberTable();
  const lists: number[][] = [[]];
  const listOf = (key: number): number[] | null => { const held = table.get(key); return held < 0 ? lists[-held] as number[] : null; };
  return {
    of: (key) => { const held = table.get(key); return held > 0 ? [held - 1] : held < 0 ? lists[-held] as number[] : []; },
    several: listOf,
    size: (key) => { const held = table.get(key); return held > 0 ? 1 : held < 0 ? (lists[-held] as number[]).length : 0; },
    add: (key, holder) => {
      const held = table.get(key);
      if (held === 0) { table.set(key, holder + 1); return 1; }
      if (held > 0) { table.set(key, -lists.length); lists.push([held - 1, holder]); return 2; }
      return (lists[-held] as number[]).push(holder);
    },
    remove: (key, holder) => {
      const list = listOf(key) ?? [];
      if (table.get(key) === holder + 1) { table.set(key, -lists.length); lists.push([]); }
      const at = list.indexOf(holder);
      if (at >= 0) list.splice(at, 1);
    },
  };
}
