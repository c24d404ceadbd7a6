// In this order files with like words stand side by side, and the shipped bundle is the smaller for it.
import effects from './en/effects.json' with { type: 'json' };
import reporting from './en/reporting.json' with { type: 'json' };
import cues from './en/cues.json' with { type: 'json' };
import dates from './en/dates.json' with { type: 'json' };
import means from './en/means.json' with { type: 'json' };
import groups from './en/groups.json' with { type: 'json' };
import things from './en/setAside.json' with { type: 'json' };
import persons from './en/persons.json' with { type: 'json' };
import generic from './en/genericActors.json' with { type: 'json' };
import sources from './en/sources.json' with { type: 'json' };
import actors from './en/actors.json' with { type: 'json' };
import countries from './en/countries.json' with { type: 'json' };
import given from './en/given.json' with { type: 'json' };
import places from './en/places.json' with { type: 'json' };
import peoples from './en/peoples.json' with { type: 'json' };
import { listed, nationOf, nounForms, verbForms } from './forms.ts';
import { addPhrase, emptyPhrases, settlePhrases } from './phrases.ts';
import type { Casing, Phrases } from './phrases.ts';
import type { BoundCue, Cue, Tag, TagOf, Valency, VerbForm } from './tags.ts';
import type { Effect, SourceKind, VictimClass } from './terms.ts';
import { splitWords } from './words.ts';

/** A name that the workbook's own Actors or Places table adds to what ships. */
export type OwnName =
  | { readonly kind: 'actor'; readonly name: string; readonly class: VictimClass; readonly aliases: readonly string[] }
  | { readonly kind: 'place'; readonly name: string; readonly within: string | null; readonly aliases: readonly string[] };

/** The words as one look-up. */
export interface Lexicon { readonly phrases: Phrases }

type Add = (phrase: string, tag: Tag, casing?: Casing) => void;

/** Compiles the shipped words and a workbook's own names. An unknown key or a malformed entry is an error that names it. */
export function compileLexicon(own: readonly OwnName[] = []): Lexicon {
  const phrases = emptyPhrases();
  const add: Add = (phrase, tag, casing = 'any') => addPhrase(phrases, splitWords(phrase), { tag, casing });
  addVictims(add);
  addNames(add);
  addThings(add);
  addSpeech(add);
  addEffects(add);
  addCues(add);
  addDates(add);
  for (const name of own) addOwn(add, name);
  settlePhrases(phrases);
  return { phrases };
}

let shipped: Lexicon | null = null;

/** The shipped words, compiled once. */
export const shippedLexicon = (): Lexicon => (shipped ??= compileLexicon());

function addVictims(add: Add): void {
  for (const [category, group] of Object.entries(persons)) {
    const victimClass = oneOf(group.class, ['combatant', 'civilian', 'mixed', 'unknown'], `persons.json: ${category}`);
    for (const entry of listed(group.words)) {
      for (const form of nounForms(entry)) add(form.words, { kind: 'person', category, class: victimClass, number: form.number });
    }
  }
  for (const [words, size] of Object.entries(groups)) add(words, { kind: 'group', size });
}

function addNames(add: Add): void {
  for (const { name, aliases, adjectives, people } of listed(countries).map(nationOf)) {
    const state = `Government of ${name}`;
    for (const words of [name, ...aliases]) add(words, { kind: 'country', name, state, form: 'name' }, casingOf(words));
    for (const words of adjectives) add(words, { kind: 'country', name, state, form: 'adjective' }, casingOf(words));
    for (const entry of people) for (const form of nounForms(entry)) add(form.words, { kind: 'country', name, state, form: 'people' }, 'capital');
  }
  for (const { name, adjectives, people } of listed(peoples).map(nationOf)) {
    for (const words of adjectives) add(words, { kind: 'people', name, form: 'adjective' }, 'capital');
    for (const entry of people) for (const form of nounForms(entry)) add(form.words, { kind: 'people', name, form: 'people' }, 'capital');
  }
  for (const { name, aliases, type, country } of actorsOf(actors)) for (const words of aliases) add(words, { kind: 'actor', name, class: 'combatant', type, country }, casingOf(words));
  for (const role of generic) for (const words of listed(role.words)) add(words, { kind: 'generic', role: role.role });
  for (const { names, within, type } of PLACES) {
    const tag: Tag = { kind: 'place', name: names[0] as string, within, country: countryOf(within), type };
    for (const words of names) add(words, tag, casingOf(words));
  }
  for (const words of listed(given.given)) add(words, { kind: 'given' }, 'capital');
  for (const words of listed(given.titles)) add(words, { kind: 'title' }, 'capital');
}

