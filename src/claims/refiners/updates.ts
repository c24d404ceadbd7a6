import { clockLength, minutesAt } from '../clocks.ts';
import { normAt } from '../lattice.ts';
import { groupBy } from '../ordered.ts';
import { CORRECTED } from '../recognizers/correctedTo.ts';
import { contestedBy } from './contested.ts';
import { isOtherCount } from './otherCounts.ts';
import { hadTold, isCorrected, isOfBefore } from './ofBefore.ts';
import { isSinceTold } from './sinceTold.ts';
import type { Context, Refiner, Sketch } from '../sketch.ts';
import { isToldNow } from './toldNow.ts';
import { amountOf, changed, isNumbered, revise } from '../sketch.ts';

/** "The toll later rose to 17": the earlier figure of the same happening gives way, and the late finds are part of the new one. */
export const updates: Refiner = {
  name: 'updates',
  words: 'A toll that rose replaces the earlier figure; "five more bodies" are part of it',
  refine: (told, context) => {
    const sketches = told.map((sketch) => (countsThemToo(sketch, context) ? changed(sketch, { draft: { ...sketch.draft, toll: true } }) : sketch));
    const tolls = sketches.filter((s) => s.draft.toll === true && s.draft.rule !== 'earlierTotal' && s.scope === 'incident' && isNumbered(s) && !isCorrected(s, context.lattice));
    const withdrawn = new Map<number, number>();
    const outdone = new Map<number, number>();
    const happenings = groupBy(sketches, happeningOf);
    const settled = sketches.map((sketch) => {
      const late = tolls.find((toll) => toll !== sketch && isNear(sketch, toll) && (sketch.draft.group?.more === true || isLate(sketch, toll, context)) && (amountOf(sketch) ?? 0) <= (amountOf(toll) ?? 0));
      if (late) return revise(sketch, 'updates', { partOf: late.key, role: 'subset' });
      const entry = laterEntry(sketch, sketches, context);
      // Entry by entry, so that each earlier figure is one that a later one replaced.
      const next = entry && sketch.draft.group?.more !== true && differ(entry, sketch) ? nextEntry(sketch, sketches, context) : undefined;
      if (next) withdrawn.set(next.key, sketch.key);
      if (entry) return revise(sketch, 'updates', sketch.draft.group?.more === true ? { partOf: entry.key, role: 'subset' } : { restates: entry.key, role: 'restates' });
      const newer = isOfBefore(sketch, context) ? saidAnew(sketch, sketches) : undefined;
      if (newer && outdoes(sketch, newer, context) && !outdone.has(newer.key)) { outdone.set(newer.key, sketch.key); return sketch; }
      if (newer) {
        if (tookBack(sketch, newer, context)) withdrawn.set(newer.key, sketch.key);
        return revise(sketch, 'updates', { restates: newer.key, role: 'restates', victim: sketch.victim.text === '' ? newer.victim : sketch.victim });
      }
      const same = happenings.get(happeningOf(sketch)) as readonly Sketch[];
      const rival = rivalOf(sketch, same, context);
      if (rival) return revise(sketch, 'updates', { restates: rival.key, role: 'restates' });
      const later = tolls.find((toll) => replaces(toll, sketch, context) && !(isPut(toll, context) && differ(toll, sketch)));
      if (later) return revise(sketch, 'updates', { restates: later.key, role: 'restates' });
      const since = same.find((s) => isSinceTold(s, sketch, context) && isWhole(s) && isWhole(sketch) && compatible(s, sketch) && isThere(s, sketch));
      if (since) return revise(sketch, 'updates', { restates: since.key, role: 'restates' });
      const earlier = same.find((s) => replaces(sketch, s, context));
      return earlier ? revise(sketch, 'updates', { supersedes: earlier.key }) : sketch;
    });
    return withdrawn.size + outdone.size === 0 ? settled : settled.map((sketch) => givesWay(sketch, outdone)).map((sketch) => (sketch.supersedes === null && withdrawn.has(sketch.key) ? changed(sketch, { supersedes: withdrawn.get(sketch.key) ?? null }) : sketch));
  },
};

/** Figures are compared only with others of the same effect and scene. */
const happeningOf = (sketch: Sketch): string => `${sketch.scene} ${sketch.effect}`;

/** "With him, four soldiers have died": the one told before is among them. */
function countsThemToo({ sentence, effect, draft: { group } }: Sketch, { lattice }: Context): boolean {
  const first = lattice.doc.sentences[sentence]?.first ?? -1;
  const opens = normAt(lattice, first) === 'with' && (['him', 'her', 'them'].includes(normAt(lattice, first + 1)) || (['his', 'her', 'their'].includes(normAt(lattice, first + 1)) && /^deaths?$/.test(normAt(lattice, first + 2))));
  return opens && effect === 'killed' && group?.kind === 'counted' && !group.more && group.first - first <= WITH_REACH;
}

