import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { people } from '../group.ts';
import { joinedRight } from '../joined.ts';
import { cueAt, kindAt, normAt, tagAt } from '../lattice.ts';
import type { Lattice } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import { numeralAt } from '../numerals.ts';
import type { Draft, Recognizer } from '../recognizer.ts';
import { joinRanges } from '../recognizer.ts';

const PERSONNEL: ReadonlySet<string> = new Set(['personnel', 'manpower']);

export const formLine: Recognizer = {
  name: 'formLine',
  words: 'Bodies recovered: 05; Brought dead: 11; – discharged after first aid: 19: a line of a form, whose label says what is counted',
  examples: [
    ['Bodies recovered: 05\nStill missing: 03', '05 killed; 03 missing'],
    ['Brought dead: 4\nTotal deaths: 7 (female 5, male 2)', '4 killed; 7 killed; 5 killed; 2 killed'],
    ['Injured registered: 40\n– discharged after first aid: 16\n– referred to the capital: 1 (child)', '40 injured; 16 injured; 1 injured'],
    ['Dead: 2\nDisplaced: 310 people in 2 schools', '2 killed; 310 displaced'],
    ['Killed: 3 policemen, 2 villagers\nPersons abducted: 4', '3 killed; 2 killed; 4 captured'],
    ['Losses of the enemy from 24.02.22 to 11.05.24: personnel - about 48,030 (+1,260) persons; tanks - 7,468 (+11).', 'about 48,030 casualties; 1,260 casualties'],
    ['Grievously injured: 06 (4 male, 2 female)', '06 injured; 4 injured; 2 injured'],
  ],
  counterExamples: ['Teams on site: 2\nDepth of shaft: 40', 'Houses destroyed: 40', 'Fans admitted: 300', 'Families displaced: 120', 'Killed in the vote: 24 amendments.', 'Bodies of water: 12'],
  at: ['trigger', 'group'],
  atWords: PERSONNEL,
  needs: new Set([':', ...PERSONNEL]),
  looksBack: 'carried',
  read: (clause, k) => {
    const personnel = personnelOf(clause, k);
    if (personnel.length > 0) return personnel;
    const colon = colonOf(clause);
    const group = groupAt(clause, colon + 1);
    if (colon < 1 || k > colon + 1 || group?.kind !== 'counted' || !['none', 'people'].includes(group.head.kind) || clause.items[colon + 2]?.kind === 'trigger') return [];
    const effect = effectOf(clause, colon);
    if (effect === null) return [];
    const told = group.head.kind === 'people' ? joinedRight(clause, colon + 1) : [colon + 1];
    return [...told.map((at) => ({ at, rule: 'labelled' })), ...inBrackets(clause, colon + 2).map((at) => ({ at, rule: 'subset' }))].flatMap(({ at, rule }): readonly Draft[] => {
      const counted = groupAt(clause, at);
      return counted ? [draftOf({ group: counted, trigger: counted, effect, rule, voice: 'noun' })] : [];
    });
  },
};

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '‒', ':']);

/** "personnel - about 48,030 (+1,260)": a line of an army's list of what the enemy has lost, dead and wounded together, with what the last day added in brackets. */
function personnelOf(clause: Clause, k: number): readonly Draft[] {
  const { lattice, items } = clause;
  const word = items[k];
  const group = DASHES.has(itemWord(clause, k + 1)) ? groupAt(clause, itemWord(clause, k + 2) === 'of' ? k + 3 : k + 2) : null;
  if (!word || !PERSONNEL.has(itemWord(clause, k)) || group?.kind !== 'counted' || group.numeral?.amount.kind !== 'number') return [];
  const open = group.count.last;
  // "personnel - about 48,030 eliminated": what was done to them is said.
  let told: Effect | null = null;
  for (let i = open; i < open + 4 && ![';', ',', '.'].includes(normAt(lattice, i)); i++) told ??= tagAt(lattice, i, 'verb')?.tag.effect ?? null;
  const added = normAt(lattice, open) === '(' && normAt(lattice, open + 1) === '+' ? numeralAt(lattice, open + 2) : null;
  const losses = items.find((item) => item.kind === 'trigger' && item.trigger.kind === 'losses');
  if (!added && k > 1 && !losses) return [];
  const words = { first: word.first, last: word.last };
  const of = people({ kind: 'plural', ...words, count: { first: word.first, last: word.first }, head: { kind: 'people', persons: [{ kind: 'person', category: 'soldiers', class: 'combatant', number: 'plural' }] }, size: 0 });
  // The quote begins with the losses, which say whose they are: "losses of the enemy ... personnel - about 48,030".
  const draft = (figure: Group, toll: boolean): Draft => {
    const made = draftOf({ group: figure, trigger: words, effect: told ?? 'casualties', rule: 'labelled', voice: 'noun' });
    return { ...made, quote: joinRanges([made.quote, losses && losses.first < word.first ? losses : made.quote]), about: of, toll };
  };
  const total = people({ kind: 'counted', first: group.first, last: open, numeral: group.numeral, count: group.count, head: { kind: 'none' }, words: { first: open, last: open } });
  const more = added && people({ kind: 'counted', first: added.first, last: added.last, numeral: added, count: { first: added.first, last: added.last }, head: { kind: 'none' }, words: { first: added.last, last: added.last }, more: true });
  return [draft(total, true), ...(more ? [draft(more, false)] : [])];
}

