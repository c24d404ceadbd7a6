import { date, marked, nameOf, pick, pickNew, toldDay, toldPlace, weekday } from './pen.ts';
import type { Effect, Happening, Pen, Side } from './pen.ts';

/** Somebody who counts: the key of its numbers, how it is quoted, its line of information and its rank (domain.md, Choosing figures, rule 2). */
export interface Voice { readonly key: string; readonly words: string; readonly chain: string; readonly rank: Readonly<Record<Side, number>> }

const ranked = (rank: number): Voice['rank'] => ({ people: rank, soldiers: rank, rebels: rank });

/** The voices that may be heard of a happening in the press. */
export function voicesOf(pen: Pen, h: Happening): readonly Voice[] {
  if (h.kind.name === 'clash') return [
    { key: 'army', words: 'the army said', chain: 'army', rank: { people: 4, soldiers: 3, rebels: 5 } },
    { key: 'rebels', words: `a spokesman for the ${pen.land.rebels} said`, chain: 'rebels', rank: { people: 4, soldiers: 5, rebels: 3 } },
  ];
  return [
    { key: 'police', words: 'police said', chain: 'police', rank: ranked(1) },
    { key: 'hospital', words: 'hospital officials said', chain: 'hospital', rank: ranked(1) },
    { key: 'authority', words: `${pen.land.official}, said`, chain: 'authority', rank: ranked(1) },
    { key: 'residents', words: 'residents said', chain: pen.outlet, rank: ranked(2) },
    narrator(pen),
  ];
}

export const narrator = (pen: Pen): Voice => ({ key: 'narrator', words: '', chain: pen.outlet, rank: ranked(4) });
export const monitorOf = (pen: Pen): Voice => ({ key: 'monitor', words: `the ${pen.land.monitor} said`, chain: 'monitor', rank: ranked(1) });

/** What a voice counts on the day of an article. */
export const deadBy = (pen: Pen, h: Happening, { key }: Voice, side: Side = 'people'): number => (h.dead[side][key] ?? 0) + (pen.published >= h.rises.on ? h.rises.by : 0);

export interface Telling { readonly h: Happening; readonly voice: Voice; readonly told: readonly string[] }

/** A number that its voice stands for. */
export function says(pen: Pen, { h, voice, told }: Telling, of: { readonly n?: number; readonly effect?: Effect; readonly side?: Side; readonly soft?: boolean } = {}): string {
  const { effect = 'killed', side = 'people', soft = false } = of;
  const n = of.n ?? (effect === 'injured' ? h.hurt : deadBy(pen, h, voice, side));
  pen.said.push({ happening: h.id, effect, side, chain: voice.chain, rank: voice.rank[side], published: pen.published, n, soft });
  return marked(pen, { h, n, effect, side, told });
}

const BOUNDS = ['', '', '', '', 'at least '];

/** "At least seven villagers". */
export function people(pen: Pen, telling: Telling, side: Side = 'people'): string {
  const word = side === 'soldiers' ? 'soldiers' : side === 'rebels' ? pen.land.rebels : pick(pen.roll, [telling.h.kind.people[0] as string, ...telling.h.kind.people]);
  const told = word === telling.h.kind.people[0] ? telling.told : [...telling.told, 'people: called otherwise'];
  return `${pick(pen.roll, BOUNDS)}${says(pen, { ...telling, told }, { side })} ${word}`;
}

/** The first letter of a sentence, which may be a numeral's. */
export const opened = (sentence: string): string => sentence.replace(/^((?:\u0001\d+\u0002)?)(\p{Ll})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase());

/** A sentence that tells a happening with its day, place, dead and hurt. */
export function tell(pen: Pen, of: { readonly h: Happening; readonly voice: Voice; readonly told?: readonly string[]; readonly at?: string; readonly day?: string }): string {
  const { h, voice } = of;
  const place = of.at === undefined ? toldPlace(pen, h) : { words: of.at, piece: 'place: told before' };
  const day = of.day === undefined ? toldDay(pen, h.day) : { words: of.day, piece: 'day: told before' };
  const told = [...(of.told ?? []), place.piece, day.piece, `voice: ${voice.key}`, `kind: ${h.kind.name}`];
  const telling: Telling = { h, voice, told };
  const hurt = (form: string): string => (h.hurt > 0 ? form.replace('#', says(pen, telling, { effect: 'injured' })) : '');
  const template = pickNew(pen, h.kind.leads);
  const filled = template
    .replace('{A}', () => people(pen, telling, 'soldiers')).replace('{B}', () => people(pen, telling, 'rebels'))
    .replace('{K}', () => people(pen, telling))
    .replace('{Ia}', () => hurt(' and injured # others')).replace('{Ip}', () => hurt(' and # others injured')).replace('{Ig}', () => hurt(' and injuring # others'))
    .replace('{rebels}', pen.land.rebels).replace('{Rebels}', opened(pen.land.rebels))
    .replace('{at}', place.words).replace('{D}', day.words).replace(/ {2,}/g, ' ').replace(/ (?=[.,])/g, '')
    .replace('{S}', voice.words === '' ? '' : `, ${voice.words}`);
  return opened(clean(filled));
}

