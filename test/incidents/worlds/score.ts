import { tally as run } from '../../../src/pipeline.ts';
import type { Article } from '../../../src/text/article.ts';
import type { Figure } from '../../../src/incidents/incident.ts';
import type { Reconciliation, SettledClaim } from '../../../src/tallies/reconciliation.ts';
import type { Happening, Mark, Tally } from './pen.ts';
import { figuresOf, recordedOf } from './truth.ts';
import type { Wanted } from './truth.ts';
import type { World, Written } from './world.ts';

/** Something that came out otherwise than it was made, and the pieces that had a part in it. */
export interface Failure { readonly what: string; readonly words: string; readonly pieces: readonly string[] }

export interface Score {
  readonly pairs: { readonly right: number; readonly wrong: number; readonly missed: number };
  readonly marks: number;
  /** Numbers that the reader does not find, or finds otherwise: they are not the incidents room's. */
  readonly unread: readonly Mark[];
  /** For each kind of question: how many were asked. */
  readonly asked: Readonly<Record<string, number>>;
  readonly failures: readonly Failure[];
  /** The pieces of each number that was read. */
  readonly used: readonly (readonly string[])[];
}

export const articleOf = ({ id, outlet, published, text }: Written): Article => ({ id, outlet, published, text, title: text.split('\n')[0] ?? null, address: null });

/** A world beside the answer: which claim each mark is, and which incident most marks of a happening are in. */
interface Judged {
  readonly world: World;
  readonly answer: Reconciliation;
  readonly found: ReadonlyMap<Mark, SettledClaim>;
  readonly own: ReadonlyMap<string, readonly Mark[]>;
  readonly incidentOf: (mark: Mark) => string;
  readonly mostly: ReadonlyMap<string, string>;
  readonly ask: (what: string, ok: boolean, fail: () => Omit<Failure, 'what'>) => void;
}

export function scoreOf(world: World): Score {
  const answer = run(world.articles.map(articleOf));
  const found = claimsOf(world, answer);
  const asked: Record<string, number> = {};
  const failures: Failure[] = [];
  const ask: Judged['ask'] = (what, ok, fail) => { asked[what] = (asked[what] ?? 0) + 1; if (!ok) failures.push({ what, ...fail() }); };
  const incidentOf = (mark: Mark): string => found.get(mark)?.incident ?? `none ${mark.article} ${mark.start}`;
  const read = world.marks.filter((m) => found.has(m));
  const own = new Map(world.happenings.map((h) => [h.id, read.filter((m) => m.happening === h.id)] as const).filter(([, marks]) => marks.length > 0));
  const judged: Judged = { world, answer, found, own, incidentOf, ask, mostly: new Map([...own].map(([id, marks]) => [id, mostOf(marks.map(incidentOf))])) };
  askGroups(judged);
  askApart(judged);
  const figures = figuresOf(world);
  for (const wanted of figures) askFigure(judged, wanted);
  for (const tally of world.tallies) askTally(judged, tally, figures);
  askCopies(judged);
  return { pairs: pairsIn(read, incidentOf), marks: world.marks.length, unread: world.marks.filter((m) => !found.has(m)), asked, failures, used: read.map((m) => m.pieces) };
}

/** The claim that stands at each mark with its effect and number. */
function claimsOf(world: World, { claims }: Reconciliation): ReadonlyMap<Mark, SettledClaim> {
  const found = new Map<Mark, SettledClaim>();
  const taken = new Set<SettledClaim>();
  for (const mark of world.marks) {
    const hit = claims.find((c) => !taken.has(c) && c.article === mark.article && isAt(c, mark));
    if (hit) { taken.add(hit); found.set(mark, hit); }
  }
  return found;
}

const isAt = ({ claim: { effect, count } }: SettledClaim, mark: Mark): boolean =>
  effect === mark.effect && count.start !== null && count.end !== null && count.start < mark.end && mark.start < count.end && (count.best ?? count.low) === mark.n;

