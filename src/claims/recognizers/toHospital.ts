import type { Clause } from '../clause.ts';
import { draftsFor, mayBeVictim } from '../draft.ts';
import { BROUGHT, leadsToHospital, PLACES } from '../hospital.ts';
import { isHurtHow } from '../hurtHow.ts';
import { cueAt, kindAt, normAt, tagAt } from '../lattice.ts';
import type { Group } from '../group.ts';
import { joinedLeft } from '../joined.ts';
import { isGoverned } from '../modifiers.ts';
import { groupAt, itemWord } from '../navigate.ts';
import { farSubject, subjectOf } from '../subject.ts';
import { SUFFERED, suffersAt, WOUNDS } from '../wounds.ts';
import type { Recognizer } from '../recognizer.ts';
import { isPronouncedDead } from './verbs.ts';

const SENDS = new Set(['sent', 'send', 'sends', 'sending', 'putting', 'puts']);

const SHOT = new Set(['bullet', 'bullets', 'shrapnel', 'arrow', 'pellets']);

/** What is broken or sprained is somebody's own, where a part of the body is. */
const BROKE = new Set(['broke', 'fractured', 'sprained', 'dislocated', 'shattered']);
const BONES = new Set(['leg', 'legs', 'arm', 'arms', 'ankle', 'ankles', 'wrist', 'wrists', 'collarbone', 'hip', 'rib', 'ribs', 'pelvis', 'skull', 'foot', 'nose', 'shoulder', 'elbow', 'knee', 'jaw', 'neck', 'spine', 'finger', 'fingers', 'toe', 'thigh', 'thighbone', 'shin', 'vertebra', 'vertebrae']);
const SIGNS = new Set(['patients', 'admitted', 'took', 'cared', 'operated', ...WOUNDS, ...BONES, ...SHOT, ...BROUGHT, ...SENDS, 'treated', 'treating', 'treat']);

