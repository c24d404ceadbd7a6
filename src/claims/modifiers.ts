import { normAt, tagAt } from './lattice.ts';
import type { Clause, Item } from './clause.ts';
import { itemWord } from './items.ts';
import { asideBehind, phraseBehind } from './marks.ts';
import { isPast } from './predicates.ts';

/**
 * What stands between people and their verb and tells more of them: "Three men (whose names were not given) were shot", "Six policemen (heading home for a festival)
 * were killed". Read from the verb to the left; a verb that is passed on the way belongs to a clause of its own and must find its pronoun.
 */

const FARTHEST = 26;
const MODALS = new Set(['do', 'does', 'did', 'can', 'cannot', 'could', 'may', 'might', 'will', 'would', 'should', 'must']);
const NOT_FINITE = new Set(['be', 'been', 'being', 'having', 'getting', 'having been']);
const PRONOUNS = new Set(['who', 'whom', 'which', 'that', 'where', 'whose']);
const STOPS = new Set([';', ':', '.', '—', '–', '“', '”', '"', 'but', 'because', 'if', 'although', 'though', 'than', 'unless', 'until']);
const GOVERN = new Set(['as', 'on', 'with', 'for', 'of', 'from', 'by', 'at', 'in', 'to', 'near', 'behind', 'against', 'after', 'before', 'into', 'under', 'over', 'through', 'towards', 'toward', 'beside', 'inside', 'outside', 'without', 'about', 'during', 'between', 'past', 'alongside', 'around', 'below', 'above', 'beneath', 'among', 'across', 'along', 'beyond', 'opposite', 'off', 'onto', 'within', 'aboard', 'amid', 'via', 'throughout']);

/** The people whose predicate stands behind `from`, where something that tells more of them stands between; -1 where nothing does. `verb` is the predicate's auxiliary. */
export function pastModifiers(clause: Clause, from: number, verb: string): number {
  const closed = itemWord(clause, from) === ',';
  const phrase = phraseBehind(clause, from);
  /** A verb has been passed that waits for its pronoun; something has been passed at all; the comma behind is answered by one before. */
  let [inner, passed, opened] = [false, phrase >= 0, !closed || phrase >= 0];
  for (let at = phrase >= 0 ? phrase - 1 : closed ? from - 1 : from; at >= Math.max(0, from - FARTHEST); at--) {
    const item = clause.items[at] as Item;
    const aside = Math.max(asideBehind(clause, at), phraseBehind(clause, at));
    if (aside >= 0) { [at, passed, opened] = [aside, true, true]; continue; }
    const pronoun = isPronoun(clause, at) ? isOwn(clause, at, { inner, from }) : undefined;
    if (pronoun === null || STOPS.has(itemWord(clause, at))) return -1;
    if (pronoun === true) {
      [inner, passed] = [false, true];
      if (GOVERN.has(itemWord(clause, at - 1)) || itemWord(clause, at - 1) === 'and') at--;
    } else if (pronoun === undefined && (isWhatTheyDid(clause, at) || isWhoDid(clause, at, from) || isSelf(clause, at))) [inner, passed] = [true, true];
    else if (pronoun === undefined && holdsVerb(clause, at)) [inner, passed] = [true, true];
    else if (pronoun === undefined && inner && item.kind === 'group' && clause.items[at - 1]?.kind === 'group') [inner, passed] = [false, true];
    else if (pronoun === undefined && item.kind === 'group') {
      const told = inner || isGoverned(clause, at) || isWhatSomebodyIs(clause, at) || (item.group.kind === 'plural' && ['was', 'is', 'has'].includes(verb));
      if (!told && (!passed || !opened)) return -1;
      if (!told && isSubject(clause, at, verb)) return at;
      passed ||= !inner;
    } else if (isFinite(clause, at)) inner = true;
    else if (itemWord(clause, at) === ',') {
      if (opened || inner || (!passed && from - at < 3)) return -1;
      [passed, opened] = [true, true];
    } else if (pronoun === undefined && !inner && opened && endsClause(clause, at)) return -1;
  }
  return -1;
}

/** "and", "said": what is told before is another's; "described as militants" tells more of those before. */
function endsClause({ lattice, items }: Clause, at: number): boolean {
  const { kind, first } = items[at] as Item;
  if (kind !== 'word') return false;
  if (['and', 'or'].includes(normAt(lattice, first))) return true;
  const reduced = items[at - 1]?.kind === 'group' && ['as', 'by', 'to', 'of'].includes(normAt(lattice, first + 1));
  return tagAt(lattice, first, 'report') !== null && !reduced;
}

/** "who carried no arms": whom or what a plain verb right behind its pronoun is done to. */
const isWhatTheyDid = ({ lattice, items }: Clause, at: number): boolean => ((first) => items[at]?.kind === 'group' && ['who', 'that', 'which'].includes(normAt(lattice, ['had', 'has', 'have'].includes(normAt(lattice, first - 2)) ? first - 3 : first - 2)) && isPast(normAt(lattice, first - 1)))(items[at]?.first ?? 0);

/** "(one of whom) set himself alight": the object of a verb between. */
const isSelf = ({ lattice, items }: Clause, at: number): boolean => items[at]?.kind === 'group' && /^(?:him|her|them)sel(?:f|ves)$/.test(normAt(lattice, items[at]?.first ?? -1));

