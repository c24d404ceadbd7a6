import type { Claim, ClaimId } from '../claims/claim.ts';
import type { Figure, Incident, Incidents, PlacedClaim } from '../incidents/incident.ts';
import { joined, later } from '../incidents/later.ts';
import { piecesOf } from '../incidents/place.ts';
import type { PlacedArticle } from '../incidents/place.ts';
import type { SettledClaim, Tally } from './reconciliation.ts';

/** Says of each claim whether it is in the totals, and if not, why not: the same words as in the bridge. */
export function settle(incidents: Incidents, tallies: readonly Tally[]): readonly SettledClaim[] {
  const byId = later(() => new Map(incidents.incidents.map((i) => [i.id, i])));
  const tallyOf = tallyByClaim(tallies);
  const rewrites = later(() => new Map(incidents.articles.map((a) => [a.id, a.derivativeOf])));
  // A claim names its text: the same claim in two articles is one text printed twice, and is counted once.
  const counted = new Map<string, string>();
  const settleAll = (claims: readonly PlacedClaim[], settleOne: Settle): readonly SettledClaim[] => claims.map((placed) => {
    const incident = placed.incident === null ? undefined : byId().get(placed.incident);
    const settled = settleOne(placed, { incident, rewrite: rewrites().get(placed.article) ?? null, tally: tallyOf(placed), twin: counted.get(placed.claim.id) ?? null });
    if (settled.inTotals) counted.set(placed.claim.id, placed.article);
    return settled;
  });
  const pieces = piecesOf(incidents.placed);
  if (pieces === undefined) return settleAll(incidents.placed, settleKept);
  const apart = new Set(pieces.twins);
  for (const { article } of tallies) apart.add(article);
  const anew = (claims: readonly PlacedClaim[]): readonly SettledClaim[] => settleAll(claims, settleAnew);
  const lists = pieces.articles.map((piece) => (apart.has(piece.entry.given.article.id) ? settleAll(piece.claims, settleKept) : settlePiece(piece, anew)));
  const all = joined(lists, (list) => list);
  settledLists.set(all, lists);
  return all;
}

const settledLists = new WeakMap<readonly SettledClaim[], readonly (readonly SettledClaim[])[]>();

/** The lists, an article each, that settled claims were put together from: a list that is the same object as before holds the same claims. */
export const listsOf = (claims: readonly SettledClaim[]): readonly (readonly SettledClaim[])[] => settledLists.get(claims) ?? [claims];

const settledPieces = new WeakMap<PlacedArticle, readonly SettledClaim[]>();

/** The claims of an article that no other one repeats and that states no tally: they follow from its own incidents, and those are the article's as long as it is the same object. */
function settlePiece(piece: PlacedArticle, settleAll: (claims: readonly PlacedClaim[]) => readonly SettledClaim[]): readonly SettledClaim[] {
  const known = settledPieces.get(piece);
  if (known !== undefined) return known;
  const claims = settleAll(piece.claims);
  settledPieces.set(piece, claims);
  return claims;
}

interface Of { readonly incident: Incident | undefined; readonly rewrite: string | null; readonly tally: SettledClaim['tally']; readonly twin: string | null }

const kept = new WeakMap<PlacedClaim, { readonly of: Of; readonly settled: SettledClaim }>();

/** What it follows from is the same as in the run before: then so is the answer. Claims whose article is kept as a whole need no such memory of their own. */
function settleKept(placed: PlacedClaim, of: Of): SettledClaim {
  const known = kept.get(placed);
  if (known && known.of.incident === of.incident && known.of.rewrite === of.rewrite && known.of.tally === of.tally && known.of.twin === of.twin) return known.settled;
  const settled = settleAnew(placed, of);
  kept.set(placed, { of, settled });
  return settled;
}

function settleAnew(placed: PlacedClaim, of: Of): SettledClaim {
  const whyNot = whyNotCounted(placed, of) ?? (of.twin === null ? null : `the same text as in article ${of.twin}`);
  return { claim: placed.claim, article: placed.article, chain: placed.chain, incident: placed.incident, tally: of.tally, inTotals: whyNot === null, whyNot };
}

