import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim, Count } from '../src/claims/claim.ts';
import { PROFILES } from '../src/claims/profile.ts';
import type { RuleProfile } from '../src/claims/profile.ts';
import { quantify } from '../src/claims/quantify.ts';
import { readArticle } from '../src/claims/readArticle.ts';
import type { Recognizer } from '../src/claims/recognizer.ts';
import { LAYOUTS } from '../src/claims/tables/examples.ts';
import { RECOGNIZERS } from '../src/claims/recognizers.ts';
import { REFINERS } from '../src/claims/refiners.ts';
import type { VagueWord } from '../src/lexicon/numbers.ts';

/** Writes docs/reading.md from the recognizers, the refiners, the rule profiles and the lexicon; what stands between the marks is kept as a person wrote it. */

export const PAGE = join(import.meta.dirname, 'reading.md');
const LEXICON = join(import.meta.dirname, '../src/lexicon/en');
const OPEN = '<!-- by hand: from here -->';
const CLOSE = '<!-- by hand: to here -->';

export function readingPage(existing: string): string {
  return [
    '# What the reader reads', '', 'This page is written by `npm run docs:reading`; only the section "What it is known to get wrong" is kept by hand.',
    'Every example below is run when the page is written and when the tests run. A number in brackets is what the count amounts to; "open" has no upper end.', '',
    ...phrasings(), ...layouts(), ...rules(), ...numbers(), ...asides(), ...words(), '## What it is known to get wrong', '', OPEN, byHand(existing), CLOSE, '',
  ].join('\n');
}

function byHand(existing: string): string {
  const [from, to] = [existing.indexOf(OPEN), existing.indexOf(CLOSE)];
  return from < 0 || to < 0 ? '- (to be filled)' : existing.slice(from + OPEN.length, to).trim();
}

function phrasings(): readonly string[] {
  const head = ['## Phrasings', '', `${RECOGNIZERS.length} phrasings, in the order in which they are tried. The first that finds something at a place speaks for it.`, ''];
  return [...head, ...RECOGNIZERS.flatMap(phrasing)];
}

function layouts(): readonly string[] {
  const head = ['## Layouts', '', 'What is read by how a text is laid out.', ''];
  return [...head, ...LAYOUTS.flatMap(({ name, words, examples }) => [`### ${name}`, '', `${words}.`, '', '| text | claims |', '|---|---|', ...examples.map(([text]) => `| ${cell(text)} | ${cell(claimsOf(text)) || 'none'} |`), ''])];
}

function phrasing(recognizer: Recognizer): readonly string[] {
  const examples = recognizer.examples.map(([text]) => `| ${cell(text)} | ${cell(claimsOf(text))} |`);
  const counter = recognizer.counterExamples.length > 0 ? ['', `No claim: ${recognizer.counterExamples.map((text) => `*${cell(text)}*`).join(' ')}`] : [];
  return [`### ${recognizer.name}`, '', `${recognizer.words}.`, '', '| text | claims |', '|---|---|', ...examples, ...counter, ''];
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' / ');

const claimsOf = (text: string): string => claimsIn(text).map(claimWords).join('; ');

const claimsIn = (text: string): readonly Claim[] => readArticle({ id: 'example', text, outlet: null, title: null, address: null, published: '2020-06-10' }).claims;

function claimWords({ count, effect, status, scope, role }: Claim): string {
  const marks = [status === 'asserted' || status === 'no_information' ? '' : status, scope === 'incident' ? '' : scope, role === 'independent' ? '' : role].filter((m) => m !== '');
  return `${count.text ?? '(no words)'} ${effect} [${[amount(count), ...marks].join(', ')}]`;
}

function amount(count: Pick<Count, 'bound' | 'low' | 'best' | 'high' | 'approximate'>): string {
  if (count.bound === 'unquantified') return 'no number';
  if (count.bound === 'no_information') return 'no information';
  if (count.bound === 'share') return count.best === null ? 'a share' : `a share: ${count.best}`;
  if (count.low === null) return `at most ${count.high ?? ''}`;
  if (count.low === count.high) return count.approximate ? `about ${count.low}` : `${count.low}`;
  return count.high === null ? `${count.low}, open` : `${count.low} to ${count.high}`;
}

function rules(): readonly string[] {
  const rows = REFINERS.map((refiner, n) => `${n + 1}. **${refiner.name}**: ${refiner.words}.`);
  return ['## Rules over all claims of a text', '', 'Asked in this order, when every sentence has been read.', '', ...rows, ''];
}

const VAGUE: readonly VagueWord[] = ['couple', 'several', 'tens', 'dozens', 'scores', 'hundreds', 'thousands'];

/** The rule profiles side by side, from what they make of a number. */
function numbers(): readonly string[] {
  const line = (name: string, of: (profile: RuleProfile) => string): string => `| ${[name, ...PROFILES.map(of)].join(' | ')} |`;
  return [
    '## Rule profiles', '', 'What a vague or open number counts as. A profile is fixed for a project; changing it recomputes every total.', '', line('words', (p) => p.name), `|${'---|'.repeat(PROFILES.length + 1)}`,
    ...VAGUE.map((word) => line(word, (p) => amount(quantify({ amount: { kind: 'vague', word, times: 1 }, bound: null }, p)))),
    line('more than 150', (p) => amount(quantify({ amount: { kind: 'number', n: 150 }, bound: 'more_than' }, p))),
    line('casualties, alone', (p) => p.casualtiesAlone),
    line('neutralised', (p) => `${p.neutralised.effect}${p.neutralised.flagged ? ', flagged' : ''}`), '',
  ];
}

/** What is counted and is no people, with a word or two of each kind. */
function asides(): readonly string[] {
  const things = JSON.parse(readFileSync(join(LEXICON, 'setAside.json'), 'utf8')) as Readonly<Record<string, readonly string[]>>;
  const rows = Object.entries(things).map(([reason, entries]) => `| ${reason} | ${entries.slice(0, 3).map((e) => e.split('/').at(-1) === '-' ? e.split('/')[0] : e.split('/').at(-1)).join(', ')} ... (${entries.length}) |`);
  return ['## Numbers that are set aside', '', 'A number of these is kept with its reason and never counted. Dates, times, ages, money, codes, ordinals, labels, percentages and scores are told by their form.', '', '| reason | words |', '|---|---|', ...rows, ''];
}

/** How many entries each list of the lexicon has. A noun's two forms and a verb's five are one entry; a name is counted without its other spellings. */
function words(): readonly string[] {
  const rows = readdirSync(LEXICON).sort().map((file) => `| ${file} | ${entriesIn(JSON.parse(readFileSync(join(LEXICON, file), 'utf8')))} |`);
  return ['## The lexicon', '', 'Entries in `src/lexicon/en`; a noun with its plural, a verb with its forms and a name with its spellings are one each.', '', '| file | entries |', '|---|---|', ...rows, ''];
}

function entriesIn(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  if (typeof value !== 'object' || value === null) return 1;
  return Object.entries(value).reduce((n, [key, inner]) => n + (key === 'class' ? 0 : entriesIn(inner)), 0);
}

if (process.argv[1] === import.meta.filename) writeFileSync(PAGE, readingPage(readFileSync(PAGE, { encoding: 'utf8', flag: 'a+' })));