export const toHospital: Recognizer = {
  name: 'toHospital',
  words: 'People taken to a hospital by its name, people with injuries',
  examples: [
    ['Twenty people were taken to Saint Mary university hospital and nine to the county hospital.', 'Twenty injured; nine injured'],
    ['The blast killed 18 people, with a further 31 flown to the Belkar clinic.', '18 killed; 31 injured'],
    ['Eight people had serious injuries.', 'Eight injured'],
    ['A surfer who was struck by a wheel is in the county hospital with a cracked pelvis.', 'A injured'],
    ['Nineteen survivors were treated at the scene.', 'Nineteen injured'],
    ['Four people with severe burns were flown out.', 'Four injured'],
    ['Nine clerks were being driven to a clinic in Orvel with gunshot wounds.', 'Nine injured'],
    ['The slide killed six masons. Four more masons were pulled out with broken ribs.', 'six killed; Four injured'],
    ['Five passengers escaped with minor injuries.', 'Five injured'],
    ['A man who went to her aid suffered slash wounds.', 'A injured'],
    ['Some 16 people, including seven pupils, were taken to the hospital.', 'Some 16 injured; seven injured'],
    ['The cyclist was taken to hospital, where he was declared dead.', 'The killed'],
    ['Doctors said they had treated 118 people for suffocation.', '118 injured'],
    ['Fire in garment works: eight dead, 19 with burns.', 'eight killed; 19 injured'],
    ['Hospitals in the area were treating 72 people.', '72 injured'],
    ['The Mercy medical centre says it is treating six gunshot victims.', 'six injured'],
    ['A third officer escaped with a bullet lodged in the thigh.', 'A injured'],
    ['A student is nursing gunshot wounds in the county hospital.', 'A injured'],
    ['A firefighter suffered smoke inhalation.', 'A injured'],
    ['Six more patients came in on Thursday from a lorry that had struck a mine.', 'Six injured'],
    ['The crash killed two, sending 14 to hospital.', 'two killed; 14 injured'],
    ['Eleven people were treated there for burns.', 'Eleven injured'],
    ['Seven were treated for burns and three for smoke inhalation.', 'Seven injured; three injured'],
    ['The survivor, a 19-year-old woman, was flown to Wellington with spinal injuries.', 'The injured'],
    ['The blast injured 28 people. The remaining 16 have minor injuries.', '28 injured; 16 injured'],
    ['The surgeon at the university hospital said he had admitted 60 soldiers since noon.', '60 injured'],
    ['A boy with shrapnel in his stomach died on Thursday.', 'A killed'],
    ['One of those rescued has a fractured pelvis.', 'One injured'],
    ['The dam broke and seventeen people died. Twenty-four are admitted in Nakuru.', 'seventeen killed; Twenty-four injured'],
    ['A nurse was treating his daughter for a bullet wound in the thigh.', 'his injured'],
    ['The train left the rails. A guard broke an arm; two passengers sprained their ankles.', 'A injured; two injured'],
    ['Lena Horvat, 41, who was dug out with a crushed foot, said the roof fell at once.', 'Lena Horvat injured'],
    ['Nineteen people have been admitted to the burn institute.', 'Nineteen injured'],
    ['Corporal Jan Novak reached a farm on foot, with a bullet wound in the arm.', 'Jan Novak injured'],
    ['The blast sank the boat. Four others swam ashore with burns.', 'Four injured'],
    ['A second hunter reached the road with a bullet in his thigh.', 'A injured'],
  ],
  counterExamples: ['Twenty crates were taken to Saint Mary university hospital.', 'Twenty people were taken to the town hall.', 'The prisoners were treated as heroes.', 'The ambulance service treated 14 people to lunch.', 'The institute has admitted 29 students this year.', 'The family took in 17 workers.', 'The man was stopped with a bullet in his pocket.', 'The thief broke an arm of the statue.', 'The goalkeeper broke an arm in the final.', 'A box was pulled from the wreck with broken legs.', 'Two thieves broke a window.', 'The school is sending 14 pupils to the hospital as helpers.', 'Expecting the storm, 200 mothers were taken to hospital as a precaution.'],
  at: ['group'],
  atWords: new Set([...BROUGHT, ...SENDS, 'treated', 'treating', 'treat', 'operated', 'cared', 'took', ...SUFFERED, ...BROKE, 'with']),
  // "with" and "suffered" say nothing without one of the first two.
  signs: SIGNS,
  needs: SIGNS,
  read: (clause, k) => {
    const item = clause.items[k];
    const treated = treatedBy(clause, k);
    if (treated >= 0) return draftsFor(clause, { positions: [treated], k, effect: 'injured', rule: 'toHospital', voice: 'noun' });
    if (arePatientsOf(clause, k)) return draftsFor(clause, { positions: [k], k, effect: 'injured', rule: 'toHospital', voice: 'noun' });
    const sent = sentTo(clause, k);
    if (sent >= 0) return draftsFor(clause, { positions: [sent], k, effect: 'injured', rule: 'toHospital', voice: 'active' });
    const at = suffers(clause, k) || carriesShot(clause, k) ? farSubject(clause, k) : isBrought(clause, k) || isTreated(clause, k) ? subjectOf(clause, k) : ((hasWounds(clause, k) || liesHurt(clause, k)) && !isGoverned(clause, k)) || isElliptic(clause, k) ? k : -1;
    const group = groupAt(clause, at);
    if (diesOfIt(clause, k)) return [];
    const named = group?.kind === 'named' && (BROKE.has(itemWord(clause, k)) || normAt(clause.lattice, item?.first ?? 0) === 'with');
    if (!item || !group || group.kind === 'plural' || (group.head.kind === 'pronoun' && group.size === 1 && group.kind === 'singular' && !group.more) || !mayBeVictim(group, { careful: group.head.kind !== 'none' && !named && !isOfRescued(clause, group) && !(group.more && clause.carried !== null && group.head.kind === 'unknown') })) return [];
    return draftsFor(clause, { positions: at === k ? [k] : joinedLeft(clause, at), k, effect: isPronouncedDead(clause, { k, at }) || isFatal(clause, k) ? 'killed' : 'injured', rule: 'toHospital', voice: 'passive' });
  },
};

/** "received a fatal wound", "suffered mortal injuries". */
function isFatal({ lattice, items }: Clause, k: number): boolean {
  const verb = items[k]?.kind === 'group' ? items[k]?.last ?? -1 : items[k]?.first ?? -1;
  return SUFFERED.has(normAt(lattice, verb)) && [1, 2, 3].some((n) => ['fatal', 'mortal', 'lethal', 'deadly'].includes(normAt(lattice, verb + n)));
}

