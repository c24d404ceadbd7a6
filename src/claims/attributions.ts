import type { Sentence } from '../text/structure.ts';
import type { SourceKind } from '../lexicon/terms.ts';
import { bitFor, markFor, OPENS } from '../lexicon/openers.ts';
import { KIND_BITS } from '../lexicon/tags.ts';
import { hasKind, isArticle, isMarked, isOneOf, kindAt, mayOpen, normAt, opensIn, tagAt } from './lattice.ts';
import type { Lattice, Range } from './lattice.ts';
import { numeralAt } from './numerals.ts';
import { positionBy } from './ordered.ts';
import { JOINTS, nameAfter, phraseAfter, phraseBefore } from './speakers.ts';
import { speakerOf } from './speaker.ts';
import type { Speaker } from './speaker.ts';

/** A speaker with a verb of saying: "X said", "said X", "according to X", "X told Y". */
export interface Speech {
  readonly sentence: number;
  readonly speaker: Range;
  readonly verb: Range;
  readonly kind: SourceKind;
  readonly act: string;
  /** "He said", "the source added": somebody named before. */
  readonly pronoun: boolean;
}

/** Every act of speech of a document, in reading order. */
export function findSpeech(lattice: Lattice): readonly Speech[] {
  const found: Speech[] = [];
  for (const [index, sentence] of lattice.doc.sentences.entries()) for (const speech of speechIn(lattice, sentence, index)) found.push(speech);
  return found;
}

/** The acts of speech of one sentence. */
export function speechOf(speech: readonly Speech[], sentence: number): readonly Speech[] {
  const first = positionBy(speech, sentence, sentenceOf);
  let last = first;
  while (speech[last]?.sentence === sentence) last++;
  return speech.slice(first, last);
}

const sentenceOf = (speech: Speech): number => speech.sentence;

function speechIn(lattice: Lattice, sentence: Sentence, index: number): Speech[] {
  const found: Speech[] = [];
  for (const speech of colonSpeech(lattice, sentence, index)) found.push(speech);
  for (const speech of suffixSpeech(lattice, sentence, index)) found.push(speech);
  // Both need one of these words, which hardly a sentence holds.
  if ((opensIn(lattice, sentence) & TELLS) !== 0) {
    for (const speech of reckonedBy(lattice, sentence, index)) found.push(speech);
    for (const speech of figuresFrom(lattice, sentence, index)) found.push(speech);
  }
  for (let i = sentence.first; i < sentence.last; i++) {
    const report = hasKind(lattice, i, KIND_BITS.report) ? tagAt(lattice, i, 'report') : putsToll(lattice, i) ?? speaksUp(lattice, i);
    if (!report || report.tag.act === 'fear' || isHill(lattice, i) || isClaimOfLives(lattice, i) || isLaidOnDoer(lattice, i) || isDecree(lattice, i) || (normAt(lattice, i) === 'adds' && normAt(lattice, i + 1) === 'to')) continue;
    const verb = { first: i, last: i + report.length };
    const speaker = deniedBy(lattice, verb, found) ?? speakerNear(lattice, { verb, sentence, act: report.tag.act }) ?? goesOn(lattice, verb, found);
    if (speaker) found.push({ sentence: index, speaker: speaker.range, verb, act: ownsInPassing(lattice, verb, speaker.range) ? 'ownedBy' : report.tag.act, kind: speaker.kind, pronoun: speaker.pronoun });
    i = verb.last - 1;
  }
  return found;
}

/** "A barracks at Tell Orvel": a mound, and no verb. */
const isHill = (lattice: Lattice, i: number): boolean => lattice.tokens[i]?.text === 'Tell' && lattice.tokens[i + 1]?.capital === true;

const TOLLS = new Set(['toll', 'dead', 'losses', 'figure', 'number', 'count', 'casualties', 'death', 'tally', 'victims']);
const SAYS: { readonly tag: { readonly act: string }; readonly length: number } = { tag: { act: 'say' }, length: 1 };

