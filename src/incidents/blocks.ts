import { dayNumber } from '../claims/days.ts';
import { hashOf, mix } from './hash.ts';
import { makeHolders } from './holders.ts';
import type { Holders } from './holders.ts';
import { spellingsOf } from './spelling.ts';
import type { Report } from './report.ts';

/** A block that more reports share than this tells too little: its members meet in narrower blocks or not at all. */
const CROWDED = 60;
/** A report without a day of its own is sought among the days before its publication. */
const BACK = 4;

export type Pair = readonly [Report, Report];

/** Which reports are worth comparing: it changes report by report, and what it holds in the end does not depend on the order. */
export interface Blocks {
  /** Takes reports out and in. `gained` may name pairs that were known; `lost` leaves out those of reports that are gone. */
  readonly change: (gone: readonly Report[], come: readonly Report[]) => { readonly lost: readonly Pair[]; readonly gained: readonly Pair[] };
}

interface Member { readonly number: number; readonly report: Report; readonly keys: readonly number[]; /** Its days, where it has any. */ readonly from: number; readonly to: number }
interface State { readonly holders: Holders; readonly members: (Member | null)[]; readonly byReport: Map<Report, Member> }

/** Pairs that share a name and a day (give or take one), a text, or, without any day, a name; each pair once, the smaller key first. */
export function makeBlocks(): Blocks {
  const state: State = { holders: makeHolders(), members: [], byReport: new Map() };
  return {
    change: (gone, come) => {
      const leaving = gone.flatMap((r) => state.byReport.get(r) ?? []);
      const entering = come.map((report, i) => memberOf(report, state.members.length + i));
      const wasOpen = new Map<number, boolean>();
      if (state.byReport.size > 0) for (const key of [...leaving, ...entering].flatMap((m) => m.keys)) if (!wasOpen.has(key)) wasOpen.set(key, isOpen(state, key));
      for (const m of leaving) { state.byReport.delete(m.report); state.members[m.number] = null; for (const key of m.keys) state.holders.remove(key, m.number); }
      for (const m of entering) { state.byReport.set(m.report, m); state.members.push(m); for (const key of m.keys) state.holders.add(key, m.number); }
      const first = state.members.length - entering.length;
      const around = [...wasOpen].filter(([key, open]) => open !== isOpen(state, key)).flatMap(([key]) => pairsIn(state, key, first));
      return {
        lost: around.filter(([a, b]) => !meet(state, a, b)).map(inOrder),
        gained: [...entering.flatMap((m) => partnersOf(state, m).map((p): readonly [Member, Member] => [p, m])), ...around.filter(([a, b]) => meet(state, a, b))].map(inOrder),
      };
    },
  };
}

const memberOf = (report: Report, number: number): Member => ({ number, report, keys: keysOf(report), from: dayOf(report, 'from'), to: dayOf(report, 'to') });

const dayOf = ({ day }: Report, end: 'from' | 'to'): number => (day === null ? Number.NaN : dayNumber(day[end]) ?? Number.NaN);

/** So far apart two reports are not even look-alikes. */
const FORGOTTEN = 400;
const isForgotten = (a: Member, b: Member): boolean => a.from - b.to > FORGOTTEN || b.from - a.to > FORGOTTEN;

const isOpen = (state: State, key: number): boolean => state.holders.size(key) <= CROWDED;

const inOrder = ([a, b]: readonly [Member, Member]): Pair => (a.report.key < b.report.key ? [a.report, b.report] : [b.report, a.report]);

/** Those that a newcomer shares an open block with; of two newcomers the later one names the pair. */
function partnersOf(state: State, member: Member): readonly Member[] {
  const found = new Set<number>();
  for (const key of member.keys) {
    if (state.holders.size(key) < 2 || !isOpen(state, key)) continue;
    for (const n of state.holders.of(key)) if (n < member.number && !isForgotten(state.members[n] ?? member, member)) found.add(n);
  }
  return [...found].flatMap((n) => { const other = state.members[n]; return other && other.report.article !== member.report.article ? [other] : []; });
}

/** The pairs of a block that has become crowded (those of its earlier members) or no longer is (all). */
function pairsIn(state: State, key: number, first: number): readonly (readonly [Member, Member])[] {
  const open = isOpen(state, key);
  const list = state.holders.of(key).flatMap((n) => (open || n < first ? state.members[n] ?? [] : []));
  return list.flatMap((a, i) => list.slice(i + 1).filter((b) => a.report.article !== b.report.article && !isForgotten(a, b)).map((b) => [a, b] as const));
}

const meet = (state: State, a: Member, b: Member): boolean => a.keys.some((key) => b.keys.includes(key) && isOpen(state, key));

/** Names by their consonants, so that spellings meet; regions and what was struck for reports that name no place, and those only on a day. */
function keysOf(report: Report): readonly number[] {
  const days = daysOf(report);
  const keys = new Set<number>([hashOf(`family ${report.family}`)]);
  const addOn = (feature: number, alone: boolean): void => {
    if (alone || days.length === 0) keys.add(feature);
    for (const day of days) keys.add(mix(feature, day));
  };
  for (const quote of report.quotations) keys.add(hashOf(`quote ${quote}`));
  for (const names of [report.places, report.names, report.persons, report.mentions]) for (const name of names) for (const feature of featuresOf(name)) addOn(feature, true);
  for (const region of report.within) addOn(hashOf(`in ${region}`), false);
  for (const target of report.targets) addOn(hashOf(`at ${target}`), false);
  return [...keys];
}

const features = new Map<string, readonly number[]>();
const MOST_KNOWN = 50_000;

/** The consonants of a name and of its parts, as numbers. What was worked out is kept, up to a limit: a name comes up many times. */
function featuresOf(name: string): readonly number[] {
  const kept = features.get(name);
  if (kept) return kept;
  const made = [...new Set(partsOf(name).flatMap((part) => spellingsOf(part).map((s) => hashOf(s.consonants))))];
  if (features.size >= MOST_KNOWN) features.clear();
  features.set(name, made);
  return made;
}

/** A name of several words may stand in another report without its first or last ones. */
const partsOf = (name: string): readonly string[] => {
  const words = name.split(' ').slice(0, 5);
  const parts = words.flatMap((_, i) => (i === 0 ? [] : [words.slice(0, i).join(' '), words.slice(i).join(' ')]));
  return [name, ...parts.filter((part) => part.length >= 6)];
};

/** The days under which a report may be found: its own and its neighbours, or those before its publication. */
function daysOf(report: Report): readonly number[] {
  if (report.day !== null) {
    const [from, to] = [dayNumber(report.day.from) ?? 0, dayNumber(report.day.to) ?? 0];
    return to - from > 10 ? [] : range(from - 1, to + 1);
  }
  const published = report.published === null ? null : dayNumber(report.published);
  return published === null ? [] : range(published - BACK, published);
}

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
