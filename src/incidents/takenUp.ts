import { startOf } from './claimSpans.ts';
import type { Moment } from './moments.ts';
import type { ArticleText, Passage } from './passages.ts';

/** Which of the happenings told so far a sentence takes up again, by what it calls known: "the toll of that ambush", "the methane victims", "those on the ferry". */

const HAPPENINGS = 'attack|ambush|raid|strike|airstrike|bombing|bomb|blast|explosion|shelling|shell|rocket|missile|drone|shooting|gunfight|gunbattle|clash|battle|skirmish|assault|massacre|lynching|stabbing|protest|march|riot|crash|accident|collision|pile-up|derailment|sinking|shipwreck|wreck|fire|blaze|inferno|collapse|cave-in|slide|landslide|mudslide|avalanche|flood|quake|earthquake|stampede|crush|leak|kidnapping|abduction';
const THINGS = 'bus|minibus|coach|truck|lorry|tanker|van|car|jeep|taxi|train|tram|boat|dinghy|ferry|canoe|raft|vessel|ship|trawler|barge|launch|plane|aircraft|helicopter|convoy|column|patrol|checkpoint|outpost|barracks|base|market|bazaar|school|clinic|church|mosque|temple|shrine|monastery|hotel|bar|mill|factory|workshop|warehouse|mine|shaft|pit|quarry|colliery|bridge|dam|junction|crossing|wedding|funeral|pilgrims?|rails|culvert|cockpit|tunnel|platform|stadium|plant|depot|huts';
const VICTIMS = 'dead|deaths|victims?|casualties|survivors|wounded|injured|toll|bodies|hostages|captives|pair|couple|family|household';
/** Up to two words may stand between the article and what it calls known: "the second cattle raid". */
const KNOWN = new RegExp(`\\b(?:the|that|those|these) (?!next |other |nearby |neighbouring )((?:[\\p{L}’'-]+ ){0,2}?)(?:(${HAPPENINGS}|${THINGS})(?:e?s)?|(${VICTIMS}))\\b`, 'giu');
/** Words that describe anything. */
const PLAIN = new Set('the that those these this same first second third last latest other earlier previous new whole entire two three four five six seven eight nine ten dead wounded injured people and for from with were was had who said'.split(' '));

/** The words of a happening's own sentences, as stems. They are worked out where a second happening makes it a question which one is meant: most articles tell of one. */
export interface Stems { readonly told: Moment[]; /** A title is of what is told first. */ readonly titled: boolean; /** How many of `told` are in `known`. */ taken: number; readonly known: Set<string> }

export const noStems = (titled: boolean): Stems => ({ told: [], titled, taken: 0, known: new Set() });

const stemOf = (word: string): string => word.replace(/(?<=s|h|x)es$|(?<=[^su])s$|ed$|ing$/u, '').slice(0, 5);

const stemsIn = (words: string): readonly string[] => (words.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((w) => !PLAIN.has(w)).map(stemOf);

/** So much of a sentence is looked at. */
const LOOKED_AT = 600;

/** What the moments told so far and the sentences that lead up to them say. */
function stemsSoFar(stems: Stems, text: ArticleText): ReadonlySet<string> {
  const { told, known } = stems;
  if (stems.taken === 0 && stems.titled) takeInTitles(known, text);
  for (; stems.taken < told.length; stems.taken++) for (const p of (told[stems.taken] as Moment).lead) takeIn(known, p, text);
  return known;
}

function takeIn(known: Set<string>, { start, end }: Passage, { doc: { article: { text } } }: ArticleText): void {
  for (const stem of stemsIn(text.slice(start, Math.min(end, start + LOOKED_AT)))) known.add(stem);
}

function takeInTitles(known: Set<string>, text: ArticleText): void {
  for (const stem of stemsIn(text.doc.article.title ?? '')) known.add(stem);
  for (const p of text.passages) if (p.headline) takeIn(known, p, text);
}

/** The happening, of several that were told, of which alone a moment's sentence calls something known; -1 where it does of none or of more than one. */
export function takenUp({ claims, passage }: Moment, stems: readonly Stems[], text: ArticleText): number {
  const words = ownWords(passage, startOf(claims), text.doc.article.text);
  const called = new Set<string>();
  for (const [, before, thing, victims] of words.matchAll(KNOWN)) {
    for (const stem of stemsIn(before ?? '')) called.add(stem);
    if (thing !== undefined && victims === undefined) for (const stem of stemsIn(thing)) called.add(stem);
  }
  if (called.size === 0) return -1;
  const shared = stems.map((of) => { const known = stemsSoFar(of, text); return [...called].filter((stem) => known.has(stem)).length; });
  const most = Math.max(...shared);
  return most > 0 && shared.filter((n) => n === most).length === 1 ? shared.indexOf(most) : -1;
}

/** "For that assault the staff revised its count", "the survivors of that crash": what was told last, where it is not said by another word. */
export const isOfThatOne = ({ passage: { words } }: Moment): boolean => THAT_ONE.test(words.slice(0, LOOKED_AT));
const THAT_ONE = new RegExp(`^\\W*(?:For|In|Of|From) (?:that|this) (?:${HAPPENINGS})\\b|\\b(?:survivors?|victims?|wounded|injured|dead) of (?:that|this) (?:${HAPPENINGS})\\b`, 'u');

/** The clause of a long sentence that ends with a count or goes on behind it. */
const ownWords = ({ start, end }: Passage, at: number, text: string): string => {
  const from = Math.max(start, text.lastIndexOf('; ', at));
  const to = text.indexOf('; ', at);
  return text.slice(from, Math.min(to < 0 ? end : to, end, from + LOOKED_AT));
};
