import { DISASTERS } from '../disasters.ts';
import { normAt } from '../lattice.ts';
import type { Context, Refiner, Sketch } from '../sketch.ts';
import { isOtherCount, otherTollOf } from './otherCounts.ts';
import { amountOf, isNumbered, revise, samePeople } from '../sketch.ts';

/** What is still alone when parts and restatements have been linked: a headline never counts beside its body, and a smaller figure told later is inside the toll told first. */
export const leftovers: Refiner = {
  name: 'leftovers',
  words: 'A headline gives way to its body; a smaller figure of the same people told later lies inside the toll told before',
  refine: (sketches, context) => {
    const headed = sketches.map((sketch) => underHeadline(sketch, sketches, context));
    const bodied = headed.map((sketch) => headlineOf(sketch, headed, context));
    return bodied.map((sketch) => insideToll(sketch, bodied, context));
  },
};

const isHeadline = (sketch: Sketch, context: Context): boolean => context.lattice.doc.sentences[sketch.sentence]?.headline === true;

/** Linked to nothing and counted so far. */
const isAlone = (s: Sketch): boolean => isNumbered(s) && s.restates === null && s.partOf === null && s.status === 'asserted' && s.scope === 'incident' && s.count.bound !== 'share';

const bodyOf = (headline: Sketch, all: readonly Sketch[], context: Context): readonly Sketch[] => all.filter((s) => s !== headline && isAlone(s) && !isHeadline(s, context) && s.effect === headline.effect && s.draft.group?.more !== true);

const sumOf = (sketches: readonly Sketch[]): number => sketches.reduce((n, s) => n + (amountOf(s) ?? 0), 0);

/** "5 dead" above "four employees were killed" and "the suspect was found dead": the body's figures make up the headline's and are its parts. */
function underHeadline(sketch: Sketch, all: readonly Sketch[], context: Context): Sketch {
  if (!isAlone(sketch) || isHeadline(sketch, context)) return sketch;
  const headline = all.find((s) => isAlone(s) && isHeadline(s, context) && s.effect === sketch.effect);
  if (!headline) return sketch;
  const body = bodyOf(headline, all, context);
  return body.length >= 2 && sumOf(body) === amountOf(headline) ? revise(sketch, 'leftovers', { partOf: headline.key, role: 'part' }) : sketch;
}

/** Any other headline says again what the largest figure of the body says. */
function headlineOf(sketch: Sketch, all: readonly Sketch[], context: Context): Sketch {
  if (!isAlone(sketch) || !isHeadline(sketch, context) || all.some((s) => s.partOf === sketch.key && s.role === 'part')) return sketch;
  const body = bodyOf(sketch, all, context).filter((s) => isCompatible(s, sketch));
  const largest = [...body].sort((a, b) => (amountOf(b) ?? 0) - (amountOf(a) ?? 0) || a.key - b.key)[0];
  const exact = largest && amountOf(largest) !== amountOf(sketch) ? partSaid(sketch, all, context) : undefined;
  if (exact) return revise(sketch, 'leftovers', { restates: exact.key, role: 'restates' });
  return largest ? revise(sketch, 'leftovers', { restates: largest.key, role: 'restates' }) : sketch;
}

/** "8 civilians dead" above "nine people, eight of them civilians": a part of the body with the headline's own number and kind of people. */
const partSaid = (headline: Sketch, all: readonly Sketch[], context: Context): Sketch | undefined => (headline.victim.class === 'unknown' ? undefined : all.find((s) => s.partOf !== null && !isHeadline(s, context) && s.effect === headline.effect && s.scope === 'incident' && amountOf(s) === amountOf(headline) && s.victim.class === headline.victim.class));

/** "Nine died on the spot" below "the toll rose to 14": told later of the same happening, not larger, with no place, doer or means of its own. */
function insideToll(sketch: Sketch, all: readonly Sketch[], context: Context): Sketch {
  if (!isAlone(sketch) || amountOf(sketch) === 0 || isHeadline(sketch, context) || sketch.draft.group?.more === true || isNewPerson(sketch) || isOwnHand(sketch, context)) return sketch;
  const rival = otherTollOf(sketch, all, context);
  if (rival !== undefined) return revise(sketch, 'leftovers', { restates: rival.key, role: 'restates' });
  const whole = all.find((s) => s !== sketch && isAlone(s) && s.effect === sketch.effect && s.scene === sketch.scene && s.sentence < sketch.sentence && upperOf(s) >= (amountOf(sketch) ?? 0) && upperOf(s) > 1
    && isCompatible(s, sketch) && !areOtherKinds(s, sketch) && !(diedToo(sketch, context) && areOthers(s, sketch)) && !hasItsOwn(sketch, s) && !areRivals(s, sketch));
  if (whole && isOtherCount(whole, sketch)) return revise(sketch, 'leftovers', { restates: whole.key, role: 'restates' });
  return whole ? revise(sketch, 'leftovers', { partOf: whole.key, role: 'subset' }) : sketch;
}

