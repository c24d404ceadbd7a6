import type { Perpetrator, Victim } from '../../claim.ts';
import type { Clause } from '../../clause.ts';
import { isArticle, isCapital, normAt, spanOf, tagAt, wordsOf } from '../../lattice.ts';
import type { Lattice, Range } from '../../lattice.ts';
import { isOfFireService } from '../../mentions.ts';
import type { ActorMention, Mentions } from '../../mentions.ts';
import { firstFrom, firstWithin, lastBefore } from '../../ordered.ts';
import type { Draft } from '../../recognizer.ts';
import { AGENT_WORDS, PHRASE_ENDS, isOrganisation } from './agentWords.ts';
import { RIDES, wholePhrase } from './wholePhrase.ts';

export { PHRASE_ENDS } from './agentWords.ts';

/** Where phrases that name a doer are looked for. */
export interface Where { readonly clause: Pick<Clause, 'lattice'>; readonly mentions: Mentions; readonly segment: Range }

/** And for whose harm. */
export interface Whose extends Where { readonly draft: Draft; readonly victim: Victim }

/** And in which clause. */
export interface Of extends Whose { readonly clause: Clause }

export function stated(of: Where, whole: Range): Perpetrator {
  const quoted = '“"‘'.includes(of.clause.lattice.tokens[whole.first]?.text ?? 'x') && whole.last > whole.first + 1;
  const said = { first: behindTime(of.clause.lattice, quoted ? { first: whole.first + 1, last: whole.last } : whole), last: whole.last };
  const article = ['a', 'an'].includes(normAt(of.clause.lattice, said.first)) && said.last > said.first + 1 ? 1 : 0;
  const deed = { first: said.first + article, last: said.last };
  const range = wholePhrase(of, { first: deed.first, last: untilDeed(of, deed) });
  return withoutCraft(of.clause.lattice, { text: wordsOf(of.clause.lattice, range), actor: actorIn(of, range)?.name ?? stateOf(of.clause.lattice, range), contested: false, basis: { kind: 'stated', span: spanOf(of.clause.lattice, range) } }, range);
}

/** "Two days later (gunmen)", "The next day (gunmen)": when it was is no part of them. */
function behindTime(lattice: Lattice, { first, last }: Range): number {
  for (let i = first; i < Math.min(first + 4, last - 1); i++) {
    if (['later', 'earlier', 'afterwards'].includes(normAt(lattice, i)) || (SPANS.has(normAt(lattice, i)) && ['next', 'following', 'same', 'previous'].includes(normAt(lattice, i - 1)))) return i + 1;
  }
  return first;
}
const SPANS: ReadonlySet<string> = new Set(['day', 'night', 'morning', 'evening', 'afternoon', 'week', 'hour', 'month']);

export const CRAFT: ReadonlySet<string> = new Set(['jet', 'jets', 'drone', 'drones', 'aircraft', 'warplane', 'warplanes', 'plane', 'planes', 'helicopter', 'helicopters', 'gunship', 'gunships']);
/** "a suspected US drone": whose it was nobody knows for certain. */
export const HEDGES: ReadonlySet<string> = new Set(['suspected', 'alleged', 'presumed', 'apparent', 'unidentified']);
const CRAFT_KINDS: ReadonlySet<string> = new Set(['fighter', 'attack', 'combat', 'military']);

/** "a junta jet", "an army helicopter": whose it was did it. */
function withoutCraft(lattice: Lattice, doer: Perpetrator, range: Range): Perpetrator {
  let last = range.last;
  while (last > range.first + 1 && (CRAFT.has(normAt(lattice, last - 1)) || (last < range.last && CRAFT_KINDS.has(normAt(lattice, last - 1)) && last > range.first + 1))) last--;
  // "Fighter jets": whose nobody says.
  if (last === range.first + 1 && CRAFT_KINDS.has(normAt(lattice, range.first))) return doer;
  if (last === range.last || ['its', 'their'].includes(normAt(lattice, last - 1)) || HEDGES.has(normAt(lattice, range.first))) return doer;
  const owner = { first: range.first, last };
  return { ...doer, text: wordsOf(lattice, owner), basis: { kind: 'stated', span: spanOf(lattice, owner) } };
}

/** "Aircraft", "Drone": a craft alone is nobody. */
export const isCraft = (text: string): boolean => CRAFT.has(text.toLowerCase().replace(/^(?:the|a|an) /, ''));

