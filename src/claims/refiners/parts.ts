import { normAt } from '../lattice.ts';
import type { Context, Refiner, Sketch } from '../sketch.ts';
import { amountOf, changed, isNumbered, revise, samePeople } from '../sketch.ts';
import { isShareFurtherOn, isUnexplained, wholeOfRest } from './restOfTally.ts';

/** Links parts to their whole ("no fighter among them" is an account of its own): what follows "including", the actors of a tally, groups whose sum a mixed whole announces. */
export const parts: Refiner = {
  name: 'parts',
  words: 'Parts are linked to their whole: "including three children"; 40 soldiers and 130 civilians of "more than 150 people"',
  refine: (sketches, context) => {
    const linked = sketches.map((told) => {
      const sketch = isOfTheDeaths(told, context) || isUnexplained(told, context) || isAmongThem(told, context) ? changed(told, { draft: { ...told.draft, rule: 'subset' } }) : told;
      if (!isNumbered(sketch) || sketch.partOf !== null || sketch.count.bound === 'share' || amountOf(sketch) === 0) return sketch;
      const whole = firstOf(WHOLES, (find) => { const found = find(sketch, sketches, context); return found?.key === sketch.key ? undefined : found; });
      return whole ? revise(sketch, 'parts', { partOf: whole.key, role: isSubset(sketch) || isSingledOut(sketch, whole) || (sketch.draft.rule === 'countedTwice' && whole.scope !== 'cumulative') ? 'subset' : 'part', victim: victimWithin(sketch, whole), ...scopeWithin(sketch, whole) }) : sketch;
    });
    return linked.map((sketch) => complement(sketch, linked, context));
  },
};

/** Whose part a figure is. */
type FindWhole = (sketch: Sketch, all: readonly Sketch[], context: Context) => Sketch | undefined;

function firstOf<T, R>(list: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of list) { const found = find(item); if (found !== undefined) return found; }
  return undefined;
}

/** "1,223 people died over the quarter. No fewer than 106 of the killings were executions": of a tally's dead, and so of the tally. */
const ofTheTally: FindWhole = (sketch, all, context) => (sketch.scope === 'incident' && isOfTheDeaths(sketch, context) ? all.findLast((s) => s.scope === 'cumulative' && s.effect === sketch.effect && isNumbered(s) && s.count.bound !== 'share' && s.draft.quote.first < sketch.draft.quote.first && (sketch.sentence - s.sentence <= 1 || (!isSubset(s) && isShareFurtherOn(sketch, s, { all, context }))) && (amountOf(s) ?? 0) > (amountOf(sketch) ?? 0)) : undefined);

/** "Nobody knows the authors of two killings": of the tally before. */
const unexplained: FindWhole = (sketch, all, context) => (isUnexplained(sketch, context) ? wholeOfRest(sketch, all.filter((s) => !isSubset(s))) : undefined);

/** "killing three people including a pregnant woman", of another time: the woman is of that time as well. */
const scopeWithin = (sketch: Sketch, whole: Sketch): Partial<Pick<Sketch, 'scope' | 'scene' | 'window'>> => (whole.scope === 'cumulative' && (sketch.scope === 'incident' || sketch.scope === 'background') && isSubset(sketch) && whole.sentence < sketch.sentence + 1 ? { scope: 'cumulative', scene: whole.scene, window: whole.window } : whole.scope === 'background' && sketch.scope === 'incident' && whole.sentence === sketch.sentence && isSubset(sketch) ? { scope: 'background', scene: whole.scene } : {});

/** "Three of the deaths were in Nasr City": of the figure told before. */
const isOfTheDeaths = (sketch: Sketch, { lattice }: Context): boolean => {
  const { group } = sketch.draft;
  return group?.head.kind === 'effect' && normAt(lattice, group.count.last) === 'of' && normAt(lattice, group.count.last + 1) === 'the';
};

