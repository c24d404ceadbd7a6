import type { Reconciliation } from '../tallies/reconciliation.ts';
import type { Sheet, Value } from './csv.ts';
import { eventsOf, firstOf, sumOf } from './events.ts';
import type { Event } from './events.ts';

/** The columns of an ACLED export, in their order. What this program does not know stays empty; docs/exchange.md says what each is filled from. */
export const ACLED_COLUMNS = [
  'event_id_cnty', 'event_date', 'year', 'time_precision', 'disorder_type', 'event_type', 'sub_event_type', 'actor1', 'assoc_actor_1', 'inter1', 'actor2', 'assoc_actor_2', 'inter2', 'interaction', 'civilian_targeting', 'iso', 'region', 'country',
  'admin1', 'admin2', 'admin3', 'location', 'latitude', 'longitude', 'geo_precision', 'source', 'source_scale', 'notes', 'fatalities', 'tags', 'timestamp',
] as const;

type Column = (typeof ACLED_COLUMNS)[number];

/** ACLED's types for our means; where means tell nothing, an attack on civilians is violence against civilians and a fight a battle. */
const EVENT_TYPES: readonly (readonly [RegExp, string, string])[] = [
  [/air ?strike|drone/i, 'Explosions/Remote violence', 'Air/drone strike'], [/shell|rocket|artillery|mortar|missile/i, 'Explosions/Remote violence', 'Shelling/artillery/missile attack'], [/suicide/i, 'Explosions/Remote violence', 'Suicide bomb'],
  [/mine|ied|roadside|bomb|explo/i, 'Explosions/Remote violence', 'Remote explosive/landmine/IED'], [/kidnap|abduct/i, 'Violence against civilians', 'Abduction/forced disappearance'],
];

const TIME_PRECISION = { day: 1, days: 2, week: 2, month: 3, year: 3 } as const;

/** One row an incident, with one number of fatalities: the lowest of the accounts that stand, as ACLED takes it. */
export function toAcled(r: Reconciliation): Sheet {
  const rows = eventsOf(r).filter((e) => e.figures.length > 0 || e.claims.some((c) => c.perpetrator !== null)).map(rowOf);
  return { columns: ACLED_COLUMNS, rows: rows.map((row) => ACLED_COLUMNS.map((c) => row[c] ?? null)) };
}

function rowOf(event: Event): Partial<Readonly<Record<Column, Value>>> {
  const { incident, figures, sources, claims } = event;
  const doer = figures.find((f) => f.perpetrator !== null)?.perpetrator ?? firstOf(claims, (c) => c.perpetrator?.actor ?? null);
  const victims = figures.filter((f) => (f.low ?? f.best ?? 0) > 0);
  const civilians = victims.filter((f) => f.class === 'civilian');
  const fighters = victims.filter((f) => f.class === 'combatant');
  const means = firstOf(claims, (c) => c.means?.kind ?? null) ?? '';
  const [, type, sub] = EVENT_TYPES.find(([kind]) => kind.test(means)) ?? (fighters.length > 0 ? [null, 'Battles', 'Armed clash'] as const : [null, 'Violence against civilians', 'Attack'] as const);
  const sides = [...new Set([doer, ...fighters.map((f) => f.actor), ...civilians.map((f) => f.actor)])].filter((a) => a !== null);
  return {
    event_id_cnty: incident.id, event_date: incident.date?.from ?? null, year: incident.date?.from == null ? null : Number(incident.date.from.slice(0, 4)), time_precision: incident.date?.from == null ? null : TIME_PRECISION[incident.date.precision],
    disorder_type: 'Political violence', event_type: type, sub_event_type: sub, actor1: sides[0] ?? null, actor2: sides[1] ?? null, civilian_targeting: civilians.length > 0 && fighters.length === 0 ? 'Civilian targeting' : null,
    admin1: claims.find((c) => c.place?.name === incident.place)?.place?.within ?? null, location: incident.place, source: sources.map((s) => s.office).join('; '), notes: incident.title, fatalities: sumOf(figures, (f) => f.low ?? f.best),
  };
}
