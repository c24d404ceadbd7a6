import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf, mayBeVictim } from '../draft.ts';
import type { Group } from '../group.ts';
import { normAt, tagAt } from '../lattice.ts';
import type { Range } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';
import { isByUnit } from './byPlace.ts';

/** The words of state that a row puts right before its number. */
const IN_ROW = new Set(['deceased', 'dead', 'missing']);

export const labelled: Recognizer = {
  name: 'labelled',
  words: 'Dead: 24. Injured in the attack: one name, another name. A register: the effect stands before a colon',
  examples: [
    ['Dead: 24', '24 killed'],
    ['Killed in the ambush: Yusuf Abdi, driver; Halima Osman, nurse. Wounded: Said Warsame and Fartun Ali.', 'Yusuf Abdi killed; Halima Osman killed; Said Warsame injured; Fartun Ali injured'],
    ['The names of our dead: Ivo Grahek, Luka Prosen and Matija Belin.', 'Ivo Grahek killed; Luka Prosen killed; Matija Belin killed'],
    ['We recorded the killing of 90 people in May. Villagers: 61; gunmen: 29.', '90 killed; 61 killed; 29 killed'],
    ['Fires killed 58 workers in May. Where they worked:\n- textile mills: 17\n- garment factories: 41', '58 killed; 17 killed; 41 killed'],
    ['The office records 14 deaths.\n\na) Civilians, in clashes: 11.\n\nb) In events linked to the strike: 3.', '14 killed; 11 killed; 3 killed'],
    ['Total killings recorded since 1 May: 431', '431 killed'],
    ['Hilla: 6 by bomb in funeral tent.', '6 killed'],
    ['Displaced: 4,200 persons', '4,200 displaced'],
    ['Dead: 24 (4 children)', '24 killed; 4 killed'],
    ['Wounded: 11 people (3 critical)', '11 injured; 3 injured'],
    ['Latifiyah: 5 members of one family by gunfire.', '5 killed'],
    ['Crowd deaths: 38 people in two months', '38 killed'],
    ['Wounded and admitted to the district hospital: S. Kandiah, 52; M. Rasheed, 30; and two schoolgirls.', 'S. Kandiah injured; M. Rasheed injured; two injured'],
  ],
  counterExamples: ['Fires hit 58 shops in May. Where they worked:\n- garment factories: 41', 'Killed in the vote: 24 amendments.', 'The hall seats 90 people. Pupils: 61.', 'Lyon: 6 by train, 4 by bus.', 'Cattle deaths: 38 in two months', 'Flood deaths: 38 villages seek aid', 'Missing: one password and two keys.', 'The wounded pride of a nation: Marc Dupont and Leon Weiss on the final.'],
  at: ['group'],
  signs: new Set(['bomb', 'bombs', 'gunfire', 'mortars', 'ied', 'airstrike']),
  needs: new Set([':', ...IN_ROW]),
  looksBack: 'carried',
  read: (clause, k) => {
    const kind = clause.carried === null ? null : kindBefore(clause, k);
    if (kind && clause.carried !== null) return [{ ...draftOf({ group: groupAt(clause, k) as Group, trigger: kind, effect: clause.carried, rule: 'listed', voice: 'noun' }), about: kind }];
    if (isLine(clause, k)) return [draftOf({ group: groupAt(clause, k) as Group, trigger: groupAt(clause, k) as Group, effect: 'killed', rule: 'listed', voice: 'noun' })];
    const counted = byMeans(clause, k) ?? (isCaption(clause, k) ? groupAt(clause, k) : null);
    const row = inRow(clause, k);
    if (row !== null) return [draftOf({ group: groupAt(clause, k) as Group, trigger: row, effect: row.effect, rule: 'labelled', voice: 'noun' })];
    const effect = labelBefore(clause, k) ?? (counted && 'killed');
    if (effect === null) return [];
    if (counted) return [draftOf({ group: counted, trigger: counted, effect, rule: 'labelled', voice: 'noun' })];
    const listed = listFrom(clause, k).flatMap((at) => {
      const group = groupAt(clause, at);
      return group ? [draftOf({ group, trigger: group, effect, rule: 'labelled', voice: 'noun' })] : [];
    });
    const part = listed.length === 1 ? inBrackets(clause, k) : null;
    return part ? [...listed, draftOf({ group: part, trigger: part, effect, rule: 'subset', voice: 'noun' })] : listed;
  },
};

const OPENS_ROW = new Set(['', ':', ',', ';', '.', '-', '–', '—', '•', '*', ')']);

/** "Collision at Asa: dead nine, missing four": a row's word of state right before its number. */
function inRow(clause: Clause, k: number): (Range & { readonly effect: Effect }) | null {
  const [group, word] = [groupAt(clause, k), clause.items[k - 1]];
  if (group?.kind !== 'counted' || group.head.kind !== 'none' || word?.kind !== 'trigger' || word.trigger.kind !== 'state' || !IN_ROW.has(normAt(clause.lattice, word.first)) || word.last - word.first > 1) return null;
  if (!OPENS_ROW.has(itemWord(clause, k - 2)) || (clause.items[k - 2] && clause.items[k - 2]?.kind !== 'word') || !['', ',', '.', ';', '('].includes(itemWord(clause, k + 1)) || groupAt(clause, k + 1) || clause.items[k + 1]?.kind === 'trigger') return null;
  return { first: word.first, last: word.last, effect: word.trigger.effect };
}

