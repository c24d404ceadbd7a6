import { kindAt, normAt } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';
import { numeralAt } from '../numerals.ts';
import type { Context, Sketch } from '../sketch.ts';
import { amountOf, isNumbered, revise } from '../sketch.ts';
import { tellsOfNoOne } from './noOne.ts';
import { PARTS } from './sharedWindows.ts';
import { windowOf } from './windows.ts';

/**
 * A paragraph that has counted over a period goes on with what it has counted: its happenings' dead ("We logged 38 attacks in May. Those claimed 90 lives"), the same
 * time's injured and abducted, and its parts, one sentence after the other, until a sentence tells of one happening.
 */

type Window = NonNullable<Sketch['window']>;
interface Owner { readonly window: Window; /** The tally itself; null where only happenings were counted. */ readonly whole: Sketch | null }

/** So many sentences on a tally is still gone on with. */
const REACH = 4;

export function withPeriods(sketches: readonly Sketch[], context: Context): readonly Sketch[] {
  const bySentence = new Map<number, Sketch[]>();
  for (const s of sketches) { const list = bySentence.get(s.sentence); if (list) list.push(s); else bySentence.set(s.sentence, [s]); }
  const made = new Map<number, Owner>();
  const owners = new Map<number, Owner | null>();
  for (const [at, own] of [...bySentence].sort(([a], [b]) => a - b)) {
    const told = own.filter((s) => s.scope === 'incident' && isNumbered(s));
    if (told.length === 0 || told.length < own.filter((s) => s.scope === 'incident' && isNumbered(s) && s.draft.group?.kind === 'counted').length || !goesOnAt(at, context)) continue;
    const owner = ownerOf(at, told[0] as Sketch, { bySentence, made, context });
    owners.set(at, owner);
    if (owner !== null && isOfOwner(told, owner, context)) made.set(at, owner);
  }
  return made.size === 0 ? sketches : sketches.map((s) => {
    const owner = s.scope === 'incident' && isNumbered(s) ? made.get(s.sentence) : undefined;
    return owner === undefined ? s : revise(s, 'cumulative', { scope: 'cumulative', window: owner.window });
  });
}

/** Behind another sentence of its paragraph, and of no one happening. */
function goesOnAt(at: number, context: Context): boolean {
  const { sentences } = context.lattice.doc;
  const [before, own] = [sentences[at - 1], sentences[at]];
  return before !== undefined && own !== undefined && before.block === own.block && !own.telegraphic && tellsOfNoOne(own, context);
}

interface Of { readonly bySentence: ReadonlyMap<number, readonly Sketch[]>; readonly made: ReadonlyMap<number, Owner>; readonly context: Context }

/** The nearest sentence before that counts over a period, with nothing between that tells of one happening. */
function ownerOf(at: number, sketch: Sketch, { bySentence, made, context }: Of): Owner | null {
  const { sentences } = context.lattice.doc;
  for (let t = at - 1; t >= at - REACH && sentences[t]?.block === sentences[at]?.block; t--) {
    const sentence = sentences[t] as Range;
    const known = made.get(t);
    if (known !== undefined) return known;
    const told = bySentence.get(t) ?? [];
    const whole = told.find((s) => s.scope === 'cumulative' && s.window !== null && isNumbered(s) && !PARTS.has(s.draft.rule) && s.draft.rule !== 'earlierTotal');
    if (whole?.window) return { window: whole.window, whole };
    const window = told.some((s) => s.scope === 'incident' && isNumbered(s)) ? null : countedIn(sentence, { sketch, t, context });
    if (window !== null) return { window, whole: null };
    // "216 died in Orvel district, 156 in Tavol and 28 in Belkar": its parts by their places.
    if (!(told.length > 1 && told.every((s) => s.scope === 'cumulative')) && !tellsOfNoOne(sentence, context)) return null;
  }
  return null;
}

