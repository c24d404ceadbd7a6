import type { Perpetrator } from '../claim.ts';
import { normAt } from '../lattice.ts';
import type { Range } from '../lattice.ts';
import { isBullet } from '../../text/entryWords.ts';
import { attackerOf, isApart, tellsOfNature } from '../slots/perpetrators/neighbours.ts';
import { SERVES } from '../slots/perpetrators/means.ts';
import { STATE_SIDE } from '../slots/perpetrators/phrases.ts';
import type { Context, Sketch } from '../sketch.ts';
import { samePeople } from '../sketch.ts';

/**
 * "Raiders killed nine villagers in Orvel. Seven people were wounded. Two girls were led away": whoever is told as the doer of figures is not told again with
 * each. Measured on texts that people labelled, four in five of such figures are laid on those of the sentence before; the others are told of another side,
 * of another thing, or of bodies that were found.
 */

/** So many sentences back the figures may stand whose doer is meant. */
const REACH = 2;

/** The doer of the figures told right before this one, where nothing in between or in its own words speaks of anything else. */
export function handedOn(sketch: Sketch, before: readonly Sketch[], context: Context): Perpetrator | null {
  const { lattice: { doc: { sentences } } } = context;
  const nearest = Math.max(-1, ...before.map((m) => (m.sentence < sketch.sentence && m.perpetrator !== null ? m.sentence : -1)));
  const told = before.filter((m) => m.sentence === nearest && m.perpetrator !== null);
  const doer = told[0]?.perpetrator ?? null;
  const own = sentences[sketch.sentence];
  if (doer === null || own === undefined || sketch.sentence - nearest > REACH || sentences[nearest]?.headline === true || told.some((m) => m.perpetrator?.text !== doer.text)) return null;
  for (let n = nearest + 1; n <= sketch.sentence; n++) if (goesElsewhere(sentences[n] as Range, { context, own: n === sketch.sentence, block: sentences[nearest]?.block === sentences[n]?.block })) return null;
  return told.some((m) => mayBeTheirs(sketch, m, doer)) && !tellsItsOwn(sketch, told) ? doer : null;
}

/** The sentence opens another matter, or another's attack. */
function goesElsewhere(sentence: Range, of: { readonly context: Context; readonly own: boolean; readonly block: boolean }): boolean {
  const { lattice } = of.context;
  if (!of.block || isApart(lattice, sentence) || isBullet(normAt(lattice, sentence.first)) || tellsOfNature(lattice, sentence)) return true;
  if (!of.own) return attackerOf(of.context, sentence) !== null;
  for (let i = sentence.first; i < sentence.last; i++) if (OTHERWISE.has(normAt(lattice, i))) return true;
  return false;
}

/** Harm that was not meant, was done by both sides, or was done to those who came after. */
const OTHERWISE: ReadonlySet<string> = new Set(['stray', 'accident', 'accidental', 'accidentally', 'quarrel', 'crossfire', 'clash', 'clashes', 'clashed', 'firefight', 'gunfight', 'gunbattle', 'shootout', 'pursuit', 'chase', 'chasing', 'alive', 'unrelated', 'retaliation', 'reprisal', 'revenge', 'mob', 'himself', 'herself', 'themselves']);

/** People of the kind that were harmed before: nobody's own side, and no fighters where those before were villagers. */
function mayBeTheirs(sketch: Sketch, before: Sketch, doer: Perpetrator): boolean {
  const state = STATE_SIDE.test(doer.text.replace(/ (?:of|from|backed by) .*$/, ''));
  if (SERVES.has(sketch.victim.category ?? '') && state) return false;
  if (sketch.victim.class === 'combatant') return before.victim.class === 'combatant' && samePeople(sketch, before) && sketch.victim.text !== '';
  return before.victim.class !== 'combatant' || !state;
}

/** A place, a means or a day of its own, or a verb of another's. */
function tellsItsOwn(sketch: Sketch, told: readonly Sketch[]): boolean {
  const { place, means, date } = sketch;
  const elsewhere = place?.basis.kind === 'stated' && !told.some((m) => m.place === null || m.place.name === place.name || m.place.within === place.name || place.within === m.place.name || m.place.text.includes(place.name));
  // Whose own words tell how it was, and of nobody, leaves it open.
  const otherwise = means?.basis.kind === 'stated';
  const otherDay = date?.basis.kind === 'stated' && date.precision === 'day' && told.some((m) => m.date?.basis.kind === 'stated' && m.date.precision === 'day' && m.date.from !== date.from);
  return elsewhere || otherwise || otherDay;
}
