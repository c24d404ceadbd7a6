import { isArticle, kindAt, normAt, tagAt, wordsOf } from '../lattice.ts';
import type { Range } from '../lattice.ts';
import { within } from '../ordered.ts';
import type { Context, Sketch } from '../sketch.ts';

/** Whose losses a figure tells, in the words of a third person: "Baku admitted losing 12 soldiers", "put army losses at 50", "spoke of 200 Armenian dead". */

export interface Losers { readonly actor: string; readonly words: string }

/** People of whom the words alone do not say whose they are. */
const ANYONES = /^(?:(?:the|no|any|its|their|own|more|other|another) )*(?:soldiers?|troops|servicem[ae]n|personnel|men|man|fighters?|dead|deaths|killed|wounded|casualt(?:y|ies)|losses|fatalities|members?|combatants|officers?|conscripts|guerrillas?|rebels?|militants?|insurgents?|army|military|police|others|people|them)?$/i;

/** So far before its number, in words, the side may be told. */
const REACH = 12;
const OWN_REACH = 9;

/** The party whose people a figure counts; null where its sentence says nothing of that. */
export function losersIn(sketch: Sketch, context: Context): Losers | null {
  const { victim, draft, segment, sentence } = sketch;
  if (victim.class === 'civilian' || victim.class === 'mixed' || sketch.effect === 'displaced') return null;
  const { lattice } = context;
  const count = draft.group ?? draft.quote;
  const from = Math.max(lattice.doc.sentences[sentence]?.first ?? segment.first, count.first - REACH);
  const named = nationOf(sketch, context);
  if (named !== null) return named;
  const own = speakersOwn(sketch, context);
  if (own !== null) return own;
  if (!(ANYONES.test(victim.text) || pointsBack(sketch)) || within(context.mentions.actors, draft.group?.words ?? draft.quote).length > 0) return null;
  const opening = lattice.doc.sentences[sentence]?.first ?? segment.first;
  return onSide(context, count, Math.max(opening, count.first - SIDE_REACH)) ?? inRanks(context, count, from) ?? beforeCount(context, count, { from, opening });
}

/** A number alone that was taken to point back to people before it. */
const pointsBack = ({ victim: { basis }, draft: { group } }: Sketch): boolean => basis.kind === 'implied' && basis.because.startsWith('the words point back') && (group?.head.kind === 'none' || group?.head.kind === 'effect');

/** So far before its number a side may be told. */
const SIDE_REACH = 18;

/** "On the Tavolian side two servicemen", "the Karsani side has four dead": the side that was named last. */
function onSide(context: Context, count: Range, from: number): Losers | null {
  const { lattice } = context;
  for (let i = count.first - 1; i > from; i--) {
    if (normAt(lattice, i) === ';') return null;
    if (normAt(lattice, i) === 'side') return ['other', 'enemy', 'opposing'].includes(normAt(lattice, i - 1)) ? null : partyAt(context, i - 1);
  }
  return null;
}

/** People whom their own side calls its own. */
const ITS_PEOPLE = /^(?:its|their|his|her) (?:own )?(?:soldiers?|troops|servicem[ae]n|men|fighters?|personnel|members?|officers?|forces|guards?|police(?:m[ae]n)?|comrades|conscripts|units?)$/i;

/** "The command in Karsan reports nine of its conscripts dead": of the party whom the speaker's words name. */
function speakersOwn({ victim: { text }, attribution, draft }: Sketch, context: Context): Losers | null {
  if (attribution?.basis.kind !== 'stated' || !PARTIES.has(attribution.kind) || !ITS_PEOPLE.test(text)) return null;
  const { lattice } = context;
  const { start, end } = attribution.basis.span;
  for (let i = draft.quote.first; i >= Math.max(0, draft.quote.first - OWNER_REACH); i--) {
    const at = lattice.tokens[i];
    if (at === undefined || at.end > end) continue;
    if (at.start < start) return null;
    const party = partyAt(context, i) ?? seatAt(lattice, i);
    if (party !== null) return party;
  }
  return null;
}

