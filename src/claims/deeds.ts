import type { Effect } from '../lexicon/terms.ts';

/** Nouns of deeds that are no verbs: "the abduction of 30 pupils". */
export const DEEDS: ReadonlyMap<string, Effect> = new Map([
  ...['abduction', 'abductions', 'kidnappings', 'seizure'].map((word) => [word, 'captured'] as const), ...['disappearance', 'disappearances'].map((word) => [word, 'missing'] as const),
  ...['assassination', 'assassinations', 'electrocution', 'decapitation', 'poisoning'].map((word) => [word, 'killed'] as const),
]);

/** "the fatal shooting of". */
export const FATAL: ReadonlySet<string> = new Set(['fatal', 'deadly', 'lethal', 'death']);
