import type { Effect } from '../claims/claim.ts';
import { PROFILES } from '../claims/profile.ts';
import { BRIDGE_GROUPS, bridgeAmounts } from './bridgeGroups.ts';
import type { Book } from './contents.ts';
import { codeOf } from './codes.ts';
import { inUse } from '../incidents/incident.ts';
import { actorOf, doerOf } from './figureRows.ts';
import type { FigureRow } from './figureRows.ts';
import { cellText, nameText } from './safeText.ts';
import { columnLetters, formula, HEADER_ROW } from './table.ts';
import { firstTally } from './tables/charts.ts';
import { usedNow } from './tables/published.ts';
import type { Cell, Format, Input, PlacedCell, Tone } from './table.ts';

export const SUMMARY_WIDTHS: readonly number[] = [40, 11, 11, 11, 13, 46, 14, 2];

interface Line { readonly cells: readonly Cell[]; readonly tone: Tone; readonly formats?: readonly Format[]; readonly input?: Input }

const line = (tone: Tone, ...cells: readonly Cell[]): Line => ({ cells, tone });
const BLANK = line('plain');

/** The Summary sheet: what an analyst needs at a glance, every number a formula over the tables. */
export function summaryCells(book: Book): readonly PlacedCell[] {
  const lines: Line[] = [line('title', 'Casualty Tally'), line('note', headline(book)), BLANK];
  const add = (section: (book: Book, row: number) => readonly Line[]): void => { lines.push(...section(book, lines.length + 1), BLANK); };
  add(choices);
  add((b, row) => effectSection(b, { effect: 'killed', row }));
  add((b, row) => effectSection(b, { effect: 'injured', row }));
  add(doerSection);
  add(tallySection);
  add(bridgeSection);
  if (book.published.length > 0) add(publishedSection);
  add(conflictSection);
  add(checkSection);
  add(reviewSection);
  return lines.flatMap((l, i) => l.cells.map((cell, k) => placed(l, { cell, column: k, row: i + 1 })));
}

function placed(l: Line, of: { readonly cell: Cell; readonly column: number; readonly row: number }): PlacedCell {
  const { cell, column, row } = of;
  const first = column === 0;
  const tone: Tone = l.tone === 'figure' || l.tone === 'input' ? (first ? 'label' : column === 1 ? l.tone : l.tone === 'input' ? 'note' : 'figure') : l.tone;
  return { at: `${columnLetters(column + 1)}${row}`, cell, tone, format: l.formats?.[column] ?? 'integer', ...(l.input && column === 1 ? { input: l.input } : {}) };
}

const plural = (n: number, one: string, several: string): string => `${n} ${n === 1 ? one : several}`;

/** The pane and the command line count them too: the words say why the totals do not. */
const inBackground = (n: number): string => (n === 0 ? '' : ` (${String(n)} of another time, kept out of the totals)`);

function headline({ reconciliation: r, claims }: Book): string {
  return `${plural(r.readings.length, 'article', 'articles')}, ${plural(claims.length, 'claim', 'claims')}, ${plural(r.incidents.length, 'incident', 'incidents')}${inBackground(r.incidents.filter((i) => i.background).length)}, ${plural(r.tallies.length, 'cumulative tally', 'cumulative tallies')}. Every number here is a formula down to the claims.`;
}

/** What a person chooses: which figures are shown, and under which rule profile they count. */
function choices(book: Book): readonly Line[] {
  const choose = (label: string, of: { readonly input: Input; readonly value: Cell; readonly format: Format }): Line => ({ ...line('input', label, of.value, of.input.words), input: of.input, formats: ['text', of.format, 'text'] });
  return [
    line('heading', 'Choose'),
    choose('From', { input: { name: 'Period_from', list: null, words: 'Empty: from the first incident on.' }, value: null, format: 'date' }),
    choose('To', { input: { name: 'Period_to', list: null, words: 'Empty: to the last. Incidents without a day are shown only without a period.' }, value: null, format: 'date' }),
    choose('Place', { input: { name: 'Chosen_place', list: { table: 'Places', column: 'Name' }, words: 'Empty: everywhere. A province takes in the places that lie in it.' }, value: null, format: 'text' }),
    choose('Actor', { input: { name: 'Chosen_actor', list: { table: 'Actors', column: 'Name' }, words: 'Empty: everybody. Whose people were hurt.' }, value: null, format: 'text' }),
    choose('Rule profile', { input: { name: 'Rule_profile', list: PROFILES.map((p) => p.name), words: 'What "dozens" and "more than" count as: see Rules.' }, value: book.profile.name, format: 'text' }),
    choose('Tally', { input: { name: 'Chosen_tally', list: { table: 'Tallies', column: 'Tally' }, words: 'The tally that the second chart follows.' }, value: firstTally(book)?.tallyCode ?? null, format: 'text' }),
  ];
}

