import type { Article } from './article.ts';
import { findFurniture } from './furniture.ts';
import type { Furniture } from './furniture.ts';
import { splitSentences } from './sentences.ts';
import type { Span } from './span.ts';
import type { Block, Sentence } from './structure.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

/** An article, or one chapter of a very long one (chapters.ts), taken apart without a letter of it changed. Offsets are the article's, positions the chapter's. */
export interface Document {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  /** What belongs to the page and not to the report: cookie notices, comment forms, captions, related links. */
  readonly furniture: readonly Furniture[];
}

export function makeDocument(article: Article, chapter: Span = { start: 0, end: article.text.length }): Document {
  const tokens = tokenize(article.text, chapter);
  const all = splitBlocks(tokens);
  const furniture = findFurniture(article.text, all);
  const page = new Set(furniture.map((f) => f.start));
  const report = all.filter((b) => !page.has(b.start));
  const blocks = chapter.start === 0 ? markHeadline(article, report, tokens) : report;
  const sentences: Sentence[] = [];
  for (const [index, block] of blocks.entries()) for (const sentence of splitSentences({ block, index, tokens })) sentences.push(sentence);
  return { article, tokens, blocks, sentences, furniture };
}

/** Lines of 50 to 95 characters that end mid-sentence, most of them followed by a small letter, are a hard-wrapped text: there a single line end is a space. A headline above its decks is none. */
function isWrapped(tokens: readonly Token[]): boolean {
  let inside = 0;
  let goesOn = 0;
  let single = 0;
  let lineStart = 0;
  tokens.forEach((token, i) => {
    if (token.kind !== 'break') return;
    const length = token.start - lineStart;
    lineStart = token.end;
    if (lineEnds(token.text) > 1) return;
    single++;
    const before = tokens[i - 1];
    if (length < 50 || length > 95 || !before || '.!?:”"'.includes(before.text)) return;
    inside++;
    const next = tokens[i + 1];
    if (next && !next.capital) goesOn++;
  });
  return single >= 3 && inside / single > 0.6 && goesOn * 3 >= inside;
}

/** How many line ends a run of white space holds; CR LF is one. Counted, not cut out: every break of every text is asked twice. */
function lineEnds(words: string): number {
  let count = 0;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    if (code === LF ? words.charCodeAt(i - 1) !== CR : code === CR || code === 0x2028 || code === 0x2029) count++;
  }
  return count;
}

const LF = 10;
const CR = 13;

function splitBlocks(tokens: readonly Token[]): Block[] {
  const wrapped = isWrapped(tokens);
  const blocks: Block[] = [];
  let first = 0;
  const close = (last: number): void => {
    const from = tokens[first];
    const to = tokens[last - 1];
    if (from && to && last > first) blocks.push({ kind: 'paragraph', start: from.start, end: to.end, first, last });
  };
  tokens.forEach((token, i) => {
    if (token.kind !== 'break') return;
    const next = tokens[i + 1];
    const joins = lineEnds(token.text) === 1 && next !== undefined && (wrapped || (!next.capital && next.kind === 'word' && isLowerCase(next)));
    if (joins) return;
    close(i);
    first = i + 1;
  });
  close(tokens.length);
  return blocks;
}

const isLowerCase = (token: Token): boolean => token.text[0] !== (token.text[0] as string).toUpperCase();

/** The first block is the headline when it is the article's title, or short and without a final stop. */
function markHeadline(article: Article, blocks: Block[], tokens: readonly Token[]): Block[] {
  return blocks.map((block, i) => {
    const words = article.text.slice(block.start, block.end);
    const ends = '.!?”"'.includes((tokens[block.last - 1] as Token).text);
    const titled = article.title !== null && article.title.length > 0 && words === article.title;
    const short = i === 0 && blocks.length > 1 && words.length < 200 && !ends;
    const repeated = i > 0 && i < 12 && !ends && words.length > 20 && article.text.slice(0, blocks[0]?.end) === words;
    return titled || short || repeated ? { ...block, kind: 'headline' } : block;
  });
}
