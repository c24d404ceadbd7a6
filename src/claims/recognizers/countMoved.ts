import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { normAt } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import type { Draft, Recognizer } from '../recognizer.ts';

const MOVES: ReadonlySet<string> = new Set(['raised', 'raises', 'raising', 'revised', 'revises', 'lowered', 'lowers', 'corrected', 'corrects', 'increased', 'increases', 'lifted', 'lifts', 'reduced', 'reduces', 'brought', 'brings', 'bringing', 'took', 'takes', 'taking', 'pushed', 'pushes', 'pushing', 'upped', 'moved', 'moves', 'adjusted', 'updated', 'updates', 'amended', 'carried', 'carries']);
const PUTS: ReadonlySet<string> = new Set(['put', 'puts', 'putting', 'placed', 'places', 'set', 'sets', 'estimated', 'estimates', 'reckons', 'reckoned', 'numbers']);
const COUNTS: ReadonlySet<string> = new Set(['count', 'number', 'tally', 'figure', 'total', 'record', 'list', 'register', 'roll']);

export const countMoved: Recognizer = {
  name: 'countMoved',
  words: 'Raised his own count, of drivers killed by mines since May, to 44; puts the teachers killed between 3 May, the day of the coup, and Sunday at 52',
  examples: [
    ['The prefect raised his own count, of herders killed by mines since the start of the rains, to 44.', '44 killed'],
    ['On Monday the ministry brought its tally of pupils killed in raids this year, the first of the war, to 61.', '61 killed'],
    ['The Union puts the teachers murdered between 3 May, the day of the coup, and last Sunday at 52.', '52 killed'],
    ['The office puts those injured on the roads of Karsan since January, lorry drivers included, at 410.', '410 injured'],
  ],
  counterExamples: ['The prefect raised his own count, of herders vaccinated since the rains, to 44.', 'The guild puts the teachers hired since the coup, and their pay, at 52.', 'The office moved those injured on the roads, it says, to 41.'],
  at: ['counted', 'verb', 'state', 'those', 'count'],
  needs: new Set([...MOVES, ...PUTS]),
  read: (clause, k) => {
    if (clause.items[k]?.kind !== 'trigger') return movedAt(clause, k);
    // The people whose number it is stand before their verb, which would claim them without a number.
    const ahead = isOfPlural(clause, k) ? figureAhead(clause, k) : -1;
    return ahead < 0 ? [] : movedAt(clause, ahead);
  },
};

/** "(of herders) killed", "those injured". */
const isOfPlural = (clause: Clause, k: number): boolean => groupAt(clause, k - 1)?.kind === 'plural' || normAt(clause.lattice, (clause.items[k]?.first ?? 0) - 1) === 'those' || normAt(clause.lattice, clause.items[k]?.first ?? -1) === 'those';

/** Where the number stands that somebody raised their count to, or put those people at; -1 where none does. */
function figureAhead(clause: Clause, k: number): number {
  for (let at = k + 1; at < Math.min(clause.items.length, k + REACH); at++) {
    if ([';', ':', '.'].includes(itemWord(clause, at))) return -1;
    if (groupAt(clause, at)?.kind === 'counted' && ['to', 'at'].includes(itemWord(clause, at - 1)) && CLOSES.has(normAt(clause.lattice, groupAt(clause, at)?.last ?? -1))) return at;
  }
  return -1;
}

function movedAt(clause: Clause, k: number): readonly Draft[] {
  const group = groupAt(clause, k);
  if (group?.kind !== 'counted' || group.head.kind !== 'none' || group.definite || group.more || !CLOSES.has(normAt(clause.lattice, group.last))) return [];
  const lead = itemWord(clause, k - 1);
  if (lead !== 'to' && lead !== 'at') return [];
  const verb = verbBefore(clause, k, lead === 'to' ? MOVES : PUTS);
  if (verb < 0) return [];
  const count = clause.items.findIndex((_, at) => at > verb && at <= verb + 4 && COUNTS.has(itemWord(clause, at)));
  if (lead === 'to' && count < 0) return [];
  const harmed = harmedFrom(clause, verb + 1, k);
  return harmed === null || (count < 0 && harmed.about === null && !harmed.those) ? [] : [draftFor(group, harmed)];
}

const CLOSES: ReadonlySet<string> = new Set(['', '.', ',', ';', ':', '(', ')', 'and', 'on', 'after', 'while', 'from', '”', '"']);
/** So many items may tell of what the number is, and of what time. */
const REACH = 34;

/** The verb that moves or puts the figure, in the same sentence and with no other verb of that kind between. */
function verbBefore(clause: Clause, k: number, verbs: ReadonlySet<string>): number {
  for (let at = k - 2; at >= Math.max(0, k - REACH); at--) {
    if ([';', ':', '.'].includes(itemWord(clause, at))) return -1;
    if (verbs.has(normAt(clause.lattice, clause.items[at]?.first ?? -1))) return at;
  }
  return -1;
}

/** The first harm that is told behind the verb, with the people right before it: "of drivers killed", "the deaths". */
function harmedFrom(clause: Clause, from: number, to: number): { readonly effect: Effect; readonly about: Group | null; readonly those: boolean } | null {
  for (let at = from; at < to; at++) {
    if (['who', 'which'].includes(itemWord(clause, at))) return null;
    const item = clause.items[at];
    if (item?.kind === 'trigger') return 'effect' in item.trigger && item.trigger.kind !== 'toll' ? { effect: item.trigger.effect, about: groupAt(clause, at - 1), those: isOfPlural(clause, at) } : null;
    if (item?.kind === 'group' && item.group.kind === 'counted') return null;
  }
  return null;
}

const draftFor = (group: Group, { effect, about }: { readonly effect: Effect; readonly about: Group | null }): Draft => ({ ...draftOf({ group, trigger: group, effect, rule: 'risingToll', voice: 'noun' }), about: about ?? undefined, toll: true });
