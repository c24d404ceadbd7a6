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
  if (a.kind !== b.kind) return false;
  const [x, y] = [housesOf(a), housesOf(b)];
  if (a.kind === 'police' && (isBare(x) || isBare(y))) return true;
  if (!ONE_BODY.has(a.kind)) return false;
  if ((a.person !== null || b.person !== null) && x.length > 0 && y.length > 0 && commonOf(x, y) === Math.min(x.length, y.length)) return true;
  const [task, other] = [taskOf(x), taskOf(y)];
  return (a.kind === 'rescue' && Math.min(task.length, other.length) > 1 && commonOf(task, other) === Math.min(task.length, other.length)) || opensWithOwnName(a, y) || opensWithOwnName(b, x);
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
