import type { Document } from './document.ts';
import type { Block } from './structure.ts';
import type { Token } from './tokens.ts';

/** Token positions, `last` exclusive. */
interface Run { readonly first: number; readonly last: number }

/** An entry of a list: "– Karsan: three killed", "13 Oct, Orvel: a mine ...", "DORVAN. A fire ...". */
export interface Entry {
  /** The words that say of where, and of when, the entry is. */
  readonly label: Run;
  /** It is told by a bullet alone, without a label. */
  readonly bare: boolean;
  /** The line above a group of entries that says what they have in common: "Orvel district". */
  readonly heading: Run | null;
}

/** So many tokens a label may have, bullet and day among them. */
const LONGEST = 24;
const LONGEST_HEADING = 6;
/** What a line of a list begins with. */
const BULLETS: ReadonlySet<string> = new Set(['-', '–', '—', '•', '*', '·', '▪', '●', '■', '→', '›']);
/** Signs and pictures, which may come as halves of a pair: "▪️", "✅", "📍". */
const SIGN = /^[\u2190-\u2bff\ufe0f\ud83c-\ud83e\udc00-\udfff]+$/;
export const isBullet = (text: string): boolean => BULLETS.has(text) || SIGN.test(text);
const LINKS: ReadonlySet<string> = new Set(['and', 'of', 'de', 'del', 'la', 'las', 'los', 'al', 'el', 'the', 'in', 'near', 'at', 'off', 'on', 'district', 'chiefdom', 'sector', 'province', 'town', 'village', 'city', 'governorate', 'region', 'area', 'municipality', 'commune', 'township', 'county', 'department', 'state', 'parish', 'territory', 'canton', 'tehsil', 'hamlet', 'camp', 'outskirts', 'countryside', 'ward', 'subdistrict', 'oblast', 'community', 'communities', 'settlement', 'settlements', 'road', 'track', 'axis', 'highway', 'crossing', 'junction', 'again', 'same', 'place']);
const BETWEEN: ReadonlySet<string> = new Set([',', '-', '–', '/', '(', ')', '&', "'", '’', '.']);
/** What stands before a colon and names neither a place nor a day. */
const TOPICS: ReadonlySet<string> = new Set((
  'killed injured wounded dead deaths casualties victims missing displaced detained captured hospitalised note notes nb update updates source sources photo photos picture pictures image video watch listen read see also more related background summary overview context location place where when date day time '
  + 'status perpetrator perpetrators actor actors target targets weapon weapons means toll total totals losses contact hotline tel telephone phone fax email website web editor editors editing reporting reported writing by with from tags topics keywords correction clarification analysis comment opinion caption credit copyright q a '
  + 'question answer who what why how said says he she they enemy friendly own civilians civilian soldiers military police civil rescue equipment damage remarks subject re to cc dear seized recovered arrested information families names list age sex name breaking urgent live latest exclusive headline headlines sub occurred occurrence depth nature location site venue team teams level cause duration magnitude vessel vehicle type model owner operator crew passengers capacity seating speed height length width weather wind visibility response deceased fatalities reference ref blood helpline postmortem population shelters houses buildings recap recapitulation recommendations follow-up followup access amendments amendment corrections finally added conclusion first second third fourth fifth sixth seventh firstly secondly thirdly finally yes no bulletin bulletins communique communiqué statement dispatch release'
).split(' '));

export const isTopicWord = (norm: string): boolean => TOPICS.has(norm);

const NONE: ReadonlyMap<number, Entry> = new Map();
const kept = new WeakMap<Document, ReadonlyMap<number, Entry>>();

/** The blocks of a text that are entries of a list, by their index. One label alone makes no list. */
export function entriesOf(doc: Document): ReadonlyMap<number, Entry> {
  const known = kept.get(doc);
  if (known !== undefined) return known;
  const made = findEntries(doc);
  kept.set(doc, made);
  return made;
}

