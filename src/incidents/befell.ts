import { EVENTS } from './happenings.ts';
import type { NameScan } from './names.ts';
import { wordAt } from './onlyNamed.ts';
import type { Span } from './onlyNamed.ts';

/** What befell a place, printed beside its name: "the Karsan gas explosion", "the disaster of Karsan", "Karsan (12 March)". */

/** Words that no name of a happening holds, and those who do things, or to whom they are done. */
const BETWEEN_NOT: ReadonlySet<string> = new Set((
  'the a an this that these those of in on at to from by for with without and or but nor who whom whose which what where when while as if than then so is are was were be been being has have had do does did will would could can may might must should not no its his her their our my your it he she they we you i after before during since until over under between near about against into onto off out up down '
  + 'said says say told reported confirmed claimed denied blamed killed died injured wounded left took saw lost suffered came went began ended continued followed '
  + 'police officials authorities officers residents villagers people men women children herders farmers tribesmen elders youths fighters rebels militants soldiers troops gunmen survivors families relatives workers doctors medics firefighters rescuers spokesman spokeswoman minister mayor governor general prosecutor'
).split(' '));
const MOST_BETWEEN = 3;
/** "The Jaffar Express bombing", "the Dorma Star sinking": what travels. */
const TRAVELS: ReadonlySet<string> = new Set('express intercity mail airlines airways airline air star queen princess spirit princess'.split(' '));
const LED: ReadonlySet<string> = new Set(['the', 'this', 'that', "'s", '’s', 'a', 'an', 'each', 'same', 'deadly', 'fatal', 'recent', 'second', 'first', 'latest']);

/** "The Karsan rail accident", "survivors of Monday's Karsan market fire": what happened there is called by its name. */
export function isOfEvent(scan: NameScan, { first, last }: Span, opens: boolean): boolean {
  if (TRAVELS.has(wordAt(scan, last - 1)) || !(opens || LED.has(wordAt(scan, first - 1)))) return false;
  for (let i = last; i <= last + MOST_BETWEEN; i++) {
    const token = scan.tokens[i];
    if (token?.kind !== 'word' || token.capital || BETWEEN_NOT.has(token.norm)) return false;
    if (EVENTS.has(token.norm)) return i > last || !opens || token.norm.length > 6;
  }
  return false;
}

/** "The disaster of Karsan", "the crush at Karsan", "the shipwreck off Karsan". */
export const isEventOf = (scan: NameScan, first: number): boolean => ['of', 'over', 'off', 'at', 'in', 'near', 'on'].includes(wordAt(scan, first - 1)) && EVENTS.has(wordAt(scan, first - 2)) && !SHARED.has(wordAt(scan, first - 2));
/** "A fire of Karsan"? No: these are told by other words, too. */
const SHARED: ReadonlySet<string> = new Set(['fire', 'fires', 'fighting', 'strike', 'emergency', 'killing', 'burst', 'crackdown', 'evacuation']);

const MONTHS: ReadonlySet<string> = new Set('january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(' '));
const isDayNumber = (scan: NameScan, at: number): boolean => /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/.test(wordAt(scan, at));

/** Behind "12 March", "March 12", "the 12th of March"; -1 where none begins. */
export function endOfDay(scan: NameScan, from: number): number {
  const at = wordAt(scan, from) === 'on' || wordAt(scan, from) === 'the' ? from + 1 : from;
  if (isDayNumber(scan, at)) { const month = wordAt(scan, at + 1) === 'of' ? at + 2 : at + 1; return MONTHS.has(wordAt(scan, month)) ? month + 1 : -1; }
  return MONTHS.has(wordAt(scan, at)) && isDayNumber(scan, at + 1) ? at + 2 : -1;
}

/** "Karsan (12 March)", "Karsan boat, 12 March:", "at the head stands Karsan, 12 March, with nine dead": a list's item by its place and its day; a day with its year dates a letter. */
export function isDatedItem(scan: NameScan, last: number): boolean {
  let at = last;
  while (at < last + 2 && scan.tokens[at]?.kind === 'word' && !scan.tokens[at]?.capital && !BETWEEN_NOT.has(wordAt(scan, at))) at++;
  const mark = wordAt(scan, at);
  if (mark !== ',' && mark !== '(') return false;
  const end = endOfDay(scan, at + 1);
  return end > 0 && (mark === '(' ? wordAt(scan, end) === ')' : CLOSES.has(wordAt(scan, end)) && (at === last || wordAt(scan, end) !== '.'));
}
const CLOSES: ReadonlySet<string> = new Set([',', ':', '.', ')', ';', '(']);

/** "Main shock, 10 March (Karsan, Orvel)", "Shelling of 12 March (Karsan)": behind a day, in brackets of names alone. */
export function isBracketedItem(scan: NameScan, { first, last }: Span): boolean {
  if (![')', ','].includes(wordAt(scan, last)) || !['(', ','].includes(wordAt(scan, first - 1))) return false;
  let open = first - 1;
  while (open > first - 8 && wordAt(scan, open) !== '(') { if (wordAt(scan, open) !== ',' && scan.tokens[open]?.capital !== true) return false; open--; }
  if (wordAt(scan, open) !== '(') return false;
  return (MONTHS.has(wordAt(scan, open - 1)) && isDayNumber(scan, open - 2)) || (isDayNumber(scan, open - 1) && MONTHS.has(wordAt(scan, open - 2)));
}

/** "An inquiry into Karsan names nine who died": whatever is inquired into happened there. */
export const isInquiredInto = (scan: NameScan, first: number): boolean => wordAt(scan, first - 1) === 'into' && INQUIRIES.has(wordAt(scan, first - 2));
const INQUIRIES: ReadonlySet<string> = new Set(['inquiry', 'enquiry', 'inquiries', 'investigation', 'investigations', 'probe', 'inquest', 'hearing', 'hearings']);

/** "The fighting for Karsan", "the battle for Karsan". */
export const isFoughtFor = (scan: NameScan, first: number): boolean => ['for', 'over'].includes(wordAt(scan, first - 1)) && ['fighting', 'battle', 'battles', 'fight', 'struggle'].includes(wordAt(scan, first - 2));

/** "Karsan lost nine of its people": a place has people, an army loses soldiers. */
export const isBereaved = (scan: NameScan, last: number): boolean => ['lost', 'buried', 'mourned'].includes(wordAt(scan, last)) && [2, 3, 4].some((n) => wordAt(scan, last + n) === 'of' && wordAt(scan, last + n + 1) === 'its' && OWN.has(wordAt(scan, last + n + 2)));
const OWN: ReadonlySet<string> = new Set(['people', 'sons', 'daughters', 'children', 'residents', 'inhabitants', 'villagers', 'fishermen', 'farmers', 'men', 'women', 'citizens', 'families', 'pupils', 'own', 'dead', 'victims', 'martyrs', 'fallen', 'workers', 'miners', 'students', 'young', 'elders', 'neighbours', 'neighbors']);
