import { changedClaim } from '../claims/changedClaim.ts';
import type { Claim, ClaimId } from '../claims/claim.ts';
import { groupBy } from '../claims/ordered.ts';
import type { Reading } from '../claims/reading.ts';
import type { ChainId, Incidents } from '../incidents/incident.ts';
import { joined } from '../incidents/later.ts';
import { articleIn, piecesOf } from '../incidents/place.ts';
import { partiesOf, sameSpeaker } from '../incidents/speakers.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { adoptParts } from './adopt.ts';
import { partOf, repeatedPart } from './parts.ts';
import type { Part } from './parts.ts';
import type { StatedRow, TallyId } from './reconciliation.ts';
import { countedBy, meantByPronoun, nameBehind } from './sources.ts';
import { endedWhole } from './windows.ts';

/** A tally as its source states it, before anything is compared. */
export interface Statement {
  readonly id: TallyId;
  readonly article: string;
  readonly published: string | null;
  readonly source: string;
  /** Whose statement it is, however it is quoted: successive tallies of one chain are compared. */
  readonly chain: ChainId | null;
  /** The parties to the fighting for which its name speaks. */
  readonly parties: readonly string[];
  readonly whole: Claim;
  readonly parts: readonly Part[];
  /** "212 casualties, 48 killed and 164 injured": each is a tally of its own. */
  readonly byEffect: readonly Claim[];
  /** The same whole told again with another number: a headline that rounds. */
  readonly retold: readonly Claim[];
  /** A part told twice, the rounded one. */
  readonly again: Claim | null;
  readonly shares: readonly Claim[];
  readonly others: readonly Claim[];
  /** The tally that this one is a part of: the July of "143 since January, 47 of them in July". */
  readonly within: TallyId | null;
  readonly rows: readonly StatedRow[];
}

type Sources = (article: string, claim: Claim) => { readonly id: ChainId; readonly name: string } | null;

/** The cumulative statements of all articles: one per whole, with the parts, shares and remainders told beside it. */
export function findStatements(readings: readonly Reading[], incidents: Incidents, lexicon: Lexicon): readonly Statement[] {
  const sources = sourcesOf(incidents);
  return joined(readings, (reading) => keptStatements(reading, sources, lexicon));
}

const kept = new WeakMap<Reading, { readonly speakers: string; readonly lexicon: Lexicon; readonly statements: readonly Statement[] }>();

/** An article's statements; the same objects as long as the same sources make them. */
function keptStatements(reading: Reading, sources: Sources, lexicon: Lexicon): readonly Statement[] {
  const told = statedIn(reading);
  if (told.length === 0) return NONE;
  const speakers = told.map((c) => { const source = sources(reading.article.id, c); return `${source?.id ?? ''} ${source?.name ?? ''}`; }).join('|');
  const known = kept.get(reading);
  if (known?.speakers === speakers && known.lexicon === lexicon) return known.statements;
  const statements = statementsOf(reading, sources).map((s) => ({ ...s, parties: partiesOf(s.source, lexicon) }));
  kept.set(reading, { speakers, lexicon, statements });
  return statements;
}

const NONE: readonly Statement[] = [];

const stated = new WeakMap<Reading, readonly Claim[]>();

/** The cumulative claims of an article; most articles have none, and are not looked through in every run. */
function statedIn(reading: Reading): readonly Claim[] {
  const known = stated.get(reading);
  if (known) return known;
  const made = reading.claims.filter(isStated);
  stated.set(reading, made);
  return made;
}

function statementsOf(reading: Reading, sources: Sources): readonly Statement[] {
  const cumulative = adoptParts(throughHeadlines(statedIn(reading)), reading.article.text);
  const byId = new Map(cumulative.map((c) => [c.id, c]));
  const found = cumulative.filter((c) => isWhole(c) && byId.get(c.partOf as ClaimId)?.effect !== c.effect);
  const wholes = ofTheirPlaces(found, { cumulative, text: reading.article.text, published: reading.article.published });
  return wholes.flatMap((whole) => {
    const all = statement({ reading, whole, cumulative, sources, first: wholes[0] === whole });
    return [all, ...all.parts.filter((p) => p.by === 'period').map((p) => ({ ...statement({ reading, whole: p.claim, cumulative, sources, first: false }), within: all.id }))];
  });
}

/**
 * The places of an article's tallies: not the place of a part ("63, of whom 31 in Nabatieh and 22 in the South"), all of them where the sentence says "in
 * the country", and those of the tally before where a second one of the same source names none ("since January the dead now number 498").
 */
function ofTheirPlaces(wholes: readonly Claim[], of: { readonly cumulative: readonly Claim[]; readonly text: string; readonly published: string | null }): readonly Claim[] {
  const placed: Claim[] = [];
  for (const whole of wholes) {
    const own = placesOf(whole, of);
    const before = own !== null && own.length === 0 ? placed.findLast((p) => p.effect === whole.effect && isOneVoice(p, whole) && (p.window?.places.length ?? 0) > 0) : undefined;
    const places = before?.window?.places ?? own ?? [];
    const ended = endedWhole(whole, of);
    placed.push(ended.window === null || sameNames(places, ended.window.places) ? ended : changedClaim(ended, { window: { from: ended.window.from, to: ended.window.to, places } }));
  }
  return placed;
}

const isOneVoice = (a: Claim, b: Claim): boolean => a.attribution === null || b.attribution === null || a.attribution.text === b.attribution.text;
const sameNames = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((name, i) => name === b[i]);

