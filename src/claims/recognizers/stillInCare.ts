import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { cueAt, isCapital, normAt } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';
import { WOUNDS } from '../wounds.ts';

export const stillInCare: Recognizer = {
  name: 'stillInCare',
  words: 'Four are critical, six others are recovering, three of them waiting for surgery, five of them had lost a limb: some of the hurt told before',
  examples: [
    ['The strike killed five people. Six remain under medical care.', 'five killed; Six injured'],
    ['The fire killed nine pupils. Twelve boys are on the ward still, three of them on oxygen.', 'nine killed; Twelve injured; three injured'],
    ['Two people died. The other six are out of danger.', 'Two killed; six injured'],
    ['Eleven injured men have reached the hospital. Four are critical.', 'Eleven injured; Four injured'],
    ['Five soldiers were killed. Six others are recovering.', 'Five killed; Six injured'],
    ['Fourteen wounded pupils are on her wards, three of them waiting for surgery.', 'Fourteen injured; three injured'],
    ['Thirty-one people were wounded. Five of them had lost a limb.', 'Thirty-one injured; Five injured'],
    ['Man dies and girl critical after Derby crash\n\nA man was killed on Monday.', 'Man killed; girl injured; A killed'],
    ['A fire killed nine miners. Twelve remain in the burns unit.', 'nine killed; Twelve injured'],
    ['Tavol hospital said that 20 pupils were hurt. Of these, 13 are still in its wards.', '20 injured; 13 injured'],
    ['The clinic treated 12 survivors for cuts; four are still there.', '12 injured; four injured'],
    ['The clinic received 24 injured and has since discharged ten of them.', '24 injured; ten injured'],
    ['Eight wounded are at the health post, and three of these are waiting for a car.', 'Eight injured; three injured'],
    ['The crash injured 14; nine were let go after treatment.', '14 injured; nine injured'],
    ['The crash killed two. Nine others are in the district hospital.', 'two killed; Nine injured'],
    ['The crash killed two. Nine others are in Sadar Hospital.', 'two killed; Nine injured'],
    ['Twelve pupils were hurt. Three were in need of surgery.', 'Twelve injured; Three injured'],
    ['The fire injured forty people. Twenty-nine are still on the wards.', 'forty injured; Twenty-nine injured'],
  ],
  counterExamples: ['Nine others are in Karsan Hospital to sing.', 'Nine others are in the district hospital to sing.', 'Minister critical after talks\n\nThe talks ended on Monday.', 'The firm has nine boats. Four are critical.', 'Eleven members met. Four are critical of the plan.', 'Nine shops closed. Six others are recovering.', 'Twelve survivors reached the shore; four are still there.', 'The army has discharged ten soldiers.', 'The hotel received 24 guests; four have gone home.', 'Nine pupils are here, three of them waiting for the bus.'],
  at: ['counted', 'singular'],
  // It points back to the hurt told before.
  looksBack: 'carried',
  read: (clause, k) => {
    const group = groupAt(clause, k);
    const alone = isHeadlines(clause, group);
    if (!isSome(group) && !alone) return [];
    const gone = alone ? -1 : goneEnd(clause, group);
    if (gone > 0 && areHurt(clause, k)) return [draftOf({ group, trigger: { first: Math.min(group.first, gone - 1), last: gone }, effect: 'injured', rule: 'subset', voice: 'noun' })];
    const last = alone ? criticalEnd(clause, group) : careEnd(clause, group);
    if (last < 0 || !(alone ? isHurtInSentence(clause, k) : isHurtBefore(clause, k))) return [];
    return [draftOf({ group, trigger: { first: group.last, last }, effect: 'injured', rule: group.more || alone ? 'elliptic' : 'subset', voice: 'noun' })];
  },
};

/** A number alone, "of them", "others": nobody new but those told before. */
const isSome = (group: Group | null): group is Group => group?.kind === 'counted' && (group.numeral?.amount.kind === 'number' || group.numeral?.amount.kind === 'vague') && (group.head.kind === 'none' || (group.head.kind === 'pronoun' && ['them', 'whom', 'others', 'these', 'those'].includes(group.head.word)) || (group.more && group.head.kind === 'people'));

/** "Man dies and woman critical after stabbing": one more, by the bare word of a headline. */
const isHeadlines = (clause: Clause, group: Group | null): group is Group => clause.sentence.headline && group?.kind === 'singular' && group.size === 1 && group.head.kind === 'people';

