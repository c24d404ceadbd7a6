import type { Clause } from '../clause.ts';
import { draftsFor, mayBeVictim } from '../draft.ts';
import type { Group } from '../group.ts';
import { joinedLeft } from '../joined.ts';
import { normAt, tagAt } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import { subjectOf } from '../subject.ts';
import type { Recognizer } from '../recognizer.ts';

const BECAME = new Set(['became', 'become', 'becomes']);
const VICTIM: ReadonlySet<string> = new Set(['victim', 'fatality']);

export const nthVictim: Recognizer = {
  name: 'nthVictim',
  words: 'A girl became the 29th victim; a boy has become the 13th teenager to be killed: one person, told by a place in a row',
  examples: [
    ['A baby girl became the 29th victim of the rail accident.', 'A killed'],
    ['Boy of six is fifth victim of Orzola boat', 'Boy killed'],
    ['A nurse was the third victim of the fire.', 'A killed'],
    ['Four Dutch skiers and an Austrian guide are the first confirmed victims.', 'Four killed; an killed'],
    ['A 16-year-old boy stabbed in a shop has become the 13th teenager to be killed in the city this year.', 'A killed'],
  ],
  counterExamples: ['Three shops were the first victims of the recession.', 'A baker became the third member of the board.', 'The bank became the first victim of the crisis.', 'Minister is third victim of cabinet purge'],
  at: ['trigger', 'group'],
  atWords: BECAME,
  // Where no verb kills, what somebody became is called by one of these.
  signs: VICTIM,
  read: (clause, k) => {
    const own = groupAt(clause, k);
    if (own) return isNextVictim(clause, own) ? draftsFor(clause, { positions: [k], k, effect: 'killed', rule: 'intransitive', voice: 'noun' }) : [];
    const first = areTheFirst(clause, k);
    if (first >= 0) return draftsFor(clause, { positions: joinedLeft(clause, first), k, effect: 'killed', rule: 'intransitive', voice: 'noun' });
    const at = clause.items.findIndex((item, n) => n < k && item.kind === 'group' && item.group.kind !== 'plural');
    return at >= 0 && at < 4 && isNthVictim(clause, k) ? draftsFor(clause, { positions: [at], k, effect: 'killed', rule: 'intransitive', voice: 'noun' }) : [];
  },
};

/** "Two tourists are the first confirmed victims": a predicate right behind people of whom it is said; their position, or -1. */
function areTheFirst(clause: Clause, k: number): number {
  const item = clause.items[k];
  if (item?.kind !== 'trigger' || item.trigger.kind !== 'losses' || !['victims', 'casualties'].includes(normAt(clause.lattice, item.last - 1))) return -1;
  const row = [1, 2, 3].map((n) => item.first - n).find((i) => ORDINAL.test(normAt(clause.lattice, i)));
  const verb = row === undefined || normAt(clause.lattice, row - 1) !== 'the' ? -1 : clause.items.findIndex((i) => i.last === row - 1);
  const at = clause.items[verb]?.kind === 'skip' ? subjectOf(clause, verb) : -1;
  const group = groupAt(clause, at);
  return group && group.kind !== 'plural' && mayBeVictim(group, { careful: true }) ? at : -1;
}

/** Does the sentence go on to say that its subject became the next of the dead? */
export const becomesVictim = (clause: Clause): boolean => clause.items.some((_, k) => isNthVictim(clause, k));

const OTHER_VICTIMS = new Set(['scam', 'fraud', 'cuts', 'purge', 'crisis', 'scandal', 'recession', 'hacking', 'burglar', 'burglars', 'shake-up', 'reshuffle', 'rapist', 'abuse', 'rape', 'virus', 'coronavirus', 'covid', 'outbreak', 'disease', 'epidemic']);

/** "Boy of six is fifth victim of the boat", "a nurse was the third victim of the fire": one person, and behind the place in the row what it was of. */
function isNextVictim({ lattice, sentence }: Clause, group: Group): boolean {
  if ((group.kind !== 'singular' && group.kind !== 'named') || group.head.kind === 'pronoun' || !['is', 'was'].includes(normAt(lattice, group.last))) return false;
  const from = normAt(lattice, group.last + 1) === 'the' ? group.last + 2 : group.last + 1;
  const victim = ['known', 'confirmed', 'fatal'].includes(normAt(lattice, from + 1)) ? from + 2 : from + 1;
  if (!ORDINAL.test(normAt(lattice, from)) || !VICTIM.has(normAt(lattice, victim)) || !['of', 'in', 'from'].includes(normAt(lattice, victim + 1))) return false;
  for (let i = victim + 2; i < Math.min(victim + 8, sentence.last); i++) if (OTHER_VICTIMS.has(normAt(lattice, i))) return false;
  return true;
}

const ORDINAL = /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest)$/;

/** "became the 29th victim", "becomes 13th teenager killed". */
function isNthVictim(clause: Clause, k: number): boolean {
  if (!BECAME.has(itemWord(clause, k))) return false;
  const { lattice, sentence } = clause;
  const from = clause.items[k]?.last ?? 0;
  const first = normAt(lattice, from) === 'the' ? from + 1 : from;
  if (!ORDINAL.test(normAt(lattice, first))) return false;
  for (let i = first + 1; i < Math.min(first + 9, sentence.last); i++) {
    if (VICTIM.has(normAt(lattice, i)) || tagAt(lattice, i, 'verb')?.tag.effect === 'killed') return true;
    if ([',', '.', ';'].includes(normAt(lattice, i))) return false;
  }
  return false;
}
