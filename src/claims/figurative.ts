import { WOUNDS } from './wounds.ts';
import { cueAt, normAt, tagAt } from './lattice.ts';
import type { Clause } from './clause.ts';
import { isReview } from './fiction.ts';
import type { Draft } from './recognizer.ts';

/** Words of harm that tell of no harm: titles, and those whom a saving strikes. */

/** "\"Sixty Dead Horsemen\" sold out", "the film \"Nine Dead Boys\"": capitals between quotation marks, and nothing else between them. */
export function isTitle({ lattice }: Clause, { group, rule }: Draft): boolean {
  if (rule !== 'innerState' || group === null || !OPENS.has(lattice.tokens[group.first - 1]?.text ?? '') || !CLOSES.has(lattice.tokens[group.last]?.text ?? '')) return false;
  return group.last - group.first > 1 && lattice.tokens.slice(group.first, group.last).every((token) => token.kind !== 'word' || token.capital);
}

const OPENS: ReadonlySet<string> = new Set(['"', '“', '‘']);
const CLOSES: ReadonlySet<string> = new Set(['"', '”', '’']);

const SAVINGS: ReadonlySet<string> = new Set(['cut', 'cuts', 'drive', 'downturn', 'layoffs', 'restructuring', 'recession', 'inflation', 'austerity', 'tariffs', 'reform', 'reforms', 'merger', 'bankruptcy', 'closure', 'closures', 'savings', 'cutbacks', 'takeover', 'relegation', 'boycott', 'budget', 'deal', 'package', 'reshuffle', 'bid', 'election', 'elections', 'vote', 'slump', 'pace', 'redundancies', 'strategy', 'shake-up', 'overhaul', 'purge', 'switch', 'scandal', 'fraud', 'scam', 'swindle', 'scheme', 'hoax', 'theft', 'burglary', 'spreadsheet', 'rain', 'fashion', 'success', 'defeat']);
const HARMED: ReadonlySet<string> = new Set(['victims', 'casualties', 'victim', 'casualty']);
const REACH = 8;

/** "Some 70 tellers became victims of the merger", "four casualties of the reform": they lose their posts. */
export function isVictimOfSaving({ lattice, sentence }: Clause, { group, trigger }: Draft): boolean {
  const from = Math.min(group?.first ?? trigger.first, trigger.first);
  for (let i = from; i < Math.min(sentence.last, (group?.last ?? trigger.last) + REACH); i++) {
    if (HARMED.has(normAt(lattice, i)) && normAt(lattice, i + 1) === 'of') return [2, 3, 4, 5].some((n) => SAVINGS.has(normAt(lattice, i + n)) && normAt(lattice, i + n + 1) !== 'that');
  }
  return false;
}

/** "14 dead stars", "nine dead companies", "40 dead trees": things, and no trade of people. */
export function isDeadThing({ lattice, sentence }: Clause, { group, trigger }: Draft): boolean {
  const at = trigger.last;
  const token = lattice.tokens[at];
  if (normAt(lattice, trigger.first) !== 'dead' || at !== trigger.first + 1 || group?.head.kind !== 'none' || group.last !== trigger.first || token?.kind !== 'word' || token.capital || at >= sentence.last) return false;
  if (NO_THINGS.has(token.norm)) return false;
  return tagAt(lattice, at, 'thing') !== null || (/\w\w[^s]s$/.test(token.norm) && lattice.matches[at]?.length === 0 && !PEOPLE.test(token.norm));
}

/** What stands behind "40 dead" and is none of them: other people's numbers, and how long ago. */
const NO_THINGS: ReadonlySet<string> = new Set(['dozens', 'hundreds', 'thousands', 'scores', 'tens', 'millions', 'others', 'days', 'hours', 'weeks', 'months', 'years', 'minutes', 'times', 'sources', 'reports', 'says', 'officials', 'searches', 'floods', 'rescuers', 'was', 'is', 'has', 'towards', 'upwards', 'indoors', 'outdoors', 'afterwards', 'besides', 'this', 'yes']);
/** How words for people end. */
const PEOPLE = /(?:[^w]ers|ors|men|ists|ants|ents|ees|ians|eers|ites|folks?|mates|ings|kids|lads|guys|heads|hands|boys|girls|nauts)$/;