const PUTS = markFor(['put', 'puts', 'putting', 'raised', 'raises', 'revised', 'lowered', 'updated', 'updates', 'give', 'gives', 'giving', 'gave']);

const GIVING: ReadonlySet<string> = new Set(['give', 'gives', 'gave']);

/** "puts the war's toll at", "had raised its own count to", "gives a first toll of": figures are said as well. */
function putsToll(lattice: Lattice, i: number): typeof SAYS | null {
  if (!isMarked(lattice, i, PUTS)) return null;
  // "put Russian losses at more than 60".
  if (hasKind(lattice, i + 1, KIND_BITS.country) && TOLLS.has(normAt(lattice, i + 2)) && ['at', 'to'].includes(normAt(lattice, i + 3))) return SAYS;
  // "The harbour police now give five dead".
  if (GIVING.has(normAt(lattice, i)) && numeralAt(lattice, i + 1) !== null && tagAt(lattice, i + 2, 'state') !== null) return SAYS;
  if (!mayOpen(lattice, i + 1, OPENS.singular) || !(isArticle(lattice, i + 1) || ['its', 'their', 'his'].includes(normAt(lattice, i + 1)))) return null;
  for (let at = i + 2; at < i + 6; at++) if (TOLLS.has(normAt(lattice, at))) return SAYS;
  return null;
}

const OF_LISTS: readonly string[] = ['a', 'another', 'its', 'their', 'his', 'her', 'lists', 'other', 'different'];
/** What somebody has who counts for themselves: "the relatives keep their own list", "the office has a different figure". */
const LISTS: ReadonlySet<string> = new Set(['list', 'lists', 'count', 'counts', 'tally', 'toll', 'figure', 'figures', 'register', 'version', 'record', 'records', 'account']);
const SPOKE: ReadonlyMap<string, readonly string[]> = new Map([['has', OF_LISTS], ['have', OF_LISTS], ['keeps', OF_LISTS], ['keep', OF_LISTS], ['kept', OF_LISTS], ['gives', ['his', 'her', 'its', 'their', 'a', 'another']], ['spoke', ['to', 'at']], ['gave', ['details', 'an', 'a', 'more', 'further']], ['issued', ['a']], ['held', ['a']], ['briefed', ['reporters', 'journalists', 'the']]]);
const TO_WHOM = new Set(['reporters', 'journalists', 'press', 'media', 'details', 'update', 'statement', 'briefing', 'conference']);

/** "The ministry gave details.", "spoke to reporters": who speaks in what follows ("it said"). */
function speaksUp(lattice: Lattice, i: number): { readonly tag: { readonly act: string }; readonly length: number } | null {
  const next = isOneOf(lattice, i, TELLS) ? SPOKE.get(normAt(lattice, i)) : undefined;
  return next?.includes(normAt(lattice, i + 1)) && [1, 2, 3].some((n) => TO_WHOM.has(normAt(lattice, i + n)) || ((next === OF_LISTS || normAt(lattice, i) === 'gives') && LISTS.has(normAt(lattice, i + n)))) ? { tag: { act: 'brief' }, length: 1 } : null;
}

/** "denied that ... and said": the verb behind "and" has the speaker of the one before. */
function goesOn(lattice: Lattice, verb: Range, before: readonly Speech[]): Speaker | null {
  const last = before.at(-1);
  return last && ['and', 'but', 'adding'].includes(normAt(lattice, verb.first - 1)) ? { range: last.speaker, kind: last.kind, pronoun: last.pronoun } : null;
}

/** "rejected the account, saying": the one who denies says something else instead. */
function deniedBy(lattice: Lattice, verb: Range, before: readonly Speech[]): Speaker | null {
  const last = before.at(-1);
  return last?.act === 'deny' && normAt(lattice, verb.first) === 'saying' && normAt(lattice, verb.first - 1) === ',' ? { range: last.speaker, kind: last.kind, pronoun: last.pronoun } : null;
}

