import type { Claim } from '../../claims/claim.ts';
import type { ClaimField } from '../../incidents/decision.ts';
import type { CellValue } from '../../workbook/bookRead.ts';
import { ASSERTIONS, CLASSES, EFFECTS, SCOPES } from '../../workbook/lists.ts';
import type { ClaimChoice } from '../state/draft.ts';

/** The facts of a claim that a person corrects in place, by their columns on the sheet Claims: one list for drafts, for the workbook and for claims typed by hand. */
export interface FactField { readonly column: string; readonly kind: 'text' | 'number' | 'day' | 'list'; readonly list: readonly string[]; readonly field: ClaimField | null }

const text = (column: string, field: ClaimField): FactField => ({ column, kind: 'text', list: [], field });
const list = (column: string, field: ClaimField, values: readonly string[]): FactField => ({ column, kind: 'list', list: values, field });
const number = (column: string): FactField => ({ column, kind: 'number', list: [], field: null });
const day = (column: string): FactField => ({ column, kind: 'day', list: [], field: null });

export const FACT_FIELDS: readonly FactField[] = [
  number('Low'), number('Best'), number('High'), list('Effect', 'effect', EFFECTS),
  text('Victims', 'victim'), text('Actor', 'actor'), list('Class', 'class', CLASSES), text('Perpetrator', 'perpetrator'), list('Contested', 'contested', ['yes', 'no']), text('Means', 'means'),
  text('Place', 'place'), day('From'), day('To'), text('Who says so', 'attribution'), list('Assertion', 'status', ASSERTIONS), list('Scope', 'scope', SCOPES),
];

export type Cells = Readonly<Record<string, CellValue>>;

/** A claim as the cells of its row. */
export const cellsOf = (c: Claim): Cells => ({
  Low: c.count.low, Best: c.count.best, High: c.count.high, Effect: c.effect, Victims: c.victim.text || null, Actor: c.victim.actor, Class: c.victim.class, Perpetrator: c.perpetrator?.actor ?? c.perpetrator?.text ?? null,
  Contested: c.perpetrator?.contested ? 'yes' : null, Means: c.means?.kind ?? null, Place: c.place?.name ?? null, From: c.date?.from ?? null, To: c.date?.to ?? null, 'Who says so': c.attribution?.text ?? null, Assertion: c.status, Scope: c.scope,
});

/** Where, when and who says so of the claim nearest to some words of its text: a beginning for a claim that is made of these words, for the person to see and to change. */
export function factsNear(claims: readonly Claim[], at: number): Cells {
  const [nearest] = [...claims].sort((a, b) => Math.abs(a.quote.start - at) - Math.abs(b.quote.start - at));
  if (!nearest) return {};
  const { Place, From, To, 'Who says so': says } = cellsOf(nearest);
  return { Place: Place ?? null, From: From ?? null, To: To ?? null, 'Who says so': says ?? null };
}

/** What a person typed in one of the fields, as a decision about the claim; null where it decides nothing (a last day without a first). */
export function choiceOf(claim: Claim, column: string, value: CellValue): ClaimChoice | null {
  const cells = { ...cellsOf(claim), [column]: value };
  const numberIn = (name: string): number | null => { const cell = cells[name]; return typeof cell === 'number' ? cell : null; };
  if (column === 'Low' || column === 'Best' || column === 'High') return { kind: 'override-count', claim: claim.id, low: numberIn('Low'), best: numberIn('Best'), high: numberIn('High') };
  if (column === 'From' || column === 'To') {
    const [from, to] = [cells.From ?? cells.To, cells.To ?? cells.From].map((d) => (typeof d === 'string' && d !== '' ? d : null));
    return from === null || to === null || from === undefined || to === undefined ? null : { kind: 'correct-date', claim: claim.id, from, to: to < from ? from : to };
  }
  const field = FACT_FIELDS.find((f) => f.column === column)?.field;
  return field ? { kind: 'correct-field', claim: claim.id, field, value: String(value ?? '') } : null;
}