const criticalEnd = ({ lattice, sentence }: Clause, { last }: Group): number => (normAt(lattice, last) === 'critical' && (last + 1 >= sentence.last || ['after', 'in', 'following', 'at', ',', 'as'].includes(normAt(lattice, last + 1))) ? last + 1 : -1);

const HARM: ReadonlySet<Effect> = new Set<Effect>(['killed', 'injured', 'missing', 'casualties']);

/** Has harm been told, in the sentence itself or in the one before? */
function isHurtBefore(clause: Clause, k: number): boolean {
  return (clause.carried !== null && HARM.has(clause.carried)) || isHurtInSentence(clause, k);
}

function isHurtInSentence(clause: Clause, k: number): boolean {
  return clause.items.slice(0, k).some((item) => (item.kind === 'trigger' && 'effect' in item.trigger && HARM.has(item.trigger.effect)) || (item.kind === 'group' && ((item.group.head.kind === 'effect' && HARM.has(item.group.head.effect)) || item.group.inner === 'injured')));
}

const TREATED = new Set(['treated', 'treating', 'admitted', 'patients']);

/** Only the hurt go home from care, or wait for a car: they are told in this sentence, or were the last who were counted. */
const areHurt = (clause: Clause, k: number): boolean => clause.carried === 'injured' || clause.items.slice(0, k).some((item, at) => (item.kind === 'trigger' && 'effect' in item.trigger && item.trigger.effect === 'injured') || (item.kind === 'group' && ((item.group.head.kind === 'effect' && item.group.head.effect === 'injured') || item.group.inner === 'injured')) || TREATED.has(itemWord(clause, at)));

const LEAVES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['gone', new Set(['home'])], ['went', new Set(['home'])], ['returned', new Set(['home'])], ['let', new Set(['go', 'out'])], ['released', new Set(['', '.', ',', ';', 'after', 'on', 'from', 'and'])],
]);
const RIDES = new Set(['car', 'ambulance', 'helicopter', 'flight', 'transport', 'vehicle', 'boat', 'plane', 'bed', 'beds', 'blood']);

/** "has since discharged ten", "ten have gone home", "nine were let go", "four are still there", "three are waiting for a car": where the words end, or -1. */
function goneEnd({ lattice }: Clause, { first, last }: Group): number {
  if (normAt(lattice, first - 1) === 'discharged') return first;
  let at = last;
  let still = false;
  for (let n = 0; n < 4; n++) {
    still ||= ['still', 'remain', 'remained', 'stayed'].includes(normAt(lattice, at));
    const more = cueAt(lattice, at, 'auxiliary') || cueAt(lattice, at, 'adverb') || (still ? 1 : 0);
    if (more === 0 || normAt(lattice, at) === 'there') break;
    at += more;
  }
  const word = normAt(lattice, at);
  if (at > last && still && ['there', 'here'].includes(word)) return CLOSES.has(normAt(lattice, at + 1)) ? at + 1 : -1;
  if (LEAVES.get(word)?.has(normAt(lattice, at + 1)) === true) return at + 1;
  if (at > last && word === 'under' && ['observation', 'sedation', 'treatment'].includes(normAt(lattice, at + 1))) return at + 2;
  const ride = ['waiting', 'wait', 'awaiting', 'await'].includes(word) ? [1, 2, 3].find((n) => RIDES.has(normAt(lattice, at + n))) : undefined;
  return ride === undefined ? -1 : at + ride + 1;
}

const CLOSES = new Set(['', '.', ',', ';', 'and', 'in', 'at', 'with', 'after', 'from', '”', '"', 'while', '—', '–', ')']);
const STATES = new Set(['critical', 'recovering', 'recuperating', 'confined', 'hospitalised', 'hospitalized', 'comatose', 'unconscious']);
const CARES = new Set(['care', 'treatment', 'observation', 'supervision', 'sedation']);
const WARDS = new Set(['oxygen', 'drip', 'drips', 'respirator', 'respirators', 'dialysis', 'ward', 'wards', 'bed', 'beds', 'ventilators', 'icu', 'operating']);
const UNITS = new Set(['burns', 'burn', 'trauma', 'care', 'emergency']);
const OPERATIONS = new Set(['surgery', 'operation', 'operations', 'amputation', 'transfer', 'evacuation']);
const LIMBS = new Set(['limb', 'limbs', 'leg', 'legs', 'arm', 'arms', 'hand', 'hands', 'eye', 'eyes', 'foot', 'feet', 'fingers']);