/** "Six more patients came in from a lorry that had struck a mine", "nine patients from the blast": what they come from is what hurt them. */
function arePatientsOf(clause: Clause, k: number): boolean {
  const group = groupAt(clause, k);
  const { lattice, sentence } = clause;
  if (group?.kind !== 'counted' || ![0, 1, 2].some((n) => normAt(lattice, group.words.first + n) === 'patients')) return false;
  let from = group.words.first + 1;
  while (from < Math.min(group.words.first + 10, sentence.last) && normAt(lattice, from) !== 'from') from++;
  if (normAt(lattice, from) !== 'from') return false;
  for (let i = from + 1; i < Math.min(from + 10, sentence.last) && !['.', ';', ','].includes(normAt(lattice, i)); i++) if (tagAt(lattice, i, 'means') !== null || tagAt(lattice, i, 'act') !== null) return true;
  return false;
}

/** "sending 14 to hospital": a number behind the verb, and nothing but hospital behind it. */
function sentTo(clause: Clause, k: number): number {
  const group = SENDS.has(itemWord(clause, k)) ? groupAt(clause, k + 1) : null;
  const at = group?.last ?? 0;
  return group?.kind === 'counted' && mayBeVictim(group, { careful: group.head.kind !== 'none' }) && ['to', 'in'].includes(normAt(clause.lattice, at)) && ['hospital', 'hospitals'].includes(normAt(clause.lattice, at + 1)) ? k + 1 : -1;
}

/** "Two of the rescued". */
const isOfRescued = ({ lattice }: Clause, group: Group): boolean => group.kind === 'counted' && OUT.has(normAt(lattice, group.last - 1)) && normAt(lattice, group.last - 2) === 'the' && normAt(lattice, group.last - 3) === 'of';

const BODY = new Set(['thigh', 'leg', 'legs', 'arm', 'arms', 'shoulder', 'chest', 'back', 'neck', 'head', 'foot', 'hand', 'stomach', 'abdomen', 'hip', 'knee', 'jaw', 'face', 'spine', 'lung', 'groin', 'side']);

/** "(reached the road) with a bullet in his thigh", "(was hauled out) with a broken pelvis". */
function carriesShot(clause: Clause, k: number): boolean {
  const { lattice, items } = clause;
  const from = items[k]?.first ?? 0;
  if (normAt(lattice, from) !== 'with') return false;
  if (comesOut(clause, from)) return isBroken(lattice, from + 1);
  const wound = [2, 3, 4].map((n) => from + n).find((i) => ['wound', 'wounds'].includes(normAt(lattice, i)));
  const shot = wound ?? [1, 2].map((n) => from + n).find((i) => SHOT.has(normAt(lattice, i)));
  return shot !== undefined && ['in', 'through', 'to'].includes(normAt(lattice, shot + 1)) && ['his', 'her', 'the', 'their'].includes(normAt(lattice, shot + 2)) && [3, 4].some((n) => BODY.has(normAt(lattice, shot + n)));
}

/** "a broken pelvis", "crushed feet", "burns to her hands". */
const isBroken = (lattice: Clause['lattice'], i: number): boolean => [0, 1, 2, 3].some((n) => WOUNDS.has(normAt(lattice, i + n)) || (BONES.has(normAt(lattice, i + n)) && ['broken', 'crushed', 'fractured', 'shattered', 'injured', 'mangled', 'cracked', 'smashed', 'splintered', 'severed', 'burned', 'burnt', 'dislocated', 'sprained'].includes(normAt(lattice, i + n - 1))));

/** How the hurt come out by themselves. */
const OWN_WAY = new Set(['hauled', 'swam', 'crawled', 'limped', 'staggered', 'waded']);

/** "dug out", "pulled from the wreck": how somebody came out stands within a few words before. */
function comesOut({ lattice, sentence }: Clause, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentence.first, at - 7); i--) {
    if (OUT.has(normAt(lattice, i)) || OWN_WAY.has(normAt(lattice, i))) return true;
    if ([',', ';', '.', 'and', 'who'].includes(normAt(lattice, i))) return false;
  }
  return false;
}

