import type { Effect } from '../claims/claim.ts';
import type { Book } from './contents.ts';
import { codeOf } from './codes.ts';
import { cellText } from './safeText.ts';
import { columnLetters, formula } from './table.ts';
import type { Cell, Format, PlacedCell, Tone } from './table.ts';

export const SUMMARY_WIDTHS: readonly number[] = [46, 11, 11, 11, 11, 62, 24];

interface Line { readonly cells: readonly Cell[]; readonly tone: Tone; readonly formats?: readonly Format[] }

const line = (tone: Tone, ...cells: readonly Cell[]): Line => ({ cells, tone });
const BLANK = line('plain');

/** The Summary sheet: what an analyst needs at a glance, every number a formula over the tables. */
export function summaryCells(book: Book): readonly PlacedCell[] {
  const lines: Line[] = [line('title', 'Casualty Tally'), line('note', headline(book)), BLANK];
  const add = (section: (book: Book, row: number) => readonly Line[]): void => { lines.push(...section(book, lines.length + 1), BLANK); };
  add((b, row) => effectSection(b, { effect: 'killed', row }));
  add((b, row) => effectSection(b, { effect: 'injured', row }));
  add(tallySection);
  add(checkSection);
  add(reviewSection);
  return lines.flatMap((l, i) => l.cells.map((cell, k) => ({ at: `${columnLetters(k + 1)}${i + 1}`, cell, tone: k === 0 || l.tone !== 'figure' ? (l.tone === 'figure' ? 'label' as const : l.tone) : 'figure' as const, format: l.formats?.[k] ?? 'integer' as const })));
}

const counted = (n: number, one: string, several: string): string => `${n} ${n === 1 ? one : several}`;

function headline({ reconciliation: r, profile }: Book): string {
  return `${counted(r.readings.length, 'article', 'articles')}, ${counted(r.claims.length, 'claim', 'claims')}, ${counted(r.incidents.filter((i) => !i.background).length, 'incident', 'incidents')}, ${counted(r.tallies.length, 'cumulative tally', 'cumulative tallies')}. Rule profile: ${profile.name}. Every number here is a formula down to the claims.`;
}

/** Killed (or injured) per actor: low, in use, high, open; vague parts spelled out. */
function effectSection(book: Book, of: { readonly effect: Effect; readonly row: number }): readonly Line[] {
  const { effect, row } = of;
  const actors = [...new Set(book.figures.filter((f) => f.figure.effect === effect && !f.incident.background).map((f) => f.figure.actor ?? f.figure.class))].sort();
  const head = [line('heading', `${effect.charAt(0).toUpperCase()}${effect.slice(1)}, reconciled`), line('label', 'Victims', 'Low', 'In use', 'High', 'Open', 'Spelled out')];
  const rows = actors.map((actor, i) => line('figure', ...actorCells(book, { effect, actor, row: row + 2 + i })));
  const last = row + 1 + actors.length;
  const total = row + 2 + actors.length;
  const sum = (column: string, result: number): Cell => formula(`=SUM(${column}${row + 2}:${column}${Math.max(last, row + 2)})`, result);
  const own = figuresOf(book, effect, null);
  const sums = sumsOf(own);
  if (actors.length === 0) return [...head, line('note', 'None itemised.')];
  return [...head, ...rows, line('figure', 'All', sum('B', sums.low), sum('C', sums.use), sum('D', sums.high), formula(`=IF(COUNTIF(E${row + 2}:E${last},"open")>0,"open","")`, sums.open), formula(spelled({ effect, actor: null, row: total, words: vagueWords(own) }), spelledResult(sums.use, own)))];
}

const figuresOf = (book: Book, effect: Effect, actor: string | null): Book['figures'] =>
  book.figures.filter((f) => f.figure.effect === effect && !f.incident.background && (actor === null || (f.figure.actor ?? f.figure.class) === actor));

function sumsOf(figures: Book['figures']): { readonly low: number; readonly use: number; readonly high: number; readonly open: string } {
  const sum = (of: (f: Book['figures'][number]['figure']) => number | null): number => figures.reduce((n, f) => n + (of(f.figure) ?? 0), 0);
  return { low: sum((f) => f.low), use: sum((f) => f.best ?? f.low), high: sum((f) => f.high), open: figures.some((f) => f.figure.open) ? 'open' : '' };
}

const vagueOf = (figures: Book['figures']): number => figures.reduce((n, f) => n + f.figure.vague, 0);

function actorCells(book: Book, of: { readonly effect: Effect; readonly actor: string; readonly row: number }): readonly Cell[] {
  const { effect, actor, row } = of;
  const own = figuresOf(book, effect, actor);
  const sums = sumsOf(own);
  const column = (name: string, result: number): Cell => formula(`=SUMIFS(Figures[${name}],Figures[Actor],$A${row},Figures[Effect],"${effect}",Figures[Background],"no")`, result);
  return [cellText(actor), column('Low', sums.low), column('In use', sums.use), column('High', sums.high),
    formula(`=IF(COUNTIFS(Figures[Open],"yes",Figures[Actor],$A${row},Figures[Effect],"${effect}",Figures[Background],"no")>0,"open","")`, sums.open), formula(spelled({ ...of, words: vagueWords(own) }), spelledResult(sums.use, own))];
}

