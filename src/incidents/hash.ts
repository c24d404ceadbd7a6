/** 32-bit hashes, for indexes that hold far too many keys for strings. A collision costs a comparison too many, never a wrong answer. */
export function hashOf(words: string): number {
  let hash = NO_HASH;
  for (let i = 0; i < words.length; i++) hash = addTo(hash, words.charCodeAt(i));
  return hash | 0;
}

/** The hash of nothing, and what a further letter makes of one. */
export const NO_HASH = 0x811c9dc5;
export const addTo = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** One hash of two numbers. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9747b28c, 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash ^ b, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) | 0;
}
