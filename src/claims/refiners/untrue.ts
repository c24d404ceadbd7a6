import { normAt, tagAt } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';
import type { Context, Sketch } from '../sketch.ts';

/** What somebody tells only to say that it is not so: "denied that 12 died", "the rumour of forty dead is a lie", "posts speak of 60. This is false". */
export function isDenied(context: Context, sketch: Sketch): boolean {
  const { lattice } = context;
  const sentence = lattice.doc.sentences[sketch.sentence];
  if (!sentence) return false;
  const { quote } = sketch.draft;
  const before = { first: sketch.segment.first, last: quote.first };
  return deniedBefore(lattice, before, sketch) || isPartysZero(lattice, sketch, sentence) || isContrary(lattice, { first: sentence.first, last: quote.first }) || isCalledFalse(context, sketch, sentence) || isFalseBehind(context, sketch, sentence);
}

/** Data: somebody's words about a number. */
const TALK = new Set((
  'figure figures number numbers claim claims report reports toll allegation allegations rumour rumours rumor rumors hearsay story stories assertion assertions suggestion suggestions news message messages post posts talk talks account accounts '
  + 'accusation accusations speculation gossip tales forwards videos posters websites'
).split(' '));
/** Verbs with which such words are spread. */
const SPREADS = new Set((
  'publish publishes published publishing spread spreads spreading circulate circulates circulated circulating claim claims claimed claiming allege alleges alleged alleging speak speaks spoke write writes wrote written rumoured rumored '
  + 'talk talks talked shared sharing posted posting'
).split(' '));
const FALSE = new Set('false untrue fabricated baseless fake exaggerated unfounded groundless misleading incorrect inaccurate invented disregarded wrong nonsense propaganda disinformation misinformation ridiculous absurd'.split(' '));
const FALSEHOODS = new Set('lie lies forgery forgeries fabrication fabrications invention inventions hoax hoaxes fiction fictions fantasy fantasies myth myths slander slanders falsehood falsehoods propaganda disinformation misinformation nonsense'.split(' '));
const NEGATED = new Set(['not', "n't", 'no', 'never', 'neither', 'hardly']);
const IS = new Set(['is', 'are', 'was', 'were', 'be', "'s"]);
/** Verbs that say what somebody's words are worth: "called false the report that ...", "denounced as a lie the claim of ...". */
const CALLS = new Set('called calls call calling branded brands labelled labeled described describes describing denounced denounces denouncing dismissed dismisses dismissing condemned condemns slammed slams'.split(' '));

/** How far a denial reaches, in tokens, and how far behind a number its verdict may stand. */
const REACH = 16;
const VERDICT_REACH = 40;

/** A denial whose object the claim is, or stands in. What is denied may be something else: "denied responsibility for the blast, in which 12 died". */
function deniedBefore(lattice: Lattice, { first, last }: Range, sketch: Sketch): boolean {
  for (let i = Math.max(first, last - REACH); i < last; i++) {
    if (isUntruth(lattice, i)) return !saysBetween(lattice, thatBehind(lattice, i), last);
    const end = denialEnd(lattice, i);
    const object = end === 0 ? last : behindManner(lattice, end, last);
    if (end > 0 && isObject(lattice, object, sketch) && !saysBetween(lattice, object, last)) return true;
  }
  return false;
}

/** "No civilian was harmed, the colonel said", "Contrary to what is being spread, no civilian was hit": who fights says so against those who say that civilians were. */
function isPartysZero(lattice: Lattice, { count, victim, attribution, draft }: Sketch, sentence: Range): boolean {
  if (count.best !== 0 || victim.class !== 'civilian') return false;
  if (attribution?.kind === 'military' || attribution?.kind === 'armed_group' || normAt(lattice, sentence.first) === 'contrary') return true;
  for (let i = Math.max(sentence.first, draft.quote.first - VERDICT_REACH); i < draft.quote.first; i++) if (isVerdict(lattice, i)) return true;
  return false;
}

/** "There is no truth in reports that", "it is not true that", "it is false that". */
const isUntruth = (lattice: Lattice, i: number): boolean =>
  (normAt(lattice, i) === 'truth' && normAt(lattice, i - 1) === 'no')
  || ((normAt(lattice, i + 1) === 'that' || thatBehind(lattice, i) > i) && ((normAt(lattice, i) === 'true' && NEGATED.has(normAt(lattice, i - 1))) || FALSE.has(normAt(lattice, i))) && [1, 2].some((n) => IS.has(normAt(lattice, i - n))) && [2, 3].some((n) => normAt(lattice, i - n) === 'it'));

