import { between, date, fullDate, marked, nameOf, pick, toldDay, weekday, whose } from './pen.ts';
import type { Happening, Pen } from './pen.ts';
import { deadBy, filler, monitorOf, more, narrator, opened, says, tell, title, voicesOf } from './sentences.ts';
import type { Voice } from './sentences.ts';

/** How articles are written. Each is given the happenings that it is to tell, the first of which is its own. */
export interface Manner {
  readonly name: string;
  /** How many happenings it tells, at most. */
  readonly holds: number;
  /** How many articles of it a world has, at most. */
  readonly atMost: number;
  /** Whether it may tell of a happening so many days old. */
  readonly may: (h: Happening, late: number) => boolean;
  readonly outlet: (pen: Pick<Pen, 'roll' | 'land'>) => string;
  readonly write: (pen: Pen, of: readonly Happening[]) => string;
}

const press = ({ roll, land }: Pick<Pen, 'roll' | 'land'>): string => pick(roll, land.papers);
const fresh = (_: Happening, late: number): boolean => late >= 0 && late <= 4;
const isAccident = (h: Happening): boolean => !h.kind.attack;

const dateline = (pen: Pen): string => `${pen.land.capital.toUpperCase()}, ${date(pen.published)} (${pen.outlet}) - `;

function story(pen: Pen, h: Happening, of: { readonly voice: Voice; readonly before: string }): string {
  const first = tell(pen, { h, voice: of.voice });
  const told = pen.marks.at(-1)?.pieces.filter((p) => /^(?:voice|kind)/.test(p)) ?? [];
  const telling = { h, voice: of.voice, told };
  const [one, other] = more(pen, telling);
  return `${of.before}${first}\n\n${one} ${filler(pen)}\n\n${other}`;
}

const wire: Manner = {
  name: 'wire', holds: 1, atMost: 2, may: fresh, outlet: ({ land }) => land.agency,
  write: (pen, [h]) => { const voice = pick(pen.roll, voicesOf(pen, h as Happening)); return `${title(pen, h as Happening, voice)}\n\n${story(pen, h as Happening, { voice, before: dateline(pen) })}`; },
};

const local: Manner = {
  name: 'local press', holds: 1, atMost: 3, may: fresh, outlet: press,
  write: (pen, [h]) => { const voice = pick(pen.roll, voicesOf(pen, h as Happening)); return `${title(pen, h as Happening, voice)}\n\n${story(pen, h as Happening, { voice, before: '' })}`; },
};

const OPENERS: readonly ((h: Happening, pen: Pen) => { readonly words: string; readonly at?: string; readonly piece: string })[] = [
  (h, pen) => ({ words: `In ${nameOf(pen, h.village)}, `, at: '', piece: 'opens: In X,' }),
  () => ({ words: 'Elsewhere, ', piece: 'opens: Elsewhere' }),
  () => ({ words: 'In a separate incident, ', piece: 'opens: In a separate incident' }),
  () => ({ words: 'Meanwhile, ', piece: 'opens: Meanwhile' }),
  () => ({ words: '', piece: 'opens: nothing' }),
];

function paragraph(pen: Pen, h: Happening): string {
  const voice = pick(pen.roll, voicesOf(pen, h));
  const { words, at, piece } = pick(pen.roll, OPENERS)(h, pen);
  const sentence = tell(pen, { h, voice, told: [piece], ...(at === undefined ? {} : { at }) });
  return `${words}${words === '' ? sentence : decapitalised(sentence)}${pen.roll(2) === 0 ? ` ${filler(pen)}` : ''}`;
}

const decapitalised = (sentence: string): string => sentence.replace(/^(\u0001\d+\u0002)(\p{Lu})/u, (_, mark: string, letter: string) => mark + letter.toLowerCase()).replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());

const roundUp: Manner = {
  name: 'round-up', holds: 4, atMost: 2, may: (_, late) => late >= 0 && late <= 6, outlet: press,
  write: (pen, list) => {
    const [first, ...others] = list as readonly [Happening, ...Happening[]];
    const head = pick(pen.roll, ['News in brief', `${pen.land.country}: the week in brief`, 'Round-up']);
    return `${head}\n\n${tell(pen, { h: first, voice: pick(pen.roll, voicesOf(pen, first)), told: ['opens: the first'] })} ${filler(pen)}\n\n${others.map((h) => paragraph(pen, h)).join('\n\n')}`;
  },
};

