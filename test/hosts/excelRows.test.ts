import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showsText, textInput, sameFormula } from '../../src/hosts/excel/input.ts';
import { blockOf, addressOf, pointsOfWidth, sheetOf } from '../../src/hosts/excel/place.ts';
import { longestRise, planRows } from '../../src/hosts/excel/rows.ts';
import type { OldRow } from '../../src/hosts/excel/rows.ts';
import { chunksOf, MOST_BYTES } from '../../src/hosts/excel/steps.ts';

/** Carries a plan out on a list: what stands where in the end. Old rows are "o3", new ones "new". */
function carryOut(old: readonly OldRow[], wanted: number): readonly string[] {
  const plan = planRows(old, wanted);
  const rows = old.map((_, i) => `o${i}`);
  for (const { before, count } of plan.inserts) rows.splice(before, 0, ...Array.from({ length: count }, () => 'new'));
  for (const { from, to } of plan.moves) { rows[to] = rows[from] as string; rows[from] = 'gone'; }
  for (const { at, count } of plan.deletes) rows.splice(at, count);
  expect(rows).toHaveLength(plan.rows.length);
  return plan.rows.map((row, i) => { const source = row.movedFrom ?? row.old; expect(rows[i]).toBe(source === null ? 'new' : `o${source}`); return row.wanted === null ? 'theirs' : `w${row.wanted}`; });
}

describe('rows in place', () => {
  it('any old rows become any wanted ones, in their order; theirs stay, ours that are wanted no more go', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 12 }), fc.array(fc.tuple(fc.option(fc.integer({ min: 0, max: 11 }), { nil: null }), fc.constantFrom('empty' as const, 'ours' as const, 'theirs' as const)), { maxLength: 14 }), (wanted, rows) => {
      const taken = new Set<number>();
      const old = rows.map(([is, fate]): OldRow => { const known = is !== null && is < wanted && !taken.has(is) ? is : null; if (known !== null) taken.add(known); return { is: known, fate: known === null ? fate : 'ours' }; });
      const shown = carryOut(old, wanted);
      expect(shown.filter((s) => s !== 'theirs')).toEqual(Array.from({ length: wanted }, (_, w) => `w${w}`));
      expect(shown.filter((s) => s === 'theirs')).toHaveLength(old.filter((o) => o.is === null && o.fate === 'theirs').length);
    }));
  });

  it('what is there already is left alone, and what is new at the end comes at the end', () => {
    const ours = (is: number | null): OldRow => ({ is, fate: 'ours' });
    expect(planRows([ours(0), ours(1)], 2)).toMatchObject({ inserts: [], moves: [], deletes: [] });
    expect(planRows([ours(0), ours(null), ours(1)], 4)).toMatchObject({ inserts: [{ before: 3, count: 2 }], moves: [], deletes: [{ at: 1, count: 1 }] });
    expect(planRows([{ is: null, fate: 'empty' }, { is: null, fate: 'empty' }], 2)).toMatchObject({ inserts: [], moves: [], deletes: [] });
    expect(planRows([ours(2), ours(0), ours(1)], 3)).toMatchObject({ inserts: [{ before: 3, count: 1 }], moves: [{ from: 0, to: 3 }], deletes: [{ at: 0, count: 1 }] });
  });

  it('the longest rise is a rise, and as long as any', () => {
    expect(longestRise([5, 1, 2, 9, 3, 4])).toEqual([1, 2, 3, 4]);
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 50 }), { maxLength: 10 }), (numbers) => {
      const rise = longestRise(numbers);
      expect(rise).toEqual([...rise].sort((a, b) => a - b));
      const best = numbers.reduce<number[]>((lengths, n, i) => [...lengths, 1 + Math.max(0, ...numbers.slice(0, i).map((m, j) => (m < n ? lengths[j] as number : 0)))], []);
      expect(rise).toHaveLength(Math.max(0, ...best));
    }));
  });
});

describe('what goes into a cell', () => {
  it.each([['=1', '@', "'=1"], ["'tis", '@', "''tis"], ['4-5', '@', "'4-5"], ['Aleppo', '@', 'Aleppo'], ['May 2018', '@', 'May 2018'], ['May 2018', 'General', "'May 2018"], ['TRUE', 'General', "'TRUE"], ['Killed, reconciled', 'General', 'Killed, reconciled'], ['', 'General', '']])('%s in a cell of format %s is typed as %s', (text, format, typed) => {
    expect(textInput(text, format)).toBe(typed);
    expect(showsText(text, text)).toBe(true);
  });

  it('two ways to write one formula are one formula, and text inside is not', () => {
    expect(sameFormula('=IF( Claims[@Code]="a b",1)', '=if([@Code]="a b",1)', 'Claims')).toBe(true);
    expect(sameFormula('=IF([@Code]="ab",1)', '=IF([@Code]="a b",1)', 'Claims')).toBe(false);
    expect(sameFormula('text', '=1', null)).toBe(false);
  });
});

describe('places and sizes', () => {
  it('addresses to and fro', () => {
    expect(blockOf("'It''s mine'!$AA$4:$AB$20")).toEqual({ row: 4, column: 27, rows: 17, columns: 2 });
    expect(sheetOf("'It''s mine'!$A$4")).toBe("It's mine");
    expect(addressOf({ row: 4, column: 27, rows: 17, columns: 2 })).toBe('AA4:AB20');
  });

  it('a width of 8.43 characters with its padding is Excel\'s standard 64 pixels, 48 points', () => { expect(pointsOfWidth(9.140625)).toBe(48); });

  it('steps go in few groups, none above the limit, in their order', () => {
    const steps = Array.from({ length: 50 }, (_, i) => ({ place: 'S', bytes: 300_000, run: () => i }));
    const chunks = chunksOf(steps);
    expect(chunks.flat()).toEqual(steps);
    expect(chunks).toHaveLength(Math.ceil(50 / Math.floor(MOST_BYTES / 300_000)));
  });
});
