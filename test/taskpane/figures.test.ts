import { expect, it } from 'vitest';
import { figuresOf } from '../../src/taskpane/book/incidents.ts';
import { rowsOf } from '../../src/taskpane/book/rows.ts';
import { typeInto } from '../../src/taskpane/flow/typeInto.ts';
import { textIn } from '../../src/workbook/bookRead.ts';
import { samples } from '../samples.ts';
import { bookOf } from './bookOf.ts';

it('a figure knows whether its account is a person\'s pick, by the columns that the workbook computes', () => {
  const book = bookOf(samples());
  const figure = rowsOf(book, 'Figures').find((f) => rowsOf(book, 'Accounts').filter((a) => textIn(a, 'Figure') === textIn(f, 'Code')).length > 1);
  if (!figure) throw new Error('No figure of the samples has two accounts any more.');
  const [code, incident, used] = ['Code', 'Incident', 'Account in use'].map((c) => textIn(figure, c)) as [string, string, string];
  const other = rowsOf(book, 'Accounts').map((a) => [textIn(a, 'Figure'), textIn(a, 'Code')] as const).find(([f, a]) => f === code && a !== used)?.[1] ?? '';
  const at = (column: string, value: string) => ({ table: 'Figures', where: { column: 'Code', is: code }, column, value });
  const isChosen = (cells: Parameters<typeof typeInto>[1]): boolean | undefined => figuresOf(typeInto(book, cells), incident).find((f) => f.code === code)?.isChosen;
  expect(isChosen([])).toBe(false);
  // The formula of "Account in use" shows what is chosen.
  expect(isChosen([at('Choose', other), at('Account in use', other)])).toBe(true);
  expect(isChosen([at('Choose', 'K999')])).toBe(false);
});
