import type { Reading } from '../claims/reading.ts';
import type { Decision } from '../incidents/decision.ts';
import type { Incidents } from '../incidents/incident.ts';
import { shippedLexicon } from '../lexicon/lexicon.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { carriedOn } from './carried.ts';
import { checksOf } from './checks.ts';
import { previousOf, stepOf } from './increments.ts';
import { shelve } from './itemised.ts';
import type { Shelf } from './itemised.ts';
import { aroundOf, linksOf, sameItems } from './links.ts';
import type { Around } from './links.ts';
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
  const before = previousOf(statements);
  const carried = carriedOn(statements, { previous: before, textOf: shelf.textOf });
  return statements.map((stated) => {
    const [statement, previous] = [carried.get(stated) ?? stated, before(stated)];
    return keptTally(statement, { shelf, around: aroundOf(statement, { shelf, decisions }), previous: previous === null ? null : carried.get(previous) ?? previous });
  });
}

interface Of { readonly shelf: Shelf; readonly around: Around; readonly previous: Statement | null }

const kept = new WeakMap<Statement, { readonly around: Around; readonly previous: Statement | null; readonly tally: Tally }>();

/** The same tally as in the run before, where all that it looks at is the same and nobody decided anything about it. */
function keptTally(statement: Statement, of: Of): Tally {
  const known = kept.get(statement);
  const { around, previous } = of;
  if (known && known.previous === previous && known.around.decided.size + around.decided.size === 0 && sameItems(known.around.near, around.near) && sameItems(known.around.own, around.own)) return known.tally;
  const tally = tallyOf(statement, of);
  kept.set(statement, { around, previous, tally });
  return tally;
}

/** By the day of the article, then as it stands in the text. */
const orderOf = (s: Statement): string => `${s.published ?? ''} ${s.article} ${String(s.whole.quote.start).padStart(9, '0')} ${String(s.whole.count.start ?? 0).padStart(9, '0')} ${s.id}`;

function tallyOf(statement: Statement, of: Of): Tally {
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
    checks: [...checksOf(statement, of.shelf.textOf(statement.article)), ...step.checks, ...provisionalChecks({ links, recorded, shelf: of.shelf })],
  };
}
