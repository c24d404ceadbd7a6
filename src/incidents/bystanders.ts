import type { NameScan } from './names.ts';
import { wordAt } from './onlyNamed.ts';
import type { Span } from './onlyNamed.ts';

/** Names of places at which nothing happened, or that stand back where another one is named: of those who speak, of those who died later or were buried, of how far it is. */

const SAID: ReadonlySet<string> = new Set((
  'said say says told tells tell reported reports confirmed confirms counted counts acknowledged acknowledges admitted admits announced announces estimated estimates claimed claims denied denies warned stated states insisted insists recorded records documented documents verified registered listed wrote writes recalled recalls described describes put puts gave gives added adds blamed blames accused accuses called calls maintained maintains explained explains noted notes declared disputed contested revised published issued spoke speaks raised raises lowered lowers corrected corrects updated updates tallied'
).split(' '));
const OFFICES: ReadonlySet<string> = new Set((
  'ministry defence defense interior health government army military headquarters command authorities authority officials official presidency directorate embassy consulate mission spokesman spokeswoman spokesperson police hospital department agency commission committee council union network observatory prosecutor prosecutors staff bureau centre center group groups foundation charity organisation organization lawyers'
).split(' '));
const PERSONS: ReadonlySet<string> = new Set((
  'officer officers colonel general correspondent correspondents lawyer activists activist doctor doctors nurse nurses medic medics witness witnesses journalist journalists reporter reporters diplomat diplomats worker workers teacher teachers priest priests source sources commander commanders businessman trader traders shopkeeper shopkeepers relative relatives driver drivers researchers analysts monitors monitor resident residents rescuers surgeon surgeons pastor imam'
).split(' '));
const MOST_APPOSED = 9;

/** Behind "said", "has acknowledged", ", 30 km away, said": the words of a speech begin. */
function isSpeaking(scan: NameScan, last: number): boolean {
  const norm = wordAt(scan, last);
  if (SAID.has(norm) || (['has', 'have', 'had'].includes(norm) && (SAID.has(wordAt(scan, last + 1)) || SAID.has(wordAt(scan, last + 2))))) return true;
  if (norm !== ',') return false;
  for (let i = last + 1; i < last + 1 + MOST_APPOSED; i++) { const word = wordAt(scan, i); if (word === ',') return isSpeaking(scan, i + 1); if (word === '.' || word === ';') return false; if (i === last + 1 && SAID.has(word)) return true; }
  return false;
}

const seats = (people: ReadonlySet<string>) => (scan: NameScan, { first, last }: Span): boolean => ['in', 'at', 'from'].includes(wordAt(scan, first - 1)) && isOfThese(scan, first - 2, people) && isSpeaking(scan, last);

/** "An official of the Red Crescent", "the prosecutor of the military court": back over what a name says of somebody. */
function isOfThese(scan: NameScan, at: number, people: ReadonlySet<string>): boolean {
  for (let i = at, of = at; i > at - LONG_NAME; i--) {
    const norm = wordAt(scan, i);
    if (people.has(norm) && (i === at || of < at)) return true;
    if (norm === 'of' || norm === 'for') of = i;
    else if (!(['the', "'s", '’s'].includes(norm) || scan.tokens[i]?.capital === true || i === at)) return false;
  }
  return false;
}
const LONG_NAME = 8;

/** "In Karsan, the provincial capital, the governor put the dead at ten": where he sits. */
function isGiversSeat(scan: NameScan, { first, last }: Span): boolean {
  if (scan.tokens[first - 1]?.text !== 'In' || wordAt(scan, last) !== ',') return false;
  let [seat, closed] = [false, false];
  for (let i = last + 1; i < last + LONGEST_GIVER; i++) {
    const norm = wordAt(scan, i);
    if (['.', ';', ':', ''].includes(norm) || ['where', 'when'].includes(norm)) return false;
    seat ||= !closed && SEATS.has(norm);
    if (norm === ',') { if (!seat) return false; closed = true; }
    if (closed && GIVES.has(norm)) return true;
  }
  return false;
}
const LONGEST_GIVER = 18;
const SEATS: ReadonlySet<string> = new Set(['capital', 'seat', 'headquarters', 'administrative', 'km', 'kilometres', 'kilometers', 'miles']);
const GIVES: ReadonlySet<string> = new Set(['put', 'puts', 'gave', 'gives', 'counted', 'counts', 'spoke', 'speaks', 'lowered', 'lowers', 'raised', 'raises', 'revised', 'corrected']);

/** "The ministry of defence in Karsan has acknowledged", "a group of lawyers in Karsan counted": where an office is that says so. */
const isOfficesSeat = seats(OFFICES);

/** "A nurse in Karsan, who had been on duty, said": where somebody says so; what happened there only where nothing else is named. */
export const isWitnessesPlace = seats(PERSONS);

