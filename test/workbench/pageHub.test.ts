import { describe, expect, it } from 'vitest';
import { createCalculator } from '../../src/calc/calculator.ts';
import { createHub } from '../../src/workbench/hub/hub.ts';
import type { Shelf } from '../../src/workbench/hub/house.ts';
import type { Answers, FromHub, Push, Request } from '../../src/workbench/hub/messages.ts';
import { openXlsx } from '../../src/workbench/file/openXlsx.ts';
import { createMirror } from '../../src/workbench/page/mirror.ts';
import type { WorkbookModel } from '../../src/workbench/model/model.ts';
import { createWorkbook } from '../../src/workbench/model/workbook.ts';
import { fileOfEverything } from './file/everything.ts';

/** A hub and pages in one thread: each page asks, is told, and mirrors what it was told. */

const blank = (): WorkbookModel => createWorkbook({ calculator: createCalculator(), name: 'Book1', now: () => '2018-05-24T12:00:00.000Z' });
const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 5); });

function office() {
  const kept: WorkbookModel[] = [];
  const free = new Map<string, () => void>();
  const shelf: Shelf = {
    blank, keep: (model) => { kept.push(model); }, whenFree: (lock) => new Promise((resolve) => { free.set(lock, resolve); }),
    read: async () => { const model = blank(); model.write({ sheet: model.sheets()[0]?.id ?? '', row: 0, column: 0, rows: 1, columns: 1 }, [['opened']]); return { model, notKept: ['a picture'] }; },
    write: async () => ({ bytes: new Uint8Array([1, 2, 3]), notKept: [] }),
  };
  const hub = createHub(blank(), shelf);
  return { hub, kept, close: (lock: string) => free.get(lock)?.() };
}

async function page({ hub }: ReturnType<typeof office>, lock = 'lock') {
  const mirror = createMirror();
  const pushes: Push[] = [];
  const waiting = new Map<number, { readonly resolve: (answer: unknown) => void; readonly reject: (problem: unknown) => void }>();
  const take = (message: FromHub): void => {
    if (message.kind === 'push') { pushes.push(message.push); mirror.take(message.push); }
    else if (message.kind === 'answer') waiting.get(message.id)?.resolve(message.answer);
    else waiting.get(message.id)?.reject(message.refusal);
  };
  const guest = hub.join({ postMessage: (message) => { take(structuredClone(message)); } });
  let asked = 0;
  const ask = <K extends Request['kind']>(request: Extract<Request, { readonly kind: K }>): Promise<Answers[K]> => new Promise((resolve, reject) => {
    asked += 1;
    waiting.set(asked, { resolve: resolve as (answer: unknown) => void, reject });
    void guest.receive({ id: asked, request });
  });
  const { name } = await ask({ kind: 'hello', name: null, lock });
  const sheet = mirror.book().sheets[0]?.id ?? '';
  mirror.show(sheet);
  await ask({ kind: 'watch', sheet, blocks: [{ row: 0, column: 0 }] });
  const type = (row: number, column: number, text: string, confirmed = false) => ask({ kind: 'write', area: { sheet, row, column, rows: 1, columns: 1 }, inputs: [[text]], how: 'typed', confirmed });
  return { mirror, pushes, ask, name, sheet, type, text: (row: number, column: number) => mirror.cellAt(row, column)?.text ?? '' };
}

