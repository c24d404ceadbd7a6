/** Number words and the vague ones, as data. */
export const UNITS: ReadonlyMap<string, number> = new Map(Object.entries({
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14,
  fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}));

export const MAGNITUDES: ReadonlyMap<string, number> = new Map(Object.entries({ dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000, billion: 1_000_000_000 }));

/** Letters glued to digits: "10k", "1.5m". */
export const SUFFIXES: ReadonlyMap<string, number> = new Map(Object.entries({ k: 1000, m: 1_000_000, mn: 1_000_000 }));

/** Words whose number the rule profile decides. */
export type VagueWord = 'couple' | 'several' | 'tens' | 'dozens' | 'scores' | 'hundreds' | 'thousands';

export const VAGUE: ReadonlyMap<string, VagueWord> = new Map(Object.entries({
  couple: 'couple', multiple: 'couple', several: 'several', few: 'several', handful: 'several', tens: 'tens', dozens: 'dozens', dozen: 'dozens',
  scores: 'scores', hundreds: 'hundreds', thousands: 'thousands',
} as const));

/** Shares that are one word; "two thirds" and "40 percent" are composed. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map(Object.entries({
  half: 1 / 2, third: 1 / 3, thirds: 1 / 3, quarter: 1 / 4, quarters: 1 / 4, fifth: 1 / 5, fifths: 1 / 5, tenth: 1 / 10, tenths: 1 / 10,
}));