function findEntries({ blocks, tokens }: Document): ReadonlyMap<number, Entry> {
  const dashed = blocks.filter((b) => b.kind !== 'headline' && dashAt(b, tokens) > 0).length >= FEWEST_DASHED;
  const plain = blocks.reduce((sum, b) => sum + (b.kind === 'headline' ? 0 : plainWeight(b, tokens)), 0) >= FEWEST_PLAIN;
  const found = new Map<number, Entry>();
  let heading: Run | null = null;
  for (let n = 0; n < blocks.length; n++) {
    const block = blocks[n] as Block;
    if (block.kind === 'headline' || isClocked(block, tokens)) continue;
    const dash = dashed ? dashAt(block, tokens) : -1;
    const label = dash > 0 ? { first: pastBullets(block, tokens), last: dash } : labelOf(block, tokens, plain);
    if (label !== null) found.set(n, { label, bare: label.first === label.last, heading });
    // A paragraph between the entries ends what a heading covers.
    else heading = headingOf(block, tokens);
  }
  for (const [n, label] of [...sectionsIn(blocks, tokens), ...headedIn(blocks, tokens), ...placedIn(blocks, tokens), ...datedIn(blocks, tokens)]) if (!found.has(n)) found.set(n, { label, bare: false, heading: null });
  if (found.size < 2) return NONE;
  const after = behind(found, blocks);
  if (after !== null) { const { first } = blocks[after] as Block; found.set(after, { label: { first, last: first }, bare: false, heading: null }); }
  return found;
}

/** "1. Landslide, Karsan village, Orvel district" above lines of a form: the first of them is the entry, and the line above it its label. */
function sectionsIn(blocks: readonly Block[], tokens: readonly Token[]): readonly (readonly [number, Run])[] {
  const sections: (readonly [number, Run])[] = [];
  for (let n = 0; n + 2 < blocks.length; n++) {
    const { first, last } = blocks[n] as Block;
    const counted = COUNTER.test((tokens[first] as Token).text) && ['.', ')'].includes(tokens[first + 1]?.text ?? '');
    if (counted && last - first <= LONGEST && [n + 1, n + 2].every((k) => isFormLine(blocks[k] as Block, tokens))) sections.push([n + 1, { first: first + 2, last }]);
  }
  return sections.length > 1 ? sections : [];
}

/**
 * "Fire at the mill (Karsan, 9 September)" as a line above a paragraph: the place and day of its section. Where two sections begin like that, a line without a day
 * ("Since the beginning of the year") opens one, too, which is told of nothing that was before.
 */
function headedIn(blocks: readonly Block[], tokens: readonly Token[]): readonly (readonly [number, Run])[] {
  const headed: (readonly [number, Run])[] = [];
  let dated = 0;
  for (let n = 0; n + 1 < blocks.length; n++) {
    const block = blocks[n] as Block;
    if (block.kind === 'headline' || block.last - block.first > LONGEST || isLine(blocks[n + 1] as Block, tokens) || !isLine(block, tokens)) continue;
    const day = bracketOf(block, tokens);
    if (day) dated++;
    if (day || dated > 0) headed.push([n + 1, day ? { first: block.first, last: block.last } : { first: (blocks[n + 1] as Block).first, last: (blocks[n + 1] as Block).first }]);
  }
  return dated > 1 ? headed : [];
}

/** "17 September, ice plant, Karsan. Nine killed", "Monday 4 March, Karsan. Shells fell", "Sunday, Karsan.": paragraphs that open with a day, and with what was struck and where, for a sentence. */
function datedIn(blocks: readonly Block[], tokens: readonly Token[]): readonly (readonly [number, Run])[] {
  const dated: (readonly [number, Run])[] = [];
  blocks.forEach((block, n) => { const last = block.kind === 'headline' ? -1 : dayFirst(block, tokens); if (last > 0) dated.push([n, { first: block.first, last }]); });
  return dated.length > 1 ? dated : [];
}

