import { changedClaim } from '../claims/changedClaim.ts';
import type { Claim, ClaimId } from '../claims/claim.ts';
import type { Report } from './report.ts';
import { isNoFighter } from './unarmed.ts';
import { isEnemy, isEnemyWord, SELF_DEFENCE, sideOf } from './sides.ts';

/** Whose own people a claim counts, when its speaker says "our" or "its": the speaker's party. */
export type PartyOf = (article: string, claim: Claim) => readonly string[];

/** Who speaks in a claim: for which parties, and whether it is one that fights. */
export interface Voice { readonly partyOf: PartyOf; readonly fights: (article: string, claim: Claim) => boolean }

interface Entry { readonly report: Report; readonly claim: Claim; readonly at: number }

const OWN = /^(?:our|friendly|(?:its |their )?own|the martyrs?)\b|\bof (?:our|(?:its|their) own)\b|\brose as martyrs\b/i;

/**
 * Victims whom a claim does not name ("27 bodies", "nineteen men") are those that the incident's other claims name: the speaker's own, the
 * parts or the whole of the same count, the people told of just before, an equal number elsewhere, or the only victims there are.
 * The claim then says so: its actor is implied, with the reason.
 */
export function resolveVictims(reports: readonly Report[], { partyOf, fights }: Voice): ReadonlyMap<ClaimId, Claim> {
  const entries = reports.flatMap((report) => report.claims.map((claim, at) => ({ report, claim: fights(report.article, claim) ? inTheirWords(claim, partyOf(report.article, claim)) : claim, at })));
  const resolved = new Map<ClaimId, Claim>(entries.map((e) => [e.claim.id, e.claim]));
  let known: readonly Entry[] = resolved.size === entries.length ? entries : entries.map(({ report, claim, at }) => ({ report, claim: resolved.get(claim.id) as Claim, at }));
  let unnamed = known.filter(isUnnamed);
  for (const guess of GUESSES) {
    if (unnamed.length === 0) break;
    let settled = false;
    for (const entry of unnamed) {
      const found = guess({ entry, known, partyOf, fights });
      if (!found || (isFoe(entry, partyOf) && partyOf(entry.report.article, entry.claim).includes(found.actor))) continue;
      resolved.set(entry.claim.id, withActor(entry.claim, found));
      settled = true;
    }
    if (!settled) continue;
    known = entries.map(({ report, claim, at }) => ({ report, claim: resolved.get(claim.id) as Claim, at }));
    unnamed = known.filter(isUnnamed);
  }
  return resolved;
}

/**
 * What the words of one who fights mean in their mouth. "The rebels left fifty dead": the rebels' own. "Two reservists were hurt" in an army's bulletin
 * about a neighbour's land: that army's, unless it says that they were the enemy's.
 */
function inTheirWords(claim: Claim, parties: readonly string[]): Claim {
  const [party] = parties;
  if (party === undefined || parties.length > 1) return claim;
  const { victim, perpetrator, quote } = claim;
  if (perpetrator !== null && victim.text === '' && LEFT.test(quote.text) && perpetrator.actor !== party && (HOSTILE.test(perpetrator.text) || isEnemyWord(perpetrator.text) || perpetrator.actor !== null)) {
    const left: Claim['victim'] = { text: perpetrator.text, actor: perpetrator.actor, class: 'combatant', category: null, basis: { kind: 'implied', because: 'the dead whom those who fled left, in the words of their enemy' } };
    return changedClaim(claim, { victim: left, perpetrator: null });
  }
  // "It claims thirty policemen; two of its own men fell, the rebel radio says".
  if (ITS_OWN.test(victim.text) && victim.class !== 'civilian' && victim.actor !== party) return changedClaim(claim, { victim: { text: victim.text, actor: party, class: 'combatant', category: victim.category, basis: { kind: 'implied', because: 'the speaker counts its own people' } } });
  const foreign = /^Government of /.test(party) && victim.actor !== null && victim.actor !== party && /^Government of [^+]+$/.test(victim.actor);
  return foreign && !namesLosers(claim) && OWN_RANKS.test(victim.text) && !isEnemyWord(quote.text) && !ELIMINATED.test(quote.text) && perpetrator?.actor !== party
    ? changedClaim(claim, { victim: { text: victim.text, actor: party, class: victim.class, category: victim.category, basis: { kind: 'implied', because: 'soldiers of whom an army says no more are its own' } } })
    : claim;
}

/** "Karsani losses came to 85 soldiers": the words say whose they were. */
const namesLosers = ({ victim: { basis } }: Claim): boolean => basis.kind === 'implied' && basis.because.startsWith('the losses of ');

