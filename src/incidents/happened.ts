/**
 * What happened, as verbs and doers tell it: the names of means ("bus crash", "fire") are the lexicon's. Without the flag for Unicode, which makes each look
 * several times as slow: every sentence that names no means is looked through.
 */
const HAPPENED: readonly (readonly [means: string, told: RegExp])[] = [
  ['shipwreck', /\b(?:boats?|ferry|ferries|vessel|canoe|dinghy|pirogue|launch|ship|trawler|raft)\b[^.;]{0,50}?\b(?:capsize[sd]|overturn(?:s|ed)|s[aiu]nks?|(?:went|goes) down|turned over|keeled over)\b/i],
  ['road accident', /\b(?:bus|minibus|coach|lorry|truck|van|car|taxi|tanker|jeep|tractor|vehicle)\b[^.;]{0,60}?\b(?:overturn(?:s|ed)|plunge[sd]|collide[sd]|skid(?:s|ded)|veer(?:s|ed)|roll(?:s|ed) (?:over|into)|left the road|hits? an? (?:tree|wall|pole|ditch|barrier|culvert|bridge|lorry|truck|bus|car))\b/i],
  ['mine accident', /\b(?:mine|pit|shaft|quarry|tunnel|gallery)\b[^.;]{0,60}?\b(?:collapse[sd]|cave[sd] in|g[ai]ves? way|fell in)\b|\b(?:collapse|cave-in) (?:of|at|in) (?:an? |the )?(?:[^\s,.;]+ ){0,2}(?:mine|pit|shaft|quarry)\b/i],
  ['fire', /\b(?:flames|burned to death|burnt to death)\b/i],
  ['bombing', /\bexplosive device\b|\bbombs? (?:exploded|went off|detonated)\b/i],
  ['airstrike', /\b(?:warplanes?|jets?|planes|aircraft|helicopters?)\b[^.;]{0,40}?\b(?:bombed|struck|targeted|hit|dropped)\b/i],
  ['ground attack', /\b(?:gunmen|armed men|attackers|assailants|raiders|bandits)\b[^.;]{0,60}?\b(?:attacked|killed|opened fire|stormed|raided|shot|invaded)\b|\b(?:shot dead|attacked [^.;]{0,40}?) by (?:[^\s,.;]+ ){0,2}(?:gunmen|armed men|attackers|assailants|raiders|bandits)\b/i],
  ['landslide', /\b(?:hillsides?|slopes?|mountainsides?|cliff|embankment|mud|mudflow|bank of (?:earth|mud|clay))\b[^.;]{0,40}?\b(?:came down|gave way|slid|slipped|buried|broke (?:away|loose))\b/i],
  ['stampede', /\b(?:crushed|trampled) to death\b/i],
  ['flood', /\bburst its banks\b/i],
];

/** So far into a sentence it is looked. */
const LOOKED_AT = 600;

export function happenedIn(words: string): readonly string[] {
  const told = words.slice(0, LOOKED_AT);
  const means: string[] = [];
  for (const [kind, pattern] of HAPPENED) if (pattern.test(told)) means.push(kind);
  return means;
}