const figuresOf = (book: Book, effect: Effect, is: (f: FigureRow) => boolean = () => true): readonly FigureRow[] => book.figures.filter((f) => f.figure.effect === effect && !f.incident.background && is(f));

interface Sums { readonly low: number; readonly use: number; readonly high: number; readonly open: string; readonly vague: number; readonly words: string }

function sumsOf(figures: readonly FigureRow[]): Sums {
  const sum = (of: (f: FigureRow['figure']) => number | null): number => figures.reduce((n, f) => n + (of(f.figure) ?? 0), 0);
  return { low: sum((f) => f.low), use: sum(inUse), high: sum((f) => f.high), open: figures.some((f) => f.figure.open) ? 'open' : '', vague: sum((f) => f.vague), words: vagueWords(figures) };
}

/** The vague words themselves, as printed: "dozens". */
function vagueWords(figures: readonly FigureRow[]): string {
  const words = figures.filter((f) => f.figure.vague > 0).flatMap((f) => f.accounts[f.figure.inUse ?? 0]?.claims ?? []).filter((c) => c.count.bound === 'vague').map((c) => (c.count.text ?? '').toLowerCase().replace(/[^a-z ]/g, ''));
  return [...new Set(words)].join(', ') || 'a vague word';
}

/** "244 and dozens (counted as 12)": the vague part is never shown as if somebody had counted it. */
function spelled(of: { readonly vague: string; readonly row: number; readonly sums: Sums }): Cell {
  const { vague, row, sums } = of;
  const rest = sums.use - sums.vague === 0 ? '' : `${sums.use - sums.vague} and `;
  const result = sums.vague === 0 ? String(sums.use) : `${rest}${sums.words} (counted as ${sums.vague})`;
  return formula(`=IF(${vague}=0,C${row}&"",IF(C${row}-${vague}=0,"",C${row}-${vague}&" and ")&"${sums.words} (counted as "&${vague}&")")`, result);
}

/** Low, in use, high, open and the words of the figures that one criterion picks, among those shown. */
function sumCells(of: { readonly effect: Effect; readonly column: string; readonly row: number; readonly sums: Sums }): readonly Cell[] {
  const { effect, column, row, sums } = of;
  const criteria = `Figures[${column}],$A${row},Figures[Effect],"${effect}",Figures[Shown],1`;
  const sum = (name: string, result: number): Cell => formula(`=SUMIFS(Figures[${name}],${criteria})`, result);
  return [sum('Low', sums.low), sum('In use', sums.use), sum('High', sums.high), formula(`=IF(COUNTIFS(Figures[Open],"yes",${criteria})>0,"open","")`, sums.open), spelled({ vague: `SUMIFS(Figures[Vague],${criteria})`, row, sums })];
}

/** Sums don't tell small letters from capitals, so neither do the lines. */
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const namesOf = (names: readonly string[]): readonly string[] => names.filter((n, i) => names.findIndex((m) => same(m, n)) === i).sort();

/** Killed (or injured) per actor. */
function effectSection(book: Book, of: { readonly effect: Effect; readonly row: number }): readonly Line[] {
  const { effect, row } = of;
  const actors = namesOf(figuresOf(book, effect).map((f) => actorOf(f.figure)));
  const head = [line('heading', `${effect.charAt(0).toUpperCase()}${effect.slice(1)}, reconciled`), line('label', 'Victims', 'Low', 'In use', 'High', 'Open', 'Spelled out')];
  if (actors.length === 0) return [...head, line('note', 'None itemised.')];
  const rows = actors.map((actor, i) => line('figure', cellText(actor), ...sumCells({ effect, column: 'Actor', row: row + 2 + i, sums: sumsOf(figuresOf(book, effect, (f) => same(actorOf(f.figure), actor))) })));
  return [...head, ...rows, allLine(book, { effect, row: row + 2 + actors.length })];
}