const twoStories: Manner = {
  name: 'wire with another', holds: 2, atMost: 2, may: fresh, outlet: ({ land }) => land.agency,
  write: (pen, list) => {
    const [first, ...others] = list as readonly [Happening, ...Happening[]];
    const voice = pick(pen.roll, voicesOf(pen, first));
    return `${title(pen, first, voice)}\n\n${story(pen, first, { voice, before: dateline(pen) })}\n\n${others.map((h) => paragraph(pen, h)).join('\n\n')}`;
  },
};

/** "12 villagers killed and 5 injured". */
function counts(pen: Pen, h: Happening, told: readonly string[]): string {
  const telling = { h, voice: monitorOf(pen), told };
  if (h.kind.name === 'clash') return `${says(pen, telling, { side: 'soldiers' })} soldiers and ${says(pen, telling, { side: 'rebels' })} ${pen.land.rebels} killed`;
  const people = pick(pen.roll, h.kind.people);
  return `${says(pen, telling)} ${people} killed${h.hurt > 0 ? `, ${says(pen, telling, { effect: 'injured' })} injured` : ''}`;
}

type List = (pen: Pen, list: readonly Happening[]) => string;

const kindPiece = (h: Happening): string => `kind: ${h.kind.name}`;
const area = (pen: Pen, h: Happening): string => `${h.village.district} ${pen.land.districtWord}, ${h.village.province}`;

const LISTS: readonly List[] = [
  (pen, list) => list.map((h) => `• ${date(h.day)}, ${nameOf(pen, h.village)} (${area(pen, h)}): ${h.kind.label.toLowerCase()}, ${counts(pen, h, ['list: day and place', kindPiece(h)])}.`).join('\n'),
  (pen, list) => list.map((h, i) => `${i + 1}. ${nameOf(pen, h.village)}, ${h.village.province} - ${fullDate(h.day)} - ${h.kind.label}. ${opened(counts(pen, h, ['list: numbered', kindPiece(h)]))}.`).join('\n'),
  (pen, list) => [...new Set(list.map((h) => h.day))].map((day) => `${weekday(day)}, ${date(day)}\n${list.filter((h) => h.day === day).map((h) => `- ${nameOf(pen, h.village)}, ${h.village.province}: ${h.kind.label.toLowerCase()}, ${counts(pen, h, ['list: under its day', kindPiece(h)])}.`).join('\n')}`).join('\n\n'),
  (pen, list) => [...new Set(list.map((h) => h.village))].map((v) => `${nameOf(pen, v)} (${v.province})\n${list.filter((h) => h.village === v).map((h) => tell(pen, { h, voice: { ...monitorOf(pen), words: '' }, told: ['list: under its place'], at: '', day: `on ${date(h.day)}` })).join('\n')}`).join('\n\n'),
  (pen, list) => list.map((h) => `On ${date(h.day)}, ${decapitalised(tell(pen, { h, voice: { ...monitorOf(pen), words: '' }, told: ['list: sentences'], day: '' }))}`).join('\n\n'),
];

/** A monitor's total over its whole week, or over one province. What it states is its own: it has counted more than the press. */
function tally(pen: Pen, list: readonly Happening[], of: { readonly from: string; readonly to: string }): string {
  const province = pen.roll(2) === 0 ? (list[0] as Happening).village.province : null;
  const attacks = pen.roll(2) === 0;
  const n = 40 + pen.roll(90);
  const where = province === null ? `in ${pen.land.country}` : `in ${province} ${pen.land.provinceWord}`;
  const what = attacks ? 'in attacks and clashes' : 'in attacks, clashes, accidents and disasters';
  const when = pick(pen.roll, [`between ${date(of.from)} and ${date(of.to)}`, `from ${date(of.from)} to ${fullDate(of.to)}`]);
  pen.tallies.push({ article: pen.article, n, from: of.from, to: of.to, province, attacks, pieces: [province === null ? 'tally: country' : 'tally: province', attacks ? 'tally: attacks' : 'tally: everything', `manner: ${pen.manner}`] });
  return pick(pen.roll, [`In all, ${n} people were killed ${what} ${where} ${when}.`, `The ${pen.land.monitor} documented the deaths of ${n} people ${what} ${where} ${when}.`]);
}