/** From "With" to the number, in tokens. */
const WITH_REACH = 8;

/** Between the entries of a live page, "14:05 ... 24 dead", "16:47 ... 32 killed": the last entry's figure for the same place stands, and "two more" of an earlier one are in it. */
function laterEntry(sketch: Sketch, all: readonly Sketch[], context: Context): Sketch | undefined {
  const at = entryOf(sketch, context);
  if (at < 0 || !isWhole(sketch) || ((amountOf(sketch) ?? 0) < 2 && sketch.draft.group?.more !== true)) return undefined;
  return all.findLast((s) => takesOver(s, sketch, { at, context }));
}

/** Of the entries that take a figure over, the one right after it. */
function nextEntry(sketch: Sketch, all: readonly Sketch[], context: Context): Sketch | undefined {
  const at = entryOf(sketch, context);
  const later = all.filter((s) => takesOver(s, sketch, { at, context }));
  return later.find((s) => !later.some((o) => o !== s && isLaterEntry(entryOf(s, context), entryOf(o, context), context)));
}

/** It stands in a later entry than the block `at`, for as many people at least. */
const takesOver = (s: Sketch, sketch: Sketch, { at, context }: { readonly at: number; readonly context: Context }): boolean =>
  isWhole(s) && s.draft.group?.more !== true && s.effect === sketch.effect && isLaterEntry(entryOf(s, context), at, context) && (amountOf(s) ?? 0) >= (amountOf(sketch) ?? 0) && compatible(s, sketch) && isThere(s, sketch);

const isWhole = (s: Sketch): boolean => s.scope === 'incident' && s.status === 'asserted' && isNumbered(s) && s.partOf === null && s.draft.rule !== 'subset' && s.draft.group?.head.kind !== 'pronoun';

/** The paragraph of a claim, where it opens with a time; -1 where it does not. */
function entryOf(sketch: Sketch, { lattice }: Context): number {
  const block = lattice.doc.sentences[sketch.sentence]?.block ?? -1;
  return block >= 0 && clockLength(lattice, lattice.doc.blocks[block]?.first ?? -1) > 0 ? block : -1;
}

/** A page may put its latest entry first: then clocks run backwards, and the entry above is the later one. */
function isLaterEntry(a: number, b: number, { lattice }: Context): boolean {
  if (a < 0 || a === b) return false;
  const [x, y] = [a, b].map((block) => minutesAt(lattice, lattice.doc.blocks[block]?.first ?? -1));
  return x === undefined || y === undefined || Number.isNaN(x) || Number.isNaN(y) || x === y ? a > b : isReversed(lattice, a, b) ? x > y : a > b;
}

/** Between two entries every clock is no later than the one above it. */
function isReversed(lattice: Context['lattice'], a: number, b: number): boolean {
  let before = Number.POSITIVE_INFINITY;
  for (let block = Math.min(a, b); block <= Math.max(a, b); block++) {
    const minutes = minutesAt(lattice, lattice.doc.blocks[block]?.first ?? -1);
    if (Number.isNaN(minutes)) continue;
    if (minutes > before) return false;
    before = minutes;
  }
  return true;
}

/** The later figure's place is that of the earlier one, or nobody says another. */
const isThere = (later: Sketch, earlier: Sketch): boolean => later.place === null || earlier.place === null || later.place.basis.kind !== 'stated' || earlier.place.basis.kind !== 'stated' || later.place.name === earlier.place.name || later.place.name === earlier.place.within;

/** The last figure before it that it may stand for; one person beside a figure ("16 men and a vendor") is none, nor are some of its people ("two of them died on Thursday"). */
function saidAnew(sketch: Sketch, all: readonly Sketch[]): Sketch | undefined {
  const before = all.filter((s) => isOther({ ...s, scene: sketch.scene }, sketch) && sketch.sentence - s.sentence <= 4 && s.draft.rule !== 'earlierTotal' && s.draft.group?.more !== true && !(s.draft.group?.head.kind === 'pronoun' && ['them', 'whom'].includes(s.draft.group.head.word)));
  return before.findLast((s) => s.draft.group?.kind === 'counted') ?? before.at(-1);
}

/** Only its own source takes a figure back: "a doctor had earlier spoken of a hundred dead", beside the government's 56, stands against it, and so does what another says now. */
const tookBack = (sketch: Sketch, newer: Sketch, { lattice }: Context): boolean => !isToldNow(sketch, lattice) && (!differ(sketch, newer) || sketch.attribution?.basis.kind !== 'stated' || !hadTold(sketch, lattice));

