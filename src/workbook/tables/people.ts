import { PROFILES } from '../../claims/profile.ts';
import type { RuleProfile } from '../../claims/profile.ts';
import { what } from '../../incidents/conflicts.ts';
import type { Choice, Decision } from '../../incidents/decision.ts';
import { SOURCE_RANKS } from '../../incidents/sourceRanks.ts';
import type { SourceRank } from '../../incidents/sourceRanks.ts';
import type { Book } from '../contents.ts';
import { codeOf } from '../codes.ts';
import { FORMULAS } from '../formulas.ts';
import { cellText, nameText } from '../safeText.ts';
import { computed, makeTable, read, serialDay, typed } from '../table.ts';
import type { Table } from '../table.ts';

interface Question { readonly kind: string; readonly words: string; readonly effect: string | null; readonly accept?: Choice | null; readonly reject?: Choice | null }

/** A decision as data in a cell, for the next run. */
const asData = (choice: Choice | null | undefined): string | null => (choice ? JSON.stringify(choice) : null);

/** The incidents that a question is about, by their codes: two questions may read alike but for them, and an answer is known by the words of its question. */
function named(question: Question, { reconciliation: r, codes }: Book): Question {
  const accept = question.accept ?? null;
  const of = (id: string | null | undefined): string => codeOf(codes.incident, id ?? null);
  const about = accept?.kind === 'merge' ? `${of(accept.a)} and ${of(accept.b)}` : accept?.kind === 'choose-account' ? of(accept.incident) : accept?.kind === 'answer-date' ? of(r.claims.find((c) => c.claim.id === accept.claim)?.incident) : '';
  return about === '' ? question : { ...question, words: `${about}: ${question.words}` };
}

/** What waits for a person: suggestions, look-alikes and doubts of the reader. */
export function reviewTable(book: Book): Table {
  const { reconciliation: r, codes } = book;
  const lookalikes = r.lookalikes.map((l): Question => ({ kind: 'do not merge', words: `${codeOf(codes.incident, l.a)} and ${codeOf(codes.incident, l.b)}: ${l.words}`, effect: 'They stay apart unless you merge them.' }));
  const issues = r.issues.map((i): Question => ({ kind: i.code.replaceAll('_', ' '), words: i.article === undefined ? i.words : `${codeOf(codes.article, i.article)}: ${i.words}`, effect: null }));
  return makeTable<Question>({
    name: 'Suggestions', sheet: 'To review', grey: false, words: 'What waits for a person. Nothing below the line is done without being listed here.',
    rows: [...r.suggestions.map((s) => named(s, book)), ...lookalikes, ...issues],
    columns: [
      read('Kind', 'What is asked.', (q) => q.kind, { width: 20 }),
      read('Words', 'The question and what speaks for it.', (q) => cellText(q.words), { width: 100, wrap: true }),
      read('Effect', 'What would change.', (q) => (q.effect ? cellText(q.effect) : null), { width: 50, wrap: true }),
      typed('Decision', 'Your answer.', { list: ['accept', 'reject'] }),
      typed('By', 'Who answered.'),
      read('On accept', 'What accepting decides.', (q) => asData(q.accept), { hidden: true }),
      read('On reject', 'What rejecting decides.', (q) => asData(q.reject), { hidden: true }),
    ],
  });
}

export function actorsTable({ reconciliation: r, figures }: Book): Table {
  const actors = r.claims.flatMap(({ claim }) => [...(claim.victim.actor?.split(' + ') ?? []), ...(claim.perpetrator?.actor ? [claim.perpetrator.actor] : [])]);
  const names = [...new Set([...actors, ...figures.flatMap((f) => f.figure.actor ?? [])])].sort();
  return makeTable<string>({
    name: 'Actors', sheet: 'Actors', grey: true, words: 'Names found here. Add an actor with its spellings and the next run knows it.', rows: names,
    columns: [
      typed('Name', 'The canonical name.', { width: 34 }, (name) => nameText(name)),
      typed('Spellings', 'As printed, separated by semicolons.', { width: 60, wrap: true }),
      typed('Class', 'Combatant or civilian.', { list: ['combatant', 'civilian'] }, (name) => (name === 'Civilians' ? 'civilian' : 'combatant')),
    ],
  });
}

export function placesTable({ reconciliation: r }: Book): Table {
  const places = new Map<string, string | null>();
  for (const { claim: { place } } of r.claims) if (place) { places.set(place.name, place.within ?? places.get(place.name) ?? null); if (place.within !== null && !places.has(place.within)) places.set(place.within, null); }
  return makeTable<readonly [string, string | null]>({
    name: 'Places', sheet: 'Places', grey: true, words: 'Places found here. Add a village with its spellings and what contains it, and the next run knows it.',
    rows: [...places].sort((a, b) => (a[0] < b[0] ? -1 : 1)),
    columns: [
      typed('Name', 'The canonical name.', { width: 34 }, ([name]) => nameText(name)),
      typed('Spellings', 'As printed, separated by semicolons.', { width: 60, wrap: true }),
      typed('Within', 'What contains it.', { width: 24 }, ([, within]) => within),
    ],
  });
}

interface Rule { readonly word: string; readonly words: string; readonly of: (p: RuleProfile) => string | number }