/** The speaker's own people, however a pronoun is read. */
const ITS_OWN = /^(?:its|their) own\b/i;
/** What an army does to its enemy's soldiers. */
const ELIMINATED = /\b(?:eliminated|neutrali[sz]ed|liquidated|destroyed|wiped out)\b/i;
/** "The militia left forty dead and burnt vehicles." */
const LEFT = /\b(?:left|leaving|leaves?|abandoned)\b/i;
/** Ranks that name no country. */
const OWN_RANKS = /^(?:(?:an?|the|one|two|regular|other|combat|young) )?(?:reservists?|soldiers?|officers?|troops?|conscripts?|servicem[ae]n|recruits?|sailors?|airm[ae]n|paratroopers?|commandos?)$/i;

/** What nobody calls their own people. */
const HOSTILE = /\b(?:mercenar(?:y|ies)|terrorists?|militia(?:m[ae]n)?|rebels?|bandits?|insurgents?|infidels?|crusaders?|apostates?|aggressors?|gangs?|gangsters|extremists?|criminals?|remnants)\b/i;

/** The speaker's enemies: by that word, or by the words that a party to the fight has for them. */
const isFoe = ({ claim, report }: Entry, partyOf: PartyOf): boolean => isEnemy(claim) || (HOSTILE.test(claim.victim.text) && claim.victim.class !== 'civilian' && partyOf(report.article, claim).length > 0);

/** A count of people whom its words do not name. */
const isUnnamed = ({ claim }: Entry): boolean => claim.victim.actor === null && (claim.count.low !== null || claim.count.high !== null);

interface Found { readonly like: Claim | null; readonly actor: string; readonly because: string }
type Guess = (of: { readonly entry: Entry; readonly known: readonly Entry[] } & Voice) => Found | null;

const like = (claim: Claim | undefined, because: string): Found | null => (claim?.victim.actor == null ? null : { like: claim, actor: claim.victim.actor, because });

/** "Not a single fighter was among the dead" names nobody who died. */
const isNobody = (claim: Claim): boolean => claim.count.best === 0;

/** Soldiers are no bandits, whoever stands beside them. */
const areOneSide = (a: Claim, b: Claim): boolean => { const [x, y] = [sideOf(a), sideOf(b)]; return x === null || y === null || x === y; };

/** Unknown people may be anybody but those who did it, and few guard their own village; soldiers are no civilians. */
const fits = (unknown: Claim, known: Claim): boolean =>
  known.victim.actor !== SELF_DEFENCE && areOneSide(unknown, known) && !isNobody(known) && known.victim.actor !== null && known.victim.actor !== unknown.perpetrator?.actor && !known.victim.actor.includes(' + ') && ((unknown.victim.class === 'unknown' && !(known.victim.class === 'combatant' && hasTrade(unknown))) || unknown.victim.class === known.victim.class || known.victim.class === 'unknown');

/** Words for people that fighters may bear as well. */
const ANYBODY = /\b(?:people|persons?|m[ae]n|males?|youths?|boys|bod(?:y|ies)|corpses?|remains|dead|deaths|victims?|martyrs?|others?|them|whom|those|these|lives|casualt(?:y|ies)|ones?|members?|elements?|individuals?|nationals?|figures?|heroes|hostages?|captives?|prisoners?|wounded|injured|killed|missing|patients?|families|names?|souls|sons?|brothers?|friends?|leaders?|drivers?|crew|passengers?|commanders?)\b/i;

/** "Five salt scrapers": a trade is no fighter's word; a name may be anybody's. */
const hasTrade = ({ victim: { text } }: Claim): boolean => /^\p{Ll}[\p{Ll} -]*s$/u.test(text) && !ANYBODY.test(text);

/** A ministry's "compatriots" are not its soldiers. */
const FOLK = /\b(?:compatriots?|citizens?|people|children|countrymen|villagers?|residents?|civilians?|nationals?)\b/i;

const PEOPLE = /^(?:other )?(?:people|persons)$/i;

const ownPeople: Guess = ({ entry, partyOf, fights }) => {
  if (FOLK.test(entry.claim.victim.text)) return null;
  if (!OWN.test(entry.claim.victim.text) && !OWN.test(entry.claim.quote.text.slice(0, 60)) && !(fights(entry.report.article, entry.claim) && isMartyr(entry))) return null;
  const parties = partyOf(entry.report.article, entry.claim);
  return parties.length === 1 ? { like: null, actor: parties[0] as string, because: 'the speaker counts its own people' } : null;
};

/** "Comrade Zubair was martyred", "two martyrs": one who fights calls martyrs those who fought with them. */
const isMartyr = ({ claim: { victim, quote } }: Entry): boolean => victim.class !== 'civilian' && MARTYRED.test(quote.text) && !isEnemyWord(quote.text);
const MARTYRED = /\bmartyr(?:s|ed|dom)?\b|\bshaha?da?t\b|\bshaheed\b/i;

