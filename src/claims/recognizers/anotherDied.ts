import type { Clause } from '../clause.ts';
import { diedElsewhere } from '../diedElsewhere.ts';
import { draftOf } from '../draft.ts';
import { people } from '../group.ts';
import type { Group } from '../group.ts';
import { normAt } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import { PLACES_IN_ROW } from '../peopleWithoutNoun.ts';
import { subjectOf } from '../subject.ts';
import type { Draft, Recognizer } from '../recognizer.ts';

const NTH: ReadonlySet<string> = new Set(PLACES_IN_ROW);

export const anotherDied: Recognizer = {
  name: 'anotherDied',
  words: 'Seven died inside and an eighth, a boy of nine, in the ambulance; three guards died, and with them the cook: one more, and the verb of dying is told once',
  examples: [
    ['Seven cooks died inside and an eighth, a boy of nine, in the ambulance, a porter said.', 'Seven killed; an eighth killed'],
    ['Three nurses died at once and two more, both cooks, on the way to hospital.', 'Three killed; two killed'],
    ['Four guards died at the gate and three more in hospital.', 'Four killed; three killed'],
    ['Three guards died, and with them the cook, who had just sat down.', 'Three killed; the killed'],
    ['The judge was shot dead in Karsan, and with him his driver.', 'The killed; his killed'],
  ],
  counterExamples: [
    'Seven cooks stood inside and an eighth, a boy of nine, in the ambulance.',
    'Three guards fled, and with them the cook.',
    'The plan died, and with it a dream of 60 men.',
  ],
  at: ['counted', 'singular', 'named'],
  atWords: NTH,
  signs: new Set(),
  read: (clause, k) => {
    const next = nextOne(clause, k);
    if (next && diedElsewhere(clause, next)) return [draftFor(next, 'killed')];
    const group = groupAt(clause, k);
    const effect = group ? withThem(clause, group) : null;
    return group && effect !== null ? [draftFor(group, effect)] : [];
  },
};

const draftFor = (group: Group, effect: Draft['effect']): Draft => draftOf({ group, trigger: group, effect, rule: 'elliptic', voice: 'noun' });

/** "an eighth", "two more", "another". */
function nextOne({ lattice, items }: Clause, k: number): Group | null {
  const item = items[k];
  if (item?.kind === 'group') return item.group.kind === 'counted' && item.group.more ? item.group : null;
  const at = item?.first ?? 0;
  if (!['a', 'an'].includes(normAt(lattice, at - 1)) || !NTH.has(normAt(lattice, at))) return null;
  return people({ kind: 'singular', first: at - 1, last: at + 1, count: { first: at - 1, last: at + 1 }, head: { kind: 'pronoun', word: 'another' }, words: { first: at, last: at + 1 }, more: true });
}

/** "(Three guards died,) and with them the cook": the effect of the verb that is told of those whom the pronoun means, where nothing else is told of the next one. */
function withThem(clause: Clause, group: Group): Draft['effect'] | null {
  const { lattice, items } = clause;
  const [joint, led, whom] = [-3, -2, -1].map((n) => normAt(lattice, group.first + n));
  if (led !== 'with' || !['them', 'him', 'her'].includes(whom ?? '') || !['and', ','].includes(joint ?? '') || !(group.head.kind === 'people' || group.kind === 'named')) return null;
  const at = items.findLastIndex((item) => item.last <= group.first && item.kind === 'trigger');
  const verb = items[at];
  if (verb?.kind !== 'trigger' || verb.trigger.kind !== 'verb' || verb.trigger.effect !== 'killed' || !groupAt(clause, subjectOf(clause, at))) return null;
  const next = items.find((item) => item.first >= group.last && item.kind === 'skip' && item.auxiliary);
  return next && ![',', 'who', '.'].some((word) => itemWord(clause, items.indexOf(next) - 1) === word) ? null : 'killed';
}
