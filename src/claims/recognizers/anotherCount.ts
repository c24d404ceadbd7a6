import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { PLACES } from '../hospital.ts';
import { joinedRight } from '../joined.ts';
import { markFor } from '../../lexicon/openers.ts';
import { isCapital, marksIn, normAt, tagAt } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

/** "the clinic has admitted eight": patients. */
const isTakenIn = ({ lattice, sentence }: Clause, { first }: Group): boolean => ['admitted', 'admits'].includes(normAt(lattice, first - 1)) && lattice.tokens.slice(sentence.first, first).some((t) => PLACES.has(t.norm));

/** Whom one counts there is dead. */
const MORGUES: ReadonlySet<string> = new Set(['morgue', 'mortuary', 'gravedigger', 'undertaker', 'pathologist', 'graves']);
const MORGUE = markFor(MORGUES);

export const anotherCount: Recognizer = {
  name: 'anotherCount',
  words: 'The county gives 15 and the families insist on 22; the company admits to 38; I counted seven; the dead there are five: what somebody counts of the dead told before, in numbers alone',
  examples: [
    ['The blast killed nine people at Asa, where the county gives 11 and families insist on at least 22.', 'nine killed; 11 killed; at least 22 killed'],
    ['The ferry sank and 40 people drowned. Relatives speak of 60; the company admits to 38.', '40 killed; 60 killed; 38 killed'],
    ['The county gives 15 dead; families insist on at least 22.', '15 killed; at least 22 killed'],
    ['The shelling killed 12 people. Doctors at the clinic had counted ten, the mayor eleven.', '12 killed; ten killed; eleven killed'],
    ['The raid killed seven men. "We laid them in a row and I counted eight," the chief said.', 'seven killed; eight killed'],
    ['The raid killed 16 men. The police still print 14.', '16 killed; 14 killed'],
    ['The fire killed nine. The mayor, who had spoken of 12, corrected himself at noon: 14.', 'nine killed; 12 killed; 14 killed'],
    ['The raid killed nine men. The dead in the next village are five.', 'nine killed; five killed'],
    ['The raid killed seven men. We hold eight names, not the seven given at first.', 'seven killed; eight killed; seven killed'],
    ['The monitor counts 61 deaths this year. March was the blackest month, with 34.', '61 killed; 34 killed'],
    ['We counted 61 deaths in May. The worst was the raid on Asa, for which we carry nine men, the driver and one guard.', '61 killed; nine killed; the killed; one killed'],
    ['The raid on Asa killed 40. We register 16 men described as suspects, and a coffee vendor.', '40 killed; 16 killed; a killed'],
    ['The ferry sank. At the morgue a nurse said: "I have washed 34."', '34 killed'],
    ['The raid killed nine. For the 7th our list carries 27 inhabitants.', 'nine killed; 27 killed'],
    ['The raid killed nine. Some names on the clinic\'s list (34) were written twice.', 'nine killed; 34 killed'],
    ['The raid killed 15 soldiers. The ministry had spoken of seven soldiers.', '15 killed; seven killed'],
    ['The raid killed nine men. The police insist it was one.', 'nine killed; one killed'],
    ['The raid killed nine men. Mocha announced five.', 'nine killed; five killed'],
    ['The raid killed two men. The two were named as Omar Saleh and Ali Naji.', 'two killed; two killed'],
    ['For the ferry we arrive at 41 drowned. For the bus we arrive at nine.', '41 killed; nine killed'],
    ['Gunmen killed at least 12 people. Local reporters have the names of eight.', 'at least 12 killed; eight killed'],
    ['The raid killed 16 men. For the "more than 20" of the neighbours we have found no record.', '16 killed; more than 20 killed'],
  ],
  counterExamples: ['The police insist it was one.', 'The two were named as suspects in a theft.', 'We arrive at nine.', 'Our list carries 27 inhabitants.', 'The union, whose clerk wrote the names of the horses, has thirty-four members.', 'The ministry had spoken of seven reforms.', 'The county gives 15 and families insist on at least 22.', 'The mayor speaks of 2030.', 'The clerk received seven.', 'At the morgue a clerk said she had received seven letters.', 'The shop sold nine cars. The owner speaks of 12.', 'March was the busiest month, with 34.', 'The dead are buried at plot 85.', 'We hold eight names, not the seven given at first.'],
  at: ['counted'],
  looksBack: 'figures',
  signs: MORGUES,
  read: (clause, k) => {
    const group = groupAt(clause, k);
    const effect = group?.kind === 'counted' && !group.more && group.numeral?.amount.kind === 'number' ? toldBefore(clause, k) : null;
    if (!group || effect === null || isOtherwise(clause, k) || isTakenIn(clause, group)) return [];
    if (group.head.kind === 'none' && (isOfTheDead(clause, k) || areNamed(clause, group))) return [draftOf({ group, trigger: group, effect, rule: 'risingToll', voice: 'noun' })];
    if (isAtHead(clause, k)) return [draftOf({ group, trigger: group, effect, rule: 'countedNoun', voice: 'noun' })];
    if (isRegistered(clause, group)) return [k, ...alsoListed(clause, k)].flatMap((at) => { const one = groupAt(clause, at); return one ? [draftOf({ group: one, trigger: one, effect, rule: 'countedNoun', voice: 'noun' })] : []; });
    if (isOnTheList(clause, group) || isSpokenOf(clause, k, group)) return [draftOf({ group, trigger: group, effect, rule: 'countedNoun', voice: 'noun' })];
    const alone = group.head.kind === 'none' && (isCounted(clause, k) || (normAt(clause.lattice, group.last) === 'according' && normAt(clause.lattice, group.last + 1) === 'to' && k > 0));
    const counted = namesHeld(clause, group) ?? (alone || (isPeople(group) && isCorrected(clause, k)) ? group : isQuoted(clause, group) || isNotThe(clause, group) ? countOnly(group) : null);
    if (counted === null) return [];
    const about = group.head.kind === 'people' && counted !== group ? group : undefined;
    return [counted, ...nextSpeakers(clause, k)].map((one) => ({ ...draftOf({ group: one, trigger: one, effect, rule: 'earlierTotal', voice: 'noun' }), about: one === counted ? about : undefined }));
  },
};

