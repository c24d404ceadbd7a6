import { cueAt, hasKind, isArticle, isCapital, kindAt, normAt, tagAt } from '../../lattice.ts';
import type { Lattice, Range } from '../../lattice.ts';
import { firstFrom } from '../../ordered.ts';
import { KIND_BITS } from '../../../lexicon/tags.ts';
import { AGENT_WORDS, PHRASE_ENDS, isOrganisation } from './agentWords.ts';
import type { Where } from './phrases.ts';

/** A doer with all the words that a person would copy: what stands before the noun ("Syrian-Russian alliance forces") and what is told behind it ("fighters of the Red Path", "men armed with axes"); no relative clauses, no place, no day. */
export const wholePhrase = (where: Where, said: Range): Range => ({ first: opening(where, said.first), last: closing(where, said) });

/** "Cartel gunmen", "rebel fighters": what kind they are. */
const KINDS: ReadonlySet<string> = new Set(['cartel', 'rebel', 'gang', 'militia', 'army', 'government', 'junta', 'insurgent', 'separatist', 'islamist', 'jihadist', 'maoist', 'communist', 'loyalist', 'paramilitary', 'mafia', 'regime', 'rival', 'alliance', 'allied', 'coalition', 'drug', 'tribal', 'ethnic', 'federal', 'foreign', 'militant', 'extremist', 'hardline', 'opposition', 'local', 'security', 'special', 'border', 'rogue', 'unionist', 'nationalist', 'republican', 'criminal', 'guerrilla', 'terrorist', 'sectarian', 'hooded', 'uniformed']);

/** "Armed bandits", "unknown gunmen": a word before them that belongs to them. */
const LED: ReadonlySet<string> = new Set(['armed', 'unknown', 'unidentified', 'suspected', 'alleged', 'masked', 'leftist', 'heavily-armed', 'muslim', 'moslem', 'islamic']);

export const FORCE_NOUNS: ReadonlySet<string> = new Set(['army', 'military', 'navy', 'police', 'forces', 'troops', 'soldiers', 'marines', 'guards', 'paramilitaries', 'vigilantes', 'commandos', 'rangers']);

/** Where the phrase begins, its article aside. */
function opening(where: Where, first: number): number {
  const { clause: { lattice } } = where;
  if (isArticle(lattice, first)) return first;
  let at = namedBefore(where, backedBy(where, first));
  if (isNoun(lattice, at)) while (isBefore(lattice, at - 1)) at--;
  const of = isArticle(lattice, at - 1) ? at - 2 : at - 1;
  return normAt(lattice, of) === 'of' && BANDS.has(normAt(lattice, of - 1)) ? of - 1 : at;
}

/** "a group of armed men". */
const BANDS: ReadonlySet<string> = new Set(['group', 'groups', 'band', 'bands', 'gang', 'gangs', 'mob', 'crowd', 'team', 'squad', 'column', 'horde', 'hordes', 'pack']);

const isNoun = (lattice: Lattice, i: number): boolean => tagAt(lattice, i, 'person') !== null || AGENT_WORDS.has(normAt(lattice, i)) || hasKind(lattice, i, KIND_BITS.actor | KIND_BITS.generic) || isBefore(lattice, i);

/** "right-wing", "Syrian-Russian", "alliance", "Kurdish-led". */
function isBefore(lattice: Lattice, i: number): boolean {
  const token = lattice.tokens[i];
  if (token?.kind !== 'word') return false;
  return KINDS.has(token.norm) || LED.has(token.norm) || /-(?:wing|led|backed|linked|aligned|allied|affiliated|right|left|clad|government)$/.test(token.norm) || (/^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(token.text) && !hasKind(lattice, i, KIND_BITS.place));
}

