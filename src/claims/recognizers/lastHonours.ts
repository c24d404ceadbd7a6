import type { Clause } from '../clause.ts';
import { isOfAnotherTime } from '../anotherTime.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { deathsTold } from '../harmedOnes.ts';
import { cueAt, kindAt, normAt } from '../lattice.ts';
import { OWNERS, personsAt } from '../onePerson.ts';
import type { Draft, Recognizer } from '../recognizer.ts';

/** What is of or for somebody dead: "the coffin of", "a grave for", "the funeral prayer for". */
const THINGS: ReadonlySet<string> = new Set(['coffin', 'coffins', 'casket', 'caskets', 'bier', 'grave', 'graves', 'tomb', 'funeral', 'funerals', 'burial', 'burials', 'requiem', 'shroud', 'candle', 'candles', 'wreath', 'wreaths', 'silence', 'eulogy', 'headstone', 'headstones']);
const FAREWELLS: ReadonlySet<string> = new Set(['leave', 'farewell', 'goodbye', 'adieu']);
const LIES: ReadonlySet<string> = new Set(['lie', 'lies', 'lay', 'rest', 'rests']);
const MOURNS: ReadonlySet<string> = new Set(['mourn', 'mourns', 'mourned', 'mourning', 'buried']);
const KNOWS: ReadonlySet<string> = new Set(['identified', 'recognised', 'recognized']);

export const lastHonours: Recognizer = {
  name: 'lastHonours',
  words: 'The town took leave of Ana Mell and her son; the coffin of the imam; beside her lies her nephew; a grave for the cook: one person, dead by what is done for the dead',
  examples: [
    ['The shells killed nine people. On Friday the town took leave of Joram Mell and her daughter Adis, who was six.', 'nine killed; Joram Mell killed; her daughter Adis killed'],
    ['The shells killed nine people. The coffin of the bookkeeper Joram Mell was carried through the streets.', 'nine killed; Joram Mell killed'],
    ['The shells killed nine people. Joram Mell was buried on Sunday. Beside her lies her nephew Adis.', 'nine killed; Joram Mell killed; her nephew Adis killed'],
    ['The shells killed nine people. In the first grave lie the miller, Joram Mell, 66, and his nephew; in the second the postman, Tarik Orsic.', 'nine killed; Joram Mell killed; his killed; Tarik Orsic killed'],
    ['The shells killed nine people. We buried the bookkeeper Joram Mell and her grandson on Sunday.', 'nine killed; Joram Mell killed; her killed'],
    ['The shells killed nine people. The family identified Joram Mell by a ring.', 'nine killed; Joram Mell killed'],
    ['The shells killed nine people. The village mourns the bookkeeper Joram Mell.', 'nine killed; Joram Mell killed'],
  ],
  counterExamples: ['The minister took leave of Joram Mell at the airport.', 'In the first row sat Joram Mell; beside her lies her coat.', 'The town said goodbye to winter.', 'The funeral of the king in 1952 was filmed.', 'Police identified Joram Mell by his car.'],
  at: ['leave', 'counted', 'verb'],
  atWords: new Set([...THINGS, ...FAREWELLS, ...LIES, ...MOURNS, ...KNOWS, 'those']),
  signs: new Set(['coffin', 'coffins', 'funeral', 'burial', 'grave', 'graves', 'farewell', 'goodbye', 'leave', 'lies', 'lie', 'mourns', 'candles', 'silence', 'identified', 'recognised', 'recognized']),
  read: (clause, k) => {
    const at = wordAt(clause, k);
    if (at < 0 || isOfAnotherTime(clause.lattice, clause.sentence)) return [];
    const from = deathsTold(clause) || isPlain(clause, at) ? leadsTo(clause, at) : -1;
    const told = from < 0 ? null : ['him', 'her'].includes(normAt(clause.lattice, from)) && kindAt(clause.lattice, from + 1) !== 'word' ? kinBefore(clause, from) : personsAt(clause, from);
    if (told === null || !isWhole(clause, at, told.last)) return [];
    return [...told.groups, ...inTheNext(clause, at, told.last)].map((group): Draft => draftOf({ group, trigger: { first: at, last: at + 1 }, effect: 'killed', rule: 'subset', voice: 'noun' }));
  },
};

const WORDS: ReadonlySet<string> = new Set([...THINGS, ...FAREWELLS, ...LIES, ...MOURNS, ...KNOWS, 'those']);

/** The word that leads to the dead, alone or at the end of "one of the graves"; -1 for any other. */
function wordAt({ lattice, items }: Clause, k: number): number {
  const item = items[k];
  const at = item?.kind === 'group' ? item.last - 1 : item?.first ?? -1;
  if (normAt(lattice, at) === 'one' && ['is', 'was'].includes(normAt(lattice, at + 1)) && normAt(lattice, at + 2) === 'for') return at;
  return WORDS.has(normAt(lattice, at)) && (item?.kind !== 'group' || THINGS.has(normAt(lattice, at))) ? at : -1;
}

const COFFINS: ReadonlySet<string> = new Set(['coffin', 'coffins', 'casket', 'caskets', 'bier', 'shroud']);

