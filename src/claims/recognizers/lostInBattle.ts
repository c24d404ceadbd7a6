import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { normAt } from '../lattice.ts';
import { joinedRight } from '../joined.ts';
import { groupAt, itemWord } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

const DESTROYED = new Set(['destroyed', 'destroy', 'destroying', 'destroys', 'eradicated', 'eradicating']);
const SIGNS = new Set([...DESTROYED, 'field', 'battlefield', 'lost', 'loss', 'fallen']);

export const lostInBattle: Recognizer = {
  name: 'lostInBattle',
  words: 'The loss of five of its own fighters, four of his men had been lost, destroyed up to 40 servicemen: what reports of battles say of soldiers, and of things otherwise',
  examples: [
    ['The front admitted the loss of nine of its own fighters.', 'nine killed'],
    ['The note admitted the loss of a fighter in the exchange of fire.', 'a killed'],
    ['The colonel said six of his men had been lost in the crossing.', 'six killed'],
    ['No fewer than 17 invaders were destroyed on the spot and over ten were wounded.', 'No fewer than 17 killed; over ten injured'],
    ['The rebels insisted that "no fewer than 14 of the enemy" had fallen.', 'no fewer than 14 killed'],
    ['The militia admitted the loss of only one man.', 'one killed'],
    ['Howitzers hit the depot and destroyed up to 30 servicemen.', 'up to 30 killed'],
  ],
  counterExamples: ['Two soldiers had fallen behind.', 'The plant announced the loss of 200 of its workers.', 'Six of his sheep had been lost.', 'The fire destroyed 12 stalls.', 'Two soldiers were lost in the fog.', 'The air force admitted the loss of a fighter jet.', 'The loss of a fighter of his calibre to the race hurts.'],
  at: ['group'],
  signs: SIGNS,
  needs: SIGNS,
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group && isLossOfOne(clause, k, group)) return joinedRight(clause, k).flatMap((at) => { const lost = groupAt(clause, at); return lost ? [draftOf({ group: lost, trigger: { first: group.first - 2, last: group.first - 1 }, effect: 'killed', rule: 'bereaved', voice: 'noun' })] : []; });
    if (group?.kind !== 'counted' || group.head.kind !== 'people' || !areFighters(clause, group)) return [];
    const trigger = before(clause, group) ?? behind(clause, group);
    return trigger === null ? [] : [draftOf({ group, trigger, effect: 'killed' satisfies Effect, rule: 'bereaved', voice: 'noun' })];
  },
};

const OWN = new Set(['its', 'their', 'his', 'her', 'our']);
const MEN = new Set(['men', 'members', 'cadres', 'comrades', 'people', 'number']);

/** Soldiers and fighters by their noun; men and cadres by whose they are. */
function areFighters({ lattice }: Clause, group: Group): boolean {
  if (group.head.kind === 'people' && (group.head.persons.some((p) => p.class === 'combatant') || ['enemy', 'cadres', 'comrades'].includes(normAt(lattice, group.last - 1)))) return true;
  for (let i = group.count.last; i < group.last; i++) if (OWN.has(normAt(lattice, i)) && [1, 2, 3].some((n) => MEN.has(normAt(lattice, i + n)))) return true;
  return false;
}

/** "the loss of", "destroyed". */
function before({ lattice }: Clause, group: Group): { readonly first: number; readonly last: number } | null {
  const first = normAt(lattice, group.first - 1) === 'only' ? group.first - 1 : group.first;
  // "it left twelve of its young men on the field".
  if (normAt(lattice, first - 1) === 'left' && ['on', 'behind'].includes(normAt(lattice, group.last)) && [1, 2, 3].some((n) => ['field', 'battlefield', 'ground'].includes(normAt(lattice, group.last + n)))) return { first: first - 1, last: first };
  if (DESTROYED.has(normAt(lattice, first - 1))) return { first: first - 1, last: first };
  return normAt(lattice, first - 1) === 'of' && normAt(lattice, first - 2) === 'loss' ? { first: first - 2, last: first - 1 } : null;
}

/** "the loss of a fighter in the exchange of fire": one in arms, by a word of his own and nothing more. */
const isLossOfOne = (clause: Clause, k: number, group: Group): boolean => (group.kind === 'singular' || normAt(clause.lattice, group.first - 1) === 'only') && group.head.kind === 'people' && group.head.persons.every((p) => p.class === 'combatant' || normAt(clause.lattice, group.first) === 'one') && !group.definite && group.last - group.first <= 4 && before(clause, group) !== null && ['in', 'during', 'and', 'but', 'while', ',', '.', 'at', 'near', 'on', ''].includes(itemWord(clause, k + 1));

/** Behind "had fallen": nobody falls "ill" or "behind". */
const FALLEN_THERE = new Set(['', '.', ',', ';', 'in', 'by', 'at', 'near', 'during', 'on', 'so', 'since', 'and', 'before', '”', '"']);

/** "were destroyed", "had been lost": whose men they were is told, since soldiers are lost in a fog as well. */
function behind({ lattice }: Clause, { last }: Group): { readonly first: number; readonly last: number } | null {
  const quoted = ['"', '”', '“', '’'].includes(normAt(lattice, last)) ? last + 1 : last;
  if (['had', 'have'].includes(normAt(lattice, quoted)) && normAt(lattice, quoted + 1) === 'fallen' && FALLEN_THERE.has(normAt(lattice, quoted + 2))) return { first: quoted + 1, last: quoted + 2 };
  const were = ['was', 'were'].includes(normAt(lattice, last)) ? last + 1 : ['been'].includes(normAt(lattice, last + 1)) ? last + 2 : -1;
  if (were > 0 && DESTROYED.has(normAt(lattice, were))) return { first: were, last: were + 1 };
  return ['had', 'have'].includes(normAt(lattice, last)) && normAt(lattice, last + 1) === 'been' && normAt(lattice, last + 2) === 'lost' ? { first: last + 2, last: last + 3 } : null;
}
