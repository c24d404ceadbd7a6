import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { joinedRight } from '../joined.ts';
import { cueAt, kindAt, normAt } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';
import { groupAt } from '../navigate.ts';
import { personsIn } from '../personList.ts';
import type { Recognizer } from '../recognizer.ts';

export const farewell: Recognizer = {
  name: 'farewell',
  words: 'The town took leave of somebody, somebody was cremated, leaves two sons, was to be married; the first to be named was somebody; so is her brother: people told as one tells of the dead, where dead were told before',
  examples: [
    ['The raid killed nine men. At noon the parish took leave of Hawa Idris and her son Ali.', 'nine killed; Hawa Idris killed; her son Ali killed'],
    ['The raid killed nine men. Anita Roy, a weaver, was cremated on Friday.', 'nine killed; Anita Roy killed'],
    ['The raid killed nine men. The guard, Omar Saad, 34, leaves two daughters.', 'nine killed; The guard, Omar Saad killed'],
    ['The raid killed nine men. Omar Saad, 31, was to be married next month.', 'nine killed; Omar Saad killed'],
    ['The raid killed nine men. The first to be named was Hawa Idris, 28.', 'nine killed; Hawa Idris killed'],
    ['The raid killed nine men. Omar Saad is dead. So are his two sons.', 'nine killed; Omar Saad killed; two killed'],
    ['The raid killed three people. They are Omar Saad, 40; his wife Hawa, 38; and their son, who was two.', 'three killed; Omar Saad killed; his wife Hawa killed; their killed'],
    ['The bus was taking mourners back from the funeral of four victims of a fire.', 'four killed'],
  ],
  counterExamples: [
    'At noon the parish took leave of its mayor, Omar Saad.', 'Omar Saad, 31, was to be married next month.', 'The mayor, Omar Saad, leaves two committees. So are his two sons.',
  ],
  at: ['named', 'singular', 'counted'],
  signs: new Set(['leave', 'farewell', 'goodbye', 'respects', 'funeral', 'burial', 'grave', 'graves', 'coffin', 'coffins', 'bury', 'buries', 'buried', 'burying', 'cremated', 'interred', 'wept', 'mourn', 'mourns', 'leaves', 'married', 'marry', 'turned', 'named', 'names', 'identified', 'recognised', 'recognized', 'list', 'register', 'page', 'so', 'they', 'dead', 'victims', 'martyrs']),
  looksBack: 'figures',
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (!group || group.head.kind === 'effect' || group.head.kind === 'thing' || group.numeral?.amount.kind === 'zero') return [];
    const victims = group.kind === 'counted' ? victimsBuried(clause, group) : null;
    if (victims) return [draftOf({ group, trigger: victims, effect: 'killed', rule: 'buried', voice: 'noun' })];
    if (!areDeadTold(clause)) return [];
    const effect = soAreThey(clause, k) ? clause.carried : null;
    if (effect !== null && group.head.kind !== 'pronoun') return [draftOf({ group, trigger: group, effect, rule: 'subset', voice: 'noun' })];
    const they = theyAre(clause, k);
    if (they.length > 0) return they.map((one) => draftOf({ group: one, trigger: one, effect: 'killed', rule: 'subset', voice: 'noun' }));
    const at = isPerson(clause, group) ? takenLeaveOf(clause, group) ?? firstNamed(clause, k) ?? (group.kind === 'named' ? epitaphBehind(clause, k) : null) : null;
    if (at === null) return [];
    return joinedRight(clause, k).flatMap((n) => { const one = groupAt(clause, n); return one && one.kind !== 'plural' && one.head.kind !== 'none' ? [draftOf({ group: one, trigger: at, effect: 'killed', rule: 'subset', voice: 'noun' })] : []; });
  },
};

const areDeadTold = ({ carried, figures }: Clause): boolean => carried === 'killed' || [...figures.values()].includes('killed');

/** By name, or one of a family: whoever else is buried is told by the verb. */
const isPerson = ({ lattice }: Clause, { kind, head, first }: Group): boolean => kind === 'named' || (kind === 'singular' && head.kind === 'people' && OWNERS.has(normAt(lattice, first)));

const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'my', 'our']);

const RITES: ReadonlySet<string> = new Set(['burial', 'burials', 'funeral', 'funerals', 'coffins', 'graves', 'cremation', 'interment', 'wake']);

