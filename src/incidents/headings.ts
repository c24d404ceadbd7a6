import { phrasesAt } from '../lexicon/phrases.ts';
import type { Sentence } from '../text/structure.ts';
import type { Token } from '../text/tokens.ts';
import { isBereaved, isDatedItem, isOfEvent } from './befell.ts';
import { isHeadOfItem } from './entered.ts';
import { EVENTS } from './happenings.ts';
import type { NameScan } from './names.ts';
import { wordAt } from './onlyNamed.ts';
import type { Span } from './onlyNamed.ts';
import { targetAt } from './targets.ts';
import { PLACE_NOUNS } from './whereabouts.ts';

/** Names at the head of a title or of a sentence, where any word bears a capital. */

/** What stands in small letters between the words of one name. */
export const PARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'de', 'del', 'la', 'las', 'los', 'da', 'das', 'do', 'dos', 'di', 'della', 'du', 'des', 'sur', 'sous', 'upon', 'bin', 'ibn', 'abu', 'ez', 'as', 'ad', 'an']);

/** "Bilopillia: search completed, three dead": the word before the colon says where, unless it says what kind of text this is. */
export function isLabel({ tokens, lexicon }: NameScan, sentence: Sentence, { first, last }: Span): boolean {
  const [token, behind] = [tokens[first], tokens[last + 1]];
  if (!sentence.headline || first !== sentence.first || tokens[last]?.text !== ':' || behind?.kind !== 'word' || behind.capital || token === undefined || token.text === token.text.toUpperCase()) return false;
  return (tokens[last - 1]?.end ?? 0) - token.start >= 5 && !KINDS_OF_TEXT.test(token.norm) && targetAt(tokens, first) === null && phrasesAt(lexicon.phrases, tokens, first).matches.length === 0;
}

const KINDS_OF_TEXT = /(?:ing|tion|ment|ism|graphy|[^aeiou]ed)$|^(?:thread|notes?|needs|contacts?|figures|breakdown|clashes|explainer|analysis|opinion|updated?|factbox|timeline|exclusive|video|watch|photos?|profile|interview|editorial|obituary|report|summary|bulletin|statement|communiqu[eé]|tolls?|deaths?|casualties|alert|latest|recap|review|quotes?|cooperative|company|lawyers?|famil(?:y|ies)|mother|father|owners?|operator|airline|charity|council|mayor|governor|bishop|chief|experts?|witness(?:es)?|survivors?|doctors?|medics?|court|minister|agency|union|voices|letter|notice|urgent|monitor|rescue|popular|trending|related|sponsored|tags|topics|recommended|discover|listen|subscribe|floods?|crash|blast|attack|ferry|quake)$/;

/** "Incident closed: Dorvan Mill, Karsan, Orvel", "Situation report 2 – Karsan, Orvel township", "Mine incident, Karsan (Orvel)": from where a title is nothing but names between commas; its end where it is not. */
export function listedFrom(sentence: Sentence, tokens: readonly Token[]): number {
  let [at, commas] = [sentence.last, 0];
  while (at > sentence.first) {
    const token = tokens[at - 1] as Token;
    if ([',', '(', ')'].includes(token.norm)) commas++;
    else if (DIVISIONS.has(token.norm) && tokens[at - 2]?.capital === true) { at--; continue; }
    else if (token.kind !== 'word' || !(token.capital || PARTICLES.has(token.norm)) || ['and', 'or'].includes(token.norm)) break;
    at--;
  }
  if (tokens[at]?.norm === ',' && EVENTS.has(tokens[at - 1]?.norm ?? '')) return at + 1;
  return commas > 0 && at > sentence.first && [':', '–', '-', '—', '|'].includes(tokens[at - 1]?.norm ?? '') ? at : sentence.last;
}

const DIVISIONS: ReadonlySet<string> = new Set(['district', 'township', 'county', 'municipality', 'commune', 'province', 'region', 'state', 'governorate', 'oblast', 'subdistrict', 'locality', 'department', 'prefecture', 'territory', 'raion', 'tehsil', 'lga']);

