import type { Attribution, ClaimId } from '../../src/claims/claim.ts';
import type { Reading } from '../../src/claims/reading.ts';
import type { Random } from './random.ts';
import type { Happening } from './world.ts';
import { madeUpName, respell } from './world.ts';
import { isoDay, makeWriter, printedDay, withIds, withText } from './writer.ts';
import type { Said, Writer } from './writer.ts';

/** One article that tells a happening, and what it owes to another article. */
export interface Told { readonly reading: Reading; readonly happening: Happening; readonly rewrites: string | null }

interface Source { readonly words: string; readonly kind: Attribution['kind'] }
const SOURCES: readonly Source[] = [
  { words: 'police', kind: 'police' }, { words: 'hospital officials', kind: 'hospital' }, { words: 'the Rivers Observatory', kind: 'monitor' }, { words: 'the army', kind: 'military' }, { words: 'residents', kind: 'witness' }, { words: 'a local official', kind: 'official' },
];
const OUTLETS = ['Daily Post', 'Morning Wire', 'River Times', 'The Herald', 'North News', 'City Radio', 'Gulf Report', 'The Examiner', 'Plains Agency', 'Standard'];
const HAPPENED = ['Shops were shut and the road was closed for {n} hours.', 'A column of smoke could be seen from {n} kilometres away, a shopkeeper called {name} said.', 'Rescuers with {n} lamps searched the rubble until dawn, {name} recalled.', 'It was the first time in {n} weeks that {name}, who sells bread near the bridge, heard firing.', 'The governor promised {n} families help and asked {name} to lead an inquiry.', 'Electricity failed in {n} streets, said {name}, a teacher.', 'Neighbours of {name} carried water from the river for {n} nights.'];
const GIVEN = ['Ahmad', 'Maria', 'Yusuf', 'Amina', 'Ivan', 'Rosa', 'Samuel', 'Fatima', 'Peter', 'Leila', 'Omar', 'Hawa', 'Joseph', 'Nadia'];

/** A given name and a family name of which there are thousands, so that few persons of the world share one. */
export const someone = (random: Random): string => `${random.pick(GIVEN)} ${madeUpName(random)}`;
const filler = (random: Random): string => random.pick(HAPPENED).replace('{n}', String(2 + random.below(90))).replace('{name}', someone(random));

/** All articles about one happening: one to four sources, some with a later update, some rewritten by another outlet. */
export function tell(happening: Happening, random: Random): readonly Told[] {
  const first = random.below(SOURCES.length);
  const told: Told[] = [];
  const many = 1 + random.below(3);
  for (let i = 0; i < many; i++) {
    const source = SOURCES[(first + i) % SOURCES.length] as Source;
    const outlet = OUTLETS[(happening.id + i * 3) % OUTLETS.length] as string;
    const drift = i === 0 ? 0 : random.below(3);
    const id = `h${happening.id}s${i}`;
    told.push({ reading: article({ id, happening, source, outlet, random, later: 0, drift }), happening, rewrites: null });
    if (random.chance(0.12)) told.push({ reading: article({ id: `${id}u`, happening, source, outlet, random, later: 2, drift: drift + 1 + random.below(3) }), happening, rewrites: null });
    if (random.chance(0.1)) told.push({ reading: rewrite((told.at(-1) as Told).reading, `${id}r`, OUTLETS[(happening.id + i * 3 + 5) % OUTLETS.length] as string), happening, rewrites: (told.at(-1) as Told).reading.article.id });
  }
  return told;
}

interface ArticleOf { readonly id: string; readonly happening: Happening; readonly source: Source; readonly outlet: string; readonly random: Random; readonly later: number; readonly drift: number }

