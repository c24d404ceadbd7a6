import { markFor } from '../lexicon/openers.ts';
import { isMarked } from './lattice.ts';
import type { Lattice } from './lattice.ts';

/** A text about a work: those who die in it are nobody's dead. */

const WORKS = markFor(['whodunnit', 'whodunit', 'thriller', 'sitcom', 'screenplay', 'dramatisation', 'dramatization', 'sequel', 'prequel', 'protagonist', 'heroine', 'villain', 'villains', 'playwright', 'novelist', 'filmmaker', 'cinematography', 'storyline', 'plot', 'subplot', 'starring', 'co-stars', 'remake', 'rom-com', 'melodrama', 'farce', 'soundtrack', 'finale', 'episodes', 'comedy', 'stars', 'cast', 'novel', 'film', 'scenes', 'characters', 'director', 'directed', 'screenwriter', 'musical', 'adaptation', 'readers', 'viewers', 'bestseller', 'fiction', 'cinemas', 'paperback', 'hardback', 'trilogy']);

/** Who tells of real dead, and what becomes of those who were there; a false alarm is seen and rejected, a loss is not. */
const REAL = markFor(['police', 'officials', 'ministry', 'hospital', 'hospitals', 'rescuers', 'authorities', 'army', 'prosecutor', 'prosecutors', 'governor', 'firefighters', 'coroner', 'paramedics', 'ambulance', 'firefighter', 'mayor', 'evacuated', 'witnesses', 'eyewitnesses', 'survivors', 'injured', 'wounded', 'unhurt', 'escaped', 'funeral', 'funerals', 'morgue', 'blaze', 'stampede', 'gunmen', 'bomber', 'bomb', 'explosion', 'emergency', 'investigators', 'investigation', 'condolences']);

/** So many different words of works a text about one has. */
const ENOUGH = 4;

const known = new WeakMap<Lattice, boolean>();

/** "The sharpest Nordic thriller of the year ... the plot ... the cast ... the novel on which it is based": asked once for a text. */
export function isReview(lattice: Lattice): boolean {
  const told = known.get(lattice);
  if (told !== undefined) return told;
  const words = new Set<string>();
  let real = false;
  for (let i = 0; i < lattice.tokens.length && !real; i++) {
    real = isMarked(lattice, i, REAL);
    if (isMarked(lattice, i, WORKS)) words.add(lattice.tokens[i]?.norm ?? '');
  }
  const review = !real && words.size >= ENOUGH;
  known.set(lattice, review);
  return review;
}