/** "abducted 20 villagers, eleven women among them". */
const isAmongThem = (sketch: Sketch, { lattice }: Context): boolean => {
  const last = sketch.draft.group?.last ?? 0;
  return sketch.draft.group?.kind === 'counted' && normAt(lattice, last) === 'among' && ['them', 'these'].includes(normAt(lattice, last + 1)) && normAt(lattice, sketch.draft.group.first - 1) === ',';
};

/** "About 30 were killed in the village of Melia alone": a place's share of a figure told before. */
function isAlone(sketch: Sketch, { lattice }: Context): boolean {
  const { last } = sketch.draft.quote;
  for (let i = last; i < Math.min(sketch.segment.last, last + 10); i++) {
    if (normAt(lattice, i) === 'alone') return normAt(lattice, i - 1) !== 'year' && normAt(lattice, i - 1) !== 'month';
    if (normAt(lattice, i) === ',') return false;
  }
  return false;
}

/** "two of them" are the whole's people; "one American" among passengers is a passenger. */
function victimWithin(sketch: Sketch, whole: Sketch): Sketch['victim'] {
  const { group, about } = sketch.draft;
  if (group?.head.kind === 'none' && sketch.scope === 'cumulative' && sketch.draft.rule === 'passive' && sketch.victim.basis.kind === 'implied' && whole.victim.text !== '') return { ...whole.victim, basis: { kind: 'implied', because: `a part of "${whole.count.text ?? ''}"` } };
  const pointing = group?.head.kind === 'pronoun' || (group?.head.kind === 'none' && !about);
  const unnamed = sketch.victim.class === 'unknown' && /^(?:them|whom|these|those)?$/.test(sketch.victim.text) && sketch.victim.actor === null;
  if (pointing && !about && (isSubset(sketch) || unnamed) && whole.victim.text !== '' && !isToldBehind(sketch)) return { ...whole.victim, basis: { kind: 'implied', because: `a part of "${whole.count.text ?? ''}"` } };
  const { victim } = sketch;
  // "The army's dead are now 30, eight of them reservists": of its people, whatever they are called.
  if (group?.head.kind === 'pronoun' && (victim.actor === null || victim.basis.kind === 'implied') && victim.class === 'combatant' && whole.victim.class === 'combatant' && whole.victim.actor?.includes(' + ') === false) return { ...victim, actor: whole.victim.actor };
  const known = whole.victim.class === 'civilian' || whole.victim.class === 'combatant';
  return victim.class === 'unknown' && known && isSubset(sketch) ? { ...victim, class: whole.victim.class, actor: victim.actor ?? whole.victim.actor } : victim;
}

/** "Nine of them were from the army": its own words say who they were. */
const isToldBehind = ({ victim: { basis }, count }: Sketch): boolean => basis.kind === 'stated' && count.start !== null && basis.span.start > count.start;

/** "Rebels were responsible for 41 of these deaths and soldiers for 22; nine civilians died by mines": told beside the parts of a tally, of the same people, and no more than it has left. */
function besideAccounts(sketch: Sketch, all: readonly Sketch[]): Sketch | undefined {
  if (sketch.scope !== 'cumulative' || isSubset(sketch)) return undefined;
  const beside = all.filter((s) => s !== sketch && s.sentence === sketch.sentence && s.effect === sketch.effect && s.draft.rule === 'subset' && s.draft.quote.first < sketch.draft.quote.first);
  const whole = beside[0] && subsetWhole(beside[0], all);
  const sum = beside.reduce((n, s) => n + (amountOf(s) ?? 0), amountOf(sketch) ?? Infinity);
  return beside.length > 1 && whole && whole.sentence < sketch.sentence && whole.scope === 'cumulative' && whole.victim.class === sketch.victim.class && sum <= (amountOf(whole) ?? 0) ? whole : undefined;
}

