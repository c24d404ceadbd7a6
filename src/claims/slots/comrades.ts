import type { Victim } from '../claim.ts';
import type { Clause } from '../clause.ts';
import type { Group } from '../group.ts';
import { speaks } from '../joined.ts';
import { normAt, spanOf, tagAt, wordsOf } from '../lattice.ts';
import type { Of } from './asked.ts';
import { describe } from './describe.ts';

/** Whose own people a figure counts, where its words turn on who speaks, leads, leaves or loses them. */

const OURS: ReadonlySet<string> = new Set(['friendly', 'our', 'own']);
const SIDES: ReadonlySet<string> = new Set(['side', 'ranks', 'men', 'forces', 'troops', 'fighters', 'soldiers']);

/** "Fifteen dead and twenty-two wounded on the friendly side", "three dead in our ranks": those who speak count their own. */
export function ownSide({ clause: { lattice, sentence } }: Of, group: Group): Victim | null {
  for (let i = group.last; i < Math.min(group.last + 9, sentence.last); i++) {
    if ([',', '.', ';', 'of'].includes(normAt(lattice, i))) return null;
    if (!['on', 'in', 'among', 'from', 'within'].includes(normAt(lattice, i))) continue;
    const at = normAt(lattice, i + 1) === 'the' ? i + 2 : i + 1;
    if (!OURS.has(normAt(lattice, at)) || !SIDES.has(normAt(lattice, at + 1))) return null;
    const words = { first: at, last: at + 2 };
    return { text: wordsOf(lattice, words), actor: null, class: 'combatant', category: 'soldiers', basis: { kind: 'stated', span: spanOf(lattice, words) } };
  }
  return null;
}

const LEAVES: ReadonlySet<string> = new Set(['left', 'leaving', 'leave', 'leaves', 'abandoned', 'abandoning']);

/** "The rebels fled, leaving thirteen corpses behind", "left fifty dead behind": who leaves dead behind leaves their own. */
export function leftBehind({ clause, mentions }: Of, group: Group): Victim | null {
  const { lattice } = clause;
  if (!LEAVES.has(normAt(lattice, group.first - 1)) && !(normAt(lattice, group.first - 1) === 'behind' && LEAVES.has(normAt(lattice, group.first - 2)))) return null;
  if (![group.first - 1, group.last, group.last + 1].some((i) => normAt(lattice, i) === 'behind')) return null;
  const people = clause.items.flatMap((i, at) => (i.kind === 'group' && i.last <= group.first && i.group.head.kind === 'people' && i.group.kind !== 'counted' && isLeaver(clause, i.first) && !speaks(clause, at) ? [describe({ lattice, mentions, words: i.group.words, persons: i.group.head.persons, at: group.first })] : []));
  const actors = mentions.actors.filter((a) => a.first >= clause.sentence.first && a.last <= group.first && a.class === 'combatant' && isLeaver(clause, a.first));
  const actor = actors.at(-1);
  const left = people.findLast((v) => v.class === 'combatant') ?? (actor ? { text: wordsOf(lattice, actor), actor: actor.name, class: 'combatant' as const, category: null } : undefined);
  return left ? { text: left.text, actor: left.actor, class: left.class, category: left.category, basis: { kind: 'implied', because: `the dead whom "${left.text}" left behind` } } : null;
}

/** Not those who drove them off, or helped to. */
const isLeaver = ({ lattice }: Clause, first: number): boolean => ![1, 2, 3].some((n) => ['by', 'with', 'of', 'from', 'against', 'to'].includes(normAt(lattice, first - n)));

/** "Captain Idris Bello and two of his men": an officer's men serve with him. */
export function ledBy(of: Of, group: Group): Victim | null {
  const { clause, mentions } = of;
  if (!['his', 'her'].includes(normAt(clause.lattice, group.words.first)) || !['men', 'bodyguards', 'guards'].includes(normAt(clause.lattice, group.last - 1))) return null;
  const leader = clause.items.findLast((item) => item.kind === 'group' && item.last <= group.first && item.group.kind !== 'counted' && item.group.head.kind === 'people');
  if (leader?.kind !== 'group' || leader.group.head.kind !== 'people') return null;
  const led = describe({ lattice: clause.lattice, mentions, words: leader.group.words, persons: leader.group.head.persons, at: leader.first });
  return led.class === 'combatant' ? { ...led, text: wordsOf(clause.lattice, group.words), basis: { kind: 'stated', span: spanOf(clause.lattice, group.words) } } : null;
}

/** So many words of the sentence before tell who "their" are. */
const TOLD_BEFORE = 35;
const ACCEPTS: ReadonlySet<string> = new Set(['heroes', 'ascended', 'accept', 'accepts', 'martyred', 'martyrs', 'martyrdom', 'fought', 'battle', 'ambush', 'raid', 'fell', 'fallen', 'eliminated', 'enemy', 'occupiers']);

/** "Three of the brothers were killed, may God accept them": a fighting group's word for its own, whom nobody's family claims. */
export function brothersInArms({ clause: { lattice, sentence } }: Of, group: Group): Victim | null {
  const { first, last } = group.words;
  if (!['brothers', 'mujahideen'].includes(normAt(lattice, last - 1)) || !['the', 'our', 'their'].includes(normAt(lattice, first)) || last - first > 3) return null;
  if (group.kind !== 'counted') return null;
  // "26 heroes ascended. In the ward lie nine of their brothers": they were told right before.
  for (let i = normAt(lattice, first) === 'their' ? Math.max(0, sentence.first - TOLD_BEFORE) : sentence.first; i < sentence.last; i++) if (ACCEPTS.has(normAt(lattice, i))) return { text: wordsOf(lattice, group.words), actor: null, class: 'combatant', category: 'fighters', basis: { kind: 'stated', span: spanOf(lattice, group.words) } };
  return null;
}

/** "It cost him 14 of his own men": of who leads men, where the text tells of people in arms. */
export function ownMen({ clause: { lattice }, mentions }: Of, group: Group): Victim | null {
  const { first, last } = group.words;
  const own = last - first === 3 && ['his', 'its', 'their', 'her'].includes(normAt(lattice, first)) && normAt(lattice, first + 1) === 'own' && ['men', 'people', 'fighters', 'ranks', 'guards'].includes(normAt(lattice, last - 1));
  if (!own || group.kind !== 'counted' || !mentions.actors.some((a) => a.class === 'combatant')) return null;
  return { text: wordsOf(lattice, group.words), actor: null, class: 'combatant', category: 'fighters', basis: { kind: 'stated', span: spanOf(lattice, group.words) } };
}

/** "The front said its fighters killed 20 soldiers and lost four men": who lost them is the one who fought. */
export function lostMen({ clause, mentions, draft }: Of, group: Group): Victim | null {
  if (draft.rule !== 'bereaved' || group.kind !== 'counted' || normAt(clause.lattice, group.last - 1) !== 'men') return null;
  const loser = mentions.actors.findLast((a) => a.first >= clause.sentence.first && a.last <= group.first && a.class === 'combatant' && !isBehindDeed(clause, a.first));
  return { text: wordsOf(clause.lattice, group.words), actor: loser?.name ?? null, class: 'combatant', category: 'fighters', basis: { kind: 'stated', span: spanOf(clause.lattice, group.words) } };
}

/** "killed 20 junta soldiers": those whom the verb before them hit. */
const isBehindDeed = (clause: Clause, first: number): boolean => [1, 2, 3].some((n) => tagAt(clause.lattice, first - n, 'verb') !== null);
