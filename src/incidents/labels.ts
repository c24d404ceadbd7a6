import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Document } from '../text/document.ts';
import type { Entry } from '../text/entries.ts';
import type { Sentence } from '../text/structure.ts';
import type { countedIn } from './counted.ts';
import { isInner } from './inner.ts';
import { asContainer, inside } from './named.ts';
import { namesOf } from './names.ts';
import type { Named } from './names.ts';

/** What names of labels are looked for in. */
interface LabelScan { readonly tokens: Document['tokens']; readonly lexicon: Lexicon; readonly inside: ReadonlySet<string>; readonly counted: ReturnType<typeof countedIn> }

/** "Orvel: a mine went off near Karsan": the label is where it happened, or lies around the place; the line above some entries lies around the places of each. */
export function namesOfEntry(sentence: Sentence, entry: Entry, of: LabelScan): readonly Named[] {
  const { first, last } = entry.label;
  const told = namesOf({ ...sentence, first: Math.max(sentence.first, Math.min(last + 1, sentence.last)) }, of);
  const label = last > first ? namesOfLabel({ block: 0, first, last, headline: false, telegraphic: true }, of) : [];
  const heading = entry.heading === null ? undefined : namesOf({ block: 0, ...entry.heading, headline: false, telegraphic: true }, { ...of, label: true })[0];
  const named = told.some((n) => n.place && !n.wide && !n.rough && !isInner(n.name)) ? [...label.map(asContainer), ...within(told, label.at(-1))] : [...label, ...told];
  return heading === undefined ? named : [...within(named, heading), asContainer(heading)];
}

/** "Landslide of 8 July at Karsan" says which of its words is the place; "13 Oct, Orvel" is the place. */
export function namesOfLabel(label: Sentence, of: LabelScan): readonly Named[] {
  return namesIn({ ...label, last: distanceIn(label, of) }, of).filter((n) => n.known || !isSection(n.name));
}

/** "Karsan, 60 km north of Orvel" is Karsan: the comma before a distance, or the end. */
function distanceIn({ first, last }: Sentence, { tokens }: LabelScan): number {
  for (let i = first + 1; i + 2 < last; i++) if (tokens[i]?.text === ',' && tokens[i + 1]?.kind === 'number' && ['km', 'kilometres', 'kilometers', 'miles'].includes(tokens[i + 2]?.norm ?? '')) return i;
  return last;
}

/** What sections of reports are called: "2. Losses.", "Ferry, Karsan (7 May)", "3. Supplies". No place is called so. */
const SECTIONS: ReadonlySet<string> = new Set((
  'casualties thread wanted donations losses response responses resources damage damages needs access health shelter food water sanitation logistics background outlook methodology notes sources remarks weather search rescue relief aid funerals inquiry cause causes arrests traffic schools hospitals victims survivors missing injured wounded dead deaths '
  + 'figures totals statistics contact contacts hotline appeal forecast warnings infrastructure power communications personnel vessels security politics economy compensation witnesses families area areas events event other others general sequence equipment materiel agriculture livestock crops housing roads '
  + 'bridge bridges temple school mine pit shaft factory mill plant ferry boat ship bus coach train lorry truck tanker market hotel hospital clinic prison jail church mosque shrine monastery camp base post checkpoint convoy bar club restaurant stadium theatre cinema warehouse depot dam mall tower bank '
  + 'raid attack ambush fire blaze flood floods landslide landslides storm storms quake earthquake crash collision collapse explosion blast shooting stampede avalanche drowning shipwreck accident accidents clashes crossings mines bombs shells rockets drones year month week day night morning evening'
).split(' '));
const NOUN = /(?:[^aeiou]ed|tion|tions|sion|sions|ment|ments|ness|ance|ence)$/;
const isSection = (name: string): boolean => name.toLowerCase().split(' ').every((word) => SECTIONS.has(word) || (word.length > 6 && NOUN.test(word)));