/** "(164 civilians.) For 121 of them it holds the rebels responsible; 29 were killed by the militia": a bare number behind a part of the tally right before, and no more than that leaves. */
function bareBeside(sketch: Sketch, all: readonly Sketch[], { lattice }: Context): Sketch | undefined {
  const { group, quote } = sketch.draft;
  if (sketch.scope !== 'cumulative' || group?.head.kind !== 'none' || isSubset(sketch)) return undefined;
  const first = lattice.doc.sentences[sketch.sentence]?.first ?? quote.first;
  let ofThem = false;
  for (let i = first; i < quote.first; i++) ofThem ||= normAt(lattice, i) === 'of' && ['them', 'these', 'those'].includes(normAt(lattice, i + 1));
  const whole = ofThem ? all.findLast((s) => s.sentence === sketch.sentence - 1 && s.scope === 'cumulative' && s.effect === sketch.effect && isNumbered(s) && s.draft.rule !== 'earlierTotal' && s.window?.from === sketch.window?.from) : undefined;
  const beside = all.filter((s) => s.sentence === sketch.sentence && s.effect === sketch.effect && isNumbered(s)).reduce((n, s) => n + (amountOf(s) ?? 0), 0);
  return whole && !isSubset(whole) && beside <= (amountOf(whole) ?? 0) ? whole : undefined;
}

const numberAt = ({ draft: { group, quote } }: Sketch): number => group?.count.first ?? quote.first;

/** "Eight came from Karsan, the remaining five from Orvel". */
const REMAINING: ReadonlySet<string> = new Set(['remaining', 'other', 'rest', 'last']);

/** "killed 12 people, including ten tourists ... the two pilots also died": what a whole's named part leaves over, exactly, is its other part. */
function complement(sketch: Sketch, all: readonly Sketch[], { lattice }: Context): Sketch {
  const n = amountOf(sketch);
  if (n === null || sketch.partOf !== null || sketch.count.bound === 'vague') return sketch;
  const remaining = REMAINING.has(normAt(lattice, numberAt(sketch) - 1));
  const part = all.find((s) => s.partOf !== null && s.role === 'subset' && s.effect === sketch.effect && s.scope === sketch.scope && (remaining ? numberAt(s) < numberAt(sketch) : s.draft.quote.first < sketch.draft.quote.first) && sketch.sentence - s.sentence <= 4
    && amountOf(all.find((w) => w.key === s.partOf) ?? sketch) === (amountOf(s) ?? 0) + n);
  const whole = part ? all.find((w) => w.key === part.partOf) : undefined;
  const also = sketch.draft.group?.more === true || sketch.draft.group?.definite === true || (sketch.draft.rule === 'elliptic' && sketch.sentence === part?.sentence) || remaining;
  return whole && whole !== sketch && also && !isFull(whole, all) ? revise(sketch, 'parts', { partOf: whole.key, role: 'subset' }) : sketch;
}

/** The parts told so far leave nobody over: "two: Omer Siddig and a man not yet identified ... a third". */
const isFull = (whole: Sketch, all: readonly Sketch[]): boolean => all.filter((s) => s.partOf === whole.key && s.effect === whole.effect).reduce((n, s) => n + (amountOf(s) ?? 0), 0) >= (amountOf(whole) ?? Infinity);

const isSame = (a: Sketch, b: Sketch): boolean => a !== b && a.effect === b.effect && a.scene === b.scene && a.scope === b.scope && isNumbered(b) && b.status === a.status;

/** The nearest figure that is not a subset itself and can hold this one: in its sentence, else before it in the text, else behind it. */
function subsetWhole(sketch: Sketch, all: readonly Sketch[]): Sketch | undefined {
  if (!isSubset(sketch)) return undefined;
  const own = pointsToOwn(sketch);
  const wholes = all.filter((s) => s !== sketch && isNumbered(s) && !isSubset(s) && s.draft.rule !== 'earlierTotal' && s.effect === sketch.effect && s.status === sketch.status && holds(s, sketch) && !(own && s.sentence !== sketch.sentence && s.victim.text !== sketch.victim.text));
  const inSentence = wholes.filter((s) => s.sentence === sketch.sentence);
  const before = wholes.filter((s) => s.sentence < sketch.sentence && s.scope === sketch.scope);
  return inSentence.findLast((s) => s.draft.quote.first < sketch.draft.quote.first) ?? inSentence[0] ?? before.at(-1) ?? wholes.find((s) => s.scene === sketch.scene && !isOfAnotherTime(s, sketch)) ?? ofSome(sketch, all);
}

