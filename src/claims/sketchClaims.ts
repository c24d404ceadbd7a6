import type { Sentence } from '../text/structure.ts';
import type { Attribution, Count, SetAside } from './claim.ts';
import { makeClause } from './cutClause.ts';
import type { Clause } from './clause.ts';
import type { ClauseOf } from './cutClause.ts';
import { glanceAt } from './glance.ts';
import { attributionOf } from './slots/attribution.ts';
import { meansOf } from './slots/means.ts';
import { perpetratorOf } from './slots/perpetrator.ts';
import { placeOf } from './slots/place.ts';
import { victimOf } from './slots/victim.ts';
import { marksIn, normAt, spanOf, tagAt, wordsOf } from './lattice.ts';
import { BELOW, headlineDrafts } from './headlineAgain.ts';
import { markFor } from '../lexicon/openers.ts';
import type { Lattice, Range } from './lattice.ts';
import { quantify } from './quantify.ts';
import type { RuleProfile } from './profile.ts';
import { findDrafts } from './drafts.ts';
import type { Draft } from './recognizer.ts';
import { segmentAt, stretchesOf } from './segments.ts';
import type { Stretch } from './segments.ts';
import { numbersSeen } from './setAside.ts';
import { changed } from './sketch.ts';
import type { Context, Sketch } from './sketch.ts';
import { countingTables, readRow } from './tables/rows.ts';
import type { Row } from '../text/tables.ts';

/** What one part of a text holds: its claims, and the numbers that are none. */
export interface Sketched { readonly sketches: readonly Sketch[]; readonly seen: readonly SetAside[] }

/** Consecutive sentences of a document; `first` is the number of the first. */
export interface Part { readonly first: number; readonly sentences: readonly Sentence[] }

/**
 * Drafts with their slots filled from their own sentence; what other sentences say is for the refiners. A clause lives no longer than it takes to read its
 * sentence.
 */
export function sketchClaims(part: Part, of: { readonly context: Context; readonly clauses: Omit<ClauseOf, 'sentence'> }): Sketched {
  const { context, clauses: { lattice, dates, surnames } } = of;
  const sketches: Sketch[] = [];
  const seen: SetAside[] = [];
  let carried: Draft['effect'] | null = null;
  let since = 0;
  const figures = new Map<number, Draft['effect']>();
  const keys = new Set<number>();
  const tables = countingTables(lattice);
  let headlines: Pending[] = [];
  let headsRead = 0;
  for (const [n, sentence] of part.sentences.entries()) {
    if (tables.heads.has(sentence.block)) continue;
    const row = tables.rows.get(sentence.block);
    if (row !== undefined) { if (sentence.first === lattice.doc.blocks[sentence.block]?.first) sketches.push(...ofRow(row, { sentence, n: part.first + n, of, keys })); continue; }
    if (headlines.length > 0 && n > (headlines.at(-1) as Pending).n + BELOW) { takeUp(headlines, sketches, { figures, context, keys }); headlines = []; }
    const clause = makeClause({ lattice, sentence, dates, surnames }, { glance: glanceAt(lattice, sentence), carried, figures });
    const drafts = findDrafts(clause);
    const effect = effectOfAll(drafts) ?? drafts.findLast((d) => d.kind === 'counted')?.effect ?? askedOf(lattice, sentence);
    since = effect === null ? since + 1 : 0;
    if (effect !== null || since > CARRIED_SENTENCES) carried = effect;
    for (const { group, effect: told } of drafts) if (group?.numeral?.amount.kind === 'number') figures.set(group.numeral.amount.n, told);
    const stretches = stretchesOf(lattice, drafts, sentence);
    if (part.first === 0 && n < HEADS && sentence.telegraphic && drafts.length === 0 && clause.items.length > 0 && n === headsRead) headlines.push({ clause, n, at: sketches.length });
    if (n === headsRead && sentence.telegraphic) headsRead++;
    for (const draft of drafts) sketches.push(sketch({ draft, sentence: part.first + n, clause, context, stretch: stretches.get(draft) ?? null, key: freeKey(keys, draft.group?.first ?? draft.trigger.first) }));
    for (const aside of numbersSeen(clause)) seen.push(aside);
  }
  takeUp(headlines, sketches, { figures, context, keys });
  return { sketches, seen };
}

