import type { TypedCell } from '../../../workbook/host.ts';
import type { BookQuestion } from '../../book/incidents.ts';

/** An answer as the cells that a person would fill on To review. */
export const answers = (q: BookQuestion, words: 'accept' | 'reject', reviewer: string): readonly TypedCell[] => [
  { table: 'Suggestions', where: { column: 'Words', is: q.words }, column: 'Decision', value: words },
  ...(reviewer === '' ? [] : [{ table: 'Suggestions', where: { column: 'Words', is: q.words }, column: 'By', value: reviewer }]),
];
