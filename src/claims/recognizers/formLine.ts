import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import { joinedRight } from '../joined.ts';
import { cueAt, kindAt, normAt, tagAt } from '../lattice.ts';
import type { Lattice } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import type { Draft, Recognizer } from '../recognizer.ts';

export const formLine: Recognizer = {
  name: 'formLine',
  words: 'Bodies recovered: 05; Brought dead: 11; – discharged after first aid: 19: a line of a form, whose label says what is counted',
  examples: [
    ['Bodies recovered: 05\nStill missing: 03', '05 killed; 03 missing'],
    ['Brought dead: 4\nTotal deaths: 7 (female 5, male 2)', '4 killed; 7 killed; 5 killed; 2 killed'],
    ['Injured registered: 40\n– discharged after first aid: 16\n– referred to the capital: 1 (child)', '40 injured; 16 injured; 1 injured'],
    ['Dead: 2\nDisplaced: 310 people in 2 schools', '2 killed; 310 displaced'],
    ['Killed: 3 policemen, 2 villagers\nPersons abducted: 4', '3 killed; 2 killed; 4 captured'],
    ['Grievously injured: 06 (4 male, 2 female)', '06 injured; 4 injured; 2 injured'],
  ],
  counterExamples: ['Teams on site: 2\nDepth of shaft: 40', 'Houses destroyed: 40', 'Fans admitted: 300', 'Families displaced: 120', 'Killed in the vote: 24 amendments.', 'Bodies of water: 12'],
  at: ['trigger', 'group'],
  looksBack: true,
  read: (clause, k) => {
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
