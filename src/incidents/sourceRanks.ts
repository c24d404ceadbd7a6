import type { SourceKind, VictimClass } from '../claims/claim.ts';
import type { Side } from './sides.ts';

/** Data: which source's figure is used, best first (domain.md, Choosing figures, rule 2). A person can change the order in the workbook. */
export interface SourceRank { readonly rank: number; readonly words: string; readonly kinds: readonly SourceKind[] }

export const SOURCE_RANKS: readonly SourceRank[] = [
  { rank: 1, words: 'a monitor, hospital, rescue service, police, health or civil authority, or UN body', kinds: ['monitor', 'hospital', 'rescue', 'police', 'authority', 'un'] },
  { rank: 2, words: 'a witness', kinds: ['witness', 'activist'] },
  { rank: 3, words: 'the side that lost the people, for its own dead', kinds: [] },
  { rank: 4, words: "an outlet's narration", kinds: ['outlet', 'media', 'official', 'anonymous', 'other', 'headline'] },
  { rank: 5, words: "the enemy's claim", kinds: ['military', 'armed_group'] },
];

export interface RankOf {
  readonly kind: SourceKind;
  /** The parties for which the speaker speaks; empty when it is none. */
  readonly parties: readonly string[];
  readonly victim: string | null;
  readonly class: VictimClass;
  /** Fighters whom nobody names: an army's soldiers are its own, as a group's fighters are the group's. */
  readonly side?: Side | null;
}

/** The side of those who speak for people in arms. */
const SERVES: Readonly<Partial<Record<SourceKind, Side>>> = { military: 'state', armed_group: 'armed' };

/** A party speaks well of its own dead, a civil authority as one whosever they are, and badly of the enemy's; of civilians a belligerent speaks no better than an outlet, a civil authority as one. */
export function rankOf(of: RankOf): SourceRank {
  const belligerent = of.kind === 'military' || of.kind === 'armed_group';
  const plain = SOURCE_RANKS.find((r) => r.kinds.includes(of.kind))?.rank ?? 4;
  const civilians = belligerent ? 4 : plain;
  const rank = of.parties.length === 0 && !belligerent ? plain : (of.victim !== null && of.parties.includes(of.victim)) || (of.victim === null && of.side === SERVES[of.kind]) ? Math.min(plain, 3) : of.class === 'combatant' ? 5 : civilians;
  return SOURCE_RANKS[rank - 1] as SourceRank;
}