describe('two pages on one workbook', () => {
  it('see each other\'s values and computed formulas', async () => {
    const here = office();
    const [ann, ben] = [await page(here, 'a'), await page(here, 'b')];
    expect([ann.name, ben.name]).toEqual(['Person 1', 'Person 2']);
    await ann.type(0, 0, '12');
    await ben.type(1, 0, '=A1*2');
    await settled();
    expect([ann.text(1, 0), ben.text(0, 0), ben.text(1, 0)]).toEqual(['24', '12', '24']);
    await ann.type(0, 0, '20');
    await settled();
    expect(ben.text(1, 0)).toBe('40');
  });

  it('undo their own steps, not the other\'s', async () => {
    const here = office();
    const [ann, ben] = [await page(here, 'a'), await page(here, 'b')];
    await ann.type(0, 0, 'Ann');
    await ben.type(0, 1, 'Ben');
    await ann.ask({ kind: 'command', command: { kind: 'undo' } });
    await settled();
    expect([ann.text(0, 0), ann.text(0, 1)]).toEqual(['', 'Ben']);
    expect([ann.mirror.book().undo, ben.mirror.book().undo !== null, ann.mirror.book().redo !== null]).toEqual([null, true, true]);
  });

  it('see where the other is, until the other\'s window is gone', async () => {
    const here = office();
    const [ann, ben] = [await page(here, 'a'), await page(here, 'b')];
    await ben.ask({ kind: 'select', sheet: ben.sheet, areas: [{ row: 2, column: 1, rows: 1, columns: 2 }], active: { row: 2, column: 1 } });
    const other = ann.mirror.people().find((person) => !person.isYou);
    expect(other).toMatchObject({ name: 'Person 2', sheet: ann.sheet, areas: [{ row: 2, column: 1, rows: 1, columns: 2 }] });
    expect(new Set(ann.mirror.people().map((person) => person.color)).size).toBe(2);
    here.close('b');
    await settled();
    expect(ann.mirror.people().map((person) => person.name)).toEqual(['Person 1']);
  });

  it('are told once of what happened in one go, and nothing of what looks the same', async () => {
    const here = office();
    const ann = await page(here);
    await ann.ask({ kind: 'write', area: { sheet: ann.sheet, row: 0, column: 0, rows: 3, columns: 1 }, inputs: [['1'], ['2'], ['3']], how: 'pasted', confirmed: true });
    await settled();
    expect(ann.pushes.filter((push) => push.kind === 'blocks' && push.blocks.some((block) => block.cells.length > 0))).toHaveLength(1);
    const before = ann.pushes.length;
    await ann.type(500, 0, 'far away');
    await settled();
    expect(ann.pushes.slice(before).filter((push) => push.kind === 'blocks')).toEqual([]);
  });
});

