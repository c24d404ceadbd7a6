import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { isArticle, kindAt, normAt, tagAt } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import type { Draft, Recognizer } from '../recognizer.ts';

export const relative: Recognizer = {
  name: 'relative',
  words: 'The children whom the gunman murdered, eight men they had shot, workers whose deaths: a relative clause, with its pronoun or without',
  examples: [
    ['31 villagers, 24 rebels and 17 guards: these are the ones whose deaths we documented today.', '31 killed; 24 killed; 17 killed'],
    ['The union shares the grief of the families of the nineteen workers whose deaths it has verified.', 'nineteen killed'],
    ['A memorial to the 77 children the gunman murdered was opened.', '77 killed'],
    ['It named the 112 villagers the militia executed at the quarry.', '112 killed'],
    ['The 23 women that the rebels had abducted came from two villages.', '23 captured'],
    ['Of the eleven rebels the army says it killed that day we found no trace.', 'eleven killed'],
    ['The six farmers whom the army claims to have killed do not exist.', 'six killed'],
    ['A list of the 19 workers whose deaths it blames on heat was published.', '19 killed'],
  ],
  counterExamples: ['The nine judges whose deaths sentences were quashed met.', 'Six men the police questioned shot two dogs.'],
  at: ['verb', 'count'],
  read: (clause, k) => {
    const item = clause.items[k];
    if (item?.kind !== 'trigger') return [];
    if (item.trigger.kind === 'count') return whoseDeaths(clause, k);
    if (item.trigger.kind !== 'verb' || item.trigger.tag.valency !== 'transitive' || item.trigger.tag.armed || !item.trigger.tag.forms.includes('past')) return [];
    const doer = subjectBefore(clause, k);
    const told = doer !== null && PRONOUNS.has(normAt(clause.lattice, doer.first - 1));
    if (told ? groupAt(clause, k + 1) !== null : !endsClause(clause, k)) return [];
    const victims = doer === null ? null : peopleEnding(clause, doer.first);
    if (!doer || !victims) return [];
    const said = saidBefore(clause, doer.first);
    return [{ ...draftOf({ group: victims, trigger: item, effect: item.trigger.effect, rule: 'relative', voice: 'passive' }), doer: said < doer.first ? { first: said, last: doer.first - 1 } : doer }];
  },
};

const PRONOUNS = new Set(['that', 'who', 'whom']);

/** "workers whose deaths": the death belongs to those before "whose". */
function whoseDeaths(clause: Clause, k: number): readonly Draft[] {
  const item = clause.items[k];
  const group = groupAt(clause, k - 2);
  const told = item?.kind === 'trigger' && itemWord(clause, k - 1) === 'whose' ? theseAre(clause, k) : [];
  if (item?.kind === 'trigger' && item.trigger.kind === 'count' && item.trigger.effect === 'killed' && told.length > 0) return told.map((one) => draftOf({ group: one, trigger: item, effect: 'killed', rule: 'relative', voice: 'noun' }));
  if (item?.kind !== 'trigger' || item.trigger.kind !== 'count' || item.trigger.effect !== 'killed' || itemWord(clause, k - 1) !== 'whose' || group?.kind !== 'counted' || group.head.kind !== 'people' || (tagAt(clause.lattice, item.last, 'thing') && normAt(clause.lattice, item.last) !== 'it') || normAt(clause.lattice, item.last).startsWith('sentence')) return [];
  return [draftOf({ group, trigger: item, effect: 'killed', rule: 'relative', voice: 'noun' })];
}

/** "31 citizens and 17 guards: these are the ones whose (deaths)": those counted before the colon. */
function theseAre(clause: Clause, k: number): readonly Group[] {
  const { lattice } = clause;
  const whose = (clause.items[k]?.first ?? 0) - 1;
  const colon = clause.items.findIndex((_, at) => at < k && itemWord(clause, at) === ':');
  if (colon < 1 || !['ones', 'people', 'persons', 'names'].includes(normAt(lattice, whose - 1)) || normAt(lattice, clause.items[colon + 1]?.first ?? -1) !== 'these') return [];
  return clause.items.slice(0, colon).flatMap((item) => (item.kind === 'group' && item.group.kind === 'counted' && item.group.head.kind === 'people' ? [item.group] : []));
}

/** Behind the verb stands no object: the clause ends, or goes on with a place, a time, a manner. */
function endsClause(clause: Clause, k: number): boolean {
  const next = clause.items[k + 1];
  if (next === undefined || next.kind === 'skip') return true;
  return next.kind === 'word' && ENDS.has(normAt(clause.lattice, next.first));
}

const ENDS = new Set(['.', ',', ';', ':', ')', '', 'in', 'on', 'at', 'near', 'with', 'during', 'from', 'outside', 'inside', 'a', 'last', 'that', 'as', 'after', 'when', 'was', 'were', 'is', 'are', 'and', 'for', 'two', 'three', 'before', 'by', 'could', 'do', 'does', 'did', 'exist', 'exists', 'have', 'has', 'had', 'cannot', 'we', 'they', 'as', 'only']);

/** Who killed: a pronoun, or "the gunman", "the militia", "the same unit", right before the verb. */
function subjectBefore(clause: Clause, k: number): Range | null {
  const { lattice } = clause;
  let at = k - 1;
  while (clause.items[at]?.kind === 'skip') at--;
  const last = (clause.items[at]?.last ?? 0);
  const claims = [last, last - 1].find((i) => normAt(lattice, i) === 'to' && ['claims', 'claimed', 'claim'].includes(normAt(lattice, i - 1)));
  if (claims !== undefined) return { first: claims, last: claims + 1 };
  if (['he', 'she', 'it', 'they'].includes(normAt(lattice, last - 1))) return { first: last - 1, last };
  for (let first = last - 1; first >= Math.max(clause.sentence.first, last - 4); first--) {
    if (kindAt(lattice, first) !== 'word' || tagAt(lattice, first, 'report') || isOtherVerb(lattice, first)) return null;
    if (isArticle(lattice, first)) return normAt(lattice, first) === 'the' && last - first >= 2 ? { first, last } : null;
  }
  return null;
}

/** "the police questioned": a verb of its own stands in the phrase. */
const isOtherVerb = (lattice: Lattice, i: number): boolean => /ed$/.test(normAt(lattice, i)) && (lattice.matches[i]?.length ?? 0) === 0;

/** "the eleven rebels (the army says) it killed": where who says so begins, or `at`. */
function saidBefore({ lattice, sentence }: Clause, at: number): number {
  if (normAt(lattice, at) === 'to') { for (let i = at - 2; i >= Math.max(sentence.first, at - 6) && kindAt(lattice, i) === 'word'; i--) if (isArticle(lattice, i)) return i; return at; }
  if (!tagAt(lattice, at - 1, 'report') || !['it', 'they', 'he', 'she'].includes(normAt(lattice, at))) return at;
  for (let i = at - 2; i >= Math.max(sentence.first, at - 6) && kindAt(lattice, i) === 'word'; i--) if (isArticle(lattice, i)) return i;
  return at;
}

/** The people counted right before the doer, "that", "who" or "whom" stepped over. */
function peopleEnding(clause: Clause, at: number): Group | null {
  const said = saidBefore(clause, at);
  const last = PRONOUNS.has(normAt(clause.lattice, said - 1)) ? said - 1 : said;
  const found = clause.items.find((item) => item.kind === 'group' && item.last === last);
  if (found?.kind !== 'group' || found.group.kind !== 'counted') return null;
  return found.group.head.kind === 'people' || found.group.more ? found.group : null;
}