/** "The Defence Ministry in (Tavol)": a seat of government. */
function seatAt(lattice: Context['lattice'], i: number): Losers | null {
  const country = tagAt(lattice, i, 'place')?.tag.country;
  return country == null ? null : { actor: `Government of ${country}`, words: wordsOf(lattice, { first: i, last: i + 1 }) };
}
const OWNER_REACH = 40;

const DEAD: ReadonlySet<string> = new Set(['dead', 'losses', 'loss', 'casualties', 'deaths', 'fatalities', 'killed', 'wounded']);
const PARTIES: ReadonlySet<NonNullable<Sketch['attribution']>['kind']> = new Set(['military', 'armed_group', 'authority', 'official']);

/** "200 Azerbaijani dead", in the words of another party to the fighting: those who fight for that state. Elsewhere they are people of that nation. */
function nationOf({ draft: { group }, attribution }: Sketch, context: Context): Losers | null {
  const { lattice } = context;
  if (group === null || attribution === null || !PARTIES.has(attribution.kind)) return null;
  for (let i = group.count.last; i < group.count.last + 2; i++) {
    const nation = tagAt(lattice, i, 'country');
    if (nation !== null && nation.tag.form !== 'name' && DEAD.has(normAt(lattice, i + nation.length)) && isFought(context)) return { actor: nation.tag.state, words: wordsOf(lattice, { first: i, last: i + nation.length + 1 }) };
  }
  return null;
}

/** The text names people in arms. */
const isFought = ({ mentions }: Context): boolean => mentions.actors.some((a) => a.class === 'combatant');

/** "18 killed in its ranks", "on its side": of whoever the sentence opens with. */
function inRanks(context: Context, count: Range, from: number): Losers | null {
  const { lattice } = context;
  for (let i = count.last; i < count.last + OWN_REACH; i++) {
    if ([',', '.', ';'].includes(normAt(lattice, i))) return null;
    if (['in', 'on', 'from', 'among'].includes(normAt(lattice, i)) && ['its', 'their'].includes(normAt(lattice, i + 1)) && ['ranks', 'side', 'own'].includes(normAt(lattice, i + 2)) && normAt(lattice, i + 3) !== 'of') return partyBefore(context, count.first, from);
  }
  return null;
}

const LOSE: ReadonlySet<string> = new Set(['lost', 'losing', 'lose', 'loses', 'suffered', 'suffering', 'sustained', 'mourned', 'buried', 'had']);
const ADMITS: ReadonlySet<string> = new Set(['admitted', 'admits', 'admitting', 'acknowledged', 'acknowledges', 'conceded', 'concedes', 'confirmed', 'confirms', 'owned', 'confessed', 'recognised', 'recognized']);
const ENDS: ReadonlySet<string> = new Set([';', 'but', 'while', 'when', 'after', 'where', 'whereas', 'by', 'against', 'from']);

/** The nearest word before the number that tells of losses, and the party that stands before it. */
function beforeCount(context: Context, count: Range, { from, opening }: { readonly from: number; readonly opening: number }): Losers | null {
  const { lattice } = context;
  for (let i = count.first - 1; i >= from; i--) {
    const word = normAt(lattice, i);
    if (ENDS.has(word) || (word === ',' && !['with', 'and'].includes(normAt(lattice, i + 1)))) return null;
    // "Put Tiger losses at", "Tiger dead": the side right before; "its own losses": the one that the sentence opens with.
    if (DEAD.has(word)) return partyAt(context, i - 1) ?? (['its', 'their', 'own'].includes(normAt(lattice, i - 1)) ? partyBefore(context, i - 1, from) : admission(context, i, from));
    // "The brigade killed 46 of them, losing two": who opens the sentence lost them, not those whom it killed.
    if (LOSE.has(word) && word.endsWith('ing') && normAt(lattice, i - 1) === ',') return firstParty(context, opening, i);
    if (LOSE.has(word) && (word !== 'had' || i === count.first - 1)) return partyBefore(context, i, from);
    if (ADMITS.has(word) && i >= count.first - 3) return partyBefore(context, i, from);
  }
  return null;
}

