import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { normAt, tagAt } from '../lattice.ts';
import { groupAt, isObject, itemWord } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

export const namedOneByOne: Recognizer = {
  name: 'namedOneByOne',
  words: 'Two were killed: Omer Siddig, 17, by a bullet in the neck, and a man not yet identified: a list of persons behind a figure that it makes up exactly',
  examples: [
    ['Two protesters were killed on Sunday: Omer Siddig, 17, by a live bullet in the neck, and a man not yet identified, by a bullet in the chest.', 'Two killed; Omer Siddig killed; a killed'],
    ['Three people were killed in Omdurman: Amina Yusuf, 30, a nurse, Hamid Adam, 41, and an unidentified boy.', 'Three killed; Amina Yusuf killed; Hamid Adam killed; an killed'],
    ['Two soldiers died: Sergeant Jan Novak of the 4th brigade and a conscript.', 'Two killed; Jan Novak killed; a killed'],
    ['Two villagers are dead, the seed seller Amina Yusuf, 46, and a schoolboy of 12 who was taken off the respirator.', 'Two killed; Amina Yusuf killed; a killed'],
    ['Two of our comrades fell in the ravine, Ali Saad and Omar Naji.', 'Two killed; Ali Saad killed; Omar Naji killed'],
    ['Two bodies, those of Hamid Adam, 52, and his niece, have been dug out.', 'Two killed; Hamid Adam killed; his killed'],
    ['The front mourns two martyrs, the heroes Ali Saad and Omar Naji.', 'two killed; Ali Saad killed; Omar Naji killed'],
    ['The shelling wounded three: Amina Yusuf in the leg, Hamid Adam in the hand and a boy of nine in the back.', 'three injured; Amina Yusuf injured; Hamid Adam injured; a injured'],
  ],
  counterExamples: ['Two goals fell in that match, by Ali Saad and Omar Naji.', 'Two prizes were awarded: Omer Siddig, 17, for physics, and a woman, for chemistry.', 'Two men won: Omer Siddig and Ali Adam.'],
  at: ['group'],
  read: (clause, k) => {
    const opener = itemWord(clause, k - 1);
    const behind = introduced(clause, k);
    const comma = behind >= 0 ? behind : [':', '—', '–', '('].includes(opener) ? k - 1 : commaBefore(clause, k);
    if (comma < 0) return [];
    const figure = figureBefore(clause, comma);
    const told = figure ? personsFrom(clause, k, opener === '(' ? ')' : '.') : [];
    if (!figure || told.reduce((n, group) => n + sizeOf(group), 0) !== figure.n || !(behind >= 0 || told.some((group) => group.kind === 'named'))) return [];
    return told.map((group) => draftOf({ group, trigger: group, effect: figure.effect, rule: 'subset', voice: 'noun' }));
  },
};

/** "Two are dead, the seed seller Amina Yusuf, 46, and": the comma right behind their fate, with nothing but what the first was before the name; or -1. */
function commaBefore(clause: Clause, k: number): number {
  let at = k - 1;
  while (at > k - 5 && clause.items[at]?.kind === 'word' && /^[a-z]+$/.test(itemWord(clause, at))) at--;
  return itemWord(clause, at) === ',' && (clause.items[at - 1]?.kind === 'trigger' || isBehindPlace(clause, at)) ? at : -1;
}

/** "fell in the ravine, (Ali Saad and Omar Naji)": their fate and a few words of where or when stand before the comma. */
function isBehindPlace(clause: Clause, comma: number): boolean {
  for (let at = comma - 1; at > comma - 7; at--) {
    const item = clause.items[at];
    if (item?.kind === 'trigger') return at < comma - 1 && (PLACED.has(itemWord(clause, at + 1)) || clause.items[at + 1]?.kind === 'skip');
    if (item === undefined || item.kind === 'group' || /^[,;:.]$/.test(itemWord(clause, at))) return false;
  }
  return false;
}

const PLACED: ReadonlySet<string> = new Set(['in', 'at', 'on', 'near', 'during', 'there', 'here', 'outside', 'beside', 'with']);