/** "Two dockers died on Friday. Police now count nine dead": the larger figure of one who is no worse placed is the whole of what was told before. */
const outdoes = (sketch: Sketch, newer: Sketch, { lattice }: Context): boolean => isToldNow(sketch, lattice) && (amountOf(sketch) ?? 0) > (amountOf(newer) ?? 0) && (placed(sketch) < placed(newer) || !differ(sketch, newer)) && compatible(sketch, newer);

/** The figure that another outdoes says less of the same. */
function givesWay(sketch: Sketch, outdone: ReadonlyMap<number, number>): Sketch {
  const whole = outdone.get(sketch.key);
  return whole === undefined || sketch.restates !== null || sketch.partOf !== null ? sketch : revise(sketch, 'updates', { restates: whole, role: 'restates' });
}

const isNear = (a: Sketch, toll: Sketch): boolean => a.effect === toll.effect && a.scene === toll.scene && a.sentence === toll.sentence && isNumbered(a);

/** Another source's figure of the same happening gives way to the better placed one; between equals the later stands. `all` are those of its happening. */
function rivalOf(sketch: Sketch, all: readonly Sketch[], context: Context): Sketch | undefined {
  // A higher one that replaces the earlier figure does not give way to it as well.
  if (isRival(sketch, context) && !isPut(sketch, context)) return all.find((s) => isOther(s, sketch) && !replaces(sketch, s, context));
  const against = (a: Sketch, b: Sketch): boolean => isPut(b, context) && isOther(a, b) && differ(a, b) && compatible(a, b);
  const earlier = !isPut(sketch, context) || isToldLater(sketch, context) ? undefined : all.findLast((s) => against(s, sketch) && placed(s) <= placed(sketch) && !(s.count.best === null && sketch.count.best !== null));
  const open = sketch.count.best === null && sketch.count.bound === 'at_most' ? all.find((s) => against(sketch, s) && s.count.best !== null) : undefined;
  if (open) return open;
  const own = ownLoss(sketch, all) ?? boast(sketch, all) ?? outbid(sketch, all) ?? beside(sketch, all) ?? contestedBy(sketch, all, { context, placed }) ?? counted(sketch, all, context);
  if (own) return own;
  return earlier ?? all.find((s) => against(sketch, s) && placed(s) < placed(sketch));
}

/** Another source's count of the dead or the hurt, of no kind of its own: the smaller gives way, unless the larger is worse placed. */
function counted(sketch: Sketch, all: readonly Sketch[], context: Context): Sketch | undefined {
  const larger = (s: Sketch): boolean => (amountOf(s) ?? 0) > (amountOf(sketch) ?? 0);
  return all.find((s) => larger(s) && s.count.best !== null && s.draft.rule !== 'earlierTotal' && isOtherCount(sketch, s) && placed(s) <= placed(sketch) && (!isPut(s, context) || isToldLater(s, context)) && !isRival(s, context)) ?? all.find((s) => sketch.draft.toll !== true && !larger(s) && isOtherCount(s, sketch) && placed(s) < placed(sketch));
}

/** "The ministry said eight were killed ... Al Shabaab said its fighters had killed 10": what a side says it did gives way to whoever else counted the same people. */
function boast(sketch: Sketch, all: readonly Sketch[]): Sketch | undefined {
  const side = sketch.attribution?.kind === 'military' || sketch.attribution?.kind === 'armed_group';
  const doer = sketch.perpetrator?.text.toLowerCase() ?? '';
  const speaker = sketch.attribution?.text.toLowerCase() ?? '';
  if (!side || doer === '' || sketch.draft.voice !== 'active' || sketch.draft.group?.more === true || !isNumbered(sketch) || !(speaker.includes(doer) || doer.includes(speaker) || /^(?:its|their|his) /.test(doer) || (sketch.perpetrator?.actor !== null && speaker.includes(String(sketch.perpetrator?.actor).toLowerCase())))) return undefined;
  return all.find((s) => s !== sketch && s.sentence !== sketch.sentence && isNumbered(s) && s.effect === sketch.effect && s.scene === sketch.scene && s.scope === sketch.scope && s.status === 'asserted' && s.partOf === null && s.draft.rule !== 'subset' && s.attribution?.kind !== 'headline' && differ(s, sketch)
    && s.attribution?.kind !== 'armed_group' && amountOf(s) !== 1 && compatible(s, sketch) && (s.victim.actor === sketch.victim.actor || s.victim.actor === null || sketch.victim.actor === null));
}

