import type { NameScan } from './names.ts';
import { wordAt } from './onlyNamed.ts';
import type { Span } from './onlyNamed.ts';

/** What a sentence says befell a place itself: a storm that went through it, rockets that hit it, a convoy that was leaving it. */

/** The place is what was struck, gone through, entered or left. */
export const isStruckPlace = (scan: NameScan, { first, last }: Span): boolean =>
  isGoneThrough(scan, first) || isHitBy(scan, last) || isConvoys(scan, first) || isBuried(scan, first) || isOverwhelmed(scan, first) || isOnTheTrack(scan, first);

const SETTLED_WORDS: ReadonlySet<string> = new Set(['the', 'village', 'town', 'city', 'hamlet', 'of', 'nearby', 'northern', 'southern', 'eastern', 'western', 'central', 'part', 'parts', 'much', 'half', 'most', 'all']);

/** The word before a name and what describes it: "the village of Karsan". */
function before(scan: NameScan, first: number): number {
  let at = first - 1;
  while (at > first - 5 && SETTLED_WORDS.has(wordAt(scan, at))) at--;
  return at;
}

/** "A tornado tore through Karsan", "gunmen rampaged through the town of Karsan"; a bus passing through has not been harmed there. */
function isGoneThrough(scan: NameScan, first: number): boolean {
  const at = before(scan, first);
  return wordAt(scan, at) === 'through' && TORE.has(wordAt(scan, at - 1));
}
const TORE: ReadonlySet<string> = new Set(['tore', 'ripped', 'swept', 'rampaged', 'raged', 'blew', 'cut', 'roared', 'raced', 'burned', 'burst', 'poured', 'surged', 'crashed', 'smashed', 'rolled', 'sweeping', 'tearing', 'ripping', 'raging', 'rampaging']);

/** "Karsan was hit by rockets", "Karsan came under shelling": by what strikes places, and no man. */
export function isHitBy(scan: NameScan, last: number): boolean {
  if (wordAt(scan, last) === 'came' && wordAt(scan, last + 1) === 'under') return UNDER.has(wordAt(scan, last + 2)) || UNDER.has(wordAt(scan, last + 3));
  const at = ['was', 'were'].includes(wordAt(scan, last)) ? last + 1 : ['has', 'had'].includes(wordAt(scan, last)) && wordAt(scan, last + 1) === 'been' ? last + 2 : -1;
  if (at < 0 || !HIT.has(wordAt(scan, at)) || wordAt(scan, at + 1) !== 'by') return false;
  return [2, 3, 4].some((n) => STRIKERS.has(wordAt(scan, at + n)));
}
const UNDER: ReadonlySet<string> = new Set(['shelling', 'bombardment', 'attack', 'fire', 'shellfire', 'siege', 'assault']);
const HIT: ReadonlySet<string> = new Set(['hit', 'struck', 'targeted', 'attacked', 'rocked', 'shaken', 'devastated', 'battered', 'pounded', 'flooded', 'swept', 'engulfed']);
const STRIKERS: ReadonlySet<string> = new Set(['rockets', 'shells', 'missiles', 'missile', 'drones', 'strikes', 'airstrikes', 'bombs', 'bombers', 'tornado', 'storm', 'storms', 'cyclone', 'hurricane', 'typhoon', 'flood', 'floods', 'floodwaters', 'quake', 'earthquake', 'landslide', 'landslides', 'explosion', 'explosions', 'blast', 'blasts', 'artillery', 'jets', 'warplanes', 'gunmen', 'rebels', 'militants', 'bandits', 'raiders', 'wave', 'waves', 'tsunami', 'mudslide', 'avalanche']);

/** "A convoy entering Karsan was ambushed", "ambushed a patrol leaving Karsan". */
function isConvoys(scan: NameScan, first: number): boolean {
  const at = before(scan, first);
  return ['entering', 'leaving', 'approaching'].includes(wordAt(scan, at)) && CONVOYS.has(wordAt(scan, at - 1));
}
const CONVOYS: ReadonlySet<string> = new Set(['convoy', 'convoys', 'patrol', 'patrols', 'column', 'columns', 'vehicles', 'trucks', 'soldiers', 'troops', 'policemen']);

