import type { Reading } from '../claims/reading.ts';
import type { Decision } from '../incidents/decision.ts';
import type { Incidents } from '../incidents/incident.ts';
import { shippedLexicon } from '../lexicon/lexicon.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { checksOf } from './checks.ts';
import { previousOf, stepOf } from './increments.ts';
import { shelve } from './itemised.ts';
import type { Shelf } from './itemised.ts';
import { linksOf } from './links.ts';
import { sumOfParts } from './parts.ts';
import { provisionalChecks } from './provisional.ts';
import { gapOf, partFiguresOf, recordedOf } from './recorded.ts';
import type { Tally } from './reconciliation.ts';
import { findStatements } from './statements.ts';
import type { Statement } from './statements.ts';

/** The tallies, each compared with what is itemised in its own window, places and actors, and with the source's previous one. */
export function findTallies(readings: readonly Reading[], incidents: Incidents, decisions: readonly Decision[] = [], lexicon: Lexicon = shippedLexicon()): readonly Tally[] {
  const statements = findStatements(readings, incidents, lexicon).map((statement) => ({ statement, key: orderOf(statement) })).sort((a, b) => (a.key < b.key ? -1 : 1)).map((s) => s.statement);
  if (statements.length === 0) return [];
  const shelf = shelve(readings, { incidents, articles: new Set(statements.map((s) => s.article)), places: new Set(statements.flatMap((s) => [...(s.whole.window?.places ?? []), ...s.parts.flatMap((p) => (p.by === 'place' && p.claim.place ? [p.claim.place.name] : []))])) });
  const previous = previousOf(statements);
  return statements.map((statement) => tallyOf(statement, { shelf, decisions, previous: previous(statement) }));
}

/** By the day of the article, then as it stands in the text. */
const orderOf = (s: Statement): string => `${s.published ?? ''} ${s.article} ${String(s.whole.quote.start).padStart(9, '0')} ${String(s.whole.count.start ?? 0).padStart(9, '0')} ${s.id}`;

function tallyOf(statement: Statement, of: { readonly shelf: Shelf; readonly decisions: readonly Decision[]; readonly previous: Statement | null }): Tally {
  const { window, effect } = statement.whole;
  const links = linksOf(statement, of);
  const recorded = recordedOf(statement, { links, shelf: of.shelf });
  const { sum, verdict, terms } = sumOfParts(statement);
  const step = stepOf(statement, { ...of, links });
  return {
    id: statement.id, source: statement.source, article: statement.article, effect,
    window: { from: window?.from ?? null, to: window?.to ?? null }, places: window?.places ?? [],
    stated: statement.rows, terms: terms.map((p) => p.claim.id), partsSum: sum, partsVerdict: verdict, recorded, gap: gapOf(statement, recorded), partFigures: partFiguresOf(statement, { links, shelf: of.shelf }), links,
    increment: step.increment,
    checks: [...checksOf(statement, of.shelf.texts.get(statement.article) ?? ''), ...step.checks, ...provisionalChecks({ links, recorded, shelf: of.shelf })],
  };
}
