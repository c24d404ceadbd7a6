import type { Claim } from '../../claims/claim.ts';
import { naiveOf } from '../../tallies/bridge.ts';
import type { Book, ClaimRow } from '../contents.ts';
import { codeOf } from '../codes.ts';
import { FORMULAS } from '../formulas.ts';
import { ASSERTIONS, BOUNDS, CLASSES, EFFECTS, SCOPES, STATUSES } from '../lists.ts';
import { cellText } from '../safeText.ts';
import { computed, formula, makeTable, read, serialDay, typed } from '../table.ts';
import type { Cell, ColumnOf, Table } from '../table.ts';

const YES_NO = ['yes', 'no'] as const;

interface Row extends ClaimRow { readonly incidentCode: string }

const words = (text: string | null | undefined): string | null => (text ? cellText(text) : null);
const day = (iso: string | null | undefined): number | null => serialDay(iso ?? null);
const number = { format: 'integer', width: 8 } as const;
const date = { format: 'date' } as const;

/** A number as the text gives it, or as the rule profile makes it of the words. */
const numberOf = (claim: Claim, of: 'low' | 'best'): Cell => (claim.count.rule !== null && claim.count[of] !== null ? formula(FORMULAS.claimRuled.formula, claim.count[of]) : claim.count[of]);

const perpetratorOf = (c: Claim): string | null => words(c.perpetrator?.actor ?? c.perpetrator?.text);
const joined = (...cells: readonly (string | number | null)[]): string => cells.map((c) => c ?? '').join('|');
const placedAs = ({ claim, incidentCode, rejected }: Row): string => (rejected ? 'rejected' : joined(incidentCode, claim.effect, words(claim.victim.actor), claim.status, claim.scope));
const numbersOf = ({ count }: Claim): string => (count.rule === null ? joined(count.low, count.best, count.high) : '');
const asRead = ({ original: c }: Row): string => joined(
  c.effect, words(c.victim.text), words(c.victim.actor), c.victim.class, perpetratorOf(c), c.perpetrator?.contested ? 'yes' : null, words(c.means?.kind), words(c.place?.name),
  day(c.date?.from), day(c.date?.to), words(c.attribution?.text), c.status, c.scope, numbersOf(c));

const addsNaively = ({ claim, rejected }: Row): number => (rejected ? 0 : naiveOf(claim) ?? 0);

/** What was read of each claim, each fact a cell that a person may correct. */
const FACTS: readonly ColumnOf<Row>[] = [
  read('Low', 'The lowest number it allows.', ({ claim }) => numberOf(claim, 'low'), number),
  read('Best', 'Its best guess; empty when it gives none.', ({ claim }) => numberOf(claim, 'best'), number),
  read('High', 'The highest number; empty is open-ended.', ({ claim }) => claim.count.high, number),
  read('Effect', 'What happened to the people.', ({ claim }) => claim.effect, { list: EFFECTS, width: 11 }),
  read('Victims', 'Who, in the words of the text.', ({ claim }) => words(claim.victim.text), { width: 30, wrap: true }),
  read('Actor', 'Whose people, by their canonical name.', ({ claim }) => words(claim.victim.actor), { width: 22 }),
  read('Class', 'Combatant, civilian, mixed or unknown.', ({ claim }) => claim.victim.class, { list: CLASSES, width: 11 }),
  read('Perpetrator', 'By whom, as claimed.', ({ claim }) => perpetratorOf(claim), { width: 20 }),
  read('Contested', 'Somebody denies it.', ({ claim }) => (claim.perpetrator?.contested ? 'yes' : null), { list: YES_NO, width: 10 }),
  read('Means', 'By what.', ({ claim }) => words(claim.means?.kind), { width: 16 }),
  read('Place', 'Where.', ({ claim }) => words(claim.place?.name), { width: 20 }),
  read('From', 'The first possible day.', ({ claim }) => day(claim.date?.from), date),
  read('To', 'The last possible day.', ({ claim }) => day(claim.date?.to), date),
  read('Printed date', 'What the text prints, where another day is suggested.', ({ claim }) => day(claim.date?.printed?.from), { ...date, width: 13 }),
  read('Who says so', 'The attributed source; empty is the outlet itself.', ({ claim }) => words(claim.attribution?.text), { width: 26, wrap: true }),
  read('Assertion', 'Asserted, denied, feared, or no information.', ({ claim }) => claim.status, { list: ASSERTIONS, width: 13 }),
  read('Scope', 'One incident, a cumulative tally, or background.', ({ claim }) => claim.scope, { list: SCOPES }),
  read('Role', 'How it stands to other claims.', ({ claim }) => claim.role),
];