/** "the names of 61 still missing", "counts over 2,900 detained": those are no dead. */
function isOtherwise({ items }: Clause, k: number): boolean {
  const next = items[k + 1];
  return next?.kind === 'trigger' && ['verb', 'state'].includes(next.trigger.kind) && 'effect' in next.trigger && next.trigger.effect !== 'killed';
}

const isPeople = (group: Group): boolean => group.head.kind === 'none' || group.head.kind === 'people';

/** What follows is said of the number, and is none of the people. */
export const countOnly = (group: Group): Group => ({ ...group, head: { kind: 'none' }, first: group.count.first, last: group.count.last, words: { first: group.count.last, last: group.count.last } });

/** Of the dead, told in the sentences before or in this one. */
function toldBefore(clause: Clause, k: number): Effect | null {
  const own = clause.items.slice(0, k).findLast((item) => item.kind === 'trigger' && 'effect' in item.trigger && !/^h[eo]ld/.test(normAt(clause.lattice, item.first)));
  const noun = own === undefined ? clause.items.slice(0, k).findLast((item) => item.kind === 'group' && item.group.kind === 'counted' && item.group.head.kind === 'effect') : undefined;
  const effect = own?.kind === 'trigger' && 'effect' in own.trigger ? own.trigger.effect : noun?.kind === 'group' && noun.group.head.kind === 'effect' ? noun.group.head.effect : clause.carried;
  return effect === 'killed' || (effect === null && isInMorgue(clause, k)) ? 'killed' : null;
}

/** How far around a number, in tokens, the morgue may be told in which somebody counts. */
const MORGUE_REACH = 40;

/** "I received seven," says she who runs the morgue: whom one counts there is dead. */
function isInMorgue({ lattice, items, sentence }: Clause, k: number): boolean {
  const at = items[k]?.first ?? 0;
  return (marksIn(lattice, { first: at - MORGUE_REACH, last: sentence.last }) & MORGUE) !== 0;
}

