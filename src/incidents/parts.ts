import { changedClaim } from '../claims/changedClaim.ts';
import type { Claim } from '../claims/claim.ts';
import { isAdded, isFurther, value } from './entry.ts';
import type { Entry } from './entry.ts';
import { sideOf } from './sides.ts';
import { withoutStates } from './someOf.ts';
import { besideToll } from './tolls.ts';

/** Victims told apart from the rest: children, women, relatives, persons by name. */
const KINDS = new Set(['children', 'women', 'kin', 'family', 'minors', 'elderly', 'named']);
const NAME = /\p{Lu}[\p{L}'’-]+ (?:al-|bin |de |van )?\p{Lu}[\p{L}'’-]+/u;
/** "One combatant of the Tomas Rivas": the name is that of a group. */
const OF_WHOM = / (?:of|from) .*$/u;

/** One of the dead rather than all of them. */
export function isPartLike(entry: Entry): boolean {
  const { claim } = entry;
  const { category, text } = claim.victim;
  const single = claim.count.low === 1 && claim.count.bound === 'exact' && (NAME.test(text.replace(OF_WHOM, '')) || NAME.test(claim.count.text ?? '') || /^(?:his|her|their|its)\b/i.test(text) || !/^(?:\d|one\b)/i.test(claim.count.text ?? ''));
  // "Three members of one family": those who died are of one family, and nobody says that others died.
  const kind = category !== null && KINDS.has(category) && !(OF_ONE_FAMILY.test(text) && claim.role === 'independent');
  return kind || single || claim.role === 'subset' || (OF_THE_HURT.test(text) && !isTreated(entry)) || (text === 'those' && OF_THOSE.test(claim.quote.text)) || (isFurther(entry) && !isFirstOfEffect(entry)) || isLate(entry);
}

/** "Six have died. Fourteen more were hurt": more than those who died, and the first who are told to be hurt. */
const isFirstOfEffect = ({ claim, report }: Entry): boolean => claim.effect === 'injured' && !report.claims.some((c) => c.id !== claim.id && c.effect === claim.effect && c.attribution?.kind !== 'headline' && c.count.low !== null && (c.count.start ?? 0) < (claim.count.start ?? 0));

/** "Four of the injured remain under treatment", where nobody says how many were hurt: as many as are left. */
const isTreated = ({ claim, report, setting }: Entry): boolean => claim.effect === 'injured' && UNDER_CARE.test(setting?.after ?? '') && !report.claims.some((c) => c.id !== claim.id && c.effect === claim.effect && value(c) > value(claim));
const UNDER_CARE = /^[^.;]{0,40}\b(?:are|remain|is|were) (?:still |now |currently )?(?:being treated|under (?:medical )?(?:treatment|care)|receiving (?:treatment|care))\b/iu;

const OF_ONE_FAMILY = /\b(?:members|people|persons) of (?:one|the same|a|a single) (?:family|household|clan)\b/iu;

/** "Killing a taxi driver and two policemen": beside people of another side whom its sentence counts, one is all that it counts of its own. */
export const isOneOfSeveral = ({ claim, report, setting }: Entry): boolean =>
  claim.counted && claim.count.bound === 'exact' && !NAME.test(claim.victim.text) && !/^(?:the|his|her|their|its|whose)\b/iu.test(claim.count.text ?? 'the') && report.claims.some((c) => c.id !== claim.id && c.effect === claim.effect && c.counted && c.victim.class !== claim.victim.class && c.victim.class !== 'unknown' && (c.count.low ?? 0) > 0 && c.partOf !== claim.id && claim.partOf !== c.id && report.settings.get(c.id)?.passage === setting?.passage);

/** "Three of the missing men", "two of the wounded". */
const OF_THE_HURT = /^(?:of )?the (?:\w+ly )?(?:missing|wounded|injured|abducted|kidnapped)\b/i;

/** "Six of those wounded in the ambush". */
const OF_THOSE = /\bof those\b/i;

/** Told after the rest: "two of the wounded died in hospital". They are in the toll that the same text gives. */
const isLate = (entry: Entry): boolean => entry.setting?.aftermath === true && /\bdied\b|passed away|succumb/i.test(entry.claim.quote.text) && (entry.claim.count.low ?? 0) <= 5;

/** Of what one chain says of one figure in one article, the claims that are added: without parts of others and repetitions. */
export function topsOf(entries: readonly Entry[]): readonly Entry[] {
  if (entries.length < 2) return entries;
  const current = latestEntry(entries);
  const wholes = besideToll(withoutParts(withoutStates(current)));
  if (addUpToHeadline(wholes)) return wholes;
  const largest = Math.max(...wholes.map((e) => value(e.claim)));
  const tops = withoutBodies(wholes).filter((e) => !isPartLike(e) || isAdded(e) || isCountedPart(e) || isOneMore(e, wholes) || isFirstOfSeveral(e, wholes) || value(e.claim) >= largest || wholes.every((o) => isPartLike(o)));
  return likeHeadline(counted(tops));
}