/** What formulas go by: how a claim was placed and read, and what the rule profile decides of it. */
const MACHINERY: readonly ColumnOf<Row>[] = [
  read('Placed in', 'The incident it was placed in.', (c) => c.incidentCode || null, { width: 9, hidden: true }),
  read('Placed as', 'What it was placed by; a claim that no longer reads so waits for the next run.', placedAs, { width: 30, hidden: true }),
  read('As read', 'What was read, to tell a correction by.', asRead, { width: 30, hidden: true }),
  read('Word', 'What the rule profile looks up.', ({ original }) => original.count.rule?.word ?? null, { width: 10, hidden: true }),
  read('Base', 'What stands before it.', ({ original }) => original.count.rule?.base ?? null, { ...number, hidden: true }),
  read('Times', 'How many times it counts.', ({ original }) => original.count.rule?.times ?? null, { ...number, hidden: true }),
];

/** Whether a row is corrected: what the formula says of it. */
const isChanged = (c: Row): string => (asRead(c) === asRead({ ...c, original: { ...c.claim, count: { ...c.claim.count, rule: c.original.count.rule } } }) && (c.original.count.rule === null || c.claim.count.rule !== null) ? '' : 'changed');

export function claimsTable({ claims, codes, passageRows, accountOf }: Book): Table {
  return makeTable<Row>({
    name: 'Claims', sheet: 'Claims', grey: false, words: 'Every claim with its words. Correct any cell in place; the reading is kept beside it in Readings. A claim typed by hand below counts with the next run.',
    rows: claims.map((c) => ({ ...c, incidentCode: codeOf(codes.incident, c.incident) })),
    columns: [
      read('Code', 'The short code.', (c) => c.code, { width: 7 }),
      read('Article', 'The article that says it.', (c) => codeOf(codes.article, c.article), { width: 8 }),
      read('Quote', 'The words. Click to go to the passage.', ({ claim, article }) => ({ kind: 'link', text: cellText(claim.quote.text), sheet: 'Passages', cell: `D${passageRows(article, claim.quote.start)}` }), { width: 60, wrap: true }),
      read('Count', 'The number as printed.', ({ claim }) => words(claim.count.text), { width: 16 }),
      read('Bound', 'How the number is meant.', ({ claim }) => claim.count.bound, { list: BOUNDS }),
      ...FACTS,
      typed('Move to', 'Another incident that it speaks of: pick its code. It moves with the next run.', { list: { table: 'Incidents', column: 'Code' }, width: 9 }),
      computed('Incident', FORMULAS.claimIncident, (c) => c.incidentCode, { width: 9 }),
      typed('Count it', 'Leave empty to go with the reconciliation; "no" leaves the claim out.', { list: YES_NO, width: 10 }),
      typed('Status', 'Your judgement. A rejected claim adds nothing.', { list: STATUSES, width: 11 }, (c) => (c.rejected ? 'rejected' : 'new')),
      typed('Reviewer', 'Who judged it.'),
      typed('Note', 'Anything worth keeping.', { width: 24, wrap: true }),
      computed('In totals', FORMULAS.claimInUse, (c) => (c.inTotals ? 'yes' : 'no'), { width: 10 }),
      read('Why not', 'Why it is not added.', (c) => words(c.whyNot), { width: 44, wrap: true }),
      computed('Changed', FORMULAS.claimChanged, isChanged, { width: 10 }),
      computed('Waits', FORMULAS.claimWaits, () => 'no', { width: 8 }),
      read('Account', 'The account that counts it.', ({ claim }) => accountOf(claim.id), { width: 9 }),
      computed('Naive', FORMULAS.claimNaive, addsNaively, { ...number, hidden: true }),
      ...MACHINERY,
    ],
    marks: [
      { columns: ['Code', 'Changed'], when: 'Changed', is: 'changed', tone: 'changed' },
      { columns: ['Incident', 'Waits'], when: 'Waits', is: 'yes', tone: 'doubt' },
      { columns: ['Perpetrator', 'Contested'], when: 'Contested', is: 'yes', tone: 'conflict' },
      { columns: ['Code', 'Quote', 'Count', 'Low', 'Best', 'High'], when: 'Status', is: 'rejected', tone: 'quiet' },
    ],
  });
}

