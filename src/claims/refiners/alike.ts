import { ORDINALS } from '../peopleWithoutNumber.ts';
import { normAt, tagAt } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';
import { within } from '../ordered.ts';
import type { Context, Sketch } from '../sketch.ts';
import { isNumbered, revise } from '../sketch.ts';
import { isPerfect } from './since.ts';

const HAPPENINGS: ReadonlySet<string> = new Set(['accident', 'attack', 'crash', 'incident', 'disaster', 'tragedy', 'collision', 'case', 'episode', 'killing', 'raid', 'shipwreck', 'quake', 'tremor', 'stampede', 'crush']);

/** "Six died in a similar bombing on Saturday", "it was the second such crash this month; on 4 July a minibus hit a lorry": what is told for comparison, with a time of its own, lies behind the news; and so does what "the explosion also" did. */
export function asAlike(sketch: Sketch, all: readonly Sketch[], context: Context): Sketch {
  if (sketch.scope !== 'incident' || !isNumbered(sketch)) return sketch;
  const background = (isLike(sketch, all, context) && all.some((s) => s.scope === 'incident' && s.sentence < sketch.sentence)) || goesOn(sketch, all, context) || isOfThose(sketch, all, context) || isOfThem(sketch, all, context);
  return background ? revise(sketch, 'background', { scope: 'background' }) : sketch;
}

function isLike({ segment, sentence, place }: Sketch, all: readonly Sketch[], context: Context): boolean {
  const { lattice } = context;
  // "Six were wounded in a similar attack in Karsan on Tuesday": news of another place.
  const elsewhere = place?.basis.kind === 'stated' && !all.some((s) => s.sentence < sentence && s.place?.name === place.name);
  if (within(context.dates, segment).length === 0) return false;
  if (!elsewhere && isInSimilar(lattice, segment)) return true;
  const before = lattice.doc.sentences[sentence - 1];
  return before !== undefined && before.block === lattice.doc.sentences[sentence]?.block && countsSuch(lattice, before);
}

/** "in a similar accident": the noun of what happened stands within a few words. */
function isInSimilar(lattice: Lattice, { first, last }: Range): boolean {
  for (let i = first + 2; i < last; i++) if (normAt(lattice, i) === 'similar' && ['a', 'another'].includes(normAt(lattice, i - 1)) && ['in', 'by', 'when', 'after'].includes(normAt(lattice, i - 2)) && [1, 2, 3].some((n) => isHappening(lattice, i + n))) return true;
  return false;
}

/** "It was the second such crash in the region this month". */
function countsSuch(lattice: Lattice, { first, last }: Range): boolean {
  for (let i = first + 1; i < last; i++) if (normAt(lattice, i) === 'such' && (ORDINALS.has(normAt(lattice, i - 1)) || normAt(lattice, i - 1) === 'latest') && [1, 2, 3].some((n) => isHappening(lattice, i + n))) return true;
  return false;
}

const isHappening = (lattice: Lattice, i: number): boolean => HAPPENINGS.has(normAt(lattice, i)) || tagAt(lattice, i, 'means') !== null;

/** "(A bomb killed a judge ten years ago.) The explosion also took the lives of two guards": of the happening told in the sentence before, without a day of its own. */
function goesOn({ segment, sentence, draft }: Sketch, all: readonly Sketch[], context: Context): boolean {
  const { lattice } = context;
  const { first } = segment;
  if (!['the', 'that'].includes(normAt(lattice, first)) || ![1, 2].some((n) => isHappening(lattice, first + n)) || within(context.dates, segment).length > 0) return false;
  const before = all.filter((s) => s.sentence < sentence && sentence - s.sentence <= 1);
  return before.length > 0 && before.every((s) => s.scope === 'background') && [1, 2, 3].some((n) => normAt(lattice, draft.trigger.first - n) === 'also');
}

const OF_THOSE: ReadonlySet<string> = new Set(['dead', 'victims', 'them', 'those', 'killed', 'wounded', 'injured']);

/** "(Last year a pit caved in at Karsan, killing nine.) Two of the dead were children", "Three others were injured": of the happening that a whole sentence has just looked back on. */
function isOfThose(sketch: Sketch, all: readonly Sketch[], context: Context): boolean {
  const { lattice } = context;
  const { sentences } = lattice.doc;
  const [before, own] = [sentences[sketch.sentence - 1], sentences[sketch.sentence]];
  if (!before || !own || before.block !== own.block || before.telegraphic || isPerfect(lattice, sketch) || within(context.dates, own).length + within(context.mentions.places, own).length > 0) return false;
  const told = all.filter((s) => s.sentence === sketch.sentence - 1 && isNumbered(s));
  if (told.length === 0 || !told.every((s) => s.scope === 'background' && isWhole(s, lattice))) return false;
  // "At least two people were wounded", and nothing else.
  const bare = own.last - own.first <= SHORT && told.every((s) => s.effect !== sketch.effect);
  return bare || sketch.draft.group?.more === true || refersBack(lattice, { first: own.first, last: sketch.draft.quote.last + REFERS });
}

/** "In April bandits had taken nine farmers; six of these were found dead": of those of whom the sentence has just looked back on, and on no others. */
function isOfThem({ sentence, draft: { group } }: Sketch, all: readonly Sketch[], { lattice }: Context): boolean {
  if (group === null || !['them', 'whom', 'these', 'those'].some((word) => [0, 1].some((n) => normAt(lattice, group.last - n) === word && normAt(lattice, group.last - n - 1) === 'of'))) return false;
  const before = all.filter((s) => s.sentence === sentence && s.draft.quote.first < group.first && isNumbered(s));
  return before.length > 0 && before.every((s) => s.scope === 'background');
}

/** So many tokens a sentence has that says only how many. */
const SHORT = 8;
/** So far behind a count stand those whom it is some of. */
const REFERS = 4;

/** It is what its sentence says, not what a comparison adds: "the worst since 2018, when nine died". */
function isWhole({ draft, sentence }: Sketch, lattice: Lattice): boolean {
  for (let i = lattice.doc.sentences[sentence]?.first ?? 0; i < draft.quote.first; i++) if (['when', 'since', 'after', 'follows', 'following', 'than', 'where', 'who', 'which', 'before'].includes(normAt(lattice, i))) return false;
  return true;
}

/** "Two of the dead", "Among them were", "The dead included", in the past. */
function refersBack(lattice: Lattice, { first, last }: Range): boolean {
  let [those, now] = [false, false];
  for (let i = first; i < last; i++) {
    those ||= OF_THOSE.has(normAt(lattice, i)) && ['of', 'the', 'among'].includes(normAt(lattice, i - 1));
    now ||= ['are', 'is', 'have', 'has', 'remain', 'still'].includes(normAt(lattice, i));
  }
  return those && !now;
}
