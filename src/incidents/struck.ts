import type { Document } from '../text/document.ts';
import type { Sentence } from '../text/structure.ts';
import { distinct } from './distinct.ts';
import type { Passage, Struck } from './passages.ts';
import { targetAt } from './targets.ts';

/** What a sentence says was struck, and not only stood near or was named. */

/** The things struck of a sentence, but for those of what it recalls. */
export function struckIn(doc: Document, sentence: Sentence, aside: { readonly start: number; readonly end: number }): Pick<Passage, 'targets' | 'struck'> {
  const found: Struck[] = [];
  for (let i = sentence.first; i < sentence.last;) {
    const target = targetAt(doc.tokens, i);
    const at = doc.tokens[i]?.start ?? 0;
    if (target && !(at >= aside.start && at < aside.end) && !isLandmark(doc, i) && !isAfterwardsThere(doc, i) && !WHOSE.has(doc.tokens[i + target.length]?.norm ?? '') && !isSpeaking(target.kind, doc, i + target.length) && !isRide(target.kind, doc, i) && !isFlying(target.kind, doc, i) && !isNoTarget(target.kind, doc.tokens[i - 1]?.norm ?? '') && (target.kind !== 'hospital' || isHit(doc, i, i + target.length))) found.push({ kind: target.kind, start: at });
    i += target?.length ?? 1;
  }
  return { targets: kindsOf(found), struck: found };
}

/** "A market woman", "the bus driver": somebody by where they work. */
const WHOSE = new Set(['hospital', 'infirmary', 'woman', 'women', 'trader', 'traders', 'vendor', 'vendors', 'seller', 'sellers', 'porter', 'porters', 'owner', 'owners', 'inspector', 'guard', 'director', 'exercise', 'book', 'books', 'bag', 'bags', 'uniform', 'uniforms', 'friend', 'friends', 'mate', 'register', 'holidays', 'year', 'fees']);

export const kindsOf = (struck: readonly Struck[]): readonly string[] => (struck.length === 0 ? NO_KINDS : distinct(struck.map((s) => s.kind)));
const NO_KINDS: readonly string[] = [];

/** "A short walk from the damaged mosque", "200 metres from the school": where another thing stands; "a patrol sent to the outpost": where it was going. */
function isLandmark({ tokens }: Document, at: number): boolean {
  for (let i = at - 1; i > at - 4; i--) if ((tokens[i]?.norm === 'to' && (SENT_TO.has(tokens[i - 1]?.norm ?? '') || ON_FOOT.has(tokens[i - 1]?.norm ?? ''))) || (tokens[i]?.norm === 'from' && HOMEWARD.has(tokens[i - 1]?.norm ?? ''))) return true;
  for (let i = at - 1; i > at - 5; i--) if (tokens[i]?.norm === 'from') return FAR.has(tokens[i - 1]?.norm ?? '');
  return false;
}
/** "The bodies were displayed inside a chapel", "hundreds sleep in the school", "he had come home for a wedding", "the price of a motorcycle": where people went or were brought afterwards, and what only is named. */
function isAfterwardsThere({ tokens }: Document, at: number): boolean {
  let led = false;
  for (let i = at - 1; i > at - 9 && !ENDS.has(tokens[i]?.norm ?? ''); i--) {
    const norm = tokens[i]?.norm ?? '';
    led ||= i > at - 5 && IN.has(norm);
    if (led && AFTER.has(norm)) return true;
    if (i > at - 4 && ['for', 'of'].includes(norm) && NAMED_ONLY.has(tokens[i - 1]?.norm ?? '')) return true;
  }
  return false;
}
const ENDS: ReadonlySet<string> = new Set(['.', ';', ':', 'when', 'where', 'after', 'before', 'killed', 'attacked', 'hit', 'struck']);
const IN: ReadonlySet<string> = new Set(['in', 'at', 'inside', 'on', 'from', 'outside', 'under', 'behind']);
const AFTER: ReadonlySet<string> = new Set(['laid', 'lying', 'buried', 'mourned', 'prayed', 'sleep', 'slept', 'sleeping', 'shelter', 'sheltered', 'sheltering', 'housed', 'lodged', 'camped', 'camping', 'displayed', 'identified', 'stored', 'blessed', 'handed', 'treated', 'accommodated', 'stay', 'staying', 'coffins', 'funeral', 'funerals', 'mass', 'vigil', 'prayers', 'rested', 'repose']);
const NAMED_ONLY: ReadonlySet<string> = new Set(['home', 'price', 'cost', 'theft', 'sale', 'money', 'saving', 'saved', 'dream', 'dreamed', 'payment']);