/** A headline in which nothing was read, until the story below has told what its number is of. */
interface Pending { readonly clause: Clause; readonly n: number; readonly at: number }

/** So many lines may stand above a story. */
const HEADS = 8;

/** The claims of the headlines that the story has explained, put where their lines stand. */
function takeUp(headlines: readonly Pending[], sketches: Sketch[], of: { readonly figures: ReadonlyMap<number, Draft['effect']>; readonly context: Context; readonly keys: Set<number> }): void {
  for (const { clause, n, at } of [...headlines].reverse()) {
    sketches.splice(at, 0, ...headlineDrafts(clause, of.figures).map((draft) => sketch({ draft, sentence: n, clause, context: of.context, stretch: null, key: freeKey(of.keys, draft.group?.first ?? draft.trigger.first) })));
  }
}

/** A row of a table has the place and the day that its cells give. */
function ofRow(row: Row, at: { readonly sentence: Sentence; readonly n: number; readonly of: { readonly context: Context; readonly clauses: Omit<ClauseOf, 'sentence'> }; readonly keys: Set<number> }): readonly Sketch[] {
  const { context, clauses: { lattice, dates, surnames } } = at.of;
  const { drafts, slots } = readRow(row, context);
  const clause = makeClause({ lattice, sentence: at.sentence, dates, surnames }, { glance: NOTHING_SEEN, carried: null, figures: new Map() });
  return drafts.map((draft) => changed(sketch({ draft, sentence: at.n, clause, context, stretch: null, key: freeKey(at.keys, draft.trigger.first) }), { ...slots, perpetrator: null }));
}

const NOTHING_SEEN = { harm: false, numbers: false };

/** "90 casualties (30 deaths and 60 injured). Rebels caused 40 of them": behind a figure that those who follow make up, "them" are all of them. */
function effectOfAll(drafts: readonly Draft[]): Draft['effect'] | null {
  if (drafts.length < 3) return null;
  const numbers = drafts.map(({ group, effect }) => ({ effect, n: group?.numeral?.amount.kind === 'number' ? group.numeral.amount.n : 0 }));
  const whole = numbers.findIndex(({ effect }) => effect === 'casualties');
  const parts = numbers.slice(whole + 1);
  return whole >= 0 && parts.length > 1 && parts.reduce((sum, { n }) => sum + n, 0) === numbers[whole]?.n ? 'casualties' : null;
}

/** "How many people died on the bridge depends on whom one asks": the numbers that follow are theirs. */
function askedOf(lattice: Lattice, { first: start, last }: Range): Draft['effect'] | null {
  if ((marksIn(lattice, { first: start, last: Math.min(last, start + ASKED) + 1 }) & HOW) === 0) return null;
  let first = start;
  while (first < Math.min(last, start + ASKED) && !(normAt(lattice, first) === 'how' && normAt(lattice, first + 1) === 'many')) first++;
  if (normAt(lattice, first) !== 'how') return null;
  const people = tagAt(lattice, first + 2, 'person') !== null;
  for (let i = first + 2; i < Math.min(last, first + ASKED); i++) {
    const told = tagAt(lattice, i, 'verb') ?? tagAt(lattice, i, 'state');
    if (told && (told.tag.effect === 'killed' || told.tag.effect === 'injured' || told.tag.effect === 'missing')) return told.tag.effect;
    if (people && ['lay', 'lie', 'lies'].includes(normAt(lattice, i)) && ['under', 'beneath', 'buried', 'dead'].includes(normAt(lattice, i + 1))) return 'killed';
  }
  return null;
}