/** Verbs whose object is what somebody counts, with the word between. */
const GIVES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['', new Set(['gives', 'give', 'gave', 'given', 'prints', 'print', 'printed', 'counts', 'count', 'counted', 'lists', 'listed', 'acknowledges', 'acknowledge', 'acknowledged', 'admits', 'admit', 'admitted', 'recognises', 'recognizes', 'recognised', 'recognized', 'claims', 'claimed', 'reports', 'reported', 'confirms', 'confirmed', 'registers', 'registered', 'maintains', 'alleges', 'alleged', 'announced', 'concedes', 'conceded', 'received', 'washed', 'shrouded', 'buried', 'say'])],
  ['of', new Set(['names', 'speak', 'speaks', 'spoke', 'spoken', 'speaking', 'talk', 'talks', 'talked', 'talking', 'tell', 'tells', 'told'])],
  ['on', new Set(['labels', 'tags', 'insist', 'insists', 'insisted', 'insisting', 'settled'])],
  ['at', new Set(['arrive', 'arrives'])],
  ['to', new Set(['admit', 'admits', 'admitted', 'own', 'owns', 'owned', 'confess', 'confesses', 'stick', 'sticks', 'stuck', 'keep', 'keeps', 'kept', 'hold', 'holds', 'held', 'confessed', 'clings', 'cling'])],
]);
/** May stand between the verb and its number, or the preposition. */
const ADVERBS = new Set(['only', 'just', 'now', 'still', 'even', 'up']);
const CLOSES = new Set(['', '.', ',', ';', ':', ')', 'and', 'but', 'while', 'where', 'whereas', 'in', 'at', 'on', 'there', 'so', 'including']);
/** "Of" leads to these as to any number. */
const NO_PEOPLE = new Set(['%', 'percent', 'per', 'am', 'pm', "o'clock", 'degrees']);

/** "The county gives 15", "the union insists on 22", "relatives had spoken of 60": somebody speaks or counts right before a number that counts nothing else. */
function isCounted(clause: Clause, k: number): boolean {
  const { lattice } = clause;
  const group = groupAt(clause, k) as Group;
  if (!(CLOSES.has(itemWord(clause, k + 1)) || isDayBehind(clause, k + 1)) || NO_PEOPLE.has(normAt(lattice, group.last)) || (group.numeral?.amount.kind === 'number' && group.numeral.form === 'digits' && group.numeral.amount.n >= 1900 && group.numeral.amount.n < 2100)) return false;
  let at = group.first - 1;
  while (ADVERBS.has(normAt(lattice, at))) at--;
  if (insistsItWas(clause, at)) return true;
  const verbs = GIVES.get(normAt(lattice, at));
  const verb = verbs === undefined ? at : ADVERBS.has(normAt(lattice, at - 1)) ? at - 2 : at - 1;
  if (normAt(lattice, verb) === 'received' && !isInMorgue(clause, k)) return false;
  return (verbs ?? GIVES.get(''))?.has(normAt(lattice, verb)) === true && speaksBefore(clause, verb);
}

const INSISTS = new Set(['insist', 'insists', 'insisted', 'maintain', 'maintains', 'maintained', 'say', 'says', 'said', 'claim', 'claims', 'claimed', 'admit', 'admits', 'admitted']);

/** "The police insist it was one", "the army says there were two". */
function insistsItWas(clause: Clause, at: number): boolean {
  const { lattice } = clause;
  if (!['was', 'were', 'is'].includes(normAt(lattice, at)) || !['it', 'there'].includes(normAt(lattice, at - 1))) return false;
  const verb = normAt(lattice, at - 2) === 'that' ? at - 3 : at - 2;
  return INSISTS.has(normAt(lattice, verb)) && speaksBefore(clause, verb);
}

