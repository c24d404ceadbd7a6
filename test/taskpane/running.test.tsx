// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { runningChoices, runningOf } from '../../src/taskpane/book/running.ts';
import { STRINGS } from '../../src/taskpane/strings.ts';
import { samples } from '../samples.ts';
import { bookOf } from './bookOf.ts';
import { editsHost } from './editsHost.ts';
import { press, show } from './show.tsx';

afterEach(cleanup);

const article = (id: string, published: string, text: string) => ({ id, text, outlet: 'Wire', title: null, address: null, published });

describe('the running total', () => {
  const book = bookOf(samples());
  const choice = (key: string) => { const found = runningChoices(book).find((c) => c.key === key); if (!found) throw new Error(`There is no choice ${key}.`); return found; };

  it('of everybody ends at the total of the workbook, and grows with each day', () => {
    const { steps, stated } = runningOf(book, choice('killed '));
    expect(steps.at(-1)?.total).toBe(256);
    expect(steps.map((s) => s.day)).toEqual(steps.map((s) => s.day).sort());
    expect(steps.reduce((n, s) => n + s.adds, 0)).toBe(256);
    expect(stated).toEqual([expect.objectContaining({ code: 'T1', stated: 924, day: '2018-05-24' })]);
  });

  it('inside a tally begins with its window and holds only what lies inside', () => {
    const { from, steps, stated } = runningOf(book, choice('tally T1'));
    expect([from, steps.map((s) => s.total), stated.map((p) => p.stated)]).toEqual(['2018-03-13', [10], [924]]);
  });

  it('of one actor is compared with the part that the source states of it', () => {
    const { steps, stated } = runningOf(book, choice('killed Government of Syria'));
    expect([steps.at(-1)?.total, stated.map((p) => p.stated)]).toEqual([108, [557]]);
  });

  it('says how much has no day', () => {
    const undated = bookOf([article('a', '2024-03-05', 'Police said 12 people were killed on Monday when a bus fell into a gorge in Kullu.'), article('b', '2024-03-09', 'A fire killed 3 workers on Thursday in Izmir.'), { ...article('c', '', 'A landslide killed 7 villagers in Gofa.'), published: null }]);
    const all = runningChoices(undated).find((c) => c.key === 'killed ');
    if (!all) throw new Error('There is nothing to choose.');
    expect(runningOf(undated, all).undated).toEqual({ figures: 1, amount: 7 });
  });
});

it('stands beside the tallies as a drawing with its words, and as a table', async () => {
  show({ host: editsHost(bookOf(samples())) });
  await screen.findByText(STRINGS.book.summary(5, 28));
  fireEvent.click(screen.getByRole('tab', { name: 'Reconcile' }));
  press(/^Tallies/);
  const section = screen.getByRole('region', { name: STRINGS.running.title });
  expect(within(section).getByRole('img', { name: /T1, Syrian Observatory for Human Rights, states 924 on 2018-05-24/ })).toBeTruthy();
  fireEvent.click(within(section).getByLabelText(STRINGS.running.choose));
  fireEvent.click(await screen.findByRole('option', { name: STRINGS.running.of('killed', null) }));
  expect(within(section).getByRole('img', { name: /to 256 on 2018-05-21/ })).toBeTruthy();
  expect(within(section).getAllByRole('row').length).toBeGreaterThan(4);
});