/** "The storm claims 25 lives": no speech; "the group claimed 15 soldiers killed" is. */
const isClaimOfLives = (lattice: Lattice, i: number): boolean => normAt(lattice, i).startsWith('claim') && !isOfTheHarmed(lattice, i + 1) && (kindAt(lattice, i + 1) === 'number' || [2, 3, 4, 5].some((n) => ['lives', 'life'].includes(normAt(lattice, i + n))) || tagAt(lattice, i + 1, 'bound') !== null);

/** "15 soldiers killed", "over 50 of the enemy wounded": people with what was done to them right behind. */
function isOfTheHarmed(lattice: Lattice, from: number): boolean {
  for (let i = from + 1; i < from + 9 && kindAt(lattice, i) !== 'mark'; i++) {
    if (['lives', 'life', 'victims', 'and', 'when', 'as', 'after'].includes(normAt(lattice, i))) return false;
    if (tagAt(lattice, i, 'verb')?.tag.forms.includes('participle') || tagAt(lattice, i, 'state')) return true;
  }
  return false;
}

/** "A drone strike attributed to the army": whose deed it is, not who says so. */
const isLaidOnDoer = (lattice: Lattice, i: number): boolean => normAt(lattice, i) === 'attributed' && [1, 2].some((back) => tagAt(lattice, i - back, 'means') !== null || tagAt(lattice, i - back, 'thing')?.tag.reason === 'attack count' || tagAt(lattice, i - back, 'thing')?.tag.reason === 'strike count');

const DECREED: ReadonlySet<string> = new Set(['mourning', 'emergency', 'curfew', 'ceasefire', 'truce', 'holiday', 'war', 'victory', 'independence', 'calamity', 'lockdown']);

/** "The government declared three days of mourning", "announced a curfew after": what is decreed tells of nothing that happened. */
const isDecree = (lattice: Lattice, i: number): boolean => DECREES.has(normAt(lattice, i)) && normAt(lattice, i + 1) !== 'that' && [1, 2, 3, 4, 5].some((n) => DECREED.has(normAt(lattice, i + n)));
const DECREES: ReadonlySet<string> = new Set(['declared', 'declares', 'declaring', 'announced', 'announces', 'announcing']);

/** "an attack claimed by the front", "a blast for which the front claimed responsibility": whose deed it was; who tells of it is another. */
const ownsInPassing = (lattice: Lattice, verb: Range, speaker: Range): boolean =>
  (normAt(lattice, verb.first) === 'claimed' && normAt(lattice, verb.last) === 'by') || (normAt(lattice, verb.last - 1) === 'responsibility' && normAt(lattice, speaker.first - 1) === 'which');

/** "Harbour police: 27 bodies", "Ministry: up to 60 hurt", 'Prime Minister Jane Moss: "It appears"': a speaker, a colon, and what is said. */
function colonSpeech(lattice: Lattice, sentence: Sentence, index: number): Speech[] {
  for (let i = sentence.first + 1; i < Math.min(sentence.first + 10, sentence.last - 1); i++) {
    if (normAt(lattice, i) !== ':' || kindAt(lattice, i + 1) === 'number' && lattice.tokens[i + 1]?.glued) continue;
    let first = i;
    while (first > sentence.first && (kindAt(lattice, first - 1) === 'word' || normAt(lattice, first - 1) === "'s") && !tagAt(lattice, first - 1, 'verb') && !tagAt(lattice, first - 1, 'report')) first--;
    // "The war killed 900 people: 500 in the north", "Lightning struck a school: three died": no speakers.
    // Nor is "– under treatment in this hospital: 27", a line of a form.
    if (kindAt(lattice, i + 1) === 'number' && [first, first - 1].some((n) => tagAt(lattice, n, 'state') !== null)) continue;
    // "15.40 Red Crescent: three dead": the time of an entry.
    const timed = first - 1 === sentence.first && /^\d\d?[.:]\d\d$/.test(normAt(lattice, first - 1));
    if ((kindAt(lattice, first - 1) === 'number' && !timed) || tagAt(lattice, first - 1, 'verb') !== null || tagAt(lattice, first - 1, 'report') !== null || hasAct(lattice, { first: first + 1, last: i })) continue;
    const speaker = i - first <= 6 && i > first ? speakerOf(lattice, { first, last: i }) : null;
    if (!speaker) continue;
    return speaker.kind !== 'other' && speaker.kind !== 'authority' || (hasSource(lattice, speaker.range) || '“”"'.includes(normAt(lattice, i + 1))) ? [{ sentence: index, speaker: speaker.range, verb: { first: i, last: i + 1 }, act: 'say', kind: speaker.kind, pronoun: false }] : [];
  }
  return [];
}

