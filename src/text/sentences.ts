import type { Block, Sentence } from './structure.ts';
import type { Token } from './tokens.ts';

/** Words whose full stop does not end a sentence. */
const ABBREVIATIONS = new Set(
  ('mr mrs ms dr prof st col gen lt sgt capt maj cpl cmdr adm brig pvt pte pfc spc rev hon sen rep gov pres supt insp fr msgr dist no nos vs etc jan feb mar apr jun jul aug sep sept oct nov dec '
    + 'brgy bgy sta sto mun mt ft approx est km m jr sr inc co corp ltd').split(' '),
);

/** A sentence of more tokens than this is no sentence; it is cut, so that no text can make the reader slow. */
const LONGEST = 1_200;

/** Cuts one block into sentences at . ! ? and at ; between clauses, linear in its tokens. */
export function splitSentences(of: { readonly block: Block; readonly index: number; readonly tokens: readonly Token[] }): Sentence[] {
  const { block, index, tokens } = of;
  const sentences: Sentence[] = [];
  let first = block.first;
  for (let i = block.first; i < block.last; i++) {
    if (!endsSentence(tokens, i, block.last) && !endsWireTitle(tokens, i) && i - first < LONGEST) continue;
    const last = withClosers(tokens, i + 1, block.last);
    sentences.push(sentenceOf({ block, index, tokens }, { first, last }));
    first = last;
    i = last - 1;
  }
  if (first < block.last) sentences.push(sentenceOf(of, { first, last: block.last }));
  return sentences;
}

/** More tokens than any headline has. */
const LONGEST_HEADLINE = 30;

function sentenceOf(of: { readonly block: Block; readonly index: number; readonly tokens: readonly Token[] }, range: { readonly first: number; readonly last: number }): Sentence {
  const headline = of.block.kind === 'headline' || endsWireTitle(of.tokens, range.last - 1);
  const end = of.tokens[range.last - 1];
  const stopped = end === undefined || '.!?…:”"'.includes(end.text);
  return { block: of.index, first: range.first, last: range.last, headline, telegraphic: headline || (!stopped && range.last - range.first <= LONGEST_HEADLINE) };
}

function endsSentence(tokens: readonly Token[], i: number, last: number): boolean {
  const token = tokens[i] as Token;
  if (token.kind !== 'mark' || !'.!?…'.includes(token.text)) return false;
  const next = tokens[i + 1];
  const before = tokens[i - 1];
  if (!next || i + 1 >= last) return true;
  if (token.text === '.' && before && before.kind === 'word' && token.glued && isAbbreviation(before) && !isLettered(tokens, i)) return false;
  if (next.kind === 'word') return next.capital || !isCased(next);
  return next.kind !== 'mark' || !',;:)'.includes(next.text);
}

/** "Blast kills two (AFP) AFP - Two people ...": a wire's title and its story on one line, parted by the agency's name said twice. */
function endsWireTitle(tokens: readonly Token[], i: number): boolean {
  const agency = tokens[i - 1];
  return tokens[i]?.text === ')' && tokens[i - 2]?.text === '(' && agency?.capital === true && tokens[i + 1]?.norm === agency.norm && tokens[i + 2]?.text === '-';
}

const isAbbreviation = (token: Token): boolean => ABBREVIATIONS.has(token.norm) || (token.text.length === 1 && token.capital);

const OPENERS = new Set(('the a an this that these those he she it they we in on at by from after before since when while there here his her their its our one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty some all several dozens hundreds many both others another no none police').split(' '));

/** "in block C. Three of them": the letter tells which one, and a word that opens sentences follows its stop. */
const isLettered = (tokens: readonly Token[], stop: number): boolean => {
  const [noun, letter] = [tokens[stop - 2], tokens[stop - 1]];
  return letter?.text.length === 1 && noun?.kind === 'word' && !noun.capital && noun.text.length > 3 && OPENERS.has(tokens[stop + 1]?.norm ?? '');
};

const isCased = (token: Token): boolean => token.text.toLowerCase() !== token.text.toUpperCase();

/** A closing quotation mark or bracket right after the stop still belongs to the sentence. */
function withClosers(tokens: readonly Token[], from: number, last: number): number {
  let at = from;
  while (at < last && (tokens[at] as Token).glued && '”"’\')]»'.includes((tokens[at] as Token).text)) at++;
  return at;
}
