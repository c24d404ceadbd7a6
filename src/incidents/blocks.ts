import { dayNumber } from '../claims/days.ts';
import { spellingsOf } from './spelling.ts';
import type { Report } from './report.ts';

type Pair = readonly [Report, Report];

/** A block that more reports share than this tells too little: its members meet in narrower blocks or not at all. */
const CROWDED = 60;
/** A report without a day of its own is sought among the days before its publication. */
const BACK = 4;

/** Pairs worth comparing, each once: those that share a name and a day (give or take one), a text, or, without any day, a name. */
export function blockPairs(reports: readonly Report[]): readonly Pair[] {
  const blocks = new Map<string, Report[]>();
  for (const report of reports) for (const key of keysOf(report)) {
    const block = blocks.get(key);
    if (block) block.push(report); else blocks.set(key, [report]);
  }
  const pairs = new Map<string, Pair>();
  for (const block of blocks.values()) if (block.length > 1 && block.length <= CROWDED) addPairs(block, pairs);
  return [...pairs.values()];
}

function addPairs(block: readonly Report[], pairs: Map<string, Pair>): void {
  for (let i = 0; i < block.length; i++) for (let j = i + 1; j < block.length; j++) {
    const [a, b] = [block[i] as Report, block[j] as Report];
    if (a.article !== b.article) pairs.set(`${a.key}|${b.key}`, [a, b]);
  }
}

function keysOf(report: Report): ReadonlySet<string> {
  const features = [...featuresOf(report)];
  const days = daysOf(report);
  const keys = new Set<string>([`family ${report.family}`, ...report.quotations.map((q) => `quote ${q}`)]);
  for (const feature of features) {
    if (days.length === 0 || !/^(?:in|at) /.test(feature)) keys.add(feature);
    for (const day of days) keys.add(`${day} ${feature}`);
  }
  return keys;
}

/** Names by their consonants, so that spellings meet; regions and what was struck for reports that name no place. */
function featuresOf(report: Report): ReadonlySet<string> {
  const features = new Set<string>();
  for (const name of [...report.places, ...report.names, ...report.persons, ...report.mentions]) for (const part of partsOf(name)) for (const s of spellingsOf(part)) features.add(s.consonants);
  for (const region of report.within) features.add(`in ${region}`);
  for (const target of report.targets) features.add(`at ${target}`);
  return features;
}

/** A name of several words may stand in another report without its first or last ones. */
const partsOf = (name: string): readonly string[] => {
  const words = name.split(' ').slice(0, 5);
  const parts = words.flatMap((_, i) => (i === 0 ? [] : [words.slice(0, i).join(' '), words.slice(i).join(' ')]));
  return [name, ...parts.filter((part) => part.length >= 6)];
};

/** The days under which a report may be found: its own and its neighbours, or those before its publication. */
function daysOf(report: Report): readonly number[] {
  if (report.day !== null) {
    const [from, to] = [dayNumber(report.day.from) ?? 0, dayNumber(report.day.to) ?? 0];
    return to - from > 10 ? [] : range(from - 1, to + 1);
  }
  const published = report.published === null ? null : dayNumber(report.published);
  return published === null ? [] : range(published - BACK, published);
}

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
