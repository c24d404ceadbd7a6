import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readMapping } from '../exchange/excerpts.ts';
import { isoDate } from '../exchange/header.ts';
import type { ColumnMapping } from '../exchange/excerpts.ts';

export interface Arguments {
  readonly command: 'extract' | 'reconcile' | 'check' | 'export' | 'help' | 'version';
  readonly files: readonly string[];
  readonly jsonl: boolean;
  readonly json: boolean;
  readonly published: string | null;
  readonly out: string | null;
  /** Which column of a .csv or .xlsx list holds what. */
  readonly map: Partial<ColumnMapping> | null;
  /** What `export` writes. */
  readonly format: ExportFormat | null;
  /** An existing workbook to go on from. */
  readonly book: string | null;
  /** Keeps today's figures under this label. */
  readonly publish: string | null;
  /** Goes on although tables of the workbook are missing. */
  readonly repair: boolean;
  readonly now: string | null;
}

export const USAGE = `casualty-tally extract   FILE... | --jsonl   [--published DATE] [--json]     the claims of each article
casualty-tally reconcile FILE... | --jsonl   [--json] [--out BOOK.xlsx]      claims, incidents, tallies, bridge; writes the workbook
casualty-tally reconcile [FILE...] --book OLD.xlsx --out NEW.xlsx            goes on from a workbook that people worked in
casualty-tally export    FORMAT FILE... | --jsonl | --book BOOK.xlsx [--out F] ucdp, acled, claims-csv or claims-jsonl
casualty-tally check     BOOK.xlsx [--json]                                  re-reads the evidence, recomputes every figure, lists differences

FILE is .txt or .html, a list of excerpts as .csv or .xlsx (--map "text=Excerpt,outlet=Source,published=Date" names its columns
where they are not called so), or - for standard input. A text may begin with lines such as "Outlet: ARA News" and
"Published: 2016-01-17" before its first empty line. --jsonl reads one article a line from standard input:
{id, text, outlet?, title?, address?, published?}. --published gives the day of articles that state none;
--book keeps every decision, note, column and sheet of people; the old file is never changed. --repair goes on
although tables are missing. --publish LABEL keeps today's figures in the workbook, beside which later runs show what has moved.
--now DATE fixes the clock, so that the same input gives the same bytes.
Exit codes: 0; 1 for findings of check; 2 for bad usage or when nothing could be read.`;

export const FORMATS = ['ucdp', 'acled', 'claims-csv', 'claims-jsonl'] as const;
export type ExportFormat = (typeof FORMATS)[number];

const isFormat = (name: string | null): name is ExportFormat => FORMATS.some((f) => f === name);

/** A wrong call, with what is wrong and what to do. */
export interface BadUsage { readonly kind: 'bad-usage'; readonly words: string }

const bad = (words: string): BadUsage => ({ kind: 'bad-usage', words });

const OPTIONS = { jsonl: { type: 'boolean' }, json: { type: 'boolean' }, published: { type: 'string' }, out: { type: 'string' }, book: { type: 'string' }, map: { type: 'string' }, repair: { type: 'boolean' }, publish: { type: 'string' }, now: { type: 'string' }, help: { type: 'boolean' }, version: { type: 'boolean' } } as const;

export function readArguments(argv: readonly string[]): Arguments | BadUsage {
  const parsed = parse(argv);
  if ('kind' in parsed) return parsed;
  const { values, positionals } = parsed;
  const [command, ...rest] = positionals;
  const format = command === 'export' ? rest[0] ?? '' : null;
  const files = command === 'export' ? rest.slice(1) : rest;
  const base = { files, jsonl: values.jsonl === true, json: values.json === true, published: values.published ?? null, out: values.out ?? null, book: values.book ?? null, map: values.map ?? null, format: isFormat(format) ? format : null, repair: values.repair === true, publish: values.publish ?? null, now: values.now ?? null };
  if (values.help || command === 'help') return { command: 'help', ...base, map: null };
  if (values.version) return { command: 'version', ...base, map: null };
  if (command !== 'extract' && command !== 'reconcile' && command !== 'check' && command !== 'export') return bad(command === undefined ? 'Say what to do: extract, reconcile, check or export.' : `"${command}" is not a command: use extract, reconcile, check or export.`);
  for (const [name, value] of [['--published', base.published], ['--now', base.now]] as const) if (value !== null && isoDate(value) === null) return bad(`${name} takes a date such as 2018-05-24, not "${value}".`);
  if (command === 'export' && base.format === null) return bad(`Say what to write: ${FORMATS.join(', ')}${format ? `, not "${format}"` : ''}.`);
  if (base.out !== null && command !== 'reconcile' && command !== 'export') return bad('--out belongs to reconcile and export.');
  if (base.book !== null && command !== 'reconcile' && command !== 'export') return bad('--book belongs to reconcile and export.');
  const mapping = base.map === null ? null : readMapping(base.map);
  if (mapping?.issue) return bad(mapping.issue.words);
  if (base.book !== null && base.out !== null && resolve(base.out) === resolve(base.book)) return bad('--out must name another file than --book: the old workbook is never overwritten.');
  if (command === 'check' && files.length !== 1) return bad('Name one workbook to check.');
  if (command !== 'check' && !base.jsonl && base.book === null && files.length === 0) return bad('Name at least one file, or use --jsonl.');
  if (base.jsonl && files.length > 0) return bad('--jsonl reads standard input: name no files beside it.');
  return { command, ...base, map: mapping?.mapping ?? null };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    if (error instanceof TypeError) return bad(error.message.split('. ')[0] as string + '.');
    throw error;
  }
}