const POSTS = new Set(['hospital', 'clinic', 'post', 'centre', 'center', 'infirmary']);

/** "sent home after first aid", "went to the health post", "discharged": what the lightly hurt do. */
function isCaredFor(lattice: Clause['lattice'], at: number): boolean {
  if (normAt(lattice, at) === 'discharged') return true;
  if (normAt(lattice, at + 1) === 'home') return normAt(lattice, at) !== 'went';
  return normAt(lattice, at + 1) === 'to' && [2, 3, 4, 5].some((n) => POSTS.has(normAt(lattice, at + n)));
}

/** Where the words end that tell of those in care, behind the people; -1 where something else is told. */
function careEnd({ lattice, sentence }: Clause, group: Group): number {
  let at = group.last;
  let led = false;
  for (;;) {
    const auxiliary = cueAt(lattice, at, 'auxiliary');
    const adverb = cueAt(lattice, at, 'adverb') || (['still', 'now', 'remain', 'remained', 'all', 'also'].includes(normAt(lattice, at)) ? 1 : 0);
    if (auxiliary === 0 && adverb === 0) break;
    led = true;
    at += auxiliary || adverb;
  }
  const word = normAt(lattice, at);
  if (led && word === 'under') { const n = [1, 2, 3].find((i) => CARES.has(normAt(lattice, at + i))); if (n !== undefined) return at + n + 1; }
  // "three of them on oxygen", "four of them with burnt hands": told without a verb.
  if (!led && group.head.kind === 'pronoun') {
    const n = ['on', 'in'].includes(word) ? [1, 2, 3].find((i) => WARDS.has(normAt(lattice, at + i)) || normAt(lattice, at + i) === 'coma') : word === 'with' ? [1, 2, 3].find((i) => WOUNDS.has(normAt(lattice, at + i))) : undefined;
    if (n !== undefined) return at + n + 1;
  }
  const closed = (i: number): boolean => i >= sentence.last || CLOSES.has(normAt(lattice, i));
  if (led && ((word === 'out' && normAt(lattice, at + 1) === 'of' && normAt(lattice, at + 2) === 'danger') || (['stable', 'serious', 'grave'].includes(word) && closed(at + 1)))) return at + (word === 'out' ? 3 : 1);
  if (led && STATES.has(word) && closed(at + 1)) return at + 1;
  if (led && ['on', 'in'].includes(word) && ['unit', 'units'].includes(normAt(lattice, at + 3)) && UNITS.has(normAt(lattice, at + 2))) return at + 4;
  if (led && ['on', 'in'].includes(word)) { const n = [1, 2, 3].find((i) => WARDS.has(normAt(lattice, at + i))); if (n !== undefined) return at + n + 1; }
  if (led && ['in', 'at'].includes(word) && (normAt(lattice, at + 1) === 'the' || isCapital(lattice, at + 1)) && group.more) { const n = [2, 3, 4].find((i) => POSTS.has(normAt(lattice, at + i))); if (n !== undefined) return normAt(lattice, at + n + 1) === 'to' ? -1 : at + n + 1; }
  if (led && word === 'in' && normAt(lattice, at + 1) === 'need' && normAt(lattice, at + 2) === 'of') { const n = [3, 4].find((i) => OPERATIONS.has(normAt(lattice, at + i))); if (n !== undefined) return at + n + 1; }
  if (['sent', 'allowed', 'went', 'discharged', 'referred'].includes(word) && isCaredFor(lattice, at)) return at + 2;
  if (['waiting', 'awaiting', 'wait', 'await'].includes(word)) { const n = [1, 2, 3].find((i) => OPERATIONS.has(normAt(lattice, at + i))); return n === undefined ? -1 : at + n + 1; }
  if (['lost', 'losing'].includes(word) && ['a', 'an', 'their', 'one', 'both', 'his', 'her', 'limbs', 'legs', 'hands', 'arms', 'eyes', 'fingers'].includes(normAt(lattice, at + 1))) { const n = [1, 2, 3].find((i) => LIMBS.has(normAt(lattice, at + i))); return n === undefined ? -1 : at + n + 1; }
  return -1;
}
