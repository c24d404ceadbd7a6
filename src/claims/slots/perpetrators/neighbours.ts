import type { Perpetrator } from '../../claim.ts';
import { cueAt, hasKind, isArticle, normAt, tagAt, wordsOf } from '../../lattice.ts';
import type { Lattice, Range } from '../../lattice.ts';
import type { Context } from '../../sketch.ts';
import { KIND_BITS } from '../../../lexicon/tags.ts';
import { afterDateline } from './clauseStart.ts';
import { behindAside, behindLead } from './opening.ts';
import type { Where } from './phrases.ts';
import { comesUpon } from './comesUpon.ts';
import { CRAFT, STATE_SIDE, agentAt, isArmed, isCraft, isNatural, isViolence, stated } from './phrases.ts';
import { reportedFrom } from './pronouns.ts';
import { isWornOrRidden, wholePhrase } from './wholePhrase.ts';
import { firedBy } from './whoseFire.ts';

/** Doers that a neighbouring sentence names: one that takes them as known ("The shooter had no police record"), or one that tells of their attack ("Gunmen stormed a wedding."). */

const IMPLIED: Perpetrator['basis'] = { kind: 'implied', because: 'the sentence next to it names the doer' };

/** How many sentences behind a figure may take its doer as known. */
const REACH = 3;

/** "The gunman was arrested": one whom the words call nothing but a doer, taken as known in these sentences; null where none is, or several are told apart. */
export function takenAsKnown(context: Context, sentences: Range): Perpetrator | null {
  const { lattice } = context;
  for (let n = sentences.first; n < Math.min(sentences.last + REACH, lattice.doc.sentences.length); n++) {
    const sentence = lattice.doc.sentences[n] as Range;
    if (n >= sentences.last && isApart(lattice, sentence)) return null;
    for (let i = sentence.first; i < sentence.last; i++) {
      if (normAt(lattice, i) !== 'the') continue;
      const first = ['suspected', 'alleged', 'two', 'three', 'lone'].includes(normAt(lattice, i + 1)) ? i + 2 : i + 1;
      const doer = tagAt(lattice, first, 'person');
      if (doer === null || !(i === sentence.first ? SUBJECTS : DOERS).test(normAt(lattice, first + doer.length - 1)) || normAt(lattice, first + doer.length) === "'s") continue;
      return { ...stated({ clause: { lattice }, mentions: context.mentions, segment: sentence }, { first: i, last: first + doer.length }), basis: IMPLIED };
    }
  }
  return null;
}

/** Words for people by what they did to others. */
const DOERS = /^(?:gunm[ae]n|shooters?|attackers?|assailants?|bombers?|killers?|murderers?|assassins?|hitm[ae]n|knifem[ae]n|kidnappers?|abductors?|hijackers?|raiders?|bandits?|perpetrators?|snipers?|ambushers?|arsonists?|hostage-takers?|robbers?|stabbers?)$/;

/** And by what they are, where a sentence opens with them: "The militants set fire to two vehicles". */
const SUBJECTS = new RegExp(`${DOERS.source}|^(?:militants|insurgents|rebels|terrorists|jihadists|extremists|guerrillas|militiamen|fighters|armed men)$`);

/** A sentence that begins to tell of something else. */
export function isApart(lattice: Lattice, sentence: Range): boolean {
  for (let i = sentence.first; i < Math.min(sentence.first + 6, sentence.last); i++) if (cueAt(lattice, i, 'separate') > 0) return true;
  return false;
}

/** "Gunmen stormed a wedding. (At least 12 guests were killed.)", "The mayor said bandits had invaded": the agent with whom a sentence, or what it reports, opens and whose verb is one of violence. */
export function attackerOf(context: Context, sentence: Range): Perpetrator | null {
  const where: Where = { clause: { lattice: context.lattice }, mentions: context.mentions, segment: sentence };
  const told = reportedFrom(where);
  return (told > sentence.first ? attackerIn(context, where, told) : null) ?? attackerIn(context, where, behindLead(context.lattice, { first: afterDateline(where), last: sentence.last })) ?? (TIMED.has(normAt(context.lattice, afterDateline(where))) ? null : attackerIn(context, where, afterDateline(where))) ?? attackerWhen(context, where);
}

/** "Hours later (helicopters fired)": when it was is nobody. */
const TIMED: ReadonlySet<string> = new Set(['hours', 'minutes', 'days', 'weeks', 'moments', 'later', 'earlier', 'shortly', 'hour', 'afterwards']);

/** So many sentences may lead from "they" back to those of whom it speaks. */
const STEPS = 2;

