import { kindAt, normAt } from './lattice.ts';
import type { Lattice } from './lattice.ts';

/** Words by which a text tells what somebody was hurt with or what hurts. */

export const WOUNDS: ReadonlySet<string> = new Set([
  'injuries', 'wounds', 'burns', 'fractures', 'injury', 'wound', 'fracture', 'concussion', 'inhalation', 'limbs', 'bones', 'bruises', 'cuts', 'hypothermia', 'lacerations', 'leg', 'legs', 'arm', 'ankle', 'ribs', 'skull', 'spine', 'bullet', 'bullets', 'shrapnel', 'pelvis', 'collarbone', 'jaw', 'bruising',
  'trauma', 'contusions', 'grazes', 'gashes', 'gash', 'sprains', 'splinters', 'pellets', 'frostbite', 'whiplash', 'laceration', 'contusion', 'abrasions', 'scratches', 'poisoning', 'asphyxia', 'scalds', 'scalding', 'bites', 'amputations', 'suffocation', 'heatstroke', 'sunstroke', 'haemorrhage', 'haemorrhages', 'perforations', 'wrist', 'rib', 'vertebrae',
]);

/** Verbs whose object a wound is. */
export const SUFFERED: ReadonlySet<string> = new Set(['suffered', 'sustained', 'received', 'suffers', 'sustains', 'got', 'gets', 'incurred', 'suffer', 'sustain']);

const HAD: ReadonlySet<string> = new Set([...SUFFERED, 'had', 'have', 'escaped', 'survived']);

/** What is so is a part of the body: "had broken arms". */
const BROKEN: ReadonlySet<string> = new Set(['broken', 'fractured', 'crushed', 'severed', 'shattered', 'dislocated', 'sprained', 'mangled']);

/** How many words may stand between the verb and the wound: "sustained gunshot and severe machete injuries". */
const FAR = 6;

/** "sustained light wounds", "suffered from hypothermia", "had broken bones", "escaped with cuts": a verb of being hurt at `at`, with its wound a few words behind. */
export function suffersAt(lattice: Lattice, at: number): boolean {
  if (!HAD.has(normAt(lattice, at))) return false;
  const from = ['with', 'from'].includes(normAt(lattice, at + 1)) ? at + 2 : at + 1;
  if (from === at + 1 && ['escaped', 'survived'].includes(normAt(lattice, at))) return false;
  for (let i = from; i < from + FAR; i++) {
    if (WOUNDS.has(normAt(lattice, i)) || BROKEN.has(normAt(lattice, i))) return !['fatal', 'mortal', 'lethal'].includes(normAt(lattice, i - 1));
    // "were received at 06:15 with bullet injuries".
    if (kindAt(lattice, i) !== 'word' && !['-', ','].includes(normAt(lattice, i)) && !normAt(lattice, i).includes(':') || ['no', 'not', 'by', 'in', 'the'].includes(normAt(lattice, i))) return false;
  }
  return false;
}
