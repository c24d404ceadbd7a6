import type { Claim } from '../claims/claim.ts';
import type { Chain } from './incident.ts';
import type { Report, Setting } from './report.ts';

/** A numbered claim of one figure, with who says it and where it stands. */
export interface Entry { readonly report: Report; readonly claim: Claim; readonly chain: Chain; readonly setting: Setting | null }

export const value = (claim: Claim): number => claim.count.best ?? claim.count.low ?? claim.count.high ?? 0;

const MORE = /\b(?:another|other|more|further|additional|also|(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))\b[^.]{0,12}$/i;
/** "Three more passengers", "two others". */
const BEHIND = /^ (?:more|further|additional)\b(?! than)/i;

/** "Rescuers brought up three more": the word stands behind the number, and tells of some beside those told before. */
export const isFurther = ({ claim: { count, quote } }: Entry): boolean => count.end !== null && BEHIND.test(quote.text.slice(count.end - quote.start));

/** "Another two died", "two more died": these come on top. */
export const isAdded = (entry: Entry): boolean => (entry.setting !== null && MORE.test(entry.setting.before)) || isFurther(entry);
