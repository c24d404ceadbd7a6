import { cueAt, normAt, tagAt } from '../lattice.ts';
import type { Range, Lattice } from '../lattice.ts';
import { within } from '../ordered.ts';
import type { Context, Sketch } from '../sketch.ts';
import { isNumbered, revise } from '../sketch.ts';

/** "The raid came eight days after gunmen killed fifteen": told as the context of an event that has figures of its own. */
export function asContext(sketch: Sketch, all: readonly Sketch[], context: Context): Sketch {
  if (sketch.scope !== 'incident' || !isBehindCue(sketch, all, context)) return sketch;
  const own = all.some((s) => s !== sketch && s.scope === 'incident' && isNumbered(s) && (s.sentence !== sketch.sentence || isAvenged(s, sketch, context)) && !isBehindCue(s, all, context));
  return own ? revise(sketch, 'background', { scope: 'background' }) : sketch;
}

const VENGEANCE: ReadonlySet<string> = new Set(['reprisal', 'revenge', 'retribution', 'retaliation', 'avenge']);

/** "killed 20 villagers in reprisal for an ambush that had left six dead": what was avenged stands in the sentence of what was done for it. */
function isAvenged(deed: Sketch, sketch: Sketch, { lattice }: Context): boolean {
  for (let i = deed.draft.quote.last; i < sketch.draft.quote.first; i++) if (VENGEANCE.has(normAt(lattice, i))) return true;
  return false;
}

/** A cue before the claim in its sentence, with no other claim between. */
function isBehindCue(sketch: Sketch, all: readonly Sketch[], context: Context): boolean {
  const { lattice } = context;
  const before = all.filter((s) => s.sentence === sketch.sentence && s.draft.quote.last <= sketch.draft.quote.first).map((s) => s.draft.quote.last);
  const from = Math.max(sketch.segment.first, sketch.draft.quote.first - 30, ...before);
  for (let i = from; i < sketch.draft.quote.first; i++) if (cueAt(lattice, i, 'context') > 0) return !hasOwnDay(sketch, i, context) && !turns(lattice, { first: i, last: sketch.draft.quote.first }) && !isMainClause(sketch, i, context) && !isOfWhere(sketch, i, context);
  return false;
}

/** "On 19 May, a week after the first find, five more bodies": a day of its own makes it news; "the second in a month: on 6 June ten people" gives the day of the first. */
function hasOwnDay({ segment, draft }: Sketch, cue: number, { lattice, dates }: Context): boolean {
  const last = normAt(lattice, cue) === 'it' ? cue : draft.quote.first;
  return within(dates, { first: segment.first, last }).some((d) => d.precision === 'day' && d.ago === null && !d.yearStated && d.from !== null && !tagAt(lattice, d.first, 'weekday'));
}

/** "two days after an earthquake, and the authorities said": behind ", and" the sentence goes on with its own news. */
function turns(lattice: Lattice, range: Range): boolean {
  let joint = range.first;
  while (joint < range.last && !(normAt(lattice, joint) === ',' && ['and', 'but'].includes(normAt(lattice, joint + 1)))) joint++;
  for (let i = joint + 2; i < range.last; i++) if (tagAt(lattice, i, 'report')) return true;
  return false;
}

/** "Two weeks after the dam burst, the tally stands at 61 dead": the sentence opens with the time that has passed, and its news stands behind the comma. */
function isMainClause({ segment, draft }: Sketch, cue: number, { lattice }: Context): boolean {
  const after = cue + cueAt(lattice, cue, 'context') - 1;
  if (normAt(lattice, after) !== 'after' || cue - segment.first > 3) return false;
  for (let i = after; i < draft.quote.first; i++) if (normAt(lattice, i) === ',') return !['when', 'where', 'which', 'who', 'in', 'during'].includes(normAt(lattice, i + 1));
  return false;
}

/** "At Koro, where a lorry had been blown up four days earlier, the army lost four men": the time that a relative clause gives is its own. */
function isOfWhere({ segment, draft }: Sketch, cue: number, { lattice }: Context): boolean {
  let open = cue - 1;
  while (open > segment.first && normAt(lattice, open) !== ',') open--;
  if (!['where', 'which'].includes(normAt(lattice, open + 1))) return false;
  for (let i = cue; i < draft.quote.first; i++) if (normAt(lattice, i) === ',') return true;
  return false;
}
