import { bitFor } from '../../../lexicon/openers.ts';
import { cueAt, isArticle, isCapital, isOneOf, kindAt, normAt, tagAt } from '../../lattice.ts';
import type { Lattice, Range } from '../../lattice.ts';
import type { Context } from '../../sketch.ts';
import { afterDateline, afterReport } from './clauseStart.ts';
import { actorIn, agentAt, isArmed, isViolence } from './phrases.ts';
import { behindLead, openingAt } from './opening.ts';
import type { Of, Where } from './phrases.ts';
import { wholePhrase } from './wholePhrase.ts';
import { firedBy } from './whoseFire.ts';
import { ORGANISATIONS } from './subject.ts';

/** Whom a sentence of its own holds responsible for what the sentences beside it tell: "Police suspect the cartel", "the front said it was behind the attack", "the round was fired by gunners". */

/** The words for the one responsible, and where the sentence says so; null where none is, or where it is denied or left open. */
export function responsibleIn(context: Context, sentence: Range): { readonly doer: Range; readonly at: number } | null {
  const { lattice } = context;
  const where: Where = { clause: { lattice }, mentions: context.mentions, segment: sentence };
  for (let i = sentence.first + 1; i < sentence.last - 1; i++) {
    if (!isOneOf(lattice, i, TELLS)) continue;
    const doer = claimedBy(where, i) ?? cameFrom(where, i) ?? identifiedAs(where, i) ?? doneBy(where, i) ?? suspectedOf(where, i) ?? pointedAt(where, i) ?? blamedAt(where, i) ?? firedBy(where, i) ?? (isOwned(lattice, i) ? speakerOf(where, i) ?? armedOpener(where, i) : null);
    if (doer && !isOpen(lattice, { first: sentence.first, last: i })) return { doer, at: i };
  }
  return null;
}

const SUSPECTS: ReadonlySet<string> = new Set(['attributed', 'pinned', 'accused', 'accuses', 'suspect', 'suspects', 'blame', 'blames', 'blamed', 'blaming']);
/** One of these stands where any of the three ways begins. */
const TELLS = bitFor([...SUSPECTS, 'of', 'by', 'responsible', 'admitted', 'admits', 'acknowledged', 'acknowledges', 'from', 'behind', 'claimed', 'carried', 'were', 'was', 'be', 'fired', 'attacked', 'hit', 'targeted', 'struck', 'ambushed', 'shelled', 'bombed', 'rammed', 'downed', 'shot', 'suspected', 'pointed', 'points', 'pointing']);
const BLOWS: ReadonlySet<string> = new Set(['fired', 'attacked', 'hit', 'targeted', 'struck', 'ambushed', 'shelled', 'bombed', 'rammed', 'downed', 'shot']);
const MARKS: ReadonlySet<string> = new Set(['marks', 'hallmarks', 'hallmark', 'mark', 'door', 'work']);

/** "blamed on rebels", "blamed by the government on ETA": where the one who is blamed begins. */
export function behindBlame(lattice: Lattice, from: number): number {
  if (normAt(lattice, from) === 'by') for (let i = from + 2; i < from + 8; i++) if (normAt(lattice, i) === 'on') return i + 1;
  const to = { attributed: 'to', pinned: 'on' }[normAt(lattice, from - 1)];
  if (to !== undefined) for (let i = from; i < from + 6; i++) if (normAt(lattice, i) === to) return i + 1;
  return normAt(lattice, from) === 'on' ? from + 1 : from;
}

/** "Separatists claimed responsibility": people in arms with whom the sentence opens. */
function claimedBy(where: Where, i: number): Range | null {
  if (normAt(where.clause.lattice, i) !== 'claimed' || normAt(where.clause.lattice, i + 1) !== 'responsibility') return null;
  for (let at = i - 2; at > Math.max(where.segment.first, i - 9); at--) if (normAt(where.clause.lattice, at) === 'which') return agentAt(where, at + 1);
  return armedOpener(where, i);
}

/** People in arms with whom the sentence, or what it reports, opens, before the verb that lays the deed on them. */
function armedOpener(where: Where, verb: number): Range | null {
  const told = afterReport(where, { first: where.segment.first, last: verb });
  const first = normAt(where.clause.lattice, told) === 'that' ? told + 1 : told;
  // "The army said it was": who says so.
  const range = agentAt(where, ['it', 'they'].includes(normAt(where.clause.lattice, first)) ? afterDateline(where) : first);
  let last = Math.min(range?.last ?? 0, verb);
  while (range && last > range.first && ['said', 'says', 'it', 'they', 'have', 'has', 'had', 'was', 'were', 'later', 'also'].includes(normAt(where.clause.lattice, last - 1))) last--;
  const own = range && { first: range.first, last };
  return own && last > own.first && isArmed(where, own) ? own : null;
}