/** "Khmer Rouge guerrillas", "Suspected ETA gunmen", "Kyiv's forces": the names right before people or forces belong to them; a place behind "in" does not. */
function namedBefore(of: Where, first: number): number {
  const { clause: { lattice }, segment } = of;
  if (tagAt(lattice, first, 'person')?.tag.number !== 'plural' && !FORCE_NOUNS.has(normAt(lattice, first)) || isCapital(lattice, first)) return first;
  let at = first;
  while (at > segment.first && at > first - 5 && (isNamePart(lattice, at - 1) || (normAt(lattice, at - 1) === "'s" && isNamePart(lattice, at - 2)))) at--;
  if (LED.has(normAt(lattice, at - 1)) && at > segment.first && at < first) at--;
  return ['in', 'at', 'near', 'on', 'from', 'outside', 'of', 'to', ','].includes(normAt(lattice, at - 1)) ? first : at;
}

const isNamePart = (lattice: Lattice, i: number): boolean => lattice.tokens[i]?.kind === 'word' && isCapital(lattice, i) && !PHRASE_ENDS.has(normAt(lattice, i)) && !isArticle(lattice, i) && ['weekday', 'month', 'report', 'verb', 'act', 'source'].every((kind) => tagAt(lattice, i, kind as 'weekday') === null) && !NO_PARTS.has(normAt(lattice, i));
const NO_PARTS: ReadonlySet<string> = new Set(['two', 'three', 'four', 'five', 'six', 'several', 'some', 'many', 'other', 'by', 'but', 'then', 'later', 'yesterday', 'today', 'meanwhile', 'separately', 'its', 'their', 'his', 'these', 'those', 'if', 'all', 'most', 'no', 'armed', 'elsewhere']);

/** "Islamic State-backed rebels": whose they are stands before them. */
function backedBy(of: Where, first: number): number {
  const { lattice } = of.clause;
  if ((KINDS.has(normAt(lattice, first - 1)) || LED.has(normAt(lattice, first - 1))) && first > of.segment.first && tagAt(lattice, first, 'person') !== null) return first - 1;
  if (!/-(backed|linked|aligned|allied|affiliated)$/.test(normAt(lattice, first - 1))) return first;
  let at = first - 1;
  while (at > of.segment.first && isCapital(lattice, at - 1) && isCapital(lattice, at)) at--;
  return at;
}

/** Where the phrase ends: behind whose they are, what they bear, wear and ride, and the letters of their name. */
function closing(where: Where, said: Range): number {
  const { lattice } = where.clause;
  let last = withForce(where, said.last);
  for (let next = last; next > 0 && next <= where.segment.last; next = behind(where, last)) last = next;
  return normAt(lattice, last - 1) === ',' ? last - 1 : last;
}

/** "Algeria's (army)": whose force it is does not stand alone. */
const withForce = ({ clause: { lattice } }: Where, last: number): number => (normAt(lattice, last - 1) === "'s" && FORCE_NOUNS.has(normAt(lattice, last)) ? last + 1 : last);

/** Where what is told right behind the phrase ends; 0 where nothing more of it is told. */
function behind(where: Where, at: number): number {
  const { lattice } = where.clause;
  const word = normAt(lattice, at), next = normAt(lattice, at + 1);
  const people = isPeople(lattice, at - 1), plain = PLAIN.test(normAt(lattice, at - 1));
  if (word === '(') return isCapital(lattice, at + 1) && /^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(lattice.tokens[at + 1]?.text ?? '') && normAt(lattice, at + 2) === ')' ? at + 3 : 0;
  if (lattice.tokens[at]?.text === '/' && isCapital(lattice, at - 1) && isCapital(lattice, at + 1)) return [2, 3, 4].map((n) => at + n).find((end) => AGENT_WORDS.has(normAt(lattice, end - 1))) ?? 0;
  if (word === 'of' && BANDS.has(normAt(lattice, at - 1))) return peopleEnd(lattice, at + 1) || ownerEnd(where, at + 1);
  if (word === 'of' || (word === 'from' && people)) return ownerEnd(where, at + 1);
  if (['loyal', 'allied', 'linked', 'affiliated', 'aligned', 'belonging'].includes(word) && ['to', 'with'].includes(next)) return ownerEnd(where, at + 2) || officeEnd(lattice, at + 2);
  if (!people) return 0;
  if (BELIEVED.has(word) && next === 'to' && normAt(lattice, at + 2) === 'be') return beliefEnd(lattice, at + 3);
  if (word === 'on') return rideEnd(lattice, at);
  if (!plain) return 0;
  if (word === 'armed' && next === 'with') return armsEnd(lattice, at + 2);
  const worn = word === 'in' || word === 'wearing' ? at + 1 : ['dressed', 'clad'].includes(word) && next === 'in' ? at + 2 : 0;
  if (worn > 0) return [1, 2, 3].map((n) => worn + n).find((end) => CLOTHES.has(normAt(lattice, end - 1))) ?? 0;
  return word === 'with' && isArms(lattice, at + 1) ? at + 2 : 0;
}