/** The month to date, told behind it, is not the whole of a day's part. */
const isOfAnotherTime = (whole: Sketch, part: Sketch): boolean => whole.window?.from != null && part.window?.from != null && whole.window.from !== part.window.from;

/** "Seven of them, including four children, died": of others nothing is told. */
const ofSome = (sketch: Sketch, all: readonly Sketch[]): Sketch | undefined => all.findLast((s) => s !== sketch && s.sentence === sketch.sentence && s.effect === sketch.effect && s.status === sketch.status && s.draft.rule !== 'subset' && s.draft.quote.first < sketch.draft.quote.first && isNumbered(s) && holds(s, sketch));

/** "as mourners went home, warplanes struck a pick-up; three of them were killed": them are people of the sentence itself, who need not be any figure's. */
const pointsToOwn = (sketch: Sketch): boolean => sketch.draft.rule !== 'subset' && sketch.victim.category !== null && sketch.victim.basis.kind === 'implied' && sketch.draft.group?.head.kind === 'pronoun';

/** "sixteen of the dead were beheaded": whose fate the phrase itself tells. */
const OF_THE: Readonly<Record<string, Sketch['effect']>> = { dead: 'killed', deceased: 'killed', killed: 'killed', wounded: 'injured', injured: 'injured', missing: 'missing', kidnapped: 'captured' };

/** Told as a part: "including three", "four of them", "of the 26". */
const isSubset = (sketch: Sketch): boolean => {
  const head = sketch.draft.group?.head;
  if (head?.kind === 'pronoun' && sketch.draft.group?.kind === 'counted' && OF_THE[head.word] === sketch.effect) return true;
  return sketch.draft.rule === 'subset' || (head?.kind === 'pronoun' && head.word === 'other') || (head?.kind === 'pronoun' && ['them', 'whom', 'which', 'figure'].includes(head.word) && sketch.draft.group?.kind === 'counted');
};

const holds = (whole: Sketch, part: Sketch): boolean => (whole.count.high === null && whole.count.low !== null && whole.count.low >= (amountOf(part) ?? 0)) || (amountOf(whole) ?? 0) > (amountOf(part) ?? 0);

const GRAVE: ReadonlySet<string> = new Set(['critical', 'critically', 'serious', 'grave', 'intensive', 'life-threatening', 'seriously', 'gravely']);

/** "Thirty-four others were hurt, and the mayor said five remained in a critical condition", "a dozen were treated for burns, two in intensive care": a number alone, told by how bad it is, of the hurt before. */
function inCare(sketch: Sketch, all: readonly Sketch[], { lattice }: Context): Sketch | undefined {
  const { group, trigger } = sketch.draft;
  if (sketch.effect !== 'injured' || group?.head.kind !== 'none' || group.more || trigger.first < group.first || !lattice.tokens.slice(trigger.first, trigger.last + 1).some((t) => GRAVE.has(t.norm))) return undefined;
  return all.findLast((s) => isSame(sketch, s) && s.restates === null && s.draft.quote.first < sketch.draft.quote.first && sketch.sentence - s.sentence <= 1 && !isSubset(s) && holds(s, sketch));
}

