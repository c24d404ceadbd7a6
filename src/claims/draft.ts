import type { Effect } from '../lexicon/terms.ts';
import type { Clause, Item } from './clause.ts';
import type { Group } from './group.ts';
import { groupAt } from './navigate.ts';
import type { Draft } from './recognizer.ts';
import { joinRanges } from './recognizer.ts';

type Voice = Draft['voice'];

/** Drafts for the groups at `positions`, all under the trigger at `k`. Groups without a number become rows without a number. */
export function draftsFor(clause: Clause, of: { readonly positions: readonly number[]; readonly k: number; readonly effect: Effect; readonly rule: string; readonly voice: Voice }): readonly Draft[] {
  const trigger = clause.items[of.k] as Item;
  const drafts: Draft[] = [];
  for (const at of of.positions) {
    const group = groupAt(clause, at);
    if (group) drafts.push(draftOf({ group, trigger, effect: of.effect, rule: of.rule, voice: of.voice }));
  }
  return drafts;
}

export function draftOf(of: { readonly group: Group; readonly trigger: { readonly first: number; readonly last: number }; readonly effect: Effect; readonly rule: string; readonly voice: Voice }): Draft {
  const { group, trigger, effect, rule, voice } = of;
  const range = { first: trigger.first, last: trigger.last };
  return { effect, group, trigger: range, quote: joinRanges([group, range]), rule, voice, kind: group.kind === 'plural' ? 'unquantified' : 'counted' };
}

/** May this group be a victim of a trigger? Unknown words only of one that cannot mean anything else. */
export function mayBeVictim(group: Group, of: { readonly careful: boolean }): boolean {
  const { head } = group;
  if (head.kind === 'thing') return false;
  if (head.kind === 'effect') return head.effect === 'captured' && !of.careful;
  if (head.kind === 'pronoun') return true;
  if (group.kind === 'named' || group.kind === 'singular' || group.kind === 'plural') return !of.careful || head.kind === 'people';
  if (head.kind === 'people') return true;
  return !of.careful;
}
