import { normAt, tagAt } from '../lattice.ts';
import type { Context, Refiner, Sketch } from '../sketch.ts';
import { isOfBoth } from './shares.ts';
import { amountOf, changed, isNumbered, revise, samePeople } from '../sketch.ts';

/** A headline, a lead and a second source that give the same people again restate the more informative figure. */
export const restatements: Refiner = {
  name: 'restatements',
  words: 'The headline, the lead and a second source say again what the body says',
  refine: (sketches, context) => {
    const heads: Sketch[] = [];
    const linked = new Map<number, number>();
    for (const sketch of [...sketches].sort((a, b) => rank(b, context) - rank(a, context) || a.key - b.key)) {
      if (!isNumbered(sketch) || sketch.restates !== null || sketch.count.bound === 'share') continue;
      const again = takenUp(sketch, sketches, context);
      if (again) { linked.set(sketch.key, again.key); continue; }
      if (isOfBoth(sketch, sketches)) heads.push(sketch);
      if (sketch.partOf !== null) continue;
      const head = heads.find((h) => repeats(sketch, h, context));
      if (head) linked.set(sketch.key, head.key);
      else heads.push(sketch);
    }
    const restated = sketches.map((s) => {
      const head = linked.get(s.key);
      return head === undefined ? s : revise(s, 'restatements', { restates: head, role: 'restates' });
    });
    return restated.map((s) => samePerson(s, restated));
  },
};

/** A name and a noun that speak of one person share what is known of them. */
function samePerson(sketch: Sketch, all: readonly Sketch[]): Sketch {
  if (sketch.victim.class !== 'unknown' || sketch.count.best !== 1) return sketch;
  const other = all.find((s) => s.count.best === 1 && s.victim.class !== 'unknown' && (s.key === sketch.restates || s.restates === sketch.key));
  return other ? changed(sketch, { victim: { ...sketch.victim, class: other.victim.class, actor: other.victim.actor, category: other.victim.category } }) : sketch;
}

/** The more a figure says, the more it is the head: a number before a vague word, the body before the headline, be it under a bulletin's name. */
const rank = (sketch: Sketch, context: Context): number =>
  (context.lattice.doc.sentences[sketch.sentence]?.headline || (sketch.scope === 'cumulative' && isTelegraphic(sketch, context)) ? 0 : 2) + (sketch.count.bound === 'vague' ? 0 : 4) + (sketch.status === 'asserted' ? 1 : 0);

/** "JNIM says 12; the army admits to four": another's number for the same people; "as well as the 10 civilians killed on the bus": people taken as known, of whom a figure has just told; a headline's figure gives way to its body's. */
function takenUp(sketch: Sketch, all: readonly Sketch[], { lattice }: Context): Sketch | undefined {
  if (sketch.draft.rule === 'rivalFigure') return all.findLast((s) => s.sentence === sketch.sentence && s.effect === sketch.effect && s.draft.quote.first < sketch.draft.quote.first && s.partOf === null && isNumbered(s));
  const person = saidOfOne(sketch, all, lattice);
  if (person) return person;
  if (sketch.draft.group?.definite !== true || sketch.draft.group.kind !== 'counted') return undefined;
  return all.find((s) => lattice.doc.sentences[s.sentence]?.headline !== true && s.effect === sketch.effect && s.draft.quote.last <= sketch.draft.quote.first && s.restates === null && amountOf(s) === amountOf(sketch) && s.scope === sketch.scope && isNumbered(s) && samePeople(s, sketch));
}

/** "Two teenagers and a 62-year-old man have died ... The man died in hospital yesterday": the only one of whom that noun has been said, whenever he died. */
function saidOfOne({ draft: { group }, effect, sentence, scope }: Sketch, all: readonly Sketch[], lattice: Context['lattice']): Sketch | undefined {
  if (group?.kind !== 'singular' || group.size !== 1 || normAt(lattice, group.first) !== 'the' || group.head.kind !== 'people') return undefined;
  const noun = (s: Sketch): string => (s.draft.group?.kind === 'singular' ? normAt(lattice, s.draft.group.last - 1) : '');
  const before = all.filter((s) => s.effect === effect && s.scope === scope && s.sentence < sentence && sentence - s.sentence <= 3 && s.draft.group?.head.kind === 'people' && s.draft.group.size === 1 && noun(s) === normAt(lattice, group.words.last - 1) && ['a', 'an'].includes(normAt(lattice, s.draft.group.first)));
  return before.length === 1 ? before[0] : undefined;
}

function repeats(a: Sketch, head: Sketch, context: Context): boolean {
  const sameKind = a.effect === head.effect || (a.effect === 'casualties' && (head.effect === 'killed' || head.effect === 'injured'));
  if (!sameKind || a.scene !== head.scene || a.scope !== head.scope) return false;
  if (a.scope === 'cumulative' && !(isTelegraphic(a, context) && amountOf(a) === amountOf(head))) return false;
  if (a.draft.trigger.first === head.draft.trigger.first && a.sentence === head.sentence) return false;
  if (amountOf(a) === 0 && amountOf(head) !== 0 && isNobodyOf(a, context)) return false;
  if (!samePeople(a, head) || areTwoPersons(a, head) || isBesides(a, head, context) || isNobodyElse(a, head)) return false;
  if (a.sentence === head.sentence && a.effect === head.effect && a.count.bound !== 'vague' && !isGluedTitle(a, head)) return false;
  return sameNumber(a, head) || (a.effect !== head.effect && !isOther(a, head));
}

