import type { Clause, Trigger } from '../clause.ts';
import type { Group } from '../group.ts';
import { normAt, tagAt } from '../lattice.ts';
import { groupAt, hasPredicate, itemWord } from '../navigate.ts';
import type { Figure } from './tollDraft.ts';

/** The figure that a toll moves to, behind the words that say whose it is: "rose from 40 to 61", "stands at 12", "which stood at 14, has now reached 22". */

/** Verbs that only a number has as what it comes to: "(deaths) pass 1,500". */
export const CLIMBS = new Set(['risen', 'grown', 'pass', 'passed', 'passes', 'climb', 'climbs', 'climbed', 'rise', 'rises', 'rose', 'reach', 'reached', 'reaches', 'top', 'tops', 'topped', 'exceed', 'exceeded', 'hit', 'near', 'surpass', 'surpassed', 'soar', 'jump', 'number', 'numbered', 'total', 'totalled', 'totaled', 'stand', 'amount']);

const MOVES = new Set([
  'goes', 'went', 'gone', 'rose', 'risen', 'rises', 'rise', 'rising', 'climbed', 'climbs', 'climbing', 'reached', 'reaches', 'reaching', 'increased', 'increases', 'jumped', 'jumps', 'stands', 'stood', 'standing', 'passed', 'passes', 'topped', 'tops', 'topping', 'exceeds', 'exceeding', 'surpasses', 'surpassing',
  'exceeded', 'numbered', 'numbers', 'totalled', 'totaled', 'totals', 'amounted', 'amounts', 'number', 'total', 'stand', 'amount', 'counted', 'approach', 'approaches', 'approached', 'approaching', 'neared', 'nears', 'nearing', 'became', 'become', 'becomes', 'hit', 'hits', 'mounted', 'mounts', 'grew', 'grown', 'surpassed', 'soared', 'now', 'bringing', 'brings', 'brought', 'raising', 'raised', 'taking', 'took', 'takes', 'put', 'puts', 'is', 'was', 'to', 'at', 'as', ':', 'of',
]);

/** "the number of officials it had killed at 21": a clause without its pronoun. */
const isTheirDeed = (clause: Clause, at: number): boolean => {
  const it = ['it', 'they'].includes(wordAt(clause, at)) ? at : ['it', 'they'].includes(wordAt(clause, at - 1)) ? at - 1 : -1;
  return it >= 0 && [it + 1, it + 2].some((k) => clause.items[k]?.kind === 'trigger' && itemWord(clause, k + 1) === 'at');
};

/** Words that begin another clause, with a figure of its own. */
const NEW_CLAUSE = new Set(['where', 'it', 'while', 'whereas', 'after', ';', 'buried']);

/** The figure that a toll moves to, in the same clause and before another trigger; a "from N" on the way is the earlier one. */
export function figureAfter(clause: Clause, start: number): Figure | null {
  let from = start;
  let earlier: Group | null = null;
  let about: Group | null = null;
  let moved = false;
  let broken = false;
  const aside = relativeClause(clause, from);
  if (aside) { earlier = aside.earlier; from = aside.last; }
  for (let at = from; at < Math.min(from + 30, clause.items.length); at++) {
    const item = clause.items[at];
    if (item?.kind === 'trigger' && isTheirDeed(clause, at - 1)) continue;
    if (item?.kind === 'trigger' && (moved || at > from + 8)) return null;
    const word = wordAt(clause, at);
    broken ||= word === ',' || word === 'by';
    const behind = word === ',' ? behindAside(clause, at) : -1;
    if (behind > 0) { at = behind; continue; }
    if (NEW_CLAUSE.has(word) && !(word === 'it' && isTheirDeed(clause, at)) && !(word === 'after' && isOnTheWay(clause, at))) return null;
    if ((MOVES.has(word) || (at <= start + 1 && CLIMBS.has(word) && clause.items[start - 1]?.kind === 'trigger' && (clause.items[start - 1] as { readonly trigger: Trigger }).trigger.kind === 'count')) && (word !== 'of' || groupAt(clause, at + 1)?.kind === 'counted')) moved = true;
    // "As the toll mounted, ministers argued over who had let two pilots go": of others.
    if (moved && word === 'who') return null;
    const group = groupAt(clause, at);
    // "the dead of the massacre, carried out by cells of the group, have reached 19".
    if (group?.kind === 'plural' && !moved && !broken && wordAt(clause, at - 1) === 'of' && !tagAt(clause.lattice, group.last, 'means')) about = group;
    if ((moved && (group?.head.kind === 'effect' || group?.inner === 'injured')) || (group?.head.kind === 'unknown' && normAt(clause.lattice, group.words.first) === 'names')) return null;
    if (group?.kind !== 'counted' || group.head.kind === 'effect' || group.inner === 'injured') continue;
    if (['as', 'because'].includes(wordAt(clause, at - 1)) && (hasPredicate(clause, at) || (group.head.kind === 'people' && isAuxiliary(clause, at + 1)))) return null;
    if (wordAt(clause, at - 1) === 'from') { earlier = group; continue; }
    if (wordAt(clause, at - 1) === 'by') continue;
    return moved || isHeadlineToll(clause, { k: start - 1, at }) || (clause.sentence.telegraphic && group.numeral?.bound != null && at <= start + 3) || MOVES.has(clause.lattice.tokens[group.first]?.norm ?? '') ? { group, earlier, about } : null;
  }
  return moved && earlier && !aside ? { group: earlier, earlier: null, about } : null;
}

