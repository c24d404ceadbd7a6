import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { kindAt, normAt, tagAt } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import type { Draft, Recognizer } from '../recognizer.ts';
import { isOfOthers, saysAt, SUMS } from '../countedBy.ts';
import { rivalled } from '../rivalled.ts';

export const toldAlone: Recognizer = {
  name: 'toldAlone',
  words: 'Seventeen, said the prefect; by Friday it wrote nineteen; the union stands by seven; which makes 35; the morning\'s sum, thirteen: a number alone where casualties were told before, and somebody gives it',
  examples: [
    ['The raid killed nine men. Eleven, said the mayor.', 'nine killed; Eleven killed'],
    ['The ferry sank and 14 people drowned. Sixteen, insists the harbour master, who kept the ticket stubs.', '14 killed; Sixteen killed'],
    ['The ferry sank and 14 people drowned. By dusk the fire service reckoned twenty.', '14 killed; twenty killed'],
    ['The ferry sank and 14 people drowned. On Friday it had been nine, on Saturday twelve.', '14 killed; nine killed; twelve killed'],
    ["The ferry sank and 14 people drowned. The governor's tally, fifteen, leaves out the stowaways.", '14 killed; fifteen killed'],
    ['The ferry sank and 14 people drowned. The union stands by nineteen.', '14 killed; nineteen killed'],
    ['The ferry sank and 14 people drowned. That makes it fifteen.', '14 killed; fifteen killed'],
    ['The ferry sank and 14 people drowned. The parish has buried eleven so far.', '14 killed; eleven killed'],
    ['The ferry sank and 14 people drowned. The sexton wrote down 17 names.', '14 killed; 17 killed'],
    ['The ferry sank and 14 people drowned. By night the morgue had 19.', '14 killed; 19 killed'],
    ["The ferry sank and 14 people drowned. The mayor's count of sixteen was two too many.", '14 killed; sixteen killed'],
    ['The ferry sank and 14 people drowned. "We gave up counting at nine," says a porter.', '14 killed; nine killed'],
    ['The mines killed 120 people. Orvel had the highest number of deaths, 37.', '120 killed; 37 killed'],
    ['The fire killed three. Police spoke of ten injured. Dorma clinic had 12 on its books.', 'three killed; ten injured; 12 injured'],
    ['How many men lay under the clay? Seventeen, said the prefect.', 'Seventeen killed'],
    ['The raid killed 30. The radio said 28, the mosque 33.', '30 killed; 28 killed; 33 killed'],
    ['The blast killed six and hurt 40. The governor gives nine and 55.', 'six killed; 40 injured; nine killed; 55 injured'],
    ['The raid killed 30. Deaths in the district since May, with those of the raid: 46.', '30 killed; 46 killed'],
  ],
  counterExamples: ['How many people came to the fair? Forty, said the mayor.', 'Eleven, said the mayor.', 'The club has 14 members. The treasurer says seventeen.', 'The union stands by nineteen.', 'By night the morgue had 19.', 'The sexton wrote down 17 names.'],
  at: ['counted'],
  looksBack: 'figures',
  read: (clause, k) => {
    const group = groupAt(clause, k);
    const pair = group === null ? null : inPair(clause, k);
    if (pair) return pair;
    if (group === null || !isAlone(clause, group) || isOfOthers(clause, group)) return [];
    const frame = frameOf(clause, k, group);
    if (frame === null) return [];
    const effect = frame.effect ?? (isInHospital(clause, group) ? 'injured' : rivalled(clause, group));
    if (group.head.kind === 'unknown' && effect !== 'killed' && effect !== 'missing') return [];
    return effect === null || effect === 'displaced' ? [] : [{ ...draftOf({ group: bare(group), trigger: group, effect, rule: frame.rule ?? 'earlierTotal', voice: 'noun' }), toll: frame.rule === 'risingToll' ? true : undefined }];
  },
};

const WARDS: ReadonlySet<string> = new Set(['hospital', 'hospitals', 'clinic', 'ward', 'infirmary']);

/** "(Police spoke of four injured.) Orvel hospital had six on its list": whom a hospital has, where the hurt were told of last. */
const isInHospital = ({ lattice, sentence, carried }: Clause, { first }: Group): boolean => carried === 'injured' && [1, 2, 3].some((n) => first - n >= sentence.first && WARDS.has(normAt(lattice, first - n))) && lattice.tokens.slice(first - 1, sentence.last).every((t) => !['dead', 'morgue', 'bodies'].includes(t.norm));

/** "The latest release gives six and eleven": as many killed and as many hurt, where both were told. */
function inPair(clause: Clause, k: number): readonly Draft[] | null {
  const [killed, hurt] = [groupAt(clause, k), groupAt(clause, k + 2)];
  if (!killed || !hurt || itemWord(clause, k + 1) !== 'and' || !isAlone(clause, killed) || !isAlone(clause, hurt) || !ends(clause, k + 2) || isOfOthers(clause, killed)) return null;
  const told = new Set([...clause.figures.values()].slice(-LAST));
  const at = wordBefore(clause, killed);
  if (!told.has('killed') || !told.has('injured') || at < 0 || !saysAt(clause, at, killed)) return null;
  return ([[killed, 'killed'], [hurt, 'injured']] as const).map(([group, effect]) => draftOf({ group, trigger: group, effect, rule: 'earlierTotal', voice: 'noun' }));
}

