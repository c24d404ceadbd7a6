import { tally as run } from '../../../src/pipeline.ts';
import type { Article } from '../../../src/text/article.ts';
import type { SettledClaim } from '../../../src/tallies/reconciliation.ts';
import { figuresOf, recordedOf } from './truth.ts';
import type { Wanted } from './truth.ts';
import type { Mark } from './pen.ts';
import type { World, Written } from './world.ts';

/** Something that came out otherwise than it was made, and the pieces that had a part in it. */
export interface Failure { readonly what: string; readonly words: string; readonly pieces: readonly string[] }

export interface Score {
  readonly pairs: { readonly right: number; readonly wrong: number; readonly missed: number };
  readonly marks: number;
  readonly unread: readonly Mark[];
  /** For each kind of question: how many were asked and how many answered rightly. */
  readonly asked: Readonly<Record<string, number>>;
  readonly failures: readonly Failure[];
  /** How often each piece was used, in marks that were read. */
  readonly used: readonly (readonly string[])[];
}

export const articleOf = ({ id, outlet, published, text }: Written): Article => ({ id, outlet, published, text, title: text.split('\n')[0] ?? null, address: null });

export function scoreOf(world: World): Score {
  const answer = run(world.articles.map(articleOf));
  const found = new Map<Mark, SettledClaim>();
  const unread: Mark[] = [];
  const taken = new Set<SettledClaim>();
  for (const mark of world.marks) {
    const claim = answer.claims.find((c) => !taken.has(c) && c.article === mark.article && c.claim.effect === mark.effect && c.claim.count.start !== null && c.claim.count.end !== null && c.claim.count.start < mark.end && mark.start < c.claim.count.end && (c.claim.count.best ?? c.claim.count.low) === mark.n);
    if (claim) { taken.add(claim); found.set(mark, claim); } else unread.push(mark);
  }
  const asked: Record<string, number> = {};
  const failures: Failure[] = [];
  const ask = (what: string, ok: boolean, fail: () => Omit<Failure, 'what'>): void => { asked[what] = (asked[what] ?? 0) + 1; if (!ok) failures.push({ what, ...fail() }); };
  const read = [...found.keys()];
  const groupOf = (m: Mark): string => found.get(m)?.incident ?? `none ${m.article} ${m.start}`;
  const mode = (marks: readonly Mark[]): string => { const n = new Map<string, number>(); for (const m of marks) n.set(groupOf(m), (n.get(groupOf(m)) ?? 0) + 1); return [...n].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''; };
  const [own, modes] = [new Map<string, readonly Mark[]>(), new Map<string, string>()];
  for (const h of world.happenings) { const marks = read.filter((m) => m.happening === h.id); if (marks.length > 0) { own.set(h.id, marks); modes.set(h.id, mode(marks)); } }

  // Each number, with the others of its happening.
  for (const [id, marks] of own) for (const m of marks) ask('number with its own', groupOf(m) === modes.get(id), () => ({ words: `${m.article} "${m.words}" of ${id} is ${groupOf(m).slice(0, 8)} (scope ${found.get(m)?.claim.scope}), not with ${marks.filter((o) => groupOf(o) === modes.get(id)).map((o) => `${o.article} "${o.words}"`).join(', ')}`, pieces: m.pieces }));
  const ids = [...own.keys()];
  for (const a of ids) for (const b of ids) {
    if (a >= b) continue;
    const [x, y] = [world.happenings.find((h) => h.id === a), world.happenings.find((h) => h.id === b)];
    const how = x?.like?.other === b ? x.like.how : y?.like?.other === a ? y.like.how : 'no look-alike';
    const mine = new Set(own.get(a)?.map(groupOf));
    const shared = own.get(b)?.filter((m) => mine.has(groupOf(m))) ?? [];
    const others = shared.length === 0 ? [] : own.get(a)?.filter((m) => groupOf(m) === groupOf(shared[0] as Mark)) ?? [];
    ask('two apart', shared.length === 0, () => ({ words: `${a} and ${b} (${how}): ${[...others, ...shared].map((m) => `${m.article} "${m.words}" ${m.happening}`).join(', ')}`, pieces: [`pair: ${how}`, `kinds: ${[x?.kind.name, y?.kind.name].sort().join(' + ')}`, ...[...others, ...shared].flatMap((m) => m.pieces.filter((p) => !p.startsWith('look-alike')))] }));
  }

  // Figures, where every number of theirs was read and stands where it belongs.
  const whole = (f: Pick<Wanted, 'happening' | 'effect' | 'side'>): boolean => world.marks.every((m) => m.happening !== f.happening || m.effect !== f.effect || m.side !== f.side || (found.has(m) && groupOf(m) === modes.get(f.happening)));
  const alone = (id: string): boolean => ids.every((other) => other === id || modes.get(other) !== modes.get(id));
  const figures = figuresOf(world);
  for (const want of figures) {
    if (!whole(want) || !alone(want.happening)) continue;
    const mine = (own.get(want.happening) ?? []).filter((m) => m.effect === want.effect && m.side === want.side).map((m) => found.get(m) as SettledClaim);
    const list = answer.incidents.find((i) => i.id === modes.get(want.happening))?.figures.filter((f) => f.effect === want.effect) ?? [];
    const held = (f: (typeof list)[number]): number => mine.filter((c) => f.accounts.some((a) => a.claims.includes(c.claim.id))).length;
    const figure = [...list].sort((a, b) => held(b) - held(a))[0];
    const pieces = [want.how, ...new Set(world.marks.filter((m) => m.happening === want.happening && m.effect === want.effect && m.side === want.side).flatMap((m) => m.pieces))];
    const fail = (field: 'best' | 'low' | 'high') => () => ({ words: `${want.happening} ${want.effect} ${want.side} (${want.how}): ${field} ${want[field]}, got ${figure?.[field]}; ${list.map((f) => `${f.actor ?? f.class} ${f.accounts.map((a) => `${a.best ?? a.low}@${a.rank} ${answer.chains.find((c) => c.id === a.chain)?.name} ${answer.chains.find((c) => c.id === a.chain)?.kind}${a.standing.kind === 'stands' ? '' : ' out'}`).join(', ')}`).join(' | ')}`, pieces });
    if (want.best !== null) ask('best', (figure?.best ?? figure?.low) === want.best, fail('best'));
    if (want.low !== null) ask('low', figure?.low === want.low, fail('low'));
    if (want.high !== null) ask('high', figure?.high === want.high, fail('high'));
  }

  // Tallies, where all that lies in and near them is right.
  for (const t of world.tallies) {
    const total = recordedOf(world, t);
    const got = answer.tallies.find((x) => x.article === t.article && x.stated.some((s) => [s.best, s.low].includes(t.n)));
    ask('tally found', got !== undefined, () => ({ words: `${t.article} ${t.n}`, pieces: t.pieces }));
    const clean = figures.every((f) => f.effect !== 'killed' || (whole(f) && alone(f.happening))) && unread.every((m) => m.effect !== 'killed');
    if (got === undefined || total === null || !clean) continue;
    ask('tally window', got.window.from === t.from && got.window.to === t.to, () => ({ words: `${t.article} ${t.n}: ${t.from} to ${t.to}, got ${got.window.from} to ${got.window.to}`, pieces: t.pieces }));
    ask('recorded', got.recorded.find((r) => r.actor === 'total')?.best === total, () => ({ words: `${t.article} ${t.n} (${t.from} to ${t.to}, ${t.province}, ${t.attacks ? 'attacks' : 'all'}): recorded ${total}, got ${got.recorded.find((r) => r.actor === 'total')?.best}\n      ${got.links.map((l) => `${l.inside ? '+' : '-'} ${answer.incidents.find((i) => i.id === l.incident)?.title}: ${l.because}; ${l.figures.map((f) => `${f.amount} ${f.inside ? 'in' : `out (${f.because})`}`).join(', ')}`).join('\n      ')}`, pieces: t.pieces }));
  }
  for (const a of world.articles) {
    const link = answer.articles.find((l) => l.id === a.id);
    if (a.copies !== null) ask('copy seen', link?.derivativeOf != null, () => ({ words: `${a.id} copies ${a.copies}`, pieces: [] }));
    else ask('no copy', link?.derivativeOf == null, () => ({ words: `${a.id} (${a.manner}) is taken for a copy of ${link?.derivativeOf}`, pieces: [`manner: ${a.manner}`] }));
  }

  let [right, wrong, missed] = [0, 0, 0];
  for (let i = 0; i < read.length; i++) for (let j = i + 1; j < read.length; j++) {
    const [a, b] = [read[i] as Mark, read[j] as Mark];
    const [want, have] = [a.happening === b.happening, groupOf(a) === groupOf(b)];
    if (want && have) right++; else if (have) wrong++; else if (want) missed++;
  }
  return { pairs: { right, wrong, missed }, marks: world.marks.length, unread, asked, failures, used: read.map((m) => m.pieces) };
}
