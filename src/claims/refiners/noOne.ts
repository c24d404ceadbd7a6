import { kindAt, isCapital, normAt, tagAt } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';
import { within } from '../ordered.ts';
import type { Context } from '../sketch.ts';
import { isOneDay } from './since.ts';

/** What tells of one happening: behind a tally such a sentence is none of its own. */

/** "More than 90 herders were kidnapped", "Those claimed 61 lives": neither a day nor a place nor a single happening is told. */
export function tellsOfNoOne(sentence: Range, context: Context): boolean {
  const { dates, mentions, lattice } = context;
  if (within(dates, sentence).some((d) => d.precision !== 'month' && d.precision !== 'year') || within(mentions.places, sentence).some((p) => !p.wide)) return false;
  for (let i = sentence.first; i < sentence.last; i++) if (leadsToOne(lattice, i, sentence) || isSingle(lattice, i, sentence)) return false;
  return true;
}

const LEADS: ReadonlySet<string> = new Set(['when', 'after', 'before', 'where', 'while', 'who', 'there', 'here', 'later', 'earlier', 'then', 'nearby', 'same', 'that', 'this', 'near', 'at', 'since', 'he', 'she', 'his', 'her']);
const SAME: ReadonlySet<string> = new Set(['period', 'time', 'weeks', 'months', 'month', 'days', 'week', 'year', 'attacks', 'incidents', 'raids', 'crashes', 'strikes', 'accidents']);

/** "when a shell hit", "there", "at the mosque", "that day": not "there were also 40", "in the same period", "at least", "at checkpoints", "in that time". */
function leadsToOne(lattice: Lattice, i: number, { first }: Range): boolean {
  const norm = normAt(lattice, i);
  if (!LEADS.has(norm)) return norm === 'as' && normAt(lattice, i - 1) === ',';
  const next = normAt(lattice, i + 1);
  if (norm === 'there') return !['were', 'are', 'have', 'is', 'was'].includes(next);
  if (['same', 'that', 'this'].includes(norm)) return !SAME.has(next) && !(norm === 'that' && (tagAt(lattice, i - 1, 'report') !== null || ['established', 'know', 'believe', 'estimate', 'find', 'found', 'shows', 'show'].includes(normAt(lattice, i - 1))));
  // "The number of wounded stands at 477".
  if (norm === 'at' && kindAt(lattice, i + 1) === 'number') return !/^\d{1,2}[:.]\d\d$/.test(next) && ['am', 'pm', 'a.m.', 'p.m.', "o'clock"].includes(normAt(lattice, i + 2));
  if (norm === 'at' || norm === 'near') return next !== 'least' && next !== 'most' && !isOfMany(lattice, i + 1);
  return !(norm === 'then' && i === first);
}

/** "checkpoints", "the hands of armed groups": any of such places. */
const isOfMany = (lattice: Lattice, i: number): boolean => [0, 1].some((n) => kindAt(lattice, i + n) === 'word' && !isCapital(lattice, i + n) && /[^s]s$/.test(normAt(lattice, i + n)) && tagAt(lattice, i + n, 'person') === null);

const DETERMINERS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'this', 'that', 'one', 'another', 'its', 'their', 'his', 'second', 'third']);
/** What a tally counts in the singular, or goes on for long. */
const LONG: ReadonlySet<string> = new Set(['campaign', 'offensive', 'siege', 'war', 'fighting', 'bombardment', 'shelling', 'violence', 'conflict', 'crackdown', 'gunfire', 'unrest', 'artillery', 'sniper', 'army', 'police', 'fire', 'hunger', 'lightning', 'drowning', 'disease', 'cold', 'torture']);

/** "the raid", "a bomb", "another strike": one thing that happened. */
function isSingle(lattice: Lattice, i: number, { first }: Range): boolean {
  const norm = normAt(lattice, i);
  if (norm === 'since' && isOneDay(lattice, i)) return true;
  if (norm.endsWith('s') || LONG.has(norm) || (tagAt(lattice, i, 'means') === null && tagAt(lattice, i, 'act') === null)) return false;
  if (kindAt(lattice, i) !== 'word' || /(?:ed|ing)$/.test(norm)) return false;
  for (let k = i - 1; k >= Math.max(first, i - 3); k--) if (DETERMINERS.has(normAt(lattice, k))) return !/s$/.test(normAt(lattice, i + 1));
  return false;
}