/** The full stop that ends such an opening; -1 where the paragraph has none. */
function dayFirst({ first, last }: Block, tokens: readonly Token[]): number {
  const named = WEEKDAY.test(tokens[first]?.text ?? '');
  const from = !named ? first : tokens[first + 1]?.text === ',' || TIMES.has(tokens[first + 1]?.norm ?? '') ? first + 2 : first + 1;
  const day = isDayAt(from, tokens);
  const comma = day ? from + 2 : !named ? -1 : tokens[first + 1]?.text === ',' ? first + 1 : from;
  if (comma < 0 || tokens[comma]?.text !== ',') return -1;
  for (let i = comma + 1; i < Math.min(last - 2, first + LONGEST_DATED); i++) {
    const token = tokens[i] as Token;
    if (token.text === '.') return i;
    // "Monday 4 March, Karsan, 60 km north of Orvel."
    if (token.kind === 'number' && ['km', 'kilometres', 'kilometers', 'miles'].includes(tokens[i + 1]?.norm ?? '')) continue;
    if (token.kind === 'number' || !(token.kind === 'word' || BETWEEN.has(token.text))) return -1;
  }
  return -1;
}

/** A line without the stop that ends a sentence. */
function isLine({ first, last }: Block, tokens: readonly Token[]): boolean {
  let end = last - 1;
  while (end > first && tokens[end]?.kind === 'break') end--;
  return !['.', '!', '?', ':', '”', '"', ';'].includes(tokens[end]?.text ?? '');
}

/** It ends with a day in brackets, with or without the place. */
function bracketOf({ first, last }: Block, tokens: readonly Token[]): boolean {
  let end = last - 1;
  while (end > first && tokens[end]?.kind === 'break') end--;
  if (tokens[end]?.text !== ')') return false;
  for (let i = end - 1; i > Math.max(first, end - LONGEST_DATED); i--) {
    if (tokens[i]?.text === '(') return false;
    if (MONTH.test(tokens[i]?.text ?? '') && (tokens[i - 1]?.kind === 'number' || tokens[i + 1]?.kind === 'number')) return true;
  }
  return false;
}

/** "Dead: 8", "Occurred: Monday": a topic and a colon. */
const isFormLine = ({ first, last }: Block, tokens: readonly Token[]): boolean => last - first > 2 && TOPICS.has((tokens[first] as Token).norm) && tokens[first + 1]?.text === ':';

/** One such paragraph is a dateline; so many are a bulletin. */
const FEWEST_DASHED = 3;
const LONGEST_DASHED = 6;

/** "🔴 13:05 Three dead as of this hour": an entry of a live text goes on with what is told. */
const isClocked = (block: Block, tokens: readonly Token[]): boolean => { const at = pastBullets(block, tokens); return at > block.first && SIGN.test(tokens[block.first]?.text ?? '') && (/^\d{1,2}[:.]\d{2}$/.test(tokens[at]?.text ?? '') || (/^\d{1,2}$/.test(tokens[at]?.text ?? '') && [':', '.'].includes(tokens[at + 1]?.text ?? ''))); };

/** Where a line begins behind its bullets. */
function pastBullets({ first, last }: Block, tokens: readonly Token[]): number {
  let at = first;
  while (at < last && isBullet((tokens[at] as Token).text)) at++;
  return at;
}

/** "FOND CHEVAL – The justice of the peace ...", "* BASRA - Two soldiers ...": where the dash stands behind a label in capitals, or -1. */
function dashAt(block: Block, tokens: readonly Token[]): number {
  const { last } = block;
  const first = pastBullets(block, tokens);
  for (let i = first; i < Math.min(last - 2, first + LONGEST_DASHED); i++) {
    const token = tokens[i] as Token;
    if (['–', '—', '-'].includes(token.text) && !token.glued) return i > first ? i : -1;
    const name = token.kind === 'word' && token.text === token.text.toUpperCase() && token.text.length > 1 && !TOPICS.has(token.norm);
    if (!name && !(token.kind === 'mark' && [',', '-', '’', "'"].includes(token.text))) return -1;
  }
  return -1;
}