type ByKind = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

/** actors.json holds, of each kind and country, armed actors ("TTP: TTP|Pakistani Taliban"): a name and the words that stand for it. "anywhere" is no country. */
const actorsOf = (kinds: ByKind): readonly { readonly name: string; readonly aliases: readonly string[]; readonly type: string; readonly country: string | null }[] => Object.entries(kinds)
  .flatMap(([type, countries]) => Object.entries(countries).flatMap(([country, entries]) => listed(entries).map((entry) => {
    const [name = '', words = ''] = entry.split(': ');
    return { name, aliases: words.split('|'), type, country: country === 'anywhere' ? null : country };
  })));

/** places.json holds, within each wider place, the places of each kind; a place's names are parted by "|", its own first. */
const PLACES: readonly { readonly names: readonly string[]; readonly within: string; readonly type: string }[] = Object.entries<ByKind[string] | string>(places)
  .flatMap(([within, kinds]) => Object.entries(typeof kinds === 'string' ? { city: kinds } : kinds).flatMap(([type, entries]) => listed(entries).map((entry) => ({ names: entry.split('|'), within, type }))));

const WITHIN: ReadonlyMap<string, string> = new Map(PLACES.map((p) => [p.names[0] as string, p.within]));

/** The place that contains a known place: a town's province, a province's country; null where nobody has told us. */
export const widerPlace = (name: string): string | null => WITHIN.get(name) ?? null;

/** Follows "within" from town to province to the country that nothing contains. */
function countryOf(within: string | null): string | null {
  let at = within;
  for (let steps = 0; at !== null && steps < 5; steps++) { const wider = WITHIN.get(at); if (wider === undefined) return at; at = wider; }
  return at;
}

/** A country's adjective: "the Colombian department", "a Syrian province" name no province. */
export const isNationality = (word: string): boolean => NATIONALITIES.has(word);

/** A country by its own name. */
export const isCountry = (name: string): boolean => COUNTRIES.has(name);

const COUNTRIES: ReadonlySet<string> = new Set(listed(countries).map((entry) => nationOf(entry).name));

const NATIONALITIES: ReadonlySet<string> = new Set(listed(countries).map(nationOf).flatMap(({ adjectives }) => adjectives));

/** Short names in capitals must be printed so, as must abbreviations with a capital inside ("Let them count" names no LeT); other proper names need a capital; what is written small may stand anyhow. */
function casingOf(words: string): Casing {
  if (words === words.toLowerCase()) return 'any';
  return words.length <= 5 && (words === words.toUpperCase() || /^\p{L}+\p{Lu}\p{L}*$/u.test(words)) ? 'exact' : 'capital';
}

function addThings(add: Add): void {
  for (const [reason, entries] of Object.entries(things)) {
    for (const entry of listed(entries)) for (const form of nounForms(entry)) add(form.words, { kind: 'thing', reason });
  }
  for (const [kind, entries] of Object.entries(means)) {
    for (const entry of listed(entries)) for (const form of nounForms(entry)) add(form.words, { kind: 'means', means: kind });
  }
}

function addSpeech(add: Add): void {
  for (const [act, entries] of Object.entries(reporting)) for (const words of listed(entries)) add(words, { kind: 'report', act });
  for (const [source, entries] of Object.entries(sources)) {
    for (const entry of listed(entries)) for (const form of nounForms(entry)) add(form.words, { kind: 'source', source: source as SourceKind }, casingOf(form.words));
  }
}

const VERB_FORMS: readonly VerbForm[] = ['base', 'present', 'past', 'participle', 'ing'];

/** The five forms of a verb, base to -ing. A form that serves twice (killed, killed) bears both names. */
function addVerb(add: Add, entry: string, of: { readonly effect: Effect; readonly valency: Valency; readonly careful: boolean; readonly neutralised: boolean; readonly armed: boolean }): void {
  for (const words of verbForms(entry)) {
    if (words.length !== 5) throw new Error(`effects.json: "${entry}" must have five forms: base, present, past, participle, -ing.`);
    for (const form of new Set(words)) {
      const verb: TagOf<'verb'> = { kind: 'verb', ...of, forms: VERB_FORMS.filter((_, i) => words[i] === form) };
      add(form, verb);
      const [first = '', ...behind] = form.split(' ');
      if (behind.length > 0 && of.valency === 'transitive') add(first, { kind: 'separable', verb, behind });
    }
  }
}

