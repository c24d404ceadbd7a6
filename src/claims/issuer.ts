import type { SourceKind } from '../lexicon/terms.ts';
import type { Attribution } from './claim.ts';
import type { Speech } from './attributions.ts';
import { kindAt, normAt, spanOf, tagAt, wordsOf } from './lattice.ts';
import type { Lattice, Range } from './lattice.ts';

/** Institutions whose statements and bulletins speak for themselves. */
const INSTITUTIONS: ReadonlySet<SourceKind> = new Set(['authority', 'police', 'military', 'un', 'monitor', 'rescue', 'hospital', 'armed_group']);
/** A letterhead stands in the first lines and is short. */
const LINES = 2;
const LONGEST = 16;

/** Who signs a statement, a bulletin or a situation report: the institution of its letterhead, or of its opening sentence. Null for a newspaper's article. */
export function findIssuer(lattice: Lattice, speech: readonly Speech[]): Attribution | null {
  const signed = signatureOf(lattice);
  if (signed) return signed;
  for (const block of lattice.doc.blocks.slice(0, LINES).map((b) => firstLine(lattice, b))) {
    if (block.last - behindPaper(lattice, block) > LONGEST) continue;
    const short = shortName(lattice, block);
    if (short) return signedBy(lattice, short, kindIn(lattice, short) ?? 'other');
    const range = upToDash(lattice, block);
    const told = range.first > block.first || isPressOffice(lattice, range);
    const kind = kindIn(lattice, range) ?? (told ? 'other' : isCivilOffice(lattice, range) ? 'authority' : null);
    if (kind && (told || (isAlone(lattice, range) && normAt(lattice, range.last) !== ':'))) return signedBy(lattice, range, kind);
  }
  return opensPaper(lattice, speech);
}

const SIGNED = 'the text is signed by it';

/** Whether it is the letterhead that speaks: the institution's own text, and no quotation. */
export const isSignature = ({ basis }: Attribution): boolean => basis.kind === 'implied' && basis.because.startsWith(SIGNED);

const signedBy = (lattice: Lattice, range: Range, kind: SourceKind): Attribution => ({ text: wordsOf(lattice, range), kind, basis: { kind: 'implied', because: `${SIGNED}: "${wordsOf(lattice, range)}" at ${spanOf(lattice, range).start}` } });

/**
 * "Ministry of Health, Gaza. Periodic report ...", "Governor of the region (Telegram): Friends, ...", "Ministry of Defence - Weekly briefing. ...": a message in
 * one piece that opens with whom it is by. A headline may open so as well ("Police: two dead in crash"), so the paragraph must go on behind its first sentence.
 */
function signatureOf(lattice: Lattice): Attribution | null {
  const block = lattice.doc.blocks[0];
  if (!block || lattice.doc.sentences[1]?.block !== 0) return null;
  const named = { first: block.first, last: nameEnd(lattice, block.first) };
  const end = normAt(lattice, named.last) === ',' ? nameEnd(lattice, named.last + 1) : normAt(lattice, named.last) === '(' ? bracketEnd(lattice, named.last) : named.last;
  const mark = lattice.tokens[end]?.text ?? '';
  const closed = mark === ':' || mark === '.' || ('-–—'.includes(mark) && lattice.tokens[end]?.glued === false && opensWithPaper(lattice, end + 1));
  const kind = closed ? kindIn(lattice, named) ?? (isOffice(lattice, named) ? 'other' : mark === ':' && tagAt(lattice, named.first, 'source')?.tag.source === 'official' ? 'official' : null) : null;
  return kind && !isBareNoun(lattice, named) ? signedBy(lattice, named, kind) : null;
}

/** Small words inside the name of an institution. */
const NAME_LINKS = new Set(['of', 'for', 'and', 'the', 'de', 'press', 'service', 'office', 'centre', 'center', 'media', 'department', 'information']);

/** Where the words of a name end: capitals and what links them. */
function nameEnd(lattice: Lattice, first: number): number {
  let last = first;
  while (last < first + 14 && (lattice.tokens[last]?.kind === 'word' && (lattice.tokens[last]?.capital === true || (last > first && NAME_LINKS.has(normAt(lattice, last)))))) last++;
  return last;
}

const bracketEnd = (lattice: Lattice, open: number): number => [3, 4, 5].map((n) => open + n).find((i) => normAt(lattice, i - 1) === ')') ?? open;

const opensWithPaper = (lattice: Lattice, from: number): boolean => [0, 1, 2].some((n) => PAPERS.has(normAt(lattice, from + n)));

const OFFICES = new Set(['cell', 'office', 'command', 'directorate', 'service', 'headquarters', 'bureau', 'department', 'council', 'administration', 'agency', 'authority', 'centre', 'center', 'commission', 'brigade', 'division']);

