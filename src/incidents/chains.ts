import { changedClaim } from '../claims/changedClaim.ts';
import type { Attribution, Claim, ClaimId } from '../claims/claim.ts';
import type { Reading } from '../claims/reading.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { fingerprint } from '../text/fingerprint.ts';
import type { ArticleLink, Chain, ChainId } from './incident.ts';
import { continuedFrom } from './continued.ts';
import { meantBy } from './meant.ts';
import type { Report } from './report.ts';
import { bySurname, commonTelling, HOLDERS, isTelling, narratorOf, sameSpeaker, speakerOf } from './speakers.ts';
import type { Speaker } from './speakers.ts';
import { passesOn } from './outlets.ts';
import { ownerOf } from './toldBy.ts';
import { sameName } from './heard.ts';
import { areTwoArmies, withState } from './armies.ts';
import { areOneArmy, areOneInstitution, isNamesake } from './institutions.ts';

/** Who speaks in every claim of one article. A rewrite's narrator is its original's. */
export interface Voices { readonly article: string; readonly outlet: Speaker; readonly of: ReadonlyMap<ClaimId, Speaker> }

export function voicesOf(reading: Reading, root: Reading, lexicon: Lexicon): Voices {
  const outlet = narratorOf(root, lexicon);
  const { text } = reading.article;
  const told = { text, lexicon };
  const meant = new Map<string, Speaker>();
  const owned = reading.claims.map((c) => ownedClaim(c, { reading, outlet, lexicon }));
  const speakers = owned.map((c) => [c.id, meantIn(told, meant, outlet.own ? c : continuedFrom(c, owned) ?? c, outlet)] as const);
  const narrator = withState(outlet, text, lexicon);
  return { article: reading.article.id, outlet: narrator, of: new Map(bySurname(speakers).map(([id, s]) => [id, s === outlet ? narrator : withState(s, text, lexicon)])) };
}

/** The claim with the speaker that the words around it name as the owner of its figure. */
function ownedClaim(claim: Claim, { reading, outlet, lexicon }: { readonly reading: Reading; readonly outlet: Speaker; readonly lexicon: Lexicon }): Claim {
  const owner = ownerOf(claim, { text: reading.article.text, claims: reading.claims, lexicon }) ?? (passesOn(outlet.name) ? groupPassedOn(claim, reading.claims) : null);
  return owner !== null ? changedClaim(claim, { attribution: owner }) : isOurs(claim, reading.article.text) ? changedClaim(claim, { attribution: null }) : claim;
}

/** "Our eight field monitors counted": those who write. */
const isOurs = ({ attribution }: Claim, text: string): boolean => attribution?.basis.kind === 'stated' && OUR.test(text.slice(Math.max(0, attribution.basis.span.start - 24), attribution.basis.span.start));
const OUR = /\bour (?:\S+ ){0,2}$/iu;

/** "Nine guards were shot dead, according to the leaflet", in what passes on what a group says: the one group that it quotes. */
function groupPassedOn({ attribution }: Claim, claims: readonly Claim[]): Attribution | null {
  if (attribution !== null && !PAPER.test(attribution.text)) return null;
  const groups = claims.flatMap((c) => (c.attribution?.kind === 'armed_group' ? [c.attribution] : []));
  return new Set(groups.map((g) => g.text)).size === 1 ? groups[0] as Attribution : null;
}
const PAPER = /^(?:the |an? )?(?:same )?(?:text|statement|message|channel|caller|voice|video|recording|post|leaflet|communiqu[eé])\b/iu;

/** The speaker of a claim, by the name that the text has for whom it quotes; each is asked about once. */
function meantIn(told: { readonly text: string; readonly lexicon: Lexicon }, known: Map<string, Speaker>, claim: Claim, outlet: Speaker): Speaker {
  const speaker = speakerOf(claim, outlet);
  if (speaker === outlet) return speaker;
  const key = `${speaker.kind} ${speaker.name}`;
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const meant = meantBy(speaker, claim, told);
  const made = meant === null ? speaker : speakerOf(changedClaim(claim, { attribution: { text: meant.name, kind: meant.kind, basis: { kind: 'implied', because: 'the text names them elsewhere' } } }), outlet);
  const full = made !== outlet && made.person === null && meant?.person != null ? { ...made, person: meant.person } : made;
  known.set(key, full);
  return full;
}

/** The chain of each claim of one incident, keyed by article and claim. */
export type ChainOf = (article: string, claim: Claim) => Chain;

/**
 * One independent chain per party, monitor or outlet with its own witnesses. Within one incident short forms of a name are one speaker, and a
 * person whom two outlets quote is one too.
 */