/** Who treats people where they were hurt. */
const MEDICS = new Set(['ambulance', 'ambulances', 'paramedics', 'medics']);

/** Where players break what players break. */
const SPORT = new Set(['match', 'game', 'final', 'cup', 'season', 'league', 'marathon', 'training', 'tournament']);

/** "broke an arm", "sprained both ankles". */
function breaks({ lattice, items, sentence }: Clause, k: number): boolean {
  for (let i = sentence.first; i < sentence.last; i++) if (SPORT.has(normAt(lattice, i))) return false;
  const from = items[k]?.last ?? 0;
  const owned = ['a', 'an', 'his', 'her', 'their', 'both', 'two', 'three', 'several'].includes(normAt(lattice, from)) ? from + 1 : from;
  return [0, 1].some((n) => BONES.has(normAt(lattice, owned + n)) && (owned > from || n === 0) && normAt(lattice, owned + n + 1) !== 'of');
}

/** "suffered slash wounds", "sustained a broken leg". */
function suffers(clause: Clause, k: number): boolean {
  if (BROKE.has(itemWord(clause, k))) return breaks(clause, k);
  return SUFFERED.has(itemWord(clause, k)) && suffersAt(clause.lattice, clause.items[k]?.first ?? 0);
}

function tellsHospital(clause: Clause, last = clause.sentence.last): boolean {
  for (let i = clause.sentence.first; i < last; i++) if (PLACES.has(normAt(clause.lattice, i)) || MEDICS.has(normAt(clause.lattice, i))) return true;
  return false;
}

/** "the burn ward took in 17 workers": the people behind the two words, where a hospital stands before them. */
function takenIn(clause: Clause, k: number): number {
  const group = itemWord(clause, k) === 'took' && itemWord(clause, k + 1) === 'in' ? groupAt(clause, k + 2) : null;
  return group?.kind === 'counted' && group.head.kind === 'people' && tellsHospital(clause, group.first) ? k + 2 : -1;
}

/** "Doctors treated 118 people for suffocation": the people behind the verb, when what they were treated for or with follows. */
function treatedBy(clause: Clause, k: number): number {
  if (itemWord(clause, k) === 'took') return takenIn(clause, k);
  // "Surgeons operated on nine people for gunshot wounds".
  if (itemWord(clause, k) === 'operated' && itemWord(clause, k + 1) === 'on') return groupAt(clause, k + 2)?.kind === 'counted' && groupAt(clause, k + 2)?.head.kind === 'people' ? k + 2 : -1;
  if (!['treated', 'treating', 'treat'].includes(itemWord(clause, k)) && !(itemWord(clause, k) === 'admitted' && ['had', 'has', 'have', 'hospital', 'we', 'it'].includes(normAt(clause.lattice, (clause.items[k]?.first ?? 0) - 1)))) return -1;
  const group = groupAt(clause, k + 1);
  if (group?.kind === 'singular' && group.head.kind === 'people' && itemWord(clause, k + 2) === 'for' && [1, 2, 3, 4].some((n) => WOUNDS.has(normAt(clause.lattice, group.last + n)))) return k + 1;
  if (group?.kind === 'counted' && group.head.kind === 'effect' && group.head.effect === 'injured' && normAt(clause.lattice, group.last - 1).endsWith('wounded')) return k + 1;
  return group?.kind === 'counted' && group.head.kind !== 'thing' && (['for', 'with', 'suffering'].includes(itemWord(clause, k + 2)) || ([',', ':'].includes(itemWord(clause, k + 2)) && group.head.kind === 'people' && isHurtHow(clause, k + 3, false)) || (group.head.kind === 'people' && (tellsHospital(clause) || isOurCare(clause, k)) && itemWord(clause, k + 2) !== 'to')) ? k + 1 : -1;
}

/** "we are treating (five passengers)": said by those who treat, where casualties were told before. */
const isOurCare = ({ lattice, items, carried }: Clause, k: number): boolean => carried !== null && itemWord({ lattice, items } as Clause, k) === 'treating' && [1, 2, 3].some((n) => ['we', 'doctors', 'surgeons', 'nurses', 'medics'].includes(normAt(lattice, (items[k]?.first ?? 0) - n)));

