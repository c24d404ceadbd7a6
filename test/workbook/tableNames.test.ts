import { expect, it } from 'vitest';
import { emptyTables } from '../../src/workbook/restore/openTables.ts';
import { OUR_TABLES } from '../../src/workbook/tableNames.ts';

it('the list of our tables is that of the tables', () => { expect(OUR_TABLES).toEqual(emptyTables().map((t) => t.name)); });
