import { KIND_BITS } from '../lexicon/tags.ts';
import type { Item, Trigger } from './clause.ts';
import { hasKind, kindAt, normAt, tagAt } from './lattice.ts';
import type { Lattice } from './lattice.ts';
import { ledNumeralAt } from './numerals.ts';
import { isStop } from './phraseWords.ts';

/** What can make people victims, by its words: "death toll", "killed", "wounded", "cost the lives of", "held". What only looks like it ("dead horses", "held a meeting") is none. */

/** "death toll", "heavy losses": noun phrases whose first word may look like something else ("number of ..."). */
export function nounTriggerAt(lattice: Lattice, i: number): Extract<Item, { kind: 'trigger' }> | null {
  if (!hasKind(lattice, i, KIND_BITS.toll | KIND_BITS.losses | KIND_BITS.those)) return null;
  const toll = tagAt(lattice, i, 'toll');
  const losses = tagAt(lattice, i, 'losses');
  const those = tagAt(lattice, i, 'those');
  if (those && !(normAt(lattice, i + 1) === 'bodies' && normAt(lattice, i + 2) === 'of') && those.length > Math.max(toll?.length ?? 0, losses?.length ?? 0) && !tagAt(lattice, i + those.length, 'person')) return { kind: 'trigger', trigger: { kind: 'those', effect: those.tag.effect }, first: i, last: i + those.length };
  // "put the number treated at 14".
  const hurt = toll !== null && HURT.has(normAt(lattice, i + toll.length));
  if (toll && toll.length >= (losses?.length ?? 0)) return { kind: 'trigger', trigger: { kind: 'toll', effect: hurt ? 'injured' : toll.tag.effect }, first: i, last: i + toll.length + (hurt ? 1 : 0) };
  return losses ? { kind: 'trigger', trigger: { kind: 'losses', effect: losses.tag.effect }, first: i, last: i + losses.length } : null;
}

const HURT: ReadonlySet<string> = new Set(['treated', 'hospitalised', 'hospitalized', 'hurt', 'injured', 'wounded']);

const EFFECTS = KIND_BITS.verb | KIND_BITS.state | KIND_BITS.count | KIND_BITS.lives | KIND_BITS.leave;

/** "killed", "wounded", "body", "left": a verb, a state, a noun of harm, or a phrase that needs more words. */
export function triggerAt(lattice: Lattice, i: number): Item | null {
  if (!hasKind(lattice, i, EFFECTS)) return null;
  const verb = tagAt(lattice, i, 'verb');
  const state = tagAt(lattice, i, 'state');
  const count = tagAt(lattice, i, 'count');
  if (state && normAt(lattice, i) === 'dead' && normAt(lattice, i + 1) === 'in' && normAt(lattice, i + 3) === 'water') return null;
  // "burns to 60 % of his body".
  if (count && normAt(lattice, i) === 'body' && normAt(lattice, i - 2) === 'of' && ['%', 'cent', 'percent', 'third', 'quarter', 'half'].includes(normAt(lattice, i - 3))) return null;
  // "not found guilty".
  if (state && state.tag.effect === 'missing' && ['guilty', 'liable', 'responsible', 'fit', 'to', 'any', 'wanting'].includes(normAt(lattice, i + state.length))) return null;
  // "two dead horses".
  if (state && normAt(lattice, i) === 'dead' && tagAt(lattice, i + 1, 'thing')?.tag.reason === 'animals') return null;
  if (state && normAt(lattice, i) === 'dead' && normAt(lattice, i + 1) === 'and' && normAt(lattice, i + 2) === 'buried') return null;
  if (count && normAt(lattice, i) === 'remains' && (tagAt(lattice, i + 1, 'state') || ['in', 'under', 'at', 'hospitalised', 'hospitalized', 'critical'].includes(normAt(lattice, i + 1)))) return null;
  if (verb && ['crush', 'club', 'knife', 'stone', 'gas'].includes(normAt(lattice, i)) && ['the', 'a', 'this', 'that'].includes(normAt(lattice, i - 1))) return null;
  // "was put down to a fault": a cause, no killing.
  if (verb && normAt(lattice, i) === 'put' && normAt(lattice, i + 2) === 'to') return null;
  // "a falling shell", "falling masonry": what falls is told behind.
  if (verb && normAt(lattice, i) === 'falling' && kindAt(lattice, i + 1) === 'word' && !isStop(lattice, i + 1) && tagAt(lattice, i + 1, 'person') === null && !normAt(lattice, i + 1).endsWith('ly')) return null;
  if (verb && HOLDS.has(normAt(lattice, i)) && verb.length === 1 && !holdsPeople(lattice, i)) return null;
  if (verb && normAt(lattice, i).startsWith('hang') && ['on', 'out', 'over', 'around', 'up'].includes(normAt(lattice, i + 1))) return null;
  if (state && normAt(lattice, i) === 'in' && ['died', 'die', 'dies', 'dying', 'death', 'deaths'].includes(normAt(lattice, i - 1))) return null;
  const longest = Math.max(verb?.length ?? 0, state?.length ?? 0, count?.length ?? 0);
  const at = (trigger: Trigger): Item => ({ kind: 'trigger', trigger, first: i, last: i + longest });
  if (longest === 0) return heldPhrase(lattice, i);
  if (verb && verb.length === longest) return at({ kind: 'verb', tag: verb.tag, effect: verb.tag.effect });
  if (state && state.length === longest) return at({ kind: 'state', effect: state.tag.effect });
  return at({ kind: 'count', effect: (count as NonNullable<typeof count>).tag.effect });
}

