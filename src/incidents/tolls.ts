import type { Claim } from '../claims/claim.ts';
import { isAdded, value } from './entry.ts';
import type { Entry } from './entry.ts';

/** What a toll holds: everybody whom its source has counted by then. */

const RISING = 'risingToll';

/** "Total deaths: 13", "the number of deaths is six", "ten of these are dead now", "19 dead in all". */
const SUMS = /^(?:total )?(?:deaths|dead|fatalities|injured|wounded)\b[^.\p{L}]*\d|\b(?:number|toll|total) of (?:the )?(?:dead|deaths|deceased|fatalities|victims|injured|wounded)\b[^.]{0,30}\b(?:is|are|has|now|was|at|to)\b|\btotal (?:deaths|dead|number)\b|\bare now dead\b|\b(?:dead|deaths) (?:in all|in total|altogether)\b/iu;
/** "A porter died on Friday, so that (seven are dead)", "that makes (16)". */
const MAKES = /\b(?:so that|that makes|this makes|which makes|making(?: it)?|bringing [^.,;]{2,40} to|in all,?) (?:the |a total of |it )?$/i;
/** "Total deaths: (13)", "Dead in all: (13)". */
const LABEL = /\b(?:total|overall)\b[^.:;\d]{0,24}: *$|\b(?:deaths|dead|killed|injured) in (?:all|total): *$/iu;
/** "It counts 40 dead, after (two bodies) came ashore", "with (two more bodies) found on Friday", "together with the (eighteen) who died at the scene". */
const AFTER = /\b(?:after|with|following|counting|including|upon)(?: the (?:deaths?|discovery|recovery|finding|retrieval|identification|loss) of)? (?:the |another |a further |those |an additional )?$/i;
/** "21 people have thus died", "is therefore 21", "has now cost 21 lives", "together with those recorded in Karsan the toll is 21". */
const THUS = /\b(?:thus|therefore|thereby|hence|consequently|accordingly|altogether|in total|overall|now (?:cost|claimed|killed|known|dead|stands?|numbers?)|has now|have now)\b|\btogether with\b|\badded to\b/iu;

const isToll = (claim: Claim, before: string): boolean =>
  claim.role !== 'subset' && claim.scope === 'incident' && (claim.rules.includes(RISING) || SUMS.test(claim.quote.text) || LABEL.test(before) || MAKES.test(before) || THUS.test(before) || THUS.test(claim.quote.text));

/** The toll that a claim states: itself, or the whole that its source cuts into the parts which count in its place. */
function tollOf(e: Entry): Claim | null {
  if (isAdded(e)) return null;
  if (isToll(e.claim, e.setting?.before ?? '')) return e.claim;
  const whole = e.claim.role === 'part' && e.claim.partOf !== null ? e.report.claims.find((c) => c.id === e.claim.partOf) : undefined;
  return whole !== undefined && isToll(whole, e.report.settings.get(whole.id)?.before ?? '') ? whole : null;
}

/** "The toll was now 17, two corpses having been recovered" are 17; and so are "four died on the spot, a nurse in hospital, so that five are dead" five. */
export function besideToll(entries: readonly Entry[]): readonly Entry[] {
  const tolls = entries.map((e) => ({ e, toll: tollOf(e) }));
  const first = tolls.reduce<{ readonly e: Entry; readonly toll: Claim } | null>((best, { e, toll }) => (toll !== null && (best === null || value(toll) > value(best.toll)) ? { e, toll } : best), null);
  const rest = first === null ? entries : entries.filter((e, i) => tolls[i]?.toll === first.toll || value(e.claim) > value(first.toll) || (isAdded(e) ? isBehind(e, first.e) : !isBeside(e, first)));
  return rest.filter((e) => !isAfter(e, rest));
}

/** "Three more died on Friday. The toll is therefore 20": what is added before the toll is in it; what is added behind comes on top. */
const isBehind = (e: Entry, toll: Entry): boolean => (e.claim.count.start ?? e.claim.quote.start) > (toll.claim.count.start ?? toll.claim.quote.start) || (e.setting?.block ?? 0) !== (toll.setting?.block ?? 0);

/** Told in the toll's own passage or behind it, of the same place; before it only what is no more than it when a sum says so. */
function isBeside(e: Entry, { e: { claim, setting }, toll }: { readonly e: Entry; readonly toll: Claim }): boolean {
  const behind = (e.setting?.passage ?? 0) >= (setting?.passage ?? 0) || !toll.rules.includes(RISING);
  return behind && (e.claim.place?.name ?? null) === (claim.place?.name ?? null);
}

/** Whoever died before a figure was given is in it. */
const isAfter = (e: Entry, all: readonly Entry[]): boolean =>
  AFTER.test(e.setting?.before ?? '') && all.some((o) => o !== e && value(o.claim) > value(e.claim) && Math.abs((o.setting?.passage ?? 0) - (e.setting?.passage ?? 0)) <= 1);
