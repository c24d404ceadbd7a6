import type { Perpetrator } from '../claim.ts';
import { isArticle, isCapital, normAt, wordsOf } from '../lattice.ts';
import type { DateMention } from '../dates.ts';
import type { Lattice, Range } from '../lattice.ts';
import { isBullet } from '../../text/entryWords.ts';
import { firstFrom, firstWithin, groupBy, leastBy, positionBy, within } from '../ordered.ts';
import { attackerAt, attackerOf, firedIn, reportedAttacker, nationOfDeed, isApart, takenAsKnown, tellsOfNature } from '../slots/perpetrators/neighbours.ts';
import { STATE_SIDE, isArmed, stated } from '../slots/perpetrators/phrases.ts';
import { afterDateline } from '../slots/perpetrators/clauseStart.ts';
import { SERVES, ownedIn } from '../slots/perpetrators/means.ts';
import { behindLead } from '../slots/perpetrators/opening.ts';
import { behindBlame, responsibleIn } from '../slots/perpetrators/responsible.ts';
import { handedOn } from './handedOn.ts';
import type { Context, Refiner, Sketch } from '../sketch.ts';
import { changed, revise, tellsOfDoers } from '../sketch.ts';

/** What one doer does to several people at once. */
const HARM: ReadonlySet<Sketch['effect']> = new Set(['killed', 'injured', 'casualties', 'captured']);

/** Where nobody is told as the doer of a happening, whoever attacks in the sentences beside its figures is. */
export const doers: Refiner = {
  name: 'doers',
  words: 'Where no figure of a happening names its doer, those who attack in a sentence beside it, own up to it or are accused of it did it',
  refine: (sketches, context) => {
    const harmed = harmedOf(sketches);
    return harmed.length === 0 ? sketches : withoutVictims(sketches, told(sketches, { context, named: namedDoer(harmed, context) }), context);
  },
};

/** "In response, the brigade pounded the site": from there on the other side acts; its sentence, or null. */
function answeredFrom({ lattice }: Context): number | null {
  const { sentences } = lattice.doc;
  const at = sentences.findIndex((s) => normAt(lattice, s.first) === 'in' && ['response', 'retaliation', 'reprisal', 'revenge', 'reply'].includes(normAt(lattice, s.first + 1)) && normAt(lattice, s.first + 2) === ',');
  return at < 0 ? null : at;
}

/** "Nine workers burned to death. Another dozen were treated for burns": those counted among the harmed did no harm to the others. */
function withoutVictims(before: readonly Sketch[], sketches: readonly Sketch[], { lattice }: Context): readonly Sketch[] {
  const counted = new Set(sketches.flatMap(({ draft: { group } }) => (group?.kind === 'counted' && group.head.kind === 'people' && group.head.persons.every((p) => p.class !== 'combatant') ? [wordsOf(lattice, group)] : [])));
  return sketches.map((s, i) => (s.perpetrator === null || !counted.has(s.perpetrator.text) ? s : before[i]?.perpetrator === null ? before[i] : changed(s, { perpetrator: null })));
}

const harmedOf = (sketches: readonly Sketch[]): readonly Sketch[] => sketches.filter((s) => HARM.has(s.effect) && s.scope === 'incident' && s.status === 'asserted');

function told(sketches: readonly Sketch[], of: { readonly context: Context; readonly named: ReturnType<typeof namedDoer> }): readonly Sketch[] {
  const { context, named } = of;
  const happenings = groupBy(harmedOf(sketches), (s) => s.scene);
  const answered = answeredFrom(context);
  // What has been found for a figure serves those behind it.
  const before = new Map<number, Sketch[]>();
  return sketches.map((sketch) => {
    const mates = happenings.get(sketch.scene);
    const settled = mates?.includes(sketch) ? withDoer(sketch, { mates, sketches, context, named, answered, before: before.get(sketch.scene) ?? [] }) : sketch;
    if (mates?.includes(sketch)) before.set(sketch.scene, [...(before.get(sketch.scene) ?? []).slice(-KEPT), settled]);
    return settled;
  });
}

/** So many figures before a figure are asked for their doer. */
const KEPT = 8;

interface Asked { readonly mates: readonly Sketch[]; readonly sketches: readonly Sketch[]; readonly context: Context; readonly named: ReturnType<typeof namedDoer>; readonly answered: number | null; readonly before: readonly Sketch[] }

