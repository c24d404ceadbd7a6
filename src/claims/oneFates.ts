import type { Effect } from '../lexicon/terms.ts';
import { cueAt, kindAt, normAt } from './lattice.ts';
import type { Lattice } from './lattice.ts';

/** What is told of one person by words that are no verb of harm by themselves: "leaves two daughters", "was laid to rest", "has not been seen since", "broke both legs", "is still in their hands". */

export interface Fate {
  readonly effect: Effect;
  /** What must have been told before: deaths, people missing or taken; nothing where the words say enough. */
  readonly told: Effect | null;
}

/** "|" stands between words that may take each other's place, "…" for up to three words. Behind a form of "be" (`be`), or without (`does`). */
interface Words extends Fate { readonly be: readonly string[]; readonly does: readonly string[] }

const LIMB = 'leg|legs|arm|arms|hand|hands|foot|feet|finger|fingers|eye|eyes|hip|pelvis|collarbone|ankle|ankles|wrist|ribs|rib|nose|back|shoulder|jaw|knee|spine|toes|ear|skull|neck|thigh|teeth|sight|hearing';
const KIN = 'wife|husband|widow|widower|son|sons|daughter|daughters|child|children|mother|parents|family|brother|brothers|sister|sisters|twins|baby|fiancée|grandchildren|kids|infant';
const OWNER = 'his|her|their|its';

const WORDS: readonly Words[] = [
  { effect: 'killed', told: 'killed', be: [
    'laid to rest', 'laid|shot|stabbed|hacked side by side', 'laid beside', 'lying in state', 'carried to the … cemetery|grave|graveyard|churchyard|mosque', 'lowered into', 'buried', `identified by ${OWNER}|the|a`, `recognised|recognized by ${OWNER}|the|a|an`, 'survived by', 'to be|have married', 'to have been|become married|bride|groom|father|mother', 'to wed', 'to marry', 'on the list of the dead|victims|fallen',
    'on the list of those killed', 'among the first to die|fall', 'the first|last|second|third|youngest|oldest to die|fall', 'beyond help|saving', 'given a hero\'s burial', 'dead',
  ], does: [
    `leaves|left|leave … ${KIN}`, `leaves|left behind … ${KIN}`, 'did not survive|wake', 'did not make it', 'did not live to', 'did not come back|home', 'never came|returned|got home|back', 'never woke|regained', 'never made it home|out|back', 'followed overnight|today|later|soon', 'followed in|on the|monday|tuesday|wednesday|thursday|friday|saturday|sunday', 'followed hours|days later',
    'went down|under with|in|off|near', 'fell at|in|near|beside|on|under|during|defending|beneath|before', 'burned|burnt in|inside|alive|with', 'suffocated in|inside|under|beside', 'breathed|drew', 'lay|lies|lie dead|lifeless', 'lies|lie|rests in the … cemetery|churchyard|graveyard|grave|morgue', 'received|suffered|sustained … fatal|mortal wound|wounds|injuries|injury|blow', 'took his|her|their own life|lives', 'appears|appear|stands on the list of the dead',
    'could not be saved|revived|resuscitated',
  ] },
  { effect: 'killed', told: null, be: ['mortally|fatally wounded|injured|hurt|shot|stabbed|hit', 'pulled|brought|carried|found|recovered … dead|lifeless', 'hit and died', 'shot and died'], does: ['received|suffered|sustained a fatal|mortal wound|injury', 'took his|her|their own life|lives', 'was hit and died'] },
  { effect: 'missing', told: null, be: ['missing', 'still|also|reported missing', 'unaccounted for', 'still|also unaccounted for', 'nowhere to be found', 'among the missing'], does: [
    'remains|remain missing|unaccounted', 'has|have|had not been seen|heard|found|located|traced|recovered', 'has|have|had never been seen|found|heard', 'has|have|had disappeared|vanished', 'went missing', 'has|have gone missing',
  ] },
  { effect: 'missing', told: 'missing', be: ['swept|carried|washed|dragged away|off|out|under|down', 'not found', 'last seen'], does: ['never reached|surfaced|resurfaced|returned|came|made|arrived', 'did not resurface|surface|return|come|reach|answer'] },
  { effect: 'captured', told: 'captured', be: [
    'taken|led|marched|driven|carried|dragged|bundled|hauled away|off|into|with|along|prisoner|hostage|captive|from|at|to', `still|also in ${OWNER} hands|custody|captivity`, `in ${OWNER} hands`, 'in the hands of', 'held', 'being held', 'still held', 'still being held', 'in captivity', 'still captive|hostage',
  ], does: ['remains|remain in captivity|custody', `remains|remain in ${OWNER} hands`] },
  { effect: 'captured', told: null, be: ['taken hostage|captive|prisoner'], does: [] },
  { effect: 'injured', told: null, be: [
    'in intensive|critical|serious care|condition', 'on a ventilator', 'in a coma', 'fighting for life', 'fighting for his|her life', 'grazed by', 'cut by … glass|splinters|shrapnel|debris', 'hit|struck|grazed in the … LIMB|head|chest|stomach|face|leg', 'hit by a|an|the … splinter|bullet|fragment|shrapnel|ricochet|stone', 'treated for … burns|wounds|injuries|fractures|cuts|concussion|shock|bruises',
  ], does: [
    'broke|breaks|fractured|shattered … LIMB', `lost|loses a|an|one|both|his|her|two|three|the … LIMB`, 'may|might|could lose … LIMB', 'has|have|had|suffered|suffers|sustained|sustains … burns|fracture|fractures|concussion|injuries|wounds|bruises|cuts', 'escaped with … broken|cuts|burns|bruises|scratches|fracture|fractures|injuries|concussion|wounds', 'got away with … broken|cuts|burns|bruises|scratches|fracture', 'lies in … hospital|clinic|ward|infirmary', 'fights for', 'limps',
  ] },
];