const LAST = 8;

/** What stands for those whose names are written down, washed or buried. */
const ENTRIES: ReadonlySet<string> = new Set(['names', 'graves', 'entries', 'bodies', 'corpses', 'coffins', 'tags', 'shrouds']);

const bare = (group: Group): Group => (group.head.kind === 'none' ? group : { ...group, head: { kind: 'none' }, last: group.count.last + 1, words: { first: group.count.last, last: group.count.last + 1 } });

/** A number of nobody named, of two or more: no year, no share, no measure. */
function isAlone({ lattice }: Clause, group: Group): boolean {
  const amount = group.numeral?.amount;
  if (group.kind !== 'counted' || amount?.kind !== 'number' || amount.n < 2 || group.definite || group.more) return false;
  if (group.head.kind === 'unknown') return ENTRIES.has(normAt(lattice, group.count.last));
  return group.head.kind === 'none' && !(group.numeral?.form === 'digits' && amount.n >= 1900 && amount.n < 2100 && group.numeral.bound === null);
}

interface Frame { readonly effect: Effect | null; readonly rule?: string }
const TOLD: Frame = { effect: null };

const BEFORE_ENDS: ReadonlySet<string> = new Set(['', '.', ',', ';', ':', ')', '”', '"', '’', '?', '!', '–', '—']);
/** What may follow a number that somebody gives: a new clause, a day, a place, who says so. */
const GOES_ON: ReadonlySet<string> = new Set(['and', 'but', 'or', 'while', 'where', 'whereas', 'because', 'as', 'since', 'though', 'although', 'in', 'at', 'on', 'by', 'for', 'from', 'there', 'so', 'including', 'plus', 'not', 'now', 'today', 'yesterday', 'that', 'this', 'the', 'after', 'before', 'when', 'according', 'among', 'with', 'only', 'to', 'given', 'claimed', 'announced', 'reported', 'published', 'printed', 'quoted', 'cited', 'up', 'until', 'till', 'through', 'between', 'earlier', 'then', 'before']);

/** Nothing that the number counts stands behind it, nor what is done to them. */
function isClosed(clause: Clause, k: number, group: Group): boolean {
  if (group.head.kind === 'unknown') return true;
  let at = k + 1;
  // "the mayor's count of sixteen was two too many": the figure was.
  if (normAt(clause.lattice, group.first - 1) === 'of' && SUMS.has(normAt(clause.lattice, group.first - 2)) && clause.items[at]?.kind === 'skip') return true;
  for (let item = clause.items[at]; item?.kind === 'skip'; item = clause.items[++at]) if (item.auxiliary) return false;
  return at >= clause.items.length || (clause.items[at]?.kind !== 'trigger' && (BEFORE_ENDS.has(itemWord(clause, at)) || GOES_ON.has(itemWord(clause, at))));
}

const ends = (clause: Clause, k: number): boolean => BEFORE_ENDS.has(itemWord(clause, k + 1)) && clause.items[k + 1]?.kind !== 'trigger';

const ADVERBS: ReadonlySet<string> = new Set(['only', 'just', 'now', 'still', 'even', 'already', 'later', 'then', '“', '"', '‘']);

/** The last word before the number that is no adverb, nor the mark that opens a quotation of it. */
function wordBefore({ lattice, sentence }: Clause, group: Group): number {
  let at = group.first - 1;
  while (at > sentence.first && (ADVERBS.has(normAt(lattice, at)) || (normAt(lattice, at) === 'first' && kindAt(lattice, at - 1) === 'word'))) at--;
  return at >= sentence.first ? at : -1;
}

function frameOf(clause: Clause, k: number, group: Group): Frame | null {
  const whole = ofThoseTold(clause, k, group);
  if (whole !== null) return { effect: whole };
  if (!isClosed(clause, k, group)) return null;
  const { lattice } = clause;
  if (isInverted(clause, k) || isNextInRow(clause, k)) return TOLD;
  const at = wordBefore(clause, group);
  if (at < 0) return null;
  const word = normAt(lattice, at);
  if (word === ':') return ends(clause, k) ? labelled(clause, k) : null;
  if (word === ',' && isOfTheMost(clause, at) && ends(clause, k)) return { effect: 'killed', rule: 'subset' };
  if (word === ',') return SUMS.has(normAt(lattice, at - 1)) && [2, 3, 4].some((n) => OWNED.has(normAt(lattice, at - n))) ? TOLD : null;
  return saysAt(clause, at, group) ? TOLD : null;
}

