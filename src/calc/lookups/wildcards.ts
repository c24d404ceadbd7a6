/** Whether a text has wildcards, or a tilde that takes one literally. */
export const hasWildcards = (pattern: string): boolean => /[*?~]/.test(pattern);

type Piece = { readonly kind: 'any' } | { readonly kind: 'one' } | { readonly kind: 'letter'; readonly letter: string };

function piecesOf(pattern: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern.charAt(i);
    if (c === '*') pieces.push({ kind: 'any' });
    else if (c === '?') pieces.push({ kind: 'one' });
    else pieces.push({ kind: 'letter', letter: c === '~' && /[*?~]/.test(pattern.charAt(i + 1)) ? pattern.charAt(++i) : c });
  }
  return pieces;
}

/**
 * A test of whole texts: `*` is any stretch, `?` any one letter, `~` takes the next sign literally. Without case.
 * It steps back only to the last `*`, so that hostile patterns cost their length times the text's at most.
 */
export function wildcardTest(pattern: string): (text: string) => boolean {
  const pieces = piecesOf(pattern.toLowerCase());
  const fits = (piece: Piece | undefined, letter: string): boolean => piece?.kind === 'one' || (piece?.kind === 'letter' && piece.letter === letter);
  return (given) => {
    const text = given.toLowerCase();
    let [at, p, star, from] = [0, 0, -1, 0];
    while (at < text.length) {
      if (fits(pieces[p], text.charAt(at))) { at++; p++; }
      else if (pieces[p]?.kind === 'any') { star = p++; from = at; }
      else if (star >= 0) { p = star + 1; at = ++from; }
      else return false;
    }
    while (pieces[p]?.kind === 'any') p++;
    return p === pieces.length;
  };
}

/** The pattern's first stretch in a text, from a position on, as SEARCH finds it; -1 where there is none. */
export function wildcardSearch(pattern: string, text: string, from: number): number {
  if (!hasWildcards(pattern)) return text.toLowerCase().indexOf(pattern.toLowerCase(), from);
  const test = wildcardTest(`${pattern}*`);
  for (let i = from; i <= text.length; i++) if (test(text.slice(i))) return i;
  return -1;
}
