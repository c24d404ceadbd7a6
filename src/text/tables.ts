import type { Document } from './document.ts';
import type { Block } from './structure.ts';
import type { Token } from './tokens.ts';

/** Tables as people paste them: lines whose cells are parted by bars, tabs or columns of spaces. */

/** Token positions, `last` exclusive; a cell without words is empty. */
export interface Cell { readonly first: number; readonly last: number }

/** One line of a table below its head. */
export interface Row { readonly cells: readonly Cell[]; readonly head: readonly Cell[] }

export interface Tables {
  /** The rows, by the index of their block. */
  readonly rows: ReadonlyMap<number, Row>;
  /** The blocks of heads, of captions above and of rules between, with the head that they belong to: they tell nothing by themselves. */
  readonly heads: ReadonlyMap<number, Row['head']>;
}

const NONE: Tables = { rows: new Map(), heads: new Map() };
const FEWEST_CELLS = 2;
const MOST_CELLS = 24;
const kept = new WeakMap<Document, Tables>();

/** The tables of a text: a head and the lines below it with as many cells. Linear in the text, and nothing for one without bars, tabs or wide gaps. */
export function tablesOf(doc: Document): Tables {
  let tables = kept.get(doc);
  if (tables === undefined) kept.set(doc, tables = MAY_HOLD.test(ownText(doc)) ? findTables(doc) : NONE);
  return tables;
}

/** The chapter's own letters: an article of fifty chapters is not looked through fifty times. */
const ownText = ({ article, tokens }: Document): string => article.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);

/** A bar, a tab, or three spaces inside a line. */
const MAY_HOLD = /[|\t]|\S {3,}\S/u;

function findTables({ article: { text }, blocks, tokens }: Document): Tables {
  const rows = new Map<number, Row>();
  const heads = new Map<number, readonly Cell[]>();
  let head: { readonly at: number; readonly cells: readonly Cell[] } | null = null;
  blocks.forEach((block, at) => {
    if (isRule(block, tokens)) { if (head !== null) heads.set(at, head.cells); return; }
    const cells = cellsOf(block, tokens, text);
    if (head !== null && cells.length === head.cells.length) {
      rows.set(at, { cells, head: head.cells });
      heads.set(head.at, head.cells);
      if (isCaption(blocks[head.at - 1], tokens)) heads.set(head.at - 1, head.cells);
      return;
    }
    head = cells.length >= FEWEST_CELLS && cells.every((cell) => isWords(cell, tokens)) ? { at, cells } : null;
  });
  return rows.size === 0 ? NONE : { rows, heads };
}

/** "Casualties by district, June 2024": a line above without a stop, and without a number but a year. */
function isCaption(block: Block | undefined, tokens: readonly Token[]): boolean {
  if (block === undefined || '.!?:'.includes(tokens[block.last - 1]?.text ?? '.')) return false;
  return tokens.slice(block.first, block.last).every((token) => token.kind !== 'number' || /^(?:19|20)\d\d$/.test(token.text));
}

/** "|---|---|", "-----+-----". */
const isRule = ({ first, last }: Block, tokens: readonly Token[]): boolean => tokens.slice(first, last).every((token) => /^[-–—|:+=_]+$/.test(token.text));

/** A cell of a head has words and no number. */
function isWords({ first, last }: Cell, tokens: readonly Token[]): boolean {
  let words = false;
  for (let i = first; i < last; i++) {
    if (tokens[i]?.kind === 'number') return false;
    words ||= tokens[i]?.kind === 'word';
  }
  return words;
}

function cellsOf({ first, last }: Block, tokens: readonly Token[], text: string): readonly Cell[] {
  const cells: Cell[] = [];
  let from = first;
  const close = (at: number, next: number): void => { cells.push({ first: from, last: at }); from = next; };
  for (let i = first; i < last && cells.length < MOST_CELLS; i++) {
    const token = tokens[i] as Token;
    // A bar that opens or ends the line parts nothing.
    if (token.text === '|') { if (i === first) from = i + 1; else if (i < last - 1) close(i, i + 1); else { close(i, last); return cells; } }
    else if (i > from || i > first) for (let gaps = gapsBetween(text, tokens[i - 1] as Token, token); gaps > 0; gaps--) close(i, i);
  }
  close(last, last);
  return cells;
}

/** How many cells end between two tokens: a tab each, or one wide gap. */
function gapsBetween(text: string, before: Token, token: Token): number {
  if (token.start - before.end === 0 || before.text === '|') return 0;
  const gap = text.slice(before.end, token.start);
  const tabs = gap.split('\t').length - 1;
  return tabs > 0 ? tabs : gap.length >= 3 ? 1 : 0;
}

/** What a row says of where: its first cell of names without a number, by the index of its block. */
export function labelsOfRows(doc: Document): readonly (readonly [number, Cell])[] {
  return [...tablesOf(doc).rows].flatMap(([at, { cells }]) => {
    const named = cells.find((cell) => isName(cell, doc.tokens));
    return named === undefined ? [] : [[at, named] as const];
  });
}

function isName({ first, last }: Cell, tokens: readonly Token[]): boolean {
  const own = tokens.slice(first, last);
  return own[0]?.capital === true && own.every((token) => token.kind !== 'number');
}
