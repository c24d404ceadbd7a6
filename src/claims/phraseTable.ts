/** Phrases, each with what it stands for: the longest that begins at a word is found in one look at each of its words. */
export type PhraseTable<T> = (words: readonly { readonly norm: string }[], at: number) => Found<T> | null;

export interface Found<T> { readonly value: T; readonly length: number; /** A shorter phrase that begins there, too. */ readonly shorter: Found<T> | null }

interface Node<T> { readonly next: Map<string, Node<T>>; value: T | null }

/** Where a phrase is given twice, what is given first holds. */
export function makePhraseTable<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const root: Node<T> = { next: new Map(), value: null };
  for (const [phrase, value] of entries) add(root, phrase.split(' '), value);
  return (words, at) => {
    let node: Node<T> | undefined = root;
    let found: Found<T> | null = null;
    for (let i = at; i < words.length; i++) {
      node = node.next.get((words[i] as { readonly norm: string }).norm);
      if (!node) break;
      if (node.value !== null) found = { value: node.value, length: i - at + 1, shorter: found };
    }
    return found;
  };
}

function add<T>(root: Node<T>, words: readonly string[], value: T): void {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (!next) { next = { next: new Map(), value: null }; node.next.set(word, next); }
    node = next;
  }
  node.value ??= value;
}
