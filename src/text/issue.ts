/**
 * Something a person should know or decide, as data: the code is for programs, the words are for people.
 * Bad input becomes an issue and the rest goes on.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly words: string;
  /** Where it concerns one article. */
  readonly article?: string;
}

export type IssueCode =
  | 'unreadable_file'
  | 'empty_text'
  | 'no_claims'
  | 'decoded_as'
  | 'bad_jsonl_line'
  | 'published_missing'
  | 'bad_published'
  | 'suspicious_date'
  | 'ambiguous_bound'
  | 'doubtful_reading'
  | 'table_renamed'
  | 'table_missing'
  | 'column_missing'
  | 'text_changed'
  | 'not_carried_over'
  | 'bad_mapping';
