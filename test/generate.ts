import type { Reading } from '../src/claims/reading.ts';
import type { Article } from '../src/text/article.ts';
import { bulletins } from './generated/bulletins.ts';
import type { Bulletin } from './generated/bulletins.ts';
import { randomFrom } from './generated/random.ts';
import { tell } from './generated/tell.ts';
import type { Told } from './generated/tell.ts';
import { makeWorld } from './generated/world.ts';
import type { World } from './generated/world.ts';

/**
 * A world with known truth and the articles that tell of it: several sources for each happening, later updates, rewrites, names spelled
 * in several ways, look-alikes, monitors' tallies. Each article comes as text and as its reading, so that reconciling can be measured at any scale
 * and apart from the reader. Deterministic.
 */
export interface Generated {
  readonly world: World;
  readonly told: readonly Told[];
  readonly bulletins: readonly Bulletin[];
  readonly readings: readonly Reading[];
  readonly articles: readonly Article[];
  readonly claims: number;
}

export function generate(happenings: number, seed = 1): Generated {
  const random = randomFrom(seed);
  const world = makeWorld(happenings, random);
  const told = world.happenings.flatMap((h) => tell(h, random));
  const tallies = bulletins(world, random);
  const readings = [...told.map((t) => t.reading), ...tallies.map((t) => t.reading)];
  return { world, told, bulletins: tallies, readings, articles: readings.map((r) => r.article), claims: readings.reduce((n, r) => n + r.claims.length, 0) };
}
