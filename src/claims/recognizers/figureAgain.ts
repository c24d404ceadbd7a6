import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { isToldOf } from '../numberAlone.ts';
import { ledNumeralAt } from '../numerals.ts';
import { cueAt, kindAt, normAt, tagAt } from '../lattice.ts';
import { groupAt, hasPredicate, itemWord, nearestEffect } from '../navigate.ts';
import { isOfOthers } from '../countedBy.ts';
import type { Recognizer } from '../recognizer.ts';
import { isOwned } from './theirFigure.ts';

export const figureAgain: Recognizer = {
  name: 'figureAgain',
  words: 'Funerals for the twelve, those six, Monday\'s eight; 26 of them have been handed to relatives, twelve of the eighteen had a name: a figure told before, named again, or so many of it',
  examples: [
    ['The raid killed nine men. Funerals for the nine are to be held on Monday.', 'nine killed; nine killed'],
    ['The raid killed six herders. Nobody has claimed the bodies of those six.', 'six killed; six killed'],
    ["The fire on Friday killed four. Friday's four and the man of Sunday lie side by side.", 'four killed; four killed'],
    ['The register lists 52 dead. The two cousins are part of our 52.', '52 killed; 52 killed'],
    ['The ferry sank and 14 people drowned. Eight of them have been flown home.', '14 killed; Eight killed'],
    ['The ferry sank and 14 people drowned. Nine of the fourteen had no papers.', '14 killed; Nine killed; fourteen killed'],
    ['The ferry sank and 14 people drowned. Of the 14, only six had a name by evening.', '14 killed; 14 killed; six killed'],
  ],
  counterExamples: ['Funerals for the nine are to be held on Monday.', 'Nine of the fourteen had no papers.', 'The ferry was built in 1990. Eight of them have been sold.'],
  at: ['counted'],
  looksBack: 'figures',
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group?.kind !== 'counted' || group.numeral?.amount.kind !== 'number') return [];
    const those = ofThoseHarmed(clause, k, group);
    if (those !== null) return [draftOf({ group, trigger: group, effect: those, rule: 'subset', voice: 'noun' })];
    // "The 48 are 27 men and 21 women": the whole of a record, told apart.
    if (k === 0 && clause.items[1]?.kind === 'skip' && groupAt(clause, 2)?.kind === 'counted') return [];
    // "The court heard the names of all 39": who they were, and nothing of what befell them.
    if (normAt(clause.lattice, group.first - 1) === 'all' && normAt(clause.lattice, group.first - 2) === 'of') return [];
    const whole = wholeOfPart(clause, k, group);
    if (whole !== null) return [draftOf({ group, trigger: group, effect: whole, rule: 'figureAgain', voice: 'noun' })];
    if (hasFate(clause, k) || (isOfOthers(clause, group) && !(isToldOf(clause.lattice, group.last) && clause.figures.has(group.numeral.amount.n)))) return [];
    const of = ofWhich(clause, k, group);
    if (of !== null) return [draftOf({ group, trigger: group, effect: of, rule: 'subset', voice: 'noun' })];
    const state = theHarmed(clause, group);
    const effect = state ?? (group.head.kind === 'pronoun' ? ofFigure(clause, k, group) : isAgain(clause, group) ? clause.figures.get(group.numeral.amount.n) ?? (POINTERS.has(normAt(clause.lattice, group.first)) ? clause.carried : null) : null);
    if (effect === null || effect === 'displaced') return [];
    return [draftOf({ group, trigger: group, effect, rule: group.head.kind === 'pronoun' ? 'subset' : 'figureAgain', voice: 'noun' })];
  },
};

/** "operated on nineteen of those hurt in the raid", "two of those killed in the house belonged to a party": whatever is said of them, unless another fate. */
function ofThoseHarmed(clause: Clause, k: number, { head, more, last }: Group): Effect | null {
  const next = clause.items[k + 1];
  if (head.kind !== 'pronoun' || head.word !== 'those' || more || next?.kind !== 'trigger' || next.first !== last || !('effect' in next.trigger) || (next.trigger.kind === 'verb' && (next.trigger.tag.armed || !next.trigger.tag.forms.includes('participle')))) return null;
  return clause.items.slice(k + 2, k + FATE).some((item) => item.kind === 'trigger') ? null : next.trigger.effect;
}

