import { describe, expect, it } from 'vitest';
import { makePlan } from '../../src/taskpane/flow/plan.ts';
import type { Plan } from '../../src/taskpane/flow/plan.ts';
import { NOTHING_WISHED } from '../../src/taskpane/flow/wish.ts';
import type { Wish } from '../../src/taskpane/flow/wish.ts';
import { readArticle } from '../../src/claims/readArticle.ts';
import { textIn } from '../../src/workbook/bookRead.ts';
import type { BookRead } from '../../src/workbook/bookRead.ts';
import { samples } from '../samples.ts';
import { fakeHost } from './fakeHost.ts';
import type { FakeHost } from './fakeHost.ts';

const NOW = '2026-11-25T10:00:00Z';
const wish = (of: Partial<Wish>): Wish => ({ ...NOTHING_WISHED, by: 'Ana', now: NOW, ...of });
const rows = (book: BookRead, table: string): readonly Readonly<Record<string, string>>[] => (book.tables.get(table)?.rows ?? []).map((row) => Object.fromEntries([...row.keys()].map((c) => [c, textIn(row, c)])));

/** One run over the workbook, as the pane makes it. */
async function run(host: FakeHost, of: Partial<Wish>): Promise<Plan> {
  const plan = makePlan(await host.read(), wish(of), '0.1.0');
  if (plan.isEmpty) await host.removeSheets(plan.sheets); else await host.apply(plan.edits);
  return plan;
}

describe('a run of the pane over a workbook', () => {
  it('fills an empty workbook, and a further article comes in beside what is there', async () => {
    const [first, ...others] = samples();
    const host = fakeHost();
    const one = await run(host, { further: first ? [first] : [] });
    expect(one.inserted).toEqual(['airbase-strikes']);
    const two = await run(host, { further: others });
    expect(two.inserted).toEqual(others.map((a) => a.id));
    const book = await host.read();
    expect(rows(book, 'Articles').map((a) => a.File)).toEqual(samples().map((a) => a.id));
    expect(rows(book, 'Claims')).toHaveLength(28);
    expect(two.effects.after.killed - two.effects.before.killed).toBeGreaterThan(0);
    expect(two.effects.after.killed).toBe(rows(book, 'Figures').filter((f) => f.Effect === 'killed').reduce((n, f) => n + Number(f.Amount), 0));
  });

  it('does not insert the very text twice', async () => {
    const host = fakeHost();
    await run(host, { further: samples().slice(0, 1) });
    const again = await run(host, { further: samples().slice(0, 1).map((a) => ({ ...a, id: 'another name' })) });
    expect(again.inserted).toEqual([]);
    expect(again.known).toEqual([{ article: 'another name', as: 'airbase-strikes' }]);
    expect(rows(await host.read(), 'Articles')).toHaveLength(1);
  });

  it('keeps what was corrected before the insertion as the person\'s decision, over further runs', async () => {
    const [article] = samples();
    if (!article) throw new Error('There are no samples.');
    const { claims } = readArticle(article);
    const host = fakeHost();
    const sixty = claims.find((c) => c.count.text === 'at least 60');
    const last = claims.at(-1);
    if (!sixty || !last) throw new Error('The sample has changed.');
    const sign = { by: 'Ana', at: NOW };
    await run(host, { further: [article], decisions: [{ kind: 'override-count', claim: sixty.id, low: 62, best: 62, high: null, ...sign }, { kind: 'reject-claim', claim: last.id, ...sign }, { kind: 'correct-field', claim: sixty.id, field: 'place', value: 'Al-Tharda', ...sign }] });
    for (const round of [1, 2]) {
      const book = await host.read();
      const row = rows(book, 'Claims').find((c) => c.Count === 'at least 60');
      expect(row, `round ${round}`).toMatchObject({ Low: '62', Best: '62', Place: 'Al-Tharda', Changed: 'changed' });
      expect(rows(book, 'Claims').filter((c) => c.Status === 'rejected').map((c) => c.Quote)).toEqual([last.quote.text]);
      expect(rows(book, 'Readings').find((c) => c.Count === 'at least 60')).toMatchObject({ Low: '60' });
      expect(rows(book, 'Decisions').map((d) => d.Who)).toEqual(['Ana', 'Ana', 'Ana']);
      await run(host, {});
    }
  });

  it('counts a claim from elsewhere like any other, and keeps it', async () => {
    const host = fakeHost();
    await run(host, { byHand: [{ cells: { Quote: 'A nurse on the telephone: nine dead', Effect: 'killed', Best: 9, Victims: 'patients', Class: 'civilian', Place: 'Raqqa', From: '2018-05-24' }, outlet: 'call', published: '2018-05-24' }] });
    await run(host, {});
    const book = await host.read();
    expect(rows(book, 'Claims').map((c) => [c.Quote, c.Low, c.Best, c.High, c['In totals']])).toEqual([['A nurse on the telephone: nine dead', '9', '9', '9', 'yes']]);
    expect(rows(book, 'Articles').map((a) => a.Outlet)).toEqual(['call']);
  });

  it('takes an insertion out again, and the sheets with it when nothing is left', async () => {
    const host = fakeHost();
    const first = await run(host, { further: samples().slice(0, 2) });
    const before = rows(await host.read(), 'Figures').map((f) => [f.Code, f.Actor, f['In use']]);
    const second = await run(host, { further: samples().slice(2), byHand: [{ cells: { Quote: 'seen', Effect: 'injured', Best: 2 }, outlet: null, published: null }] });
    expect(second.inserted).toHaveLength(4);
    await run(host, { without: second.inserted });
    expect(rows(await host.read(), 'Figures').map((f) => [f.Code, f.Actor, f['In use']])).toEqual(before);
    const last = await run(host, { without: first.inserted });
    expect(last.isEmpty).toBe(true);
    expect(host.bytes()).toBeNull();
  });

  it('types cells for a person: a rejection, a merge, and a split that has no cell of its own', async () => {
    const host = fakeHost();
    await run(host, { further: samples() });
    const whole = await host.read();
    const [a, b] = ['I2', 'I5'].map((code) => rows(whole, 'Incidents').find((i) => i.Code === code));
    const dozens = rows(whole, 'Claims').find((c) => c.Count === 'dozens' && c.Actor === 'IS');
    const merged = await run(host, { typed: [{ table: 'Incidents', where: { column: 'Code', is: b?.Code ?? '' }, column: 'Same as', value: a?.Code ?? '' }, { table: 'Claims', where: { column: 'Code', is: dozens?.Code ?? '' }, column: 'Status', value: 'rejected' }] });
    expect(merged.effects.changes.find((c) => c.code === 'F7')).toMatchObject({ effect: 'killed', actor: 'IS', before: 12, after: null });
    expect(merged.effects.after.killed).toBeLessThan(merged.effects.before.killed - 11);
    const left = async (): Promise<number> => rows(await host.read(), 'Incidents').filter((i) => i.Id === a?.Id || i.Id === b?.Id).length;
    expect(await left()).toBe(1);
    expect(rows(await host.read(), 'Decisions').map((d) => [d.Who, (JSON.parse(d.Decision ?? '') as { readonly kind: string }).kind]).sort()).toEqual([['Ana', 'merge'], ['Ana', 'reject-claim']]);
    await run(host, { decided: [{ kind: 'split', a: a?.Id, b: b?.Id } as never] });
    expect(await left()).toBe(2);
  });

  it('counts by another rule profile', async () => {
    const host = fakeHost();
    await run(host, { further: samples() });
    const plan = await run(host, { profile: 'plural' });
    expect(plan.effects.changes.some((c) => c.before !== c.after)).toBe(true);
    expect((await host.read()).inputs.get('Rule_profile')).toBe('plural');
  });
});

