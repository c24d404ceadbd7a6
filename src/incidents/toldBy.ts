import type { Attribution, Claim } from '../claims/claim.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isSignature } from '../claims/issuer.ts';
import { institutionKind } from './outlets.ts';
import { institutionsIn, lastInstitution } from './meant.ts';
import { counterOf, postBefore } from './counters.ts';
import { CIVIL } from './sourceKinds.ts';

/** Whose figure it is where no verb of saying tells: "the gendarmerie's final figures are 18 dead", "an officer of the coast guard gave us a toll of nine". */

/** No sentence is looked at farther than this from its figure. */
const LONGEST = 300;
/** A pronoun leads back so far. */
const BACK = 700;
const STOPS: readonly string[] = ['. ', '\n', '! ', '? ', '” '];

const ADJECTIVES = '(?:(?:own|latest|last|final|official|first|new|newest|current|updated|revised|provisional|preliminary|overall|initial|earlier) ){0,2}';
const SUMS = '(?:figures?|count|toll|tally|total|number|reckoning|account|list|balance|bulletin|records?|register|estimate|version|data|books|log)';

/** "The gendarmerie's final figures". */
const OWNED = new RegExp(`((?:[\\p{L}.-]+ ){0,6}[\\p{L}.-]+)(?:['’]s|s['’]|['’]) ${ADJECTIVES}${SUMS}\\b`, 'giu');
/** "The army's account of". */
const CALLED = new RegExp(`((?:[\\p{L}.-]+ ){0,6}[\\p{L}.-]+)(?:['’]s|s['’]|['’]) ${ADJECTIVES}(?:figures?|count|toll|tally|total|account|claim|estimate|version) of (?:about |around |some |nearly |over |more than |at least )?$`, 'iu');
/** "In the police count", "on army figures". */
const COMPOUND = new RegExp(`\\b(?:in|by|on|from|after) (?:the )?(${ADJECTIVES}(?:[\\p{L}-]+ ){0,3}?[\\p{L}-]+) ${SUMS}\\b`, 'iu');
/** "By her account", "on its own count". */
const PRONOUN = new RegExp(`\\b(?:by|in|on) (?:his|her|its|their) ${ADJECTIVES}${SUMS}\\b`, 'iu');
/** "Its final figures are". */
const OPENING = new RegExp(`^\\W*(?:his|her|its|their) ${ADJECTIVES}(?:figures?|count|toll|tally|total)\\b`, 'iu');
/** "The tally compiled by the fire brigade stood at", "the figure of nine given by the prefecture". */
const MADE_BY = new RegExp(`\\b${SUMS}\\b[^.;:]{0,70}?\\b(?:given|published|announced|issued|established|provided|compiled|released|reported|drawn up|put out|communicated|confirmed|supplied|kept|made|quoted) by ((?:the |an? )?(?:[\\p{L}’'-]+ ){0,5}?[\\p{L}’'-]+)(?= (?:stands?|stood|is|was|are|were|for|on|at|to|in|now|has|had|rose|came|put|as|that|and|this|last)\\b|[,.;:“”]|$)`, 'iu');
/** "An officer of the coast guard gave us a toll of", "the prefecture now speaks of". */
const GAVE = new RegExp(`(?:^|, |; |: |“)((?:[\\p{L}’'.-]+ ){0,8}?[\\p{L}’'.-]+),? (?:now |has |have |had |later |today |then |meanwhile )?(?:gave|gives?|given|issued|reported|announced|put out|passed on) (?:us |me |reporters |journalists |the (?:paper|radio|agency|station) |this (?:paper|newspaper) )?(?:an?|the|its|his|her|another) (?:[\\p{L}-]+ ){0,2}(?:toll|figure|count|number|total|balance|tally) of $`, 'iu');
/** "The Guard now gives", "the prefecture speaks of". */
const GIVES = /(?:^|[,;:] |[“"])((?:[Tt]he |an? )?(?:[\p{L}’'.-]+ ){0,4}?[\p{L}’'.-]+) (?:now |meanwhile |today |has |have |had ){0,2}(?:gives?|gave|given|lists?|listed|counts?|counted|speaks? of|spoke of|spoken of|puts? (?:it|them|the dead) at) (?:about |around |some |at least )?$/u;
/** "17 dead, he says", in a sentence that opens with whom it means. */
const HE_SAYS = /^[^.;“”]{0,60},? (?:he|she) (?:says|said|adds|added|tells us|told us|recalls|recalled)\b/iu;
const INTRODUCES = /(?:^|\W)((?:[\p{L}-]+ ){0,3}(?:mayor|governor|commissioner|administrator|prefect|superintendent|director|chief|commander|spokes(?:man|woman|person)|minister|coroner|sheriff|inspector)(?: \p{Lu}[\p{L}’'-]+){1,3}) (?:has|had|is|was|briefed|spoke|told|stepped|met)\b/iu;

/** Registers and lists give their name to many a word: "on the toll-free number". */
const notMonitor = (owner: Attribution | null): Attribution | null => (owner?.kind === 'monitor' ? null : owner);

/** "The Guard" of a text that tells of the National Guard. */
function inFull(words: string | undefined, { text, lexicon }: Pick<Told, 'text' | 'lexicon'>): Attribution | null {
  const short = words === undefined ? undefined : SHORT_FORM.exec(words)?.[1];
  const full = short === undefined ? undefined : institutionsIn(text.slice(0, LONG)).find((n) => n.endsWith(` ${short}`));
  return full === undefined ? null : named(full, lexicon);
}
const SHORT_FORM = /^(?:the )?(\p{Lu}\p{Ll}{3,})$/iu;
/** Whoever is meant by a short form was named near the beginning. */
const LONG = 4_000;

interface Told { readonly text: string; readonly claims: readonly Claim[]; readonly lexicon: Lexicon }

/** The source that the words around a figure name as its owner; null where they name none. */
export function ownerOf({ attribution, count, quote }: Claim, { text, claims, lexicon }: Told): Attribution | null {
  if (count.text === null) return null;
  const at = count.start ?? quote.start;
  const from = sentenceStart(text, at);
  const before = text.slice(from, at);
  // "Our team lists 24. The army's account of about 30 rests on no name": whoever speaks around it, the figure is the army's.
  const given = CALLED.exec(before);
  if (given !== null) return named(given[1], lexicon);
  const behind = text.slice(count.end ?? quote.end, sentenceEnd(text, count.end ?? quote.end));
  const name = (words: string | undefined): Attribution | null => named(words, lexicon) ?? inFull(words, { text, lexicon });
  const counter = counterOf(before, behind, text.slice(Math.max(0, from - BACK), from));
  const counted = counter === null || !standsNearer(attribution, counter.at < 0 ? -1 : from + counter.at) ? null : counter.kind === null ? name(counter.words) : { text: counter.words, kind: counter.kind, basis: BASIS };
  if (counted !== null && isCounter(counted)) return counted;
  if (attribution !== null) return null;
  if (SAME.test(before) || SAME.test(behind)) return claims.findLast((c) => c.quote.start < from && c.attribution !== null && c.attribution.kind !== 'headline')?.attribution ?? null;
  return [...before.matchAll(OWNED)].map((m) => name(m[1])).findLast((a) => a !== null) ?? asPointedBack(before, text.slice(Math.max(0, from - BACK), from), lexicon)
    ?? name(GAVE.exec(before)?.[1]) ?? name(MADE_BY.exec(before + count.text + behind)?.[1]) ?? name(GIVES.exec(before)?.[1]) ?? notMonitor(named(COMPOUND.exec(before)?.[1], lexicon)) ?? (HE_SAYS.test(behind) ? name(INTRODUCES.exec(before)?.[1]) ?? (SHE_OPENS.test(before) ? postBefore(text.slice(Math.max(0, from - BACK), from)) : null) : null);
}
/** Nobody else is named in the sentence. */
const SHE_OPENS = /^\W*(?:[Hh]e|[Ss]he) /u;

/** "According to the same department". */
const SAME = /\b(?:according to|by|from|citing) the same (?:source|department|ministry|official|hospital|office|agency|statement|bulletin|report|list|count)\b|\bthe same (?:source|department|ministry|official|hospital|office|agency|statement|bulletin|report) (?:said|says|adds|added|gives|puts|counts|lists)\b/iu;

function asPointedBack(before: string, told: string, lexicon: Lexicon): Attribution | null {
  const own = PRONOUN.exec(before);
  if (own === null && !OPENING.test(before)) return null;
  const all = own === null ? told : told + before.slice(0, own.index);
  return postBefore(told) ?? shortNamed(all) ?? named(lastInstitution(all), lexicon);
}

/** Nobody else is quoted, or only in a clause before: "the prosecutor speaks of four; the morgue has received six". */
const standsNearer = (attribution: Attribution | null, at: number): boolean => attribution === null || (attribution.basis.kind === 'implied' ? attribution.kind !== 'headline' && !isSignature(attribution) : attribution.basis.span.end <= at + 1);

/** Fighters receive no bodies, and an outlet's readers are told of whom it hears. */
const isCounter = ({ kind }: Attribution): boolean => !['military', 'armed_group', 'other'].includes(kind);
const BASIS: Attribution['basis'] = { kind: 'implied', because: 'the figure is called theirs' };

/** "INDECO has ended the search. Its final figures are": a short name that opens the sentence before. */
function shortNamed(told: string): Attribution | null {
  const name = SHORT.exec(told)?.[1];
  return name === undefined ? null : { text: name, kind: 'other', basis: { kind: 'implied', because: 'the figure is called theirs' } };
}
const SHORT = /(?:^|[.\n] *)(?:The )?(\p{Lu}{3,10}) [^.\n]{3,200}\. *$/u;

const sentenceStart = (text: string, at: number): number => { const from = Math.max(0, at - LONGEST); const piece = text.slice(from, at); return from + Math.max(0, ...STOPS.map((s) => piece.lastIndexOf(s)).map((n, i) => (n < 0 ? 0 : n + (STOPS[i] as string).length))); };

function sentenceEnd(text: string, at: number): number {
  const piece = text.slice(at, at + LONGEST);
  return at + Math.min(piece.length, ...STOPS.map((s) => piece.indexOf(s)).filter((n) => n >= 0));
}

/** The words from the last article on, where they name an institution or the holder of an office. */
function named(words: string | undefined, lexicon: Lexicon): Attribution | null {
  if (words === undefined) return null;
  const phrase = words.replace(/^.*\b(?:that|which|while|but|with|contested|repeats?|disputes?|denies|denied|from|than|beside|against|by|in|to|for|on|at|say|is|are|was|were) (?=(?:the |an? )?\p{L})/iu, '').trim();
  const kind = BODIES.test(phrase) ? 'other' : institutionKind(phrase, lexicon) ?? (CIVIL.test(phrase) ? 'official' : null);
  return kind === null ? null : { text: phrase, kind, basis: BASIS };
}

/** Who has an interest of its own and keeps no count: heard, but no monitor. */
const BODIES = /\b(?:union|association|trust|party|company|club|famil(?:y|ies)|relatives|opposition)$/iu;
