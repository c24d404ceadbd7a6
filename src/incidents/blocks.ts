import { hashOf, mix } from './hash.ts';
import { makeHolders } from './holders.ts';
import type { Holders } from './holders.ts';
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

/** What a report is sought by: texts, names (on its days only where too many share them), and what counts on its days alone. */
interface Sought { readonly texts: readonly number[]; readonly names: readonly number[]; readonly days: readonly number[]; readonly others: readonly number[] }

interface Member { readonly number: number; readonly report: Report; readonly sought: Sought; keys: readonly number[] }

interface State {
  readonly holders: Holders;
  readonly members: (Member | null)[];
  readonly byReport: Map<Report, Member>;
  /** Of each member its article and its days (NaN without any), in lists of plain numbers: most of those who share a block are passed over by them alone, and never looked at themselves. */
  readonly article: number[];
  readonly from: number[];
  readonly to: number[];
  readonly articles: Map<string, number>;
  /** Blocks that are crowded, or were: their members are found by their days too. Of all others the days would only name pairs that meet anyhow, and most keys are of those. */
  readonly parted: Set<number>;
}

/** Pairs that share a name and a day (give or take one), a text, or, without any day, a name; each pair once, the smaller key first. */
export function makeBlocks(): Blocks {
  const state: State = { holders: makeHolders(), members: [], byReport: new Map(), article: [], from: [], to: [], articles: new Map(), parted: new Set() };
  return {
    change: (gone, come) => {
      const leaving = gone.flatMap((r) => state.byReport.get(r) ?? []);
      const entering = come.map((report, i) => memberOf(state, report, state.members.length + i));
      const wasOpen = state.byReport.size === 0 ? NO_KEYS : openness([...leaving, ...entering], state);
      for (const m of leaving) leave(state, m);
      const crowded: number[] = [];
      for (const m of entering) enter(state, m, crowded);
      partByDays(state, crowded.filter((key) => !state.parted.has(key)));
      const [lost, gained]: [Pair[], Pair[]] = [[], []];
      const seen = new Int32Array(state.members.length).fill(-1);
      for (const m of entering) addPartners(gained, state, { member: m, seen });
      const first = state.members.length - entering.length;
      for (const [key, open] of wasOpen) if (open !== isOpen(state, key)) for (const [a, b] of pairsIn(state, key, first)) (meet(state, a, b) ? gained : lost).push(inOrder(a, b));
      return { lost, gained };
    },
  };
}

const NO_KEYS: ReadonlyMap<number, boolean> = new Map();

/** Which of the blocks of those who come and go are open as yet. */
function openness(members: readonly Member[], state: State): ReadonlyMap<number, boolean> {
  const open = new Map<number, boolean>();
  for (const { keys } of members) for (const key of keys) open.set(key, isOpen(state, key));
  return open;
}

function memberOf({ parted }: State, report: Report, number: number): Member {
  const sought = soughtOf(report);
  return { number, report, sought, keys: keysOf(sought, parted) };
}

function leave(state: State, { report, number, keys }: Member): void {
  state.byReport.delete(report);
  state.members[number] = null;
  for (const key of keys) state.holders.remove(key, number);
}

/** Blocks that it makes crowded are added to a list. */
function enter(state: State, m: Member, crowded: number[]): void {
  const { article, day } = m.report;
  if (!state.articles.has(article)) state.articles.set(article, state.articles.size);
  state.byReport.set(m.report, m);
  state.members.push(m);
  state.article.push(state.articles.get(article) as number);
  state.from.push(day?.first ?? Number.NaN);
  state.to.push(day?.last ?? Number.NaN);
  for (const key of m.keys) if (state.holders.add(key, m.number) === CROWDED + 1) crowded.push(key);
}

/** Those who share a block that has become crowded meet on their days, or not at all. In the order of their numbers, in which all blocks stand. */
function partByDays({ holders, members, parted }: State, crowded: readonly number[]): void {
  const fresh = new Set(crowded);
  const numbers = new Set<number>();
  for (const key of fresh) { parted.add(key); for (const n of holders.of(key)) numbers.add(n); }
  for (const n of [...numbers].sort((a, b) => a - b)) {
    const m = members[n] as Member;
    m.keys = keysOf(m.sought, parted);
    for (const key of onDays(m.sought.names.filter((name) => fresh.has(name)), m.sought.days)) holders.add(key, n);
  }
}

