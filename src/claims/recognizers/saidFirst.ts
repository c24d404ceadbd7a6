import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftsFor, mayBeVictim } from '../draft.ts';
import { joinedRight } from '../joined.ts';
import { groupAt, itemWord } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

const CARE: ReadonlySet<string> = new Set(['admitted', 'hospitalised', 'hospitalized', 'treated']);

export const saidFirst: Recognizer = {
  name: 'saidFirst',
  words: 'Wounded were 19 civilians, killed were two nurses and a driver, missing is a cook: what befell them stands before the verb, who they are behind it',
  examples: [
    ['Wounded were eleven shoppers and three policemen.', 'eleven injured; three injured'],
    ['Killed were two nurses and a driver.', 'two killed; a killed'],
    ['Nine miners died. Also injured are four rescuers.', 'Nine killed; four injured'],
    ['Missing is a cook of 20.', 'a missing'],
    ['The bomb killed five. Admitted are 19 civilians.', 'five killed; 19 injured'],
  ],
  counterExamples: ['Admitted are 19 pupils.', 'Arrested were two drivers.', 'Missing were the two pages of the report.', 'Killed were all hopes of peace.', 'Missing are nine keys.'],
  at: ['verb', 'state'],
  atWords: CARE,
  signs: new Set(),
  read: (clause, k) => {
    const was = clause.items[k + 1];
    if (was?.kind !== 'skip' || !was.auxiliary || !BE.has(itemWord(clause, k + 1)) || was.last > was.first + 1 || !opens(clause, k)) return [];
    const effect = effectOf(clause, k);
    const group = groupAt(clause, k + 2);
    if (effect === null || !group || group.kind === 'plural' || !mayBeVictim(group, { careful: group.head.kind !== 'none' && group.kind !== 'named' })) return [];
    return draftsFor(clause, { positions: joinedRight(clause, k + 2), k, effect, rule: 'passive', voice: 'passive' });
  },
};

const BE: ReadonlySet<string> = new Set(['are', 'were', 'is', 'was']);

/** The word opens its clause, "also" before it or not. */
const opens = (clause: Clause, k: number): boolean => k === 0 || [';', ':', '–', '—', '“', '"'].includes(itemWord(clause, k - 1)) || (itemWord(clause, k - 1) === 'also' && (k === 1 || [';', ',', ':'].includes(itemWord(clause, k - 2))));

function effectOf(clause: Clause, k: number): Effect | null {
  const item = clause.items[k];
  if (item?.kind === 'word') return clause.carried === 'killed' || clause.carried === 'injured' || clause.carried === 'missing' ? 'injured' : null;
  if (item?.kind !== 'trigger' || (item.trigger.kind !== 'verb' && item.trigger.kind !== 'state')) return null;
  return item.trigger.kind === 'verb' && (item.trigger.tag.armed || !item.trigger.tag.forms.includes('participle')) ? null : item.trigger.effect;
}
