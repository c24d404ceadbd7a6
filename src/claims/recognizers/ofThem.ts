import { draftOf } from '../draft.ts';
import type { Clause } from '../clause.ts';
import type { Group } from '../group.ts';
import { people } from '../group.ts';
import { kindAt, normAt, tagAt } from '../lattice.ts';
import { effectBehind, groupAt, hasPredicate, isObject, itemWord, nearestEffect } from '../navigate.ts';
import { WOUNDS } from '../wounds.ts';
import { ORDINALS } from '../peopleWithoutNumber.ts';
import type { Draft, Recognizer } from '../recognizer.ts';
import { effectOfLine } from './whoTheyWere.ts';

export const ofThem: Recognizer = {
  name: 'ofThem',
  words: 'Three of them children: a part of the people just counted, told by what they were',
  examples: [
    ['The strike wounded 37 people, 19 of them Oxfam team members.', '37 injured; 19 injured'],
    ['The shell killed nine people, three of them children.', 'nine killed; three killed'],
    ['Eight other masons are injured, one of them, an apprentice, gravely.', 'Eight injured; one injured'],
    ['Twelve men died, two of whom were teachers.', 'Twelve killed; two killed'],
    ['Twelve men died, one of whom was a teacher.', 'Twelve killed; one killed'],
    ['A woman was killed and eleven others, three of them children, were injured.', 'A killed; eleven injured; three injured'],
    ['Sixty-four injured were received, 29 of them struck by live bullets.', 'Sixty-four injured; 29 injured'],
    ['Nine bodies, two of them of women, were found.', 'Nine killed; two killed'],
    ['Mines have caused 90 casualties, 30 of them fatal.', '90 casualties; 30 killed'],
    ['The mission recorded 900 civilian casualties, 300 of them deaths and 600 injuries.', '900 casualties; 300 killed; 600 injured'],
    ['The hospital counts seven bodies, five of them those of women.', 'seven killed; five killed'],
    ['The bombs killed 72 people, 56 of them fighters and 16 villagers.', '72 killed; 56 killed; 16 killed'],
    ['Raids have killed 57 people, as follows:\n- 41 rebels, 12 of them by air strikes.\n- 16 soldiers, of whom five belonged to the guard.', '57 killed; 41 killed; 12 killed; 16 killed; five killed'],
    ['Six people were killed, five of them guests and the other a waiter.', 'Six killed; five killed; the other killed'],
    ['The clinic dressed 16 wounded, five of whom it sent on to Karsan.', '16 injured; five injured'],
    ['The blast killed four people, three of them pilgrims and the fourth a guard.', 'four killed; three killed; the fourth killed'],
  ],
  counterExamples: ['The hall held 90 guests, five of whom it sent on to Karsan.', 'The army closed nine roads, three of them bridges.', 'Of the patients five remain in our care, two of them on ventilators.'],
  at: ['group'],
  looksBack: 'carried',
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group && diedOf(clause, k, group)) return [draftOf({ group, trigger: group, effect: 'killed', rule: 'subset', voice: 'noun' })];
    const belongs = group?.head.kind === 'none' && isOfWhom(clause, k);
    const word = belongs ? 'whom' : group?.head.kind === 'pronoun' ? group.head.word : '';
    if (!group || group.kind !== 'counted' || group.more || (word !== 'them' && word !== 'whom') || hasPredicate(clause, k)) return [];
    const next = clause.items[k + 1];
    if (next?.kind === 'trigger' && next.trigger.kind === 'count' && nearestEffect(clause, k) === 'casualties') return [draftOf({ group, trigger: next, effect: next.trigger.effect, rule: 'subset', voice: 'noun' })];
    const at = itemWord(clause, k + 1) === 'those' && itemWord(clause, k + 2) === 'of' ? k + 3 : next?.kind === 'skip' && (!next.auxiliary || itemWord(clause, k + 1) === 'being' || (isOne(group) && ['was', 'is'].includes(normAt(clause.lattice, next.first)))) ? k + 2 : itemWord(clause, k + 1) === 'being' ? k + 2 : k + 1;
    const told = groupAt(clause, at) ?? behindName(clause, k, at);
    const effect = areFatal(clause, k) ? 'killed' : effectBehind(clause, k) ?? nearestEffect(clause, k) ?? effectOfLine(clause);
    if (effect === null || (effect === 'killed' && isInCare(clause, k)) || (effect === 'captured' && isFree(clause, k))) return [];
    const aside = groupAt(clause, k + 2);
    if (effect === 'injured' && isOne(group) && itemWord(clause, k + 1) === ',' && aside?.kind === 'singular' && itemWord(clause, k + 3) === ',' && clause.items[k + 4]?.kind === 'skip') return [{ ...draftOf({ group, trigger: aside, effect, rule: 'subset', voice: 'noun' }), about: aside }];
    if (told?.kind === 'singular' && !told.definite && isOne(group)) return [{ ...draftOf({ group, trigger: told, effect, rule: 'subset', voice: 'noun' }), about: told }];
    if (told?.kind !== 'plural') return (belongs || isAside(clause, k) || (word === 'whom' && areHarmed(clause, k, effect))) && group.numeral?.amount.kind !== 'zero' ? [draftOf({ group, trigger: group, effect, rule: 'subset', voice: 'noun' })] : [];
    return [{ ...draftOf({ group, trigger: told, effect, rule: 'subset', voice: 'noun' }), about: told }, ...alsoTold(clause, at, effect)];
  },
};

