import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { joinedRight } from '../joined.ts';
import { cueAt, normAt } from '../lattice.ts';
import type { Range } from '../lattice.ts';
import { groupAt } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

export const unheardOf: Recognizer = {
  name: 'unheardOf',
  words: 'Seven herders have not been seen again, her brother was swept under a bridge and has not been found, nobody has heard from three oarsmen, search teams are looking for six more: missing, where harm has been told',
  examples: [
    ['The raid killed 21. Seven herders have not been seen again.', '21 killed; Seven missing'],
    ['The flood killed five. Her brother Karim was swept under a bridge and has not been found.', 'five killed; Her brother Karim missing'],
    ['The flood killed five. Nobody has heard from three oarsmen.', 'five killed; three missing'],
    ['The flood killed five. Search teams are looking for six more.', 'five killed; six missing'],
    ['The flood killed five. Nineteen of our brothers are still out of contact.', 'five killed; Nineteen missing'],
    ['The slide killed five. Neighbours told the fire brigade the names of four pupils they cannot find.', 'five killed; four missing'],
    ['The slide killed five. Omar Saad, a cousin of the imam, is still missing.', 'five killed; Omar Saad missing'],
    ['The slide killed five. Nobody is missing any longer.', 'five killed; Nobody missing'],
  ],
  counterExamples: ['Nine cars have not been seen again.', 'Nobody has heard from three oarsmen.', 'Search teams are looking for six more.', 'The club is looking for six more.', 'Nineteen of our brothers are still out of work.'],
  at: ['counted', 'singular', 'named'],
  signs: new Set(['seen', 'found', 'heard', 'traced', 'located', 'contact', 'reach', 'unaccounted', 'trace', 'looking', 'searching', 'search', 'find', 'news', 'missing', 'whereabouts']),
  looksBack: 'figures',
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (!group || !mayBeMissing(group) || isNameOf(clause, k) || (clause.carried === null && clause.figures.size === 0)) return [];
    const words = neverSeen(clause, k, group) ?? (group.kind === 'singular' ? null : soughtFor(clause, group)) ?? namesOf(clause, group);
    if (words === null) return [];
    return joinedRight(clause, k).flatMap((at) => { const one = groupAt(clause, at); return one && mayBeMissing(one) ? [draftOf({ group: one, trigger: words, effect: 'missing', rule: 'missing', voice: 'passive' })] : []; });
  },
};

/** "a third man, Omar Saad, (is missing)": the noun tells of the same one. */
const isNameOf = ({ items, lattice }: Clause, k: number): boolean => { const before = items[k - 2]; return groupAt({ items } as Clause, k)?.kind === 'named' && normAt(lattice, (items[k]?.first ?? 0) - 1) === ',' && before?.kind === 'group' && before.group.kind === 'singular'; };

/** People, or a number alone; nobody who is only called "he". */
const mayBeMissing = ({ kind, head, more, numeral }: Group): boolean => (numeral?.amount.kind !== 'zero' || head.kind !== 'thing') && (kind === 'named' || head.kind === 'people' || (kind === 'counted' && (head.kind === 'none' || (head.kind === 'pronoun' && head.word !== 'figure') || more)));

const UNSEEN: ReadonlySet<string> = new Set(['seen', 'found', 'traced', 'located', 'reached', 'heard', 'recovered', 'accounted', 'identified']);

/** How many tokens an aside and a verb of their own may take before it: "was swept under a bridge and". */
const REACH = 16;

