import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Article } from '../text/article.ts';
import { makeDocument } from '../text/document.ts';
import { looksForeign } from '../text/english.ts';
import { fingerprint } from '../text/fingerprint.ts';
import type { Issue } from '../text/issue.ts';
import type { Span } from '../text/span.ts';
import type { Sentence } from '../text/structure.ts';
import { findSpeech } from './attributions.ts';
import type { Speech } from './attributions.ts';
import type { Attribution, Claim, ClaimId } from './claim.ts';
import type { ClauseOf } from './cutClause.ts';
import { findDates } from './dates.ts';
import type { DateMention } from './dates.ts';
import { findIssuer } from './issuer.ts';
import { makeLattice, wordsOf } from './lattice.ts';
import { datesByToken } from './masks.ts';
import { findMentions } from './mentions.ts';
import { positionBy, positionFrom } from './ordered.ts';
import { NOTHING_TOLD } from './monthsTold.ts';
import type { Told } from './monthsTold.ts';
import { findSurnames } from './namedPeople.ts';
import type { RuleProfile } from './profile.ts';
import type { Reading } from './reading.ts';
import { findSetAside } from './setAside.ts';
import { changed } from './sketch.ts';
import type { Context, Sketch } from './sketch.ts';
import { sketchClaims } from './sketchClaims.ts';
import type { Part, Sketched } from './sketchClaims.ts';
// Behind the recognizers, which come with sketchClaims.ts: so like rules stand side by side, and the shipped bundle is the smaller for it.
import { REFINERS } from './refiners.ts';

/** What a chapter leaves to those behind it: what it knows of the whole text, and how much of it has been read. */
export interface Known { readonly tokens: number; readonly parts: number; readonly issuer: Attribution | null; readonly homeState: string | null; readonly latestYear: number | null; readonly told: Told; readonly surnames: ReadonlySet<string> }

export const NOTHING: Known = { tokens: 0, parts: 0, issuer: null, homeState: null, latestYear: null, told: NOTHING_TOLD, surnames: new Set() };

/** What is kept of a chapter; its tokens and clauses are let go. */
export interface Chapter extends Pick<Reading, 'claims' | 'setAside' | 'issues'> {
  readonly known: Known;
  /** It has no claims, and is hardly English. */
  readonly foreign: boolean;
  /** It names days that only the article's own date can place. */
  readonly undated: boolean;
}

export interface ChapterOf { readonly article: Article; readonly text: string; readonly span: Span; readonly before: Known; readonly by: { readonly lexicon: Lexicon; readonly profile: RuleProfile } }

export function readChapter({ article, text, span, before, by }: ChapterOf): Chapter {
  const doc = makeDocument(article, span);
  const lattice = makeLattice(doc, by.lexicon);
  const { mentions: dates, reference } = findDates(lattice, before);
  const surnames = findSurnames(lattice, before.surnames);
  const speech = findSpeech(lattice);
  const mentions = findMentions(lattice, speech, before.homeState);
  const issuer = span.start === 0 ? findIssuer(lattice, speech) : before.issuer;
  const whole: Context = { lattice, part: { first: 0, last: lattice.tokens.length }, dates, reference, mentions, speech, issuer, profile: by.profile };
  const clauses = { lattice, dates: datesByToken(dates, lattice.tokens.length), surnames };
  const parts = partsOf(doc.sentences);
  const { sketches, seen } = joined(parts.map((part, n) => readPart(part, { context: restrict(whole, part), clauses, number: before.parts + n })));
  const claims = nameClaims({ article, text, sketches, before: before.tokens });
  return {
    claims, setAside: findSetAside({ doc, seen, claims }), issues: [...dates.filter((d) => d.printed !== null).map((d) => suspicion(whole, d)), ...sketches.flatMap((s) => s.issues).map((i) => ({ ...i, article: article.id }))],
    foreign: claims.length === 0 && looksForeign(lattice.tokens), undated: dates.some((d) => d.from === null),
    known: { tokens: before.tokens + lattice.tokens.length, parts: before.parts + parts.length, issuer, homeState: mentions.homeState, latestYear: reference.latestYear, told: reference.told, surnames },
  };
}

