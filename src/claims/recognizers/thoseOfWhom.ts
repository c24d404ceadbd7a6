import type { Clause } from '../clause.ts';
import { draftOf, mayBeVictim } from '../draft.ts';
import { joinedRight } from '../joined.ts';
import { normAt } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

const BODIES: ReadonlySet<string> = new Set(['bodies', 'corpses', 'remains', 'coffins', 'deaths']);
/** What may be dead people's only where the sentence says so. */
const NAMES: ReadonlySet<string> = new Set(['names', 'photographs', 'portraits']);
const LEADS: ReadonlySet<string> = new Set([',', ':', '(', '–', '—', '-', 'including', 'them', 'also', 'were', 'are']);

export const thoseOfWhom: Recognizer = {
  name: 'thoseOfWhom',
  words: 'Seven bodies were found, those of five nurses and two patients: whose bodies, deaths or names they are',
  examples: [
    ['Seven bodies have been found, those of five nurses and two patients.', 'Seven killed; five killed; two killed'],
    ['Divers raised five bodies: those of two boys, a teacher and two guards.', 'five killed; two killed; a killed; two killed'],
    ['The parish keeps forty names of dead, among them those of two deacons and of a girl of six.', 'forty killed; two killed; a killed'],
  ],
  counterExamples: ['The exhibition shows seven portraits, those of five nurses and two patients.', 'Nine houses burned, those of two teachers and a baker.'],
  at: [],
  atWords: new Set(['those']),
  // Whose they are is told of the dead, by their word.
  signs: new Set(),
  read: (clause, k) => {
    const first = clause.items[k]?.first ?? 0;
    if (normAt(clause.lattice, first + 1) !== 'of' || !LEADS.has(normAt(clause.lattice, first - 1)) || !areOfDead(clause, k)) return [];
    return behindOf(clause, k + 2).flatMap((at) => {
      const group = groupAt(clause, at);
      return group && group.kind !== 'plural' && mayBeVictim(group, { careful: true }) ? [draftOf({ group, trigger: group, effect: 'killed', rule: 'subset', voice: 'noun' })] : [];
    });
  },
};

/** So many items before "those" what they are is told. */
const REACH = 16;

/** "Seven bodies have been found, (those of)", "forty names of dead": counted before it in the sentence. */
function areOfDead(clause: Clause, k: number): boolean {
  for (let at = k - 1; at >= Math.max(0, k - REACH); at--) {
    const item = clause.items[at];
    if (itemWord(clause, at) === ';') return false;
    if (item?.kind !== 'group' || item.group.kind !== 'counted') continue;
    const { group } = item;
    if (group.head.kind === 'effect') return group.head.effect === 'killed';
    for (let i = group.count.last; i < group.last; i++) {
      if (BODIES.has(normAt(clause.lattice, i))) return group.head.kind === 'people';
      if (NAMES.has(normAt(clause.lattice, i))) return clause.items.some((told) => told.kind === 'trigger' && told.first >= i && told.last <= i + 4 && 'effect' in told.trigger && told.trigger.effect === 'killed');
    }
    return false;
  }
  return false;
}

/** "of five nurses and two patients", "of two deacons and of a girl": those behind each "of". */
function behindOf(clause: Clause, from: number): readonly number[] {
  const found = [...joinedRight(clause, from)];
  const last = found.at(-1);
  if (last === undefined || groupAt(clause, from) === null) return [];
  const again = [',', 'and'].includes(itemWord(clause, last + 1)) && itemWord(clause, last + 2) === 'of' ? last + 3 : -1;
  return again > 0 && groupAt(clause, again) ? [...found, again] : found;
}