function mostOf(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

const listed = (marks: readonly Mark[]): string => marks.map((m) => `${m.article} "${m.words}" ${m.happening}`).join(', ');

/** Each number stands with the others of its happening. */
function askGroups({ own, incidentOf, mostly, ask }: Judged): void {
  for (const [id, marks] of own) for (const mark of marks) ask('number with its own', incidentOf(mark) === mostly.get(id), () => ({ words: `${listed([mark])} is not with ${listed(marks.filter((o) => incidentOf(o) === mostly.get(id)))}`, pieces: mark.pieces }));
}

/** No incident holds numbers of two happenings. */
function askApart({ world, own, incidentOf, ask }: Judged): void {
  for (const [i, a] of world.happenings.entries()) for (const b of world.happenings.slice(i + 1)) {
    const [mine, theirs] = [own.get(a.id) ?? [], own.get(b.id) ?? []];
    if (mine.length === 0 || theirs.length === 0) continue;
    const shared = theirs.filter((m) => mine.some((o) => incidentOf(o) === incidentOf(m)));
    const beside = mine.filter((m) => shared.some((o) => incidentOf(o) === incidentOf(m)));
    const how = alike(a, b);
    ask('two apart', shared.length === 0, () => ({ words: `${a.id} and ${b.id} (${how}): ${listed([...beside, ...shared])}`, pieces: [`pair: ${how}`, `kinds: ${[a.kind.name, b.kind.name].sort().join(' + ')}`, ...[...beside, ...shared].flatMap((m) => m.pieces.filter((p) => !p.startsWith('look-alike')))] }));
  }
}

const alike = (a: Happening, b: Happening): string => (a.like?.other === b.id ? a.like.how : b.like?.other === a.id ? b.like.how : 'no look-alike');

/** Every number of a figure was read and stands where it belongs, and no other happening stands there. */
const isWhole = ({ world, found, incidentOf, mostly }: Judged, f: Pick<Wanted, 'happening' | 'effect' | 'side'>): boolean =>
  world.marks.every((m) => m.happening !== f.happening || m.effect !== f.effect || m.side !== f.side || (found.has(m) && incidentOf(m) === mostly.get(f.happening)))
  && [...mostly].every(([id, incident]) => id === f.happening || incident !== mostly.get(f.happening));

function askFigure(judged: Judged, want: Wanted): void {
  if (!isWhole(judged, want)) return;
  const { own, found, mostly, answer, ask } = judged;
  const marks = (own.get(want.happening) ?? []).filter((m) => m.effect === want.effect && m.side === want.side);
  const figures = answer.incidents.find((i) => i.id === mostly.get(want.happening))?.figures.filter((f) => f.effect === want.effect) ?? [];
  const held = (f: Figure): number => marks.filter((m) => f.accounts.some((a) => a.claims.includes(found.get(m)?.claim.id as SettledClaim['claim']['id']))).length;
  const figure = [...figures].sort((a, b) => held(b) - held(a))[0];
  const got = { low: figure?.low, best: figure?.best ?? figure?.low, high: figure?.high };
  for (const field of ['best', 'low', 'high'] as const) {
    if (want[field] !== null) ask(field, got[field] === want[field], () => ({ words: `${want.happening} ${want.effect} ${want.side} (${want.how}): ${want[field]}, got ${got[field]}; ${figures.map((f) => accountsIn(f, answer)).join(' | ')}`, pieces: [want.how, ...marks.flatMap((m) => m.pieces)] }));
  }
}

const accountsIn = (f: Figure, { chains }: Reconciliation): string =>
  `${f.actor ?? f.class} ${f.accounts.map((a) => { const chain = chains.find((c) => c.id === a.chain); return `${a.best ?? a.low}@${a.rank} ${chain?.name} (${chain?.kind}${a.standing.kind === 'stands' ? '' : ', out'})`; }).join(', ')}`;

/** A tally's window and what is itemised in it, where all that could be is as it should be. */
function askTally(judged: Judged, tally: Tally, figures: readonly Wanted[]): void {
  const { world, found, answer, ask } = judged;
  const { pieces } = tally;
  const got = answer.tallies.find((x) => x.article === tally.article && x.stated.some((s) => [s.best, s.low].includes(tally.n)));
  ask('tally found', got !== undefined, () => ({ words: `${tally.article} ${tally.n}`, pieces }));
  const recorded = recordedOf(world, tally);
  const isClean = figures.every((f) => f.effect !== 'killed' || isWhole(judged, f)) && world.marks.every((m) => m.effect !== 'killed' || found.has(m));
  if (got === undefined || recorded === null || !isClean) return;
  ask('tally window', got.window.from === tally.from && got.window.to === tally.to, () => ({ words: `${tally.article} ${tally.n}: ${tally.from} to ${tally.to}, got ${got.window.from} to ${got.window.to}`, pieces }));
  const sum = got.recorded.find((r) => r.actor === 'total')?.best;
  ask('recorded', sum === recorded, () => ({ words: `${tally.article} ${tally.n} (${tally.from} to ${tally.to}, ${tally.province}, ${tally.attacks ? 'attacks' : 'all'}): ${recorded}, got ${sum}\n      ${got.links.map((l) => `${l.inside ? '+' : '-'} ${answer.incidents.find((i) => i.id === l.incident)?.title}: ${l.because}; ${l.figures.map((f) => `${f.amount} ${f.inside ? 'in' : `out (${f.because})`}`).join(', ')}`).join('\n      ')}`, pieces }));
}

function askCopies({ world, answer, ask }: Judged): void {
  for (const a of world.articles) {
    const of = answer.articles.find((l) => l.id === a.id)?.derivativeOf ?? null;
    if (a.copies === null) ask('no copy', of === null, () => ({ words: `${a.id} (${a.manner}) is taken for a copy of ${of}`, pieces: [`manner: ${a.manner}`] }));
    else ask('copy seen', of !== null || answer.articles.some((l) => l.derivativeOf === a.id), () => ({ words: `${a.id} copies ${a.copies}`, pieces: [] }));
  }
}

function pairsIn(read: readonly Mark[], incidentOf: Judged['incidentOf']): Score['pairs'] {
  let [right, wrong, missed] = [0, 0, 0];
  for (const [i, a] of read.entries()) for (const b of read.slice(i + 1)) {
    const [want, have] = [a.happening === b.happening, incidentOf(a) === incidentOf(b)];
    if (want && have) right++; else if (have) wrong++; else if (want) missed++;
  }
  return { right, wrong, missed };
}