/** "97 killed, the ministry said ... Community leaders said at least 500 people had been killed": another, no better placed, tells a higher figure of the same people. */
function outbid(sketch: Sketch, all: readonly Sketch[]): Sketch | undefined {
  if (sketch.attribution === null || ['headline', 'military', 'armed_group'].includes(sketch.attribution.kind) || sketch.draft.group?.more === true || !isNumbered(sketch) || sketch.draft.rule === 'subset' || sketch.partOf !== null || sketch.draft.group?.head.kind === 'pronoun') return undefined;
  return all.find((s) => s !== sketch && s.draft.quote.first < sketch.draft.quote.first && s.sentence !== sketch.sentence && s.effect === sketch.effect && s.scene === sketch.scene && s.scope === sketch.scope && s.status === 'asserted' && s.attribution !== null && s.attribution.kind !== 'headline'
    && s.partOf === null && s.restates === null && s.draft.rule !== 'subset' && s.victim.class === 'unknown' && sketch.victim.class === 'unknown' && differ(s, sketch) && placed(s) < placed(sketch) && (amountOf(s) ?? 0) > 1 && (amountOf(sketch) ?? 0) > (amountOf(s) ?? 0));
}

/** How far apart two counts of the same dead may be. */
const APART = 1.4;

/** "A ferry sank, killing 71 people. A doctor said 73 people had died": another source's number of people without a place, a day or a means of their own; the better placed stands, of equals the later. */
function beside(sketch: Sketch, all: readonly Sketch[]): Sketch | undefined {
  const rivals = (a: Sketch, b: Sketch): boolean => isOther(a, b) && b.sentence - a.sentence <= 2 && differ(a, b) && b.attribution !== null && [a, b].every((s) => isWhole(s) && (amountOf(s) ?? 0) >= FEW && s.victim.class === 'unknown' && s.draft.group?.more !== true && s.attribution?.kind !== 'headline')
    && b.place?.basis.kind !== 'stated' && b.means?.basis.kind !== 'stated' && b.date?.basis.kind !== 'stated' && b.draft.quote.first > a.draft.quote.last && Math.max(amountOf(a) ?? 0, amountOf(b) ?? 0) <= APART * Math.min(amountOf(a) ?? 0, amountOf(b) ?? 0);
  return all.find((s) => rivals(sketch, s) && placed(s) <= placed(sketch)) ?? all.find((s) => rivals(s, sketch) && placed(s) < placed(sketch));
}

const FEW = 5;

/** "killing some 20 rebels ... The Tigers said they had lost four fighters": a side knows its own dead better than its enemy does (domain.md, Choosing figures, rule 2). */
function ownLoss(sketch: Sketch, all: readonly Sketch[]): Sketch | undefined {
  const enemy = sketch.attribution?.kind === 'military' || sketch.attribution?.kind === 'armed_group';
  if (!enemy || sketch.victim.class !== 'combatant' || sketch.draft.rule === 'bereaved') return undefined;
  return all.find((s) => s !== sketch && (s.draft.rule === 'bereaved' || (s.attribution !== null && s.victim.class === 'combatant' && /^(?:their|its) /.test(s.victim.text))) && s.effect === sketch.effect && s.scene === sketch.scene && s.scope === sketch.scope && s.victim.class !== 'civilian' && differ(s, sketch)
    && (s.victim.actor === null || sketch.victim.actor === null || s.victim.actor === sketch.victim.actor));
}

/** "put the number at 66", "put the toll at". */
const isPut = (sketch: Sketch, context: Context): boolean => {
  const { trigger } = sketch.draft;
  return sketch.draft.rule === 'risingToll' && [-3, -2, -1, 0].some((n) => ['put', 'puts', 'putting'].includes(normAt(context.lattice, trigger.first + n)));
};

/** "The ambulance service later put the dead at nine". */
const isToldLater = ({ draft: { trigger } }: Sketch, { lattice }: Context): boolean => [1, 2, 3].some((n) => ['later', 'afterwards', 'subsequently'].includes(normAt(lattice, trigger.first - n)));

const differ = (a: Sketch, b: Sketch): boolean => speakerOf(a) !== speakerOf(b);

/** "Police", "the police": one speaker, however a sentence begins. */
const speakerOf = ({ attribution }: Sketch): string => (attribution?.text ?? '').toLowerCase().replace(/^the /, '');

const compatible = (a: Sketch, b: Sketch): boolean => a.victim.class === b.victim.class || a.victim.class === 'unknown' || b.victim.class === 'unknown';

