// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { questionsIn, reasonsIn } from '../../src/taskpane/book/questions.ts';
import { STRINGS } from '../../src/taskpane/strings.ts';
import { textIn } from '../../src/workbook/bookRead.ts';
import { bookOf } from './bookOf.ts';
import { editsHost } from './editsHost.ts';
import { press, show } from './show.tsx';

afterEach(cleanup);

const article = (id: string, published: string | null, text: string) => ({ id, text, outlet: `Paper ${id}`, title: null, address: null, published });

/** One text without a day, and dated reports of the same town that it may speak of. */
const ARTICLES = [
  article('undated', null, 'A bomb killed 9 soldiers in Maiduguri, police said.'),
  ...['2019-01-07', '2019-03-11', '2019-06-04', '2019-09-17', '2020-02-20'].map((day, i) => article(`dated ${i}`, day, `A bomb killed ${14 + 7 * i} soldiers in Maiduguri on Monday, police said.`)),
];

describe('questions about one text without a day', () => {
  const book = bookOf(ARTICLES);

  it('stand together, so that it is asked about once', () => {
    const { merges, waiting } = questionsIn(book);
    expect(waiting).toBeGreaterThan(2);
    expect(merges).toHaveLength(1);
    expect(merges[0]?.others).toHaveLength(waiting);
    expect(merges[0]?.incident.from).toBeNull();
  });

  it('are each known by words of their own, however alike the incidents are', () => {
    const words = (book.tables.get('Suggestions')?.rows ?? []).map((r) => textIn(r, 'Words'));
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((w) => /^I\d+ and I\d+: "Bombing at Maiduguri" and "Bombing at Maiduguri"/.test(w)).length).toBeGreaterThan(2);
  });

  it('are answered one by one, or all with one word', async () => {
    const host = editsHost(book);
    show({ host });
    await screen.findByText(STRINGS.book.summary(6, 6));
    fireEvent.click(screen.getByRole('tab', { name: 'Reconcile' }));
    press(/^Questions/);
    const group = screen.getByText(/^may be the same as one of these/).closest('li') as HTMLElement;
    const several = questionsIn(book).waiting;
    fireEvent.click(within(group).getByRole('button', { name: STRINGS.asked.none(several) }));
    expect(await screen.findByText(STRINGS.book.acted)).toBeTruthy();
    await waitFor(() => { expect(screen.getByRole('button', { name: /^Questions 0$/ })).toBeTruthy(); });
    expect((host.book().tables.get('Decisions')?.rows ?? []).map((r) => (JSON.parse(textIn(r, 'Decision')) as { readonly kind: string }).kind)).toEqual(Array.from({ length: several }, () => 'split'));
  });
});

it.each([
  ['both tell of 2022-08-19', 'for'], ['landslide and flood may be one', 'for'], ['the numbers are near each other', 'for'], ['one of them gives no day and was published within three days', 'for'], ['2022-08-01 and 2022-08-02 are a day apart, as a report and its event often are', 'for'],
  ['the numbers are far apart', 'against'], ['2016-09-17 is not 2015-12-06', 'against'], ['IS against the army', 'against'], ['one of them was published before the other happened', 'against'], ['2022-08-01 and 2022-08-04 are a few days apart, one of them implied', 'against'], ['Lima and Cusco are different places in Peru', 'against'],
  ['one of them gives no day', 'unsaid'], ['one of them names nobody', 'unsaid'], ['no quotation stands in both', 'unsaid'], ['one of them does not say how', 'unsaid'], ['no number can be compared', 'unsaid'],
] as const)('"%s" speaks %s', (words, kind) => { expect(reasonsIn(`"A" and "B" may be one incident: ${words}`)[kind]).toEqual([words]); });