/** "Two bodies, those of (Oli, 52, and his niece)", "two martyrs, the heroes (Ali Saad and Omar Naji)": the comma behind a number whose noun or verb carries the harm, where a pronoun or a plural introduces the list; or -1. */
function introduced(clause: Clause, k: number): number {
  const pointed = itemWord(clause, k - 1) === 'of' && itemWord(clause, k - 2) === 'those';
  const comma = pointed ? k - 3 : groupAt(clause, k - 1)?.kind === 'plural' && groupAt(clause, k)?.kind === 'named' ? k - 2 : -1;
  const figure = itemWord(clause, comma) === ',' ? groupAt(clause, comma - 1) : null;
  return figure?.kind === 'counted' && (figure.head.kind === 'effect' || (!pointed && isObject(clause, comma - 1))) ? comma : -1;
}

const sizeOf = (group: Group): number => (group.numeral ? group.numeral.amount.kind === 'number' ? group.numeral.amount.n : Number.NaN : group.size);

/** The last number of people before the list, with the harm that the sentence tells of them. */
function figureBefore(clause: Clause, end: number): { readonly n: number; readonly effect: Effect } | null {
  let effect: Effect | null = null;
  for (let at = end - 1; at >= Math.max(0, end - 16); at--) {
    const item = clause.items[at];
    if (['.', ';', ':'].includes(itemWord(clause, at)) || (item?.kind === 'word' && tagAt(clause.lattice, item.first, 'report'))) return null;
    if (item?.kind === 'trigger' && 'effect' in item.trigger && item.trigger.kind !== 'losses') effect ??= item.trigger.effect;
    const group = groupAt(clause, at);
    if (group?.kind !== 'counted') continue;
    const amount = group.numeral?.amount;
    if (group.head.kind === 'effect') effect ??= group.head.effect;
    for (let before = at - 1; before >= 0 && before >= at - 3 && effect === null; before--) { const verb = clause.items[before]; if (verb?.kind === 'trigger' && 'effect' in verb.trigger) effect = verb.trigger.effect; }
    return effect !== null && amount?.kind === 'number' && amount.n >= 2 && amount.n <= 20 ? { n: amount.n, effect } : null;
  }
  return null;
}

const isAuxiliary = (clause: Clause, k: number): boolean => { const item = clause.items[k]; return item?.kind === 'skip' && item.auxiliary; };

const GOVERN = new Set(['of', 'by', 'with', 'from', 'in', 'at', 'near', 'on', 'to', 'for', 'as', 'his', 'her']);

/** Whom the list tells, one by one; none where something else is said of them. */
function personsFrom(clause: Clause, from: number, end: string): readonly Group[] {
  const told: Group[] = [];
  for (let at = from; at < clause.items.length && itemWord(clause, at) !== end; at++) {
    const item = clause.items[at];
    const group = groupAt(clause, at);
    // ", have been dug out": the list is closed, and the sentence goes on with its verb.
    if (itemWord(clause, at) === ',' && isAuxiliary(clause, at + 1)) break;
    if (item?.kind === 'word' && (tagAt(clause.lattice, item.first, 'report') || isFate(clause, at))) return [];
    if (!group || (at > from && GOVERN.has(normAt(clause.lattice, group.first - 1)))) continue;
    if (group.kind === 'plural') return [];
    const opens = at === from || ['and', ';'].includes(itemWord(clause, at - 1)) || (itemWord(clause, at - 1) === ',' && (group.kind !== 'singular' || !isTold(told.at(-1))));
    if (opens && !(group.kind === 'singular' && group.definite && group.head.kind === 'pronoun')) told.push(group);
  }
  return told;
}

/** A name, behind which "a nurse" says who that was. */
const isTold = (group: Group | undefined): boolean => group?.kind === 'named';

/** ", survived", ", resigned": what somebody did, whom the sentence does not list. */
const isFate = (clause: Clause, at: number): boolean => /[^e]ed$/.test(itemWord(clause, at)) && !['aged', 'identified', 'named', 'unidentified', 'displaced', 'retired', 'married'].includes(itemWord(clause, at)) && (groupAt(clause, at - 1) !== null || itemWord(clause, at - 1) === ',') && (clause.lattice.matches[clause.items[at]?.first ?? 0]?.length ?? 0) === 0;
