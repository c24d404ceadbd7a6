/** Do two printed names spell one name? By the rules of transliteration, not by a list: Begayliya, Bughayliya, Bogeleyyah. */
export function sameSpelling(a: string, b: string): boolean {
  const [x, y] = [skeleton(a), skeleton(b)];
  return x.length >= 4 && x === y;
}

/** The consonants that survive transliteration: articles, vowels, doubling and look-alike letters removed. */
function skeleton(name: string): string {
  return name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
    .replace(/\b(al|el|ad|as|ash|an|ar|at|az)[- ]/g, '')
    .replace(/[^\p{L}]/gu, '')
    .replace(/gh/g, 'g').replace(/kh/g, 'k').replace(/dh/g, 'd').replace(/th/g, 't').replace(/ph/g, 'f').replace(/q/g, 'k').replace(/z/g, 's').replace(/ou/g, 'u')
    .replace(/[aeiouyhw]/g, '')
    .replace(/(.)\1+/g, '$1');
}