const bulletin: Manner = {
  name: 'bulletin', holds: 6, atMost: 2, may: (_, late) => late >= 0 && late <= 12, outlet: ({ land }) => land.monitor,
  write: (pen, list) => {
    const sorted = [...list].sort((a, b) => (a.day < b.day ? -1 : 1));
    const [from, to] = [(sorted[Math.min(1, sorted.length - 1)] as Happening).day, (sorted.at(-1) as Happening).day];
    const places = new Set(sorted.map((h) => h.village)).size;
    const body = pick(pen.roll, places > 1 ? LISTS : LISTS.slice(0, 2))(pen, sorted);
    const total = pen.roll(3) > 0 && from < to ? tally(pen, sorted, { from, to }) : null;
    const first = pen.roll(2) === 0;
    return `${pen.land.monitor}\nBulletin, ${fullDate(pen.published)}\n\n${total !== null && first ? `${total}\n\n` : ''}${body}${total !== null && !first ? `\n\n${total}` : ''}`;
  },
};

/** The latest number that anybody has given so far. */
const latest = (pen: Pen, h: Happening): number => deadBy(pen, h, { ...narrator(pen), key: 'hospital' });

const lookBack: Manner = {
  name: 'look back', holds: 2, atMost: 2, may: (_, late) => late >= 0 && late <= 20, outlet: ({ land }) => land.agency,
  write: (pen, list) => {
    const sorted = [...list].sort((a, b) => (a.day < b.day ? 1 : -1));
    const [own, past] = [sorted[0] as Happening, sorted[1]];
    const voice = pick(pen.roll, voicesOf(pen, own));
    const head = `${title(pen, own, voice)}\n\n${story(pen, own, { voice, before: dateline(pen) })}`;
    if (past === undefined || past.kind.name === 'clash' || past.day === own.day) return head;
    return `${head}\n\n${recall(pen, own, past)}`;
  },
};

/** What came before, in the last paragraph. */
function recall(pen: Pen, own: Happening, past: Happening): string {
  const days = between(past.day, own.day);
  const gap = days === 1 ? 'a day' : days === 7 ? 'a week' : `${['', '', 'two', 'three', 'four', 'five', 'six'][days] ?? days} days`;
  const telling = { h: past, voice: narrator(pen), told: ['recalled', kindPiece(past)] };
  const n = (): string => says(pen, telling, { n: latest(pen, past), soft: true });
  const people = past.kind.people[0] as string;
  const name = nameOf(pen, past.village);
  return pick(pen.roll, [
    () => `The ${own.kind.noun} came ${gap} after ${n()} ${people} were killed in ${past.kind.inA} in ${name}.`,
    () => `On ${date(past.day)}, ${n()} ${people} were killed in ${past.kind.inA} in ${name}.`,
    () => `Earlier, on ${date(past.day)}, ${past.kind.inA} killed ${n()} ${people} in ${name}, ${past.village.province}.`,
    () => `It was the second such tragedy in days: on ${weekday(past.day)}${between(past.day, pen.published) > 6 ? ` ${date(past.day)}` : ''}, ${n()} ${people} died in ${past.kind.inA} in ${name}.`,
  ])();
}

