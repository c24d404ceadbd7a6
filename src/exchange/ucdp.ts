import { inUse } from '../incidents/incident.ts';
import type { Figure } from '../incidents/incident.ts';
import type { Reconciliation } from '../tallies/reconciliation.ts';
import type { Sheet, Value } from './csv.ts';
import { eventsOf, isState, sumOf } from './events.ts';
import type { Event } from './events.ts';

/** The columns of UCDP GED 24.1, in their order. What this program does not know stays empty; docs/exchange.md says what each is filled from. */
export const UCDP_COLUMNS = [
  'id', 'relid', 'year', 'active_year', 'code_status', 'type_of_violence', 'conflict_dset_id', 'conflict_new_id', 'conflict_name', 'dyad_dset_id', 'dyad_new_id', 'dyad_name', 'side_a_dset_id', 'side_a_new_id', 'side_a',
  'side_b_dset_id', 'side_b_new_id', 'side_b', 'number_of_sources', 'source_article', 'source_office', 'source_date', 'source_headline', 'source_original', 'where_prec', 'where_coordinates', 'where_description', 'adm_1', 'adm_2',
  'latitude', 'longitude', 'geom_wkt', 'priogrid_gid', 'country', 'country_id', 'region', 'event_clarity', 'date_prec', 'date_start', 'date_end', 'deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown', 'best', 'high', 'low', 'gwnoa', 'gwnob',
] as const;

type Column = (typeof UCDP_COLUMNS)[number];

const DATE_PRECISION = { day: 1, days: 2, week: 3, month: 4, year: 5 } as const;

/** 1 state-based, 2 non-state, 3 one-sided. */
type Violence = 1 | 2 | 3;

interface Part { readonly type: Violence; readonly a: string; readonly b: string; readonly figures: readonly Figure[] }

/** One row an event: an incident is split where combatants died in a fight and civilians were killed by one of its sides. */
export function toUcdp(r: Reconciliation): Sheet {
  const rows = eventsOf(r).flatMap((event) => partsOf(event).map((part, i) => rowOf({ event, part, no: i + 1 })));
  return { columns: UCDP_COLUMNS, rows: rows.map((row) => UCDP_COLUMNS.map((c) => row[c] ?? null)) };
}

/**
 * The dyads of an incident's dead. Fighters killed by somebody are state-based where one side is a government and non-state otherwise; civilians
 * killed by somebody are one-sided. Dead whose killer nobody names are no event of organised violence yet, and are left out.
 */
function partsOf({ figures }: Event): readonly Part[] {
  const parts = new Map<string, { readonly type: Violence; readonly a: string; readonly b: string; readonly figures: Figure[] }>();
  for (const figure of figures) {
    const { perpetrator } = figure;
    if (perpetrator === null || inUse(figure) === null) continue;
    const victim = figure.class === 'combatant' ? figure.actor : 'Civilians';
    if (victim === null) continue;
    const oneSided = victim === 'Civilians';
    const [a, b] = !oneSided && isState(victim) && !isState(perpetrator) ? [victim, perpetrator] : [perpetrator, victim];
    const key = `${a}|${b}`;
    const part = parts.get(key) ?? { type: oneSided ? 3 : isState(a) || isState(b) ? 1 : 2, a, b, figures: [] };
    part.figures.push(figure);
    parts.set(key, part);
  }
  return [...parts.values()];
}

function rowOf({ event, part, no }: { readonly event: Event; readonly part: Part; readonly no: number }): Partial<Readonly<Record<Column, Value>>> {
  const { incident, sources } = event;
  const of = (is: (f: Figure) => boolean): number => sumOf(part.figures.filter(is), inUse);
  const victimIsA = (f: Figure): boolean => f.class === 'combatant' && f.actor === part.a;
  const year = incident.date?.from == null ? null : Number(incident.date.from.slice(0, 4));
  const joined = (values: readonly (string | null)[]): string => values.map((v) => v ?? '').join(';');
  return {
    id: `${incident.id}-${no}`, relid: incident.id, year, code_status: 'Clear', type_of_violence: part.type, conflict_name: part.type === 3 ? null : `${part.a} - ${part.b}`, dyad_name: `${part.a} - ${part.b}`, side_a: part.a, side_b: part.b,
    number_of_sources: sources.length, source_article: joined(sources.map((s) => [s.office, s.date, s.headline].filter((w) => w !== null).map((w) => `"${w ?? ''}"`).join(','))), source_office: joined(sources.map((s) => s.office)), source_date: joined(sources.map((s) => s.date)),
    source_headline: joined(sources.map((s) => s.headline)), source_original: [...new Set(event.claims.flatMap((c) => (c.attribution === null || c.attribution.kind === 'headline' ? [] : c.attribution.text)))].join(';') || null, where_coordinates: incident.place, where_description: incident.place,
    adm_1: event.claims.find((c) => c.place?.name === incident.place)?.place?.within ?? null, event_clarity: 1, date_prec: incident.date === null || incident.date.from === null ? null : DATE_PRECISION[incident.date.precision], date_start: incident.date?.from ?? null, date_end: incident.date?.to ?? null,
    deaths_a: of(victimIsA), deaths_b: of((f) => f.class === 'combatant' && f.actor === part.b && !victimIsA(f)), deaths_civilians: of((f) => f.class === 'civilian'), deaths_unknown: of((f) => f.class === 'unknown' || f.class === 'mixed'),
    best: of(() => true), high: Math.max(of(() => true), sumOf(part.figures, (f) => f.high ?? inUse(f))), low: sumOf(part.figures, (f) => f.low ?? inUse(f)),
  };
}
