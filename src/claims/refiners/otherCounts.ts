import { normAt } from '../lattice.ts';
import type { Context, Sketch } from '../sketch.ts';
import { amountOf, isNumbered, samePeople } from '../sketch.ts';

/** So many sentences apart two sources may count the same dead. */
const REACH = 4;

/** Words that say nothing of who they were: any source's bodies are those of the happening. */
const PLAIN = /^(?:(?:the |more )?(?:bodies|corpses|dead|deaths|fatalities|people|persons|victims|wounded|injured|hurt|casualties|injuries|others?)?)$/i;

/** "Residents said 11 were killed ... The police confirmed only six deaths", "killing 22, the committee said ... Doctors had taken in 15 bodies": a later figure, by another source, of people of whom it says no kind, place, day or means of their own. */
export function isOtherCount(earlier: Sketch, later: Sketch): boolean {
  if (earlier.effect !== later.effect || earlier.scene !== later.scene || later.sentence <= earlier.sentence || later.sentence - earlier.sentence > REACH) return false;
  if (!isWhole(earlier, earlier.effect === 'injured') || !isWhole(later, false) || !PLAIN.test(later.victim.text) && later.victim.basis.kind === 'stated' || !samePeople(earlier, later)) return false;
  if (earlier.attribution === null || later.attribution?.basis.kind !== 'stated' || earlier.attribution.text === later.attribution.text || [earlier, later].some((s) => s.attribution?.kind === 'headline')) return false;
  return !statesItsOwn(later, earlier) && (amountOf(earlier) ?? 0) > 1 && (amountOf(later) ?? 0) > 1;
}

/** "Killing 22 and injuring 17 others": the hurt are others than the dead, and all the hurt. */
const isWhole = (s: Sketch, besides: boolean): boolean => isNumbered(s) && s.scope === 'incident' && s.status === 'asserted' && s.partOf === null && s.count.bound !== 'share' && s.count.bound !== 'vague' && s.draft.rule !== 'subset' && s.draft.group?.kind === 'counted' && (besides || (!s.draft.group.more && s.draft.group.head.kind !== 'pronoun'));

function statesItsOwn(later: Sketch, earlier: Sketch): boolean {
  const place = later.place?.basis.kind === 'stated' && later.place.name !== earlier.place?.name && later.place.within !== earlier.place?.name && earlier.place?.within !== later.place.name;
  const day = later.date?.basis.kind === 'stated' && later.date.from !== earlier.date?.from;
  const means = later.means?.basis.kind === 'stated' && earlier.means !== null && later.means.kind !== earlier.means.kind;
  return place || day || means;
}

const OTHERWISE: ReadonlySet<string> = new Set(['lower', 'higher', 'smaller', 'larger', 'different', 'conflicting', 'contradictory', 'differing']);
const COUNTS: ReadonlySet<string> = new Set(['toll', 'figure', 'count', 'number', 'total', 'tally', 'balance']);
/** So many tokens before a figure it may be called another one. */
const CALLED = 8;

/** "(Elders speak of 50 herders killed.) The ministry has a lower figure: 31": called another figure of what was told before. */
export function otherTollOf(later: Sketch, all: readonly Sketch[], { lattice }: Pick<Context, 'lattice'>): Sketch | undefined {
  const first = lattice.doc.sentences[later.sentence]?.first ?? 0;
  let called = false;
  for (let i = Math.max(first, later.draft.quote.first - CALLED); i < later.draft.quote.first; i++) called ||= OTHERWISE.has(normAt(lattice, i)) && COUNTS.has(normAt(lattice, i + 1)) || (OTHERWISE.has(normAt(lattice, i)) && COUNTS.has(normAt(lattice, i + 2)));
  if (!called) return undefined;
  return all.findLast((s) => s.effect === later.effect && s.scene === later.scene && s.sentence < later.sentence && later.sentence - s.sentence <= REACH && isWhole(s, true) && s.restates === null && (amountOf(s) ?? 0) > 1);
}