/** "The consulate said": who speaks was not struck. */
const isSpeaking = (kind: string, { tokens }: Document, behind: number): boolean => SPEAKING.has(kind) && SAID.has(tokens[behind]?.norm ?? '');
const SPEAKING = new Set(['embassy', 'school', 'ministry', 'police station', 'fire station', 'base', 'church', 'factory', 'farm']);
const SAID = new Set(['said', 'says', 'told', 'confirmed', 'confirms', 'reported', 'announced', 'added', 'wrote', 'denied', 'put', 'puts']);
/** "Taken by motorcycle to the clinic", "carried past the mosque", "gunmen in a pickup", "raiders who came on motorcycles": how somebody was moved, and where to; what the doers rode in. */
function isRide(kind: string, { tokens }: Document, at: number): boolean {
  const norm = (i: number): string => tokens[i]?.norm ?? '';
  let before = at - 1;
  while (before > at - 4 && !WITH.has(norm(before)) && norm(before) !== 'riding') before--;
  const by = WITH.has(norm(before));
  if (!by && norm(before) !== 'riding') return false;
  for (let i = before - 1; i > before - 6; i--) {
    if (CARRIED.has(norm(i)) || (norm(before) === 'by' && MOVED.has(norm(i)))) return true;
    if (RIDDEN.has(kind) && norm(before) !== 'by' && DOERS.has(norm(i)) && !norm(i + 1).startsWith('attack')) return ['in', 'on', 'aboard', 'riding'].includes(norm(before)) && [norm(i + 1), norm(i + 2), norm(i + 3)].every((w) => !DEEDS.has(w));
  }
  return false;
}
/** "An army aircraft strafed the hamlet", "a helicopter could not land": what flies did it, or was sent for. */
function isFlying(kind: string, { tokens }: Document, at: number): boolean {
  return (kind === 'aircraft' || kind === 'helicopter') && [1, 2].some((n) => DONE_BY.has(tokens[at + n]?.norm ?? ''));
}
const DONE_BY: ReadonlySet<string> = new Set(['bombed', 'bombs', 'dropped', 'drops', 'fired', 'fires', 'strafed', 'launched', 'circled', 'could', 'pounded', 'shelled', 'rocketed', 'raided', 'evacuated', 'ferried', 'flew', 'brought']);
const WITH: ReadonlySet<string> = new Set(['by', 'to', 'into', 'in', 'on', 'aboard', 'past', 'inside']);
const CARRIED: ReadonlySet<string> = new Set(['taken', 'brought', 'carried', 'evacuated', 'ferried', 'rushed', 'transported', 'transferred', 'flown', 'hurried', 'airlifted']);
const MOVED: ReadonlySet<string> = new Set(['moved', 'sent', 'travelled', 'arrived', 'came', 'fled', 'go', 'went', 'reached']);
const RIDDEN: ReadonlySet<string> = new Set(['army vehicle', 'car', 'truck', 'motorcycle', 'boat', 'bus']);
const DOERS: ReadonlySet<string> = new Set(['gunmen', 'gunman', 'men', 'attackers', 'assailants', 'raiders', 'bandits', 'fighters', 'militants', 'rebels', 'insurgents', 'robbers', 'kidnappers', 'killers', 'jihadists', 'militiamen']);
const DEEDS: ReadonlySet<string> = new Set(['killed', 'shot', 'fired', 'opened', 'attacked', 'ambushed', 'on', 'were', 'was', 'died', 'had']);

/** "The West Bank" and "the highway patrol" were not struck. */
const isNoTarget = (kind: string, before: string): boolean => (kind === 'bank' && SIDES.has(before)) || (kind === 'patrol' && ['highway', 'road', 'traffic', 'state', 'border'].includes(before));
const SIDES = new Set(['west', 'east', 'left', 'right', 'north', 'south', 'other', 'far', 'opposite', 'same', 'river']);
/** "Riding to school", "on their way home from the market". */
const ON_FOOT = new Set(['riding', 'walking', 'walked', 'going', 'gone', 'went', 'ride', 'returning', 'hurrying', 'driving']);
const HOMEWARD = new Set(['home', 'back', 'returning', 'returned', 'coming']);
const SENT_TO = new Set(['sent', 'heading', 'headed', 'rushing', 'dispatched', 'travelling', 'way', 'route', 'close', 'next']);
const FAR = new Set(['walk', 'metres', 'meters', 'm', 'km', 'kilometre', 'kilometres', 'kilometer', 'kilometers', 'miles', 'mile', 'yards', 'feet', 'blocks', 'minutes', 'away', 'far', 'steps', "throw", 'drive']);

/** "A strike on the clinic", "shells hit a hospital", "a fire in a maternity ward", "the clinic was bombed", "the hospital bombing": where people are treated was struck only where the words say so. */
function isHit({ tokens }: Document, first: number, end: number): boolean {
  const norm = (i: number): string => tokens[i]?.norm ?? '';
  if (BLOW.has(norm(end))) return true;
  let behind = end;
  while (behind < end + 4 && norm(behind) !== '' && !WAS.has(norm(behind)) && norm(behind) !== 'came') behind++;
  if (WAS.has(norm(behind)) && (HITTING.has(norm(behind + 1)) || HITTING.has(norm(behind + 2)))) return true;
  if (norm(behind) === 'came' && norm(behind + 1) === 'under') return true;
  for (let i = first - 1; i > first - 6; i--) {
    if (HITTING.has(norm(i))) return true;
    if (['on', 'at', 'in', 'into', 'inside', 'through'].includes(norm(i))) return [1, 2, 3].some((n) => BLOW.has(norm(i - n)) || (HITTING.has(norm(i - n)) && norm(i) !== 'in'));
  }
  return false;
}
const WAS: ReadonlySet<string> = new Set(['was', 'were', 'been']);
const HITTING: ReadonlySet<string> = new Set(['hit', 'hits', 'hitting', 'struck', 'striking', 'attacked', 'attacking', 'bombed', 'bombing', 'shelled', 'shelling', 'stormed', 'storming', 'targeted', 'targeting', 'raided', 'destroyed', 'destroying', 'torched', 'burned', 'levelled', 'flattened', 'ripped', 'tore', 'swept', 'fell', 'landed', 'slammed', 'fired', 'exploded']);
const BLOW: ReadonlySet<string> = new Set(['attack', 'attacks', 'strike', 'strikes', 'airstrike', 'airstrikes', 'raid', 'bombing', 'blast', 'explosion', 'fire', 'blaze', 'shelling', 'assault', 'shooting', 'massacre', 'rampage', 'bombardment', 'missile', 'missiles', 'bomb', 'bombs', 'rocket', 'rockets', 'shell', 'shells', 'killed']);