/** "the funeral of four victims of a fire": whose rites are held. */
function victimsBuried({ lattice }: Clause, { first, last, head, definite }: Group): Range | null {
  if (head.kind !== 'people' || definite || !['of', 'for'].includes(normAt(lattice, first - 1)) || !RITES.has(normAt(lattice, first - 2))) return null;
  return { first: first - 2, last };
}

const ENDED: ReadonlySet<string> = new Set(['leave', 'farewell', 'goodbye', 'respects', 'funeral', 'burial', 'grave', 'coffin', 'body', 'death', 'loss', 'memory', 'names', 'wept', 'weeps', 'weep']);
const BURY: ReadonlySet<string> = new Set(['bury', 'buries', 'burying', 'cremate', 'cremated', 'inter', 'interred', 'mourn', 'mourns', 'mourned']);

/** "took leave of", "said goodbye to", "the funeral of", "come to bury (the officer)": right before them. */
function takenLeaveOf({ lattice, sentence }: Clause, { first }: Group): Range | null {
  const before = normAt(lattice, first - 1);
  if (BURY.has(before)) return { first: first - 1, last: first };
  if (BURY.has(normAt(lattice, first))) return { first, last: first + 1 };
  const word = normAt(lattice, first - 2);
  if (!['of', 'to', 'for'].includes(before) || !ENDED.has(word) || first - 2 < sentence.first) return null;
  if (word === 'leave') return ['took', 'take', 'takes', 'taken', 'taking'].includes(normAt(lattice, first - 3)) ? { first: first - 3, last: first } : null;
  if (word === 'respects') return ['last', 'final'].includes(normAt(lattice, first - 3)) ? { first: first - 3, last: first } : null;
  return ['body', 'death', 'loss', 'memory', 'names'].includes(word) && before !== 'of' ? null : { first: first - 2, last: first };
}

/** "The first to be named was (Hawa Idris)", "the last victim to be found was (a porter)". */
function firstNamed(clause: Clause, k: number): Range | null {
  const { lattice, sentence } = clause;
  const first = groupAt(clause, k)?.first ?? 0;
  if (!['was', 'is', 'were', 'are'].includes(normAt(lattice, first - 1)) || !['to', 'victim', 'body'].includes(normAt(lattice, sentence.first + 2))) return null;
  return normAt(lattice, sentence.first) === 'the' && ORDER.has(normAt(lattice, sentence.first + 1)) && first - sentence.first < 10 && lattice.tokens.slice(sentence.first + 2, first).some((t) => KNOWN.has(t.norm)) ? { first: sentence.first, last: first } : null;
}

const ORDER: ReadonlySet<string> = new Set(['first', 'second', 'third', 'fourth', 'last', 'only', 'youngest', 'oldest', 'eldest', 'latest']);
const KNOWN: ReadonlySet<string> = new Set(['named', 'identified', 'buried', 'recognised', 'recognized', 'cremated']);

/** "(Omar Saad is dead.) So are (his two sons)". */
const soAreThey = ({ lattice, sentence, carried }: Clause, k: number): boolean => carried !== null && normAt(lattice, sentence.first) === 'so' && k <= 2 && ['is', 'are', 'was', 'were', 'did', 'do', 'does', 'has', 'have'].includes(normAt(lattice, sentence.first + 1)) && lattice.tokens.slice(sentence.first + 2, sentence.first + 4).length > 0;

const MOST_NAMED = 12;

/** "They are (Omar Saad, 40; his wife Hawa, 38; and their son)": a list that makes up a figure of dead told before. */
function theyAre(clause: Clause, k: number): readonly Group[] {
  const { lattice, sentence, figures } = clause;
  const first = groupAt(clause, k)?.first ?? 0;
  const opens = normAt(lattice, sentence.first) === 'they' ? sentence.first + 1 : ['dead', 'victims', 'killed', 'martyrs'].includes(normAt(lattice, sentence.first + 1)) ? sentence.first + 2 : -1;
  if (opens < 0 || opens + 1 !== first || !['are', 'were'].includes(normAt(lattice, opens))) return [];
  for (const [n, effect] of [...figures].slice(-MOST_NAMED)) {
    const list = effect === 'killed' && n > 1 && n <= MOST_NAMED ? personsIn(lattice, { first, last: sentence.last, closer: '.', n }) : null;
    if (list?.groups.some(({ kind }) => kind === 'named')) return list.groups;
  }
  return [];
}