/** How well placed a source is to know, best first; the workbook's own order decides between articles. */
const PLACED: readonly (readonly string[])[] = [['monitor', 'hospital', 'rescue', 'police', 'authority', 'un'], ['witness', 'activist'], ['outlet', 'media', 'official', 'anonymous', 'other', 'headline'], ['military', 'armed_group']];

const placed = (sketch: Sketch): number => (sketch.attribution ? PLACED.findIndex((kinds) => kinds.includes(sketch.attribution?.kind ?? '')) : 2);

/** "gave a lower toll of eight", "acknowledged the attack but gave a toll of 12": another's figure of the same happening. */
function isRival(sketch: Sketch, context: Context): boolean {
  const at = sketch.draft.group?.first ?? -1;
  const [noun, of] = [normAt(context.lattice, at - 2), normAt(context.lattice, at - 1)];
  const gave = noun === 'toll' && of === 'of' && normAt(context.lattice, at - 3) === 'a' && ['gave', 'gives', 'giving'].includes(normAt(context.lattice, at - 4));
  return gave || (of === 'of' || of === 'at') && ['toll', 'figure', 'count', 'estimate', 'number'].includes(noun) && ['lower', 'higher', 'different', 'another', 'separate', 'earlier', 'initial', 'preliminary', 'previous', 'death'].includes(normAt(context.lattice, at - 3));
}

const isOther = (s: Sketch, rival: Sketch): boolean =>
  s !== rival && s.effect === rival.effect && s.scene === rival.scene && s.scope === rival.scope && isNumbered(s) && s.partOf === null && s.restates === null && s.draft.rule !== 'subset' && s.draft.quote.first < rival.draft.quote.first && !ofOtherTimes(s, rival);

/** "64 between 1 January and 13 February ... had put the toll at 27 for January": tallies of other periods are no rivals. */
const ofOtherTimes = (a: Sketch, b: Sketch): boolean => a.scope === 'cumulative' && a.window?.to != null && b.window?.to != null && a.window.to !== b.window.to && b.window.from !== null;

/** "pulled several bodies from the rubble, lifting the toll to 63": what is told before adds to it. */
const LIFTS = new Set(['raising', 'bringing', 'lifting', 'taking', 'pushing']);

/** "has risen to 14 after three of the wounded died", "was now 17, two corpses having been recovered": what the toll rose by. */
const isLate = (sketch: Sketch, toll: Sketch, context: Context): boolean => {
  if (sketch.sentence === toll.sentence && toll.draft.quote.last <= sketch.draft.quote.first && normAt(context.lattice, sketch.draft.group?.last ?? 0) === 'having') return true;
  for (let i = toll.draft.quote.last; i < sketch.draft.quote.first; i++) if (['after', 'when', 'as'].includes(normAt(context.lattice, i))) return true;
  for (let i = sketch.draft.quote.last; i <= toll.draft.quote.first; i++) if (LIFTS.has(normAt(context.lattice, i))) return true;
  return false;
};

/** A toll replaces what stood before it in the text, is no larger, and names the same people or nobody in particular. */
function replaces(toll: Sketch, earlier: Sketch, context: Context): boolean {
  if (toll.draft.toll !== true || toll === earlier || earlier.effect !== toll.effect || earlier.scene !== toll.scene || earlier.scope !== 'incident' || toll.scope !== 'incident') return false;
  if (!isNumbered(earlier) || earlier.partOf !== null || earlier.draft.quote.first > toll.draft.quote.first || earlier.draft.group?.more === true) return false;
  const same = toll.victim.class === 'unknown' || toll.victim.actor === earlier.victim.actor;
  if (toll.draft.rule === CORRECTED) return toll.sentence - earlier.sentence <= NEAR;
  return same && (amountOf(earlier) ?? 0) <= (amountOf(toll) ?? 0) && !isOfLater(toll, earlier, context);
}

/** As far back, in sentences, stands the figure that a correction replaces, higher or lower. */
const NEAR = 3;

/** "The dead from that bus have climbed to seven": a toll of something that the text had not yet spoken of when it gave the earlier figure. */
function isOfLater(toll: Sketch, earlier: Sketch, context: Context): boolean {
  const { lattice } = context;
  for (let i = toll.draft.quote.first; i < toll.draft.quote.last; i++) {
    const noun = normAt(lattice, i + 1);
    if (normAt(lattice, i) !== 'that' || !['from', 'of', 'in'].includes(normAt(lattice, i - 1)) || noun.length < 3) continue;
    for (let k = lattice.doc.sentences[earlier.sentence]?.last ?? 0; k >= context.part.first; k--) if (normAt(lattice, k).endsWith(noun)) return false;
    return true;
  }
  return false;
}
