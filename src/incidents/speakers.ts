import type { Claim, SourceKind } from '../claims/claim.ts';
import { isSignature } from '../claims/issuer.ts';
import type { Reading } from '../claims/reading.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { phrasesAt } from '../lexicon/phrases.ts';
import { splitWords } from '../lexicon/words.ts';
import { sameSpelling } from './heard.ts';
import { letterheadKind } from './letterhead.ts';
import { issuingKind, passesOn } from './outlets.ts';
import { CIVIL, kindOfSource } from './sourceKinds.ts';

/** Who speaks in a claim, before it is known who else quotes them. */
export interface Speaker {
  readonly name: string;
  readonly kind: SourceKind;
  /** An institution or a party speaks for itself wherever it is quoted; everybody else speaks through the outlet that found them. */
  readonly own: boolean;
  /** The personal name of a speaker, by which two outlets' quotations are known as one. */
  readonly person: string | null;
  /** Of one that speaks for an army: its state, by its name or the seat from which the text is written. */
  readonly state?: string | null;
}

const INSTITUTIONS: ReadonlySet<SourceKind> = new Set(['monitor', 'military', 'armed_group', 'authority', 'un', 'rescue', 'police', 'hospital']);
const OFFICES = /\b(?:administration|ministry|minister|government|agency|authorit(?:y|ies)|governor|council|commission|department|directorate|mission|committee|presidency)\b/i;
const PERSON = /\p{Lu}[\p{L}'’-]+(?: (?:al-|el-|bin |de |van )?\p{Lu}[\p{L}'’-]+)+/u;
const TITLES = /^(?:(?:the|Dr|Doctor|Captain|Colonel|General|Major|Lieutenant|Brig|Gen|Mr|Mrs|Ms|Sheikh|Imam|President|Minister|Deputy|Prime|Governor|Mayor|Agency|Police|Army|Superintendent|Inspector|Commissioner|Sergeant|Brigadier|Collector|Professor|DSP|ASP|SSP|SP)\.? )+/u;

/** The outlet, or the institution whose own bulletin it is. */
export function narratorOf(root: Reading, lexicon: Lexicon): Speaker {
  const { outlet, title, id } = root.article;
  const own = outlet === null ? onlySpeaker(root) : passesOn(outlet) ? undefined : issuer(root, outlet, lexicon);
  const name = outlet ?? own?.text ?? title ?? id;
  return own ? { name, kind: kindOfSource(own), own: true, person: null } : { name, kind: 'outlet', own: false, person: null };
}

/** An institution that its own text names as its source, or whose name says what it is, or that keeps a count; undefined for a paper. */
function issuer(root: Reading, outlet: string, lexicon: Lexicon): { readonly text: string; readonly kind: SourceKind } | undefined {
  const issued = root.claims.find(({ attribution }) => attribution !== null && INSTITUTIONS.has(attribution.kind) && sameSpeaker(attribution.text, outlet))?.attribution;
  if (issued) return issued;
  const kind = issuingKind(outlet, lexicon) ?? letterheadKind(root.article.text, outlet, lexicon) ?? (keepsCount(root) ? 'monitor' : null);
  return kind === null ? undefined : { text: outlet, kind };
}

/** "The Desk has recorded 164 killed since January", "we have counted 148": who keeps a count of its own over months is a monitor. */
function keepsCount({ article, claims }: Reading): boolean {
  const outlet = article.outlet ?? '';
  const words = outlet.split(/[\s,–-]+/).filter((w) => w.length > 3 && /^\p{Lu}/u.test(w));
  const telling = claims.some((c) => c.scope === 'cumulative' && c.status === 'asserted' && c.window?.from != null && (c.attribution === null || sameSpeaker(c.attribution.text, outlet) || /^(?:our|we)\b|\bour\b/i.test(c.attribution.text) || words.some((w) => c.attribution?.text.toLowerCase() === `the ${w.toLowerCase()}`)));
  return telling && [...article.text.matchAll(COUNTING)].some((m) => /^(?:we|our)/i.test(m[1] as string) || words.some((w) => (m[1] as string).endsWith(` ${w}`)));
}

const COUNTING = /\b([Ww]e|[Oo]ur (?:\d+ )?\p{L}+|[Tt]he \p{Lu}\p{L}+) (?:have |has |had )?(?:recorded|documented|counted|registered|verified|confirmed|tallied|logged|identified|listed|entered|noted|hold|holds|wrote down|written down)\b/gu;

/** Kinds of those who may hold an office. */
export const HOLDERS: ReadonlySet<SourceKind> = new Set(['official', 'other']);

/** Without an outlet's name, the one monitor that says everything in it is its author. */
function onlySpeaker(root: Reading): { readonly text: string; readonly kind: SourceKind } | undefined {
  const spoken = root.claims.flatMap((c) => (c.attribution ? [c.attribution] : [])).filter((a) => !['witness', 'anonymous', 'headline'].includes(a.kind));
  return spoken.length > 0 && spoken.every((a) => a.kind === 'monitor') ? spoken[0] : undefined;
}

