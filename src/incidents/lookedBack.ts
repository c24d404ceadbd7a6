import { LOOKED_AT, NEAR } from './claimGroups.ts';
import type { Group, Moment } from './moments.ts';
import type { ArticleText, Passage } from './passages.ts';
import { daysIn } from './weekdays.ts';

/** What a sentence says of a happening that was told before: "the first strike", "that attack". */

/** "It raised the toll of the first strike to 11", after the dead of the second. */
export function isOfTheFirst({ text, before, index }: Group & { readonly text: ArticleText; readonly before: Group | null }, passage: Passage): boolean {
  if (before === null || before.index === index) return false;
  const all = text.doc.article.text;
  // "He has the roll of the first flood. On it he showed 20 names of villagers killed."
  const led = text.passages[passage.index - 1];
  return OF_FIRST.test(all.slice(passage.start, passage.end)) || (led !== undefined && led.index > before.index && led.block === passage.block && OF_FIRST.test(all.slice(led.start, Math.min(led.end, led.start + LOOKED_AT))));
}

/** "lists thirty victims of the first": of the first of two that are spoken of. */
const OF_FIRST = /\b(?:of|for) the (?:first|earlier|initial|previous) (?:strike|attack|blast|bombing|explosion|raid|quake|crash|landslide|slide|incident|ambush|shooting|fire|wreck|shipwreck|boat|sinking|collapse|massacre)\b|\b(?:victims|dead|wounded|injured|bodies) of the (?:first|former)(?=[.,;)]|$)/i;

/** "The hamlet lies near the crossing where a convoy was ambushed on Tuesday. The army has put its dead in that attack at 12": that other one, and its day. */
export function ofThatAttack({ passages, doc: { article } }: ArticleText, passage: Passage): (Pick<Moment, 'days' | 'owned'> & { readonly shift: number | null }) | null {
  const before = passages[passage.index - 1];
  const that = THAT_ATTACK.exec(article.text.slice(passage.start, Math.min(passage.end, passage.start + LOOKED_AT)));
  if (before === undefined || before.headline || that === null) return null;
  // "The blast came 26 hours after the ambush ... Ten have died of that ambush": the one from which the words count.
  const counted = passages.slice(Math.max(0, passage.index - COUNTED_BACK), passage.index).findLast((p) => p.shift?.clause === true && p.shift.days < 0 && OTHER_ONE.test(article.text.slice(p.shift.from, p.shift.from + NEAR)));
  if (counted !== undefined) return { days: [], owned: false, shift: counted.shift?.days ?? 0 };
  if (that[1] === undefined) return null;
  const clause = RELATED.exec(article.text.slice(before.start, Math.min(before.end, before.start + LOOKED_AT)));
  return clause === null ? null : { days: daysIn(clause[1] as string, article.published).slice(0, 1), owned: true, shift: null };
}

/** So many sentences back the other happening may have been named. */
const COUNTED_BACK = 4;
const HAPPENINGS = 'attack|ambush|raid|strike|bombing|blast|crash|accident|incident|assault|clash|shooting|fire|collapse|sinking';
const THAT_ATTACK = new RegExp(`\\b(?:in|of|from) (that) (?:${HAPPENINGS})\\b|^\\W*(?:Of|On|About|As (?:to|for)) the (?:${HAPPENINGS}) itself\\b`, 'i');
/** "after the ambush on a patrol": nothing but what it is and whom it struck. */
const OTHER_ONE = new RegExp(`^ (?:the|an?) (?:\\p{L}+ ){0,2}(?:${HAPPENINGS})\\b`, 'iu');
const RELATED = /\b(?:where|in which|at which|it (?:is|was) there that) ((?:a|an|the|gunmen|rebels|militants|troops|soldiers|two|three|another|\p{L}+)\b[^.;]*\b(?:ambushed|attacked|bombed|struck|hit|shelled|raided|killed|crashed|overturned|collapsed|sank|capsized)\b[^.;]*)/iu;
