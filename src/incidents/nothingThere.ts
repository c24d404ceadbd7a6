import { KIND_BITS } from '../lexicon/tags.ts';
import { phrasesAt } from '../lexicon/phrases.ts';
import type { NameScan } from './names.ts';
import { wordAt } from './onlyNamed.ts';
import type { Span } from './onlyNamed.ts';

/** Names that say where somebody comes from, was carried, or sits in office, and names of bodies and of things with a number: none of them is where it happened. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** "The Federal Highway Police", "the Emergency Operation Center", "Karsan Police": a body by its last word; "the Karsan Police Station" is a house. */
export function isBody(scan: NameScan, { first, last }: Span): boolean {
  const [own, next] = [wordAt(scan, last - 1), wordAt(scan, last)];
  if (last - first > 1 && (BODIES.has(own) || (['center', 'centre'].includes(own) && CENTRES.has(wordAt(scan, last - 2))))) return true;
  return scan.tokens[last]?.capital === true && BODIES.has(next) && !HOUSES.has(wordAt(scan, last + 1));
}
const BODIES = setOf(
  'police army ministry agency directorate secretariat committee commission council union network observatory press news times gazette herald tribune courier authority service services corps guard brigade battalion regiment division movement society association federation foundation prosecutor prosecutors bureau department',
);
const CENTRES = setOf('operation operations emergency coordination command press media information forecasting forecast meteorological control crisis news monitoring documentation rights research warning hurricane seismological seismic weather management response rescue geological survey studies data resource reconciliation');
const HOUSES = setOf('station stations post posts headquarters hq checkpoint academy college camp base barracks barrack office offices building compound school depot outpost club hall quarters line lines training');

/** Behind ", where": somebody was treated there. */
const CARED = setOf('flown airlifted taken rushed transferred evacuated referred hospitalised hospitalized treated treating admitted treatment doctors surgeons surgery operated ventilator ventilators hospital hospitals clinic ward wards brought moved driven ferried recovering nursed');
const HARMED = setOf('attacked bombed shelled struck hit raided exploded collapsed killed shot blast explosion attack bomb shell strike shelling fire crashed');
const CLAUSE = 14;

/** "In Karsan, where the surgeons had admitted him", "in Karsan, where nurses cared for five". */
export function isWhereTreated(scan: NameScan, last: number): boolean {
  if (wordAt(scan, last) !== ',' || !['where', 'to'].includes(wordAt(scan, last + 1)) || (wordAt(scan, last + 1) === 'to' && !['which', 'where'].includes(wordAt(scan, last + 2)))) return false;
  let cared = false;
  for (let i = last + 2; i < last + CLAUSE; i++) {
    const norm = wordAt(scan, i);
    if (HARMED.has(norm)) return false;
    if (['.', ';', ',', ''].includes(norm)) break;
    cared ||= CARED.has(norm);
  }
  return cared;
}

const SPANS = setOf('hours day days week weeks fortnight month months');
const DIES = setOf('dies die died succumbs succumbed');

/** "A girl dies in Karsan a week after the fire", "died in Karsan two days later": long after, and elsewhere. */
export function isDeathLater(scan: NameScan, { first, last }: Span): boolean {
  if (!['in', 'at'].includes(wordAt(scan, first - 1)) || ![2, 3, 4, 5].some((n) => DIES.has(wordAt(scan, first - n)))) return false;
  for (let i = last; i < last + 4; i++) if (SPANS.has(wordAt(scan, i))) return ['after', 'later'].includes(wordAt(scan, i + 1));
  return false;
}

/** "Two brothers from the Karsan district", "a driver from Karsan county", "Ivan Dorma, 29, from Karsan": where people come from. */
export function isOrigin(scan: NameScan, first: number): boolean {
  let at = first - 1;
  while (ON_THE_WAY.has(wordAt(scan, at))) at--;
  if (wordAt(scan, at) !== 'from') return false;
  const before = at - 1;
  const isAge = wordAt(scan, before) === ',' && /^\d{1,2}$/.test(wordAt(scan, before - 1));
  return isAge || (scan.tokens[before]?.kind === 'word' && !BROUGHT.has(wordAt(scan, before)) && (KIN.has(wordAt(scan, before)) || (phrasesAt(scan.lexicon.phrases, scan.tokens, before).kinds & KIND_BITS.person) !== 0));
}
const ON_THE_WAY = setOf('the village town city district province region area nearby neighbouring neighboring northern southern eastern western central of');
/** "The bodies from Karsan", "residents from Karsan are sleeping in a church" tell of Karsan (partsOfPlaces.ts). */
const BROUGHT = setOf('bodies body dead survivors wounded casualties injured victims people residents villagers inhabitants families households');
const KIN = setOf('brother brothers sister sisters father mother son sons daughter daughters cousin cousins uncle aunt nephew niece husband wife couple twins friend friends grandfather grandmother grandson parents');

const TIMES = setOf('on late early today yesterday earlier later also this last week morning afternoon evening night monday tuesday wednesday thursday friday saturday sunday meanwhile again now once has have had already');