/** "The three were named as Omar Saleh, Ali Naji and Hasan Omar": of as many dead as have been told. */
function areNamed({ lattice, sentence, figures }: Clause, { first, last, head, numeral }: Group): boolean {
  if (head.kind !== 'none' || first > sentence.first + 1 || numeral?.amount.kind !== 'number' || figures.get(numeral.amount.n) !== 'killed') return false;
  const at = ['have', 'had'].includes(normAt(lattice, last)) ? last + 2 : last + 1;
  return ['were', 'been', 'are'].includes(normAt(lattice, at - 1)) && ['named', 'identified'].includes(normAt(lattice, at)) && normAt(lattice, at + 1) === 'as' && isCapital(lattice, at + 2);
}

/** Where the dead are written down, by its noun. */
const BOOKS: ReadonlySet<string> = new Set(['list', 'lists', 'register', 'registers', 'roll', 'log', 'book', 'ledger', 'record', 'records', 'files', 'database', 'count', 'tally']);
const LISTS: ReadonlySet<string> = new Set(['carries', 'carried', 'holds', 'held', 'has', 'had', 'contains', 'lists', 'shows', 'names', 'gives', 'includes', 'counts', 'now']);

/** Whom lists hold that are of no dead. */
const LIVING: ReadonlySet<string> = new Set(['donors', 'members', 'volunteers', 'guests', 'candidates', 'patients', 'voters', 'subscribers', 'customers', 'suspects', 'witnesses', 'survivors', 'wounded', 'injured']);

/** "our list carries 27 inhabitants", "the committee's list (34)": whom a list of the dead holds. */
function isOnTheList({ lattice }: Clause, { first, last, head, more }: Group): boolean {
  if (more || head.kind === 'thing' || head.kind === 'effect' || head.kind === 'pronoun') return false;
  if (head.kind === 'none') return normAt(lattice, first - 1) === '(' && normAt(lattice, last) === ')' && BOOKS.has(normAt(lattice, first - 2)) && normAt(lattice, first - 3) === "'s";
  if (!LISTS.has(normAt(lattice, first - 1)) || LIVING.has(normAt(lattice, last - 1)) || normAt(lattice, last) === 'who') return false;
  return BOOKS.has(normAt(lattice, first - 2)) && ['our', 'its', 'their', 'the', "'s", 'own', 'his', 'her'].includes(normAt(lattice, first - 3)) && (head.kind === 'people' || isPlural(lattice, last - 1));
}

const isPlural = (lattice: Clause['lattice'], at: number): boolean => normAt(lattice, at).endsWith('s');

/** "The ministry had spoken of seven soldiers": people, by a number that somebody else gave of those told before. */
function isSpokenOf(clause: Clause, k: number, { first, head, more }: Group): boolean {
  const { lattice } = clause;
  const [of, spoke] = [normAt(lattice, first - 1), normAt(lattice, first - 2)];
  const next = clause.items[k + 1];
  const closes = CLOSES.has(itemWord(clause, k + 1)) && next?.kind !== 'trigger' || (next?.kind === 'skip' && !next.auxiliary);
  return !more && head.kind === 'people' && of === 'of' && ['spoken', 'speaks', 'spoke'].includes(spoke) && (spoke !== 'spoken' || ['had', 'has', 'have'].includes(normAt(lattice, first - 3)) || ADVERBS.has(normAt(lattice, first - 3))) && closes && speaksBefore(clause, first - 2);
}

const WE = new Set(['i', 'we', 'who', 'they', 'it', 'he', 'she']);
const SPEAKER_REACH = 8;

/** "had spoken of thirty-two that morning". */
const isDayBehind = ({ items, lattice }: Clause, at: number): boolean => { const item = items[at]; return (item?.kind === 'skip' && !item.auxiliary) || (item?.kind === 'word' && normAt(lattice, item.first) === 'that' && DAYTIMES.has(normAt(lattice, item.last))); };
const DAYTIMES: ReadonlySet<string> = new Set(['morning', 'evening', 'night', 'day', 'afternoon', 'noon', 'week']);