/** "Acknowledged the loss of 18 men", "confirmed the deaths of 18 soldiers": who says so lost them. */
function admission(context: Context, loss: number, from: number): Losers | null {
  const { lattice } = context;
  if (normAt(lattice, loss + 1) !== 'of') return null;
  const verb = isArticle(lattice, loss - 1) ? loss - 2 : loss - 1;
  return ADMITS.has(normAt(lattice, verb)) ? partyBefore(context, verb, from) : null;
}

/** The first party that a sentence names. */
function firstParty(context: Context, opening: number, to: number): Losers | null {
  for (let i = opening; i < Math.min(to, opening + OWNER_REACH); i++) { const party = partyAt(context, i); if (party !== null) return party; }
  return null;
}

/** Little words between a party and what it lost: "it had also", "said that its". */
const BETWEEN: ReadonlySet<string> = new Set(['had', 'has', 'have', 'since', 'also', 'itself', 'themselves', 'it', 'they', 'its', 'their', 'own', 'already', 'only', 'later', 'in', 'turn', 'said', 'says', 'that', 'for', 'part', 'put', 'yesterday', 'today', 'on', 'reported', 'reports', 'admitted', 'acknowledged', 'conceded', 'confirmed', 'up', 'to', 'the', 'side', 'and', ',']);

/** The party that stands before a verb of losing, days and little words aside. */
function partyBefore(context: Context, verb: number, from: number): Losers | null {
  const { lattice } = context;
  for (let i = verb - 1; i >= Math.max(from - REACH, 0); i--) {
    const party = partyAt(context, i);
    if (party !== null) return party;
    if (tagAt(lattice, i, 'weekday') === null && !BETWEEN.has(normAt(lattice, i)) && kindAt(lattice, i) !== 'number' && tagAt(lattice, i, 'source') === null && !OFFICES.has(normAt(lattice, i))) return null;
  }
  return null;
}

const OFFICES: ReadonlySet<string> = new Set(['ministry', 'command', 'staff', 'spokesman', 'spokeswoman', 'defence', 'defense', 'government', 'website', 'statement', "'s", 'general', 'military', 'army', 'forces', 'troops']);

/** A party to the fighting whose name ends at a token: "the army", "Baku's", "the Tigers", "Armenia", "Armenian". */
function partyAt({ lattice, mentions }: Context, i: number): Losers | null {
  const at = normAt(lattice, i) === "'s" ? i - 1 : i;
  const actor = mentions.actors.find((a) => a.first <= at && at < a.last && a.class === 'combatant');
  if (actor) return { actor: actor.name, words: wordsOf(lattice, actor) };
  if (OF_REBELS.has(normAt(lattice, at))) return onlyRebels(mentions.actors, wordsOf(lattice, { first: at, last: at + 1 }));
  const nation = tagAt(lattice, at, 'country');
  return nation === null ? null : { actor: nation.tag.state, words: wordsOf(lattice, { first: at, last: at + 1 }) };
}

const OF_REBELS: ReadonlySet<string> = new Set(['rebel', 'guerrilla', 'insurgent', 'militant', 'separatist', 'rebels', 'guerrillas', 'insurgents', 'militants', 'separatists']);

/** "Rebel dead", where the text names one group in arms and no other. */
function onlyRebels(actors: Context['mentions']['actors'], words: string): Losers | null {
  const groups = new Set(actors.filter((a) => a.own && !a.state && a.class === 'combatant').map((a) => a.name));
  const [actor] = groups;
  return groups.size === 1 && actor !== undefined ? { actor, words } : null;
}
