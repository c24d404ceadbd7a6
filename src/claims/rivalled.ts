import type { Effect } from '../lexicon/terms.ts';
import type { Clause, Item } from './clause.ts';
import type { Lattice, Range } from './lattice.ts';
import type { Group } from './group.ts';

/** How many of the figures told last a number alone may stand beside. */
const LAST_TOLD = 8;

/** Whose number it is that somebody gives alone: of what its own sentence tells before it, else of those whose figure, of the last that were told, it comes nearest to. Null where no figure of the harmed has been told. */
export function rivalled({ items, carried, figures, lattice, sentence }: Clause, { first, numeral }: Group): Effect | null {
  const before = items.filter((item) => item.last <= first);
  if (carried === null && figures.size === 0 && !before.some((item) => item.kind === 'group' && item.group.kind === 'counted')) return null;
  const own = before.map((item) => effectOf(item, figures.size > 0)).findLast((effect) => effect !== null) ?? null;
  if (isBuried(lattice, sentence, first)) return 'killed';
  if (own !== null) return own;
  const n = numeral?.amount.kind === 'number' ? numeral.amount.n : 0;
  let [nearest, distance]: [Effect | null, number] = [carried, Infinity];
  for (const [figure, effect] of [...figures].slice(-LAST_TOLD)) {
    const far = Math.abs(Math.log(n / Math.max(figure, 1))) - (effect === 'killed' ? PREFERRED : 0);
    if (far < distance) [nearest, distance] = [effect, far];
  }
  return nearest;
}

/** What a word tells of people by itself; a hold says nothing, nor a number's noun where no figure is told before. */
function effectOf(item: Item, told: boolean): Effect | null {
  if (item.kind === 'group') return item.group.head.kind === 'effect' ? item.group.head.effect : null;
  return item.kind === 'trigger' && 'effect' in item.trigger && (told || item.trigger.kind !== 'toll') && !(item.trigger.kind === 'verb' && item.trigger.tag.armed) ? item.trigger.effect : null;
}

const BURIED: ReadonlySet<string> = new Set(['morgue', 'mortuary', 'cemetery', 'graveyard', 'gravedigger', 'undertaker', 'buried', 'bury', 'buries', 'washed', 'shrouds', 'prayed', 'graves']);

/** Those of whom a morgue or a grave is told in the same sentence are dead. */
const isBuried = (lattice: Lattice, sentence: Range, first: number): boolean => lattice.tokens.slice(Math.max(sentence.first, first - 12), Math.min(sentence.last, first + 6)).some((t) => BURIED.has(t.norm));

/** The dead are what sources differ about first. */
const PREFERRED = 0.4;