/** "Fifteen people have died. Divers had brought in four bodies": who is found is one of those who have died, unless more are said to be found. */
function withoutBodies(entries: readonly Entry[]): readonly Entry[] {
  const most = Math.max(0, ...entries.filter((e) => !areBodies(e)).map((e) => value(e.claim)));
  const left = entries.filter((e) => !areBodies(e) || isAdded(e) || value(e.claim) >= most);
  return left.length === 0 ? entries : left;
}
const areBodies = ({ claim, setting }: Entry): boolean => BODIES.test(claim.victim.text) || BODIES_OF.test(setting?.before ?? '');
/** "The remains of the last four climbers". */
const BODIES_OF = /\b(?:bod(?:y|ies)|remains|corpses?) of (?:the |an? )?(?:last |other |first |remaining )?$/iu;
const BODIES = /^(?:the )?(?:[\p{L}-]+ )?(?:bod(?:y|ies)|corpses?|remains|coffins?|caskets?)\b/iu;

/** "Six died on the spot; a woman succumbed in the ambulance" under "Seven die": what the headline adds up. */
function addUpToHeadline(wholes: readonly Entry[]): boolean {
  const told = wholes.filter((e) => e.claim.count.bound === 'exact');
  if (told.length < 2 || told.length < wholes.length || told.some((e) => OF_THE_HURT.test(e.claim.victim.text))) return false;
  const sum = told.reduce((n, e) => n + value(e.claim), 0);
  const titles = titlesOf(told[0] as Entry);
  return titles.includes(sum) && !told.some((e) => titles.includes(value(e.claim)));
}

/** "Lieutenant X and two of his men" below "Three soldiers killed": the reader counts the parts in place of the headline's whole. */
const isCountedPart = (entry: Entry): boolean => entry.claim.counted && entry.claim.role === 'part' && entry.claim.partOf !== null;

/** "Four traders and the driver's apprentice lost their lives": one sentence adds them up, and so does the reader. */
const isOneMore = (entry: Entry, all: readonly Entry[]): boolean => isCounted(entry) && entry.claim.partOf === null && (AND.test(entry.setting?.before ?? '') || diedAfter(entry)) && all.some((o) => o !== entry && isCounted(o) && !isPartLike(o) && o.setting?.passage === entry.setting?.passage && o.claim.victim.actor === entry.claim.victim.actor);
/** "The driver and two passengers were killed": one who stands before those of the same words. */
const isFirstOfSeveral = (entry: Entry, all: readonly Entry[]): boolean => isCounted(entry) && entry.claim.partOf === null && entry.claim.count.low === 1 && entry.claim.count.bound === 'exact' && all.some((o) => o !== entry && isCounted(o) && !isPartLike(o) && isNextTo(entry.claim, o) && o.claim.victim.actor === entry.claim.victim.actor);
/** The number stands in the quote of the one before it, behind "and". */
const isNextTo = ({ quote }: Claim, { claim: { count, quote: own }, setting }: Entry): boolean => { const at = count.start ?? own.start; return at > quote.start && at < quote.end && AND.test(setting?.before ?? ''); };
const AND = /\band $/;
/** "Four died at once; a porter succumbed in hospital": one more than those who died where it happened. */
const diedAfter = ({ claim, setting }: Entry): boolean => ON_THE_SPOT.test(setting?.before ?? '') && /\b(?:died|succumbed|passed away)\b/i.test(claim.quote.text);
const ON_THE_SPOT = /\b(?:died|killed|perished|dead) (?:on the spot|at the scene|at once|instantly|immediately|on impact)\b/i;
const isCounted = ({ claim }: Entry): boolean => claim.counted && claim.role === 'independent';

/** Of a live text the latest entry that gives more than a part. */
function latestEntry(entries: readonly Entry[]): readonly Entry[] {
  const times = [...new Set(entries.flatMap((e) => (e.setting?.clock == null ? [] : [e.setting.clock])))].sort((a, b) => b - a);
  if (times.length < 2) return entries;
  const latest = times.find((t) => entries.some((e) => e.setting?.clock === t && !isPartLike(e))) ?? times[0];
  return entries.filter((e) => e.setting?.clock === latest);
}

const withoutParts = (entries: readonly Entry[]): readonly Entry[] => {
  const ids = new Set(entries.map((e) => e.claim.id));
  return entries.filter((e) => e.claim.partOf === null || !ids.has(e.claim.partOf));
};