/** "(whom) everybody knew": who does something to those before, right behind the pronoun and before a plain verb. */
const isWhoDid = (clause: Clause, at: number, from: number): boolean => clause.items[at]?.kind === 'group' && at < from - 1 && ['whom', 'which'].includes(itemWord(clause, at - 1)) && clause.items[at + 1]?.kind === 'word' && !['', ',', 'and'].includes(itemWord(clause, at + 1));

/** "(whom) the army called militants": a clause that passes for one phrase of people. */
function holdsVerb({ lattice, items }: Clause, at: number): boolean {
  const item = items[at] as Item;
  if (item.kind !== 'group' || item.last - item.first < 4 || !['whom', 'which', 'that'].includes(normAt(lattice, item.first - 1))) return false;
  for (let i = item.first + 1; i < item.last - 1; i++) if (isPast(normAt(lattice, i))) return true;
  return false;
}

/** "who", "that", "one of whom"; not the "that" of a day. */
function isPronoun({ lattice, items }: Clause, at: number): boolean {
  const { kind, first, last } = items[at] as Item;
  if (kind === 'group') return normAt(lattice, first) === 'whose' || ['whom', 'which'].includes(normAt(lattice, last - 1));
  return kind === 'word' && PRONOUNS.has(normAt(lattice, first)) && !(normAt(lattice, first) === 'that' && THAT.has(normAt(lattice, first + 1)));
}

const WE: ReadonlySet<string> = new Set(['we', 'they', 'i', 'he', 'she', 'police', 'nobody', 'everybody', 'relatives', 'officials', 'doctors']);
const THAT = new Set(['morning', 'day', 'night', 'evening', 'afternoon', 'week', 'month', 'year']);

/** Has the pronoun's clause a verb of its own? False for the "that" of what somebody reports; null where the verb asked for is the clause's own. */
function isOwn(clause: Clause, at: number, { inner, from }: { readonly inner: boolean; readonly from: number }): boolean | null {
  const own = clause.items[at] as Item;
  // "five gunmen, one of whom set himself alight,".
  const word = own.kind === 'group' && normAt(clause.lattice, own.first) !== 'whose' ? normAt(clause.lattice, own.last - 1) : normAt(clause.lattice, own.first);
  if (word === 'that' && tagAt(clause.lattice, (clause.items[at]?.first ?? 0) - 1, 'report')) return inner ? false : null;
  // "Eleven people, whose names we hold, (died)": its verb stands between the commas.
  if (word === 'whose' && itemWord(clause, at - 1) === ',' && itemWord(clause, from) === ',') return true;
  // "Nineteen people whose names we hold (were killed)": the clause's subject stands before its verb.
  if (word === 'whose' && clause.items.slice(at + 1, from + 1).some((_, n) => n > 0 && WE.has(normAt(clause.lattice, clause.items[at + 1 + n]?.first ?? -1)) && at + 1 + n < from)) return true;
  if (inner || (word === 'whose' && clause.items.slice(at + 2, from + 1).some((item) => item.kind === 'word' && isPast(normAt(clause.lattice, item.first))))) return true;
  return ['who', 'whom', 'which', 'that'].includes(word) && clause.items.slice(at + 1, from + 1).some((item) => item.kind === 'word' && itemWord(clause, at + 1) !== ',') ? true : null;
}

/** Behind a preposition, or behind a participle that tells what others do: "for a festival", "carrying two passengers". */
export function isGoverned({ lattice, items }: Clause, at: number): boolean {
  const before = normAt(lattice, (items[at] as Item).first - 1);
  return GOVERN.has(before) || (before.length > 4 && before.endsWith('ing') && at > 1 && (items[at - 1]?.kind === 'trigger' || items[at - 2]?.kind === 'group'));
}

/** "whose wife is a doctor", "believed to be migrants". */
const isWhatSomebodyIs = (clause: Clause, at: number): boolean => at > 0 && clause.items[at - 1]?.kind === 'skip' && (isFinite(clause, at - 1) || normAt(clause.lattice, (clause.items[at] as Item).first - 1) === 'be');

function isFinite({ lattice, items }: Clause, at: number): boolean {
  const item = items[at] as Item;
  if (item.kind === 'skip') return item.auxiliary && !NOT_FINITE.has(normAt(lattice, item.first));
  if (item.kind === 'trigger') return (item.trigger.kind === 'verb' || item.trigger.kind === 'leave') && !normAt(lattice, item.first).endsWith('ing');
  return item.kind === 'word' && MODALS.has(normAt(lattice, item.first));
}

/** "two soldiers and a guard": one who stands behind others is one of several. */
const isJoined = (clause: Clause, at: number): boolean => itemWord(clause, at - 1) === 'and' && (clause.items[at - 2]?.kind === 'group' || itemWord(clause, at - 2) === ',');

/** One for "was", several for "were". */
function isSubject(clause: Clause, at: number, verb: string): boolean {
  const { kind, head, numeral, size } = (clause.items[at] as Extract<Item, { kind: 'group' }>).group;
  if (head.kind === 'thing' || head.kind === 'effect') return false;
  const one = kind === 'named' || (kind === 'singular' && size === 1) || (numeral?.amount.kind === 'number' && numeral.amount.n === 1);
  return !(one ? isJoined(clause, at) ? [] : ['were', 'are', 'have'] : ['was', 'is', 'has']).includes(verb);
}
