/** Do two printed names spell one name? By the rules of transliteration, not by a list: Begayliya, Bughayliya. */
export function sameSpelling(a: string, b: string): boolean {
  const theirs = skeletons(b);
  return skeletons(a).some((x) => x.length >= SHORTEST && theirs.includes(x));
}

/** Below this many consonants too many names look alike: Bighel is not Begayliya. */
const SHORTEST = 4;

/** The consonants that survive transliteration; a glued article may or may not belong to the name. */
function skeletons(name: string): readonly string[] {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/\b(al|el|ad|as|ash|an|ar|at|az)[- ]/g, '').replace(/[^\p{L}]/gu, '');
  return [skeleton(plain), ...(plain.startsWith('al') ? [skeleton(plain.slice(2))] : [])];
}

/** Vowels, h and doubling go; letters that transliterations confuse become one. */
const skeleton = (letters: string): string => letters
  .replace(/gh/g, 'g').replace(/kh/g, 'k').replace(/dh/g, 'd').replace(/th/g, 't').replace(/ph/g, 'f').replace(/q/g, 'k').replace(/z/g, 's')
  .replace(/[aeiouhw]/g, '').replace(/(.)\1+/g, '$1');