/** "Left for dead": given up. */
export const isLeftForDead = ({ lattice }: Clause, { trigger, quote }: Draft): boolean => [trigger.first, trigger.last, quote.last].some((at) => [0, 1, 2].some((n) => normAt(lattice, at - n) === 'dead' && normAt(lattice, at - n - 1) === 'for'));

/** "Missing the time cut", "missing through injury", "missing from the photograph", "missing as the debate began": those who are somewhere else. */
export function isOnlyAbsent({ lattice, sentence }: Clause, { effect, trigger }: Draft): boolean {
  if (effect !== 'missing' || normAt(lattice, trigger.first) !== 'missing') return false;
  const [next, second] = [normAt(lattice, trigger.last), normAt(lattice, trigger.last + 1)];
  if ((next === 'through' || next === 'with') && ['injury', 'suspension', 'illness', 'flu'].includes(second)) return true;
  for (let i = trigger.last; i < Math.min(sentence.last, trigger.last + REACH); i++) if (SITTINGS.has(normAt(lattice, i))) return true;
  // "Missing the target", "missing a penalty": a verb with its object; "missing the next day" has none.
  return ['the', 'a', 'their', 'his'].includes(next) && MISSED.has(normAt(lattice, trigger.last + 2)) || MISSED.has(second);
}

const SITTINGS: ReadonlySet<string> = new Set(['vote', 'ballot', 'session', 'sitting', 'debate', 'photograph', 'picture', 'photo', 'line-up', 'lineup', 'squad', 'roll-call', 'curriculum', 'agenda', 'catalogue', 'collection', 'exhibition']);
const MISSED: ReadonlySet<string> = new Set(['cut', 'target', 'goal', 'penalty', 'chance', 'chances', 'deadline', 'point', 'train', 'bus', 'flight', 'game', 'games', 'match', 'season', 'start', 'tournament']);

const FICTION: ReadonlySet<string> = new Set(['novel', 'play', 'opera', 'film', 'movie', 'thriller', 'sitcom', 'drama', 'game', 'musical', 'comic', 'series', 'story', 'sequel', 'episode', 'screenplay', 'ballet', 'cartoon', 'remake', 'videogame']);
const HEAD = 5;

/** "In the film nine people are murdered on a train", "The novel follows two soldiers who die": told of in a work, by the words with which its sentence opens. */
export function isInAWork({ lattice, sentence }: Clause): boolean {
  if (isReview(lattice) || isSetInAWork({ lattice, sentence })) return true;
  const { first } = sentence;
  const led = normAt(lattice, first) === 'in' ? first + 1 : first;
  if (!['the', 'this', 'her', 'his', 'its', led > first ? '' : 'a'].includes(normAt(lattice, led))) return false;
  for (let i = led + 1; i < led + HEAD; i++) {
    if (!FICTION.has(normAt(lattice, i))) continue;
    // "In the story", "the novel follows"; "the series of attacks", "the film that shows" and "the game was stopped" are none.
    return led > first ? !['of', 'that', 'which'].includes(normAt(lattice, i + 1)) : TELLS.test(normAt(lattice, i + 1));
  }
  return false;
}

/** "Six guests are murdered in the film.": behind "in the", with nothing behind it. */
function isSetInAWork({ lattice, sentence }: Pick<Clause, 'lattice' | 'sentence'>): boolean {
  for (let i = sentence.first + 2; i < sentence.last; i++) if (FICTION.has(normAt(lattice, i)) && !['game', 'story', 'series', 'drama'].includes(normAt(lattice, i)) && ['the', 'this'].includes(normAt(lattice, i - 1)) && normAt(lattice, i - 2) === 'in' && ['', '.', ',', ';', '”', '"'].includes(normAt(lattice, i + 1))) return true;
  return false;
}

/** What works do. */
const TELLS = /^(?:follows|tells|opens|begins|ends|sees|lets|kills|imagines|depicts|features|centres|centers|stars|recounts)$/;

/** How far a phrase may go to its noun: "one of the mill's three blue (lorries)". */
const PHRASE = 7;