/** "Two of our heroes", of a speaker that counts the one side's dead as the enemy's: the other side's. */
const otherSide: Guess = ({ entry, known }) => {
  if (!OWN.test(entry.claim.victim.text) && !OWN.test(entry.claim.quote.text.slice(0, 60))) return null;
  const enemies = new Set(known.filter((k) => k.report === entry.report && k.claim.victim.class === 'combatant').map((k) => k.claim.victim.actor));
  const others = known.filter((k) => k.report !== entry.report && k.claim.victim.class === 'combatant' && k.claim.victim.actor !== null && !k.claim.victim.actor.includes(' + ') && k.claim.victim.actor !== SELF_DEFENCE && !enemies.has(k.claim.victim.actor));
  return enemies.size > 0 && new Set(others.map((o) => o.claim.victim.actor)).size === 1 ? like(others[0]?.claim, 'the speaker counts its own people, and the enemy by name') : null;
};

/** "Two of the enemy": the only fighters of the incident who are not the speaker's own. */
const enemies: Guess = ({ entry, known, partyOf }) => {
  if (!isFoe(entry, partyOf)) return null;
  const own = partyOf(entry.report.article, entry.claim);
  const others = known.filter((k) => k.claim.victim.class === 'combatant' && k.claim.victim.actor !== null && !k.claim.victim.actor.includes(' + ') && k.claim.victim.actor !== SELF_DEFENCE && !own.includes(k.claim.victim.actor));
  return own.length > 0 && new Set(others.map((o) => o.claim.victim.actor)).size === 1 ? like(others[0]?.claim, 'the enemy of the one who speaks') : null;
};

const sameCount: Guess = ({ entry, known }) => {
  const kin = known.filter((k) => k.report.settings.get(k.claim.id)?.block === entry.report.settings.get(entry.claim.id)?.block && k.report === entry.report).filter((k) => k.claim.partOf === entry.claim.id || k.claim.id === entry.claim.partOf).filter((k) => fits(entry.claim, k.claim) && !isFewOf(entry, k));
  const actors = new Set(kin.map((k) => k.claim.victim.actor));
  return actors.size === 1 ? like(kin[0]?.claim, 'a part or the whole of the same count names them') : null;
};

/** "Eleven people died, a policeman among them", "nineteen inmates; the service mourns two guards": a few in arms say nothing of the many beside or around them whom nobody calls so. */
function isFewOf(entry: Entry, { claim: few }: Entry): boolean {
  const many = entry.claim;
  if (few.victim.class !== 'combatant' || many.victim.class !== 'unknown') return false;
  const words = wordsFor(entry);
  if (INMATES.test(words)) return true;
  const isFew = few.partOf === many.id || (MANY.test(words) && (few.effect === many.effect || FEW * least(few) <= least(many)));
  return isFew && least(few) < least(many);
}
/** Of another effect, so many times fewer are few. */
const FEW = 4;
const least = ({ count }: Claim): number => count.low ?? count.best ?? count.high ?? 0;
/** What nobody calls soldiers alone. */
const MANY = /\b(?:people|persons?|individuals|victims?|souls|bodies|corpses|them|prisoners|passengers)\b/iu;
const INMATES = /\b(?:inmates?|detainees?|convicts?|deprived of (?:their )?liberty)\b/iu;

/** "Nineteen inmates perished and thirty are hurt": of a number alone, the words of the one told before it in its sentence. */
function wordsFor({ claim, report, at }: Entry): string {
  if (claim.victim.text !== '' || at === 0) return claim.victim.text;
  const before = report.claims[at - 1] as Claim;
  return report.settings.get(before.id)?.passage === report.settings.get(claim.id)?.passage && before.effect !== claim.effect ? before.victim.text : '';
}

const equalNumber: Guess = ({ entry, known, fights }) => {
  const n = entry.claim.count.best;
  if (n === null || n < 2) return null;
  const mayFight = fighterAmong({ entry, known, fights });
  const equal = known.filter((k) => k.report !== entry.report && k.claim.effect === entry.claim.effect && k.claim.count.best === n && fits(entry.claim, k.claim) && mayFight(k));
  return new Set(equal.map((k) => k.claim.victim.actor)).size === 1 ? like(equal[0]?.claim, `another article names the ${n}`) : null;
};