/** Those who attack in a sentence; of "Then they opened fire" those with whom the sentence before opens: "Gunmen rode into the village and told people to gather." */
export function attackerAt(context: Context, n: number): Perpetrator | null {
  const { lattice, lattice: { doc: { sentences } } } = context;
  for (let at = n; at >= Math.max(0, n - STEPS); at--) {
    const sentence = sentences[at] as Range;
    const found = tellsOfNature(lattice, sentence) ? null : attackerOf(context, sentence);
    if (found !== null || !theyAct(lattice, sentence)) return found;
  }
  return null;
}

/** "Then they opened fire", "They set the huts alight". */
function theyAct(lattice: Lattice, { first, last }: Range): boolean {
  const they = [first, first + 1].find((i) => normAt(lattice, i) === 'they');
  return they !== undefined && attacksBehind(lattice, { first: they + 1, last, outlaws: true });
}

/** "Fighting was heavy as troops overran a line": who attacks in a clause behind "as" and "when". */
function attackerWhen(context: Context, where: Where): Perpetrator | null {
  for (let i = where.segment.first + 1; i < where.segment.last - 2; i++) {
    const attacker = ['as', 'when'].includes(normAt(context.lattice, i)) ? attackerIn(context, where, i + 1) : null;
    if (attacker) return attacker;
  }
  return null;
}

/** "Residents said gunmen had attacked the town": an attack that a sentence behind the figures reports of. */
export function reportedAttacker(context: Context, sentence: Range): Perpetrator | null {
  const where: Where = { clause: { lattice: context.lattice }, mentions: context.mentions, segment: sentence };
  const from = reportedFrom(where);
  return from > sentence.first && normAt(context.lattice, from) !== 'that' && from < sentence.first + REPORTED ? attackerIn(context, where, from) : null;
}

/** So many words with whom a sentence opens who says so. */
const REPORTED = 14;

function attackerIn(context: Context, where: Where, first: number): Perpetrator | null {
  const { lattice } = context;
  const said = agentAt(where, first);
  const agent = said && upToOperation(lattice, behindBy(lattice, said));
  if (!agent || isCraft(wordsOf(lattice, agent)) || comesAfter(lattice, agent) || isHeadlinePassive(context, agent)) return null;
  const whole = wholePhrase(where, agent);
  const doer = isTheirCraft(lattice, agent) ? agentAt(where, afterDateline(where)) ?? agent : agent;
  const outlaws = isArmed(where, whole) && !STATE_SIDE.test(wordsOf(lattice, agent));
  return attacksBehind(lattice, { outlaws, first: behindAside(lattice, { first: upToRide(lattice, agent) ?? Math.max(whole.last, agent.last), last: where.segment.last }), last: where.segment.last }) ? { ...stated(where, doer), basis: IMPLIED } : null;
}

/** "The air force said its jets had hit": of those who say so. */
const isTheirCraft = (lattice: Lattice, { first, last }: Range): boolean => ['its', 'their'].includes(normAt(lattice, first)) && CRAFT.has(normAt(lattice, last - 1));


/** Who comes afterwards. */
const HELPERS: ReadonlySet<string> = new Set(['divers', 'rescuers', 'firefighters', 'firemen', 'medics', 'paramedics', 'doctors', 'nurses', 'surgeons', 'volunteers', 'lifeguards', 'searchers', 'crews', 'residents', 'villagers', 'neighbours', 'neighbors', 'coastguards', 'ambulances']);

/** "Divers pulled nine bodies from the wreck". */
const comesAfter = (lattice: Lattice, { first, last }: Range): boolean => [first, first + 1, last - 1].some((i) => i < last && HELPERS.has(normAt(lattice, i)));

/** "Mourners shelled as toll climbs": in a headline those who bear no arms suffer what is told of them. */
function isHeadlinePassive({ lattice }: Context, agent: Range): boolean {
  const headline = lattice.doc.sentences.some((s) => s.telegraphic && s.first <= agent.first && agent.last <= s.last);
  return headline && tagAt(lattice, agent.last - 1, 'person')?.tag.class !== 'combatant' && tagAt(lattice, agent.last - 1, 'person') !== null && ['as', 'in', 'at', 'by', 'after', 'during', 'on', 'near', 'while', 'when', 'outside', 'inside', ',', ';', ':', '.', '–', '—', '-', ''].includes(normAt(lattice, agent.last + 1));
}

/** "Shelling by separatists hit": of the deed and the doer, the doer. */
function behindBy(lattice: Lattice, range: Range): Range {
  for (let i = range.first + 1; i < range.last - 1; i++) if (normAt(lattice, i) === 'by') return { first: i + 1, last: range.last };
  return range;
}

/** "Militants on motorcycles (stopped)", "men in fatigues (swept)": behind what they ride or wear stands the verb, whatever lists know of it. */
function upToRide(lattice: Lattice, { first, last }: Range): number | null {
  for (let i = first + 1; i < last; i++) if (isWornOrRidden(lattice, i)) return i + 1;
  return null;
}