/** "Warplanes believed to be (Russian)", "men thought to be (cattle rustlers)": for whom they are taken; 0 where that is no word for people. */
function beliefEnd(lattice: Lattice, from: number): number {
  let last = isArticle(lattice, from) ? from + 1 : from;
  while (last < from + 6 && kindAt(lattice, last) === 'word' && !endsHere(lattice, last)) last++;
  for (let i = from; i < last; i++) if (isPeople(lattice, i) || hasKind(lattice, i, KIND_BITS.country | KIND_BITS.actor | KIND_BITS.people)) return last;
  return 0;
}

const BELIEVED: ReadonlySet<string> = new Set(['believed', 'thought', 'suspected', 'said', 'presumed']);

const isPeople = (lattice: Lattice, i: number): boolean => tagAt(lattice, i, 'person') !== null || AGENT_WORDS.has(normAt(lattice, i)) || PLAIN.test(normAt(lattice, i));

/** Words that say no more of people than that they are: what they bear and wear tells who they were; "raiders" are known without. */
const PLAIN = /^(?:m[ae]n|wom[ae]n|boys?|youths?|people|teenagers?|persons?|individuals?)$/;

const CLOTHES: ReadonlySet<string> = new Set(['uniform', 'uniforms', 'fatigues', 'masks', 'balaclavas', 'camouflage', 'robes', 'turbans', 'hoods', 'plainclothes', 'dress', 'clothes', 'clothing']);

/** "(a group) of armed men". */
function peopleEnd(lattice: Lattice, from: number): number {
  for (let i = from; i < from + 4 && kindAt(lattice, i) === 'word'; i++) {
    const person = tagAt(lattice, i, 'person');
    if (person?.tag.number === 'plural' || PLAIN.test(normAt(lattice, i))) return i + (person?.length ?? 1);
    if (!isBefore(lattice, i) && !isCapital(lattice, i) && normAt(lattice, i) !== 'about' && lattice.matches[i]?.length !== 0) return 0;
  }
  return 0;
}

/** "of the Red Path movement", "of Tamil Eelam", "of the armed opposition", "of the 14th Brigade": capitalised words with what they are, or a word for a force; 0 where none stand. */
function ownerEnd(where: Where, from: number): number {
  const { lattice } = where.clause;
  const actor = firstFrom(where.mentions.actors, { first: from, last: from + 4 });
  const quoted = '“"'.includes(lattice.tokens[from]?.text ?? 'x') ? 1 : 0;
  const first = from + quoted + (isArticle(lattice, from + quoted) || ['our', 'its', 'their'].includes(normAt(lattice, from + quoted)) ? 1 : 0);
  let last = first;
  while (last < first + 7 && isOwnerPart(lattice, last)) last++;
  while (last > first && isParticle(lattice, last - 1)) last--;
  if (actor && actor.last >= last) last = actor.last;
  if (last > first && /^\d+$/.test(normAt(lattice, last))) last++;
  if (last > first && isOrganisation(normAt(lattice, last))) last++;
  if (last > first) return endsHere(lattice, last) ? last + ('”"'.includes(lattice.tokens[last]?.text ?? 'x') ? 1 : 0) : 0;
  for (let i = first; i < first + 3 && kindAt(lattice, i) === 'word' && (normAt(lattice, i) === 'armed' || !PHRASE_ENDS.has(normAt(lattice, i))); i++) if (AGENT_WORDS.has(normAt(lattice, i)) || ['opposition', 'resistance', 'force'].includes(normAt(lattice, i))) return endsHere(lattice, i + 1) ? i + 1 : 0;
  return 0;
}

