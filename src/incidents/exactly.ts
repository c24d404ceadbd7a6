import { tellsHarm } from './afterwards.ts';
import { goingOn } from './eventDay.ts';
import { asPlaced } from './named.ts';
import { placesOf } from './names.ts';
import type { Named } from './names.ts';
import type { Passage } from './passages.ts';
import type { Make } from './where.ts';

/**
 * Where it was exactly, where the first sentences say only on which lake, in which forest or in which part of a country: "The bombs fell on Karsan, a sandbank", "The post, at
 * Karsan, had been attacked before".
 */

/** A water, a forest, a range: many places lie on it. */
export const isBroad = ({ name, rough }: Pick<Named, 'name' | 'rough'>): boolean => rough || BROAD.test(name);
const BROAD = /^(?:Lake|Lac|Lago|Laguna|Gulf|Bay|Strait|Sea|River|Rio|Oued|Mount|Cape|Isthmus)\b .|\b(?:Lake|River|Sea|Gulf|Ocean|Strait|Channel|Delta|Desert|Forest|Mountains?|Hills|Range|Valley|Basin|Plateau|Coast|Highway|Motorway|Canal|Delta|Peninsula|Steppe|Bay|Straits|Marshes|Swamps)$/u;

/** Whom or what a sentence may speak of that is neither what harmed people nor what was struck. */
const OTHERS = 'wounded|injured|victims?|dead|bod(?:y|ies)|remains|survivors?|rescued|families|family|relatives|mourners|funerals?|burials?|coffins?|ministry|minister|ministers|police|policemen|army|soldiers|troops|military|governor|mayor|president|prefect|prosecutors?|court|judges?|hospitals?|clinics?|doctors?|surgeons?|nurses?|morgue|red cross|red crescent|rescuers?|firefighters?|fire brigade|search|inquiry|investigation|investigators?|inspectors?|government|authorities|authority|officials?|spokes(?:man|woman|person)|company|owner|owners|operator|union|council|church|bishop|priest|imam|pope|king|queen|embassy|newspaper|paper|agency|radio|station|un|united nations|statement|toll|number|count|list|report|monitor|observatory|network|governor|district|region|province|country|state|nearest|next|closest|helicopters? (?:took|flew|brought|carried)|ambulances?|suspects?|arrested|gang|group|displaced|refugees|evacuees|residents|others|aid|help|market price|weather|rain(?:s)? is';
/** "The bombs fell on ...", "The post, at ...", "It happened at ...", "The Bela sank off ...": what was told goes on. */
const GOES_ON = new RegExp(`^\\W*(?:(?:The|This|Its|Their) (?!(?:\\p{L}+ ){0,2}?(?:${OTHERS})\\b)|(?:It|They) |At the time (?:of|the) )`, 'iu');
/** A name that opens its sentence and is told to have been struck: "Karsan, the island that was hit, has no clinic". */
const HIT_ITSELF = /^[^.;]{0,40}?, (?:the|a) [^,.;]{0,60}\b(?:hit|struck|bombed|shelled|raided|attacked|flooded|stormed|worst|hardest|targeted|concerned|in question)\b/iu;

/** The places that the sentences behind the first count give for what they go on with. */
export function goneOnWith(of: Make, named: (passages: readonly Passage[]) => readonly Named[]): readonly Named[] {
  const { text: { doc: { article: { text } } } } = of;
  for (const passage of goingOn(of, ANY)) {
    const words = text.slice(passage.start, Math.min(passage.end, passage.start + LOOKED_AT));
    const own = named([passage]);
    const opening = own.find((n) => n.start - passage.start <= OPENS && !n.wide && !n.country && HIT_ITSELF.test(words.slice(n.start - passage.start)));
    if (opening !== undefined) return [asPlaced(opening)];
    const places = GOES_ON.test(words) && (tellsHarm(words) || isKnown(words, text.slice(Math.max(0, passage.start - TOLD_IN), passage.start))) ? placesOf(own).filter((n) => !isBroad(n) && !n.reference && !n.aside) : [];
    if (places.length > 0) return places.slice(0, 1);
  }
  return [];
}
const ANY = /^/u;
const [LOOKED_AT, OPENS, TOLD_IN] = [400, 12, 2000];

/** "The post stands at ...", behind what was told of a police post: one of its first words was printed before. "It" needs none. */
function isKnown(words: string, before: string): boolean {
  const heads = /^\W*(?:It|They) /u.test(words) ? null : /^\W*\p{L}+ ((?:\p{L}+[ ,]+){1,3})/u.exec(words)?.[1]?.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return heads === null || heads.some((w) => ['wreck', 'wreckage', 'hull', 'scene', 'site', 'spot', 'place', 'epicentre', 'epicenter'].includes(w)) || heads.some((w) => !['was', 'were', 'had', 'has', 'the', 'and', 'lies', 'near', 'some'].includes(w) && new RegExp(`\\b${w.slice(0, 4)}`, 'iu').test(before));
}

/** "The depot, near Karsan, was shelled last spring too, and five died": what is recalled opens with where this was. */
export function atTheHead({ episode, others, text }: Make): readonly Named[] {
  const first = episode.moments.find((m) => !m.passage.headline)?.passage.index;
  if (first === undefined) return [];
  for (const { passage } of others.flatMap((e) => e.moments)) {
    if (passage.headline || passage.index <= first || passage.index > first + FAR) continue;
    const words = text.doc.article.text.slice(passage.start, passage.start + LOOKED_AT);
    const head = AT_THE_HEAD.exec(words)?.[0].length;
    const name = head === undefined || !AGAIN.test(words) ? undefined : passage.names.find((n) => n.start === passage.start + head && !n.wide && !n.country);
    if (name !== undefined) return [asPlaced(name)];
  }
  return [];
}
const FAR = 12;
const AT_THE_HEAD = /^\W*The (?:\p{L}+ ){1,3}?(?:, )?(?=(?:at|in|near|on|outside|off) \p{Lu})(?:at|in|near|on|outside|off) |^\W*The (?:\p{L}+ ){0,2}\p{L}+, (?:at|in|near|on|outside|off) /u;
const AGAIN = /\b(?:too|already|again|before|twice|also|once more|another time|second time)\b/iu;

/** "In Karsan, a village near Orvel", "at Karsan, on the Orvel road": without what only says where the first lies. */
export function withoutGuides(text: string, places: readonly Named[]): readonly Named[] {
  const [first] = places;
  return first === undefined || places.length < 2 ? places : places.filter((n) => n === first || n.start - first.start > LOOKED_AT || n.start < first.start || !GUIDE.test(text.slice(first.start, n.start)));
}
const GUIDE = /,? (?:an? (?:\p{L}+ ){0,3}(?:village|town|hamlet|place|suburb|settlement|city|spot|island|bazaar)|\d+ ?(?:km|kilomet(?:re|er)s|miles|metres|meters)|on the (?:road|highway|way|track|route|line)|on the|an hour|(?:half an|two|three) hours?|not far|close) ?(?:[^.;,]* )?$/iu;
