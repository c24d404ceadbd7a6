import type { SourceKind } from '../claims/claim.ts';
import { commonOf, isTellingWord, tellingWords } from './speakers.ts';
import type { Speaker } from './speakers.ts';

/** Whether two speakers are one institution, though neither name is a short form of the other as it stands. */

/** Ranks and posts of an institution's own people: they tell nobody apart. */
const PEOPLE = new Set('inspector superintendent constable sergeant lieutenant captain major colonel commander commandant brigadier general commissioner chief officer director manager superintendant doctor dr detective investigator county state provincial regional district local area zonal divisional city town'.split(' '));

/** What any army is called: "the army", "the General Staff", "the military's media wing". */
const ARMY = new Set('army armies military general staff armed forces force defence defense ministry high command headquarters media wing joint chiefs chief public relations inter services service national operations operational bulletin directorate information department office security commander spokesman'.split(' '));

/** What an institution is, beside what it does: "the civil protection agency" is the Directorate of Civil Protection. */
const FORMS = new Set('agency directorate general department service services office authority corps body organisation organization administration'.split(' '));

const ONE_BODY: ReadonlySet<SourceKind> = new Set(['police', 'rescue', 'authority']);

/**
 * "Police spokesman Omar Belkar" and "Karsan State Police Command"; "Inspector Dorma" and "police"; "the search and rescue agency Samar" and "Samar
 * Orvel": who speaks is named by his person or by what the institution does, and the institution is the same.
 */
export function areOneInstitution(a: Speaker, b: Speaker): boolean {
  if (isOfHouse(a, b) || isOfHouse(b, a)) return true;
  if (a.kind !== b.kind) return false;
  const [x, y] = [housesOf(a), housesOf(b)];
  if (a.kind === 'police' && (isBare(x) || isBare(y))) return true;
  if (!ONE_BODY.has(a.kind)) return false;
  if ((a.person !== null || b.person !== null) && x.length > 0 && y.length > 0 && commonOf(x, y) === Math.min(x.length, y.length)) return true;
  const [task, other] = [taskOf(x), taskOf(y)];
  return (a.kind === 'rescue' && Math.min(task.length, other.length) > 1 && commonOf(task, other) === Math.min(task.length, other.length)) || opensWithOwnName(a, y) || opensWithOwnName(b, x);
}

/** Data: who holds an office, and what the house is called from which the office is held. */
const HOUSES: readonly { readonly office: RegExp; readonly house: RegExp }[] = [
  { office: /\bgovernor\b/iu, house: /\b(?:(?:regional|provincial|state|oblast|military|county) (?:(?:military|state|civil) )?administration|governorate|government house|(?:state|regional|provincial|county) government|office of the governor|governor['’]s office|wilaya)\b/iu },
  { office: /\bmayor\b/iu, house: /\b(?:municipality|municipal (?:administration|council|government)|city (?:hall|council|administration)|town (?:hall|council)|mayor['’]s office|office of the mayor|mairie|alcald[íi]a|commune)\b/iu },
  { office: /\bprefect\b/iu, house: /\b(?:sub-)?prefecture\b/iu },
  { office: /\bwali\b/iu, house: /\bwilaya\b/iu },
  { office: /\b(?:deputy|district) commissioner\b|\bcollector\b|\bdistrict magistrate\b/iu, house: /\b(?:district administration|collectorate|deputy commissioner['’]s office|office of the (?:deputy|district) commissioner)\b/iu },
  { office: /\bfire (?:chief|commander|captain)\b/iu, house: /\bfire (?:department|service|brigade|and rescue)\b/iu },
  { office: /\bsheriff\b/iu, house: /\bsheriff['’]s (?:office|department)\b/iu },
  { office: /\b(?:prosecutor|attorney)(?: general)?\b(?!['’]s)/iu, house: /\b(?:prosecutor(?: general)?['’]s office|office of the prosecutor|public prosecution|prosecution service|attorney(?: general)?['’]s office)\b/iu },
  { office: /\b(?:chief )?inspector of mines\b/iu, house: /\bmines? inspectorate\b|\binspectorate of mines\b/iu },
];
/** Words that say nothing of where an office is held. */
const OF_OFFICES = new Set('regional provincial state district county oblast military civil governor deputy mayor prefect wali commissioner collector magistrate administration governorate government house office municipality municipal council city town hall prefecture wilaya collectorate fire department service brigade rescue sheriff prosecutor prosecutors attorney general prosecution public mines mine inspector inspectorate chief region province republic acting'.split(' '));

/** "Regional governor Omar Belkar" of the Karsan Regional Administration, "the Governor" in a paper of Government House: one source, where no name of a place is another's. */
function isOfHouse(holder: Speaker, { name }: Speaker): boolean {
  if (!HOUSES.some(({ office, house }) => office.test(holder.name) && !house.test(holder.name) && house.test(name))) return false;
  const [own, theirs] = [housesOf(holder).filter((w) => !OF_OFFICES.has(w)), tellingWords(name).filter((w) => !OF_OFFICES.has(w))];
  return own.length === 0 || theirs.length === 0 || commonOf(own, theirs) > 0;
}

const taskOf = (words: readonly string[]): readonly string[] => words.filter((w) => !FORMS.has(w));

const BARE: ReadonlySet<string> = new Set(['police', 'traffic', 'scene', 'duty', 'gendarmerie']);
/** Nothing but "police", whoever speaks for them. */
const isBare = (words: readonly string[]): boolean => words.every((w) => BARE.has(w));

/** The words of a name without its person and what its people are called. */
const housesOf = ({ name, person }: Speaker): readonly string[] => tellingWords(person === null ? name : name.replace(person, ' ')).filter((w) => !PEOPLE.has(w));

/** "Samar Orvel": a name without any word for what it is, which another one calls "the rescue agency Samar". */
function opensWithOwnName({ name }: Speaker, other: readonly string[]): boolean {
  const words = name.split(/\s+/u);
  const [first] = words;
  return first !== undefined && words.length > 1 && words.every((w) => /^\p{Lu}/u.test(w)) && tellingWords(name).every(isTellingWord) && other.includes(first.toLowerCase());
}

/** "Samar Orvel", the paper of its own, of "the search and rescue agency Samar". */
export function isNamesake({ name }: Speaker, { name: called, kind }: Speaker): boolean {
  const [first = ''] = name.split(/\s+/u);
  return (kind === 'rescue' || kind === 'authority') && /^\p{Lu}\p{L}{3,}$/u.test(first) && new RegExp(`\\b(?:agency|service|corps|body|organi[sz]ation) ${first}$`, 'u').test(called);
}

/** "The army" and "General Staff of the Armies (Karsan)": an army by whatever general words, where all that speak as armies are of one state. */
export function areOneArmy(a: Speaker, b: Speaker, all: readonly Speaker[]): boolean {
  if (a.kind !== 'military' || b.kind !== 'military') return false;
  const states = new Set(all.filter((s) => s.kind === 'military').map((s) => stateWordsOf(s).join(' ')).filter((w) => w !== ''));
  return states.size <= 1 && [a, b].every((s) => stateWordsOf(s).length <= 1);
}

/** "Mali" of "General Staff of the Armies (Mali)": what is left when the words of any army are gone. */
const stateWordsOf = ({ name, person }: Speaker): readonly string[] => tellingWords(person === null ? name : name.replace(person, ' ')).filter((w) => !ARMY.has(w));
