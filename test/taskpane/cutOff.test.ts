import { describe, expect, it } from 'vitest';
import { excelHost } from '../../src/hosts/excel/excelHost.ts';
import { makePlan } from '../../src/taskpane/flow/plan.ts';
import { NOTHING_WISHED } from '../../src/taskpane/flow/wish.ts';
import type { Wish } from '../../src/taskpane/flow/wish.ts';
import { textIn } from '../../src/workbook/bookRead.ts';
import type { BookRead } from '../../src/workbook/bookRead.ts';
import { HostError } from '../../src/workbook/host.ts';
import type { WorkbookHost } from '../../src/workbook/host.ts';
import { openInNode } from '../hosts/excelInNode.ts';
import type { InNode } from '../hosts/excelInNode.ts';
import { samples } from '../samples.ts';

/** Over the real Office.js: an insertion that was stopped or cut off anywhere is completed by inserting again, or goes out again, even by a pane that knows nothing of it. */

const FIRST = samples().slice(0, 2);
const FURTHER = samples().slice(2);
const BY_HAND = [{ cells: { Quote: 'A nurse on the telephone: nine dead', Effect: 'killed', Best: 9, Victims: 'patients', Place: 'Raqqa', From: '2018-05-24' }, outlet: 'call', published: '2018-05-24' }];
const INSERTION: Partial<Wish> = { further: FURTHER, byHand: BY_HAND };

const planOver = async (host: WorkbookHost, wish: Partial<Wish>) => makePlan(await host.read(), { ...NOTHING_WISHED, by: 'Ana', now: '2026-11-25T10:00:00Z', ...wish }, '0.1.0');

async function run(host: WorkbookHost, wish: Partial<Wish>): Promise<void> {
  const plan = await planOver(host, wish);
  if (plan.isEmpty) await host.removeSheets(plan.sheets); else await host.apply(plan.edits);
}

/** What a workbook says, table by table; what a figure was at the last run, and the log, tell of the runs themselves. */
const picture = (book: BookRead): readonly string[] => [...book.tables].filter(([name]) => name !== 'Log').flatMap(([name, table]) => table.rows.map((row) => `${name}: ${table.columns.filter((c) => c !== 'Since last run').map((c) => `${c} ${textIn(row, c)}`).join('; ')}`)).sort();

async function bookWith(articles: typeof FIRST): Promise<InNode> {
  const book = openInNode();
  if (articles.length > 0) await run(book.host, { further: articles });
  return book;
}

/** Somebody begins to insert, and the connection is lost in that request after so many deeds. An empty workbook is not asked for its cells, so that writing is the second request. */
async function cutOff(book: InNode, { after, request: which }: { readonly after: number; readonly request: number }): Promise<unknown> {
  const { edits } = await planOver(book.host, INSERTION);
  const { process } = book.session;
  const desk = book.session as { process: typeof process };
  let requests = 0;
  desk.process = (request, answer) => { if (++requests === which) book.session.dropNext(after); process(request, answer); };
  const error: unknown = await book.host.apply(edits).then(() => null, (e: unknown) => e);
  desk.process = process;
  return error;
}

describe.each([['an empty workbook', []], ['a workbook with articles', FIRST]] as const)('an insertion into %s that was cut off', (_, before) => {
  it.each([60, 2_400, 4_500, 5_200, 5_700, 6_000, 6_150])('after %d deeds is completed by inserting again, by a pane that was opened anew', async (after) => {
    const whole = await bookWith([...before]);
    await run(whole.host, INSERTION);
    const wanted = picture(await whole.host.read());
    expect(wanted.filter((line) => line.includes('#N/A') && !line.startsWith('Chart'))).toEqual([]);
    const error = await cutOff(await bookWith([...before]), { after, request: before.length > 0 ? 3 : 2 });
    expect(error).toBeInstanceOf(HostError);
    const reopened = excelHost();
    await run(reopened, INSERTION);
    expect(picture(await reopened.read())).toEqual(wanted);
  }, 60_000);

  it.each([2_400, 5_200, 5_700, 6_000])('after %d deeds goes out again with a run that wishes nothing', async (after) => {
    const wanted = picture(await (await bookWith([...before])).host.read());
    const book = await bookWith([...before]);
    await cutOff(book, { after, request: before.length > 0 ? 3 : 2 });
    const reopened = excelHost();
    await run(reopened, {});
    expect(picture(await reopened.read())).toEqual(wanted);
  }, 60_000);
});

describe('an insertion that a person stops', () => {
  it('before anything is written leaves everything as it was, and says so', async () => {
    const book = await bookWith([...FIRST]);
    const before = picture(await book.host.read());
    const error: unknown = await book.host.apply((await planOver(book.host, INSERTION)).edits, { isStopped: () => true }).then(() => null, (e: unknown) => e);
    expect(error).toMatchObject({ code: 'Cancelled' });
    expect(picture(await book.host.read())).toEqual(before);
  }, 60_000);
});