/** "Civilians: 61", under a figure of the sentence before: who they were stands before the colon. */
function kindBefore(clause: Clause, k: number): Group | null {
  const group = groupAt(clause, k);
  const kind = itemWord(clause, k - 1) === ':' ? groupAt(clause, k - 2) : null;
  return group?.kind === 'counted' && group.head.kind === 'none' && kind?.kind === 'plural' && (k < 5 || ['.', ';'].includes(itemWord(clause, k - 3))) ? kind : null;
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '•', '*']);
const LONGEST_LABEL = 12;
/** Words of the line above a list that say whom it sorts. */
const WHOM: ReadonlySet<string> = new Set(['they', 'them', 'these', 'those', 'dead', 'deaths', 'victims', 'killed', 'died', 'fatalities']);
/** How far above a line, in tokens, its list may begin. */
const LIST_REACH = 90;

/** "- garment factories: 41" below "Where they worked:", "c) In events linked to the blockades: 2": a line of a list that parts the dead told before. */
function isLine(clause: Clause, k: number): boolean {
  const { lattice, sentence, carried, figures } = clause;
  const group = groupAt(clause, k);
  if (carried !== 'killed' || itemWord(clause, k - 1) !== ':' || group?.kind !== 'counted' || group.head.kind !== 'none' || group.numeral?.amount.kind !== 'number' || !['', '.', ';', ','].includes(itemWord(clause, k + 1))) return false;
  const lettered = normAt(lattice, sentence.first + 1) === ')' && /^[a-h]$/.test(normAt(lattice, sentence.first));
  if ((!lettered && !DASHES.has(normAt(lattice, sentence.first))) || group.first - sentence.first > LONGEST_LABEL || clause.items.slice(0, k).some((item) => item.kind === 'trigger' || (item.kind === 'group' && item.group.kind === 'counted'))) return false;
  for (let i = sentence.first; i < group.first - 1; i++) if (['buildings', 'houses', 'roads', 'damage', 'animals', 'cattle', 'vehicles', 'cost', 'incidents', 'attacks', 'arrests', 'arrested', 'wounded', 'injured', 'missing', 'complaints'].includes(normAt(lattice, i))) return false;
  if (lettered && !['in', 'by', 'from', 'during', 'at', 'on', 'through'].includes(normAt(lattice, sentence.first + 2)) && !clause.items.slice(0, k).some((item) => item.kind === 'group')) return false;
  const { n } = group.numeral.amount;
  return [...figures].some(([figure, effect]) => effect === 'killed' && figure >= n) && (lettered || isBelowWhom(clause));
}

/** The list's own line, "Where they worked:", stands above. */
function isBelowWhom({ lattice, sentence }: Clause): boolean {
  for (let i = sentence.first - 1; i >= Math.max(0, sentence.first - LIST_REACH); i--) {
    if (normAt(lattice, i) !== ':' || lattice.tokens[i + 1]?.kind !== 'break') continue;
    let whom = false;
    for (let at = i - 1; at >= Math.max(0, i - 8) && lattice.tokens[at]?.kind !== 'break'; at--) if (['cost', 'paid', 'earned', 'owned', 'owed'].includes(normAt(lattice, at))) return false; else if (WHOM.has(normAt(lattice, at))) whom = true;
    return whom;
  }
  return false;
}

/** "Hilla: 6 by car bomb", "Kut: 5 (2 policemen) by gunfire": a register of the dead by place and means. */
function byMeans(clause: Clause, k: number): Group | null {
  const group = groupAt(clause, k);
  if (itemWord(clause, k - 1) !== ':' || k > 6 || group?.kind !== 'counted' || (group.head.kind !== 'none' && group.head.kind !== 'people')) return null;
  let by = k + 1;
  while (itemWord(clause, k + 1) === '(' && by < k + 5 && itemWord(clause, by - 1) !== ')') by++;
  const first = clause.items[by]?.last ?? -1;
  return itemWord(clause, by) === 'by' && [0, 1, 2].some((n) => tagAt(clause.lattice, first + n, 'means')) ? group : null;
}

const FARTHEST = 14;
const LEADS = new Set(['the', 'names', 'of', 'our', 'their', 'his', 'its', 'list', 'number', 'confirmed', 'total', 'army', 'enemy', '-', '–', '•', '*', 'and', '.']);

/** What may follow the effect in a label: where, when and how. */
const GOES_ON = new Set(['in', 'at', 'on', 'during', 'by', 'and', 'from', 'so', 'since', 'near', '(', 'as', 'recorded', 'documented', 'registered', 'verified', 'reported', 'counted']);

