import type { Claim, ClaimId } from '../claims/claim.ts';

/** What a source says that its tally does not count: "The jeep accident is a road accident and is not included"; "They are not counted above", of the sentence before. */

/** No sentence is looked at farther than this from its words. */
const LONGEST = 600;

const LEFT_OUT = /\b(?:(?:is|are|was|were|been|be) (?:therefore |thus |also |accordingly )?not (?:yet )?(?:included|counted|reflected|among (?:the|these|those)\b|(?:listed |part |any part )?(?:in|of) (?:this|these|the|our|that) (?:\p{L}+ )?(?:number|count|figures?|totals?|tally|toll|list|record|data|statistics))|(?:is|are|was|were) (?:left out|excluded|kept out)|do(?:es)? not (?:appear|figure) (?:in|among)|do(?:es)? not count (?:in|towards?|here|above))/giu;
/** "Not included above: the ferry off Orvel, for which the coast guard gives nine dead"; "excluding the nine who drowned off Orvel". */
const LEADING = /\b(?:not (?:yet )?(?:included|counted|listed|reflected|contained)(?: (?:above|here|in (?:this|these|the|our|that) [\p{L} ]{2,30}?))?(?::| (?:is|are)\b)|(?:not|without) (?:counting|including)|excluding|leaving out|leaving aside|exclusive of|to be added to (?:this|these|the) [\p{L} ]{2,30}?:)/giu;
/** What it leads to ends with the clause; behind a colon with the line. */
const CLAUSE_STOPS: readonly string[] = ['. ', '\n', '; ', ' – ', ' — '];

/** A sentence whose subject is what the one before told. */
const POINTS_BACK = /(?:^\W*|; )(?:(?:[Tt]hey|[Tt]hese|[Tt]his|[Tt]hose|[Ii]t) (?:is|are|was|were|do|does|have|has)|[Tt]hose (?:\p{L}+ed|dead|deaths|victims|who died|\p{L}+) (?:are|were)|The latter|None of (?:these|them|those))\b/u;
const STOPS: readonly string[] = ['. ', '\n', '! ', '? '];

/** "It is not counted in the 31" speaks of that total alone: the number it names, or null. */
export function totalNamed(sentence: string): number | null {
  const named = TOTAL.exec(sentence)?.[1];
  return named === undefined ? null : Number(named.replaceAll(',', ''));
}

const TOTAL = /\bnot (?:yet )?(?:included|counted|part|listed|reflected)(?: in| of| among)? (?:of |in )?(?:the|these|those) (\d[\d,]*)\b/i;

type LeftOut = ReadonlyMap<ClaimId, string>;

const kept = new WeakMap<readonly Claim[], { readonly text: string; readonly found: LeftOut }>();

/** Each claim of an article that its source says it leaves out, with the sentence that says so. An article may state many tallies, and is looked through once. */
export function leftOutOf(text: string, claims: readonly Claim[]): LeftOut {
  const known = kept.get(claims);
  if (known?.text === text) return known.found;
  const found = findLeftOut(text, claims);
  kept.set(claims, { text, found });
  return found;
}

function findLeftOut(text: string, claims: readonly Claim[]): LeftOut {
  const found = new Map<ClaimId, string>();
  for (const match of text.matchAll(LEFT_OUT)) {
    const own = sentenceAt(text, match.index);
    const said = text.slice(own.start, own.end).trim();
    const inside = claimsIn(claims, own);
    const meant = inside.length > 0 && !POINTS_BACK.test(said) ? inside : POINTS_BACK.test(said) ? [...inside, ...claimsIn(claims, sentenceAt(text, Math.max(0, own.start - 2)))] : [];
    for (const claim of meant) found.set(claim.id, said);
  }
  for (const match of text.matchAll(LEADING)) {
    const start = match.index + match[0].length;
    const stops = match[0].endsWith(':') ? ['\n'] : CLAUSE_STOPS;
    const end = Math.min(start + LONGEST, text.length, ...stops.map((stop) => text.indexOf(stop, start)).filter((n) => n >= 0));
    for (const claim of claimsIn(claims, { start, end })) found.set(claim.id, text.slice(match.index, end).trim());
  }
  return found;
}

const claimsIn = (claims: readonly Claim[], { start, end }: { readonly start: number; readonly end: number }): readonly Claim[] => claims.filter((c) => c.scope !== 'cumulative' && c.quote.start >= start && c.quote.start < end);

/** From a stop to a stop, or a line end. */
function sentenceAt(text: string, at: number): { readonly start: number; readonly end: number } {
  const from = Math.max(0, at - LONGEST);
  const piece = text.slice(from, at + LONGEST);
  const start = Math.max(...STOPS.map((stop) => piece.lastIndexOf(stop, Math.max(0, at - from - 1)))) + 1;
  const end = Math.min(...STOPS.map((stop) => piece.indexOf(stop, at - from)).map((n) => (n < 0 ? piece.length : n)));
  return { start: from + start, end: from + end };
}
