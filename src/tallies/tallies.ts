import type { Reading } from '../claims/reading.ts';
import type { Incidents } from '../incidents/incident.ts';
import { checksOf, partsOf } from './checks.ts';
import { actorsOf, linksOf, placesWithin, recordedOf } from './links.ts';
import type { ActorNumber, Tally } from './reconciliation.ts';
import { findStatements } from './statements.ts';
import type { Statement } from './statements.ts';

/** The tallies, each compared with what is itemised in its own window, places and actors, and with the source's previous one. */
export function findTallies(readings: readonly Reading[], incidents: Incidents): readonly Tally[] {
  const statements = [...findStatements(readings)].sort((a, b) => ((a.published ?? '') + a.id < (b.published ?? '') + b.id ? -1 : 1));
  const within = placesWithin(readings);
  const texts = new Map(readings.map((r) => [r.article.id, r.article.text]));
  return statements.map((statement) => {
    const links = linksOf(statement, { incidents: incidents.incidents, within });
    const inside = new Set<string>(links.filter((l) => l.inside).map((l) => l.incident));
    const recorded = recordedOf(statement, { incidents: incidents.incidents, inside });
    const parts = partsOf(statement);
    const { window } = statement.whole;
    return {
      id: statement.id, source: statement.source, article: statement.article, effect: statement.whole.effect,
      window: { from: window?.from ?? null, to: window?.to ?? null }, places: window?.places ?? [],
      stated: statement.rows, partsSum: parts.sum, partsVerdict: parts.verdict, recorded, gap: gapOf(statement, recorded), links,
      increment: incrementOf(statement, statements, links.filter((l) => l.inside).map((l) => l.incident), incidents),
      checks: [...checksOf(statement, texts.get(statement.article) ?? ''), ...provisionalCheck(links, recorded, incidents)],
    };
  });
}

function statedFor(statement: Statement, actor: string): number | null {
  const row = statement.rows.find((r) => r.actor === actor && (r.by === 'whole' || r.by === 'actor'));
  return row ? row.best ?? row.low : null;
}

const gapOf = (statement: Statement, recorded: readonly ActorNumber[]): readonly ActorNumber[] =>
  recorded.flatMap((r) => { const stated = statedFor(statement, r.actor); return stated === null ? [] : [{ actor: r.actor, best: stated - (r.best ?? 0) }]; });

/** What the source added since its previous tally over the same window, beside the incidents between the two. */
function incrementOf(statement: Statement, all: readonly Statement[], inside: readonly Tally['links'][number]['incident'][], incidents: Incidents): Tally['increment'] {
  const earlier = all.filter((s) => s.source === statement.source && s.whole.effect === statement.whole.effect && s.whole.window?.from === statement.whole.window?.from && s.whole.victim.actor === statement.whole.victim.actor && (s.published ?? '') < (statement.published ?? ''));
  const previous = earlier.at(-1);
  if (!previous) return null;
  const implied = ['total', ...actorsOf(statement)].flatMap((actor) => {
    const [now, before] = [statedFor(statement, actor), statedFor(previous, actor)];
    return now === null || before === null ? [] : [{ actor, best: now - before }];
  });
  const since = previous.published?.slice(0, 10) ?? '';
  const between = incidents.incidents.filter((i) => inside.includes(i.id) && (i.date?.from ?? '') > since);
  return { previous: previous.id, implied, incidents: between.map((i) => i.id) };
}

/** The result beside it if the printed dates stand. */
function provisionalCheck(links: readonly Tally['links'][number][], recorded: readonly ActorNumber[], incidents: Incidents): Tally['checks'] {
  const doubtful = links.filter((l) => l.provisional).map((l) => incidents.incidents.find((i) => i.id === l.incident));
  if (doubtful.length === 0) return [];
  const total = recorded.find((r) => r.actor === 'total')?.best ?? 0;
  const lost = doubtful.flatMap((i) => i?.figures ?? []).filter((f) => f.effect === 'killed').reduce((n, f) => n + (f.best ?? f.low ?? 0), 0);
  const printed = doubtful.map((i) => i?.date?.printed?.from.slice(0, 4)).join(', ');
  return [{ code: 'provisional', words: `${total}; ${total - lost} if ${printed} stands.` }];
}
