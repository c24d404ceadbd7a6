import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import { kindAt, normAt, tagAt } from '../lattice.ts';
import type { Lattice } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

export const answered: Recognizer = {
  name: 'answered',
  words: 'How many have died? Twelve up to Sunday: a number that answers a question',
  examples: [
    ['Ten clerks died in the blaze. How many have died since? Twelve up to Sunday.', 'Ten killed; Twelve killed'],
    ['The crash killed two. How many were hurt? Thirty by noon, a nurse said.', 'two killed; Thirty injured'],
    ['The crash killed two.\n\nHow many have died?\n\nNine so far.', 'two killed; Nine killed'],
    ['The raids killed nine on Monday. How many have been killed in all? A: At least 30, and we count on.', 'nine killed; At least 30 killed'],
  ],
  counterExamples: ['How many have voted? Twelve up to Sunday.', 'How many have died? Nobody knows. Twelve villages wait.', 'How many will be killed? Twelve years on we do not know.', 'How many were arrested? Thirty by noon.'],
  at: ['counted'],
  looksBack: 'figures',
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group?.kind !== 'counted' || group.definite || group.numeral?.amount.kind === 'share' || !(group.head.kind === 'none' || (group.head.kind === 'people' && kindAt(clause.lattice, group.last) !== 'word')) || !opensAnswer(clause, k) || !isClosed(clause, k)) return [];
    if (clause.carried === null && clause.figures.size === 0) return [];
    const effect = askedBefore(clause);
    return effect === null ? [] : [draftOf({ group, trigger: group, effect, rule: 'earlierTotal', voice: 'noun' })];
  },
};

const LEADS: ReadonlySet<string> = new Set(['a', ':', '.', '"', '“', '‘', '-', '–', '—', 'so', 'far', 'still', 'now', 'answer']);

/** At the head of its sentence, behind no more than the mark of an answer. */
const opensAnswer = (clause: Clause, k: number): boolean => clause.items.slice(0, k).every((item) => item.kind === 'skip' ? !item.auxiliary : item.kind === 'word' && LEADS.has(normAt(clause.lattice, item.first)));

const BEHIND: ReadonlySet<string> = new Set(['', '.', ',', ';', '”', '"', '’', 'so', 'up', 'as', 'by', 'until', 'at', 'in', 'since', 'according', 'and']);

/** Nothing that the number counts stands behind it, and no verb. */
function isClosed(clause: Clause, k: number): boolean {
  const next = clause.items[k + 1];
  return next === undefined || (next.kind === 'skip' ? !next.auxiliary : next.kind === 'word' && BEHIND.has(itemWord(clause, k + 1)));
}

/** The longest question, in tokens. */
const QUESTION = 18;
const ASIDE: ReadonlySet<string> = new Set(['"', '”', '“', '’', 'a', ':', '–', '-', '.', ')']);

/** What befell those of whom the question right before asks how many they are; null where it asks for others. */
function askedBefore({ lattice, sentence }: Clause): Effect | null {
  let at = sentence.first - 1;
  while (at > 0 && (kindAt(lattice, at) === 'break' || ASIDE.has(normAt(lattice, at)))) at--;
  if (normAt(lattice, at) !== '?') return null;
  let effect: Effect | null = null;
  for (let i = at - 1; i > Math.max(0, at - QUESTION) && !['.', '?', '!'].includes(normAt(lattice, i)); i--) {
    effect = effectAt(lattice, i) ?? effect;
    if (['will', 'would', 'could', 'might', 'more', 'must'].includes(normAt(lattice, i))) return null;
    if (normAt(lattice, i) === 'many' && normAt(lattice, i - 1) === 'how') return effect;
  }
  return null;
}

function effectAt(lattice: Lattice, i: number): Effect | null {
  const verb = tagAt(lattice, i, 'verb');
  return verb ? (verb.tag.armed ? null : verb.tag.effect) : (tagAt(lattice, i, 'state') ?? tagAt(lattice, i, 'count'))?.tag.effect ?? null;
}
