import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../sample.ts';

/** An object of the library as its own base class sees it. */
interface Client {
  readonly _className: string;
  readonly _scalarPropertyNames?: readonly string[];
  readonly _navigationPropertyNames?: readonly string[];
  readonly _isCollection?: boolean;
  readonly isNullObject: boolean;
  readonly items?: readonly Client[];
  /** Classes without properties have none. */
  readonly load?: (names?: string) => void;
}

/** A workbook with one of everything, and the objects that no property leads to. */
function fill(context: Excel.RequestContext): readonly unknown[] {
  const sheet = context.workbook.worksheets.getFirst();
  const range = sheet.getRange('A1:C4');
  range.values = [['Day', 'Killed', 'Wounded'], ['Mon', 1, 2], ['Tue', 3, 4], ['Wed', 5, 6]];
  sheet.tables.add(range, true);
  context.workbook.names.add('Name', sheet.getRange('A1'));
  const own = sheet.names.add('Own', sheet.getRange('A1'));
  context.workbook.comments.add('Sheet1!B2', 'Sure?').replies.add('Yes');
  context.workbook.settings.add('key', 1);
  context.workbook.properties.custom.add('key', 1);
  context.workbook.customXmlParts.add('<a xmlns="urn:a"/>');
  sheet.customProperties.add('key', 'value');
  sheet.charts.add('ColumnClustered', range);
  const formats = (['Custom', 'CellValue', 'ColorScale', 'DataBar', 'IconSet', 'PresetCriteria', 'ContainsText', 'TopBottom'] as const).map((type) => sheet.getRange('E1').conditionalFormats.add(type));
  const parts = [(f: Excel.ConditionalFormat) => f.custom, (f: Excel.ConditionalFormat) => f.cellValue, (f: Excel.ConditionalFormat) => f.colorScale, (f: Excel.ConditionalFormat) => f.dataBar, (f: Excel.ConditionalFormat) => f.iconSet, (f: Excel.ConditionalFormat) => f.preset, (f: Excel.ConditionalFormat) => f.textComparison, (f: Excel.ConditionalFormat) => f.topBottom];
  return [
    context.workbook, context.workbook.application, context.runtime, range, sheet.getRanges('A1,C3'), range.getVisibleView(), range.getTables(), sheet.freezePanes, own,
    formats[0], ...parts.map((part, i) => part(formats[i] as Excel.ConditionalFormat)), sheet.getRange('E1').conditionalFormats, context.workbook.customXmlParts.getByNamespace('urn:a'),
  ];
}

/** Loads every property that the library's classes have: the host either has it or says that it has not. */
async function visitAll(): Promise<{ readonly classes: readonly string[]; readonly missing: readonly string[]; readonly passedOver: readonly string[] }> {
  const { Excel } = openWorkbook();
  const [seen, missing, passedOver] = [new Set<string>(), new Set<string>(), new Set<string>()];
  await Excel.run(async (context) => {
    /** Whether it loaded; a refusal is noted by the name it gives. */
    const loads = async (load: () => void): Promise<boolean> => {
      try { load(); await context.sync(); return true; } catch (error) {
        const { code, message } = error as OfficeExtension.Error;
        if (code === 'ItemNotFound') return false;
        if (code !== 'NotImplemented') throw error;
        missing.add(message.replace(' is not implemented by this host.', ''));
        return false;
      }
    };
    const visit = async (object: Client): Promise<void> => {
      if (object.isNullObject || seen.has(object._className)) return;
      seen.add(object._className);
      for (const name of object._scalarPropertyNames ?? []) {
        if (name === '_ReferenceId' || !(await loads(() => object.load?.(name)))) continue;
        try { void (object as unknown as Readonly<Record<string, unknown>>)[name]; } catch (error) { if ((error as OfficeExtension.Error).code !== 'ApiNotFound') passedOver.add(`${object._className}.${name}`); }
      }
      if (object._isCollection === true && await loads(() => object.load?.('items')) && object.items?.[0] !== undefined) await visit(object.items[0]);
      for (const name of object._navigationPropertyNames ?? []) await below(object, name);
    };
    const below = async (object: Client, name: string): Promise<void> => {
      let child: Client;
      try { child = (object as unknown as Readonly<Record<string, Client>>)[name] as Client; } catch (error) { if ((error as OfficeExtension.Error).code === 'ApiNotFound') return; throw error; }
      if (seen.has(child._className) || object._className === 'ConditionalFormat') return;
      if (await loads(() => child.load?.())) await visit(child);
    };
    const objects = fill(context) as readonly Client[];
    for (const object of objects) object.load?.();
    await context.sync();
    for (const object of objects) await visit(object);
  });
  return { classes: [...seen].sort(), missing: [...missing].sort(), passedOver: [...passedOver].sort() };
}

describe('every property of the library\'s classes', () => {
  it('is there, or is refused by its name', async () => {
    const { classes, missing, passedOver } = await visitAll();
    expect(passedOver).toEqual([]);
    expect(missing).toEqual([
      'Application.ribbon',
      ...['_V1Api', 'bindings', 'dataConnections', 'internalTest', 'pivotTableStyles', 'pivotTables', 'queries', 'slicerStyles', 'slicers', 'timelineStyles'].map((name) => `Workbook.${name}`),
      ...['pivotTables', 'shapes', 'slicers', 'visuals'].map((name) => `Worksheet.${name}`),
    ]);
    expect(classes.length).toBeGreaterThan(80);
  });
});
