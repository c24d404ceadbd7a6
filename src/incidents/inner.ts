const INNER = new Set((
  'street road avenue square station market bazaar bridge roundabout intersection junction hospital clinic mosque church cathedral temple monastery school college university stadium quarter neighbourhood neighborhood '
  + 'lane lanes gardens arcade court courts pier wharf jetty quay depot warehouse lounge disco nightclub rink pool gym bowling stand bakery supermarket shop store pharmacy '
  + 'hotel prison jail airport port terminal mall park gate tower building palace barracks checkpoint crossing boulevard alley block '
  + 'ltd limited inc plc garments textiles mills mill factory plant works plaza towers inn lodge resort restaurant cafe club bar theatre theater cinema hall arena academy institute orphanage monastery'
).split(' '));

/** "Arbaeen Street", "Kotla Station": a place that lies in a town and may be told beside the town's name or without it. */
export const isInner = (name: string): boolean => { const at = name.lastIndexOf(' '); return at > 0 && (INNER.has(name.slice(at + 1).toLowerCase()) || FIRST.has(name.slice(0, name.indexOf(' ')).toLowerCase())); };
const FIRST = new Set('hotel mosque masjid bar cafe café club plaza restaurant church hospital stadium palace villa casa'.split(' '));

/** "On Karsan square", "along Karsan avenue": what stands in small letters behind the name. */
export const isInnerNoun = (word: string): boolean => NOUNS.has(word);
const NOUNS = new Set('street square avenue boulevard roundabout intersection junction lane alley plaza footbridge underpass flyover overpass viaduct stadium cinema theatre theater nightclub hotel supermarket mall plant factory warehouse'.split(' '));