/** "Bomb kills three - police", "60 dead in raids: army": a headline's speaker at its end. */
function suffixSpeech(lattice: Lattice, sentence: Sentence, index: number): Speech[] {
  const stop = normAt(lattice, sentence.last - 1) === '.' ? sentence.last - 1 : sentence.last;
  for (let i = stop - 1; i >= Math.max(sentence.first + 3, stop - 6); i--) {
    const token = lattice.tokens[i];
    const mark = token?.text === ':' || (token?.kind === 'mark' && !token.glued && '-–—'.includes(token.text));
    if (!mark) continue;
    // "Ministry of Defence - Weekly press briefing": a title.
    if (['briefing', 'conference', 'release'].includes(normAt(lattice, stop - 1))) return [];
    const speaker = speakerOf(lattice, { first: i + 1, last: stop });
    return speaker && hasSource(lattice, speaker.range) && !lattice.tokens.slice(i + 1, stop).some((t) => t.kind === 'number') ? [{ sentence: index, speaker: speaker.range, verb: { first: i, last: i + 1 }, act: 'say', kind: speaker.kind, pronoun: speaker.pronoun }] : [];
  }
  return [];
}

const RECKONING = new Set(['reckoning', 'count', 'estimate', 'tally', 'account', 'estimates', 'figures']);

/** "By the ministry's reckoning 537 people are dead", "over 1,640 dead, by the army's own count": whose count it is. */
function reckonedBy(lattice: Lattice, sentence: Sentence, index: number): Speech[] {
  const found: Speech[] = [];
  for (let i = sentence.first + 2; i < sentence.last; i++) {
    if (!isOneOf(lattice, i, TELLS) || !RECKONING.has(normAt(lattice, i))) continue;
    const counter = normAt(lattice, i + 1) === 'of' && (isArticle(lattice, i - 1) ? ['by', 'on'].includes(normAt(lattice, i - 2)) : normAt(lattice, i - 1) === 'by') ? phraseAfter(lattice, i + 2, sentence) : null;
    if (counter) { found.push({ sentence: index, speaker: counter.range, verb: { first: i - 1, last: i + 2 }, act: 'say', kind: counter.kind, pronoun: counter.pronoun }); continue; }
    const owner = normAt(lattice, i - 1) === 'own' ? i - 2 : i - 1;
    // "by some estimates".
    if (['some', 'most', 'local', 'official', 'conservative', 'various', 'early'].includes(normAt(lattice, i - 1)) && normAt(lattice, i - 2) === 'by') found.push({ sentence: index, speaker: { first: i - 1, last: i + 1 }, verb: { first: i - 2, last: i - 1 }, act: 'say', kind: 'other', pronoun: false });
    if (normAt(lattice, owner) !== "'s") continue;
    let by = owner - 1;
    while (by > Math.max(sentence.first, owner - 7) && !['by', 'on'].includes(normAt(lattice, by))) by--;
    const speaker = ['by', 'on'].includes(normAt(lattice, by)) && (by === sentence.first || normAt(lattice, by - 1) === ',') ? speakerOf(lattice, { first: by + 1, last: owner }) : null;
    if (speaker) found.push({ sentence: index, speaker: speaker.range, verb: { first: by, last: i + 1 }, act: 'say', kind: speaker.kind, pronoun: speaker.pronoun });
  }
  return found;
}