/** "The Hawks, a dissident group, are suspected of planting the device", "was accused of carrying out the raid": those with whom the sentence opens. */
function suspectedOf(where: Where, i: number): Range | null {
  const { lattice } = where.clause;
  const of = normAt(lattice, i + 1);
  if (!['suspected', 'accused'].includes(normAt(lattice, i)) || cueAt(lattice, i - 1, 'auxiliary') === 0 || !['of', 'to'].includes(of)) return null;
  if (![2, 3, 4, 5, 6, 7].some((n) => DEEDS.has(normAt(lattice, i + n)) || ROUNDS.has(normAt(lattice, i + n)))) return null;
  const first = behindLead(lattice, { first: afterReport(where, { first: afterDateline(where), last: i }), last: i });
  return agentAt({ ...where, segment: { first: where.segment.first, last: i } }, first) ?? named(where, first);
}

/** "The minister pointed to the Front", "pointed the finger at the cartel". */
function pointedAt(where: Where, i: number): Range | null {
  const { lattice } = where.clause;
  if (!['pointed', 'points', 'pointing'].includes(normAt(lattice, i))) return null;
  const to = ['to', 'at'].includes(normAt(lattice, i + 1)) ? i + 1 : [2, 3, 4].map((n) => i + n).find((at) => ['at', 'to', 'towards'].includes(normAt(lattice, at)) && ['finger', 'fingers'].includes(normAt(lattice, at - 1)));
  const range = to === undefined ? null : agentAt(where, to + 1) ?? named(where, to + 1);
  return range !== null && (isArmed(where, range) || actorIn(where, range) !== undefined) ? range : null;
}

const ROUNDS: ReadonlySet<string> = new Set(['bomb', 'bombs', 'device', 'devices', 'mine', 'mines', 'explosives', 'charge', 'rocket', 'rockets', 'grenade', 'grenades']);

const CALLED: ReadonlySet<string> = new Set(['identified', 'described', 'named']);

/** "The attackers were identified as bandits", "the gunmen were rebels", "were believed to be separatists". */
function identifiedAs(where: Where, i: number): Range | null {
  const { lattice } = where.clause;
  if (!['were', 'was'].includes(normAt(lattice, i)) || !['attackers', 'attacker', 'assailants', 'assailant', 'gunmen', 'gunman', 'raiders', 'killers', 'bomber', 'bombers', 'kidnappers', 'perpetrators'].includes(normAt(lattice, i - 1)) || normAt(lattice, i - 2) !== 'the') return null;
  const as = CALLED.has(normAt(lattice, i + 1)) && normAt(lattice, i + 2) === 'as' ? i + 3 : ['believed', 'thought', 'suspected', 'said'].includes(normAt(lattice, i + 1)) && normAt(lattice, i + 3) === 'be' ? i + 4 : i + 1;
  const range = agentAt(where, as);
  return range && isArmed(where, range) ? range : null;
}

/** "The shells that struck the school came from the militia", "the fire came from army positions". */
function cameFrom(where: Where, i: number): Range | null {
  const { lattice } = where.clause;
  if (normAt(lattice, i) !== 'from' || !['came', 'come', 'coming', 'originated'].includes(normAt(lattice, i - 1))) return null;
  if (![2, 3, 4, 5, 6, 7, 8].some((n) => MISSILES.has(normAt(lattice, i - n)))) return null;
  const said = agentAt(where, i + 1);
  const positions = said !== null && POSTS.has(normAt(lattice, said.last - 1)) ? (normAt(lattice, said.last - 2) === "'s" ? 2 : 1) : 0;
  const range = said && { first: said.first, last: said.last - positions };
  return range && range.last > range.first && isArmed(where, range) ? range : null;
}

const POSTS: ReadonlySet<string> = new Set(['positions', 'position', 'lines', 'posts', 'guns', 'side', 'territory', 'base', 'bases', 'barracks', 'trenches']);