/** "The coffin of", "in the first grave lie": dead without any death told before. */
const isPlain = ({ lattice }: Clause, at: number): boolean => COFFINS.has(normAt(lattice, at)) || (LIES.has(normAt(lattice, at)) && lattice.tokens.slice(Math.max(0, at - BACK), at).some(({ norm }) => DUG.has(norm)));
const DUG: ReadonlySet<string> = new Set(['grave', 'graves', 'cemetery', 'churchyard', 'graveyard', 'coffin', 'coffins', 'tomb', 'dug', 'burial', 'funeral']);

/** Where the words of the dead begin, by what the word at `at` leads to; -1 where it leads to nobody. */
function leadsTo(clause: Clause, at: number): number {
  const { lattice } = clause;
  const word = normAt(lattice, at);
  if (word === 'one') return tellsBodies(clause) ? at + 3 : -1;
  if (THINGS.has(word)) return behindOf(clause, at);
  if (FAREWELLS.has(word)) return word === 'leave' ? (/^(?:took|take|takes|taken|taking)$/.test(normAt(lattice, at - 1)) && normAt(lattice, at + 1) === 'of' ? at + 2 : -1) : normAt(lattice, at + 1) === 'to' && /^(?:said|bade|bid|say|says|saying|final|last)$/.test(normAt(lattice, at - 1)) ? at + 2 : -1;
  if (LIES.has(word)) return lieThere(clause, at) ? at + 1 : -1;
  if (word === 'those') return normAt(lattice, at + 1) === 'of' && at === clause.sentence.first && tellsBodies(clause) ? at + 2 : -1;
  if (KNOWS.has(word)) return cueAt(lattice, at - 1, 'auxiliary') > 0 ? -1 : at + 1;
  return cueAt(lattice, at - 1, 'auxiliary') > 0 && !/^(?:have|has|had|'ve)$/.test(normAt(lattice, at - 1)) && word === 'buried' ? -1 : at + 1;
}

/** "the funeral prayer for", "the coffin of", "one coffin is for", "candles were lit for": a few words on, "of" or "for". */
function behindOf({ lattice, sentence }: Clause, at: number): number {
  for (let i = at + 1; i < Math.min(sentence.last, at + 5); i++) {
    if (['of', 'for'].includes(normAt(lattice, i))) return i + 1;
    if (kindAt(lattice, i) !== 'word') return -1;
  }
  return -1;
}

const GRAVES: ReadonlySet<string> = new Set(['grave', 'graves', 'cemetery', 'churchyard', 'graveyard', 'trench', 'trenches', 'coffin', 'coffins', 'tomb', 'buried', 'shroud', 'shrouds', 'mound', 'mounds', 'morgue', 'mortuary', 'him', 'her', 'them']);
/** How far before the verb graves may be told of. */
const BACK = 40;

/** "Beside her (lies)", "At the edge (lie)": what stands before the verb tells a place, and graves are told of. */
function lieThere({ lattice, sentence }: Clause, at: number): boolean {
  const opener = Array.from({ length: 8 }, (_, n) => at - 1 - n).find((i) => i === sentence.first || [';', ','].includes(normAt(lattice, i - 1)));
  if (opener === undefined || !/^(?:in|at|beside|behind|next|under|on|near|among|between|with|there|here)$/.test(normAt(lattice, opener))) return false;
  for (let i = Math.max(0, at - BACK); i < at; i++) if (GRAVES.has(normAt(lattice, i)) && (i >= opener || !['him', 'her', 'them'].includes(normAt(lattice, i)))) return true;
  return false;
}

/** "They found the body of one. (Those of) her mother": bodies are told of right before. */
const tellsBodies = ({ lattice, sentence }: Clause): boolean => lattice.tokens.slice(Math.max(0, sentence.first - BACK), sentence.first).some(({ norm }) => ['body', 'bodies', 'remains', 'coffin', 'coffins', 'graves', 'corpses', 'fallen', 'wreaths', 'candles', 'shrouds'].includes(norm));

/** "identified (Ana Mell) by a ring", never as somebody else: where the verb wants words of its own behind the person. */
function isWhole({ lattice }: Clause, at: number, last: number): boolean {
  if (!KNOWS.has(normAt(lattice, at))) return true;
  return normAt(lattice, last) === 'by' && /^(?:his|her|their|the|a|an)$/.test(normAt(lattice, last + 1)) && ![2, 3, 4, 5].some((n) => ['as', 'car', 'plate', 'plates', 'voice'].includes(normAt(lattice, last + n)));
}

/** "My uncle steered the raft, and I have buried (him)": whose kin the sentence opens with. */
function kinBefore(clause: Clause, at: number): ReturnType<typeof personsAt> {
  const { lattice, sentence } = clause;
  const first = ['“', '"', '‘'].includes(normAt(lattice, sentence.first)) ? sentence.first + 1 : sentence.first;
  const told = OWNERS.has(normAt(lattice, first)) ? personsAt(clause, first, at) : null;
  return told?.groups.length === 1 ? { groups: told.groups, last: at + 1 } : null;
}

/** "; in the second (the schoolteacher, Ana Mell)": the next grave, told without its verb. */
function inTheNext(clause: Clause, at: number, from: number): readonly Group[] {
  const { lattice } = clause;
  if (!LIES.has(normAt(lattice, at)) || normAt(lattice, from) !== ';' || normAt(lattice, from + 1) !== 'in' || normAt(lattice, from + 2) !== 'the') return [];
  return personsAt(clause, from + 4)?.groups ?? [];
}
