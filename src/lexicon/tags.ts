import type { Effect, SourceKind, VictimClass } from './terms.ts';

export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'ing';
export type Valency = 'transitive' | 'intransitive';

/** What the lexicon knows of a word or phrase. One phrase may bear several tags; the recognizers decide which one the text means. */
export type Tag =
  | { readonly kind: 'person'; readonly category: string; readonly class: VictimClass; readonly number: 'singular' | 'plural' }
  | { readonly kind: 'group'; readonly size: number | null }
  | { readonly kind: 'actor'; readonly name: string; readonly class: VictimClass; readonly type: string; readonly country: string | null }
  | { readonly kind: 'generic'; readonly role: string }
  | { readonly kind: 'country'; readonly name: string; readonly state: string; readonly form: 'name' | 'adjective' | 'people' }
  | { readonly kind: 'people'; readonly name: string; readonly form: 'adjective' | 'people' }
  | { readonly kind: 'place'; readonly name: string; readonly within: string | null; readonly country: string | null; readonly type: string }
  | { readonly kind: 'means'; readonly means: string }
  | { readonly kind: 'thing'; readonly reason: string }
  | { readonly kind: 'report'; readonly act: string }
  | { readonly kind: 'source'; readonly source: SourceKind }
  | { readonly kind: 'verb'; readonly effect: Effect; readonly forms: readonly VerbForm[]; readonly valency: Valency; readonly careful: boolean; readonly neutralised: boolean; readonly armed: boolean }
  /** The first word of a transitive phrase whose people may stand inside it: "took (six men) hostage". */
  | { readonly kind: 'separable'; readonly verb: TagOf<'verb'>; readonly behind: readonly string[] }
  | { readonly kind: 'state'; readonly effect: Effect }
  | { readonly kind: 'count'; readonly effect: Effect; readonly number: 'singular' | 'plural' }
  | { readonly kind: 'lives' }
  /** "attacked", "opened fire": violence without a word for its victims. */
  | { readonly kind: 'act' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'toll'; readonly effect: Effect }
  | { readonly kind: 'losses'; readonly effect: Effect }
  /** "the dead", "those injured": the people of an effect, taken as known. */
  | { readonly kind: 'those'; readonly effect: Effect }
  | { readonly kind: 'bound'; readonly bound: BoundCue; readonly side: 'before' | 'after' }
  | { readonly kind: 'cue'; readonly cue: Cue }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'weekday'; readonly day: number }
  | { readonly kind: 'relativeDay'; readonly days: number }
  | { readonly kind: 'given' }
  | { readonly kind: 'title' };

export type BoundCue = 'at_least' | 'more_than' | 'at_most' | 'less_than' | 'about';

export type Cue =
  | 'no' | 'none' | 'another' | 'auxiliary' | 'adverb' | 'feared' | 'cumulative' | 'background' | 'subset' | 'separate' | 'both' | 'noInformation' | 'exempt' | 'unreal' | 'freed' | 'context' | 'war' | 'unrest';

export type TagOf<K extends Tag['kind']> = Extract<Tag, { kind: K }>;

/** One bit for each kind of tag, so that "does anything of this kind begin here?" is one look at a number. */
export const KIND_BITS: Readonly<Record<Tag['kind'], number>> = {
  person: 1 << 0, group: 1 << 1, actor: 1 << 2, generic: 1 << 3, country: 1 << 4, people: 1 << 5, place: 1 << 6, means: 1 << 7, thing: 1 << 8, report: 1 << 9, source: 1 << 10, verb: 1 << 11, state: 1 << 12,
  count: 1 << 13, lives: 1 << 14, act: 1 << 15, leave: 1 << 16, toll: 1 << 17, losses: 1 << 18, those: 1 << 19, bound: 1 << 20, cue: 1 << 21, month: 1 << 22, weekday: 1 << 23, relativeDay: 1 << 24, given: 1 << 25, title: 1 << 26, separable: 1 << 27,
};

/** The same for cues. */
export const CUE_BITS: Readonly<Record<Cue, number>> = {
  no: 1 << 0, none: 1 << 1, another: 1 << 2, auxiliary: 1 << 3, adverb: 1 << 4, feared: 1 << 5, cumulative: 1 << 6, background: 1 << 7, subset: 1 << 8, separate: 1 << 9, both: 1 << 10, noInformation: 1 << 11, exempt: 1 << 12,
  unreal: 1 << 13, freed: 1 << 14, context: 1 << 15, war: 1 << 16, unrest: 1 << 17,
};