const OF_ITS_RANKS = /\b(?:command|commander|spokes\p{L}+|headquarters|units?|battalion|column|sector|area)\b/iu;
const STATES = /\b(?:army|armed forces|air force|navy|ministry|government|police|state|national|republic|regime|junta|\p{Lu}{3,})\b/u;

/** "Our teams recorded", "our eight field monitors": those who write. */
const OURS = /(?:^|\s)our(?: \S+){0,2} (?:teams?|monitors?|observers?|researchers?|volunteers?|staff|correspondents?|reporters?|field ?workers?|investigators?|parishes|offices|branches|members|network|desk)$|^we$/iu;

export function speakerOf(claim: Claim, narrator: Speaker): Speaker {
  const { attribution } = claim;
  if (attribution === null || attribution.kind === 'headline' || attribution.kind === 'outlet' || OURS.test(attribution.text)) return narrator;
  const kind = kindOfSource(attribution);
  // "The Command of Area VIII reports", in a paper of the group itself.
  if (narrator.own && narrator.kind === 'armed_group' && kind === 'military' && OF_ITS_RANKS.test(attribution.text) && !STATES.test(attribution.text)) return narrator;
  const own = INSTITUTIONS.has(kind) || (HOLDERS.has(attribution.kind) && (CIVIL.test(attribution.text) || (attribution.kind === 'official' && OFFICES.test(attribution.text))));
  if (sameSpeaker(attribution.text, narrator.name) || (narrator.own && isSignature(attribution))) return narrator;
  return { name: attribution.text, kind, own, person: personIn(attribution.text) };
}

/** "The director of the Orvel hospital, Dr Asha Belkar, said": by whom the institution speaks. */
const INTRODUCED = /(?:\p{Lu}[\p{L}'’.-]+ )+(\p{Lu}[\p{L}'’-]+)$/u;
/** "Dr Belkar", "Belkar". */
const SURNAME = /^(?:.*[ ,])?(?:Dr|Doctor|Mr|Mrs|Ms|Colonel|Col|Captain|Capt|Major|Maj|Lieutenant|Lt|General|Gen|Inspector|Superintendent|Commissioner|Professor|Prof|Sister|Brother|Father|Sheikh|Imam)\.? (\p{Lu}[\p{L}'’-]+)$|^(\p{Lu}[\p{L}'’-]+)$/u;

/** "Dr Belkar says", of somebody whom the text has introduced as an institution's: the institution speaks, as before. */
export function bySurname<K>(speakers: readonly (readonly [K, Speaker])[]): readonly (readonly [K, Speaker])[] {
  const known = new Map<string, Speaker>();
  for (const [, speaker] of speakers) { const surname = speaker.own ? INTRODUCED.exec(speaker.name)?.[1] : undefined; if (surname !== undefined && !OFFICES.test(surname)) known.set(surname, speaker); }
  if (known.size === 0) return speakers;
  return speakers.map(([key, speaker]) => {
    const told = speaker.own ? null : SURNAME.exec(speaker.name);
    return [key, (told && known.get(told[1] ?? told[2] ?? '')) ?? speaker] as const;
  });
}

