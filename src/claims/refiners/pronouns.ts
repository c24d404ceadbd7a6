import type { Lattice } from '../lattice.ts';
import { tagAt } from '../lattice.ts';
import type { Context, Refiner, Sketch } from '../sketch.ts';
import { amountOf, changed, isNumbered } from '../sketch.ts';

/** How far back, in sentences, the person may have been named whom "he died" takes up. */
const REACH = 3;

/** "Despite efforts to revive him, he died": a claim of its own only where violence or an accident is told and no other claim carries the death. */
export const pronouns: Refiner = {
  name: 'pronouns',
  words: '"He died" counts only when nothing else carries the death, and when violence or an accident is told beside it',
  refine: (sketches, context) => {
    const kept = sketches.filter((sketch) => sketch.draft.personal !== true || (!isCarried(sketch, sketches) && isViolent(sketch, sketches, context)));
    return kept.map((sketch) => { const whole = pointsTo(sketch, kept, context); return whole ? changed(sketch, { victim: { ...whole.victim, basis: { kind: 'implied', because: `the words point back to "${whole.victim.text}"` } } }) : sketch; });
  },
};

const POINTERS: ReadonlySet<string> = new Set(['them', 'these', 'those']);

/** "(Seven workers were hurt.) One of them died", "(Seven servicemen were killed.) Five died when": whom the sentence before counts, where this one does not say. */
function pointsTo(sketch: Sketch, all: readonly Sketch[], { lattice }: Context): Sketch | undefined {
  const { group } = sketch.draft;
  if (sketch.victim.class !== 'unknown' || group?.kind !== 'counted' || group.more || sketch.draft.toll === true) return undefined;
  const own = lattice.doc.sentences[sketch.sentence];
  const before = lattice.doc.sentences[sketch.sentence - 1];
  const pointer = group.head.kind === 'pronoun' && POINTERS.has(group.head.word);
  const opens = group.head.kind === 'none' && sketch.victim.text === '' && group.first === own?.first;
  if (own === undefined || before?.block !== own.block || !(pointer || opens) || all.some((s) => s.sentence === sketch.sentence && s.draft.quote.first < sketch.draft.quote.first)) return undefined;
  const told = all.filter((s) => s.sentence === sketch.sentence - 1 && isNumbered(s) && s.partOf === null && s.draft.rule !== 'subset');
  const whole = told.find((s) => s.victim.class !== 'unknown' && s.victim.text !== '' && (pointer || s.effect === sketch.effect) && (amountOf(s) ?? 0) > (amountOf(sketch) ?? Infinity));
  return whole !== undefined && told.every((s) => s.victim.class === whole.victim.class) ? whole : undefined;
}

/** One person's death, told before the pronoun or right behind it. */
const isCarried = (sketch: Sketch, all: readonly Sketch[]): boolean => all.some((s) => s !== sketch && (s.effect === 'killed' || s.effect === sketch.effect) && s.draft.personal !== true
  && Math.abs(s.sentence - sketch.sentence) <= REACH && s.count.best === 1);

/** Somebody hurt, taken or missing beside it, or a means or an act of violence. */
function isViolent(sketch: Sketch, all: readonly Sketch[], context: Context): boolean {
  const near = all.some((s) => s !== sketch && s.count.best === 1 && s.effect !== 'killed' && sketch.sentence - s.sentence <= REACH && sketch.sentence >= s.sentence);
  if (near) return true;
  const { lattice } = context;
  const first = lattice.doc.sentences[Math.max(0, sketch.sentence - REACH + 1)]?.first ?? 0;
  for (let i = first; i < (lattice.doc.sentences[sketch.sentence]?.last ?? 0); i++) if (isViolence(lattice, i)) return true;
  return false;
}

const isViolence = (lattice: Lattice, i: number): boolean => tagAt(lattice, i, 'means') !== null || tagAt(lattice, i, 'act') !== null || tagAt(lattice, i, 'count')?.tag.effect === 'injured' || WOUNDS.has(lattice.tokens[i]?.norm ?? '');

const WOUNDS = new Set(['wounds', 'injuries', 'wound', 'stab', 'collapsed', 'crashed', 'crash', 'collision', 'fell', 'drowned', 'shot', 'stabbed', 'beaten', 'struck', 'hit']);