export function chainsOf(reports: readonly Report[], voices: ReadonlyMap<string, Voices>): ChainOf {
  const spoken = spokenIn(reports, voices);
  const known: Known = { spoken, institutions: institutionsIn(spoken), shared: sharedPersons(spoken) };
  return remembered(voices, (article, speaker, outlet) => chainOf(byOffice(article, speaker, spoken) ?? speaker, outlet, known));
}

/** The chain of a claim that belongs to no incident: its speaker's, or the outlet's. */
export function chainAlone({ of, outlet }: Voices, claim: Claim): Chain {
  const speaker = of.get(claim.id) ?? outlet;
  return speaker.own ? made(speaker.name, speaker.kind) : made(outlet.name, outlet.kind);
}

interface Spoken { readonly article: string; readonly speaker: Speaker; readonly outlet: Speaker }

/** Who speaks in each claim of an incident. */
function spokenIn(reports: readonly Report[], voices: ReadonlyMap<string, Voices>): readonly Spoken[] {
  const spoken: Spoken[] = [];
  for (const { article, claims } of reports) {
    const { of, outlet } = voices.get(article) as Voices;
    for (const { id } of claims) spoken.push({ article, speaker: of.get(id) as Speaker, outlet });
  }
  return spoken;
}

/** Who speaks for itself, quoted or in a bulletin of its own, each once. */
function institutionsIn(spoken: readonly Spoken[]): readonly Speaker[] {
  const found: Speaker[] = [];
  const add = (s: Speaker): void => { if (s.own && !found.some((o) => o.name === s.name && o.kind === s.kind)) found.push(s); };
  for (const { speaker } of spoken) add(speaker);
  for (const { outlet } of spoken) add(outlet);
  return found;
}

interface Known { readonly spoken: readonly Spoken[]; readonly institutions: readonly Speaker[]; readonly shared: readonly string[] }

function chainOf(speaker: Speaker, outlet: Speaker, { institutions, shared }: Known): Chain {
  const office = speaker === outlet || (speaker.own && !HOLDERS.has(speaker.kind)) ? undefined : institutions.find((i) => i !== speaker && i.name !== speaker.name && sharesOffice(i.name, speaker.name));
  if (speaker.own && !office) return institution(speaker, institutions);
  if (office) return institution(office, institutions);
  const person = speaker.person === null ? undefined : shared.find((p) => sameName(p, speaker.person as string));
  if (person !== undefined) return made(person, speaker.kind);
  const published = speaker === outlet ? undefined : institutions.find((i) => (i.kind === speaker.kind || (speaker.person === null && UNSURE.has(speaker.kind) && isTelling(speaker.name))) && sameSpeaker(i.name, speaker.name)) ?? institutions.find((i) => speaksThere(speaker, i) || isTheSamePerson(speaker, i));
  const namesake = published ?? (speaker === outlet ? institutions.find((i) => isNamesake(outlet, i)) : undefined);
  return namesake ? institution(namesake, institutions) : made(outlet.name, outlet.kind);
}

/** Who is known by no word for what they are: "the National Guard", "the Federation". */
const UNSURE: ReadonlySet<string> = new Set(['other', 'official', 'authority']);

/** "Omar Belkar", quoted beside "Omar Belkar, head of the district administration (channel)". */
const speaksThere = ({ person, kind }: Speaker, { name }: Speaker): boolean => person !== null && UNSURE.has(kind) && name.startsWith(person);

/** "Dr Asha Belkar said", of whom another article says which hospital's head she is. */
const isTheSamePerson = ({ person, kind }: Speaker, institution: Speaker): boolean => person !== null && institution.person !== null && UNSURE.has(kind) && sameName(person, institution.person);

/** A figure asks for the chain of one claim over and over, and one speaker makes many claims: each speaker of an article is looked at once. */
function remembered(voices: ReadonlyMap<string, Voices>, make: (article: string, speaker: Speaker, outlet: Speaker) => Chain): ChainOf {
  const known = new Map<Voices, Map<Speaker, Chain>>();
  return (article, claim) => {
    const voice = voices.get(article) as Voices;
    let own = known.get(voice);
    if (own === undefined) { own = new Map(); known.set(voice, own); }
    const speaker = voice.of.get(claim.id) ?? voice.outlet;
    let chain = own.get(speaker);
    if (chain === undefined) { chain = make(article, speaker, voice.outlet); own.set(speaker, chain); }
    return chain;
  };
}

