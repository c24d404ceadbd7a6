import type { Perpetrator, Victim } from '../claim.ts';
import type { Clause } from '../clause.ts';
import { normAt, spanOf, tagAt, wordsOf } from '../lattice.ts';
import type { Range } from '../lattice.ts';
import type { ActorMention, Mentions } from '../mentions.ts';
import type { Draft } from '../recognizer.ts';

interface Of { readonly clause: Clause; readonly mentions: Mentions; readonly draft: Draft; readonly victim: Victim; readonly segment: Range }

/** Who did it, as claimed: behind "by", as the verb's subject, or in the words of the means ("coalition strikes", "an attack by IS"). */
export function perpetratorOf(of: Of): Perpetrator | null {
  if (of.draft.kind === 'no_information') return null;
  return byAgent(of) ?? bySubject(of) ?? byMeans(of);
}

const stated = (of: Of, range: Range, actor: string | null): Perpetrator => ({
  text: wordsOf(of.clause.lattice, range), actor, contested: false, basis: { kind: 'stated', span: spanOf(of.clause.lattice, range) },
});

/** "... were killed by ISIS militants". */
function byAgent(of: Of): Perpetrator | null {
  const { clause, draft } = of;
  if (draft.voice === 'active') return null;
  for (let i = draft.trigger.last; i < Math.min(draft.trigger.last + 3, of.segment.last); i++) {
    if (normAt(clause.lattice, i) === 'followed' || normAt(clause.lattice, i) === ',') return null;
    if (normAt(clause.lattice, i) !== 'by') continue;
    const range = nounPhrase(of, i + 1);
    const actor = actorIn(of, range);
    return range.last > range.first && (actor || personIn(of, range)) ? stated(of, range, actor?.name ?? null) : null;
  }
  return null;
}

const PHRASE_ENDS = new Set(['in', 'on', 'at', 'near', 'who', 'that', 'which', 'during', 'after', 'when', 'while', 'as', 'and', 'for', 'from', 'with', 'before', 'where', 'last', 'were', 'was', 'had', 'have', 'has', 'to', 'into', 'against', 'outside', 'inside', 'late', 'early', 'earlier']);

function nounPhrase(of: Of, first: number): Range {
  const { lattice } = of.clause;
  let last = first;
  while (last < Math.min(first + 9, of.segment.last) && lattice.tokens[last]?.kind !== 'break' && !PHRASE_ENDS.has(normAt(lattice, last)) && (lattice.tokens[last]?.kind !== 'mark' || normAt(lattice, last) === "'s")) last++;
  return { first, last };
}

/** "IS fighters killed ...": an actor or people before the verb, with nothing but a few words between. */
function bySubject(of: Of): Perpetrator | null {
  const { clause, draft, victim } = of;
  if (draft.voice !== 'active') return null;
  const floor = Math.max(of.segment.first, draft.trigger.first - 24);
  const actor = of.mentions.actors.findLast((a) => a.last <= draft.trigger.first && a.first >= floor && a.name !== victim.actor);
  const group = clause.items.findLast((item) => item.kind === 'group' && item.last <= draft.trigger.first && item.last >= draft.trigger.first - 3 && item.group.head.kind === 'people' && item.group.kind !== 'counted') ?? opener(of);
  if (group?.kind === 'group') return stated(of, group.group.words, actor && actor.first >= group.first && actor.last <= group.last ? actor.name : null);
  return actor ? stated(of, widen(of, actor), actor.name) : null;
}

/** "A suicide bomber struck a mosque, killing 43": a participle's doer is the armed person with whom the sentence opens. */
function opener(of: Of): Clause['items'][number] | undefined {
  const { clause, draft } = of;
  if (!normAt(clause.lattice, draft.trigger.first).endsWith('ing')) return undefined;
  const first = clause.items.find((item) => item.kind === 'group');
  const armed = first?.kind === 'group' && first.group.head.kind === 'people' && first.group.head.persons.some((p) => p.class === 'combatant');
  return armed && first.last <= draft.trigger.first && first.first >= of.segment.first && first.group.kind !== 'counted' ? first : undefined;
}

/** "airstrikes by the coalition", "coalition strikes", "the IS attack" in the same part of the sentence. */
function byMeans(of: Of): Perpetrator | null {
  for (const actor of of.mentions.actors) {
    if (actor.first < of.segment.first || actor.last > of.segment.last || actor.name === of.victim.actor) continue;
    if (standsByMeans(of, actor)) return stated(of, widen(of, actor), actor.name);
  }
  return null;
}

function standsByMeans(of: Of, actor: ActorMention): boolean {
  const { lattice } = of.clause;
  const after = actor.last;
  if (isViolence(of, after) || isViolence(of, after + 1)) return true;
  const by = normAt(lattice, actor.first - 1) === 'by' ? 1 : normAt(lattice, actor.first - 2) === 'by' ? 2 : 0;
  return by > 0 && (isViolence(of, actor.first - by - 1) || isViolence(of, actor.first - by - 2));
}

const isViolence = (of: Of, i: number): boolean => {
  const thing = tagAt(of.clause.lattice, i, 'thing');
  return tagAt(of.clause.lattice, i, 'means') !== null || thing?.tag.reason === 'strike count' || thing?.tag.reason === 'attack count';
};

/** "the" and a following person word belong to an actor's words: "the anti-ISIS coalition", "ISIS militants". */
function widen(of: Of, range: Range): Range {
  const { lattice } = of.clause;
  const first = normAt(lattice, range.first - 1) === 'the' ? range.first - 1 : range.first;
  const person = tagAt(lattice, range.last, 'person');
  return { first, last: person ? range.last + person.length : range.last };
}

const actorIn = (of: Of, range: Range): ActorMention | undefined => of.mentions.actors.find((a) => a.first >= range.first && a.last <= range.last);

function personIn(of: Of, range: Range): boolean {
  for (let i = range.first; i < range.last; i++) if (tagAt(of.clause.lattice, i, 'person')) return true;
  return false;
}
