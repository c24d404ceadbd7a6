import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import { people } from '../group.ts';
import type { Group } from '../group.ts';
import { joinedRight } from '../joined.ts';
import { cueAt, normAt, tagAt } from '../lattice.ts';
import type { Range } from '../lattice.ts';
import { groupAt } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

const BANDS = new Set(['crew', 'squad', 'patrol', 'platoon', 'garrison', 'detachment']);
const ENDED = new Set(['destroyed', 'annihilated', 'eliminated', 'liquidated', 'killed', 'slain']);

export const crewOf: Recognizer = {
  name: 'crewOf',
  words: 'The crew of ten was destroyed, a patrol of eight was eliminated: as many dead as the crew has',
  examples: [
    ['The crew of ten was destroyed.', 'ten killed'],
    ['The helicopter hit a mast, killing its crew of five and at least two people on the ground.', 'five killed; at least two killed'],
    ['The boat sank and its crew of six was killed.', 'six killed'],
    ['The officer said that eight of the attackers had been "destroyed".', 'eight killed'],
    ['A patrol of eight soldiers was eliminated near the bridge.', 'eight killed'],
  ],
  counterExamples: ['Twelve police cars were destroyed.', 'The rebels had destroyed two bridges.', 'The crew of ten was rescued.', 'The team of ten was destroyed in the final.', 'A crew of ten destroyed the hut.'],
  at: ['group'],
  signs: new Set(['destroyed', 'crew', 'squad', 'patrol', 'platoon', 'garrison', 'detachment']),
  read: (clause, k) => {
    const group = groupAt(clause, k);
    const { lattice } = clause;
    // The numeral of "the crew of ten" is led by its collective.
    const numeral = group?.numeral?.first ?? 0;
    const band = normAt(lattice, numeral - 1) === 'of' ? numeral - 2 : -1;
    const gone = group?.kind === 'counted' ? destroyedFighters(clause, group) : null;
    if (gone && group) return [draftOf({ group, trigger: gone, effect: 'killed', rule: 'passive', voice: 'passive' })];
    if (group?.kind !== 'counted' || !BANDS.has(normAt(lattice, band)) || !['none', 'people'].includes(group.head.kind)) return [];
    const by = killedBefore(clause, band);
    if (by) return joinedRight(clause, k).flatMap((at) => { const one = groupAt(clause, at); return one && one.kind !== 'plural' ? [draftOf({ group: one, trigger: by, effect: 'killed', rule: 'active', voice: 'active' })] : []; });
    const length = ['was', 'were', 'have been', 'has been', 'been'].includes(normAt(lattice, group.last)) || cueAt(lattice, group.last, 'auxiliary') > 0 ? Math.max(1, cueAt(lattice, group.last, 'auxiliary')) : 0;
    const verb = [0, 1, 2].map((n) => group.last + length + n).find((i) => ENDED.has(normAt(lattice, i)) || (normAt(lattice, i) === 'wiped' && normAt(lattice, i + 1) === 'out'));
    if (length === 0 || verb === undefined || ['have', 'has', 'had'].includes(normAt(lattice, verb - 1))) return [];
    return [{ ...draftOf({ group, trigger: { first: verb, last: verb + 1 }, effect: 'killed', rule: 'passive', voice: 'passive' }), about: group.head.kind === 'none' ? bandOf(clause, band) : undefined }];
  },
};

/** "killing its crew of five": a verb of killing right before the collective and its determiner. */
function killedBefore({ lattice, items }: Clause, band: number): Range | null {
  const verb = items.find((item) => item.kind === 'trigger' && (item.last === band || item.last === band - 1 || item.last === band - 2));
  return verb?.kind === 'trigger' && verb.trigger.kind === 'verb' && verb.trigger.effect === 'killed' && verb.trigger.tag.valency === 'transitive' && ['its', 'the', 'their', 'a', 'entire', 'whole', 'all'].includes(normAt(lattice, verb.last)) ? { first: verb.first, last: verb.last } : null;
}

/** 'Eight of the attackers were "destroyed"': fighters by their noun, and nothing of theirs. */
function destroyedFighters({ lattice }: Clause, { head, last }: Group): { readonly first: number; readonly last: number } | null {
  const fighters = head.kind === 'people' && head.persons.every((p) => p.class === 'combatant');
  const length = fighters ? cueAt(lattice, last, 'auxiliary') : 0;
  const verb = ['"', '“'].includes(normAt(lattice, last + length)) ? last + length + 1 : last + length;
  return length > 0 && normAt(lattice, verb) === 'destroyed' && !['had', 'have', 'has'].includes(normAt(lattice, last + length - 1)) ? { first: verb, last: verb + 1 } : null;
}

/** The crew itself, whose people the number counts. */
function bandOf({ lattice }: Clause, at: number): Group | undefined {
  const person = tagAt(lattice, at, 'person');
  return person ? people({ kind: 'plural', first: at, last: at + 1, count: { first: at, last: at }, head: { kind: 'people', persons: [person.tag] }, size: 0 }) : undefined;
}
