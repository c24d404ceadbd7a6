// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { decisionLines } from '../../src/taskpane/book/decisions.ts';
import { incidentsOf, questionsOf, sameDay, splitOff } from '../../src/taskpane/book/incidents.ts';
import { makePlan } from '../../src/taskpane/flow/plan.ts';
import { NOTHING_WISHED } from '../../src/taskpane/flow/wish.ts';
import type { Wish } from '../../src/taskpane/flow/wish.ts';
import { STRINGS } from '../../src/taskpane/strings.ts';
import type { Decided } from '../../src/taskpane/worker/messages.ts';
import { textIn } from '../../src/workbook/bookRead.ts';
import type { BookRead, CellValue } from '../../src/workbook/bookRead.ts';
import type { TypedCell } from '../../src/workbook/host.ts';
import { samples } from '../samples.ts';
import { bookOf } from './bookOf.ts';
import { editsHost, readEdits } from './editsHost.ts';
import { press, show } from './show.tsx';
import { testDesk } from './testDesk.ts';

afterEach(cleanup);

const MADE = '2026-11-25T11:00:00Z';
const UNDONE = '2026-11-25T12:00:00Z';

const run = (book: BookRead, wish: Partial<Wish>, now = MADE): BookRead => readEdits(makePlan(book, { ...NOTHING_WISHED, by: 'Ana', now, ...wish }, '0.1.0').edits);

const decidedIn = async (book: BookRead): Promise<readonly Decided[]> => (await testDesk().ask({ kind: 'open', book, now: UNDONE })).decisions ?? [];

const cell = (table: string, code: string, column: string, value: CellValue): TypedCell => ({ table, where: { column: 'Code', is: code }, column, value });

/** Everything that people look at, line by line, without the log, whether a claim was judged, and the codes: what was part of another incident gets a new one. */
const picture = (book: BookRead): readonly string[] => ['Claims', 'Incidents', 'Figures', 'Accounts', 'TallyLinks', 'Tallies', 'Suggestions', 'Decisions'].flatMap((name) => (book.tables.get(name)?.rows ?? []).map((row) => `${name}: ${[...row].filter(([column]) => !UNSEEN.has(column)).map(([column, { value }]) => `${column} ${String(value ?? '')}`).join('; ').replace(/\b([IFKL])\d+\b/g, '$1')}`)).sort();

const UNSEEN = new Set(['News', 'Status', 'Since the last run', 'As read', 'When']);

const first = (book: BookRead, table: string, is: (row: ReadonlyMap<string, { readonly value: CellValue }>) => boolean): string => { const row = book.tables.get(table)?.rows.find((r) => is(r)); return row ? textIn(row, 'Code') : ''; };

const BASE = bookOf(samples());
const joined = incidentsOf(BASE).find((i) => i.articles.length > 1);
const spare = first(BASE, 'Accounts', (r) => r.get('In use')?.value !== 1 && r.get('Standing')?.value === 'stands');
const figureOf = (account: string): string => { const row = BASE.tables.get('Accounts')?.rows.find((r) => textIn(r, 'Code') === account); return row ? textIn(row, 'Figure') : ''; };
const asked = questionsOf(BASE).find((q) => q.kind === 'date');
const question = BASE.tables.get('Suggestions')?.rows.find((r) => textIn(r, 'Kind') === 'date');
const inTally = first(BASE, 'TallyLinks', (r) => r.get('In use')?.value === 1);

const CASES: readonly (readonly [kind: string, wish: Partial<Wish>, what: RegExp])[] = [
  ['reject-claim', { typed: [cell('Claims', 'C1', 'Status', 'rejected')] }, /^Rejected C1: /],
  ['override-count', { typed: [cell('Claims', 'C1', 'Low', 7), cell('Claims', 'C1', 'Best', 7), cell('Claims', 'C1', 'High', 7)] }, /^Corrected the number of C1 from .+ to 7$/],
  ['correct-field', { typed: [cell('Claims', 'C1', 'Place', 'Elsewhere')] }, /^Corrected the place of C1 from .+ to “Elsewhere”$/],
  ['correct-date', { typed: [cell('Claims', 'C1', 'From', 43_000), cell('Claims', 'C1', 'To', 43_000)] }, /^Corrected the day of C1 to 2017-09-22$/],
  ['assign-claim', { typed: [cell('Claims', 'C1', 'Move to', 'I1')] }, /^Moved C1 to I1$/],
  ['merge', { typed: [cell('Incidents', 'I2', 'Same as', 'I1')] }, /^Merged I1\b.* and I2/],
  ['split', { decided: joined ? splitOff(BASE, joined, joined.articles[0] ?? '') : [] }, /^Kept apart I\d+ .+ and I\d+ /],
  ['choose-account', { typed: [cell('Figures', figureOf(spare), 'Choose', spare)] }, new RegExp(`^Chose account ${spare} \\(.+\\) for I\\d+, `)],
  ['exclude-account', { typed: [cell('Accounts', spare, 'In range', 'no')] }, new RegExp(`^Left account ${spare} \\(.+\\) out of I\\d+, `)],
  ['answer-date', { typed: [{ table: 'Suggestions', where: { column: 'Words', is: question ? textIn(question, 'Words') : '' }, column: 'Decision', value: 'accept' }], decided: asked ? sameDay(BASE, asked, 'accept') : [] }, /^Took the suggested day for C\d+$/],
  ['place-in-tally', { typed: [cell('TallyLinks', inTally, 'Override', 'outside')] }, /^Put I\d+ .+ outside of tally T1$/],
];

