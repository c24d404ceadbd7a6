import type { Book } from './contents.ts';
import type { Edit } from './table.ts';

/** The charts that every spreadsheet program draws natively, over the workbook's own cells. */
export function chartsOf(_book: Book): readonly Edit[] {
  return [];
}