/** "have not been seen again", ", a cousin of the imam, is still missing", "are still out of contact", "is missing any longer" (of nobody): the words, or null. */
function neverSeen(clause: Clause, k: number, { last, numeral, kind, definite }: Group): Range | null {
  const { lattice, sentence, items } = clause;
  const end = Math.min(sentence.last, last + REACH);
  for (let i = last; i < end; i++) {
    const word = normAt(lattice, i);
    if (['.', ';', ':', 'whose', 'but', 'while', 'because'].includes(word)) return null;
    if (items.some((item) => item.first === i && i > last && ((item.kind === 'group' && item.group.kind === 'counted') || (item.kind === 'trigger' && /^(?:abduct|kidnap|seiz)/.test(normAt(lattice, item.first)))))) return null;
    const not = ['has', 'have', 'had'].includes(word) && ['not', 'never', 'yet'].includes(normAt(lattice, i + 1));
    if (not) {
      const at = i + 2 + [0, 1, 2].filter((n) => ['been', 'yet', 'to', 'be'].includes(normAt(lattice, i + 2 + n))).length;
      return UNSEEN.has(normAt(lattice, at)) && numeral?.amount.kind !== 'zero' && !isBodyOf(clause, k) && (normAt(lattice, at) !== 'identified' && normAt(lattice, at) !== 'recovered') ? { first: i, last: at + 1 } : null;
    }
    if ((cueAt(lattice, i, 'auxiliary') > 0 && normAt(lattice, i - 1) !== 'who') || ['remain', 'remains', 'remained'].includes(word)) {
      let at = i + 1;
      while (['still', 'yet', 'also', 'now', 'all', 'reported'].includes(normAt(lattice, at))) at++;
      if (normAt(lattice, at) === 'missing' && (kind === 'named' || numeral?.amount.kind === 'zero' || definite)) return { first: at, last: at + 1 };
      if (normAt(lattice, at) === 'out' && normAt(lattice, at + 1) === 'of' && ['contact', 'reach'].includes(normAt(lattice, at + 2))) return { first: at, last: at + 3 };
      if (normAt(lattice, at) === 'unaccounted' || normAt(lattice, at) === 'untraced') return { first: at, last: at + 1 };
    }
  }
  return null;
}

/** "the remains of two others have not been found": nobody has the body. */
const isBodyOf = ({ lattice, items }: Clause, k: number): boolean => normAt(lattice, (items[k]?.first ?? 0) - 1) === 'of' && ['list', 'photograph', 'photo', 'picture', 'remains'].includes(normAt(lattice, (items[k]?.first ?? 0) - 2));

/** "nobody has heard from (three oarsmen)", "no trace of (four pupils)", "teams are looking for (six more)": right before them. */
function soughtFor({ lattice, sentence, items }: Clause, { first }: Group): Range | null {
  const [before, word] = [normAt(lattice, first - 1), normAt(lattice, first - 2)];
  if (items.some((item) => item.first >= first && item.kind === 'trigger' && item.trigger.kind === 'verb' && item.trigger.tag.armed)) return null;
  if (['from', 'of'].includes(before) && word === 'heard') return lattice.tokens.slice(sentence.first, first - 2).some((t) => ['nobody', 'not', 'none', 'no', 'never', 'nothing'].includes(t.norm)) ? { first: first - 2, last: first } : null;
  if (['of', 'from'].includes(before) && ['trace', 'sign', 'news', 'word'].includes(word)) return ['no', 'without', 'any', 'little'].includes(normAt(lattice, first - 3)) ? { first: first - 3, last: first } : null;
  if (before === 'for' && ['looking', 'searching', 'search', 'searched', 'hunt', 'digging', 'diving', 'combing'].includes(word)) return lattice.tokens.slice(sentence.first, first - 2).some((t) => SEEKERS.has(t.norm)) || word === 'digging' ? { first: first - 2, last: first } : null;
  return null;
}

const SEEKERS: ReadonlySet<string> = new Set(['teams', 'team', 'divers', 'rescuers', 'rescue', 'search', 'volunteers', 'soldiers', 'firefighters', 'crews', 'coastguard', 'guard', 'boats', 'helicopter', 'helicopters', 'villagers', 'relatives', 'neighbours', 'fishermen', 'dogs', 'drones', 'we', 'police', 'families', 'navy']);

/** "the names of (four pupils) they cannot find". */
function namesOf({ lattice, sentence }: Clause, { last }: Group): Range | null {
  let at = last;
  while (['whom', 'who', 'that', 'they', 'she', 'he', 'we', 'families', 'relatives', 'nobody', 'no', 'one'].includes(normAt(lattice, at)) && at < sentence.last) at++;
  if (at === last) return null;
  const nobody = ['nobody', 'one'].includes(normAt(lattice, at - 1));
  const cannot = normAt(lattice, at) === 'cannot' || (['could', 'can', 'did'].includes(normAt(lattice, at)) && normAt(lattice, at + 1) === 'not') || (nobody && ['can', 'could', 'has'].includes(normAt(lattice, at)));
  return cannot && [1, 2].some((n) => ['find', 'reach', 'trace', 'seen', 'found', 'locate'].includes(normAt(lattice, at + n))) ? { first: at, last: at + 2 } : null;
}

