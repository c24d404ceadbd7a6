import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { isOfOthers } from '../countedBy.ts';
import { bareOf } from '../bareNumbers.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { isCapital, kindAt, normAt } from '../lattice.ts';
import { groupAt } from '../navigate.ts';
import { ledNumeralAt } from '../numerals.ts';
import { positionFrom } from '../ordered.ts';
import type { Recognizer } from '../recognizer.ts';

/** A figure that numbers may make up by chance is smaller. */
const LEAST = 12;

export const sumsUp: Recognizer = {
  name: 'sumsUp',
  words: 'Presumed authors: the rebels, 402; the army, 112. Numbers alone, in a sentence or in the lines of a list, that add up exactly to a figure told before, whatever stands beside them',
  examples: [
    ['Raids killed 90 people in May. Presumed authors: dissident groups, 51; the rebels, 22; not established, 17.', '90 killed; 51 killed; 22 killed; 17 killed'],
    ['Floods have killed 74 people since June.\n\n- Beni: 40\n- Irumu: 21\n- Mambasa: 13', '74 killed; 40 killed; 21 killed; 13 killed'],
    ['The clinic network has certified 74 deaths in the province:\n\nBeni 40\nIrumu 21\nMambasa 13', '74 killed; 40 killed; 21 killed; 13 killed'],
    ['We recorded 64 deaths in May. Drones took 31 of these lives, aerial bombs 20, and missiles 13.', '64 killed; 31 killed; 20 killed; 13 killed'],
    ['In May 90 civilians were killed; Beni had 51, Irumu 22 and Mambasa 17.', '90 killed; 51 killed; 22 killed; 17 killed'],
    ['In May 90 civilians were killed, namely 51 in Beni, 22 in Irumu and 17 in Mambasa.', '90 killed; 51 killed; 22 killed; 17 killed'],
    ['The league counted 90 people killed in May, 51 Lendu and 39 Hema.', '90 killed; 51 killed; 39 killed'],
    ['Since May 88 miners have been killed. Where: coal 50, quarries 25, gold 13.', '88 killed; 50 killed; 25 killed; 13 killed'],
  ],
  counterExamples: ['The council bought 90 buses, 51 red and 39 blue.', 'The council bought 90 buses; Beni had 51, Irumu 22 and Mambasa 17.', 'The party won 90 seats in May. By list: centre, 51; left, 22; others, 17.', 'The council bought 74 buses:\n\nBeni 40\nIrumu 21\nMambasa 13', 'The council bought 74 buses.\n\n- Beni: 40\n- Irumu: 21\n- Mambasa: 13'],
  at: ['counted'],
  looksBack: 'carried',
  read: (clause, k) => {
    const counted = groupAt(clause, k);
    const group = counted && ofName(clause, bareOf(clause.lattice, counted));
    if (!isBare(group) || isOfOthers(clause, group) || isToldOtherwise(clause, k)) return [];
    const before = clause.carried === null ? null : madeUp(clause.figures, inSentence(clause)) ?? (isLine(clause, group) ? madeUp(clause.figures, inLines(clause)) : null);
    const effect = before ?? behindSemicolon(clause, group);
    return effect === null ? [] : [draftOf({ group, trigger: group, effect, rule: 'listed', voice: 'noun' })];
  },
};

/** "51 Lendu and 39 Hema": a name that no list knows says whose they were, and the numbers are what is added up. */
const ofName = ({ lattice }: Clause, group: Group): Group => (group.kind === 'counted' && group.head.kind === 'unknown' && isCapital(lattice, group.words.first) && group.words.first === group.count.last ? { ...group, head: { kind: 'none' } } : group);

/** "Ten are missing, and three of those killed are cooks": what is told of the number right behind it. */
function isToldOtherwise(clause: Clause, k: number): boolean {
  const [was, state] = [clause.items[k + 1], clause.items[k + 2]];
  return was?.kind === 'skip' && was.auxiliary && state?.kind === 'trigger' && state.trigger.kind === 'state' && state.trigger.effect !== 'killed';
}

/** A number of people of whom nothing more is said, neither "the 40" nor "40 more". */
const isBare = (group: Group | null): group is Group => group?.kind === 'counted' && group.head.kind === 'none' && !group.definite && group.more !== true && numberOf(group) !== null;

const numberOf = (group: Group): number | null => (group.numeral?.amount.kind === 'number' ? group.numeral.amount.n : null);

/** The effect of the figure that two numbers or more make up; of those that a sentence told before its own numbers. */
function madeUp(figures: Clause['figures'], numbers: readonly number[]): Effect | null {
  const sum = numbers.reduce((all, n) => all + n, 0);
  return numbers.length >= 2 && sum >= LEAST && numbers.every((n) => n > 0) ? figures.get(sum) ?? null : null;
}

