/** Texts that try to make a reader slow or wrong, at any length. Each is one pattern, so that growth can be measured. */
export interface Hostile { readonly name: string; readonly make: (length: number) => string }

const repeat = (unit: string) => (length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** `open` n times, `middle`, `close` n times. */
const nest = (open: string, middle: string, close: string) => (length: number): string => {
  const depth = Math.max(1, Math.floor((length - middle.length) / (open.length + close.length)));
  return open.repeat(depth) + middle + close.repeat(depth);
};

export const HOSTILE: readonly Hostile[] = [
  { name: 'digits', make: repeat('9') },
  { name: 'numbers', make: repeat('12 ') },
  { name: 'huge numbers', make: repeat('At least 999999999999999999999 soldiers were killed. ') },
  { name: 'number words', make: repeat('hundred and ') },
  { name: 'separators', make: repeat('1,1.1:1/') },
  { name: 'and', make: repeat('and ') },
  { name: 'of', make: repeat('of the ') },
  { name: 'commas', make: repeat(', ') },
  { name: 'glued commas', make: repeat(',') },
  { name: 'brackets', make: repeat('(') },
  { name: 'closed brackets', make: repeat('()') },
  { name: 'quotes', make: repeat('“') },
  { name: 'straight quotes', make: repeat('" ') },
  { name: 'nested quotations', make: nest('“he said that ', 'two soldiers were killed', '” ') },
  { name: 'nested brackets', make: nest('(and ', 'two soldiers were killed', ') ') },
  { name: 'stops', make: repeat('. ') },
  { name: 'line ends', make: repeat('\n') },
  { name: 'short lines', make: repeat('12 killed\n') },
  { name: 'initials', make: repeat('A.B.C. ') },
  { name: 'hyphens', make: repeat('a-b-') },
  { name: 'apostrophes', make: repeat("a's ") },
  { name: 'killed', make: repeat('killed ') },
  { name: 'killed and', make: repeat('killed and ') },
  { name: 'a war that killed and killed', make: (length) => `The war in the north has ${repeat('killed five people and ')(length)}` },
  { name: 'numbers below a tally', make: (length) => `Raids killed 90 people in May. Where: ${repeat('coal 5, ')(length)}` },
  { name: 'soldiers', make: repeat('soldiers ') },
  { name: 'a soldier', make: repeat('a soldier ') },
  { name: 'names', make: repeat('Ahmad Khalil ') },
  { name: 'capitals', make: repeat('A B C ') },
  { name: 'places', make: repeat('in Homs ') },
  { name: 'dates', make: repeat('on Monday ') },
  { name: 'bounds', make: repeat('at least ') },
  { name: 'tolls', make: repeat('the death toll rose to ') },
  { name: 'said', make: repeat('police said ') },
  { name: 'according to', make: repeat('according to ') },
  { name: 'including', make: repeat('including three children, ') },
  { name: 'parts of parts', make: repeat('three of them, two of whom were children, ') },
  { name: 'one sentence', make: repeat('twelve soldiers of the army and ') },
  { name: 'one sentence of claims', make: repeat('12 soldiers were killed in Homs and 3 were wounded in Aleppo while ') },
  { name: 'claims in one paragraph', make: repeat('Twelve soldiers were killed in Homs on Monday. ') },
  { name: 'mixed scripts', make: repeat('12 قتلى و 3 солдата 死者 killed ') },
  { name: 'lone surrogates', make: repeat('\ud800') },
  { name: 'zero width', make: repeat('kil\u200bled 1\u200b2 \u200d') },
  { name: 'right to left marks', make: repeat('\u200f12\u202e soldiers\u202c killed \u200e') },
  { name: 'combining marks', make: repeat('e\u0301\u0301') },
  { name: 'emoji', make: repeat('👨‍👩‍👧 ') },
  { name: 'captions', make: repeat('Photo: 12 people\n\n') },
  { name: 'entities', make: repeat('&#39;s quot; ') },
  { name: 'prototype words', make: repeat('A constructor ago 12 __proto__ were killed. ') },
];