/** "The wounded of the market, eleven in all, are still in town", "the wounded were eleven and eight respectively": of those told before in the sentence. */
function ofThoseTold({ lattice, items }: Clause, k: number, { first, last }: Group): Effect | null {
  const [before, next, after] = [normAt(lattice, first - 1), normAt(lattice, last), normAt(lattice, last + 1)];
  const all = before === ',' && (next === 'altogether' || (next === 'in' && ['all', 'number', 'total'].includes(after)));
  if (!all && !(before === 'and' && next === 'respectively')) return null;
  const those = items.slice(0, k).findLast((item) => item.kind === 'trigger' && item.trigger.kind === 'those');
  return those?.kind === 'trigger' && those.trigger.kind === 'those' ? those.trigger.effect : null;
}

const DEAD: ReadonlySet<string> = new Set(['victims', 'deaths', 'dead', 'killings', 'murders', 'killed', 'martyrs', 'fatalities']);

/** "the province with the most deaths, (12)", "the highest number of deaths, (31)": the number of the superlative, where the dead of a whole are told. */
function isOfTheMost({ lattice, figures }: Clause, comma: number): boolean {
  if (figures.size === 0 || ![...figures.values()].includes('killed') || !DEAD.has(normAt(lattice, comma - 1))) return false;
  return [2, 3, 4, 5].some((n) => ['most', 'fewest', 'highest', 'largest', 'greatest', 'lowest'].includes(normAt(lattice, comma - n)));
}

/** Whose sum it is: "the morning's sum, thirteen". */
const OWNED: ReadonlySet<string> = new Set(['the', "'s", 'its', 'their', 'this', 'that', 'his', 'her']);

/** "Seventeen, said the prefect", "Thirty-three, says the deputy commissioner": at the head of its sentence. */
function isInverted(clause: Clause, k: number): boolean {
  const { lattice } = clause;
  if (!clause.items.slice(0, k).every((item, at) => item.kind === 'skip' || ['"', '“', '‘', '-', '–', '•'].includes(itemWord(clause, at)) || kindAt(lattice, item.first) === 'number')) return false;
  let at = (groupAt(clause, k) as Group).last;
  // "2. Claims that": the number of an entry.
  const marks = (groupAt(clause, k) as Group).numeral?.form === 'digits' ? [',', '"', '”', '’'] : [',', '"', '”', '’', '.'];
  while (marks.includes(normAt(lattice, at))) at++;
  return at > (groupAt(clause, k) as Group).last && (tagAt(lattice, at, 'report') !== null || ['say', 'says', 'said', 'according', 'insist', 'insists', 'insisted', 'claims', 'claimed'].includes(normAt(lattice, at)));
}

/** How many items may stand between two numbers of a row. */
const ROW = 8;

/** "On Saturday it had been four, on Sunday five", "the radio says 28, the mosque 33", "the police gave two dead on the day, and a hospital four": the next who gives a number, or the next day, the verb is not said again. */
function isNextInRow(clause: Clause, k: number): boolean {
  const { lattice, items } = clause;
  let joint = k - 1;
  while (joint > k - ROW && ![',', ';'].includes(itemWord(clause, joint))) { if (items[joint]?.kind === 'trigger' || groupAt(clause, joint)?.kind === 'counted') return false; joint--; }
  const led = items[itemWord(clause, joint + 1) === 'and' ? joint + 2 : joint + 1];
  if (joint <= 0 || led === undefined || led.first >= (items[k]?.first ?? 0)) return false;
  const named = led.kind === 'skip' ? !led.auxiliary && k - joint <= 3 : ['the', 'a', 'an', 'its', 'their'].includes(normAt(lattice, led.first)) && k - joint <= 7 && !clause.items.slice(joint, k).some((item) => item.kind === 'word' && ['of', 'with', 'at', 'in', 'for', 'to', 'by', 'after'].includes(normAt(lattice, item.first)));
  let before = joint - 1;
  while (before > joint - ROW && groupAt(clause, before)?.kind !== 'counted') before--;
  const told = groupAt(clause, before);
  if (!named || told?.kind !== 'counted' || !ends(clause, k)) return false;
  const at = wordBefore(clause, told);
  return (told.head.kind === 'none' || told.head.kind === 'effect') && at > 0 && saysAt(clause, at, told);
}

/** "Aid workers killed this year, including the guard: 16", "As we heard it on the phone: 39". */
function labelled(clause: Clause, k: number): Frame | null {
  if (clause.figures.size === 0) return null;
  const before = clause.items.slice(0, k - 1);
  const trigger = before.find((item) => item.kind === 'trigger' && 'effect' in item.trigger);
  if (before.some((item) => item.kind === 'group' && item.group.kind === 'counted' && item.group.head.kind !== 'effect' && item.group.numeral?.amount.kind === 'number')) return null;
  if (trigger?.kind === 'trigger' && 'effect' in trigger.trigger) return { effect: trigger.trigger.effect, rule: 'risingToll' };
  const noun = before.find((item) => item.kind === 'group' && item.group.head.kind === 'effect');
  return noun?.kind === 'group' && noun.group.head.kind === 'effect' ? { effect: noun.group.head.effect, rule: 'risingToll' } : null;
}