/** "Security Media Cell", "Directorate of Disaster Management": the name of an office, by its last word or its first. */
const isOffice = (lattice: Lattice, { first, last }: Range): boolean => OFFICES.has(normAt(lattice, last - 1)) || (OFFICES.has(normAt(lattice, first)) && normAt(lattice, first + 1) === 'of');

/** "DISTRICT PUBLIC RELATIONS OFFICE", "Town Council of Karsan": nothing but the name of a civil authority's office. */
function isCivilOffice(lattice: Lattice, { first, last }: Range): boolean {
  if (last - first < 2) return false;
  let [office, civil] = [false, false];
  for (let i = first; i < last; i++) {
    if (lattice.tokens[i]?.capital !== true && !NAME_LINKS.has(normAt(lattice, i))) return false;
    // "City Council Meets After Fire" tells what it did.
    office ||= OFFICES.has(normAt(lattice, i)) && (i === last - 1 || ['of', 'for'].includes(normAt(lattice, i + 1)));
    civil ||= CIVIL.has(normAt(lattice, i));
  }
  return office && civil;
}
const CIVIL = new Set(['district', 'provincial', 'municipal', 'regional', 'county', 'state', 'city', 'town', 'village', 'public', 'civil', 'governor', 'governorate', 'mayor', 'prefect', 'prefecture', 'commissioner', 'collector', 'magistrate', 'oblast', 'departmental', 'divisional', 'federal', 'national', 'royal', 'port', 'maritime', 'mines', 'labour', 'transport', 'highway', 'disaster', 'emergency', 'information']);

/** "The Ministry." names nobody's ministry. */
const isBareNoun = (lattice: Lattice, { first, last }: Range): boolean => last - first < 2 || (last - first === 2 && normAt(lattice, first) === 'the');

/** What a paper's title may hold before the word for it. */
const PAPER_TITLES = new Set(['monthly', 'weekly', 'daily', 'quarterly', 'annual', 'situation', 'situational', 'press', 'flash', 'operational', 'civilian', 'interim', 'field']);
const TOPICS = new Set(['update', 'updates', 'rights', 'protection', 'casualties', 'figures', 'incidents', 'sitrep']);

/** "CJTF-OIR Monthly Report", "NDRRMC SITUATIONAL REPORT NO. 9", "BINUH - Human rights, July-September": a short name in capitals before the paper's title. */
function shortName(lattice: Lattice, block: Range): Range | null {
  let last = block.first;
  while (last < block.first + 5 && (isShort(lattice, last) || (last > block.first && normAt(lattice, last) === '-' && lattice.tokens[last]?.glued === true))) last++;
  const range = { first: block.first, last };
  if (last === block.first || tagAt(lattice, block.first, 'place') !== null || tagAt(lattice, block.first, 'country') !== null || tellsDeed(lattice, { first: last, last: block.last })) return null;
  const dashed = kindAt(lattice, last) === 'mark' && '-–—:|'.includes(lattice.tokens[last]?.text ?? ' ');
  const titled = PAPER_TITLES.has(normAt(lattice, last)) || (PAPERS.has(normAt(lattice, last)) && normAt(lattice, last + 1) !== ':');
  return titled || (dashed && isTitle(lattice, { first: last, last: block.last })) ? range : null;
}

/** A word of three capitals or more that begins no title: "OCHA", not "PRESS". */
function isShort(lattice: Lattice, i: number): boolean {
  const token = lattice.tokens[i];
  return token?.kind === 'word' && /^\p{Lu}{3,}(?:-\p{Lu}{2,})*$/u.test(token.text) && !PAPER_TITLES.has(token.norm) && !PAPERS.has(token.norm);
}

const tellsDeed = (lattice: Lattice, range: Range): boolean => {
  for (let i = range.first; i < range.last; i++) if (tagAt(lattice, i, 'verb')) return true;
  return false;
};

/** A title speaks of a paper or its topic, or ends with its months. */
function isTitle(lattice: Lattice, range: Range): boolean {
  for (let i = range.first; i < range.last; i++) if (PAPERS.has(normAt(lattice, i)) || TOPICS.has(normAt(lattice, i)) || (tagAt(lattice, i, 'month') !== null && (i + 1 === range.last || kindAt(lattice, i + 1) === 'number'))) return true;
  return false;
}

/** Kinds that a paper without a letterhead is by, where its first sentence names them. */
const AUTHORS: ReadonlySet<SourceKind> = new Set(['authority', 'military', 'un', 'monitor', 'rescue', 'armed_group']);

/** "Daily briefing, 5 May: The Association has documented ...": a paper with no letterhead is by the speaker of its opening sentence. */
function opensPaper(lattice: Lattice, speech: readonly Speech[]): Attribution | null {
  const [head, body] = lattice.doc.blocks;
  if (!head || !body || head.last - head.first > LONGEST || !isPaperHead(lattice, head)) return null;
  const opening = lattice.doc.sentences.findIndex((s) => s.first >= body.first);
  const by = speech.find((s) => s.sentence === opening && !s.pronoun && AUTHORS.has(s.kind) && ['say', 'tell', 'announce'].includes(s.act) && s.speaker.first < s.verb.first);
  return by ? signedBy(lattice, by.speaker, by.kind) : null;
}