/** How many tokens an aside behind a name may hold. */
const ASIDE = 14;

/** Where the words go on behind what stands between commas: ", a midwife,", ", 34,". */
function pastAside(lattice: Lattice, from: number, end: number): number {
  if (normAt(lattice, from) !== ',') return from;
  if (['who', 'whose'].includes(normAt(lattice, from + 1))) return from + 1;
  for (let i = from + 1; i < Math.min(end, from + ASIDE); i++) if (normAt(lattice, i) === ',') return i + 1;
  return from;
}

const KIN: ReadonlySet<string> = new Set(['wife', 'husband', 'widow', 'widower', 'son', 'sons', 'daughter', 'daughters', 'child', 'children', 'parents', 'mother', 'father', 'family', 'twins', 'baby', 'orphan', 'orphans', 'fiancée', 'fiance', 'fiancé', 'fiancee', 'sister', 'sisters', 'brother', 'brothers', 'grandchildren', 'girl', 'girls', 'boy', 'boys', 'partner']);

/** "(Anita Roy, a midwife,) was cremated", "leaves two sons", "was to be married", "would have turned 30": words of the dead, behind a name and its asides. */
function epitaphBehind(clause: Clause, k: number): Range | null {
  const { lattice, sentence } = clause;
  const last = joinedRight(clause, k).at(-1) ?? k;
  const group = groupAt(clause, last);
  if (!group) return null;
  let at = group.last;
  for (let n = 0; n < 2 && normAt(lattice, at) === ','; n++) { const next = pastAside(lattice, at, sentence.last); if (next === at) break; at = next; }
  if (normAt(lattice, at) === ',') at++;
  if (normAt(lattice, at) === 'who') at++;
  const end = epitaphEnd(lattice, at);
  return end === null ? null : { first: at, last: end };
}

/** "was cremated", "leaves two sons", "was to be married", "would have turned": where the words end, or null. */
function epitaphEnd(lattice: Lattice, from: number): number | null {
  const word = normAt(lattice, from);
  if (['leaves', 'leave', 'left'].includes(word)) {
    const behind = normAt(lattice, from + 1) === 'behind';
    if (word === 'left' && !behind) return null;
    for (let i = from + 1; i < from + 6 && kindAt(lattice, i) !== 'mark'; i++) if (KIN.has(normAt(lattice, i))) return i + 1;
    return null;
  }
  if (word === 'would') return normAt(lattice, from + 1) === 'have' && ['turned', 'been', 'celebrated', 'married', 'graduated', 'become', 'finished'].includes(normAt(lattice, from + 2)) ? from + 3 : null;
  if (!['was', 'were', 'is', 'are', 'had'].includes(word)) return null;
  let at = from + 1;
  while (cueAt(lattice, at, 'adverb') > 0 || cueAt(lattice, at, 'auxiliary') > 0) at++;
  const next = normAt(lattice, at);
  if (['cremated', 'interred'].includes(next) || (next === 'buried' && !COVERED.has(normAt(lattice, at + 1)))) return at + 1;
  if (word !== 'is' && word !== 'are' && ['to', 'due'].includes(next)) { const to = next === 'due' ? at + 1 : at; return normAt(lattice, to) === 'to' && ['married', 'marry', 'wed'].some((w) => [1, 2, 3].some((n) => normAt(lattice, to + n) === w)) ? to + 2 : null; }
  if (['recognised', 'recognized', 'identified', 'known'].includes(next)) return normAt(lattice, at + 1) === 'by' && ['his', 'her', 'a', 'the', 'their'].includes(normAt(lattice, at + 2)) ? at + 2 : null;
  if (next === 'the' && ORDER.has(normAt(lattice, at + 1))) return [2, 3, 4, 5].some((n) => normAt(lattice, at + n) === 'victim' || KNOWN.has(normAt(lattice, at + n))) ? at + 3 : null;
  return ['on', 'in'].includes(next) && [2, 3].some((n) => ['list', 'register', 'page', 'roll'].includes(normAt(lattice, at + n))) ? at + 3 : null;
}

const COVERED: ReadonlySet<string> = new Set(['under', 'beneath', 'alive', 'by', 'up']);