function article(of: ArticleOf): Reading {
  const { happening: h, source, random } = of;
  const killed = h.killed + of.drift;
  const place = random.chance(0.3) ? respell(h.place, random) : h.place;
  const writer = makeWriter();
  const common = commonOf(of, place);
  const atLeast = random.chance(0.3);
  writer.say(`${h.means.words.replace(/^an? /, '').replace(/^./, (c) => c.toUpperCase())} in ${h.region} province\n\n`);
  const whole = writer.claim([`${atLeast ? 'At least ' : ''}${killed}`, ` ${h.side.words} were killed`], { ...common, effect: 'killed', bound: atLeast ? 'at_least' : 'exact', low: killed, best: killed, high: atLeast ? null : killed, role: 'whole' });
  if (h.injured > 0) { writer.say(' and '); writer.claim([String(h.injured), ' others were wounded'], { ...common, effect: 'injured', low: h.injured, best: h.injured, high: h.injured }); }
  writer.say(` by ${h.side.by} in ${h.means.words} near the village of ${place}, ${h.region} province, on ${printedDay(h.day)}, ${source.words} said. ${filler(random)}\n\n${filler(random)} ${filler(random)}`);
  if (h.side.class === 'civilian' && killed > 3 && random.chance(0.5)) {
    const women = 1 + random.below(killed - 2);
    writer.say(' Among the dead were ');
    writer.claim([String(women), ' women'], { ...common, effect: 'killed', low: women, best: women, high: women, role: 'subset', partOf: String(whole) as ClaimId, counted: false, reason: `among the "${killed}" already counted` });
    writer.say('.');
  } else if (h.side.class === 'combatant' && killed > 1 && random.chance(0.5)) {
    writer.say(' ');
    writer.claim(['An', ` officer was among the dead`], { ...common, effect: 'killed', low: 1, best: 1, high: 1, role: 'subset', partOf: String(whole) as ClaimId, counted: false, reason: `among the "${killed}" already counted` });
    writer.say('.');
  }
  if (random.chance(0.12)) olderEvent(writer, common, random);
  writer.say(`\n\n${filler(random)}\n`);
  return writer.finish({ id: of.id, outlet: of.outlet, title: null, address: null, published: isoDay(h.day + 1 + of.later) });
}

/** An older event, mentioned in passing. */
function olderEvent(writer: Writer, common: Omit<Said, 'effect' | 'low' | 'best' | 'high'>, random: Random): void {
  const [dead, year] = [10 + random.below(200), 1990 + random.below(20)];
  writer.say(` In ${year} an attack in the same province `);
  writer.claim([`killed ${dead}`, ' people'], { ...common, effect: 'killed', scope: 'background', low: dead, best: dead, high: dead, scene: 1, counted: false, reason: 'an older event', place: null, means: null, perpetrator: null, date: { text: String(year), from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year', printed: null, basis: { kind: 'implied', because: 'generated' } } });
  writer.say('.');
}

function commonOf({ happening: h, source }: ArticleOf, place: string): Omit<Said, 'effect' | 'low' | 'best' | 'high'> {
  const basis = { kind: 'implied', because: 'generated' } as const;
  const day = isoDay(h.day);
  return {
    victim: { text: h.side.words, actor: h.side.actor, class: h.side.class, category: null, basis }, perpetrator: { text: h.side.by, actor: h.side.byActor, contested: false, basis }, means: { text: h.means.words, kind: h.means.kind, basis },
    place: { text: `the village of ${place}`, name: place, within: h.region, basis }, date: { text: printedDay(h.day), from: day, to: day, precision: 'day', printed: null, basis },
    attribution: { text: source.words, kind: source.kind, basis }, reason: 'counted',
  };
}

/** Another outlet prints it nearly word for word a day later. */
function rewrite(original: Reading, id: string, outlet: string): Reading {
  const { article } = original;
  const published = isoDay(Math.round(Date.parse(article.published as string) / 86_400_000) + 1);
  const renamed = (c: ClaimId | null): ClaimId | null => (c === null ? null : `${c}${id}` as ClaimId);
  const tail = `This report was first published elsewhere.\n`;
  return { article: withText({ ...article, id, outlet, published }, article.text + tail), claims: original.claims.map((c) => withIds(c, { id: renamed(c.id) as ClaimId, partOf: renamed(c.partOf), restates: renamed(c.restates) })), setAside: original.setAside, issues: original.issues };
}
