import { normAt } from './lattice.ts';
import type { Clause } from './clause.ts';
import type { Draft } from './recognizer.ts';

/** Words of harm that tell of no harm: titles, and those whom a saving strikes. */

/** "\"Sixty Dead Horsemen\" sold out", "the film \"Nine Dead Boys\"": capitals between quotation marks, and nothing else between them. */
export function isTitle({ lattice }: Clause, { group, rule }: Draft): boolean {
  if (rule !== 'innerState' || group === null || !OPENS.has(lattice.tokens[group.first - 1]?.text ?? '') || !CLOSES.has(lattice.tokens[group.last]?.text ?? '')) return false;
  return group.last - group.first > 1 && lattice.tokens.slice(group.first, group.last).every((token) => token.kind !== 'word' || token.capital);
}

const OPENS: ReadonlySet<string> = new Set(['"', '“', '‘']);
const CLOSES: ReadonlySet<string> = new Set(['"', '”', '’']);

const SAVINGS: ReadonlySet<string> = new Set(['cut', 'cuts', 'drive', 'downturn', 'layoffs', 'restructuring', 'recession', 'inflation', 'austerity', 'tariffs', 'reform', 'reforms', 'merger', 'bankruptcy', 'closure', 'closures', 'savings', 'cutbacks', 'takeover', 'relegation', 'boycott']);
const REACH = 8;

/** "Some 70 tellers became victims of the merger": they lose their posts. */
export function isVictimOfSaving({ lattice, sentence }: Clause, { group }: Draft): boolean {
  if (group === null) return false;
  for (let i = group.last; i < Math.min(sentence.last, group.last + REACH); i++) {
    if (normAt(lattice, i) === 'victims' && normAt(lattice, i + 1) === 'of') return [2, 3, 4, 5].some((n) => SAVINGS.has(normAt(lattice, i + n)));
  }
  return false;
}