/** The paragraph behind a list of which each entry is one paragraph: it belongs to no entry, and opens something of its own. */
function behind(found: ReadonlyMap<number, Entry>, blocks: readonly Block[]): number | null {
  const indices = [...found.keys()];
  const last = indices.at(-1) as number;
  const single = indices.every((n, i) => i === indices.length - 1 || indices[i + 1] === n + 1 || (found.get(indices[i + 1] as number)?.heading?.first === blocks[n + 1]?.first && indices[i + 1] === n + 2));
  return single && last + 1 < blocks.length ? last + 1 : null;
}

/** "Dhendro. We hold 22 names.", "Gobu (Orvel), 2 March. Six died": a name for a sentence. Three paragraphs have to begin like that, or two that have more than the name. */
const FEWEST_PLAIN = 3;
const MOST_WORDS = 3;
function plainWeight(block: Block, tokens: readonly Token[]): number {
  const { first: from, last } = block;
  const first = pastCounter(pastBullets(block, tokens), last, tokens);
  if (datedEnd(first, last, tokens) > 0) return 2;
  let [words, depth, more] = [0, 0, first > from];
  for (let i = first; i < Math.min(last - 2, first + LONGEST); i++) {
    const token = tokens[i] as Token;
    if (token.text === '.') return words === 0 || words > MOST_WORDS ? 0 : more ? 2 : 1;
    if (token.text === '(') depth++;
    if (token.text === ')') depth--;
    more ||= token.kind === 'number' || token.text === '(';
    if (depth > 0 || token.kind === 'number' || (token.kind === 'mark' && BETWEEN.has(token.text))) continue;
    if (token.kind !== 'word' || !token.capital || TOPICS.has(token.norm)) return 0;
    words++;
  }
  return 0;
}

/** "a.", "2)", "iv." before a label. */
const COUNTER = /^(?:[a-zA-Z]|\d{1,2}|[ivx]{1,4})$/;

const pastCounter = (first: number, last: number, tokens: readonly Token[]): number => (first + 2 < last && (tokens[first] as Token).text === '(' && COUNTER.test((tokens[first + 1] as Token).text) && tokens[first + 2]?.text === ')' ? first + 3 : first + 1 < last && COUNTER.test((tokens[first] as Token).text) && ['.', ')'].includes((tokens[first + 1] as Token).text) ? first + 2 : first);

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/;

/** "Karsan clinic, 16 October. Two killed": where a name with a day stands for a sentence, its full stop; -1 where none does. */
function datedEnd(first: number, last: number, tokens: readonly Token[]): number {
  if (tokens[first]?.capital !== true) return -1;
  for (let i = first + 1; i < Math.min(last - 2, first + LONGEST_DATED); i++) {
    const token = tokens[i] as Token;
    if (token.text === ':' || token.text === ';') return -1;
    if (token.norm.length <= 4 && /^[ap]\.?m\.$/.test(token.norm) && isWeekdayAt(i + 1, first, tokens)) return i + 1;
    if (token.text === '.') return (MONTH.test((tokens[i - 1] as Token).text) && tokens[i - 2]?.kind === 'number' && isComma(i - 3, first, tokens)) || isWeekdayAt(i, first, tokens) ? i : -1;
  }
  return -1;
}

/** The comma before a day: ", 16 October", ", night of 11 to 12 September". */
function isComma(from: number, first: number, tokens: readonly Token[]): boolean {
  for (let i = from; i > first; i--) {
    const token = tokens[i] as Token;
    if (token.text === ',') return true;
    if (token.kind !== 'number' && !TIMES.has(token.norm)) return false;
  }
  return false;
}

