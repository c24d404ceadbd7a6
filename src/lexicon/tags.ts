import type { Effect, SourceKind, VictimClass } from './terms.ts';

export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'ing';
export type Valency = 'transitive' | 'intransitive';

/** What the lexicon knows of a word or phrase. One phrase may bear several tags; the recognizers decide which one the text means. */
export type Tag =
  | { readonly kind: 'person'; readonly category: string; readonly class: VictimClass; readonly number: 'singular' | 'plural' }
  | { readonly kind: 'group'; readonly size: number | null }
  | { readonly kind: 'actor'; readonly name: string; readonly class: VictimClass; readonly type: string }
  | { readonly kind: 'generic'; readonly role: string }
  | { readonly kind: 'country'; readonly name: string; readonly state: string; readonly form: 'name' | 'adjective' | 'people' }
  | { readonly kind: 'people'; readonly name: string; readonly form: 'adjective' | 'people' }
  | { readonly kind: 'place'; readonly name: string; readonly within: string | null; readonly country: string | null; readonly type: string }
  | { readonly kind: 'means'; readonly means: string }
  | { readonly kind: 'thing'; readonly reason: string }
  | { readonly kind: 'report'; readonly act: string }
  | { readonly kind: 'source'; readonly source: SourceKind }
  | { readonly kind: 'verb'; readonly effect: Effect; readonly forms: readonly VerbForm[]; readonly valency: Valency; readonly careful: boolean; readonly neutralised: boolean; readonly armed: boolean }
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
