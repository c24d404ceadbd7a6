import type { Clause, Item, Trigger } from './clause.ts';
import type { Group } from './group.ts';
import { isOneOf, normAt } from './lattice.ts';
import { bitFor } from '../lexicon/openers.ts';
import type { Draft, Recognizer } from './recognizer.ts';
import { RECOGNIZERS } from './recognizers.ts';
import { withBothWords } from './toldTwice.ts';
import { isTeller } from './tellers.ts';
import { isUnreal } from './unreal.ts';

/**
 * The drafts of one sentence in reading order. At each item the recognizers are asked in their order and the first that finds something
 * speaks; people already claimed by an earlier trigger are not claimed again.
 */
export function findDrafts(clause: Clause): readonly Draft[] {
  if (clause.items.length === 0 || (!clause.harm && clause.carried === null && clause.figures.size === 0)) return NO_DRAFTS;
  const drafts: Draft[] = [];
  const taken = new Set<number>();
  for (let k = 0; k < clause.items.length; k++) {
    for (const draft of freshAt(clause, k, taken)) {
      if (diesOfIt(clause, { draft, k, taken })) continue;
      for (const key of keysOf(draft)) taken.add(key);
      drafts.push(draft);
    }
  }
  for (const { said, instead } of clause.contrasts) {
    const at = drafts.findIndex((d) => d.group?.first === said.first);
    const draft = drafts[at];
    if (!draft) continue;
    // "Three rather than five people": the people stand with the other number.
    if (said.head.kind === 'none' && instead.head.kind === 'people' && draft.about === undefined) drafts[at] = { ...draft, about: instead };
    drafts.push(saidNotToBe(draft, instead));
  }
  return withBothWords(clause, drafts.length > 1 ? drafts.sort((a, b) => positionOf(a) - positionOf(b)) : drafts);
}

/** "Nine soldiers, not 14": the other number has the same people and the same fate, and whoever says so denies it. */
const saidNotToBe = (said: Draft, instead: Group): Draft => inOneShape({ ...said, group: instead, about: instead.head.kind === 'people' ? undefined : said.about ?? said.group ?? undefined, quote: { first: Math.min(said.quote.first, instead.first), last: Math.max(said.quote.last, instead.last) }, rule: 'contrast', toll: undefined, earlier: undefined });

/** Verbs of dying behind a wound that are asked whose death they tell. */
const DEATHS = 2;

/** "A woman who had been hurt on Tuesday died in hospital": the hurt that somebody's death goes back to is no claim beside it. */
function diesOfIt(clause: Clause, of: { readonly draft: Draft; readonly k: number; readonly taken: ReadonlySet<number> }): boolean {
  const { draft: { effect, group }, k, taken } = of;
  if (effect !== 'injured' || group === null) return false;
  for (let at = k + 1, asked = 0; at < clause.items.length && asked < DEATHS; at++) {
    const item = clause.items[at] as Item;
    if (item.kind !== 'trigger' || item.trigger.kind !== 'verb' || item.trigger.effect !== 'killed' || item.trigger.tag.valency !== 'intransitive') continue;
    asked++;
    if (freshAt(clause, at, taken).some((d) => d.effect === 'killed' && d.group?.first === group.first)) return true;
  }
  return false;
}

/** What the first recognizer that finds something new says at an item. */
function freshAt(clause: Clause, k: number, taken: ReadonlySet<number>): readonly Draft[] {
  for (const { recognizer, needs } of triedAt(clause, clause.items[k] as Item)) {
    if (needs !== 0 && (clause.opens & needs) === 0) continue;
    const drafts = recognizer.read(clause, k);
    const fresh = drafts.length === 0 ? drafts : drafts.map(inOneShape).filter((d) => !isTaken(d, taken) && !isTeller(clause, d) && !isUnreal(clause, d) && !isByOneBody(clause, d));
    if (fresh.length > 0) return fresh;
  }
  return NO_DRAFTS;
}

/** "41 body cameras", "thirty body parts": nobody counts several people by one body. */
const isByOneBody = ({ lattice }: Clause, { group }: Draft): boolean => group?.kind === 'counted' && !(group.numeral?.amount.kind === 'number' && group.numeral.amount.n === 1) && normAt(lattice, group.last - 1) === 'body' && group.count.last < group.last;