const TIMES = new Set(['night', 'nights', 'evening', 'morning', 'afternoon', 'dawn', 'of', 'the', 'to', 'and', 'early', 'late', '-', '–']);
/** "Karsan, Saturday afternoon." */
function isWeekdayAt(end: number, first: number, tokens: readonly Token[]): boolean {
  let at = end - 1;
  // "Karsan, Saturday, 3.15 a.m."
  while (at > first && ['a', 'm', 'p', '.', ',', 'am', 'pm', 'a.m', 'p.m', 'a.m.', 'p.m.', 'hrs'].includes((tokens[at] as Token).norm)) at--;
  if (at < end - 1 && (tokens[at] as Token).kind === 'number') { at--; while (at > first && ['number', 'mark'].includes((tokens[at] as Token).kind)) at--; }
  if (TIMES.has((tokens[at] as Token).norm)) at--;
  return WEEKDAY.test(tokens[at]?.text ?? '') && isComma(at - 1, first, tokens);
}
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const LONGEST_DATED = 14;

/** The label at the head of a block, up to a colon; or up to a full stop where it is printed in capitals, or is a plain name. */
function labelOf(block: Block, tokens: readonly Token[], plain: boolean): Run | null {
  let first = pastBullets(block, tokens);
  first = pastCounter(first, block.last, tokens);
  const dated = plain ? datedEnd(first, block.last, tokens) : -1;
  if (dated > 0) return { first, last: dated };
  const bulleted = first > block.first;
  const bare = bulleted ? { first, last: first } : null;
  let [names, capitals, depth, only, day] = [0, true, 0, true, false];
  for (let i = first; i < Math.min(block.last - 1, first + LONGEST); i++) {
    const token = tokens[i] as Token;
    const ends = (token.text === ':' && depth === 0) || (token.text === '.' && names > 0 && (capitals || (plain && only)));
    if (token.text === '(') depth++;
    if (token.text === ')') depth--;
    if (bulleted && depth === 0 && names > 0 && isDash(i, tokens) && (day || isDayAt(i + 1, tokens))) return { first, last: i };
    day ||= isDayAt(i, tokens);
    if (ends) return names > 0 && i + 1 < block.last && (tokens[i + 1] as Token).kind !== 'break' ? { first, last: i - first === 2 && isDayAt(first, tokens) ? placeEnd(i, block, tokens) : i } : bare;
    if (token.kind === 'number' || (token.kind === 'mark' && BETWEEN.has(token.text))) continue;
    if (token.kind === 'word' && bulleted && day && names > 0 && !token.capital && depth === 0 && !LINKS.has(token.norm) && (tokens[i - 1] as Token).text === ',' && closesWithColon(i, block, tokens)) return { first, last: i - 1 };
    // "Karsan, the same night: one dead", "Orvel road, same place, 7 July: ..."
    if (names > 0 && SAME.has(token.norm) && tokens[i - 1]?.norm === 'same') continue;
    // "Karsan, late Wednesday: ...", "Karsan, Tuesday morning: ..."
    if (names > 0 && TIMES.has(token.norm) && [tokens[i - 1], tokens[i + 1]].some((t) => WEEKDAY.test(t?.text ?? ''))) continue;
    if (token.kind !== 'word' || TOPICS.has(token.norm) || !(token.capital || depth > 0 || LINKS.has(token.norm))) return bare;
    only &&= token.capital || depth > 0;
    if (token.capital && !(bulleted && MONTH.test(token.text))) names++;
    capitals &&= token.text === token.text.toUpperCase() && token.text.length > 2;
  }
  return bare;
}

const SAME: ReadonlySet<string> = new Set(['day', 'night', 'morning', 'evening', 'afternoon', 'date', 'place', 'spot', 'town', 'village']);

/** "27 Nov. Karsan, Selm township. Shells fell": a day, and a place that stands behind it for a sentence, too. */
function placeEnd(end: number, block: Block, tokens: readonly Token[]): number {
  for (let i = end + 1; i < Math.min(block.last - 1, end + LONGEST_DATED); i++) {
    const token = tokens[i] as Token;
    if (token.text === '.') return i > end + 1 ? i : end;
    if (!(token.text === ',' || (token.kind === 'word' && !TOPICS.has(token.norm) && (token.capital || (i > end + 1 && LINKS.has(token.norm)))))) return end;
  }
  return end;
}