/** So far apart two reports are not even look-alikes. */
const FORGOTTEN = 400;

/** Two of one article are never compared, nor are two whose days lie too far apart. */
const mayPair = ({ article, from, to }: State, a: number, b: number): boolean =>
  article[a] !== article[b] && !((from[a] as number) - (to[b] as number) > FORGOTTEN || (from[b] as number) - (to[a] as number) > FORGOTTEN);

const isOpen = (state: State, key: number): boolean => state.holders.size(key) <= CROWDED;

const inOrder = (a: Member, b: Member): Pair => (a.report.key < b.report.key ? [a.report, b.report] : [b.report, a.report]);

/** Adds the pairs of a newcomer with those that it shares an open block with; of two newcomers the later one names the pair. In `seen`, which serves all newcomers, each leaves its number with those whom it has met. */
function addPartners(pairs: Pair[], state: State, { member, seen }: { readonly member: Member; readonly seen: Int32Array }): void {
  for (const key of member.keys) {
    const list = state.holders.several(key);
    if (list === null || list.length > CROWDED) continue;
    for (const n of list) {
      if (n >= member.number || seen[n] === member.number) continue;
      seen[n] = member.number;
      if (mayPair(state, n, member.number)) pairs.push(inOrder(state.members[n] as Member, member));
    }
  }
}

/** The pairs of a block that has become crowded (those of its earlier members) or no longer is (all). */
function pairsIn(state: State, key: number, first: number): readonly (readonly [Member, Member])[] {
  const open = isOpen(state, key);
  const list = state.holders.of(key).flatMap((n) => (open || n < first ? state.members[n] ?? [] : []));
  return list.flatMap((a, i) => list.slice(i + 1).filter((b) => mayPair(state, a.number, b.number)).map((b) => [a, b] as const));
}

const meet = (state: State, a: Member, b: Member): boolean => a.keys.some((key) => b.keys.includes(key) && isOpen(state, key));

/** Names by their consonants, so that spellings meet; regions and what was struck for reports that name no place, and those only on a day. */
function soughtOf(report: Report): Sought {
  const { heard } = report;
  const days = daysOf(report);
  const texts = [hashOf(`family ${report.family}`)];
  for (const quote of report.quotations) texts.push(hashOf(`quote ${quote}`));
  const names: number[] = [];
  for (const list of [heard.places, heard.names, heard.persons, heard.mentions, heard.titled]) for (const name of list.names) names.push(...name.features);
  const others: number[] = [];
  for (const region of report.within) others.push(hashOf(`in ${region}`));
  for (const target of report.targets) others.push(hashOf(`at ${target}`));
  // Reports of one earthquake need share no name at all.
  if (report.means.includes('earthquake')) others.push(hashOf('earthquake'));
  return { texts, names: once(names), days, others: days.length === 0 ? once(others) : onDays(once(others), days) };
}

function onDays(features: readonly number[], days: readonly number[]): readonly number[] {
  const keys: number[] = [];
  for (const feature of features) for (const day of days) keys.push(mix(feature, day));
  return keys;
}

/** Each name by itself, and on each of the days where its block is parted. */
function keysOf({ texts, names, days, others }: Sought, parted: ReadonlySet<number>): readonly number[] {
  const keys = texts.slice();
  for (const name of names) {
    keys.push(name);
    if (parted.has(name)) for (const day of days) keys.push(mix(name, day));
  }
  for (const other of others) keys.push(other);
  return keys;
}

/** Each number once. Of the few that most reports have, looking for them is quicker than making a set. */
const once = (numbers: readonly number[]): readonly number[] => (numbers.length > 50 ? [...new Set(numbers)] : numbers.filter((n, i) => numbers.indexOf(n) === i));

/** The days under which a report may be found: its own and its neighbours, or those before its publication. */
function daysOf({ day, publishedDay }: Report): readonly number[] {
  if (day === null) return publishedDay === null ? [] : range(publishedDay - BACK, publishedDay);
  const [from, to] = [day.first ?? 0, day.last ?? 0];
  return to - from > 10 ? [] : range(from - 1, to + 1);
}

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
