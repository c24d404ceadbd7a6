import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { cueAt, kindAt, normAt } from '../lattice.ts';
import { groupAt } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';
import { WOUNDS } from '../wounds.ts';

const HOSPITALS: ReadonlySet<string> = new Set(['hospital', 'hospitals', 'clinic', 'clinics', 'infirmary', 'icu', 'polyclinic', 'sickbay', 'dispensary', 'ward', 'wards']);

export const inHospital: Recognizer = {
  name: 'inHospital',
  words: 'Twelve people are in the hospitals of two towns: where harm has been told, or with their wounds',
  examples: [
    ['The fire killed nine people. Twelve people are in the hospitals of Karsan and Orvel.', 'nine killed; Twelve injured'],
    ['Some 22 people are in the Belkar hospital with severe burns.', 'Some 22 injured'],
    ['Eight miners are missing after the blast. Twelve are still in the Tavol clinic, a doctor said.', 'Eight missing; Twelve injured'],
  ],
  counterExamples: ['Twelve people are in the hospital of Karsan.', 'Twelve nurses are in the Belkar hospital with burns to treat.', 'Twelve villagers are in the hospital to give blood.'],
  at: ['counted'],
  signs: HOSPITALS,
  needs: HOSPITALS,
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group?.kind !== 'counted' || !['people', 'none'].includes(group.head.kind) || group.numeral?.amount.kind === 'zero' || isStaff(clause, group)) return [];
    const last = afterHospital(clause, group);
    if (last < 0 || !(isHarmTold(clause, k) || tellsWound(clause, last))) return [];
    return [draftOf({ group, trigger: { first: group.last, last }, effect: 'injured', rule: 'toHospital', voice: 'noun' })];
  },
};

const STAFF: ReadonlySet<string> = new Set(['nurses', 'doctors', 'surgeons', 'medics', 'paramedics', 'delegates', 'students', 'visitors', 'relatives', 'families', 'parents', 'volunteers', 'donors', 'patients', 'guards', 'orderlies', 'midwives', 'beds', 'journalists', 'officials']);
const isStaff = ({ lattice }: Clause, { words }: Group): boolean => lattice.tokens.slice(words.first, words.last).some((t) => STAFF.has(t.norm));

/** How many words the hospital's name may have. */
const NAME = 5;

/** "are (still) in the Belkar hospital": behind the hospital, or -1 where something is done there. */
function afterHospital({ lattice, sentence }: Clause, { last }: Group): number {
  let at = last;
  for (let length = 1; length > 0 && at < last + 5; at += length) length = Math.max(cueAt(lattice, at, 'auxiliary'), cueAt(lattice, at, 'adverb'), REMAIN.has(normAt(lattice, at)) ? 1 : 0);
  if (at === last || !(['in', 'at'].includes(normAt(lattice, at)) || (normAt(lattice, at) === 'on' && [1, 2, 3].some((n) => ['ward', 'wards'].includes(normAt(lattice, at + n)))))) return -1;
  for (let i = at + 1; i <= at + NAME && i < sentence.last; i++) {
    if (HOSPITALS.has(normAt(lattice, i)) && !HOSPITALS.has(normAt(lattice, i + 1))) return PURPOSES.has(normAt(lattice, i + 1)) ? -1 : i + 1;
    if (kindAt(lattice, i) !== 'word' && normAt(lattice, i) !== "'s") return -1;
  }
  return -1;
}

const REMAIN: ReadonlySet<string> = new Set(['remain', 'remained', 'lie', 'lay', 'stay', 'still', 'now']);

/** "in the hospital to give blood", "in the hospital for a course". */
const PURPOSES: ReadonlySet<string> = new Set(['to', 'for', 'where', 'because', 'visiting', 'giving', 'waiting', 'director', 'staff']);

const HARM: ReadonlySet<Effect> = new Set<Effect>(['killed', 'injured', 'missing', 'casualties']);

const isHarmTold = (clause: Clause, k: number): boolean => (clause.carried !== null && HARM.has(clause.carried)) || clause.items.slice(0, k).some((item) => item.kind === 'trigger' && 'effect' in item.trigger && HARM.has(item.trigger.effect));

const tellsWound = ({ lattice, sentence }: Clause, from: number): boolean => normAt(lattice, from) === 'with' && lattice.tokens.slice(from, Math.min(from + 6, sentence.last)).some((t) => WOUNDS.has(t.norm));