const UNITS: ReadonlySet<string> = new Set('km kilometre kilometres kilometer kilometers mile miles metres meters minutes hours hour day days'.split(' '));
const AWAY: ReadonlySet<string> = new Set(['away', 'by', 'off', 'down', 'downriver', 'downstream', 'upriver', 'upstream', 'distant']);

/** "A nurse in Karsan, 30 km away", "a trader in Karsan, an hour by road", "who reached Karsan, six hours downriver": it is told by how far it is from where it happened. */
function isDistant(scan: NameScan, { first, last }: Span): boolean {
  const [lead, before] = [wordAt(scan, first - 1), wordAt(scan, first - 2)];
  if (wordAt(scan, last) !== ',' || !(lead === 'reached' || (lead === 'of' && before === 'town' && wordAt(scan, first - 4) === 'reached') || (['in', 'at', 'from'].includes(lead) && (PERSONS.has(before) || OFFICES.has(before))))) return false;
  for (let i = last + 2; i < last + 6; i++) {
    if (!UNITS.has(wordAt(scan, i))) { if ([',', '.', ';'].includes(wordAt(scan, i))) return false; continue; }
    return AWAY.has(wordAt(scan, i + 1)) || (wordAt(scan, i + 1) === 'from' && ['home', 'here', 'there', 'the'].includes(wordAt(scan, i + 2)) && !['capital', 'border', 'coast', 'city'].includes(wordAt(scan, i + 3)));
  }
  return false;
}

const DIED: ReadonlySet<string> = new Set(['died', 'die', 'dying', 'dies', 'succumbed', 'death']);
const LATE: ReadonlySet<string> = new Set('last latest another further later since third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth youngest afterwards meanwhile subsequently'.split(' '));
const LAST: ReadonlySet<string> = new Set(['last', 'latest', 'youngest']);
const [CLAUSE, TO_NAME, PHRASE, LONG_PHRASE] = [30, 14, 6, 16];

/** "The last who died was a welder, on 3 June in Karsan", "a fifth victim having died in Karsan", "a tailor who died in Karsan on the 25th, the last of them": where one of the hurt died. */
function isLateDeathbed(scan: NameScan, first: number): boolean {
  if (!['in', 'at'].includes(wordAt(scan, first - 1))) return false;
  let died = -1;
  for (let i = first - 2; i > first - 2 - CLAUSE && i >= 0; i--) {
    const norm = wordAt(scan, i);
    if (norm === '.' || norm === ';' || norm === ':' || scan.tokens[i]?.kind === 'break') return false;
    if (died >= 0) { if (isOneMore(scan, i, died)) return true; continue; }
    if (DEEDS.has(norm)) return false;
    if (!DIED.has(norm)) continue;
    if (first - i > TO_NAME) return false;
    died = i;
    if (['having', 'later', 'since'].includes(wordAt(scan, i - 1))) return true;
  }
  return false;
}

/** "Another", "the last"; "a farm worker had died": one of the hurt, by what they do. */
const isOneMore = (scan: NameScan, at: number, died: number): boolean => (LATE.has(wordAt(scan, at)) && died - at < (LAST.has(wordAt(scan, at)) ? LONG_PHRASE : PHRASE)) || (wordAt(scan, died - 1) === 'had' && ['a', 'an', 'one'].includes(wordAt(scan, at)) && died - at < 6);
const DEEDS: ReadonlySet<string> = new Set('attack raid bombing explosion blast crash collapse fire killed shot strike shelling when'.split(' '));

/** "Buried in Karsan", "laid to rest at Karsan", "cared for in Karsan", "cremated in Karsan". */
function isLaidToRest(scan: NameScan, first: number): boolean {
  if (isSideBySide(scan, first)) return true;
  if (!['in', 'at', 'near'].includes(wordAt(scan, first - 1))) return false;
  const before = wordAt(scan, first - 2);
  return ['buried', 'cremated', 'interred', 'reburied'].includes(before) || (before === 'rest' && wordAt(scan, first - 4) === 'laid') || (before === 'for' && ['cared', 'operated'].includes(wordAt(scan, first - 3))) || (before === 'on' && wordAt(scan, first - 3) === 'operated');
}

/** "Buried side by side at the cathedral of Karsan", "laid in one grave on the hill above Karsan". */
function isSideBySide(scan: NameScan, first: number): boolean {
  for (let i = first - 2; i > first - LONG_GRAVE; i--) {
    const norm = wordAt(scan, i);
    if ([',', '.', ';', ''].includes(norm) || DEEDS.has(norm)) return false;
    if (['buried', 'cremated', 'interred'].includes(norm)) return ['was', 'were', 'been', 'being', 'is', 'are'].includes(wordAt(scan, i - 1)) || (wordAt(scan, i - 1) === 'and' && ['row', 'rows', 'washed', 'shrouded', 'prayed', 'blessed', 'carried', 'wrapped'].includes(wordAt(scan, i - 2)));
  }
  return false;
}
const LONG_GRAVE = 10;