function namesIn(label: Sentence, of: LabelScan): readonly Named[] {
  const bracket = placeBracket(label, of);
  if (bracket !== null) return namesOf(bracket, { ...of, label: true }).map(inWords);
  let leads = false;
  // "Karsan (east of Dorma)", "Karsan, 60 km north of Orvel": what stands there says about where it lies.
  const end = endOfName(label, of);
  if (end < label.last) return namesIn({ ...label, last: end }, of);
  for (let i = label.first; i < label.last; i++) leads ||= LEADING.has(of.tokens[i]?.norm ?? '');
  const led = leads ? namesOf(label, of).filter((n) => n.place) : [];
  return inBracket(led.length > 0 ? led : namesOf(label, { ...of, label: true }), label, of).map(inWords);
}

/** Where the name ends of which a bracket, or so many kilometres, tell where it lies. */
function endOfName({ first, last }: Sentence, { tokens }: LabelScan): number {
  for (let i = first + 2; i < last - 2; i++) {
    const opens = tokens[i]?.text === '(' || (tokens[i]?.text === ',' && tokens[i + 1]?.kind === 'number' && UNITS.has(tokens[i + 2]?.norm ?? ''));
    if (!opens || tokens[i - 1]?.capital !== true) continue;
    for (let k = i + 1; k < Math.min(last, i + 7); k++) if (tokens[k]?.norm === 'of' && SIDES.has(tokens[k - 1]?.norm ?? '')) return i;
    return last;
  }
  return last;
}
const UNITS = new Set(['km', 'kilometres', 'kilometers', 'miles']);
const SIDES = new Set(['north', 'south', 'east', 'west', 'north-east', 'north-west', 'south-east', 'south-west', 'northeast', 'northwest', 'southeast', 'southwest', 'outside', 'inland']);

/** "Karsan (Selm district, Orvel)": what a bracket names lies around what stands before it. */
function inBracket(names: readonly Named[], { first, last }: Sentence, { tokens }: LabelScan): readonly Named[] {
  let at = first;
  while (at < last && tokens[at]?.text !== '(') at++;
  const bracket = tokens[at]?.start ?? Infinity;
  const [before, behind] = [names.filter((n) => n.start < bracket), names.filter((n) => n.start > bracket)];
  return at >= last || before.length === 0 || behind.length === 0 ? names : [...within(before, behind.find((n) => !n.wide)), ...behind.map(asContainer)];
}

/** "Collapse of the Halim mill (Dorvan, 11 May)" says in brackets where it was; "Karsan (Orvel, 3 May)" what lies around the place. */
function placeBracket(label: Sentence, { tokens }: LabelScan): Sentence | null {
  let [at, told] = [label.first, false];
  for (; at < label.last && tokens[at]?.text !== '('; at++) told ||= tokens[at]?.kind === 'word' && tokens[at]?.capital !== true;
  if (!told || at >= label.last) return null;
  const first = at + 1;
  while (at < label.last && tokens[at]?.text !== ',' && tokens[at]?.text !== ')') at++;
  const named = tokens[at]?.text === ',' && tokens[first]?.capital === true;
  for (let i = at; named && i < label.last; i++) if (tokens[i]?.kind === 'number') return { block: 0, first, last: at, headline: false, telegraphic: true };
  return null;
}

/** "2. Jeep, Karsan, 22 August: dead five" */
export function namesOfCounted(sentence: Sentence, of: LabelScan): readonly Named[] {
  const label = of.counted.get(sentence.block)?.label ?? null;
  if (label === null) return namesOf(sentence, of);
  const labelled = namesOfLabel({ block: 0, ...label, headline: false, telegraphic: true }, of);
  // "(a) Convoy for Karsan, 6 November": what stands behind the comma is no name.
  if (labelled.length === 0) return namesOf(sentence, of);
  return [...labelled, ...namesOf({ ...sentence, first: Math.min(label.last, sentence.last) }, of)];
}

const LEADING = new Set(['at', 'in', 'near', 'off', 'on', 'of']);

const within = (names: readonly Named[], around: Named | undefined): readonly Named[] => (around === undefined ? names : names.map((n) => (n.place && !n.wide && !n.container && n.within === null && n.name !== around.name ? inside(n, around) : n)));

/** "MUISNE" is Muisne. */
const inWords = (n: Named): Named => (n.name.length > 2 && n.name === n.name.toUpperCase() ? { ...n, name: n.name.replace(/\p{L}+/gu, (w) => w.charAt(0) + w.slice(1).toLowerCase()) } : n);