/** Behind "on Sunday", "late on Friday", "has again": the words that follow. */
export function behindTimes(scan: NameScan, from: number): number {
  let at = from;
  while (at < from + 4 && TIMES.has(wordAt(scan, at))) at++;
  return at;
}

const INSTITUTIONS = setOf('ministry embassy consulate directorate secretariat presidency government parliament department departments prosecutor prosecutors agency commission committee council court office offices bureau headquarters federation observatory');
const OFFICIALS = setOf('officer officers spokesman spokeswoman spokesperson official officials representative representatives delegate delegates envoy attache attaché liaison commander commanders diplomat diplomats analyst analysts prosecutor prosecutors');
const STRUCK = setOf('attacked hit struck bombed shelled stormed raided targeted destroyed burned burnt damaged torched besieged evacuated');
const STRIKES = setOf('attack attacks strike strikes raid raids bombing shelling blast explosion bomb fire blaze hit struck bombed shelled attacked stormed raided torched siege assault outside near at inside');
const [LOOK_BACK, NOUN_PHRASE] = [7, 6];

/** "The Foreign Ministry in Karsan on Sunday turned down", "the liaison officer of the corps in Karsan denies": where an office is; not "a bomb outside the ministry in Karsan". */
export function isSeatOfOffice(scan: NameScan, { first, last }: Span): boolean {
  if (!['in', 'at'].includes(wordAt(scan, first - 1))) return false;
  const verb = behindTimes(scan, last);
  if (['was', 'were'].includes(wordAt(scan, last)) && STRUCK.has(wordAt(scan, last + 1))) return false;
  let head = -1;
  for (let i = first - 2; i > first - 2 - NOUN_PHRASE && head < 0; i--) {
    const norm = wordAt(scan, i);
    if (scan.tokens[i]?.kind !== 'word' || LINKS.has(norm)) break;
    if (OFFICIALS.has(norm) ? isVerbOfSpeech(scan, verb) : i === first - 2 && INSTITUTIONS.has(norm)) head = i;
  }
  if (head < 0) return false;
  for (let i = head - 1; i > head - LOOK_BACK && scan.tokens[i]?.kind === 'word'; i--) if (STRIKES.has(wordAt(scan, i))) return false;
  return true;
}
const LINKS = setOf('was were is are that who which when after before while and killed wounded injured died by');
const isVerbOfSpeech = (scan: NameScan, at: number): boolean => (phrasesAt(scan.lexicon.phrases, scan.tokens, at).kinds & KIND_BITS.report) !== 0 || SPOKE.has(wordAt(scan, at));
const SPOKE = setOf('denies denied rejects rejected refused refuses declined dismisses dismissed disputes disputed insists insisted blames blamed accuses accused claims claimed speaks spoke puts put gives gave counts counted turned called calls promised vowed warned warns asked answered replied knows knew expects expected');

/** "The 85 claimed in Karsan", "figures given in Karsan for the other side". */
export const isWhereClaimed = (scan: NameScan, first: number): boolean => wordAt(scan, first - 1) === 'in' && CLAIMED.has(wordAt(scan, first - 2));
const CLAIMED = setOf('given claimed announced stated quoted aired broadcast circulated compiled drafted posted voiced disputed denied printed presented tried sentenced questioned interrogated elected sworn hosted interviewed contacted adopted convicted indicted charged prosecuted negotiated agreed brokered mediated studied');

/** "The gate of Pier 3", "Berth 7", "Zone 4": a thing with its number. */
export const isNumbered = (scan: NameScan, { first, last }: Span): boolean => last - first === 1 && NUMBERED.has(wordAt(scan, first)) && scan.tokens[last]?.kind === 'number';
const NUMBERED = setOf('pier berth dock quay wing entrance stand stage warehouse zone hut barrack barracks tent wagon carriage shelter storey floor stairwell apartment flat plot stall shop store track pylon mast tank silo furnace reactor borehole rig tower area bed box cage pen');

const RELATIVES = setOf('father mother husband wife son daughter brother sister parents brothers sisters uncle aunt sons daughters grandmother grandfather');
const LIVES = setOf('working works worked living lives lived studying studies serving serves served visiting employed stationed posted shopping travelling traveling staying stayed stuck exile shift work school holiday');

/** "Her uncle drove a tram in Karsan", "his wife lives in Karsan": where one of the family was. */
export function isKinsAbode(scan: NameScan, first: number): boolean {
  if (wordAt(scan, first - 1) !== 'in') return false;
  let lives = false;
  for (let i = first - 2; i > first - 2 - CLAUSE; i--) {
    const norm = wordAt(scan, i);
    if (['.', ';', 'when', 'killed', 'died', 'and', ''].includes(norm) || (norm === ',' && wordAt(scan, i + 1) !== 'who')) return false;
    if (lives && RELATIVES.has(norm)) return true;
    lives ||= LIVES.has(norm);
  }
  return false;
}

/** Nothing happened at a place that is told so. */
export const isNothingThere = (scan: NameScan, of: Span): boolean =>
  isNumbered(scan, of) || isBody(scan, of) || isWhereTreated(scan, of.last) || isDeathLater(scan, of) || isOrigin(scan, of.first) || isSeatOfOffice(scan, of) || isWhereClaimed(scan, of.first) || isKinsAbode(scan, of.first);
