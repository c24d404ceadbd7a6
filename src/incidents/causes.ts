import { mayBeOne, TRAFFIC } from './comparisons/means.ts';
import { knownDay } from './days.ts';
import type { Moment } from './moments.ts';

/** What a moment tells of another time, or of another kind of happening, than what was told before. */

export const isBackground = (moment: Moment): boolean => moment.claims.every((c) => c.scope === 'background');

export const impliedDays = (episode: readonly Moment[]): readonly string[] => episode.flatMap((m) => m.claims.flatMap((c) => (c.date?.from && c.date.precision === 'day' ? [c.date.from] : [])));

/** "It is the square in which five died in a shelling in spring", in a report of October. */
export function isLongBefore(moment: Moment, episode: readonly Moment[]): boolean {
  if (!isBackground(moment) || episode.every(isBackground)) return false;
  const [implied, stated] = [impliedDays(episode), moment.claims.flatMap((c) => (c.date?.from && c.date.precision === 'day' && c.date.basis.kind === 'stated' ? [c.date.from] : []))];
  return implied.length > 0 && stated.length > 0 && stated.every((own) => implied.every((day) => (knownDay(day) ?? 0) - (knownDay(own) ?? 0) > LONG));
}
const LONG = 14;

/** "A van with tents ran off the road at Orvel, killing three nurses", after an earthquake's dead: an accident on the road, at a place of its own. */
export const isCrashBeside = (moment: Moment, episode: readonly Moment[]): boolean =>
  moment.targets.length > 0 && !moment.passage.headline && moment.placed.some((n) => n.start >= moment.passage.start && n.start < moment.passage.end) && moment.means().some((m) => TRAFFIC.has(m)) && isOfAnotherCause(moment, episode) && !episode.some((m) => m.means().some((w) => SWEEPING.has(w)));
const SWEEPING: ReadonlySet<string> = new Set(['storm', 'flood', 'weather', 'landslide', 'drowning', 'avalanche', 'tsunami']);

/** Each says how people came to harm, and not in words for one happening. */
export function isOfAnotherCause(moment: Moment, episode: readonly Moment[]): boolean {
  const told = episode.flatMap((m) => m.means());
  return told.length > 0 && moment.means().length > 0 && !moment.means().some((m) => told.some((other) => mayBeOne(m, other)));
}
