import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { cueAt, kindAt, normAt } from '../lattice.ts';
import type { Lattice } from '../lattice.ts';
import { groupAt } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';
import { isOfOthers, SUMS } from '../countedBy.ts';
import { rivalled } from '../rivalled.ts';

export const theirFigure: Recognizer = {
  name: 'theirFigure',
  words: 'The union\'s fourteen, the observers\' 30, has not moved from its seven, the 70 claimed in Belkar, seven is the figure that we have: a number alone by whose it is, where casualties were told before',
  examples: [
    ['The raid killed nine men. Abroad they still quote the observers\' fourteen.', 'nine killed; fourteen killed'],
    ['The raid killed nine men. The ministry has not moved from its seven.', 'nine killed; seven killed'],
    ['We counted the bodies of 21 soldiers. Nobody believes the 70 claimed in Belkar.', '21 killed; 70 killed'],
    ['The raid killed nine men. Eleven is the number that the elders give.', 'nine killed; Eleven killed'],
    ['The raid hurt nine men. The clinic\'s twelve includes walking cases.', 'nine injured; twelve injured'],
  ],
  counterExamples: ['The ministry has not moved from its seven.', 'The raid failed. The company\'s 400 are on strike.', 'Eleven is the number on his shirt.'],
  at: ['counted'],
  looksBack: 'figures',
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group === null || !isBare(clause, group) || isOfOthers(clause, group) || !(isTheirs(clause, group) || isTheFigure(clause, k, group))) return [];
    const effect = rivalled(clause, group);
    return effect === null || effect === 'displaced' ? [] : [draftOf({ group, trigger: group, effect, rule: 'earlierTotal', voice: 'noun' })];
  },
};

/** A number of two or more without a noun, where casualties were told before; no year. */
function isBare({ carried, figures }: Clause, { kind, head, more, numeral }: Group): boolean {
  const amount = numeral?.amount;
  if (kind !== 'counted' || more || head.kind !== 'none' || amount?.kind !== 'number' || amount.n < 2 || (carried === null && figures.size === 0)) return false;
  return !(numeral?.form === 'digits' && numeral.bound === null && amount.n >= 1900 && amount.n < 2100);
}

const SAYERS: ReadonlySet<string> = new Set(('ministry army police union mayor province county district village monitor monitors observers observer governor hospital clinic government service authorities authority council brigade battalion front movement group rebels state region region network ngo office commander general colonel prefect chief sheriff coroner morgue embassy '
  + 'consulate spokesman spokeswoman spokesperson minister president bulletin communique statement press radio paper newspaper papers party federation association committee bishop parish imam mosque priest catechist elders villagers neighbours relatives crescent cross un moscow kyiv command headquarters rescuers prosecutor prosecutors').split(' '));

/** Where possessors keep to a number of their own. */
const KEEPS: ReadonlySet<string> = new Set('by to from on repeat repeats repeated confirm confirms confirmed maintain maintains maintained defend defends defended correct corrects corrected raise raises raised revise revises revised withdraw withdrew quote quotes quoted quoting cite cites cited citing upheld upholds published against beside over than'.split(' '));
const KEEPERS: ReadonlySet<string> = new Set('stand stands stood standing stick sticks stuck sticking keep keeps kept hold holds held move moves moved budge budged insist insists insisted cling clings clung return returned returns back down up abide abides'.split(' '));

const POSSESSIVES: ReadonlySet<string> = new Set(['its', 'his', 'her', 'their', 'our', 'my']);

/** "the union's fourteen", "stood by his 11", "the 85 claimed in the capital": whose number it is. */
function isTheirs({ lattice, sentence }: Clause, group: Group): boolean {
  const { first, last, definite } = group;
  if (definite && POSSESSIVES.has(normAt(lattice, first))) return closes(lattice, last) && isKept(lattice, first - 1, sentence.first);
  if (isOwned(lattice, first)) return closes(lattice, last) && [2, 3].some((n) => SAYERS.has(normAt(lattice, first - n)));
  return definite && normAt(lattice, first) === 'the' && CLAIMED.has(normAt(lattice, last));
}

const CLAIMED: ReadonlySet<string> = new Set(['given', 'claimed', 'announced', 'reported', 'cited', 'quoted', 'published', 'printed', 'alleged', 'declared', 'asserted', 'mentioned', 'acknowledged', 'admitted', 'circulating']);

/** "stood by (its 11)", "repeated (its 11)", "has not moved from (its 11)". */
const isKept = (lattice: Lattice, at: number, from: number): boolean => KEEPS.has(normAt(lattice, at)) && (!['by', 'to', 'from', 'on', 'over', 'than'].includes(normAt(lattice, at)) || [1, 2].some((n) => at - n >= from && KEEPERS.has(normAt(lattice, at - n))));

/** "the union's", "the observers'": the mark of an owner right before. */
export const isOwned = (lattice: Lattice, first: number): boolean => normAt(lattice, first - 1) === "'s" || (["'", '’'].includes(normAt(lattice, first - 1)) && normAt(lattice, first - 2).endsWith('s') && lattice.tokens[first - 1]?.glued === true);

/** Nothing that the number counts stands behind it. */
const closes = (lattice: Lattice, last: number): boolean => kindAt(lattice, last) !== 'word' || cueAt(lattice, last, 'auxiliary') > 0 || FOLLOWS.has(normAt(lattice, last));

const FOLLOWS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'while', 'because', 'as', 'since', 'includes', 'include', 'included', 'counts', 'counted', 'leaves', 'left', 'comes', 'came', 'rests', 'cannot', 'could', 'may', 'might', 'in', 'on', 'for', 'with', 'from', 'until', 'after', 'before', 'when', 'not', 'only', 'too', 'against']);

/** "Seven is the figure that we have verified", "“Fifteen is what I wrote down”", "eleven, and not nine, is the true number": said to be the number. */
function isTheFigure({ lattice, sentence, items }: Clause, k: number, { last, definite }: Group): boolean {
  if (definite || items.slice(0, k).some((item) => item.kind !== 'skip' && !['“', '"', '‘', 'but', 'and'].includes(normAt(lattice, item.first)))) return false;
  let at = last;
  if (normAt(lattice, at) === ',') { at = nextComma(lattice, at + 1, sentence.last); if (at < 0) return false; at++; }
  if (!['is', 'was', 'remains'].includes(normAt(lattice, at))) return false;
  if (normAt(lattice, at + 1) === 'what') return ['i', 'we', 'they', 'he', 'she', 'the', 'our'].includes(normAt(lattice, at + 2));
  return ['the', 'our', 'my', 'its', 'their', 'a'].includes(normAt(lattice, at + 1)) && [2, 3, 4].some((n) => SUMS.has(normAt(lattice, at + n)) && !['on', 'of'].includes(normAt(lattice, at + n + 1)));
}

function nextComma(lattice: Lattice, from: number, end: number): number {
  for (let i = from; i < Math.min(from + 6, end); i++) if (normAt(lattice, i) === ',') return i;
  return -1;
}
