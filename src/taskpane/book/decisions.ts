import type { Decision } from '../../incidents/decision.ts';
import type { BookRead } from '../../workbook/bookRead.ts';
import { textIn } from '../../workbook/bookRead.ts';
import type { TypedCell } from '../../workbook/host.ts';
import { STRINGS } from '../strings.ts';
import type { Decided } from '../worker/messages.ts';
import { once, readingRows, rowsOf } from './rows.ts';

/** A decision as people read it: what was decided, what follows from it, and the cells that take it back. */
export interface DecisionLine {
  readonly key: string;
  readonly by: string;
  /** ISO date, perhaps with a time. */
  readonly at: string;
  readonly about: DecisionKind;
  readonly what: string;
  readonly effect: string;
  readonly isInUse: boolean;
  readonly against: Decided['against'];
  /** The code of the claim or incident that it speaks of, where the workbook still has it. */
  readonly claim: string | null;
  readonly incident: string | null;
  readonly undo: readonly TypedCell[];
}

export type DecisionKind = 'claims' | 'incidents' | 'accounts' | 'tallies';

const KINDS: Readonly<Record<Decision['kind'], DecisionKind>> = {
  'reject-claim': 'claims', 'override-count': 'claims', 'correct-field': 'claims', 'correct-date': 'claims', 'answer-date': 'claims', 'assign-claim': 'incidents', merge: 'incidents', split: 'incidents', 'choose-account': 'accounts', 'exclude-account': 'accounts', 'place-in-tally': 'tallies',
};

const codes = once((book) => ({
  claim: new Map([...readingRows(book)].map(([code, row]) => [textIn(row, 'Id'), code])),
  incident: new Map(rowsOf(book, 'Incidents').map((r) => [textIn(r, 'Id'), textIn(r, 'Code')])),
  tally: new Map(rowsOf(book, 'Tallies').map((r) => [textIn(r, 'Id'), textIn(r, 'Tally')])),
  titles: new Map(rowsOf(book, 'Incidents').map((r) => [textIn(r, 'Code'), textIn(r, 'Title')])),
}));

/** Codes as Decisions wrote them behind its words, "(I3, I5)": those of incidents that are part of others by now stand nowhere else. */
const written = (words: string): readonly string[] => (/\(([^()]*)\)$/.exec(words)?.[1] ?? '').split(', ');

export function decisionLines(book: BookRead, decided: readonly Decided[]): readonly DecisionLine[] {
  return decided.map((d): DecisionLine => {
    const { decision } = d;
    const { by, at, ...choice } = decision;
    const known = codes(book);
    const claim = 'claim' in decision ? known.claim.get(decision.claim) ?? null : null;
    const incident = 'incident' in decision ? known.incident.get(decision.incident) ?? null : decision.kind === 'merge' || decision.kind === 'split' ? known.incident.get(decision.a) ?? known.incident.get(decision.b) ?? null : null;
    return { key: `${JSON.stringify(choice)} ${by} ${at}`, by, at, about: KINDS[decision.kind], ...wordsOf(book, d, { claim, incident }), isInUse: d.isInUse, against: d.against, claim, incident, undo: d.undo };
  });
}

interface Codes { readonly claim: string | null; readonly incident: string | null }

function wordsOf(book: BookRead, { decision: d, words }: Decided, of: Codes): { readonly what: string; readonly effect: string } {
  const S = STRINGS.decisions;
  const known = codes(book);
  const [first = '', second = ''] = written(words);
  const claim = of.claim ?? first;
  const incident = of.incident ?? first;
  const read = (column: string): string => { const row = readingRows(book).get(claim); return row ? textIn(row, column) : ''; };
  const pair = (a: string, b: string): readonly [string, string] => [known.incident.get(a) ?? first, known.incident.get(b) ?? second];
  switch (d.kind) {
    case 'reject-claim': return { what: S.reject(claim, quoteOf(read('Count'), read('Effect'), read('Victims'))), effect: S.rejectEffect };
    case 'override-count': return { what: S.number(claim, numberOf(read('Low'), read('Best'), read('High')), numberOf(text(d.low), text(d.best), text(d.high))), effect: S.numberEffect };
    case 'correct-field': return { what: S.field(claim, S.fields[d.field], read(S.columns[d.field]), d.value), effect: S.fieldEffect };
    case 'correct-date': return { what: S.day(claim, d.from === d.to ? d.from : STRINGS.facts.days(d.from, d.to)), effect: S.dayEffect };
    case 'answer-date': return { what: d.accept ? S.suggested(claim) : S.printed(claim), effect: S.answerEffect };
    case 'assign-claim': return { what: S.moved(claim, known.incident.get(d.incident) ?? incident), effect: S.movedEffect };
    case 'merge': return { what: S.merged(...titled(pair(d.a, d.b), known.titles)), effect: S.mergedEffect };
    case 'split': return { what: S.apart(...titled(pair(d.a, d.b), known.titles)), effect: S.apartEffect };
    case 'choose-account': return { what: S.chosen(accountOf(book, d, incident), figureOf(d, incident)), effect: S.chosenEffect };
    case 'exclude-account': return { what: S.leftOut(accountOf(book, d, incident), figureOf(d, incident)), effect: S.leftOutEffect };
    case 'place-in-tally': return { what: S.placed(known.titles.has(incident) ? `${incident} ${known.titles.get(incident) ?? ''}` : incident, known.tally.get(d.tally) ?? '', d.inside), effect: d.inside ? S.insideEffect : S.outsideEffect };
  }
}

const text = (n: number | null): string => (n === null ? '' : String(n));
const quoteOf = (...parts: readonly string[]): string => parts.filter((p) => p !== '').join(' ');
const numberOf = (low: string, best: string, high: string): string => (low === best && best === high ? low || STRINGS.facts.noNumber : [low, best, high].map((n) => n || '–').join(' / '));

/** Two incidents with their titles, where they still have rows of their own. */
const titled = ([a, b]: readonly [string, string], titles: ReadonlyMap<string, string>): readonly [string, string] => [`${a} ${titles.get(a) ?? ''}`.trim(), `${b} ${titles.get(b) ?? ''}`.trim()];

const figureOf = (d: { readonly effect: string; readonly actor: string | null }, incident: string): string => `${incident}, ${d.effect}, ${d.actor ?? STRINGS.reconcile.unknownWhose}`;

/** An account by its code and who says it: one source may speak of several figures of an incident. */
function accountOf(book: BookRead, d: { readonly chain: string; readonly effect: string; readonly actor: string | null }, incident: string): string {
  const figures = new Set(rowsOf(book, 'Figures').filter((r) => textIn(r, 'Incident') === incident && textIn(r, 'Effect') === d.effect && (textIn(r, 'Actor') === d.actor || d.actor === null)).map((r) => textIn(r, 'Code')));
  const row = rowsOf(book, 'Accounts').find((r) => textIn(r, 'Chain id') === d.chain && figures.has(textIn(r, 'Figure')));
  return row ? `${textIn(row, 'Code')} (${textIn(row, 'Chain')})` : STRINGS.decisions.goneAccount;
}