const FIGURES = new Set(['figures', 'data', 'statistics', 'numbers', 'counts', 'records', 'count', 'tally']);

/** Every token of a text is asked for these. */
const TELLS = bitFor([...SPOKE.keys(), ...RECKONING, ...FIGURES]);

/** "New figures from the ministry for the town: 32 killed": whose figures they are. */
function figuresFrom(lattice: Lattice, sentence: Sentence, index: number): Speech[] {
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!isOneOf(lattice, i, TELLS) || !FIGURES.has(normAt(lattice, i)) || normAt(lattice, i + 1) !== 'from' || (i >= sentence.first + 5 && !(normAt(lattice, i - 1) === ',' && isShown(lattice, i + 2)))) continue;
    const speaker = phraseAfter(lattice, i + 2, sentence);
    return speaker && (hasSource(lattice, speaker.range) || /^\p{Lu}{3,9}$/u.test(lattice.tokens[speaker.range.first]?.text ?? '')) ? [{ sentence: index, speaker: upToFor(lattice, speaker.range), verb: { first: i, last: i + 2 }, act: 'say', kind: speaker.kind, pronoun: false }] : [];
  }
  return [];
}

/** ", figures from the ministry showed". */
const isShown = (lattice: Lattice, from: number): boolean => [1, 2, 3, 4, 5, 6, 7].some((n) => ['show', 'showed', 'shows', 'suggest', 'suggested', 'indicate', 'indicated', 'said'].includes(normAt(lattice, from + n)));

/** "the ministry for the town": whose figures, up to what they are for or show. */
function upToFor(lattice: Lattice, range: Range): Range {
  for (let i = range.first + 1; i < range.last; i++) if (['for', 'show', 'suggest', 'indicate'].includes(normAt(lattice, i))) return { first: range.first, last: i };
  return range;
}

function hasAct(lattice: Lattice, range: Range): boolean {
  for (let i = range.first; i < range.last; i++) if (tagAt(lattice, i, 'act') !== null && tagAt(lattice, i, 'source') === null) return true;
  return false;
}

function hasSource(lattice: Lattice, range: Range): boolean {
  for (let i = range.first; i < range.last; i++) if (tagAt(lattice, i, 'source')) return true;
  return false;
}

/** Behind "according to" and "citing"; before any verb; behind "said" when nobody stands before it. */
function speakerNear(lattice: Lattice, of: { readonly verb: Range; readonly sentence: Sentence; readonly act: string }): Speaker | null {
  const after = (): Speaker | null => phraseAfter(lattice, of.verb.last, of.sentence);
  if (of.act === 'quote' && !isPassiveQuote(lattice, of.verb)) return countBy(lattice, of.verb.last, of.sentence) ?? after() ?? (normAt(lattice, of.verb.first) === 'according' ? nameAfter(lattice, of.verb.last, of.sentence) : null);
  const going = normAt(lattice, of.verb.first).endsWith('ing');
  // "An official who asked not to be named said": the verb before is the passive one.
  const named = normAt(lattice, of.verb.first - 1).endsWith('ed') && normAt(lattice, of.verb.first - 2) === 'be';
  const passive = !going && !named && [1, 2].some((back) => ['was', 'were', 'been', 'be', 'is', 'are', 'stand', 'stands', 'stood'].includes(normAt(lattice, of.verb.first - back)));
  if (isSaidByQuoted(lattice, of.verb.first)) return null;
  if (passive && isQuotedSaying(lattice, of.verb.last)) return phraseBefore(lattice, of.verb.first, of.sentence);
  if (passive && normAt(lattice, of.verb.first) !== 'informed') return normAt(lattice, of.verb.last) === 'by' ? after() : null;
  if (of.act === 'say' && normAt(lattice, of.verb.first - 1) === ',' && ['said', 'says', 'say'].includes(normAt(lattice, of.verb.first))) { const last = lastWords(lattice, of.verb, of.sentence); if (last) return last; }
  const before = informedMonitor(lattice, of) ?? phraseBefore(lattice, of.verb.first, of.sentence);
  const behind = normAt(lattice, of.verb.last) === 'by' || (of.act === 'say' && !JOINTS.has(normAt(lattice, of.verb.first - 1)));
  return before ?? (behind ? after() : null);
}

