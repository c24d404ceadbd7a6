import type { Claim } from '../claims/claim.ts';
import type { Reading } from '../claims/reading.ts';
import type { Article } from '../text/article.ts';
import { makeDocument } from '../text/document.ts';
import type { Document } from '../text/document.ts';
import type { ArticleLink, Drift } from './incident.ts';
import { makeSharedRuns, runsOf } from './runs.ts';
import { retells, tellingOf } from './retells.ts';
import type { Retold } from './retells.ts';
import type { SharedRuns } from './runs.ts';

/** Share of an article's runs that stand in another one, from which it is a rewrite. Measured: rewrites 0.12 and more, others below 0.02. */
const REWRITE = 0.07;
const FEWEST_RUNS = 6;

/** An article with the runs of its words. */
export interface Told extends Retold { readonly runs: Int32Array }

export const toldOf = (doc: Document, reading: Reading): Told => ({ reading, runs: runsOf(doc), telling: tellingOf(doc, reading) });

/** The families of rewrites; they grow by one article or by thousands, and do not depend on the order in which articles come. */
export interface Families {
  /** Takes in articles; gives the ids of those whose link is another one than before, the new ones among them. */
  readonly add: (told: readonly Told[]) => ReadonlySet<string>;
  readonly linkOf: (id: string) => ArticleLink;
}

/** Finds rewrites by long shared word sequences; cost follows the number of shared runs, not of article pairs. */
export function findFamilies(readings: readonly Reading[]): readonly ArticleLink[] {
  const families = makeFamilies();
  families.add(readings.map((reading) => toldOf(makeDocument(reading.article), reading)));
  return readings.map((r) => families.linkOf(r.article.id));
}

interface Member extends Retold { readonly number: number; readonly quotes: number }

export function makeFamilies(): Families {
  const shared = makeSharedRuns();
  const members: Member[] = [];
  const byId = new Map<string, Member>();
  const originals = new Map<string, string>();
  const links = new Map<string, ArticleLink>();
  const relink = (id: string): boolean => {
    const [old, original] = [links.get(id), originals.get(id) ?? null];
    const family = rootOf(id, originals);
    if (old && old.family === family && old.derivativeOf === original) return false;
    const from = original === null ? undefined : byId.get(original);
    links.set(id, { id, family, derivativeOf: original, drift: from ? driftOf(from.reading, (byId.get(id) as Member).reading) : [] });
    return true;
  };
  const enter = ({ reading, telling }: Told): void => {
    const member = { reading, telling, number: members.length, quotes: quotesIn(reading.article.text) };
    members.push(member);
    byId.set(reading.article.id, member);
  };
  return {
    linkOf: (id) => links.get(id) as ArticleLink,
    add: (told) => {
      told.forEach(enter);
      const touched = shared.add(told.map((t) => t.runs));
      const before = [...originals.keys()];
      for (const number of touched) setOrDrop(originals, (members[number] as Member).reading.article.id, originalOf(members[number] as Member, members, shared));
      // Who rewrites whom reaches down to the rewrites of rewrites: all that have, or had, an original are looked at again.
      const again = new Set([...told.map((t) => t.reading.article.id), ...before, ...originals.keys()]);
      return new Set([...again].filter(relink));
    },
  };
}

/** Opening marks, and those that open and close alike. */
function quotesIn(text: string): number {
  let quotes = 0;
  for (const mark of ['“', '"']) for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) quotes++;
  return quotes;
}

const setOrDrop = (map: Map<string, string>, key: string, value: string | null): void => { if (value === null) map.delete(key); else map.set(key, value); };

/** The article that a rewrite shares most with, among those that came before it and whose telling it takes over. */
function originalOf(member: Member, members: readonly Member[], shared: SharedRuns): string | null {
  const candidates: { readonly other: Member; readonly id: string; readonly share: number }[] = [];
  for (const [number, count] of shared.sharing(member.number, FEWEST_RUNS)) {
    const other = members[number] as Member;
    const share = count / Math.max(1, Math.min(shared.size(member.number), shared.size(number)));
    if (share >= REWRITE && !isSameOutlet(member.reading.article, other.reading.article) && isEarlier(other, member)) candidates.push({ other, id: other.reading.article.id, share });
  }
  return candidates.sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1)).find((c) => retells(c.other, member))?.id ?? null;
}

/** Which of two articles came first. Without days, the one that quotes more is taken for the original: a rewrite loses quotations. */
function isEarlier(a: Member, b: Member): boolean {
  const [x, y] = [a.reading.article.published, b.reading.article.published];
  if (x !== null && y !== null && x !== y) return x < y;
  return a.quotes === b.quotes ? a.reading.article.id < b.reading.article.id : a.quotes > b.quotes;
}

/** An outlet's own later bulletin repeats its phrases; that is an update, not a rewrite. */
const isSameOutlet = (a: Article, b: Article): boolean => a.outlet !== null && a.outlet === b.outlet;

function rootOf(id: string, originals: ReadonlyMap<string, string>): string {
  let at = id;
  for (let steps = 0; steps < 20; steps++) { const next = originals.get(at); if (next === undefined) break; at = next; }
  return at;
}

/** What the rewrite changed, field by field, for each pair of claims with the same effect and number. */
function driftOf(original: Reading, rewrite: Reading): readonly Drift[] {
  const drift: Drift[] = [];
  for (const claim of rewrite.claims) {
    const from = original.claims.find((o) => sameFigure(o, claim));
    if (from) drift.push(...fieldsOf(from, claim));
  }
  return drift.filter((d, i) => drift.findIndex((o) => o.field === d.field && o.original === d.original && o.rewrite === d.rewrite) === i);
}

const sameFigure = (a: Claim, b: Claim): boolean => a.effect === b.effect && a.count.low !== null && a.count.low === b.count.low && a.victim.actor === b.victim.actor;

function fieldsOf(from: Claim, to: Claim): readonly Drift[] {
  const pairs: readonly (readonly [string, string, string])[] = [
    ['bound', from.count.text ?? '', to.count.text ?? ''],
    ['victim', from.victim.text, to.victim.text],
    ['attribution', from.attribution?.text ?? 'the outlet itself', to.attribution?.text ?? 'the outlet itself'],
    ['perpetrator', from.perpetrator?.text ?? '', to.perpetrator?.text ?? ''],
    ['date', from.date?.text ?? '', to.date?.text ?? ''],
  ];
  return pairs.filter(([, a, b]) => plain(a) !== plain(b)).map(([field, a, b]) => ({ field, original: a, rewrite: b }));
}

const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '').replace(/^(the|a|an) /, '');
