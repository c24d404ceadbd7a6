import { CLASH, KINDS } from './kinds.ts';
import { LANDS } from './lands.ts';
import type { Land } from './lands.ts';
import { MANNERS } from './manners.ts';
import type { Manner } from './manners.ts';
import { after, between, finished, pick } from './pen.ts';
import type { Happening, Mark, Pen, Roll, Said, Side, Tally } from './pen.ts';

export interface Written { readonly id: string; readonly outlet: string; readonly published: string; readonly text: string; readonly manner: string; /** The article that it copies. */ readonly copies: string | null }

export interface World {
  readonly land: Land;
  readonly happenings: readonly Happening[];
  readonly articles: readonly Written[];
  readonly marks: readonly Mark[];
  readonly said: readonly Said[];
  readonly tallies: readonly Tally[];
}

const SOURCES = ['police', 'hospital', 'authority', 'residents', 'narrator', 'monitor', 'army', 'rebels'];
const ALL_KINDS = [...KINDS, ...KINDS, CLASH, CLASH];

/** Numbers of one side: early counts are lower, whoever fights tells of more enemies. */
function deadOf(roll: Roll, side: Side): Readonly<Record<string, number>> {
  const n = 4 + roll(20);
  const own = side === 'soldiers' ? 'army' : 'rebels';
  const count = (source: string): number => {
    if (side !== 'people' && (source === 'army' || source === 'rebels')) return source === own ? n : n + 3 + roll(20);
    return source === 'hospital' || source === 'monitor' ? n : Math.max(2, n - roll(3));
  };
  return Object.fromEntries(SOURCES.map((source) => [source, count(source)]));
}

type Idea = Pick<Happening, 'kind' | 'village' | 'day' | 'like'>;

function happening(roll: Roll, id: string, { kind, village, day, like }: Idea): Happening {
  return { id, kind, village, day, like, dead: { people: deadOf(roll, 'people'), soldiers: deadOf(roll, 'soldiers'), rebels: deadOf(roll, 'rebels') }, hurt: kind === CLASH || roll(2) === 0 ? 0 : 3 + roll(12), rises: { on: after(day, 2 + roll(3)), by: kind === CLASH ? 0 : roll(3) } };
}

/** Happenings that look like one another, and others. */
function happeningsOf(roll: Roll, land: Land): readonly Happening[] {
  const start = after('2019-01-10', roll(2000));
  const list: Happening[] = [];
  const wanted = 3 + roll(4);
  while (list.length < wanted) {
    const idea = list.length > 0 && roll(2) === 0 ? alike(roll, land, pick(roll, list)) : { kind: pick(roll, ALL_KINDS), village: pick(roll, land.villages), day: after(start, roll(10)), like: null };
    if (isClear(idea, list)) list.push(happening(roll, `I${list.length + 1}`, idea));
  }
  return list;
}

function alike(roll: Roll, land: Land, other: Happening): Idea {
  const { kind, village, day } = other;
  return pick<() => Idea>(roll, [
    () => ({ kind, village, day: after(day, pick(roll, [1, 2, 3, 5, 7])), like: { other: other.id, how: 'same place, another day' } }),
    () => ({ kind, village: pick(roll, land.villages), day, like: { other: other.id, how: 'same day, another place' } }),
    () => ({ kind: pick(roll, KINDS), village, day, like: { other: other.id, how: 'same place and day, another kind' } }),
  ])();
}

/** What may be one thing: the boat went down in the flood, the raiders set fire to the warehouse. */
const MAY_BE_ONE = ['flood boat', 'flood collapse', 'raid fire', 'air strike fire', 'bomb fire', 'bomb bus crash', 'stampede fire', 'bomb stampede', 'raid bus crash', 'clash fire', 'air strike collapse', 'air strike bus crash', 'bomb collapse'];
const mayBeOne = (a: string, b: string): boolean => MAY_BE_ONE.includes(`${a} ${b}`) || MAY_BE_ONE.includes(`${b} ${a}`);