/** "8 June, Karsan, livestock market (shelling): 15 killed": what was struck stands between the place and the colon. */
function closesWithColon(from: number, block: Block, tokens: readonly Token[]): boolean {
  for (let i = from; i < Math.min(block.last - 1, from + LONGEST); i++) { if (tokens[i]?.text === ':') return true; if (['.', ';'].includes(tokens[i]?.text ?? '')) return false; }
  return false;
}

/** "1. Karsan, Orvel - 25 March 2023 - Stampede. ...": a dash between words parts where it was from when. */
const isDash = (at: number, tokens: readonly Token[]): boolean => ['–', '—', '-', '|'].includes(tokens[at]?.text ?? '') && tokens[at]?.glued !== true && tokens[at + 1]?.glued !== true;

const isDayAt = (at: number, tokens: readonly Token[]): boolean => (tokens[at]?.kind === 'number' && MONTH.test(tokens[at + 1]?.text ?? '')) || (MONTH.test(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'number');

/**
 * "Karsan (Orvel)" or "Karsan, Orvel" as a line above paragraphs: each of them is of that place. Two such lines make a list; where a line stands right above its
 * paragraph, so do those that belong to it.
 */
function placedIn(blocks: readonly Block[], tokens: readonly Token[]): readonly (readonly [number, Run])[] {
  const placed: (readonly [number, Run])[] = [];
  let lines = 0;
  for (let n = 0; n + 1 < blocks.length; n++) {
    const label = placeLine(blocks[n] as Block, tokens);
    if (label === null || isLine(blocks[n + 1] as Block, tokens)) continue;
    lines++;
    const close = isClose(blocks[n] as Block, tokens);
    for (let k = n + 1; k < blocks.length && !isLine(blocks[k] as Block, tokens); k++) {
      placed.push([k, label]);
      if (!close || !isClose(blocks[k] as Block, tokens)) break;
    }
  }
  return lines > 1 ? placed : [];
}

/** No empty line stands between a block and the one behind it. */
const isClose = ({ last }: Block, tokens: readonly Token[]): boolean => (tokens[last - 1]?.kind === 'break' ? tokens[last - 1]?.text : tokens[last]?.text)?.length === 1;

/** A line of names, of which a bracket or a word such as "district" says where the first lies. */
function placeLine(block: Block, tokens: readonly Token[]): Run | null {
  const { first } = block;
  let { last } = block;
  while (last > first && tokens[last - 1]?.kind === 'break') last--;
  let [nested, commas, names] = [false, false, 0];
  if (block.kind === 'headline' || last - first < 3 || last - first > LONGEST_LINE) return null;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    nested ||= names > 0 && (token.text === '(' || (commas && LINKS.has(token.norm)));
    commas ||= token.text === ',';
    if (token.kind === 'mark' && BETWEEN.has(token.text)) continue;
    if (token.kind !== 'word' || TOPICS.has(token.norm) || MONTH.test(token.text) || token.norm.endsWith('day') || !(token.capital || LINKS.has(token.norm))) return null;
    if (token.capital) names++;
  }
  return nested && names > 1 ? { first, last } : null;
}
const LONGEST_LINE = 12;

/** A short line of its own without a full stop. */
function headingOf(block: Block, tokens: readonly Token[]): Run | null {
  let { last } = block;
  while (last > block.first && ['break', 'mark'].includes((tokens[last - 1] as Token).kind)) { if ((tokens[last - 1] as Token).text === '.') return null; last--; }
  if (last - block.first > LONGEST_HEADING || last === block.first) return null;
  for (let i = block.first; i < last; i++) { const token = tokens[i] as Token; if (token.kind !== 'word' || TOPICS.has(token.norm) || !(token.capital || LINKS.has(token.norm))) return null; }
  return { first: block.first, last };
}