/** Most texts are one part. */
const joined = (parts: readonly Sketched[]): Sketched => (parts.length === 1 ? parts[0] as Sketched : { sketches: parts.flatMap((p) => p.sketches), seen: parts.flatMap((p) => p.seen) });

/** Longer than any article, in tokens: a longer text is read part by part, so that its claims are not all compared with each other. */
const LONG = 2_500;
const SCENES = 10_000;

/** Cut between paragraphs where one ends in time. */
function partsOf(sentences: readonly Sentence[]): readonly Part[] {
  const parts: Part[] = [];
  let first = 0;
  let size = 0;
  let block = -1;
  for (const [n, sentence] of sentences.entries()) {
    const newBlock = sentence.block !== block;
    block = sentence.block;
    if (size > 2 * LONG || (size > LONG && newBlock)) { parts.push({ first, sentences: sentences.slice(first, n) }); first = n; size = 0; }
    size += sentence.last - sentence.first;
  }
  return [...parts, { first, sentences: sentences.slice(first) }];
}

/** What the refiners may look at while they read one part; every list is in reading order. */
function restrict(whole: Context, part: Part): Context {
  const first = part.sentences[0]?.first ?? 0;
  const last = part.sentences.at(-1)?.last ?? 0;
  if (last - first >= whole.lattice.tokens.length - 2) return whole;
  const inside = <T extends { readonly first: number }>(list: readonly T[]): readonly T[] => list.slice(positionFrom(list, first), positionFrom(list, last));
  const { lattice, reference, issuer, profile, mentions: { actors, places, means, homeState } } = whole;
  return {
    lattice, part: { first, last }, dates: inside(whole.dates), reference, mentions: { actors: inside(actors), places: inside(places), means: inside(means), homeState },
    speech: whole.speech.slice(positionBy(whole.speech, first, verbOf), positionBy(whole.speech, last, verbOf)), issuer, profile,
  };
}

const verbOf = (speech: Speech): number => speech.verb.first;

function readPart(part: Part, of: { readonly context: Context; readonly clauses: Omit<ClauseOf, 'sentence'>; readonly number: number }): Sketched {
  const { context, number } = of;
  const { sketches: first, seen } = sketchClaims(part, of);
  const sketches = REFINERS.reduce((all, refiner) => refiner.refine(all, context), first);
  return { sketches: number === 0 ? sketches : sketches.map((s) => changed(s, { scene: s.scene + number * SCENES })), seen };
}

/** Ids are a hash of the evidence: the text's fingerprint, the effect, where the words stand. */
function nameClaims({ article, text, sketches, before }: { readonly article: Article; readonly text: string; readonly sketches: readonly Sketch[]; readonly before: number }): readonly Claim[] {
  const ids = new Map(sketches.map((s) => [s.key, fingerprint(`${text} ${s.effect} ${before + s.draft.quote.first} ${s.count.start ?? ''} ${before + s.draft.trigger.first}`, 'c') as ClaimId]));
  const idOf = (key: number | null): ClaimId | null => (key === null ? null : ids.get(key) ?? null);
  return sketches.map((s) => ({
    id: idOf(s.key) as ClaimId, effect: s.effect, count: s.count, quote: quoteOf(article, s), victim: s.victim, perpetrator: s.perpetrator, means: s.means, place: s.place, date: s.date, attribution: s.attribution,
    status: s.status, scope: s.scope, window: s.window, role: s.role, partOf: idOf(s.partOf), restates: idOf(s.restates), supersedes: idOf(s.supersedes), alternatives: s.alternatives,
    counted: s.counted, reason: s.reason, rules: s.rules, scene: s.scene,
  }));
}

const quoteOf = (article: Article, sketch: Sketch): Claim['quote'] => {
  const { start, end } = sketch.span;
  return { text: article.text.slice(start, end), start, end };
};

function suspicion({ lattice }: Context, mention: DateMention): Issue {
  const printed = wordsOf(lattice, mention);
  const suggested = new Date((mention.from as number) * 86_400_000).toISOString().slice(0, 10);
  return { code: 'suspicious_date', words: `The text prints "${printed}", which contradicts the article's own date. Was it ${suggested}? Until you say, figures use ${suggested} and are marked provisional.`, article: lattice.doc.article.id };
}