const followUp: Manner = {
  name: 'follow-up', holds: 1, atMost: 3, may: (h, late) => late >= between(h.day, h.rises.on) && late <= 9 && h.kind.name !== 'clash', outlet: press,
  write: (pen, [h]) => {
    const own = h as Happening;
    const { words, piece } = whose(pen, own.day);
    const name = nameOf(pen, own.village);
    const voice = pick(pen.roll, voicesOf(pen, own).slice(0, 3));
    const n = latest(pen, own);
    const telling = { h: own, voice, told: [piece, kindPiece(own), `voice: ${voice.key}`] };
    const lines = [
      () => `The death toll from ${words} ${own.kind.noun} in ${name} has risen to ${says(pen, telling, { n })}, ${voice.words}.`,
      () => `${opened(says(pen, telling, { n }))} people are now known to have died in ${words} ${own.kind.noun} in ${name}, ${voice.words}.`,
      () => `The number of people killed in ${words} ${own.kind.noun} in ${name}, ${own.village.province}, rose to ${says(pen, telling, { n })} on ${weekday(pen.published)}, ${voice.words}.`,
      () => `A ${own.kind.people[0]?.replace(/s$/, '').replace('people', 'man') ?? 'man'} hurt in ${words} ${own.kind.noun} in ${name} has died in hospital, which brings the death toll to ${says(pen, telling, { n })}, ${voice.words}.`,
    ];
    return `${pick(pen.roll, [`Toll rises in ${name} ${own.kind.noun}`, `${name} mourns its dead`])}\n\n${pick(pen.roll, lines)()} ${filler(pen)}\n\n${filler(pen)}`;
  },
};

const denial: Manner = {
  name: 'denial', holds: 1, atMost: 2, may: (h, late) => late >= 1 && late <= 5 && h.kind.name === 'air strike', outlet: ({ land }) => `${land.adjective} Armed Forces`,
  write: (pen, [h]) => {
    const own = h as Happening;
    const { words, piece } = whose(pen, own.day);
    const name = nameOf(pen, own.village);
    const n = marked(pen, { h: own, n: latest(pen, own), told: [piece, 'denied'] });
    return `Press statement, ${fullDate(pen.published)}\n\nThe armed forces reject reports that ${n} civilians were killed in ${words} air strike in ${name}. The aircraft struck a weapons store. ${filler(pen)}`;
  },
};

const rivals: Manner = {
  name: 'rival accounts', holds: 1, atMost: 2, may: fresh, outlet: press,
  write: (pen, [h]) => {
    const own = h as Happening;
    const voices = voicesOf(pen, own);
    const day = toldDay(pen, own.day);
    const name = nameOf(pen, own.village);
    const [one, other] = [voices[0] as Voice, voices[1] as Voice];
    if (own.kind.name === 'clash') {
      const told = [day.piece, kindPiece(own)];
      const [army, rebels] = [{ h: own, voice: one, told: [...told, 'voice: army'] }, { h: own, voice: other, told: [...told, 'voice: rebels'] }];
      return `Both sides claim gains in ${name}\n\nThe army said that it had killed ${says(pen, army, { side: 'rebels' })} ${pen.land.rebels} in fighting in ${name} ${day.words} and lost ${says(pen, army, { side: 'soldiers' })} soldiers.\n\nA spokesman for the ${pen.land.rebels} said that ${says(pen, rebels, { side: 'rebels' })} of their fighters and ${says(pen, rebels, { side: 'soldiers' })} soldiers had been killed.`;
    }
    const told = [day.piece, kindPiece(own)];
    const n = (voice: Voice): string => says(pen, { h: own, voice, told: [...told, `voice: ${voice.key}`] });
    return `${opened(own.kind.noun)} in ${name}: how many died?\n\nPolice said ${n(one)} people were killed in ${own.kind.inA} in ${name} ${day.words}. Hospital officials put the number of dead at ${n(other)}. ${filler(pen)}`;
  },
};

const ministry: Manner = {
  name: 'ministry', holds: 2, atMost: 1, may: (h, late) => fresh(h, late) && isAccident(h), outlet: ({ land }) => `Ministry of Interior of ${land.country}`,
  write: (pen, list) => `MINISTRY OF INTERIOR\nPress statement, ${fullDate(pen.published)}\n\n${list.map((h, i) => `${list.length > 1 ? `${i + 1}. ` : ''}On ${fullDate(h.day)} at about 0730hrs, ${decapitalised(tell(pen, { h, voice: { key: 'police', words: '', chain: 'ministry', rank: { people: 1, soldiers: 1, rebels: 1 } }, told: ['ministry'], day: '' }))}`).join('\n\n')}\n\n${filler(pen)}`,
};

export const MANNERS: readonly Manner[] = [wire, local, roundUp, twoStories, bulletin, lookBack, followUp, denial, rivals, ministry];