const HOLDS = new Set(['hold', 'holds', 'held', 'holding']);

const MANY = new Set(['hundreds', 'dozens', 'scores']);

const CELLS = new Set(['school', 'house', 'building', 'camp', 'base', 'prison', 'jail', 'mosque', 'church', 'monastery', 'temple', 'barracks', 'basement', 'warehouse', 'cell']);

/** "were held in the school": people are, talks are not. */
const isHeldInside = (lattice: Lattice, i: number): boolean => normAt(lattice, i) === 'held' && ['were', 'was', 'being', 'been'].includes(normAt(lattice, i - 1)) && ['in', 'inside', 'at'].includes(normAt(lattice, i + 1)) && [2, 3, 4].some((n) => CELLS.has(normAt(lattice, i + n)));

/** "held the contractor responsible": blamed, not held. */
function isBlamed(lattice: Lattice, i: number): boolean {
  for (let at = i + 1; at < i + 9 && kindAt(lattice, at) !== 'mark'; at++) if (['responsible', 'accountable', 'liable'].includes(normAt(lattice, at))) return true;
  return false;
}

/** "holding two truckers", "held by militants", "held hostage": people are held, bridges and meetings are held as well. */
function holdsPeople(lattice: Lattice, i: number): boolean {
  if (normAt(lattice, i + 1) === 'by' || isHeldInside(lattice, i)) return true;
  if (isBlamed(lattice, i)) return false;
  if (normAt(lattice, i + 1) === '(' && kindAt(lattice, i + 2) === 'number' && tagAt(lattice, i + 4, 'person')) return true;
  if (MANY.has(normAt(lattice, i + 1))) for (let at = i + 2; at < i + 12; at++) if (tagAt(lattice, at, 'count')?.tag.effect === 'captured') return true;
  for (let at = i + 1; at < i + 6; at++) { if (tagAt(lattice, at, 'person')) return true; if (kindAt(lattice, at) === 'mark') return false; }
  return false;
}

/** "claimed the lives of", "claimed 12 lives", "left". */
function heldPhrase(lattice: Lattice, i: number): Item | null {
  if (tagAt(lattice, i, 'lives') && (livesFollow(lattice, i + 1) || (normAt(lattice, i).startsWith('claim') && ledNumeralAt(lattice, i + 1)) || costsMen(lattice, i))) return { kind: 'trigger', trigger: { kind: 'lives' }, first: i, last: i + 1 };
  return tagAt(lattice, i, 'leave') ? { kind: 'trigger', trigger: { kind: 'leave' }, first: i, last: i + 1 } : null;
}

/** "cost the operation over 500 men": soldiers or men by their number, within the next few words. */
function costsMen(lattice: Lattice, i: number): boolean {
  if (!['cost', 'costs', 'costing'].includes(normAt(lattice, i))) return false;
  for (let at = i + 1; at < i + 6; at++) {
    const led = ledNumeralAt(lattice, at);
    if (led) { const person = tagAt(lattice, led.numeral.last, 'person'); return person?.tag.class === 'combatant' || normAt(lattice, led.numeral.last) === 'men'; }
  }
  return false;
}

const LIVES = new Set(['lives', 'life', 'throats', 'throat']);
const THROATS = new Set(['throats', 'throat']);

/** "lives" or "life" within the next few words; what is slit or cut is a throat. */
function livesFollow(lattice: Lattice, from: number): boolean {
  const words = /^(?:slit|cut)/.test(normAt(lattice, from - 1)) ? THROATS : LIVES;
  const reach = normAt(lattice, from - 1).startsWith('cost') ? 16 : 7;
  for (let i = from; i < from + reach && normAt(lattice, i) !== '.'; i++) if (words.has(normAt(lattice, i))) return true;
  return false;
}