/** A figure with the doer that others of its happening, or the sentences beside it, tell of. */
function withDoer(sketch: Sketch, { mates, sketches, context, named, answered, before }: Asked): Sketch {
  if (sketch.perpetrator !== null || isOpen(sketch) || sketch.count.high === 0) return sketch;
  // Who is told as the doer of another figure is told as this one's only where nothing parts them.
  const kin = ofWhole(sketch, sketches);
  if (kin !== null) return revise(sketch, 'doers', { perpetrator: { ...kin, basis: { kind: 'implied', because: 'the figure of which it is a part, or its parts, name the doer' } } });
  const head = sketch.restates === null || sketch.victim.class === 'combatant' || sketch.means?.basis.kind === 'stated' ? undefined : before.find((m) => m.key === sketch.restates && m.effect === sketch.effect);
  const { sentences } = context.lattice.doc;
  if (head?.perpetrator && sentences[head.sentence]?.block === sentences[sketch.sentence]?.block && !isOwn(sketch, head.perpetrator)) return revise(sketch, 'doers', { perpetrator: { ...head.perpetrator, basis: { kind: 'implied', because: 'the figure that it says again names the doer' } } });
  const others = mates.flatMap((m) => (isDoer(m) ? [] : m.perpetrator ?? []));
  const same = (others.length > 0 ? ofFigureBefore(sketch, mates, context) : null) ?? ofThoseBefore(sketch, before, context);
  if (same !== null) return revise(sketch, 'doers', { perpetrator: { ...same, basis: { kind: 'implied', because: 'the sentence right before it tells what the same people did' } } });
  if (others.length > 0) return withOpener(sketch, others, context);
  const accused = isFound(sketch) || (answered !== null && sketch.sentence >= answered) || named?.scene !== sketch.scene || mates.some((m) => m.perpetrator || isOwn(m, named.doer)) ? null : named.doer;
  const doer = accused ?? nextTo(sketch, mates, context);
  return doer ? revise(sketch, 'doers', { perpetrator: { ...doer, basis: { kind: 'implied', because: 'another sentence of the same report names the doer' } } }) : sketch;
}

/** "Seven people were wounded.", right behind whom raiders killed: not those who did it, nor bodies, nor a side's own. */
function ofThoseBefore(sketch: Sketch, before: readonly Sketch[], context: Context): Perpetrator | null {
  if (isDoer(sketch) || isFound(sketch) || sketch.draft.rule === 'bereaved') return null;
  const doer = handedOn(sketch, before, context);
  return doer === null || isOwn(sketch, doer) ? null : doer;
}

/** "Fighters slaughtered 150 people. They killed 40 soldiers and 110 villagers": who is told for the whole is told for its parts, and for the whole who is told for all of its parts. */
function ofWhole(sketch: Sketch, all: readonly Sketch[]): Perpetrator | null {
  const whole = sketch.partOf === null ? undefined : all.find((s) => s.key === sketch.partOf);
  if (whole?.perpetrator && whole.effect === sketch.effect) return isOwn(sketch, whole.perpetrator) ? null : whole.perpetrator;
  const parts = all.filter((s) => s.partOf === sketch.key && s.effect === sketch.effect && s.role !== 'subset');
  const doer = parts[0]?.perpetrator ?? null;
  return parts.length > 1 && doer !== null && parts.every((p) => p.perpetrator !== null && headOf(p.perpetrator.text) === headOf(doer.text)) && !isOwn(sketch, doer) ? doer : null;
}

/** "Bandits shot dead nine villagers. Ten women were carried off": of people to whom something was done, in the sentence right behind that of a figure whose doers it opens with. */
function ofFigureBefore(sketch: Sketch, mates: readonly Sketch[], context: Context): Perpetrator | null {
  const { lattice: { doc: { sentences } } } = context;
  const [own, last] = [sentences[sketch.sentence], sentences[sketch.sentence - 1]];
  const told = mates.filter((m) => m.sentence === sketch.sentence - 1 && m.perpetrator !== null);
  const doer = told[0]?.perpetrator ?? null;
  if (!own || !last || doer === null || own.block !== last.block || sketch.draft.rule !== 'passive' || sketch.means !== null || isDoer(sketch) || isFound(sketch) || told.some((m) => m.perpetrator?.text !== doer.text)) return null;
  return isOwn(sketch, doer) || isApart(context.lattice, own) || isOfItsDay(own, sketch, context) || STATE_SIDE.test(doer.text) || opensItem(context.lattice, own) ? null : doer;
}

/** "Soldiers fire on students, five dead": with whom the figure's own sentence opens, where another sentence says that they did it. */
function withOpener(sketch: Sketch, others: readonly Perpetrator[], context: Context): Sketch {
  const opener = attackerOf(context, { first: context.lattice.doc.sentences[sketch.sentence]?.first ?? 0, last: sketch.draft.quote.first });
  const headline = context.lattice.doc.sentences[sketch.sentence]?.headline === true;
  return opener && (headline || others.some((p) => headOf(p.text) === headOf(opener.text))) && !isOwn(sketch, opener) ? revise(sketch, 'doers', { perpetrator: opener }) : sketch;
}

