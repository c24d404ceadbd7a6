/** Every program that runs this has it, in Node and in the browser; the pure rooms know neither's types. */
declare const TextDecoder: new (encoding: string, options?: { readonly fatal: boolean }) => { readonly decode: (bytes: Uint8Array) => string };

/** The text of some bytes, and the encoding that was assumed where it is not UTF-8. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly assumed: string | null }
  | { readonly kind: 'refused'; readonly why: string };

/** Reads UTF-8, UTF-16, Windows-1252 and Windows-1256, decided by the bytes alone, in that order. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { kind: 'refused', why: 'it is empty' };
  if (starts(bytes, [0xff, 0xfe])) return text('utf-16le', bytes, 'UTF-16');
  if (starts(bytes, [0xfe, 0xff])) return text('utf-16be', bytes, 'UTF-16');
  const kind = FORMATS.find(({ mark }) => starts(bytes, mark));
  if (kind !== undefined) return { kind: 'refused', why: `it is ${kind.name}, not plain text` };
  const wide = guessUtf16(bytes);
  if (wide !== null) return text(wide, bytes, 'UTF-16');
  if (isBinary(bytes)) return { kind: 'refused', why: 'it is a binary file, not text' };
  const utf8 = decodeStrict(bytes);
  if (utf8 !== null) return { kind: 'text', text: utf8, assumed: null };
  return looksArabic(bytes) ? text('windows-1256', bytes, 'Windows-1256') : western(bytes);
}

/** Files whose first bytes are text although their words are not. */
const FORMATS: readonly { readonly mark: readonly number[]; readonly name: string }[] = [
  { mark: [0x25, 0x50, 0x44, 0x46], name: 'a PDF' },
  { mark: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: 'rich text (.rtf)' },
];

const starts = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((b, i) => bytes[i] === b);

const text = (encoding: string, bytes: Uint8Array, assumed: string): Decoded => ({ kind: 'text', text: new TextDecoder(encoding).decode(bytes), assumed });

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on. */
const QUOTES_AND_DASHES = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By hand: Node's own decoder takes Windows-1252 for Latin-1 in some versions, and a browser's does not. */
const western = (bytes: Uint8Array): Decoded =>
  ({ kind: 'text', text: new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/g, (c) => QUOTES_AND_DASHES.charAt(c.charCodeAt(0) - 0x80)), assumed: 'Windows-1252' });

function decodeStrict(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

const SAMPLE = 4096;

/** Text in UTF-16 without a mark has a zero in nearly every other byte. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const end = Math.min(bytes.length, SAMPLE);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i++) if (bytes[i] === 0) { if (i % 2 === 0) even++; else odd++; }
  if (odd > end * 0.3 && even < end * 0.02) return 'utf-16le';
  return even > end * 0.3 && odd < end * 0.02 ? 'utf-16be' : null;
}

/** Zeros, or many control characters, are no text in any of these encodings. */
function isBinary(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < end; i++) {
    const b = bytes[i] as number;
    if (b === 0) return true;
    if (b < 32 && b !== 9 && b !== 10 && b !== 13 && b !== 12) controls++;
  }
  return controls > end * 0.05;
}

/** In Arabic most letters are high bytes; in Western text few are. */
function looksArabic(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, SAMPLE);
  let high = 0;
  let letters = 0;
  for (let i = 0; i < end; i++) {
    const b = bytes[i] as number;
    if (b >= 0xc0) high++;
    if (b >= 0xc0 || (b >= 65 && b <= 122)) letters++;
  }
  return letters > 0 && high / letters > 0.3;
}
