/** One article or excerpt as a person gave it to us. `text` is never changed: every offset in the program points into it. */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly address: string | null;
  /** ISO date (`2018-05-24`) or date and time; null when nobody has said. It is asked for, never guessed. */
  readonly published: string | null;
}
