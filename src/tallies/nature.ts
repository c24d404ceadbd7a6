import { TRAFFIC } from '../incidents/comparisons/means.ts';

/** What kind of deaths a tally counts, as its own sentence says: those of violence, or those of the elements. */
export type Nature = 'violence' | 'disaster' | null;

const VIOLENCE = /\b(?:attacks?|attackers|killings?|murder\w*|homicides?|violence|violent|conflict|war|confrontation|fighting|clashes|air ?strikes?|air raids?|raids|shelling|bombardment|bombings?|aggression|coup|crackdown|repression|invasion|insurgency|uprising|offensive|martyrs?|militants?|gunmen|armed|terroris[mt]\w*|executions?|massacres?|hostilities|genocide|gangs?|extrajudicial\w*|protests?|protesters|demonstrat\w+|riots?|rioters|rioting|unrest|mobs?|lynch\w+|stabbings?|shootings?)\b/i;
const DISASTER = /\b(?:monsoon|rains?|rainy|floods?|flooding|landslides?|mudslides?|lightning|storms?|cyclones?|typhoons?|hurricanes?|earthquakes?|quakes?|heat ?wave|cold|disasters?|avalanches?|drought|eruption|tsunami)\b/i;

/** The kind that the sentence names; null where it names none, or both. */
export function natureOf(sentence: string): Nature {
  const [violence, disaster] = [VIOLENCE.test(sentence), DISASTER.test(sentence)];
  return violence === disaster ? null : violence ? 'violence' : 'disaster';
}

const ELEMENTS = ['earthquake', 'tsunami', 'flood', 'landslide', 'avalanche', 'storm', 'volcano', 'weather', 'drowning', 'building collapse'];
const ACCIDENTS: ReadonlySet<string> = new Set([...TRAFFIC, ...ELEMENTS, 'industrial accident', 'mine accident', 'stampede', 'disease', 'poisoning']);
const ELEMENTAL: ReadonlySet<string> = new Set([...ELEMENTS, 'fire', 'shipwreck', 'disease', 'explosion']);

/** What happens by accident and by violence alike: beside a word for an accident it is one. */
export const EITHER: ReadonlySet<string> = new Set(['explosion', 'fire']);

/** Why an incident, by how its people died, is none of those that a tally counts; null where it may be one. A fire that nobody lit is an accident. */
export function whyOfOtherNature(means: ReadonlySet<string>, nature: Nature, isDoersDeed = true): string | null {
  if (nature === null || means.size === 0) return null;
  const told = [...means];
  if (nature === 'violence') return (told.some((m) => ACCIDENTS.has(m)) || (!isDoersDeed && told.every((m) => m === 'fire'))) && told.every((m) => ACCIDENTS.has(m) || EITHER.has(m)) ? `by ${told.join(', ')}; the tally counts the dead of violence` : null;
  return told.some((m) => ELEMENTAL.has(m)) ? null : `by ${told.join(', ')}; the tally counts the dead of a disaster`;
}
