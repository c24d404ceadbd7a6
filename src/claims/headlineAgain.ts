import type { Effect } from '../lexicon/terms.ts';
import type { Clause } from './clause.ts';
import { isOfOthers } from './countedBy.ts';
import { draftOf } from './draft.ts';
import type { Group } from './group.ts';
import { kindAt, normAt } from './lattice.ts';
import { groupAt } from './navigate.ts';
import type { Draft } from './recognizer.ts';

/** How many sentences below a headline may tell what its number is of. */
export const BELOW = 6;

const FATES: ReadonlySet<Effect> = new Set(['killed', 'injured', 'missing', 'captured', 'casualties'] as const);

/** Smaller numbers are those of too many things. */
const LEAST = 3;

/** "Church roof takes four", "Orvel: the 24 names", "Our count: 84": the number of a headline that says of nobody what befell them is that of the people whom the story below tells by the same number. */
export function headlineDrafts(clause: Clause, figures: ReadonlyMap<number, Effect>): readonly Draft[] {
  return clause.items.flatMap((_, k) => {
    const group = groupAt(clause, k);
    const n = group?.kind === 'counted' && group.numeral?.amount.kind === 'number' ? group.numeral.amount.n : 0;
    const effect = figures.get(n);
    if (!group || n < LEAST || effect === undefined || !FATES.has(effect) || !isOfThem(clause, group)) return [];
    return [draftOf({ group: risen(clause, group.head.kind === 'unknown' ? bare(group) : group), trigger: group, effect, rule: 'headline', voice: 'noun' })];
  });
}

const bare = (group: Group): Group => ({ ...group, head: { kind: 'none' }, last: group.count.last, words: { first: group.count.last, last: group.count.last } });

/** "Road deaths up to 243": in a headline's words for a rise the number is no bound. */
const risen = ({ lattice }: Clause, group: Group): Group => (group.numeral?.bound === 'at_most' && normAt(lattice, group.numeral.first) === 'up'
  ? { ...group, numeral: { ...group.numeral, bound: null, first: group.numeral.first + 2 }, count: { first: group.count.first + 2, last: group.count.last } } : group);

/** Fates of others, where so many as were harmed are told of by chance. */
const OTHER: ReadonlySet<string> = new Set('suspended arrested held charged promoted rescued saved freed detained sentenced jailed honoured honored sacked survive survives survived alive released wanted sought visit visits questioned fired dismissed appointed elected resign resigns resigned to'.split(' '));
const TALES: ReadonlySet<string> = new Set('names graves coffins funerals bodies victims lives burials candles wreaths crosses shrouds'.split(' '));
const SAID: ReadonlySet<string> = new Set('now gone fallen taken in at of lost after as from dead and have has on'.split(' '));

const LABELS: ReadonlySet<string> = new Set(['#', 'no', 'no.', 'day', 'page', 'part', 'top', 'article', 'item', 'message', 'note', 'issue', 'number', 'file', 'report', 'update', 'bulletin', 'sheet', 'round', 'section', 'vol', 'volume', 'weather', 'comments', 'likes', 'shares', 'views', 'price', 'edition', 'chapter', 'episode', 'annex', 'lotto', 'gate', 'zone', 'channel', 'dial', 'call']);
const BARS: ReadonlySet<string> = new Set(['|', '·', '•', '©', '»', '›', '>', '°', '❤', '♥', '@']);

/** A line of the page and not of the story, or a number that only labels: "5 of 9", "note 3", "comments (43)". */
function isFurniture({ lattice, sentence }: Clause, { first, numeral }: Group): boolean {
  if (lattice.tokens.slice(sentence.first, sentence.last).some((t) => BARS.has(t.text))) return true;
  const before = ['.', '('].includes(normAt(lattice, first - 1)) ? normAt(lattice, first - 2) : normAt(lattice, first - 1);
  return LABELS.has(before) || (numeral?.form === 'digits' && before === 'of' && kindAt(lattice, first - 2) === 'number') || (numeral?.form === 'digits' && normAt(lattice, numeral.last) === 'of' && kindAt(lattice, numeral.last + 1) === 'number');
}

/** A number alone, people, or what stands for the dead. */
function isOfThem(clause: Clause, group: Group): boolean {
  const { lattice, sentence } = clause;
  if (group.more || isOfOthers(clause, group) || isFurniture(clause, group)) return false;
  if (group.head.kind === 'none') return true;
  if (group.head.kind === 'pronoun') return ['them', 'whom', 'ours'].includes(group.head.word);
  if (group.head.kind === 'unknown') return TALES.has(normAt(lattice, group.count.last)) || SAID.has(normAt(lattice, group.count.last));
  return group.head.kind === 'people' && !lattice.tokens.slice(sentence.first, sentence.last).some((t) => OTHER.has(t.norm));
}
