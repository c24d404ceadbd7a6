import { isBullet } from '../../text/entryWords.ts';
import { normAt } from '../lattice.ts';
import type { Lattice } from '../lattice.ts';
import { within } from '../ordered.ts';
import type { Context, Sketch } from '../sketch.ts';
import { isNumbered, revise } from '../sketch.ts';

/** Figures that belong to a tally told before them, and so to its period. */

/** "The 48 are 27 men, 17 women and 4 children": the people of a sentence that begins with a tally's own number belong to that tally. */
export function ofFigure(sketch: Sketch, all: readonly Sketch[], context: Context): Sketch {
  if (sketch.scope === 'cumulative' || sketch.window !== null) return sketch;
  const { lattice } = context;
  const again = sketch.draft.rule === 'figureAgain' ? all.findLast((s) => s.draft.quote.first < sketch.draft.quote.first && s.effect === sketch.effect && s.count.best === sketch.count.best && s.draft.rule !== 'figureAgain') : undefined;
  if (again?.scope === 'cumulative') return revise(sketch, 'cumulative', { scope: 'cumulative', window: again.window, victim: again.victim, restates: again.key });
  const sentence = lattice.doc.sentences[sketch.sentence];
  const tally = ofThosePeople(sketch, all, context) ?? madeUp(sketch, all, context) ?? aboveLines(sketch, all, context);
  if (tally) return revise(sketch, 'cumulative', { scope: 'cumulative', window: tally.window, partOf: tally.key, role: 'part', victim: sketch.victim.text === '' || (sketch.draft.group?.head.kind === 'none' && sketch.draft.rule === 'passive' && sketch.victim.basis.kind === 'implied' && tally.victim.text !== '') ? tally.victim : sketch.victim });
  if (!sentence || sketch.scope !== 'incident' || normAt(lattice, sentence.first) !== 'the') return sketch;
  const named = digitsOf(normAt(lattice, sentence.first + 1));
  const owner = named === null ? undefined : all.find((s) => s.scope === 'cumulative' && s.sentence < sketch.sentence && s.count.start !== null && s.count.best !== null && digitsOf(lattice.doc.article.text.slice(s.count.start, s.count.end ?? s.count.start)) === named && s.effect === sketch.effect);
  return owner && sketch.draft.quote.first > sentence.first + 1 ? revise(sketch, 'cumulative', { scope: 'cumulative', window: owner.window, partOf: owner.key, role: 'part' }) : sketch;
}

const THEIR_DEAD: ReadonlySet<string> = new Set(['dead', 'killed', 'victims', 'deaths', 'civilians', 'people', 'fatalities', 'martyrs']);

/** "(The network documented the deaths of 900 civilians in May.) Soldiers killed 700 of the civilians; rebels caused the deaths of 150": some of the tally right before, in a sentence without a day. */
function ofThosePeople(sketch: Sketch, all: readonly Sketch[], { lattice, dates }: Pick<Context, 'lattice' | 'dates'>): Sketch | undefined {
  const sentence = lattice.doc.sentences[sketch.sentence];
  if (sentence === undefined || sketch.scope !== 'incident' || sketch.draft.group?.kind !== 'counted' || within(dates, sentence).length > 0) return undefined;
  const isSome = ({ draft: { group } }: Sketch): boolean => group !== null && normAt(lattice, group.count.last) === 'of' && normAt(lattice, group.count.last + 1) === 'the' && THEIR_DEAD.has(normAt(lattice, group.count.last + 2));
  const some = isSome(sketch) ? sketch : all.find((s) => s.sentence === sketch.sentence && s.draft.quote.first < sketch.draft.quote.first && s.effect === sketch.effect && isSome(s));
  if (some === undefined) return undefined;
  const before = all.filter((s) => s.sentence < sketch.sentence && s.sentence >= sketch.sentence - 2 && s.effect === sketch.effect && s.partOf === null && isNumbered(s) && ofThosePeople(s, all, { lattice, dates }) === undefined);
  const tally = before.findLast((s) => lattice.doc.sentences[s.sentence]?.block === sentence.block && s.role !== 'part' && (s.count.best ?? s.count.low ?? 0) > (sketch.count.best ?? sketch.count.low ?? Infinity));
  return tally?.scope === 'cumulative' ? tally : undefined;
}

/** "Ninety-four were killed in Khartoum, 46 of those in Omdurman; five in Gezira; four elsewhere": bare numbers of one sentence that make up the tally told right before it. */
function madeUp(sketch: Sketch, all: readonly Sketch[], context: Context): Sketch | undefined {
  const beside = all.filter((s) => s.sentence === sketch.sentence && s.effect === sketch.effect && (s.draft.group?.head.kind === 'none' || s.draft.rule === 'listed') && isNumbered(s));
  if (beside.length < 2 || !beside.includes(sketch)) return undefined;
  const sum = beside.reduce((n, s) => n + (s.count.best ?? 0), 0);
  const behind = opensWith(sketch, beside, context) ? all.find((s) => s.scope === 'cumulative' && s.sentence === sketch.sentence - 1 && s.effect === sketch.effect && s.partOf === null && (s.count.best ?? 0) > sum) : undefined;
  if (behind !== undefined) return behind;
  // "The bomb of the 12th left four dead: three civilians and an officer": a happening with a day of its own, whatever its numbers add up to.
  const sentence = context.lattice.doc.sentences[sketch.sentence];
  if (sentence && within(context.dates, sentence).some((d) => d.precision === 'day')) return undefined;
  return all.find((s) => s.scope === 'cumulative' && s.sentence < sketch.sentence && sketch.sentence - s.sentence <= 2 && s.effect === sketch.effect && s.count.best === sum);
}

/** "(Since May raids have killed 90.) Forty died in the north and nine in the south": numbers with which a sentence without a day of its own opens, right behind the tally. */
function opensWith(sketch: Sketch, beside: readonly Sketch[], { lattice, dates }: Context): boolean {
  const sentence = lattice.doc.sentences[sketch.sentence];
  const first = beside[0]?.draft.group?.first ?? -1;
  return sentence !== undefined && sentence.block === lattice.doc.sentences[sketch.sentence - 1]?.block && (first === sentence.first || (normAt(lattice, sentence.first) === 'of' && first <= sentence.first + 4)) && within(dates, sentence).length === 0;
}

/** "- Beni: 40", "a) 12 soldiers": a block that is one line of a list. */
export function isLine(lattice: Lattice, n: number): boolean {
  const block = lattice.doc.blocks[n];
  return block !== undefined && (isBullet(normAt(lattice, block.first)) || (/^[a-z\d]$/.test(normAt(lattice, block.first)) && normAt(lattice, block.first + 1) === ')'));
}

/** "Has risen to 121, and they are as follows:" above lines with a number each. */
function aboveLines(sketch: Sketch, all: readonly Sketch[], { lattice }: Context): Sketch | undefined {
  const { sentences } = lattice.doc;
  let at = sentences[sketch.sentence]?.block ?? -1;
  if (sketch.draft.rule !== 'listed' || !isLine(lattice, at)) return undefined;
  while (isLine(lattice, at)) at--;
  return all.findLast((s) => s.scope === 'cumulative' && s.effect === sketch.effect && sentences[s.sentence]?.block === at && (s.count.best ?? s.count.low ?? 0) >= (sketch.count.best ?? Infinity));
}

const digitsOf = (words: string): string | null => /[\d,]+/.exec(words)?.[0]?.replaceAll(',', '') ?? null;
