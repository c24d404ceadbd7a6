import type { Clause } from '../clause.ts';
import { draftOf, mayBeVictim } from '../draft.ts';
import { normAt } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import type { Group } from '../group.ts';
import type { Recognizer } from '../recognizer.ts';

/** How many items may stand between the people and what is not known of them: "who were in the same building is still". */
const REACH = 14;
const UNKNOWN = new Set(['unknown', 'unclear', 'uncertain']);

/** What is tried with people who are missing. */
const TRACES: ReadonlySet<string> = new Set(['trace', 'locate', 'account']);

export const fateUnknown: Recognizer = {
  name: 'fateUnknown',
  words: 'The fate of so many is unknown, remains unclear',
  examples: [
    ['The raid killed eight, while the fate of about 12 others in the building is still unknown.', 'eight killed; about 12 missing'],
    ['Seven soldiers were killed. Contact has been lost with three servicemen.', 'Seven killed; three missing'],
    ['The fate of 30 passengers remains unclear.', '30 missing'],
    ['The dam broke: seventeen people are dead and nine we cannot trace.', 'seventeen killed; nine missing'],
    ['The storm killed six. Two fishermen whom divers could not locate were from Asa.', 'six killed; Two missing'],
    ['The fire killed nine. There is no trace of six workers.', 'nine killed; six missing'],
    ['The whereabouts of six miners are unknown.', 'six missing'],
    ['Nothing is known of the fate of two hikers.', 'two missing'],
  ],
  counterExamples: ['The bank has nine clients it cannot trace.', 'Nine parcels we cannot trace.', 'Divers found no trace of six crates.', 'The fate of 30 bills was decided.', 'The fate of nine players is in the hands of the club.'],
  at: ['group'],
  atWords: new Set(['fate', 'whereabouts', 'contact', ...TRACES]),
  read: (clause, k) => {
    const gone = noTraceAhead(clause, k);
    if (gone) return [draftOf({ group: gone, trigger: { first: (clause.items[k]?.last ?? 2) - 2, last: gone.first }, effect: 'missing', rule: 'fateUnknown', voice: 'noun' })];
    if (clause.items[k]?.kind === 'group') return [];
    if (TRACES.has(itemWord(clause, k))) return notTraced(clause, k);
    if (itemWord(clause, k) === 'contact') return contactLost(clause, k);
    const group = itemWord(clause, k + 1) === 'of' ? groupAt(clause, k + 2) : null;
    const item = clause.items[k];
    if (!item || !group || group.kind === 'plural' || !mayBeVictim(group, { careful: true }) || !(isUnknown(clause, k + 3) || isNothingKnown(clause, k))) return [];
    return [draftOf({ group, trigger: item, effect: 'missing', rule: 'fateUnknown', voice: 'noun' })];
  },
};

/** "Contact has been lost with three servicemen", "lost contact with two boats' crews". */
function contactLost(clause: Clause, k: number): ReturnType<Recognizer['read']> {
  const before = itemWord(clause, k - 1) === 'lost' && itemWord(clause, k + 1) === 'with';
  const behind = [2, 3].find((n) => itemWord(clause, k + n) === 'lost' && itemWord(clause, k + n + 1) === 'with');
  const group = before ? groupAt(clause, k + 2) : behind === undefined ? null : groupAt(clause, k + behind + 2);
  const item = clause.items[k];
  return item && group?.kind === 'counted' && group.head.kind === 'people' ? [draftOf({ group, trigger: item, effect: 'missing', rule: 'fateUnknown', voice: 'noun' })] : [];
}

const NOT = new Set(['cannot', 'unable', 'not', "can't", "couldn't"]);

/** "nine we cannot trace", "two climbers whom rescuers could not locate": the people right before those who look for them. */
function notTraced(clause: Clause, k: number): ReturnType<Recognizer['read']> {
  const { lattice } = clause;
  const verb = clause.items[k];
  if (!verb) return [];
  let at = verb.first - 1;
  while (at > verb.first - 5 && !NOT.has(normAt(lattice, at))) at--;
  if (!NOT.has(normAt(lattice, at))) return [];
  const before = clause.items.slice(0, k).findLast((item) => item.kind === 'group' && item.group.kind === 'counted' && item.last < at && at - item.last <= 5);
  const led = before?.kind === 'group' && (WHOM.has(normAt(lattice, before.last)) || WHOM.has(normAt(lattice, before.last - 1)));
  const group = led ? before.group : null;
  return group && mayBeVictim(group, { careful: group.head.kind !== 'none' }) && (group.head.kind !== 'none' || clause.carried !== null || clause.items.some((item) => item.kind === 'trigger' && item.first < group.first)) ? [{ ...draftOf({ group, trigger: group, effect: 'missing', rule: 'fateUnknown', voice: 'noun' }), quote: { first: group.first, last: verb.last } }] : [];
}

const WHOM = new Set(['we', 'they', 'whom', 'that', 'rescuers', 'relatives', 'police', 'divers', 'nobody']);

function isUnknown(clause: Clause, from: number): boolean {
  for (let at = from; at < Math.min(from + REACH, clause.items.length); at++) {
    if (UNKNOWN.has(itemWord(clause, at)) || (itemWord(clause, at) === 'known' && clause.items[at - 1]?.kind === 'skip')) return true;
    if ([';', '.'].includes(itemWord(clause, at))) return false;
  }
  return false;
}

/** "There is no trace of six workers": "no trace of" counts nothing, and the people follow. */
function noTraceAhead(clause: Clause, k: number): Group | null {
  const none = groupAt(clause, k);
  const group = none?.numeral?.amount.kind === 'zero' && normAt(clause.lattice, none.last - 2) === 'trace' && normAt(clause.lattice, none.last - 1) === 'of' ? groupAt(clause, k + 1) : null;
  return group?.kind === 'counted' && group.head.kind === 'people' ? group : null;
}

/** "nothing is known of the fate of". */
const isNothingKnown = (clause: Clause, k: number): boolean => Array.from({ length: 6 }, (_, n) => k - 1 - n).some((at) => itemWord(clause, at) === 'known');
