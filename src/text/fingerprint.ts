/**
 * A short name for a text: 13 characters of base 32, from two 32-bit FNV-1a style hashes. Equal texts get equal names on every machine.
 * It begins with a letter, so that no spreadsheet takes it for a number.
 */
export function fingerprint(text: string, prefix: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 0x01000193);
    b = Math.imul(b ^ (c + i), 0x85ebca6b);
    b ^= b >>> 13;
  }
  return prefix + base32(a >>> 0) + base32(b >>> 0);
}

const LETTERS = 'abcdefghjkmnpqrstvwxyz23456789uk';

function base32(n: number): string {
  let word = '';
  for (let i = 0; i < 6; i++) word += LETTERS[(n >>> (i * 5)) & 31] as string;
  return word;
}