/** Of the fighters whom an incident names, those for whom people without a word for it may be taken. */
function fighterAmong({ entry, known, fights }: { readonly entry: Entry; readonly known: readonly Entry[]; readonly fights: Voice['fights'] }): (k: Entry) => boolean {
  const of = { civilians: known.some((k) => k.claim.victim.actor === 'Civilians' && !isNobody(k.claim)), fights: fights(entry.report.article, entry.claim) };
  return (k) => !isNoFighter(entry, k, of);
}

const toldBefore: Guess = ({ entry, known, fights }) => {
  const mayFight = fighterAmong({ entry, known, fights });
  const own = known.filter((k) => k.report === entry.report && fits(entry.claim, k.claim) && !isFewOf(entry, k) && mayFight(k) && k.claim.scope === entry.claim.scope);
  const told = own.filter((k) => k.at < entry.at && k.claim.attribution?.kind !== 'headline');
  // "Nine civilians and three policemen were killed. Twenty people were wounded": "people" goes with those of whom no more than that could be said.
  const before = (PEOPLE.test(entry.claim.victim.text) ? told.findLast((k) => k.claim.victim.class === 'civilian') : undefined) ?? told.at(-1);
  return like((before ?? own.find((k) => k.at > entry.at))?.claim, 'the people told of beside them in the article');
};

const onlyVictims: Guess = ({ entry, known, fights }) => {
  const mayFight = fighterAmong({ entry, known, fights });
  const fitting = known.filter((k) => fits(entry.claim, k.claim) && !isFewOf(entry, k) && mayFight(k));
  const actors = new Set(fitting.map((k) => k.claim.victim.actor));
  if (actors.size === 1) return like(fitting[0]?.claim, 'the only victims that any article names');
  const civilians = entry.claim.victim.class === 'unknown' ? fitting.find((k) => k.claim.victim.actor === 'Civilians') : undefined;
  return like(civilians?.claim, 'people without any word for fighters, where civilians are named');
};

/** "Two gallant soldiers", where all that is told happened in one country and no other army is named: that country's. */
const homeForces: Guess = ({ entry, known }) => {
  const { claim } = entry;
  const lands = new Set(known.flatMap((k) => k.report.countries));
  if (sideOf(claim) !== 'state' || lands.size !== 1 || known.some((k) => k.claim.victim.actor !== null && sideOf(k.claim) === 'state')) return null;
  return { like: null, actor: `Government of ${[...lands][0] as string}`, because: 'soldiers or police, and all that is told happened in one country' };
};

/** "Five vigilantes", "a community guard": they serve no army and no rebel group, and what is told of those is not told of them. */
const localForces: Guess = ({ entry: { claim } }) => (sideOf(claim) === 'local' ? { like: null, actor: SELF_DEFENCE, because: 'people who guard their own place' } : null);

/** "The general staff admits nine dead", of a fight in which its men fell and nobody else's people are told of: its own. */
const speakersOwn: Guess = ({ entry, known, partyOf, fights }) => {
  const { claim, report } = entry;
  const parties = claim.victim.text === '' && claim.victim.class === 'unknown' && fights(report.article, claim) ? partyOf(report.article, claim) : [];
  const [party] = parties;
  if (party === undefined || parties.length > 1 || known.some((k) => k.claim.victim.actor === 'Civilians' && !isNobody(k.claim))) return null;
  return like(known.find((k) => k.claim.victim.actor === party && !isNobody(k.claim))?.claim, 'the people of the side that speaks');
};

/** "Nine warders died; in the ward lie 14 of their colleagues": of those told right before them. */
const colleagues: Guess = ({ entry, known }) => {
  if (!COLLEAGUES.test(entry.claim.victim.text)) return null;
  const before = known.filter((k) => k.report === entry.report && k.at < entry.at && k.at >= entry.at - 3 && k.claim.attribution?.kind !== 'headline' && k.claim.victim.class === 'combatant' && !isNobody(k.claim));
  return like(before.at(-1)?.claim, 'the comrades of those told before them');
};
const COLLEAGUES = /\b(?:their|his|her|our) (?:\p{Ll}+ )?(?:colleagues?|comrades?|companions?|brothers-in-arms|fellows)\b|^(?:wounded |other |injured )?(?:colleagues?|comrades?)$/iu;

/** The surest first; each looks at what the ones before it have settled. */
const GUESSES: readonly Guess[] = [localForces, colleagues, ownPeople, otherSide, enemies, sameCount, equalNumber, toldBefore, onlyVictims, equalNumber, speakersOwn, homeForces];

function withActor(claim: Claim, found: Found): Claim {
  const victimClass = found.like?.victim.class ?? (claim.victim.class === 'unknown' ? 'combatant' : claim.victim.class);
  return changedClaim(claim, { victim: { text: claim.victim.text, actor: found.actor, class: victimClass, category: claim.victim.category, basis: { kind: 'implied', because: found.because } } });
}