/** How many items behind it another fate may be told in. */
const FATE = 12;

/** "Of those fourteen, six had a name": so many of the figure at the head of the sentence. */
function ofWhich({ figures, items, lattice, sentence }: Clause, k: number, { head, more }: Group): Effect | null {
  const whole = items[1];
  if (k < 3 || head.kind !== 'none' || more || normAt(lattice, sentence.first) !== 'of' || whole?.kind !== 'group' || !whole.group.definite || normAt(lattice, whole.last) !== ',') return null;
  const told = whole.group.numeral?.amount;
  return told?.kind === 'number' && items.slice(2, k).every((item) => item.kind === 'skip' || (item.kind === 'word' && kindAt(lattice, item.first) !== 'word')) ? figures.get(told.n) ?? null : null;
}

const OUR: ReadonlySet<string> = new Set(['our', 'its', 'their', 'his', 'her']);

const POINTERS: ReadonlySet<string> = new Set(['these', 'those']);

/** "two of the (nine) died in hospital", "six of the (fourteen civilian dead)": the whole that was told before, behind a part of it. */
function wholeOfPart({ lattice, items, figures }: Clause, k: number, { definite, first, head, numeral }: Group): Effect | null {
  const part = items[k - 2]?.kind === 'group' ? items[k - 2] : items[k - 1];
  if (!(definite || POINTERS.has(normAt(lattice, first - 1))) || part?.kind !== 'group' || part.group.head.kind !== 'pronoun' || !['figure', 'these', 'those'].includes(part.group.head.word) || !['none', 'people'].includes(head.kind) || numeral?.amount.kind !== 'number' || first - part.group.count.last > 2) return null;
  return figures.get(numeral.amount.n) ?? null;
}

/** What is done to them is told behind, and is no funeral that is held. */
function hasFate(clause: Clause, k: number): boolean {
  let at = k + 1;
  while (clause.items[at]?.kind === 'skip' || ['who', 'that'].includes(itemWord(clause, at))) at++;
  const item = clause.items[at];
  return hasPredicate(clause, k) && !(item?.kind === 'trigger' && item.trigger.kind === 'verb' && /^h[eo]ld/.test(normAt(clause.lattice, item.first)));
}

/** "the wounded two": by what was done to them. */
function theHarmed({ lattice, carried, figures }: Clause, { first, head, numeral }: Group): Effect | null {
  const state = head.kind === 'none' && numeral?.form === 'words' && normAt(lattice, first - 2) === 'the' ? tagAt(lattice, first - 1, 'state')?.tag.effect ?? tagAt(lattice, first - 1, 'count')?.tag.effect : undefined;
  return state !== undefined && (carried !== null || figures.size > 0) ? state : null;
}

/** "the twelve", "those six", "Monday's eight": a number that the text takes as known, and that its sentence has not said of others. */
function isAgain({ lattice, sentence }: Clause, { definite, more, first, last, head, count, numeral }: Group): boolean {
  const number = normAt(lattice, count.first);
  if (lattice.tokens.slice(sentence.first, first).some((t) => t.norm === number)) return false;
  // "a separate accident, and not part of the 31".
  if (normAt(lattice, first - 1) === 'of' && normAt(lattice, first - 2) === 'part' && (!OUR.has(normAt(lattice, first)) || [3, 4].some((n) => ['not', 'no', 'never', 'hardly'].includes(normAt(lattice, first - n))))) return false;
  if (more || normAt(lattice, first - 1) === 'between' || ['remaining', 'last', 'other'].includes(normAt(lattice, first + 1)) || (numeral?.amount.kind === 'number' && numeral.amount.n < 2) || !(definite || isOwned(lattice, first) || normAt(lattice, first - 1) === 'all')) return false;
  return head.kind === 'none' || (head.kind === 'unknown' && kindAt(lattice, last - 1) !== 'word') || (head.kind === 'people' && POINTERS.has(normAt(lattice, first)));
}