const COUNTRYWIDE = /\b(?:in|across|throughout) the (?:whole |entire )?country\b|\bnation ?wide\b|\bcountry-?wide\b/i;
/** A sentence goes on for so long behind its figure. */
const NEAR = 160;

/** Its own places; null where it speaks of the whole country. */
function placesOf({ id, window, quote }: Claim, { cumulative, text }: { readonly cumulative: readonly Claim[]; readonly text: string }): readonly string[] | null {
  const places = window?.places ?? [];
  const sentence = text.slice(quote.start, quote.end + NEAR).split(/[.!?](?:\s|$)|\n/u)[0] ?? '';
  if (COUNTRYWIDE.test(sentence)) return null;
  const parts = cumulative.filter((c) => c.partOf === id).flatMap((c) => c.place?.name ?? []);
  // Men, women and children are all of the whole's own place.
  return new Set(parts).size > 1 && places.length === 1 && parts.filter((name) => name === places[0]).length === 1 ? [] : places;
}

/** Parts that the reading puts under a headline which only repeats the whole are parts of the whole. */
function throughHeadlines(claims: readonly Claim[]): readonly Claim[] {
  const repeated = new Map(claims.flatMap((c) => (c.restates === null ? [] : [[c.id, c.restates] as const])));
  const byId = new Map(claims.map((c) => [c.id, c]));
  return claims.map((c) => {
    const head = c.partOf === null ? undefined : repeated.get(c.partOf);
    const whole = head === undefined ? undefined : byId.get(head);
    return whole && whole.id !== c.id && whole.effect === c.effect && byId.get(c.partOf as ClaimId)?.count.best === whole.count.best ? changedClaim(c, { partOf: whole.id }) : c;
  });
}

const isStated = (c: Claim): boolean => c.scope === 'cumulative' && c.status === 'asserted' && c.count.bound !== 'unquantified' && c.count.bound !== 'no_information';

const isWhole = (c: Claim): boolean => c.count.bound !== 'share' && c.count.bound !== 'vague' && c.restates === null;

function statement(of: { readonly reading: Reading; readonly whole: Claim; readonly cumulative: readonly Claim[]; readonly sources: Sources; readonly first: boolean }): Statement {
  const { reading, whole, cumulative } = of;
  const inside = (id: string): readonly Claim[] => cumulative.filter((c) => c.partOf === id && c.count.bound !== 'share' && c.effect === whole.effect);
  const told = inside(whole.id);
  const again = repeatedPart(told, whole);
  const direct = told.filter((c) => c !== again);
  const parts = direct.map((claim) => partOf(claim, { whole, siblings: direct }));
  const nested = direct.flatMap((p) => inside(p.id).map((claim) => partOf(claim, { whole: p, siblings: [] }))).map((p): Part => ({ ...p, by: 'nested' }));
  const ids = new Set<string>([whole.id, ...direct.map((p) => p.id)]);
  const shares = cumulative.filter((c) => c.count.bound === 'share' && c.partOf !== null && ids.has(c.partOf));
  const others = of.first ? cumulative.filter((c) => c.count.bound === 'vague' && c.partOf === null && c.restates === null) : [];
  const meant = whole.attribution === null ? namedInText(reading.article, whole.count.start ?? whole.quote.start) : nameBehind(reading.article.text, whole.attribution);
  const source = meant === null ? of.sources(reading.article.id, whole) : null;
  return {
    id: fingerprint(`tally ${reading.article.id} ${whole.id}`, 't') as TallyId, article: reading.article.id, published: reading.article.published,
    source: meant ?? source?.name ?? whole.attribution?.text ?? reading.article.outlet ?? reading.article.id, chain: source?.id ?? null, parties: [],
    whole, parts: [...parts, ...nested], shares, others, within: null,
    byEffect: whole.effect === 'casualties' ? cumulative.filter((c) => c.effect !== 'casualties' && c.partOf === whole.id && c.count.bound !== 'share') : [],
    again,
    retold: cumulative.filter((c) => c.restates === whole.id && c.count.best !== null && c.count.best !== whole.count.best),
    rows: [row(whole, 'total', 'whole'), ...[...parts, ...nested].map((p) => row(p.claim, p.name, p.by)), ...shares.map((s) => row(s, wordsOf(s), 'share')), ...others.map((o) => row(o, wordsOf(o), 'outside'))],
  };
}

/** Who counts, as the text around the figure says, where that is not whose paper it is. */
function namedInText({ text, outlet }: Reading['article'], at: number): string | null {
  const name = countedBy(text, at) ?? meantByPronoun(text, at);
  return name === null || (outlet !== null && sameSpeaker(name, outlet)) ? null : name;
}

const wordsOf = (c: Claim): string => c.victim.actor ?? c.victim.text;

const row = (claim: Claim, actor: string, by: StatedRow['by']): StatedRow => ({ actor, by, claim: claim.id, low: claim.count.low, best: claim.count.best, high: claim.count.high });

/** Each claim's chain with its name. Only a few articles state tallies: theirs are looked up one by one. */
function sourcesOf({ chains, placed }: Incidents): Sources {
  const names = new Map(chains.map((c) => [c.id, c.name]));
  const pieces = piecesOf(placed);
  const all = pieces === undefined ? groupBy(placed, (p) => p.article) : null;
  return (article, claim) => {
    const own = pieces === undefined ? all?.get(article) : articleIn(pieces, article)?.claims;
    const id = own?.findLast((p) => p.claim.id === claim.id)?.chain;
    return id === undefined ? null : { id, name: names.get(id) ?? article };
  };
}
