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
export const revise = (sketch: Sketch, rule: string, change: Change): Sketch => Object.assign(copy(sketch), change, { rules: [...sketch.rules, rule] });

/** A sketch with some fields changed. */
export const changed = (sketch: Sketch, change: Change): Sketch => Object.assign(copy(sketch), change);

/** Field by field and in the order of sketchClaims.ts, so that all sketches are objects of one shape: copies by spreading have a shape for each place that makes them, and every question about them takes longer (5 to 10 % of the reading). */
const copy = (s: Sketch): Sketch => ({
  key: s.key, draft: s.draft, sentence: s.sentence, segment: s.segment, effect: s.effect, count: s.count, victim: s.victim, span: s.span, perpetrator: s.perpetrator, means: s.means, place: s.place, date: s.date, attribution: s.attribution,
  status: s.status, scope: s.scope, window: s.window, role: s.role, partOf: s.partOf, restates: s.restates, supersedes: s.supersedes, alternatives: s.alternatives, counted: s.counted, reason: s.reason, rules: s.rules, scene: s.scene, issues: s.issues,
});

/** Whether the number in use is more than nothing. */
export const amountOf = (sketch: Sketch): number | null => sketch.count.best ?? sketch.count.low ?? sketch.count.high;

export const isNumbered = (sketch: Sketch): boolean => sketch.count.low !== null || sketch.count.best !== null || sketch.count.high !== null;

/** "Seven militants", "a constable": those who fight the state and those who serve it. */
const areFoes = (a: Sketch, b: Sketch): boolean => FIGHT.has(a.victim.category ?? '') && SERVE.has(b.victim.category ?? '');
const FIGHT: ReadonlySet<string> = new Set(['militants', 'fighters', 'attackers']);
const SERVE: ReadonlySet<string> = new Set(['soldiers', 'military ranks', 'police', 'security forces', 'conscripts']);

/** The same victims as far as the words go: the same actor where both name one, else classes that do not exclude each other. */
export function samePeople(a: Sketch, b: Sketch): boolean {
  if (a.victim.actor !== null && b.victim.actor !== null) return a.victim.actor === b.victim.actor;
  if (areFoes(a, b) || areFoes(b, a)) return false;
  return a.victim.class === b.victim.class || a.victim.class === 'unknown' || b.victim.class === 'unknown';
}

/** Those told as doers are the harmed here: "the gunman was shot dead". Who did that did not do the rest. */
export const tellsOfDoers = (sketch: Sketch): boolean => sketch.victim.category === 'attackers' || /\b(?:gunm[ae]n|snipers?)$/i.test(sketch.victim.text);