/** "Two of the five dogs died", "one of the mill's three blue lorries": a number of things, told by what it is of. */
export function isOfThings({ lattice }: Clause, { group }: Draft): boolean {
  if (group === null || !['none', 'pronoun'].includes(group.head.kind) || normAt(lattice, group.last) !== 'of' || !['the', 'its', 'his', 'her', 'their', 'these', 'those', 'our'].includes(normAt(lattice, group.last + 1))) return false;
  for (let i = group.last + 2; i < group.last + PHRASE; i++) {
    if (tagAt(lattice, i, 'person') !== null || cueAt(lattice, i, 'auxiliary') > 0 || tagAt(lattice, i, 'verb') !== null) return false;
    if (tagAt(lattice, i, 'thing') !== null && normAt(lattice, i + 1) !== "'s") return true;
  }
  return false;
}

/** "nine lorries, one of them with a crane, were driven away": of things told right before. */
export function isOfThingsBefore({ lattice, setAside }: Clause, { group, trigger }: Draft): boolean {
  // "taken to two clinics, four of them with burns": only people have these.
  if (trigger.first !== group?.first && WOUNDS.has(normAt(lattice, trigger.last - 1))) return false;
  if (group?.head.kind !== 'pronoun' || !['them', 'which'].includes(group.head.word) || normAt(lattice, group.first - 1) !== ',') return false;
  return setAside.some(({ reason, range }) => THINGS.has(reason) && range.last === group.first - 1);
}

const THINGS: ReadonlySet<string> = new Set(['materiel', 'vehicle', 'animals', 'building', 'thing', 'documents and statements']);

const VOWS: ReadonlySet<string> = new Set(['vowed', 'vow', 'vows', 'vowing', 'promised', 'promise', 'promises', 'promising', 'pledged', 'pledge', 'pledges', 'threatened', 'threatens', 'swore', 'predicted', 'predicts', 'prophesied']);
const DYING: ReadonlySet<string> = new Set(['died', 'die', 'dies', 'dying']);

/** "vowed a hundred martyrs", "we died a thousand deaths": promised, or nobody's but the speaker's. */
export function isSaidOnly({ lattice }: Clause, { group, rule }: Draft): boolean {
  if (group?.kind !== 'counted' || rule !== 'countedNoun') return false;
  const before = ['"', '“', '‘'].includes(normAt(lattice, group.first - 1)) ? group.first - 2 : group.first - 1;
  return VOWS.has(normAt(lattice, before)) || (DYING.has(normAt(lattice, before)) && ['deaths', 'death'].includes(normAt(lattice, group.last - 1)));
}

const NO_HOLDERS: ReadonlySet<string> = new Set(['talks', 'talk', 'negotiations', 'deal', 'deals', 'contract', 'contracts', 'agreement', 'agreements', 'merger', 'partnership', 'relationship', 'bid', 'hopes', 'love', 'interest', 'career', 'venture', 'alliance', 'pact', 'truce', 'plan', 'plans', 'project', 'dispute']);

/** "Talks with two bidders died", "a venture with three firms perished": it did, not those with whom it was. */
export const isEndedWith = ({ lattice }: Clause, { group }: Draft): boolean => group !== null && ['with', 'between', 'among'].includes(normAt(lattice, group.first - 1)) && NO_HOLDERS.has(normAt(lattice, group.first - 2));

/** "The passenger list had 40 names", "a manifest with 81 names": who was aboard, invited or enrolled, and nobody harmed. */
export function isOnOtherList({ lattice, sentence }: Clause, { group }: Draft): boolean {
  if (group?.kind !== 'counted' || ![group.last, group.last - 1].some((i) => normAt(lattice, i) === 'names')) return false;
  for (let i = group.first - 1; i >= Math.max(sentence.first, group.first - LIST_REACH); i--) {
    if (normAt(lattice, i) === 'manifest' || (LISTS.has(normAt(lattice, i)) && OF_PRESENT.has(normAt(lattice, i - 1)))) return true;
  }
  return false;
}
const LIST_REACH = 8;
const LISTS: ReadonlySet<string> = new Set(['list', 'lists', 'roll', 'rolls', 'register', 'sheet', 'book']);
const OF_PRESENT: ReadonlySet<string> = new Set(['passenger', 'passengers', 'crew', 'guest', 'guests', 'boarding', 'booking', 'travel', 'waiting', 'wanted', 'voters', 'voter', 'electoral', 'class', 'school', 'attendance', 'duty', 'staff', 'visitor', 'visitors', 'tenant', 'tenants', 'hotel', 'delegate', 'prisoner', 'prison', 'sanctions', 'exchange']);