const OFFICE = /\b(?:mayor|governor|commissioner|administrator|minister|director|commander|superintendent|chairman|prefect|coroner|sheriff|president)\b/giu;
/** "County commissioner Deng Belkar" speaks in what "Commissioner of Karsan County" prints. */
const sharesOffice = (institution: string, speaker: string): boolean => { const offices = officesOf(institution); return offices.length > 0 && officesOf(speaker).some((o) => offices.includes(o)) && (commonTelling(institution, speaker) > 1 || isBareOffice(speaker)); };
/** "The provincial governor, Aziz Belkar", "Deputy commissioner Anand Belkar": an office that is told of no place, with or without its holder. */
const isBareOffice = (speaker: string): boolean => BARE_OFFICE.test(speaker);
const BARE_OFFICE = /^(?:the |an? )?(?:provincial |regional |district |local |county |state |deputy ){0,2}(?:mayor|governor|commissioner|administrator|prefect|coroner|sheriff|collector)(?:['’]s office)?(?:,? \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})?$/iu;

const officesOf = (name: string): readonly string[] => (name.match(OFFICE) ?? []).map((w) => w.toLowerCase());

/** "The mayor" of an article that names one mayor for this incident is that mayor; so is "the governor and the mayor". */
function byOffice(article: string, speaker: Speaker, spoken: readonly Spoken[]): Speaker | undefined {
  if (speaker.person !== null || !['official', 'authority'].includes(speaker.kind)) return undefined;
  const offices = officesOf(speaker.name);
  if (offices.length === 0) return undefined;
  const holders = spoken.filter((s) => s.article === article && s.speaker.person !== null && officesOf(s.speaker.name).some((w) => offices.includes(w)));
  return new Set(holders.map((h) => h.speaker.person)).size === 1 ? holders[0]?.speaker : undefined;
}

/** Its fullest name stands for all its short forms. */
function institution(speaker: Speaker, every: readonly Speaker[]): Chain {
  const all = every.some((s) => areTwoArmies(s, speaker)) ? every.filter((s) => !areTwoArmies(s, speaker)) : every;
  const direct = all.filter((s) => s.name === speaker.name || sameSpeaker(s.name, speaker.name) || areOneInstitution(s, speaker) || areOneArmy(s, speaker, all) || (s.kind === speaker.kind && s.person !== null && speaker.person !== null && sameName(s.person, speaker.person)));
  // Two full names meet through the short form of both, where it says which institution it is.
  const same = [...direct, ...all.filter((s) => s.kind === speaker.kind && direct.some((d) => d.kind === s.kind && isTelling(d.name) && sameSpeaker(d.name, s.name)))];
  const fullest = [...same, speaker].reduce((best, s) => (isFuller(s, best) ? s : best));
  return made(fullest.name, fullest.kind);
}

const isFuller = (a: Speaker, b: Speaker): boolean => a.name.length > b.name.length || (a.name.length === b.name.length && a.name < b.name);

const made = (name: string, kind: Chain['kind']): Chain => ({ id: idOf(name), name, kind, articles: [] });

const ids = new Map<string, ChainId>();
const MOST_KNOWN = 50_000;

/** The id of a speaker's chain: one speaker is heard in incident after incident, and gets it once. */
function idOf(name: string): ChainId {
  const kept = ids.get(name);
  if (kept !== undefined) return kept;
  const id = fingerprint(`chain ${plain(name)}`, 's') as ChainId;
  if (ids.size >= MOST_KNOWN) ids.clear();
  ids.set(name, id);
  return id;
}

const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '').replace(/^(the|a|an) /, '').trim();

/** Persons whom articles of different outlets quote, in one spelling each. */
function sharedPersons(spoken: readonly Spoken[]): readonly string[] {
  const named = spoken.filter((s) => s.speaker.person !== null && !s.speaker.own);
  if (named.length < 2) return NOBODY;
  const shared = named.filter((s) => named.some((o) => o.outlet.name !== s.outlet.name && sameName(o.speaker.person as string, s.speaker.person as string))).map((s) => s.speaker.person as string).sort();
  return shared.filter((p, i) => !shared.slice(0, i).some((q) => sameName(p, q)));
}

const NOBODY: readonly string[] = [];

/** Root of each article's family of rewrites. */
export function rootsOf(readings: readonly Reading[], links: readonly ArticleLink[]): (article: string) => Reading | undefined {
  const byId = new Map(readings.map((r) => [r.article.id, r]));
  const family = new Map(links.map((l) => [l.id, l.family]));
  return (article) => byId.get(family.get(article) ?? article) ?? byId.get(article);
}