/** How far behind its verdict, in tokens, a clause may begin. */
const ASIDE = 12;

/** "it is not true, as some would have it, that": where the clause begins behind an aside; the token itself where none stands. */
function thatBehind(lattice: Lattice, i: number): number {
  if (normAt(lattice, i + 1) !== ',') return i;
  for (let at = i + 3; at < i + ASIDE && !['.', ';'].includes(normAt(lattice, at)); at++) if (normAt(lattice, at) === 'that' && normAt(lattice, at - 1) === ',') return at;
  return i;
}

/** Where the words of a denial end that begin at a token: a verb that denies, or one that calls its object false; 0 where there is none. */
function denialEnd(lattice: Lattice, i: number): number {
  if (CALLS.has(normAt(lattice, i))) {
    const at = [1, 2, 3, 4].map((n) => i + n).find((k) => FALSE.has(normAt(lattice, k)) || FALSEHOODS.has(normAt(lattice, k)));
    if (at !== undefined && [i + 1, i + 2].some((k) => ['as', 'a', 'an'].includes(normAt(lattice, k)) || k === at)) return at + 1;
  }
  const report = tagAt(lattice, i, 'report');
  return report?.tag.act === 'deny' ? i + report.length : 0;
}

/** Tokens between a denial and its object: "in the strongest terms", "as false", "formally". */
const MANNER = 5;
/** Words with which a denied clause or deed begins. */
const CLAUSE = new Set(['that', 'having', 'losing', 'suffering']);

function behindManner(lattice: Lattice, from: number, last: number): number {
  let of = from;
  while (of < Math.min(from + MANNER, last) && isManner(lattice, of)) of++;
  return of;
}

/** The object of a denial is a clause, a deed, somebody's words about a number, or the number itself. */
function isObject(lattice: Lattice, of: number, { draft: { quote, group } }: Sketch): boolean {
  if (of >= quote.first || CLAUSE.has(normAt(lattice, of)) || (normAt(lattice, of).endsWith('ing') && tagAt(lattice, of, 'verb') !== null)) return true;
  for (let i = of; i < Math.min(of + 6, quote.first); i++) {
    if (TALK.has(normAt(lattice, i)) || (normAt(lattice, i) === 'according' && normAt(lattice, i + 2) === 'which')) return true;
    if (tagAt(lattice, i, 'verb') !== null || [',', ';', ':', 'in', 'over', 'for', 'after'].includes(normAt(lattice, i))) return false;
  }
  return group !== null && group.first - of < 3 && ![of, of + 1].some((i) => i < group.first && ['that', 'which', 'who'].includes(normAt(lattice, i)));
}

/** "(denied) in the strongest terms", "(dismissed) as false", "(rejected) outright". */
const isManner = (lattice: Lattice, i: number): boolean => ['in', 'the', 'strongest', 'strongly', 'terms', 'as', 'outright', 'flatly', 'again', 'on', 'a', 'any', 'all', 'such'].includes(normAt(lattice, i)) || FALSE.has(normAt(lattice, i)) || /ly$/.test(normAt(lattice, i)) || tagAt(lattice, i, 'weekday') !== null;

/** "Contrary to reports of 40 dead, ...", up to the comma that ends it. */
function isContrary(lattice: Lattice, { first, last }: Range): boolean {
  if (normAt(lattice, first) !== 'contrary' || normAt(lattice, first + 1) !== 'to' || last - first > VERDICT_REACH) return false;
  let told = false;
  for (let i = first + 2; i < last; i++) {
    if (normAt(lattice, i) === ',' && normAt(lattice, i + 1) !== 'that') return false;
    told ||= TALK.has(normAt(lattice, i)) || tagAt(lattice, i, 'report') !== null || ['said', 'being'].includes(normAt(lattice, i));
  }
  return told;
}

