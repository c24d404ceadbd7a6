import type { Effect } from '../../claims/claim.ts';
import type { Reading } from '../../claims/reading.ts';
import { tallyAgain } from '../../pipeline.ts';
import type { Issue } from '../../text/issue.ts';
import { makeWorkbook } from '../../workbook/book.ts';
import type { BookRead, CellRead } from '../../workbook/bookRead.ts';
import { claimInRow, readingByHand } from '../../workbook/restore/byHand.ts';
import type { ClaimInArticle } from '../../workbook/restore/inArticle.ts';
import { restore } from '../../workbook/restore/restore.ts';
import type { Restored } from '../../workbook/restore/restore.ts';
import type { Edit } from '../../workbook/table.ts';
import { effectsOf } from './figureChanges.ts';
import type { Effects } from './figureChanges.ts';
import { chooseProfile, decideInto, typeInto } from './typeInto.ts';
import type { HandClaim, Wish } from './wish.ts';

/** What a run would write, and what it would change: nothing is written yet. */
export interface Plan {
  readonly edits: readonly Edit[];
  /** Names (column File) of the articles that come in with it: what undoing takes out again. */
  readonly inserted: readonly string[];
  /** Articles whose very text the workbook holds already. */
  readonly known: readonly { readonly article: string; readonly as: string }[];
  readonly claims: number;
  readonly incidents: number;
  readonly effects: Effects;
  readonly issues: readonly Issue[];
  /** Nothing is left in it: the workbook can do without our sheets. */
  readonly isEmpty: boolean;
  readonly sheets: readonly string[];
}

/** The whole flow over an open workbook: what it holds, what people typed in it, what they wish now; read, reconciled, and laid out again. */
export function makePlan(found: BookRead, wish: Wish, version: string): Plan {
  const typed = decideInto(typeInto(chooseProfile({ ...found, lastSavedBy: wish.by }, wish.profile), wish.typed), { choices: wish.decided, by: wish.by, now: wish.now });
  const restored = amended(restore(typed, { now: wish.now }), wish);
  const { reconciliation, known } = tallyAgain(restored, wish.further, wish.byHand.flatMap(inArticle));
  const held = new Set([...restored.articles, ...heldByHand(restored, wish)].map((a) => a.id));
  const inserted = reconciliation.readings.map((r) => r.article.id).filter((id) => !held.has(id));
  const notes = notesOf(wish, inserted.length);
  const edits = makeWorkbook(reconciliation, { now: wish.now, version, profile: restored.profile, decisions: restored.decisions, notes, published: restored.published, ...(restored.isOurs ? { kept: restored.kept } : {}) });
  return {
    edits, inserted, known, claims: reconciliation.claims.length, incidents: reconciliation.incidents.filter((i) => !i.background).length, effects: effectsOf(found, edits),
    issues: restored.isOurs ? restored.issues : [], isEmpty: reconciliation.readings.length === 0,
    sheets: [...new Set(edits.map((e) => (e.kind === 'write-table' ? e.table.sheet : e.sheet)))],
  };
}

const heldByHand = (restored: Restored, wish: Wish): readonly Reading['article'][] => restored.byHand.slice(0, restored.byHand.length - wish.byHand.filter(isAlone).length).map((r) => r.article);

const isAlone = (claim: HandClaim): boolean => claim.inArticle === undefined;

/** What the workbook holds, with what is wished now: without articles that go out again, with claims typed by hand and decisions about what comes in. */
function amended(restored: Restored, wish: Wish): Restored {
  const out = new Set(wish.without);
  return {
    ...restored,
    articles: restored.articles.filter((a) => !out.has(a.id)),
    byHand: [...restored.byHand.filter((r) => !out.has(r.article.id)), ...wish.byHand.filter(isAlone).map(handReading)],
    inArticles: restored.inArticles.filter((m) => !out.has(m.article)),
    decisions: [...restored.decisions, ...wish.decisions],
  };
}

/** A claim of selected words belongs to the article that they stand in. */
function inArticle(claim: HandClaim): readonly ClaimInArticle[] {
  if (claim.inArticle === undefined) return [];
  const alone = handReading(claim);
  return alone.claims.map((made): ClaimInArticle => ({ article: claim.inArticle?.name ?? '', alone, claim: { ...made, quote: { ...made.quote, start: claim.inArticle?.start ?? 0 } } }));
}

/** A claim by hand is read from the row that a person would have typed. */
export function handReading(claim: HandClaim): Reading {
  const row = new Map(Object.entries(claim.cells).map(([column, value]): [string, CellRead] => [column, { value, formula: null, at: '' }]));
  return readingByHand(claimInRow(row, { id: null, effect: String(claim.cells.Effect ?? 'killed') as Effect }), claim);
}

function notesOf(wish: Wish, inserted: number): readonly string[] {
  const from = wish.by === '' ? '' : ` by ${wish.by}`;
  return [...(inserted > 0 ? [`inserted ${inserted} ${inserted === 1 ? 'text' : 'texts'} from the pane${from}`] : []), ...(wish.without.length > 0 ? [`took ${wish.without.length} ${wish.without.length === 1 ? 'text' : 'texts'} out again${from}`] : []), ...wish.notes.map((note) => `${note}${from}`)];
}