/** Two parties to a fight count each for itself. */
const areRivals = (a: Sketch, b: Sketch): boolean => a.attribution !== null && b.attribution !== null && a.attribution.text !== b.attribution.text && [a, b].some((s) => s.attribution?.kind === 'military' || s.attribution?.kind === 'armed_group');

const upperOf = (s: Sketch): number => s.count.high ?? s.count.best ?? s.count.low ?? 0;

/** "Three guards who held the bridge were also killed": on top of those before. */
const diedToo = (s: Sketch, context: Context): boolean => [1, 2].some((n) => normAt(context.lattice, s.draft.trigger.first - n) === 'also');

/** Traders and guards: each kind by a noun that tells more than "people". */
const areOthers = (whole: Sketch, part: Sketch): boolean => whole.victim.class !== 'unknown' && whole.victim.class !== 'mixed' && part.victim.category !== null && whole.victim.category !== null && whole.victim.category !== part.victim.category;

/** "Eight of our staff were killed ... Five patients burned to death": two kinds of people, neither of which holds the other. */
const KINDS: ReadonlySet<string> = new Set(['medical', 'workers', 'officials', 'police', 'soldiers', 'military ranks', 'journalists', 'religious', 'education', 'protesters', 'detainees']);
/** A private is a soldier. */
const kindOf = ({ victim }: Sketch): string | null => (victim.category === 'military ranks' ? 'soldiers' : victim.category);
const areOtherKinds = (whole: Sketch, part: Sketch): boolean => whole.sentence !== part.sentence && kindOf(whole) !== kindOf(part) && KINDS.has(whole.victim.category ?? '') && KINDS.has(part.victim.category ?? '') && part.draft.rule !== 'subset';

/** "before he killed himself": a killer who dies by his own hand is none of those he killed. */
const isOwnHand = ({ draft: { rule, trigger } }: Sketch, { lattice }: Context): boolean => rule === 'ownHand' || ['himself', 'herself'].includes(normAt(lattice, trigger.last));

/** "a farmer", "another": somebody not spoken of before. */
const isNewPerson = (s: Sketch): boolean => s.draft.group?.kind === 'singular' && (!s.draft.group.definite || /^(his|her|its|their|our|my)\b/i.test(s.count.text ?? ''));

/** "Our men" are nobody else's; a mixed whole holds people of every class. */
function isCompatible(whole: Sketch, part: Sketch): boolean {
  const named = whole.victim.actor !== null && part.victim.actor !== null;
  if (!named && /\bour\b/i.test(part.victim.text)) return false;
  return samePeople(whole, part) || (!named && whole.victim.class === 'mixed');
}

/** A storm's toll, or that of "two villages of Rutshuru territory": the places of its parts lie inside. */
const isSpread = (whole: Sketch): boolean => DISASTERS.has(whole.means?.kind ?? '') || whole.means?.kind === 'disease' || /\b(?:township|territory|county|province|region|governorate|oblast|raion|state|country)\b/i.test(whole.place?.text ?? '');

/** "A sniper killed two soldiers a day earlier", below what happened on Thursday. */
const isOfDayBefore = (part: Sketch, whole: Sketch): boolean => /^(?:an?|one|two|three|the) (?:days?|week|night|evening) (?:earlier|before)$/i.test(part.date?.text ?? '') ||
  part.date?.basis.kind === 'stated' && part.date.precision === 'day' && part.date.to !== null && whole.date !== null && whole.date.from !== null && part.date.to < whole.date.from;

/** A place, an earlier day, a doer or a means that its own sentence states and that is another than the whole's. */
function hasItsOwn(part: Sketch, whole: Sketch): boolean {
  const place = !isSpread(whole) && part.place?.basis.kind === 'stated' && whole.place !== null && part.place.name !== whole.place.name && part.place.within !== whole.place.name && whole.place.within !== part.place.name;
  const doer = part.perpetrator?.basis.kind === 'stated' && whole.perpetrator !== null && part.perpetrator.text !== whole.perpetrator.text;
  const means = part.means?.basis.kind === 'stated' && whole.means !== null && part.means.kind !== whole.means.kind;
  return place || doer || means || isOfDayBefore(part, whole);
}