/**
 * Recognizers spread what more they know into their drafts, and an engine gives each such object a shape of its own. Here all drafts get the same one: what is compiled for a
 * shape is thrown away as soon as no object has it any more.
 */
const inOneShape = (d: Draft): Draft => ({
  effect: d.effect, group: d.group, about: d.about, trigger: d.trigger, quote: d.quote, rule: d.rule, voice: d.voice, kind: d.kind, neutralised: d.neutralised, toll: d.toll, doer: d.doer, personal: d.personal, earlier: d.earlier,
});

const NO_DRAFTS: readonly Draft[] = [];

/** A recognizer with the bit of the words that it needs; 0 where it needs none. */
interface Tried { readonly recognizer: Recognizer; readonly needs: number }

const NONE: readonly Tried[] = [];
const TRIED: readonly Tried[] = RECOGNIZERS.map((recognizer) => ({ recognizer, needs: recognizer.needs ? bitFor(recognizer.needs) : 0 }));

/** Those among some that are tried at an item of a kind. */
const at = (kind: Trigger['kind'] | Group['kind'], all: 'trigger' | 'group', among: readonly Tried[]): readonly Tried[] => among.filter(({ recognizer }) => recognizer.at.includes(all) || recognizer.at.includes(kind));

const atTrigger = (kind: Trigger['kind']): readonly Tried[] => at(kind, 'trigger', TRIED);
const AT_TRIGGERS: Readonly<Record<Trigger['kind'], readonly Tried[]>> = { verb: atTrigger('verb'), state: atTrigger('state'), count: atTrigger('count'), toll: atTrigger('toll'), losses: atTrigger('losses'), those: atTrigger('those'), lives: atTrigger('lives'), leave: atTrigger('leave'), noInformation: atTrigger('noInformation') };

const atGroups = (among: readonly Tried[]): Readonly<Record<Group['kind'], readonly Tried[]>> => ({ counted: at('counted', 'group', among), singular: at('singular', 'group', among), named: at('named', 'group', among), plural: at('plural', 'group', among) });
const AT_GROUPS = atGroups(TRIED);
const LOOKING_BACK = atGroups(TRIED.filter((t) => t.recognizer.looksBack));
const LOOKING_AT_FIGURES = atGroups(TRIED.filter((t) => t.recognizer.looksBack === 'figures'));
const AT_WORDS: ReadonlyMap<string, readonly Tried[]> = new Map([...new Set(RECOGNIZERS.flatMap((r) => [...(r.atWords ?? [])]))].map((word) => [word, TRIED.filter((t) => t.recognizer.atWords?.has(word))]));

const BEGINS = bitFor(AT_WORDS.keys());

/** The recognizers that may find something at an item, in their order. */
function triedAt(clause: Clause, item: Item): readonly Tried[] {
  if (item.kind === 'trigger') return AT_TRIGGERS[item.trigger.kind];
  if (item.kind === 'group') return (clause.harm ? AT_GROUPS : clause.carried !== null ? LOOKING_BACK : LOOKING_AT_FIGURES)[item.group.kind];
  return item.kind === 'word' && isOneOf(clause.lattice, item.first, BEGINS) ? AT_WORDS.get(normAt(clause.lattice, item.first)) ?? NONE : NONE;
}

/** People are known by where their phrase begins, an effect without people by its own words; the kidnapped may be killed as well. */
function keysOf(draft: Draft): readonly number[] {
  const keys: number[] = [];
  const add = (at: number): void => { if (draft.group?.head.kind === 'effect') keys.push(at * 2, at * 2 + 1); else keys.push(at * 2 + (draft.effect === 'captured' ? 1 : 0)); };
  add(draft.group?.first ?? draft.quote.last - 1);
  // What somebody named is beside the name is nobody else.
  if (draft.group?.kind === 'named') for (let i = draft.group.first + 1; i < draft.group.last; i++) add(i);
  // "The remaining five" and "five" are one number.
  if (draft.group?.kind === 'counted' && draft.group.count.first > draft.group.first) add(draft.group.count.first);
  if (draft.about) add(draft.about.first);
  return keys;
}

const isTaken = (draft: Draft, taken: ReadonlySet<number>): boolean => keysOf(draft).some((key) => taken.has(key));

const positionOf = (draft: Draft): number => draft.group?.first ?? draft.trigger.first;
