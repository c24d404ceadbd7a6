import { DEFAULT_PROFILE, PROFILES } from '../../claims/profile.ts';
import type { RuleProfile } from '../../claims/profile.ts';
import type { Reading } from '../../claims/reading.ts';
import type { Decision } from '../../incidents/decision.ts';
import { mappingIn } from '../../exchange/excerpts.ts';
import type { ColumnMapping } from '../../exchange/excerpts.ts';
import type { OwnName } from '../../lexicon/lexicon.ts';
import type { VagueWord } from '../../lexicon/numbers.ts';
import type { Article } from '../../text/article.ts';
import type { Issue } from '../../text/issue.ts';
import { dayIn, numberIn, textIn } from '../bookRead.ts';
import type { BookRead } from '../bookRead.ts';
import type { Kept } from '../keep.ts';
import type { PublishedRow } from '../tables/published.ts';
import { BY_HAND, claimsByHand } from './byHand.ts';
import { codesIn } from './codesIn.ts';
import { decisionsIn } from './decisionsIn.ts';
import type { StandingDecision } from './decisionsIn.ts';
import { hasOwnWords, keptIn } from './keptIn.ts';
import type { ClaimInArticle } from './inArticle.ts';
import { openTables } from './openTables.ts';
import type { Tables } from './openTables.ts';

/** Everything that a run over an existing workbook starts from. */
export interface Restored {
  /** Whether it holds any table of this program's at all. */
  readonly isOurs: boolean;
  /** Whether people have worked in it: decisions, words of their own, columns, sheets. */
  readonly isWorkedIn: boolean;
  readonly articles: readonly Article[];
  /** Claims that people typed, each as the reading of a text of its own. */
  readonly byHand: readonly Reading[];
  /** Claims that people made of an article's words. */
  readonly inArticles: readonly ClaimInArticle[];
  readonly decisions: readonly Decision[];
  /** The same, each once, with the cells that take it back. */
  readonly standing: readonly StandingDecision[];
  readonly names: readonly OwnName[];
  readonly profile: RuleProfile;
  readonly published: readonly PublishedRow[];
  /** How the columns of lists were read before. */
  readonly mappings: readonly Partial<ColumnMapping>[];
  readonly kept: Kept;
  readonly issues: readonly Issue[];
}

/** Reads a workbook back: its evidence, what people decided and typed in it, their own columns and rows. Nothing in it is changed. */
export function restore(book: BookRead, of: { readonly now: string }): Restored {
  const tables = openTables(book);
  const codes = codesIn(tables);
  const signer = book.lastSavedBy === null || book.lastSavedBy === 'Casualty Tally' ? 'a person' : book.lastSavedBy;
  const decided = decisionsIn(tables, { codes, by: signer, at: of.now });
  const hand = claimsByHand(tables);
  return {
    isOurs: tables.all.length > 0, isWorkedIn: decided.decisions.length + hand.readings.length + hand.inArticles.length + book.otherSheets.length > 0 || hasOwnWords(tables),
    articles: articlesIn(tables), byHand: hand.readings, inArticles: hand.inArticles, decisions: decided.decisions, standing: decided.standing, names: namesIn(tables), profile: profileIn(book, tables), published: publishedIn(tables), mappings: tables.rows('Log').flatMap((row) => mappingIn(textIn(row, 'What')) ?? []),
    kept: { codes: { ...codes.known, claim: new Map([...codes.known.claim, ...hand.codes]) }, tables: keptIn(tables), inputs: book.inputs, before: new Map(tables.rows('Figures').map((row) => [textIn(row, 'Code'), numberIn(row, 'In use')] as const)) },
    issues: [...tables.issues, ...decided.issues, ...hand.issues],
  };
}

/** The texts, passage by passage, with the facts about them as people have them. */
function articlesIn(tables: Tables): readonly Article[] {
  const passages = new Map<string, { readonly no: number; readonly text: string }[]>();
  for (const row of tables.rows('Passages')) {
    const article = textIn(row, 'Article');
    const passage = { no: numberIn(row, 'No') ?? 0, text: String(row.get('Text')?.value ?? '') };
    const list = passages.get(article);
    if (list) list.push(passage); else passages.set(article, [passage]);
  }
  const fact = (row: ReturnType<Tables['rows']>[number], column: string): string | null => textIn(row, column) || null;
  return tables.rows('Articles').filter((row) => textIn(row, 'Code') !== '' && !textIn(row, 'File').startsWith(BY_HAND)).map((row) => ({
    id: textIn(row, 'File'), text: (passages.get(textIn(row, 'Code')) ?? []).sort((a, b) => a.no - b.no).map((p) => p.text).join(''),
    outlet: fact(row, 'Outlet'), title: fact(row, 'Title'), address: fact(row, 'Address'), published: dayIn(row, 'Published'),
  }));
}

/** Figures as they were published: kept for good. */
const publishedIn = (tables: Tables): readonly PublishedRow[] => tables.rows('Published').map((row) => ({
  label: textIn(row, 'Label'), on: dayIn(row, 'On') ?? '', figure: textIn(row, 'Figure'), incident: textIn(row, 'Incident'), title: textIn(row, 'Title'), effect: textIn(row, 'Effect'), actor: textIn(row, 'Actor'), low: numberIn(row, 'Low'), used: numberIn(row, 'In use'), high: numberIn(row, 'High'),
}));

const spellings = (words: string): readonly string[] => words.split(';').map((w) => w.trim()).filter((w) => w !== '');

/** Names with spellings of the workbook's own. */
function namesIn(tables: Tables): readonly OwnName[] {
  const actors = tables.rows('Actors').map((row): OwnName => ({ kind: 'actor', name: textIn(row, 'Name'), class: textIn(row, 'Class') === 'civilian' ? 'civilian' : 'combatant', aliases: spellings(textIn(row, 'Spellings')) }));
  const places = tables.rows('Places').map((row): OwnName => ({ kind: 'place', name: textIn(row, 'Name'), within: textIn(row, 'Within') || null, aliases: spellings(textIn(row, 'Spellings')) }));
  return [...actors, ...places].filter((n) => n.name !== '' && n.aliases.length > 0);
}

/** The chosen profile, with a person's own numbers before it. */
function profileIn(book: BookRead, tables: Tables): RuleProfile {
  const base = PROFILES.find((p) => p.name === book.inputs.get('Rule_profile')) ?? DEFAULT_PROFILE;
  const own = new Map(tables.rows('Rules').flatMap((row) => { const n = numberIn(row, 'Yours'); return n === null ? [] : [[textIn(row, 'Word'), n] as const]; }));
  const vague = Object.fromEntries(Object.entries(base.vague).map(([word, n]) => [word, own.get(word) ?? n])) as Record<VagueWord, number>;
  const more = own.get('more than');
  return { ...base, vague, moreThanAddsOne: more === undefined ? base.moreThanAddsOne : more > 0 };
}
