import type { ClaimId, Effect } from '../../claims/claim.ts';
import { CLAIM_FIELDS } from '../../incidents/decision.ts';
import type { Choice, ClaimField, Decision, FigureRef } from '../../incidents/decision.ts';
import type { ChainId, IncidentId } from '../../incidents/incident.ts';
import type { Issue } from '../../text/issue.ts';
import { cellIn, dayIn, numberIn, textIn } from '../bookRead.ts';
import type { CellValue } from '../bookRead.ts';
import type { TypedCell } from '../host.ts';
import { CLASSES, EFFECTS, ASSERTIONS, SCOPES } from '../lists.ts';
import type { CodesIn } from './codesIn.ts';
import type { Row, Tables } from './openTables.ts';

interface Of { readonly codes: CodesIn; readonly by: string; readonly at: string }
interface Found { readonly choice: Choice; readonly by: string | null; /** The cells that take it back, as a person would type them. */ readonly undo: readonly TypedCell[] }
interface Said { readonly found: readonly Found[]; readonly issues: readonly Issue[] }

/** A decision that the next run replays, and the cells that take it back: those it was made in, its row of Decisions, or both. */
export interface StandingDecision { readonly decision: Decision; readonly undo: readonly TypedCell[]; /** How Decisions tells it, with the codes of its time; empty where no run has written it there yet. */ readonly words: string }

/** What people decided in the cells of a workbook, and what its Decisions sheet still holds. */
export function decisionsIn(tables: Tables, of: Of): { readonly decisions: readonly Decision[]; readonly standing: readonly StandingDecision[]; readonly issues: readonly Issue[] } {
  const cells: readonly Said[] = [inClaims(tables, of.codes), inIncidents(tables, of.codes), inFigures(tables, of.codes), inAccounts(tables, of.codes), inTallyLinks(tables, of.codes), inSuggestions(tables)];
  const written = writtenIn(tables);
  const signed = new Map(written.map((w) => [JSON.stringify(w.choice), w]));
  const moved = new Map(written.flatMap((w) => (w.choice.kind === 'assign-claim' && !of.codes.known.incident.has(w.choice.incident) ? [[w.choice.claim, w] as const] : [])));
  // A move to an incident that is part of another one by now reads as a move to that one: it is the same decision still.
  const sign = ({ choice, by }: Found): Decision => { const known = signed.get(JSON.stringify(choice)) ?? (choice.kind === 'assign-claim' ? moved.get(choice.claim) : undefined); return { ...choice, by: known?.by ?? by ?? of.by, at: known?.at ?? of.at }; };
  const fromCells = cells.flatMap((c) => c.found).map(sign);
  const known = new Set(fromCells.map((d) => choiceKey(d)));
  const standing = written.filter((w) => !BOUND_TO_CELLS.has(w.choice.kind) && !w.undone && !known.has(JSON.stringify(w.choice))).map((w): Decision => ({ ...w.choice, by: w.by, at: w.at }));
  const undone = new Set(written.filter((w) => w.undone).map((w) => JSON.stringify(w.choice)));
  const decisions = [...standing, ...fromCells.filter((d) => !undone.has(choiceKey(d)))];
  return { decisions, standing: standingOf({ decisions, found: cells.flatMap((c) => c.found), written }), issues: cells.flatMap((c) => c.issues) };
}

/** Each decision once, with every cell that would bring it back: an answered question may stand on To review and on Decisions alike. */
function standingOf({ decisions, found, written }: { readonly decisions: readonly Decision[]; readonly found: readonly Found[]; readonly written: readonly Written[] }): readonly StandingDecision[] {
  const cells = new Map<string, TypedCell[]>();
  for (const { choice, undo } of found) { const key = JSON.stringify(choice); cells.set(key, [...(cells.get(key) ?? []), ...undo]); }
  const rows = new Map(written.map((w) => [JSON.stringify(w.choice), w]));
  const each = new Map(decisions.map((d) => [`${choiceKey(d)} ${d.by} ${d.at}`, d]));
  return [...each.values()].map((decision): StandingDecision => {
    const row = rows.get(choiceKey(decision));
    const onDecisions = row && !BOUND_TO_CELLS.has(decision.kind) ? [{ table: 'Decisions', where: { column: 'Decision', is: row.data }, column: 'Undo', value: 'undo' }] : [];
    return { decision, words: row?.words ?? '', undo: [...(cells.get(choiceKey(decision)) ?? []), ...onDecisions] };
  });
}

