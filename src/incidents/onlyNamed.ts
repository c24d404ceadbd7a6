import type { Sentence } from '../text/structure.ts';
import type { NameScan } from './names.ts';

/** Names of places at which nothing happened: where somebody speaks from, where the wounded were taken and died, where a banner hung. */

export interface Span { readonly first: number; readonly last: number }

/** A name with the word behind it, the one that leads it, and the one before that. */
export interface Told { readonly scan: NameScan; readonly of: Span; /** It is the first word of its sentence. */ readonly heads: boolean; readonly noun: string; readonly lead: string; readonly before: string; /** It is led by the first word of its sentence. */ readonly opens: boolean }

export const wordAt = ({ tokens }: NameScan, i: number): string => tokens[i]?.norm ?? '';

/** Where victims are taken is not where they were struck. */
export const CARE: ReadonlySet<string> = new Set(['icu', 'hospital', 'hospitals', 'clinic', 'clinics', 'morgue', 'mortuary', 'infirmary', 'gymnasium', 'medicine', 'ward', 'headquarters', 'university', 'newspaper', 'institute']);
/** "The Federal Medical Centre". */
export const isMedicalCentre = (scan: NameScan, last: number): boolean => ['centre', 'center', 'college'].includes(wordAt(scan, last - 1)) && ['medical', 'health', 'trauma'].includes(wordAt(scan, last - 2));
const CARE_OF = new Set(['health', 'medical', 'trauma', 'legal', 'forensic', 'burns']);

