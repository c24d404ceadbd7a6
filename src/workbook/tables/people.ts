import { PROFILES } from '../../claims/profile.ts';
import { SOURCE_RANKS } from '../../incidents/sourceRanks.ts';
import type { Book } from '../contents.ts';
import { codeOf } from '../codes.ts';
import { cellText } from '../safeText.ts';
import { read, serialDay, typed } from '../table.ts';
import type { Cell, Table } from '../table.ts';

/** What waits for a person: suggestions, look-alikes and doubts of the reader. */
export function reviewTable({ reconciliation: r, codes }: Book): Table {
  const lookalikes = r.lookalikes.map((l) => ['do not merge', `${codeOf(codes.incident, l.a)} and ${codeOf(codes.incident, l.b)}: ${l.words}`, 'They stay apart unless you merge them.']);
  const suggestions = r.suggestions.map((s) => [s.kind, s.words, s.effect]);
  const issues = r.issues.map((i) => [i.code.replaceAll('_', ' '), i.article === undefined ? i.words : `${codeOf(codes.article, i.article)}: ${i.words}`, '']);
  return {
    name: 'Suggestions', sheet: 'To review', grey: false, words: 'What waits for a person. Nothing below the line is done without being listed here.',
    columns: [read('Kind', 'What is asked.', { width: 20 }), read('Words', 'The question and what speaks for it.', { width: 100, wrap: true }), read('Effect', 'What would change.', { width: 50, wrap: true }), typed('Decision', 'Your answer.', { list: ['accept', 'reject'], width: 12 }), typed('By', 'Who answered.', { width: 12 })],
    rows: [...suggestions, ...lookalikes, ...issues].map(([kind, words, effect]) => [kind ?? '', cellText(words ?? ''), effect || null, null, null]),
  };
}

export function actorsTable({ reconciliation: r }: Book): Table {
  const names = [...new Set(r.claims.flatMap(({ claim }) => [...(claim.victim.actor?.split(' + ') ?? []), ...(claim.perpetrator?.actor ? [claim.perpetrator.actor] : [])]))].sort();
  return { name: 'Actors', sheet: 'Actors', grey: true, words: 'Names found here. Add an actor with its spellings and the next run knows it.', columns: [typed('Name', 'The canonical name.', { width: 34 }), typed('Spellings', 'As printed, separated by semicolons.', { width: 60, wrap: true }), typed('Class', 'Combatant or civilian.', { list: ['combatant', 'civilian'], width: 12 })], rows: names.map((n) => [n, null, n === 'Civilians' ? 'civilian' : 'combatant']) };
}

export function placesTable({ reconciliation: r }: Book): Table {
  const places = new Map(r.claims.flatMap(({ claim }) => (claim.place ? [[claim.place.name, claim.place.within] as const] : [])));
  return { name: 'Places', sheet: 'Places', grey: true, words: 'Places found here. Add a village with its spellings and what contains it, and the next run knows it.', columns: [typed('Name', 'The canonical name.', { width: 34 }), typed('Spellings', 'As printed, separated by semicolons.', { width: 60, wrap: true }), typed('Within', 'What contains it.', { width: 24 })], rows: [...places].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([n, within]) => [n, null, within]) };
}

export function rulesTable({ profile }: Book): Table {
  const words = Object.keys(PROFILES[0]?.vague ?? {}) as (keyof typeof profile.vague)[];
  const row = (name: string, of: (p: (typeof PROFILES)[number]) => Cell): readonly Cell[] => [name, ...PROFILES.map(of), of(profile)];
  return { name: 'Rules', sheet: 'Rules', grey: true, words: `What vague and open numbers count as. In use: ${profile.name}.`, columns: [read('Word', 'The word.', { width: 24 }), ...PROFILES.map((p) => read(p.name, `The ${p.name} profile.`, { width: 14 })), read('In use', 'The profile of this workbook.', { width: 14 })],
    rows: [...words.map((w) => row(w, (p) => p.vague[w])), row('more than N', (p) => (p.moreThanAddsOne ? 'N + 1' : 'N')), row('casualties alone', (p) => p.casualtiesAlone), row('neutralised', (p) => p.neutralised.effect)] };
}

export function sourceRanksTable(): Table {
  return { name: 'SourceRanks', sheet: 'SourceRanks', grey: true, words: 'Whose figure is used: the best placed source first, the latest of equals.', columns: [typed('Rank', 'Best first.', { format: 'integer', width: 8 }), read('Source', 'Who.', { width: 70 }), read('Kinds', 'The reader\'s names for them.', { width: 60, wrap: true })], rows: SOURCE_RANKS.map((s) => [s.rank, s.words, s.kinds.join(', ')]) };
}

export function logTable({ now, version, profile, reconciliation: r }: Book): Table {
  return { name: 'Log', sheet: 'Log', grey: true, words: 'Who did what, when, with which version and rule profile. Rows are only ever added.', columns: [read('When', 'The day.', { format: 'date' }), read('Who', 'A person or the program.', { width: 18 }), read('What', 'What was done.', { width: 60, wrap: true }), read('Version', 'Of the program.', { width: 10 }), read('Profile', 'The rule profile.', { width: 10 })],
    rows: [[serialDay(now), 'casualty-tally', `read ${r.readings.length} articles: ${r.claims.length} claims, ${r.incidents.length} incidents, ${r.tallies.length} tallies`, version, profile.name]] };
}