const HOW = markFor(['how']);

/** How far into a sentence the question may begin, behind its dateline, and what befell them be told in it. */
const ASKED = 8;

/** Where its people stand names a claim; of people who were kidnapped and killed there are two. */
function freeKey(keys: Set<number>, at: number): number {
  const key = keys.has(at) ? at + 0.5 : at;
  keys.add(key);
  return key;
}

/** "Four were women" may point back over this many sentences without a figure. */
const CARRIED_SENTENCES = 2;

function sketch(of: { readonly draft: Draft; readonly sentence: number; readonly clause: Clause; readonly context: Context; readonly stretch: Stretch | null; readonly key: number }): Sketch {
  const { draft, sentence, clause, context, stretch, key } = of;
  const { lattice, mentions, speech, profile } = context;
  const segment = segmentAt(lattice, { sentence: clause.sentence, index: sentence, speech, at: draft.trigger.first });
  const victim = victimOf({ clause, mentions, draft });
  const at = draft.quote;
  // Who did it, how and where: for a part of a list in its own words, or in those before the list.
  const own = stretch?.own ?? segment;
  const front = stretch?.front ?? null;
  return {
    key, draft, sentence, segment, effect: effectOf(draft, profile), count: countOf({ lattice, draft, profile }), victim,
    span: spanOf(lattice, quoteRange(draft)),
    perpetrator: perpetratorOf({ clause, mentions, draft, victim, segment: own }) ?? (front && perpetratorOf({ clause, mentions, draft, victim, segment: front })),
    means: meansOf({ lattice, mentions, at, segment: own }) ?? (front && meansOf({ lattice, mentions, at, segment: front })),
    place: placeOf({ lattice, mentions, at, segment: own }) ?? (front && placeOf({ lattice, mentions, at, segment: front })),
    date: null,
    attribution: attributionOf({ lattice, speech, at, sentence, segment }) ?? context.issuer ?? headline(clause),
    status: draft.kind === 'no_information' ? 'no_information' : 'asserted',
    scope: 'incident', window: null, role: 'independent', partOf: null, restates: null, supersedes: null, alternatives: [],
    counted: false, reason: '', rules: [draft.rule], scene: 0, issues: [],
  };
}

const effectOf = (draft: Draft, profile: RuleProfile): Sketch['effect'] => (draft.neutralised ? profile.neutralised.effect : draft.effect);

const quoteRange = (draft: Draft): Range => draft.quote;

/** In a headline the headline itself speaks. */
function headline(clause: Clause): Attribution | null {
  return clause.sentence.headline ? { text: 'headline', kind: 'headline', basis: { kind: 'implied', because: 'the words stand in the headline' } } : null;
}

function countOf(of: { readonly lattice: Lattice; readonly draft: Draft; readonly profile: RuleProfile }): Count {
  const { lattice, draft, profile } = of;
  const { group } = draft;
  if (group?.numeral) return countFrom(lattice, group.count, quantify(group.numeral, profile));
  if (group && draft.kind === 'counted') {
    const n = group.size;
    return countFrom(lattice, group.count, { bound: 'exact', low: n, best: n, high: n, approximate: false, rule: null });
  }
  const none = { bound: draft.kind === 'no_information' ? 'no_information' as const : 'unquantified' as const, low: null, best: null, high: null, approximate: false, rule: null };
  return countFrom(lattice, group ? null : draft.trigger, none);
}

const NOWHERE = { start: null, end: null };

function countFrom(lattice: Lattice, range: Range | null, { bound, low, best, high, approximate, rule }: Omit<Count, 'text' | 'start' | 'end'>): Count {
  const { start, end } = range === null ? NOWHERE : spanOf(lattice, range);
  return { text: range && wordsOf(lattice, range), start, end, bound, low, best, high, approximate, rule };
}
