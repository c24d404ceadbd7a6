import type { Itemised, Shelf } from './itemised.ts';
import { sameSpelling } from '../incidents/heard.ts';
import type { Part } from './parts.ts';
import { actorsOf, sameSide } from './population.ts';
import type { ActorNumber, LinkedFigure, PartFigure, StatedRow, TallyLink } from './reconciliation.ts';
import type { Statement } from './statements.ts';

interface Of { readonly links: readonly TallyLink[]; readonly shelf: Shelf }
interface Row { readonly item: Itemised; readonly figure: LinkedFigure; readonly doer: string | null }

/** What this workbook has itemised inside a tally, in all, by actor, and by its other parts where incidents can be told apart by them. */
export function recordedOf(statement: Statement, of: Of): readonly ActorNumber[] {
  const rows = rowsOf(of);
  const actors = actorsOf(statement).map((actor) => ({ actor, best: sumOrNull(rows.filter((r) => r.figure.actor === actor)) }));
  const parts = statement.parts.flatMap((part) => { const mine = partRows(part, rows); return mine === null ? [] : [{ actor: part.name, best: sumOrNull(mine) }]; });
  return [{ actor: 'total', best: sumOrNull(rows) ?? 0 }, ...actors, ...parts];
}

/** Of each part that incidents can be told apart by, and that is no actor: the figures in and near the tally that belong to it. */
export function partFiguresOf(statement: Statement, of: Of): readonly PartFigure[] {
  const parts = statement.parts.filter((part) => part.by !== 'actor');
  const rows = parts.length === 0 ? [] : figureRows(of.links, of.shelf);
  return parts.flatMap((part) => (partRows(part, rows) ?? []).map(({ item, figure }) => ({ claim: part.claim.id, incident: item.incident.id, effect: figure.effect, actor: figure.actor, class: figure.class })));
}

/** The figures that count inside the tally. */
const rowsOf = ({ links, shelf }: Of): readonly Row[] => figureRows(links.filter((l) => l.inside), shelf).filter((r) => r.figure.inside);

function figureRows(links: readonly TallyLink[], shelf: Shelf): readonly Row[] {
  const rows: Row[] = [];
  for (const link of links) {
    const item = shelf.byId.get(link.incident);
    if (item) for (const figure of link.figures) rows.push({ item, figure, doer: doerOf(item, figure) });
  }
  return rows;
}

/** Who did it to the people of a figure: of several figures of one effect, actor and class the last one says. */
const doerOf = (item: Itemised, figure: LinkedFigure): string | null =>
  item.incident.figures.findLast((f) => f.effect === figure.effect && (f.actor ?? '') === (figure.actor ?? '') && f.class === figure.class)?.perpetrator ?? null;

/** "None itemised" is null, which adds nothing and is not a zero. */
const sumOrNull = (rows: readonly Row[]): number | null => {
  const amounts = rows.flatMap((r) => (r.figure.amount === null ? [] : [r.figure.amount]));
  return amounts.length === 0 ? null : amounts.reduce((n, a) => n + a, 0);
};

/** What it tells of where it was must say so: its article may name every part of the tally beside it. */
const liesIn = (item: Itemised, place: string): boolean => item.places.has(place) || [...item.places].some((p) => sameSpelling(p, place));

/** The rows of one part; null where incidents are not told apart by such parts (men, women, rescue workers). */
function partRows(part: Part, rows: readonly Row[]): readonly Row[] | null {
  const { window, place } = part.claim;
  switch (part.by) {
    case 'perpetrator': return rows.filter((r) => r.doer !== null && sameSide(r.doer, part.name.slice('by '.length)));
    case 'place': return place === null ? null : rows.filter((r) => liesIn(r.item, place.name));
    case 'period': return rows.filter((r) => { const from = r.item.incident.date?.from ?? ''; return (window?.from ?? '') <= from && from <= (window?.to ?? '9999'); });
    default: return null;
  }
}

/** What the source states for a name: its whole, an actor (all its rows together), or another part. */
export function statedFor(statement: Statement, actor: string): number | null {
  const rows = statement.rows.filter((r: StatedRow) => r.actor === actor && !['share', 'outside', 'nested'].includes(r.by));
  const numbers = rows.flatMap((r) => r.best ?? r.low ?? []);
  return numbers.length === 0 ? null : numbers.reduce((n, x) => n + x, 0);
}

/** Stated less itemised: a measure of what this workbook has read, never of the source. */
export const gapOf = (statement: Statement, recorded: readonly ActorNumber[]): readonly ActorNumber[] =>
  recorded.flatMap((r) => { const stated = statedFor(statement, r.actor); return stated === null ? [] : [{ actor: r.actor, best: stated - (r.best ?? 0) }]; });