const clean = (text: string): string => text.replace(/ {2,}/g, ' ').replace(/ (?=[.,])/g, '');

/** "Seven killed in raid near Osmeda": most titles give the number of the first sentence. */
export function title(pen: Pen, h: Happening, voice: Voice): string {
  const told = ['title', `kind: ${h.kind.name}`];
  const name = nameOf(pen, h.village);
  if (h.kind.name === 'clash') return pick(pen.roll, [`Soldiers and ${pen.land.rebels} clash in ${name}`, `Fighting in ${name}, ${h.village.province}`]);
  const n = (): string => opened(marked(pen, { h, n: deadBy(pen, h, voice), told }));
  return pick(pen.roll, [() => `${n()} killed in ${h.kind.noun} in ${name}`, () => `${opened(h.kind.noun)} in ${name} kills ${marked(pen, { h, n: deadBy(pen, h, voice), told })}`, () => `Deadly ${h.kind.noun} hits ${name}`, () => `${n()} dead in ${h.village.province} ${h.kind.noun}`])();
}

const FILLERS: readonly string[] = [
  'The road to the area was closed for several hours.', 'Police have opened an investigation.', 'The area has seen little rain this year.', 'Shops stayed shut on the following morning.',
  'The governor called for calm.', 'Telephone lines were down and further details were not available.', 'Four suspects were arrested.', 'The United Nations expressed its condolences.',
  'Schools will remain closed until further notice.', 'An official of the province was not available for comment.', 'Relatives gathered outside the mosque to pray.', 'The harvest in the valley begins next month.',
  'A committee is to look into what went wrong.', 'Power was restored by the evening.', 'The president cut short a visit abroad.', 'Traders complained that nobody had warned them.',
  'Aid agencies have asked for blankets and clean water.', 'The bridge over the river had been repaired last year.', 'Many houses in the area are built of mud.', 'Religious leaders appealed for patience.',
  'Tents were put up on the football ground.', 'Young men blocked the main street in protest.', 'It was not clear who would pay for the damage.', 'The opposition demanded an inquiry.',
  'Local radio played solemn music.', 'A team of engineers is expected from the capital.', 'The village has no clinic of its own.', 'The ministry promised help to the families.',
  'A curfew was imposed on the town.', 'Mobile coverage in the valley is poor.', 'Volunteers brought bread and tea.', 'The weather service expects more wind.',
  'A spokesman declined to give details.', 'The market is held twice a week.', 'Cattle wandered through the empty lanes.', 'Most families in the area live from farming.',
  'Helicopters could be heard until the afternoon.', 'Farther north, the situation was calm.', 'Residents said that help had come late.', 'The cause was being looked into.',
];
export const filler = (pen: Pen): string => pickNew(pen, FILLERS);

const SPEAKERS = ['a shopkeeper', 'a teacher', 'a mother of five', 'an elder', 'a driver', 'a trader', 'a student', 'a farmer', 'a carpenter', 'a tailor', 'a baker'];
const DETAILS = ['It happened at about 8 a.m., and the noise was heard far away.', 'The damage is put at two million.', 'Three houses were damaged.', 'Twelve ambulances were sent from the provincial capital.', 'It took four hours until help came.', 'A school 200 metres away was damaged.', 'The place is reached by a dirt track of 30 km.', 'Nine shops were burned or looted in the hours that followed.'];

/** What a story may go on with: some of the dead by kind, a witness, or nothing of the kind. Each is told once. */
const MORE: readonly ((pen: Pen, of: Telling) => string)[] = [
  filler, filler,
  (pen, { h, told }) => `The dead included ${marked(pen, { h, n: 2, told: [...told, 'more: some of the dead'] })} children.`,
  (pen, { h, voice, told }) => `“We buried ${marked(pen, { h, n: deadBy(pen, h, voice), told: [...told, 'more: quotation'] })} people,” said ${pickNew(pen, SPEAKERS)} in ${nameOf(pen, h.village)}.`,
  (pen) => pickNew(pen, DETAILS),
  (pen, { h, voice, told }) => (h.hurt > 0 ? `The ${says(pen, { h, voice, told: [...told, 'more: the hurt again'] }, { effect: 'injured' })} injured were taken to hospital.` : filler(pen)),
];

/** Two further sentences of a story. */
export function more(pen: Pen, { h, voice, told }: Telling): readonly [string, string] {
  if (h.kind.name === 'clash') return [filler(pen), filler(pen)];
  const first = pen.roll(MORE.length);
  const second = (first + 1 + pen.roll(MORE.length - 1)) % MORE.length;
  const [one, other] = [first, second].map((n) => (MORE[n] as (typeof MORE)[number])(pen, { h, voice, told: [...told, 'more of it'] })) as [string, string];
  return [one, other];
}

/** Where and when of a story, for a sentence of its own in a list. */
export const onDay = (h: Happening): string => `${weekday(h.day)}, ${date(h.day)}`;
