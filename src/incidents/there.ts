import { filedTown } from './dateline.ts';
import { asPlaced, makeNamed } from './named.ts';
import type { Named } from './names.ts';
import type { ArticleText, Passage } from './passages.ts';

/** "In that town, two rescuers were killed": the one that was named last. */
export function thatTown(text: ArticleText, passage: Passage): readonly Named[] {
  const words = text.doc.article.text.slice(passage.start, passage.end);
  if (HERE.test(words) && !/[“"]/u.test(words)) return filedAt(text);
  if (!THAT_TOWN.test(words)) return NO_NAMES;
  for (let i = passage.index - 1; i >= Math.max(0, passage.index - 2); i--) { const named = text.passages[i]?.names.findLast((n) => !n.wide && !n.country); if (named) return [named]; }
  return THIS_TOWN.test(words) ? filedAt(text) : NO_NAMES;
}

/** "THALIBANG, Jajarkot – ... The slide killed 12 people in this hamlet": the town where it was filed. */
function filedAt({ doc: { article: { text } } }: ArticleText): readonly Named[] {
  const town = filedTown(text);
  if (town === null) return NO_NAMES;
  return [makeNamed({ name: inSmall(town.name), known: false, place: true, wide: false, rough: false, country: false, within: null, start: town.start, opens: false, local: false, inner: false })];
}

/** "Nine people were killed here on Tuesday", in a report with a dateline. */
const HERE = /\b(?:killed|died|dead|perished|injured|wounded|happened|fell|struck|hit|came) here\b(?! and there)/u;

const THIS_TOWN = /\bin this (?:\p{L}+ ){0,2}(?:town|village|city|hamlet|settlement)\b/iu;

/** "BEIT ZARA" as a text prints it in its body. */
export const inSmall = (name: string): string => name.toLowerCase().replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());

/** "There, five vigilantes were killed", "18 villagers have lost their lives there": at what the sentence before speaks of. */
export function there(text: ArticleText, passage: Passage): readonly Named[] | null {
  const words = text.doc.article.text.slice(passage.start, passage.end);
  const own = speakersPlace(words, passage);
  if (own !== undefined) return [asPlaced(own)];
  const before = THERE.test(words) && !passage.names.some((n) => n.place && !n.wide) ? text.passages[passage.index - 1] : undefined;
  const recalled = before !== undefined && /\bhad\b/.test(words) ? before.names.find((n) => n.aside && !n.wide) : undefined;
  const named = before === undefined || before.headline ? undefined : recalled ?? whereAt(text, before) ?? (before.aftermath || MOURNED.test(before.words) ? before.names.findLast((n) => n.place && !n.wide) : undefined) ?? before.names.find((n) => n.place && !n.wide && !n.reference) ?? ofIt(text, before) ?? before.names.find((n) => !n.wide && !n.aside && !n.reference);
  return named === undefined ? null : [asPlaced(named)];
}

/** "Police in Karsan said that 14 people had died in a fire there": where those are who say so. */
function speakersPlace(words: string, { names, start }: Passage): Named | undefined {
  const at = THERE.exec(words)?.index ?? words.search(IN_IT);
  return at < 0 || names.some((n) => n.place && !n.wide) ? undefined : names.findLast((n) => !n.place && !n.wide && !n.country && n.start < start + at && /\b(?:in|of|at) $/.test(words.slice(Math.max(0, n.start - start - 4), n.start - start)));
}
const IN_IT = /\b(?:attack|raid|fire|blaze|crash|accident|strike|blast|explosion|bombing|ambush|shooting|collapse|clash|clashes) there\b/;

/** "The place is an hour's drive from the hamlet of Karsan, where firefighters were digging. There, ...": the last name before "where". */
function whereAt({ doc: { article: { text } } }: ArticleText, { start, end, names }: Passage): Named | undefined {
  const where = text.slice(start, end).lastIndexOf(', where ');
  return where < 0 ? undefined : names.findLast((n) => !n.wide && n.place && !n.container && n.start < start + where) ?? names.findLast((n) => !n.wide && !n.country && n.start < start + where);
}

/** "In Orvel mourners carried the coffin of the commander of the post at Karsan. He was killed there": not where he was mourned. */
const MOURNED = /\b(?:mourners?|mourned|coffins?|funeral|buried|wake)\b/i;

/** "Karsan is not Orvel. It lies to the east, on the Dorvan side, and was raided yesterday. Seven people were killed there": what "it" stands for heads the sentence before. */
function ofIt({ passages }: ArticleText, { index, words }: Passage): Named | undefined {
  const before = /^\W*It\b/u.test(words) ? passages[index - 1] : undefined;
  const head = before?.names.find((n) => !n.wide && !n.country);
  return head !== undefined && before !== undefined && head.start - before.start <= HEADS ? head : undefined;
}
const HEADS = 4;

/** "For Karsan the council has 31 names": a name that heads its sentence, for which somebody lists so many; "The farm is further off, and it was there that bandits struck. Police give three dead in this raid": what the sentence before tells of. */
export function listedFor(text: ArticleText, { names, start, words, index, block }: Passage): readonly Named[] {
  const [first] = names.filter((n) => !n.wide && !n.country && !n.aside);
  if (first !== undefined && words.slice(0, first.start - start).trim() === 'For' && LISTED.test(words.slice(first.start - start, LOOKED_AT))) return [asPlaced(first)];
  const before = text.passages[index - 1];
  if (before === undefined || before.block !== block || before.headline || !THERE_THAT.test(before.words) || !IN_THAT.test(words)) return NO_NAMES;
  const told = before.names.find((n) => !n.wide && !n.country && !n.aside) ?? ofIt(text, before);
  return told === undefined ? NO_NAMES : [asPlaced(told)];
}
const LOOKED_AT = 160;
const LISTED = /\b(?:lists?|gives?|counts?|records?|recorded|reports?|keeps?|holds?|puts?|documents?|documented|verified|confirms?)\b/u;
const THERE_THAT = /\bit (?:is|was) there that\b/iu;
const IN_THAT = /\b(?:in|of|from) that (?:attack|ambush|raid|strike|bombing|blast|crash|accident|incident|assault|clash|shooting|fire|collapse|sinking|slide|flood)\b/iu;

/** Its first word takes up a place that the sentence before tells something of: "in the hamlet of Karsan, where firefighters were digging. There, ...". */
export function isWhereTold(text: ArticleText, passage: Passage): boolean {
  const before = text.passages[passage.index - 1];
  return before !== undefined && !before.headline && /^\W*There,/u.test(passage.words) && whereAt(text, before) !== undefined;
}

const THERE = /^\W*[Tt]here(?:,| (?:the|a|an|at least|[a-z]+ (?:people|persons|men|women|civilians|soldiers|fighters|villagers)|(?:two|three|four|five|six|seven|eight|nine|ten|\d+))\b)|\b(?:lives|killed|died|dead|perished|wounded|injured|fell|fallen) there\b/;
const THAT_TOWN = /\b(?:in|at|from|for|of) (?:that|the same|this) (?:\p{L}+ )?(?:town|village|city|district|hamlet|camp|neighbou?rhood|area|place)\b/iu;
const NO_NAMES: readonly Named[] = [];

/** "The hospital in Karsan says two more have died", where Karsan is a place of which the text told before: what its sentence names beside a speaker or a victim. */
export function toldBefore({ passages, doc: { article } }: ArticleText, passage: Passage): readonly Named[] {
  const named = passage.headline ? NO_NAMES : passage.names.filter((n) => !n.place && !n.wide && !n.aside && !n.container && !AWAY.test(article.text.slice(Math.max(passage.start, n.start - AWAY_LONGEST), n.start)));
  if (named.length === 0) return named;
  const told = new Set(passages.slice(0, passage.index).flatMap((p) => (p.headline ? [] : p.names.filter((n) => n.place && !n.wide && !n.rough).map((n) => n.name))));
  return named.filter((n) => told.has(n.name)).map(asPlaced);
}

/** "Taken to Karsan", "the road from Karsan". */
const AWAY = /\b(?:to|from|towards?|for|via|through) (?:the )?$/i;
const AWAY_LONGEST = 14;