/** "Three cousins from the Karsan quarter were among the dead", "the victims include a nurse from Karsan": where the dead had lived. */
function isHome(scan: NameScan, { first, last }: Span): boolean {
  const lead = wordAt(scan, first - 1) === 'the' ? first - 2 : first - 1;
  if (wordAt(scan, lead) !== 'from') return false;
  for (let i = last; i < last + LONG_PHRASE; i++) { const norm = wordAt(scan, i); if (norm === '.' || norm === ';') break; if (norm === 'among') return AMONG_THE.has(wordAt(scan, i + 2)) || wordAt(scan, i + 1) === 'them'; }
  for (let i = lead - 1; i > lead - LONG_PHRASE; i--) {
    const norm = wordAt(scan, i);
    if (['.', ';', ''].includes(norm)) return false;
    if (['include', 'included', 'includes', 'including'].includes(norm)) return AMONG_THE.has(wordAt(scan, i - 1));
    if (norm === 'among') return AMONG_THE.has(wordAt(scan, i + 2));
  }
  return false;
}
const AMONG_THE: ReadonlySet<string> = new Set(['dead', 'victims', 'killed', 'wounded', 'injured', 'fallen', 'casualties', 'missing', 'deceased', 'drowned']);

const MOURNING: ReadonlySet<string> = new Set('coffin coffins mourners funeral funerals relatives protesters protestors demonstrators marchers thousands dead bodies burial widow candles prayers'.split(' '));
const CARRIED: ReadonlySet<string> = new Set('carried came home marched gathered prayed mourned buried funeral protested demonstrated lit carried waited walked chanted rallied brought'.split(' '));

/** "In Karsan the coffins were carried through the streets", "protesters marched in Karsan": where people mourn or protest. */
function isMournedIn(scan: NameScan, { first, last }: Span): boolean {
  const at = wordAt(scan, last) === ',' ? last + 1 : last;
  if (scan.tokens[first - 1]?.text === 'In' && [0, 1, 2].some((n) => MOURNING.has(wordAt(scan, at + n)))) for (let i = at + 1; i < at + 18 && wordAt(scan, i) !== '.'; i++) if (CARRIED.has(wordAt(scan, i))) return true;
  return ['in', 'through', 'at'].includes(wordAt(scan, first - 1)) && ['marched', 'rallied', 'demonstrated', 'protested', 'gathered', 'prayed'].includes(wordAt(scan, first - 2)) && [1, 2, 3].some((n) => MOURNING.has(wordAt(scan, first - 2 - n)));
}

/** "She sits in the yard of a school in Karsan", "survivors sitting in a tent in Karsan say": where a witness is found. */
function isFoundSitting(scan: NameScan, first: number): boolean {
  for (let i = first - 2; i > first - 14 && i >= 0; i--) {
    const norm = wordAt(scan, i);
    if (norm === '.' || norm === ';') return false;
    if (norm === 'sits' || norm === 'sit') return true;
    if (norm !== 'sitting' && norm !== 'seated') continue;
    for (let k = first + 1; k < first + 8; k++) if (SAID.has(wordAt(scan, k))) return true;
    return false;
  }
  return false;
}

const PEOPLE: ReadonlySet<string> = new Set('herders farmers tribesmen elders youths pastoralists nomads herdsmen clan tribe tribes clansmen herder fishermen hunters villagers gunmen warriors fighters militiamen'.split(' '));

/** "A settlement of Karsan herders": a people by its name. */
const isPeoples = (scan: NameScan, { first, last }: Span): boolean => PEOPLE.has(wordAt(scan, last)) && ['of', 'by', 'between', 'and', 'from', 'against'].includes(wordAt(scan, first - 1));

/** "Died on Wednesday in Karsan, where she was airlifted": where one of the hurt was brought. */
function isBroughtThere(scan: NameScan, { last }: Span): boolean {
  if (wordAt(scan, last) !== ',' || wordAt(scan, last + 1) !== 'where') return false;
  for (let i = last + 2; i < last + 8; i++) { const norm = wordAt(scan, i); if ([',', '.', ';'].includes(norm)) return false; if (BROUGHT.has(norm)) return ['been', 'was', 'were', 'being'].includes(wordAt(scan, i - 1)) || ['him', 'her', 'them', 'both'].includes(wordAt(scan, i + 1)); }
  return false;
}
const BROUGHT: ReadonlySet<string> = new Set(['flown', 'airlifted', 'taken', 'rushed', 'brought', 'transferred', 'evacuated', 'moved', 'treated', 'hospitalised', 'hospitalized', 'admitted', 'driven', 'ferried', 'operated', 'referred']);

/** At a place that is told so nothing happened. */
export const isBystanders = (scan: NameScan, of: Span): boolean =>
  isPeoples(scan, of) || isOfficesSeat(scan, of) || isGiversSeat(scan, of) || isHome(scan, of) || isBroughtThere(scan, of) || isDistant(scan, of) || isLateDeathbed(scan, of.first) || isLaidToRest(scan, of.first) || isMournedIn(scan, of) || isFoundSitting(scan, of.first);
