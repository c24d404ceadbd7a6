import nlp from 'compromise/three';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** What reads texts beside our reader, and how much less it does: these find words and numbers, no claims. */
export interface Rival { readonly name: string; readonly does: string; readonly read: (text: string) => number }

const wink = winkNLP(model, ['sbd', 'ner']);
const its = wink.its;

const NUMBERED = /\b(?:at least |more than |about |up to )?(\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds)\s+(?:\p{L}+\s+){0,4}?(?:were |was |have been )?(?:killed|dead|died|wounded|injured|missing|kidnapped)\b/giu;

export const RIVALS: readonly Rival[] = [
  { name: 'compromise', does: 'words and numbers', read: (text) => (nlp(text).numbers().json() as readonly unknown[]).length },
  { name: 'wink-nlp', does: 'words and numbers', read: (text) => wink.readDoc(text).entities().filter((e) => e.out(its.type) === 'CARDINAL').length() },
  { name: 'regular expression', does: 'a number before a verb', read: (text) => [...text.matchAll(NUMBERED)].length },
];