describe('one page', () => {
  it('is refused by a validation, and may write all the same where that only warns', async () => {
    const here = office();
    const ann = await page(here);
    here.hub.model().validate({ area: { sheet: ann.sheet, row: 0, column: 0, rows: 1, columns: 1 }, rule: { list: { source: 'yes,no', inCellDropDown: true } }, ignoreBlanks: true, prompt: { showPrompt: true, title: 'Count it', message: 'yes or no' }, errorAlert: { showAlert: true, style: 'Stop', title: 'Count it', message: 'Pick yes or no.' } });
    expect(await ann.type(0, 0, 'perhaps')).toMatchObject({ kind: 'refused', alert: { style: 'Stop', message: 'Pick yes or no.' } });
    expect(here.hub.model().cell(ann.sheet, 0, 0).value).toBeNull();
    expect((await ann.type(0, 0, 'yes')).kind).toBe('written');
    expect((await ann.type(0, 0, 'perhaps', true)).kind).toBe('written');
    expect(await ann.ask({ kind: 'choices', at: { sheet: ann.sheet, row: 0, column: 0 } })).toEqual({ choices: ['yes', 'no'] });
    await ann.ask({ kind: 'select', sheet: ann.sheet, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }], active: { row: 0, column: 0 } });
    expect(ann.mirror.active()).toMatchObject({ input: 'perhaps', hasChoices: true, prompt: { title: 'Count it', message: 'yes or no' } });
  });

  it('hears why something cannot be done, and goes on', async () => {
    const ann = await page(office());
    await expect(ann.ask({ kind: 'command', command: { kind: 'deleteSheet', sheet: ann.sheet } })).rejects.toMatchObject({ code: expect.any(String), message: expect.any(String) });
    expect((await ann.type(0, 0, '1')).kind).toBe('written');
  });

  it('edits what a person would type: formulas, dates, per cents, and text that looks like a number', async () => {
    const ann = await page(office());
    const inputs: string[] = [];
    for (const [row, text] of ['=1+1', '2018-05-24', '50%', "'007", 'word', 'TRUE'].entries()) {
      await ann.type(row, 0, text);
      await ann.ask({ kind: 'select', sheet: ann.sheet, areas: [{ row, column: 0, rows: 1, columns: 1 }], active: { row, column: 0 } });
      inputs.push(ann.mirror.active()?.input ?? '?');
    }
    expect(inputs).toEqual(['=1+1', '2018-05-24', '50%', "'007", 'word', 'TRUE']);
  });

  it('is told sums of what is selected', async () => {
    const ann = await page(office());
    for (const [row, text] of ['3', '5', 'x', ''].entries()) await ann.type(row, 0, text);
    await ann.ask({ kind: 'select', sheet: ann.sheet, areas: [{ row: 0, column: 0, rows: 10, columns: 1 }], active: { row: 0, column: 0 } });
    expect(ann.mirror.sums()).toEqual({ count: 3, numbers: 2, sum: 8, smallest: 3, largest: 5 });
  });

  it('jumps with Ctrl and arrows along filled cells, over gaps, and to the border', async () => {
    const ann = await page(office());
    for (const row of [0, 1, 2, 5]) await ann.type(row, 0, 'x');
    const edge = (row: number, direction: 'up' | 'down' | 'right') => ann.ask({ kind: 'edge', from: { sheet: ann.sheet, row, column: 0 }, direction });
    expect([(await edge(0, 'down')).row, (await edge(2, 'down')).row, (await edge(5, 'down')).row, (await edge(5, 'up')).row, (await edge(1, 'right')).column]).toEqual([2, 5, 1_048_575, 2, 16_383]);
    expect(await ann.ask({ kind: 'region', from: { sheet: ann.sheet, row: 1, column: 0 } })).toEqual({ row: 0, column: 0, rows: 3, columns: 1 });
  });

  it('sorts and filters a table from its header, and sees the buttons\' state', async () => {
    const ann = await page(office());
    await ann.ask({ kind: 'write', area: { sheet: ann.sheet, row: 0, column: 0, rows: 4, columns: 2 }, inputs: [['Place', 'Dead'], ['b', '2'], ['a', '1'], ['b', '3']], how: 'pasted', confirmed: true });
    await ann.ask({ kind: 'command', command: { kind: 'makeTable', area: { sheet: ann.sheet, row: 0, column: 0, rows: 4, columns: 2 } } });
    await settled();
    const table = ann.mirror.layout()?.filters[0]?.table ?? '';
    await ann.ask({ kind: 'command', command: { kind: 'sortTable', table, column: 1, ascending: false } });
    await settled();
    expect([1, 2, 3].map((row) => ann.text(row, 1))).toEqual(['3', '2', '1']);
    expect(await ann.ask({ kind: 'filterValues', table, column: 0 })).toEqual({ values: [{ text: 'a', shown: true }, { text: 'b', shown: true }] });
    await ann.ask({ kind: 'command', command: { kind: 'filter', table, column: 0, values: ['a'] } });
    await settled();
    expect(ann.mirror.layout()?.filters[0]?.state).toBe('filtered');
    expect(ann.mirror.layout()?.rows.filter(([, size]) => size === 0).map(([row]) => row)).toEqual([1, 2]);
    expect(await ann.ask({ kind: 'filterValues', table, column: 0 })).toEqual({ values: [{ text: 'a', shown: true }, { text: 'b', shown: false }] });
  });

  it('filters rows that are no table: the filter comes and goes by one key, and its buttons do what a table\'s do', async () => {
    const here = office();
    const ann = await page(here);
    const area = { sheet: ann.sheet, row: 0, column: 0, rows: 4, columns: 2 };
    await ann.ask({ kind: 'write', area, inputs: [['Place', 'Dead'], ['b', '2'], ['a', '1'], ['b', '3']], how: 'pasted', confirmed: true });
    const toggle = () => ann.ask({ kind: 'command', command: { kind: 'toggleFilter', area: { ...area, row: 2, rows: 1, columns: 1 } } });
    await toggle();
    await settled();
    const table = ann.mirror.layout()?.filters[0]?.table ?? '';
    expect(ann.mirror.layout()?.filters.map(({ row, column, state }) => [row, column, state])).toEqual([[0, 0, 'plain'], [0, 1, 'plain']]);
    await ann.ask({ kind: 'command', command: { kind: 'sortTable', table, column: 1, ascending: false } });
    await ann.ask({ kind: 'command', command: { kind: 'filter', table, column: 0, values: ['a'] } });
    await settled();
    expect([1, 2, 3].map((row) => ann.text(row, 1))).toEqual(['3', '2', '1']);
    expect([ann.mirror.layout()?.filters[0]?.state, ann.mirror.layout()?.rows.filter(([, size]) => size === 0).map(([row]) => row)]).toEqual(['filtered', [1, 2]]);
    expect(await ann.ask({ kind: 'filterValues', table, column: 0 })).toEqual({ values: [{ text: 'a', shown: true }, { text: 'b', shown: false }] });
    await toggle();
    await settled();
    expect([ann.mirror.layout()?.filters, ann.mirror.layout()?.rows.filter(([, size]) => size === 0)]).toEqual([[], []]);
  });

  it('does not write a formula that nothing can read, and puts one into several cells as if it were copied', async () => {
    const ann = await page(office());
    await expect(ann.type(0, 0, '=1+')).rejects.toMatchObject({ code: 'InvalidArgument', message: expect.stringContaining('problem with this formula') as string });
    await ann.type(0, 0, '=');
    for (const [row, text] of ['1', '2', '3'].entries()) await ann.type(row, 1, text);
    await ann.ask({ kind: 'write', area: { sheet: ann.sheet, row: 0, column: 2, rows: 3, columns: 1 }, inputs: [['=B2*10'], ['=B2*10'], ['=B2*10']], how: 'typed', confirmed: false, anchor: { row: 1, column: 2 } });
    await settled();
    expect([ann.text(0, 0), ...[0, 1, 2].map((row) => ann.text(row, 2))]).toEqual(['=', '10', '20', '30']);
  });

  it('cut cells are found at their new place by the formulas that read them', async () => {
    const here = office();
    const ann = await page(here);
    await ann.type(0, 0, '5');
    await ann.type(0, 1, '=A1*2');
    await ann.ask({ kind: 'command', command: { kind: 'move', from: { sheet: ann.sheet, row: 0, column: 0, rows: 1, columns: 1 }, to: { sheet: ann.sheet, row: 6, column: 3, rows: 1, columns: 1 } } });
    await settled();
    expect([here.hub.model().cell(ann.sheet, 0, 1).formula, ann.text(0, 1)]).toEqual(['=D7*2', '10']);
  });

  it('copies as tab-separated text, quoted where it must be, and moves formulas as they are', async () => {
    const ann = await page(office());
    await ann.type(0, 0, 'two\nlines');
    await ann.type(0, 1, '=1+2');
    const area = { sheet: ann.sheet, row: 0, column: 0, rows: 1, columns: 2 };
    expect(await ann.ask({ kind: 'copyText', area })).toEqual({ text: '"two\nlines"\t3' });
    await ann.ask({ kind: 'command', command: { kind: 'move', from: area, to: { ...area, row: 4, column: 2 } } });
    await settled();
    expect([ann.text(0, 0), ann.text(0, 1), ann.text(4, 3)]).toEqual(['', '', '3']);
  });

  it('shows the notes that a file brings, beside threads of comments', async () => {
    const here = office();
    const opened = await openXlsx(fileOfEverything(), 'x');
    here.hub.model().restoreSnapshot(opened.snapshot);
    const ann = await page(here);
    await settled();
    expect(ann.mirror.layout()?.comments.map(({ row, column, isNote, remarks }) => [row, column, isNote, remarks[0]?.content])).toEqual([[5, 1, true, 'a note'], [8, 5, true, 'on an empty cell']]);
  });

  it('opens, saves and starts afresh, in every window', async () => {
    const here = office();
    const [ann, ben] = [await page(here, 'a'), await page(here, 'b')];
    expect(await ann.ask({ kind: 'open', name: 'x', bytes: new ArrayBuffer(1) })).toEqual({ notKept: ['a picture'] });
    expect(ben.pushes.some((push) => push.kind === 'replaced')).toBe(true);
    const sheet = ben.mirror.book().sheets[0]?.id ?? '';
    ben.mirror.show(sheet);
    await ben.ask({ kind: 'watch', sheet, blocks: [{ row: 0, column: 0 }] });
    expect(ben.text(0, 0)).toBe('opened');
    expect(here.kept.at(-1)).toBe(here.hub.model());
    expect((await ann.ask({ kind: 'save' })).bytes.byteLength).toBe(3);
    await ann.ask({ kind: 'newBook' });
    expect(here.hub.model().usedRange(here.hub.model().sheets()[0]?.id ?? '', false)).toBeNull();
  });
});

