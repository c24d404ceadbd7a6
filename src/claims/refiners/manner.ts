import type { Means } from '../claim.ts';
import { happenedIn } from '../happened.ts';
import { normAt } from '../lattice.ts';
import type { Range } from '../lattice.ts';
import { within } from '../ordered.ts';
import type { Context, Refiner, Sketch } from '../sketch.ts';
import { revise } from '../sketch.ts';

/** "Two were shot dead", "the bus left the road", "seven were kidnapped": where no noun tells how, the verbs do; last of all, since no rule before it asks for more than is said in so many words. */
export const manner: Refiner = {
  name: 'manner',
  words: 'Where no noun tells how people came to harm, verbs do: of their own sentence, else of the happening, else of the sentence before',
  refine: (sketches, context) => {
    const kindsIn = cached(context);
    const known = new Map<number, Means>();
    return sketches.map((sketch) => {
      if (sketch.means !== null) { if (sketch.scope === 'incident') known.set(sketch.scene, sketch.means); return sketch; }
      if (sketch.draft.kind === 'no_information' || sketch.scope === 'cumulative') return sketch;
      const means = taken(sketch, context) ?? meansOf(kindsIn(windowOf(sketch))) ?? (sketch.scope === 'incident' ? known.get(sketch.scene) ?? before(sketch, context, kindsIn) : null);
      if (!means) return sketch;
      if (sketch.scope === 'incident' && sketch.effect !== 'captured') known.set(sketch.scene, means);
      return revise(sketch, 'manner', { means });
    });
  },
};

type KindsIn = (range: Range) => readonly string[];

/** Several figures of one sentence ask the same. */
function cached({ lattice }: Context): KindsIn {
  const told = new Map<number, readonly string[]>();
  return ({ first, last }) => {
    const key = first * 64 + (last - first);
    const kinds = told.get(key) ?? happenedIn(lattice.tokens, first, last);
    told.set(key, kinds);
    return kinds;
  };
}

/** So many words before and behind a claim its verbs may stand. */
const BEFORE = 24, BEHIND = 30;

const windowOf = ({ segment, draft: { quote } }: Sketch): Range => ({ first: Math.max(segment.first, quote.first - BEFORE), last: Math.min(segment.last, quote.last + BEHIND) });

/** "Gunmen", "raiders" tell of an attack where nothing tells more. */
const VAGUE = 'ground attack';

/** What verbs tell is less sure than a noun: whoever compares happenings leaves it aside. */
export const isToldByVerb = ({ basis }: Means): boolean => basis.kind === 'implied' && basis.because === BY_VERB;
const BY_VERB = 'what happened is told by a verb';

const meansOf = (kinds: readonly string[]): Means | null => {
  const kind = kinds.find((k) => k !== VAGUE) ?? kinds[0];
  return kind === undefined ? null : { text: kind, kind, basis: { kind: 'implied', because: BY_VERB } };
};

/** "Seven were abducted", "took 35 lawmakers hostage": by their being taken. */
const taken = (sketch: Sketch, { lattice }: Context): Means | null => (sketch.effect === 'captured' && !isOfWar(sketch, lattice) ? meansOf(['abduction']) : null);

const PRISONERS: ReadonlySet<string> = new Set(['prisoner', 'prisoners', 'captive', 'pow', 'pows', 'surrendered']);

/** "About 30 soldiers were taken prisoner" in battle. */
function isOfWar({ victim, draft: { quote } }: Sketch, lattice: Context['lattice']): boolean {
  for (let i = quote.first; i < quote.last + 3; i++) if (PRISONERS.has(normAt(lattice, i))) return true;
  return victim.class === 'combatant';
}

/** "A bus left the road near Orvel. (Nine people died.)": what the sentence before tells, in the same paragraph. */
function before(sketch: Sketch, { lattice, mentions }: Context, kindsIn: KindsIn): Means | null {
  const { sentences } = lattice.doc;
  const [own, last] = [sentences[sketch.sentence], sentences[sketch.sentence - 1]];
  if (!own || !last || own.block !== last.block || last.last - last.first > 60) return null;
  const noun = within(mentions.means, last).at(-1);
  return meansOf(noun ? [noun.kind] : kindsIn(last));
}
