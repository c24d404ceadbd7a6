import type { Claim } from '../../claims/claim.ts';
import { readArticle } from '../../claims/readArticle.ts';
import type { ReadOptions } from '../../claims/readArticle.ts';
import type { Reading } from '../../claims/reading.ts';
import { readHeader } from '../../exchange/header.ts';
import { correctClaims, rejectedIn } from '../../incidents/decide.ts';
import { settleDecisions } from '../../incidents/conflicts.ts';
import type { Choice } from '../../incidents/decision.ts';
import { compileLexicon, shippedLexicon } from '../../lexicon/lexicon.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { BookRead } from '../../workbook/bookRead.ts';
import type { StandingDecision } from '../../workbook/restore/decisionsIn.ts';
import { restore } from '../../workbook/restore/restore.ts';
import { bookText } from '../../workbook/safeText.ts';
import { firstWords } from '../flow/firstWords.ts';
import { makeShelf } from '../flow/known.ts';
import type { Shelf } from '../flow/known.ts';
import { makePlan } from '../flow/plan.ts';
import type { Answers, Decided, Desk, OpenedBook, ReadDraft, Request, ShownClaim } from './messages.ts';
import { suggestDay } from './suggestDay.ts';
import { takeItems } from './take.ts';

/** What the worker remembers between questions: the open workbook, and the texts that further ones are compared with. */
interface Memory { book: BookRead; options: ReadOptions & { readonly lexicon: Lexicon }; shelf: Shelf }

const EMPTY: BookRead = { tables: new Map(), inputs: new Map(), otherSheets: [], lastSavedBy: null };

/** Answers all that the pane asks: everything that takes time. It knows no page and no worker, so tests use it as it is. */
export function makeDesk(version: string): Desk {
  const memory: Memory = { book: EMPTY, options: { lexicon: shippedLexicon() }, shelf: makeShelf() };
  const answer = async (request: Request): Promise<Answers[Request['kind']]> => {
    switch (request.kind) {
      case 'take': return takeItems(request.items, request.split);
      case 'read': return readDraft(memory, request);
      case 'forget': for (const key of request.keys) memory.shelf.take(draftId(key)); return null;
      case 'open': return openBook(memory, request.book, request.now);
      case 'plan': return makePlan(memory.book, request.wish, version);
    }
  };
  return { ask: (async (request) => answer(request)) as Desk['ask'] };
}

const DRAFT = 'draft ';
const draftId = (key: number): string => `${DRAFT}${key}`;
/** Later drafts are known as earlier ones, and any draft as an article of the workbook. */
const comesBefore = (key: number) => (id: string): boolean => !id.startsWith(DRAFT) || Number(id.slice(DRAFT.length)) < key;

function readDraft({ options, shelf }: Memory, { key, article: given, choices, by }: Request & { readonly kind: 'read' }): ReadDraft {
  const article = { ...given, text: bookText(given.text) };
  const reading = readArticle(article, options);
  const shelved = { ...article, id: draftId(key) };
  const known = shelf.find(shelved, comesBefore(key));
  shelf.put(shelved, { name: (article.title ?? firstWords(article.text)) || article.id, where: 'list' });
  return { reading, claims: shownClaims(reading, choices, by), facts: readHeader(article.text), known, suggestedDay: suggestDay(article, options.lexicon) };
}

/** The claims with a person's corrections in their places; one that was removed is still shown, as removed. */
function shownClaims(reading: Reading, choices: readonly Choice[], by: string): readonly ShownClaim[] {
  const decisions = choices.map((choice) => ({ ...choice, by, at: '' }));
  const rejected = rejectedIn(decisions);
  const corrected = correctClaims([reading], decisions)[0] ?? reading;
  return corrected.claims.map((claim, i) => { const read = reading.claims[i] as Claim; return { claim, read, isRejected: rejected.has(claim.id), isCorrected: claim !== read && choices.some((c) => 'claim' in c && c.claim === claim.id && c.kind !== 'reject-claim') }; });
}

function openBook(memory: Memory, book: BookRead, now: string): OpenedBook {
  const restored = restore(book, { now });
  memory.book = book;
  memory.options = { profile: restored.profile, lexicon: restored.names.length > 0 ? compileLexicon(restored.names) : shippedLexicon() };
  memory.shelf = makeShelf();
  for (const article of restored.articles) memory.shelf.put(article, { name: restored.kept.codes.article.get(article.id) ?? article.id, where: 'workbook' });
  return { isOurs: restored.isOurs, articles: restored.articles.length, issues: restored.isOurs ? restored.issues : [], profile: restored.profile.name, decisions: decidedIn(restored.standing) };
}

/** The latest first; of several on one subject one is in use. */
function decidedIn(standing: readonly StandingDecision[]): readonly Decided[] {
  const { inEffect, conflicts } = settleDecisions(standing.map((s) => s.decision), (id) => id);
  const used = new Set(inEffect);
  return standing.map((s): Decided => ({
    ...s, isInUse: used.has(s.decision), against: conflicts.flatMap((c) => (c.used === s.decision ? [c.other] : c.other === s.decision ? [c.used] : [])).map(({ by, at }) => ({ by, at })),
  })).sort((a, b) => (a.decision.at < b.decision.at ? 1 : a.decision.at > b.decision.at ? -1 : 0));
}