/** The words a profile decides, then what else it says; only the first are numbers that formulas look up. */
const RULES: readonly Rule[] = [
  ...(Object.keys(PROFILES[0]?.vague ?? {}) as (keyof RuleProfile['vague'])[]).map((word): Rule => ({ word, words: `"${word}" counts as this many.`, of: (p) => p.vague[word] })),
  { word: 'more than', words: '"More than N" is N and this many.', of: (p) => (p.moreThanAddsOne ? 1 : 0) },
  { word: 'casualties alone', words: '"Casualties" without a number; settled by the next run.', of: (p) => p.casualtiesAlone },
  { word: 'neutralised', words: '"Neutralised" is read as this effect; settled by the next run.', of: (p) => p.neutralised.effect },
];

/** The rule profiles side by side, and what counts in this workbook. The profile is chosen on Summary; a number of your own goes before it. */
export function rulesTable({ profile }: Book): Table {
  return makeTable<Rule>({
    name: 'Rules', sheet: 'Rules', grey: true, words: 'What vague and open numbers count as. Choose the profile on Summary, or put a number of your own.', rows: RULES,
    columns: [
      read('Word', 'The word.', (rule) => rule.word, { width: 20 }),
      ...PROFILES.map((p) => read<Rule>(p.name, `The ${p.name} profile.`, (rule) => rule.of(p))),
      typed('Yours', 'A number of your own.', { format: 'integer', width: 10 }),
      computed('In use', FORMULAS.ruleInUse, (rule) => rule.of(profile), { width: 14 }),
      read('Meaning', 'What it decides.', (rule) => rule.words, { width: 60 }),
    ],
  });
}

/** A decision in words, with the codes that people see in the place of ids; an incident that is part of another one by now is called like that one. */
function inWords(decision: Decision, { codes, reconciliation: r }: Book): string {
  const redirects = new Map(r.redirects.map((x) => [x.from as string, x.to as string]));
  const named = (id: string): string => codes.claim.get(id) ?? codes.incident.get(redirects.get(id) ?? id) ?? codes.tally.get(id) ?? codes.chain.get(id) ?? id;
  const words = what(decision).split(' ').map(named).join(' ');
  const about = decision.kind === 'merge' || decision.kind === 'split' ? `${[decision.a, decision.b].map((id) => codes.former.get(id) ?? named(id)).join(', ')}` : 'claim' in decision ? named(decision.claim) : named(decision.incident);
  return `${words} (${about})`;
}

/** Decisions in effect as data: replayed over every run. Those made on other sheets follow their cells; the others are taken back here. */
export const decisionsTable = (book: Book): Table => makeTable<Decision>({
  name: 'Decisions', sheet: 'Decisions', grey: true, words: 'What people decided, replayed over every run. Write "undo" to take a decision back; the candidates it hid come back with the next run.', rows: book.decisions,
  columns: [
    read('When', 'The day and time.', (d) => d.at, { width: 22 }),
    read('Who', 'The person.', (d) => cellText(d.by), { width: 18 }),
    read('What', 'In words.', (d) => cellText(inWords(d, book)), { width: 60, wrap: true }),
    typed('Undo', 'Takes it back with the next run.', { list: ['undo'], width: 10 }),
    read('Decision', 'As data.', ({ by: _by, at: _at, ...choice }) => JSON.stringify(choice), { width: 60 }),
  ],
});

export const sourceRanksTable = (): Table => makeTable<SourceRank>({
  name: 'SourceRanks', sheet: 'SourceRanks', grey: true, words: 'Whose figure is used: the best placed source first, the latest of equals. Change a rank (1 to 9) and every figure follows.', rows: SOURCE_RANKS,
  columns: [
    read('Code', 'As in Accounts.', (s) => `S${s.rank}`, { width: 8 }),
    typed('Rank', 'Best first.', { format: 'integer', width: 8 }, (s) => s.rank),
    read('Source', 'Who.', (s) => s.words, { width: 70 }),
    read('Kinds', 'The reader\'s names for them.', (s) => s.kinds.join(', '), { width: 60, wrap: true }),
  ],
});

interface LogLine { readonly who: string; readonly what: string }

/** What this run and the people before it did, since the last run. */
export function logTable(book: Book): Table {
  const { now, version, profile, reconciliation: r, claims, decisions, notes } = book;
  const run: LogLine = { who: 'casualty-tally', what: `read ${r.readings.length} articles: ${claims.length} claims, ${r.incidents.length} incidents, ${r.tallies.length} tallies` };
  const decided = decisions.filter((d) => d.at === now).map((d): LogLine => ({ who: d.by, what: `decided ${inWords(d, book)}` }));
  return makeTable<LogLine>({
    name: 'Log', sheet: 'Log', grey: true, words: 'Who did what, when, with which version and rule profile. Rows are only ever added.',
    rows: [...decided, ...notes.map((what): LogLine => ({ who: 'casualty-tally', what })), run],
    columns: [
      read('When', 'The day.', () => serialDay(now), { format: 'date' }),
      read('Who', 'A person or the program.', (l) => cellText(l.who), { width: 18 }),
      read('What', 'What was done.', (l) => cellText(l.what), { width: 60, wrap: true }),
      read('Version', 'Of the program.', () => version, { width: 10 }),
      read('Profile', 'The rule profile.', () => profile.name, { width: 10 }),
    ],
  });
}