describe('a decision', () => {
  it.each(CASES)('%s is told in words before and after the run that follows it, and its undoing leaves the workbook as it was', async (kind, wish, what) => {
    const made = run(BASE, wish);
    expect(picture(made), 'the decision does nothing').not.toEqual(picture(BASE));
    const lines = decisionLines(made, await decidedIn(made));
    const line = lines.find((l) => what.test(l.what));
    expect(line, lines.map((l) => l.what).join('\n')).toMatchObject({ by: 'Ana', at: MADE, isInUse: true, against: [] });
    expect(lines.every((l) => l.effect.length > 10 && !/\b[a-z][a-z0-9]{12}\b/.test(l.what)), kind).toBe(true);
    const undone = run(made, { typed: lines.flatMap((l) => l.undo), notes: [`took back: ${line?.what ?? ''}`] }, UNDONE);
    expect(await decidedIn(undone)).toEqual([]);
    expect(picture(undone)).toEqual(picture(BASE));
    expect(picture(run(undone, {}, '2026-11-25T13:00:00Z')), 'it comes back').toEqual(picture(BASE));
    expect((undone.tables.get('Log')?.rows ?? []).some((r) => textIn(r, 'What') === `took back: ${line?.what ?? ''} by Ana`)).toBe(true);
  });

  it('of another person on the same two incidents is shown against it, and the later one is in use', async () => {
    const merged = run(BASE, { typed: [cell('Incidents', 'I2', 'Same as', 'I1')] });
    const merge = (await decidedIn(merged))[0]?.decision;
    if (merge?.kind !== 'merge') throw new Error('There is no merge.');
    const both = run(merged, { decided: [{ kind: 'split', a: merge.a, b: merge.b }], by: 'Ben' }, UNDONE);
    const lines = decisionLines(both, await decidedIn(both));
    expect(lines.map((l) => [l.what.slice(0, 6), l.by, l.isInUse, l.against.map((a) => a.by)])).toEqual([['Kept a', 'Ben', true, ['Ana']], ['Merged', 'Ana', false, ['Ben']]]);
    const settled = run(both, { typed: lines[0]?.undo ?? [] }, '2026-11-25T13:00:00Z');
    expect(picture(settled)).toEqual(picture(merged));
  });
});

describe('the list of decisions', () => {
  it('holds what was just judged on the screen Review, and takes it back with its effect shown first', async () => {
    const host = editsHost(BASE);
    show({ host, settings: { reviewer: 'Ana', follow: true } });
    await screen.findByText(STRINGS.book.summary(5, 28));
    fireEvent.click(screen.getByRole('tab', { name: 'Review' }));
    press(STRINGS.review.reject);
    await waitFor(() => { expect(host.calls).toContain('type'); });
    fireEvent.click(screen.getByRole('tab', { name: 'Reconcile' }));
    press(/^Decisions/);
    expect(await screen.findByText(/^Rejected C1: /)).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Decisions 1$/ })).toBeTruthy();
    expect(screen.getByText(/^Ana · 2026-11-25/)).toBeTruthy();
    press(/^Undo this decision: Rejected C1/);
    const preview = await screen.findByRole('region', { name: new RegExp(STRINGS.reconcile.preview) });
    fireEvent.click(within(preview).getByRole('button', { name: STRINGS.reconcile.doIt }));
    expect(await screen.findByText(STRINGS.decisions.none)).toBeTruthy();
    expect((host.book().tables.get('Claims')?.rows ?? []).map((r) => textIn(r, 'Status'))).not.toContain('rejected');
  });
});