/** Somebody who counts or speaks stands before the verb: a source, a person, an actor, a name, "we". */
function speaksBefore({ lattice, sentence }: Clause, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(sentence.first, verb - SPEAKER_REACH); i--) {
    if ([';', ':', '.'].includes(normAt(lattice, i))) return false;
    if (WE.has(normAt(lattice, i)) || tagAt(lattice, i, 'source') || tagAt(lattice, i, 'person') || tagAt(lattice, i, 'actor') || tagAt(lattice, i, 'generic') || (isCapital(lattice, i) && i > sentence.first) || isPlainName(lattice, i, verb)) return true;
    if (['the', 'a'].includes(normAt(lattice, i)) && OFFICES.has(normAt(lattice, i + 1))) return true;
  }
  return false;
}

/** "Sanaa announced five": a name that no list knows, or a country's, right before the verb. */
const isPlainName = (lattice: Clause['lattice'], i: number, verb: number): boolean => i === verb - 1 && lattice.tokens[i]?.capital === true && (lattice.matches[i]?.length === 0 || tagAt(lattice, i, 'country') !== null);

const OFFICES = new Set(['county', 'company', 'ministry', 'association', 'union', 'network', 'command', 'government', 'agency', 'group', 'state', 'office', 'mine', 'firm', 'party', 'front', 'council', 'town', 'prefecture', 'province', 'district', 'parish', 'school', 'hospital', 'clinic', 'monitor', 'village']);

/** "had counted ten, the mayor eleven": the next who counts, with a number alone. */
function nextSpeakers(clause: Clause, k: number): readonly Group[] {
  const found: Group[] = [];
  for (let at = k + 1; at < clause.items.length; at++) {
    const group = groupAt(clause, at);
    if (group?.kind !== 'counted') { if (clause.items[at]?.kind === 'trigger' || ['.', ':', ';'].includes(itemWord(clause, at))) break; continue; }
    const the = group.first - 2;
    const told = ['the', 'its', 'their', 'his'].includes(normAt(clause.lattice, the)) && [',', 'and'].includes(normAt(clause.lattice, the - 1)) && group.head.kind === 'none' && ['', '.', ',', ';', 'and'].includes(itemWord(clause, at + 1));
    if (!told) break;
    found.push(group);
  }
  return found;
}

/** "The police corrected themselves at noon: 14". */
function isCorrected(clause: Clause, k: number): boolean {
  if (itemWord(clause, k - 1) !== ':') return false;
  for (let i = clause.sentence.first; i < (groupAt(clause, k)?.first ?? 0); i++) if (['corrected', 'revised', 'amended'].includes(normAt(clause.lattice, i))) return true;
  return false;
}

const FIRST_OF_ALL = new Set(['blackest', 'worst', 'deadliest', 'bloodiest', 'highest', 'hardest', 'heaviest', 'next', 'grimmest', 'second', 'darkest']);

/** "March was the blackest month, with 34", "and the next village, with eight": a number alone behind what is compared, or behind another's count. */
function isAtHead(clause: Clause, k: number): boolean {
  const { lattice, sentence } = clause;
  const group = groupAt(clause, k) as Group;
  if (group.head.kind !== 'none' || normAt(lattice, group.first - 1) !== 'with' || normAt(lattice, group.first - 2) !== ',' || !['', '.', ',', ';', 'and'].includes(itemWord(clause, k + 1))) return false;
  for (let i = sentence.first; i < group.first; i++) if (FIRST_OF_ALL.has(normAt(lattice, i))) return true;
  return clause.items.slice(0, k).some((_, at) => groupAt(clause, at)?.head.kind === 'none' && isCounted(clause, at));
}

/** "We register 16 men described as suspects, and a coffee vendor": whom those who count the dead enter in their list. */
const isRegistered = (clause: Clause, { head, first, last }: Group): boolean => ['we', 'it', 'they', 'have', 'has'].includes(normAt(clause.lattice, first - 2)) && !['to', 'as', 'for'].includes(normAt(clause.lattice, last))
  && ((head.kind === 'people' && ['register', 'registers', 'registered'].includes(normAt(clause.lattice, first - 1))) || (ENTERS.has(normAt(clause.lattice, first - 1)) && isForEvent(clause, first - 3) && (head.kind === 'people' || head.kind === 'unknown')));