const isOwnerPart = (lattice: Lattice, i: number): boolean => (isCapital(lattice, i) && kindAt(lattice, i) === 'word' && !hasKind(lattice, i, KIND_BITS.weekday | KIND_BITS.month)) || /^\d+(?:st|nd|rd|th)$/.test(normAt(lattice, i)) || isParticle(lattice, i);
const isParticle = (lattice: Lattice, i: number): boolean => ['of', 'de', 'del', 'la', 'al', 'el', 'for', 'and'].includes(normAt(lattice, i)) && !isCapital(lattice, i) && isCapital(lattice, i + 1) && isCapital(lattice, i - 1);

/** No noun follows to which the words before it only belong: "a gunman of Chechen (origin)". */
function endsHere(lattice: Lattice, at: number): boolean {
  const token = lattice.tokens[at];
  if (token?.kind !== 'word' || PHRASE_ENDS.has(token.norm) || isArticle(lattice, at) || ['by', 'then', 'later', 'not', 'armed', 'loyal'].includes(token.norm)) return true;
  return hasKind(lattice, at, KIND_BITS.verb | KIND_BITS.act | KIND_BITS.report | KIND_BITS.leave | KIND_BITS.lives | KIND_BITS.weekday) || cueAt(lattice, at, 'auxiliary') > 0 || cueAt(lattice, at, 'adverb') > 0 || /(?:ed|ly)$/.test(token.norm) || isUnlisted(lattice, at);
}

/** A verb that no list knows, in the present or an irregular past, before an article or a preposition: "(of the Front) broke into". */
const isUnlisted = (lattice: Lattice, at: number): boolean => lattice.matches[at]?.length === 0 && (isArticle(lattice, at + 1) || ['into', 'to', 'out', 'up', 'from', 'at', 'on', 'in', 'through', 'off'].includes(normAt(lattice, at + 1)));

/** "to the former president", "to General Okoth". */
function officeEnd(lattice: Lattice, from: number): number {
  if (!isArticle(lattice, from)) return 0;
  let last = from + 1;
  while (last < from + 4 && kindAt(lattice, last) === 'word' && !endsHere(lattice, last)) last++;
  return last > from + 1 ? last : 0;
}

/** "with axes and shotguns": up to the verb. */
function armsEnd(lattice: Lattice, from: number): number {
  let last = from;
  while (last < from + 6 && isArms(lattice, last)) last = ['and', 'or', ','].includes(normAt(lattice, last + 1)) && isArms(lattice, last + 2) ? last + 2 : last + 1;
  return last > from ? last : 0;
}

const isArms = (lattice: Lattice, i: number): boolean => kindAt(lattice, i) === 'word' && (isArticle(lattice, i) || ARMS.test(normAt(lattice, i)) || ((hasKind(lattice, i, KIND_BITS.means) || lattice.matches[i]?.length === 0) && ARMS.test(normAt(lattice, i + 1))));

/** What people carry and kill with. */
const ARMS = /^(?:kni(?:fe|ves)|(?:hand|shot|machine-)?guns?|(?:assault )?rifles?|axes?|machetes?|swords?|hammers?|pistols?|hatchets?|crossbows?|spears?|cleavers?|sticks|clubs|arrows|revolvers?|kalashnikovs?|ak-47s?|weapons|grenades|explosives|bows|daggers?|petrol)$/;

/** "(Gunmen) on a motorcycle". */
function rideEnd(lattice: Lattice, on: number): number {
  const ride = isArticle(lattice, on + 1) ? on + 2 : on + 1;
  return RIDES.has(normAt(lattice, ride)) ? ride + 1 : 0;
}

/** "men on motorbikes" are known by what they ride. */
export const RIDES: ReadonlySet<string> = new Set(['motorbikes', 'motorcycles', 'motorbike', 'motorcycle', 'horseback', 'camels', 'scooters', 'bikes']);

/** The last word of "on motorcycles", "in army fatigues". */
export const isWornOrRidden = (lattice: Lattice, i: number): boolean => (RIDES.has(normAt(lattice, i)) || CLOTHES.has(normAt(lattice, i))) && [1, 2, 3].some((n) => ['on', 'in', 'wearing'].includes(normAt(lattice, i - n)));