/** Both sides kill in a clash. */
const isOpen = (sketch: Sketch): boolean => /^(?:him|her|them)?sel(?:f|ves)$/.test(sketch.count.text ?? '') || sketch.means?.kind === 'clashes' || tellsOfDoers(sketch) ;

/** Whose bodies were found says nothing of who killed them, unless an attack is told right there. */
const isFound = (sketch: Sketch): boolean => sketch.draft.rule === 'bodyFound' || /\b(?:bodies|corpses)\b/i.test(sketch.victim.text);

/** "Gunmen stormed a wedding" in the sentence before, or "the gunmen" in those around: who attacked, where nothing in the figure's own words speaks of anything else. */
function nextTo(sketch: Sketch, mates: readonly Sketch[], context: Context): Perpetrator | null {
  const { lattice } = context;
  const { sentences } = lattice.doc;
  const own = sentences[sketch.sentence];
  if (!own || tellsOfNature(lattice, own)) return null;
  // Gunmen abducted nine; whose bodies were found later, nobody says who killed.
  const taken = isFound(sketch) && mates.some((m) => m.effect === 'captured');
  const before = taken || isApart(lattice, own) || isOfItsDay(own, sketch, context) || opensItem(lattice, own) ? undefined : sentences[sketch.sentence - 1];
  const head = sentences[0];
  const intro = introOf(lattice, sketch.sentence);
  const headline = head?.headline === true && sketch.scene === 0 && sketch.sentence > 1 ? nationOfDeed(context, head) : null;
  const attacker = attackerOf(context, { first: own.first, last: sketch.draft.quote.first }) ?? (before && !tellsOfNature(lattice, before) ? attackerAt(context, sketch.sentence - 1) ?? firedIn(context, before) ?? ownedBy(sketch, before, context) : null) ?? (intro && ownedIn({ clause: { lattice }, mentions: context.mentions, segment: intro, draft: sketch.draft, victim: sketch.victim })) ?? headline;
  // Fighters are killed by forces; who else attacked may be themselves.
  if (isDoer(sketch)) return attacker && STATE_SIDE.test(attacker.text) && !isOwn(sketch, attacker) ? attacker : null;
  // Where fighters of the other side died too, "the raiders" says less than whose fighters they were.
  const next = sentences[sketch.sentence + 1];
  const behind = next && opensItem(lattice, next) ? undefined : next;
  const after = attacker === null ? reportedAttacker(context, { first: sketch.draft.quote.last, last: own.last }) : null;
  const reported = after ?? (attacker === null && behind && !isApart(lattice, behind) && !tellsOfNature(lattice, behind) ? reportedAttacker(context, behind) : null);
  const told = attacker ?? reported ?? (isFound(sketch) || mates.some((m) => isDoer(m) && !tellsOfDoers(m)) ? null : takenAsKnown(context, { first: Math.min(...mates.map((m) => m.sentence)), last: Math.max(...mates.map((m) => m.sentence)) + 1 }));
  return told && !isOwn(sketch, told) ? told : null;
}

/** "* KARSAN - A bomb killed two": an item of a list is of none of its neighbours. */
const opensItem = (lattice: Lattice, { first }: Range): boolean => isBullet(normAt(lattice, first));

/** "(On the 3rd gunmen shot two farmers.) On the 17th a mine killed a boy": a sentence that opens with a day of its own, where the one before it does, too. */
function isOfItsDay(own: Range, { sentence }: Sketch, context: Context): boolean {
  const opening = dayOpening(own, context);
  const before = opening === null ? undefined : context.lattice.doc.sentences[sentence - 1];
  const other = before === undefined ? null : dayOpening(before, context);
  return opening !== null && other !== null && opening.from !== other.from;
}

/** The printed day within the first words of a sentence. */
const dayOpening = ({ first, last }: Range, { dates }: Context): DateMention | null => {
  const [day] = within(dates, { first, last: Math.min(last, first + OPENING) });
  return day?.precision === 'day' && day.from !== null ? day : null;
};
const OPENING = 3;

/** "An Israeli air strike levelled a house. (Nine people died under the rubble.)": whose means the sentence before opens with. */
function ownedBy({ draft, victim }: Sketch, before: Range, { lattice, mentions }: Context): Perpetrator | null {
  const where = { clause: { lattice }, mentions, segment: before };
  const first = behindLead(lattice, { first: afterDateline(where), last: before.last });
  const owner = ownedIn({ ...where, segment: { first, last: Math.min(before.last, first + OPENS_WITHIN) }, draft, victim });
  return owner && { ...owner, basis: { kind: 'implied', because: 'the sentence next to it names the doer' } };
}

/** So many entries a list may have before the one that is asked. */
const ENTRIES = 12;