type VerbList = 'transitive' | 'careful' | 'neutralised' | 'armed' | 'intransitive';
type VerbLists = Readonly<Partial<Record<VerbList, string | readonly string[]>>>;

/** What each list of effects.json says of its verbs; `armed` are captures only when an armed group does them. */
const VERB_LISTS: Readonly<Record<VerbList, { readonly valency: Valency; readonly careful: boolean; readonly neutralised: boolean; readonly armed: boolean }>> = {
  transitive: { valency: 'transitive', careful: false, neutralised: false, armed: false },
  careful: { valency: 'transitive', careful: true, neutralised: false, armed: false },
  neutralised: { valency: 'transitive', careful: true, neutralised: true, armed: false },
  armed: { valency: 'transitive', careful: false, neutralised: false, armed: true },
  intransitive: { valency: 'intransitive', careful: false, neutralised: false, armed: false },
};

function addEffects(add: Add): void {
  for (const [name, lists] of Object.entries<VerbLists>(effects.verbs)) {
    for (const [list, of] of Object.entries(VERB_LISTS)) for (const entry of listed(lists[list as VerbList] ?? [])) addVerb(add, entry, { effect: name as Effect, ...of });
  }
  for (const [effect, list] of Object.entries(effects.states)) for (const words of listed(list)) add(words, { kind: 'state', effect: effect as Effect });
  for (const [effect, list] of Object.entries(effects.counts)) {
    for (const entry of listed(list)) for (const form of nounForms(entry)) add(form.words, { kind: 'count', effect: effect as Effect, number: form.number });
  }
  for (const entry of listed(effects.lives)) for (const form of new Set(verbForms(entry).flat())) add(form, { kind: 'lives' });
  for (const words of [...listed(effects.acts.words), ...new Set(listed(effects.acts.verbs).flatMap(verbForms).flat())]) add(words, { kind: 'act' });
  for (const entry of listed(effects.leave)) for (const form of new Set(verbForms(entry).flat())) add(form, { kind: 'leave' });
  for (const [effect, list] of Object.entries(effects.tolls)) for (const words of listed(list)) add(words, { kind: 'toll', effect: effect as Effect });
  for (const [effect, list] of Object.entries(effects.those)) for (const words of listed(list)) add(words, { kind: 'those', effect: effect as Effect });
  for (const words of listed(effects.losses)) add(words, { kind: 'losses', effect: words === 'mass displacement' ? 'displaced' : 'casualties' });
}

function addCues(add: Add): void {
  const { boundBefore, boundAfter, ...rest } = cues;
  for (const [bound, list] of Object.entries(boundBefore)) for (const words of listed(list)) add(words, { kind: 'bound', bound: bound as BoundCue, side: 'before' });
  for (const [bound, list] of Object.entries(boundAfter)) for (const words of listed(list)) add(words, { kind: 'bound', bound: bound as BoundCue, side: 'after' });
  for (const [cue, list] of Object.entries(rest)) for (const words of listed(list)) add(words, { kind: 'cue', cue: cue as Cue });
}

function addDates(add: Add): void {
  for (const [month, list] of Object.entries(dates.months)) for (const words of listed(list)) add(words, { kind: 'month', month: Number(month) });
  for (const [day, list] of Object.entries(dates.weekdays)) for (const words of listed(list)) add(words, { kind: 'weekday', day: Number(day) });
  for (const [days, list] of Object.entries(dates.relative)) for (const words of listed(list)) add(words, { kind: 'relativeDay', days: Number(days) });
}

function addOwn(add: Add, name: OwnName): void {
  const tag: Tag = name.kind === 'actor'
    ? { kind: 'actor', name: name.name, class: name.class, type: 'own', country: null }
    : { kind: 'place', name: name.name, within: name.within, country: countryOf(name.within), type: 'own' };
  for (const words of [name.name, ...name.aliases]) add(words, tag, casingOf(words));
}

function oneOf<T extends string>(value: string, allowed: readonly T[], where: string): T {
  const found = allowed.find((a) => a === value);
  if (found === undefined) throw new Error(`${where}: "${value}" is not one of ${allowed.join(', ')}.`);
  return found;
}