/** Everything shown of one effect: not the sum of the lines above, so that nothing is lost that they do not name. */
function allLine(book: Book, of: { readonly effect: Effect; readonly row: number }): Line {
  const { effect, row } = of;
  const sums = sumsOf(figuresOf(book, effect));
  const criteria = `Figures[Effect],"${effect}",Figures[Shown],1`;
  const sum = (name: string, result: number): Cell => formula(`=SUMIFS(Figures[${name}],${criteria})`, result);
  return line('figure', 'All', sum('Low', sums.low), sum('In use', sums.use), sum('High', sums.high), formula(`=IF(COUNTIFS(Figures[Open],"yes",${criteria})>0,"open","")`, sums.open), spelled({ vague: `SUMIFS(Figures[Vague],${criteria})`, row, sums }));
}

const UNNAMED = 'nobody named';

/** Killed by whom, as claimed. */
function doerSection(book: Book, row: number): readonly Line[] {
  const doers = [...namesOf(figuresOf(book, 'killed').flatMap((f) => doerOf(f.figure) ?? [])), ...(figuresOf(book, 'killed').some((f) => f.figure.perpetrator === null) ? [UNNAMED] : [])];
  const head = [line('heading', 'Killed, by whom as claimed'), line('label', 'Perpetrator', 'Low', 'In use', 'High', 'Open', 'Spelled out')];
  if (doers.length === 0) return [...head, line('note', 'None itemised.')];
  return [...head, ...doers.map((doer, i) => line('figure', cellText(doer), ...sumCells({ effect: 'killed', column: 'By', row: row + 2 + i, sums: sumsOf(figuresOf(book, 'killed', (f) => same(doerOf(f.figure) ?? UNNAMED, doer))) })))];
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
    return { ...line('figure', `${code} ${cellText(t.source)}`, pick('Counts as', stated), pick('Recorded', recorded), pick('Gap', stated - recorded), pick('Coverage', whole?.best ? recorded / whole.best : 0), `${t.window.from ?? 'start not stated'} to ${t.window.to ?? 'publication'}; ${t.places.join(', ')}`, provisional), formats: ['text', 'integer', 'integer', 'integer', 'percent', 'text', 'text'] };
  });
  return rows.length > 0 ? [...head, ...rows] : [...head, line('note', 'No cumulative tally was read.')];
}

/** From what a plain sum would give to the reconciled figure, by the kind of reason; each claim stands on Bridge. */
function bridgeSection({ reconciliation: r }: Book): readonly Line[] {
  const amounts = bridgeAmounts(r);
  const signed: readonly Format[] = ['text', 'signed'];
  return [
    line('heading', 'From the naive sum to the reconciled figure (killed; everything, whatever is chosen above)'),
    line('figure', 'Naive sum of every killed claim', formula('=SUM(Claims[Naive])', r.bridge.naive)),
    ...BRIDGE_GROUPS.map((group): Line => ({ ...line('figure', group, formula(`=SUMIFS(Bridge[Amount],Bridge[Group],"${group}")`, amounts.get(group) ?? 0)), formats: signed })),
    line('figure', 'Reconciled', formula('=SUMIFS(Figures[Amount],Figures[Effect],"killed")', r.bridge.reconciled)),
  ];
}

const MOST_CONFLICTS = 12;

/** Incidents whose responsibility or victims are disputed, and decisions of people that contradict each other. */
function conflictSection({ reconciliation: r, codes }: Book): readonly Line[] {
  const contested = r.incidents.filter((i) => i.contested && !i.background);
  const killed = (i: (typeof contested)[number], of: (f: FigureRow['figure']) => number | null): number => i.figures.filter((f) => f.effect === 'killed').reduce((n, f) => n + (of(f) ?? 0), 0);
  const rows = contested.slice(0, MOST_CONFLICTS).map((i): Line => {
    const code = codeOf(codes.incident, i.id);
    const sum = (column: string, result: number): Cell => formula(`=SUMIFS(Incidents[${column}],Incidents[Code],"${code}")`, result);
    return line('figure', { kind: 'link', text: `${code} ${cellText(i.title)}`, sheet: 'Incidents', cell: `A${r.incidents.indexOf(i) + HEADER_ROW + 1}` }, sum('Killed low', killed(i, (f) => f.low)), sum('Killed', killed(i, inUse)), sum('Killed high', killed(i, (f) => f.high)), null, cellText(whatIsDisputed(i.id, r)));
  });
  const people = r.suggestions.filter((s) => s.kind === 'conflict').map((s): Line => line('figure', 'Two people disagree', null, null, null, null, cellText(s.words)));
  const more = contested.length > MOST_CONFLICTS ? [line('note', `and ${contested.length - MOST_CONFLICTS} more: filter Contested on Incidents.`)] : [];
  return [line('heading', 'In conflict'), ...(rows.length + people.length === 0 ? [line('note', 'Nothing.')] : [line('label', 'Incident', 'Low', 'In use', 'High', '', 'What is disputed'), ...rows, ...people, ...more])];
}