/** "Karsan (12 March). Nine people were killed", "Karsan lost nine of its sons": a name that heads its sentence, and nothing that is called by a word of the language. */
export function isItsItem(scan: NameScan, first: number, end: number): boolean {
  if (isBereaved(scan, end)) return true;
  if (isHeadOfItem(scan, end)) return isNoWord(scan, first);
  if (!isDatedItem(scan, end) || ![',', '('].includes(scan.tokens[end]?.norm ?? '')) return false;
  return isNoWord(scan, first);
}

/** "Karsan rail accident: nine dead", "Karsan mine: nine dead", "Report 4: Karsan tanker fire": what a title calls by its place, though it stands nowhere else in the text. */
export function isHeadOfEvent(scan: NameScan, { headline, telegraphic, last: end }: Sentence, { first, last }: Span): boolean {
  if (!(headline || telegraphic) || last - first > 3 || !isNoWord(scan, first) || ATTRIBUTES.has(wordAt(scan, first))) return false;
  // "Karsan flood: an update".
  if (EVENTS.has(wordAt(scan, last)) && [':', '(', '–', '—'].includes(wordAt(scan, last + 1))) return true;
  // "Karsan rail accident: ...", "Situation report: Karsan landslide"; "Strong earthquake kills 12" names nothing.
  for (let i = last; i < last + 4 && isOfEvent(scan, { first, last }, true); i++) if (EVENTS.has(wordAt(scan, i))) return i + 1 >= end || [':', ',', '(', '–', '-', '—'].includes(wordAt(scan, i + 1)) || scan.tokens[i + 1]?.kind === 'break';
  const thing = targetAt(scan.tokens, last);
  const at = thing !== null ? last + thing.length : PLACE_NOUNS.has(wordAt(scan, last)) ? last + 1 : -1;
  return at > 0 && wordAt(scan, at) === ':' && scan.tokens[at + 1]?.kind === 'word' && scan.tokens[at + 1]?.capital !== true;
}

/** Nothing that the language knows a word for. */
function isNoWord({ tokens, lexicon }: NameScan, first: number): boolean {
  const norm = tokens[first]?.norm ?? '';
  return norm.length > 3 && !DESCRIBING.test(norm) && !EVENTS.has(norm) && !KINDS_OF_TEXT.test(norm) && targetAt(tokens, first) === null && phrasesAt(lexicon.phrases, tokens, first).matches.length === 0;
}

const DESCRIBING = /(?:ful|ive|ous|ible|able|less|ly|ent|ern|ary|est)$|^(?:strong|heavy|fierce|fresh|severe|brutal|bloody|freak|rare|vast|grim|worst|alleged|apparent|suspected|fatal|deadly|tragic)$/;

/** "Coal mine collapse", "Migrant boat sinking": what sort of thing a title speaks of. */
const ATTRIBUTES: ReadonlySet<string> = new Set((
  'coal gold copper jade silver gas fuel petrol oil bomb drone missile rocket mortar grenade knife sword acid arson rail railway road roadside highway motorway expressway migrant migrants refugee passenger passengers pilgrim pilgrims tourist tourists cargo fishing holiday wedding birthday football soccer match nightclub tower warehouse river lake flash sudden snow heat cold wind lightning crowd border village town city mall '
  + 'student students pupil pupils child women mob gang cartel clan tribal sectarian ethnic communal religious election protest suicide twin double triple multiple mass deadly fatal fatalities tragic horror horrific another second third fourth first latest weekend overnight morning night midnight dawn evening weekly monthly yearly annual plant chemical fireworks explosives ammunition arms weapons chopper military naval army police rebel militant '
  + 'medical rescue relief emergency civil industrial construction building residential commercial private public local national international foreign regional provincial district federal rural urban mountain desert forest jungle coastal island western eastern northern southern central upper lower main minor major serious terrible huge massive small large great open closed market bread water grain flour food aid cattle livestock timber brick cement steel garment textile sugar rice cotton tea coffee cocoa '
  + 'high-rise school-bus level rail-crossing runaway collapsed overloaded packed crowded burning speeding hijacked'
).split(' '));

/** "Blast At Dorvan Kills Six": most of its words have capitals. */
export function isTitleCase(sentence: Sentence, tokens: readonly Token[]): boolean {
  let [long, capital] = [0, 0];
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || token.text.length <= 3) continue;
    long++;
    if (token.capital) capital++;
  }
  return capital > 0.6 * long;
}
