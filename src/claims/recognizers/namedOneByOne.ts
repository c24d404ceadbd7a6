import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { personsIn } from '../personList.ts';
import type { PersonList } from '../personList.ts';
import { isCapital, tagAt } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import type { Effect } from '../../lexicon/terms.ts';
import type { Recognizer } from '../recognizer.ts';

const OPENERS: ReadonlyMap<string, string> = new Map([[',', '.'], [':', '.'], ['(', ')'], ['—', '—'], ['–', '–'], ['-', '-']]);

export const namedOneByOne: Recognizer = {
  name: 'namedOneByOne',
  words: 'Two nurses, Hawa Idris and Mona Saleh, were killed; four are dead: Petrik, Janko, a cook and her son: a list right behind a figure that it makes up exactly, with names that no list of names holds',
  examples: [
    ['Two protesters were killed on Sunday: Omer Siddig, 17, by a live bullet in the neck, and a man not yet identified, by a bullet in the chest.', 'Two killed; Omer Siddig killed; a killed'],
    ['Three people were killed in Omdurman: Amina Yusuf, 30, a nurse, Hamid Adam, 41, and an unidentified boy.', 'Three killed; Amina Yusuf killed; Hamid Adam killed; an killed'],
    ['Two soldiers died: Sergeant Jan Novak of the 4th brigade and a conscript.', 'Two killed; Jan Novak killed; a killed'],
    ['Two villagers are dead, the seed seller Amina Yusuf, 46, and a schoolboy of 12 who was taken off the respirator.', 'Two killed; Amina Yusuf killed; a killed'],
    ['Two of our comrades fell in the ravine, Ali Saad and Omar Naji.', 'Two killed; Ali Saad killed; Omar Naji killed'],
    ['Two bodies, those of Hamid Adam, 52, and his niece, have been dug out.', 'Two killed; Hamid Adam killed; his killed'],
    ['The front mourns two martyrs, the heroes Ali Saad and Omar Naji.', 'two killed; Ali Saad killed; Omar Naji killed'],
    ['The shelling wounded three: Amina Yusuf in the leg, Hamid Adam in the hand and a boy of nine in the back.', 'three injured; Amina Yusuf injured; Hamid Adam injured; a injured'],
    ['The two suspects, Joram Mell, 20, and Milo Orsic, 31, were shot dead.', 'two killed; Joram Mell killed; Milo Orsic killed'],
    ['Two gunmen, Ali Saad and Omar Naji, killed nine people.', 'nine killed'],
    ['Two people died, a doctor and a nurse said.', 'Two killed'],
    ['Two people were killed in Dorma, Orvel and Belkar.', 'Two killed'],
    ['Two nurses, Hawa Idris and Mona Saleh, were killed in Dorma.', 'Two killed; Hawa Idris killed; Mona Saleh killed'],
    ['Three linesmen were killed on the spot: Darek Mol (born 1979), Stipe Harun (born 1990) and Janko Pell (born 1985).', 'Three killed; Darek Mol killed; Stipe Harun killed; Janko Pell killed'],
    ['Four people died: Petrik, whom all called the Bear; Janko; Stipe, who leaves two sons; and a guest.', 'Four killed; Petrik killed; Janko killed; Stipe killed; a killed'],
  ],
  counterExamples: ['Two goals fell in that match, by Ali Saad and Omar Naji.', 'Two prizes were awarded: Omer Siddig, 17, for physics, and a woman, for chemistry.', 'Two men won: Omer Siddig and Ali Adam.', 'Two suspects, Ali Saad and Omar Naji, were arrested.', 'Two nurses, Hawa Idris and Mona Saleh, were honoured.', 'Three towns were chosen: Dorma, Tavol and Belkar.'],
  at: [],
  atWords: new Set(OPENERS.keys()),
  signs: new Set(),
  read: (clause, k) => {
    const figure = figureBefore(clause, k);
    if (figure === null) return [];
    const mark = itemWord(clause, k);
    const list = personsIn(clause.lattice, { first: (clause.items[k]?.first ?? 0) + 1, last: clause.sentence.last, closer: OPENERS.get(mark) ?? '.', n: figure.n });
    if (list === null || !list.groups.some(({ kind }) => kind === 'named' || kind === 'singular') || (mark === ',' && arePlaces(clause, k, list.groups))) return [];
    const effect = figure.effect ?? effectBehind(clause, list);
    return effect === null ? [] : list.groups.map((group) => draftOf({ group, trigger: group, effect, rule: 'subset', voice: 'noun' }));
  },
};