/** "the forces conducted an operation": who did. */
function upToOperation(lattice: Lattice, said: Range): Range {
  for (let i = said.first + 1; i < said.last; i++) if (OPERATES.has(normAt(lattice, i))) return { first: said.first, last: i };
  return said;
}

/** "conducted an intelligence-based operation". */
const OPERATES: ReadonlySet<string> = new Set(['conducted', 'launched', 'carried', 'mounted', 'conduct', 'launch', 'staged']);
const OPERATIONS: ReadonlySet<string> = new Set(['operation', 'operations', 'raid', 'raids', 'offensive', 'ambush', 'assault', 'search']);

const isMassacre = (lattice: Lattice, i: number): boolean => [2, 3, 4].some((n) => ['massacre', 'massacres'].includes(normAt(lattice, i + n)));
const isOperation = (lattice: Lattice, i: number): boolean => [1, 2, 3, 4].some((n) => OPERATIONS.has(normAt(lattice, i + n)));
const isInquiry = (word: string): boolean => ['investigation', 'inquiry', 'probe', 'trial', 'hunt', 'charges', 'suspects'].includes(word);

/** The agent's verb: it stands right behind, auxiliaries, adverbs and a short phrase aside. */
function attacksBehind(lattice: Lattice, range: Range & { readonly outlaws: boolean }): boolean {
  for (let i = range.first; i < Math.min(range.first + 7, range.last); i++) {
    if (['who', 'which', 'that', 'said', 'were', 'was', 'been', 'to', ';', 'after', 'when', 'under', 'returned', 'faced'].includes(normAt(lattice, i)) || tagAt(lattice, i, 'report')) return false;
    if (normAt(lattice, i) === 'committed' && isMassacre(lattice, i)) return true;
    if (comesUpon(lattice, i, range.outlaws)) return true;
    if (OPERATES.has(normAt(lattice, i)) && isOperation(lattice, i)) return true;
    if (isInquiry(normAt(lattice, i + 1)) || isInquiry(normAt(lattice, i + 2))) return false;
    if (['treated', 'treating', 'counted'].includes(normAt(lattice, i))) return false;
    if (tagAt(lattice, i, 'act') && !isArticle(lattice, i - 1) && normAt(lattice, i + 1) !== 'by' && (!/^(?:attacks|strikes|raids|fire|blast|shelling|shooting)$/.test(normAt(lattice, i)) || (normAt(lattice, i) === 'fire' && ['on', 'at', 'into'].includes(normAt(lattice, i + 1))))) return true;
  }
  return false;
}

/** "A shell fired by the navy landed on a monastery. (Two novices died.)": who fired what the sentence tells of. */
export function firedIn(context: Context, sentence: Range): Perpetrator | null {
  const where: Where = { clause: { lattice: context.lattice }, mentions: context.mentions, segment: sentence };
  for (let i = sentence.first; i < sentence.last; i++) {
    const doer = firedBy(where, i);
    if (doer) return { ...stated(where, doer), basis: IMPLIED };
  }
  return null;
}

/** "Russian rockets hit dairy": the nation whose weapons a headline opens with. */
export function nationOfDeed(context: Context, headline: Range): Perpetrator | null {
  const where: Where = { clause: { lattice: context.lattice }, mentions: context.mentions, segment: headline };
  for (let i = headline.first; i < Math.min(headline.first + 6, headline.last); i++) {
    const country = tagAt(context.lattice, i, 'country');
    if (country && country.tag.form !== 'name' && isViolence(where, i + country.length)) return { ...stated(where, { first: i, last: i + country.length }), basis: IMPLIED };
  }
  return null;
}

/** What nobody did: a quake, a crash. */
export function tellsOfNature(lattice: Lattice, sentence: Range): boolean {
  for (let i = sentence.first; i < sentence.last; i++) if (hasKind(lattice, i, KIND_BITS.means | KIND_BITS.thing) && isNatural(normAt(lattice, i)) && !VEHICLES.has(normAt(lattice, i)) && !isStormed(lattice, i)) return true;
  return false;
}

/** "Gunmen storm hotel": no wind blows. */
const isStormed = (lattice: Lattice, i: number): boolean => normAt(lattice, i) === 'storm' && (tagAt(lattice, i - 1, 'person')?.tag.number === 'plural' || STATE_SIDE.test(normAt(lattice, i - 1)) || tagAt(lattice, i - 1, 'actor') !== null);

/** What is attacked as well as what crashes. */
const VEHICLES: ReadonlySet<string> = new Set(['train', 'bus', 'plane', 'ferry', 'airliner', 'helicopter', 'boat', 'vessel', 'ship', 'truck', 'lorry', 'march', 'rally', 'protest', 'demonstration', 'fire', 'war', 'campaign', 'case', 'attempt', 'crime']);