/** "were treated": by doctors, when nothing says otherwise. */
const isTreated = (clause: Clause, k: number): boolean => (itemWord(clause, k) === 'treated' || isCaredFor(clause, k) || (itemWord(clause, k) === 'admitted' && (tellsHospital(clause) || isAdmittedToo(clause, k)))) && clause.items[k - 1]?.kind === 'skip' && ['.', ';', ',', 'for', 'at', 'in', 'by', 'on', 'there', 'here', 'overnight', 'and', 'with'].includes(itemWord(clause, k + 1));

/** "are being cared for at the hospital of Orvel". */
const isCaredFor = (clause: Clause, k: number): boolean => ['cared', 'operated'].includes(itemWord(clause, k)) && ['for', 'on'].includes(itemWord(clause, k + 1)) && tellsHospital(clause);

/** "(Seventeen are dead.) Twenty-four are admitted in Nakuru": a number alone, where deaths have just been told. */
const isAdmittedToo = (clause: Clause, k: number): boolean => clause.carried !== null && groupAt(clause, k - 2)?.head.kind === 'none' && ['in', 'at', 'there', 'here', '.', ',', 'and', 'overnight', 'with', ''].includes(itemWord(clause, k + 1));

export const isBrought = (clause: Clause, k: number): boolean => clause.items[k]?.kind === 'word' && BROUGHT.has(itemWord(clause, k)) && (itemWord(clause, k) !== 'referred' || clause.items[k - 1]?.kind === 'skip') && (leadsToHospital(clause, (clause.items[k]?.last ?? 0)) || isWithWounds(clause, clause.items[k]?.last ?? 0));

/** "(was flown) to Wellington with spinal injuries". */
function isWithWounds({ lattice, sentence }: Clause, from: number): boolean {
  for (let i = from; i < Math.min(from + 6, sentence.last); i++) {
    if ([',', '.', ';', 'and'].includes(normAt(lattice, i))) return false;
    // "with head and spinal injuries".
    if (normAt(lattice, i) === 'with') return [1, 2, 3, 4, 5].some((n) => WOUNDS.has(normAt(lattice, i + n)) && (n < 4 || normAt(lattice, i + 2) === 'and'));
  }
  return false;
}

/** "were treated for burns and three for smoke inhalation". */
const isTreatedToo = (clause: Clause, k: number): boolean => groupAt(clause, k)?.head.kind === 'none' && itemWord(clause, k + 1) === 'for' && [2, 3, 4, 5].some((n) => WOUNDS.has(normAt(clause.lattice, (clause.items[k]?.last ?? 0) + n - 1))) && isSaidBefore(clause, clause.items[k]?.first ?? 0, TREATED);

const TREATED = new Set(['treated', 'treating']);

/** One of these words stands before `last` in the sentence. */
function isSaidBefore({ lattice, sentence }: Clause, last: number, words: ReadonlySet<string>): boolean {
  for (let i = sentence.first; i < last; i++) if (words.has(normAt(lattice, i))) return true;
  return false;
}

/** "had received 19 people with cuts, including a boy". */
export const tellsWounds = (clause: Clause, last: number): boolean => isSaidBefore(clause, last, WOUNDS);

/** "and nine to the county hospital": the verb stands with the people before. */
const isElliptic = (clause: Clause, k: number): boolean => isTreatedToo(clause, k) ||
  groupAt(clause, k)?.head.kind === 'none' && itemWord(clause, k + 1) === 'to' && leadsToHospital(clause, clause.items[k + 1]?.first ?? 0) && clause.items.slice(0, k).some((_, at) => isBrought(clause, at));

/** "A boy with shrapnel in his stomach died on Thursday": the death is the claim. */
function diesOfIt(clause: Clause, k: number): boolean {
  for (let at = k + 1; at < Math.min(k + 9, clause.items.length); at++) {
    const item = clause.items[at];
    if (item?.kind === 'trigger' && item.trigger.kind === 'verb' && item.trigger.effect === 'killed') return item.trigger.tag.valency === 'intransitive' && /^(?:die|succumb|perish)/.test(normAt(clause.lattice, item.first));
    if ([',', ';', '.', 'and', 'but', 'who', 'while'].includes(itemWord(clause, at)) || groupAt(clause, at)?.kind === 'counted') return false;
  }
  return false;
}

