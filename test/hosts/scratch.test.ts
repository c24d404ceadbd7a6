import { expect, it } from 'vitest';
import { DEFAULT_PROFILE } from '../../src/claims/profile.ts';
import { tallyForBook } from '../../src/pipeline.ts';
import { makeWorkbook } from '../../src/workbook/book.ts';
import { HostError } from '../../src/workbook/host.ts';
import { samples } from '../samples.ts';
import { openInNode } from './excelInNode.ts';

const edits = makeWorkbook(tallyForBook(samples()), { now: '2026-11-24T00:00:00Z', version: '0', profile: DEFAULT_PROFILE });

it('applies', async () => {
  const { host, model, requests } = openInNode();
  try {
    let t = Date.now();
    console.log(await host.apply(edits), Date.now() - t, requests());
    t = Date.now();
    console.log(await host.apply(edits), Date.now() - t, requests());
    t = Date.now();
    const read = await host.read();
    console.log(read.tables.size, read.inputs.size, read.otherSheets, requests(), Date.now() - t);
    console.log(model.sheets().map((s) => s.name).join(), model.tables().map((t) => `${t.name}:${t.area.rows}x${t.area.columns}`).join());
    const s = model.sheet('Summary')!;
    for (let r = 0; r < 30; r++) console.log(Array.from({ length: 7 }, (_, c) => model.textOf(s.id, r, c)).join(' | '));
  } catch (e) {
    if (e instanceof HostError) console.log('HostError', e.code, e.place, e.message, (e.cause as any)?.debugInfo, String((e.cause as any)?.stack).slice(0, 500)); else console.log(e);
    throw e;
  }
  expect(1).toBe(1);
}, 120_000);