/** Where the reader counts some of them, those; else the one that tells most. */
function counted(entries: readonly Entry[]): readonly Entry[] {
  const own = entries.filter((e) => e.claim.counted || e.claim.scope === 'background' || e.claim.role === 'whole');
  if (own.length > 0) return own.filter((e) => !own.some((o) => o !== e && repeats(e, o)));
  return [...entries].sort((a, b) => Number(a.claim.count.bound === 'vague') - Number(b.claim.count.bound === 'vague') || value(b.claim) - value(a.claim)).slice(0, 1);
}

/** The same number once more, later in the text, of people whom nothing tells apart. */
const repeats = (e: Entry, o: Entry): boolean =>
  e.claim.count.low !== null && e.claim.count.low > 1 && e.claim.count.low === o.claim.count.low && e.claim.count.best === o.claim.count.best && e.claim.victim.text === o.claim.victim.text && !isAdded(e)
  && (o.setting?.passage ?? 0) < (e.setting?.passage ?? 0);

/** The numbers of the headline for the same effect. */
const titlesOf = ({ report, claim }: Entry): readonly number[] => report.claims.filter((c) => c.attribution?.kind === 'headline' && c.effect === claim.effect && c.count.bound !== 'vague').map(value);

/** The headline's number tells which of several figures is the whole. */
function likeHeadline(entries: readonly Entry[]): readonly Entry[] {
  const [first] = entries;
  if (entries.length < 2 || !first) return entries;
  const titles = titlesOf(first);
  const whole = entries.find((e) => titles.includes(value(e.claim)));
  return whole ? entries.filter((e) => e === whole || isAdded(e)) : entries;
}

/**
 * Wholes and their parts by actor, settled for one report (rule 5): parts that use up the whole count in its place, and a whole whose parts
 * the reader counts is left aside. What remains are the claims that figures are made of.
 */
export function settleWholes(claims: readonly Claim[]): readonly Claim[] {
  if (claims.every((c) => c.partOf === null)) return claims;
  const own = claims.map((c) => freeOfOthers(c, claims));
  const dropped = new Set<string>();
  const promoted = new Set<string>();
  for (const whole of own) {
    const parts = partsOf(whole, own);
    if (parts.length < 2 || new Set(parts.map(groupOf)).size < 2) continue;
    const usedUp = parts.reduce((n, p) => n + value(p), 0) === value(whole);
    if (usedUp) for (const p of parts) promoted.add(p.id);
    if (usedUp || (!whole.counted && parts.some((p) => p.counted))) dropped.add(whole.id);
  }
  // "The dead were a student and a village policeman": one of a whole that is told by another word makes no figure of its own.
  const inside = own.filter((c) => c.role === 'subset' && c.count.low === 1 && c.count.best === 1 && !promoted.has(c.id) && own.some((w) => w.id === c.partOf && !dropped.has(w.id) && isOtherWord(c, w)));
  for (const c of inside) dropped.add(c.id);
  return dropped.size === 0 ? own : own.filter((c) => !dropped.has(c.id)).map((c) => (promoted.has(c.id) ? changedClaim(c, { counted: true, role: 'part' }) : c));
}

/** The parts by actor that a report gives of a whole; fighters whom nobody names are a group of their own. */
function partsOf(whole: Claim, claims: readonly Claim[]): readonly Claim[] {
  return claims.filter((c) => c.partOf === whole.id && c.effect === whole.effect && c.count.bound !== 'share' && groupOf(c) !== null);
}

const groupOf = (claim: Claim): string | null => claim.victim.actor ?? sideOf(claim);

const isOtherWord = (part: Claim, whole: Claim): boolean => whole.effect === part.effect && whole.victim.actor !== null && part.victim.actor !== null && whole.victim.actor !== part.victim.actor && value(part) <= value(whole);

/** A count that the reader puts into a whole of other victims, or of another happening, stands for itself here. */
function freeOfOthers(claim: Claim, claims: readonly Claim[]): Claim {
  if (claim.partOf === null || claim.count.bound === 'share') return claim;
  const whole = claims.find((c) => c.id === claim.partOf);
  const sides = whole === undefined ? [] : [sideOf(whole), sideOf(claim)];
  const foreign = whole === undefined || (sides[0] !== sides[1] && !sides.includes(null)) || (whole.victim.actor !== null && claim.victim.actor !== null && whole.victim.actor !== claim.victim.actor && !whole.victim.actor.includes(' + ') && whole.victim.class !== 'unknown' && whole.count.best !== null && whole.victim.class === claim.victim.class);
  return foreign ? changedClaim(claim, { partOf: null, role: 'independent', counted: true }) : claim;
}
