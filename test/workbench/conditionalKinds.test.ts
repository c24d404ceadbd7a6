import { describe, expect, it } from 'vitest';
import { openXlsx } from '../../src/workbench/file/openXlsx.ts';
import { saveXlsx } from '../../src/workbench/file/saveXlsx.ts';
import { createWorkbook } from '../../src/workbench/model/workbook.ts';
import type { WorkbookModel } from '../../src/workbench/model/model.ts';
import type { ConditionalFormat } from '../../src/workbench/model/cellViews.ts';
import { at, put } from './model.support.ts';
import { openWorkbook } from './sample.ts';

const RED = { fill: '#FF0000' };

/** Which of A1:A8 a format colours: 1, 2, 3, 4, 10, "x", an error, and nothing. */
function coloured(type: string, rule: ConditionalFormat['rule']): readonly number[] {
  const book = createWorkbook({ now: () => '2018-05-24T12:00:00.000Z' });
  put(book, 'A1', [[1], [2], [3], [4], [10], ['x'], ['=NA()'], [null]]);
  book.addConditionalFormat([at(book, 'A1:A8')], { type, rule, style: RED, stopIfTrue: false });
  return [0, 1, 2, 3, 4, 5, 6, 7].filter((row) => book.shownStyle('Sheet1', row, 0).fill === '#FF0000').map((row) => row + 1);
}

describe('formats that ask how a value stands among others', () => {
  it.each<readonly [string, ConditionalFormat['rule'], readonly number[]]>([
    ['TopBottom', { type: 'TopItems', rank: 2 }, [4, 5]], ['TopBottom', { type: 'BottomItems', rank: 1 }, [1]], ['TopBottom', { type: 'TopPercent', rank: 40 }, [4, 5]], ['PresetCriteria', { criterion: 'AboveAverage' }, [5]], ['PresetCriteria', { criterion: 'EqualOrAboveAverage' }, [4, 5]],
    ['PresetCriteria', { criterion: 'BelowAverage' }, [1, 2, 3]], ['PresetCriteria', { criterion: 'OneStdDevAboveAverage' }, [5]], ['PresetCriteria', { criterion: 'Blanks' }, [8]], ['PresetCriteria', { criterion: 'NonBlanks' }, [1, 2, 3, 4, 5, 6, 7]], ['PresetCriteria', { criterion: 'Errors' }, [7]], ['PresetCriteria', { criterion: 'UniqueValues' }, [1, 2, 3, 4, 5, 6, 7]], ['PresetCriteria', { criterion: 'DuplicateValues' }, []],
  ])('%s %o', (type, rule, rows) => { expect(coloured(type, rule)).toEqual(rows); });

  it('are asked again when a value changes', () => {
    const book = createWorkbook();
    put(book, 'A1', [['a'], ['A'], ['b']]);
    book.addConditionalFormat([at(book, 'A1:A3')], { type: 'PresetCriteria', rule: { criterion: 'DuplicateValues' }, style: RED, stopIfTrue: false });
    const red = (): readonly boolean[] => [0, 1, 2].map((row) => book.shownStyle('Sheet1', row, 0).fill === '#FF0000');
    expect(red()).toEqual([true, true, false]);
    put(book, 'A2', [['b']]);
    expect(red()).toEqual([false, true, true]);
  });

  it('a scale gives each number its colour between those of its points', async () => {
    const { Excel, model } = openWorkbook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:A5');
      range.values = [[0], [25], [50], [100], ['x']];
      range.conditionalFormats.add('ColorScale').colorScale.criteria = { minimum: { type: 'LowestValue', color: 'white' }, midpoint: { type: 'Percent', formula: '50', color: '#808080' }, maximum: { type: 'Number', formula: '100', color: 'black' } };
      await context.sync();
    });
    expect([0, 1, 2, 3, 4].map((row) => model.shownStyle('Sheet1', row, 0).fill)).toEqual(['#FFFFFF', '#C0C0C0', '#808080', '#000000', null]);
  });
});

describe('formats that an add-in made', () => {
  it('of every kind come through a file', async () => {
    const { Excel, model } = openWorkbook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('B2:B9');
      const add = (type: `${Excel.ConditionalFormatType}`): Excel.ConditionalFormat => range.conditionalFormats.add(type as Excel.ConditionalFormatType.custom);
      add('ColorScale').colorScale.criteria = { minimum: { type: 'LowestValue', color: 'blue' }, maximum: { type: 'HighestValue', color: 'red' } };
      const [preset, bar, icons, extreme, text] = [add('PresetCriteria').preset, add('DataBar').dataBar, add('IconSet').iconSet, add('TopBottom').topBottom, add('ContainsText').textComparison];
      preset.format.font.color = 'white';
      preset.rule = { criterion: 'OneStdDevAboveAverage' };
      bar.positiveFormat.fillColor = '#123456';
      icons.style = 'FourTrafficLights';
      extreme.format.fill.color = 'green';
      extreme.rule = { rank: 3, type: 'BottomPercent' };
      text.rule = { operator: 'EndsWith', text: 'x"y' };
      await context.sync();
    });
    const saved = await saveXlsx(model, '2018-05-24T12:00:00.000Z');
    const copy: WorkbookModel = createWorkbook();
    copy.restoreSnapshot((await openXlsx(saved.bytes)).snapshot);
    const [formats, before] = [copy, model].map((book) => book.sheets()[0]?.conditionalFormats.map(({ type, style, areas }) => [type, style, areas.map(({ row, column, rows, columns }) => [row, column, rows, columns])]));
    expect(saved.notKept).toEqual([]);
    expect(formats).toEqual(before);
    expect(copy.sheets()[0]?.conditionalFormats.map((f) => f.rule)).toMatchObject([
      { criteria: { minimum: { type: 'LowestValue', color: '#0000FF' }, maximum: { type: 'HighestValue', color: '#FF0000' } } }, { criterion: 'OneStdDevAboveAverage' }, { 'positiveFormat/fillColor': '#123456' }, { style: 'FourTrafficLights' }, { type: 'BottomPercent', rank: 3 }, { operator: 'EndsWith', text: 'x"y' },
    ]);
  });
});