/** "418 casualties, 79 of them fatal", "90 casualties (30 deaths and 60 injured)": the dead and the hurt of a figure that holds both. */
function ofCasualties(sketch: Sketch, all: readonly Sketch[]): Sketch | undefined {
  if (sketch.effect !== 'killed' && sketch.effect !== 'injured') return undefined;
  const whole = all.findLast((s) => s.sentence === sketch.sentence && s.effect === 'casualties' && isNumbered(s) && s.scope === sketch.scope && s.draft.quote.first < sketch.draft.quote.first && holds(s, sketch));
  if (!whole || isSubset(sketch)) return whole;
  const told = all.filter((s) => s.sentence === sketch.sentence && (s.effect === 'killed' || s.effect === 'injured') && isNumbered(s) && !isSubset(s) && s.draft.quote.first > whole.draft.quote.first);
  return told.reduce((n, s) => n + (amountOf(s) ?? 0), 0) === amountOf(whole) ? whole : undefined;
}

const LAST: ReadonlySet<string> = new Set(['last', 'final']);

/** "The last three bodies were dug out on Thursday, so all eleven victims have been found": the last of those whom a larger figure counts. */
function lastOf(sketch: Sketch, all: readonly Sketch[], { lattice }: Context): Sketch | undefined {
  const { group } = sketch.draft;
  if (group?.kind !== 'counted' || ![1, 2].some((n) => LAST.has(normAt(lattice, group.count.first - n)))) return undefined;
  const wholes = all.filter((s) => isSame(sketch, s) && !isSubset(s) && s.restates === null && holds(s, sketch) && samePeople(s, sketch));
  return wholes.find((s) => s.sentence === sketch.sentence) ?? wholes.find((s) => Math.abs(s.sentence - sketch.sentence) <= 2);
}

/** "the dead number four: his mother and two sisters had drowned beside him", "28: the 27 bodies and a passenger": whom a toll holds, behind its colon. */
function behindColon(sketch: Sketch, all: readonly Sketch[], { lattice }: Context): Sketch | undefined {
  const whole = all.findLast((s) => isSame(sketch, s) && s.sentence === sketch.sentence && s.draft.quote.first < sketch.draft.quote.first && s.partOf === null && hasColon(lattice, s, sketch));
  if (!whole || !samePeople(whole, sketch) || !(whole.draft.toll === true || sketch.draft.group?.definite === true)) return undefined;
  const told = all.filter((s) => isSame(whole, s) && s.sentence === sketch.sentence && hasColon(lattice, whole, s));
  return told.reduce((n, s) => n + (amountOf(s) ?? 0), 0) <= (amountOf(whole) ?? 0) ? whole : undefined;
}

function hasColon(lattice: Context['lattice'], whole: Sketch, part: Sketch): boolean {
  for (let i = whole.draft.quote.last; i < (part.draft.group?.first ?? 0); i++) if (normAt(lattice, i) === ':') return true;
  return false;
}

/** "33, of whom twelve remain in hospital here and six in Lima": the same relative clause goes on. */
function besidePart(sketch: Sketch, all: readonly Sketch[], { lattice }: Context): Sketch | undefined {
  const { group, rule } = sketch.draft;
  if (rule !== 'elliptic' || !group || normAt(lattice, group.first - 1) !== 'and' || normAt(lattice, group.first - 2) === ',') return undefined;
  const before = all.findLast((s) => s !== sketch && s.sentence === sketch.sentence && s.draft.quote.first < sketch.draft.quote.first && s.effect === sketch.effect);
  if (!before || before.draft.rule !== 'subset') return undefined;
  const whole = subsetWhole(before, all);
  return whole && (amountOf(before) ?? 0) + (amountOf(sketch) ?? 0) <= (amountOf(whole) ?? 0) ? whole : undefined;
}

/** Some of a whole that is not told apart in full. */
const isSingledOut = (sketch: Sketch, whole: Sketch): boolean => sketch.draft.rule !== 'listed' && (whole.draft.toll === true || sketch.draft.rule === 'elliptic' || sketch.draft.group?.definite === true) && sketch.victim.class === whole.victim.class;