/** "The shell fell on Ward Five", "in Block C", "from Platform 2": a thing with its number or letter. */
const isNumberedThing = ({ tokens }: NameScan, { first, last }: Span): boolean => NUMBERED.has(tokens[first]?.norm ?? '') && (last - first === 1 || /^(?:[A-Z]|[IVX]+|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/.test(tokens[first + 1]?.text ?? ''));
const NUMBERED = new Set(['grade', 'class', 'year', 'room', 'ward', 'platform', 'block', 'lane', 'gate', 'hall', 'cell', 'phase', 'unit', 'line', 'route', 'flight', 'terminal', 'floor', 'shaft', 'pit', 'level', 'section', 'hangar', 'pavilion', 'form', 'lot', 'bulletin', 'update', 'statement', 'report', 'note', 'communique', 'communiqué', 'release', 'part', 'item', 'annex', 'edition', 'bay', 'car', 'coach', 'carriage', 'deck']);

/** A hospital, talks, a place where the wounded died. */
export const isOnlyNamed = ({ scan, of, noun, lead, before }: Told): boolean =>
  isNumberedThing(scan, of) || (REPORTERS.has(before) && ['told', 'briefed'].includes(wordAt(scan, of.first - 3))) || isSaluted(scan, of.first) || isOfCare(scan, of.last) || isReachedAt(scan, of.first) || isAged(scan, of.last) || isHungUp(scan, of.first) || isOfTheHospital(scan, of.last) || TALKS.has(before) || MADE.has(before) || (HANDED.has(before) && lead !== 'for') || (['over', 'back', 'ashore'].includes(before) && HANDED.has(wordAt(scan, of.first - 3))) || isWashedUp(scan, of.first) || isRefuge(scan, of.first) || isGoneTo(scan, of.first) || isOrigin(scan, of.first) || CARE.has(noun) || (CARE.has(wordAt(scan, of.first - 2)) && !isStruckHospital(scan, of.first - 2)) || CARE_OF.has(wordAt(scan, of.first - 3)) || (wordAt(scan, of.last) === 'the' && !EVENTS_NEAR.has(lead) && CARE.has(wordAt(scan, of.last + 1))) || isDeathbed(scan, of.first) || isOfALife(scan, of.first);

/** "After the shooting near Karsan the hospital received ...". */
const EVENTS_NEAR = new Set(['near', 'outside', 'off']);

/** "The chief told reporters in Karsan". */
const REPORTERS = new Set(['reporters', 'journalists', 'newsmen', 'correspondents']);

/** "A statement issued in Karsan", "a truck loaded in Karsan": where something else was done. */
const MADE = new Set(['issued', 'published', 'released', 'dated', 'signed', 'printed', 'loaded', 'registered', 'bought', 'built', 'born', 'based', 'trained', 'educated', 'arrested', 'detained', 'jailed', 'headquartered', 'raised', 'manufactured', 'purchased', 'married']);

/** "A fire that broke out in a hospital in Karsan", "a strike on a clinic in Karsan": what was struck, not where the hurt were taken. */
function isStruckHospital(scan: NameScan, at: number): boolean {
  // "In the one against a clinic in Karsan, four died", "a raid against a clinic in Karsan".
  if (['on', 'against'].includes(wordAt(scan, ['the', 'a'].includes(wordAt(scan, at - 1)) ? at - 2 : at - 1))) return true;
  for (let i = at - 1; i > at - 8; i--) {
    const norm = wordAt(scan, i);
    if (CARED.has(norm) || ['.', ';', ','].includes(norm)) return false;
    if (STRIKES.has(norm)) return true;
  }
  return false;
}
const CARED = new Set(['was', 'were', 'died', 'treated', 'admitted', 'taken', 'rushed', 'brought', 'recovering', 'wounded', 'injured', 'said', 'says', 'told', 'remain', 'remained', 'still', 'at', 'from', 'doctor', 'nurse']);
const STRIKES = new Set(['fire', 'blaze', 'strike', 'strikes', 'attack', 'attacks', 'bombing', 'shelling', 'raid', 'blast', 'explosion', 'bomb', 'hit', 'struck', 'bombed', 'shelled', 'attacked', 'stormed', 'raided', 'torched', 'flooded', 'siege']);

/** "A doctor in Karsan said by telephone": where the one sits who says so; what happened there only where nothing else is named. */
export function isSpeakersPlace(scan: NameScan, { first, last }: Span): boolean {
  if (!['in', 'at', 'from'].includes(wordAt(scan, first - 1)) || !(SPEAKING.has(wordAt(scan, last)) || (wordAt(scan, last) === ',' && (SPEAKING.has(wordAt(scan, last + 1)) || speaksBehind(scan, last))))) return false;
  return [2, 3, 4].some((n) => ['a', 'an', 'one', 'another'].includes(wordAt(scan, first - n - 1)) && WITNESSES.has(wordAt(scan, first - 2)));
}
/** ", 30 km away, said": behind what is put in between. */
function speaksBehind(scan: NameScan, comma: number): boolean {
  for (let i = comma + 1; i < comma + LONGEST_ASIDE; i++) { if (['.', ';', '“', '”'].includes(wordAt(scan, i))) return false; if (wordAt(scan, i) === ',') return SPEAKING.has(wordAt(scan, i + 1)); }
  return false;
}
const LONGEST_ASIDE = 10;
const SPEAKING = new Set(['said', 'says', 'told', 'reported', 'confirmed', 'counted', 'recalled', 'described']);
const WITNESSES = new Set(['doctor', 'nurse', 'official', 'officer', 'spokesman', 'spokeswoman', 'journalist', 'reporter', 'correspondent', 'diplomat', 'worker', 'teacher', 'priest', 'activist', 'source', 'commander', 'lawyer', 'businessman', 'trader', 'shopkeeper', 'relative']);

/** "To our people in Karsan and in all of Orvel,": to whom a statement speaks. */
function isSaluted(scan: NameScan, at: number): boolean {
  for (let i = at - 1; i > at - 7; i--) if (scan.tokens[i]?.text === 'To') return PEOPLE.has(wordAt(scan, at - 2)) || PEOPLE.has(wordAt(scan, at - 3));
  return false;
}
const PEOPLE = new Set(['people', 'families', 'sons', 'masses', 'citizens', 'brothers', 'comrades', 'residents', 'inhabitants', 'kinsmen', 'compatriots']);

/** "said the deputy mayor, reached by telephone at a relative's house in Karsan": where somebody speaks from. */
function isReachedAt(scan: NameScan, at: number): boolean {
  for (let i = at - 1; i > at - 12; i--) {
    const norm = wordAt(scan, i);
    if ([',', '.', ';', ':', 'that', '“', '”', '"'].includes(norm) || SPEAK.has(norm)) return false;
    if (PHONES.has(norm)) return ['by', 'over', 'on'].includes(wordAt(scan, i - 1)) || ['by', 'over', 'on'].includes(wordAt(scan, i - 2));
    if (norm === 'speaking' || norm === 'contacted' || norm === 'reached' && ['at', 'in'].includes(wordAt(scan, i + 1))) return true;
  }
  return false;
}
const PHONES = new Set(['telephone', 'phone', 'radio', 'skype', 'whatsapp', 'videolink', 'video']);

/** "A banner hung from a footbridge in Karsan": where somebody put up words. */
function isHungUp(scan: NameScan, at: number): boolean {
  let hung = false;
  for (let i = at - 2; i > at - 9 && ![',', '.', ';', 'and'].includes(wordAt(scan, i)); i--) {
    hung ||= HUNG.has(wordAt(scan, i));
    if (BANNERS.has(wordAt(scan, i))) return hung;
  }
  return false;
}
const HUNG = new Set(['hung', 'hanging', 'hanged', 'strung', 'pasted', 'posted', 'painted', 'sprayed', 'left', 'found', 'displayed', 'put']);
const BANNERS = new Set(['banner', 'banners', 'leaflet', 'leaflets', 'poster', 'posters', 'placard', 'graffiti', 'billboard', 'narcomanta']);

/** "beside the garden of Hla Mon, 58": whoever has an age is no place. */
const isAged = ({ tokens }: NameScan, at: number): boolean => tokens[at]?.norm === ',' && /^[1-9]\d$/.test(tokens[at + 1]?.norm ?? '') && [',', '.', ';'].includes(tokens[at + 2]?.norm ?? '');

/** "At Karsan, the hospital says that it has admitted ...": where it stands. */
const isOfTheHospital = (scan: NameScan, at: number): boolean => wordAt(scan, at) === ',' && ['the', 'its'].includes(wordAt(scan, at + 1)) && [2, 3].some((n) => ['hospital', 'clinic', 'morgue', 'mortuary'].includes(wordAt(scan, at + n)) && SPEAK_OR_CARE.has(wordAt(scan, at + n + 1)));
const SPEAK_OR_CARE = new Set(['said', 'says', 'say', 'had', 'has', 'admitted', 'received', 'treated', 'took', 'counted', 'put', 'gave', 'reported', 'registered', 'listed', 'confirmed']);

/** "The Karsan city hospital", "Oginga Odinga referral hospital", "on admission at St Karsan's Hospital". */
function isOfCare(scan: NameScan, last: number): boolean {
  const at = wordAt(scan, last) === "'s" ? last + 1 : last;
  return (CARE_KINDS.has(wordAt(scan, at)) && CARE.has(wordAt(scan, at + 1))) || (at > last && CARE.has(wordAt(scan, at)));
}
const CARE_KINDS = new Set(['city', 'town', 'district', 'county', 'referral', 'general', 'regional', 'provincial', 'central', 'teaching', 'university', 'military', 'state', 'national', 'main', 'public', 'private']);

/** "Police in Karsan, the capital, put the dead at nine": where those sit who say so. */
export function isSeat(scan: NameScan, { first }: Sentence, of: Span, at: number): boolean {
  // "19:10 ... Police at Karsan: 14 bodies recovered".
  if (wordAt(scan, of.last) === ':' && ['in', 'at'].includes(wordAt(scan, at)) && SPEAKERS.has(wordAt(scan, at - 1))) return true;
  if (wordAt(scan, at) !== 'in') return false;
  // "The Defence Ministry in Karsan said".
  if (OFFICES.has(wordAt(scan, at - 1)) && (SPEAK.has(wordAt(scan, of.last)) || (wordAt(scan, of.last) === 'has' && SPEAK.has(wordAt(scan, of.last + 1))))) return true;
  if (at - 1 !== first || !SPEAKERS.has(wordAt(scan, first))) return false;
  for (let i = of.last; i < of.last + 12; i++) if (SPEAK.has(wordAt(scan, i)) || (i < of.last + 3 && HEALED.has(wordAt(scan, i)))) return true;
  return false;
}
const HEALED = new Set(['operated', 'treated', 'admitted', 'received', 'amputated', 'saved', 'stitched', 'counted', 'worked']);
const OFFICES = new Set(['ministry', 'government', 'army', 'military', 'headquarters', 'command', 'authorities', 'officials', 'presidency', 'directorate', 'embassy', 'mission', 'spokesman', 'spokeswoman', 'spokesperson', 'police', 'hospital', 'department', 'agency', 'commission', 'committee', 'council', 'union', 'network', 'observatory', 'prosecutor', 'official', 'officer', 'colonel', 'general', 'correspondent']);
const SPEAKERS = new Set(['police', 'officials', 'authorities', 'medics', 'doctors', 'surgeons', 'nurses', 'clinics', 'prosecutors', 'rescuers', 'hospitals', 'diplomats', 'investigators']);
const SPEAK = new Set(['said', 'say', 'says', 'put', 'told', 'confirmed', 'reported', 'counted', 'gave', 'give', 'speak', 'spoke', 'announced', 'denied', 'called', 'wrote', 'published', 'issued', 'listed', 'lists', 'insisted', 'confirms', 'puts', 'gives', 'counts', 'reports']);

/** "One of the two bodies turned over at Karsan": where the dead were handed on. */
const HANDED = new Set(['turned', 'handed', 'brought', 'carried', 'taken', 'landed', 'delivered', 'ashore']);

/** "Two bodies surfaced at Karsan", "a body was washed ashore near Karsan": where the water brought the dead. */
function isWashedUp(scan: NameScan, at: number): boolean {
  let washed = false;
  for (let i = at - 2; i > at - 9 && !['.', ';', ','].includes(wordAt(scan, i)); i--) {
    washed ||= WASHED.has(wordAt(scan, i));
    if (washed && ['body', 'bodies', 'corpse', 'corpses'].includes(wordAt(scan, i))) return true;
  }
  return false;
}
const WASHED = new Set(['surfaced', 'resurfaced', 'washed', 'floated', 'floating', 'drifted']);

/** "About 800 residents sleep in tents at Orvel": where those are who fled; "a school that sheltered the displaced" was struck. */
function isRefuge(scan: NameScan, at: number): boolean {
  for (let i = at - 2; i > at - 9; i--) {
    const norm = wordAt(scan, i);
    if (['.', ';', ',', ':'].includes(norm)) return false;
    if (SHELTERED.has(norm)) return [1, 2, 3].some((n) => ['are', 'were', 'is', 'was', 'been'].includes(wordAt(scan, i - n))) || ['have', 'had', 'has'].includes(wordAt(scan, i - 2));
  }
  return false;
}
const SHELTERED = new Set(['sleeping', 'huddled', 'tented', 'accommodated', 'sheltering', 'sheltered', 'staying', 'housed', 'lodged', 'camping', 'camped', 'hosted', 'refuge']);

/** "Nearly 300 families moved to tents outside Orvel": where people went. */
function isGoneTo(scan: NameScan, at: number): boolean {
  let camps = ['for', 'to', 'towards', 'into'].includes(wordAt(scan, at - 1));
  for (let i = at - 1; i > at - 8 && !['.', ';', ','].includes(wordAt(scan, i)); i--) {
    camps ||= ['camps', 'tents', 'shelters', 'schools', 'settlements', 'relatives'].includes(wordAt(scan, i));
    if (camps && GONE.has(wordAt(scan, i))) return !['gunmen', 'attackers', 'rebels', 'troops'].includes(wordAt(scan, i - 1));
  }
  return false;
}
const GONE = new Set(['fled', 'moved', 'left', 'gone', 'headed', 'heading', 'trekked', 'crossed', 'escaped', 'relocated', 'fleeing', 'displaced', 'evacuated', 'resettled']);

/** "Eight of the dead belonged to Orvel district, the rest hailed from Dorma": whence somebody was. */
const isOrigin = (scan: NameScan, at: number): boolean => (['belonged', 'belong', 'belonging'].includes(wordAt(scan, at - 2)) && wordAt(scan, at - 1) === 'to') || (['hailed', 'hailing', 'hails', 'native', 'natives', 'originally', 'originated'].includes(wordAt(scan, at - 2)) && ['from', 'of'].includes(wordAt(scan, at - 1)));

/** "Our comrade Samir, who cooked for the poor in Karsan": where somebody had lived or worked. */
function isOfALife({ tokens }: NameScan, at: number): boolean {
  for (let i = at - 2; i > at - 14; i--) {
    const norm = tokens[i]?.norm ?? '';
    // "Who taught at the college, near the junction of Karsan": the clause is over.
    if (norm === '.' || norm === ';' || (norm === ',' && tokens[i + 1]?.norm !== 'who')) return false;
    if (norm === 'who') return tokens[i - 1]?.norm === ',' && LIVED.has(tokens[i + 1]?.norm ?? '');
  }
  return false;
}
const LIVED = new Set(['worked', 'cooked', 'lived', 'taught', 'studied', 'served', 'ran', 'owned', 'grew', 'kept', 'sold', 'led', 'headed', 'came', 'played', 'farmed']);

/** "Two of the wounded died in Karsan", "In Karsan, a woman who had been hurt on the bus died in hospital": where they were treated. */
function isDeathbed({ tokens }: NameScan, at: number): boolean {
  // "In Karsan, where the market was hit on Thursday" something happened.
  if (tokens[at - 1]?.text === 'In' && tokens[at + 1]?.norm === ',' && tokens[at + 2]?.norm !== 'where') {
    let [hurt, care] = [false, false];
    for (let i = at + 2; i < at + 28 && tokens[i] !== undefined && tokens[i]?.norm !== '.'; i++) {
      hurt ||= HURT.has(tokens[i]?.norm ?? '');
      care ||= hurt && ['died', 'succumbed'].includes(tokens[i]?.norm ?? '');
    }
    if (care) return true;
  }
  let treated = false;
  for (let i = at - 2; i > at - 11 && tokens[i]?.norm !== '.'; i--) treated ||= TREATED.has(tokens[i]?.norm ?? '') || (tokens[i]?.norm === 'hospital' && tokens[i - 1]?.norm === 'in');
  // "Twelve are under treatment at Karsan"
  if (['admitted', 'referred', 'succumbed', 'received', 'hospitalised', 'hospitalized', 'stabilised', 'stabilized', 'operated', 'registered'].includes(tokens[at - 2]?.norm ?? '')) return true;
  // "Of those pulled out one has since died at Karsan", "the survivors are still being treated in Karsan"
  if ((tokens[at - 2]?.norm === 'died' && LATER_ON.has(tokens[at - 3]?.norm ?? '')) || (['treated', 'cared'].includes(tokens[at - 2]?.norm ?? '') && tokens[at - 3]?.norm === 'being')) return true;
  // "the death of a patient in Karsan"
  if (['patient', 'patients'].includes(tokens[at - 2]?.norm ?? '')) return true;
  // "Two are in intensive care in Karsan"
  if (tokens[at - 2]?.norm === 'care' && tokens[at - 3]?.norm === 'intensive') return true;
  // "Ten are receiving medical attention, two of them in Karsan"
  if (tokens[at - 2]?.norm === 'them') for (let i = at - 3; i > at - 10; i--) if (['treatment', 'attention', 'hospital', 'care', 'treated', 'hospitalised', 'hospitalized'].includes(tokens[i]?.norm ?? '')) return true;
  if (tokens[at - 2]?.norm === 'treatment' && ['under', 'for'].includes(tokens[at - 3]?.norm ?? '')) return true;
  // "Died in Karsan on the 24th of the burns he had suffered"
  if (['died', 'succumbed'].includes(tokens[at - 2]?.norm ?? '')) for (let i = at + 1; i < at + 9; i++) if (['of', 'from', 'to'].includes(tokens[i]?.norm ?? '') && (HURT.has(tokens[i + 2]?.norm ?? '') || HURT.has(tokens[i + 3]?.norm ?? ''))) return true;
  // "Two were hurt. Eight people died in a bombing in Karsan" tells of others.
  for (let i = at - 2; treated && i > at - 20 && tokens[i]?.norm !== '.'; i--) if (HURT.has(tokens[i]?.norm ?? '')) return true;
  return false;
}
const LATER_ON = new Set(['since', 'later', 'subsequently', 'afterwards']);
const TREATED = new Set(['died', 'succumbed', 'treated', 'hospitalised', 'hospitalized', 'treatment']);
const HURT = new Set(['wounded', 'injured', 'injuries', 'wounds', 'hurt', 'burns']);

/** "Before talks in Karsan": nothing was struck there. */
const TALKS = new Set(['briefing', 'briefings', 'interview', 'interviews', 'session', 'debate', 'speech', 'reporters', 'journalists', 'newsmen', 'correspondents', 'talks', 'meeting', 'meetings', 'negotiations', 'summit', 'conference', 'parliament', 'embassy', 'trial', 'court', 'newsroom', 'office', 'offices', 'correspondent', 'administration', 'directorate', 'agency']);