const choiceKey = ({ by: _by, at: _at, ...choice }: Decision): string => JSON.stringify(choice);

/** These follow their cells: emptying or restoring the cell takes the decision back. */
const BOUND_TO_CELLS: ReadonlySet<Choice['kind']> = new Set(['reject-claim', 'override-count', 'assign-claim', 'correct-date', 'correct-field', 'choose-account', 'exclude-account', 'place-in-tally']);

interface Written { readonly choice: Choice; readonly by: string; readonly at: string; readonly undone: boolean; /** The column What. */ readonly words: string; /** The column Decision. */ readonly data: string }

const writtenIn = (tables: Tables): readonly Written[] => tables.rows('Decisions').flatMap((row) => {
  const choice = choiceOf(textIn(row, 'Decision'));
  return choice ? [{ choice, by: textIn(row, 'Who') || 'a person', at: textIn(row, 'When'), undone: textIn(row, 'Undo').toLowerCase() === 'undo', words: textIn(row, 'What'), data: textIn(row, 'Decision') }] : [];
});

const KINDS: ReadonlySet<string> = new Set<Choice['kind']>(['reject-claim', 'override-count', 'assign-claim', 'merge', 'split', 'choose-account', 'exclude-account', 'answer-date', 'place-in-tally', 'correct-date', 'correct-field']);

