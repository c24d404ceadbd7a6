import { dayIn, numberIn, textIn } from '../../workbook/bookRead.ts';
import type { BookRead } from '../../workbook/bookRead.ts';
import { articleOf, incidentRows, once, rowsOf } from './rows.ts';
import type { Row } from './rows.ts';
import { talliesOf } from './tallies.ts';

/** What a running total adds up: everybody of an effect, one actor's people, or what lies inside a tally. */
export interface RunningOf { readonly key: string; readonly effect: string; readonly actor: string | null; readonly tally: string | null; readonly source: string }

/** A day on which something is added. ISO day; `total` is what all have come to by then. */
export interface RunningStep { readonly day: string; readonly incident: string; readonly title: string; readonly adds: number; readonly total: number }

/** A source's own number for the same people, on the day up to which it counts. */
export interface StatedPoint { readonly day: string; readonly code: string; readonly source: string; readonly stated: number }

/** `from` is the day on which it begins at zero; `undated` is what no day is known for: it is in the totals and not on the line. */
export interface Running { readonly of: RunningOf; readonly from: string | null; readonly steps: readonly RunningStep[]; readonly stated: readonly StatedPoint[]; readonly undated: { readonly figures: number; readonly amount: number } }

const FEWEST_DAYS = 2;

interface Adding { readonly incident: string; readonly title: string; readonly day: string | null; readonly amount: number }

const counted = once((book) => rowsOf(book, 'Figures').filter((r) => textIn(r, 'Background') !== 'yes' && numberIn(r, 'Amount') !== null).map((row) => ({ row, effect: textIn(row, 'Effect'), actor: textIn(row, 'Actor') })));

const addingOf = (book: BookRead, row: Row): Adding => { const incident = incidentRows(book).get(textIn(row, 'Incident')); return { incident: textIn(row, 'Incident'), title: textIn(row, 'Title'), day: incident ? dayIn(incident, 'From') : null, amount: numberIn(row, 'Amount') ?? 0 }; };

/** What can be looked at: the inside of each tally first, then everybody, then each actor's people, those of most figures first. */
export const runningChoices = once((book): readonly RunningOf[] => {
  const tallies = talliesOf(book).filter((t) => t.links.some((l) => l.isInside && (l.amount ?? 0) > 0)).map((t): RunningOf => ({ key: `tally ${t.code}`, effect: t.effect, actor: null, tally: t.code, source: t.source }));
  const all = (['killed', 'injured'] as const).flatMap((effect): readonly RunningOf[] => {
    const figures = counted(book).filter((f) => f.effect === effect);
    const actors = [...new Set(figures.map((f) => f.actor))].map((actor) => ({ actor, n: figures.filter((f) => f.actor === actor).length })).filter((a) => a.n > 1).sort((a, b) => b.n - a.n);
    return figures.length === 0 ? [] : [null, ...actors.map((a) => a.actor)].map((actor): RunningOf => ({ key: `${effect} ${actor ?? ''}`, effect, actor, tally: null, source: '' }));
  });
  return [...tallies, ...all].filter((of) => new Set(runningOf(book, of).steps.map((s) => s.day)).size >= (of.tally === null ? FEWEST_DAYS : 1));
});

export function runningOf(book: BookRead, of: RunningOf): Running {
  const tally = of.tally === null ? null : talliesOf(book).find((t) => t.code === of.tally) ?? null;
  const adding = tally === null
    ? counted(book).filter((f) => f.effect === of.effect && (of.actor === null || f.actor === of.actor)).map((f) => addingOf(book, f.row))
    : tally.links.filter((l) => l.isInside && l.amount !== null).map((l): Adding => { const row = incidentRows(book).get(l.incident); return { incident: l.incident, title: l.title, day: row ? dayIn(row, 'From') : null, amount: l.amount ?? 0 }; });
  const undated = adding.filter((a) => a.day === null);
  return { of, from: tally?.from ?? null, steps: stepsOf(adding.filter((a): a is Adding & { readonly day: string } => a.day !== null)), stated: statedOf(book, of), undated: { figures: undated.length, amount: undated.reduce((n, a) => n + a.amount, 0) } };
}

/** One step for an incident, whoever its dead are. */
function stepsOf(adding: readonly (Adding & { readonly day: string })[]): readonly RunningStep[] {
  const byIncident = new Map<string, Adding & { readonly day: string }>();
  for (const a of adding) byIncident.set(a.incident, { ...a, amount: a.amount + (byIncident.get(a.incident)?.amount ?? 0) });
  let total = 0;
  return [...byIncident.values()].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ amount, ...a }): RunningStep => ({ ...a, adds: amount, total: (total += amount) }));
}

/** What sources state of the same people: their whole beside everybody, their part of an actor beside this actor's. */
function statedOf(book: BookRead, of: RunningOf): readonly StatedPoint[] {
  return talliesOf(book).filter((t) => t.effect === of.effect && (of.tally === null || t.code === of.tally || isEarlier(book, t.code, of.tally))).flatMap((t) => {
    const line = t.lines.find((l) => (of.actor === null ? l.kind === 'whole' : l.kind === 'part' && l.actor === of.actor));
    const day = line ? t.to ?? articleOf(book, textIn(line.row, 'Article')).published : null;
    return line === undefined || line.stated === null || day === null ? [] : [{ day, code: t.code, source: t.source, stated: line.stated }];
  }).sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Whether a tally is one that another goes on from, step by step. */
function isEarlier(book: BookRead, code: string, later: string): boolean {
  const seen = new Set<string>();
  for (let at = later; at !== '' && !seen.has(at);) { seen.add(at); at = talliesOf(book).find((t) => t.code === at)?.previous ?? ''; if (at === code) return true; }
  return false;
}
