import { dayNumber } from '../claims/days.ts';
import { actorsOf } from './population.ts';
import { widening } from './itemised.ts';
import type { Itemised, Shelf } from './itemised.ts';
import { amountOf } from './parts.ts';
import { statedFor } from './recorded.ts';
import { isOneSource } from './sources.ts';
import type { ActorNumber, Tally, TallyLink } from './reconciliation.ts';
import type { Statement } from './statements.ts';

type Check = Tally['checks'][number];

export interface Step { readonly increment: Tally['increment']; readonly checks: readonly Check[] }

const NONE: Step = { increment: null, checks: [] };

/** Statements by source, so that a long row of tallies is not searched for each. */
export function previousOf(statements: readonly Statement[]): (statement: Statement) => Statement | null {
  const series = seriesOf(statements);
  return (statement) => mainOf((series.get(statement) ?? []).filter((s) => s !== statement && isEarlier(s, statement) && sameStart(s, statement) && samePeople(s, statement)));
}

/** The one up to the latest day; where its paper gives several totals of that time ("34 people; in the same period 3 guards", "49 of them in landslides"), the largest of those. */
function mainOf(earlier: readonly Statement[]): Statement | null {
  const last = earlier.reduce<Statement | null>((late, s) => (late === null || dayOf(s) >= dayOf(late) ? s : late), null);
  if (last === null) return null;
  const beside = earlier.filter((s) => s.article === last.article && daysApart(s, last) <= 2);
  return beside.reduce((main, s) => (amountOf(s.whole) > amountOf(main.whole) ? s : main), last);
}

const daysApart = (a: Statement, b: Statement): number => Math.abs((dayNumber(dayOf(a)) ?? 0) - (dayNumber(dayOf(b)) ?? 0));

/** One source's tallies of one effect are a series, whatever form of its name each article has. */
function seriesOf(statements: readonly Statement[]): ReadonlyMap<Statement, readonly Statement[]> {
  const byName = new Map<string, Statement[]>();
  for (const s of statements) { const key = `${s.chain ?? s.source} ${s.whole.effect}`; const list = byName.get(key); if (list) list.push(s); else byName.set(key, [s]); }
  const all: Statement[][] = [];
  for (const list of byName.values()) {
    const [first] = list as [Statement];
    const known = all.find((other) => other[0]?.whole.effect === first.whole.effect && isOneSource(other[0], first));
    if (known) known.push(...list); else all.push([...list]);
  }
  const order = new Map(statements.map((s, i) => [s, i] as const));
  for (const list of all) list.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return new Map(all.flatMap((list) => list.map((s) => [s, list] as const)));
}

/** They count from one day; where one of them does not say from when, nothing speaks against it but its numbers. */
const sameStart = (a: Statement, b: Statement): boolean => {
  const [x, y] = [a.whole.window?.from ?? null, b.whole.window?.from ?? null];
  return x === y ? x !== null : (x === null || y === null) && amountOf(a.whole) <= amountOf(b.whole);
};

const isEarlier = (a: Statement, b: Statement): boolean => dayOf(a) < dayOf(b);

/** The day up to which it counts. */
export const dayOf = (s: Statement): string => (s.whole.window?.to ?? s.published ?? '').slice(0, 10);

/** The same actors, or one of the two names none; the same places, or one of the two names none. */
function samePeople(a: Statement, b: Statement): boolean {
  const [x, y] = [actorsOf(a), actorsOf(b)];
  const [p, q] = [a.whole.window?.places ?? [], b.whole.window?.places ?? []];
  // Whom one note calls insurgents the next calls by their name: where neither whole names anybody, parts that agree in one are parts of one series.
  const alike = a.whole.victim.actor === null && b.whole.victim.actor === null && x.some((actor) => y.includes(actor));
  return (x.length === 0 || y.length === 0 || alike || sameSet(x, y)) && (p.length === 0 || q.length === 0 || p.some((place) => q.some((other) => isWithin(place, other) || isWithin(other, place))));
}

const isWithin = (place: string, wider: string): boolean => widening(place, null).includes(wider);

const sameSet = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((x) => b.includes(x));

/** What the source added since its previous tally from the same day on, beside the incidents between the two. */
export function stepOf(statement: Statement, of: { readonly previous: Statement | null; readonly links: readonly TallyLink[]; readonly shelf: Shelf }): Step {
  const { previous } = of;
  if (previous === null) return NONE;
  const implied = ['total', ...actorsOf(statement)].flatMap((actor) => {
    const [now, before] = [statedFor(statement, actor), statedFor(previous, actor)];
    return now === null || before === null ? [] : [{ actor, best: now - before }];
  });
  const since = dayOf(previous);
  const inside = of.links.filter((l) => l.inside).map((l) => ({ link: l, item: of.shelf.byId.get(l.incident) as Itemised }));
  const between = inside.filter(({ item }) => (item.incident.date?.from ?? '') > since);
  const sum = between.flatMap(({ link }) => link.figures).filter((f) => f.inside).reduce((n, f) => n + (f.amount ?? 0), 0);
  return { increment: { previous: previous.id, implied, incidents: between.map(({ link }) => link.incident) }, checks: words({ implied, since, sum, n: between.length }) };
}

function words(of: { readonly implied: readonly ActorNumber[]; readonly since: string; readonly sum: number; readonly n: number }): readonly Check[] {
  const total = of.implied.find((i) => i.actor === 'total')?.best;
  if (total === undefined || total === null) return [];
  const parts = of.implied.filter((i) => i.actor !== 'total').map((i) => `${i.actor} ${i.best ?? ''}`).join(', ');
  const head = total < 0 ? `${-total} fewer than up to ${of.since}: the source took some back` : `${total} more than up to ${of.since}${parts === '' ? '' : ` (${parts})`}`;
  const left = total - of.sum;
  return [{ code: 'increment', words: `${head}; the ${of.n === 1 ? 'incident' : `${of.n} incidents`} between hold ${of.sum}${left > 0 ? `, ${left} have no incident here (or are late deaths of earlier ones)` : left < 0 ? `, ${-left} more than the source added` : ''}.` }];
}
