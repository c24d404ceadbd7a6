import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import { harmedAt, harmTold } from '../harmedOnes.ts';
import { cueAt, kindAt, normAt, tagAt } from '../lattice.ts';
import type { Range } from '../lattice.ts';
import { FATE_WORDS, fateAt } from '../oneFates.ts';
import { BE, subjectsOf } from '../oneSubject.ts';
import type { Recognizer } from '../recognizer.ts';

export const befell: Recognizer = {
  name: 'befell',
  words: 'The guard, Ana Mell, 34, leaves two daughters; the chief\'s son has not been seen since; a cousin of the imam broke both legs: one person who opens a clause, and what befell them by any words',
  examples: [
    ['The raid killed nine people. The guard, Joram Mell, 34, leaves two daughters.', 'nine killed; The guard, Joram Mell killed'],
    ['The raid killed nine people. Joram Mell, 22, followed overnight, doctors said.', 'nine killed; Joram Mell killed'],
    ['The flood left nine dead and five missing. Her brother Ilan was swept under a bridge and has not been found.', 'nine killed; five missing; Her brother Ilan missing'],
    ['The slide left nine dead and five missing. Joram Mell, a nephew of the baker who rang the bell, is still missing.', 'nine killed; five missing; Joram Mell missing'],
    ['The bomb wounded nine people. A neighbour, Joram Mell, broke both legs.', 'nine injured; A neighbour, Joram Mell injured'],
    ['Gunmen took 20 villagers. Joram Mell, a clerk, is still in their hands.', '20 captured; Joram Mell captured'],
    ['The raid killed nine people. Hours later a sentry guarding a team of vaccinators was shot dead.', 'nine killed; a killed'],
  ],
  counterExamples: ['Joram Mell, 34, leaves two daughters to run the firm.', 'The minister, Joram Mell, fell in the polls.', 'The court was told that Joram Mell had been held by police.', 'Joram Mell followed in the second car.', 'The bookkeeper, Joram Mell, was taken off the list.'],
  at: ['trigger', 'counted'],
  atWords: new Set([...FATE_WORDS, 'among', 'one']),
  signs: new Set(['leaves', 'followed', 'survived', 'recognised', 'recognized', 'broke', 'unaccounted', 'fell', 'laid', 'burned', 'lies', 'resurface', 'nowhere', 'seen', 'hands', 'never', 'live', 'married', 'wed', 'suffered', 'received', 'survive', 'wounds', 'burns']),
  looksBack: 'figures',
  read: (clause, k) => {
    const item = clause.items[k];
    // Without any harm told before, such words tell of games, illness and history.
    if (!item || (clause.carried === null && clause.figures.size === 0)) return [];
    const fate = fateOf(clause, k);
    if (fate === null) return [];
    // What such words deny or put off is told as it is: "did not live to", "was to be married".
    const told = fate.verb || !isDenied(clause, fate.first) ? subjectsOf(clause, fate.first) : null;
    if (fate.ones && told?.[0]?.kind === 'counted') return [];
    // "The two nurses who were kidnapped have not been found": they are captives still.
    if (fate.effect === 'missing' && told && takenBefore(clause, { first: told[0]?.first ?? 0, last: fate.first })) return [];
    return (told ?? []).map((group) => draftOf({ group, trigger: fate.verb ? item : group, effect: fate.effect, rule: fate.quiet ? 'subset' : 'passive', voice: 'passive' }));
  },
};

/** What befell them: told by words that need others' harm told before (`quiet`), or by a verb of harm, which recognizers before this one read of any number of people (`verb`). */
interface Befalls { readonly effect: Effect; readonly quiet: boolean; readonly verb: boolean; /** Told of one person: of several it is read elsewhere. */ readonly ones: boolean; readonly first: number }

function fateOf(clause: Clause, k: number): Befalls | null {
  const { lattice } = clause;
  const item = clause.items[k] as Clause['items'][number];
  const found = fateInside(clause, item);
  if (found) return found.fate.told === null || harmTold(clause, found.fate.told) ? { effect: found.fate.effect, quiet: found.fate.told !== null, verb: false, ones: false, first: found.first } : null;
  const among = amongThem(clause, item.first);
  if (among !== null) return { effect: among, quiet: true, verb: false, ones: true, first: item.first };
  if (item.kind !== 'trigger' || !('effect' in item.trigger)) return null;
  const be = cueAt(lattice, item.first - 1, 'auxiliary') > 0 || cueAt(lattice, item.first - 2, 'auxiliary') > 0;
  if (item.trigger.kind === 'state') return be ? { effect: item.trigger.effect, quiet: false, verb: true, ones: true, first: item.first } : null;
  if (item.trigger.kind !== 'verb' || item.trigger.tag.armed || !ONES.has(item.trigger.effect)) return null;
  const { tag } = item.trigger;
  if (tag.valency === 'intransitive' ? tag.careful || tag.forms.includes('ing') || /^f[ae]ll/.test(normAt(lattice, item.first)) : !(be && tag.forms.includes('participle') && BE.has(formBefore(clause, item.first)))) return null;
  return { effect: item.trigger.effect, quiet: false, verb: true, ones: true, first: item.first };
}

/** Where an item is of several words, any of them may be the one by which the words are found: "never came home". */
function fateInside({ lattice, sentence }: Clause, { first, last }: { readonly first: number; readonly last: number }): ReturnType<typeof fateAt> {
  for (let i = first; i < Math.min(last, first + 4); i++) { const found = fateAt(lattice, i, sentence.last); if (found) return found; }
  return null;
}

/** What is told of one person. */
const ONES: ReadonlySet<Effect> = new Set(['killed', 'injured', 'missing', 'captured']);

/** The auxiliary before the verb, adverbs passed. */
function formBefore({ lattice }: Clause, at: number): string {
  let i = at - 1;
  while (i > at - 4 && (cueAt(lattice, i, 'adverb') > 0 || normAt(lattice, i).endsWith('ly'))) i--;
  return normAt(lattice, i);
}

/** "(is) among the abducted", "(is) one of them", "(was) among those killed". */
function amongThem(clause: Clause, at: number): Effect | null {
  const { lattice } = clause;
  if (!BE.has(normAt(lattice, at - 1)) && !['also', 'too'].includes(normAt(lattice, at - 1))) return null;
  const one = normAt(lattice, at) === 'one' && normAt(lattice, at + 1) === 'of';
  if (!one && normAt(lattice, at) !== 'among') return null;
  for (let t = at + 1; t < at + 7 && kindAt(lattice, t) === 'word'; t++) {
    const effect = harmedAt(clause, t);
    if (effect !== null) return effect;
  }
  return null;
}

const takenBefore = ({ lattice }: Clause, { first, last }: Range): boolean => { for (let i = first; i < last; i++) if (['who', 'whom', 'that'].includes(normAt(lattice, i))) return tagAt(lattice, i + 2, 'verb')?.tag.effect === 'captured' || tagAt(lattice, i + 1, 'verb')?.tag.effect === 'captured'; return false; };

/** "was not (buried)", "would be (laid to rest)". */
function isDenied(clause: Clause, at: number): boolean {
  for (let i = at - 1; i >= Math.max(clause.sentence.first, at - 3); i--) if (/^(?:not|never|would|could|might|may|nearly|almost|if|nor)$|n't$/.test(normAt(clause.lattice, i))) return true;
  return false;
}