/** "65 bodies found in town Activists report that at least 65 bodies": where a feed has lost the line end, one number stands twice in a sentence, once with its bound. */
const isGluedTitle = (a: Sketch, b: Sketch): boolean => amountOf(a) === amountOf(b) && (amountOf(a) ?? 0) >= 5 && a.count.bound !== b.count.bound && a.draft.rule !== 'subset' && b.draft.rule !== 'subset' && a.victim.class === b.victim.class;

/** "A girl died ... a herdsman was also killed": two people brought in for the first time, each by a noun of its own. */
function areTwoPersons(a: Sketch, b: Sketch): boolean {
  const isNew = (s: Sketch): boolean => s.count.best === 1 && s.draft.group?.kind === 'singular' && /^(?:a|an|another)$/i.test(s.count.text ?? '') && s.attribution?.kind !== 'headline';
  const [first, next] = a.draft.quote.first < b.draft.quote.first ? [a, b] : [b, a];
  // "the abbot and two novices ... a girl of nine died": who is brought in later is somebody else than the one the text takes as known.
  const known = first.count.best === 1 && first.draft.group?.kind === 'singular' && first.draft.group.head.kind === 'people' && first.attribution?.kind !== 'headline';
  return (isNew(first) || (known && first.victim.category !== 'people')) && isNew(next) && a.victim.category !== null && b.victim.category !== null && a.victim.category !== b.victim.category;
}

/** "His wife was also killed", "His son died, too", and with whose they are before anything else of the sentence "His brother was killed": one more beside the one told before. */
function isBesides(a: Sketch, b: Sketch, { lattice }: Context): boolean {
  const [first, next] = a.draft.quote.first < b.draft.quote.first ? [a, b] : [b, a];
  const { group, trigger } = next.draft;
  if (first.sentence === next.sentence || first.attribution?.kind === 'headline' || group?.kind !== 'singular' || group.head.kind === 'pronoun') return false;
  const also = normAt(lattice, group.first + 1) === 'second' || [1, 2].some((n) => normAt(lattice, trigger.first - n) === 'also') || [0, 1].some((n) => normAt(lattice, trigger.last + n) === 'too' || normAt(lattice, trigger.last + n + 1) === 'well');
  return also || (group.first === lattice.doc.sentences[next.sentence]?.first && ['his', 'her'].includes(normAt(lattice, group.first)) && next.sentence - first.sentence <= 2 && !/^(?:his|her) /i.test(`${first.count.text} `));
}

/** "Four militants were killed. No losses among our forces", "no dead or injured in Graivoron": nobody, of others or elsewhere. */
const isNobodyElse = (a: Sketch, head: Sketch): boolean => amountOf(a) === 0 && amountOf(head) !== 0 && ((a.victim.basis.kind === 'stated' && a.victim.text !== '' && (a.victim.class !== head.victim.class || (a.victim.text.startsWith('our ') && !head.victim.text.startsWith('our ')))) || (a.place?.basis.kind === 'stated' && head.place !== null && head.place.name !== a.place.name));

/** "No casualties among the staff", "no Italian casualties": nobody of people whom the words single out. */
const isNobodyOf = ({ draft: { group, quote, trigger }, segment }: Sketch, { lattice }: Context): boolean =>
  [0, 1, 2, 3, 4, 5].some((n) => quote.last + n < segment.last && normAt(lattice, Math.max(quote.last, trigger.last) + n) === 'among') || (group !== null && tagAt(lattice, group.count.last, 'country')?.tag.form === 'adjective');

/** "more than 180 killed and wounded" beside 45 killed: far more than a headline's rounding of both, of people in another place. */
const isOther = (a: Sketch, head: Sketch): boolean => a.place?.basis.kind === 'stated' && head.place !== null && a.place.name !== head.place.name && (amountOf(a) ?? 0) > 2 * (amountOf(head) ?? 0);

/** An exact count that an open bound announced: "more than 140", then 143. */
const fits = (open: Sketch, n: number): boolean => (open.count.bound === 'at_least' || open.count.bound === 'more_than') && open.count.low !== null && n >= open.count.low && n <= open.count.low * 1.1;

/** Equal numbers, or a vague word that the number fits. */
function sameNumber(a: Sketch, head: Sketch): boolean {
  const x = amountOf(a);
  const y = amountOf(head);
  if (x === null || y === null) return false;
  return x === y || fits(a, y) || fits(head, x) || (a.count.bound === 'vague' && head.count.bound !== 'vague' && x <= y) || (a.count.bound === 'vague' && head.count.bound === 'vague' && sameWord(a, head));
}

const sameWord = (a: Sketch, b: Sketch): boolean => a.count.low === b.count.low && (a.victim.class === b.victim.class || a.victim.text === '' || b.victim.text === '');

const isTelegraphic = (sketch: Sketch, context: Context): boolean => context.lattice.doc.sentences[sketch.sentence]?.telegraphic === true;