const LONGEST = 9;

/** The colon that ends the label at the head of a line, or -1. */
function colonOf(clause: Clause): number {
  for (let at = 1; at < Math.min(LONGEST, clause.items.length); at++) if (itemWord(clause, at) === ':') return at;
  return -1;
}

/** What a label may say besides the effect. */
const PLAIN: ReadonlySet<string> = new Set([
  '–', '—', '-', '•', '*', '(', ')', '.', 'total', 'number', 'no', 'of', 'the', 'to', 'and', 'so', 'far', 'till', 'now', 'registered', 'recovered', 'retrieved', 'found', 'received', 'brought', 'in', 'on', 'during', 'after', 'treatment', 'at', 'scene', 'spot', 'hospital', 'arrival',
  'recorded', 'reported', 'identified', 'unidentified', 'still', 'minor', 'serious', 'severe', 'grievous', 'critical', 'simple', 'slight', 'light', 'male', 'female', 'adult', 'new', 'this', 'our', 'first', 'aid', 'known', 'count',
]);

/** What hospitals do with the hurt, where hurt have been told of in the lines before. */
const CARE: ReadonlySet<string> = new Set(['discharged', 'admitted', 'referred', 'treated', 'transferred', 'shifted', 'hospitalised', 'hospitalized', 'outpatients', 'inpatients', 'operated', 'critical', 'stable']);

/** Whose number is not one of people. */
const GROUPS_OF_PEOPLE: ReadonlySet<string> = new Set(['families', 'households', 'family']);

/** The one effect that a label of plain words tells. */
function effectOf(clause: Clause, colon: number): Effect | null {
  const { lattice, carried } = clause;
  const hurt = carried === 'injured' || carried === 'killed' || carried === 'casualties';
  const first = clause.items[0]?.first ?? 0;
  const last = clause.items[colon]?.first ?? first;
  if (CARE.has(normAt(lattice, first)) || CARE.has(normAt(lattice, first + 1))) return hurt && kindAt(lattice, last - 1) === 'word' ? 'injured' : null;
  let effect: Effect | null = null;
  for (let i = first; i < last;) {
    const told = toldAt(lattice, i);
    const person = tagAt(lattice, i, 'person');
    if (GROUPS_OF_PEOPLE.has(normAt(lattice, i))) return null;
    if (told && effect !== null && effect !== told.tag.effect) return null;
    if (told) { effect = told.tag.effect; i += told.length; continue; }
    const passed = person?.length ?? (PLAIN.has(normAt(lattice, i)) || kindAt(lattice, i) === 'number' ? 1 : Math.max(cueAt(lattice, i, 'adverb'), normAt(lattice, i).endsWith('ly') ? 1 : 0));
    if (passed === 0) return null;
    i += passed;
  }
  return effect;
}

/** "dead", "fatalities", "the injured", "abducted", "died": never what police do. */
function toldAt(lattice: Lattice, i: number): { readonly tag: { readonly effect: Effect }; readonly length: number } | null {
  const verb = tagAt(lattice, i, 'verb');
  const past = verb !== null && !verb.tag.armed && (verb.tag.forms.includes('participle') || verb.tag.forms.includes('past')) ? verb : null;
  return [tagAt(lattice, i, 'state'), tagAt(lattice, i, 'count'), tagAt(lattice, i, 'those'), past].reduce<ReturnType<typeof toldAt>>((longest, told) => (told !== null && told.length > (longest?.length ?? 0) ? told : longest), null);
}

const KINDS: ReadonlySet<string> = new Set(['male', 'males', 'female', 'females', 'men', 'women', 'man', 'woman', 'children', 'child', 'boys', 'girls', 'adults', 'adult', 'minors', 'critical', 'serious', 'grievous']);

/** "(female 9, male 4)", "(2 male, 1 female)": the parts of the number right before; the positions of those told by such a word. */
function inBrackets(clause: Clause, open: number): readonly number[] {
  if (itemWord(clause, open) !== '(') return [];
  const found: number[] = [];
  for (let at = open + 1; at < clause.items.length && itemWord(clause, at) !== ')'; at++) {
    const group = groupAt(clause, at);
    if (group?.kind === 'counted' && (KINDS.has(normAt(clause.lattice, group.first - 1)) || KINDS.has(normAt(clause.lattice, group.last - 1)))) found.push(at);
  }
  return found;
}
