import { normAt } from '../lattice.ts';
import { within } from '../ordered.ts';
import type { Context, Sketch } from '../sketch.ts';
import { amountOf, isNumbered } from '../sketch.ts';

/** Parts of a tally that are told some way below it: those whose doers nobody knows, and one district's share. */

const UNEXPLAINED: ReadonlySet<string> = new Set(['unknown', 'unidentified', 'unclear', 'undetermined', 'unattributed']);
const UNKNOWN_IN_TWO: ReadonlySet<string> = new Set(['not known', 'not established', 'not clear', 'nobody knows', 'one knows']);
const DOERS: ReadonlySet<string> = new Set(['perpetrators', 'perpetrator', 'authors', 'author', 'responsible', 'culprits', 'killers', 'responsibility', 'cause', 'who']);

/** "(29 of the deaths by the front, six by militias.) Nobody knows the authors of two killings": the rest of a tally that is told by who did it. */
export function isUnexplained({ draft: { group }, sentence: at }: Sketch, { lattice, dates }: Context): boolean {
  const sentence = lattice.doc.sentences[at];
  if (sentence === undefined || group?.kind !== 'counted' || group.head.kind !== 'effect' || within(dates, sentence).length > 0) return false;
  let [unknown, doers] = [false, false];
  for (let i = sentence.first; i < sentence.last; i++) { unknown ||= UNEXPLAINED.has(normAt(lattice, i)) || UNKNOWN_IN_TWO.has(`${normAt(lattice, i - 1)} ${normAt(lattice, i)}`); doers ||= DOERS.has(normAt(lattice, i)); }
  return unknown && doers;
}

/** The tally told a few sentences before, of those that are no parts. */
export function wholeOfRest(sketch: Sketch, all: readonly Sketch[]): Sketch | undefined {
  return all.findLast((s) => s.scope === 'cumulative' && s.effect === sketch.effect && isNumbered(s) && s.sentence <= sketch.sentence - 1 && s.sentence >= sketch.sentence - 3 && s.draft.rule !== 'listed' && s.draft.rule !== 'earlierTotal' && (amountOf(s) ?? 0) > (amountOf(sketch) ?? 0));
}

/** So many sentences below a tally a share of it may stand. */
const SHARE_REACH = 6;

/** "(158 people were murdered. ...) The district accounts for 61 of the murders": some sentences on, where no day and nobody of another happening has been told. */
export function isShareFurtherOn(sketch: Sketch, whole: Sketch, { all, context: { lattice, dates } }: { readonly all: readonly Sketch[]; readonly context: Context }): boolean {
  const { group } = sketch.draft;
  const accounts = group !== null && ['for', 'of', 'behind'].includes(normAt(lattice, group.first - 1)) && ['accounts', 'account', 'accounted', 'responsible', 'was', 'were'].includes(normAt(lattice, group.first - 2));
  if (!accounts || whole.draft.rule === 'listed' || whole.role === 'part' || sketch.sentence - whole.sentence > SHARE_REACH) return false;
  const between = { first: whole.draft.quote.last, last: sketch.draft.quote.first };
  return all.every((s) => s.scope === 'cumulative' || s.draft.quote.first <= between.first || s.draft.quote.first >= between.last) && !dates.some((d) => d.precision === 'day' && d.first >= (lattice.doc.sentences[sketch.sentence]?.first ?? 0) && d.first < between.last);
}