/** "Sixty people were killed: 40 soldiers and 20 rebels": the figure before the list, when the list does not exceed it. */
function listWhole(sketch: Sketch, all: readonly Sketch[]): Sketch | undefined {
  if (sketch.draft.rule !== 'listed') return undefined;
  const list = all.filter((s) => s.draft.rule === 'listed' && s.sentence === sketch.sentence && s.effect === sketch.effect);
  const sum = list.reduce((n, s) => n + (amountOf(s) ?? 0), 0);
  const first = Math.min(...list.map((s) => s.draft.quote.first));
  const before = all.filter((s) => s.effect === sketch.effect && s.draft.rule !== 'listed' && s.draft.rule !== 'earlierTotal' && isNumbered(s) && s.draft.quote.first < first);
  const whole = before.findLast((s) => s.sentence === sketch.sentence && !isSubset(s)) ?? before.findLast((s) => s.sentence === sketch.sentence - 1 && s.scope === sketch.scope);
  return whole && (sum <= (amountOf(whole) ?? 0) || isOver(whole, list, sum)) ? whole : undefined;
}

/** "70 people have died since May: 38 in landslides, 24 in floods and 10 by lightning": a tally's source may count somebody twice, or add up wrongly. */
const isOver = (whole: Sketch, list: readonly Sketch[], sum: number): boolean => whole.scope === 'cumulative' && list.every((s) => s.scope === 'cumulative' && (amountOf(s) ?? 0) < (amountOf(whole) ?? 0)) && sum <= 1.25 * (amountOf(whole) ?? 0);

/** A whole names people of several kinds, or nobody in particular, and is at least as large as the part. */
function mixedWhole(sketch: Sketch, all: readonly Sketch[]): Sketch | undefined {
  if (sketch.victim.class === 'mixed' || sketch.count.bound === 'vague') return undefined;
  return all.find((s) => {
    if (!isSame(sketch, s) || s.restates !== null) return false;
    const several = s.victim.class === 'mixed' || (s.victim.actor?.includes(' + ') ?? false);
    const anybody = s.victim.class === 'unknown' && sketch.victim.class !== 'unknown' && s.sentence !== sketch.sentence;
    return (several && covers(s, sketch)) || (anybody && covers(s, sketch) && siblings(sketch, s, all));
  });
}

/** A figure of "people" is the whole of two or more groups that together come near it. */
function siblings(sketch: Sketch, whole: Sketch, all: readonly Sketch[]): boolean {
  const beside = all.filter((s) => s.effect === whole.effect && s.scene === whole.scene && s.sentence === sketch.sentence && s.victim.class !== 'unknown' && isNumbered(s) && s.draft.rule !== 'subset');
  const sum = beside.reduce((n, s) => n + (amountOf(s) ?? 0), 0);
  return beside.length >= 2 && sum === (amountOf(whole) ?? -1);
}

/** "at least 50 people ... 28 died in one village, while 22 were shot in another": figures of one sentence that make up an earlier one exactly. */
function summedWhole(sketch: Sketch, all: readonly Sketch[]): Sketch | undefined {
  const told = all.filter((s) => s.sentence === sketch.sentence && s.effect === sketch.effect && s.scope === sketch.scope && s.count.bound === 'exact' && !isSubset(s) && s.restates === null);
  if (told.length < 2 || !told.includes(sketch)) return undefined;
  const [first, ...beside] = told;
  // "22 have lost their lives; nineteen died in the pit and three in hospital": the figure with which the sentence itself begins.
  if (first && first !== sketch && madeUpBy(first, beside).includes(sketch)) return first;
  return earlierSum(sketch, told, all);
}

/** The figures right behind it that make it up exactly, be there others of the sentence behind those; one alone makes up nothing. */
function madeUpBy(whole: Sketch, behind: readonly Sketch[]): readonly Sketch[] {
  let sum = 0;
  const last = behind.findIndex((s) => (sum += amountOf(s) ?? 0) >= (amountOf(whole) ?? 0));
  return last > 0 && sum === amountOf(whole) ? behind.slice(0, last + 1) : [];
}