const isOne = ({ numeral }: Group): boolean => numeral?.amount.kind === 'number' && numeral.amount.n === 1;

/** "418 casualties, 79 of them fatal": what became of the part is told of it. */
const areFatal = (clause: Clause, k: number): boolean => ['casualties', 'injured'].includes(nearestEffect(clause, k) ?? '') && ['fatal', 'fatally', 'deadly'].includes(itemWord(clause, itemWord(clause, k + 1) === 'were' ? k + 2 : k + 1));

const CARE: Readonly<Record<string, readonly string[]>> = { on: ['ventilators', 'ventilator', 'respirators', 'life', 'oxygen'], in: ['intensive', 'critical', 'serious', 'stable', 'grave', 'surgery'], under: ['treatment', 'sedation'] };

/** "(One has died; five remain in our care,) two of them on ventilators": these live, and are a part of people whom nothing counts as hurt. */
function isInCare({ lattice, items }: Clause, k: number): boolean {
  const at = items[k]?.last ?? 0;
  return CARE[normAt(lattice, at)]?.includes(normAt(lattice, at + 1)) === true;
}

const DIED_OF = new Set(['buried', 'crushed', 'burned', 'burnt', 'trampled', 'electrocuted', 'suffocated', 'poisoned', 'engulfed', 'swept']);

/** "(The slide killed 31.) Thirteen of them were buried by mud": how some of the dead died, where it need not kill. */
const diedOf = (clause: Clause, k: number, { kind, head }: Group): boolean => k === 0 && clause.carried === 'killed' && kind === 'counted' && head.kind === 'pronoun' && ['them', 'these'].includes(head.word) && ['were', 'was'].includes(normAt(clause.lattice, (clause.items[k]?.last ?? 0))) && DIED_OF.has(normAt(clause.lattice, (clause.items[k]?.last ?? 0) + 1)) && ['by', 'under', 'in', 'beneath', 'when', 'to'].includes(normAt(clause.lattice, (clause.items[k]?.last ?? 0) + 2)) && !['cemetery', 'churchyard', 'grave', 'cemeteries'].some((word) => clause.lattice.tokens.slice(clause.sentence.first, clause.sentence.last).some((t) => t.norm === word));

/** ", 19 of them MSF team members": a name or two that no list knows before the noun. */
function behindName(clause: Clause, k: number, at: number): Group | null {
  if (![',', '(', '—', '–'].includes(itemWord(clause, k - 1))) return null;
  for (let n = 0; n < 3; n++) {
    const group = groupAt(clause, at + n);
    const first = clause.items[at]?.first ?? 0;
    if (group) return n > 0 && group.kind === 'plural' && group.head.kind === 'people' && ['.', ',', ';', 'and', ')', ''].includes(itemWord(clause, at + n + 1)) ? { ...group, first, words: { first, last: group.words.last } } : null;
    const item = clause.items[at + n];
    if (item?.kind !== 'word' || kindAt(clause.lattice, item.first) !== 'word' || PLACES.has(itemWord(clause, at + n)) || BELONG.has(itemWord(clause, at + n)) || /(?:ed|ly|ing)$/.test(itemWord(clause, at + n)) || ['who', 'to', 'for', 'as', 'said', 'the'].includes(itemWord(clause, at + n))) return null;
  }
  return null;
}

const BELONG = new Set(['belonged', 'belong', 'came', 'come', 'served', 'lived', 'hailed', 'fought', 'worked', 'were', 'was']);

/** ", of whom 22 belonged to a militia": told by whose they were. */
const isOfWhom = (clause: Clause, k: number): boolean => itemWord(clause, k - 1) === 'whom' && itemWord(clause, k - 2) === 'of' && BELONG.has(itemWord(clause, k + 1)) && [2, 3].some((n) => ['to', 'from', 'with', 'in', 'for', 'of'].includes(itemWord(clause, k + n)));

/** What ends a harm: those of whom it is told are no part of the dead, the held, the missing. */
const UNDONE: ReadonlySet<string> = new Set(['survived', 'survive', 'alive', 'escaped', 'freed', 'released', 'returned', 'rescued', 'safe', 'reappeared', 'turned', 'unharmed', 'unhurt', 'found', 'back']);