/** "244 and dozens (counted as 12)": the vague part is never shown as if somebody had counted it. */
function spelled(of: { readonly effect: Effect; readonly actor: string | null; readonly row: number; readonly words: string }): string {
  const who = of.actor === null ? '' : `,Figures[Actor],$A${of.row}`;
  const vague = `SUMIFS(Figures[Vague],Figures[Effect],"${of.effect}",Figures[Background],"no"${who})`;
  return `=IF(${vague}=0,C${of.row}&"",IF(C${of.row}-${vague}=0,"",C${of.row}-${vague}&" and ")&"${of.words} (counted as "&${vague}&")")`;
}

function spelledResult(use: number, figures: Book['figures']): string {
  const vague = vagueOf(figures);
  return vague === 0 ? String(use) : `${use - vague === 0 ? '' : `${use - vague} and `}${vagueWords(figures)} (counted as ${vague})`;
}

/** The vague words themselves, as printed: "dozens". */
function vagueWords(figures: Book['figures']): string {
  const words = figures.filter((f) => f.figure.vague > 0).flatMap((f) => f.accounts[f.figure.inUse ?? 0]?.claims ?? []).filter((c) => c.count.bound === 'vague').map((c) => (c.count.text ?? '').toLowerCase().replace(/[^a-z ]/g, ''));
  return [...new Set(words)].join(', ') || 'a vague word';
}

/** Each monitor's stated tally beside what is itemised in its own window, places and actors. */
function tallySection({ reconciliation: r, codes }: Book): readonly Line[] {
  const head = [line('heading', 'What monitors state, beside what is itemised here'), line('label', 'Source', 'Stated', 'Itemised', 'Gap', 'Coverage', 'Window', 'Provisional')];
  const rows = r.tallies.map((t): Line => {
    const code = codeOf(codes.tally, t.id);
    const pick = (column: string, result: number | null): Cell => formula(`=SUMIFS(Tallies[${column}],Tallies[Tally],"${code}",Tallies[Kind],"whole")`, result ?? 0);
    const whole = t.stated.find((s) => s.by === 'whole');
    const recorded = t.recorded.find((x) => x.actor === 'total')?.best ?? 0;
    const stated = whole?.best ?? whole?.low ?? 0;
    const provisional = t.checks.find((c) => c.code === 'provisional')?.words ?? null;
    return { ...line('figure', `${code} ${cellText(t.source)}`, pick('Stated', stated), pick('Recorded', recorded), pick('Gap', stated - recorded), pick('Coverage', stated === 0 ? 0 : recorded / stated), `${t.window.from ?? 'start not stated'} to ${t.window.to ?? 'publication'}; ${t.places.join(', ')}`, provisional), formats: ['text', 'integer', 'integer', 'integer', 'percent', 'text', 'text'] };
  });
  return rows.length > 0 ? [...head, ...rows] : [...head, line('note', 'No cumulative tally was read.')];
}

function checkSection({ reconciliation: r }: Book): readonly Line[] {
  const incidents = r.incidents.filter((i) => !i.background);
  return [
    line('heading', 'Checks'),
    line('figure', 'Naive sum of every killed claim', formula('=SUM(Claims[Naive])', r.bridge.naive)),
    line('figure', 'Left out, each with its reason on Bridge', formula('=SUMIFS(Bridge[Amount],Bridge[Kind],"left out")', r.bridge.steps.filter((s) => !s.reason.startsWith('without a best')).reduce((n, s) => n + s.amount, 0))),
    line('figure', 'Reconciled', formula('=SUMIFS(Figures[Amount],Figures[Effect],"killed")', r.bridge.reconciled)),
    line('figure', 'Changed by people since the last run', formula('=SUMIFS(Bridge[Amount],Bridge[Kind],"changed since")', 0)),
    line('figure', 'Incidents contested', formula('=COUNTIFS(Incidents[Contested],"yes",Incidents[Background],"no")', incidents.filter((i) => i.contested).length)),
    line('figure', 'Incidents on a provisional date', formula('=COUNTIFS(Incidents[Provisional],"yes")', r.incidents.filter((i) => i.provisional).length)),
  ];
}

function reviewSection({ reconciliation: r }: Book): readonly Line[] {
  const waiting = r.suggestions.length + r.lookalikes.length + r.issues.length;
  return [line('heading', 'Waiting for a person'), line('figure', 'Claims not yet reviewed', formula('=COUNTIFS(Claims[Status],"new")', r.claims.length)), line('figure', 'Questions without an answer', formula('=COUNTIFS(Suggestions[Kind],"*")-COUNTIFS(Suggestions[Decision],"?*")', waiting))];
}
