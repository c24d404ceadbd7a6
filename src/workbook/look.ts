import type { Cell, Column, Format, Mark, PlacedCell, Tone } from './table.ts';

/** How a cell looks, as data that every host translates. Colours are "#RRGGBB"; null is none. */
export interface Look {
  readonly font: Font;
  readonly fill: string | null;
  readonly numberFormat: string;
  readonly horizontal: 'left' | 'center' | 'right' | null;
  readonly vertical: 'top' | 'middle' | null;
  readonly wrap: boolean;
  readonly indent: number;
  /** The line below the cell. */
  readonly bottom: { readonly weight: 'thin' | 'medium'; readonly color: string } | null;
}

export interface Font { readonly name: 'Calibri'; /** Points. */ readonly size: number; readonly bold: boolean; readonly italic: boolean; readonly underline: boolean; readonly color: string | null }

/** What a mark adds to the cells that it colours. */
export interface MarkLook { readonly fill: string | null; readonly color: string; readonly bold: boolean; readonly italic: boolean }

/** Calm colours that a colour-blind reader can tell apart; a mark never rests on colour alone. */
const INK = '#1F2933';
const BLUE = '#1F5A7A';
const GREY = '#52606D';
const PALE = '#7B8794';
const FILLS = { header: '#E8EEF2', personHeader: '#FFE9B8', computedHeader: '#D5D9DE', person: '#FFF8E5', computed: '#F3F4F6', attention: '#FDE7D9' } as const;
export const TAB_COLOURS = { people: BLUE, grey: '#9AA5B1' } as const;

const font = (size: number, more: Partial<Font> = {}): Font => ({ name: 'Calibri', size, bold: false, italic: false, underline: false, color: null, ...more });

export const GENERAL = 'General';
/** What is formatted so lands as text, whatever it looks like. */
export const TEXT = '@';
export const FORMATS: Readonly<Record<Format, string>> = { text: TEXT, integer: '#,##0', signed: '+#,##0;-#,##0;0', date: 'yyyy-mm-dd', percent: '0.0%' };

const BASE: Look = { font: font(11), fill: null, numberFormat: GENERAL, horizontal: null, vertical: null, wrap: false, indent: 0, bottom: null };

/** A sheet's free cells by their tone. */
function toneLook(tone: Tone, numberFormat: string): Look {
  switch (tone) {
    case 'title': return { ...BASE, font: font(18, { bold: true, color: BLUE }) };
    case 'heading': return { ...BASE, font: font(13, { bold: true, color: BLUE }), bottom: { weight: 'medium', color: BLUE } };
    case 'label': return { ...BASE, font: font(11, { bold: true }), fill: FILLS.header };
    case 'note': return { ...BASE, font: font(11, { italic: true, color: GREY }) };
    case 'figure': return { ...BASE, font: font(12), numberFormat };
    case 'good': return { ...BASE, font: font(11, { color: '#1B7F5C' }) };
    case 'attention': return { ...BASE, fill: FILLS.attention };
    case 'plain': return BASE;
    case 'input': return { ...BASE, font: font(12), fill: FILLS.person, numberFormat, horizontal: 'left', bottom: { weight: 'thin', color: '#B98900' } };
  }
}

export const TITLE_LOOK = toneLook('title', GENERAL);
export const NOTE_LOOK = toneLook('note', GENERAL);
/** The pencil or function sign above a header. */
export const MARK_LOOK: Look = { ...BASE, font: font(10, { color: PALE }), horizontal: 'center' };

/** A free cell: numbers in the columns of numbers to the right, words wrapped to the left. */
export function placedLook({ at, cell, tone, format }: PlacedCell): Look {
  const words = typeof cell === 'string' && tone !== 'input';
  const look = toneLook(tone, words || format === 'text' ? GENERAL : FORMATS[format]);
  if (tone !== 'figure' && tone !== 'label') return look;
  return /^[B-D]\d/.test(at) ? { ...look, vertical: 'top', horizontal: 'right' } : { ...look, vertical: 'top', horizontal: 'left', wrap: true, indent: 1 };
}

/** Words to the left, with a little room after a number; numbers to the right. */
const sideOf = ({ format }: Column): Pick<Look, 'horizontal' | 'indent'> => (format === 'text' ? { horizontal: 'left', indent: 1 } : { horizontal: 'right', indent: 0 });

/** A header over numbers keeps clear of its filter button, which stands at the cell's right end. */
const HEADER_INDENT = { words: 1, numbers: 2 } as const;

export const headerLook = (column: Column): Look => ({
  ...BASE, font: font(11, { bold: true, color: INK }), fill: FILLS[column.owner === 'person' ? 'personHeader' : column.owner === 'computed' ? 'computedHeader' : 'header'], vertical: 'middle', wrap: true, ...sideOf(column), indent: HEADER_INDENT[column.format === 'text' ? 'words' : 'numbers'],
});

/** The looks of a column's cells: one object each, shared by all of them, so that a large sheet is written fast. */
export interface ColumnLooks { readonly plain: Look; readonly link: Look; /** A number or a formula in a column of words: as text it would no longer be one once somebody edits it. */ readonly number: Look }

export function columnLooks(column: Column): ColumnLooks {
  const computed = column.owner === 'computed';
  const plain: Look = {
    ...BASE, ...sideOf(column), vertical: 'top', wrap: column.wrap, numberFormat: computed && column.format === 'text' ? GENERAL : FORMATS[column.format],
    font: computed ? font(11, { color: GREY }) : font(11), fill: column.owner === 'person' ? FILLS.person : computed ? FILLS.computed : null,
  };
  return { plain, link: { ...plain, font: font(11, { underline: true, color: BLUE }) }, number: { ...plain, numberFormat: GENERAL } };
}

export function lookOf(looks: ColumnLooks, cell: Cell): Look {
  if (typeof cell === 'object' && cell?.kind === 'link') return looks.link;
  return looks.plain.numberFormat === TEXT && cell !== null && typeof cell !== 'string' ? looks.number : looks.plain;
}

const TONES: Readonly<Record<Mark['tone'], MarkLook>> = {
  conflict: { fill: '#F6C7B6', color: '#8A2B06', bold: true, italic: false },
  doubt: { fill: '#FFF0C2', color: '#6B4E00', bold: false, italic: false },
  changed: { fill: '#CFE6F5', color: '#0B4A6F', bold: true, italic: false },
  quiet: { fill: null, color: PALE, bold: false, italic: true },
};

/** How a marked row looks; the words in its cells say the same. */
export const markLook = (tone: Mark['tone']): MarkLook => TONES[tone];