/** "26 of them", "nine of these", "twelve of the eighteen": so many of the harmed told before, whatever is said of them; unless they live. */
function ofFigure(clause: Clause, k: number, group: Group): Effect | null {
  const { lattice, carried, figures } = clause;
  const n = group.numeral?.amount.kind === 'number' ? group.numeral.amount.n : 0;
  if (group.head.kind !== 'pronoun' || group.more || group.definite) return null;
  if (['them', 'these', 'those', 'whom'].includes(group.head.word)) {
    if (n < 2 || !isTakenUp(group.head.word, clause, group) || isInCare(clause, group)) return null;
    if (normAt(lattice, group.first - 1) === ',' || clause.items.slice(0, k).some((_, at) => groupAt(clause, at)?.kind === 'counted')) return isOfPeople(clause, k) ? nearestEffect(clause, k) : null;
    return carried;
  }
  if (group.head.word !== 'figure') return null;
  let at = group.last;
  while (at < group.last + 3 && ledNumeralAt(lattice, at) === null) at++;
  const figure = ledNumeralAt(lattice, at)?.numeral.amount;
  const harmed = harmedBehind(clause, k);
  if (harmed !== null && figure?.kind === 'number' && figure.n > n) return harmed;
  return figure?.kind === 'number' && figure.n > n && !(n === 1 && ['is', 'was'].includes(normAt(lattice, group.first - 1))) ? figures.get(figure.n) ?? null : null;
}

/** "two of the (five porters killed at Dorma) were cousins": what befell the whole, right behind it. */
function harmedBehind({ items, lattice }: Clause, k: number): Effect | null {
  const at = [k + 1, k + 2, k + 3].find((n) => items[n]?.kind === 'group');
  const harm = at === undefined ? undefined : items[at + 1];
  if (harm?.kind !== 'trigger' || harm.trigger.kind !== 'verb' || harm.trigger.tag.armed || !harm.trigger.tag.forms.includes('participle') || harm.first !== items[at as number]?.last) return null;
  return ['in', 'on', 'at', 'by', 'when', 'there', 'near', 'during', 'last', 'yesterday'].includes(normAt(lattice, harm.last)) || (items[(at as number) + 2]?.kind === 'skip') ? harm.trigger.effect : null;
}

/** People, or a number alone, stand before it as what "them" takes up. */
function isOfPeople(clause: Clause, k: number): boolean {
  const before = clause.items.slice(0, k).findLast((item) => item.kind === 'group' && item.group.kind === 'counted');
  return before?.kind === 'group' && (before.group.head.kind !== 'unknown' || ['bodies', 'names', 'graves', 'corpses'].includes(normAt(clause.lattice, before.group.last - 1)));
}

/** They open a clause, or somebody stands for them: "built seven of them" is of things. */
const isTakenUp = (word: string, { lattice, sentence }: Clause, { first, last }: Group): boolean => (word === 'them' || cueAt(lattice, last, 'auxiliary') > 0) && (first === sentence.first || kindAt(lattice, first - 1) !== 'word' || LEADS.has(normAt(lattice, first - 1)) || cueAt(lattice, first - 1, 'adverb') > 0 || tagAt(lattice, first - 1, 'report') !== null);
const LEADS: ReadonlySet<string> = new Set(['and', 'but', 'that', 'for', 'of', 'to', 'from', 'while', 'where', 'because', 'says', 'said', 'say', 'buried', 'identified', 'named', 'on', 'with']);

const CARE: ReadonlySet<string> = new Set(['hospital', 'hospitals', 'serious', 'critical', 'grave', 'intensive', 'care', 'surgery', 'condition', 'clinic', 'ward', 'treated', 'treatment']);

/** "four of them in serious condition": of those hurt, whoever was told of last. */
const isInCare = ({ lattice }: Clause, { last }: Group): boolean => [0, 1, 2, 3].some((n) => CARE.has(normAt(lattice, last + n)));