/** All numbers of the clause's sentence; none where one of them has its own people or each another harm ("24 miners were killed in Sella, where 14 are missing", "11 dead and 16 wounded": sums like that come about by chance). */
function inSentence({ items }: Clause): readonly number[] {
  const harms = new Set(items.flatMap((item, k) => { const next = items[k + 1]; return item.kind === 'group' && item.group.kind === 'counted' && next?.kind === 'trigger' && next.trigger.kind === 'state' ? [next.trigger.effect] : []; }));
  if (harms.size > 1) return [];
  const counted = items.flatMap((item) => (item.kind === 'group' && item.group.kind === 'counted' ? [item.group] : []));
  return counted.some((group) => group.head.kind === 'people') ? [] : counted.map((group) => numberOf(group) ?? 0);
}

/** "90 civilians were killed; Beni had 51, Irumu 22 and Mambasa 17", "namely 51 in Beni", ", 51 Lendu and 39 Hema": numbers that make up the figure of the sentence itself, behind a mark. */
function behindSemicolon({ lattice, sentence, items }: Clause, { first }: Group): Effect | null {
  const counted = items.flatMap((item) => (item.kind === 'group' && item.group.kind === 'counted' ? [item.group] : []));
  if ((counted.at(-MOST_PARTS)?.first ?? 0) > first) return null;
  for (let at = first - 1; at > sentence.first; at--) {
    const mark = normAt(lattice, at);
    if (mark !== ';' && mark !== 'namely' && mark !== ',') continue;
    if (isMadeUpBehind(counted, at)) {
      const told = items.findLast((item) => item.kind === 'trigger' && item.first < at && 'effect' in item.trigger);
      return told?.kind === 'trigger' && 'effect' in told.trigger ? told.trigger.effect : null;
    }
    // Between commas a part may stand; nothing of a list does before the other marks, or before so many parts.
    if (mark !== ',' || (counted.at(-MOST_PARTS)?.first ?? 0) > at) return null;
  }
  return null;
}

/** So many parts may make up a figure. */
const MOST_PARTS = 12;

/** The numbers behind a mark make up one before it. */
function isMadeUpBehind(counted: readonly Group[], at: number): boolean {
  const behind = counted.filter((group) => group.first > at);
  const sum = behind.reduce((n, group) => n + (numberOf(group) ?? 0), 0);
  return behind.length >= 2 && sum >= LEAST && !behind.some((group) => group.head.kind === 'people') && counted.some((group) => group.first < at && numberOf(group) === sum);
}

/** "- Beni: 402": a line that ends with its number. */
const isLine = ({ lattice, sentence }: Clause, { last }: Group): boolean => last >= sentence.last - 1 && lineNumber(lattice, sentence) !== null;

/** So many words may stand before the number of a line, and so many lines beside it. */
const [LONGEST_LINE, MOST_LINES] = [14, 24];

/** The numbers of the lines above and below that are of its kind, with its own. */
function inLines({ lattice, sentence }: Clause): readonly number[] {
  const { sentences } = lattice.doc;
  const own = positionFrom(sentences, sentence.first);
  const numbers: number[] = [];
  for (const step of [-1, 1]) {
    for (let at = step < 0 ? own : own + 1; Math.abs(at - own) <= MOST_LINES; at += step) {
      const line = sentences[at];
      const n = line === undefined ? null : lineNumber(lattice, line);
      if (n === null) break;
      numbers.push(n);
    }
  }
  return numbers;
}

/** The one number of a short line, at its end behind a mark or a name ("Beni 402"); null for any other sentence. */
function lineNumber(lattice: Clause['lattice'], { first, last }: Clause['sentence']): number | null {
  const end = kindAt(lattice, last - 1) === 'mark' ? last - 1 : last;
  const named = kindAt(lattice, end - 2) === 'word' && isCapital(lattice, end - 2) && isCapital(lattice, first);
  if (end - first > LONGEST_LINE || end - first < (named ? 2 : 3) || kindAt(lattice, end - 1) !== 'number' || !(named || MARKS.has(normAt(lattice, end - 2)))) return null;
  for (let i = first; i < end - 1; i++) if (kindAt(lattice, i) === 'number') return null;
  const amount = ledNumeralAt(lattice, end - 1)?.numeral.amount;
  return amount?.kind === 'number' ? amount.n : null;
}

const MARKS: ReadonlySet<string> = new Set([':', '-', '–', '—', '=', ',']);
