import type { Victim } from '../claim.ts';
import type { Clause } from '../clause.ts';
import { isArticle, normAt, spanOf, tagAt, wordsOf } from '../lattice.ts';
import type { Lattice } from '../lattice.ts';
import type { Draft } from '../recognizer.ts';

/** Those in arms whose losses are told by a word for their side alone. */
const SIDES: ReadonlySet<string> = new Set(['enemy', 'adversary', 'army', 'police', 'military', 'navy', 'militia', 'rebel', 'rebels', 'insurgent', 'insurgents', 'guerrilla', 'guerrillas', 'gendarmerie', 'separatist', 'separatists', 'regime']);
/** Words that name no side: nothing else in the sentence can say more of whom they are. */
const FOES: ReadonlySet<string> = new Set(['enemy', 'adversary']);
const LOSSES: ReadonlySet<string> = new Set(['losses', 'loss', 'casualties', 'dead', 'deaths', 'fatalities', 'side', 'ranks']);
const LEADS: ReadonlySet<string> = new Set(['of', 'among', 'in', 'on', 'to', 'within']);
const SUFFERS: ReadonlySet<string> = new Set(['suffered', 'suffers', 'sustained', 'took', 'incurred', 'suffering']);
/** So far from the number, in words, the side may be told. */
const REACH = 14;

/** "The losses of the enemy amounted to 25 dead", "the army's own losses at three", "on the rebel side: six": whose a bare number is. Null where no side is told. */
export function losersOf({ clause: { lattice, sentence }, draft }: { readonly clause: Clause; readonly draft: Draft }): Victim | null {
  const at = draft.group?.first ?? draft.trigger.first;
  let found = -1;
  for (let i = Math.max(sentence.first, at - REACH); i < Math.min(sentence.last, at + REACH); i++) {
    if (i < at && normAt(lattice, i) === ';') found = -1;
    if (i > at && (found >= 0 || ['.', ';', ','].includes(normAt(lattice, i)))) break;
    if ((SIDES.has(normAt(lattice, i)) && tellsLosses(lattice, i)) || isNationsLosses(lattice, i)) found = i;
  }
  if (found < 0) return null;
  const range = { first: found, last: found + 1 };
  const nation = tagAt(lattice, found, 'country');
  return { text: wordsOf(lattice, range), actor: nation?.tag.state ?? null, class: 'combatant', category: null, basis: { kind: 'stated', span: spanOf(lattice, range) } };
}

/** "Russian losses": a nation's, of those who fight for it. */
const isNationsLosses = (lattice: Lattice, i: number): boolean => (tagAt(lattice, i, 'country')?.tag.form ?? 'name') !== 'name' && ['losses', 'loss'].includes(normAt(lattice, i + 1));

function tellsLosses(lattice: Lattice, side: number): boolean {
  let next = side + 1;
  if (normAt(lattice, next) === "'s") next++;
  if (normAt(lattice, next) === 'own') next++;
  if (LOSSES.has(normAt(lattice, next)) || SUFFERS.has(normAt(lattice, next))) return true;
  const lead = isArticle(lattice, side - 1) ? side - 2 : side - 1;
  return LEADS.has(normAt(lattice, lead)) && LOSSES.has(normAt(lattice, lead - 1));
}

/** "A mortar crew was silenced, and the losses of the enemy came to 25 dead": the side stands nearer to the number than any people do. */
export function losersRightBefore(of: { readonly clause: Clause; readonly draft: Draft }): Victim | null {
  const { clause, draft: { group } } = of;
  if (group === null || (group.head.kind !== 'none' && group.head.kind !== 'effect')) return null;
  const side = losersOf(of);
  if (side?.basis.kind !== 'stated' || (!FOES.has(side.text.toLowerCase()) && side.actor === null)) return null;
  const { start } = side.basis.span;
  const people = clause.items.findLast((item) => item.kind === 'group' && item.last <= group.first && item.group.head.kind === 'people');
  const at = people === undefined ? -1 : spanOf(clause.lattice, people).start;
  return start > at && start < spanOf(clause.lattice, group).start ? side : null;
}
