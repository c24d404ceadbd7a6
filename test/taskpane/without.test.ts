import { describe, expect, it } from 'vitest';
import { makePlan } from '../../src/taskpane/flow/plan.ts';
import { NOTHING_WISHED } from '../../src/taskpane/flow/wish.ts';
import { STRINGS } from '../../src/taskpane/strings.ts';
import { samples } from '../samples.ts';
import { bookOf } from './bookOf.ts';

describe('a workbook without one of its tables', () => {
  const book = bookOf(samples());
  const without = (name: string) => makePlan({ ...book, tables: new Map([...book.tables].filter(([n]) => n !== name)) }, { ...NOTHING_WISHED, by: 'Ana', now: '2026-11-25T10:00:00Z' }, '0.1.0');
  const names = Object.keys(STRINGS.book.lost) as (keyof typeof STRINGS.book.lost)[];

  it.each(names)('is made anew with the same totals, and says of %s what is lost', (name) => {
    expect(book.tables.has(name)).toBe(true);
    const plan = without(name);
    expect(plan.issues.filter((i) => i.code === 'table_missing').map((i) => i.words.includes(`"${name}"`))).toEqual([true]);
    expect(plan.edits.some((e) => e.kind === 'write-table' && e.table.name === name)).toBe(true);
    if (name === 'Articles' || name === 'Passages') expect(plan.claims).toBe(0);
    else expect([plan.claims, plan.effects.after.killed]).toEqual([28, 256]);
  });
});