/** The heading is a paper's name: no more than six words before it tell what paper it is, and nothing is done in it. */
function isPaperHead(lattice: Lattice, head: Range): boolean {
  if (tellsDeed(lattice, head)) return false;
  for (let i = head.first; i < Math.min(head.first + 6, head.last); i++) if (PAPERS.has(normAt(lattice, i))) return true;
  return false;
}

/** A paragraph that begins with its letterhead ("Statement from the hospital, Saturday, 8 pm. The department ..."): up to its first full stop or colon. */
function firstLine(lattice: Lattice, block: Range): Range {
  if (behindPaper(lattice, block) === block.first) return block;
  for (let i = behindPaper(lattice, block) + 1; i < block.last; i++) if (['.', ':'].includes(normAt(lattice, i)) && lattice.tokens[i]?.glued === true && normAt(lattice, i - 1) !== 'no') return { first: block.first, last: i };
  return block;
}

/** "Armed forces press office": it speaks for whom it names. */
const isPressOffice = (lattice: Lattice, range: Range): boolean => normAt(lattice, range.last - 2) === 'press' && ['office', 'service', 'centre', 'center'].includes(normAt(lattice, range.last - 1));

const PAPERS = new Set(['communique', 'communiqué', 'statement', 'bulletin', 'release', 'note', 'report', 'message', 'digest', 'summary', 'dispatch', 'briefing']);
const ABOUT = new Set(['on', 'about', 'regarding', 'concerning', 'to', 'following', 'after', 'no']);

/** Behind "Communique of" and "Statement by" the issuer begins, else with the line. */
function behindPaper(lattice: Lattice, block: Range): number {
  for (let i = block.first; i < block.first + 9; i++) {
    const link = i + 1 + numberLength(lattice, i + 1);
    if (PAPERS.has(normAt(lattice, i)) && (['of', 'by', 'from'].includes(normAt(lattice, link)) || (i < block.first + 3 && normAt(lattice, link) === ',' && !['dated', 'date', 'issued', 'published'].includes(normAt(lattice, link + 1)))) && (normAt(lattice, link) !== 'of' || normAt(lattice, link + 1) === 'the')) return link + 1;
  }
  return block.first;
}

/** "No. 214" of a paper: how many tokens. */
const numberLength = (lattice: Lattice, i: number): number => (normAt(lattice, i) !== 'no' && normAt(lattice, i) !== 'number' ? 0 : normAt(lattice, i + 1) === '.' ? 3 : 2);

/** A letterhead ends at a mark; behind "Statement by" it ends at what the statement is about as well. */
function upToDash(lattice: Lattice, block: Range): Range {
  const behind = behindPaper(lattice, block);
  const first = behind > block.first && normAt(lattice, behind) === 'the' ? behind + 1 : behind;
  for (let i = first + 1; i < block.last; i++) {
    const token = lattice.tokens[i];
    if (token?.kind === 'mark' && '–—·|,(:'.includes(token.text)) return { first, last: i };
    if ((token?.text === '-' && !token.glued) || (behind > block.first && ABOUT.has(normAt(lattice, i)))) return { first, last: i };
  }
  return { first, last: block.last };
}

/** The kind of the institution that the words end with or begin with. */
function kindIn(lattice: Lattice, range: Range): SourceKind | null {
  for (let i = range.first; i < range.last; i++) {
    const source = tagAt(lattice, i, 'source');
    if (source && INSTITUTIONS.has(source.tag.source)) return tellsOfDeeds(lattice, { first: i + source.length, last: range.last }) ? null : source.tag.source;
    const actor = tagAt(lattice, i, 'actor');
    if (actor) return tellsOfDeeds(lattice, { first: i + actor.length, last: range.last }) ? null : actor.tag.name.startsWith('Government of ') ? 'military' : 'armed_group';
  }
  return null;
}

/** "Northern Army Assaults Reverse Rebel Gains": what somebody did is a headline, not a letterhead. */
function tellsOfDeeds(lattice: Lattice, range: Range): boolean {
  for (let i = range.first; i < range.last; i++) if (tagAt(lattice, i, 'act')) return true;
  return false;
}

/** Capitalised words only: a letterhead, not a headline with a verb. */
function isAlone(lattice: Lattice, range: Range): boolean {
  for (let i = range.first; i < range.last; i++) {
    const token = lattice.tokens[i];
    if (token?.kind !== 'word') return false;
    if (!token.capital && !['of', 'for', 'and', 'the', 'in', 'on', 'de'].includes(token.norm)) return false;
    if (tagAt(lattice, i, 'verb') || tagAt(lattice, i, 'state')) return false;
  }
  return true;
}
