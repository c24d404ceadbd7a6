import type { NameScan } from './names.ts';
import { wordAt } from './onlyNamed.ts';
import type { Span } from './onlyNamed.ts';

/** Something happened at a part of a place, on the way in, or those who did it came there. */

const LEADS: ReadonlySet<string> = new Set('in at near outside inside around off across above below beyond along on among behind through over opposite beside by into onto against hit hits struck shelled bombed attacked stormed raided targeted entered'.split(' '));
/** "The northern barrier", "a crowded vegetable stall": no verb and no preposition stands in such a part's name. */
const NO_PART: ReadonlySet<string> = new Set('of to for with and or but who which that where when said says was were is are has have had been after before during while as by from'.split(' '));
const LONGEST_PART = 6;
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'this', 'that']);

/** "In the name of", "at the hands of", "in the army of": what is no part of a place. */
const ABSTRACT: ReadonlySet<string> = new Set((
  'name names hands hand case cases wake course end start beginning days day time times view eyes sight absence presence event events interest interests light memory honour honor support favour favor face spite charge terms search pursuit possession custody control power way ways style manner words opinion request invitation order orders behest mercy expense head helm service ranks company '
  + 'army armies government governments ministry parliament statement statements report reports list lists account accounts figures number majority rest kind sort lack direction cost price risk rate level side sides aftermath run-up eve night morning afternoon evening anniversary hope fear fears capture fall loss death deaths killing murder arrest trial release return arrival departure visit funeral wedding birthday grave birth life lives behalf basis capacity role post office house home homes car cars hands family families leader leaders '
  + 'people men women residents villagers inhabitants citizens survivors victims soldiers members supporters followers fighters workers officials representatives mayor governor chief commander bishop president minister king '
  + 'province region state governorate oblast department county prefecture district municipality commune township subdistrict territory republic kingdom country nation sea gulf lake river north south east west northeast northwest southeast southwest north-east north-west south-east south-west'
).split(' '));
const APPROACHES: ReadonlySet<string> = new Set(['entrance', 'entrances', 'approach', 'approaches', 'gateway', 'exit', 'turning', 'turn-off', 'turnoff', 'descent', 'climb', 'ascent', 'causeway']);

/** "In the positions of Karsan fighters", "at a base of the Karsan group": whose it is. */
const WHOSE: ReadonlySet<string> = new Set('fighters soldiers members militants troops policemen officers guards rebels militiamen gunmen personnel forces force coalition army police militia militias group groups movement party regime government alliance front factions faction tribe clan family families brothers company ltd'.split(' '));

/** "Next to", "close to", "in front of", "on top of". */
const isBesideIt = (scan: NameScan, at: number): boolean => (wordAt(scan, at) === 'to' && ['next', 'close', 'adjacent', 'opposite', 'attached'].includes(wordAt(scan, at - 1))) || (wordAt(scan, at) === 'of' && ['front', 'top', 'outside'].includes(wordAt(scan, at - 1)));

/** "At the bus terminal of Karsan", "among the stalls of Karsan", "on the approach to Karsan". */
export function isAtPartOf(scan: NameScan, { first, last }: Span): boolean {
  if (WHOSE.has(wordAt(scan, last))) return false;
  const [link, head] = [wordAt(scan, first - 1), wordAt(scan, first - 2)];
  if (!(link === 'of' ? !ABSTRACT.has(head) && scan.tokens[first - 2]?.kind === 'word' : link === 'to' && APPROACHES.has(head)) || scan.tokens[first - 2]?.capital === true) return false;
  for (let i = first - 2; i > first - 2 - LONGEST_PART; i--) {
    const norm = wordAt(scan, i);
    if (LEADS.has(norm) || isBesideIt(scan, i)) return i < first - 2;
    // "On Sunday the village mourned Karsan": an article opens the phrase, and a day is none of it.
    if (scan.tokens[i]?.kind !== 'word' || NO_PART.has(norm) || scan.tokens[i]?.capital === true || (DETERMINERS.has(norm) && !LEADS.has(wordAt(scan, i - 1)) && !isBesideIt(scan, i - 1))) return false;
  }
  return false;
}