/** "(expected to rise) as nine people were still trapped". */
const isAuxiliary = (clause: Clause, at: number): boolean => { const item = clause.items[at]; return item?.kind === 'skip' && item.auxiliary; };

/** "(puts the number treated) after the bomb at 14": when, in a few words, with nobody in them. */
function isOnTheWay(clause: Clause, after: number): boolean {
  for (let at = after + 1; at < after + 6; at++) {
    if (itemWord(clause, at) === 'at') return groupAt(clause, at + 1)?.kind === 'counted';
    if (clause.items[at]?.kind !== 'word' || [',', ';'].includes(itemWord(clause, at))) return false;
  }
  return false;
}

/** "Sarrel toll 14; bus falls into river": right behind the word in a headline. */
function isHeadlineToll(clause: Clause, of: { readonly k: number; readonly at: number }): boolean {
  const item = clause.items[of.k];
  return clause.sentence.telegraphic && of.at === of.k + 1 && item?.kind === 'trigger' && item.trigger.kind === 'toll' && groupAt(clause, of.at)?.head.kind === 'none' && ['', ';', ',', '.', '–', '—', '-', ':'].includes(itemWord(clause, of.at + 1));
}

/** "The toll, which stood at 14 on Monday, has now reached 22", "the toll, earlier given as 14, is now 22": the figure of the relative clause is the earlier one. */
function relativeClause(clause: Clause, from: number): { readonly earlier: Group | null; readonly last: number } | null {
  if (wordAt(clause, from) !== ',' || !['which', 'that', 'earlier', 'previously', 'first', 'initially', 'originally', 'once'].includes(wordAt(clause, from + 1))) return null;
  let earlier: Group | null = null;
  for (let at = from + 2; at < Math.min(from + 20, clause.items.length); at++) {
    const group = groupAt(clause, at);
    if (group?.kind === 'counted') earlier = group;
    if (wordAt(clause, at) === ',') return { earlier, last: at + 1 };
  }
  return null;
}

/** ", the date on which the warplanes returned after a calm,": the comma that ends what is said of a date on the way; or -1. */
function behindAside(clause: Clause, comma: number): number {
  if (!['the', 'a', 'when', 'which'].includes(wordAt(clause, comma + 1)) || ![1, 2, 3, 4, 5].some((n) => ['which', 'when'].includes(wordAt(clause, comma + n)))) return -1;
  for (let at = comma + 2; at < Math.min(comma + 18, clause.items.length); at++) {
    if (clause.items[at]?.kind === 'trigger' || groupAt(clause, at)?.kind === 'counted') return -1;
    if (wordAt(clause, at) === ',') return at;
  }
  return -1;
}

export const wordAt = (clause: Clause, at: number): string => {
  const item = clause.items[at];
  return item?.kind === 'skip' ? (clause.lattice.tokens[item.first]?.norm ?? '') : itemWord(clause, at);
};