describe('rows that nobody has sized', () => {
  it('fit tall letters and wrapped lines; charts stay beside their rows, and where a person put them', async () => {
    const here = office();
    const ann = await page(here);
    const model = here.hub.model();
    await ann.type(0, 0, 'Title');
    await ann.type(1, 0, 'one\ntwo\nthree');
    model.changeStyle({ sheet: ann.sheet, row: 0, column: 0, rows: 1, columns: 1 }, { font: { size: 20 } });
    model.changeStyle({ sheet: ann.sheet, row: 1, column: 0, rows: 1, columns: 1 }, { wrapText: true });
    model.setRowHeight({ sheet: ann.sheet, row: 2, column: 0, rows: 1, columns: 1 }, 40);
    const chart = model.addChart(ann.sheet, { name: 'c', chartType: 'ColumnClustered', title: { text: 'c', visible: true }, left: 10, top: 75, width: 100, height: 60, legend: { visible: false, position: 'Bottom' }, series: [{ name: 'n', xValues: null, values: '=Sheet1!$A$1:$A$2', format: {} }], options: {} });
    await settled();
    expect(ann.mirror.layout()?.rows).toEqual([[0, 26], [1, 45], [2, 40]]);
    expect(ann.mirror.layout()?.charts[0]?.view).toMatchObject({ top: 75 + 11 + 30, height: 60 });
    await ann.ask({ kind: 'command', command: { kind: 'moveChart', chart: chart.id, left: 10, top: 131, width: 100, height: 60 } });
    await settled();
    expect(ann.mirror.layout()?.charts[0]?.view).toMatchObject({ top: 131, height: 60 });
    expect(model.sheet(ann.sheet)?.charts[0]?.top).toBe(90);
  });

  it('gives a scatter chart its places on the axis, and says that they are days', async () => {
    const here = office();
    const ann = await page(here);
    await ann.ask({ kind: 'write', area: { sheet: ann.sheet, row: 0, column: 0, rows: 2, columns: 2 }, inputs: [['2018-05-24', '3'], ['2018-05-26', '']], how: 'pasted', confirmed: true });
    here.hub.model().addChart(ann.sheet, { name: 'c', chartType: 'XYScatterLines', title: { text: '', visible: false }, left: 0, top: 0, width: 100, height: 60, legend: { visible: false, position: 'Bottom' }, series: [{ name: 'dead', xValues: '=Sheet1!$A$1:$A$2', values: '=Sheet1!$B$1:$B$2', format: {} }], options: {} });
    await settled();
    expect(ann.mirror.layout()?.charts[0]).toMatchObject({ hasDates: true, labels: ['2018-05-24', '2018-05-26'], series: [{ places: [43_244, 43_246], values: [3, null] }] });
  });
});