const OUT = new Set(['rescued', 'saved', 'freed', 'evacuated', 'recovered', 'pulled', 'dug', 'brought', 'lifted', 'winched']);

/** "One of those pulled out (has a broken leg)": how many words tell how they came out. */
function pastRescue(lattice: Clause['lattice'], group: Group): number {
  if (group.head.kind !== 'pronoun' || group.head.word !== 'those' || !OUT.has(normAt(lattice, group.last))) return 0;
  return ['out', 'alive', 'up'].includes(normAt(lattice, group.last + 1)) ? 2 : 1;
}

const LAID_UP = 18;

/** "A surfer who was hit by a wheel is in the county hospital with a cracked pelvis": whatever is told of somebody before, they lie somewhere with a wound. */
function liesHurt(clause: Clause, k: number): boolean {
  const group = groupAt(clause, k);
  const { lattice, items, sentence } = clause;
  if (!group || group.definite || group.kind === 'plural' || group.kind === 'named' || group.head.kind !== 'people' || group.size !== 1) return false;
  let lies = false;
  for (let i = group.last; i < Math.min(group.last + LAID_UP, sentence.last); i++) {
    const norm = normAt(lattice, i);
    if (['.', ';', ':', 'and', 'but'].includes(norm) || items.some((item) => item.first === i && item.kind === 'group' && item.group.kind === 'counted')) return false;
    lies ||= ['is', 'was', 'lies', 'lay', 'remains'].includes(norm) && ['in', 'at'].includes(normAt(lattice, i + 1));
    if (lies && norm === 'with') return isBroken(lattice, i + 1);
  }
  return false;
}

/** "The remaining 14, by the count of the hospital, (had cuts)": behind the comma that closes an aside on who says so or where they are; 0 where none is. */
function pastAside({ lattice, items }: Clause, k: number): number {
  if (itemWord({ lattice, items } as Clause, k + 1) !== ',') return 0;
  for (let at = k + 2; at < Math.min(k + 14, items.length); at++) {
    const item = items[at];
    if (item?.kind === 'trigger' || (item?.kind === 'group' && item.group.kind === 'counted')) return 0;
    if (normAt(lattice, item?.first ?? -1) === ',') return item?.last ?? 0;
  }
  return 0;
}

/** "(Nine were killed) and four had broken bones": a number alone behind what befell others. */
const isNextHurt = (clause: Clause, k: number): boolean => suffersAt(clause.lattice, clause.items[k]?.last ?? 0) && clause.items.slice(0, k).some((item) => item.kind === 'trigger');

/** "with more serious injuries", "had serious or life-threatening injuries", "suffering from burns". */
function hasWounds(clause: Clause, k: number): boolean {
  const group = groupAt(clause, k);
  if (!group || !['people', 'pronoun', 'none'].includes(group.head.kind) || (group.head.kind === 'none' && normAt(clause.lattice, group.last) !== 'with' && !((group.definite || normAt(clause.lattice, group.first) === 'the') && clause.carried !== null) && !isNextHurt(clause, k))) return false;
  const { lattice } = clause;
  const aside = pastAside(clause, k);
  const escaped = ['escaped', 'survived', 'who'].includes(normAt(lattice, group.last)) ? 1 : pastRescue(lattice, group);
  const verbAt = aside > 0 ? aside : group.last + escaped + cueAt(lattice, group.last + escaped, 'auxiliary') * (['nursing', 'suffering'].includes(normAt(lattice, group.last + escaped + 1)) ? 1 : 0);
  const verb = normAt(lattice, verbAt);
  if (!['with', 'had', 'has', 'have', 'suffered', 'sustained', 'suffering', 'received', 'having', 'nursing', 'nursed'].includes(verb)) return false;
  for (let i = verbAt + 1; i < Math.min(verbAt + 7, clause.sentence.last); i++) {
    if (WOUNDS.has(normAt(lattice, i))) return ![1, 2].some((n) => ['fatal', 'mortal', 'lethal'].includes(normAt(lattice, i - n)));
    if ([',', '.', ';', 'no', 'not'].includes(normAt(lattice, i)) || tagAt(lattice, i, 'verb')?.tag.effect === 'killed' || (kindAt(lattice, i) === 'number' && ['had', 'has', 'have'].includes(verb))) return false;
  }
  return false;
}