/** The effect of the label that ends in the colon right before `k`: its first word that says anything is the dead, the wounded, killed, missing. */
function labelBefore(clause: Clause, k: number): Effect | null {
  if (itemWord(clause, k - 1) !== ':') return null;
  let first = k - 2;
  while (first > 0 && k - first < FARTHEST && !['.', ';', ':'].includes(itemWord(clause, first - 1))) first--;
  if (itemWord(clause, k - 2) === 'search' && itemWord(clause, k - 3) === 'in' && k - 3 === first) return 'missing';
  for (let at = first; at < k - 1; at++) {
    const item = clause.items[at];
    if (item?.kind === 'trigger' && isByUnit(clause, at)) return null;
    // "Civilians killed in the conflict since 1 January: 611".
    if (item?.kind === 'group' && item.group.kind === 'plural' && clause.items[at + 1]?.kind === 'trigger' && at + 2 < k - 1) continue;
    if (item?.kind === 'trigger') return isLabel(item.trigger) && (at + 1 === k - 1 || GOES_ON.has(itemWord(clause, at + 1)) || clause.items[at + 1]?.kind === 'skip') ? effectOf(item.trigger) : null;
    if (item?.kind === 'group' || (item?.kind === 'word' && !LEADS.has(itemWord(clause, at)))) return null;
  }
  return null;
}

const OVER = new Set(['in', 'since', 'over', 'so', 'this', 'last', 'during', 'within', 'on', 'at', 'between', 'from', '.', '', ',']);

/** "Crowd deaths: 38 people in two months": a word or two for what killed them, where the number is told of when or where. */
function isCaption(clause: Clause, k: number): boolean {
  const [noun, group] = [clause.items[k - 2], itemWord(clause, k - 1) === ':' ? groupAt(clause, k) : null];
  const people = group?.kind === 'counted' && (group.head.kind === 'none' || group.head.kind === 'people') && group.numeral?.amount.kind === 'number';
  if (!people || noun?.kind !== 'trigger' || noun.trigger.kind !== 'count' || noun.trigger.effect !== 'killed' || !['deaths', 'fatalities', 'killings', 'murders'].includes(normAt(clause.lattice, noun.first))) return false;
  if (k > 4 || clause.items.slice(0, k - 2).some((item) => item.kind !== 'word' || tagAt(clause.lattice, item.first, 'thing')?.tag.reason === 'animals' || ANIMALS.has(normAt(clause.lattice, item.first)))) return false;
  return OVER.has(itemWord(clause, k + 1)) || clause.items[k + 1]?.kind === 'skip' && !(clause.items[k + 1] as { readonly auxiliary: boolean }).auxiliary;
}

const ANIMALS = new Set(['cattle', 'livestock', 'fish', 'bird', 'bee', 'dog', 'horse', 'whale', 'elephant', 'cow', 'sheep', 'tiger', 'tree']);

type Trigger = Extract<Clause['items'][number], { kind: 'trigger' }>['trigger'];

const isLabel = (trigger: Trigger): boolean => trigger.kind === 'state' || trigger.kind === 'those' || trigger.kind === 'count' || (trigger.kind === 'verb' && trigger.tag.forms.includes('participle') && !trigger.tag.armed);

const effectOf = (trigger: Trigger): Effect | null => ('effect' in trigger ? trigger.effect : null);

const ENDS = new Set(['.', ',', ';', '']);

/** "Dead: 24 (4 children)", "Wounded: 11 (3 critical)": a part in brackets of its own. */
function inBrackets(clause: Clause, k: number): Group | null {
  const group = itemWord(clause, k + 1) === '(' && itemWord(clause, k + 3) === ')' ? groupAt(clause, k + 2) : null;
  return group?.kind === 'counted' && (group.head.kind === 'people' || (group.head.kind === 'unknown' && HOW.has(normAt(clause.lattice, group.words.first)))) ? group : null;
}

const HOW = new Set(['critical', 'critically', 'serious', 'seriously', 'severe', 'severely', 'grave', 'gravely', 'fatal']);

/** A number, alone or with its people, or names and counted people with commas, semicolons and "and" between them, each with a word or two of what they were. */
function listFrom(clause: Clause, k: number): readonly number[] {
  const first = groupAt(clause, k);
  if (first?.kind === 'counted' && first.head.kind === 'none') return clause.items[k + 1]?.kind === 'skip' ? [] : [k];
  if (first?.kind === 'counted' && first.head.kind === 'people' && ['', '.', '('].includes(itemWord(clause, k + 1)) && clause.items[k + 1]?.kind !== 'trigger') return [k];
  const found: number[] = [];
  for (let at = k, gap = 0; at < clause.items.length && gap < 5; at++) {
    const group = groupAt(clause, at);
    if (group && (group.kind === 'named' || found.length > 0) && mayBeVictim(group, { careful: group.kind !== 'named' }) && group.kind !== 'plural') { found.push(at); gap = 0; continue; }
    if (group || clause.items[at]?.kind === 'trigger' || ['.', ':'].includes(itemWord(clause, at))) break;
    gap = [',', ';', 'and'].includes(itemWord(clause, at)) ? 0 : gap + 1;
  }
  return found.length >= 2 || (found.length === 1 && ENDS.has(itemWord(clause, k + 1))) ? found : [];
}
