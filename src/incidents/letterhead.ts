import type { SourceKind } from '../claims/claim.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { issuingKind } from './outlets.ts';

/** What the head of a text tells of an outlet whose name tells nothing: "PASO A PASO – Observatory of Conflict", "SERMA – National Prison Service", "Mine Action Agency (KARMA)". */

const LINES = 3;
const LONGEST = 120;
/** What institutions put out, and papers do not. */
const PAPERS = /\b(?:communiqu[eé]|bulletin|situation report|sitrep|flash update|press (?:release|statement|note)|official (?:statement|note)|statement (?:no|on)\b|note no|report no|monthly (?:note|report|brief|sheet)|quarterly|weekly (?:brief|report|bulletin)|annual (?:report|tally)|case note|public statement|media statement|advisory|monitor,)/iu;
const PROTESTS = /\b(?:\p{L}+ )?(?:monitor|watch|tracker|network|observ\p{L}+|count)\b/iu;
/** Pages of papers and stations. */
const PAGES = /[|›»·•].*[|›»·•]|\b(?:desk|section|page|edition|jobs|sport|weather|subscribe|e-paper|classified|comments?|reads?|views)\b/iu;

/** The kind of institution that a text's head says its outlet is; null where it says nothing, or names a paper. */
export function letterheadKind(text: string, outlet: string, lexicon: Lexicon): SourceKind | null {
  const lines = text.slice(0, LINES * LONGEST * 2).split('\n').map((l) => l.trim()).filter((l) => l !== '').slice(0, LINES);
  const name = outlet.toLowerCase();
  for (const [n, line] of lines.entries()) {
    if (line.length > LONGEST || PAGES.test(line)) continue;
    if (line.toLowerCase().includes(name) && line.length > name.length + 4) { const kind = issuingKind(line.replace(/ (?:[–—-]|·) \d.*$/u, ''), lexicon); if (kind !== null) return kind; }
    if (n > 0 && lines[0]?.toLowerCase().includes(name) === true && PAPERS.test(line) && PROTESTS.test(line)) return 'monitor';
  }
  return null;
}