interface Entry { readonly words: readonly (readonly string[])[]; /** How many of the words stand before the one by which the phrase is found. */ readonly before: number; readonly be: boolean; readonly fate: Fate }

/** Words that stand in every sentence: a phrase that begins with them is found by the next. */
const LEADS: ReadonlySet<string> = new Set(['did', 'could', 'may', 'might', 'has', 'have', 'had', 'was', 'not', 'never', 'been', 'be', 'being', 'still', 'also', 'to', 'in', 'on', 'the', 'a', 'an', 'his', 'of', 'for', 'among', 'nowhere']);

const TABLE = new Map<string, Entry[]>();
for (const { effect, told, be, does } of WORDS) {
  for (const phrase of be) enter(phrase, { be: true, fate: { effect, told } });
  for (const phrase of does) enter(phrase, { be: false, fate: { effect, told } });
}

function enter(phrase: string, of: { readonly be: boolean; readonly fate: Fate }): void {
  const words = phrase.split(' ').map((w) => w.replace('LIMB', LIMB).split('|'));
  const before = Math.max(words.findIndex((w) => !LEADS.has(w[0] as string) && w[0] !== '…'), 0);
  for (const word of words[before] ?? []) TABLE.set(word, [...(TABLE.get(word) ?? []), { words, before, be: of.be, fate: of.fate }]);
}

/** The words by which such a fate is found. */
export const FATE_WORDS: ReadonlySet<string> = new Set(TABLE.keys());

const IS: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were', 'be', 'been', 'being']);

/** The fate that is found at token `at`, and where its words begin. */
export function fateAt(lattice: Lattice, at: number, limit: number): { readonly fate: Fate; readonly first: number } | null {
  for (const { words, before, be, fate } of TABLE.get(normAt(lattice, at)) ?? []) {
    const first = at - before;
    if (be === isBehindBe(lattice, first) && fits(lattice, { at: first, limit, words })) return { fate, first };
  }
  return null;
}

/** "was (laid to rest)", "is also (in their hands)". */
const isBehindBe = (lattice: Lattice, at: number): boolean => [1, 2, 3].some((n) => IS.has(normAt(lattice, at - n)) && passed(lattice, at - n + 1, at));

/** Between "was" and the words there are only adverbs. */
function passed(lattice: Lattice, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (cueAt(lattice, i, 'auxiliary') === 0 && cueAt(lattice, i, 'adverb') === 0 && !['still', 'also', 'too', 'later', 'reportedly', 'then'].includes(normAt(lattice, i))) return false;
  return true;
}

/** How many words "…" may stand for. */
const GAP = 3;

function fits(lattice: Lattice, of: { readonly at: number; readonly limit: number; readonly words: readonly (readonly string[])[] }): boolean {
  let { at } = of;
  for (let w = 0; w < of.words.length; w++, at++) {
    const word = of.words[w] ?? [];
    if (word[0] !== '…') { if (at >= of.limit || !word.includes(normAt(lattice, at))) return false; continue; }
    const next = of.words[w + 1] ?? [];
    let gap = 0;
    while (gap <= GAP && !next.includes(normAt(lattice, at + gap))) { if (kindAt(lattice, at + gap) === 'mark' && normAt(lattice, at + gap) !== '-') return false; gap++; }
    if (gap > GAP || at + gap >= of.limit) return false;
    at += gap - 1;
  }
  return true;
}