type Settle = typeof settleAnew;

/** The tally that states a claim; a part by period belongs to the tally over the whole period as well, and is shown with that one. */
function tallyByClaim(tallies: readonly Tally[]): (placed: PlacedClaim) => SettledClaim['tally'] {
  const found = new Map<string, Map<string, Tally['id']>>();
  for (const tally of tallies) {
    const own = found.get(tally.article) ?? new Map<string, Tally['id']>();
    found.set(tally.article, own);
    for (const row of tally.stated) if (!own.has(row.claim)) own.set(row.claim, tally.id);
  }
  return (placed) => found.get(placed.article)?.get(placed.claim.id) ?? null;
}

const figures = new WeakMap<Incident, ReadonlyMap<ClaimId, readonly Figure[]>>();

/** The figures that each claim of an incident speaks for, those in use by it first; worked out once for an incident. */
function figuresOf(incident: Incident): ReadonlyMap<ClaimId, readonly Figure[]> {
  const known = figures.get(incident);
  if (known) return known;
  const made = new Map<ClaimId, Figure[]>();
  const put = (id: ClaimId, figure: Figure): void => { const list = made.get(id); if (!list) made.set(id, [figure]); else if (!list.includes(figure)) list.push(figure); };
  for (const figure of incident.figures) for (const id of accountInUse(figure)?.claims ?? []) put(id, figure);
  for (const figure of incident.figures) for (const account of figure.accounts) for (const id of account.claims) put(id, figure);
  figures.set(incident, made);
  return made;
}

/** The figure that a claim speaks for in its incident. */
export const figureOf = (claim: Claim, incident: Incident): Figure | undefined => (incident.claims.length > FEW ? figuresOf(incident).get(claim.id)?.find((f) => f.effect === claim.effect) : soughtIn(incident, claim));

/** So few claims are looked for one by one quicker than a map of them is made. */
const FEW = 12;

function soughtIn({ figures }: Incident, { id, effect }: Claim): Figure | undefined {
  const own = figures.filter((f) => f.effect === effect);
  return own.find((f) => accountInUse(f)?.claims.includes(id) === true) ?? own.find((f) => f.accounts.some((a) => a.claims.includes(id)));
}

export const accountInUse = (figure: Figure): Figure['accounts'][number] | undefined => (figure.inUse === null ? undefined : figure.accounts[figure.inUse]);

function whyNotCounted({ claim, chain }: PlacedClaim, { incident, rewrite }: Of): string | null {
  if (!incident) return claim.reason;
  const figure = figureOf(claim, incident);
  const background = 'an event of another time, mentioned as background';
  if (incident.background) return background;
  if (figure && accountInUse(figure)?.claims.includes(claim.id)) return null;
  if (claim.scope === 'background') return background;
  if (rewrite !== null) return `a rewrite of article ${rewrite}`;
  return figure ? whyAnother(claim, figure) : claim.counted ? whyInside(claim, incident.figures, chain) : claim.reason;
}

/** The reader would add it, but its source gives a figure that holds it or stands in its place: a late death beside the toll that has it already. */
function whyInside(claim: Claim, figures: readonly Figure[], chain: PlacedClaim['chain']): string {
  const numbers = figures.filter((f) => f.effect === claim.effect).flatMap((f) => f.accounts).filter((a) => a.chain === chain).flatMap((a) => a.best ?? a.low ?? a.high ?? []);
  const own = claim.count.best ?? claim.count.low ?? claim.count.high ?? 0;
  const all = numbers.find((n) => n >= own);
  if (all !== undefined) return `taken to be among the ${all} that the same source gives`;
  return numbers.length > 0 ? `the same source's figure of ${Math.max(...numbers)} is used in its place` : 'its incident has no figure to which it belongs';
}

function whyAnother(claim: Claim, figure: Figure): string {
  const own = figure.accounts.find((a) => a.claims.includes(claim.id));
  if (own && own.standing.kind !== 'stands') return own.standing.because;
  return claim.restates === null ? `another account is used: ${figure.reason}` : claim.reason;
}