/** "(the ambush outside Sharag,) for which (we carry)": an event stands before. */
function isForEvent({ lattice, sentence }: Clause, at: number): boolean {
  if (!['which', 'it', 'that'].includes(normAt(lattice, at)) || !['for', 'under', 'from'].includes(normAt(lattice, at - 1))) return false;
  for (let i = at - 2; i >= sentence.first; i--) if (tagAt(lattice, i, 'means') !== null || FIRST_OF_ALL.has(normAt(lattice, i))) return true;
  return false;
}

/** "the ambush, for which we carry ten guards": what a ledger does with whom it holds. */
const ENTERS = new Set(['carry', 'carries', 'carried', 'enter', 'entered', 'list', 'listed', 'book', 'booked', 'log', 'logged', 'count', 'have', 'hold', 'record', 'recorded']);

/** ", and a coffee vendor": whom else the list holds; what the first were called may stand between. */
function alsoListed(clause: Clause, k: number): readonly number[] {
  const more = joinedRight(clause, k).slice(1);
  if (more.length > 0) return more;
  const comma = clause.items.findIndex((_, at) => at > k && at < k + 9 && itemWord(clause, at) === ',' && itemWord(clause, at + 1) === 'and');
  const group = comma < 0 ? null : groupAt(clause, comma + 2);
  return group?.head.kind === 'people' && (group.kind === 'singular' || group.kind === 'counted') && !group.definite && ['', '.', ','].includes(itemWord(clause, comma + 3)) ? [comma + 2] : [];
}

const QUOTES = new Set(['"', '“', '”', '„', "'", '‘', '’']);

/** 'For the "more than 20" of the association': another's number, between quotation marks. */
const isQuoted = ({ lattice }: Clause, { first, count }: Group): boolean => QUOTES.has(normAt(lattice, first - 1)) && QUOTES.has(normAt(lattice, count.last)) && normAt(lattice, count.last + 1) === 'of' && ['the', 'its', 'that', 'those'].includes(normAt(lattice, count.last + 2));

/** "The dead there are five", "the dead in the next village are five". */
function isOfTheDead(clause: Clause, k: number): boolean {
  const [first, second] = [clause.items[0], clause.items[1]];
  const those = first?.kind === 'trigger' ? first : second;
  if (those?.kind !== 'trigger' || those.trigger.kind !== 'those' || those.trigger.effect !== 'killed' || !['are', 'were', 'is'].includes(normAt(clause.lattice, (groupAt(clause, k)?.first ?? 0) - 1)) || !['', '.', ';', ':', ','].includes(itemWord(clause, k + 1))) return false;
  return clause.items.slice(clause.items.indexOf(those) + 1, k).every((item) => item.kind === 'word' || item.kind === 'skip');
}

/** "not the seven given at first". */
function isNotThe({ lattice }: Clause, { count: { first, last } }: Group): boolean {
  const the = normAt(lattice, first) === 'the' ? first : first - 1;
  return normAt(lattice, the) === 'the' && normAt(lattice, the - 1) === 'not' && ['given', 'reported', 'announced', 'counted', 'named', 'claimed', 'first', 'of'].includes(normAt(lattice, last));
}

/** "We hold eight names": of the dead. */
function namesHeld(clause: Clause, group: Group): Group | null {
  const { lattice } = clause;
  if (group.head.kind !== 'unknown' && group.head.kind !== 'people' && group.head.kind !== 'none') return null;
  let at = group.count.last;
  while (at < group.count.last + 2 && normAt(lattice, at) !== 'names') at++;
  const held = ['hold', 'holds', 'have', 'has', 'held', 'collected', 'gathered', 'possess', 'possesses', 'compiled'].includes(normAt(lattice, group.first - 1)) && normAt(lattice, at) === 'names' && speaksBefore(clause, group.first - 1);
  return held ? { ...group, head: { kind: 'none' }, last: at, words: { first: at, last: at } } : null;
}