/** Nor are there two that a careful reader could take for one: attacks of one day at one place, or the floods of one rain. */
const isClear = (idea: Idea, list: readonly Happening[]): boolean => !list.some((h) => (h.village === idea.village && h.day === idea.day && (h.kind === idea.kind || (h.kind.attack && idea.kind.attack) || mayBeOne(h.kind.name, idea.kind.name)))
  || (h.kind === idea.kind && h.kind.name === 'flood' && Math.abs(between(h.day, idea.day)) < 5));

/** A world and its articles; always the same for the same dice. */
export function worldOf(roll: Roll): World {
  const land = pick(roll, LANDS);
  const happenings = happeningsOf(roll, land);
  const articles: Written[] = [];
  const [marks, said, tallies]: [Mark[], Said[], Tally[]] = [[], [], []];
  const wanted = 4 + roll(5);
  const spent = new Set<string>();
  for (let tries = 0; articles.length < wanted && tries < 200; tries++) {
    const manner = pick(roll, MANNERS);
    const own = [...happenings].sort((a, b) => told(a, marks) - told(b, marks))[roll(Math.min(2, happenings.length))] as Happening;
    const late = roll(8);
    if (!manner.may(own, late) || articles.filter((a) => a.manner === manner.name).length >= manner.atMost) continue;
    const published = after(own.day, late);
    const pen: Pen = { roll, land, article: `a${articles.length + 1}`, outlet: manner.outlet({ roll, land }), published, manner: manner.name, inWords: roll(2) === 0, variant: roll(4) === 0, spent, marks: [], said: [], tallies: [] };
    const written = manner.write(pen, [own, ...others(roll, manner, { own, happenings, published })]);
    const { text, marks: own2 } = finished(pen, written);
    articles.push({ id: pen.article, outlet: pen.outlet, published, text, manner: manner.name, copies: null });
    marks.push(...own2); said.push(...pen.said); tallies.push(...pen.tallies);
    if ((manner.name === 'wire' || manner.name === 'local press') && articles.length < wanted && roll(3) === 0) copy(pen, written, { articles, marks });
  }
  return { land, happenings, articles, marks, said, tallies };
}

const told = (h: Happening, marks: readonly Mark[]): number => marks.filter((m) => m.happening === h.id).length;

function others(roll: Roll, manner: Manner, of: { readonly own: Happening; readonly happenings: readonly Happening[]; readonly published: string }): readonly Happening[] {
  const may = of.happenings.filter((h) => h !== of.own && manner.may(h, between(h.day, of.published)));
  const shuffled = may.map((h) => ({ h, at: roll(1000) })).sort((a, b) => a.at - b.at).map(({ h }) => h);
  return manner.name === 'bulletin' ? shuffled : shuffled.slice(0, roll(manner.holds) + (manner.name === 'look back' ? 1 : 0));
}

/** Another outlet prints an article over again, with other words here and there. */
function copy(pen: Pen, written: string, of: { readonly articles: Written[]; readonly marks: Mark[] }): void {
  const drifted = written
    .replace(/^[A-Z]+, \d+ \p{Lu}\p{Ll}+ \([^)]*\) - /mu, '').replace(/\bat least /gu, 'around ')
    .replace('Police have opened an investigation.', 'An investigation is under way.').replace(/\n\n[^\n]*$/u, '');
  const article = `a${of.articles.length + 1}`;
  const outlet = pen.land.papers.find((p) => p !== pen.outlet) as string;
  const { text, marks } = finished({ ...pen, article }, drifted);
  of.articles.push({ id: article, outlet, published: pen.published, text, manner: 'copy', copies: pen.article });
  of.marks.push(...marks.map((m) => ({ ...m, pieces: m.pieces.map((p) => (p.startsWith('manner: ') ? 'manner: copy' : p)) })));
}