/** "Close to Karsan", "not far from Karsan", "within sight of Karsan", "a stone's throw from Karsan". */
export function isCloseTo(scan: NameScan, first: number): boolean {
  const [link, before, second] = [wordAt(scan, first - 1), wordAt(scan, first - 2), wordAt(scan, first - 3)];
  return (link === 'to' && ['close', 'closer', 'nearest'].includes(before)) || (link === 'from' && before === 'far' && second === 'not') || (link === 'of' && before === 'sight' && ['within', 'in'].includes(second));
}

const FORCES: ReadonlySet<string> = new Set('raiders soldiers troops gunmen gunman attackers assailants rebels fighters militants insurgents jihadists bandits robbers kidnappers killers militiamen militia policemen police commandos paramilitaries men mob youths helicopters helicopter jets planes warplanes drones tanks column convoy vehicles pickups army they'.split(' '));
const CAME: ReadonlySet<string> = new Set('came come returned went arrived descended advanced swooped rode drove marched moved converged walked crossed pushed raced burst flew sailed infiltrated attacked rushed'.split(' '));
const MASSES: ReadonlySet<string> = new Set('mud water waters floodwater floodwaters lava debris rocks boulders rubble snow ice earth slurry sludge sand flames fire ash torrent wave waves slide landslide mudslide avalanche truck lorry train bus plane helicopter'.split(' '));
const SLID: ReadonlySet<string> = new Set('slid poured flowed crashed burst surged rushed tumbled rolled spilled spilt spread swept ploughed plowed plunged fell raced roared'.split(' '));
const [FAR_BACK, SUBJECT] = [9, 5];
const ENDS: ReadonlySet<string> = new Set(['.', ';', ':', 'who', 'which', 'said', 'says', 'told']);

/** "Gunmen rode on three motorcycles into Karsan", "rebels descended before dawn on Karsan", "mud slid into Karsan": where those went who did it, or what did it. */
export function isComeUpon(scan: NameScan, first: number): boolean {
  const link = wordAt(scan, first - 1) === 'the' ? first - 2 : first - 1;
  const lead = wordAt(scan, link);
  if (!['to', 'on', 'upon', 'into', 'onto', 'at'].includes(lead)) return false;
  for (let i = link - 1; i > link - 1 - FAR_BACK; i--) {
    const norm = wordAt(scan, i);
    if (ENDS.has(norm)) return false;
    const [verb, subjects] = CAME.has(norm) ? [true, FORCES] : lead === 'into' && SLID.has(norm) ? [true, MASSES] : [false, FORCES];
    if (verb) return hasSubject(scan, i, subjects);
  }
  return false;
}

function hasSubject(scan: NameScan, verb: number, subjects: ReadonlySet<string>): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - SUBJECT); i--) { const norm = wordAt(scan, i); if (subjects.has(norm)) return true; if (norm === '.' || norm === ';') return false; }
  return false;
}

/** "Rebels took Karsan": who takes a place is named right before. */
export const isTaken = (scan: NameScan, first: number): boolean => ['took', 'occupied', 'reached', 'surrounded', 'encircled'].includes(wordAt(scan, first - 1)) && FORCES.has(wordAt(scan, first - 2));

const LIVE_THERE: ReadonlySet<string> = new Set('people residents villagers inhabitants families households women survivors'.split(' '));
const GONE: ReadonlySet<string> = new Set('fled fleeing sleeping sheltering displaced camping left escaped sought seeking living staying hiding'.split(' '));

/** "More than 600 people from Karsan are sleeping in a church", "families have fled Karsan": what they left. */
export function isLeft(scan: NameScan, { first, last }: Span): boolean {
  const lead = wordAt(scan, first - 1);
  if (['fled', 'deserted', 'abandoned'].includes(lead)) return true;
  if (!['from', 'of'].includes(lead) || !LIVE_THERE.has(wordAt(scan, first - 2))) return false;
  return GONE.has(wordAt(scan, last)) || (['are', 'were', 'have', 'had', 'now'].includes(wordAt(scan, last)) && (GONE.has(wordAt(scan, last + 1)) || GONE.has(wordAt(scan, last + 2))));
}
