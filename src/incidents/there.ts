import { asPlaced } from './named.ts';
import type { Named } from './names.ts';
import type { ArticleText, Passage } from './passages.ts';

/** "In that town, two rescuers were killed": the one that was named last. */
export function thatTown(text: ArticleText, passage: Passage): readonly Named[] {
  const words = text.doc.article.text.slice(passage.start, passage.end);
  if (!THAT_TOWN.test(words)) return NO_NAMES;
  for (let i = passage.index - 1; i >= Math.max(0, passage.index - 2); i--) { const named = text.passages[i]?.names.findLast((n) => !n.wide && !n.country); if (named) return [named]; }
  return NO_NAMES;
}

/** "There, five vigilantes were killed", "18 villagers have lost their lives there": at what the sentence before speaks of. */
export function there(text: ArticleText, passage: Passage): readonly Named[] | null {
  const words = text.doc.article.text.slice(passage.start, passage.end);
  const before = THERE.test(words) && !passage.names.some((n) => n.place && !n.wide) ? text.passages[passage.index - 1] : undefined;
  const named = before === undefined || before.headline ? undefined : before.names.find((n) => n.place && !n.wide) ?? before.names.find((n) => !n.wide && !n.aside);
  return named === undefined ? null : [asPlaced(named)];
}

const THERE = /^\W*[Tt]here(?:,| (?:the|a|an|at least|[a-z]+ (?:people|persons|men|women|civilians|soldiers|fighters|villagers)|(?:two|three|four|five|six|seven|eight|nine|ten|\d+))\b)|\b(?:lives|killed|died|dead|perished|wounded|injured|fell|fallen) there\b/;
const THAT_TOWN = /\b(?:in|at|from) (?:that|the same|this) (?:town|village|city|district|hamlet|camp|neighbou?rhood|area|place)\b/i;
const NO_NAMES: readonly Named[] = [];