/** "Russian (missiles)": a nationality alone is its state's. */
function stateOf(lattice: Lattice, { first, last }: Range): string | null {
  const country = last - first === 1 ? tagAt(lattice, first, 'country') : null;
  return country !== null && country.tag.form === 'adjective' && country.tag.name !== 'Palestine' ? country.tag.state : null;
}

/** What a side ends in that is a state's. */
export const STATE_SIDE = /\b(?:army|military|troops|forces|police|marines|soldiers|rangers|navy|guards?|gendarmes)$/i;

const OBJECTS: ReadonlySet<string> = new Set(['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'several', 'dozens', 'its', 'their', 'his', 'our']);

/** "warplanes returned", "Bandits free 12": what the doers did, or how many suffered it, is no part of who they are. */
function untilDeed(of: Where, said: Range): number {
  const { lattice } = of.clause;
  for (let i = said.first + 1; i < said.last; i++) {
    const token = lattice.tokens[i];
    if (i > said.first && opensMore(lattice, i)) return i;
    const told = tagAt(lattice, i - 1, 'person')?.length === 1 || AGENT_WORDS.has(normAt(lattice, i - 1));
    // "troops hunting the band", "gunmen on motorcycles rode": what they were about.
    if ((told && /[^r]ing$/.test(normAt(lattice, i)) && token?.capital === false && isArticle(lattice, i + 1)) || MOVED.has(normAt(lattice, i))) return i;
    if (['she', 'he', 'they', 'it'].includes(normAt(lattice, i)) || (told && /[^e]ed$/.test(normAt(lattice, i)) && (token?.capital === false) && (isArticle(lattice, i + 1) || OBJECTS.has(normAt(lattice, i + 1)) || lattice.tokens[i + 1]?.kind === 'number')) || (told && isUnknownDeed(of, i)) || (told && (token?.kind === 'number' || ['free', 'held', 'returned', 'release'].includes(normAt(lattice, i)) || (tagAt(lattice, i, 'verb') !== null && tagAt(lattice, i, 'person') === null && !isViolence(of, i))))) return i;
  }
  return said.last;
}

const MOVED: ReadonlySet<string> = new Set(['rode', 'drove', 'burst', 'broke', 'swept', 'stole', 'crept', 'flew', 'sprang', 'swooped', 'descended', 'arrived']);

/** "JNIM says", "bandits on Sunday night", "pirates off Cotonou": what they say, when and where it was. */
function opensMore(lattice: Lattice, i: number): boolean {
  const report = tagAt(lattice, i, 'report');
  if (report && ['say', 'tell', 'deny'].includes(report.tag.act) && tagAt(lattice, i, 'person') === null && tagAt(lattice, i, 'source') === null && !isCapital(lattice, i) && normAt(lattice, i + 1) !== 'as') return true;
  if (normAt(lattice, i) === 'off') return isCapital(lattice, i + 1);
  return ['on', 'late', 'early', 'last'].includes(normAt(lattice, i)) && [1, 2].some((n) => tagAt(lattice, i + n, 'weekday') !== null);
}

/** "(shells fired by) the rebels landed on": a verb that no list knows, before where it happened. */
const isUnknownDeed = (of: Where, i: number): boolean => /[^e]ed$/.test(normAt(of.clause.lattice, i)) && of.clause.lattice.tokens[i]?.capital === false && of.clause.lattice.matches[i]?.length === 0 && DEED_LEADS.has(normAt(of.clause.lattice, i + 1));
const DEED_LEADS: ReadonlySet<string> = new Set(['on', 'in', 'at', 'into', 'near', 'inside', 'through', 'across', 'over', 'off', 'out', 'up', 'down', 'from', 'by', 'past', 'upon']);

export const isInside = (draft: Draft, i: number): boolean => draft.group !== null && i >= draft.group.first && i < draft.group.last;

/** A noun phrase that can do harm: it names an actor, a country's forces, or armed or single people. Null otherwise. */
export function agentAt(of: Where, from: number): Range | null {
  const { lattice } = of.clause;
  if (['no', 'neither', 'none', 'nobody'].includes(normAt(lattice, from))) return null;
  // "hundreds of gunmen": they are.
  if (normAt(lattice, from + 1) === 'of' && MANY.has(normAt(lattice, from))) return agentAt(of, from + 2);
  const nationals = nationalsAt(of, from);
  if (nationals) return nationals;
  let last = from;
  while (last < Math.min(from + 9, of.segment.last) && (last === from && normAt(lattice, last) === 'armed' || !endsPhrase(of, last)) && !actsBehind(of, { first: from, last }) && !(last > from && ['a', 'an'].includes(normAt(lattice, last)))) {
    if (normAt(lattice, last) === 'fire' && tagAt(lattice, last - 1, 'person')?.tag.number === 'singular') return null;
    if (normAt(lattice, last) === 'twin' && isViolence(of, last + 1)) return null;
    if (isViolence(of, last) && last > from) return isAgent(of, { first: from, last }) || tagAt(lattice, last - 1, 'country') ? { first: from, last } : null;
    last++;
  }
  const range = withMembers(of, { first: from, last });
  return range.last > range.first && isAgent(of, range) && !COUNTS.has(normAt(lattice, range.last - 1)) ? range : null;
}

/** "by the government's count": by whose reckoning, not by whose hand. */
const COUNTS: ReadonlySet<string> = new Set(['count', 'counts', 'tally', 'tallies', 'estimate', 'estimates', 'reckoning', 'figures', 'figure', 'statistics', 'records', 'data', 'account', 'accounts', 'calculation', 'calculations', 'admission', 'numbers', 'register', 'registers', 'books', 'toll', 'version']);

/** "Palestinians (opened fire)", "the Russians (say)", "a Palestinian (stabbed)": people of a nation who are nothing else. */
function nationalsAt(of: Where, from: number): Range | null {
  const { lattice } = of.clause;
  const first = isArticle(lattice, from) ? from + 1 : from;
  const nation = tagAt(lattice, first, 'country') ?? tagAt(lattice, first, 'people');
  if (!nation || nation.tag.form === 'name') return null;
  const last = first + nation.length, token = lattice.tokens[last];
  const several = normAt(lattice, last - 1).endsWith('s');
  if (normAt(lattice, from - 1) === 'by' && first > from && normAt(lattice, from) !== 'the' && (token?.kind !== 'word' || PHRASE_ENDS.has(token.norm))) return { first: from, last };
  if (several ? token?.kind !== 'word' || PHRASE_ENDS.has(token.norm) || isDeedOf(lattice, last) : first > from && normAt(lattice, from) !== 'the' && isDeedOf(lattice, last)) return { first: from, last };
  return null;
}

/** A finite verb: what stands before it is a subject. */
const isDeedOf = (lattice: Lattice, i: number): boolean => !isCapital(lattice, i) && (/(?:[^e]ed|who|blew|shot|drove|ran|threw|set|burst|broke|say|says|said)$/.test(normAt(lattice, i)) || tagAt(lattice, i, 'report') !== null);

const MANY: ReadonlySet<string> = new Set(['hundreds', 'dozens', 'scores', 'thousands', 'tens']);

/** "by the military risks a war", "by rebels leaves": behind what may be the agent a word that no list knows, in the form of a verb. */
function actsBehind(of: Where, said: Range): boolean {
  const token = of.clause.lattice.tokens[said.last];
  if (said.last - said.first < 2 || token?.kind !== 'word' || token.capital || of.clause.lattice.matches[said.last]?.length !== 0) return false;
  return /[^s]s$/.test(token.norm) && AGENT_WORDS.has(normAt(of.clause.lattice, said.last - 1));
}

const endsPhrase = (of: Where, i: number): boolean => {
  if (normAt(of.clause.lattice, i) === 'fire' && ['on', 'at', 'into'].includes(normAt(of.clause.lattice, i + 1)) && tagAt(of.clause.lattice, i - 1, 'person')?.tag.number === 'plural') return true;
  if (normAt(of.clause.lattice, i) === 'and' && ['defence', 'defense'].includes(normAt(of.clause.lattice, i - 1)) && normAt(of.clause.lattice, i + 1) === 'security') return false;
  if (normAt(of.clause.lattice, i) === 'and' && isNational(of, i - 1) && (isNational(of, i + 1) || (AGENT_WORDS.has(normAt(of.clause.lattice, i + 1)) && [2, 3].some((n) => AGENT_WORDS.has(normAt(of.clause.lattice, i + n)) || normAt(of.clause.lattice, i + n) === 'force')))) return false;
  if (normAt(of.clause.lattice, i) === 'armed' && (isArticle(of.clause.lattice, i - 1) || normAt(of.clause.lattice, i - 1) === 'by') && tagAt(of.clause.lattice, i - 1, 'person') === null) return false;
  if (normAt(of.clause.lattice, i) === 'armed' && (tagAt(of.clause.lattice, i + 1, 'person') !== null || ['group', 'groups', 'gang', 'gangs', 'forces'].includes(normAt(of.clause.lattice, i + 1)))) return false;
  if (normAt(of.clause.lattice, i) === 'with' && isArticle(of.clause.lattice, i + 1) && ARMS.has(normAt(of.clause.lattice, i + 2))) return false;
  if (normAt(of.clause.lattice, i) === 'on' && RIDES.has(normAt(of.clause.lattice, i + 1))) return false;
  const token = of.clause.lattice.tokens[i];
  // '"terrorists" wounded': the noun in quotation marks is the whole of them.
  if (token?.kind === 'mark' && '”"’'.includes(token.text) && isNounForPeople(of, i - 1) && !isNounForPeople(of, i + 1) && !isCapital(of.clause.lattice, i + 1)) return true;
  // "the Saudi/UAE-led coalition".
  if (token?.text === '/' && isCapital(of.clause.lattice, i - 1) && isCapital(of.clause.lattice, i + 1)) return false;
  if (token && !token.capital && SIDES.has(token.norm)) return true;
  if (token && tagAt(of.clause.lattice, i, 'actor')) return false;
  if (isBehindNoun(of, i)) return true;
  return !token || token.kind === 'break' || PHRASE_ENDS.has(token.norm) || (token.kind === 'mark' && token.norm !== "'s" && !'“”"-’'.includes(token.text)) || (tagAt(of.clause.lattice, i, 'act') !== null && tagAt(of.clause.lattice, i, 'person') === null && tagAt(of.clause.lattice, i, 'means') === null);
};

/** "an armed group (left)", "Battalion 308 (fell)": behind the noun for those in arms only another such noun goes on with the phrase. */
function isBehindNoun(of: Where, i: number): boolean {
  const { lattice } = of.clause;
  const token = lattice.tokens[i];
  if (token?.kind !== 'word' || token.capital || !(AGENT_WORDS.has(normAt(lattice, i - 1)) || tagAt(lattice, i - 1, 'person')?.tag.number === 'plural' || isActorEnd(of, i) || isOrganisation(normAt(lattice, i - 1)) && isCapital(lattice, i - 1) || lattice.tokens[i - 1]?.kind === 'number')) return false;
  const isOne = (at: number): boolean => AGENT_WORDS.has(normAt(lattice, at)) || HEADS.has(normAt(lattice, at)) || tagAt(lattice, at, 'person') !== null || tagAt(lattice, at, 'generic') !== null || isViolence(of, at);
  return !isOne(i) && (!isOne(i + 1) || (/[^e]ed$/.test(token.norm) && !/^(?:armed|linked|allied|backed|based|trained|sponsored|led|affiliated|aligned|inspired|organi[sz]ed)$/.test(token.norm)));
}

const isNounForPeople = ({ clause: { lattice } }: Where, i: number): boolean => tagAt(lattice, i, 'person') !== null || AGENT_WORDS.has(normAt(lattice, i));

/** "security force", "army patrol": what those in arms are called as one. */
const HEADS: ReadonlySet<string> = new Set(['force', 'services', 'personnel', 'agents', 'wing', 'team', 'squad', 'patrol', 'operatives', 'recruits', 'security']);

/** "the Houthis (brought down)". */
const isActorEnd = ({ clause: { lattice }, mentions }: Where, i: number): boolean => isCapital(lattice, i - 1) && lastBefore(mentions.actors, i + 1)?.last === i;

/** "armed men west of the town". */
const SIDES: ReadonlySet<string> = new Set(['north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest']);

/** "a man with a knife". */
const ARMS: ReadonlySet<string> = new Set(['knife', 'gun', 'rifle', 'axe', 'machete', 'sword', 'hammer', 'pistol', 'shotgun', 'hatchet', 'handgun', 'crossbow', 'spear', 'cleaver']);

/** "Russian (and Iranian) allies". */
const isNational = (of: Where, i: number): boolean => { const country = tagAt(of.clause.lattice, i, 'country'); return country !== null && country.tag.form !== 'name'; };

/** "members of the Islamic State": the organisation behind "of" belongs to the phrase. */
function withMembers(of: Where, range: Range): Range {
  const { lattice } = of.clause;
  if (normAt(lattice, range.last) !== 'of' && normAt(lattice, range.last) !== 'from') return range;
  const behind = firstFrom(of.mentions.actors, { first: range.last + 1, last: range.last + 4 });
  return { first: range.first, last: behind ? behind.last : organisationEnd(lattice, range.last + 1) ?? range.last };
}

/** Behind "the Red Path movement": capitalised words and what they are; null where none stand. */
function organisationEnd(lattice: Lattice, from: number): number | null {
  const first = isArticle(lattice, from) ? from + 1 : from;
  let last = first;
  while (last < first + 5 && (isCapital(lattice, last) || /^\d+(?:st|nd|rd|th)$/.test(normAt(lattice, last)))) last++;
  if (last > first + 1 && UNITS.has(normAt(lattice, last - 1))) return last;
  if (last === first) for (let i = first; i < first + 4 && lattice.tokens[i]?.kind === 'word' && !PHRASE_ENDS.has(normAt(lattice, i)); i++) if (i > first - 1 && AGENT_WORDS.has(normAt(lattice, i))) return i + 1;
  return last > first && ['movement', 'group', 'militia', 'gang', 'cartel', 'front', 'army', 'brigade', 'faction'].includes(normAt(lattice, last)) ? last + 1 : null;
}

/** What bears a number or a name of its own in an army: "the 1st Brigade". */
const UNITS: ReadonlySet<string> = new Set(['brigade', 'division', 'battalion', 'regiment', 'corps', 'company', 'squadron']);

export const ARMED = new Set(['soldiers', 'military ranks', 'police', 'security forces', 'militants', 'fighters', 'attackers', 'members']);

export const isAgent = (of: Where, range: Range): boolean => actorIn(of, range) !== undefined || personIn(of, range) || genericIn(of, range);

export function genericIn(of: Where, range: Range): boolean {
  for (let i = range.first; i < range.last; i++) if (!(CELLS.test(normAt(of.clause.lattice, i)) && POWER.has(normAt(of.clause.lattice, i - 1))) && (tagAt(of.clause.lattice, i, 'generic') || AGENT_WORDS.has(normAt(of.clause.lattice, i)) || isBody(of.clause.lattice, range.first, i))) return true;
  return false;
}

/** "the Free Papua Front", "Light Infantry Battalion": a body by its name, which ends in what it is. */
const isBody = (lattice: Lattice, first: number, i: number): boolean => isCapital(lattice, i) && isOrganisation(normAt(lattice, i)) && (isCapital(lattice, i - 1) || isArticle(lattice, i - 1)) && i > first;

/** "lithium cells": cells that do nothing. */
const CELLS = /^(?:cells?|units?)$/;
const POWER: ReadonlySet<string> = new Set(['lithium', 'battery', 'fuel', 'solar', 'blood', 'prison', 'jail', 'storm', 'housing', 'burns', 'care']);

/** People in arms, or words for their organisations. */
export const isArmed = (of: Where, range: Range): boolean => {
  for (let i = range.first; i < range.last; i++) { const person = tagAt(of.clause.lattice, i, 'person'); if (person && (person.tag.class === 'combatant' || ARMED.has(person.tag.category))) return true; }
  for (let i = range.first; i < range.last; i++) if (['armed', 'masked', 'hooded'].includes(normAt(of.clause.lattice, i))) return true;
  return actorIn(of, range) !== undefined || genericIn(of, range);
};

/** May these have done it to them? "Soldiers pursued rebels and killed 15 of them": not the rebels. */
export const fits = (of: Whose, range: Range): boolean => {
  const actor = actorIn(of, range);
  if (of.draft.group?.head.kind === 'pronoun' && of.draft.group.head.word === 'them' && of.victim.text !== '' && wordsOf(of.clause.lattice, range).toLowerCase().endsWith(of.victim.text.toLowerCase())) return false;
  return range.last > range.first && (actor === undefined || actor.name !== of.victim.actor);
};

/** "members of a rival gang": nobody without whose they are. */
const MEMBERS: ReadonlySet<string> = new Set(['members', 'member', 'fighters', 'gunmen', 'men', 'elements', 'followers', 'soldiers', 'units', 'militiamen']);

/** Words that begin what is told of a group: what it bore, wore, came on. */
const TELLS: ReadonlySet<string> = new Set(['from', 'of', 'including', 'armed', 'on', 'in', 'wearing', 'dressed', 'clad', 'loyal', 'riding', 'carrying', 'travelling', 'traveling', 'disguised', 'posing', 'aboard', 'wielding', 'brandishing', 'with']);

/** A group without what is told behind it ("from the groups known as ...", "armed with axes"), unless that names the actor. */
export function headOnly(of: Where, said: Range): Range {
  const { lattice } = of.clause;
  const range = normAt(lattice, said.first + 1) === 'of' && MANY.has(normAt(lattice, said.first)) && said.last > said.first + 2 ? { first: said.first + 2, last: said.last } : said;
  for (let i = range.first + 1; i < range.last; i++) {
    if (!TELLS.has(normAt(lattice, i)) || (normAt(lattice, i) === 'armed' && normAt(lattice, i + 1) !== 'with' && normAt(lattice, i + 1) !== ',') || (normAt(lattice, i) === 'of' && MEMBERS.has(normAt(lattice, i - 1)) && genericIn(of, { first: i + 1, last: Math.min(range.last, i + 5) }))) continue;
    const named = firstFrom(of.mentions.actors, { first: i + 1, last: i + 4 });
    return { first: range.first, last: named && named.last <= range.last ? named.last : i };
  }
  return { first: range.first, last: range.last };
}

export const isViolence = (of: Where, i: number): boolean => {
  // "the Greek fire service": those who put fires out.
  if (normAt(of.clause.lattice, i) === 'fire' && isNational(of, i - 1)) return !isOfFireService('fire', normAt(of.clause.lattice, i + 1));
  if (NATURAL.has(normAt(of.clause.lattice, i))) return false;
  if (ONSLAUGHTS.has(normAt(of.clause.lattice, i))) return true;
  const thing = tagAt(of.clause.lattice, i, 'thing');
  const means = tagAt(of.clause.lattice, i, 'means');
  // "An Indonesian air crash".
  if (means !== null && means.length > 1 && CRASHES.has(normAt(of.clause.lattice, i + means.length - 1))) return false;
  return means !== null || thing?.tag.reason === 'strike count' || (thing?.tag.reason === 'attack count' && !NATURAL.has(normAt(of.clause.lattice, i)));
};

/** What a side does for longer than one attack. */
const ONSLAUGHTS: ReadonlySet<string> = new Set(['aggression', 'onslaught', 'offensive', 'bombardment', 'bombardments', 'crackdown', 'incursion', 'invasion', 'barrage', 'barrages', 'salvo', 'salvoes', 'volley', 'volleys', 'fusillade']);

const NATURAL: ReadonlySet<string> = new Set(['stampede', 'crush', 'derailment', 'collapse', 'typhoon', 'hurricane', 'cyclone', 'tsunami', 'capsizing', 'wildfire', 'wildfires', 'fires', 'floods', 'flooding', 'landslides', 'mudslide', 'eruption', 'volcano', 'train', 'bus', 'plane', 'ferry', 'airliner', 'helicopter', 'boat', 'vessel', 'ship', 'truck', 'lorry', 'heatwave', 'drought', 'epidemic', 'disease', 'virus', 'cholera', 'pandemic', 'sinking', 'shipwreck', 'plane crash', 'quake', 'tremor', 'earthquake', 'quake', 'storm', 'flood', 'landslide', 'avalanche', 'fire', 'blaze', 'crash', 'accident', 'collision', 'war', 'march', 'rally', 'protest', 'demonstration', 'case', 'crime', 'outbreak', 'campaign', 'attempt', 'tornado', 'hurricane', 'typhoon', 'cyclone', 'sinking']);

const CRASHES: ReadonlySet<string> = new Set(['crash', 'accident', 'collision', 'disaster']);

/** Harm that nobody does: a quake, a crash. */
export const isNatural = (norm: string): boolean => NATURAL.has(norm);

/** "the" and a following person word belong to an actor's words: "the anti-ISIS coalition", "ISIS militants". */
const isGroupWord = (of: Where, i: number): boolean => ['group', 'militia', 'gang', 'cell', 'network', 'insurgency', 'movement', 'faction', 'organisation', 'organization'].includes(normAt(of.clause.lattice, i)) && !isViolence(of, i + 1);

export function widen(of: Where, range: Range): Range {
  const { lattice } = of.clause;
  const first = normAt(lattice, range.first - 1) === 'the' ? range.first - 1 : range.first;
  let last = range.last;
  for (let person = tagAt(lattice, last, 'person'); person || isGroupWord(of, last); person = tagAt(lattice, last, 'person')) last += person?.length ?? 1;
  return { first, last };
}

export const actorIn = (of: Where, range: Range): ActorMention | undefined => firstWithin(of.mentions.actors, range);

export function personIn(of: Where, range: Range): boolean {
  for (let i = range.first; i < range.last; i++) if (tagAt(of.clause.lattice, i, 'person')) return true;
  return false;
}
