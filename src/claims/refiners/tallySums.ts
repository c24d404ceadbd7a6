import { normAt } from '../lattice.ts';
import { within } from '../ordered.ts';
import type { Context, Sketch } from '../sketch.ts';
import { amountOf, isNumbered, revise } from '../sketch.ts';
import { isLine } from './ofFigure.ts';

/** Figures that make up a tally by their sum are its parts, whatever harm and whose the sentence before told last. */

type Parts = ReadonlyMap<number, Sketch>;

/**
 * "In all, 383 people were killed and 349 injured. 205 of the dead were men, 149 women and 29 minors", "We confirmed 407 deaths, 225 in landslides, 137 in floods and 45 by lightning",
 * or in lines of their own below the tally's colon.
 */
export function withTallySums(sketches: readonly Sketch[], context: Context): readonly Sketch[] {
  if (!sketches.some((s) => s.scope === 'cumulative')) return sketches;
  const bySentence = new Map<number, Sketch[]>();
  for (const s of sketches) if (isFigure(s)) { const list = bySentence.get(s.sentence); if (list) list.push(s); else bySentence.set(s.sentence, [s]); }
  const whole = new Map<number, Sketch>([...inSentences(bySentence, context), ...inLines(bySentence, context)]);
  return whole.size === 0 ? sketches : sketches.map((s) => { const of = whole.get(s.key); return of === undefined ? s : revise(s, 'tallySums', { scope: 'cumulative', window: of.window, effect: of.effect, partOf: of.key, role: 'part' }); });
}

const isFigure = (s: Sketch): boolean => isNumbered(s) && s.status === 'asserted' && s.draft.rule !== 'earlierTotal' && s.draft.rule !== 'countedTwice' && s.count.bound !== 'share' && s.count.bound !== 'vague';
const sumOf = (list: readonly Sketch[]): number => list.reduce((n, s) => n + (amountOf(s) ?? 0), 0);
const inOrder = (list: readonly Sketch[]): readonly Sketch[] => [...list].sort((a, b) => a.draft.quote.first - b.draft.quote.first || a.key - b.key);

/** Parts behind the whole in its own sentence, or in one of the two sentences after it. */
function inSentences(bySentence: ReadonlyMap<number, readonly Sketch[]>, { lattice }: Context): Parts {
  const found = new Map<number, Sketch>();
  const { sentences } = lattice.doc;
  for (const [at, list] of bySentence) {
    if (list.length < 2 || list.some((s) => s.scope !== 'cumulative')) continue;
    const [first, ...rest] = inOrder(list) as [Sketch, ...Sketch[]];
    const before = [at - 1, at - 2].filter((t) => sentences[t]?.block === sentences[at]?.block).flatMap((t) => bySentence.get(t) ?? []).find((s) => s.scope === 'cumulative' && s.role !== 'part' && !found.has(s.key) && amountOf(s) === sumOf(list));
    const [whole, parts] = rest.length > 1 && first.partOf === null && rest.every((s) => s.effect === first.effect) && sumOf(rest) === amountOf(first) ? [first, rest] : [before, list];
    // "212 casualties, 48 killed and 164 injured" are told apart by what was done to them.
    if (whole !== undefined && whole.effect !== 'casualties') for (const part of parts) found.set(part.key, whole);
  }
  return found;
}

/** A tally whose source counts somebody twice has parts that exceed it, but not by more. */
const MOST_OVER = 1.25;

/** "Since May 60 have been killed:" above lines that begin with a number each; the first figure of a line is the part. */
function inLines(bySentence: ReadonlyMap<number, readonly Sketch[]>, context: Context): Parts {
  const { sentences, blocks } = context.lattice.doc;
  const found = new Map<number, Sketch>();
  for (const [at, list] of bySentence) {
    const block = sentences[at]?.block ?? -1;
    const whole = isLine(context.lattice, block) ? undefined : inOrder(list).find((s) => s.scope === 'cumulative' && s.role !== 'part');
    if (whole === undefined || !isLine(context.lattice, block + 1) || normAt(context.lattice, (blocks[block]?.last ?? 0) - 1) !== ':') continue;
    const lines: Sketch[] = [];
    for (let t = at + 1; isLine(context.lattice, sentences[t]?.block ?? -1); t++) {
      const [first] = inOrder(bySentence.get(t) ?? []);
      const line = blocks[sentences[t]?.block ?? -1];
      if (first === undefined || line === undefined || (first.draft.group?.first ?? first.draft.quote.first) - line.first > LINE_HEAD) continue;
      if (within(context.dates, line).some((d) => d.precision === 'day')) return found;
      lines.push(first);
    }
    if (lines.length > 1 && sumOf(lines) <= MOST_OVER * (amountOf(whole) ?? 0)) for (const part of lines) found.set(part.key, whole);
  }
  return found;
}
/** Before the number of a line stands its mark, and perhaps a bound. */
const LINE_HEAD = 4;