const MISSILES: ReadonlySet<string> = new Set(['round', 'rounds', 'shell', 'shells', 'rocket', 'rockets', 'mortar', 'mortars', 'missile', 'missiles', 'fire', 'shelling', 'gunfire', 'shots', 'bullets', 'bullet', 'projectile', 'projectiles', 'barrage', 'drone', 'drones']);

/** "The attack was carried out by rebels", "had been staged by the gang". */
function doneBy(where: Where, i: number): Range | null {
  const { lattice } = where.clause;
  if (normAt(lattice, i) !== 'by') return null;
  const verb = normAt(lattice, i - 1) === 'out' ? i - 2 : i - 1;
  if (!['claimed', 'carried', 'committed', 'perpetrated', 'staged', 'mounted', 'orchestrated', 'conducted'].includes(normAt(lattice, verb)) || ![2, 3, 4, 5].some((n) => DEEDS.has(normAt(lattice, verb - n)))) return null;
  const range = agentAt(where, i + 1);
  return range && isArmed(where, range) ? range : null;
}

/** "suspect the cartel", "bears the marks of the group", "at the door of the front". */
function blamedAt(where: Where, i: number): Range | null {
  const { lattice } = where.clause;
  const from = behindBlame(lattice, i + 1);
  if (SUSPECTS.has(normAt(lattice, i))) return named(where, from) ?? followersOf(where, from) ?? whoseDeed(where, from);
  return normAt(lattice, i) === 'of' && MARKS.has(normAt(lattice, i - 1)) && normAt(lattice, i - 2) === 'the' ? named(where, i + 1, 2) ?? followersOf(where, i + 1) : null;
}

/** 'blamed "the raids of the coalition"': whose deeds are blamed. */
export function whoseDeed(where: Where, from: number): Range | null {
  const { lattice } = where.clause;
  for (let i = from; i < from + 4; i++) if (normAt(lattice, i) === 'of' && (isViolence(where, i - 1) || WARPLANES.has(normAt(lattice, i - 1)))) return followersOf(where, i + 1);
  return null;
}

const WARPLANES: ReadonlySet<string> = new Set(['planes', 'warplanes', 'jets', 'aircraft', 'drones', 'forces', 'fighters', 'men']);

/** "blamed followers of Inkatha": people in arms, or those of an organisation. */
function followersOf(where: Where, from: number): Range | null {
  const range = agentAt(where, from);
  return range && (actorIn(where, range) !== undefined || isArmed(where, range) && (isForDeed(where.clause.lattice, wholePhrase(where, range).last) || kindAt(where.clause.lattice, wholePhrase(where, range).last) !== 'word') || tagAt(where.clause.lattice, range.last - 1, 'person')?.tag.class === 'combatant') ? range : null;
}

/** "for the attack", "for Monday's killings": for what they are blamed. */
const isForDeed = (lattice: Lattice, at: number): boolean => ['for', 'of'].includes(normAt(lattice, at)) && [1, 2, 3, 4].some((n) => DEEDS.has(normAt(lattice, at + n)));

const DEEDS: ReadonlySet<string> = new Set(['attack', 'attacks', 'bombing', 'bombings', 'blast', 'blasts', 'explosion', 'explosions', 'ambush', 'raid', 'shooting', 'killing', 'killings', 'assault', 'strike', 'it', 'massacre']);

/** "was behind the attack", "carried out the bombing", "claimed the blast", "was responsible". */
function isOwned(lattice: Lattice, i: number): boolean {
  const word = normAt(lattice, i);
  if (word === 'responsible') return ['was', 'were'].includes(normAt(lattice, i - 1));
  if (ADMITS.has(word) && normAt(lattice, i + 1) === 'responsibility') return true;
  if (BLOWS.has(word) && isOwnBlow(lattice, i)) return true;
  const out = normAt(lattice, i + 1) === 'out';
  if (word !== 'behind' && word !== 'claimed' && !ADMITS.has(word) && !(word === 'carried' && out)) return false;
  const at = out ? i + 2 : i + 1;
  return [at, at + 1, at + 2, at + 3].some((n) => DEEDS.has(normAt(lattice, n))) && (['it', 'the', 'this', 'an', 'a', "'s"].includes(normAt(lattice, at)) || normAt(lattice, at + 1) === "'s");
}

/** "The front admitted the killing": whose deed it was, by their own word. */
const ADMITS: ReadonlySet<string> = new Set(['admitted', 'admits', 'acknowledged', 'acknowledges']);