/** "Two people were killed in Dorma, Orvel and Belkar": behind one place more of them, each of one word. */
const arePlaces = ({ lattice, items }: Clause, mark: number, groups: readonly Group[]): boolean => isCapital(lattice, (items[mark]?.first ?? 0) - 1) && groups.every(({ kind, count, first, last }) => kind === 'named' && count.last - count.first === 1 && last - first === 1 && tagAt(lattice, count.first, 'given') === null);

interface Figure { readonly n: number; readonly effect: Effect | null; readonly at: number }

/** How many items may stand between a figure and the mark that opens its list. */
const REACH = 9;

/** The figure that the list may make up: right before the mark, or before its verb and a few words of where, when or how. */
function figureBefore(clause: Clause, mark: number): Figure | null {
  let effect: Effect | null = null;
  for (let at = mark - 1; at >= Math.max(0, mark - REACH); at--) {
    const item = clause.items[at];
    const group = groupAt(clause, at);
    if (group?.kind === 'counted') return figureOf(clause, group, { at, effect, near: at === mark - 1 });
    if (item?.kind === 'trigger' && item.trigger.kind === 'leave') continue;
    if (item?.kind === 'trigger') { if (!('effect' in item.trigger) || item.trigger.kind === 'losses' || effect !== null || (item.trigger.kind === 'verb' && item.trigger.tag.armed)) return null; effect = item.trigger.effect; }
    if (/^[,;:.()]$/.test(itemWord(clause, at)) || ['between', 'against', 'with'].includes(itemWord(clause, at)) || (group && group.kind !== 'plural')) return null;
  }
  return null;
}

function figureOf(clause: Clause, group: Group, of: { readonly at: number; readonly effect: Effect | null; readonly near: boolean }): Figure | null {
  const amount = group.numeral?.amount;
  if (amount?.kind !== 'number' || amount.n < 2 || amount.n > 20 || group.numeral?.bound) return null;
  const own = of.effect ?? (group.head.kind === 'effect' ? group.head.effect : group.inner) ?? effectAhead(clause, of.at);
  if (own === null && ['buried', 'bury', 'buries', 'mourn', 'mourns', 'cremated'].includes(itemWord(clause, of.at - 1))) return { n: amount.n, effect: 'killed', at: of.at };
  return own === null && !(of.near && ['people', 'pronoun', 'none'].includes(group.head.kind)) ? null : { n: amount.n, effect: own, at: of.at };
}

/** "The blast killed (two guards)", "mourns (two martyrs)": the verb right before them. */
function effectAhead(clause: Clause, at: number): Effect | null {
  for (let before = at - 1; before >= Math.max(0, at - 2); before--) {
    const item = clause.items[before];
    if (item?.kind === 'trigger') return item.trigger.kind === 'verb' && item.trigger.tag.valency === 'transitive' ? item.trigger.effect : null;
    if (item?.kind !== 'skip') return null;
  }
  return null;
}

/** ", were killed in Dorma", ", killed in the yard", " died": what befell them, right behind the list. */
function effectBehind(clause: Clause, { last }: PersonList): Effect | null {
  const from = clause.items.findIndex((item) => item.first >= last);
  for (let at = from; from >= 0 && at < from + 5; at++) {
    const item = clause.items[at];
    if (item?.kind === 'trigger') return 'effect' in item.trigger && item.trigger.kind !== 'losses' && !(item.trigger.kind === 'verb' && item.trigger.tag.armed) && !isTheirDeed(clause, at) ? item.trigger.effect : null;
    if (item?.kind !== 'skip' && ![',', ')', '—', '–', '-', 'also', 'among', 'the', 'both', 'all'].includes(itemWord(clause, at))) return null;
  }
  return null;
}

/** "Two gunmen, Ali Saad and Omar Naji, killed nine people": what they did. */
function isTheirDeed(clause: Clause, at: number): boolean {
  const [item, before] = [clause.items[at], clause.items[at - 1]];
  return item?.kind === 'trigger' && item.trigger.kind === 'verb' && item.trigger.tag.valency === 'transitive' && !(before?.kind === 'skip' && before.auxiliary) && (groupAt(clause, at + 1) !== null || !item.trigger.tag.forms.includes('participle'));
}
