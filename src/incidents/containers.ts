import type { Token } from '../text/tokens.ts';
import { asContainer, inside, makeNamed } from './named.ts';
import type { Named } from './names.ts';

/** A name with the words that print it. */
export interface Printed { readonly named: Named; readonly first: number; readonly last: number }

/** Words that may stand between a place and what contains it: "Karsan, a village of that name in the neighbouring district of Orvel". */
const BETWEEN = new Set([
  ',', 'in', 'of', 'the', 'a', 'an', 'that', 'same', 'name', 'neighbouring', 'neighboring', 'nearby', 'northern', 'southern', 'eastern', 'western', 'central', 'north', 'south', 'east', 'west', 'outskirts', 'edge',
  'village', 'town', 'city', 'hamlet', 'vereda', 'settlement', 'locality', 'community', 'suburb', 'district', 'municipality', 'commune', 'township', 'county', 'subdistrict', 'department', 'province', 'region', 'state', 'governorate', 'oblast', 'raion', 'prefecture', 'lga',
]);
const MOST_BETWEEN = 12;
/** Behind "Karsan, Orvel" these say that the second was no speaker: "in Karsan, Tarik Boz, a baker, said". */
const SPEAKER = new Set(['a', 'an', 'the', 'who', 'whose', 'his', 'her', 'said', 'says', 'told', 'added', 'wrote', 'counted', 'confirmed', 'reported', 'informed', 'informs', 'stated', 'announced', 'explained', 'noted', 'tells', 'recalled', 'maintained']);

/** Says of each place what the sentence puts around it: "in Karsan, Orvel", "Karsan in Orvel district". Lists of places contain nothing. */
export function nestNames(printed: readonly Printed[], tokens: readonly Token[]): readonly Named[] {
  const names = printed.map((p) => p.named);
  for (let i = printed.length - 2; i >= 0; i--) {
    const [inner, outer] = [printed[i] as Printed, printed[i + 1] as Printed];
    const named = names[i] as Named;
    if (isAround(inner, outer, tokens)) { names[i] = asContainer(named); names[i + 1] = inside(names[i + 1] as Named, makeNamed({ ...named, rough: true })); continue; }
    if (!named.place || named.wide || named.known || named.aside || !isInside(inner, outer, tokens) || isList(i, printed, tokens)) continue;
    const around = names[i + 1] as Named;
    names[i] = inside(named, around);
    names[i + 1] = asContainer(around);
  }
  return names;
}

/** "In the Orvel district village of Karsan": the district stands before what lies in it. */
function isAround({ last }: Printed, { named, first }: Printed, tokens: readonly Token[]): boolean {
  return first - last === 3 && named.place && !named.wide && DIVISIONS.has(tokens[last]?.norm ?? '') && tokens[last + 2]?.norm === 'of';
}

const DIVISIONS = new Set(['district', 'municipality', 'commune', 'township', 'county', 'subdistrict', 'department', 'province', 'region', 'state', 'governorate', 'oblast', 'raion', 'prefecture', 'lga', 'territory', 'canton', 'ward', 'sector']);

function isInside(inner: Printed, outer: Printed, tokens: readonly Token[]): boolean {
  const gap = tokens.slice(inner.last, outer.first);
  if (gap.length === 0 || gap.length > MOST_BETWEEN || gap.some((t) => !BETWEEN.has(t.norm))) return false;
  if (isTitled(outer, tokens)) return false;
  if (gap.length > 1) return gap.some((t) => t.norm === 'in' || t.norm === 'of');
  if ((gap[0] as Token).norm !== ',') return (gap[0] as Token).norm === 'in';
  const next = tokens[outer.last]?.norm ?? '';
  return !SPEAKER.has(next === ',' ? tokens[outer.last + 1]?.norm ?? '' : next);
}

/** "DSP Anil Rokaya": a rank in capitals before a name of two words or more. */
const isTitled = ({ first, last }: Printed, tokens: readonly Token[]): boolean => last - first >= 3 && /^\p{Lu}{2,4}$/u.test(tokens[first]?.text ?? '');

const LONGEST_LIST = 15;

/** "in Karsan, Veldora and Orvel". */
function isList(i: number, printed: readonly Printed[], tokens: readonly Token[]): boolean {
  let at = (printed[i + 1] as Printed).last;
  for (let k = i + 2; k < Math.min(printed.length, i + LONGEST_LIST) && tokens[at]?.norm === ',' && (printed[k] as Printed).first === at + 1; k++) at = (printed[k] as Printed).last;
  return ['and', 'or', '&'].includes(tokens[at]?.norm ?? '') && tokens[at + 1]?.capital === true;
}