/** "(The Front said) it had struck the barge", "its men had hit the depot": the blow of the speaker, on what the text has told of. */
function isOwnBlow(lattice: Lattice, i: number): boolean {
  const whose = [2, 3].find((n) => normAt(lattice, i - n) === (n === 2 ? 'it' : 'its') || (n === 2 && normAt(lattice, i - n) === 'they'));
  const at = ['on', 'at', 'down'].includes(normAt(lattice, i + 1)) ? i + 2 : i + 1;
  return whose !== undefined && normAt(lattice, i - 1) === 'had' && normAt(lattice, at) === 'the';
}

/** "The front was responsible for 41 of these, (its rival) for 30": who stands before the "for" of a number. */
export function sharerOf(of: Of): Range | null {
  const { lattice, sentence } = of.clause;
  const at = of.draft.group?.first ?? of.draft.quote.first;
  const lead = [1, 2, 3].map((n) => at - n).find((i) => normAt(lattice, i) === 'for');
  if (lead === undefined) return null;
  if (normAt(lattice, lead - 1) === 'responsible') return openingAt({ ...of, segment: sentence }, lead);
  let shared = lead;
  while (shared > sentence.first && normAt(lattice, shared) !== 'responsible' && !BLAMES.has(normAt(lattice, shared))) shared--;
  let first = lead;
  while (first > shared + 1 && ![',', 'and', ';', 'while'].includes(normAt(lattice, first - 1))) first--;
  const range = shared > sentence.first ? agentAt({ ...of, segment: sentence }, first) : null;
  return range && range.last <= lead ? range : null;
}

/** "It blames insurgents for six of the deaths, militiamen for three and the police for two". */
const BLAMES: ReadonlySet<string> = new Set(['blame', 'blames', 'blamed', 'blaming', 'accuses', 'accused']);

/** The organisation with whom the sentence opens and who says so itself. */
function speakerOf(where: Where, until: number): Range | null {
  const { lattice } = where.clause;
  let first = where.segment.first;
  for (let i = first; i < first + 8; i++) if (kindAt(lattice, i) === 'mark' && '-–—:'.includes(lattice.tokens[i]?.text ?? 'x')) first = i + 1;
  const range = named(where, first);
  if (!range || range.last > until) return null;
  for (let i = range.last; i < until; i++) if (normAt(lattice, i) === ',') return null;
  return range;
}

const OPEN: ReadonlySet<string> = new Set(['no', 'not', 'nobody', 'never', 'none', 'denied', 'denies', 'deny', 'whether', 'if', 'cannot', 'could', 'may', 'might', 'neither', 'unclear', 'rejected', 'dismissed']);

/** Denied, asked or left open, since the last "but". */
function isOpen(lattice: Lattice, range: Range): boolean {
  for (let i = range.last - 1; i >= range.first && normAt(lattice, i) !== 'but' && normAt(lattice, i) !== ';'; i--) if (OPEN.has(normAt(lattice, i)) || normAt(lattice, i).endsWith("n't")) return true;
  return false;
}

/** An actor the lexicon or the text knows, or capitalised words that say what they are: "the Red Sun cartel", "the Lobos, a gang". */
export function named(where: Where, from: number, capitals = Number.POSITIVE_INFINITY): Range | null {
  const { lattice } = where.clause;
  const first = isArticle(lattice, from) ? from + 1 : from;
  const actor = actorIn(where, { first, last: first + 4 });
  if (actor && actor.first === first) return { first, last: ORGANISATIONS.has(normAt(lattice, actor.last)) || tagAt(lattice, actor.last, 'person') ? actor.last + 1 : actor.last };
  let last = first;
  while (last < where.segment.last && (isCapital(lattice, last) || (last > first && ['de', 'la', 'al', 'of'].includes(normAt(lattice, last)) && isCapital(lattice, last + 1)))) last++;
  if (last === first) return null;
  if (last - first >= capitals) return { first, last };
  if (ORGANISATIONS.has(normAt(lattice, last)) || ORGANISATIONS.has(normAt(lattice, last - 1))) return { first, last: ORGANISATIONS.has(normAt(lattice, last)) ? last + 1 : last };
  return normAt(lattice, last) === ',' && isArticle(lattice, last + 1) && [2, 3, 4].some((n) => ORGANISATIONS.has(normAt(lattice, last + n))) ? { first, last } : null;
}
