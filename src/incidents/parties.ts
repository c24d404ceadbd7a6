import type { Claim } from '../claims/claim.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ChainOf } from './chains.ts';
import type { Chain, ChainId } from './incident.ts';
import type { Report } from './report.ts';
import type { PartyOf } from './resolve.ts';
import { partiesOf } from './speakers.ts';

/** "our heroes", "four of its peacekeepers"; martyrs are one's own. */
const OWN = /^(?:friendly|our|own) (?:side|ranks|forces|troops|men)\b|\b(?:our|its)(?: \w+){0,2} (?:soldiers?|troops|men|fighters?|heroes|members|peacekeepers?|forces|personnel|officers?|comrades|units?)\b|\bmartyr/i;

/** The parties for which each chain speaks: by its name ("the Russian army"), else by the people whom it calls its own or its martyrs. */
export function partiesIn(reports: readonly Report[], chainOf: ChainOf, lexicon: Lexicon): PartyOf {
  const votes = new Map<ChainId, Map<string, number>>();
  const chains = new Map<ChainId, Chain>();
  const foes = new Map<ChainId, Set<string>>();
  for (const report of reports) for (const claim of report.claims) {
    const chain = chainOf(report.article, claim);
    chains.set(chain.id, chain);
    const { actor } = claim.victim;
    // Whom a side eliminated is not its own.
    if (actor !== null && ELIMINATED.test(claim.quote.text)) foes.set(chain.id, (foes.get(chain.id) ?? new Set<string>()).add(actor));
    if (actor === null || claim.victim.class !== 'combatant' || !isOwn(claim)) continue;
    const own = votes.get(chain.id) ?? new Map<string, number>();
    own.set(actor, (own.get(actor) ?? 0) + 1);
    votes.set(chain.id, own);
  }
  const parties = new Map<ChainId, readonly string[]>([...chains.values()].map((chain) => [chain.id, named(chain, lexicon) ?? own(favourite(votes.get(chain.id)), { chain, reports, foes: foes.get(chain.id) ?? NONE })]));
  return (article, claim) => parties.get(chainOf(article, claim).id) ?? [];
}

/** Only parties, authorities and their outlets are named for a side; a monitor is no party because it bears a country's name. */
function named(chain: Chain, lexicon: Lexicon): readonly string[] | null {
  if (!['military', 'armed_group', 'authority', 'official'].includes(chain.kind)) return null;
  const found = partiesOf(chain.name, lexicon);
  return found.length > 0 ? found : null;
}

/** "The Joint Task Force", "the General Staff": an army that says no country's name serves the one state whose people are told of, or whose land it is. */
function own(voted: readonly string[], { chain, reports, foes }: { readonly chain: Chain; readonly reports: readonly Report[]; readonly foes: ReadonlySet<string> }): readonly string[] {
  if (voted.length > 0 || chain.kind !== 'military') return voted;
  const states = new Set(reports.flatMap((r) => r.claims.flatMap((c) => (c.victim.class === 'combatant' && c.victim.actor !== null && STATE.test(c.victim.actor) && !foes.has(c.victim.actor) ? [c.victim.actor] : []))));
  if (states.size > 0) return states.size === 1 ? [...states] : NOBODY;
  const lands = new Set(reports.flatMap((r) => r.countries));
  const [land] = lands;
  return lands.size === 1 && !foes.has(`Government of ${land as string}`) ? [`Government of ${land as string}`] : NOBODY;
}

const STATE = /^Government of [^+]+$/;
const NOBODY: readonly string[] = [];
const NONE: ReadonlySet<string> = new Set();
/** What an army does to its enemy's people. */
export const ELIMINATED = /\b(?:eliminat|neutrali[sz]|liquidat)\p{L}*/iu;

const isOwn = (claim: Claim): boolean => !FOES.test(claim.victim.text) && (OWN.test(claim.victim.text) || OWN.test(claim.quote.text));
/** Words that nobody has for their own people, whatever stands beside them. */
const FOES = /\b(?:terrorists?|bandits?|insurgents?|extremists?|enem(?:y|ies)|infidels?|apostates?|mercenar(?:y|ies))\b/i;

const favourite = (votes: ReadonlyMap<string, number> | undefined): readonly string[] => {
  const [first] = [...(votes ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first ? [first[0]] : [];
};