/** "A wall of mud buried Karsan": what buries a place, not who buries a man. */
function isBuried(scan: NameScan, first: number): boolean {
  const at = before(scan, first);
  return ['buried', 'engulfed', 'flattened', 'covered'].includes(wordAt(scan, at)) && [1, 2, 3].some((n) => MASSES.has(wordAt(scan, at - n)));
}
const MASSES: ReadonlySet<string> = new Set(['mud', 'landslide', 'mudslide', 'slide', 'avalanche', 'lava', 'ash', 'slurry', 'debris', 'rocks', 'hillside', 'landslip', 'snow', 'sludge', 'earth']);

/** "Flash floods swept Karsan", "rebels retook Karsan", "a blast rocked Karsan". */
const isOverwhelmed = (scan: NameScan, first: number): boolean => OVERWHELMED.has(wordAt(scan, before(scan, first)));
const OVERWHELMED: ReadonlySet<string> = new Set(['swept', 'retook', 'recaptured', 'flooded', 'inundated', 'devastated', 'hammered', 'pounded', 'rocked', 'shook', 'battered', 'levelled', 'leveled', 'ravaged', 'torched', 'razed', 'rampaged', 'strafed', 'mortared', 'jolted', 'lashed', 'sacked', 'looted', 'submerged']);

/** "A mine on a track to Karsan": about where it was. */
export const isOnTheTrack = (scan: NameScan, first: number): boolean => wordAt(scan, first - 1) === 'to' && TRACKS.has(wordAt(scan, first - 2)) && ['on', 'along', 'beside'].includes(wordAt(scan, first - 4)) && ['a', 'the'].includes(wordAt(scan, first - 3));
const TRACKS: ReadonlySet<string> = new Set(['road', 'track', 'highway', 'path', 'route', 'trail', 'motorway']);

const LIES: ReadonlySet<string> = new Set(['lies', 'lying', 'located', 'situated', 'stands', 'perched', 'nestled', 'just']);
const UNITS: ReadonlySet<string> = new Set(['km', 'kilometre', 'kilometres', 'kilometer', 'kilometers', 'miles', 'mile', 'metres', 'meters', 'minutes', 'hours', 'hour']);
const DIRECTIONS: ReadonlySet<string> = new Set(['north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest', 'north-east', 'north-west', 'south-east', 'south-west', 'outside', 'away', 'upstream', 'downstream', 'inland']);

/** "12 km from Karsan", "40 miles north of Karsan", "which lies between Karsan and Orvel": it says about where another place is, and stands for it where nothing else does. */
export function isReference(scan: NameScan, first: number): boolean {
  const at = before(scan, first);
  if (wordAt(scan, first - 1) === 'between' || wordAt(scan, first - 1) === 'and') for (let i = first - 1; i > first - 7; i--) if (['lies', 'located', 'situated', 'lying', 'midway', 'halfway'].includes(wordAt(scan, i))) return true;
  if (wordAt(scan, at) === 'from') return UNITS.has(wordAt(scan, at - 1)) || (DIRECTIONS.has(wordAt(scan, at - 1)) && UNITS.has(wordAt(scan, at - 2)));
  const of = wordAt(scan, first - 1) === 'of' ? first - 1 : at;
  // "6 km away at Karsan": it is told what happened there.
  if (['at', 'in', 'near'].includes(wordAt(scan, of))) return false;
  // "Karsan, which lies south of Orvel"
  if (DIRECTIONS.has(wordAt(scan, of - 1)) && [2, 3, 4].some((n) => LIES.has(wordAt(scan, of - n)))) return true;
  let side = of - 1;
  while (['to', 'the'].includes(wordAt(scan, side))) side--;
  return DIRECTIONS.has(wordAt(scan, of - 1)) && [2, 3, 4].some((n) => UNITS.has(wordAt(scan, of - n)));
}
