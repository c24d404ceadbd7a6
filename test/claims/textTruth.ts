import type { Claim } from '../../src/claims/claim.ts';
import type { Text, Told } from './textGrammar.ts';

/** One claim, told or read, as both are compared. */
interface Node { readonly effect: string; readonly n: number; readonly scope: string; readonly free: boolean; group: Node[]; whole: Node | null; readonly counted: boolean }

/** What is read, without rows that have no number. */
function nodesRead(claims: readonly Claim[]): readonly Node[] {
  const numbered = claims.filter((c) => c.count.best !== null && c.status === 'asserted');
  const nodes = new Map(numbered.map((c) => [c.id, node({ effect: c.count.bound === 'share' ? 'share' : c.effect, n: (c.count.best as number) - (c.count.bound === 'more_than' ? 1 : 0), scope: c.scope, free: false, counted: c.counted })]));
  for (const c of numbered) {
    const [own, head, whole] = [nodes.get(c.id), nodes.get(c.restates as Claim['id']), nodes.get(c.partOf as Claim['id'])];
    if (own && head) join(own, head);
    if (own && whole) own.whole = whole;
  }
  return [...nodes.values()];
}

function nodesTold(told: readonly Told[]): readonly Node[] {
  const nodes: Node[] = [];
  for (const t of told) {
    const own = node({ effect: t.effect, n: t.n, scope: t.effect === 'share' ? 'incident' : t.scope, free: t.free, counted: false });
    const same = t.same === null ? undefined : nodes.findLast((n) => n.effect === t.effect && n.n === t.same);
    if (same) join(own, same);
    own.whole = t.whole === null ? null : nodes.find((n) => n.effect === t.effect && n.n === t.whole) ?? null;
    nodes.push(own);
  }
  return nodes;
}

const node = (of: Omit<Node, 'group' | 'whole'>): Node => { const made: Node = { ...of, group: [], whole: null }; made.group = [made]; return made; };

function join(a: Node, b: Node): void {
  if (a.group === b.group) return;
  const all = [...a.group, ...b.group];
  for (const n of all) n.group = all;
}

const numbersOf = (n: Node): string => n.group.map((m) => m.n).sort((x, y) => x - y).join('=');

/** One line a group of claims that say the same. */
function linesOf(nodes: readonly Node[]): string {
  const groups = [...new Set(nodes.map((n) => n.group))].map((g) => g[0] as Node);
  return groups.map((n) => {
    const whole = n.group.find((m) => m.whole)?.whole ?? null;
    return `${n.effect} ${n.effect === 'share' ? n.n : numbersOf(n)}${whole && n.effect !== 'share' ? `<${numbersOf(whole)}` : ''}${n.effect === 'share' || n.scope === 'incident' ? '' : ` ${n.scope === 'cumulative' ? 'tally' : 'before'}`}`;
  }).sort().join('; ');
}

/** What counts together, by effect. */
function sumsRead(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const c of claims) if (c.counted && (c.count.best ?? 0) > 0) sums.set(c.effect, (sums.get(c.effect) ?? 0) + (c.count.best as number));
  return sums;
}

/** What counts together by what is told; of rivals either may, so that nothing is asked of their effect. */
function sumsTold(told: readonly Told[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  const heads: { n: number; readonly effect: string }[] = [];
  for (const t of told) {
    if (t.effect === 'share' || t.whole !== null || t.scope !== 'incident') continue;
    if (t.same === null) { heads.push({ n: t.n, effect: t.effect }); continue; }
    const head = heads.findLast((h) => h.effect === t.effect);
    if (head && t.heads) head.n = t.n; else if (head && t.n !== t.same && !t.gives) head.n = NaN;
  }
  for (const h of heads) sums.set(h.effect, (sums.get(h.effect) ?? 0) + h.n);
  return sums;
}

const inOrder = (sums: ReadonlyMap<string, number>): string => [...sums].filter(([, n]) => n !== 0).sort(([a], [b]) => a.localeCompare(b)).map(([effect, n]) => `${effect} ${n}`).join('; ');

const wordsOf = (s: string): readonly string[] => s.toLowerCase().replaceAll(/[^\p{L}\p{N} ]/gu, ' ').split(/\s+/).filter((w) => w && !/^(?:the|a|an|of|in|at|by|to|its|their|and)$/.test(w));

/** Half of all their words are the same. */
function similar(a: string, b: string): boolean {
  const [x, y] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const n = [...x].filter((w) => y.has(w)).length;
  return n > 0 && n / (x.size + y.size - n) >= 0.5;
}

const SLOTS: Readonly<Record<string, (c: Claim) => string | null | undefined>> = {
  by: (c) => c.attribution?.text, doer: (c) => c.perpetrator?.text, at: (c) => c.place?.text, whom: (c) => c.victim.text, class: (c) => c.victim.class, on: (c) => c.date?.from, from: (c) => c.window?.from, to: (c) => c.window?.to,
};

function slotFaults(told: readonly Told[], claims: readonly Claim[]): readonly string[] {
  return told.flatMap((t) => t.slots.flatMap(([slot, want]) => {
    const claim = claims.find((c) => c.effect === t.effect && c.count.best === t.n);
    const got = claim ? SLOTS[slot]?.(claim) ?? 'none' : null;
    return got === null || got === want || (want !== 'none' && slot !== 'from' && slot !== 'to' && want.split('|').some((w) => similar(got, w))) ? [] : [`${slot} of ${t.n}: wanted ${want}, got ${got}`];
  }));
}

/** What is wrong with the reading of a text; nothing where it is right. */
export function misreadIn({ told, sums }: Text, claims: readonly Claim[]): readonly string[] {
  if (sums !== null) { const [want, got] = [inOrder(sums), inOrder(sumsRead(claims))]; return want === got ? [] : [`counts "${got}" instead of "${want}"`]; }
  const faults = [...slotFaults(told, claims)];
  const got = linesOf(nodesRead(claims));
  const wants = [told, told.filter((t) => !t.free)].map((all) => linesOf(nodesTold(all)));
  if (!wants.includes(got)) faults.push(`read as "${got}" instead of "${wants[0]}"`);
  else {
    const [read, want] = [inOrder(sumsRead(claims)), inOrder(sumsTold(told))];
    if (!want.includes('NaN') && read !== want) faults.push(`counts "${read}" instead of "${want}"`);
  }
  return faults;
}