/** Who is said to have done it, where that is disputed; otherwise the dispute is over who the dead are. */
function whatIsDisputed(incident: string, r: Book['reconciliation']): string {
  const own = r.claims.filter((c) => c.incident === incident).map((c) => c.claim);
  const blamed = [...new Set(own.flatMap((c) => (c.perpetrator?.contested ? c.perpetrator.actor ?? c.perpetrator.text : [])))];
  const named = [...new Set(own.flatMap((c) => (c.perpetrator && !c.perpetrator.contested ? c.perpetrator.actor ?? c.perpetrator.text : [])))].filter((n) => !blamed.includes(n));
  if (blamed.length === 0) return 'Who the dead are: fighters or civilians.';
  return `By ${blamed.join(' or ')}, which is denied${named.length > 0 ? `; by ${named.join(' or ')} as others say` : ''}.`;
}

/** What went out, beside today. */
function publishedSection(book: Book): readonly Line[] {
  const labels = [...new Set(book.published.map((p) => p.label))];
  return [line('heading', 'As published, and now'), line('label', 'Label', 'Killed', 'Now', 'Difference'), ...labels.map((label): Line => {
    const rows = book.published.filter((p) => p.label === label && p.effect === 'killed');
    const [then, now] = [rows.reduce((n, p) => n + (p.used ?? 0), 0), rows.reduce((n, p) => n + usedNow(book, p), 0)];
    const sum = (column: string, result: number): Cell => formula(`=SUMIFS(Published[${column}],Published[Label],"${nameText(label).replaceAll('"', '""')}",Published[Effect],"killed")`, result);
    return { ...line('figure', nameText(label), sum('In use', then), sum('Now', now), sum('Difference', now - then)), formats: ['text', 'integer', 'integer', 'signed'] };
  })];
}

function checkSection({ reconciliation: r }: Book): readonly Line[] {
  const incidents = r.incidents.filter((i) => !i.background);
  return [
    line('heading', 'Checks'),
    line('figure', 'Claims that wait for the next run', formula('=COUNTIFS(Claims[Waits],"yes")', 0), null, null, null, 'moved, typed by hand or corrected'),
    line('figure', 'People in them', formula('=SUMIFS(Claims[Best],Claims[Waits],"yes")+SUMIFS(Claims[Low],Claims[Waits],"yes",Claims[Best],"")', 0)),
    line('figure', 'Bridge not closed by', formula('=SUM(Claims[Naive])+SUMIFS(Bridge[Amount],Bridge[Kind],"left out")+SUMIFS(Bridge[Amount],Bridge[Kind],"difference")+SUMIFS(Bridge[Amount],Bridge[Kind],"changed since")-SUMIFS(Figures[Amount],Figures[Effect],"killed")', 0)),
    line('figure', 'Incidents contested', formula('=COUNTIFS(Incidents[Contested],"yes",Incidents[Background],"no")', incidents.filter((i) => i.contested).length)),
    line('figure', 'Incidents on a provisional date', formula('=COUNTIFS(Incidents[Provisional],"yes")', r.incidents.filter((i) => i.provisional).length)),
    line('figure', 'Figures with an open end', formula('=COUNTIFS(Figures[Open],"yes",Figures[Background],"no")', r.incidents.filter((i) => !i.background).flatMap((i) => i.figures).filter((f) => f.open).length)),
  ];
}

function reviewSection({ reconciliation: r, claims }: Book): readonly Line[] {
  const waiting = r.suggestions.length + r.lookalikes.length + r.issues.length;
  return [line('heading', 'Waiting for a person'), line('figure', 'Claims not yet reviewed', formula('=COUNTIFS(Claims[Status],"new")', claims.filter((c) => !c.rejected).length)), line('figure', 'Questions without an answer', formula('=COUNTIFS(Suggestions[Kind],"?*")-COUNTIFS(Suggestions[Decision],"?*")', waiting))];
}
