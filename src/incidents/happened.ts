/**
 * What happened, as verbs and doers tell it: the names of means ("bus crash", "fire") are the lexicon's. Each look is cheap, since a sentence is looked through once.
 */
const HAPPENED: readonly (readonly [means: string, told: RegExp])[] = [
  ['shipwreck', /\b(?:boats?|ferry|ferries|vessel|canoe|dinghy|pirogue|launch|ship|trawler|raft)\b[^.;]{0,50}?\b(?:capsized|overturned|sank|sunk|went down|turned over|keeled over)\b/iu],
  ['road accident', /\b(?:bus|minibus|coach|lorry|truck|van|car|taxi|tanker|jeep|tractor|vehicle)\b[^.;]{0,60}?\b(?:overturned|plunged|collided|skidded|veered|rolled over|left the road|hit an? (?:tree|wall|pole|ditch|barrier|culvert|bridge|lorry|truck|bus|car))\b/iu],
  ['mine accident', /\b(?:mine|pit|shaft|quarry|tunnel|gallery)\b[^.;]{0,60}?\b(?:collapsed|caved in|gave way|fell in)\b|\b(?:collapse|cave-in) (?:of|at|in) (?:an? |the )?(?:\p{L}+ ){0,2}(?:mine|pit|shaft|quarry)\b/iu],
  ['fire', /\b(?:flames|burned to death|burnt to death)\b/iu],
  ['bombing', /\bexplosive device\b|\bbombs? (?:exploded|went off|detonated)\b/iu],
  ['airstrike', /\b(?:warplanes?|jets?|planes|aircraft|helicopters?)\b[^.;]{0,40}?\b(?:bombed|struck|targeted|hit|dropped)\b/iu],
  ['ground attack', /\b(?:gunmen|armed men|attackers|assailants|raiders|bandits)\b[^.;]{0,60}?\b(?:attacked|killed|opened fire|stormed|raided|shot|invaded)\b|\b(?:shot dead|attacked [^.;]{0,40}?) by (?:\p{L}+ ){0,2}(?:gunmen|armed men|attackers|assailants|raiders|bandits)\b/iu],
  ['stampede', /\b(?:crushed|trampled) to death\b/iu],
  ['flood', /\bburst its banks\b/iu],
];

/** So far into a sentence it is looked. */
const LOOKED_AT = 600;

export function happenedIn(words: string): readonly string[] {
  const told = words.slice(0, LOOKED_AT);
  const means: string[] = [];
  for (const [kind, pattern] of HAPPENED) if (pattern.test(told)) means.push(kind);
  return means;
}
