import type { Place } from '../claim.ts';
import { normAt, spanOf, wordsOf } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';
import { placePhrase } from '../mentions.ts';
import type { Mentions, PlaceMention } from '../mentions.ts';
import type { Speech } from '../attributions.ts';

interface Of { readonly lattice: Lattice; readonly mentions: Mentions; readonly speech: readonly Speech[]; readonly at: Range; readonly segment: Range }

/** Where it happened: the nearest place led by "in", "at", "near" ..., behind the claim before ahead of it, a town before a country. */
export function placeOf(of: Of): Place | null {
  const inside = of.mentions.places.filter((p) => p.first >= of.segment.first && p.last <= of.segment.last && isLocative(of, p));
  const best = [...inside].sort((a, b) => cost(of, a) - cost(of, b))[0];
  return best ? placeFrom(of.lattice, best, of.segment) : null;
}

export function placeFrom(lattice: Lattice, mention: PlaceMention, limits: Range): Place {
  const range = placePhrase(lattice, mention, limits);
  return { text: wordsOf(lattice, range), name: mention.name, within: mention.within, basis: { kind: 'stated', span: spanOf(lattice, range) } };
}

const cost = (of: Of, p: PlaceMention): number => (p.first >= of.at.first ? p.first - of.at.first : (of.at.first - p.last) * 2 + 4) + (p.wide ? 12 : 0);

/** A speaker's place ("officials in X said", "Moscow's military") and a people's origin ("a man from X") is not where it happened. */
function isLocative(of: Of, place: PlaceMention): boolean {
  if (of.speech.some((s) => place.first >= s.speaker.first && place.last <= s.speaker.last)) return false;
  if (normAt(of.lattice, place.last) === "'s") return false;
  return normAt(of.lattice, placePhrase(of.lattice, place, of.segment).first - 1) !== 'from';
}