describe('a claim that a person made of an article\'s words', () => {
  const article = { id: 'pasted 1', outlet: 'Wire', title: null, address: null, published: '2024-03-05', text: 'A blast killed 12 villagers in Kandahar on Monday, police said.\n\nNine travellers are with their forefathers from that market, their families say.' };
  const QUOTE = 'Nine travellers are with their forefathers';
  const made = (of: { readonly quote: string; readonly start: number }) => ({ cells: { Quote: of.quote, Effect: 'killed', Best: 9, Victims: 'travellers', Place: 'Kandahar', From: '2024-03-04', To: '2024-03-04', 'Who says so': 'police' }, outlet: 'Wire', published: '2024-03-05', inArticle: { name: 'pasted 1', start: of.start } });
  const claims = async (host: FakeHost): Promise<readonly Readonly<Record<string, string>>[]> => rows(await host.read(), 'Claims');

  it('belongs to the article and its incident, keeps its place in the text, counts, and stays so over further runs', async () => {
    const host = fakeHost();
    // The name is taken already: the article, and what belongs to it, gets another one.
    await run(host, { further: [{ ...article, text: 'A flood killed 3 men in Goma on 2 March 2024.' }] });
    const plan = await run(host, { further: [article], byHand: [made({ quote: QUOTE, start: article.text.indexOf(QUOTE) })] });
    expect(plan.inserted).toEqual(['pasted 1-2']);
    for (const round of [1, 2]) {
      expect((await claims(host)).map((c) => [c.Article, c.Quote, c.Incident, c['In totals']]), `round ${round}`).toEqual([['A1', expect.stringContaining('killed 3 men'), 'I1', 'yes'], ['A2', expect.stringContaining('12 villagers'), 'I2', 'yes'], ['A2', QUOTE, 'I2', 'yes']]);
      const reading = rows(await host.read(), 'Readings').find((r) => r.Claim === 'C3');
      expect([reading?.Start, reading?.End, reading?.Rules]).toEqual([String(article.text.indexOf(QUOTE)), String(article.text.indexOf(QUOTE) + QUOTE.length), 'by hand']);
      expect(rows(await host.read(), 'Articles').map((a) => a.File)).toEqual(['pasted 1', 'pasted 1-2']);
      expect(rows(await host.read(), 'Figures').filter((f) => f.Effect === 'killed').reduce((n, f) => n + Number(f.Amount), 0)).toBe(24);
      await run(host, {});
    }
    await run(host, { without: plan.inserted });
    expect((await claims(host)).map((c) => c.Quote)).toEqual([expect.stringContaining('killed 3 men')]);
  });

  it('is a text of its own where its words are nowhere in the article', async () => {
    const host = fakeHost();
    await run(host, { further: [article], byHand: [made({ quote: 'Nine men were seen to fall', start: 0 })] });
    expect((await claims(host)).map((c) => [c.Article, c.Quote]).sort()).toEqual([['A1', expect.stringContaining('12 villagers')], ['A2', 'Nine men were seen to fall']]);
  });
});