/** "Victims of the Israeli aggression in the past day:" above a list's entry: the sentence that introduces it; null where none does. */
function introOf(lattice: Lattice, entry: number): Range | null {
  const { sentences } = lattice.doc;
  for (let n = entry; n > Math.max(0, entry - ENTRIES) && isBullet(normAt(lattice, sentences[n]?.first ?? -1)); n--) {
    const before = sentences[n - 1];
    if (before && normAt(lattice, before.last - 1) === ':') return before;
  }
  return null;
}

/** So many words the phrase may have with which a sentence opens. */
const OPENS_WITHIN = 9;

/** Fighters and attackers among the victims may be the doers themselves. */
const isDoer = (sketch: Sketch): boolean => ['attackers', 'militants', 'fighters'].includes(sketch.victim.category ?? '');

const headOf = (text: string): string => text.toLowerCase().split(/\s+/).at(-1)?.replace(/s$/, '') ?? '';

/** Words for the other side, whatever it is called: "the enemy" and "the invaders" are one. */
const FOES = /\b(?:enem(?:y|ies)|adversar(?:y|ies)|invaders?|aggressors?|occupiers?|occupation)\b/i;

/** "Troops clashed with rebels. A sergeant was killed": those who serve are not taken for each other's victims, unless they serve two states. */
const isComrade = ({ victim }: Sketch, doer: Perpetrator): boolean => SERVES.has(victim.category ?? '') && STATE_SIDE.test(doer.text.replace(/ of .*$/, '')) && (doer.actor === null || victim.actor === null || doer.actor === victim.actor);

/** Nobody is taken to have killed their own, and those told as the doers were not their own victims. */
const isOwn = (sketch: Sketch, doer: Perpetrator): boolean => isComrade(sketch, doer) || (FOES.test(doer.text) && FOES.test(sketch.victim.text)) || (doer.actor !== null && doer.actor === sketch.victim.actor) || headOf(doer.text) === headOf(sketch.victim.text);

/** "The group claimed responsibility for the attack", "the army has blamed rebels": the doer of the figures before it, or of the first behind it. */
function namedDoer(harmed: readonly Sketch[], context: Context): { readonly scene: number; readonly doer: Perpetrator } | null {
  for (const speech of context.speech) {
    const range = speech.act === 'claimResponsibility' || speech.act === 'ownedBy' ? (firstWithin(context.mentions.actors, speech.speaker) || isNamed(context, speech) || (speech.act === 'claimResponsibility' && isArmed({ clause: { lattice: context.lattice }, mentions: context.mentions, segment: speech.speaker }, speech.speaker)) ? speech.speaker : null) : speech.act === 'accuse' ? accused(context, speech.verb.last) : null;
    const nearest = range ? leastBy(harmed, (s) => (s.draft.quote.first < speech.verb.first ? speech.verb.first - s.draft.quote.first : 1e9 + s.draft.quote.first)) : undefined;
    if (!range || !nearest) continue;
    return { scene: nearest.scene, doer: doerOf(context, range) };
  }
  return responsible(harmed, context);
}

/** "for which the Freedom Hawks claimed responsibility": a name that no list knows. */
const isNamed = ({ lattice }: Context, { speaker }: Context['speech'][number]): boolean => isCapital(lattice, isArticle(lattice, speaker.first) ? speaker.first + 1 : speaker.first);

const doerOf = ({ lattice, mentions }: Context, range: Range): Perpetrator => stated({ clause: { lattice }, mentions, segment: lattice.doc.sentences[positionBy(lattice.doc.sentences, range.first + 1, (s) => s.last)] ?? range }, range);

/** How many sentences behind its figures one is held responsible. */
const REACH = 4;

/** "Police suspect the cartel", "the front said it was behind the attack": in a sentence of its own behind the figures. */
function responsible(harmed: readonly Sketch[], context: Context): { readonly scene: number; readonly doer: Perpetrator } | null {
  const { sentences } = context.lattice.doc;
  for (let n = harmed[0]?.sentence ?? 0; n <= Math.min((harmed.at(-1)?.sentence ?? 0) + REACH, sentences.length - 1); n++) {
    const found = responsibleIn(context, sentences[n] as Range);
    const nearest = found ? harmed.findLast((s) => s.draft.quote.first < found.at) ?? harmed.find((s) => s.sentence === n) : undefined;
    if (found && nearest && n - nearest.sentence <= REACH) return { scene: nearest.scene, doer: doerOf(context, found.doer) };
  }
  return null;
}

/** "blamed ADF rebels for the deadly attacks": an actor by its name, with the words that lead to "for". */
function accused(context: Context, behind: number): Range | null {
  const from = behindBlame(context.lattice, behind);
  const actor = firstFrom(context.mentions.actors, { first: from, last: from + 4 });
  if (!actor) return null;
  for (let i = actor.last; i < actor.last + 4; i++) if (normAt(context.lattice, i) === 'for' || normAt(context.lattice, i) === 'of') return { first: actor.first, last: i };
  return { first: actor.first, last: actor.last };
}