/** "was quoted by a newspaper as saying", "was quoted as saying by a newspaper": the one who was quoted speaks. */
const isQuotedSaying = (lattice: Lattice, from: number): boolean => [0, 1, 2, 3, 4, 5, 6, 7].some((n) => normAt(lattice, from + n) === 'as' && ['saying', 'telling'].includes(normAt(lattice, from + n + 1)));

const isPassiveQuote = (lattice: Lattice, verb: Range): boolean => normAt(lattice, verb.first) === 'quoted' && isQuotedSaying(lattice, verb.last) && [1, 2].some((n) => ['was', 'were', 'been', 'is', 'are', 'being'].includes(normAt(lattice, verb.first - n)));

/** The "saying" of "was quoted as saying by a newspaper". */
const isSaidByQuoted = (lattice: Lattice, i: number): boolean => ['saying', 'telling'].includes(normAt(lattice, i)) && normAt(lattice, i - 1) === 'as' && [2, 3, 4, 5, 6, 7, 8, 9].some((n) => normAt(lattice, i - n) === 'quoted' || normAt(lattice, i - n) === 'cited');

/** "Reliable sources have informed the Observatory that": a monitor's own words for how it knows; the monitor speaks. */
function informedMonitor(lattice: Lattice, of: { readonly verb: Range; readonly sentence: Sentence; readonly act: string }): Speaker | null {
  if (of.act !== 'tell' || normAt(lattice, of.verb.first) !== 'informed') return null;
  const informed = phraseAfter(lattice, of.verb.last, of.sentence);
  return informed?.kind === 'monitor' ? informed : null;
}

/** "The mayor, a farmer, said the blast left nine guards dead": what was said, and no speaker. */
function hasNumeral(lattice: Lattice, range: Range): boolean {
  for (let i = range.first + 1; i < range.last; i++) if (numeralAt(lattice, i) !== null) return true;
  return false;
}

/** "3 shot dead by soldiers, says a doctors' committee": behind a comma and the verb the speaker closes the sentence. */
function lastWords(lattice: Lattice, verb: Range, sentence: Sentence): Speaker | null {
  const said = phraseAfter(lattice, verb.last, sentence);
  return said && said.kind !== 'other' && !hasNumeral(lattice, said.range) && (said.range.last >= sentence.last || (said.range.last === sentence.last - 1 && normAt(lattice, said.range.last) === '.')) ? said : null;
}

const COUNTS = new Set(['statistics', 'data', 'count', 'tally', 'estimate', 'toll', 'statement', 'list', 'database', 'figures', 'survey', 'estimates', 'report']);

/** "according to a tally by the news agency": whose tally it is; "according to the report": the report itself. */
function countBy(lattice: Lattice, from: number, sentence: Sentence): Speaker | null {
  for (let i = from; i < from + 4; i++) {
    if (!COUNTS.has(normAt(lattice, i))) continue;
    const by = ['kept', 'compiled', 'made', 'issued'].includes(normAt(lattice, i + 1)) ? i + 2 : i + 1;
    if (normAt(lattice, by) === 'by' || (normAt(lattice, by) === 'from' && by === i + 1 && !['statement', 'report'].includes(normAt(lattice, i)))) return phraseAfter(lattice, by + 1, sentence);
    return i === from + 1 && normAt(lattice, i) === 'report' && normAt(lattice, from) === 'the' ? { range: { first: from, last: i + 1 }, kind: 'other', pronoun: false } : null;
  }
  return null;
}
