import type { DateMention } from './dates.ts';
import type { Attribution, Claim } from './claim.ts';
import type { Lattice, Range } from './lattice.ts';
import type { Mentions } from './mentions.ts';
import type { RuleProfile } from './profile.ts';
import type { Draft } from './recognizer.ts';
import type { Speech } from './attributions.ts';
import type { Reference } from './dates.ts';
import type { Issue } from '../text/issue.ts';
import type { Span } from '../text/span.ts';

/** Everything the refiners may look at. */
export interface Context {
  readonly lattice: Lattice;
  /** The tokens of the part that is read: the whole text unless it is longer than any article. */
  readonly part: Range;
  readonly dates: readonly DateMention[];
  readonly reference: Reference;
  readonly mentions: Mentions;
  readonly speech: readonly Speech[];
  readonly profile: RuleProfile;
  /** The institution that signs the text, or null. */
  readonly issuer: Attribution | null;
}

/** A claim in the making. Other claims are named by their `key`; ids come last. Refiners return new sketches, they change none. */
export interface Sketch extends Omit<Claim, 'id' | 'quote' | 'partOf' | 'restates' | 'supersedes'> {
  readonly key: number;
  readonly draft: Draft;
  readonly sentence: number;
  /** The part of the sentence that reports one thing: a long bulletin sentence has several. */
  readonly segment: Range;
  /** The quote, in UTF-16 offsets. */
  readonly span: Span;
  readonly partOf: number | null;
  readonly restates: number | null;
  readonly supersedes: number | null;
  readonly issues: readonly Issue[];
}

/** One step over all claims of a text. */
export interface Refiner {
  readonly name: string;
  readonly words: string;
  readonly refine: (sketches: readonly Sketch[], context: Context) => readonly Sketch[];
}

/** What a refiner may change of a sketch. */
type Change = Partial<Omit<Sketch, 'key' | 'rules' | 'sentence' | 'segment' | 'span'>>;

/** A sketch with some fields changed and the rule that changed them noted. */
export const revise = (sketch: Sketch, rule: string, change: Change): Sketch => copy(sketch, change, [...sketch.rules, rule]);

/** A sketch with some fields changed. */
export const changed = (sketch: Sketch, change: Change): Sketch => copy(sketch, change, sketch.rules);

/** Field by field and in the order of sketchClaims.ts, so that all sketches are objects of one shape: copies by spreading have a shape for each place that makes them, and every question about them is slow. */
const copy = (s: Sketch, to: Change, rules: Sketch['rules']): Sketch => ({
  key: s.key, draft: to.draft ?? s.draft, sentence: s.sentence, segment: s.segment, effect: to.effect ?? s.effect, count: to.count ?? s.count, victim: to.victim ?? s.victim, span: s.span,
  perpetrator: either(to.perpetrator, s.perpetrator), means: either(to.means, s.means), place: either(to.place, s.place), date: either(to.date, s.date), attribution: either(to.attribution, s.attribution),
  status: to.status ?? s.status, scope: to.scope ?? s.scope, window: either(to.window, s.window), role: to.role ?? s.role,
  partOf: either(to.partOf, s.partOf), restates: either(to.restates, s.restates), supersedes: either(to.supersedes, s.supersedes), alternatives: to.alternatives ?? s.alternatives,
  counted: to.counted ?? s.counted, reason: to.reason ?? s.reason, rules, scene: to.scene ?? s.scene, issues: to.issues ?? s.issues,
});

/** Nothing is a change too. */
const either = <T>(to: T | undefined, was: T): T => (to === undefined ? was : to);

/** Whether the number in use is more than nothing. */
export const amountOf = (sketch: Sketch): number | null => sketch.count.best ?? sketch.count.low ?? sketch.count.high;

export const isNumbered = (sketch: Sketch): boolean => sketch.count.low !== null || sketch.count.best !== null || sketch.count.high !== null;

/** The same victims as far as the words go: the same actor where both name one, else classes that do not exclude each other. */
export function samePeople(a: Sketch, b: Sketch): boolean {
  if (a.victim.actor !== null && b.victim.actor !== null) return a.victim.actor === b.victim.actor;
  return a.victim.class === b.victim.class || a.victim.class === 'unknown' || b.victim.class === 'unknown';
}

/** Those told as doers are the harmed here: "the gunman was shot dead". Who did that did not do the rest. */
export const tellsOfDoers = (sketch: Sketch): boolean => sketch.victim.category === 'attackers' || /\b(?:gunm[ae]n|snipers?)$/i.test(sketch.victim.text);