/** "16 wounded, five of whom it sent on", "A dozen were hurt, four of whom it could not treat": the harmed stand right before, and whatever is told of some of them, they were harmed. */
function areHarmed(clause: Clause, k: number, effect: Draft['effect']): boolean {
  if (itemWord(clause, k - 1) !== ',' || ['were', 'are', 'was'].includes(itemWord(clause, k + 1))) return false;
  if (effect !== 'injured') for (let at = k + 1; at < Math.min(k + 10, clause.items.length) && ![',', ';', '.'].includes(itemWord(clause, at)); at++) if (UNDONE.has(itemWord(clause, at))) return false;
  for (let at = k - 2; at >= Math.max(0, k - 8); at--) {
    const item = clause.items[at];
    if (item?.kind === 'trigger') return 'effect' in item.trigger && item.trigger.effect === effect;
    const whole = groupAt(clause, at);
    if (whole) return whole.kind === 'counted' && (whole.head.kind === 'effect' || whole.inner !== null || isObject(clause, at) || (itemWord(clause, at - 1) === 'at' && clause.items[at - 2]?.kind === 'trigger'));
    if ([',', ';', '.', ':'].includes(itemWord(clause, at))) return false;
  }
  return false;
}

const FREE = new Set(['escaped', 'freed', 'released', 'returned', 'rescued', 'ransomed']);

/** "17 of whom have since escaped": no longer captured. */
const isFree = (clause: Clause, k: number): boolean => clause.items.slice(k + 1, k + 5).some((_, n) => FREE.has(itemWord(clause, k + 1 + n)));

const PLACES = new Set(['in', 'at', 'across', 'from', 'of', 'with', 'near', 'inside', 'on', 'aged', 'under', 'below', 'over', 'above', 'younger', 'older', 'without', 'outside', 'by', 'among', 'between', 'during', 'while', 'after', 'before', 'upon']);

/** ", two of them in hospital", ", most of them blindfolded": set apart by a comma, with no verb of its own. */
const isAside = (clause: Clause, k: number): boolean => [',', '(', '—', '–'].includes(itemWord(clause, k - 1)) && (isToMeans(clause, k) || isForWounds(clause, k) || isDescribed(clause, k) || isOneOfAKind(clause, k) || PLACES.has(itemWord(clause, k + 1)) || (['were', 'are', 'was', 'came'].includes(itemWord(clause, k + 1)) && (PLACES.has(itemWord(clause, k + 2)) || groupAt(clause, k + 2) === null)) || /(ed|ly)$/.test(itemWord(clause, k + 1)) || ['struck', 'hit'].includes(itemWord(clause, k + 1)) || ['serious', 'critical', 'grave', 'fatal', 'severe'].includes(itemWord(clause, k + 1)));

/** ", one of them a senior figure", ", one of them a toddler's": by a word that no list knows. */
const isOneOfAKind = (clause: Clause, k: number): boolean => ['a', 'an'].includes(itemWord(clause, k + 1)) && groupAt(clause, k)?.numeral?.amount.kind === 'number' && [groupAt(clause, k)?.numeral?.amount].every((a) => a?.kind === 'number' && a.n === 1);

/** "six of whom the doctor described as serious". */
function isDescribed(clause: Clause, k: number): boolean {
  for (let at = k + 1; at < Math.min(k + 10, clause.items.length) && ![',', '.', ';'].includes(itemWord(clause, at)); at++) if (itemWord(clause, at) === 'as' && ['serious', 'critical', 'grave', 'stable', 'severe'].includes(normAt(clause.lattice, clause.items[at]?.last ?? -1))) return true;
  return false;
}

/** "12 of them for serious injuries". */
const isForWounds = (clause: Clause, k: number): boolean => itemWord(clause, k + 1) === 'for' && [1, 2, 3, 4].some((n) => WOUNDS.has(normAt(clause.lattice, (clause.items[k + 1]?.first ?? 0) + n)));

/** "19 of them to shelling". */
const isToMeans = (clause: Clause, k: number): boolean => itemWord(clause, k + 1) === 'to' && [1, 2, 3].some((n) => tagAt(clause.lattice, (clause.items[k + 1]?.first ?? 0) + n, 'means') !== null);

/** "56 of them fighters and 16 villagers": the second kind has a number of its own, or is the one who is left. */
function alsoTold(clause: Clause, at: number, effect: Draft['effect']): readonly Draft[] {
  if (itemWord(clause, at + 1) !== 'and') return [];
  const last = theOther(clause, at + 2);
  if (last) return [{ ...draftOf({ group: last.group, trigger: last.told, effect, rule: 'subset', voice: 'noun' }), about: last.told }];
  const other = groupAt(clause, at + 2);
  if (other?.kind !== 'counted' || other.head.kind !== 'people' || hasPredicate(clause, at + 2)) return [];
  return [draftOf({ group: other, trigger: other, effect, rule: 'subset', voice: 'noun' })];
}

/** "and the other a soldier", "and the fourth a guard": one more of them, and what he was. */
function theOther(clause: Clause, at: number): { readonly group: Group; readonly told: Group } | null {
  const [the, word] = [clause.items[at], clause.items[at + 1]];
  const told = groupAt(clause, at + 2);
  if (!the || word?.kind !== 'word' || itemWord(clause, at) !== 'the' || !(itemWord(clause, at + 1) === 'other' || ORDINALS.has(itemWord(clause, at + 1)))) return null;
  if (told?.kind !== 'singular' || told.head.kind !== 'people' || hasPredicate(clause, at + 2)) return null;
  const count = { first: the.first, last: word.last };
  return { group: people({ kind: 'singular', ...count, count, head: { kind: 'pronoun', word: 'them' } }), told };
}
