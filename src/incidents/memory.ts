import type { ClaimId } from '../claims/claim.ts';
import type { Reading } from '../claims/reading.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { makeDocument } from '../text/document.ts';
import type { Built } from './build.ts';
import { voicesOf } from './chains.ts';
import type { Voices } from './chains.ts';
import { makeClusters } from './cluster.ts';
import type { ClustersByReport } from './cluster.ts';
import { correctClaims } from './decide.ts';
import type { Decision } from './decision.ts';
import { makeFamilies, toldOf } from './families.ts';
import type { Families, Told } from './families.ts';
import type { ArticleLink } from './incident.ts';
import type { Surroundings } from './neighbours.ts';
import { readPassages } from './passages.ts';
import type { Placed } from './place.ts';
import { reportsOf } from './reports.ts';
import { changedReport } from './report.ts';
import type { Report } from './report.ts';

/**
 * What earlier runs worked out, kept for the next one: when an article comes in, only what it touches is worked out again. It changes how
 * soon an answer comes, never what it says. A memory serves one growing set of readings; where a reading or a decision has changed, it
 * starts afresh of its own accord.
 */
export interface Memory { entries: Entries | null }

export const freshMemory = (): Memory => ({ entries: null });

/** All that is known of one article. */
export interface Entry { readonly given: Reading; readonly reading: Reading; readonly reports: readonly Report[]; readonly voices: Voices; readonly link: ArticleLink }

export interface Entries {
  readonly lexicon: Lexicon;
  readonly decided: string;
  readonly byId: Map<string, Entry>;
  /** The ids of the articles in order. */
  readonly order: string[];
  /** The article that told a claim first, and the articles that share a claim with another one: copies of one text. */
  readonly tellers: Map<ClaimId, string>;
  readonly twins: Set<string>;
  readonly families: Families;
  readonly clusters: ClustersByReport;
  readonly built: WeakMap<readonly Report[], Built>;
  readonly placed: Placed;
  readonly voices: Map<string, Voices>;
  readonly surroundings: Surroundings;
}

interface Of { readonly given: readonly Reading[]; readonly lexicon: Lexicon; readonly decisions: readonly Decision[] }

/** Brings a memory up to date with the readings given, article by article. */
export function remember(memory: Memory, of: Of): Entries {
  const decided = JSON.stringify(of.decisions);
  const old = memory.entries;
  const fresh = old !== null && old.lexicon === of.lexicon && old.decided === decided ? freshIn(old, of.given) : null;
  const entries = old !== null && fresh !== null ? old : { lexicon: of.lexicon, decided, byId: new Map(), order: [], tellers: new Map(), twins: new Set<string>(), families: makeFamilies(), clusters: makeClusters(), built: new WeakMap(), placed: { articles: [], built: new Set<Built>() }, voices: new Map(), surroundings: { found: new Map(), holder: new Map(), alike: [] } };
  memory.entries = entries;
  takeIn(entries, { ...of, given: fresh ?? of.given });
  return entries;
}

/** The readings that are not known yet; null unless every reading known is given again, and is the same object. An article given twice is no growing set, and starts afresh. */
function freshIn({ byId }: Entries, given: readonly Reading[]): readonly Reading[] | null {
  const fresh: Reading[] = [];
  let same = 0;
  for (const reading of given) {
    const known = byId.get(reading.article.id);
    if (known === undefined) fresh.push(reading);
    else if (known.given === reading) same++;
  }
  return same === byId.size ? fresh : null;
}

/** Takes in what is new, and looks again at the articles whose family it moved: their text is not read again. */
function takeIn(entries: Entries, of: Of): void {
  const fresh = firstLooks(of);
  for (const { reading } of fresh.values()) noteTwins(reading, entries);
  // A list that is nearly in order is soon in order.
  entries.order.push(...fresh.keys());
  entries.order.sort();
  for (const id of entries.families.add([...fresh.values()])) enter(entries, id, fresh);
}

type Looked = Pick<Entry, 'given' | 'reading' | 'reports'>;

function firstLooks({ given, decisions, lexicon }: Of): ReadonlyMap<string, Looked & Told> {
  const looks = new Map<string, Looked & Told>();
  correctClaims(given, decisions).forEach((reading, i) => looks.set(reading.article.id, firstLook(given[i] as Reading, reading, lexicon)));
  return looks;
}

/** What follows from an article and its family. */
function enter(entries: Entries, id: string, fresh: ReadonlyMap<string, Looked>): void {
  const known = (one: string): Looked | undefined => fresh.get(one) ?? entries.byId.get(one);
  const { given, reading, reports } = known(id) as Looked;
  const link = entries.families.linkOf(id);
  const { family } = link;
  const voices = voicesOf(reading, known(family)?.reading ?? reading, entries.lexicon);
  entries.voices.set(id, voices);
  entries.byId.set(id, { given, reading, reports: reports.every((r) => r.family === family) ? reports : reports.map((r) => changedReport(r, { family })), voices, link });
}

/** A claim's id names its text, not its article. */
function noteTwins({ article, claims }: Reading, { tellers, twins }: Entries): void {
  for (const { id } of claims) {
    const first = tellers.get(id);
    if (first === undefined) tellers.set(id, article.id);
    else if (first !== article.id) twins.add(first).add(article.id);
  }
}

/** What an article says by itself; its family is not known yet. */
function firstLook(given: Reading, reading: Reading, lexicon: Lexicon): Looked & Told {
  const doc = makeDocument(reading.article);
  const { runs, telling } = toldOf(doc, reading);
  return { given, reading, runs, telling, reports: reportsOf({ reading, text: readPassages(doc, lexicon), family: reading.article.id }) };
}
