import { describe, expect, it } from 'vitest';
import { tally } from '../../src/pipeline.ts';
import { followIncidents, makeCodes, NO_CODES } from '../../src/workbook/codes.ts';
import { claimRows } from '../../src/workbook/claimRows.ts';
import { makeFigureRows } from '../../src/workbook/figureRows.ts';
import { figureKey, actorOf } from '../../src/workbook/figureRows.ts';
import type { Reconciliation } from '../../src/tallies/reconciliation.ts';
import { samples } from '../samples.ts';

const [ORIGINAL, REWRITE] = ['two-districts-original', 'two-districts-rewrite'].map((id) => { const found = samples().find((a) => a.id === id); if (!found) throw new Error(`There is no sample ${id}.`); return found; }) as [ReturnType<typeof samples>[number], ReturnType<typeof samples>[number]];

/** The codes of a run, after those of an earlier one. */
function codesOf(r: Reconciliation, known = NO_CODES) {
  const codes = followIncidents(known, r);
  const figures = makeFigureRows(r, codes);
  return { ...codes, incident: makeCodes(r, claimRows(r, []), codes).incident, figure: new Map(figures.map((f) => [figureKey({ incident: f.incident.id, effect: f.figure.effect, actor: actorOf(f.figure) }), f.code])) };
}

/** The code of the incident in which each claim stands, by the claim. */
const places = (r: Reconciliation, codes: ReadonlyMap<string, string>): ReadonlyMap<string, string | undefined> => new Map(r.claims.flatMap((c) => (c.incident === null ? [] : [[c.claim.id as string, codes.get(c.incident)] as const])));

describe('the codes of an incident that grows', () => {
  it.each([['the rewrite', ORIGINAL, REWRITE], ['the original', REWRITE, ORIGINAL]])('stay, with those of its figures, when %s comes later and the incident may have another id', (_, first, second) => {
    const [before, after] = [tally([first]), tally([first, second])];
    const old = codesOf(before);
    const now = codesOf(after, old);
    const later = places(after, now.incident);
    expect([...places(before, old.incident)].filter(([claim, code]) => later.get(claim) !== code)).toEqual([]);
    expect([...old.figure.values()].filter((code) => ![...now.figure.values()].includes(code))).toEqual([]);
  });

  it('changes its id in one of the two orders at least, or this would show nothing', () => {
    const both = new Set(tally([ORIGINAL, REWRITE]).incidents.map((i) => i.id));
    const alone = [...tally([ORIGINAL]).incidents, ...tally([REWRITE]).incidents].map((i) => i.id);
    expect(alone.some((id) => !both.has(id))).toBe(true);
  });
});

describe('two incidents that became one', () => {
  const r = { incidents: [{ id: 'i0' }, { id: 'i9' }], redirects: [{ from: 'i3', to: 'i0' }, { from: 'i5', to: 'i0' }] } as unknown as Reconciliation;
  const known = { ...NO_CODES, incident: new Map([['i5', 'I1'], ['i3', 'I2'], ['i4', 'I7']]), figure: new Map([['i5 killed Civilians', 'F4'], ['i3 killed Civilians', 'F1'], ['i3 injured Civilians', 'F2']]) };

  it('have the older code, and figures that only one of them had keep theirs', () => {
    const codes = followIncidents(known, r);
    expect(codes.incident.get('i0')).toBe('I1');
    expect([codes.figure.get('i0 killed Civilians'), codes.figure.get('i0 injured Civilians')]).toEqual(['F4', 'F2']);
  });

  it('give no code away a second time', () => { expect(Math.max(...[...followIncidents(known, r).incident.values()].map((c) => Number(c.slice(1))))).toBe(7); });
});