/** "The database registered 38 attacks from 1 to 30 April": the period of the happenings that a sentence counts, read as if they were a figure. */
function countedIn(sentence: Range, { sketch, t, context }: { readonly sketch: Sketch; readonly t: number; readonly context: Context }): Window | null {
  const happenings = happeningsIn(context.lattice, sentence);
  if (happenings === null) return null;
  const { draft } = sketch;
  return windowOf({ ...sketch, segment: sentence, sentence: t, means: null, draft: { ...draft, group: null, trigger: { first: happenings.last - 1, last: happenings.last }, quote: happenings, voice: 'noun', toll: true, rule: 'counted' } }, context);
}

/** "17 rocket strikes", "518 bus crashes", "21 incidents of shelling": a number and, a few words on, what happened so often. */
function happeningsIn(lattice: Lattice, { first, last }: Range): Range | null {
  for (let i = first; i < last; i++) {
    if (!MANY.has(normAt(lattice, i))) continue;
    for (let k = i - 1; k >= Math.max(first, i - BEFORE); k--) if (kindAt(lattice, k) === 'number' || numeralAt(lattice, k) !== null) return { first: k, last: i + 1 };
  }
  return null;
}
const BEFORE = 4;

/** What may happen often. */
const MANY: ReadonlySet<string> = new Set(['attacks', 'incidents', 'raids', 'strikes', 'airstrikes', 'air-strikes', 'operations', 'accidents', 'crashes', 'clashes', 'bombings', 'blasts', 'killings', 'shootings', 'ambushes', 'episodes', 'landslides', 'mudslides', 'avalanches', 'floods', 'fires', 'blazes', 'massacres', 'abductions', 'kidnappings', 'drownings', 'explosions', 'acts', 'assaults', 'bombardments', 'shellings', 'stabbings', 'robberies', 'murders', 'homicides', 'lynchings', 'executions', 'collisions', 'derailments', 'shipwrecks', 'sinkings', 'wrecks', 'capsizings', 'collapses', 'stampedes', 'storms', 'cyclones', 'quakes', 'earthquakes', 'emergencies', 'disasters', 'cases', 'events', 'violations', 'incursions', 'battles', 'skirmishes', 'engagements', 'gunfights', 'firefights', 'riots', 'sorties', 'barrages', 'rockets', 'detonations', 'intrusions', 'breaches', 'hijackings', 'eruptions', 'cave-ins', 'pile-ups', 'overturnings', 'boats', 'bombs', 'mines', 'drones', 'missiles', 'shells']);

/** So few hurt or taken may be of one happening. */
const FEW = 5;

/** Of the tally: the dead of the happenings it counted, as many as they may be; other harm than the tally's own; or several figures that it has room for. One smaller figure of its own kind may be anybody's. */
function isOfOwner(told: readonly Sketch[], { whole }: Owner, { lattice }: Context): boolean {
  if (told.some((s) => s.draft.group?.kind === 'singular' || s.draft.group?.kind === 'named' || isLater(s, lattice))) return false;
  if (whole === null) return true;
  const alike = told.filter((s) => s.effect === whole.effect);
  const sum = alike.reduce((n, s) => n + (amountOf(s) ?? 0), 0);
  if (alike.length > 0) return alike.length > 1 && sum <= (amountOf(whole) ?? 0) + Math.min(...alike.map((s) => amountOf(s) ?? 0));
  return told.every((s) => (amountOf(s) ?? 0) >= FEW);
}

/** "Three have since died", "have died of their wounds": what became of some. */
function isLater({ draft: { quote } }: Sketch, lattice: Lattice): boolean {
  for (let i = quote.first; i < quote.last + 6; i++) if (['wounds', 'injuries', 'hospital', 'hospitals', 'clinic'].includes(normAt(lattice, i)) && ['of', 'from', 'to', 'in', 'at', 'their', 'the'].includes(normAt(lattice, i - 1))) return true;
  return false;
}
