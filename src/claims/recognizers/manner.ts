import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import { groupAt, itemWord, nearestEffect } from '../navigate.ts';
import { countOnly } from './anotherCount.ts';
import { normAt, tagAt } from '../lattice.ts';
import type { Recognizer } from '../recognizer.ts';

export const manner: Recognizer = {
  name: 'manner',
  words: 'Two of them seriously, one fatally: a part of the people just counted, told by how they were hurt',
  examples: [
    ['Ten people were wounded, two critically.', 'Ten injured; two injured'],
    ['Fifty-two people were wounded, 8 by live ammunition.', 'Fifty-two injured; 8 injured'],
    ['Some forty pupils were hurt, six of them seriously.', 'Some forty injured; six injured'],
    ['The raid killed 20 people: 12 belonged to the army and 8 to the militia.', '20 killed; 12 killed; 8 killed'],
    ['This brings to 43 the number of people killed since May, 33 in Conakry and 10 in the interior.', '43 killed; 33 killed; 10 killed'],
    ['Eighteen people were shot, six fatally.', 'Eighteen injured; six killed'],
  ],
  counterExamples: ['Ten people were fined, two heavily.', 'The firm sold 20 vans: 12 belonged to the army and 8 to the police.', 'This brings to 43 the number of schools, 33 in Conakry and 10 in the interior.'],
  at: ['counted'],
  looksBack: 'carried',
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group?.kind !== 'counted') return [];
    const whose = belongsTo(clause, k);
    if (whose) return [draftOf({ group: countOnly(group), trigger: group, effect: whose, rule: 'subset', voice: 'noun' })];
    if (group.head.kind !== 'none' && group.head.kind !== 'pronoun') return [];
    const byWhat = byMeans(clause, k);
    if (byWhat) return [draftOf({ group, trigger: group, effect: byWhat, rule: 'subset', voice: 'noun' })];
    const where = whereKilled(clause, k);
    if (where) return [draftOf({ group, trigger: group, effect: where, rule: 'subset', voice: 'noun' })];
    const how = clause.items[k + 1];
    if (how?.kind !== 'skip' || how.auxiliary || !endsHere(clause, k + 2)) return [];
    const effect = effectOf(normAt(clause.lattice, how.first), nearestEffect(clause, k));
    return effect === null ? [] : [draftOf({ group, trigger: how, effect, rule: 'subset', voice: 'noun' })];
  },
};

/** "Fifty-two people were wounded, 8 by live ammunition": right behind a comma, with what did it and no verb. */
function byMeans(clause: Clause, k: number): Effect | null {
  if (itemWord(clause, k - 1) !== ',' || itemWord(clause, k + 1) !== 'by') return null;
  const from = clause.items[k + 1]?.last ?? 0;
  for (let i = from; i < from + 3; i++) if (AMMUNITION.has(normAt(clause.lattice, i)) || tagAt(clause.lattice, i, 'means')) return nearestEffect(clause, k);
  return null;
}

/** "117 of the dead were civilians, 19 belonged to the army and 12 to the rebels": told by whose they were, behind a figure of the harmed. */
function belongsTo(clause: Clause, k: number): Effect | null {
  const group = groupAt(clause, k);
  const next = itemWord(clause, k + 1);
  const belonged = group?.head.kind === 'unknown' && BELONG.has(normAt(clause.lattice, group.count.last)) && next === 'to';
  const again = next === 'to' && ['and', ','].includes(itemWord(clause, k - 1)) && group?.head.kind === 'none' && clause.items.slice(0, k).some((item, at) => BELONG.has(normAt(clause.lattice, item.last - 1)) && itemWord(clause, at + 1) === 'to');
  if (!belonged && !again) return null;
  return clause.items.slice(0, k).some((item) => (item.kind === 'trigger' && 'effect' in item.trigger) || (item.kind === 'group' && item.group.head.kind === 'effect')) ? nearestEffect(clause, k) : clause.carried;
}

const BELONG = new Set(['belonged', 'belong', 'belonging']);
const WITHIN = new Set(['in', 'at', 'near', 'across', 'outside']);

/** "bring to 43 the number of people killed since May, 33 in Conakry and 9 in the interior": two numbers alone, each with its place, behind a number that was brought. */
function whereKilled(clause: Clause, k: number): Effect | null {
  const placed = (at: number): boolean => groupAt(clause, at)?.kind === 'counted' && groupAt(clause, at)?.head.kind === 'none' && WITHIN.has(itemWord(clause, at + 1)) && [',', 'and', ':'].includes(itemWord(clause, at - 1));
  if (!placed(k) || ![3, 4, 5, 6].some((n) => placed(k + n) || placed(k - n))) return null;
  return clause.items.slice(0, k).some((item) => item.kind === 'trigger' && item.trigger.kind === 'toll') ? nearestEffect(clause, k) : null;
}

const AMMUNITION: ReadonlySet<string> = new Set(['ammunition', 'bullets', 'bullet', 'pellets', 'shrapnel', 'rounds', 'batons', 'truncheons', 'knives', 'sniper', 'snipers']);

const BADLY = new Set(['seriously', 'critically', 'badly', 'severely', 'gravely', 'lightly', 'slightly', 'grievously']);

function effectOf(how: string, whole: Effect | null): Effect | null {
  if (whole === null) return null;
  if (how === 'fatally') return 'killed';
  return BADLY.has(how) ? 'injured' : null;
}

const endsHere = (clause: Clause, at: number): boolean => at >= clause.items.length || ['.', ',', ';', ':', '-', '–', '—', 'and', ')', 'in', 'near', 'as', 'following', 'when', 'after', '”', '"'].includes(itemWord(clause, at));
