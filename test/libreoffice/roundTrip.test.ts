import { describe, expect, it } from 'vitest';
import { samples } from '../samples.ts';
import { again, findings, fresh, put, worked } from '../workbook/books.ts';
import { libreOfficeIsThere, savedBy } from './libreoffice.ts';

describe.runIf(libreOfficeIsThere())('a workbook that LibreOffice has saved', () => {
  it('is read back without loss: decisions, notes, own columns and sheets', async () => {
    const edited = await worked(await fresh(samples()), (book) => {
      put(book, { sheet: 'Claims', where: ['Code', 'C11'], column: 'Status', value: 'rejected' });
      put(book, { sheet: 'Claims', where: ['Code', 'C2'], column: 'Best', value: 83 });
      put(book, { sheet: 'Claims', where: ['Code', 'C3'], column: 'Note', value: 'call the hospital' });
      put(book, { sheet: 'Incidents', where: ['Code', 'I4'], column: 'Same as', value: 'I7' });
      book.addWorksheet('My notes').getCell('B2').value = 'keep me';
    });
    const saved = savedBy(edited);
    const [straight, by] = [await again(edited), await again(saved)];
    // LibreOffice has computed the figures anew before it saved: what the run did to them since is another thing than to the old values.
    const stable = (rows: readonly Readonly<Record<string, string>>[]): readonly Readonly<Record<string, string>>[] => rows.map((row) => ({ ...row, 'Since last run': '' }));
    for (const table of ['Claims', 'Incidents', 'Figures', 'Tallies', 'Accounts', 'TallyLinks', 'Bridge']) expect(stable(by.rows(table)), table).toEqual(stable(straight.rows(table)));
    expect(by.restored.decisions.map((d) => d.kind)).toEqual(straight.restored.decisions.map((d) => d.kind));
    expect(by.restored.issues).toEqual([]);
    expect(by.read.otherSheets).toEqual(['My notes']);
  });

  it('passes check when nobody touched it', async () => { expect(await findings(savedBy(await fresh(samples())))).toEqual([]); });
});
