/** The words and signs by which the entries of a list are told: bullets, counters, days, what may stand in a label and what makes a line a topic. */

/** Token positions, `last` exclusive. */
export interface Run { readonly first: number; readonly last: number }

/** So many tokens a label may have, bullet and day among them. */
export const LONGEST = 24;

/** What a line of a list begins with. */
const BULLETS: ReadonlySet<string> = new Set(['-', '–', '—', '•', '*', '·', '▪', '●', '■', '→', '›']);

/** Signs and pictures, which may come as halves of a pair: "▪️", "✅", "📍". */
export const SIGN = /^[\u2190-\u2bff\ufe0f\ud83c-\ud83e\udc00-\udfff]+$/;

/** A bullet, or a sign that stands for one. */
export const isBullet = (text: string): boolean => BULLETS.has(text) || SIGN.test(text);

/** What may stand between the names of a label in small letters. */
export const LINKS: ReadonlySet<string> = new Set(['and', 'of', 'de', 'del', 'la', 'las', 'los', 'al', 'el', 'the', 'in', 'near', 'at', 'off', 'on', 'district', 'chiefdom', 'sector', 'province', 'town', 'village', 'city', 'governorate', 'region', 'area', 'municipality', 'commune', 'township', 'county', 'department', 'state', 'parish', 'territory', 'canton', 'tehsil', 'hamlet', 'camp', 'outskirts', 'countryside', 'ward', 'subdistrict', 'oblast', 'community', 'communities', 'settlement', 'settlements', 'road', 'track', 'axis', 'highway', 'crossing', 'junction', 'again', 'same', 'place',
  'da', 'das', 'do', 'dos', 'di', 'du', 'des', 'bridge', 'market', 'bazaar', 'school', 'station', 'checkpoint', 'airport', 'port', 'harbour', 'harbor', 'river', 'lake', 'island', 'mine', 'quarry', 'factory', 'mill', 'prison', 'barracks', 'base', 'square', 'street', 'neighbourhood', 'neighborhood', 'quarter', 'suburb', 'valley', 'hill', 'hills', 'farm', 'forest', 'pass', 'border', 'post', 'ford', 'well', 'wells', 'beach', 'stadium', 'terminal', 'roundabout', 'bypass', 'dam', 'plateau', 'gorge',
]);
/** Marks that end no label. */
export const BETWEEN: ReadonlySet<string> = new Set([',', '-', '–', '/', '(', ')', '&', "'", '’', '.']);

/** What stands before a colon and names neither a place nor a day. */
export const TOPICS: ReadonlySet<string> = new Set((
  'killed injured wounded dead deaths casualties victims missing displaced detained captured hospitalised note notes nb update updates source sources photo photos picture pictures image video watch listen read see also more related background summary overview context location place where when date day time '
  + 'status perpetrator perpetrators actor actors target targets weapon weapons means toll total totals losses contact hotline tel telephone phone fax email website web editor editors editing reporting reported writing by with from tags topics keywords correction clarification analysis comment opinion caption credit copyright q a '
  + 'question answer who what why how said says he she they enemy friendly own civilians civilian soldiers military police civil rescue equipment damage remarks subject re to cc dear seized recovered arrested information families names list age sex name breaking urgent live latest exclusive headline headlines sub occurred occurrence depth nature location site venue team teams level cause duration magnitude vessel vehicle type model owner operator crew passengers capacity seating speed height length width weather wind visibility response deceased fatalities reference ref blood helpline postmortem population shelters houses buildings recap recapitulation recommendations follow-up followup access amendments amendment corrections finally added conclusion first second third fourth fifth sixth seventh firstly secondly thirdly finally yes no bulletin bulletins communique communiqué statement dispatch release'
).split(' '));

export const isTopicWord = (norm: string): boolean => TOPICS.has(norm);

/** "a.", "2)", "iv." before a label. */
export const COUNTER = /^(?:[a-zA-Z]|\d{1,2}|[ivx]{1,4})$/;

export const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/;

/** What may stand between a comma and a day: "night of", "early". */
export const TIMES = new Set(['night', 'nights', 'evening', 'morning', 'afternoon', 'dawn', 'of', 'the', 'to', 'and', 'early', 'late', '-', '–']);

export const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
/** So many tokens a label that ends with a day. */
export const LONGEST_DATED = 14;
