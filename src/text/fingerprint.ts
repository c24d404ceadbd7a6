/**
 * A short name for a text: 13 characters of base 32, from two 32-bit FNV-1a style hashes. Equal texts get equal names on every machine.
 * It begins with a letter, so that no spreadsheet takes it for a number.
 */
export const fingerprint = (text: string, prefix: string): string => prefix + base32(firstHash(text)) + base32(secondHash(text));

/** Nothing stands behind the loops: an engine that compiles a loop while it runs has never seen what follows it, and would give up its work there each time. */
function firstHash(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

function secondHash(text: string): number {
  let hash = 0x9747b28c | 0;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ (text.charCodeAt(i) + i), 0x85ebca6b);
    hash = (hash ^ (hash >>> 13)) | 0;
  }
  return hash;
}

const LETTERS = 'abcdefghjkmnpqrstvwxyz23456789uk';

function base32(n: number): string {
  let word = '';
  for (let i = 0; i < 6; i++) word += LETTERS[(n >>> (i * 5)) & 31] as string;
  return word;
}
