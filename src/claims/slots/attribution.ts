import type { Attribution } from '../claim.ts';
import { normAt, spanOf, wordsOf } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';
import { speechOf } from '../attributions.ts';
import type { Speech } from '../attributions.ts';
import { leastBy } from '../ordered.ts';

interface Of { readonly lattice: Lattice; readonly speech: readonly Speech[]; readonly at: Range; readonly sentence: number; readonly segment: Range }

const ASSERTS = new Set(['say', 'tell', 'announce', 'quote', 'accuse', 'claimResponsibility']);

/**
 * Who says so: a speaker in the same part of the sentence; for words in quotation marks, the speaker of the sentence before or after
 * in the same paragraph. Null is the outlet's own narration.
 */
export function attributionOf(of: Of): Attribution | null {
  const own = speechOf(of.speech, of.sentence).filter((s) => ASSERTS.has(s.act) && !s.pronoun && s.verb.first >= of.segment.first - 30 && s.verb.last <= of.segment.last && !covers(s.speaker, of.at) && !opensOther(of, s));
  const nearest = leastBy(own.filter((s) => !isAside(of.lattice, s, own)), (s) => distance(s, of.at) + (isOtherClause(of, s) ? 60 : 0));
  if (nearest) return attribute(of.lattice, nearest);
  if (hasPronoun(of)) return fromNeighbour(of, { steps: [-1, 1, -2, -3], across: true });
  if (isQuoted(of)) return fromNeighbour(of, { steps: [-1, 1, -2, -3], across: false }) ?? fromParagraphBefore(of);
  return fromNeighbour(of, { steps: [-1, -2], across: false }) ?? fromParagraphBefore(of);
}

/** "The agency, citing relatives, named the dead": who speaks is the agency. */
const isAside = (lattice: Lattice, quoted: Speech, all: readonly Speech[]): boolean => quoted.act === 'quote' && normAt(lattice, quoted.verb.first - 1) === ',' && normAt(lattice, quoted.speaker.last) === ',' && all.some((s) => s !== quoted && s.speaker.last === quoted.verb.first - 1);

/** "X reported that a raid killed 22, while Y put the dead at nine": between the claim and the speaker behind it another clause begins. */
function isOtherClause({ lattice, at }: Of, { speaker }: Speech): boolean {
  for (let i = at.last; i < speaker.first; i++) if (['while', 'but', 'whereas', 'although', ';'].includes(normAt(lattice, i))) return true;
  return false;
}

/** "The official toll is 15, but a doctor said he had counted 22", "the army counts 15; the rebels acknowledge two": who speaks in the clause that contradicts did not say the first. */
const opensOther = ({ lattice, at }: Of, { speaker }: Speech): boolean => speaker.first > at.last && [1, 2].some((n) => ['but', 'while', 'whereas', ';'].includes(normAt(lattice, speaker.first - n)) && speaker.first - n >= at.last);

const covers = (outer: Range, inner: Range): boolean => outer.first <= inner.first && inner.last <= outer.last;

const distance = (s: Speech, at: Range): number => (s.verb.first >= at.last ? s.verb.first - at.last : at.first - s.verb.last);

function attribute(lattice: Lattice, speech: Speech): Attribution {
  return { text: wordsOf(lattice, speech.speaker), kind: speech.kind, basis: { kind: 'stated', span: spanOf(lattice, speech.speaker) } };
}

const hasPronoun = (of: Of): boolean => speechOf(of.speech, of.sentence).some((s) => s.pronoun);

/** The claim stands between quotation marks that its sentence opens or continues. */
function isQuoted(of: Of): boolean {
  const { lattice, segment } = of;
  for (let i = segment.first; i < segment.last; i++) if ('“”"'.includes(normAt(lattice, i)) && normAt(lattice, i) !== '') return true;
  return false;
}

/** A paragraph that opens with a quotation mark and names no speaker, or names him by "he said", goes on from the speaker of the paragraph before. */
function fromParagraphBefore(of: Of): Attribution | null {
  const { doc } = of.lattice;
  const block = doc.sentences[of.sentence]?.block ?? 0;
  const opens = '“"'.includes(normAt(of.lattice, doc.blocks[block]?.first ?? 0));
  if (!opens || block === 0) return null;
  for (let n = of.sentence - 1; n >= 0 && (doc.sentences[n]?.block ?? 0) >= block - 1; n--) {
    const speech = doc.sentences[n]?.block === block ? undefined : speechOf(of.speech, n).findLast((s) => ASSERTS.has(s.act) && !s.pronoun);
    if (speech) return { ...attribute(of.lattice, speech), basis: { kind: 'implied', because: 'the quotation goes on from what this speaker said' } };
  }
  return null;
}

/** The speaker of the neighbouring sentence, the one before first: in the same paragraph, or, for "he said", across its border. */
function fromNeighbour(of: Of, where: { readonly steps: readonly number[]; readonly across: boolean }): Attribution | null {
  const { doc } = of.lattice;
  const block = doc.sentences[of.sentence]?.block;
  for (const step of where.steps) {
    if (doc.sentences[of.sentence + step]?.block !== block && !(where.across && step < 0)) continue;
    const speech = speechOf(of.speech, of.sentence + step).findLast((s) => (ASSERTS.has(s.act) || where.across) && !s.pronoun);
    if (speech) return { ...attribute(of.lattice, speech), basis: { kind: 'implied', because: 'the paragraph goes on from what this speaker said' } };
  }
  return null;
}
