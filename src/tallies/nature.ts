import { TRAFFIC } from '../incidents/comparisons/means.ts';

/** What kind of deaths a tally counts, as its own sentence says: those of violence, of the elements, of the roads, or of the water. */
export type Nature = 'violence' | 'disaster' | 'road' | 'water' | null;

const VIOLENCE = /\b(?:attacks?|attackers|killings?|murder\w*|homicides?|violence|violent|conflict|war|confrontation|fighting|clashes|air ?strikes?|air raids?|raids|shelling|bombardment|bombings?|aggression|coup|crackdown|repression|invasion|insurgency|uprising|offensive|martyrs?|militants?|gunmen|armed|terroris[mt]\w*|executions?|massacres?|hostilities|genocide|gangs?|extrajudicial\w*|protests?|protesters|demonstrat\w+|riots?|rioters|rioting|unrest|mobs?|lynch\w+|stabbings?|shootings?)\b/i;
const DISASTER = /\b(?:monsoon|rains?|rainy|floods?|flooding|landslides?|mudslides?|lightning|storms?|cyclones?|typhoons?|hurricanes?|earthquakes?|quakes?|heat ?wave|cold|disasters?|avalanches?|drought|eruption|tsunami)\b/i;

const ROAD = /\b(?:(?:road|traffic|bus|car|highway|motorcycle|lorry|truck|vehicle) (?:crash|accident|death|collision|fatalit|toll|casualt)\p{L}*|traffic|crashes|on (?:the |its |our |these )?(?:\p{L}+ ){0,2}(?:roads?|highways?|motorways?)|motorists|motorcyclists|pedestrians)\b/iu;
const WATER = /\b(?:drown\p{L}*|shipwrecks?|capsiz\p{L}+|(?:boat|ferry|shipping) (?:accident|disaster|sinking|death)\p{L}*|on (?:the |its |our )?(?:\p{L}+ ){0,2}(?:lakes?|rivers?|waterways)|at sea|sea crossing)\b/iu;

/** The kind that the sentence names; null where it names none, or both. */
export function natureOf(sentence: string): Nature {
  const [violence, disaster] = [VIOLENCE.test(sentence), DISASTER.test(sentence)];
  if (!violence && !disaster) { const [road, water] = [ROAD.test(sentence), WATER.test(sentence)]; return road === water ? null : road ? 'road' : 'water'; }
  return violence === disaster ? null : violence ? 'violence' : 'disaster';
}

const ELEMENTS = ['earthquake', 'tsunami', 'flood', 'landslide', 'avalanche', 'storm', 'volcano', 'weather', 'drowning', 'building collapse'];
const ACCIDENTS: ReadonlySet<string> = new Set([...TRAFFIC, ...ELEMENTS, 'industrial accident', 'mine accident', 'stampede', 'disease', 'poisoning']);
const ELEMENTAL: ReadonlySet<string> = new Set([...ELEMENTS, 'fire', 'shipwreck', 'disease', 'explosion']);

const WATERY: ReadonlySet<string> = new Set(['shipwreck', 'drowning', 'storm', 'flood', 'weather']);

/** What happens by accident and by violence alike: beside a word for an accident it is one. */
export const EITHER: ReadonlySet<string> = new Set(['explosion', 'fire']);

/** Why an incident, by how its people died, is none of those that a tally counts; null where it may be one. A fire that nobody lit is an accident. */
export function whyOfOtherNature(means: ReadonlySet<string>, nature: Nature, isDoersDeed = true): string | null {
  if (nature === null || means.size === 0) return null;
  const told = [...means];
  if (nature === 'violence') return (told.some((m) => ACCIDENTS.has(m)) || (!isDoersDeed && told.every((m) => m === 'fire'))) && told.every((m) => ACCIDENTS.has(m) || EITHER.has(m)) ? `by ${told.join(', ')}; the tally counts the dead of violence` : null;
  // A lorry of fuel burns and explodes.
  if (nature === 'road') return told.some((m) => EITHER.has(m) || (TRAFFIC.has(m) && m !== 'shipwreck')) ? null : `by ${told.join(', ')}; the tally counts the dead of the roads`;
  if (nature === 'water') return told.some((m) => WATERY.has(m)) ? null : `by ${told.join(', ')}; the tally counts the dead of the water`;
  return told.some((m) => ELEMENTAL.has(m)) ? null : `by ${told.join(', ')}; the tally counts the dead of a disaster`;
}