function earlierSum(sketch: Sketch, beside: readonly Sketch[], all: readonly Sketch[]): Sketch | undefined {
  const sum = beside.reduce((n, s) => n + (amountOf(s) ?? 0), 0);
  return all.find((s) => s.sentence < sketch.sentence && s.effect === sketch.effect && s.scope === sketch.scope && s.status === sketch.status && amountOf(s) === sum && s.restates === null && sketch.sentence - s.sentence <= 6 && beside.every((b) => areNotOpposed(s, b)));
}

/** Two soldiers and a rebel are not the three civilians told before. */
const areNotOpposed = ({ victim: { class: a } }: Sketch, { victim: { class: b } }: Sketch): boolean => !(a === 'civilian' && b === 'combatant') && !(a === 'combatant' && b === 'civilian');

/** "climbed to 214, as the dead of the army became 132 and the dead of the organisation 82": figures of a tally's own sentence that make it up exactly. */
function tallyWhole(sketch: Sketch, all: readonly Sketch[]): Sketch | undefined {
  if (sketch.scope !== 'cumulative') return undefined;
  const beside = all.filter((s) => s.sentence === sketch.sentence && s.scope === 'cumulative' && s.effect === sketch.effect && isNumbered(s) && s.restates === null && !isSubset(s) && s.count.bound !== 'share');
  const [whole, ...rest] = [...beside].sort((a, b) => a.draft.quote.first - b.draft.quote.first || a.key - b.key);
  if (!whole || whole === sketch || rest.length < 2) return undefined;
  return rest.reduce((n, s) => n + (amountOf(s) ?? 0), 0) === amountOf(whole) ? whole : undefined;
}

const covers = (whole: Sketch, part: Sketch): boolean => (amountOf(whole) ?? 0) > (amountOf(part) ?? 0);

/** A vague figure of a narrower kind inside a counted one: "dozens of women and children" of 130 civilians. */
function groupWhole(sketch: Sketch, all: readonly Sketch[]): Sketch | undefined {
  if (sketch.count.bound !== 'vague') return undefined;
  const narrow = ['women', 'children', 'kin'].includes(sketch.victim.category ?? '');
  return narrow ? all.find((s) => isSame(sketch, s) && (s.victim.class === 'civilian' || s.victim.class === 'unknown') && s.count.bound !== 'vague' && covers(s, sketch) && s.victim.category !== sketch.victim.category) : undefined;
}

/** What stands alone is a part of the same figure told before that covers it. */
const coveredBy: FindWhole = (sketch, all, context) => (isAlone(sketch, context) ? all.findLast((s) => isSame(sketch, s) && s.restates === null && s.draft.quote.first < sketch.draft.quote.first && covers(s, sketch) && samePeople(s, sketch)) : undefined);

/** "40 men and 12 women, and on a line of their own 5 nurses, who also figure among the women": printed beside the parts, of the figure that those are parts of. */
function countedAgain(sketch: Sketch, all: readonly Sketch[]): Sketch | undefined {
  if (sketch.draft.rule !== 'countedTwice') return undefined;
  const before = all.filter((s) => s.effect === sketch.effect && s.draft.quote.first < sketch.draft.quote.first && sketch.sentence - s.sentence <= 1 && isNumbered(s) && !isSubset(s) && s.draft.rule !== 'earlierTotal' && covers(s, sketch));
  return before.reduce<Sketch | undefined>((most, s) => (most === undefined || (amountOf(s) ?? 0) > (amountOf(most) ?? 0) ? s : most), undefined);
}

/** Tried in this order: what the words themselves say of a whole goes before what only the numbers do. */
const WHOLES: readonly FindWhole[] = [countedAgain, unexplained, subsetWhole, lastOf, behindColon, besidePart, inCare, ofCasualties, listWhole, mixedWhole, summedWhole, tallyWhole, groupWhole, besideAccounts, bareBeside, ofTheTally, coveredBy];