/** "The figure of over fifty killed, which is being circulated, is false": the sentence begins with somebody's number and ends with what it is worth. */
function isCalledFalse({ lattice }: Context, sketch: Sketch, sentence: Range): boolean {
  const { quote } = sketch.draft;
  // "alleging that 25 were killed and that three are held": the second of what is alleged.
  const second = normAt(lattice, quote.first - 1) === 'that' && normAt(lattice, quote.first - 2) === 'and';
  if (!isTalked(lattice, { first: second ? sentence.first : Math.max(sentence.first, quote.first - 8), last: quote.first })) return false;
  for (let i = quote.last; i < Math.min(sentence.last, quote.last + VERDICT_REACH); i++) {
    if (normAt(lattice, i) === ';' || (['and', 'but', 'while'].includes(normAt(lattice, i)) && [1, 2, 3].some((n) => TALK.has(normAt(lattice, i + n))))) return false;
    if (isVerdict(lattice, i)) return true;
  }
  return false;
}

/** "Voice messages speak of a dozen soldiers killed. They are false." */
function isFalseBehind({ lattice }: Context, sketch: Sketch, sentence: Range): boolean {
  const next = lattice.doc.sentences[sketch.sentence + 1];
  if (!next || !REFERS.has(normAt(lattice, next.first)) || !isTalked(lattice, { first: Math.max(sentence.first, sketch.draft.quote.first - VERDICT_REACH), last: sketch.draft.quote.first })) return false;
  if (normAt(lattice, next.first) === 'nothing') return ['of', 'like'].includes(normAt(lattice, next.first + 1));
  return [1, 2, 3].some((n) => isVerdict(lattice, next.first + n));
}

const REFERS = new Set(['this', 'that', 'it', 'they', 'these', 'those', 'both', 'all', 'such', 'nothing']);

const isTalked = (lattice: Lattice, { first, last }: Range): boolean => {
  for (let i = first; i < last; i++) if (TALK.has(normAt(lattice, i)) || SPREADS.has(normAt(lattice, i)) || (['say', 'says', 'tell', 'tells'].includes(normAt(lattice, i)) && [2, 3, 4, 5, 6].some((n) => normAt(lattice, i - n) === 'what'))) return true;
  return false;
};

/** "is false", "are pure propaganda", "is not true", "has no basis", "does not correspond to the facts": the verdict's verb stands at the token. */
function isVerdict(lattice: Lattice, i: number): boolean {
  const next = (n: number): string => normAt(lattice, i + n);
  if (['has', 'have', 'had'].includes(next(0))) return next(1) === 'no' && ['basis', 'foundation'].includes(next(2));
  if (['does', 'do', 'did'].includes(next(0))) return NEGATED.has(next(1)) && ['correspond', 'match', 'reflect'].includes(next(2));
  if (['bears', 'bear'].includes(next(0))) return next(1) === 'no' && ['relation', 'resemblance'].includes(next(2));
  if (!IS.has(next(0))) return false;
  const negated = [1, 2].some((n) => NEGATED.has(next(n)));
  if (negated) return [2, 3].some((n) => ['true', 'correct', 'accurate', 'so'].includes(next(n)));
  return [1, 2, 3, 4].some((n) => isFalseWord(lattice, i, n));
}

/** A word for what is not so, behind no more than an article and what heightens it: "a crude lie", "fairy tales", "without foundation". */
function isFalseWord(lattice: Lattice, verb: number, n: number): boolean {
  const word = normAt(lattice, verb + n);
  const isOne = FALSE.has(word) || FALSEHOODS.has(word) || (word === 'without' && ['foundation', 'basis', 'truth'].includes(normAt(lattice, verb + n + 1))) || (word === 'fairy' && /^tales?$/.test(normAt(lattice, verb + n + 1)));
  if (!isOne) return false;
  for (let k = 1; k < n; k++) if (tagAt(lattice, verb + k, 'verb') !== null || [',', '.', 'by', 'to', 'that', 'in'].includes(normAt(lattice, verb + k))) return false;
  return true;
}

/** "denied that civilians were hit and said 15 insurgents were killed", "deny opening fire, and accuse the army of wounding five": what is said behind the denial is not denied, but "reports" and "claims" right behind it are its object. */
function saysBetween(lattice: Lattice, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!(TALK.has(normAt(lattice, i)) && i < from + 4) && ['say', 'tell', 'announce', 'accuse'].includes(tagAt(lattice, i, 'report')?.tag.act ?? '')) return true;
  return false;
}
