import { normAt } from '../lattice.ts';
import type { Lattice } from '../lattice.ts';
import type { Context, Sketch } from '../sketch.ts';
import { amountOf, isNumbered } from '../sketch.ts';

/** So many sentences apart two sides may speak of the same dead. */
const REACH = 4;
/** Between a speaker and what sets it against others, in tokens. */
const NEAR = 10;

const AGAINST: ReadonlySet<string> = new Set(['however', 'but', 'though', 'whereas', 'rejected', 'disputed', 'disputes', 'dismissed', 'rejects', 'dismisses', 'denied', 'denies', 'contradicted', 'contradicting', 'instead', 'rival']);
const CLAIMED: ReadonlySet<string> = new Set(['claimed', 'claims', 'claim', 'claiming', 'insisted', 'insists', 'insist', 'alleged', 'alleges', 'maintained', 'maintains', 'countered', 'counters']);

const OWNS: ReadonlySet<string> = new Set(['acknowledged', 'acknowledges', 'acknowledge', 'admitted', 'admits', 'admit', 'conceded', 'concedes', 'concede', 'confirmed', 'confirms', 'confirm', 'recognised', 'recognized']);

/**
 * "Three soldiers were killed, officials said. The rebels' website, however, claimed 43 soldiers had died": the same people, told by a source that
 * speaks against the one before. The worse placed of the two gives way, of equals the one that contradicts. `placed` ranks sources, best first.
 */
export function contestedBy(sketch: Sketch, all: readonly Sketch[], of: { readonly context: Context; readonly placed: (sketch: Sketch) => number }): Sketch | undefined {
  const { context, placed } = of;
  if (amountOf(sketch) === 0) return all.find((s) => deniesAll(s, sketch));
  const against = (a: Sketch, b: Sketch): boolean => isPair(a, b) && (speaksAgainst(b, context.lattice) || isOfOneSide(a, b));
  // "As many as 300" says less than a number.
  return all.find((s) => against(s, sketch) && !(isOwnDead(sketch) && !isOwnDead(s)) && (placed(s) <= placed(sketch) || (sketch.count.best === null && sketch.count.low === null))) ?? all.find((s) => against(sketch, s) && amountOf(s) !== 0 && (placed(s) < placed(sketch) || (isOwnDead(s) && !isOwnDead(sketch))) && amountOf(s) === (s.count.best ?? s.count.low));
}

/** "Only nine of its soldiers": a side knows its own dead better than its enemy does. */
const isOwnDead = ({ victim }: Sketch): boolean => victim.class === 'combatant' && /^(?:its|their) /.test(victim.text);

/** "Five students were shot dead, witnesses said ... Nobody was killed by my soldiers, the commander said": who denies a death speaks of the same people, and his nought is nobody's figure. */
const deniesAll = (told: Sketch, none: Sketch): boolean => told !== none && (amountOf(told) ?? 0) > 1 && isWhole(told) && told.scope === 'incident' && none.scope === 'incident' && told.effect === none.effect && told.scene === none.scene && none.draft.quote.first > told.draft.quote.first && none.sentence - told.sentence <= REACH
  && none.victim.class !== 'combatant' && (told.victim.class !== 'combatant' || none.victim.class === 'unknown') && told.attribution !== null && told.attribution.kind !== 'headline' && none.attribution !== null && none.attribution.text !== told.attribution.text && none.place?.basis.kind !== 'stated' && !none.victim.text.startsWith('our ');

/** An earlier and a later figure, of the same people, by two sources. */
const isPair = (a: Sketch, b: Sketch): boolean => a !== b && a.draft.quote.first < b.draft.quote.first && a.sentence !== b.sentence && b.sentence - a.sentence <= REACH && a.effect === b.effect && a.scene === b.scene && a.scope === 'incident' && b.scope === 'incident' && isWhole(a) && isWhole(b) && b.draft.group?.more !== true
  && amountOf(a) !== amountOf(b) && amountOf(a) !== 1 && a.attribution !== null && b.attribution !== null && a.attribution.kind !== 'headline' && b.attribution.kind !== 'headline' && a.attribution.text !== b.attribution.text && areSame(a, b);

const isWhole = (s: Sketch): boolean => s.status === 'asserted' && isNumbered(s) && s.partOf === null && s.restates === null && s.draft.rule !== 'subset' && s.draft.rule !== 'rivalFigure' && (s.draft.group?.head.kind !== 'pronoun' || s.draft.group.head.word === 'others');

/** The same side or the same kind of people: "more than 60 dead" may stand for any. */
function areSame(a: Sketch, b: Sketch): boolean {
  if (a.victim.actor !== null && b.victim.actor !== null) return a.victim.actor === b.victim.actor;
  if (a.victim.class !== b.victim.class) return a.victim.class !== 'combatant' && b.victim.class !== 'combatant';
  return a.victim.class !== 'combatant' || (a.victim.category ?? b.victim.category) === (b.victim.category ?? a.victim.category);
}

/** The dead of one side in arms, by name, told by two sources without a place or a day of another: they speak of one fight. */
const isOfOneSide = (a: Sketch, b: Sketch): boolean => a.victim.actor !== null && a.victim.actor === b.victim.actor && a.victim.class === 'combatant' && b.victim.class === 'combatant' && (amountOf(a) ?? 0) > 1 && (amountOf(b) ?? 0) > 1
  && (b.place?.basis.kind !== 'stated' || b.place.name === a.place?.name) && (b.date?.basis.kind !== 'stated' || b.date.from === a.date?.from);

/** Its sentence sets the speaker against another, or has it claim what it says. */
function speaksAgainst(sketch: Sketch, lattice: Lattice): boolean {
  const { attribution, draft: { quote } } = sketch;
  if (attribution?.basis.kind !== 'stated') return false;
  const from = tokenAt(lattice, attribution.basis.span.start);
  // "acknowledged the deaths of only nine of its soldiers".
  if (isOwnDead(sketch)) for (let i = from, owns = false; i < quote.last; i++) { owns ||= OWNS.has(normAt(lattice, i)); if (owns && ['only', 'just'].includes(normAt(lattice, i))) return true; }
  for (let i = Math.max(0, from - 3); i < Math.min(from + NEAR, Math.max(quote.first, from + 2) + 1); i++) if (AGAINST.has(normAt(lattice, i)) || CLAIMED.has(normAt(lattice, i))) return true;
  return false;
}

/** The token that begins at a position of the text, or right behind it: a search by halves. */
function tokenAt({ tokens }: Lattice, start: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) { const middle = (low + high) >> 1; if ((tokens[middle]?.start ?? 0) < start) low = middle + 1; else high = middle; }
  return low;
}