/** A decision from a cell's data; anything else is none. */
function choiceOf(data: string): Choice | null {
  if (!data.startsWith('{')) return null;
  try {
    const value = JSON.parse(data) as { readonly kind?: unknown };
    return typeof value.kind === 'string' && KINDS.has(value.kind) ? value as Choice : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const COLUMN_OF: Readonly<Record<ClaimField, string>> = { effect: 'Effect', victim: 'Victims', actor: 'Actor', class: 'Class', perpetrator: 'Perpetrator', contested: 'Contested', means: 'Means', place: 'Place', attribution: 'Who says so', status: 'Assertion', scope: 'Scope' };
const ALLOWED: Partial<Readonly<Record<ClaimField, readonly string[]>>> = { effect: EFFECTS, class: CLASSES, status: ASSERTIONS, scope: SCOPES };

/** A corrected cell against its reading: numbers, dates, facts; a rejection; a move. */
function inClaims(tables: Tables, codes: CodesIn): Said {
  const readings = new Map(tables.rows('Readings').map((row) => [textIn(row, 'Claim'), row]));
  const found: Found[] = [];
  const issues: Issue[] = [];
  for (const row of tables.rows('Claims')) {
    const reading = readings.get(textIn(row, 'Code'));
    if (!reading || textIn(reading, 'Rules') === 'by hand' || tables.isLeftBehind(row)) continue;
    const claim = textIn(reading, 'Id') as ClaimId;
    const by = textIn(row, 'Reviewer') || null;
    const cell = (column: string, value: CellValue): TypedCell => ({ table: 'Claims', where: { column: 'Code', is: textIn(row, 'Code') }, column, value });
    const asRead = (...columns: readonly string[]): readonly TypedCell[] => columns.map((c) => cell(c, cellIn(reading, c).value));
    const say = (choice: Choice, undo: readonly TypedCell[]): void => { found.push({ choice, by, undo }); };
    if (textIn(row, 'Status') === 'rejected') say({ kind: 'reject-claim', claim }, [cell('Status', 'new')]);
    const numbers = ['Low', 'Best', 'High'].map((c) => ({ column: c, now: numberIn(row, c), read: numberIn(reading, c), computed: cellIn(row, c).formula !== null }));
    if (numbers.some((n) => !n.computed && n.now !== n.read)) { const [low, best, high] = numbers.map((n) => n.now); say({ kind: 'override-count', claim, low: low ?? null, best: best ?? null, high: high ?? null }, asRead('Low', 'Best', 'High')); }
    const [from, to] = [dayIn(row, 'From'), dayIn(row, 'To')];
    if (from !== null && (from !== dayIn(reading, 'From') || to !== dayIn(reading, 'To'))) say({ kind: 'correct-date', claim, from, to: to ?? from }, asRead('From', 'To'));
    for (const field of CLAIM_FIELDS) {
      const [value, read] = [textIn(row, COLUMN_OF[field]), textIn(reading, COLUMN_OF[field])];
      if (value === read) continue;
      const allowed = ALLOWED[field];
      if (allowed && !allowed.includes(value)) issues.push({ code: 'not_carried_over', words: `${tables.where('Claims', row, COLUMN_OF[field])}: "${value}" is not one of ${allowed.join(', ')}; the reading "${read}" is used.` });
      else say({ kind: 'correct-field', claim, field, value }, asRead(COLUMN_OF[field]));
    }
    const target = textIn(row, 'Move to');
    const incident = codes.idOf.incident.get(target);
    if (incident !== undefined) say({ kind: 'assign-claim', claim, incident: incident as IncidentId }, [cell('Move to', null)]);
    else if (target !== '') issues.push({ code: 'not_carried_over', words: `${tables.where('Claims', row, 'Move to')}: there is no incident "${target}"; the claim stays where it is.` });
  }
  return { found, issues };
}

/** A cell that a person filled, empty again. */
const emptied = (table: string, row: Row, column: string): TypedCell => ({ table, where: { column: 'Code', is: textIn(row, 'Code') }, column, value: null });

function inIncidents(tables: Tables, codes: CodesIn): Said {
  const found: Found[] = [];
  const issues: Issue[] = [];
  for (const row of tables.rows('Incidents')) {
    const [own, other] = [textIn(row, 'Id'), textIn(row, 'Same as')];
    if (other === '') continue;
    const id = codes.idOf.incident.get(other);
    if (id === undefined || id === own) issues.push({ code: 'not_carried_over', words: `${tables.where('Incidents', row, 'Same as')}: "${other}" is no other incident; nothing is merged.` });
    else found.push({ choice: { kind: 'merge', a: id as IncidentId, b: own as IncidentId }, by: null, undo: [emptied('Incidents', row, 'Same as')] });
  }
  return { found, issues };
}

/** The incident, effect and actor of a row; a class in the place of an actor is nobody named. */
const figureRef = (row: Row, codes: CodesIn): FigureRef => {
  const actor = textIn(row, 'Actor');
  return { incident: (codes.idOf.incident.get(textIn(row, 'Incident')) ?? '') as IncidentId, effect: textIn(row, 'Effect') as Effect, actor: (CLASSES as readonly string[]).includes(actor) ? null : actor };
};

function inFigures(tables: Tables, codes: CodesIn): Said {
  const found: Found[] = [];
  const issues: Issue[] = [];
  for (const row of tables.rows('Figures')) {
    const chosen = textIn(row, 'Choose');
    if (chosen === '') continue;
    const chain = codes.idOf.chain.get(chosen);
    if (chain === undefined) issues.push({ code: 'not_carried_over', words: `${tables.where('Figures', row, 'Choose')}: there is no account "${chosen}"; the proposed one is used.` });
    else found.push({ choice: { kind: 'choose-account', ...figureRef(row, codes), chain: chain as ChainId }, by: null, undo: [emptied('Figures', row, 'Choose')] });
  }
  return { found, issues };
}

function inAccounts(tables: Tables, codes: CodesIn): Said {
  const figures = new Map(tables.rows('Figures').map((row) => [textIn(row, 'Code'), row]));
  return { issues: [], found: tables.rows('Accounts').filter((row) => textIn(row, 'In range') === 'no').flatMap((row) => {
    const figure = figures.get(textIn(row, 'Figure'));
    return figure ? [{ choice: { kind: 'exclude-account' as const, ...figureRef(figure, codes), chain: textIn(row, 'Chain id') as ChainId }, by: null, undo: [emptied('Accounts', row, 'In range')] }] : [];
  }) };
}

function inTallyLinks(tables: Tables, codes: CodesIn): Said {
  return { issues: [], found: tables.rows('TallyLinks').flatMap((row) => {
    const said = textIn(row, 'Override');
    const [tally, incident] = [codes.idOf.tally.get(textIn(row, 'Tally')), codes.idOf.incident.get(textIn(row, 'Incident'))];
    return tally !== undefined && incident !== undefined && (said === 'inside' || said === 'outside') ? [{ choice: { kind: 'place-in-tally' as const, tally, incident: incident as IncidentId, inside: said === 'inside' }, by: null, undo: [emptied('TallyLinks', row, 'Override')] }] : [];
  }) };
}

function inSuggestions(tables: Tables): Said {
  return { issues: [], found: tables.rows('Suggestions').flatMap((row) => {
    const answer = textIn(row, 'Decision');
    const choice = answer === 'accept' || answer === 'reject' ? choiceOf(textIn(row, `On ${answer}`)) : null;
    return choice ? [{ choice, by: textIn(row, 'By') || null, undo: [{ table: 'Suggestions', where: { column: 'Words', is: textIn(row, 'Words') }, column: 'Decision', value: null }] }] : [];
  }) };
}