const personIn = (words: string): string | null => {
  const name = PERSON.exec(words.replace(TITLES, '').replace(/\p{Lu}[\p{L}-]*['’]s /gu, ''))?.[0];
  return name !== undefined && !OFFICES.test(name) ? name : null;
};

/** Words that any speaker may bear. */
const COMMON = new Set('the a an of for and in at on to its his their our this that said says spokesman spokeswoman spokesperson official officials source sources statement head chief local senior deputy media office press service services group team member members communique daily news'.split(' '));

/** A speaker's name as it is compared: its telling words, the whole in small letters, and its initials. */
interface HeardSpeaker { readonly words: readonly string[]; /** Without what its people are called: a doctor and the director of one hospital speak for it. */ readonly house: readonly string[]; readonly small: string; readonly initials: string }

const POSTS = new Set('doctor dr director nurse surgeon medic deputy captain colonel lieutenant major brigadier superintendent duty shift officer manager al el'.split(' '));

const MOST_KNOWN = 50_000;
const known = new Map<string, HeardSpeaker>();

/** A name comes up many times, and is taken apart once. */
function hearSpeaker(name: string): HeardSpeaker {
  const kept = known.get(name);
  if (kept) return kept;
  const words = tellingWords(name);
  const made = { words, house: words.filter((w) => !POSTS.has(w)), small: name.toLowerCase(), initials: initials(name) };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, made);
  return made;
}

/** "Internal Security Forces (ISF)", "River Guard Command, Press Bureau": the short name and the desk that writes belong to the name before them. */
const PRESS_DESK = /(?<=\p{L}{4}) \(\p{Lu}{2,8}\)|,? ?\b(?:public relations|press|media|information|communications?) (?:division|office|section|department|directorate|bureau|cent(?:re|er)|service|unit|wing|cell|desk)\b/giu;

/** The words of a name that not any speaker may bear. */
export const tellingWords = (name: string): readonly string[] => [...new Set(name.replace(PRESS_DESK, '').toLowerCase().replace(/coastguard/gu, 'coast guard').normalize('NFD').replace(/\p{M}/gu, '').split(/[^\p{L}\p{N}]+/u).map((w) => ENGLISH.get(w) ?? w).filter((w) => w.length > 1 && !COMMON.has(w)))];

/** What institutions are called at home, beside what the press makes of it: "Protection civile" is the civil protection. */
const ENGLISH: ReadonlyMap<string, string> = new Map([['civile', 'civil'], ['proteccion', 'protection'], ['protecao', 'protection'], ['policia', 'police'], ['ministere', 'ministry'], ['ministerio', 'ministry'], ['nationale', 'national'], ['nacional', 'national'], ['generale', 'general'], ['direction', 'directorate'], ['direccion', 'directorate'], ['sante', 'health'], ['salud', 'health'], ['saude', 'health'], ['armee', 'army'], ['ejercito', 'army']]);

/** One is the other's short form ("the regional administration", "SOHR"), or most of their words agree. */
export function sameSpeaker(a: string, b: string): boolean {
  const [x, y] = [hearSpeaker(a), hearSpeaker(b)];
  if (x.words.length === 0 || y.words.length === 0) return x.small === y.small;
  const common = commonWords(x.words, y.words);
  if (common === Math.min(x.words.length, y.words.length)) return true;
  if (x.house.length > 1 && y.house.length > 1 && commonWords(x.house, y.house) === Math.min(x.house.length, y.house.length)) return true;
  return common / (x.words.length + y.words.length - common) >= 0.5 || x.initials === y.small || y.initials === x.small || sharesShortName(a, b);
}

/** "The United Nations mission in Karsan, UNSKA" and "UNSKA Human Rights Service": both bear one short name of four capitals or more. */
function sharesShortName(a: string, b: string): boolean {
  const short = a.match(SHORT_NAMES);
  return short !== null && short.some((name) => new RegExp(`\\b${name}\\b`, 'u').test(b)) && b !== b.toUpperCase();
}
const SHORT_NAMES = /\b\p{Lu}{4,}\b/gu;

/** "County commissioner Deng Belkar" and "Commissioner of Karsan County": two telling words in common, one of them the office. */
export const commonTelling = (a: string, b: string): number => commonWords(hearSpeaker(a).words, hearSpeaker(b).words);

/** How many words two names have in common. */
export const commonOf = (x: readonly string[], y: readonly string[]): number => commonWords(x, y);

function commonWords(x: readonly string[], y: readonly string[]): number {
  let common = 0;
  for (const w of x) if (y.includes(w) || (w.length >= 6 && y.some((other) => other.length >= 6 && (sameSpelling(w, other) || areOneOffice(w, other))))) common++;
  return common;
}

/** The inspector of the inspectorate, the commissioner of the commission. */
const areOneOffice = (a: string, b: string): boolean => (a.startsWith(b) || b.startsWith(a)) && /^(?:ate|er|ers|s|ial)$/.test(a.length > b.length ? a.slice(b.length) : b.slice(a.length));

/** What an institution is, without saying which: two of them are not one because a third has no other name. */
const GENERAL = new Set('ministry minister government army military police hospital authority authorities council agency department administration governor office command headquarters forces republic state national regional provincial federal'.split(' '));

/** "The fire service" between "the fire service's deputy director" and "the Fire Service and Civil Defence": a short form that says which one is meant. */
export const isTelling = (name: string): boolean => hearSpeaker(name).words.some(isTellingWord);

/** A word that says which institution it is. */
export const isTellingWord = (word: string): boolean => !GENERAL.has(word);

const initials = (words: string): string => words.toLowerCase().split(/[^\p{L}]+/u).filter((w) => !['the', 'of', 'for', 'and', ''].includes(w)).map((w) => w[0]).join('');

/** The parties that a speaker's name names: "the Russian army", "Al Shabaab's military spokesman". */
export function partiesOf(name: string, lexicon: Lexicon): readonly string[] {
  const kept = parties.get(lexicon) ?? new Map<string, readonly string[]>();
  parties.set(lexicon, kept);
  const made = kept.get(name) ?? partiesIn(name, lexicon);
  if (kept.size >= MOST_KNOWN) kept.clear();
  kept.set(name, made);
  return made;
}

/** What a lexicon said of the names that were asked for before. */
const parties = new WeakMap<Lexicon, Map<string, readonly string[]>>();

function partiesIn(name: string, lexicon: Lexicon): readonly string[] {
  const words = splitWords(name);
  const found = words.flatMap((_, i) => phrasesAt(lexicon.phrases, words, i).matches.flatMap((m) => (m.tag.kind === 'actor' && m.tag.class === 'combatant' ? [m.tag.name] : m.tag.kind === 'country' ? [m.tag.state] : m.tag.kind === 'place' && m.tag.country !== null && words[i - 1]?.norm === 'in' ? [`Government of ${m.tag.country}`] : [])));
  return [...new Set(found)];
}
